# Ein Land, wie es im Satz steht: im Akkusativ, der hier überall dem Nominativ gleicht („für die Schweiz“).
shipping-place =
    { $iso ->
        [AE] die Vereinigten Arabischen Emirate
        [AQ] die Antarktis
        [AX] die Ålandinseln
        [BQ] die Karibischen Niederlande
        [BS] die Bahamas
        [BV] die Bouvetinsel
        [CC] die Kokosinseln
        [CF] die Zentralafrikanische Republik
        [CH] die Schweiz
        [CI] die Elfenbeinküste
        [CK] die Cookinseln
        [CX] die Weihnachtsinsel
        [DO] die Dominikanische Republik
        [EH] die Westsahara
        [EU] die Europäische Union
        [FK] die Falklandinseln
        [FO] die Färöer
        [GB] das Vereinigte Königreich
        [HK] Hongkong
        [IC] die Kanarischen Inseln
        [IM] die Isle of Man
        [KM] die Komoren
        [KY] die Kaimaninseln
        [MD] die Republik Moldau
        [MH] die Marshallinseln
        [MN] die Mongolei
        [MO] Macau
        [MP] die Nördlichen Marianen
        [MV] die Malediven
        [NF] die Norfolkinsel
        [NL] die Niederlande
        [PH] die Philippinen
        [PN] die Pitcairninseln
        [PS] die Palästinensischen Autonomiegebiete
        [SB] die Salomonen
        [SC] die Seychellen
        [SK] die Slowakei
        [TC] die Turks- und Caicosinseln
        [TR] die Türkei
        [UA] die Ukraine
        [US] die USA
        [VA] die Vatikanstadt
        [VG] die Britischen Jungferninseln
        [VI] die Amerikanischen Jungferninseln
       *[other] { $country }
    }

# Fragen, und was nicht geht.
shipping-ask-destination = In welches Land soll es gehen?
shipping-ask-destination-served = Wir liefern in { $count } Länder. Welches ist Ihres?
shipping-not-served = Wir beliefern { $country } nicht. Wenn Sie eine Adresse in einem anderen Land haben, nennen Sie es mir, dann sehe ich dort nach.
shipping-no-method = Wir beliefern { $country }, aber keine unserer Versandarten nimmt das mit: { $reasons }.
shipping-goods-banned = Für { $country } können wir das nicht verschicken. Dort nicht erlaubt: { $flags }.
shipping-goods-not-taken = Wir beliefern { $country }, aber keine unserer Versandarten dorthin nimmt { $flags } mit; deshalb geht es nicht.
shipping-goods-ask = Ob das für { $country } verschickt werden darf, muss jemand aus unserem Team prüfen. Der Grund: { $flags }.

# Kommt es zu mir?
shipping-served =
    { $count ->
        [one] Ja, wir beliefern { $country }. Dafür gibt es eine Versandart; { $goods } kostet { $price } und braucht etwa { $least } bis { $most } Werktage. Manche Waren, etwa Akkus oder Flüssigkeiten, dürfen nicht überallhin; nennen Sie mir ein Produkt, dann prüfe ich es.
       *[other] Ja, wir beliefern { $country }. Dafür gibt es { $count } Versandarten; { $goods } kostet ab { $price } und braucht etwa { $least } bis { $most } Werktage. Manche Waren, etwa Akkus oder Flüssigkeiten, dürfen nicht überallhin; nennen Sie mir ein Produkt, dann prüfe ich es.
    }
shipping-served-goods =
    { $count ->
        [one] Ja, der Versand für { $country } ist möglich ({ $goods }): für { $price }, in etwa { $least } bis { $most } Werktagen.
       *[other] Ja, der Versand für { $country } ist möglich ({ $goods }), mit { $count } Versandarten: ab { $price }, in etwa { $least } bis { $most } Werktagen.
    }
shipping-served-free =
    { $count ->
        [one] Ja, der Versand für { $country } ist möglich ({ $goods }): kostenlos, in etwa { $least } bis { $most } Werktagen.
       *[other] Ja, der Versand für { $country } ist möglich ({ $goods }), mit { $count } Versandarten: Die günstigste ist kostenlos; es dauert etwa { $least } bis { $most } Werktage.
    }
