# Pakketten: waar ze zijn, wanneer ze komen en wat te doen als ze niet komen.

parcels-ask-order = Bij welke bestelling hoort dit pakket? Ik heb het nummer nodig om zeker te weten dat het pakket van jou is.
parcels-not-in-order = Ik zie { $tracking_number } niet bij de pakketten van bestelling { $order_number }.
parcels-unnumbered = Pakket zonder trackingnummer
parcels-name = Pakket { $tracking_number }
parcels-name-and-carrier = Pakket { $tracking_number } ({ $carrier })
parcels-now = { $parcel }: { $what }.
parcels-since = { $what }, { $on }
parcels-since-in = { $what } ({ $place }), { $on }
parcels-several = Bestelling { $order_number } komt in { $count } pakketten. Tot nu toe bezorgd: { $delivered }.
parcels-no-scan = nog geen scan van de vervoerder

parcels-code-label = aangemeld bij de vervoerder, nog niet overgedragen
parcels-code-picked-up = opgehaald door de vervoerder
parcels-code-export = vrijgegeven voor uitvoer
parcels-code-line-haul = onderweg tussen de landen
parcels-code-import-hold = vastgehouden door de douane
parcels-code-released = vrijgegeven door de douane
parcels-code-last-mile = bij de vervoerder voor bezorging
parcels-code-out-for-delivery = onderweg voor bezorging
parcels-code-pick-up = klaar om op te halen
parcels-code-delivered = bezorgd
parcels-code-failed = bezorging niet gelukt
parcels-code-returned = naar ons teruggestuurd
parcels-code-lost = door de vervoerder als vermist gemeld

parcels-column-when = Wanneer
parcels-column-what = Wat
parcels-column-where = Waar
parcels-when = { $at }
parcels-place = { $place }, { $country }
parcels-place-unknown = plaats niet bekend

parcels-window = Het zou tussen { $earliest } en { $latest } moeten aankomen.
parcels-late = Het had er uiterlijk op { $latest } moeten zijn, dus het is { $days ->
    [one] één dag
   *[other] { $days } dagen
} te laat. Sorry daarvoor.
parcels-late-wait = Als het er op { $search_on } nog niet is, kunnen we de vervoerder ernaar laten zoeken.
parcels-late-search = Dat is lang genoeg om de vervoerder ernaar te laten zoeken.
parcels-late-lost = We wachten niet langer: voor ons geldt het als zoekgeraakt.
parcels-silent = Sindsdien is het niet meer gescand, langer dan gebruikelijk op deze route.
parcels-no-answer = Het systeem van de vervoerder antwoordt op dit moment niet, dus meer kan ik niet zeggen.
parcels-no-answer-since = Het systeem van de vervoerder antwoordt op dit moment niet: dit is het laatste wat we weten, van { $at }.
parcels-move-shop = Wij zijn aan zet, je hoeft niets te doen.
parcels-move-carrier = Je hoeft niets te doen: de vervoerder is aan zet.
parcels-move-customs = Je hoeft niets te doen, tenzij de vervoerder je schrijft: de douane is aan zet.
parcels-move-shopper = Nu ben jij aan zet.
parcels-move-by = Nu ben jij aan zet, tot en met { $by }.
parcels-note-no-scan = De vervoerder heeft het nog niet gescand, dus meer is er niet bekend.
parcels-note-neighbour = Volgens de vervoerder is het pakket bij de buren afgegeven. Vraag het eerst daar.
parcels-note-neighbour-at = Volgens de vervoerder is het pakket bij de buren op nummer { $house } afgegeven. Vraag het eerst daar.
parcels-note-at-door = Volgens de vervoerder is het pakket bij de voordeur neergelegd.
parcels-note-pick-up = Het ligt klaar bij het afhaalpunt van de vervoerder; neem een identiteitsbewijs en het trackingnummer mee.
parcels-note-pick-up-kept = Het ligt klaar bij het afhaalpunt van de vervoerder en wordt daar { $days ->
    [one] één dag
   *[other] { $days } dagen
} bewaard; neem een identiteitsbewijs en het trackingnummer mee.
parcels-note-nobody-home = De vervoerder trof niemand thuis.
parcels-note-wrong-address = Volgens de vervoerder is het adres onvolledig.
parcels-note-failed = De vervoerder kon het niet bezorgen.
parcels-note-next-attempt = Naar eigen zeggen probeert de vervoerder het de volgende werkdag opnieuw.
parcels-note-ask-carrier = Wanneer het opnieuw wordt geprobeerd, staat er niet bij: vraag het de vervoerder met het trackingnummer.
parcels-note-tax-number = De douane vraagt om het belastingnummer van de ontvanger. Het pakket gaat verder zodra de vervoerder het heeft.
parcels-note-value-proof = De douane vraagt om een bewijs van de waarde, zoals de factuur of het betaalbewijs. Het pakket gaat verder zodra de vervoerder het heeft.
parcels-note-pay-duty = Er moeten nog invoerrechten of belasting worden betaald: de vervoerder zegt hoe. Daarna gaat het pakket verder.
parcels-note-held = Het ligt bij de douane en er is geen datum voor de vrijgave.
parcels-note-lost = Dat spijt me. Een medewerker moet dit met de vervoerder en met jou oplossen.
parcels-note-returned = Het is niet bezorgd en ging naar ons terug. Een medewerker kan het opnieuw versturen of je geld regelen.
parcels-unsent = Nog niet verzonden: { $names }.

