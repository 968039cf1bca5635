# Een land zoals het in een zin staat.
shipping-place =
    { $iso ->
        [AE] de Verenigde Arabische Emiraten
        [BS] de Bahama's
        [CC] de Cocoseilanden
        [CF] de Centraal-Afrikaanse Republiek
        [CK] de Cookeilanden
        [DO] de Dominicaanse Republiek
        [EU] de Europese Unie
        [FK] de Falklandeilanden
        [FO] de Faeröer
        [GB] het Verenigd Koninkrijk
        [HK] Hongkong
        [IC] de Canarische Eilanden
        [KM] de Comoren
        [KY] de Kaaimaneilanden
        [MH] de Marshalleilanden
        [MM] Myanmar
        [MO] Macau
        [MP] de Noordelijke Marianen
        [MV] de Maldiven
        [PH] de Filipijnen
        [PN] de Pitcairneilanden
        [PS] de Palestijnse gebieden
        [SB] de Salomonseilanden
        [SC] de Seychellen
        [TC] de Turks- en Caicoseilanden
        [US] de Verenigde Staten
        [VG] de Britse Maagdeneilanden
        [VI] de Amerikaanse Maagdeneilanden
       *[other] { $country }
    }

# Vragen, en wat niet kan.
shipping-ask-destination = Naar welk land moet het?
shipping-ask-destination-served = We verzenden naar { $count } landen. Welk is het jouwe?
shipping-not-served = We verzenden niet naar { $country }. Heb je een adres in een ander land, vertel me dan welk, dan kijk ik daarvoor.
shipping-no-method = We verzenden naar { $country }, maar geen van onze verzendmethoden is hiervoor geschikt: { $reasons }.
shipping-goods-banned = Dit kan niet naar { $country } worden verzonden. Daar niet toegestaan: { $flags }.
shipping-goods-not-taken = We verzenden naar { $country }, maar geen van onze verzendmethoden daarheen accepteert { $flags }, dus dit kan niet.
shipping-goods-ask = Of dit naar { $country } mag, moet een medewerker nagaan, vanwege { $flags }.

# Komt het bij mij?
shipping-served =
    { $count ->
        [one] Ja, we verzenden naar { $country }, op één manier: { $goods } kost { $price } en duurt ongeveer { $least } tot { $most } werkdagen. Sommige artikelen, zoals accu's of vloeistoffen, mogen niet overal heen; noem een product, dan kijk ik het na.
       *[other] Ja, we verzenden naar { $country }, op { $count } manieren: { $goods } kost vanaf { $price } en duurt ongeveer { $least } tot { $most } werkdagen. Sommige artikelen, zoals accu's of vloeistoffen, mogen niet overal heen; noem een product, dan kijk ik het na.
    }
shipping-served-goods =
    { $count ->
        [one] Ja, we kunnen { $goods } naar { $country } sturen, voor { $price }, in ongeveer { $least } tot { $most } werkdagen.
       *[other] Ja, we kunnen { $goods } naar { $country } sturen, op { $count } manieren: vanaf { $price }, in ongeveer { $least } tot { $most } werkdagen.
    }
shipping-served-free =
    { $count ->
        [one] Ja, we kunnen { $goods } naar { $country } sturen, gratis, in ongeveer { $least } tot { $most } werkdagen.
       *[other] Ja, we kunnen { $goods } naar { $country } sturen, op { $count } manieren: de goedkoopste is gratis; het duurt ongeveer { $least } tot { $most } werkdagen.
    }
shipping-condition-anatel = In { $country } hebben draadloze apparaten, zoals bluetoothapparaten, een goedkeuring van Anatel nodig; de douane kan erom vragen.
shipping-condition-bis-wpc = In { $country } kunnen draadloze apparaten en elektronica een goedkeuring nodig hebben (BIS, WPC); de douane kan erom vragen.
shipping-condition-kc-one-unit = In { $country } heeft één zo'n apparaat voor eigen gebruik geen KC-goedkeuring nodig; meer dan één kan worden vastgehouden.
shipping-condition-cosmetics-registration = In { $country } moeten cosmetica misschien geregistreerd zijn; anders kan de douane ze vasthouden.
shipping-out-until = { $product } is nu uitverkocht en wordt op { $restock_on } weer verwacht.
shipping-out = { $product } is nu uitverkocht en ik heb nog geen datum waarop het terugkomt.
shipping-short = Van { $product } zijn er nu maar { $quantity } op voorraad.

