# Zwroty, wymiany, wady i zwroty pieniędzy oraz ich zasady.

returns-ask-line = O którą pozycję chodzi?
returns-not-sent-yet = Zamówienie { $order_number } nie zostało jeszcze wysłane, więc nie ma czego odsyłać. Nadal można je anulować.
returns-not-arrived-yet = Według danych przewoźnika zamówienie { $order_number } jeszcze nie dotarło. Czas na zwrot zacznie biec, gdy dotrze.
returns-already-returned = Zamówienie { $order_number } już do nas wróciło. Mogę sprawdzić zwrot pieniędzy.
returns-not-returnable = „{ $item }”: ze względów higienicznych nie można tego zwrócić bez podania przyczyny. Jeśli towar ma wadę lub jest uszkodzony, to inna sprawa.
returns-too-late = „{ $item }”: zwrot był możliwy do { $ended_on }, więc na zwrot bez podania przyczyny jest już za późno. Jeśli towar ma wadę, może go jeszcze obejmować gwarancja.
returns-warranty-over = „{ $item }”: gwarancja skończyła się { $ended_on }, także według prawa kraju dostawy. Konsultant może mimo to przyjrzeć się sprawie.

returns-no-exchange = Nie wymieniamy towarów, ale możesz zwrócić ten i zamówić inny.
returns-case-taken = Sprawa jest zapisana jako zgłoszenie { $case_number }. Konsultant poda tutaj adres i kolejne kroki; nie wysyłaj niczego wcześniej.
returns-claim-taken = Sprawa jest zapisana jako zgłoszenie { $case_number }. Konsultant załatwi ją z Tobą tutaj. Pomogą zdjęcia towaru i etykiety paczki; zachowaj jedno i drugie do tego czasu.
returns-sorry-damaged = Przykro mi, że towar „{ $item }” dotarł w takim stanie. Za odesłanie uszkodzonego towaru nie płacisz.
returns-sorry-wrong = Przykro mi, że zamiast „{ $item }” w paczce było coś innego. To nasz błąd, więc za odesłanie nie płacisz.
returns-sorry-missing = Przykro mi. Według naszych danych towar „{ $item }” powinien być w paczce.
returns-claim-known = To zgłoszenie mamy od { $opened_on }, konsultant pracuje nad nim (zamówienie { $order_number }).
returns-in-other-parcel = Jeszcze w drodze w innej paczce, { $tracking_number }: { $names }.
returns-missing-later = Więc może jeszcze niczego nie brakuje. Czy chodzi o coś innego?
returns-warranty-runs = „{ $item }”: gwarancja trwa do { $ends_on }.

returns-all-of-it = Wszystko
returns-ask-pieces = Ilu sztuk to dotyczy? Kupione sztuki: { $count }.
returns-ask-reason = Dlaczego to zwracasz? Nie musisz podawać powodu.
returns-reason-too-small = Za małe
returns-reason-too-large = Za duże
returns-reason-not-as-expected = Inne, niż się spodziewałam/em
returns-reason-changed-mind = Rozmyśliłam/em się
returns-reason-defective = Uszkodzone lub wadliwe
returns-reason-none = Wolę nie mówić
returns-withdraw = Odstąpienie od umowy
returns-ask-wanted = Co chcesz w zamian?
returns-nothing-to-swap = Nie ma w magazynie innego wariantu w tej samej cenie, więc wymiana nie jest teraz możliwa.
returns-options-of = { $items }: oto, co możemy zrobić.
returns-column-option = Możliwość
returns-column-cost = Co to dla Ciebie oznacza
returns-option-refund = Zwrot pieniędzy
returns-option-exchange = Wymiana
returns-option-repair = Naprawa
returns-option-reship = Ponowna wysyłka
returns-option-keep-it = Zostaje u Ciebie, zwrot pieniędzy
returns-option-partial = Zostaje u Ciebie, zwrot części ceny
returns-gets-back = otrzymasz { $amount } z powrotem
returns-kept-back = zatrzymujemy { $amount }
returns-no-way-back = niczego nie trzeba odsyłać
returns-way-out-buyer = za wysyłkę nowego płacisz Ty
returns-way-out-shop = za wysyłkę nowego płacimy my
returns-semicolon = {"; "}
returns-ask-option = Co wolisz?
returns-summary = Zamówienie { $order_number }, { $items }. { $option }: { $means }.
returns-summary-wanted = Zamówienie { $order_number }, { $items }. { $option } na { $wanted }: { $means }.
returns-ask-confirm = Czy tak zrobić?
returns-agreed = Załatwione. Twój numer zwrotu: { $return_numbers }.
returns-send-to = Wyślij to najpóźniej { $send_by } na adres: { $address }. Napisz na paczce { $return_numbers }.
returns-label = Tutaj jest opłacona etykieta dla { $return_number }.
returns-label-title = Etykieta zwrotna
returns-then-refund = Otrzymasz { $amount } z powrotem { returns-refund-days }.
returns-then-exchange = Gdy towar dotrze, wyślemy Ci { $items }.
returns-then-repair = Gdy dotrze { $items }, naprawimy i odeślemy.
returns-settled-refund = Gotowe: otrzymasz { $amount } z powrotem tą samą drogą, którą zapłacono.
returns-settled-reship = Gotowe: wysyłamy { $items } jeszcze raz, bezpłatnie.
returns-already-under-way = Zwrot tego towaru z zamówienia { $order_number } jest już w toku.
returns-more-than-paid = Razem z tym, co już zwrócono, byłoby to więcej, niż zapłacono za zamówienie { $order_number }. Może się temu przyjrzeć konsultant.
returns-claim-open = Zgłoszenie z { $opened_on } (numer { $claim_number }) jest w toku, zajmuje się nim konsultant.
returns-claim-settled = Zgłoszenie z { $opened_on } (numer { $claim_number }) jest załatwione: { $option }.

