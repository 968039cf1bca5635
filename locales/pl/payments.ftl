# Czym można płacić.
payments-methods = Metody płatności w tym kraju ({ $country }): { $methods }. Innych tam nie oferujemy.
payments-methods-usual = W większości krajów można płacić tak: { $methods }; w wielu są też własne, lokalne metody.
payments-none-there = Nie znam sposobu płatności z tego kraju: { $country }. Konsultant może go z Tobą poszukać.
payments-yes = Tak, w tym kraju ({ $country }) możesz wybrać: { $method }.
payments-no = Nie, w tym kraju ({ $country }) nie ma metody: { $method }.
payments-only-in = { $method }: dostępne tylko tu – { $countries }.
payments-not-in = Tak, { $method }: dostępne, z wyjątkiem tych krajów: { $countries }.
payments-everywhere = Tak, { $method }: dostępne wszędzie.
payments-instalments = Na raty: { $methods }. O każdym wniosku decyduje operator.
payments-no-instalments = Raty nie są tam dostępne.
payments-currency = Waluta płatności: { $currency }.
payments-currency-other = Waluta płatności: { $currency }, a nie { $asked }; przeliczy ją Twój bank.
payments-currency-rate = Waluta płatności: { $currency }, a nie { $asked }; Twój bank przeliczy ją po własnym kursie. Orientacyjnie: { $one } = { $rate } ({ $on }).
payments-ask-country = Z jakiego kraju będziesz płacić?

# Coś poszło nie tak.
payments-ask-trouble = Co się stało z płatnością?
payments-trouble-failed = Została odrzucona
payments-trouble-pending = Nadal oczekuje
payments-trouble-twice = Pobrano dwa razy
payments-failed = Odrzucona płatność nie jest pobierana. Zwykłe powody: bank czeka na potwierdzenie w aplikacji, karta nie działa przy płatnościach zagranicznych, literówka albo za mało środków. Spróbuj jeszcze raz albo wybierz inną metodę płatności.
payments-pending = „Oczekuje” znaczy, że potwierdzenie banku lub operatora płatności jeszcze do nas nie dotarło. Karty zwykle potwierdzają od razu; przelewy i wpłaty gotówką mogą trwać kilka dni roboczych. Nie płać drugi raz, dopóki płatność oczekuje.
payments-tell-order = Jeśli masz numer zamówienia, podaj go, a sprawdzę jego płatność.
payments-twice-taken = Sprawa jest zapisana jako zgłoszenie { $case_number } do zamówienia { $order_number }. Konsultant porówna płatności i zwróci to, co pobrano za dużo. Często druga kwota to tylko blokada, która sama znika, więc miej pod ręką wyciąg z konta.

# Płatności potwierdzonego zamówienia.
payments-order-pending = Zamówienie { $order_number }: { $amount }, { $method } – oczekuje od { $at }.
payments-order-pending-undated = Zamówienie { $order_number }: { $amount }, { $method } – oczekuje.
payments-order-authorised = Zamówienie { $order_number }: { $amount }, { $method } – zablokowano { $at }, ale jeszcze nie pobrano.
payments-order-authorised-undated = Zamówienie { $order_number }: { $amount }, { $method } – zablokowano, ale jeszcze nie pobrano.
payments-order-captured = Zamówienie { $order_number }: { $amount }, { $method } – opłacono { $at }.
payments-order-captured-undated = Zamówienie { $order_number }: { $amount }, { $method } – opłacono.
payments-order-failed = Zamówienie { $order_number }: { $amount }, { $method } – odrzucono { $at }. Przy tej próbie niczego nie pobraliśmy.
payments-order-failed-undated = Zamówienie { $order_number }: { $amount }, { $method } – odrzucono. Przy tej próbie niczego nie pobraliśmy.
payments-order-refunded = Zamówienie { $order_number }: { $amount }, { $method } – zwrócono { $at }.
payments-order-refunded-undated = Zamówienie { $order_number }: { $amount }, { $method } – zwrócono.
payments-order-none = Za zamówienie { $order_number } nie dotarła do nas jeszcze żadna płatność.
payments-next-taken = To wszystko, co mamy zapisane. Jeśli na wyciągu jest więcej, napisz, że pobrano dwa razy.
payments-next-open = Dopóki zamówienie nie jest opłacone, nie pakujemy go. Możesz zapłacić ponownie z linku w e-mailu o zamówieniu albo może pomóc konsultant.

# Faktury.
payments-invoice = Faktura { $invoice_number } do zamówienia { $order_number } jest z { $issued_on }, kwota: { $total }.
payments-no-invoice-yet = Do zamówienia { $order_number } nie ma jeszcze faktury.
payments-invoice-by-mail = Samego dokumentu nie mogę wysłać, więc konsultant prześle go na adres { $email }.
payments-invoice-by-person = Samego dokumentu nie mogę wysłać, a zamówienie nie ma adresu e-mail, więc konsultant ustali, jak Ci go przekazać.

payments-surplus-seen = Za zamówienie { $order_number } pobrano o { $amount } za dużo; przepraszam.
payments-surplus-done = To, co pobrano za dużo za zamówienie { $order_number }, jest zwracane.
payments-only-reserved = Jedna z tych kwot jest tylko zablokowana i nie została pobrana. Blokada znika sama; kiedy – powie bank.
payments-pending-long = Płatność, która po tygodniu wciąż czeka, zwykle nie została wykonana albo wygasła.

payments-invoice-sent = Faktura { $invoice_number } jest w drodze na { $email } jako PDF.
payments-invoice-link = Do { $until } możesz ją pobrać tutaj:
payments-invoice-download = Faktura { $invoice_number }
payments-mail-invoice-subject = Faktura { $invoice_number } od { $shop }
payments-mail-invoice = Faktura { $invoice_number } do zamówienia { $order_number } jest w załączniku jako PDF. Do { $until } można ją też pobrać tutaj: { $url }
payments-pdf-title = Faktura
payments-pdf-number = Numer faktury
payments-pdf-date = Data
payments-pdf-order = Zamówienie
payments-pdf-to = Kupujący
payments-pdf-each = Cena jednostkowa
payments-pdf-goods = Towary