parcels-none-pending = Van bestelling { $order_number } is nog niets verzonden: de betaling is niet binnen.
parcels-none-paid = Van bestelling { $order_number } is nog niets verzonden: hij is betaald en wordt klaargemaakt.
parcels-none-packed = Van bestelling { $order_number } is nog niets verzonden: hij is ingepakt en wacht tot hij wordt opgehaald.
parcels-none-known = Ik zie geen pakket voor bestelling { $order_number }. Zal ik een medewerker laten kijken?
parcels-next-customs = Zullen we kijken wat de douane nodig heeft?
parcels-offer-search = Zal ik ernaar laten zoeken?
parcels-offer-case = Zal ik er een melding voor maken bij een medewerker?
parcels-still-coming = Voor zover we weten is het niet kwijt. Als er iets niet lijkt te kloppen, kan een medewerker het uitzoeken.
parcels-next = Kan ik nog iets voor deze bestelling doen?
parcels-offer-news = Zal ik het laten weten als er iets verandert, hier en per e-mail aan { $address }?
parcels-offer-news-here = Zal ik het hier laten weten als er iets verandert?
parcels-news-agreed = Geregeld. Je hoort van me als er iets verandert bij bestelling { $order_number }.
parcels-news = Nieuws over je bestelling { $order_number }.
parcels-news-refund = We hebben je terugbetaling van { $amount } overgemaakt.
parcels-offer-person = Zal ik dit doorgeven aan een medewerker?
parcels-offer-claim = Is het er niet? Dan laat ik ernaar zoeken.
parcels-claim-known = We zoeken al sinds { $opened_on } naar een pakket van deze bestelling. Een medewerker kan je vertellen hoe het ervoor staat.
parcels-claim-opened = Ik heb melding { $case_number } gemaakt voor bestelling { $order_number }. Een medewerker zoekt het uit met de vervoerder en laat je hier weten hoe het verdergaat.

parcels-late-offer = Voor de vertraging geven we je de verzendkosten van { $amount } terug, als je wilt. Op het pakket blijf je wachten.
parcels-late-take = Verzendkosten terug, graag
parcels-late-nothing = Het pakket is niet meer te laat, dus er valt niets terug te geven.

parcels-carrier-china-post = China Post
parcels-carrier-yunexpress = YunExpress
parcels-carrier-dhl-express = DHL Express
parcels-carrier-postnl = PostNL
parcels-carrier-sf-express = SF Express