# Wat er wordt verstuurd, voor hoeveel en tegen wanneer.
shipping-typical-parcel = een pakket van { $grams } g
shipping-goods =
    { $quantity ->
        [1] { $product }
       *[other] { $quantity } × { $product }
    }
shipping-column-method = Verzendmethode
shipping-column-price = Prijs
shipping-column-days = Duur
shipping-column-window = Aankomst
shipping-column-carrier = Vervoerder
shipping-column-features = Wat het biedt
shipping-price = { $price }
shipping-price-both = { $price } (ongeveer { $local })
shipping-price-free = gratis
shipping-days = { $least } tot { $most } werkdagen
shipping-window = { $earliest } tot { $latest }
shipping-rate-ecb = { $currency } tegen de koers van de Europese Centrale Bank van { $on }, ter indicatie.
shipping-rate-shop = { $currency } tegen de koers van de winkel van { $on }, ter indicatie.
shipping-cost-title = Verzending naar { $country }, { $goods }
shipping-cost-spread = Tot { $light_grams } g is het vanaf { $light }, tot { $heavy_grams } g vanaf { $heavy }. Noem het product voor de precieze prijs.
shipping-name-the-product = Noem het product voor de precieze prijs.
shipping-free = Actie: { $offer }.
shipping-free-reached = Actie: { $offer }. Je artikelen zijn samen { $subtotal }, dus je voldoet eraan.
shipping-free-short = Actie: { $offer }. Je artikelen zijn samen { $subtotal }; met nog { $missing } erbij voldoe je eraan.
shipping-charges-none = Het wordt binnen het land verzonden, dus er komen geen invoerkosten bij.
shipping-charges-included = Invoerrechten en invoerbelasting zitten bij deze prijzen in.
shipping-charges-partly = Met { $methods } komen er geen invoerkosten bij; bij de andere zijn invoerrechten en belasting van het land niet inbegrepen.
shipping-charges-on-top = Invoerrechten en belasting van het land zijn niet bij deze prijzen inbegrepen.
shipping-time-title = Bezorging in { $country }, { $goods }
shipping-order-now = Nu besteld komt het aan tussen { $earliest } en { $latest }.
shipping-time-left = { $hours ->
    [0] { $minutes } min
   *[other] { $hours } u { $minutes } min
}
shipping-leaves-today = Als je binnen { $left } bestelt en betaalt, gaat het vandaag weg.
shipping-leaves-on = Als je binnen { $left } bestelt en betaalt, gaat het op { $sent_on } weg.
shipping-time-note = Geschat bij een betaling nu: het zou op { $sent_on } moeten vertrekken. De douane kan extra tijd kosten.
shipping-time-note-restock = Geschat vanaf de nieuwe voorraad op { $restock_on }: het zou op { $sent_on } moeten vertrekken. De douane kan extra tijd kosten.
shipping-time-note-undated = Geschat, geteld vanaf de dag van vertrek. De douane kan extra tijd kosten.
shipping-refuses = Niet met { $method }: { $reason }.

# Verzendmethoden.
shipping-options-title = Verzendmethoden naar { $country }, { $goods }
shipping-features = { $features }
shipping-feature-tracked = met track & trace
shipping-feature-insured = verzekerd tot { $amount }
shipping-feature-po-boxes = postbussen
shipping-feature-pick-up-points = afhaalpunten
shipping-feature-duty-paid = invoerrechten en belasting door ons betaald
shipping-po-boxes = Postbussen: met { $methods }.
shipping-no-po-boxes = Postbussen zijn daar niet te bereiken.
shipping-pick-up-points = Afhaalpunten: met { $methods }.
shipping-no-pick-up-points = Afhaalpunten zijn daar niet te kiezen.
shipping-carrier-china-post = China Post
shipping-carrier-yunexpress = YunExpress
shipping-carrier-dhl-express = DHL Express
shipping-carrier-postnl = PostNL
shipping-carrier-sf-express = SF Express

