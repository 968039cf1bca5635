# Kraj w środku zdania; nazwa przychodzi w mianowniku, dlatego zdania są tak ułożone, by nie trzeba było jej odmieniać.
shipping-place =
    { $iso ->
        [EU] { $country }
       *[other] { $country }
    }

# Pytania i to, co niemożliwe.
shipping-ask-destination = Do jakiego kraju ma to trafić?
shipping-ask-destination-served = Wysyłamy do wielu krajów (łącznie: { $count }). Który jest Twój?
shipping-not-served = Do tego kraju nie wysyłamy: { $country }. Jeśli masz adres w innym kraju, napisz w jakim, a sprawdzę.
shipping-no-method = Wysyłamy do tego kraju ({ $country }), ale żaden z naszych sposobów wysyłki tego nie przyjmie: { $reasons }.
shipping-goods-banned = Tego nie można wysłać do tego kraju ({ $country }). Tam niedozwolone: { $flags }.
shipping-goods-not-taken = Wysyłamy do tego kraju ({ $country }), ale tam żaden z naszych sposobów wysyłki nie przyjmuje takich rzeczy jak { $flags }, więc nie możemy tego wysłać.
shipping-goods-ask = Czy można to wysłać do tego kraju ({ $country }), musi sprawdzić konsultant. Powód: { $flags }.

# Czy to do mnie dotrze?
shipping-served =
    { $count ->
        [one] Tak, wysyłamy do tego kraju ({ $country }) w jeden sposób: { $goods } to koszt { $price } i około { $least }–{ $most } dni roboczych. Niektórych towarów, np. baterii czy płynów, nie wszędzie można wysłać; podaj produkt, a sprawdzę.
        [few] Tak, wysyłamy do tego kraju ({ $country }) na { $count } sposoby: { $goods } to koszt od { $price } i około { $least }–{ $most } dni roboczych. Niektórych towarów, np. baterii czy płynów, nie wszędzie można wysłać; podaj produkt, a sprawdzę.
        [many] Tak, wysyłamy do tego kraju ({ $country }) na { $count } sposobów: { $goods } to koszt od { $price } i około { $least }–{ $most } dni roboczych. Niektórych towarów, np. baterii czy płynów, nie wszędzie można wysłać; podaj produkt, a sprawdzę.
       *[other] Tak, wysyłamy do tego kraju ({ $country }) na { $count } sposobu: { $goods } to koszt od { $price } i około { $least }–{ $most } dni roboczych. Niektórych towarów, np. baterii czy płynów, nie wszędzie można wysłać; podaj produkt, a sprawdzę.
    }
shipping-served-goods =
    { $count ->
        [one] Tak, możemy to wysłać ({ $goods }; { $country }): { $price }, około { $least }–{ $most } dni roboczych.
        [few] Tak, możemy to wysłać ({ $goods }; { $country }) na { $count } sposoby: od { $price }, około { $least }–{ $most } dni roboczych.
        [many] Tak, możemy to wysłać ({ $goods }; { $country }) na { $count } sposobów: od { $price }, około { $least }–{ $most } dni roboczych.
       *[other] Tak, możemy to wysłać ({ $goods }; { $country }) na { $count } sposobu: od { $price }, około { $least }–{ $most } dni roboczych.
    }
shipping-served-free =
    { $count ->
        [one] Tak, możemy to wysłać ({ $goods }; { $country }) za darmo, około { $least }–{ $most } dni roboczych.
        [few] Tak, możemy to wysłać ({ $goods }; { $country }) na { $count } sposoby: najtańszy jest darmowy; trwa to około { $least }–{ $most } dni roboczych.
        [many] Tak, możemy to wysłać ({ $goods }; { $country }) na { $count } sposobów: najtańszy jest darmowy; trwa to około { $least }–{ $most } dni roboczych.
       *[other] Tak, możemy to wysłać ({ $goods }; { $country }) na { $count } sposobu: najtańszy jest darmowy; trwa to około { $least }–{ $most } dni roboczych.
    }
