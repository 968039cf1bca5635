# Un Paese come sta dentro una frase: già con la sua preposizione, "in Italia", "negli Stati Uniti", "a Malta".
# Per questo i testi di tutti i file scrivono "Spediamo { $country }" senza "in"; solo in offers.ftl il nome è nudo.
shipping-place =
    { $iso ->
        [AE] negli { $country }
        [AG] ad { $country }
        [AW] ad { $country }
        [AX] nelle { $country }
        [BB] a { $country }
        [BL] a { $country }
        [BM] alle { $country }
        [BQ] nei { $country }
        [BS] alle { $country }
        [CC] nelle { $country }
        [CF] nella { $country }
        [CK] nelle { $country }
        [CU] a { $country }
        [CV] a { $country }
        [CW] a { $country }
        [CY] a { $country }
        [DJ] a { $country }
        [DO] nella { $country }
        [EU] nell’{ $country }
        [FJ] alle { $country }
        [FK] nelle { $country }
        [FO] nelle { $country }
        [GB] nel { $country }
        [GD] a { $country }
        [GG] a { $country }
        [GI] a { $country }
        [GU] a { $country }
        [HK] a Hong Kong
        [HT] ad { $country }
        [IC] nelle { $country }
        [IM] sull’{ $country }
        [JE] a { $country }
        [KI] a { $country }
        [KM] alle { $country }
        [KN] a { $country }
        [KY] nelle { $country }
        [LC] a { $country }
        [MC] a { $country }
        [MF] a { $country }
        [MH] nelle { $country }
        [MO] a Macao
        [MP] nelle { $country }
        [MS] a { $country }
        [MT] a { $country }
        [MU] a { $country }
        [MV] alle { $country }
        [NL] nei { $country }
        [NR] a { $country }
        [NU] a { $country }
        [PA] a { $country }
        [PH] nelle { $country }
        [PR] a { $country }
        [PS] nei { $country }
        [PW] a { $country }
        [RE] a { $country }
        [SB] nelle { $country }
        [SC] alle { $country }
        [SG] a { $country }
        [SH] a { $country }
        [SM] a { $country }
        [ST] a { $country }
        [SX] a { $country }
        [TC] nelle { $country }
        [TL] a { $country }
        [TO] a { $country }
        [TT] a { $country }
        [TV] a { $country }
        [TW] a { $country }
        [US] negli { $country }
        [VA] nella { $country }
        [VC] a { $country }
        [VG] nelle { $country }
        [VI] nelle { $country }
        [VU] a { $country }
        [WF] a { $country }
        [WS] a { $country }
        [YT] a { $country }
       *[other] in { $country }
    }

# Domande, e quello che non si può.
shipping-ask-destination = In quale Paese dobbiamo spedire?
shipping-ask-destination-served = Spediamo in { $count } Paesi. Qual è il tuo?
shipping-not-served = Non spediamo { $country }. Se hai un indirizzo in un altro Paese, dimmi quale e lo verifico.
shipping-no-method = Spediamo { $country }, ma nessuna delle nostre modalità di spedizione accetta questo articolo: { $reasons }.
shipping-goods-banned = Questo non si può spedire { $country }. Merci non ammesse: { $flags }.
shipping-goods-not-taken = Spediamo { $country }, ma questo non può partire: nessuna delle nostre modalità verso quella destinazione accetta { $flags }.
shipping-goods-ask = La spedizione { $country } deve prima verificarla il nostro team. Motivo: { $flags }.

# Arriva fino a me?
shipping-served =
    { $count ->
        [one] Sì, spediamo { $country }, con una modalità: la spedizione ({ $goods }) costa { $price } e richiede circa { $least }–{ $most } giorni lavorativi. Alcune merci, come batterie o liquidi, non possono andare ovunque; dimmi quale prodotto ti interessa e controllo.
       *[other] Sì, spediamo { $country }, con { $count } modalità: la spedizione ({ $goods }) costa a partire da { $price } e richiede circa { $least }–{ $most } giorni lavorativi. Alcune merci, come batterie o liquidi, non possono andare ovunque; dimmi quale prodotto ti interessa e controllo.
    }