# Waarom een verzendmethode iets niet meeneemt.
shipping-why-not-goods = accepteert geen { $flags }
shipping-why-not-too-heavy = te zwaar
shipping-why-not-too-valuable = de waarde is te hoog
shipping-why-not-too-long = te lang
shipping-why-not-warehouse = niet op voorraad in het magazijn waar het vertrekt
shipping-why-not-po-box = bereikt geen postbussen
shipping-why-not-pick-up-point = heeft geen afhaalpunten
shipping-why-not-special = accepteert zulke artikelen niet
shipping-why-not-refused = accepteert zulke artikelen niet
shipping-why-not-banned = zulke artikelen mogen niet worden verzonden
shipping-why-not-ask = een medewerker moet het nagaan
shipping-flag-battery-loose = losse accu's en powerbanks
shipping-flag-battery-packed = accu's die bij een apparaat zijn verpakt
shipping-flag-battery-installed = ingebouwde accu's
shipping-flag-vehicle-battery = voertuigaccu's
shipping-flag-liquid = vloeistoffen
shipping-flag-flammable = brandbare artikelen
shipping-flag-aerosol = spuitbussen
shipping-flag-magnet = sterke magneten
shipping-flag-powder = poeders
shipping-flag-food = levensmiddelen
shipping-flag-plant = planten en zaden
shipping-flag-medicine = geneesmiddelen
shipping-flag-blade = messen en klingen
shipping-flag-replica = nepwapens
shipping-flag-counterfeit = namaakartikelen
shipping-flag-weapon = wapens
shipping-flag-tobacco = tabak en vapes
shipping-flag-alcohol = alcohol
shipping-flag-child = kinderartikelen
shipping-flag-radio = draadloze apparaten
shipping-flag-cosmetic = cosmetica
shipping-flag-drone = drones
shipping-flag-precious = sieraden en kostbaarheden
shipping-flag-chemical = chemicaliën

# Wat het aan de deur kost.
shipping-customs-ask-goods = Voor welk product, of voor artikelen ter waarde van hoeveel?
shipping-customs-unknown = Ik heb geen betrouwbare regels over invoerrechten en belasting in { $country }, dus ik ga niet gokken. Een medewerker kan het uitzoeken.
shipping-customs-basket-empty = Vertel me het product of het bedrag, dan reken ik de invoerrechten en belasting voor { $country } uit.
shipping-customs-amount = artikelen ter waarde van { $amount }
shipping-customs-title-nothing-due = { $goods } naar { $country }: { $total } in totaal, geen invoerkosten bij bezorging
shipping-customs-title-due = { $goods } naar { $country }: { $total } in totaal, waarvan { $due } bij bezorging
shipping-customs-title-open = { $goods } naar { $country }: wat ik wel en niet kan zeggen
shipping-customs-column-part = Onderdeel
shipping-customs-column-amount = Bedrag
shipping-customs-column-paid = Te betalen
shipping-customs-shipping = Verzending ({ $method })
shipping-customs-rate = { $part } ({ $rate }%)
shipping-customs-range = { $low } tot { $high }
shipping-customs-paid = { $when }, { $collector }
shipping-customs-total = Totaal
shipping-customs-nothing = geen
shipping-customs-not-yours = voor jou geen
shipping-customs-not-known = niet bekend
shipping-customs-as-of = Regels per { $as_of }; { $confidence }.
shipping-customs-papers = Dit moet je opgeven: { $papers }.
shipping-customs-next = Meer weet ik er niet van. Wat wil je nog meer weten?
shipping-customs-person = Wat er in { $country } te betalen is, valt niet op te maken uit de regels die ik heb, en ik ga niet gokken. Ik verbind je door met een medewerker die het uitzoekt.
shipping-customs-kind-goods = Artikelen
shipping-customs-kind-shipping = Verzending
shipping-customs-kind-duty = Invoerrechten
shipping-customs-kind-tax = Invoerbelasting
shipping-customs-tax-name = { $code ->
    [vat] Btw
    [consumption-tax] Verbruiksbelasting
   *[other] { $name }
}
shipping-customs-kind-duty-and-tax = Invoerrechten en belasting
shipping-customs-kind-state-fee = Overheidsheffing
shipping-customs-kind-clearance-fee = Inklaringskosten
shipping-customs-kind-levy = Heffing
shipping-customs-kind-card-tax = Kaartbelasting
shipping-customs-collector-shop = aan de winkel
shipping-customs-collector-post = aan de post
shipping-customs-collector-carrier = aan de vervoerder
shipping-customs-collector-bank = aan de bank
shipping-customs-collector-unknown = aan wie is niet bekend
shipping-customs-when-checkout = bij het afrekenen
shipping-customs-when-delivery = bij bezorging
shipping-customs-when-included = door ons betaald
shipping-customs-when-open = kan erbij komen
shipping-customs-confidence-low = niet meer dan een schatting
shipping-customs-confidence-medium = tamelijk zeker
shipping-customs-confidence-high = goed bevestigd

