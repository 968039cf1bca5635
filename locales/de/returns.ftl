# Rückgabe, Umtausch, Mängel und Erstattungen und die Regeln dafür.

returns-ask-line = Um welchen Artikel geht es?
returns-not-sent-yet = Die Bestellung { $order_number } wurde noch nicht verschickt, es gibt also noch nichts zurückzuschicken. Sie lässt sich noch stornieren.
returns-not-arrived-yet = Die Bestellung { $order_number } ist laut den Scans des Versandunternehmens noch nicht angekommen. Die Rückgabefrist beginnt erst dann.
returns-already-returned = Die Bestellung { $order_number } ist schon wieder bei uns. Ich kann für Sie nachsehen, wie es um die Erstattung steht.
returns-not-returnable = „{ $item }“ können wir bei Nichtgefallen aus Hygienegründen nicht zurücknehmen. Bei einem Mangel oder Schaden ist das etwas anderes.
returns-too-late = „{ $item }“ konnte bis zum { $ended_on } zurückgegeben werden; für eine Rückgabe bei Nichtgefallen ist es also zu spät. Bei einem Mangel kann noch die Garantie greifen.
returns-warranty-over = Die Garantie für „{ $item }“ endete am { $ended_on }, auch nach dem Recht des Lieferlandes. Jemand aus unserem Team kann sich Ihren Fall trotzdem ansehen.

returns-no-exchange = Umtauschen können wir nicht, aber Sie können den Artikel zurückgeben und einen anderen bestellen.
returns-case-taken = Ich habe es als Fall { $case_number } notiert. Jemand aus unserem Team schickt Ihnen hier die Adresse und die nächsten Schritte; bitte senden Sie vorher nichts ab.
returns-claim-taken = Ich habe es als Fall { $case_number } notiert. Jemand aus unserem Team klärt es hier mit Ihnen. Fotos vom Artikel und vom Paketaufkleber helfen; bitte heben Sie beides bis dahin auf.
returns-sorry-damaged = Es tut mir leid, dass „{ $item }“ so angekommen ist. Bei beschädigter Ware müssen Sie die Rücksendung nicht bezahlen.
returns-sorry-wrong = Es tut mir leid, dass Sie statt „{ $item }“ etwas anderes bekommen haben. Für unseren Fehler müssen Sie die Rücksendung nicht bezahlen.
returns-sorry-missing = Das tut mir leid. Nach unseren Daten sollte „{ $item }“ im Paket sein.
returns-claim-known = Das haben Sie uns am { $opened_on } gemeldet, und jemand aus unserem Team arbeitet daran (Bestellung { $order_number }).
returns-in-other-parcel = Noch unterwegs in einem anderen Paket, { $tracking_number }: { $names }.
returns-missing-later = Vielleicht fehlt es also noch gar nicht. Geht es um etwas anderes?
returns-warranty-runs = Die Garantie für „{ $item }“ läuft bis zum { $ends_on }.

