# Bestellingen: wie er een mag zien, hoe het ermee staat en wat er nog mee kan.

orders-ask-number = Wat is het bestelnummer? Je vindt het in de bevestigingsmail.
orders-no-number = Ik heb het niet
orders-ask-which = Om welke van je bestellingen gaat het?
orders-choice = { $order_number }, { $placed_on }
orders-ask-address = Om zeker te weten dat bestelling { $order_number } van jou is: welk e-mailadres of telefoonnummer heb je daarbij opgegeven?
orders-ask-code = Als bestelling { $order_number } met { $address } is geplaatst, is er een code van zes cijfers per e-mail daarheen onderweg. Typ die hier in.
orders-ask-code-of-phone = Als bestelling { $order_number } met { $address } is geplaatst, is er een code van zes cijfers onderweg naar het e-mailadres van die bestelling. Typ die hier in.
orders-send-again = Stuur een nieuwe code
orders-cannot-read-mail = Ik kan niet bij die mail
orders-code-wrong = Dat is niet de juiste code, of hij is verlopen. Kijk in de nieuwste mail en controleer het bestelnummer en het adres dat je opgaf; je kunt ook gewoon een ander adres typen.
orders-too-many-tries = Dat is te vaak geprobeerd. Voor je veiligheid kan ik een uur lang geen codes meer controleren. Probeer het later nog eens, of laat een medewerker je helpen.
orders-unprovable = Bij de bestellingen van deze winkel staat geen e-mailadres of telefoonnummer. Ik kan dus niet nagaan of een bestelling van jou is en mag die niet laten zien. Een medewerker kan dat wel.
orders-mail-code-subject = { $code } is je code voor { $shop }
orders-mail-code =
    Je code is { $code }. Typ hem in de chat van { $shop }; hij is { $minutes ->
        [one] { $minutes } minuut
       *[other] { $minutes } minuten
    } geldig.

    Heb je er niet om gevraagd? Dan hoef je niets te doen: zonder deze code ziet niemand je bestelling.
orders-not-found = Bestelling { $order_number } kan ik niet vinden.

orders-too-late-to-cancel = Bestelling { $order_number } is al uit het magazijn vertrokken en kan niet meer worden geannuleerd. Je kunt het pakket aan de deur weigeren, dan komt het naar ons terug, of het terugsturen als je het hebt.
orders-too-late-to-change = Bestelling { $order_number } is al uit het magazijn vertrokken en kan niet meer worden gewijzigd. Bij sommige vervoerders kun je een pakket omleiden op hun trackingpagina; anders kun je het weigeren of terugsturen.
orders-already-cancelled = Bestelling { $order_number } is geannuleerd; daar valt niets meer aan te doen.

orders-status-pending = Bestelling { $order_number } van { $since } wacht op de betaling.
orders-status-payment-failed = De betaling voor bestelling { $order_number } van { $since } is niet gelukt, dus die staat nog open.
orders-status-paid = Bestelling { $order_number } is betaald sinds { $since } en wordt klaargemaakt.
orders-status-packed = Bestelling { $order_number } is ingepakt sinds { $since } en wacht tot de vervoerder hem ophaalt.
orders-status-partly-sent = Een deel van bestelling { $order_number } is op { $since } vertrokken; de rest is nog niet verzonden.
orders-status-shipped = Bestelling { $order_number } is op { $since } vertrokken en is onderweg.
orders-status-delivered = Bestelling { $order_number } is bezorgd op { $since }.
orders-status-cancelled = Bestelling { $order_number } is geannuleerd op { $since }.
orders-status-returned = Bestelling { $order_number } kwam op { $since } bij ons terug.

orders-column-what = Onderdeel
orders-column-figure = Gegevens
orders-line = { $name } × { $quantity }
orders-line-cancelled = { $name } × { $quantity } (geannuleerd)
orders-more-lines = { $count ->
    [one] en nog één artikel
   *[other] en nog { $count } artikelen
}
orders-amount = { $amount }
orders-names = { $names }
orders-row-shipping = Verzending
orders-row-discount = Korting
orders-row-tax = Belasting
orders-row-total = Totaal
orders-row-payment = Betaling
orders-row-not-sent = Nog niet verzonden
orders-payment-pending = { $method }: nog niet binnen
orders-payment-authorised = { $method }: gereserveerd
orders-payment-captured = { $method }: betaald
orders-payment-failed = { $method }: mislukt
orders-payment-refunded = { $method }: terugbetaald

orders-next-pending = Zodra de betaling binnen is, maken we hem klaar.
orders-next-leaves = Volgens onze planning vertrekt hij op { $leaves_on }.
orders-next-overdue = Volgens onze planning had hij op { $leaves_on } moeten vertrekken. Sorry dat dat niet is gebeurd; een medewerker kan het uitzoeken.
orders-next-shipped = Ik kan je laten zien waar het pakket is.
orders-next-delivered = Is er iets mis mee? Ik kan helpen met retouren en vermiste pakketten.
orders-next-cancelled = Ik kan de terugbetaling voor je nakijken.
orders-next-returned = Ik kan de terugbetaling voor je nakijken.

