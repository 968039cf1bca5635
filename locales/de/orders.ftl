# Bestellungen: wer eine sehen darf, wie sie steht und was noch mit ihr geht.

orders-ask-number = Wie lautet die Bestellnummer? Sie steht in der Bestätigungs-E-Mail.
orders-no-number = Ich habe sie nicht
orders-ask-which = Um welche Ihrer Bestellungen geht es?
orders-choice = { $order_number }, { $placed_on }
orders-ask-address = Damit sicher ist, dass die Bestellung { $order_number } Ihnen gehört: Welche E-Mail-Adresse oder Telefonnummer haben Sie dabei angegeben?
orders-ask-code = Wenn die Bestellung { $order_number } mit { $address } aufgegeben wurde, ist ein sechsstelliger Code per E-Mail dorthin unterwegs. Bitte geben Sie ihn hier ein.
orders-ask-code-of-phone = Wenn die Bestellung { $order_number } mit { $address } aufgegeben wurde, ist ein sechsstelliger Code an die E-Mail-Adresse dieser Bestellung unterwegs. Bitte geben Sie ihn hier ein.
orders-send-again = Neuen Code schicken
orders-cannot-read-mail = Ich komme an diese E-Mail nicht heran
orders-code-wrong = Das ist nicht der richtige Code, oder er ist abgelaufen. Bitte sehen Sie in der neuesten E-Mail nach und prüfen Sie die Bestellnummer und die angegebene Adresse; Sie können auch einfach eine andere Adresse schreiben.
orders-too-many-tries = Das waren zu viele Versuche. Zu Ihrer Sicherheit kann ich eine Stunde lang keine Codes mehr prüfen. Sie können es später noch einmal versuchen, oder jemand aus unserem Team hilft Ihnen.
orders-unprovable = Zu den Bestellungen dieses Shops ist keine E-Mail-Adresse oder Telefonnummer gespeichert. Ich kann deshalb nicht prüfen, ob eine Bestellung Ihnen gehört, und darf sie nicht zeigen. Jemand aus unserem Team kann das.
orders-mail-code-subject = { $code } ist Ihr Code für { $shop }
orders-mail-code =
    Ihr Code lautet { $code }. Bitte geben Sie ihn im Chat von { $shop } ein; er ist { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    } lang gültig.

    Sie haben ihn nicht angefordert? Dann müssen Sie nichts tun: Ohne diesen Code sieht niemand Ihre Bestellung.
orders-not-found = Die Bestellung { $order_number } finde ich nicht.

orders-too-late-to-cancel = Die Bestellung { $order_number } hat das Lager schon verlassen und lässt sich nicht mehr stornieren. Sobald sie bei Ihnen ist, können Sie sie zurückschicken.
orders-too-late-to-change = Die Bestellung { $order_number } hat das Lager schon verlassen und lässt sich nicht mehr ändern.
orders-already-cancelled = Die Bestellung { $order_number } wurde storniert, daran ist nichts mehr zu tun.

orders-status-pending = Die Bestellung { $order_number } vom { $since } wartet auf die Zahlung.
orders-status-payment-failed = Die Zahlung für die Bestellung { $order_number } vom { $since } hat nicht geklappt, sie ist also noch offen.
orders-status-paid = Die Bestellung { $order_number } ist seit dem { $since } bezahlt und wird vorbereitet.
orders-status-packed = Die Bestellung { $order_number } ist seit dem { $since } gepackt und wartet auf die Abholung durch das Versandunternehmen.
orders-status-partly-sent = Ein Teil der Bestellung { $order_number } wurde am { $since } verschickt; der Rest noch nicht.
orders-status-shipped = Die Bestellung { $order_number } wurde am { $since } verschickt und ist unterwegs.
orders-status-delivered = Die Bestellung { $order_number } wurde am { $since } zugestellt.
orders-status-cancelled = Die Bestellung { $order_number } wurde am { $since } storniert.
orders-status-returned = Die Bestellung { $order_number } ist am { $since } wieder bei uns eingetroffen.

