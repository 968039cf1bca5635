# Hoe je kunt betalen.
payments-methods = In { $country } kun je betalen met { $methods }. Iets anders bieden we daar niet aan.
payments-methods-usual = In de meeste landen kun je betalen met { $methods }; veel landen hebben daarnaast eigen betaalmethoden.
payments-none-there = Ik ken geen manier om vanuit { $country } te betalen. Een medewerker kan er samen met jou een zoeken.
payments-yes = Ja, je kunt in { $country } betalen met { $method }.
payments-no = Nee, in { $country } kun je niet betalen met { $method }.
payments-only-in = Betalen met { $method } kan in { $countries }.
payments-not-in = Ja, betalen met { $method } kan, behalve in { $countries }.
payments-everywhere = Ja, betalen met { $method } kan overal.
payments-instalments = In termijnen: { $methods }. De aanbieder beslist over elke aanvraag.
payments-no-instalments = In termijnen betalen kan daar niet.
payments-currency = Je betaalt in { $currency }.
payments-currency-other = Je betaalt in { $currency }, niet in { $asked }; je bank rekent het om.
payments-currency-rate = Je betaalt in { $currency }, niet in { $asked }; je bank rekent het om tegen de eigen koers. Ter indicatie: op { $on } was { $one } gelijk aan { $rate }.
payments-ask-country = Vanuit welk land ga je betalen?

# Er ging iets mis.
payments-ask-trouble = Wat is er met de betaling gebeurd?
payments-trouble-failed = Hij werd geweigerd
payments-trouble-pending = Hij staat nog in behandeling
payments-trouble-twice = Er is dubbel afgeschreven
payments-failed = Een geweigerde betaling wordt niet geïnd. Dit zijn de gewone redenen: de bank wil een bevestiging in de app, de kaart staat uit voor betalingen in het buitenland, een typefout, of er staat te weinig op. Probeer het opnieuw of kies een andere betaalmethode.
payments-pending = ‘In behandeling’ betekent dat de bevestiging van de bank of betaaldienst ons nog niet heeft bereikt. Kaarten bevestigen meestal meteen; overschrijvingen en contant betaalde betaalbewijzen kunnen een paar werkdagen duren. Betaal niet nog een keer zolang hij in behandeling is.
payments-tell-order = Als er een bestelnummer is, geef het me, dan kijk ik naar de betaling van die bestelling.
payments-twice-taken = Ik heb dit vastgelegd als melding { $case_number } bij bestelling { $order_number }. Een medewerker vergelijkt de betalingen en betaalt terug wat er te veel is afgeschreven. Vaak is het tweede bedrag alleen een reservering die vanzelf verdwijnt, dus houd het bankafschrift bij de hand.

# De betalingen van een bestelling die bewezen van de klant is.
payments-order-pending = Bestelling { $order_number }: { $amount } met { $method } is in behandeling sinds { $at }.
payments-order-pending-undated = Bestelling { $order_number }: { $amount } met { $method } is in behandeling.
payments-order-authorised = Bestelling { $order_number }: { $amount } met { $method } is gereserveerd op { $at }, maar nog niet geïnd.
payments-order-authorised-undated = Bestelling { $order_number }: { $amount } met { $method } is gereserveerd, maar nog niet geïnd.
payments-order-captured = Bestelling { $order_number }: { $amount } met { $method } is betaald op { $at }.
payments-order-captured-undated = Bestelling { $order_number }: { $amount } met { $method } is betaald.
payments-order-failed = Bestelling { $order_number }: { $amount } met { $method } is geweigerd op { $at }. Van die poging hebben we niets geïnd.
payments-order-failed-undated = Bestelling { $order_number }: { $amount } met { $method } is geweigerd. Van die poging hebben we niets geïnd.
payments-order-refunded = Bestelling { $order_number }: { $amount } met { $method } is terugbetaald op { $at }.
payments-order-refunded-undated = Bestelling { $order_number }: { $amount } met { $method } is terugbetaald.
payments-order-none = Voor bestelling { $order_number } hebben we nog geen betaling ontvangen.
payments-next-taken = Meer staat er bij ons niet. Staat er op je afschrift meer, zeg me dan dat er dubbel is afgeschreven.
payments-next-open = Zolang de bestelling niet betaald is, wordt hij niet ingepakt. Je kunt opnieuw betalen via de link in de mail van de bestelling, of een medewerker helpt je.

# Facturen.
payments-invoice = Factuur { $invoice_number } van bestelling { $order_number } is van { $issued_on }, totaal { $total }.
payments-no-invoice-yet = Voor bestelling { $order_number } is er nog geen factuur.
payments-invoice-by-mail = Ik kan het document zelf niet sturen, dus een medewerker stuurt het naar { $email }.
payments-invoice-by-person = Ik kan het document zelf niet sturen en de bestelling heeft geen e-mailadres, dus een medewerker kijkt hoe hij het bij je krijgt.

payments-surplus-seen = Voor bestelling { $order_number } is { $amount } te veel afgeschreven; dat spijt me.
payments-surplus-done = Wat er te veel is afgeschreven voor bestelling { $order_number }, wordt terugbetaald.
payments-only-reserved = Een van deze bedragen is alleen gereserveerd en niet geïnd. Een reservering verdwijnt vanzelf; je bank kan zeggen wanneer.
payments-pending-long = Een betaling die na een week nog openstaat, is meestal niet gedaan of verlopen.

payments-invoice-sent = Factuur { $invoice_number } is als pdf onderweg naar { $email }.
payments-invoice-link = Je kunt haar hier downloaden tot { $until }:
payments-invoice-download = Factuur { $invoice_number }
payments-mail-invoice-subject = Factuur { $invoice_number } van { $shop }
payments-mail-invoice = Factuur { $invoice_number } bij bestelling { $order_number } zit als pdf bij deze mail. Tot { $until } is ze ook hier te downloaden: { $url }
payments-pdf-title = Factuur
payments-pdf-number = Factuurnummer
payments-pdf-date = Datum
payments-pdf-order = Bestelling
payments-pdf-to = Koper
payments-pdf-each = Stukprijs
payments-pdf-goods = Artikelen
