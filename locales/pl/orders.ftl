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

orders-too-late-to-cancel = Zamówienie { $order_number } opuściło już magazyn, więc nie można go anulować. Gdy tylko do Ciebie dotrze, możesz je odesłać.
orders-too-late-to-change = Zamówienie { $order_number } opuściło już magazyn, więc nie można go zmienić.
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

orders-can-cancel-pending = Zamówienie { $order_number } nie jest jeszcze opłacone i można je anulować. Twoja prośba jest zapisana; konsultant je anuluje i potwierdzi to tutaj.
orders-can-cancel-paid = Zamówienie { $order_number } nie zostało jeszcze wysłane, więc można je anulować. Twoja prośba jest zapisana; konsultant to zrobi i potwierdzi tutaj. Do tego czasu zamówienie pozostaje ważne.
orders-can-cancel-packed = Zamówienie { $order_number } jest spakowane, ale nie zostało jeszcze wysłane. Konsultant sprawdzi, czy da się je zatrzymać, i da znać tutaj. Do tego czasu zamówienie pozostaje ważne.
orders-can-change-pending = Zamówienie { $order_number } nie zostało jeszcze wysłane, więc można je zmienić. Konsultant zrobi to razem z Tobą i potwierdzi tutaj.
orders-can-change-paid = Zamówienie { $order_number } nie zostało jeszcze wysłane, więc można je zmienić. Konsultant zrobi to razem z Tobą i potwierdzi tutaj.
orders-can-change-packed = Zamówienie { $order_number } jest spakowane, ale nie zostało jeszcze wysłane. Konsultant sprawdzi, czy da się je jeszcze zmienić, i da znać tutaj.
orders-ask-new-address = Zamówienie { $order_number } nie zostało jeszcze wysłane, więc adres można zmienić. Jaki jest nowy – imię i nazwisko, ulica, miejscowość, kod pocztowy i kraj?
orders-can-change-address-pending = Dziękuję, nowy adres do zamówienia { $order_number } jest zapisany. Konsultant go zmieni i potwierdzi to tutaj; do tego czasu obowiązuje stary.
orders-can-change-address-paid = Dziękuję, nowy adres do zamówienia { $order_number } jest zapisany. Konsultant go zmieni i potwierdzi to tutaj; do tego czasu obowiązuje stary.
orders-can-change-address-packed = Dziękuję, nowy adres do zamówienia { $order_number } jest zapisany. Paczka jest już spakowana, więc konsultant sprawdzi, czy jeszcze zdążymy, i da znać tutaj.
orders-expedite-passed-on = Przekazuję konsultantowi prośbę o przyspieszenie zamówienia { $order_number }; napisze tutaj, co da się zrobić.