shipping-condition-anatel = Für { $country } brauchen Geräte mit Funkfunktion, etwa Bluetooth, eine Zulassung von Anatel; der Zoll kann danach fragen.
shipping-condition-bis-wpc = Für { $country } können Geräte mit Funkfunktion und Elektronik eine Zulassung brauchen (BIS, WPC); der Zoll kann danach fragen.
shipping-condition-kc-one-unit = Für { $country } gilt: Ein einzelnes solches Gerät für den Eigenbedarf braucht keine KC-Zulassung; mehrere können angehalten werden.
shipping-condition-cosmetics-registration = Für { $country } müssen Kosmetika möglicherweise registriert sein; sonst kann der Zoll sie anhalten.
shipping-out-until = { $product }: im Moment ausverkauft, wieder erwartet am { $restock_on }.
shipping-out = { $product }: im Moment ausverkauft, und ich habe noch keinen Termin für Nachschub.
shipping-short = { $product }: Im Moment sind nur { $quantity } Stück auf Lager.

# Was verschickt wird, für wie viel und bis wann.
shipping-typical-parcel = ein Paket mit { $grams } g
shipping-goods =
    { $quantity ->
        [1] { $product }
       *[other] { $quantity } × { $product }
    }
shipping-column-method = Versandart
shipping-column-price = Preis
shipping-column-days = Dauer
shipping-column-window = Ankunft
shipping-column-carrier = Versandunternehmen
shipping-column-features = Leistungen
shipping-price = { $price }
shipping-price-both = { $price } (etwa { $local })
shipping-price-free = kostenlos
shipping-days = { $least } bis { $most } Werktage
shipping-window = { $earliest } bis { $latest }
shipping-rate-ecb = { $currency } zum Kurs der Europäischen Zentralbank vom { $on }, zur Orientierung.
shipping-rate-shop = { $currency } zum Kurs des Shops vom { $on }, zur Orientierung.
shipping-cost-title = Versandkosten für { $country }, { $goods }
shipping-cost-spread = Bis { $light_grams } g kostet es ab { $light }, bis { $heavy_grams } g ab { $heavy }. Nennen Sie mir das Produkt für den genauen Preis.
shipping-name-the-product = Nennen Sie mir das Produkt für den genauen Preis.
shipping-free = Aktion: { $offer }.
shipping-free-reached = Aktion: { $offer }. Ihr Warenwert beträgt { $subtotal }, damit ist die Bedingung erfüllt.
shipping-free-short = Aktion: { $offer }. Ihr Warenwert beträgt { $subtotal }; dafür fehlen noch { $missing }.
shipping-charges-none = Der Versand erfolgt innerhalb des Landes, es kommen also keine Einfuhrabgaben dazu.
shipping-charges-included = Zoll und Einfuhrsteuern sind in diesen Preisen enthalten.
shipping-charges-partly = Ohne zusätzliche Einfuhrabgaben: { $methods }; bei den anderen sind Zoll und Steuern des Landes nicht enthalten.
shipping-charges-on-top = Zoll und Steuern des Landes sind in diesen Preisen nicht enthalten.
shipping-time-title = Lieferzeit für { $country }, { $goods }
shipping-order-now = Jetzt bestellt, kommt es zwischen dem { $earliest } und dem { $latest } an.
shipping-time-left = { $hours ->
    [0] { $minutes } Min.
   *[other] { $hours } Std. { $minutes } Min.
}
shipping-leaves-today = Wenn Sie in den nächsten { $left } bestellen und bezahlen, geht es heute raus.
shipping-leaves-on = Wenn Sie in den nächsten { $left } bestellen und bezahlen, geht es am { $sent_on } raus.
shipping-time-note = Geschätzt bei sofortiger Zahlung: Der Versand sollte am { $sent_on } erfolgen. Zeit beim Zoll kann dazukommen.
shipping-time-note-restock = Geschätzt ab dem Nachschub am { $restock_on }: Der Versand sollte am { $sent_on } erfolgen. Zeit beim Zoll kann dazukommen.
shipping-time-note-undated = Geschätzt, gerechnet ab dem Versandtag. Zeit beim Zoll kann dazukommen.
shipping-refuses = Nicht mit { $method }: { $reason }.

