# Was das Chatfenster auf der Seite des Shops selbst sagt; die Antworten des Assistenten stehen in den anderen Themen.

widget-open = Chat öffnen
widget-close = Chat schließen
widget-unread = { $count ->
    [one] {$count} neue Nachricht
   *[other] {$count} neue Nachrichten
}
widget-panel = Chat mit dem Shop
widget-title = Wie können wir helfen?
widget-owner-bot = Digitaler Assistent · auf Wunsch ein Mensch
widget-owner-queue = Sie warten auf einen Menschen
widget-owner-agent = Sie sprechen mit einem Menschen

widget-greeting =
    Guten Tag! Ich bin der digitale Assistent des Shops – eine Maschine, kein Mensch. Fragen Sie mich nach Produkten, Preisen, Versand, Zoll oder Ihrer Bestellung.
    Möchten Sie lieber mit einem Menschen sprechen? Sagen Sie es einfach, jederzeit.
widget-start = Womit Sie anfangen können
widget-start-order = Wo ist meine Bestellung?
widget-start-shipping = Was kostet der Versand in mein Land?
widget-start-return = Wie gebe ich etwas zurück?
widget-start-person = Ich möchte mit einem Menschen sprechen

widget-log = Gespräch
widget-you = Sie
widget-bot = Assistent
widget-agent = Shop-Team
widget-system = Hinweis
widget-typing-bot = Der Assistent schreibt …
widget-typing-agent = Das Shop-Team schreibt …
widget-new-messages = Neue Nachrichten

widget-input = Ihre Nachricht
widget-input-hint = Nachricht schreiben …
widget-send = Senden
widget-count = {$length} von {$limit} Zeichen
widget-too-long = {$length} Zeichen – in eine Nachricht passen höchstens {$limit}. Bitte kürzen Sie sie.

widget-sending = Wird gesendet …
widget-not-sent-yet = Noch nicht gesendet – wird gesendet, sobald Sie verbunden sind
widget-refused = Nicht angenommen
widget-connecting = Verbindung wird aufgebaut …
widget-lost = Verbindung verloren. Neuer Versuch …
widget-offline = Sie sind offline. Ihre Nachrichten bleiben erhalten und werden später gesendet.
widget-back = Wieder verbunden
widget-retry = Jetzt versuchen

widget-choices = Vorgeschlagene Antworten
widget-cards = { $count ->
    [one] {$count} Vorschlag
   *[other] {$count} Vorschläge
}
widget-cards-back = Vorherige Vorschläge
widget-cards-on = Weitere Vorschläge
widget-table = Tabelle
widget-form = Bitte ausfüllen
widget-form-send = Senden
widget-form-missing = Bitte füllen Sie das aus.
widget-form-email = Bitte geben Sie eine E-Mail-Adresse ein, etwa name@example.com.
widget-file = Datei
widget-new-tab = öffnet sich in einem neuen Tab
widget-handed-over = Ein Mensch übernimmt
