# Resi, cambi, difetti e rimborsi, e le loro regole.

returns-ask-line = Di quale articolo si tratta?
returns-not-sent-yet = L’ordine { $order_number } non è ancora stato spedito, quindi non c’è nulla da restituire. Si può ancora annullare.
returns-not-arrived-yet = Secondo le scansioni del corriere, l’ordine { $order_number } non è ancora arrivato. Il tempo per il reso parte dall’arrivo.
returns-already-returned = L’ordine { $order_number } è già tornato da noi. Posso controllare il rimborso per te.
returns-not-returnable = “{ $item }”: per motivi igienici il reso per ripensamento non è possibile. Se è difettoso o danneggiato, è un altro discorso.
returns-too-late = “{ $item }”: il reso era possibile fino al giorno { $ended_on }, quindi per un ripensamento è troppo tardi. In caso di difetto può ancora valere la garanzia.
returns-warranty-over = La garanzia di “{ $item }” è scaduta in data { $ended_on }, anche secondo la legge del luogo di consegna. Il nostro team può comunque esaminare il tuo caso.

returns-no-exchange = Non facciamo cambi, ma puoi restituire l’articolo e ordinarne un altro.
returns-case-taken = Ho registrato la richiesta come pratica { $case_number }. Una persona del nostro team ti manda qui l’indirizzo e i prossimi passi; prima di allora non spedire nulla, per favore.
returns-claim-taken = Ho registrato la richiesta come pratica { $case_number }. Una persona del nostro team la risolve qui con te. Sono utili le foto dell’articolo e dell’etichetta del pacco; fino ad allora conserva entrambi, per favore.
returns-sorry-damaged = Mi dispiace che “{ $item }” sia arrivato così. Per la merce danneggiata non paghi la spedizione di ritorno.
returns-sorry-wrong = Mi dispiace che al posto di “{ $item }” sia arrivata un’altra cosa. L’errore è nostro: non paghi la spedizione di ritorno.
returns-sorry-missing = Mi dispiace. Secondo i nostri dati “{ $item }” dovrebbe essere nel pacco.
returns-claim-known = Ce l’hai segnalato in data { $opened_on } e il nostro team se ne sta occupando per l’ordine { $order_number }.
returns-in-other-parcel = Ancora in viaggio in un altro pacco, { $tracking_number }: { $names }.
returns-missing-later = Quindi forse non manca ancora nulla. Si tratta di qualcos’altro?
returns-warranty-runs = La garanzia di “{ $item }” vale fino al giorno { $ends_on }.

returns-all-of-it = Tutto
returns-ask-pieces = Di quanti pezzi si tratta? Ne hai comprati { $count }.
returns-ask-reason = Perché lo restituisci? Non sei obbligato a dirlo.
returns-reason-too-small = Troppo piccolo
returns-reason-too-large = Troppo grande
returns-reason-not-as-expected = Non come me lo aspettavo
returns-reason-changed-mind = Ho cambiato idea
returns-reason-defective = Danneggiato o difettoso
returns-reason-none = Preferisco non dirlo
returns-withdraw = Recedere dal contratto
returns-ask-wanted = Che cosa vorresti al suo posto?
returns-nothing-to-swap = Nessun’altra variante allo stesso prezzo è disponibile, quindi per ora il cambio non è possibile.
returns-options-of = { $items }: ecco che cosa possiamo fare.
returns-column-option = Soluzione
returns-column-cost = Che cosa comporta per te
returns-option-refund = Rimborso
returns-option-exchange = Cambio
returns-option-repair = Riparazione
returns-option-reship = Nuovo invio
returns-option-keep-it = Tenerlo e avere il rimborso
returns-option-partial = Tenerlo con parte del prezzo indietro
returns-gets-back = ti rimborsiamo { $amount }
returns-kept-back = tratteniamo { $amount }
returns-no-way-back = niente da rispedire
returns-way-out-buyer = paghi tu la spedizione del nuovo
returns-way-out-shop = paghiamo noi la spedizione del nuovo
returns-semicolon = {"; "}
returns-ask-option = Che cosa preferisci?
returns-summary = Ordine { $order_number }, { $items }. { $option }: { $means }.
returns-summary-wanted = Ordine { $order_number }, { $items }. { $option } con { $wanted }: { $means }.
returns-ask-confirm = Procedo?
returns-agreed = D’accordo. Il tuo numero di reso: { $return_numbers }.
returns-send-to = Spediscilo entro il giorno { $send_by } a: { $address }. Scrivi { $return_numbers } sul pacco.
returns-label = Ecco l’etichetta prepagata per { $return_number }.
returns-label-title = Etichetta di reso
returns-then-refund = Ti rimborsiamo { $amount } { returns-refund-days }.
returns-then-exchange = Appena arriva, ti spediamo { $items }.
returns-then-repair = Appena arriva { $items }, lo ripariamo e te lo rispediamo.
returns-settled-refund = Fatto: ti rimborsiamo { $amount } con il metodo con cui hai pagato.
returns-settled-reship = Fatto: ti rispediamo { $items }, senza costi.
returns-already-under-way = Un reso di questo articolo dell’ordine { $order_number } è già in corso.
returns-more-than-paid = Con quanto già rimborsato sarebbe più di quanto pagato per l’ordine { $order_number }. Può esaminarlo una persona.
returns-claim-open = In data { $opened_on } ci hai segnalato un problema (numero { $claim_number }); se ne sta occupando una persona.
returns-claim-settled = Quello che hai segnalato in data { $opened_on } (numero { $claim_number }) è risolto: { $option }.

