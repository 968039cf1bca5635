# Pakete: wo sie sind, wann sie kommen und was zu tun ist, wenn nicht.

parcels-ask-order = Zu welcher Bestellung gehört dieses Paket? Ich brauche ihre Nummer, damit sicher ist, dass das Paket Ihnen gehört.
parcels-not-in-order = Unter den Paketen der Bestellung { $order_number } sehe ich { $tracking_number } nicht.
parcels-unnumbered = Paket ohne Sendungsnummer
parcels-name = Paket { $tracking_number }
parcels-name-and-carrier = Paket { $tracking_number } ({ $carrier })
parcels-now = { $parcel }: { $what }.
parcels-since = { $what }, { $on }
parcels-since-in = { $what } – { $place }, { $on }
parcels-several = Bestellung { $order_number } kommt in { $count } Paketen. Bisher zugestellt: { $delivered }.
parcels-no-scan = noch kein Scan vom Versandunternehmen

parcels-code-label = elektronisch angekündigt, noch nicht übergeben
parcels-code-picked-up = vom Versandunternehmen übernommen
parcels-code-export = für die Ausfuhr freigegeben
parcels-code-line-haul = unterwegs zwischen den Ländern
parcels-code-import-hold = vom Zoll angehalten
parcels-code-released = vom Zoll freigegeben
parcels-code-last-mile = in der Zustellung
parcels-code-out-for-delivery = auf dem Zustellfahrzeug
parcels-code-pick-up = zur Abholung bereit
parcels-code-delivered = zugestellt
parcels-code-failed = Zustellversuch erfolglos
parcels-code-returned = an uns zurückgeschickt
parcels-code-lost = vom Versandunternehmen als verloren gemeldet

parcels-column-when = Wann
parcels-column-what = Was
parcels-column-where = Wo
parcels-when = { $at }
parcels-place = { $place } ({ $country })
parcels-place-unknown = Ort nicht bekannt

parcels-window = Es sollte zwischen dem { $earliest } und dem { $latest } ankommen.
parcels-late = Es hätte bis zum { $latest } ankommen sollen und ist damit { $days ->
    [one] einen Tag
   *[other] { $days } Tage
} zu spät. Das tut mir leid.
parcels-late-wait = Wenn es bis zum { $search_on } nicht da ist, können wir das Versandunternehmen danach suchen lassen.
parcels-late-search = Das ist lang genug, um das Versandunternehmen danach suchen zu lassen.
parcels-late-lost = Wir warten nicht länger: Für uns gilt es als verloren.
parcels-silent = Seitdem wurde es nicht mehr gescannt, länger als auf diesem Weg üblich.
parcels-no-answer = Das System des Versandunternehmens antwortet gerade nicht, mehr kann ich Ihnen deshalb nicht sagen.
parcels-no-answer-since = Das System des Versandunternehmens antwortet gerade nicht: Das ist der letzte bekannte Stand, vom { $at }.
parcels-move-shop = Jetzt sind wir dran, Sie müssen nichts tun.
parcels-move-carrier = Sie müssen nichts tun: Jetzt ist das Versandunternehmen dran.
parcels-move-customs = Sie müssen nichts tun, außer das Versandunternehmen schreibt Ihnen: Jetzt ist der Zoll dran.
parcels-move-shopper = Jetzt sind Sie dran.
parcels-move-by = Jetzt sind Sie dran, bis zum { $by }.
parcels-note-no-scan = Das Versandunternehmen hat es noch nicht gescannt, mehr ist deshalb nicht bekannt.
parcels-note-neighbour = Das Versandunternehmen gibt an, das Paket in der Nachbarschaft abgegeben zu haben. Bitte fragen Sie zuerst dort nach.
parcels-note-neighbour-at = Das Versandunternehmen gibt an, das Paket in der Nachbarschaft abgegeben zu haben, Hausnummer { $house }. Bitte fragen Sie zuerst dort nach.
parcels-note-at-door = Das Versandunternehmen gibt an, das Paket vor der Haustür abgelegt zu haben.
parcels-note-pick-up = Es liegt in der Abholstelle des Versandunternehmens für Sie bereit; bitte nehmen Sie einen Ausweis und die Sendungsnummer mit.
parcels-note-pick-up-kept = Es liegt in der Abholstelle des Versandunternehmens für Sie bereit und wird dort { $days ->
    [one] einen Tag
   *[other] { $days } Tage
} aufbewahrt; bitte nehmen Sie einen Ausweis und die Sendungsnummer mit.
parcels-note-nobody-home = Das Versandunternehmen hat niemanden angetroffen.
parcels-note-wrong-address = Laut Versandunternehmen ist die Adresse unvollständig.
parcels-note-failed = Das Versandunternehmen konnte es nicht zustellen.
parcels-note-next-attempt = Nach eigener Angabe versucht es das Unternehmen am nächsten Werktag noch einmal.
parcels-note-ask-carrier = Wann der nächste Versuch ist, wird nicht angegeben: Bitte fragen Sie mit der Sendungsnummer beim Versandunternehmen nach.
parcels-note-tax-number = Der Zoll verlangt die Steuernummer der Empfängerin oder des Empfängers. Sobald das Versandunternehmen sie hat, geht es weiter.
parcels-note-value-proof = Der Zoll verlangt einen Wertnachweis, zum Beispiel die Rechnung oder den Zahlungsbeleg. Sobald das Versandunternehmen ihn hat, geht es weiter.
parcels-note-pay-duty = Zoll oder Steuer ist noch zu bezahlen; wie, sagt Ihnen das Versandunternehmen. Danach geht es weiter.
parcels-note-held = Es liegt beim Zoll; einen Termin für die Freigabe gibt es nicht.
parcels-note-lost = Das tut mir leid. Jemand aus unserem Team muss das mit dem Versandunternehmen und mit Ihnen klären.
parcels-note-returned = Es wurde nicht zugestellt und ging an uns zurück. Jemand aus unserem Team kann es neu verschicken oder sich um Ihr Geld kümmern.
parcels-unsent = Noch nicht verschickt: { $names }.

