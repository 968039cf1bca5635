# Quello che il team legge nella console.

console-skip = Vai al contenuto
console-pages = Pagine
console-login = Accedi
console-login-title = Accesso alla console
console-logout = Esci
console-email = E-mail
console-password = Password
console-wrong-login = E-mail o password non corretta.
console-too-many-logins = Troppi accessi non riusciti. Riprova tra { $minutes } minuti.
console-form-ended = La pagina era scaduta. Accedi di nuovo, per favore.

console-queue = Coda
console-waiting = { $count ->
    [one] { $count } conversazione attende una persona
   *[other] { $count } conversazioni attendono una persona
}
console-nobody = Nessuno è in attesa.
console-no-wish = Ha chiesto di parlare con una persona
console-since = { $minutes ->
    [0] appena arrivata
    [one] in attesa da { $minutes } minuto
   *[other] in attesa da { $minutes } minuti
}
console-signed-as = Accesso come
console-order = Ordine
console-tried = Tentativi fatti
console-dead = Invio non riuscito
console-dead-why = { $channel }, tentativi: { $tries }. { $error }

console-conversation = Conversazione
console-transcript = Testo della conversazione
console-promises = Promesse fatte: { $count }
console-rules = Regole: { $rules }; versione { $version }
console-to-queue = Torna alla coda
console-not-waiting = Questa conversazione non attende una persona.
console-missing = Questa conversazione non esiste.
console-from-shopper = Cliente
console-from-bot = Assistente
console-from-agent = Team del negozio
console-from-system = Avviso
console-unseen = non visibile al cliente
console-offered = Risposte suggerite

console-mailbox = Posta
console-mailbox-what = E-mail che la demo avrebbe inviato. Niente esce da questo computer.
console-no-mail = Ancora nessuna e-mail.

console-urgent = Ordini urgenti