shipping-condition-anatel = { $country }: urządzenia radiowe, np. z Bluetooth, wymagają homologacji Anatel; urząd celny może o nią poprosić.
shipping-condition-bis-wpc = { $country }: urządzenia radiowe i elektronika mogą wymagać dopuszczenia (BIS, WPC); urząd celny może o nie poprosić.
shipping-condition-kc-one-unit = { $country }: jedno takie urządzenie na własny użytek nie wymaga certyfikatu KC; większa liczba może zostać zatrzymana.
shipping-condition-cosmetics-registration = { $country }: kosmetyki mogą wymagać rejestracji; bez niej urząd celny może je zatrzymać.
shipping-out-until = { $product }: w tej chwili brak na stanie, spodziewamy się { $restock_on }.
shipping-out = { $product }: w tej chwili brak na stanie i nie mam daty kolejnej dostawy.
shipping-short = { $product }: w tej chwili na stanie tylko { $quantity } szt.

# Co wysyłamy, za ile i na kiedy.
shipping-typical-parcel = paczka { $grams } g
shipping-goods =
    { $quantity ->
        [1] { $product }
       *[other] { $quantity } × { $product }
    }
shipping-column-method = Sposób wysyłki
shipping-column-price = Cena
shipping-column-days = Czas
shipping-column-window = Dotrze
shipping-column-carrier = Przewoźnik
shipping-column-features = Co oferuje
shipping-price = { $price }
shipping-price-both = { $price } (ok. { $local })
shipping-price-free = za darmo
shipping-days = { $least }–{ $most } dni rob.
shipping-window = od { $earliest } do { $latest }
shipping-rate-ecb = { $currency }: orientacyjnie, po kursie Europejskiego Banku Centralnego z { $on }.
shipping-rate-shop = { $currency }: orientacyjnie, po kursie sklepu z { $on }.
shipping-cost-title = Koszt wysyłki ({ $country }), { $goods }
shipping-cost-spread = Do { $light_grams } g to koszt od { $light }, do { $heavy_grams } g – od { $heavy }. Podaj produkt, a powiem dokładną cenę.
shipping-name-the-product = Podaj produkt, a powiem dokładną cenę.
shipping-free = Promocja: { $offer }.
shipping-free-reached = Promocja: { $offer }. Twoje towary kosztują razem { $subtotal }, więc próg jest osiągnięty.
shipping-free-short = Promocja: { $offer }. Twoje towary kosztują razem { $subtotal }; do progu brakuje { $missing }.
shipping-charges-none = Wysyłka z tego samego kraju, więc nie dochodzą żadne opłaty importowe.
shipping-charges-included = Cło i podatek importowy są wliczone w te ceny.
shipping-charges-partly = Bez dodatkowych opłat importowych: { $methods }; przy pozostałych sposobach cło i podatek kraju nie są wliczone.
shipping-charges-on-top = Cło i podatek kraju nie są wliczone w te ceny.
shipping-time-title = Dostawa ({ $country }), { $goods }
shipping-order-now = Zamówione teraz dotrze między { $earliest } a { $latest }.
shipping-time-left = { $hours ->
    [0] { $minutes } min
   *[other] { $hours } godz. { $minutes } min
}
shipping-leaves-today = Zamówienie złożone i opłacone w ciągu { $left } wyjdzie dzisiaj.
shipping-leaves-on = Zamówienie złożone i opłacone w ciągu { $left } wyjdzie { $sent_on }.
shipping-time-note = Szacunek przy płatności w tej chwili: paczka powinna zostać wysłana { $sent_on }. Może dojść czas odprawy celnej.
shipping-time-note-restock = Szacunek od dostawy do magazynu { $restock_on }: paczka powinna zostać wysłana { $sent_on }. Może dojść czas odprawy celnej.
shipping-time-note-undated = Szacunek liczony od dnia wysyłki. Może dojść czas odprawy celnej.
shipping-refuses = Nie tym sposobem ({ $method }): { $reason }.

