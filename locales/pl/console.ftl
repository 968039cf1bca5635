# Co widzą pracownicy w panelu.

console-skip = Przejdź do treści
console-pages = Strony
console-login = Zaloguj się
console-login-title = Logowanie do panelu
console-logout = Wyloguj się
console-email = E-mail
console-password = Hasło
console-wrong-login = Nieprawidłowy e-mail lub hasło.
console-too-many-logins = Zbyt wiele nieudanych prób logowania. Spróbuj ponownie za { $minutes } min.
console-form-ended = Ta strona była otwarta zbyt długo. Zaloguj się jeszcze raz.

console-queue = Kolejka
console-waiting = { $count ->
    [one] { $count } rozmowa czeka na konsultanta
    [few] { $count } rozmowy czekają na konsultanta
    [many] { $count } rozmów czeka na konsultanta
   *[other] { $count } rozmowy czeka na konsultanta
}
console-nobody = Nikt nie czeka.
console-no-wish = Prośba o rozmowę z człowiekiem
console-since = { $minutes ->
    [0] przed chwilą
    [one] czeka { $minutes } minutę
    [few] czeka { $minutes } minuty
    [many] czeka { $minutes } minut
   *[other] czeka { $minutes } minuty
}
console-signed-as = Zalogowano jako
console-order = Zamówienie
console-tried = Próby
console-dead = Nie udało się wysłać
console-dead-why = { $channel }, liczba prób: { $tries }, błąd: { $error }

console-conversation = Rozmowa
console-transcript = Przebieg rozmowy
console-promises = Obiecano: { $count }
console-rules = Reguły: { $rules }; wersja { $version }
console-to-queue = Wróć do kolejki
console-not-waiting = Ta rozmowa nie czeka na konsultanta.
console-missing = Nie ma takiej rozmowy.
console-from-shopper = Klient
console-from-bot = Asystent
console-from-agent = Zespół sklepu
console-from-system = Informacja
console-unseen = klient tego nie widzi
console-offered = Podpowiedziane odpowiedzi

console-mailbox = Skrzynka
console-mailbox-what = Wiadomości, które demo by wysłało. Nic nie opuszcza tego komputera.
console-no-mail = Nie ma jeszcze żadnych wiadomości.

console-urgent = Pilne zamówienia
