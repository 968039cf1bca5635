# A country as it stands within a sentence.
shipping-place =
    { $iso ->
        [AE] the { $country }
        [BS] the { $country }
        [CF] the { $country }
        [DO] the { $country }
        [EU] the { $country }
        [GB] the { $country }
        [GM] the { $country }
        [MV] the { $country }
        [NL] the { $country }
        [PH] the { $country }
        [US] the { $country }
       *[other] { $country }
    }

# Questions, and what is not possible.
shipping-ask-destination = Which country should it go to?
shipping-ask-destination-served = We ship to { $count } countries. Which one is yours?
shipping-not-served = We don't ship to { $country }. If you have an address in another country, tell me which and I'll check that one.
shipping-no-method = We ship to { $country }, but none of our ways of shipping takes this: { $reasons }.
shipping-goods-banned = This can't be sent to { $country }: { $flags } may not travel there.
shipping-goods-not-taken = We ship to { $country }, but none of our ways of shipping there takes { $flags }, so this can't go.
shipping-goods-ask = Whether this may go to { $country } has to be checked by a person, because of { $flags }.

# Does it reach me?
shipping-served =
    { $count ->
        [one] Yes, we ship to { $country }, in one way: { $goods } costs { $price } and takes about { $least } to { $most } working days. Some goods, such as batteries or liquids, can't go everywhere; name a product and I'll check it.
       *[other] Yes, we ship to { $country }, in { $count } ways: { $goods } costs from { $price } and takes about { $least } to { $most } working days. Some goods, such as batteries or liquids, can't go everywhere; name a product and I'll check it.
    }
shipping-served-goods =
    { $count ->
        [one] Yes, we can send { $goods } to { $country }, for { $price }, in about { $least } to { $most } working days.
       *[other] Yes, we can send { $goods } to { $country }, in { $count } ways: from { $price }, in about { $least } to { $most } working days.
    }
shipping-served-free =
    { $count ->
        [one] Yes, we can send { $goods } to { $country }, free of charge, in about { $least } to { $most } working days.
       *[other] Yes, we can send { $goods } to { $country }, in { $count } ways: the cheapest is free of charge; it takes about { $least } to { $most } working days.
    }
shipping-condition-anatel = In { $country } radio devices such as Bluetooth ones need an approval by Anatel; customs can ask for it.
shipping-condition-bis-wpc = In { $country } radio devices and electronics may need an approval (BIS, WPC); customs can ask for it.
shipping-condition-kc-one-unit = In { $country } one such device for your own use needs no KC approval; more than one can be held.
shipping-condition-cosmetics-registration = In { $country } cosmetics may need to be registered; customs can hold them otherwise.
shipping-out-until = { $product } is out of stock at the moment and expected back on { $restock_on }.
shipping-out = { $product } is out of stock at the moment, and I have no date for its return.
shipping-short = Only { $quantity } of { $product } are in stock at the moment.

# What is sent, for how much and until when.
shipping-typical-parcel = a parcel of { $grams } g
shipping-goods =
    { $quantity ->
        [1] { $product }
       *[other] { $quantity } × { $product }
    }