# Sposoby wysyłki.
shipping-options-title = Sposoby wysyłki ({ $country }), { $goods }
shipping-features = { $features }
shipping-feature-tracked = śledzenie
shipping-feature-insured = ubezpieczenie do { $amount }
shipping-feature-po-boxes = skrytki pocztowe
shipping-feature-pick-up-points = punkty odbioru
shipping-feature-duty-paid = cło i podatek opłacamy my
shipping-po-boxes = Skrytki pocztowe: { $methods }.
shipping-no-po-boxes = Nie dostarczamy tam do skrytek pocztowych.
shipping-pick-up-points = Punkty odbioru: { $methods }.
shipping-no-pick-up-points = Nie można tam wybrać punktu odbioru.
shipping-carrier-china-post = China Post
shipping-carrier-yunexpress = YunExpress
shipping-carrier-dhl-express = DHL Express
shipping-carrier-postnl = PostNL
shipping-carrier-sf-express = SF Express

# Dlaczego dany sposób czegoś nie przyjmuje.
shipping-why-not-goods = nie przyjmuje takich rzeczy jak { $flags }
shipping-why-not-too-heavy = za ciężkie
shipping-why-not-too-valuable = zbyt duża wartość
shipping-why-not-too-long = za długie
shipping-why-not-warehouse = brak w magazynie, z którego wychodzi
shipping-why-not-po-box = nie dociera do skrytek pocztowych
shipping-why-not-pick-up-point = nie ma punktów odbioru
shipping-why-not-special = nie przyjmuje takich towarów
shipping-why-not-refused = nie przyjmuje takich towarów
shipping-why-not-banned = takich towarów nie wolno przesyłać
shipping-why-not-ask = musi to sprawdzić konsultant
shipping-flag-battery-loose = baterie luzem i powerbanki
shipping-flag-battery-packed = baterie zapakowane z urządzeniem
shipping-flag-battery-installed = wbudowane baterie
shipping-flag-vehicle-battery = akumulatory do pojazdów
shipping-flag-liquid = płyny
shipping-flag-flammable = towary łatwopalne
shipping-flag-aerosol = aerozole
shipping-flag-magnet = silne magnesy
shipping-flag-powder = proszki
shipping-flag-food = żywność
shipping-flag-plant = rośliny i nasiona
shipping-flag-medicine = leki
shipping-flag-blade = noże i ostrza
shipping-flag-replica = repliki broni
shipping-flag-counterfeit = podróbki
shipping-flag-weapon = broń
shipping-flag-tobacco = tytoń i e-papierosy
shipping-flag-alcohol = alkohol
shipping-flag-child = artykuły dla dzieci
shipping-flag-radio = urządzenia radiowe
shipping-flag-cosmetic = kosmetyki
shipping-flag-drone = drony
shipping-flag-precious = biżuteria i przedmioty wartościowe
shipping-flag-chemical = chemikalia

