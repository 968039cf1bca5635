# Retourneren, ruilen, gebreken en terugbetalingen, en de regels daarvoor.

returns-ask-line = Om welk artikel gaat het?
returns-not-sent-yet = Bestelling { $order_number } is nog niet verzonden, dus er valt nog niets terug te sturen. Annuleren kan nog wel.
returns-not-arrived-yet = Volgens de scans van de vervoerder is bestelling { $order_number } nog niet aangekomen. De retourtermijn begint pas dan.
returns-already-returned = Bestelling { $order_number } is al bij ons terug. Ik kan de terugbetaling voor je opzoeken.
returns-not-returnable = “{ $item }” kun je om hygiënische redenen niet terugsturen als je je bedenkt. Is het kapot of beschadigd, dan ligt het anders.
returns-too-late = “{ $item }” kon tot en met { $ended_on } terug, dus om je te bedenken is het te laat. Is er een gebrek, dan valt het misschien nog onder de garantie.
returns-warranty-over = De garantie op “{ $item }” liep af op { $ended_on }, ook volgens de wet van het land van bezorging. Een medewerker kan toch nog naar je geval kijken.

returns-no-exchange = Ruilen doen we niet, maar je kunt het artikel terugsturen en een ander bestellen.
returns-case-taken = Ik heb het genoteerd als melding { $case_number }. Een medewerker stuurt je hier het adres en de volgende stappen; stuur nog niets op voor je die hebt.
returns-claim-taken = Ik heb het genoteerd als melding { $case_number }. Een medewerker lost het hier met je op. Foto's van het artikel en van het pakketlabel helpen; bewaar beide tot dan.
returns-sorry-damaged = Wat vervelend dat “{ $item }” zo is aangekomen. Voor beschadigde artikelen hoef je de retourkosten niet te betalen.
returns-sorry-wrong = Sorry dat je iets anders hebt gekregen dan “{ $item }”. Voor onze fout hoef je de retourkosten niet te betalen.
returns-sorry-missing = Wat vervelend. Volgens onze gegevens zou “{ $item }” in het pakket moeten zitten.
returns-claim-known = Dit heb je ons op { $opened_on } gemeld en een medewerker is ermee bezig (bestelling { $order_number }).
returns-in-other-parcel = Nog onderweg in een ander pakket, { $tracking_number }: { $names }.
returns-missing-later = Misschien ontbreekt het dus nog niet. Gaat het om iets anders?
returns-warranty-runs = De garantie op “{ $item }” loopt tot en met { $ends_on }.

returns-all-of-it = Alles
returns-ask-pieces = Om hoeveel stuks gaat het? Je kocht er { $count }.
returns-ask-reason = Waarom gaat het terug? Je hoeft het niet te zeggen.
returns-reason-too-small = Te klein
returns-reason-too-large = Te groot
returns-reason-not-as-expected = Niet zoals ik verwachtte
returns-reason-changed-mind = Ik heb me bedacht
returns-reason-defective = Beschadigd of kapot
returns-reason-none = Zeg ik liever niet
returns-withdraw = Overeenkomst herroepen
returns-ask-wanted = Wat wil je in plaats daarvan?
returns-nothing-to-swap = Er is geen andere variant voor dezelfde prijs op voorraad, dus ruilen kan nu niet.
returns-options-of = { $items }: dit kunnen we doen.
returns-column-option = Mogelijkheid
returns-column-cost = Wat het voor jou betekent
returns-option-refund = Geld terug
returns-option-exchange = Ruilen
returns-option-repair = Reparatie
returns-option-reship = Opnieuw sturen
returns-option-keep-it = Houden, geld terug
returns-option-partial = Houden, deel van de prijs terug
returns-gets-back = je krijgt { $amount } terug
returns-kept-back = wij houden { $amount } in
returns-no-way-back = niets terug te sturen
returns-way-out-buyer = jij betaalt de verzending van het nieuwe artikel
returns-way-out-shop = wij betalen de verzending van het nieuwe artikel
returns-semicolon = {"; "}
returns-ask-option = Wat heb je liever?
returns-summary = Bestelling { $order_number }, { $items }. { $option }: { $means }.
returns-summary-wanted = Bestelling { $order_number }, { $items }. { $option } voor { $wanted }: { $means }.
returns-ask-confirm = Zal ik het zo doen?
returns-agreed = Afgesproken. Je retournummer: { $return_numbers }.
returns-send-to = Stuur het uiterlijk { $send_by } naar: { $address }. Schrijf { $return_numbers } op het pakket.
returns-label = Hier is het betaalde label voor { $return_number }.
returns-label-title = Retourlabel
returns-then-refund = Je krijgt { $amount } terug { returns-refund-days }.
returns-then-exchange = Zodra het binnen is, sturen we je { $items }.
returns-then-repair = Zodra { $items } binnen is, repareren we het en sturen we het terug.
returns-settled-refund = Geregeld: je krijgt { $amount } terug via de manier waarop je betaalde.
returns-settled-reship = Geregeld: we sturen je { $items } opnieuw, gratis.
returns-already-under-way = Er loopt al een retour van dit artikel uit bestelling { $order_number }.
returns-more-than-paid = Met wat al is terugbetaald zou dat meer zijn dan er voor bestelling { $order_number } is betaald. Een medewerker kan ernaar kijken.
returns-claim-open = Op { $opened_on } heb je iets gemeld (nummer { $claim_number }); een medewerker is ermee bezig.
returns-claim-settled = Wat je op { $opened_on } hebt gemeld (nummer { $claim_number }) is geregeld: { $option }.