returns-withdrawal = Recedi dal contratto per l’ordine { $order_number }: { $items }. Ti rimborsiamo { $amount } entro 14 giorni; possiamo attendere la merce o la prova che l’hai spedita.
returns-withdrawal-confirm = Conferma il recesso
returns-withdrawal-done = Hai esercitato il recesso in data { $declared_at }. Il tuo numero di reso: { $return_numbers }. La conferma di ricezione ti arriva per e-mail.
returns-withdrawal-done-here = Hai esercitato il recesso in data { $declared_at }. Il tuo numero di reso: { $return_numbers }. Conserva questo messaggio come conferma.
returns-mail-withdrawal-subject = Conferma del tuo recesso, ordine { $order_number }
returns-mail-withdrawal =
    Ciao,

    abbiamo ricevuto la tua dichiarazione di recesso dal contratto per l’ordine { $order_number }.

    Dichiarato: { $declared_at }
    Merce:
    { $items }
    Numero di reso: { $return_numbers }

    Spedisci la merce entro il giorno { $send_by } a:
    { $address }

    Ti rimborsiamo { $amount } entro 14 giorni con il metodo con cui hai pagato; possiamo attendere la merce o la prova che l’hai spedita.

    { $shop }
returns-mail-address-follows = (L’indirizzo te lo inviamo a parte.)

returns-open-requested = Hai chiesto un reso in data { $opened_on } e lo stiamo esaminando.
returns-open-approved = Il tuo reso (richiesta del giorno { $opened_on }) è approvato e aspettiamo la merce.
returns-open-sent-back = Il tuo reso (richiesta del giorno { $opened_on }) è in viaggio verso di noi.
returns-open-received = Il tuo reso (richiesta del giorno { $opened_on }) è arrivato ed è in fase di controllo.
returns-open-closed = Il tuo reso (richiesta del giorno { $opened_on }) è concluso.
returns-open-refused = Il tuo reso (richiesta del giorno { $opened_on }) è stato rifiutato.
returns-offer-person = Vuoi che lo esamini il nostro team?

returns-refund-requested = Il rimborso di { $amount } per l’ordine { $order_number } è stato richiesto in data { $on } e non è ancora approvato.
returns-refund-approved = Il rimborso di { $amount } per l’ordine { $order_number }, richiesto in data { $on }, è approvato e non è ancora stato inviato.
returns-refund-sent = Il rimborso di { $amount } per l’ordine { $order_number } è stato inviato in data { $on }, con il metodo con cui hai pagato. La banca o la carta può mostrarlo qualche giorno dopo.
returns-refund-arrived = Il rimborso di { $amount } per l’ordine { $order_number } è stato inviato in data { $on } ed è arrivato.
returns-refund-refused = Il rimborso di { $amount } per l’ordine { $order_number }, richiesto in data { $on }, è stato rifiutato.
returns-refund-known = Si tratta di qualcos’altro? Allora può esaminarlo il nostro team.
returns-refund-case = Ho annotato la tua richiesta per l’ordine { $order_number } come pratica { $case_number }. Una persona del nostro team decide sul rimborso e te lo dice qui.
returns-no-refund = Per l’ordine { $order_number } non vedo ancora nessun rimborso. Dopo un reso servono fino a { $days ->
    [one] un giorno lavorativo
   *[other] { $days } giorni lavorativi
} dall’arrivo e dal controllo della merce.