returns-withdrawal = Odstępujesz od umowy dotyczącej zamówienia { $order_number }: { $items }. Otrzymasz { $amount } w ciągu 14 dni; możemy poczekać na towar albo dowód jego nadania.
returns-withdrawal-confirm = Potwierdź odstąpienie
returns-withdrawal-done = Odstąpienie od umowy złożone: { $declared_at }. Twój numer zwrotu: { $return_numbers }. Potwierdzenie otrzymania jest w drodze e-mailem.
returns-withdrawal-done-here = Odstąpienie od umowy złożone: { $declared_at }. Twój numer zwrotu: { $return_numbers }. Zachowaj tę wiadomość jako potwierdzenie.
returns-mail-withdrawal-subject = Potwierdzenie odstąpienia od umowy, zamówienie { $order_number }
returns-mail-withdrawal =
    Dzień dobry,

    otrzymaliśmy Twoje oświadczenie o odstąpieniu od umowy dotyczącej zamówienia { $order_number }.

    Złożone: { $declared_at }
    Towary:
    { $items }
    Numer zwrotu: { $return_numbers }

    Wyślij towary najpóźniej { $send_by } na adres:
    { $address }

    Otrzymasz { $amount } w ciągu 14 dni tą samą drogą, którą zapłacono; możemy poczekać na towar albo dowód jego nadania.

    { $shop }
returns-mail-address-follows = (Adres wyślemy osobno.)

returns-open-requested = Prośba o zwrot wpłynęła { $opened_on }, sprawdzamy ją.
returns-open-approved = Twój zwrot z { $opened_on } jest zaakceptowany, czekamy na towar.
returns-open-sent-back = Twój zwrot z { $opened_on } jest w drodze do nas.
returns-open-received = Twój zwrot z { $opened_on } dotarł, sprawdzamy go.
returns-open-closed = Twój zwrot z { $opened_on } jest zakończony.
returns-open-refused = Twój zwrot z { $opened_on } został odrzucony.
returns-offer-person = Czy ma się temu przyjrzeć konsultant?

returns-refund-requested = Zwrot { $amount } za zamówienie { $order_number } został zgłoszony { $on } i nie jest jeszcze zaakceptowany.
returns-refund-approved = Zwrot { $amount } za zamówienie { $order_number }, zgłoszony { $on }, jest zaakceptowany, ale jeszcze niewysłany.
returns-refund-sent = Zwrot { $amount } za zamówienie { $order_number } został wysłany { $on } tą samą metodą, którą zapłacono. Na koncie lub karcie może być widoczny kilka dni później.
returns-refund-arrived = Zwrot { $amount } za zamówienie { $order_number } został wysłany { $on } i dotarł.
returns-refund-refused = Zwrot { $amount } za zamówienie { $order_number }, zgłoszony { $on }, został odrzucony.
returns-refund-known = Czy chodzi o coś innego? Wtedy może się temu przyjrzeć konsultant.
returns-refund-case = Twoja prośba dotycząca zamówienia { $order_number } jest zapisana jako zgłoszenie { $case_number }. Konsultant zdecyduje o zwrocie pieniędzy i napisze tutaj.
returns-no-refund = Nie widzę jeszcze zwrotu pieniędzy za zamówienie { $order_number }. Po zwrocie towaru trwa to do { $days ->
    [one] jednego dnia roboczego
    [few] { $days } dni roboczych
    [many] { $days } dni roboczych
   *[other] { $days } dnia roboczego
} od dnia, w którym towar dotarł i został sprawdzony.

