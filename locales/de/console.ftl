# Was das Team in der Konsole liest.

console-skip = Zum Inhalt
console-pages = Seiten
console-login = Anmelden
console-login-title = An der Konsole anmelden
console-logout = Abmelden
console-email = E-Mail
console-password = Passwort
console-wrong-login = E-Mail-Adresse oder Passwort ist falsch.
console-too-many-logins = { $minutes ->
    [one] Zu viele fehlgeschlagene Anmeldungen. Bitte versuchen Sie es in { $minutes } Minute noch einmal.
   *[other] Zu viele fehlgeschlagene Anmeldungen. Bitte versuchen Sie es in { $minutes } Minuten noch einmal.
}
console-form-ended = Diese Seite war zu lange geöffnet. Bitte melden Sie sich noch einmal an.

console-queue = Warteschlange
console-waiting = { $count ->
    [one] { $count } Gespräch wartet auf einen Menschen
   *[other] { $count } Gespräche warten auf einen Menschen
}
console-nobody = Niemand wartet.
console-no-wish = Wollte mit einem Menschen sprechen
console-since = { $minutes ->
    [0] gerade eben
    [one] wartet seit { $minutes } Minute
   *[other] wartet seit { $minutes } Minuten
}
console-signed-as = Angemeldet als
console-order = Bestellung
console-tried = Schon versucht
console-dead = Nicht zustellbar
console-dead-why = { $tries ->
    [one] { $channel }, { $tries } Versuch: { $error }
   *[other] { $channel }, { $tries } Versuche: { $error }
}

console-conversation = Gespräch
console-transcript = Verlauf
console-promises = Zugesagt: { $count }
console-rules = Regeln: { $rules }; Stand { $version }
console-to-queue = Zurück zur Warteschlange
console-not-waiting = Dieses Gespräch wartet auf niemanden.
console-missing = Dieses Gespräch gibt es nicht.
console-from-shopper = Kunde/Kundin
console-from-bot = Assistent
console-from-agent = Shop-Team
console-from-system = Hinweis
console-unseen = für die Kundschaft nicht sichtbar
console-offered = Vorgeschlagene Antworten

console-mailbox = Postfach
console-mailbox-what = E-Mails, die die Demo verschickt hätte. Nichts davon verlässt diesen Rechner.
console-no-mail = Noch keine E-Mails.

console-urgent = Dringende Bestellungen
