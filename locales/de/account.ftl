# Das Konto und die Daten der Kundin oder des Kunden.

account-no-page = Dazu habe ich keine Hilfeseite. Soll ich Sie an jemanden aus unserem Team weiterleiten?
account-ask-email = Um welche E-Mail-Adresse geht es? Ich schicke einen Code dorthin, damit sicher ist, dass sie Ihnen gehört.
account-ask-code = Ein sechsstelliger Code ist unterwegs an { $address }. Bitte geben Sie ihn hier ein.
account-privacy-taken = Vielen Dank, die Adresse { $email } ist bestätigt. Ihre Anfrage zu Ihren Daten hat die Nummer { $case_number }; jemand aus unserem Team kümmert sich darum und antwortet Ihnen hier oder per E-Mail.