# Ile to kosztuje z dostawą pod drzwi.
shipping-customs-ask-goods = Dla jakiego produktu albo dla towarów o jakiej wartości?
shipping-customs-unknown = Nie mam wiarygodnych informacji o cle i podatku w tym kraju ({ $country }), więc nie będę zgadywać. Może to sprawdzić konsultant.
shipping-customs-basket-empty = Podaj produkt albo kwotę, a policzę cło i podatek dla kraju: { $country }.
shipping-customs-amount = towary o wartości { $amount }
shipping-customs-title-nothing-due = { $goods }, { $country }: razem { $total }, bez opłat importowych przy odbiorze
shipping-customs-title-due = { $goods }, { $country }: razem { $total }, z tego { $due } przy odbiorze
shipping-customs-title-open = { $goods }, { $country }: co wiadomo, a czego nie
shipping-customs-column-part = Składnik
shipping-customs-column-amount = Kwota
shipping-customs-column-paid = Kiedy i komu
shipping-customs-shipping = Dostawa ({ $method })
shipping-customs-rate = { $part } ({ $rate }%)
shipping-customs-range = od { $low } do { $high }
shipping-customs-paid = { $when }, { $collector }
shipping-customs-total = Razem
shipping-customs-nothing = brak
shipping-customs-not-yours = nic po Twojej stronie
shipping-customs-not-known = nie wiadomo
shipping-customs-as-of = Stan przepisów na { $as_of }; { $confidence }.
shipping-customs-papers = Trzeba podać: { $papers }.
shipping-customs-next = To wszystko, co o tym wiem. Co jeszcze chcesz wiedzieć?
shipping-customs-person = Na podstawie zasad, które znam, nie da się ustalić opłat w tym kraju ({ $country }), a zgadywać nie będę. Przekazuję rozmowę konsultantowi, który to sprawdzi.
shipping-customs-kind-goods = Towary
shipping-customs-kind-shipping = Dostawa
shipping-customs-kind-duty = Cło
shipping-customs-kind-tax = Podatek importowy
shipping-customs-tax-name = { $code ->
    [vat] VAT
    [consumption-tax] Podatek konsumpcyjny
   *[other] { $name }
}
shipping-customs-kind-duty-and-tax = Cło i podatek
shipping-customs-kind-state-fee = Opłata państwowa
shipping-customs-kind-clearance-fee = Opłata za odprawę celną
shipping-customs-kind-levy = Danina krajowa
shipping-customs-kind-card-tax = Podatek od płatności kartą
shipping-customs-collector-shop = sklepowi
shipping-customs-collector-post = poczcie
shipping-customs-collector-carrier = przewoźnikowi
shipping-customs-collector-bank = bankowi
shipping-customs-collector-unknown = nie wiadomo komu
shipping-customs-when-checkout = przy zamówieniu
shipping-customs-when-delivery = przy odbiorze
shipping-customs-when-included = płacimy my
shipping-customs-when-open = może dojść
shipping-customs-confidence-low = to tylko szacunek
shipping-customs-confidence-medium = dość pewne
shipping-customs-confidence-high = dobrze potwierdzone

# Opłaty z własną nazwą.
shipping-customs-rule-ar-statistics = Opłata statystyczna
shipping-customs-rule-au-import-processing = Opłata za obsługę importu
shipping-customs-rule-eu-handling-fee = Unijna opłata manipulacyjna
shipping-customs-rule-ke-idf = Opłata za zgłoszenie importowe (IDF)
shipping-customs-rule-ke-rdl = Opłata na rozwój kolei (RDL)
shipping-customs-rule-ng-levies = Opłaty importowe
shipping-customs-rule-nz-levy-air = Opłata towarowa, lotnicza
shipping-customs-rule-nz-levy-sea = Opłata towarowa, morska
shipping-customs-rule-sa-customs-service = Opłata za usługi celne
shipping-customs-rule-broker = Agent celny
shipping-customs-rule-canada-post = Opłata manipulacyjna Canada Post
shipping-customs-rule-carrier-fee = Opłata przewoźnika za odprawę
shipping-customs-rule-clearance = Opłata za odprawę
shipping-customs-rule-correios = Opłata pocztowa Correios za odprawę
shipping-customs-rule-correo-presentation = Opłata Correo Argentino za przedstawienie przesyłki
shipping-customs-rule-courier-brokerage = Opłata kuriera za agencję celną
shipping-customs-rule-courier-clearance = Opłata kuriera za odprawę
shipping-customs-rule-courier-handling = Opłata manipulacyjna kuriera
shipping-customs-rule-dhl-processing = Opłata DHL za obsługę cła i podatku
shipping-customs-rule-fedex-clearance = Opłata FedEx za odprawę
shipping-customs-rule-japan-post = Opłata Japan Post za odprawę
shipping-customs-rule-member-post = Opłata poczty za odprawę
shipping-customs-rule-mx-dta = Opłata za obsługę celną (DTA)
shipping-customs-rule-nz-entry = Opłata za zgłoszenie przywozowe
shipping-customs-rule-parcelforce = Opłata Parcelforce za odprawę
shipping-customs-rule-post-clearance = Opłata poczty za odprawę
shipping-customs-rule-post-fee = Opłata manipulacyjna poczty
shipping-customs-rule-posten-clearance = Opłata Posten za odprawę
shipping-customs-rule-royal-mail = Opłata manipulacyjna Royal Mail
shipping-customs-rule-swiss-post = Opłata Poczty Szwajcarskiej za odprawę
shipping-customs-rule-ups-disbursement = Opłata UPS za wyłożenie należności
shipping-customs-rule-ups-entry = Opłata UPS za zgłoszenie celne
shipping-customs-rule-us-dutiable-mail = Opłata za pocztę podlegającą ocleniu
shipping-customs-rule-us-processing = Opłata za obsługę
shipping-customs-rule-levy-fr = Francuska opłata od małych paczek
shipping-customs-rule-levy-it = Włoska opłata od małych paczek
shipping-customs-rule-levy-ro = Rumuńska opłata od małych paczek
shipping-customs-rule-br-iof = IOF od płatności kartą
shipping-customs-rule-il-purchase-tax = Podatek od zakupu
shipping-customs-rule-us-sales-tax = Stanowy podatek od sprzedaży