returns-withdrawal = Je herroept de overeenkomst voor bestelling { $order_number }: { $items }. Je krijgt { $amount } binnen 14 dagen terug; we mogen wachten tot de artikelen of het verzendbewijs bij ons zijn.
returns-withdrawal-confirm = Herroeping bevestigen
returns-withdrawal-done = Je hebt de overeenkomst herroepen op { $declared_at }. Je retournummer: { $return_numbers }. Een ontvangstbevestiging komt per e-mail.
returns-withdrawal-done-here = Je hebt de overeenkomst herroepen op { $declared_at }. Je retournummer: { $return_numbers }. Bewaar dit bericht als ontvangstbevestiging.
returns-mail-withdrawal-subject = Bevestiging van je herroeping, bestelling { $order_number }
returns-mail-withdrawal =
    Hallo,

    we hebben je verklaring ontvangen dat je de overeenkomst voor bestelling { $order_number } herroept.

    Verklaard: { $declared_at }
    Artikelen:
    { $items }
    Retournummer: { $return_numbers }

    Stuur de artikelen uiterlijk { $send_by } naar:
    { $address }

    Je krijgt { $amount } binnen 14 dagen terug via de manier waarop je betaalde; we mogen wachten tot de artikelen of het verzendbewijs bij ons zijn.

    { $shop }
returns-mail-address-follows = (Het adres sturen we je apart.)

returns-open-requested = Je hebt op { $opened_on } een retour aangevraagd; we bekijken je aanvraag.
returns-open-approved = Je retour van { $opened_on } is goedgekeurd en we wachten op het artikel.
returns-open-sent-back = Je retour van { $opened_on } is naar ons onderweg.
returns-open-received = Je retour van { $opened_on } is aangekomen en wordt gecontroleerd.
returns-open-closed = Je retour van { $opened_on } is afgerond.
returns-open-refused = Je retour van { $opened_on } is afgewezen.
returns-offer-person = Zal ik er een medewerker naar laten kijken?

returns-refund-requested = De terugbetaling van { $amount } voor bestelling { $order_number } is aangevraagd op { $on } en nog niet goedgekeurd.
returns-refund-approved = De terugbetaling van { $amount } voor bestelling { $order_number }, aangevraagd op { $on }, is goedgekeurd en nog niet verstuurd.
returns-refund-sent = De terugbetaling van { $amount } voor bestelling { $order_number } is op { $on } verstuurd, op dezelfde manier als waarop je hebt betaald. Bij je bank of kaart zie je die misschien pas een paar dagen later.
returns-refund-arrived = De terugbetaling van { $amount } voor bestelling { $order_number } is op { $on } verstuurd en aangekomen.
returns-refund-refused = De terugbetaling van { $amount } voor bestelling { $order_number }, aangevraagd op { $on }, is afgewezen.
returns-refund-known = Gaat het om iets anders? Dan kan een medewerker ernaar kijken.
returns-refund-case = Ik heb je verzoek voor bestelling { $order_number } genoteerd als melding { $case_number }. Een medewerker beslist over de terugbetaling en laat het je hier weten.
returns-no-refund = Ik zie nog geen terugbetaling voor bestelling { $order_number }. Na een retour duurt het maximaal { $days ->
    [one] één werkdag
   *[other] { $days } werkdagen
} vanaf de dag dat het artikel is aangekomen en gecontroleerd.

