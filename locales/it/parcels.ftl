# Pacchi: dove sono, quando arrivano e che cosa fare se non arrivano.

parcels-ask-order = A quale ordine appartiene questo pacco? Mi serve il numero per essere sicuro che il pacco sia tuo.
parcels-not-in-order = Non vedo { $tracking_number } tra i pacchi dell’ordine { $order_number }.
parcels-unnumbered = Pacco senza numero di tracking
parcels-name = Pacco { $tracking_number }
parcels-name-and-carrier = Pacco { $tracking_number } ({ $carrier })
parcels-now = { $parcel }: { $what }.
parcels-since = { $what }, { $on }
parcels-since-in = { $what } ({ $place }), { $on }
parcels-several = L’ordine { $order_number } viaggia in { $count } pacchi. Consegnati finora: { $delivered }.
parcels-no-scan = ancora nessuna scansione del corriere

parcels-code-label = annunciato al corriere, non ancora affidato
parcels-code-picked-up = preso in carico dal corriere
parcels-code-export = sdoganato per l’esportazione
parcels-code-line-haul = in transito internazionale
parcels-code-import-hold = fermo in dogana
parcels-code-released = svincolato dalla dogana
parcels-code-last-mile = in mano al corriere per la consegna
parcels-code-out-for-delivery = in consegna
parcels-code-pick-up = pronto per il ritiro
parcels-code-delivered = consegnato
parcels-code-failed = consegna non riuscita
parcels-code-returned = restituito al mittente
parcels-code-lost = dichiarato smarrito dal corriere

parcels-column-when = Quando
parcels-column-what = Stato
parcels-column-where = Dove
parcels-when = { $at }
parcels-place = { $place }, { $country }
parcels-place-unknown = luogo non indicato

parcels-window = Arrivo previsto: { $earliest } – { $latest }.
parcels-late = L’arrivo era previsto entro il giorno { $latest }, quindi è in ritardo di { $days ->
    [one] un giorno
   *[other] { $days } giorni
}. Mi dispiace.
parcels-late-wait = Se non arriva entro il giorno { $search_on }, possiamo chiedere al corriere di cercarlo.
parcels-late-search = È passato abbastanza tempo per chiedere al corriere di cercarlo.
parcels-late-lost = Non aspettiamo oltre: per noi è da considerare smarrito.
parcels-silent = Da allora non è più stato scansionato, più a lungo del solito su questa tratta.
parcels-no-answer = Il sistema del corriere al momento non risponde, quindi non posso dirti di più.
parcels-no-answer-since = Il sistema del corriere al momento non risponde: questa è l’ultima notizia che abbiamo, del { $at }.
parcels-move-shop = Tocca a noi, tu non devi fare nulla.
parcels-move-carrier = Non devi fare nulla: tocca al corriere.
parcels-move-customs = Non devi fare nulla, a meno che il corriere non ti scriva: tocca alla dogana.
parcels-move-shopper = Ora tocca a te.
parcels-move-by = Ora tocca a te, entro il giorno { $by }.
parcels-note-no-scan = Il corriere non lo ha ancora scansionato, quindi non si sa di più.
parcels-note-neighbour = Il corriere dice di averlo lasciato a un vicino. Chiedi prima a lui, per favore.
parcels-note-neighbour-at = Il corriere dice di averlo lasciato a un vicino, al civico { $house }. Chiedi prima a lui, per favore.
parcels-note-at-door = Il corriere dice di averlo lasciato davanti alla porta.
parcels-note-pick-up = È pronto al punto di ritiro del corriere; porta con te un documento d’identità e il numero di tracking.
parcels-note-pick-up-kept = È pronto al punto di ritiro del corriere, dove resta in giacenza per { $days ->
    [one] un giorno
   *[other] { $days } giorni
}; porta con te un documento d’identità e il numero di tracking.
parcels-note-nobody-home = Il corriere non ha trovato nessuno in casa.
parcels-note-wrong-address = Il corriere dice che l’indirizzo è incompleto.
parcels-note-failed = Il corriere non è riuscito a consegnarlo.
parcels-note-next-attempt = Secondo il corriere, ci riprova il prossimo giorno lavorativo.
parcels-note-ask-carrier = Non dice quando ci riprova: chiedi al corriere con il numero di tracking.
parcels-note-tax-number = La dogana chiede il codice fiscale del destinatario. Il pacco riparte quando il corriere lo ha ricevuto.
parcels-note-value-proof = La dogana chiede una prova del valore, come la fattura o il pagamento. Il pacco riparte quando il corriere l’ha ricevuta.
parcels-note-pay-duty = Restano da pagare dazio o tasse: il corriere ti dice come. Il pacco riparte dopo il pagamento.
parcels-note-held = È in dogana e non c’è una data per lo svincolo.
parcels-note-lost = Mi dispiace. Il nostro team deve risolverlo con il corriere e con te.
parcels-note-returned = Non è stato consegnato ed è tornato da noi. Il nostro team può rispedirlo o occuparsi del rimborso.
parcels-unsent = Non ancora spedito: { $names }.

parcels-none-pending = Dell’ordine { $order_number } non è stato ancora spedito nulla: il pagamento non è arrivato.
parcels-none-paid = Dell’ordine { $order_number } non è stato ancora spedito nulla: è pagato e in preparazione.
parcels-none-packed = Dell’ordine { $order_number } non è stato ancora spedito nulla: è imballato e attende il ritiro del corriere.
parcels-none-known = Non vedo nessun pacco per l’ordine { $order_number }. Vuoi che verifichi il nostro team?
parcels-next-customs = Guardiamo che cosa serve alla dogana?
parcels-offer-search = Vuoi che lo faccia cercare?
parcels-offer-case = Vuoi che apra una pratica con il nostro team?
parcels-still-coming = Per quanto ne sappiamo non è smarrito. Se qualcosa non ti torna, il nostro team può verificare.
parcels-next = C’è altro su questo ordine?
parcels-offer-news = Vuoi che ti avvisi quando cambia qualcosa, qui e per e-mail a { $address }?
parcels-offer-news-here = Vuoi che ti avvisi qui quando cambia qualcosa?
parcels-news-agreed = Fatto. Ti avviso quando cambia qualcosa per l’ordine { $order_number }.
parcels-news = Novità sul tuo ordine { $order_number }.
parcels-news-refund = Abbiamo inviato il tuo rimborso di { $amount }.
parcels-offer-person = Vuoi che lo passi al nostro team?
parcels-offer-claim = Non c’è? Allora lo faccio cercare.
parcels-claim-known = Stiamo già cercando un pacco di questo ordine (richiesta del giorno { $opened_on }). Il nostro team può dirti a che punto siamo.
parcels-claim-opened = Ho aperto la pratica { $case_number } per l’ordine { $order_number }. Una persona del nostro team si rivolge al corriere e ti aggiorna qui.

parcels-late-offer = Per il ritardo, se vuoi, ti rimborsiamo la spedizione di { $amount }. Il pacco continui ad aspettarlo.
parcels-late-take = Sì, rimborsate la spedizione
parcels-late-nothing = Il pacco non è più in ritardo, quindi non c’è nulla da rimborsare.

parcels-carrier-china-post = China Post
parcels-carrier-yunexpress = YunExpress
parcels-carrier-dhl-express = DHL Express
parcels-carrier-postnl = PostNL
parcels-carrier-sf-express = SF Express