# Co jeszcze warto wiedzieć.
shipping-customs-note-amount-unknown = Dokładnej kwoty nie da się ustalić na podstawie przepisów; może to sprawdzić konsultant.
shipping-customs-note-ch-food-duty = W Szwajcarii cło na żywność liczy się od wagi; może je wyliczyć konsultant.
shipping-customs-note-cn-premium-cosmetics = Luksusowe kosmetyki mogą podlegać wyższym opłatom.
shipping-customs-note-co-tax-in-doubt = Nie jest jasne, czy towary z Chin do 200 USD są wolne od IVA, stąd przedział.
shipping-customs-note-counted-ar = Argentyna dopuszcza rocznie na osobę pięć paczek kurierskich i dwanaście pocztowych.
shipping-customs-note-counted-pe = Peru dopuszcza rocznie trzy paczki na jeden numer DNI, warte łącznie do 1000 USD.
shipping-customs-note-counted-tw = Po sześciu paczkach w pół roku Tajwan nie stosuje zwolnienia z podatku.
shipping-customs-note-counted-ng = Nigeria stosuje zwolnienie do czterech paczek rocznie.
shipping-customs-note-counted-za = RPA przepuszcza rocznie około trzech paczek bez kodu importera.
shipping-customs-note-counted-cn = Chiny ograniczają takie zakupy do 26 000 CNY rocznie na osobę.
shipping-customs-note-counted-kr = Zamówienia, które dotrą do Korei tego samego dnia, mogą zostać zsumowane.
shipping-customs-note-date-not-covered = Nie znam przepisów na dzisiejszy dzień.
shipping-customs-note-domestic = Wysyłka z tego samego kraju lub unii celnej, więc nie ma opłat importowych.
shipping-customs-note-eu-handling-fee-open = Zapowiedziano nową unijną opłatę około 2 EUR za rodzaj towaru; nie jest potwierdzone, czy już obowiązuje, więc jej nie doliczam.
shipping-customs-note-eu-per-line = UE pobiera 3 EUR za każdy rodzaj towaru, niezależnie od liczby sztuk.
shipping-customs-note-eu-lines-range = Nie jest pewne, ile rodzajów towaru tu się liczy, stąd przedział.
shipping-customs-note-facts-old = Te zasady od pewnego czasu nie były ponownie sprawdzane.
shipping-customs-note-fee-of-last-year = Obecnej wysokości opłaty nie opublikowano; licz się co najmniej z tą kwotą.
shipping-customs-note-formal-import = To za dużo na procedurę uproszczoną: potrzebny jest formalny import, który może wyjaśnić konsultant.
shipping-customs-note-gb-northern-ireland = W Irlandii Północnej obowiązują inne zasady; poda je konsultant.
shipping-customs-note-hs-unknown = Kod taryfy celnej towaru nie jest znany, więc wynik jest mniej dokładny.
shipping-customs-note-kind-unknown = Stawka dla tych towarów nie jest znana.
shipping-customs-note-in-surcharge-in-doubt = Nie jest jasne, czy Indie doliczają dopłatę w wysokości jednej dziesiątej cła, stąd przedział.
shipping-customs-note-in-shop-currency = Nie ma aktualnego kursu, więc kwoty są w walucie sklepu.
shipping-customs-note-no-exchange-rate = Bez kursu waluty nie mogę zastosować progów z przepisów; może to zrobić konsultant.
shipping-customs-note-jp-outside-relief = W Japonii za dzianiny i wyroby ze skóry płaci się cło przy każdej wartości.
shipping-customs-note-national-levy-open = Kraj zapowiedział własną opłatę; nie jest pewne, czy zapłacisz ją Ty, więc jej nie doliczam.
shipping-customs-note-no-mixed-basket = W jednej paczce nie łączy się rzeczy poniżej 3000 NOK i od 3000 NOK: zamów je osobno albo zapytaj konsultanta.
shipping-customs-note-origin-assumed-china = W obliczeniach przyjęto towary wyprodukowane w Chinach.
shipping-customs-note-origin-not-china = Towary nie są wyprodukowane w Chinach; użyto stawek ogólnych, a to mniej pewne.
shipping-customs-note-origin-not-covered = Dla towarów wyprodukowanych poza Chinami nie mam stawek USA; może je podać konsultant.
shipping-customs-note-post-not-covered = Przy przesyłkach pocztowych do Meksyku opłaty nie są znane; przy kurierskich tak.
shipping-customs-note-prepaid = Cło i podatek opłacamy z ceny wysyłki: przy odbiorze nic się nie płaci.
shipping-customs-note-ddp = Cło i podatek pobieramy przy zamówieniu i opłacamy za klienta: przy odbiorze nic się nie płaci.
shipping-customs-note-region-unknown = Stawka zależy od stanu lub prowincji, stąd przedział.
shipping-customs-note-seller-not-registered = Sklep sam nie pobiera tego podatku; jest pobierany przy imporcie.
shipping-customs-note-tr-full-declaration = Turcja wymaga pełnego zgłoszenia przez agenta celnego, co często kosztuje więcej niż towar.