shipping-column-method = Method
shipping-column-price = Price
shipping-column-days = Time
shipping-column-window = Arrives
shipping-column-carrier = Carrier
shipping-column-features = What it offers
shipping-price = { $price }
shipping-price-both = { $price } (about { $local })
shipping-price-free = free
shipping-days = { $least } to { $most } working days
shipping-window = { $earliest } to { $latest }
shipping-rate-ecb = { $currency } at the European Central Bank's rate of { $on }, as a guide.
shipping-rate-shop = { $currency } at the shop's rate of { $on }, as a guide.
shipping-cost-title = Shipping to { $country }, { $goods }
shipping-cost-spread = Up to { $light_grams } g it is from { $light }, up to { $heavy_grams } g from { $heavy }. Name the product for its exact price.
shipping-name-the-product = Name the product for its exact price.
shipping-free = On offer: { $offer }.
shipping-free-reached = On offer: { $offer }. Your goods come to { $subtotal }, so you reach it.
shipping-free-short = On offer: { $offer }. Your goods come to { $subtotal }; { $missing } more would reach it.
shipping-charges-none = Sent from within the country, so no import charges come on top.
shipping-charges-included = Import duty and tax are included in these prices.
shipping-charges-partly = With { $methods } no import charges come on top; with the others, duty and tax of the country are not included.
shipping-charges-on-top = Duty and tax of the country are not included in these prices.
shipping-time-title = Delivery to { $country }, { $goods }
shipping-order-now = Order now and it arrives between { $earliest } and { $latest }.
shipping-time-left = { $hours ->
    [0] { $minutes } min
   *[other] { $hours } h { $minutes } min
}
shipping-leaves-today = If you order and pay within { $left }, it leaves today.
shipping-leaves-on = If you order and pay within { $left }, it leaves on { $sent_on }.
shipping-time-note = Estimated for a payment right now: it should leave on { $sent_on }. Time at customs can come on top.
shipping-time-note-restock = Estimated from the restock on { $restock_on }: it should leave on { $sent_on }. Time at customs can come on top.
shipping-time-note-undated = Estimated, counted from the day it leaves. Time at customs can come on top.
shipping-refuses = Not by { $method }: { $reason }.

# Ways of shipping.
shipping-options-title = Ways of shipping to { $country }, { $goods }
shipping-features = { $features }
shipping-feature-tracked = tracked
shipping-feature-insured = insured up to { $amount }
shipping-feature-po-boxes = PO boxes
shipping-feature-pick-up-points = pick-up points
shipping-feature-duty-paid = duty and tax paid by us
shipping-po-boxes = PO boxes: by { $methods }.
shipping-no-po-boxes = PO boxes can't be reached there.
shipping-pick-up-points = Pick-up points: by { $methods }.
shipping-no-pick-up-points = Pick-up points can't be chosen there.
shipping-carrier-china-post = China Post
shipping-carrier-yunexpress = YunExpress
shipping-carrier-dhl-express = DHL Express
shipping-carrier-postnl = PostNL
shipping-carrier-sf-express = SF Express

# Why a method does not take something.
shipping-why-not-goods = it doesn't take { $flags }
shipping-why-not-too-heavy = too heavy
shipping-why-not-too-valuable = worth more than it takes
shipping-why-not-too-long = too long
shipping-why-not-warehouse = not in stock at the warehouse it leaves from
shipping-why-not-po-box = it doesn't reach PO boxes
shipping-why-not-pick-up-point = it has no pick-up points
shipping-why-not-special = it doesn't take such goods
shipping-why-not-refused = it doesn't take such goods
shipping-why-not-banned = such goods may not travel
shipping-why-not-ask = a person has to check it
shipping-flag-battery-loose = loose batteries and power banks
shipping-flag-battery-packed = batteries packed with a device
shipping-flag-battery-installed = built-in batteries
shipping-flag-vehicle-battery = vehicle batteries
shipping-flag-liquid = liquids
shipping-flag-flammable = flammable goods
shipping-flag-aerosol = spray cans
shipping-flag-magnet = strong magnets
shipping-flag-powder = powders
shipping-flag-food = food
shipping-flag-plant = plants and seeds
shipping-flag-medicine = medicines
shipping-flag-blade = blades
shipping-flag-replica = replica weapons
shipping-flag-counterfeit = counterfeits
shipping-flag-weapon = weapons
shipping-flag-tobacco = tobacco and vaping goods
shipping-flag-alcohol = alcohol
shipping-flag-child = goods for children
shipping-flag-radio = radio devices
shipping-flag-cosmetic = cosmetics
shipping-flag-drone = drones
shipping-flag-precious = jewellery and precious goods
shipping-flag-chemical = chemicals

