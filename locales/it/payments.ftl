# Come si può pagare.
payments-methods = Metodi di pagamento disponibili { $country }: { $methods }. Altri non ce ne sono.
payments-methods-usual = Nella maggior parte dei Paesi puoi pagare con { $methods }; molti hanno anche metodi propri.
payments-none-there = Non conosco nessun metodo di pagamento disponibile { $country }. Una persona può cercarne uno con te.
payments-yes = Sì, { $country } puoi pagare con { $method }.
payments-no = No, { $country } non si può pagare con { $method }.
payments-only-in = Si può pagare con { $method } { $countries }.
payments-not-in = Sì, si può pagare con { $method }, tranne { $countries }.
payments-everywhere = Sì, si può pagare con { $method } ovunque.
payments-instalments = A rate: { $methods }. Su ogni richiesta decide il fornitore del servizio.
payments-no-instalments = Lì il pagamento a rate non è disponibile.
payments-currency = L’addebito è in { $currency }.
payments-currency-other = L’addebito è in { $currency }, non in { $asked }; la conversione la fa la tua banca.
payments-currency-rate = L’addebito è in { $currency }, non in { $asked }; la tua banca applica il proprio cambio. Come riferimento, in data { $on }: { $one } = { $rate }.
payments-ask-country = Da quale Paese pagherai?

# Qualcosa è andato storto.
payments-ask-trouble = Che cosa è successo con il pagamento?
payments-trouble-failed = È stato rifiutato
payments-trouble-pending = È ancora in sospeso
payments-trouble-twice = Mi hanno addebitato due volte
payments-failed = Un pagamento rifiutato non viene incassato. I motivi più comuni: la banca chiede una conferma nella sua app, la carta non è abilitata ai pagamenti all’estero, un errore di battitura o un saldo insufficiente. Riprova, oppure usa un altro metodo di pagamento.
payments-pending = In sospeso vuol dire che la conferma della banca o del fornitore di pagamento non ci è ancora arrivata. Con le carte di solito è immediata; bonifici e bollettini pagati in contanti possono richiedere qualche giorno lavorativo. Finché è in sospeso, non pagare una seconda volta.
payments-tell-order = Se hai un numero d’ordine, dimmelo e guardo il pagamento di quell’ordine.
payments-twice-taken = L’ho registrato come pratica { $case_number } per l’ordine { $order_number }. Una persona confronta i pagamenti e rimborsa quanto incassato in più. Spesso il secondo importo è solo una preautorizzazione che sparisce da sola, quindi tieni a portata di mano l’estratto conto.

# I pagamenti di un ordine verificato.
payments-order-pending = Ordine { $order_number }: { $amount } con { $method }, pagamento in sospeso (dal giorno { $at }).
payments-order-pending-undated = Ordine { $order_number }: { $amount } con { $method }, pagamento in sospeso.
payments-order-authorised = Ordine { $order_number }: { $amount } con { $method }, importo riservato in data { $at } ma non ancora incassato.
payments-order-authorised-undated = Ordine { $order_number }: { $amount } con { $method }, importo riservato ma non ancora incassato.
payments-order-captured = Ordine { $order_number }: { $amount } con { $method }, pagato in data { $at }.
payments-order-captured-undated = Ordine { $order_number }: { $amount } con { $method }, pagato.
payments-order-failed = Ordine { $order_number }: { $amount } con { $method }, pagamento rifiutato in data { $at }. Da quel tentativo non abbiamo incassato nulla.
payments-order-failed-undated = Ordine { $order_number }: { $amount } con { $method }, pagamento rifiutato. Da quel tentativo non abbiamo incassato nulla.
payments-order-refunded = Ordine { $order_number }: { $amount } con { $method }, rimborsato in data { $at }.
payments-order-refunded-undated = Ordine { $order_number }: { $amount } con { $method }, rimborsato.
payments-order-none = Per l’ordine { $order_number } non ci è ancora arrivato nessun pagamento.
payments-next-taken = È tutto quello che risulta a noi. Se sul tuo estratto conto c’è di più, dimmi che ti è stato addebitato due volte.
payments-next-open = Finché non è pagato, l’ordine non viene preparato. Puoi pagare di nuovo dal link nell’e-mail dell’ordine, oppure può aiutarti una persona.

# Fatture.
payments-invoice = Fattura { $invoice_number } per l’ordine { $order_number }: data { $issued_on }, totale { $total }.
payments-no-invoice-yet = Per l’ordine { $order_number } non c’è ancora una fattura.
payments-invoice-by-mail = Non posso inviare io il documento, quindi una persona lo manderà a { $email }.
payments-invoice-by-person = Non posso inviare io il documento e nell’ordine non c’è un indirizzo e-mail, quindi una persona vedrà come fartelo avere.

payments-surplus-seen = Per l’ordine { $order_number } sono stati presi { $amount } di troppo; mi dispiace.
payments-surplus-done = Quanto preso di troppo per l’ordine { $order_number } viene rimborsato.
payments-only-reserved = Uno di questi importi è solo riservato e non è stato incassato. Una preautorizzazione sparisce da sola; la tua banca può dirti quando.
payments-pending-long = Un pagamento ancora in sospeso dopo una settimana di solito non è stato fatto o è scaduto.

payments-invoice-sent = La fattura { $invoice_number } è in viaggio verso { $email } in PDF.
payments-invoice-link = Puoi scaricarla qui fino al { $until }:
payments-invoice-download = Fattura { $invoice_number }
payments-mail-invoice-subject = Fattura { $invoice_number } di { $shop }
payments-mail-invoice = La fattura { $invoice_number } dell’ordine { $order_number } è allegata in PDF. Fino al { $until } si può scaricare anche qui: { $url }
payments-pdf-title = Fattura
payments-pdf-number = Numero fattura
payments-pdf-date = Data
payments-pdf-order = Ordine
payments-pdf-to = Acquirente
payments-pdf-each = Prezzo unitario
payments-pdf-goods = Articoli
