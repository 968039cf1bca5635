# Paczki: gdzie są, kiedy dotrą i co robić, gdy nie docierają.

parcels-ask-order = Do którego zamówienia należy ta paczka? Potrzebuję jego numeru, żeby upewnić się, że paczka jest Twoja.
parcels-not-in-order = Wśród paczek z zamówienia { $order_number } nie widzę przesyłki { $tracking_number }.
parcels-unnumbered = Paczka bez numeru przesyłki
parcels-name = Paczka { $tracking_number }
parcels-name-and-carrier = Paczka { $tracking_number } ({ $carrier })
parcels-now = { $parcel }: { $what }.
parcels-since = { $what }, { $on }
parcels-since-in = { $what } ({ $place }), { $on }
parcels-several = Liczba paczek w zamówieniu { $order_number }: { $count }. Doręczone do tej pory: { $delivered }.
parcels-no-scan = przewoźnik jeszcze jej nie zeskanował

parcels-code-label = zgłoszona przewoźnikowi, jeszcze nienadana
parcels-code-picked-up = przyjęta przez przewoźnika
parcels-code-export = po odprawie eksportowej
parcels-code-line-haul = w drodze między krajami
parcels-code-import-hold = zatrzymana w urzędzie celnym
parcels-code-released = zwolniona przez urząd celny
parcels-code-last-mile = przekazana do doręczenia
parcels-code-out-for-delivery = u kuriera, w doręczeniu
parcels-code-pick-up = gotowa do odbioru
parcels-code-delivered = dostarczona
parcels-code-failed = doręczenie się nie udało
parcels-code-returned = odesłana do nas
parcels-code-lost = uznana przez przewoźnika za zaginioną

parcels-column-when = Kiedy
parcels-column-what = Co
parcels-column-where = Gdzie
parcels-when = { $at }
parcels-place = { $place }, { $country }
parcels-place-unknown = miejsca nie podano

parcels-window = Powinna dotrzeć między { $earliest } a { $latest }.
parcels-late = Powinna była dotrzeć do { $latest }, więc opóźnienie to { $days ->
    [one] jeden dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
}. Przepraszam za to.
parcels-late-wait = Jeśli nie dotrze do { $search_on }, możemy zlecić przewoźnikowi poszukiwania.
parcels-late-search = To wystarczająco długo, żeby zlecić przewoźnikowi poszukiwania.
parcels-late-lost = Nie czekamy dłużej: uznajemy ją za zaginioną.
parcels-silent = Od tego czasu nie była skanowana, dłużej niż zwykle na tej trasie.
parcels-no-answer = System przewoźnika w tej chwili nie odpowiada, więc nie mogę powiedzieć więcej.
parcels-no-answer-since = System przewoźnika w tej chwili nie odpowiada: to ostatnie, co wiemy, z { $at }.
parcels-move-shop = Teraz ruch należy do nas, nie musisz nic robić.
parcels-move-carrier = Nie musisz nic robić: ruch należy do przewoźnika.
parcels-move-customs = Nie musisz nic robić, chyba że przewoźnik do ciebie napisze: ruch należy do urzędu celnego.
parcels-move-shopper = Teraz ruch należy do ciebie.
parcels-move-by = Teraz ruch należy do ciebie, do { $by }.
parcels-note-no-scan = Przewoźnik jeszcze jej nie zeskanował, więc nic więcej nie wiadomo.
parcels-note-neighbour = Przewoźnik podaje, że zostawił paczkę u sąsiada. Najpierw zapytaj tam.
parcels-note-neighbour-at = Przewoźnik podaje, że zostawił paczkę u sąsiada pod numerem { $house }. Najpierw zapytaj tam.
parcels-note-at-door = Przewoźnik podaje, że zostawił paczkę pod drzwiami.
parcels-note-pick-up = Czeka na odbiór w punkcie przewoźnika; weź ze sobą dokument tożsamości i numer przesyłki.
parcels-note-pick-up-kept = Czeka na odbiór w punkcie przewoźnika i będzie tam przechowywana przez { $days ->
    [one] jeden dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
}; weź ze sobą dokument tożsamości i numer przesyłki.
parcels-note-nobody-home = Przewoźnik nikogo nie zastał.
parcels-note-wrong-address = Przewoźnik podaje, że adres jest niepełny.
parcels-note-failed = Przewoźnik nie mógł jej doręczyć.
parcels-note-next-attempt = Według jego informacji spróbuje ponownie następnego dnia roboczego.
parcels-note-ask-carrier = Nie podaje, kiedy spróbuje ponownie: zapytaj przewoźnika, podając numer przesyłki.
parcels-note-tax-number = Urząd celny prosi o numer podatkowy odbiorcy. Paczka ruszy dalej, gdy przewoźnik go otrzyma.
parcels-note-value-proof = Urząd celny prosi o dowód wartości, na przykład fakturę albo potwierdzenie płatności. Paczka ruszy dalej, gdy przewoźnik go otrzyma.
parcels-note-pay-duty = Trzeba jeszcze zapłacić cło lub podatek: przewoźnik powie jak. Po zapłacie paczka ruszy dalej.
parcels-note-held = Jest w urzędzie celnym i nie ma daty jej zwolnienia.
parcels-note-lost = Bardzo mi przykro. Konsultant musi to wyjaśnić z przewoźnikiem i z Tobą.
parcels-note-returned = Nie została doręczona i wróciła do nas. Konsultant może wysłać ją ponownie albo zająć się Twoimi pieniędzmi.
parcels-unsent = Jeszcze niewysłane: { $names }.