returns-policy = Puoi restituire la merce entro { $days ->
    [one] un giorno
   *[other] { $days } giorni
} dalla consegna, senza segni d’uso e con tutto quello che c’era nella confezione.
returns-policy-law = Per legge, { $country } puoi restituire l’articolo entro { $days ->
    [one] un giorno
   *[other] { $days } giorni
} dalla consegna.
returns-policy-law-working-days = Per legge, { $country } puoi restituire l’articolo entro { $days ->
    [one] un giorno lavorativo
   *[other] { $days } giorni lavorativi
} dalla consegna.
returns-policy-none = Per la categoria “{ $category }” il reso per ripensamento non è possibile, salvo difetti.
returns-column-what = Domanda
returns-column-rule = Regola
returns-row-mind = Hai cambiato idea
returns-row-faulty = Difettoso, danneggiato o sbagliato
returns-pays-buyer = paghi tu la spedizione di ritorno
returns-pays-shop = paghiamo noi la spedizione di ritorno
returns-row-exchange = Cambio
returns-exchange-yes = possibile
returns-exchange-no = non possibile; restituisci e ordina di nuovo
returns-row-refund = Rimborso
returns-refund-days = entro { $days ->
    [one] un giorno lavorativo
   *[other] { $days } giorni lavorativi
} dall’arrivo e dal controllo della merce
returns-row-restocking = Trattenuta
returns-restocking = { $percent }% del prezzo
returns-row-excluded = Niente reso per ripensamento
returns-excluded = { $categories }
returns-ask-country = La legge di alcuni Paesi prevede di più. Dimmi dove vivi e controllo.
returns-law-unknown = Non abbiamo verificato che cosa prevede la legge { $country }; se prevede di più, vale la legge.
returns-law-pays = Per legge, { $country } la spedizione di ritorno la paghiamo noi { $days ->
    [one] il primo giorno
   *[other] nei primi { $days } giorni
} ({ $source }, aggiornamento: { $as_of }).
returns-law-more = Fonte: { $source }, aggiornamento: { $as_of }.
returns-law-less = Per legge, { $country } spetta almeno { $days ->
    [one] un giorno
   *[other] un termine di { $days } giorni
} ({ $source }, aggiornamento: { $as_of }); la nostra regola lo copre già. Per la merce difettosa restano i tuoi diritti di legge.
returns-law-none = Per legge, { $country } non c’è un diritto generale al ripensamento (aggiornamento: { $as_of }), quindi vale la nostra regola. Per la merce difettosa restano i tuoi diritti di legge.
# Una legge, come si cita.
returns-source = { $iso ->
    [EU] Direttiva 2011/83/UE
    [GB] regolamento britannico sui contratti dei consumatori del 2013
    [NO] legge norvegese sul diritto di recesso
    [TR] legge n. 6502 e regolamento sui contratti a distanza
    [RU] legge sulla tutela dei consumatori, art. 26.1
    [UA] legge sui diritti dei consumatori
    [KZ] legge sulla tutela dei consumatori
    [IL] legge sulla tutela dei consumatori del 1981, art. 14C
    [SA] legge sul commercio elettronico, art. 13
    [EG] legge 181/2018 sulla tutela dei consumatori
    [ZA] legge sulle comunicazioni e transazioni elettroniche del 2002, art. 44
    [MX] LFPC, art. 56
    [BR] CDC, art. 49
    [AR] legge 24.240, art. 34
    [CL] legge 19.496, art. 3 bis
    [CO] legge 1480 del 2011, art. 47
    [KR] legge sul commercio elettronico, art. 17
    [TW] legge sulla tutela dei consumatori, art. 19
    [CN] legge sui diritti dei consumatori, art. 25
    [TH] legge sulla vendita diretta e il marketing diretto del 2002, art. 33
    [VN] legge 19/2023/QH15
   *[other] { $source }
}
returns-next = Vuoi restituire qualcosa?

returns-warranty-of = Per la categoria “{ $category }” la garanzia è di { $months } mesi dalla consegna.
returns-warranty = La garanzia è di { $months } mesi dalla consegna.
returns-warranty-longer = Per { $categories } è di { $months } mesi.
returns-warranty-covers = Copre i difetti di materiale e di fabbricazione, non le cadute, l’acqua oltre la resistenza indicata o la normale usura.
returns-warranty-law = Per legge, { $country } hai almeno { $months } mesi per la merce difettosa (aggiornamento: { $as_of }), quindi vale questo termine.
returns-warranty-ask-country = La legge del Paese in cui vivi può prevedere di più; dimmi qual è e controllo.
returns-warranty-next = Qualcosa ha smesso di funzionare?