# What it costs at the door.
shipping-customs-ask-goods = For which product, or for goods worth how much?
shipping-customs-unknown = I have no reliable rules on duty and tax in { $country }, so I won't guess. A person can look into it.
shipping-customs-basket-empty = Tell me the product or the amount, and I'll work out duty and tax for { $country }.
shipping-customs-amount = goods worth { $amount }
shipping-customs-title-nothing-due = { $goods } to { $country }: { $total } in all, no import charges on delivery
shipping-customs-title-due = { $goods } to { $country }: { $total } in all, of which { $due } on delivery
shipping-customs-title-open = { $goods } to { $country }: what I can and can't say
shipping-customs-column-part = Part
shipping-customs-column-amount = Amount
shipping-customs-column-paid = Paid
shipping-customs-shipping = Shipping ({ $method })
shipping-customs-rate = { $part } ({ $rate } %)
shipping-customs-range = { $low } to { $high }
shipping-customs-paid = { $when }, { $collector }
shipping-customs-total = Total
shipping-customs-nothing = none
shipping-customs-not-yours = none for you
shipping-customs-not-known = not known
shipping-customs-as-of = Rules as of { $as_of }; { $confidence }.
shipping-customs-papers = You need to give: { $papers }.
shipping-customs-next = That is all I know of. What else would you like to know?
shipping-customs-person = What is due in { $country } can't be settled from the rules I have, and I won't guess. I'm passing you to a person who will look into it.
shipping-customs-kind-goods = Goods
shipping-customs-kind-shipping = Shipping
shipping-customs-kind-duty = Duty
shipping-customs-kind-tax = Import tax
shipping-customs-tax-name = { $code ->
    [vat] VAT
    [consumption-tax] Consumption tax
   *[other] { $name }
}
shipping-customs-kind-duty-and-tax = Duty and tax
shipping-customs-kind-state-fee = State fee
shipping-customs-kind-clearance-fee = Clearance fee
shipping-customs-kind-levy = Levy
shipping-customs-kind-card-tax = Card tax
shipping-customs-collector-shop = to the shop
shipping-customs-collector-post = to the post
shipping-customs-collector-carrier = to the carrier
shipping-customs-collector-bank = to the bank
shipping-customs-collector-unknown = to whom is not known
shipping-customs-when-checkout = at checkout
shipping-customs-when-delivery = on delivery
shipping-customs-when-included = paid by us
shipping-customs-when-open = may come on top
shipping-customs-confidence-low = an estimate only
shipping-customs-confidence-medium = fairly sure
shipping-customs-confidence-high = well confirmed

# Charges with a name of their own.
shipping-customs-rule-ar-statistics = Statistics fee
shipping-customs-rule-au-import-processing = Import processing charge
shipping-customs-rule-eu-handling-fee = EU handling fee
shipping-customs-rule-ke-idf = Import declaration fee (IDF)
shipping-customs-rule-ke-rdl = Railway development levy (RDL)
shipping-customs-rule-ng-levies = Import levies
shipping-customs-rule-nz-levy-air = Goods levy, air
shipping-customs-rule-nz-levy-sea = Goods levy, sea
shipping-customs-rule-sa-customs-service = Customs service fee
shipping-customs-rule-broker = Customs broker
shipping-customs-rule-canada-post = Canada Post handling fee
shipping-customs-rule-carrier-fee = Carrier's clearance fee
shipping-customs-rule-clearance = Clearance fee
shipping-customs-rule-correios = Correios postal service fee
shipping-customs-rule-correo-presentation = Correo Argentino presentation fee
shipping-customs-rule-courier-brokerage = Courier's brokerage fee
shipping-customs-rule-courier-clearance = Courier's clearance fee
shipping-customs-rule-courier-handling = Courier's handling fee
shipping-customs-rule-dhl-processing = DHL duty and tax processing fee
shipping-customs-rule-fedex-clearance = FedEx clearance fee
shipping-customs-rule-japan-post = Japan Post clearance fee
shipping-customs-rule-member-post = Clearance fee of the post
shipping-customs-rule-mx-dta = Customs processing fee (DTA)
shipping-customs-rule-nz-entry = Import entry fee
shipping-customs-rule-parcelforce = Parcelforce clearance fee
shipping-customs-rule-post-clearance = Clearance fee of the post
shipping-customs-rule-post-fee = Handling fee of the post
shipping-customs-rule-posten-clearance = Posten clearance fee
shipping-customs-rule-royal-mail = Royal Mail handling fee
shipping-customs-rule-swiss-post = Swiss Post clearance fee
shipping-customs-rule-ups-disbursement = UPS disbursement fee
shipping-customs-rule-ups-entry = UPS entry fee
shipping-customs-rule-us-dutiable-mail = Dutiable mail fee
shipping-customs-rule-us-processing = Processing fee
shipping-customs-rule-levy-fr = French small-parcel levy
shipping-customs-rule-levy-it = Italian small-parcel levy
shipping-customs-rule-levy-ro = Romanian small-parcel levy
shipping-customs-rule-br-iof = IOF on card payments
shipping-customs-rule-il-purchase-tax = Purchase tax
shipping-customs-rule-us-sales-tax = Sales tax of the state

