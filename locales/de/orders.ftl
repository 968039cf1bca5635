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

orders-too-late-to-cancel = Die Bestellung { $order_number } hat das Lager schon verlassen und lässt sich nicht mehr stornieren. Sie können die Annahme an der Tür verweigern, dann kommt sie zu uns zurück, oder sie nach Erhalt zurückschicken.
orders-too-late-to-change = Die Bestellung { $order_number } hat das Lager schon verlassen und lässt sich nicht mehr ändern. Manche Versandunternehmen lassen sich auf ihrer Sendungsseite umleiten; sonst können Sie die Annahme verweigern oder sie zurückschicken.
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

orders-can-change-pending = Die Bestellung { $order_number } ist noch nicht verschickt und lässt sich noch ändern. Jemand aus unserem Team macht das mit Ihnen und bestätigt es hier.
orders-can-change-paid = Die Bestellung { $order_number } ist noch nicht verschickt und lässt sich noch ändern. Jemand aus unserem Team macht das mit Ihnen und bestätigt es hier.
orders-can-change-packed = Die Bestellung { $order_number } ist gepackt, aber noch nicht verschickt. Jemand aus unserem Team prüft, ob sie sich noch ändern lässt, und sagt Ihnen hier Bescheid.
orders-ask-new-address = Die Bestellung { $order_number } ist noch nicht verschickt, die Adresse lässt sich also noch ändern. Wie lautet die neue, mit Name, Straße, Ort, Postleitzahl und Land?
orders-already-delivered = Die Bestellung { $order_number } ist schon zugestellt und lässt sich nicht mehr stornieren oder ändern. Sie können sie zurückschicken oder umtauschen.
orders-changed-meanwhile = Die Bestellung { $order_number } wurde gerade von anderer Seite geändert, deshalb habe ich nichts getan. Bitte sehen Sie sie sich erst noch einmal an.
orders-not-enough-in-stock = { $left ->
    [0] Das ist zurzeit ausverkauft,
   *[other] Davon sind nur noch { $left } da,
} deshalb habe ich an der Bestellung { $order_number } nichts geändert.
orders-nothing-to-change = Die Bestellung { $order_number } ist schon so, es gibt nichts zu ändern.
orders-address-unclear = Daraus kann ich die Adresse für die Bestellung { $order_number } nicht ganz lesen. Bitte schreiben Sie sie in eine Zeile: Name, Straße und Hausnummer, Postleitzahl und Ort, Land.
orders-confirm = { $summary } Soll ich das so machen?
orders-left-as-it-is = In Ordnung, alles bleibt, wie es ist.
orders-summary-cancel = Ich würde die Bestellung { $order_number } ganz stornieren: { $names }.
orders-summary-cancel-lines = Ich würde aus der Bestellung { $order_number } herausnehmen: { $names }. Der Rest bleibt, wie er ist.
orders-summary-change = Bestellung { $order_number }: Statt { $item } bekämen Sie { $after }.
orders-summary-address = Die Bestellung { $order_number } ginge an: { $address }.
orders-summary-urgent = Ich kann sie als dringend markieren: Dann steht sie in der Liste unseres Teams ganz oben. Ein früherer Tag ist damit nicht sicher.
orders-done-cancel = Die Bestellung { $order_number } ist storniert.
orders-done-cancel-lines = Aus der Bestellung { $order_number } herausgenommen: { $names }.
orders-done-change = Erledigt. Die Bestellung { $order_number } enthält jetzt { $after }.
orders-done-address = Erledigt. Die Bestellung { $order_number } geht jetzt an: { $address }.
orders-done-urgent = Die Bestellung { $order_number } ist als dringend markiert, unser Team sieht sie zuerst.
orders-urgent-already = Die Bestellung { $order_number } ist bei unserem Team seit dem { $since } als dringend markiert.
orders-total-changes = Sie kostet dann { $total } statt { $total_before }.
orders-money-nothing = Der Preis bleibt gleich.
orders-money-not-taken = Dafür wurde noch nichts abgebucht.
orders-money-not-collected = Von der vorgemerkten Zahlung werden { $amount } nicht eingezogen.
orders-money-refund = { $amount } gehen auf dem Weg zurück, auf dem Sie bezahlt haben.
orders-money-to-pay = Es wären { $amount } nachzuzahlen: Jemand aus unserem Team schickt Ihnen den Weg dafür und macht dann die Änderung.
orders-money-by-person = Jemand aus unserem Team regelt das Geldliche mit Ihnen.
orders-money-approval = Eine Erstattung in dieser Höhe muss jemand aus unserem Team freigeben.
orders-packed-already = Sie ist schon gepackt, deshalb muss jemand aus unserem Team sehen, ob sie sich noch aufhalten lässt.
orders-case = Es ist als Fall { $case_number } notiert.
orders-passed-on = Ich habe es als Fall { $case_number } notiert. Bis jemand aus unserem Team es erledigt hat, bleibt die Bestellung { $order_number }, wie sie ist.
orders-ask-change = Was soll an { $item } anders sein?
orders-change-size = Größe
orders-change-color = Farbe
orders-change-option = Ausführung
orders-change-quantity = Menge
orders-change-remove = Herausnehmen
orders-change-other = Etwas anderes
orders-ask-quantity = Wie viele möchten Sie insgesamt, statt { $item }?
orders-address-shipping = Der Versand nach { $country } kostet { $price }.
orders-address-charged = Für den Versand wurden bisher { $charged } berechnet.
orders-address-customs = Bei der Zustellung wären dort (Ziel: { $country }) etwa { $amount } an Zoll, Steuern und Gebühren zu zahlen.
orders-address-customs-open = Was an Zoll und Steuern anfällt (Ziel: { $country }), muss jemand aus unserem Team prüfen.
orders-address-customs-none = Bei der Zustellung (Ziel: { $country }) ist nichts zu zahlen.
