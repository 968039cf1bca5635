# Quello che il pannello della chat dice da sé sulla pagina del negozio.

widget-open = Apri la chat
widget-close = Chiudi la chat
widget-unread = { $count ->
    [one] {$count} nuovo messaggio
   *[other] {$count} nuovi messaggi
}
widget-panel = Chat con il negozio
widget-title = Come possiamo aiutarti?
widget-owner-bot = Assistente digitale · una persona su richiesta
widget-owner-queue = Sei in coda per una persona
widget-owner-agent = Stai parlando con una persona

widget-greeting =
    Ciao! Sono l’assistente digitale del negozio: una macchina, non una persona. Chiedimi di prodotti, prezzi, spedizioni, dogana o del tuo ordine.
    Preferisci parlare con una persona? Dillo pure, in qualsiasi momento.
widget-start = Per cominciare
widget-start-order = Dov’è il mio ordine?
widget-start-shipping = Quanto costa la spedizione nel mio Paese?
widget-start-return = Come faccio un reso?
widget-start-person = Vorrei parlare con una persona

widget-log = Conversazione
widget-you = Tu
widget-bot = Assistente
widget-agent = Team del negozio
widget-system = Avviso
widget-typing-bot = L’assistente sta scrivendo…
widget-typing-agent = Il team del negozio sta scrivendo…
widget-new-messages = Nuovi messaggi

widget-input = Il tuo messaggio
widget-input-hint = Scrivi un messaggio…
widget-send = Invia
widget-count = {$length} di {$limit} caratteri
widget-too-long = {$length} caratteri: in un messaggio ce ne stanno al massimo {$limit}. Accorcialo, per favore.

widget-sending = Invio in corso…
widget-not-sent-yet = Non ancora inviato: parte appena torna la connessione
widget-refused = Non accettato
widget-connecting = Connessione in corso…
widget-lost = Connessione persa. Nuovo tentativo…
widget-offline = Sei offline. I tuoi messaggi restano salvati e partono più tardi.
widget-back = Connessione ristabilita
widget-retry = Riprova ora

widget-choices = Risposte suggerite
widget-cards = { $count ->
    [one] {$count} suggerimento
   *[other] {$count} suggerimenti
}
widget-cards-back = Suggerimenti precedenti
widget-cards-on = Altri suggerimenti
widget-table = Tabella
widget-form = Compila i campi, per favore
widget-form-send = Invia
widget-form-missing = Compila questo campo, per favore.
widget-form-email = Inserisci un indirizzo e-mail, per esempio nome@example.com.
widget-file = File
widget-new-tab = si apre in una nuova scheda
widget-handed-over = Subentra una persona
