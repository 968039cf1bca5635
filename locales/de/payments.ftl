# Wie man bezahlen kann.
payments-methods = Für { $country } gibt es diese Zahlungsarten: { $methods }. Andere bieten wir dort nicht an.
payments-methods-usual = In den meisten Ländern können Sie so bezahlen: { $methods }. Viele haben außerdem eigene Zahlungsarten.
payments-none-there = Für { $country } kenne ich keine Zahlungsart. Jemand aus unserem Team kann mit Ihnen eine suchen.
payments-yes = Ja, für { $country } bieten wir diese Zahlungsart an: { $method }.
payments-no = Nein, für { $country } bieten wir diese Zahlungsart nicht an: { $method }.
payments-only-in = { $method }: Das bieten wir für diese Länder an: { $countries }.
payments-not-in = Ja, das bieten wir an: { $method }. Ausgenommen sind nur: { $countries }.
payments-everywhere = Ja, das bieten wir überall an: { $method }.
payments-instalments = Ratenzahlung: { $methods }. Über jede Anfrage entscheidet der Anbieter.
payments-no-instalments = Ratenzahlung gibt es dort nicht.
payments-currency = Abgerechnet wird in { $currency }.
payments-currency-other = Abgerechnet wird in { $currency }, nicht in { $asked }; Ihre Bank rechnet um.
payments-currency-rate = Abgerechnet wird in { $currency }, nicht in { $asked }; Ihre Bank rechnet zu ihrem eigenen Kurs um. Zur Orientierung: { $one } entsprach am { $on } { $rate }.
payments-ask-country = Aus welchem Land bezahlen Sie?

# Etwas ging schief.
payments-ask-trouble = Was ist mit der Zahlung passiert?
payments-trouble-failed = Sie wurde abgelehnt
payments-trouble-pending = Sie ist noch in Bearbeitung
payments-trouble-twice = Es wurde doppelt abgebucht
payments-failed = Eine abgelehnte Zahlung wird nicht eingezogen. Die üblichen Gründe: Die Bank möchte eine Freigabe in ihrer App, die Karte ist für Zahlungen ins Ausland gesperrt, ein Tippfehler, oder es ist nicht genug Guthaben da. Bitte versuchen Sie es noch einmal oder wählen Sie eine andere Zahlungsart.
payments-pending = „In Bearbeitung“ heißt, dass uns die Bestätigung der Bank oder des Zahlungsanbieters noch nicht erreicht hat. Karten bestätigen meist sofort; Überweisungen und bar bezahlte Zahlscheine können einige Werktage dauern. Bitte bezahlen Sie nicht ein zweites Mal, solange die Zahlung in Bearbeitung ist.
payments-tell-order = Wenn es eine Bestellnummer gibt, nennen Sie sie mir, dann sehe ich nach der Zahlung dieser Bestellung.
payments-twice-taken = Ich habe das zur Bestellung { $order_number } als Fall { $case_number } aufgenommen. Jemand aus unserem Team vergleicht die Zahlungen und erstattet, was zu viel abgebucht wurde. Oft ist der zweite Betrag nur eine Vormerkung, die von selbst verschwindet; bitte halten Sie den Kontoauszug bereit.

# Die Zahlungen einer nachgewiesenen Bestellung.
payments-order-pending = Bestellung { $order_number }: { $amount } mit { $method } ist seit dem { $at } in Bearbeitung.
payments-order-pending-undated = Bestellung { $order_number }: { $amount } mit { $method } ist in Bearbeitung.
payments-order-authorised = Bestellung { $order_number }: { $amount } mit { $method } wurde am { $at } vorgemerkt, aber noch nicht eingezogen.
payments-order-authorised-undated = Bestellung { $order_number }: { $amount } mit { $method } ist vorgemerkt, aber noch nicht eingezogen.
payments-order-captured = Bestellung { $order_number }: { $amount } mit { $method } wurde am { $at } bezahlt.
payments-order-captured-undated = Bestellung { $order_number }: { $amount } mit { $method } ist bezahlt.
payments-order-failed = Bestellung { $order_number }: { $amount } mit { $method } wurde am { $at } abgelehnt. Bei diesem Versuch haben wir nichts eingezogen.
payments-order-failed-undated = Bestellung { $order_number }: { $amount } mit { $method } wurde abgelehnt. Bei diesem Versuch haben wir nichts eingezogen.
payments-order-refunded = Bestellung { $order_number }: { $amount } mit { $method } wurde am { $at } erstattet.
payments-order-refunded-undated = Bestellung { $order_number }: { $amount } mit { $method } wurde erstattet.
payments-order-none = Für die Bestellung { $order_number } ist bei uns noch keine Zahlung eingegangen.
payments-next-taken = Mehr ist bei uns nicht verzeichnet. Wenn auf Ihrem Kontoauszug mehr steht, sagen Sie mir, dass doppelt abgebucht wurde.
payments-next-open = Solange sie nicht bezahlt ist, wird die Bestellung nicht gepackt. Über den Link in der E-Mail zur Bestellung können Sie noch einmal bezahlen, oder jemand aus unserem Team hilft Ihnen.

# Rechnungen.
payments-invoice = Die Rechnung { $invoice_number } zur Bestellung { $order_number } ist vom { $issued_on }, Gesamtbetrag { $total }.
payments-no-invoice-yet = Zur Bestellung { $order_number } gibt es noch keine Rechnung.
payments-invoice-by-mail = Das Dokument selbst kann ich nicht schicken; jemand aus unserem Team sendet es an { $email }.
payments-invoice-by-person = Das Dokument selbst kann ich nicht schicken, und zur Bestellung gibt es keine E-Mail-Adresse. Jemand aus unserem Team sieht deshalb, wie es zu Ihnen kommt.

payments-surplus-seen = Für die Bestellung { $order_number } wurden { $amount } zu viel abgebucht; das tut mir leid.
payments-surplus-done = Was für die Bestellung { $order_number } zu viel abgebucht wurde, wird erstattet.
payments-only-reserved = Einer dieser Beträge ist nur vorgemerkt und wurde nicht eingezogen. Eine Vormerkung verschwindet von selbst; wann, kann Ihre Bank sagen.
payments-pending-long = Eine Zahlung, die nach einer Woche noch offen ist, wurde meist nicht ausgeführt oder ist verfallen.

payments-invoice-sent = Die Rechnung { $invoice_number } ist als PDF an { $email } unterwegs.
payments-invoice-link = Bis zum { $until } können Sie sie hier herunterladen:
payments-invoice-download = Rechnung { $invoice_number }
payments-mail-invoice-subject = Rechnung { $invoice_number } von { $shop }
payments-mail-invoice = Die Rechnung { $invoice_number } zur Bestellung { $order_number } liegt dieser Mail als PDF bei. Bis zum { $until } lässt sie sich auch hier herunterladen: { $url }
payments-pdf-title = Rechnung
payments-pdf-number = Rechnungsnummer
payments-pdf-date = Datum
payments-pdf-order = Bestellung
payments-pdf-to = Käufer
payments-pdf-each = Einzelpreis
payments-pdf-goods = Waren
