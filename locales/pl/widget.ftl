# Co panel czatu na stronie sklepu mówi sam; odpowiedzi asystenta są w innych plikach.

widget-open = Otwórz czat
widget-close = Zamknij czat
widget-unread = { $count ->
    [one] {$count} nowa wiadomość
    [few] {$count} nowe wiadomości
    [many] {$count} nowych wiadomości
   *[other] {$count} nowej wiadomości
}
widget-panel = Czat ze sklepem
widget-title = W czym możemy pomóc?
widget-owner-bot = Cyfrowy asystent · człowiek na życzenie
widget-owner-queue = Czekasz w kolejce na konsultanta
widget-owner-agent = Rozmawiasz z konsultantem

widget-greeting =
    Cześć! Jestem cyfrowym asystentem sklepu – automatem, nie człowiekiem. Zapytaj mnie o produkty, ceny, wysyłkę, cło albo swoje zamówienie.
    Wolisz porozmawiać z człowiekiem? Po prostu napisz, w każdej chwili.
widget-start = Od czego zacząć
widget-start-order = Gdzie jest moje zamówienie?
widget-start-shipping = Ile kosztuje wysyłka do mojego kraju?
widget-start-return = Jak coś zwrócić?
widget-start-person = Chcę porozmawiać z człowiekiem

widget-log = Rozmowa
widget-you = Ty
widget-bot = Asystent
widget-agent = Zespół sklepu
widget-system = Informacja
widget-typing-bot = Asystent pisze…
widget-typing-agent = Zespół sklepu pisze…
widget-new-messages = Nowe wiadomości

widget-input = Twoja wiadomość
widget-input-hint = Napisz wiadomość…
widget-send = Wyślij
widget-count = Liczba znaków: {$length} z {$limit}
widget-too-long = Liczba znaków: {$length} – w jednej wiadomości zmieści się najwyżej {$limit}. Skróć tekst.

widget-sending = Wysyłanie…
widget-not-sent-yet = Jeszcze niewysłane – zostanie wysłane, gdy tylko wróci połączenie
widget-refused = Nie przyjęto
widget-connecting = Łączenie…
widget-lost = Utracono połączenie. Ponawiam próbę…
widget-offline = Jesteś offline. Twoje wiadomości są zachowane i zostaną wysłane później.
widget-back = Połączono ponownie
widget-retry = Spróbuj teraz

widget-choices = Podpowiedziane odpowiedzi
widget-cards = { $count ->
    [one] {$count} propozycja
    [few] {$count} propozycje
    [many] {$count} propozycji
   *[other] {$count} propozycji
}
widget-cards-back = Poprzednie propozycje
widget-cards-on = Więcej propozycji
widget-table = Tabela
widget-form = Wypełnij formularz
widget-form-send = Wyślij
widget-form-missing = Wypełnij to pole.
widget-form-email = Podaj adres e-mail, na przykład imie@example.com.
widget-file = Plik
widget-new-tab = otwiera się w nowej karcie
widget-handed-over = Rozmowę przejmuje konsultant