orders-column-what = Posten
orders-column-figure = Angaben
orders-line = { $name } × { $quantity }
orders-line-cancelled = { $name } × { $quantity } (storniert)
orders-more-lines = { $count ->
    [one] und ein weiterer Artikel
   *[other] und { $count } weitere Artikel
}
orders-amount = { $amount }
orders-names = { $names }
orders-row-shipping = Versand
orders-row-discount = Rabatt
orders-row-tax = Steuer
orders-row-total = Gesamt
orders-row-payment = Zahlung
orders-row-not-sent = Noch nicht verschickt
orders-payment-pending = { $method }: noch nicht eingegangen
orders-payment-authorised = { $method }: autorisiert
orders-payment-captured = { $method }: bezahlt
orders-payment-failed = { $method }: fehlgeschlagen
orders-payment-refunded = { $method }: erstattet

orders-next-pending = Sobald die Zahlung da ist, wird die Bestellung vorbereitet.
orders-next-leaves = Nach unserem Plan wird sie am { $leaves_on } verschickt.
orders-next-overdue = Nach unserem Plan hätte sie am { $leaves_on } verschickt werden sollen. Es tut mir leid, dass das nicht geklappt hat; jemand aus unserem Team kann nachsehen.
orders-next-shipped = Ich kann Ihnen zeigen, wo das Paket ist.
orders-next-delivered = Stimmt etwas nicht damit? Bei Rückgaben und fehlenden Paketen kann ich helfen.
orders-next-cancelled = Ich kann für Sie nachsehen, wie es um die Erstattung steht.
orders-next-returned = Ich kann für Sie nachsehen, wie es um die Erstattung steht.

orders-can-cancel-pending = Die Bestellung { $order_number } ist noch nicht bezahlt und lässt sich stornieren. Ich habe Ihren Wunsch notiert; jemand aus unserem Team storniert sie und bestätigt es hier.
orders-can-cancel-paid = Die Bestellung { $order_number } ist noch nicht verschickt und lässt sich noch stornieren. Ich habe Ihren Wunsch notiert; jemand aus unserem Team erledigt das und bestätigt es hier. Bis dahin bleibt die Bestellung bestehen.
orders-can-cancel-packed = Die Bestellung { $order_number } ist gepackt, aber noch nicht verschickt. Jemand aus unserem Team prüft, ob sie sich noch stoppen lässt, und sagt Ihnen hier Bescheid. Bis dahin bleibt die Bestellung bestehen.
orders-can-change-pending = Die Bestellung { $order_number } ist noch nicht verschickt und lässt sich noch ändern. Jemand aus unserem Team macht das mit Ihnen und bestätigt es hier.
orders-can-change-paid = Die Bestellung { $order_number } ist noch nicht verschickt und lässt sich noch ändern. Jemand aus unserem Team macht das mit Ihnen und bestätigt es hier.
orders-can-change-packed = Die Bestellung { $order_number } ist gepackt, aber noch nicht verschickt. Jemand aus unserem Team prüft, ob sie sich noch ändern lässt, und sagt Ihnen hier Bescheid.
orders-ask-new-address = Die Bestellung { $order_number } ist noch nicht verschickt, die Adresse lässt sich also noch ändern. Wie lautet die neue, mit Name, Straße, Ort, Postleitzahl und Land?
orders-can-change-address-pending = Vielen Dank, ich habe die neue Adresse für die Bestellung { $order_number } notiert. Jemand aus unserem Team ändert sie und bestätigt es hier; bis dahin gilt die alte.
orders-can-change-address-paid = Vielen Dank, ich habe die neue Adresse für die Bestellung { $order_number } notiert. Jemand aus unserem Team ändert sie und bestätigt es hier; bis dahin gilt die alte.
orders-can-change-address-packed = Vielen Dank, ich habe die neue Adresse für die Bestellung { $order_number } notiert. Das Paket ist schon gepackt; jemand aus unserem Team prüft, ob die Zeit noch reicht, und sagt Ihnen hier Bescheid.
orders-expedite-passed-on = Ich gebe Ihren Wunsch, die Bestellung { $order_number } zu beschleunigen, an jemanden aus unserem Team weiter; hier erfahren Sie dann, was möglich ist.
