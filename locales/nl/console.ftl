# Wat medewerkers in de console lezen.

console-skip = Naar de inhoud
console-pages = Pagina's
console-login = Inloggen
console-login-title = Inloggen op de console
console-logout = Uitloggen
console-email = E-mail
console-password = Wachtwoord
console-wrong-login = E-mailadres of wachtwoord klopt niet.
console-too-many-logins = { $minutes ->
    [one] Te veel mislukte pogingen. Probeer het over { $minutes } minuut opnieuw.
   *[other] Te veel mislukte pogingen. Probeer het over { $minutes } minuten opnieuw.
}
console-form-ended = Deze pagina stond te lang open. Log nog een keer in.

console-queue = Wachtrij
console-waiting = { $count ->
    [one] { $count } gesprek wacht op een medewerker
   *[other] { $count } gesprekken wachten op een medewerker
}
console-nobody = Er wacht niemand.
console-no-wish = Vroeg om een medewerker
console-since = { $minutes ->
    [0] zojuist
    [one] wacht { $minutes } minuut
   *[other] wacht { $minutes } minuten
}
console-signed-as = Ingelogd als
console-order = Bestelling
console-tried = Geprobeerd
console-dead = Kon niet worden verstuurd
console-dead-why = { $tries ->
    [one] { $channel }, { $tries } poging: { $error }
   *[other] { $channel }, { $tries } pogingen: { $error }
}

console-conversation = Gesprek
console-transcript = Verslag
console-promises = Toegezegd: { $count }
console-rules = Regels: { $rules }; versie { $version }
console-to-queue = Terug naar de wachtrij
console-not-waiting = Dit gesprek wacht niet op een medewerker.
console-missing = Dit gesprek bestaat niet.
console-from-shopper = Klant
console-from-bot = Assistent
console-from-agent = Winkelteam
console-from-system = Melding
console-unseen = niet zichtbaar voor de klant
console-offered = Voorgestelde antwoorden

console-mailbox = Postvak
console-mailbox-what = E-mail die de demo zou hebben verstuurd. Niets verlaat deze computer.
console-no-mail = Nog geen e-mail.

console-urgent = Dringende bestellingen