shipping-served-goods =
    { $count ->
        [one] Sì, possiamo spedire { $goods } { $country }: { $price }, circa { $least }–{ $most } giorni lavorativi.
       *[other] Sì, possiamo spedire { $goods } { $country } con { $count } modalità: a partire da { $price }, circa { $least }–{ $most } giorni lavorativi.
    }
shipping-served-free =
    { $count ->
        [one] Sì, possiamo spedire { $goods } { $country }, gratis, in circa { $least }–{ $most } giorni lavorativi.
       *[other] Sì, possiamo spedire { $goods } { $country } con { $count } modalità: la più economica è gratuita; circa { $least }–{ $most } giorni lavorativi.
    }
shipping-condition-anatel = I dispositivi radio, come quelli Bluetooth, { $country } devono avere l’omologazione Anatel; la dogana può chiederla.
shipping-condition-bis-wpc = Dispositivi radio ed elettronica { $country } possono richiedere un’omologazione (BIS, WPC); la dogana può chiederla.
shipping-condition-kc-one-unit = Un solo dispositivo di questo tipo per uso personale { $country } non richiede l’omologazione KC; se sono di più, possono essere trattenuti.
shipping-condition-cosmetics-registration = I cosmetici { $country } possono richiedere una registrazione; in caso contrario la dogana può trattenerli.
shipping-out-until = { $product }: al momento non disponibile, il riassortimento è previsto in data { $restock_on }.
shipping-out = { $product }: al momento non disponibile, e non ho una data per il prossimo arrivo.
shipping-short = { $product }: al momento i pezzi disponibili sono solo { $quantity }.

# Che cosa si spedisce, a quanto e per quando.
shipping-typical-parcel = un pacco da { $grams } g
shipping-goods =
    { $quantity ->
        [1] { $product }
       *[other] { $quantity } × { $product }
    }
shipping-column-method = Modalità
shipping-column-price = Prezzo
shipping-column-days = Tempi
shipping-column-window = Arrivo
shipping-column-carrier = Corriere
shipping-column-features = Che cosa offre
shipping-price = { $price }
shipping-price-both = { $price } (circa { $local })
shipping-price-free = gratis
shipping-days = { $least }–{ $most } giorni lavorativi
shipping-window = { $earliest } – { $latest }
shipping-rate-ecb = Importi in { $currency } al cambio della Banca centrale europea ({ $on }), a titolo indicativo.
shipping-rate-shop = Importi in { $currency } al cambio del negozio ({ $on }), a titolo indicativo.
shipping-cost-title = Spedizione { $country }, { $goods }
shipping-cost-spread = Fino a { $light_grams } g costa a partire da { $light }, fino a { $heavy_grams } g a partire da { $heavy }. Dimmi il prodotto per il prezzo esatto.
shipping-name-the-product = Dimmi il prodotto per il prezzo esatto.
shipping-free = Offerta in corso: { $offer }.
shipping-free-reached = Offerta in corso: { $offer }. Il totale dei tuoi articoli è { $subtotal }, quindi ne hai diritto.
shipping-free-short = Offerta in corso: { $offer }. Il totale dei tuoi articoli è { $subtotal }; per averne diritto mancano { $missing }.
shipping-charges-none = La spedizione parte dal Paese stesso, quindi non si aggiungono oneri d’importazione.
shipping-charges-included = Dazi e tasse d’importazione sono inclusi in questi prezzi.
shipping-charges-partly = Con { $methods } non si aggiungono oneri d’importazione; con le altre modalità dazi e tasse del Paese non sono inclusi.
shipping-charges-on-top = Dazi e tasse del Paese non sono inclusi in questi prezzi.
shipping-time-title = Consegna { $country }, { $goods }
shipping-order-now = Ordinando ora, arriva tra il giorno { $earliest } e il giorno { $latest }.
shipping-time-left = { $hours ->
    [0] { $minutes } min
   *[other] { $hours } h { $minutes } min
}
shipping-leaves-today = Se ordini e paghi entro { $left }, parte oggi.
shipping-leaves-on = Se ordini e paghi entro { $left }, parte il giorno { $sent_on }.
shipping-time-note = Stima per un pagamento fatto adesso: la partenza è prevista in data { $sent_on }. Può aggiungersi il tempo in dogana.
shipping-time-note-restock = Stima dal prossimo arrivo in magazzino ({ $restock_on }): la partenza è prevista in data { $sent_on }. Può aggiungersi il tempo in dogana.
shipping-time-note-undated = Stima calcolata dal giorno della partenza. Può aggiungersi il tempo in dogana.
shipping-refuses = Non con { $method }: { $reason }.