# Versandarten.
shipping-options-title = Versandarten für { $country }, { $goods }
shipping-features = { $features }
shipping-feature-tracked = mit Sendungsverfolgung
shipping-feature-insured = versichert bis { $amount }
shipping-feature-po-boxes = Postfächer
shipping-feature-pick-up-points = Abholstellen
shipping-feature-duty-paid = Zoll und Steuern von uns bezahlt
shipping-po-boxes = Postfächer: mit { $methods }.
shipping-no-po-boxes = Postfächer sind dort nicht erreichbar.
shipping-pick-up-points = Abholstellen: mit { $methods }.
shipping-no-pick-up-points = Abholstellen lassen sich dort nicht wählen.
shipping-carrier-china-post = China Post
shipping-carrier-yunexpress = YunExpress
shipping-carrier-dhl-express = DHL Express
shipping-carrier-postnl = PostNL
shipping-carrier-sf-express = SF Express

# Warum eine Versandart etwas nicht nimmt.
shipping-why-not-goods = nimmt { $flags } nicht mit
shipping-why-not-too-heavy = zu schwer
shipping-why-not-too-valuable = der Warenwert ist zu hoch
shipping-why-not-too-long = zu lang
shipping-why-not-warehouse = im Lager, aus dem so verschickt wird, nicht vorrätig
shipping-why-not-po-box = erreicht keine Postfächer
shipping-why-not-pick-up-point = hat keine Abholstellen
shipping-why-not-special = nimmt solche Waren nicht mit
shipping-why-not-refused = nimmt solche Waren nicht mit
shipping-why-not-banned = solche Waren dürfen nicht verschickt werden
shipping-why-not-ask = das muss jemand aus unserem Team prüfen
shipping-flag-battery-loose = lose Akkus und Powerbanks
shipping-flag-battery-packed = einem Gerät beigelegte Akkus
shipping-flag-battery-installed = eingebaute Akkus
shipping-flag-vehicle-battery = Fahrzeugbatterien
shipping-flag-liquid = Flüssigkeiten
shipping-flag-flammable = entzündliche Waren
shipping-flag-aerosol = Spraydosen
shipping-flag-magnet = starke Magnete
shipping-flag-powder = Pulver
shipping-flag-food = Lebensmittel
shipping-flag-plant = Pflanzen und Samen
shipping-flag-medicine = Arzneimittel
shipping-flag-blade = Klingen
shipping-flag-replica = Waffennachbildungen
shipping-flag-counterfeit = Fälschungen
shipping-flag-weapon = Waffen
shipping-flag-tobacco = Tabakwaren und E-Zigaretten
shipping-flag-alcohol = Alkohol
shipping-flag-child = Kinderartikel
shipping-flag-radio = Geräte mit Funkfunktion
shipping-flag-cosmetic = Kosmetika
shipping-flag-drone = Drohnen
shipping-flag-precious = Schmuck und Wertsachen
shipping-flag-chemical = Chemikalien

