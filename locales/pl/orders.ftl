# Zamówienia: kto może je zobaczyć, na jakim są etapie i co można jeszcze zrobić.

orders-ask-number = Jaki jest numer zamówienia? Znajdziesz go w e-mailu z potwierdzeniem.
orders-no-number = Nie mam numeru
orders-ask-which = O które z Twoich zamówień chodzi?
orders-choice = { $order_number }, { $placed_on }
orders-ask-address = Żeby upewnić się, że zamówienie { $order_number } należy do Ciebie: jaki adres e-mail lub numer telefonu został przy nim podany?
orders-ask-code = Jeśli zamówienie { $order_number } zostało złożone z podaniem adresu { $address }, właśnie idzie tam e-mail z kodem z sześciu cyfr. Wpisz go tutaj.
orders-ask-code-of-phone = Jeśli zamówienie { $order_number } zostało złożone z numerem { $address }, kod z sześciu cyfr jest w drodze na adres e-mail z tego zamówienia. Wpisz go tutaj.
orders-send-again = Wyślij nowy kod
orders-cannot-read-mail = Nie mam dostępu do tej poczty
orders-code-wrong = Ten kod jest nieprawidłowy albo stracił ważność. Zajrzyj do najnowszej wiadomości i sprawdź podany numer zamówienia oraz adres; możesz też po prostu wpisać inny adres.
orders-too-many-tries = Było zbyt wiele prób, więc dla Twojego bezpieczeństwa przez godzinę nie mogę sprawdzać kolejnych kodów. Możesz spróbować później albo może pomóc konsultant.
orders-unprovable = Zamówienia w tym sklepie nie zawierają adresu e-mail ani numeru telefonu, więc nie mogę sprawdzić, czy zamówienie należy do Ciebie, i nie wolno mi go pokazać. Może to zrobić konsultant.
orders-mail-code-subject = { $code } to Twój kod w sklepie { $shop }
orders-mail-code =
    Twój kod to { $code }. Wpisz go na czacie sklepu { $shop }; jest ważny przez { $minutes } min.

    Prośba o kod nie pochodzi od Ciebie? W takim razie nic nie trzeba robić: bez kodu nikt nie zobaczy Twojego zamówienia.
orders-not-found = Nie mogę znaleźć zamówienia { $order_number }.

orders-too-late-to-cancel = Zamówienie { $order_number } opuściło już magazyn, więc nie można go anulować. Możesz odmówić przyjęcia paczki, wtedy wróci do nas, albo odesłać ją po odbiorze.
orders-too-late-to-change = Zamówienie { $order_number } opuściło już magazyn, więc nie można go zmienić. Niektórzy przewoźnicy pozwalają przekierować paczkę na stronie śledzenia; w przeciwnym razie możesz odmówić jej przyjęcia albo ją odesłać.
orders-already-cancelled = Zamówienie { $order_number } zostało anulowane, więc nic więcej nie trzeba z nim robić.

orders-status-pending = Zamówienie { $order_number } z { $since } czeka na płatność.
orders-status-payment-failed = Płatność za zamówienie { $order_number } z { $since } nie powiodła się, więc pozostaje ono nieopłacone.
orders-status-paid = Zamówienie { $order_number } jest opłacone od { $since } i trwa jego przygotowanie.
orders-status-packed = Zamówienie { $order_number } jest spakowane od { $since } i czeka na odbiór przez przewoźnika.
orders-status-partly-sent = Część zamówienia { $order_number } została wysłana { $since }; reszta jeszcze nie.
orders-status-shipped = Zamówienie { $order_number } zostało wysłane { $since } i jest w drodze.
orders-status-delivered = Zamówienie { $order_number } zostało dostarczone { $since }.
orders-status-cancelled = Zamówienie { $order_number } zostało anulowane { $since }.
orders-status-returned = Zamówienie { $order_number } wróciło do nas { $since }.

orders-column-what = Pozycja
orders-column-figure = Szczegóły
orders-line = { $name } × { $quantity }
orders-line-cancelled = { $name } × { $quantity } (anulowano)
orders-more-lines = { $count ->
    [one] i jeszcze jedna pozycja
    [few] i jeszcze { $count } pozycje
    [many] i jeszcze { $count } pozycji
   *[other] i jeszcze { $count } pozycji
}
orders-amount = { $amount }
orders-names = { $names }
orders-row-shipping = Dostawa
orders-row-discount = Rabat
orders-row-tax = Podatek
orders-row-total = Razem
orders-row-payment = Płatność
orders-row-not-sent = Jeszcze niewysłane
orders-payment-pending = { $method }: jeszcze nie wpłynęła
orders-payment-authorised = { $method }: autoryzowana
orders-payment-captured = { $method }: opłacono
orders-payment-failed = { $method }: nieudana
orders-payment-refunded = { $method }: zwrócono

orders-next-pending = Zaczniemy je przygotowywać, gdy tylko wpłynie płatność.
orders-next-leaves = Według naszego harmonogramu zostanie wysłane { $leaves_on }.
orders-next-overdue = Według naszego harmonogramu miało zostać wysłane { $leaves_on }. Przepraszam, że tak się nie stało; może to sprawdzić konsultant.
orders-next-shipped = Mogę pokazać, gdzie jest paczka.
orders-next-delivered = Czy coś jest nie tak? Mogę pomóc przy zwrotach i zaginionych paczkach.
orders-next-cancelled = Mogę sprawdzić zwrot pieniędzy.
orders-next-returned = Mogę sprawdzić zwrot pieniędzy.