# Modalità di spedizione.
shipping-options-title = Modalità di spedizione { $country }, { $goods }
shipping-features = { $features }
shipping-feature-tracked = tracciata
shipping-feature-insured = assicurata fino a { $amount }
shipping-feature-po-boxes = caselle postali
shipping-feature-pick-up-points = punti di ritiro
shipping-feature-duty-paid = dazi e tasse a nostro carico
shipping-po-boxes = Caselle postali: con { $methods }.
shipping-no-po-boxes = Lì le caselle postali non sono raggiungibili.
shipping-pick-up-points = Punti di ritiro: con { $methods }.
shipping-no-pick-up-points = Lì non si può scegliere un punto di ritiro.
shipping-carrier-china-post = China Post
shipping-carrier-yunexpress = YunExpress
shipping-carrier-dhl-express = DHL Express
shipping-carrier-postnl = PostNL
shipping-carrier-sf-express = SF Express

# Perché una modalità non accetta qualcosa.
shipping-why-not-goods = non accetta { $flags }
shipping-why-not-too-heavy = troppo pesante
shipping-why-not-too-valuable = valore troppo alto
shipping-why-not-too-long = troppo lungo
shipping-why-not-warehouse = non disponibile nel magazzino di partenza
shipping-why-not-po-box = non raggiunge le caselle postali
shipping-why-not-pick-up-point = non ha punti di ritiro
shipping-why-not-special = non accetta questo tipo di merce
shipping-why-not-refused = non accetta questo tipo di merce
shipping-why-not-banned = questo tipo di merce non può viaggiare
shipping-why-not-ask = da verificare da parte del nostro team
shipping-flag-battery-loose = batterie sfuse o power bank
shipping-flag-battery-packed = batterie imballate con un dispositivo
shipping-flag-battery-installed = batterie integrate
shipping-flag-vehicle-battery = batterie per veicoli
shipping-flag-liquid = liquidi
shipping-flag-flammable = merci infiammabili
shipping-flag-aerosol = bombolette spray
shipping-flag-magnet = magneti potenti
shipping-flag-powder = polveri
shipping-flag-food = alimenti
shipping-flag-plant = piante e semi
shipping-flag-medicine = medicinali
shipping-flag-blade = lame
shipping-flag-replica = repliche di armi
shipping-flag-counterfeit = merci contraffatte
shipping-flag-weapon = armi
shipping-flag-tobacco = tabacco e sigarette elettroniche
shipping-flag-alcohol = alcolici
shipping-flag-child = articoli per bambini
shipping-flag-radio = dispositivi radio
shipping-flag-cosmetic = cosmetici
shipping-flag-drone = droni
shipping-flag-precious = gioielli e oggetti preziosi
shipping-flag-chemical = prodotti chimici

