# Ordini: chi può vederne uno, a che punto è e che cosa si può ancora fare.

orders-ask-number = Qual è il numero dell’ordine? Lo trovi nell’e-mail di conferma.
orders-no-number = Non ce l’ho
orders-ask-which = Di quale dei tuoi ordini si tratta?
orders-choice = { $order_number }, { $placed_on }
orders-ask-address = Per essere sicuro che l’ordine { $order_number } sia tuo: quale indirizzo e-mail o numero di telefono hai indicato?
orders-ask-code = Se l’ordine { $order_number } è stato fatto con { $address }, un codice di sei cifre è in arrivo lì per e-mail. Scrivilo qui, per favore.
orders-ask-code-of-phone = Se l’ordine { $order_number } è stato fatto con { $address }, un codice di sei cifre è in arrivo all’indirizzo e-mail di quell’ordine. Scrivilo qui, per favore.
orders-send-again = Invia un nuovo codice
orders-cannot-read-mail = Non ho accesso a quell’e-mail
orders-code-wrong = Il codice non è quello giusto o è scaduto. Guarda l’e-mail più recente e controlla il numero d’ordine e l’indirizzo che hai dato; puoi anche scrivere semplicemente un altro indirizzo.
orders-too-many-tries = Ci sono stati troppi tentativi, quindi per la tua sicurezza non posso verificare altri codici per un’ora. Puoi riprovare più tardi, oppure può aiutarti il nostro team.
orders-unprovable = Gli ordini di questo negozio non contengono e-mail né telefono, quindi non posso verificare che un ordine sia tuo e non devo mostrarlo. Può farlo una persona del nostro team.
orders-mail-code-subject = { $code } è il tuo codice per { $shop }
orders-mail-code =
    Il tuo codice è { $code }. Scrivilo nella chat di { $shop }; vale per { $minutes } minuti.

    Non l’hai chiesto tu? Allora non devi fare nulla: senza questo codice nessuno vede il tuo ordine.
orders-not-found = Non trovo l’ordine { $order_number }.

orders-too-late-to-cancel = L’ordine { $order_number } è già partito dal magazzino, quindi non si può più annullare. Puoi rifiutare il pacco alla consegna, così torna da noi, oppure restituirlo quando lo hai ricevuto.
orders-too-late-to-change = L’ordine { $order_number } è già partito dal magazzino, quindi non si può più modificare. Alcuni corrieri permettono di deviare il pacco dalla loro pagina di tracciamento; altrimenti puoi rifiutarlo alla consegna o restituirlo.
orders-already-cancelled = L’ordine { $order_number } è stato annullato, quindi non c’è più nulla da fare.

orders-status-pending = L’ordine { $order_number } ({ $since }) è in attesa del pagamento.
orders-status-payment-failed = Il pagamento dell’ordine { $order_number } ({ $since }) non è andato a buon fine, quindi è ancora aperto.
orders-status-paid = L’ordine { $order_number } è pagato (data: { $since }) ed è in preparazione.
orders-status-packed = L’ordine { $order_number } è imballato (data: { $since }) e attende il ritiro del corriere.
orders-status-partly-sent = Una parte dell’ordine { $order_number } è partita in data { $since }; il resto non è ancora stato spedito.
orders-status-shipped = L’ordine { $order_number } è partito in data { $since } ed è in viaggio.
orders-status-delivered = L’ordine { $order_number } è stato consegnato in data { $since }.
orders-status-cancelled = L’ordine { $order_number } è stato annullato in data { $since }.
orders-status-returned = L’ordine { $order_number } è tornato da noi in data { $since }.

orders-column-what = Voce
orders-column-figure = Dettagli
orders-line = { $name } × { $quantity }
orders-line-cancelled = { $name } × { $quantity } (annullato)
orders-more-lines = { $count ->
    [one] e un altro articolo
   *[other] e altri { $count } articoli
}
orders-amount = { $amount }
orders-names = { $names }
orders-row-shipping = Spedizione
orders-row-discount = Sconto
orders-row-tax = Tasse
orders-row-total = Totale
orders-row-payment = Pagamento
orders-row-not-sent = Non ancora spedito
orders-payment-pending = { $method }: non ancora arrivato
orders-payment-authorised = { $method }: autorizzato
orders-payment-captured = { $method }: pagato
orders-payment-failed = { $method }: non riuscito
orders-payment-refunded = { $method }: rimborsato

orders-next-pending = Lo prepariamo appena arriva il pagamento.
orders-next-leaves = Secondo il nostro calendario, la partenza è prevista in data { $leaves_on }.
orders-next-overdue = Secondo il nostro calendario, sarebbe dovuto partire in data { $leaves_on }. Mi dispiace che non sia successo; il nostro team può verificare.
orders-next-shipped = Posso mostrarti dov’è il pacco.
orders-next-delivered = C’è qualcosa che non va? Posso aiutarti con resi e pacchi non arrivati.
orders-next-cancelled = Posso controllare il rimborso per te.
orders-next-returned = Posso controllare il rimborso per te.