# Kosten met een eigen naam.
shipping-customs-rule-ar-statistics = Statistiekheffing
shipping-customs-rule-au-import-processing = Kosten voor invoerafhandeling
shipping-customs-rule-eu-handling-fee = EU-afhandelingskosten
shipping-customs-rule-ke-idf = Kosten voor de invoeraangifte (IDF)
shipping-customs-rule-ke-rdl = Heffing voor spoorontwikkeling (RDL)
shipping-customs-rule-ng-levies = Invoerheffingen
shipping-customs-rule-nz-levy-air = Goederenheffing, luchtvracht
shipping-customs-rule-nz-levy-sea = Goederenheffing, zeevracht
shipping-customs-rule-sa-customs-service = Kosten voor douanediensten
shipping-customs-rule-broker = Douane-expediteur
shipping-customs-rule-canada-post = Afhandelingskosten van Canada Post
shipping-customs-rule-carrier-fee = Inklaringskosten van de vervoerder
shipping-customs-rule-clearance = Inklaringskosten
shipping-customs-rule-correios = Postkosten van Correios
shipping-customs-rule-correo-presentation = Aanbiedingskosten van Correo Argentino
shipping-customs-rule-courier-brokerage = Douane-expeditiekosten van de koerier
shipping-customs-rule-courier-clearance = Inklaringskosten van de koerier
shipping-customs-rule-courier-handling = Afhandelingskosten van de koerier
shipping-customs-rule-dhl-processing = DHL-verwerkingskosten voor invoerrechten en belasting
shipping-customs-rule-fedex-clearance = Inklaringskosten van FedEx
shipping-customs-rule-japan-post = Inklaringskosten van Japan Post
shipping-customs-rule-member-post = Inklaringskosten van de post
shipping-customs-rule-mx-dta = Kosten voor douaneafhandeling (DTA)
shipping-customs-rule-nz-entry = Kosten voor de invoeraangifte
shipping-customs-rule-parcelforce = Inklaringskosten van Parcelforce
shipping-customs-rule-post-clearance = Inklaringskosten van de post
shipping-customs-rule-post-fee = Afhandelingskosten van de post
shipping-customs-rule-posten-clearance = Inklaringskosten van Posten
shipping-customs-rule-royal-mail = Afhandelingskosten van Royal Mail
shipping-customs-rule-swiss-post = Inklaringskosten van de Zwitserse Post
shipping-customs-rule-ups-disbursement = Voorschotkosten van UPS
shipping-customs-rule-ups-entry = Aangiftekosten van UPS
shipping-customs-rule-us-dutiable-mail = Kosten voor belastbare postzendingen
shipping-customs-rule-us-processing = Verwerkingskosten
shipping-customs-rule-levy-fr = Franse heffing op kleine pakketten
shipping-customs-rule-levy-it = Italiaanse heffing op kleine pakketten
shipping-customs-rule-levy-ro = Roemeense heffing op kleine pakketten
shipping-customs-rule-br-iof = IOF op kaartbetalingen
shipping-customs-rule-il-purchase-tax = Aankoopbelasting
shipping-customs-rule-us-sales-tax = Sales tax van de staat