# Quanto costa fino alla porta.
shipping-customs-ask-goods = Per quale prodotto, o per merce di quale valore?
shipping-customs-unknown = Su dazi e tasse { $country } non ho regole affidabili, quindi non tiro a indovinare. Il nostro team può verificare.
shipping-customs-basket-empty = Dimmi il prodotto o l’importo e calcolo dazi e tasse da pagare { $country }.
shipping-customs-amount = merce per { $amount }
shipping-customs-title-nothing-due = { $goods }, consegna { $country }: { $total } in tutto, nessun onere d’importazione alla consegna
shipping-customs-title-due = { $goods }, consegna { $country }: { $total } in tutto, di cui { $due } alla consegna
shipping-customs-title-open = { $goods }, consegna { $country }: che cosa posso dire e che cosa no
shipping-customs-column-part = Voce
shipping-customs-column-amount = Importo
shipping-customs-column-paid = Si paga
shipping-customs-shipping = Spedizione ({ $method })
shipping-customs-rate = { $part } ({ $rate }%)
shipping-customs-range = { $low } – { $high }
shipping-customs-paid = { $when }, { $collector }
shipping-customs-total = Totale
shipping-customs-nothing = nulla
shipping-customs-not-yours = nulla per te
shipping-customs-not-known = non noto
shipping-customs-as-of = Regole aggiornate in data { $as_of }; { $confidence }.
shipping-customs-papers = Devi fornire: { $papers }.
shipping-customs-next = È tutto quello che so. Che altro vuoi sapere?
shipping-customs-person = Quanto si paga { $country } non si può stabilire con le regole che ho, e non tiro a indovinare. Ti passo una persona del nostro team, che lo verificherà.
shipping-customs-kind-goods = Merce
shipping-customs-kind-shipping = Spedizione
shipping-customs-kind-duty = Dazio
shipping-customs-kind-tax = Imposta all’importazione
shipping-customs-tax-name = { $code ->
    [vat] IVA
    [consumption-tax] Imposta sui consumi
   *[other] { $name }
}
shipping-customs-kind-duty-and-tax = Dazio e imposta
shipping-customs-kind-state-fee = Diritto statale
shipping-customs-kind-clearance-fee = Spese di sdoganamento
shipping-customs-kind-levy = Contributo nazionale
shipping-customs-kind-card-tax = Imposta sul pagamento con carta
shipping-customs-collector-shop = al negozio
shipping-customs-collector-post = alle poste
shipping-customs-collector-carrier = al corriere
shipping-customs-collector-bank = alla banca
shipping-customs-collector-unknown = destinatario non noto
shipping-customs-when-checkout = al momento dell’ordine
shipping-customs-when-delivery = alla consegna
shipping-customs-when-included = a nostro carico
shipping-customs-when-open = può aggiungersi
shipping-customs-confidence-low = solo una stima
shipping-customs-confidence-medium = abbastanza sicuro
shipping-customs-confidence-high = ben confermato