orders-can-change-pending = L’ordine { $order_number } non è ancora partito, quindi si può ancora modificare. Una persona del nostro team lo fa con te e te lo conferma qui.
orders-can-change-paid = L’ordine { $order_number } non è ancora partito, quindi si può ancora modificare. Una persona del nostro team lo fa con te e te lo conferma qui.
orders-can-change-packed = L’ordine { $order_number } è imballato ma non è ancora partito. Una persona del nostro team verifica se si può ancora modificare e te lo dice qui.
orders-ask-new-address = L’ordine { $order_number } non è ancora partito, quindi l’indirizzo si può ancora cambiare. Qual è quello nuovo, con nome, via e numero, CAP, città e Paese?

orders-already-delivered = L’ordine { $order_number } è già stato consegnato, quindi non si può più annullare né modificare. Puoi restituirlo o cambiarlo.
orders-changed-meanwhile = L’ordine { $order_number } è appena stato modificato da altri, quindi non ho fatto nulla. Riguardalo prima, per favore.
orders-not-enough-in-stock = { $left ->
    [0] Al momento è esaurito,
   *[other] Ne restano solo { $left },
} quindi non ho cambiato nulla nell’ordine { $order_number }.
orders-nothing-to-change = L’ordine { $order_number } è già così, non c’è nulla da cambiare.
orders-address-unclear = Da questo non riesco a leggere tutto l’indirizzo per l’ordine { $order_number }. Scrivilo su una riga, per favore: nome, via e numero, CAP e città, Paese.
orders-confirm = { $summary } Procedo?
orders-left-as-it-is = Va bene, resta tutto com’è.
orders-summary-cancel = Annullerei tutto l’ordine { $order_number }: { $names }.
orders-summary-cancel-lines = Toglierei dall’ordine { $order_number }: { $names }. Il resto rimane com’è.
orders-summary-change = Ordine { $order_number }: invece di { $item } riceveresti { $after }.
orders-summary-address = L’ordine { $order_number } andrebbe a: { $address }.
orders-summary-urgent = Posso segnarlo come urgente: così il nostro team lo vede in cima alla lista. Questo non garantisce che parta prima.
orders-done-cancel = L’ordine { $order_number } è annullato.
orders-done-cancel-lines = Tolto dall’ordine { $order_number }: { $names }.
orders-done-change = Fatto. L’ordine { $order_number } ora contiene { $after }.
orders-done-address = Fatto. L’ordine { $order_number } ora va a: { $address }.
orders-done-urgent = L’ordine { $order_number } è segnato come urgente e il nostro team lo vede per primo.
orders-urgent-already = Il nostro team ha l’ordine { $order_number } segnato come urgente dal { $since }.
orders-total-changes = Costa quindi { $total } invece di { $total_before }.
orders-money-nothing = Il prezzo non cambia.
orders-money-not-taken = Non è ancora stato incassato nulla.
orders-money-not-collected = Dell’importo riservato non verranno incassati { $amount }.
orders-money-refund = { $amount } ti vengono rimborsati con lo stesso metodo con cui hai pagato.
orders-money-to-pay = Ci sarebbero { $amount } in più da pagare: una persona del nostro team ti manda come pagare e poi fa la modifica.
orders-money-by-person = Una persona del nostro team sistema con te la parte dei soldi.
orders-money-approval = Un rimborso di questo importo deve approvarlo una persona del nostro team.
orders-packed-already = È già imballato, quindi una persona del nostro team deve vedere se si può ancora fermare.
orders-case = È annotato come pratica { $case_number }.
orders-passed-on = L’ho annotato come pratica { $case_number }. Finché una persona del nostro team non lo ha fatto, l’ordine { $order_number } resta com’è.
orders-ask-change = Che cosa va cambiato per { $item }?
orders-change-size = La taglia
orders-change-color = Il colore
orders-change-option = La versione
orders-change-quantity = La quantità
orders-change-remove = Toglierlo
orders-change-other = Altro
orders-ask-quantity = Quanti ne vuoi in tutto, invece di { $item }?
orders-address-shipping = La spedizione (Paese: { $country }) costa { $price }.
orders-address-charged = Per la spedizione finora sono stati addebitati { $charged }.
orders-address-customs = Alla consegna (Paese: { $country }) ci sarebbero circa { $amount } di dazi, imposte e commissioni da pagare.
orders-address-customs-open = Dazi e imposte (Paese: { $country }) deve verificarli una persona del nostro team.
orders-address-customs-none = Alla consegna (Paese: { $country }) non c’è nulla da pagare.