# Was es bis zur Haustür kostet.
shipping-customs-ask-goods = Für welches Produkt oder für welchen Warenwert?
shipping-customs-unknown = Für { $country } habe ich keine verlässlichen Regeln zu Zoll und Steuern und möchte nicht raten. Jemand aus unserem Team kann nachsehen.
shipping-customs-basket-empty = Nennen Sie mir das Produkt oder den Betrag, dann rechne ich Zoll und Steuern für { $country } aus.
shipping-customs-amount = Waren im Wert von { $amount }
shipping-customs-title-nothing-due = { $goods } für { $country }: insgesamt { $total }, keine Einfuhrabgaben bei Lieferung
shipping-customs-title-due = { $goods } für { $country }: insgesamt { $total }, davon { $due } bei Lieferung
shipping-customs-title-open = { $goods } für { $country }: was ich sagen kann und was nicht
shipping-customs-column-part = Posten
shipping-customs-column-amount = Betrag
shipping-customs-column-paid = Zu zahlen
shipping-customs-shipping = Versand ({ $method })
shipping-customs-rate = { $part } ({ $rate } %)
shipping-customs-range = { $low } bis { $high }
shipping-customs-paid = { $when }, { $collector }
shipping-customs-total = Gesamt
shipping-customs-nothing = keine
shipping-customs-not-yours = für Sie keine
shipping-customs-not-known = nicht bekannt
shipping-customs-as-of = Regeln mit Stand { $as_of }; { $confidence }.
shipping-customs-papers = Das müssen Sie angeben: { $papers }.
shipping-customs-next = Mehr weiß ich dazu nicht. Was möchten Sie noch wissen?
shipping-customs-person = Was für { $country } anfällt, lässt sich aus meinen Regeln nicht klären, und raten möchte ich nicht. Ich leite Sie an jemanden aus unserem Team weiter, der es sich ansieht.
shipping-customs-kind-goods = Waren
shipping-customs-kind-shipping = Versand
shipping-customs-kind-duty = Zoll
shipping-customs-kind-tax = Einfuhrsteuer
shipping-customs-tax-name = { $code ->
    [vat] Mehrwertsteuer
    [consumption-tax] Konsumsteuer
   *[other] { $name }
}
shipping-customs-kind-duty-and-tax = Zoll und Steuern
shipping-customs-kind-state-fee = Staatliche Gebühr
shipping-customs-kind-clearance-fee = Verzollungsgebühr
shipping-customs-kind-levy = Abgabe
shipping-customs-kind-card-tax = Kartensteuer
shipping-customs-collector-shop = an den Shop
shipping-customs-collector-post = an die Post
shipping-customs-collector-carrier = an das Versandunternehmen
shipping-customs-collector-bank = an die Bank
shipping-customs-collector-unknown = an wen, ist nicht bekannt
shipping-customs-when-checkout = beim Bestellen
shipping-customs-when-delivery = bei Lieferung
shipping-customs-when-included = von uns bezahlt
shipping-customs-when-open = kann dazukommen
shipping-customs-confidence-low = nur eine Schätzung
shipping-customs-confidence-medium = ziemlich sicher
shipping-customs-confidence-high = gut belegt

# Abgaben mit eigenem Namen.
shipping-customs-rule-ar-statistics = Statistikgebühr
shipping-customs-rule-au-import-processing = Gebühr für die Einfuhrabfertigung
shipping-customs-rule-eu-handling-fee = EU-Bearbeitungsgebühr
shipping-customs-rule-ke-idf = Gebühr für die Einfuhranmeldung (IDF)
shipping-customs-rule-ke-rdl = Abgabe für den Eisenbahnausbau (RDL)
shipping-customs-rule-ng-levies = Einfuhrabgaben
shipping-customs-rule-nz-levy-air = Warenabgabe, Luftweg
shipping-customs-rule-nz-levy-sea = Warenabgabe, Seeweg
shipping-customs-rule-sa-customs-service = Zolldienstgebühr
shipping-customs-rule-broker = Zollagentur
shipping-customs-rule-canada-post = Bearbeitungsgebühr von Canada Post
shipping-customs-rule-carrier-fee = Verzollungsgebühr des Versandunternehmens
shipping-customs-rule-clearance = Verzollungsgebühr
shipping-customs-rule-correios = Postgebühr der Correios
shipping-customs-rule-correo-presentation = Gestellungsgebühr von Correo Argentino
shipping-customs-rule-courier-brokerage = Zollabwicklungsgebühr des Kuriers
shipping-customs-rule-courier-clearance = Verzollungsgebühr des Kuriers
shipping-customs-rule-courier-handling = Bearbeitungsgebühr des Kuriers
shipping-customs-rule-dhl-processing = DHL-Bearbeitungsgebühr für Zoll und Steuern
shipping-customs-rule-fedex-clearance = Verzollungsgebühr von FedEx
shipping-customs-rule-japan-post = Verzollungsgebühr von Japan Post
shipping-customs-rule-member-post = Verzollungsgebühr der Post
shipping-customs-rule-mx-dta = Zollabfertigungsgebühr (DTA)
shipping-customs-rule-nz-entry = Gebühr für die Einfuhranmeldung
shipping-customs-rule-parcelforce = Verzollungsgebühr von Parcelforce
shipping-customs-rule-post-clearance = Verzollungsgebühr der Post
shipping-customs-rule-post-fee = Bearbeitungsgebühr der Post
shipping-customs-rule-posten-clearance = Verzollungsgebühr von Posten
shipping-customs-rule-royal-mail = Bearbeitungsgebühr von Royal Mail
shipping-customs-rule-swiss-post = Verzollungsgebühr der Schweizerischen Post
shipping-customs-rule-ups-disbursement = Vorlagegebühr von UPS
shipping-customs-rule-ups-entry = Gebühr von UPS für die Zollanmeldung
shipping-customs-rule-us-dutiable-mail = Gebühr für zollpflichtige Postsendungen
shipping-customs-rule-us-processing = Bearbeitungsgebühr
shipping-customs-rule-levy-fr = Französische Abgabe auf Kleinsendungen
shipping-customs-rule-levy-it = Italienische Abgabe auf Kleinsendungen
shipping-customs-rule-levy-ro = Rumänische Abgabe auf Kleinsendungen
shipping-customs-rule-br-iof = IOF auf Kartenzahlungen
shipping-customs-rule-il-purchase-tax = Kaufsteuer
shipping-customs-rule-us-sales-tax = Sales Tax des Bundesstaats