# What else is to be known.
shipping-customs-note-amount-unknown = What exactly is due can't be told from the rules; a person can look into it.
shipping-customs-note-ch-food-duty = Food to Switzerland pays duty by weight; a person can work it out.
shipping-customs-note-cn-premium-cosmetics = Premium cosmetics may pay more.
shipping-customs-note-co-tax-in-doubt = Whether goods from China up to USD 200 are free of IVA is in doubt, hence the range.
shipping-customs-note-counted-ar = Argentina allows five courier parcels a person and year, twelve by post.
shipping-customs-note-counted-pe = Peru allows three parcels a DNI and year, worth USD 1,000 together.
shipping-customs-note-counted-tw = After six parcels in half a year Taiwan gives no tax relief.
shipping-customs-note-counted-ng = Nigeria gives the relief for four parcels a year.
shipping-customs-note-counted-za = South Africa lets about three parcels a year pass without an importer's code.
shipping-customs-note-counted-cn = China limits such purchases to CNY 26,000 a person and year.
shipping-customs-note-counted-kr = Orders that arrive in Korea on the same day may be added together.
shipping-customs-note-date-not-covered = I know no rule for today's date.
shipping-customs-note-domestic = It is sent from within the same country or customs union, so there are no import charges.
shipping-customs-note-eu-handling-fee-open = A new EU fee of about EUR 2 a kind of goods is announced; whether it applies yet is not confirmed, so it isn't added.
shipping-customs-note-eu-per-line = The EU takes EUR 3 for each kind of goods, whatever the quantity.
shipping-customs-note-eu-lines-range = How many kinds these goods count as is not certain, hence the range.
shipping-customs-note-facts-old = These rules have not been checked again for a while.
shipping-customs-note-fee-of-last-year = The fee's present amount is not published; expect at least this much.
shipping-customs-note-formal-import = This is too much for the simple procedure: it needs a formal import, which a person can explain.
shipping-customs-note-gb-northern-ireland = Other rules apply in Northern Ireland; a person can tell you.
shipping-customs-note-hs-unknown = The tariff code of the goods is not known, so it is less exact.
shipping-customs-note-kind-unknown = No rate is known for these goods.
shipping-customs-note-in-surcharge-in-doubt = Whether India adds a surcharge of a tenth of the duty is in doubt, hence the range.
shipping-customs-note-in-shop-currency = There is no present exchange rate, so the amounts are in the shop's currency.
shipping-customs-note-no-exchange-rate = Without an exchange rate I can't apply the limits of the law; a person can.
shipping-customs-note-jp-outside-relief = Knitwear and leather goods pay duty in Japan at any value.
shipping-customs-note-national-levy-open = The country announced a levy of its own; whether you pay it is not certain, so it isn't added.
shipping-customs-note-no-mixed-basket = Items below and from NOK 3,000 don't mix in one parcel: order them apart, or ask a person.
shipping-customs-note-origin-assumed-china = I reckoned with goods made in China.
shipping-customs-note-origin-not-china = The goods are not made in China; I used general rates, which is less sure.
shipping-customs-note-origin-not-covered = For goods not made in China I have no US rates; a person can tell you.
shipping-customs-note-post-not-covered = For parcels by post to Mexico the charges are not known; by courier they are.
shipping-customs-note-prepaid = We pay duty and tax out of the shipping price: nothing is due at the door.
shipping-customs-note-ddp = We take duty and tax at checkout and pay them for you: nothing is due at the door.
shipping-customs-note-region-unknown = The rate depends on your state or province, hence the range.
shipping-customs-note-seller-not-registered = The shop doesn't collect this tax itself; it is collected on import.
shipping-customs-note-tr-full-declaration = Turkey asks for a full declaration by a customs broker, which often costs more than the goods.