# Oneri con un nome proprio.
shipping-customs-rule-ar-statistics = Diritto di statistica
shipping-customs-rule-au-import-processing = Diritto di trattazione dell’importazione
shipping-customs-rule-eu-handling-fee = Diritto di gestione dell’UE
shipping-customs-rule-ke-idf = Diritto di dichiarazione d’importazione (IDF)
shipping-customs-rule-ke-rdl = Contributo per lo sviluppo ferroviario (RDL)
shipping-customs-rule-ng-levies = Contributi all’importazione
shipping-customs-rule-nz-levy-air = Contributo sulle merci, via aerea
shipping-customs-rule-nz-levy-sea = Contributo sulle merci, via mare
shipping-customs-rule-sa-customs-service = Diritto per servizi doganali
shipping-customs-rule-broker = Spedizioniere doganale
shipping-customs-rule-canada-post = Spese di gestione di Canada Post
shipping-customs-rule-carrier-fee = Spese di sdoganamento del corriere
shipping-customs-rule-clearance = Spese di sdoganamento
shipping-customs-rule-correios = Spese di sdoganamento di Correios
shipping-customs-rule-correo-presentation = Spese di presentazione di Correo Argentino
shipping-customs-rule-courier-brokerage = Spese per la pratica doganale del corriere
shipping-customs-rule-courier-clearance = Spese di sdoganamento del corriere
shipping-customs-rule-courier-handling = Spese di gestione del corriere
shipping-customs-rule-dhl-processing = Spese DHL per la gestione di dazi e tasse
shipping-customs-rule-fedex-clearance = Spese di sdoganamento di FedEx
shipping-customs-rule-japan-post = Spese di sdoganamento di Japan Post
shipping-customs-rule-member-post = Spese di sdoganamento delle poste
shipping-customs-rule-mx-dta = Diritto di pratica doganale (DTA)
shipping-customs-rule-nz-entry = Diritto di dichiarazione d’importazione
shipping-customs-rule-parcelforce = Spese di sdoganamento di Parcelforce
shipping-customs-rule-post-clearance = Spese di sdoganamento delle poste
shipping-customs-rule-post-fee = Spese di gestione delle poste
shipping-customs-rule-posten-clearance = Spese di sdoganamento di Posten
shipping-customs-rule-royal-mail = Spese di gestione di Royal Mail
shipping-customs-rule-swiss-post = Spese di sdoganamento della Posta Svizzera
shipping-customs-rule-ups-disbursement = Spese UPS per anticipo dei diritti doganali
shipping-customs-rule-ups-entry = Spese UPS per la dichiarazione doganale
shipping-customs-rule-us-dutiable-mail = Diritto per la posta soggetta a dazio
shipping-customs-rule-us-processing = Diritto di trattazione
shipping-customs-rule-levy-fr = Contributo francese sui piccoli pacchi
shipping-customs-rule-levy-it = Contributo italiano sui piccoli pacchi
shipping-customs-rule-levy-ro = Contributo rumeno sui piccoli pacchi
shipping-customs-rule-br-iof = IOF sui pagamenti con carta
shipping-customs-rule-il-purchase-tax = Imposta sull’acquisto
shipping-customs-rule-us-sales-tax = Imposta statale sulle vendite