orders-can-change-pending = Bestelling { $order_number } is nog niet vertrokken en kan dus nog worden gewijzigd. Een medewerker doet dat samen met jou en bevestigt het hier.
orders-can-change-paid = Bestelling { $order_number } is nog niet vertrokken en kan dus nog worden gewijzigd. Een medewerker doet dat samen met jou en bevestigt het hier.
orders-can-change-packed = Bestelling { $order_number } is ingepakt maar nog niet vertrokken. Een medewerker kijkt of hij nog te wijzigen is en laat het je hier weten.
orders-ask-new-address = Bestelling { $order_number } is nog niet vertrokken, dus het adres kan nog worden gewijzigd. Wat is het nieuwe, met naam, straat, plaats, postcode en land?

orders-already-delivered = Bestelling { $order_number } is al bezorgd en kan niet meer worden geannuleerd of gewijzigd. Je kunt haar terugsturen of ruilen.
orders-changed-meanwhile = Bestelling { $order_number } is net door iemand anders gewijzigd, dus ik heb niets gedaan. Bekijk haar eerst nog eens.
orders-not-enough-in-stock = { $left ->
    [0] Dat is nu uitverkocht,
   *[other] Daarvan zijn er nog maar { $left },
} dus aan bestelling { $order_number } heb ik niets gewijzigd.
orders-nothing-to-change = Bestelling { $order_number } is al zo, er valt niets te wijzigen.
orders-address-unclear = Daaruit kan ik het hele adres voor bestelling { $order_number } niet lezen. Schrijf het op één regel: naam, straat en huisnummer, postcode en plaats, land.
orders-confirm = { $summary } Zal ik dat doen?
orders-left-as-it-is = Prima, alles blijft zoals het is.
orders-summary-cancel = Ik zou bestelling { $order_number } helemaal annuleren: { $names }.
orders-summary-cancel-lines = Ik zou uit bestelling { $order_number } halen: { $names }. De rest blijft zoals het is.
orders-summary-change = Bestelling { $order_number }: in plaats van { $item } zou je { $after } krijgen.
orders-summary-address = Bestelling { $order_number } zou gaan naar: { $address }.
orders-summary-urgent = Ik kan haar als dringend markeren: dan staat ze bovenaan de lijst van ons team. Een eerdere dag is daarmee niet zeker.
orders-done-cancel = Bestelling { $order_number } is geannuleerd.
orders-done-cancel-lines = Uit bestelling { $order_number } gehaald: { $names }.
orders-done-change = Gedaan. Bestelling { $order_number } bevat nu { $after }.
orders-done-address = Gedaan. Bestelling { $order_number } gaat nu naar: { $address }.
orders-done-urgent = Bestelling { $order_number } is als dringend gemarkeerd en ons team ziet haar als eerste.
orders-urgent-already = Bestelling { $order_number } staat sinds { $since } bij ons team als dringend gemarkeerd.
orders-total-changes = Ze kost dan { $total } in plaats van { $total_before }.
orders-money-nothing = De prijs blijft gelijk.
orders-money-not-taken = Er is nog niets voor afgeschreven.
orders-money-not-collected = Van de gereserveerde betaling wordt { $amount } niet geïnd.
orders-money-refund = { $amount } gaat terug zoals je hebt betaald.
orders-money-to-pay = Er zou { $amount } bij te betalen zijn: een medewerker stuurt je hoe dat kan en voert dan de wijziging uit.
orders-money-by-person = Een medewerker regelt het geld met je.
orders-money-approval = Een terugbetaling van die hoogte moet een medewerker goedkeuren.
orders-packed-already = Ze is al ingepakt, dus een medewerker moet kijken of ze nog tegen te houden is.
orders-case = Het is genoteerd als melding { $case_number }.
orders-passed-on = Ik heb het genoteerd als melding { $case_number }. Tot een medewerker het heeft gedaan, blijft bestelling { $order_number } zoals ze is.
orders-ask-change = Wat moet er anders aan { $item }?
orders-change-size = De maat
orders-change-color = De kleur
orders-change-option = De uitvoering
orders-change-quantity = Het aantal
orders-change-remove = Eruit halen
orders-change-other = Iets anders
orders-ask-quantity = Hoeveel wil je er in totaal, in plaats van { $item }?
orders-address-shipping = Verzending naar { $country } kost { $price }.
orders-address-charged = Voor verzending is tot nu toe { $charged } berekend.
orders-address-customs = Bij bezorging in { $country } zou er ongeveer { $amount } aan invoerrechten, belasting en kosten te betalen zijn.
orders-address-customs-open = Wat er in { $country } aan invoerrechten en belasting bij komt, moet een medewerker nakijken.
orders-address-customs-none = Bij bezorging in { $country } is er niets te betalen.