parcels-none-pending = Von der Bestellung { $order_number } wurde noch nichts verschickt: Die Zahlung ist noch nicht eingegangen.
parcels-none-paid = Von der Bestellung { $order_number } wurde noch nichts verschickt: Sie ist bezahlt und wird vorbereitet.
parcels-none-packed = Von der Bestellung { $order_number } wurde noch nichts verschickt: Sie ist gepackt und wartet auf die Abholung.
parcels-none-known = Zur Bestellung { $order_number } sehe ich kein Paket. Soll jemand aus unserem Team nachsehen?
parcels-next-customs = Sollen wir nachsehen, was der Zoll braucht?
parcels-offer-search = Soll ich danach suchen lassen?
parcels-offer-case = Soll ich dafür einen Fall bei unserem Team eröffnen?
parcels-still-coming = Nach allem, was wir wissen, ist es nicht verloren. Wenn etwas nicht zu stimmen scheint, kann jemand aus unserem Team nachsehen.
parcels-next = Kann ich zu dieser Bestellung noch etwas tun?
parcels-offer-news = Soll ich Ihnen Bescheid geben, wenn sich etwas ändert, hier und per E-Mail an { $address }?
parcels-offer-news-here = Soll ich Ihnen hier Bescheid geben, wenn sich etwas ändert?
parcels-news-agreed = Erledigt. Sie hören von mir, wenn sich bei Bestellung { $order_number } etwas ändert.
parcels-news = Neues zu Ihrer Bestellung { $order_number }.
parcels-news-refund = Wir haben Ihre Erstattung von { $amount } ausgezahlt.
parcels-offer-person = Soll ich das an jemanden aus unserem Team weitergeben?
parcels-offer-claim = Ist es nicht da? Dann lasse ich danach suchen.
parcels-claim-known = Nach einem Paket dieser Bestellung suchen wir seit dem { $opened_on }. Jemand aus unserem Team kann Ihnen sagen, wie der Stand ist.
parcels-claim-opened = Ich habe zur Bestellung { $order_number } den Fall { $case_number } eröffnet. Jemand aus unserem Team klärt es mit dem Versandunternehmen und sagt Ihnen hier, wie es weitergeht.

parcels-late-offer = Für die Verspätung geben wir Ihnen auf Wunsch die Versandkosten von { $amount } zurück. Auf das Paket warten Sie weiter.
parcels-late-take = Versandkosten zurück, bitte
parcels-late-nothing = Das Paket ist nicht mehr verspätet, deshalb gibt es dafür nichts zurück.

parcels-carrier-china-post = China Post
parcels-carrier-yunexpress = YunExpress
parcels-carrier-dhl-express = DHL Express
parcels-carrier-postnl = PostNL
parcels-carrier-sf-express = SF Express