returns-all-of-it = Alles davon
returns-ask-pieces = Um wie viele Stück geht es? Sie haben { $count } gekauft.
returns-ask-reason = Warum geht es zurück? Sie müssen keinen Grund nennen.
returns-reason-too-small = Zu klein
returns-reason-too-large = Zu groß
returns-reason-not-as-expected = Nicht wie erwartet
returns-reason-changed-mind = Ich habe es mir anders überlegt
returns-reason-defective = Beschädigt oder defekt
returns-reason-none = Möchte ich nicht sagen
returns-withdraw = Vertrag widerrufen
returns-ask-wanted = Was möchten Sie stattdessen?
returns-nothing-to-swap = Keine andere Variante zum selben Preis ist auf Lager, ein Umtausch ist deshalb gerade nicht möglich.
returns-options-of = { $items }: Das können wir tun.
returns-column-option = Möglichkeit
returns-column-cost = Was es für Sie bedeutet
returns-option-refund = Geld zurück
returns-option-exchange = Umtausch
returns-option-repair = Reparatur
returns-option-reship = Noch einmal senden
returns-option-keep-it = Behalten, Geld zurück
returns-option-partial = Behalten, Teil des Preises zurück
returns-gets-back = Sie bekommen { $amount } zurück
returns-kept-back = wir behalten { $amount } ein
returns-no-way-back = nichts zurückzuschicken
returns-way-out-buyer = Sie zahlen den Versand des neuen Artikels
returns-way-out-shop = wir zahlen den Versand des neuen Artikels
returns-semicolon = {"; "}
returns-ask-option = Was ist Ihnen lieber?
returns-summary = Bestellung { $order_number }, { $items }. { $option }: { $means }.
returns-summary-wanted = Bestellung { $order_number }, { $items }. { $option } gegen { $wanted }: { $means }.
returns-ask-confirm = Soll ich das so machen?
returns-agreed = Abgemacht. Ihre Rückgabenummer: { $return_numbers }.
returns-send-to = Bitte schicken Sie es bis zum { $send_by } an: { $address }. Schreiben Sie { $return_numbers } auf das Paket.
returns-label = Hier ist der bezahlte Paketaufkleber für { $return_number }.
returns-label-title = Rücksendeaufkleber
returns-then-refund = Sie bekommen { $amount } zurück, und zwar { returns-refund-days }.
returns-then-exchange = Sobald es bei uns eingetroffen ist, schicken wir Ihnen { $items }.
returns-then-repair = Sobald { $items } bei uns eingetroffen ist, reparieren wir es und schicken es Ihnen zurück.
returns-settled-refund = Erledigt: Sie bekommen { $amount } auf dem Weg zurück, auf dem Sie bezahlt haben.
returns-settled-reship = Erledigt: Wir schicken Ihnen { $items } noch einmal, kostenlos.
returns-already-under-way = Eine Rückgabe dieses Artikels aus der Bestellung { $order_number } läuft schon.
returns-more-than-paid = Mit dem, was schon erstattet wurde, wäre das mehr, als für die Bestellung { $order_number } bezahlt wurde. Jemand aus unserem Team kann es sich ansehen.
returns-claim-open = Am { $opened_on } haben Sie uns etwas gemeldet (Nummer { $claim_number }); jemand aus unserem Team kümmert sich darum.
returns-claim-settled = Was Sie am { $opened_on } gemeldet haben (Nummer { $claim_number }), ist geregelt: { $option }.

returns-withdrawal = Sie widerrufen den Vertrag über die Bestellung { $order_number }: { $items }. Sie bekommen { $amount } innerhalb von 14 Tagen zurück; wir dürfen warten, bis die Ware oder der Nachweis der Absendung bei uns ist.
returns-withdrawal-confirm = Widerruf bestätigen
returns-withdrawal-done = Sie haben den Vertrag am { $declared_at } widerrufen. Ihre Rückgabenummer: { $return_numbers }. Eine Eingangsbestätigung ist per E-Mail unterwegs.
returns-withdrawal-done-here = Sie haben den Vertrag am { $declared_at } widerrufen. Ihre Rückgabenummer: { $return_numbers }. Bitte bewahren Sie diese Nachricht als Bestätigung auf.
returns-mail-withdrawal-subject = Bestätigung Ihres Widerrufs, Bestellung { $order_number }
returns-mail-withdrawal =
    Guten Tag,

    wir haben Ihre Erklärung erhalten, dass Sie den Vertrag über die Bestellung { $order_number } widerrufen.

    Erklärt: { $declared_at }
    Waren:
    { $items }
    Rückgabenummer: { $return_numbers }

    Bitte schicken Sie die Ware bis zum { $send_by } an:
    { $address }

    Sie bekommen { $amount } innerhalb von 14 Tagen auf dem Weg zurück, auf dem Sie bezahlt haben; wir dürfen warten, bis die Ware oder der Nachweis der Absendung bei uns ist.

    { $shop }