# Was man sonst noch wissen muss.
shipping-customs-note-amount-unknown = Was genau anfällt, lässt sich aus den Regeln nicht sagen; jemand aus unserem Team kann nachsehen.
shipping-customs-note-ch-food-duty = Für Lebensmittel in die Schweiz richtet sich der Zoll nach dem Gewicht; jemand aus unserem Team kann es ausrechnen.
shipping-customs-note-cn-premium-cosmetics = Für hochpreisige Kosmetik kann mehr anfallen.
shipping-customs-note-co-tax-in-doubt = Ob Waren aus China bis 200 USD von der IVA befreit sind, ist nicht sicher, daher die Spanne.
shipping-customs-note-counted-ar = Argentinien erlaubt pro Person und Jahr fünf Kuriersendungen und zwölf Postsendungen.
shipping-customs-note-counted-pe = Peru erlaubt pro DNI und Jahr drei Sendungen im Wert von zusammen 1.000 USD.
shipping-customs-note-counted-tw = Nach sechs Sendungen in einem halben Jahr gewährt Taiwan keine Steuerbefreiung mehr.
shipping-customs-note-counted-ng = Nigeria gewährt die Befreiung für vier Sendungen im Jahr.
shipping-customs-note-counted-za = Südafrika lässt etwa drei Sendungen im Jahr ohne Importeurnummer durch.
shipping-customs-note-counted-cn = China begrenzt solche Einkäufe auf 26.000 CNY pro Person und Jahr.
shipping-customs-note-counted-kr = Bestellungen, die am selben Tag in Korea ankommen, können zusammengerechnet werden.
shipping-customs-note-date-not-covered = Für das heutige Datum kenne ich keine Regel.
shipping-customs-note-domestic = Der Versand erfolgt innerhalb desselben Landes oder derselben Zollunion, deshalb fallen keine Einfuhrabgaben an.
shipping-customs-note-eu-handling-fee-open = Eine neue EU-Gebühr von etwa 2 EUR pro Warenart ist angekündigt; ob sie schon gilt, ist nicht bestätigt, deshalb ist sie nicht eingerechnet.
shipping-customs-note-eu-per-line = Die EU erhebt 3 EUR für jede Warenart, egal in welcher Menge.
shipping-customs-note-eu-lines-range = Als wie viele Warenarten das zählt, ist nicht sicher, daher die Spanne.
shipping-customs-note-facts-old = Diese Regeln wurden seit einiger Zeit nicht mehr geprüft.
shipping-customs-note-fee-of-last-year = Die aktuelle Höhe der Gebühr ist nicht veröffentlicht; rechnen Sie mindestens mit diesem Betrag.
shipping-customs-note-formal-import = Für das einfache Verfahren ist das zu viel: Es braucht eine förmliche Zollanmeldung, die Ihnen jemand aus unserem Team erklären kann.
shipping-customs-note-gb-northern-ireland = Für Nordirland gelten andere Regeln; jemand aus unserem Team kann sie Ihnen nennen.
shipping-customs-note-hs-unknown = Die Zolltarifnummer der Ware ist nicht bekannt, deshalb ist das ungenauer.
shipping-customs-note-kind-unknown = Für diese Waren ist kein Satz bekannt.
shipping-customs-note-in-surcharge-in-doubt = Ob Indien einen Aufschlag von einem Zehntel des Zolls erhebt, ist nicht sicher, daher die Spanne.
shipping-customs-note-in-shop-currency = Es gibt keinen aktuellen Wechselkurs, deshalb stehen die Beträge in der Währung des Shops.
shipping-customs-note-no-exchange-rate = Ohne Wechselkurs kann ich die Grenzen des Gesetzes nicht anwenden; jemand aus unserem Team kann es.
shipping-customs-note-jp-outside-relief = Für Strickwaren und Lederwaren fällt in Japan bei jedem Wert Zoll an.
shipping-customs-note-national-levy-open = Das Land hat eine eigene Abgabe angekündigt; ob Sie sie zahlen, ist nicht sicher, deshalb ist sie nicht eingerechnet.
shipping-customs-note-no-mixed-basket = Artikel unter 3.000 NOK und Artikel ab 3.000 NOK dürfen nicht zusammen in ein Paket: Bestellen Sie sie getrennt oder fragen Sie jemanden aus unserem Team.
shipping-customs-note-origin-assumed-china = Ich habe mit Waren aus chinesischer Herstellung gerechnet.
shipping-customs-note-origin-not-china = Die Waren sind nicht in China hergestellt; ich habe allgemeine Sätze verwendet, das ist weniger sicher.
shipping-customs-note-origin-not-covered = Für Waren, die nicht in China hergestellt sind, habe ich keine US-Sätze; jemand aus unserem Team kann sie Ihnen nennen.
shipping-customs-note-post-not-covered = Für Postpakete nach Mexiko sind die Abgaben nicht bekannt, für Kuriersendungen schon.
shipping-customs-note-prepaid = Zoll und Steuern bezahlen wir aus dem Versandpreis: An der Haustür ist nichts fällig.
shipping-customs-note-ddp = Zoll und Steuern nehmen wir an der Kasse ein und führen sie ab: An der Haustür ist nichts fällig.
shipping-customs-note-region-unknown = Der Satz hängt von Ihrem Bundesstaat oder Ihrer Provinz ab, daher die Spanne.
shipping-customs-note-seller-not-registered = Der Shop erhebt diese Steuer nicht selbst; sie wird bei der Einfuhr erhoben.
shipping-customs-note-tr-full-declaration = Die Türkei verlangt eine vollständige Anmeldung durch eine Zollagentur; das kostet oft mehr als die Ware.