returns-policy = Na zwrot towaru masz { $days ->
    [one] jeden dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
} od dostawy; towar musi być nieużywany i ze wszystkim, co było w pudełku.
returns-policy-law = Według prawa tego kraju ({ $country }) masz na zwrot { $days ->
    [one] jeden dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
} od dostawy.
returns-policy-law-working-days = Według prawa tego kraju ({ $country }) masz na zwrot { $days ->
    [one] jeden dzień roboczy
    [few] { $days } dni robocze
    [many] { $days } dni roboczych
   *[other] { $days } dnia roboczego
} od dostawy.
returns-policy-none = Towarów z kategorii „{ $category }” nie można zwrócić bez podania przyczyny, chyba że mają wadę.
returns-column-what = Pytanie
returns-column-rule = Zasada
returns-row-mind = Zwrot bez podania przyczyny
returns-row-faulty = Wada, uszkodzenie lub pomyłka
returns-pays-buyer = za przesyłkę zwrotną płacisz Ty
returns-pays-shop = za przesyłkę zwrotną płacimy my
returns-row-exchange = Wymiana
returns-exchange-yes = możliwa
returns-exchange-no = niemożliwa; zwróć towar i zamów nowy
returns-row-refund = Zwrot pieniędzy
returns-refund-days = w ciągu { $days ->
    [one] jednego dnia roboczego
    [few] { $days } dni roboczych
    [many] { $days } dni roboczych
   *[other] { $days } dnia roboczego
} od dotarcia i sprawdzenia towaru
returns-row-restocking = Nasze potrącenie
returns-restocking = { $percent }% ceny
returns-row-excluded = Wyłączone ze zwrotu bez podania przyczyny
returns-excluded = { $categories }
returns-ask-country = Prawo niektórych krajów daje więcej. Napisz, gdzie mieszkasz, a sprawdzę.
returns-law-unknown = Nie sprawdziliśmy, co daje prawo tego kraju ({ $country }); jeśli daje więcej, ma pierwszeństwo.
returns-law-pays = { $country }: według prawa za przesyłkę zwrotną płacimy my { $days ->
    [one] w pierwszym dniu
    [few] w pierwszych { $days } dniach
    [many] w pierwszych { $days } dniach
   *[other] w pierwszych { $days } dnia
} ({ $source }, stan na { $as_of }).
returns-law-more = Źródło: { $source }, stan na { $as_of }.
returns-law-less = { $country }: prawo daje co najmniej { $days ->
    [one] jeden dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
} ({ $source }, stan na { $as_of }); nasze zasady to zapewniają. Przy towarach z wadą zachowujesz swoje prawa ustawowe.
returns-law-none = { $country }: prawo nie daje ogólnego prawa do zwrotu bez podania przyczyny (stan na { $as_of }), więc obowiązuje nasza zasada. Przy towarach z wadą zachowujesz swoje prawa ustawowe.
# Akt prawny tak, jak się go cytuje.
returns-source = { $iso ->
    [EU] dyrektywa 2011/83/UE
    [GB] brytyjskie przepisy o umowach konsumenckich z 2013 r.
    [NO] norweska ustawa o prawie odstąpienia (Angrerettloven)
    [TR] turecka ustawa nr 6502 i rozporządzenie o umowach na odległość
    [RU] rosyjska ustawa o ochronie praw konsumentów, art. 26.1
    [UA] ukraińska ustawa o ochronie praw konsumentów
    [KZ] kazachska ustawa o ochronie praw konsumentów
    [IL] izraelska ustawa o ochronie konsumentów z 1981 r., art. 14C
    [SA] saudyjska ustawa o handlu elektronicznym, art. 13
    [EG] egipska ustawa o ochronie konsumentów nr 181/2018
    [ZA] południowoafrykańska ustawa o łączności i transakcjach elektronicznych z 2002 r., art. 44
    [MX] meksykańska ustawa LFPC, art. 56
    [BR] brazylijski kodeks konsumencki (CDC), art. 49
    [AR] argentyńska ustawa 24.240, art. 34
    [CL] chilijska ustawa 19.496, art. 3 bis
    [CO] kolumbijska ustawa 1480 z 2011 r., art. 47
    [KR] koreańska ustawa o handlu elektronicznym, art. 17
    [TW] tajwańska ustawa o ochronie konsumentów, art. 19
    [CN] chińska ustawa o ochronie praw konsumentów, art. 25
    [TH] tajlandzka ustawa o sprzedaży bezpośredniej i marketingu bezpośrednim z 2002 r., art. 33
    [VN] wietnamska ustawa 19/2023/QH15
   *[other] { $source }
}
returns-next = Chcesz coś odesłać?

returns-warranty-of = Gwarancja w kategorii „{ $category }” trwa { $months ->
    [one] { $months } miesiąc
    [few] { $months } miesiące
    [many] { $months } miesięcy
   *[other] { $months } miesiąca
} od dostawy.
returns-warranty = Gwarancja trwa { $months ->
    [one] { $months } miesiąc
    [few] { $months } miesiące
    [many] { $months } miesięcy
   *[other] { $months } miesiąca
} od dostawy.
returns-warranty-longer = { $categories }: { $months ->
    [one] { $months } miesiąc
    [few] { $months } miesiące
    [many] { $months } miesięcy
   *[other] { $months } miesiąca
}.
returns-warranty-covers = Obejmuje wady materiału i wykonania, ale nie upadki, zalanie powyżej podanej odporności ani zwykłe zużycie.
returns-warranty-law = { $country }: na towary z wadą prawo daje Ci co najmniej { $months ->
    [one] { $months } miesiąc
    [few] { $months } miesiące
    [many] { $months } miesięcy
   *[other] { $months } miesiąca
} (stan na { $as_of }), więc obowiązuje ten okres.
returns-warranty-ask-country = Prawo kraju, w którym mieszkasz, może dawać więcej; podaj kraj, a sprawdzę.
returns-warranty-next = Coś przestało działać?