# Dokumenty i numery, które podaje kupujący.
shipping-customs-paper-tax-number-formal-entry = numer podatkowy (SSN lub EIN) do formalnego zgłoszenia
shipping-customs-paper-rfc-or-curp = RFC lub CURP
shipping-customs-paper-phone-and-address = numer telefonu i pełny adres
shipping-customs-paper-cpf-or-cnpj = CPF lub CNPJ
shipping-customs-paper-rut = RUT
shipping-customs-paper-cuit-or-cuil = CUIT lub CUIL
shipping-customs-paper-arca-declaration = deklaracja w ARCA
shipping-customs-paper-cedula-or-nit = cédula lub NIT
shipping-customs-paper-dni-or-ruc = DNI lub RUC
shipping-customs-paper-tax-number-eu = numer podatkowy
shipping-customs-paper-norwegian-contact = norweski numer telefonu lub e-mail
shipping-customs-paper-tc-kimlik = numer T.C. kimlik
shipping-customs-paper-broker-power-of-attorney = pełnomocnictwo dla agenta celnego
shipping-customs-paper-conformity-papers = dokumenty zgodności
shipping-customs-paper-passport-and-inn = dane paszportu i INN
shipping-customs-paper-name-in-cyrillic = pełne imię i nazwisko cyrylicą
shipping-customs-paper-rnokpp-or-passport = RNOKPP lub numer paszportu
shipping-customs-paper-iin = IIN
shipping-customs-paper-teudat-zehut = numer teudat zehut
shipping-customs-paper-national-id-or-iqama = krajowy numer ID lub numer iqama
shipping-customs-paper-short-national-address = skrócony adres krajowy
shipping-customs-paper-emirates-id = Emirates ID
shipping-customs-paper-national-id-egypt = egipski numer dowodu osobistego
shipping-customs-paper-id-number-south-africa = południowoafrykański numer dowodu osobistego
shipping-customs-paper-tin-bvn-or-nin = TIN, BVN lub NIN
shipping-customs-paper-kra-pin = KRA PIN
shipping-customs-paper-kyc-india = dokumenty KYC (np. Aadhaar lub paszport)
shipping-customs-paper-payment-proof = potwierdzenie płatności
shipping-customs-paper-nik-or-npwp = NIK lub NPWP
shipping-customs-paper-ic-number = numer IC
shipping-customs-paper-national-id-or-passport = numer dowodu osobistego lub paszportu
shipping-customs-paper-cccd-or-tax-code = CCCD lub kod podatkowy
shipping-customs-paper-tin-formal-entry = TIN do formalnego zgłoszenia
shipping-customs-paper-pccc = osobisty kod celny (PCCC)
shipping-customs-paper-customs-client-code = kod klienta urzędu celnego
shipping-customs-paper-ez-way = potwierdzenie w aplikacji EZ WAY
shipping-customs-paper-chinese-id = numer chińskiego dowodu osobistego

