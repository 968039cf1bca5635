# Ce que le panneau de chat dit de lui-même sur la page de la boutique ; les réponses de l’assistant sont dans les autres sujets.

widget-open = Ouvrir le chat
widget-close = Fermer le chat
widget-unread = { $count ->
    [one] {$count} nouveau message
   *[other] {$count} nouveaux messages
}
widget-panel = Chat avec la boutique
widget-title = Comment pouvons-nous vous aider ?
widget-owner-bot = Assistant numérique · une personne sur demande
widget-owner-queue = Vous êtes dans la file d’attente pour une personne
widget-owner-agent = Vous parlez avec une personne

widget-greeting =
    Bonjour ! Je suis l’assistant numérique de la boutique – une machine, pas une personne. Posez-moi vos questions sur les produits, les prix, la livraison, la douane ou votre commande.
    Vous préférez parler à une personne ? Dites-le, à tout moment.
widget-start = Pour commencer
widget-start-order = Où est ma commande ?
widget-start-shipping = Combien coûte la livraison dans mon pays ?
widget-start-return = Comment renvoyer un article ?
widget-start-person = Je voudrais parler à une personne

widget-log = Conversation
widget-you = Vous
widget-bot = Assistant
widget-agent = Équipe de la boutique
widget-system = Information
widget-typing-bot = L’assistant écrit…
widget-typing-agent = L’équipe de la boutique écrit…
widget-new-messages = Nouveaux messages

widget-input = Votre message
widget-input-hint = Écrivez un message…
widget-send = Envoyer
widget-count = {$length} caractères sur {$limit}
widget-too-long = {$length} caractères – un message en contient {$limit} au maximum. Raccourcissez-le, s’il vous plaît.

widget-sending = Envoi…
widget-not-sent-yet = Pas encore envoyé – partira dès que la connexion sera rétablie
widget-refused = Non accepté
widget-connecting = Connexion…
widget-lost = Connexion perdue. Nouvel essai…
widget-offline = Vous êtes hors ligne. Vos messages sont conservés et partiront plus tard.
widget-back = Connexion rétablie
widget-retry = Réessayer maintenant

widget-choices = Réponses proposées
widget-cards = { $count ->
    [one] {$count} suggestion
   *[other] {$count} suggestions
}
widget-cards-back = Suggestions précédentes
widget-cards-on = Autres suggestions
widget-table = Tableau
widget-form = À compléter
widget-form-send = Envoyer
widget-form-missing = Veuillez remplir ce champ.
widget-form-email = Saisissez une adresse e-mail, par exemple nom@example.com.
widget-file = Fichier
widget-new-tab = s’ouvre dans un nouvel onglet
widget-handed-over = Une personne prend le relais