# Che altro c’è da sapere.
shipping-customs-note-amount-unknown = Dalle regole non si ricava quanto si paga esattamente; il nostro team può verificare.
shipping-customs-note-ch-food-duty = In Svizzera il dazio sugli alimenti si calcola a peso; il nostro team può calcolarlo.
shipping-customs-note-cn-premium-cosmetics = Sui cosmetici di fascia alta si può pagare di più.
shipping-customs-note-co-tax-in-doubt = È dubbio se la merce dalla Cina fino a 200 USD sia esente da IVA, per questo indico un intervallo.
shipping-customs-note-counted-ar = L’Argentina consente cinque pacchi via corriere per persona all’anno, dodici per posta.
shipping-customs-note-counted-pe = Il Perù consente tre pacchi per DNI all’anno, per un valore complessivo di 1.000 USD.
shipping-customs-note-counted-tw = Dopo sei pacchi in sei mesi Taiwan non concede più l’esenzione.
shipping-customs-note-counted-ng = La Nigeria concede l’esenzione per quattro pacchi all’anno.
shipping-customs-note-counted-za = Il Sudafrica lascia passare circa tre pacchi all’anno senza codice importatore.
shipping-customs-note-counted-cn = La Cina limita questi acquisti a 26.000 CNY per persona all’anno.
shipping-customs-note-counted-kr = Gli ordini che arrivano in Corea lo stesso giorno possono essere sommati.
shipping-customs-note-date-not-covered = Per la data di oggi non conosco nessuna regola.
shipping-customs-note-domestic = Parte dall’interno dello stesso Paese o della stessa unione doganale, quindi non ci sono oneri d’importazione.
shipping-customs-note-eu-handling-fee-open = È annunciato un nuovo diritto dell’UE di circa 2 EUR per tipo di merce; non è confermato che si applichi già, quindi non l’ho sommato.
shipping-customs-note-eu-per-line = L’UE applica 3 EUR per ogni tipo di merce, qualunque sia la quantità.
shipping-customs-note-eu-lines-range = Non è certo per quanti tipi conti questa merce, per questo indico un intervallo.
shipping-customs-note-facts-old = Queste regole non vengono ricontrollate da un po’ di tempo.
shipping-customs-note-fee-of-last-year = L’importo attuale non è pubblicato; calcola almeno questa cifra.
shipping-customs-note-formal-import = L’importo è troppo alto per la procedura semplificata: serve un’importazione formale, che il nostro team può spiegarti.
shipping-customs-note-gb-northern-ireland = In Irlanda del Nord valgono altre regole; il nostro team può dirtele.
shipping-customs-note-hs-unknown = La voce doganale della merce non è nota, quindi il calcolo è meno preciso.
shipping-customs-note-kind-unknown = Per questa merce non è nota nessuna aliquota.
shipping-customs-note-in-surcharge-in-doubt = È dubbio se l’India aggiunga un supplemento di un decimo del dazio, per questo indico un intervallo.
shipping-customs-note-in-shop-currency = Non c’è un cambio attuale, quindi gli importi sono nella valuta del negozio.
shipping-customs-note-no-exchange-rate = Senza un cambio non posso applicare i limiti di legge; il nostro team può farlo.
shipping-customs-note-jp-outside-relief = In Giappone maglieria e articoli in pelle sono soggetti a dazio qualunque sia il valore.
shipping-customs-note-national-levy-open = Il Paese ha annunciato un proprio contributo; non è certo che lo paghi tu, quindi non l’ho sommato.
shipping-customs-note-no-mixed-basket = Articoli sotto i 3.000 NOK e articoli da 3.000 NOK in su non possono stare nello stesso pacco: ordinali separatamente o chiedi al nostro team.
shipping-customs-note-origin-assumed-china = Ho fatto il calcolo per merce prodotta in Cina.
shipping-customs-note-origin-not-china = La merce non è prodotta in Cina; ho usato aliquote generali, che sono meno sicure.
shipping-customs-note-origin-not-covered = Per la merce non prodotta in Cina non ho le aliquote degli Stati Uniti; il nostro team può dirtele.
shipping-customs-note-post-not-covered = Per i pacchi via posta in Messico gli oneri non sono noti; via corriere sì.
shipping-customs-note-prepaid = Dazi e tasse li paghiamo noi con il prezzo della spedizione: alla porta non devi nulla.
shipping-customs-note-ddp = Dazi e tasse li incassiamo al pagamento e li versiamo per te: alla porta non devi nulla.
shipping-customs-note-region-unknown = L’aliquota dipende dal tuo Stato o dalla tua provincia, per questo indico un intervallo.
shipping-customs-note-seller-not-registered = Il negozio non riscuote questa imposta; viene riscossa all’importazione.
shipping-customs-note-tr-full-declaration = La Turchia chiede una dichiarazione completa con uno spedizioniere doganale, che spesso costa più della merce.

