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

orders-too-late-to-cancel = La commande { $order_number } a déjà quitté l’entrepôt, elle ne peut donc plus être annulée. Vous pouvez refuser le colis à la livraison pour qu’il nous revienne, ou le renvoyer après réception.
orders-too-late-to-change = La commande { $order_number } a déjà quitté l’entrepôt, elle ne peut donc plus être modifiée. Certains transporteurs permettent de rediriger un colis sur leur page de suivi ; sinon, vous pouvez le refuser à la livraison ou le renvoyer.
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

orders-can-change-pending = La commande { $order_number } n’est pas encore partie, elle peut donc encore être modifiée. Une personne de notre équipe le fait avec vous et vous le confirme ici.
orders-can-change-paid = La commande { $order_number } n’est pas encore partie, elle peut donc encore être modifiée. Une personne de notre équipe le fait avec vous et vous le confirme ici.
orders-can-change-packed = La commande { $order_number } est emballée mais pas encore partie. Une personne de notre équipe vérifie si elle peut encore être modifiée et vous le dit ici.
orders-ask-new-address = La commande { $order_number } n’est pas encore partie, l’adresse peut donc encore être changée. Quelle est la nouvelle, avec nom, rue, ville, code postal et pays ?

orders-already-delivered = La commande { $order_number } est déjà livrée, elle ne peut donc plus être annulée ni modifiée. Vous pouvez la renvoyer ou l’échanger.
orders-changed-meanwhile = La commande { $order_number } vient d’être modifiée par ailleurs, je n’ai donc rien fait. Veuillez d’abord la revoir.
orders-not-enough-in-stock = { $left ->
    [0] Cet article est épuisé pour le moment,
   *[other] Il n’en reste que { $left },
} je n’ai donc rien changé à la commande { $order_number }.
orders-nothing-to-change = La commande { $order_number } est déjà ainsi, il n’y a rien à changer.
orders-address-unclear = Je n’arrive pas à lire l’adresse complète pour la commande { $order_number }. Écrivez-la sur une ligne, s’il vous plaît : nom, rue et numéro, code postal et ville, pays.
orders-confirm = { $summary } Dois-je le faire ?
orders-left-as-it-is = Très bien, tout reste comme c’est.
orders-summary-cancel = J’annulerais toute la commande { $order_number } : { $names }.
orders-summary-cancel-lines = Je retirerais de la commande { $order_number } : { $names }. Le reste ne change pas.
orders-summary-change = Commande { $order_number } : au lieu de { $item }, vous recevriez { $after }.
orders-summary-address = La commande { $order_number } irait à : { $address }.
orders-summary-urgent = Je peux la marquer comme urgente : notre équipe la voit alors en tête de sa liste. Cela ne garantit pas un départ plus tôt.
orders-done-cancel = La commande { $order_number } est annulée.
orders-done-cancel-lines = Retiré de la commande { $order_number } : { $names }.
orders-done-change = C’est fait. La commande { $order_number } contient maintenant { $after }.
orders-done-address = C’est fait. La commande { $order_number } va maintenant à : { $address }.
orders-done-urgent = La commande { $order_number } est marquée comme urgente et notre équipe la voit en premier.
orders-urgent-already = La commande { $order_number } est marquée comme urgente auprès de notre équipe depuis le { $since }.
orders-total-changes = Elle coûte alors { $total } au lieu de { $total_before }.
orders-money-nothing = Le prix ne change pas.
orders-money-not-taken = Rien n’a encore été débité.
orders-money-not-collected = { $amount } du paiement réservé ne seront pas débités.
orders-money-refund = { $amount } vous sont remboursés par le moyen utilisé pour payer.
orders-money-to-pay = Il resterait { $amount } à payer : une personne de notre équipe vous envoie le moyen de payer, puis fait le changement.
orders-money-by-person = Une personne de notre équipe règle la question de l’argent avec vous.
orders-money-approval = Un remboursement de ce montant doit être validé par une personne de notre équipe.
orders-packed-already = Elle est déjà emballée ; une personne de notre équipe doit donc voir si elle peut encore être arrêtée.
orders-case = C’est noté, dossier { $case_number }.
orders-passed-on = C’est noté, dossier { $case_number }. Tant qu’une personne de notre équipe ne l’a pas fait, la commande { $order_number } reste comme elle est.
orders-ask-change = Que faut-il changer pour { $item } ?
orders-change-size = La taille
orders-change-color = La couleur
orders-change-option = La version
orders-change-quantity = La quantité
orders-change-remove = Le retirer
orders-change-other = Autre chose
orders-ask-quantity = Combien en voulez-vous en tout, au lieu de { $item } ?
orders-address-shipping = Livraison (pays : { $country }) : { $price }.
orders-address-charged = Pour la livraison, { $charged } ont été facturés jusqu’ici.
orders-address-customs = À la livraison (pays : { $country }), il faudrait payer environ { $amount } de droits, taxes et frais.
orders-address-customs-open = Une personne de notre équipe doit vérifier les droits et taxes à payer (pays : { $country }).
orders-address-customs-none = À la livraison (pays : { $country }), il n’y a rien à payer.