# Paczka zatrzymana, opłata, która przyszła.
shipping-problem-steps = Gdy urząd celny zatrzymuje paczkę, zwykle chodzi o jedną z trzech rzeczy: Twój numer podatkowy lub numer dowodu, dowód wartości (faktura lub potwierdzenie płatności) albo zapłatę cła i podatku. Wiadomość od przewoźnika lub śledzenie przesyłki podaje, o którą z nich chodzi i jak to przesłać. Jeśli przyszło wezwanie do zapłaty, jest to kwota, którą musi pobrać przewoźnik lub poczta, często razem z własną opłatą.
shipping-problem-papers = { $country } – o co mogą poprosić: { $papers }.
shipping-problem-order = Podaj numer zamówienia, a sprawdzę, dlaczego paczka jest zatrzymana; może też przejąć to konsultant, również gdy opłata wydaje się błędna.
shipping-held-at = Paczka { $parcel } jest zatrzymana w urzędzie celnym (miejsce: { $place }) od { $at }, według ostatniego skanu przewoźnika.
shipping-held = Paczka { $parcel } jest zatrzymana w urzędzie celnym od { $at }, według ostatniego skanu przewoźnika.
shipping-held-words = Słowami przewoźnika: „{ $words }”
shipping-held-next = Wyślij to, o co prosi urząd, przez link w wiadomości od przewoźnika. Dopóki paczka nie zostanie zwolniona, nie mogę podać dnia dostawy. Jeśli potrzebujesz faktury jako dowodu wartości albo coś wydaje się nie tak, pomogę tutaj.
shipping-address-faults = Być może chodzi o adres: { $faults }. Pracownik może go poprawić.
shipping-address-missing = { $part ->
    [name] brakuje imienia i nazwiska
    [line1] brakuje ulicy i numeru
    [city] brakuje miejscowości
    [region] brakuje stanu lub prowincji
    [postcode] brakuje kodu pocztowego, np. { $example }
   *[country] brakuje kraju
}
shipping-address-postcode = kod pocztowy powinien wyglądać jak { $example }
shipping-address-po-box = to skrytka pocztowa, a kurierzy tam nie doręczają
shipping-not-held = Według ostatniego skanu przewoźnika z { $at } żadna paczka z zamówienia { $order_number } nie jest zatrzymana na cle. Jeśli wiadomość, którą masz, mówi co innego, może to sprawdzić konsultant.
shipping-not-held-unsent = Do zamówienia { $order_number } nie ma jeszcze żadnego skanu przewoźnika, więc nic nie mogło jeszcze zostać zatrzymane na cle.
