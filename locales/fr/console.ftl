# Ce que lisent les conseillers dans la console.

console-skip = Aller au contenu
console-pages = Pages
console-login = Se connecter
console-login-title = Connexion à la console
console-logout = Se déconnecter
console-email = E-mail
console-password = Mot de passe
console-wrong-login = E-mail ou mot de passe incorrect.
console-too-many-logins = Trop de tentatives de connexion. Réessayez dans { $minutes } minutes.
console-form-ended = La page était restée ouverte trop longtemps. Reconnectez-vous, s’il vous plaît.

console-queue = File d’attente
console-waiting = { $count ->
    [one] { $count } conversation attend une personne
   *[other] { $count } conversations attendent une personne
}
console-nobody = Personne n’attend.
console-no-wish = A demandé à parler à une personne
console-since = { $minutes ->
    [0] à l’instant
    [one] attend depuis { $minutes } minute
   *[other] attend depuis { $minutes } minutes
}
console-signed-as = Session de
console-order = Commande
console-tried = Déjà tenté
console-dead = N’a pas pu être envoyé
console-dead-why = { $channel }, { $tries } essais : { $error }

console-conversation = Conversation
console-transcript = Transcription
console-promises = Promesses : { $count }
console-rules = Règles : { $rules } ; version { $version }
console-to-queue = Retour à la file d’attente
console-not-waiting = Cette conversation n’attend personne.
console-missing = Cette conversation n’existe pas.
console-from-shopper = Client
console-from-bot = Assistant
console-from-agent = Équipe de la boutique
console-from-system = Information
console-unseen = non affiché au client
console-offered = Réponses proposées

console-mailbox = Boîte d’envoi
console-mailbox-what = Les e-mails que la démo aurait envoyés. Rien ne sort de cette machine.
console-no-mail = Aucun e-mail pour l’instant.

console-urgent = Commandes urgentes