# Wat je verder moet weten.
shipping-customs-note-amount-unknown = Wat er precies te betalen is, staat niet in de regels; een medewerker kan het uitzoeken.
shipping-customs-note-ch-food-duty = Voor levensmiddelen naar Zwitserland hangen de invoerrechten van het gewicht af; een medewerker kan het uitrekenen.
shipping-customs-note-cn-premium-cosmetics = Voor duurdere cosmetica kan het meer zijn.
shipping-customs-note-co-tax-in-doubt = Of artikelen uit China tot USD 200 vrij zijn van IVA, is niet zeker; vandaar de marge.
shipping-customs-note-counted-ar = Argentinië staat vijf koerierspakketten per persoon per jaar toe, en twaalf per post.
shipping-customs-note-counted-pe = Peru staat drie pakketten per DNI per jaar toe, samen USD 1.000 waard.
shipping-customs-note-counted-tw = Na zes pakketten in een halfjaar geeft Taiwan geen belastingvrijstelling meer.
shipping-customs-note-counted-ng = Nigeria geeft de vrijstelling voor vier pakketten per jaar.
shipping-customs-note-counted-za = Zuid-Afrika laat ongeveer drie pakketten per jaar door zonder importeurscode.
shipping-customs-note-counted-cn = China beperkt zulke aankopen tot CNY 26.000 per persoon per jaar.
shipping-customs-note-counted-kr = Bestellingen die op dezelfde dag in Korea aankomen, kunnen worden opgeteld.
shipping-customs-note-date-not-covered = Voor de datum van vandaag ken ik geen regel.
shipping-customs-note-domestic = Het wordt binnen hetzelfde land of dezelfde douane-unie verzonden, dus er zijn geen invoerkosten.
shipping-customs-note-eu-handling-fee-open = Er is een nieuwe EU-heffing van ongeveer EUR 2 per soort artikel aangekondigd; of die al geldt, is niet bevestigd, dus die is niet meegeteld.
shipping-customs-note-eu-per-line = De EU rekent EUR 3 voor elke soort artikel, ongeacht het aantal.
shipping-customs-note-eu-lines-range = Als hoeveel soorten deze artikelen tellen, is niet zeker; vandaar de marge.
shipping-customs-note-facts-old = Deze regels zijn al een tijd niet meer nagekeken.
shipping-customs-note-fee-of-last-year = Het huidige bedrag van deze kosten is niet gepubliceerd; reken op minstens dit.
shipping-customs-note-formal-import = Dit is te veel voor de eenvoudige procedure: er is een formele invoeraangifte nodig, die een medewerker je kan uitleggen.
shipping-customs-note-gb-northern-ireland = In Noord-Ierland gelden andere regels; een medewerker kan ze je vertellen.
shipping-customs-note-hs-unknown = De goederencode van de artikelen is niet bekend, dus dit is minder precies.
shipping-customs-note-kind-unknown = Voor deze artikelen is geen tarief bekend.
shipping-customs-note-in-surcharge-in-doubt = Of India een toeslag van een tiende van de invoerrechten rekent, is niet zeker; vandaar de marge.
shipping-customs-note-in-shop-currency = Er is geen actuele wisselkoers, dus de bedragen staan in de valuta van de winkel.
shipping-customs-note-no-exchange-rate = Zonder wisselkoers kan ik de grenzen van de wet niet toepassen; een medewerker wel.
shipping-customs-note-jp-outside-relief = Voor gebreide en leren artikelen betaal je in Japan bij elke waarde invoerrechten.
shipping-customs-note-national-levy-open = Het land heeft een eigen heffing aangekondigd; of je die betaalt, is niet zeker, dus die is niet meegeteld.
shipping-customs-note-no-mixed-basket = Artikelen onder en vanaf NOK 3.000 gaan niet samen in één pakket: bestel ze apart of vraag een medewerker.
shipping-customs-note-origin-assumed-china = Ik ben uitgegaan van artikelen die in China zijn gemaakt.
shipping-customs-note-origin-not-china = De artikelen zijn niet in China gemaakt; ik heb algemene tarieven gebruikt, dat is minder zeker.
shipping-customs-note-origin-not-covered = Voor artikelen die niet in China zijn gemaakt, heb ik geen Amerikaanse tarieven; een medewerker kan ze je vertellen.
shipping-customs-note-post-not-covered = Voor postpakketten naar Mexico zijn de kosten niet bekend, per koerier wel.
shipping-customs-note-prepaid = Wij betalen invoerrechten en belasting uit de verzendprijs: aan de deur betaal je niets.
shipping-customs-note-ddp = Invoerrechten en belasting rekenen we af bij het bestellen en betalen we voor je: aan de deur betaal je niets.
shipping-customs-note-region-unknown = Het tarief hangt af van je staat of provincie; vandaar de marge.
shipping-customs-note-seller-not-registered = De winkel int deze belasting niet zelf; dat gebeurt bij de invoer.
shipping-customs-note-tr-full-declaration = Turkije vraagt een volledige aangifte door een douane-expediteur; dat kost vaak meer dan de artikelen.

