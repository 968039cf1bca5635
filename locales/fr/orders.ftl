# Les commandes : qui peut en voir une, où elle en est, et ce qui est encore possible.

orders-ask-number = Quel est le numéro de commande ? Il se trouve dans l’e-mail de confirmation.
orders-no-number = Je ne l’ai pas
orders-ask-which = De laquelle de vos commandes s’agit-il ?
orders-choice = { $order_number }, { $placed_on }
orders-ask-address = Pour être sûr que la commande { $order_number } est bien la vôtre : quelle adresse e-mail ou quel numéro de téléphone avez-vous indiqué ?
orders-ask-code = Si la commande { $order_number } a été passée avec { $address }, un code à six chiffres vient d’y être envoyé par e-mail. Saisissez-le ici, s’il vous plaît.
orders-ask-code-of-phone = Si la commande { $order_number } a été passée avec { $address }, un code à six chiffres vient de partir à l’adresse e-mail de cette commande. Saisissez-le ici, s’il vous plaît.
orders-send-again = Envoyer un nouveau code
orders-cannot-read-mail = Je n’ai pas accès à cet e-mail
orders-code-wrong = Ce code n’est pas le bon, ou il a expiré. Regardez l’e-mail le plus récent et vérifiez le numéro de commande et l’adresse indiquée ; vous pouvez aussi simplement écrire une autre adresse.
orders-too-many-tries = Il y a eu trop de tentatives : pour votre sécurité, je ne peux plus vérifier de code pendant une heure. Vous pouvez réessayer plus tard, ou notre équipe peut vous aider.
orders-unprovable = Les commandes de cette boutique n’ont ni adresse e-mail ni numéro de téléphone : je ne peux donc pas vérifier qu’une commande est à vous et je ne dois pas la montrer. Une personne de notre équipe peut vous aider.
orders-mail-code-subject = { $code } est votre code pour { $shop }
orders-mail-code =
    Votre code est { $code }. Saisissez-le dans le chat de { $shop } ; il est valable { $minutes } minutes.

    Vous ne l’avez pas demandé ? Alors vous n’avez rien à faire : sans ce code, personne ne voit votre commande.
orders-not-found = Je ne trouve pas la commande { $order_number }.

orders-too-late-to-cancel = La commande { $order_number } a déjà quitté l’entrepôt, elle ne peut donc plus être annulée. Dès que vous l’aurez reçue, vous pourrez la renvoyer.
orders-too-late-to-change = La commande { $order_number } a déjà quitté l’entrepôt, elle ne peut donc plus être modifiée.
orders-already-cancelled = La commande { $order_number } a été annulée, il n’y a donc plus rien à faire.

orders-status-pending = La commande { $order_number } du { $since } est en attente de paiement.
orders-status-payment-failed = Le paiement de la commande { $order_number } du { $since } n’a pas abouti, elle reste donc en attente.
orders-status-paid = La commande { $order_number } est payée depuis le { $since } et en cours de préparation.
orders-status-packed = La commande { $order_number } est emballée depuis le { $since } et attend d’être remise au transporteur.
orders-status-partly-sent = Une partie de la commande { $order_number } est partie le { $since } ; le reste n’a pas encore été expédié.
orders-status-shipped = La commande { $order_number } est partie le { $since } et elle est en route.
orders-status-delivered = La commande { $order_number } a été livrée le { $since }.
orders-status-cancelled = La commande { $order_number } a été annulée le { $since }.
orders-status-returned = La commande { $order_number } nous est revenue le { $since }.

orders-column-what = Article
orders-column-figure = Détail
orders-line = { $name } × { $quantity }
orders-line-cancelled = { $name } × { $quantity } (annulé)
orders-more-lines = { $count ->
    [one] et un autre article
   *[other] et { $count } autres articles
}
orders-amount = { $amount }
orders-names = { $names }
orders-row-shipping = Livraison
orders-row-discount = Remise
orders-row-tax = Taxes
orders-row-total = Total
orders-row-payment = Paiement
orders-row-not-sent = Pas encore expédié
orders-payment-pending = { $method } : pas encore reçu
orders-payment-authorised = { $method } : autorisé
orders-payment-captured = { $method } : payé
orders-payment-failed = { $method } : échoué
orders-payment-refunded = { $method } : remboursé

orders-next-pending = Nous la préparons dès que le paiement est arrivé.
orders-next-leaves = Selon notre calendrier, elle part le { $leaves_on }.
orders-next-overdue = Selon notre calendrier, elle aurait dû partir le { $leaves_on }. Je suis désolé que ce ne soit pas le cas ; notre équipe peut se renseigner.
orders-next-shipped = Je peux vous montrer où se trouve le colis.
orders-next-delivered = Y a-t-il un souci ? Je peux vous aider pour un retour ou un colis manquant.
orders-next-cancelled = Je peux vérifier le remboursement pour vous.
orders-next-returned = Je peux vérifier le remboursement pour vous.

orders-can-cancel-pending = La commande { $order_number } n’est pas encore payée et peut être annulée. J’ai noté votre demande ; une personne de notre équipe l’annule et vous le confirme ici.
orders-can-cancel-paid = La commande { $order_number } n’est pas encore partie, elle peut donc encore être annulée. J’ai noté votre demande ; une personne de notre équipe s’en charge et vous le confirme ici. D’ici là, la commande est maintenue.
orders-can-cancel-packed = La commande { $order_number } est emballée mais pas encore partie. Une personne de notre équipe vérifie si on peut l’arrêter et vous le dit ici. D’ici là, la commande est maintenue.
orders-can-change-pending = La commande { $order_number } n’est pas encore partie, elle peut donc encore être modifiée. Une personne de notre équipe le fait avec vous et vous le confirme ici.
orders-can-change-paid = La commande { $order_number } n’est pas encore partie, elle peut donc encore être modifiée. Une personne de notre équipe le fait avec vous et vous le confirme ici.
orders-can-change-packed = La commande { $order_number } est emballée mais pas encore partie. Une personne de notre équipe vérifie si elle peut encore être modifiée et vous le dit ici.
orders-ask-new-address = La commande { $order_number } n’est pas encore partie, l’adresse peut donc encore être changée. Quelle est la nouvelle, avec nom, rue, ville, code postal et pays ?
orders-can-change-address-pending = Merci, j’ai noté la nouvelle adresse pour la commande { $order_number }. Une personne de notre équipe la change et vous le confirme ici ; d’ici là, l’ancienne reste valable.
orders-can-change-address-paid = Merci, j’ai noté la nouvelle adresse pour la commande { $order_number }. Une personne de notre équipe la change et vous le confirme ici ; d’ici là, l’ancienne reste valable.
orders-can-change-address-packed = Merci, j’ai noté la nouvelle adresse pour la commande { $order_number }. Le colis est déjà emballé : une personne de notre équipe vérifie s’il est encore temps et vous le dit ici.
orders-expedite-passed-on = Je transmets votre demande d’expédier plus vite la commande { $order_number } à une personne de notre équipe, qui vous dira ici ce qui est possible.