returns-mail-address-follows = (Die Adresse schicken wir Ihnen gesondert.)

returns-open-requested = Sie haben am { $opened_on } eine Rückgabe angefragt; wir prüfen sie.
returns-open-approved = Ihre Rückgabe vom { $opened_on } ist genehmigt; wir warten auf die Ware.
returns-open-sent-back = Ihre Rückgabe vom { $opened_on } ist auf dem Weg zu uns.
returns-open-received = Ihre Rückgabe vom { $opened_on } ist eingetroffen und wird geprüft.
returns-open-closed = Ihre Rückgabe vom { $opened_on } ist abgeschlossen.
returns-open-refused = Ihre Rückgabe vom { $opened_on } wurde abgelehnt.
returns-offer-person = Soll jemand aus unserem Team es sich ansehen?

returns-refund-requested = Die Erstattung von { $amount } für die Bestellung { $order_number } wurde am { $on } angefragt und ist noch nicht genehmigt.
returns-refund-approved = Die Erstattung von { $amount } für die Bestellung { $order_number }, angefragt am { $on }, ist genehmigt, aber noch nicht ausgezahlt.
returns-refund-sent = Die Erstattung von { $amount } für die Bestellung { $order_number } wurde am { $on } veranlasst, auf demselben Weg, auf dem Sie bezahlt haben. Bei Ihrer Bank oder Karte ist sie vielleicht erst einige Tage später zu sehen.
returns-refund-arrived = Die Erstattung von { $amount } für die Bestellung { $order_number } wurde am { $on } veranlasst und ist angekommen.
returns-refund-refused = Die Erstattung von { $amount } für die Bestellung { $order_number }, angefragt am { $on }, wurde abgelehnt.
returns-refund-known = Geht es um etwas anderes? Dann kann es sich jemand aus unserem Team ansehen.
returns-refund-case = Ich habe Ihren Wunsch zur Bestellung { $order_number } als Fall { $case_number } notiert. Jemand aus unserem Team entscheidet über die Erstattung und sagt Ihnen hier Bescheid.
returns-no-refund = Zur Bestellung { $order_number } sehe ich noch keine Erstattung. Nach einer Rückgabe dauert es bis zu { $days ->
    [one] einen Werktag
   *[other] { $days } Werktage
} ab dem Tag, an dem die Ware eingetroffen und geprüft ist.