# Papieren en nummers die de koper opgeeft.
shipping-customs-paper-tax-number-formal-entry = een belastingnummer (SSN of EIN) voor een formele aangifte
shipping-customs-paper-rfc-or-curp = RFC of CURP
shipping-customs-paper-phone-and-address = telefoonnummer met volledig adres
shipping-customs-paper-cpf-or-cnpj = CPF of CNPJ
shipping-customs-paper-rut = RUT
shipping-customs-paper-cuit-or-cuil = CUIT of CUIL
shipping-customs-paper-arca-declaration = de aangifte bij ARCA
shipping-customs-paper-cedula-or-nit = cédula of NIT
shipping-customs-paper-dni-or-ruc = DNI of RUC
shipping-customs-paper-tax-number-eu = een belastingnummer
shipping-customs-paper-norwegian-contact = Noors telefoonnummer of e-mailadres
shipping-customs-paper-tc-kimlik = T.C. kimlik-nummer
shipping-customs-paper-broker-power-of-attorney = volmacht voor een douane-expediteur
shipping-customs-paper-conformity-papers = conformiteitsverklaringen
shipping-customs-paper-passport-and-inn = paspoortgegevens en INN
shipping-customs-paper-name-in-cyrillic = volledige naam in cyrillisch schrift
shipping-customs-paper-rnokpp-or-passport = RNOKPP of paspoortnummer
shipping-customs-paper-iin = IIN
shipping-customs-paper-teudat-zehut = teudat zehut-nummer
shipping-customs-paper-national-id-or-iqama = nummer van de nationale identiteitskaart of iqama
shipping-customs-paper-short-national-address = kort nationaal adres
shipping-customs-paper-emirates-id = Emirates ID
shipping-customs-paper-national-id-egypt = Egyptisch identiteitsnummer
shipping-customs-paper-id-number-south-africa = Zuid-Afrikaans ID-nummer
shipping-customs-paper-tin-bvn-or-nin = TIN, BVN of NIN
shipping-customs-paper-kra-pin = KRA-pin
shipping-customs-paper-kyc-india = KYC-papieren (zoals Aadhaar of paspoort)
shipping-customs-paper-payment-proof = betaalbewijs
shipping-customs-paper-nik-or-npwp = NIK of NPWP
shipping-customs-paper-ic-number = IC-nummer
shipping-customs-paper-national-id-or-passport = nummer van identiteitskaart of paspoort
shipping-customs-paper-cccd-or-tax-code = CCCD of belastingcode
shipping-customs-paper-tin-formal-entry = TIN voor een formele aangifte
shipping-customs-paper-pccc = persoonlijke douanecode (PCCC)
shipping-customs-paper-customs-client-code = klantcode bij de douane (customs client code)
shipping-customs-paper-ez-way = bevestiging in de app EZ WAY
shipping-customs-paper-chinese-id = nummer van de Chinese identiteitskaart

# Een pakket dat wordt vastgehouden, kosten die worden gevraagd.
shipping-problem-steps = Als de douane een pakket vasthoudt, wil die meestal een van drie dingen: je belasting- of identiteitsnummer, een bewijs van de waarde (factuur of betaling), of de betaling van invoerrechten en belasting. In het bericht van de vervoerder of bij de track & trace staat welk, en hoe je het opstuurt. Word je om geld gevraagd, dan is dat wat de vervoerder of de post moet innen, vaak met eigen kosten erbij.
shipping-problem-papers = Wat { $country } van je kan vragen: { $papers }.
shipping-problem-order = Geef me het bestelnummer, dan kijk ik waarom het pakket wordt vastgehouden. Of een medewerker neemt het over, ook als een bedrag niet lijkt te kloppen.
shipping-held-at = Volgens de laatste scan van de vervoerder wordt pakket { $parcel } sinds { $at } door de douane in { $place } vastgehouden.
shipping-held = Volgens de laatste scan van de vervoerder wordt pakket { $parcel } sinds { $at } door de douane vastgehouden.
shipping-held-words = In de woorden van de vervoerder: “{ $words }”
shipping-held-next = Stuur wat er gevraagd wordt via de link in het bericht van de vervoerder. Tot het is vrijgegeven kan ik geen bezorgdag noemen. Heb je een factuur nodig als bewijs van de waarde, of lijkt er iets niet te kloppen, dan kan ik je daar hier mee helpen.
shipping-address-faults = Misschien ligt het aan het adres: { $faults }. Een medewerker kan dat rechtzetten.
shipping-address-missing = { $part ->
    [name] de naam ontbreekt
    [line1] straat en huisnummer ontbreken
    [city] de plaats ontbreekt
    [region] de staat of provincie ontbreekt
    [postcode] de postcode ontbreekt, zoals { $example }
   *[country] het land ontbreekt
}
shipping-address-postcode = de postcode hoort eruit te zien als { $example }
shipping-address-po-box = het is een postbus, daar bezorgen koeriers niet
shipping-not-held = Volgens de laatste scan van de vervoerder van { $at } ligt er geen pakket van bestelling { $order_number } vast bij de douane. Heb je een ander bericht gekregen, dan kan een medewerker het uitzoeken.
shipping-not-held-unsent = Voor bestelling { $order_number } is er nog geen scan van een vervoerder, dus er kan nog niets vastliggen bij de douane.