# Papiere und Nummern, die von der Käuferin oder dem Käufer kommen.
shipping-customs-paper-tax-number-formal-entry = eine Steuernummer (SSN oder EIN) für die förmliche Zollanmeldung
shipping-customs-paper-rfc-or-curp = RFC oder CURP
shipping-customs-paper-phone-and-address = Telefonnummer mit vollständiger Adresse
shipping-customs-paper-cpf-or-cnpj = CPF oder CNPJ
shipping-customs-paper-rut = RUT
shipping-customs-paper-cuit-or-cuil = CUIT oder CUIL
shipping-customs-paper-arca-declaration = die Erklärung bei der ARCA
shipping-customs-paper-cedula-or-nit = Cédula oder NIT
shipping-customs-paper-dni-or-ruc = DNI oder RUC
shipping-customs-paper-tax-number-eu = eine Steuernummer
shipping-customs-paper-norwegian-contact = norwegische Telefonnummer oder E-Mail-Adresse
shipping-customs-paper-tc-kimlik = T.C.-Kimlik-Nummer
shipping-customs-paper-broker-power-of-attorney = Vollmacht für eine Zollagentur
shipping-customs-paper-conformity-papers = Konformitätsnachweise
shipping-customs-paper-passport-and-inn = Passdaten und INN
shipping-customs-paper-name-in-cyrillic = vollständiger Name in kyrillischer Schrift
shipping-customs-paper-rnokpp-or-passport = RNOKPP oder Passnummer
shipping-customs-paper-iin = IIN
shipping-customs-paper-teudat-zehut = Teudat-Zehut-Nummer
shipping-customs-paper-national-id-or-iqama = Nummer des Personalausweises oder der Iqama
shipping-customs-paper-short-national-address = nationale Kurzadresse
shipping-customs-paper-emirates-id = Emirates ID
shipping-customs-paper-national-id-egypt = ägyptische Personalausweisnummer
shipping-customs-paper-id-number-south-africa = südafrikanische ID-Nummer
shipping-customs-paper-tin-bvn-or-nin = TIN, BVN oder NIN
shipping-customs-paper-kra-pin = KRA-PIN
shipping-customs-paper-kyc-india = KYC-Unterlagen (etwa Aadhaar oder Reisepass)
shipping-customs-paper-payment-proof = Zahlungsnachweis
shipping-customs-paper-nik-or-npwp = NIK oder NPWP
shipping-customs-paper-ic-number = IC-Nummer
shipping-customs-paper-national-id-or-passport = Personalausweis- oder Passnummer
shipping-customs-paper-cccd-or-tax-code = CCCD oder Steuernummer
shipping-customs-paper-tin-formal-entry = TIN für die förmliche Zollanmeldung
shipping-customs-paper-pccc = persönlicher Zollcode (PCCC)
shipping-customs-paper-customs-client-code = Kundennummer beim Zoll (customs client code)
shipping-customs-paper-ez-way = Bestätigung in der App EZ WAY
shipping-customs-paper-chinese-id = Nummer des chinesischen Personalausweises

