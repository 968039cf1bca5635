# Paczki: gdzie są, kiedy dotrą i co robić, gdy nie docierają.

parcels-ask-order = Do którego zamówienia należy ta paczka? Potrzebuję jego numeru, żeby upewnić się, że paczka jest Twoja.
parcels-not-in-order = Wśród paczek z zamówienia { $order_number } nie widzę przesyłki { $tracking_number }.
parcels-unnumbered = Paczka bez numeru przesyłki
parcels-name = Paczka { $tracking_number }
parcels-name-and-carrier = Paczka { $tracking_number } ({ $carrier })
parcels-now = { $parcel }: { $what }.
parcels-since = { $what }, { $on }
parcels-no-scan = przewoźnik jeszcze jej nie zeskanował

parcels-code-label = zgłoszona przewoźnikowi, jeszcze nienadana
parcels-code-picked-up = przyjęta przez przewoźnika
parcels-code-export = po odprawie eksportowej
parcels-code-line-haul = w drodze między krajami
parcels-code-import-hold = zatrzymana w urzędzie celnym
parcels-code-released = zwolniona przez urząd celny
parcels-code-last-mile = u przewoźnika, w doręczeniu
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
parcels-note-no-scan = Przewoźnik jeszcze jej nie zeskanował, więc nic więcej nie wiadomo.
parcels-note-neighbour = Przewoźnik podaje, że zostawił paczkę u sąsiada. Najpierw zapytaj tam.
parcels-note-neighbour-at = Przewoźnik podaje, że zostawił paczkę u sąsiada pod numerem { $house }. Najpierw zapytaj tam.
parcels-note-at-door = Przewoźnik podaje, że zostawił paczkę pod drzwiami.
parcels-note-pick-up = Czeka na odbiór w punkcie przewoźnika; weź ze sobą dokument tożsamości i numer przesyłki.
parcels-note-pick-up-kept = Czeka na odbiór w punkcie przewoźnika, przechowywana przez { $days ->
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