returns-policy = Je kunt artikelen tot { $days ->
    [one] één dag
   *[other] { $days } dagen
} na bezorging terugsturen, ongebruikt en met alles wat in de doos zat.
returns-policy-law = Volgens de wet van { $country } kun je het tot { $days ->
    [one] één dag
   *[other] { $days } dagen
} na bezorging terugsturen.
returns-policy-law-working-days = Volgens de wet van { $country } kun je het tot { $days ->
    [one] één werkdag
   *[other] { $days } werkdagen
} na bezorging terugsturen.
returns-policy-none = Artikelen uit “{ $category }” kunnen niet terug als je je bedenkt, alleen als er een gebrek is.
returns-column-what = Vraag
returns-column-rule = Regel
returns-row-mind = Je bedenkt je
returns-row-faulty = Kapot, beschadigd of verkeerd
returns-pays-buyer = jij betaalt de retourkosten
returns-pays-shop = wij betalen de retourkosten
returns-row-exchange = Ruilen
returns-exchange-yes = mogelijk
returns-exchange-no = niet mogelijk; stuur het terug en bestel opnieuw
returns-row-refund = Geld terug
returns-refund-days = binnen { $days ->
    [one] één werkdag
   *[other] { $days } werkdagen
} nadat het artikel is aangekomen en gecontroleerd
returns-row-restocking = Wat we inhouden
returns-restocking = { $percent }% van de prijs
returns-row-excluded = Niet terug als je je bedenkt
returns-excluded = { $categories }
returns-ask-country = In sommige landen geeft de wet je meer. Vertel me waar je woont, dan zoek ik het op.
returns-law-unknown = Wat de wet in { $country } geeft, hebben we niet uitgezocht; geeft die je meer, dan geldt de wet.
returns-law-pays = In { $country } moeten wij volgens de wet de retourkosten betalen in de eerste { $days ->
    [one] dag
   *[other] { $days } dagen
} ({ $source }, peildatum { $as_of }).
returns-law-more = Bron: { $source }, peildatum { $as_of }.
returns-law-less = De wet van { $country } geeft minstens { $days ->
    [one] één dag
   *[other] { $days } dagen
} ({ $source }, peildatum { $as_of }); onze regel voldoet daaraan. Bij gebreken houd je je wettelijke rechten.
returns-law-none = De wet van { $country } geeft geen algemeen recht om je te bedenken (peildatum { $as_of }), dus onze regel geldt. Bij gebreken houd je je wettelijke rechten.
# Een wet zoals je hem aanhaalt.
returns-source = { $iso ->
    [EU] Richtlijn 2011/83/EU
    [GB] Britse Consumer Contracts Regulations 2013
    [NO] Noorse wet op het herroepingsrecht (angrerettloven)
    [TR] Turkse wet nr. 6502 en regeling voor overeenkomsten op afstand
    [RU] Russische consumentenwet, art. 26.1
    [UA] Oekraïense consumentenwet
    [KZ] Kazachse consumentenwet
    [IL] Israëlische consumentenwet van 1981, art. 14C
    [SA] Saoedische wet op de e-commerce, art. 13
    [EG] Egyptische consumentenwet 181/2018
    [ZA] Zuid-Afrikaanse Electronic Communications and Transactions Act 2002, art. 44
    [MX] Mexicaanse consumentenwet (LFPC), art. 56
    [BR] Braziliaanse consumentenwet (CDC), art. 49
    [AR] Argentijnse wet 24.240, art. 34
    [CL] Chileense wet 19.496, art. 3 bis
    [CO] Colombiaanse wet 1480 van 2011, art. 47
    [KR] Koreaanse wet op de e-commerce, art. 17
    [TW] Taiwanese consumentenwet, art. 19
    [CN] Chinese consumentenwet, art. 25
    [TH] Thaise wet op directe verkoop en direct marketing van 2002, art. 33
    [VN] Vietnamese wet 19/2023/QH15
   *[other] { $source }
}
returns-next = Wil je iets terugsturen?

returns-warranty-of = De garantie op “{ $category }” is { $months } maanden vanaf bezorging.
returns-warranty = De garantie is { $months } maanden vanaf bezorging.
returns-warranty-longer = Voor { $categories } is het { $months } maanden.
returns-warranty-covers = Gedekt zijn materiaal- en fabricagefouten, maar geen valschade, geen waterschade boven de opgegeven waterdichtheid en geen normale slijtage.
returns-warranty-law = In { $country } geeft de wet je bij gebreken minstens { $months } maanden (peildatum { $as_of }), dus die termijn geldt.
returns-warranty-ask-country = De wet van je woonland geeft misschien meer; noem me het land, dan zoek ik het op.
returns-warranty-next = Werkt er iets niet meer?
