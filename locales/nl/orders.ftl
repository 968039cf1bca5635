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

orders-too-late-to-cancel = Bestelling { $order_number } is al uit het magazijn vertrokken en kan niet meer worden geannuleerd. Zodra je hem hebt, kun je hem terugsturen.
orders-too-late-to-change = Bestelling { $order_number } is al uit het magazijn vertrokken en kan niet meer worden gewijzigd.
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

orders-can-cancel-pending = Bestelling { $order_number } is nog niet betaald en kan worden geannuleerd. Ik heb je verzoek genoteerd; een medewerker annuleert hem en bevestigt het hier.
orders-can-cancel-paid = Bestelling { $order_number } is nog niet vertrokken en kan dus nog worden geannuleerd. Ik heb je verzoek genoteerd; een medewerker regelt het en bevestigt het hier. Tot dan blijft de bestelling staan.
orders-can-cancel-packed = Bestelling { $order_number } is ingepakt maar nog niet vertrokken. Een medewerker kijkt of hij nog tegen te houden is en laat het je hier weten. Tot dan blijft de bestelling staan.
orders-can-change-pending = Bestelling { $order_number } is nog niet vertrokken en kan dus nog worden gewijzigd. Een medewerker doet dat samen met jou en bevestigt het hier.
orders-can-change-paid = Bestelling { $order_number } is nog niet vertrokken en kan dus nog worden gewijzigd. Een medewerker doet dat samen met jou en bevestigt het hier.
orders-can-change-packed = Bestelling { $order_number } is ingepakt maar nog niet vertrokken. Een medewerker kijkt of hij nog te wijzigen is en laat het je hier weten.
orders-ask-new-address = Bestelling { $order_number } is nog niet vertrokken, dus het adres kan nog worden gewijzigd. Wat is het nieuwe, met naam, straat, plaats, postcode en land?
orders-can-change-address-pending = Dank je wel, ik heb het nieuwe adres voor bestelling { $order_number } genoteerd. Een medewerker wijzigt het en bevestigt het hier; tot dan geldt het oude.
orders-can-change-address-paid = Dank je wel, ik heb het nieuwe adres voor bestelling { $order_number } genoteerd. Een medewerker wijzigt het en bevestigt het hier; tot dan geldt het oude.
orders-can-change-address-packed = Dank je wel, ik heb het nieuwe adres voor bestelling { $order_number } genoteerd. Het pakket is al ingepakt, dus een medewerker kijkt of het nog kan en laat het je hier weten.
orders-expedite-passed-on = Ik geef je verzoek om bestelling { $order_number } te versnellen door aan een medewerker, die je hier laat weten wat er mogelijk is.