parcels-none-pending = Z zamówienia { $order_number } nic jeszcze nie zostało wysłane: płatność nie wpłynęła.
parcels-none-paid = Z zamówienia { $order_number } nic jeszcze nie zostało wysłane: jest opłacone i trwa jego przygotowanie.
parcels-none-packed = Z zamówienia { $order_number } nic jeszcze nie zostało wysłane: jest spakowane i czeka na odbiór przez przewoźnika.
parcels-none-known = Nie widzę żadnej paczki do zamówienia { $order_number }. Czy ma to sprawdzić konsultant?
parcels-next-customs = Sprawdzić, czego potrzebuje urząd celny?
parcels-offer-search = Zlecić jej poszukiwania?
parcels-offer-case = Utworzyć zgłoszenie dla konsultanta?
parcels-still-coming = Z tego, co wiemy, nie zaginęła. Jeśli coś wydaje się nie tak, może to sprawdzić konsultant.
parcels-next = Czy jest coś jeszcze w sprawie tego zamówienia?
parcels-offer-news = Dać znać, gdy coś się zmieni, tutaj i e-mailem na { $address }?
parcels-offer-news-here = Dać znać tutaj, gdy coś się zmieni?
parcels-news-agreed = Gotowe. Dam znać, gdy coś się zmieni w zamówieniu { $order_number }.
parcels-news = Wieści o twoim zamówieniu { $order_number }.
parcels-news-refund = Wysłaliśmy twój zwrot pieniędzy: { $amount }.
parcels-offer-person = Przekazać to konsultantowi?
parcels-offer-claim = Nie ma jej tam? W takim razie zlecę poszukiwania.
parcels-claim-known = Szukamy paczki z tego zamówienia od { $opened_on }. Konsultant może powiedzieć, na jakim to jest etapie.
parcels-claim-opened = Zgłoszenie { $case_number } do zamówienia { $order_number } zostało utworzone. Konsultant wyjaśni sprawę z przewoźnikiem i napisze tutaj, co dalej.

parcels-late-offer = Za opóźnienie możemy zwrócić koszt wysyłki { $amount }. Na paczkę czekasz dalej.
parcels-late-take = Poproszę zwrot kosztu wysyłki
parcels-late-nothing = Paczka nie jest już spóźniona, więc nie ma za co zwracać.

parcels-carrier-china-post = China Post
parcels-carrier-yunexpress = YunExpress
parcels-carrier-dhl-express = DHL Express
parcels-carrier-postnl = PostNL
parcels-carrier-sf-express = SF Express