returns-policy = Sie können Ware { $days ->
    [one] einen Tag
   *[other] { $days } Tage
} lang ab Zustellung zurückgeben, unbenutzt und mit allem, was in der Verpackung war.
returns-policy-law = Für { $country } gilt nach dem Gesetz eine Rückgabefrist von { $days ->
    [one] einem Tag
   *[other] { $days } Tagen
} ab Zustellung.
returns-policy-law-working-days = Für { $country } gilt nach dem Gesetz eine Rückgabefrist von { $days ->
    [one] einem Werktag
   *[other] { $days } Werktagen
} ab Zustellung.
returns-policy-none = Artikel der Art „{ $category }“ können wir bei Nichtgefallen nicht zurücknehmen, nur bei Mängeln.
returns-column-what = Frage
returns-column-rule = Regel
returns-row-mind = Es gefällt Ihnen doch nicht
returns-row-faulty = Mangelhaft, beschädigt oder falsch
returns-pays-buyer = Sie zahlen den Rückversand
returns-pays-shop = wir zahlen den Rückversand
returns-row-exchange = Umtausch
returns-exchange-yes = möglich
returns-exchange-no = nicht möglich; bitte zurückgeben und neu bestellen
returns-row-refund = Geld zurück
returns-refund-days = innerhalb von { $days ->
    [one] einem Werktag
   *[other] { $days } Werktagen
}, nachdem die Ware eingetroffen und geprüft ist
returns-row-restocking = Von uns einbehalten
returns-restocking = { $percent } % des Preises
returns-row-excluded = Keine Rückgabe bei Nichtgefallen
returns-excluded = { $categories }
returns-ask-country = In manchen Ländern gibt das Gesetz Ihnen mehr. Sagen Sie mir, wo Sie wohnen, dann sehe ich nach.
returns-law-unknown = Was das Gesetz für { $country } vorsieht, haben wir nicht geprüft; gibt es Ihnen mehr, gilt das Gesetz.
returns-law-pays = Für { $country } gilt nach dem Gesetz: { $days ->
    [one] Am ersten Tag
   *[other] In den ersten { $days } Tagen
} müssen wir den Rückversand bezahlen ({ $source }, Stand { $as_of }).
returns-law-more = Quelle: { $source }, Stand { $as_of }.
returns-law-less = Für { $country } sieht das Gesetz mindestens { $days ->
    [one] einen Tag
   *[other] { $days } Tage
} vor ({ $source }, Stand { $as_of }); unsere Regel deckt das ab. Bei Mängeln bleiben Ihre gesetzlichen Rechte bestehen.
returns-law-none = Für { $country } sieht das Gesetz kein allgemeines Rückgaberecht bei Nichtgefallen vor (Stand { $as_of }), deshalb gilt unsere Regel. Bei Mängeln bleiben Ihre gesetzlichen Rechte bestehen.
# Ein Gesetz, wie man es zitiert.
returns-source = { $iso ->
    [EU] Richtlinie 2011/83/EU
    [GB] britische Consumer Contracts Regulations 2013
    [NO] norwegisches Widerrufsgesetz (angrerettloven)
    [TR] türkisches Gesetz Nr. 6502 und Verordnung über Fernabsatzverträge
    [RU] russisches Verbraucherschutzgesetz, Art. 26.1
    [UA] ukrainisches Verbraucherschutzgesetz
    [KZ] kasachisches Verbraucherschutzgesetz
    [IL] israelisches Verbraucherschutzgesetz von 1981, Art. 14C
    [SA] saudisches E-Commerce-Gesetz, Art. 13
    [EG] ägyptisches Verbraucherschutzgesetz 181/2018
    [ZA] südafrikanischer Electronic Communications and Transactions Act 2002, Art. 44
    [MX] mexikanisches Verbraucherschutzgesetz (LFPC), Art. 56
    [BR] brasilianisches Verbraucherschutzgesetz (CDC), Art. 49
    [AR] argentinisches Gesetz 24.240, Art. 34
    [CL] chilenisches Gesetz 19.496, Art. 3 bis
    [CO] kolumbianisches Gesetz 1480 von 2011, Art. 47
    [KR] koreanisches E-Commerce-Gesetz, Art. 17
    [TW] taiwanisches Verbraucherschutzgesetz, Art. 19
    [CN] chinesisches Verbraucherschutzgesetz, Art. 25
    [TH] thailändisches Gesetz über Direktverkauf und Direktmarketing von 2002, Art. 33
    [VN] vietnamesisches Gesetz 19/2023/QH15
   *[other] { $source }
}
returns-next = Möchten Sie etwas zurückschicken?

returns-warranty-of = Die Garantie für „{ $category }“ beträgt { $months } Monate ab Zustellung.
returns-warranty = Die Garantie beträgt { $months } Monate ab Zustellung.
returns-warranty-longer = Hier sind es { $months } Monate: { $categories }.
returns-warranty-covers = Sie deckt Material- und Verarbeitungsfehler ab, nicht aber Stürze, Wasser über die angegebene Schutzart hinaus oder normalen Verschleiß.
returns-warranty-law = Für { $country } gibt Ihnen das Gesetz bei mangelhafter Ware mindestens { $months } Monate (Stand { $as_of }), deshalb gilt diese Frist.
returns-warranty-ask-country = Das Gesetz dort, wo Sie wohnen, gibt Ihnen vielleicht mehr; nennen Sie mir das Land, dann sehe ich nach.
returns-warranty-next = Funktioniert etwas nicht mehr?