# Papers and numbers that the buyer gives.
shipping-customs-paper-tax-number-formal-entry = a tax number (SSN or EIN) for a formal entry
shipping-customs-paper-rfc-or-curp = RFC or CURP
shipping-customs-paper-phone-and-address = phone number with full address
shipping-customs-paper-cpf-or-cnpj = CPF or CNPJ
shipping-customs-paper-rut = RUT
shipping-customs-paper-cuit-or-cuil = CUIT or CUIL
shipping-customs-paper-arca-declaration = the declaration at ARCA
shipping-customs-paper-cedula-or-nit = cédula or NIT
shipping-customs-paper-dni-or-ruc = DNI or RUC
shipping-customs-paper-tax-number-eu = a tax number
shipping-customs-paper-norwegian-contact = Norwegian phone number or e-mail
shipping-customs-paper-tc-kimlik = T.C. kimlik number
shipping-customs-paper-broker-power-of-attorney = power of attorney for a customs broker
shipping-customs-paper-conformity-papers = papers of conformity
shipping-customs-paper-passport-and-inn = passport data and INN
shipping-customs-paper-name-in-cyrillic = full name in Cyrillic
shipping-customs-paper-rnokpp-or-passport = RNOKPP or passport number
shipping-customs-paper-iin = IIN
shipping-customs-paper-teudat-zehut = teudat zehut number
shipping-customs-paper-national-id-or-iqama = national ID or iqama number
shipping-customs-paper-short-national-address = short national address
shipping-customs-paper-emirates-id = Emirates ID
shipping-customs-paper-national-id-egypt = Egyptian national ID number
shipping-customs-paper-id-number-south-africa = South African ID number
shipping-customs-paper-tin-bvn-or-nin = TIN, BVN or NIN
shipping-customs-paper-kra-pin = KRA PIN
shipping-customs-paper-kyc-india = KYC papers (such as Aadhaar or passport)
shipping-customs-paper-payment-proof = proof of payment
shipping-customs-paper-nik-or-npwp = NIK or NPWP
shipping-customs-paper-ic-number = IC number
shipping-customs-paper-national-id-or-passport = national ID or passport number
shipping-customs-paper-cccd-or-tax-code = CCCD or tax code
shipping-customs-paper-tin-formal-entry = TIN for a formal entry
shipping-customs-paper-pccc = personal customs code (PCCC)
shipping-customs-paper-customs-client-code = customs client code
shipping-customs-paper-ez-way = confirmation in the EZ WAY app
shipping-customs-paper-chinese-id = ID card number

# A parcel that is held, a charge that came.
shipping-problem-steps = When customs holds a parcel, it usually wants one of three things: your tax or ID number, a proof of the value (invoice or payment), or the payment of duty and tax. The carrier's message or the tracking says which, and how to send it. If a charge came, it is what the carrier or the post has to collect, often with a fee of its own.
shipping-problem-papers = What { $country } may ask of you: { $papers }.
shipping-problem-order = Tell me the order number and I'll look what its parcel is held for, or a person can take over, also if a charge looks wrong.
shipping-held-at = Parcel { $parcel } has been held by customs in { $place } since { $at }, by the carrier's last scan.
shipping-held = Parcel { $parcel } has been held by customs since { $at }, by the carrier's last scan.
shipping-held-words = In the carrier's words: “{ $words }”
shipping-held-next = Send what is asked for through the link in the carrier's message. Until it is released I can't name a day of delivery. If you need an invoice as proof of the value, or anything looks wrong, I can help with that here.
shipping-address-faults = The address may be what it waits for: { $faults }. A person can put it right.
shipping-address-missing = { $part ->
    [name] the name is missing
    [line1] street and number are missing
    [city] the town is missing
    [region] the state or province is missing
    [postcode] the postcode is missing, such as { $example }
   *[country] the country is missing
}
shipping-address-postcode = the postcode should look like { $example }
shipping-address-po-box = it is a PO box, which couriers don't deliver to
shipping-not-held = No parcel of order { $order_number } is held at customs, by the carrier's last scan of { $at }. If you had a different message, a person can look into it.
shipping-not-held-unsent = For order { $order_number } there is no scan by a carrier yet, so nothing can be held at customs.
