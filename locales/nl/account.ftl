# Het account en de gegevens van de klant.

account-no-page = Daar heb ik geen pagina over. Zal ik je doorverbinden met een medewerker?
account-ask-email = Om welk e-mailadres gaat het? Ik stuur er een code naartoe, zodat zeker is dat het van jou is.
account-ask-code = Er is een code van zes cijfers onderweg naar { $address }. Typ die hier in.
account-privacy-taken = Dank je wel, het adres { $email } is bevestigd. Je verzoek over je gegevens heeft nummer { $case_number }; een medewerker gaat ermee aan de slag en antwoordt je hier of per e-mail.