orders-can-change-pending = Zamówienie { $order_number } nie zostało jeszcze wysłane, więc można je zmienić. Konsultant zrobi to razem z Tobą i potwierdzi tutaj.
orders-can-change-paid = Zamówienie { $order_number } nie zostało jeszcze wysłane, więc można je zmienić. Konsultant zrobi to razem z Tobą i potwierdzi tutaj.
orders-can-change-packed = Zamówienie { $order_number } jest spakowane, ale nie zostało jeszcze wysłane. Konsultant sprawdzi, czy da się je jeszcze zmienić, i da znać tutaj.
orders-ask-new-address = Zamówienie { $order_number } nie zostało jeszcze wysłane, więc adres można zmienić. Jaki jest nowy – imię i nazwisko, ulica, miejscowość, kod pocztowy i kraj?
orders-already-delivered = Zamówienie { $order_number } zostało już doręczone, więc nie można go anulować ani zmienić. Możesz je odesłać albo wymienić.
orders-changed-meanwhile = Zamówienie { $order_number } zostało właśnie zmienione przez kogoś innego, więc nic nie zrobiono. Najpierw sprawdź je jeszcze raz.
orders-not-enough-in-stock = { $left ->
    [0] To jest teraz wyprzedane,
   *[other] Zostało tylko: { $left },
} więc w zamówieniu { $order_number } nic się nie zmieniło.
orders-nothing-to-change = Zamówienie { $order_number } już takie jest, nie ma czego zmieniać.
orders-address-unclear = Nie mogę z tego odczytać całego adresu do zamówienia { $order_number }. Napisz go w jednym wierszu: imię i nazwisko, ulica z numerem, kod pocztowy i miejscowość, kraj.
orders-confirm = { $summary } Czy mam to zrobić?
orders-left-as-it-is = W porządku, wszystko zostaje bez zmian.
orders-summary-cancel = Całe zamówienie { $order_number } zostałoby anulowane: { $names }.
orders-summary-cancel-lines = Z zamówienia { $order_number } zostałoby usunięte: { $names }. Reszta zostaje bez zmian.
orders-summary-change = Zamówienie { $order_number }: zamiast { $item } byłoby { $after }.
orders-summary-address = Zamówienie { $order_number } poszłoby na adres: { $address }.
orders-summary-urgent = Mogę oznaczyć je jako pilne: wtedy nasz zespół widzi je na górze listy. Nie daje to pewności wcześniejszego dnia.
orders-done-cancel = Zamówienie { $order_number } jest anulowane.
orders-done-cancel-lines = Usunięto z zamówienia { $order_number }: { $names }.
orders-done-change = Gotowe. W zamówieniu { $order_number } jest teraz { $after }.
orders-done-address = Gotowe. Zamówienie { $order_number } idzie teraz na adres: { $address }.
orders-done-urgent = Zamówienie { $order_number } jest oznaczone jako pilne i nasz zespół widzi je jako pierwsze.
orders-urgent-already = Zamówienie { $order_number } jest u naszego zespołu oznaczone jako pilne od { $since }.
orders-total-changes = Kosztuje wtedy { $total } zamiast { $total_before }.
orders-money-nothing = Cena się nie zmienia.
orders-money-not-taken = Nic jeszcze za nie nie pobrano.
orders-money-not-collected = Z zablokowanej kwoty nie pobierzemy { $amount }.
orders-money-refund = { $amount } wraca tą samą drogą, którą płacono.
orders-money-to-pay = Trzeba by dopłacić { $amount }: konsultant prześle sposób zapłaty, a potem wprowadzi zmianę.
orders-money-by-person = Sprawę pieniędzy załatwi z Tobą konsultant.
orders-money-approval = Zwrot w tej wysokości musi zatwierdzić konsultant.
orders-packed-already = Jest już spakowane, więc konsultant musi sprawdzić, czy da się je jeszcze zatrzymać.
orders-case = Sprawa jest zapisana jako zgłoszenie { $case_number }.
orders-passed-on = Sprawa jest zapisana jako zgłoszenie { $case_number }. Dopóki konsultant tego nie zrobi, zamówienie { $order_number } zostaje bez zmian.
orders-ask-change = Co ma być inaczej w pozycji { $item }?
orders-change-size = Rozmiar
orders-change-color = Kolor
orders-change-option = Wersja
orders-change-quantity = Liczba sztuk
orders-change-remove = Usunąć
orders-change-other = Coś innego
orders-ask-quantity = Ile sztuk ma być razem, zamiast { $item }?
orders-address-shipping = Wysyłka (kraj: { $country }) kosztuje { $price }.
orders-address-charged = Za wysyłkę policzono dotąd { $charged }.
orders-address-customs = Przy doręczeniu (kraj: { $country }) trzeba by zapłacić około { $amount } cła, podatku i opłat.
orders-address-customs-open = Cło i podatek (kraj: { $country }) musi sprawdzić konsultant.
orders-address-customs-none = Przy doręczeniu (kraj: { $country }) nic się nie płaci.