# Ein Paket, das festgehalten wird, eine Abgabe, die verlangt wurde.
shipping-problem-steps = Wenn der Zoll ein Paket anhält, will er meist eines von drei Dingen: Ihre Steuer- oder Ausweisnummer, einen Wertnachweis (Rechnung oder Zahlungsbeleg) oder die Zahlung von Zoll und Einfuhrsteuer. Was es ist und wie Sie es schicken, steht in der Nachricht des Versandunternehmens oder in der Sendungsverfolgung. Wenn Sie etwas zahlen sollen, ist es das, was das Versandunternehmen oder die Post einziehen muss, oft zusammen mit einer eigenen Gebühr.
shipping-problem-papers = Das kann für { $country } von Ihnen verlangt werden: { $papers }.
shipping-problem-order = Nennen Sie mir die Bestellnummer, dann sehe ich nach, weshalb das Paket festgehalten wird. Oder jemand aus unserem Team übernimmt, auch wenn Ihnen eine Abgabe falsch erscheint.
shipping-held-at = Das Paket { $parcel } wird laut letztem Scan des Versandunternehmens seit dem { $at } vom Zoll festgehalten (Ort: { $place }).
shipping-held = Das Paket { $parcel } wird laut letztem Scan des Versandunternehmens seit dem { $at } vom Zoll festgehalten.
shipping-held-words = In den Worten des Versandunternehmens: „{ $words }“
shipping-held-next = Schicken Sie das Verlangte über den Link in der Nachricht des Versandunternehmens. Solange das Paket nicht freigegeben ist, kann ich keinen Liefertag nennen. Wenn Sie eine Rechnung als Wertnachweis brauchen oder etwas nicht stimmt, helfe ich Ihnen hier damit.
shipping-address-faults = Vielleicht liegt es an der Adresse: { $faults }. Eine Person kann das berichtigen.
shipping-address-missing = { $part ->
    [name] der Name fehlt
    [line1] Straße und Hausnummer fehlen
    [city] der Ort fehlt
    [region] Bundesstaat oder Provinz fehlt
    [postcode] die Postleitzahl fehlt, etwa { $example }
   *[country] das Land fehlt
}
shipping-address-postcode = die Postleitzahl sollte aussehen wie { $example }
shipping-address-po-box = es ist ein Postfach, dorthin liefern Kuriere nicht
shipping-not-held = Laut letztem Scan des Versandunternehmens vom { $at } liegt kein Paket der Bestellung { $order_number } beim Zoll fest. Wenn Sie eine andere Nachricht bekommen haben, kann jemand aus unserem Team nachsehen.
shipping-not-held-unsent = Zur Bestellung { $order_number } gibt es noch keinen Scan eines Versandunternehmens, es kann also noch nichts beim Zoll festliegen.