# Documenti e numeri che deve dare chi compra.
shipping-customs-paper-tax-number-formal-entry = un codice fiscale (SSN o EIN) per l’importazione formale
shipping-customs-paper-rfc-or-curp = RFC o CURP
shipping-customs-paper-phone-and-address = numero di telefono con indirizzo completo
shipping-customs-paper-cpf-or-cnpj = CPF o CNPJ
shipping-customs-paper-rut = RUT
shipping-customs-paper-cuit-or-cuil = CUIT o CUIL
shipping-customs-paper-arca-declaration = la dichiarazione presso l’ARCA
shipping-customs-paper-cedula-or-nit = cédula o NIT
shipping-customs-paper-dni-or-ruc = DNI o RUC
shipping-customs-paper-tax-number-eu = un codice fiscale
shipping-customs-paper-norwegian-contact = telefono o e-mail norvegesi
shipping-customs-paper-tc-kimlik = numero T.C. kimlik
shipping-customs-paper-broker-power-of-attorney = delega allo spedizioniere doganale
shipping-customs-paper-conformity-papers = documenti di conformità
shipping-customs-paper-passport-and-inn = dati del passaporto e INN
shipping-customs-paper-name-in-cyrillic = nome completo in cirillico
shipping-customs-paper-rnokpp-or-passport = RNOKPP o numero di passaporto
shipping-customs-paper-iin = IIN
shipping-customs-paper-teudat-zehut = numero teudat zehut
shipping-customs-paper-national-id-or-iqama = numero di carta d’identità o iqama
shipping-customs-paper-short-national-address = indirizzo nazionale abbreviato
shipping-customs-paper-emirates-id = Emirates ID
shipping-customs-paper-national-id-egypt = numero di carta d’identità egiziana
shipping-customs-paper-id-number-south-africa = numero di carta d’identità sudafricana
shipping-customs-paper-tin-bvn-or-nin = TIN, BVN o NIN
shipping-customs-paper-kra-pin = KRA PIN
shipping-customs-paper-kyc-india = documenti KYC (come Aadhaar o passaporto)
shipping-customs-paper-payment-proof = prova di pagamento
shipping-customs-paper-nik-or-npwp = NIK o NPWP
shipping-customs-paper-ic-number = numero IC
shipping-customs-paper-national-id-or-passport = numero di carta d’identità o passaporto
shipping-customs-paper-cccd-or-tax-code = CCCD o codice fiscale
shipping-customs-paper-tin-formal-entry = TIN per l’importazione formale
shipping-customs-paper-pccc = codice doganale personale (PCCC)
shipping-customs-paper-customs-client-code = codice cliente doganale
shipping-customs-paper-ez-way = conferma nell’app EZ WAY
shipping-customs-paper-chinese-id = numero di carta d’identità

# Un pacco fermo, un addebito arrivato.
shipping-problem-steps = Quando la dogana ferma un pacco, di solito chiede una di queste tre cose: il tuo codice fiscale o il numero di un documento, una prova del valore (fattura o pagamento), oppure il pagamento di dazi e tasse. Il messaggio del corriere o il tracking dice quale, e come inviarla. Se ti è arrivato un addebito, è quello che il corriere o le poste devono riscuotere, spesso con una propria commissione.
shipping-problem-papers = Che cosa possono chiederti { $country }: { $papers }.
shipping-problem-order = Dimmi il numero dell’ordine e guardo perché il pacco è fermo; oppure può occuparsene il nostro team, anche se un addebito ti sembra sbagliato.
shipping-held-at = Il pacco { $parcel } è fermo in dogana ({ $place }) dal giorno { $at }, secondo l’ultima scansione del corriere.
shipping-held = Il pacco { $parcel } è fermo in dogana dal giorno { $at }, secondo l’ultima scansione del corriere.
shipping-held-words = Nelle parole del corriere: “{ $words }”
shipping-held-next = Invia quello che viene chiesto con il link nel messaggio del corriere. Finché non viene svincolato non posso indicarti un giorno di consegna. Se ti serve una fattura come prova del valore, o se qualcosa non torna, posso aiutarti qui.
shipping-address-faults = Forse il motivo è l’indirizzo: { $faults }. Una persona può correggerlo.
shipping-address-missing = { $part ->
    [name] manca il nome
    [line1] mancano via e numero
    [city] manca la città
    [region] manca lo stato o la provincia
    [postcode] manca il CAP, per esempio { $example }
   *[country] manca il paese
}
shipping-address-postcode = il CAP dovrebbe essere come { $example }
shipping-address-po-box = è una casella postale, dove i corrieri non consegnano
shipping-not-held = Nessun pacco dell’ordine { $order_number } è fermo in dogana, secondo l’ultima scansione del corriere ({ $at }). Se hai ricevuto un messaggio diverso, il nostro team può verificare.
shipping-not-held-unsent = Per l’ordine { $order_number } non c’è ancora nessuna scansione di un corriere, quindi nulla può essere fermo in dogana.
