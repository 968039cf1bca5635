# Les colis : où ils sont, quand ils arrivent, et que faire s’ils n’arrivent pas.

parcels-ask-order = À quelle commande appartient ce colis ? J’ai besoin de son numéro pour être sûr que le colis est à vous.
parcels-not-in-order = Je ne vois pas { $tracking_number } parmi les colis de la commande { $order_number }.
parcels-unnumbered = Colis sans numéro de suivi
parcels-name = Colis { $tracking_number }
parcels-name-and-carrier = Colis { $tracking_number } ({ $carrier })
parcels-now = { $parcel } : { $what }.
parcels-since = { $what }, { $on }
parcels-since-in = { $what } ({ $place }), { $on }
parcels-several = La commande { $order_number } voyage en { $count } colis. Livrés à ce jour : { $delivered }.
parcels-no-scan = pas encore scanné par le transporteur

parcels-code-label = annoncé au transporteur, pas encore remis
parcels-code-picked-up = pris en charge par le transporteur
parcels-code-export = dédouané à l’export
parcels-code-line-haul = en transit international
parcels-code-import-hold = retenu en douane
parcels-code-released = libéré par la douane
parcels-code-last-mile = chez le transporteur pour la livraison
parcels-code-out-for-delivery = en cours de livraison
parcels-code-pick-up = prêt à être retiré
parcels-code-delivered = livré
parcels-code-failed = la livraison n’a pas abouti
parcels-code-returned = retourné à l’expéditeur
parcels-code-lost = déclaré perdu par le transporteur

parcels-column-when = Date
parcels-column-what = Étape
parcels-column-where = Lieu
parcels-when = { $at }
parcels-place = { $place }, { $country }
parcels-place-unknown = lieu non indiqué

parcels-window = Il devrait arriver entre le { $earliest } et le { $latest }.
parcels-late = Il aurait dû arriver le { $latest } au plus tard, il a donc { $days ->
    [one] un jour
   *[other] { $days } jours
} de retard. J’en suis désolé.
parcels-late-wait = S’il n’est pas arrivé le { $search_on }, nous pourrons le faire rechercher par le transporteur.
parcels-late-search = Le délai est suffisant pour le faire rechercher par le transporteur.
parcels-late-lost = Nous n’attendons plus : pour nous, il est considéré comme perdu.
parcels-silent = Il n’a pas été scanné depuis, ce qui est plus long que d’habitude sur ce trajet.
parcels-no-answer = Le système du transporteur ne répond pas en ce moment, je ne peux donc pas vous en dire plus.
parcels-no-answer-since = Le système du transporteur ne répond pas en ce moment : voici ce que nous savions en dernier, le { $at }.
parcels-move-shop = C’est à nous d’agir, vous n’avez rien à faire.
parcels-move-carrier = Vous n’avez rien à faire : c’est au transporteur d’agir.
parcels-move-customs = Vous n’avez rien à faire, sauf si le transporteur vous écrit : c’est à la douane d’agir.
parcels-move-shopper = C’est à vous d’agir.
parcels-move-by = C’est à vous d’agir, jusqu’au { $by }.
parcels-note-no-scan = Le transporteur ne l’a pas encore scanné, on n’en sait donc pas plus.
parcels-note-neighbour = Le transporteur indique avoir laissé le colis chez un voisin. Renseignez-vous d’abord auprès de lui, s’il vous plaît.
parcels-note-neighbour-at = Le transporteur indique avoir laissé le colis chez un voisin, au numéro { $house }. Renseignez-vous d’abord auprès de lui, s’il vous plaît.
parcels-note-at-door = Le transporteur indique avoir laissé le colis devant la porte.
parcels-note-pick-up = Il vous attend au point relais du transporteur ; munissez-vous d’une pièce d’identité et du numéro de suivi.
parcels-note-pick-up-kept = Il vous attend au point relais du transporteur, où il est gardé { $days ->
    [one] un jour
   *[other] { $days } jours
} ; munissez-vous d’une pièce d’identité et du numéro de suivi.
parcels-note-nobody-home = Le transporteur n’a trouvé personne à l’adresse.
parcels-note-wrong-address = Le transporteur indique que l’adresse est incomplète.
parcels-note-failed = Le transporteur n’a pas pu le livrer.
parcels-note-next-attempt = D’après lui, une nouvelle tentative a lieu le prochain jour ouvré.
parcels-note-ask-carrier = Il ne dit pas quand il réessaiera : demandez au transporteur avec le numéro de suivi, s’il vous plaît.
parcels-note-tax-number = La douane demande le numéro fiscal du destinataire. Le colis repart dès que le transporteur l’a reçu.
parcels-note-value-proof = La douane demande une preuve de la valeur, comme la facture ou le paiement. Le colis repart dès que le transporteur l’a reçue.
parcels-note-pay-duty = Des droits ou taxes restent à payer : le transporteur vous dit comment. Le colis repart une fois le paiement fait.
parcels-note-held = Il est à la douane, et aucune date de libération n’est connue.
parcels-note-lost = J’en suis désolé. Notre équipe doit régler cela avec le transporteur et avec vous.
parcels-note-returned = Il n’a pas été livré et nous est revenu. Notre équipe peut le renvoyer ou s’occuper du remboursement.
parcels-unsent = Pas encore expédié : { $names }.

parcels-none-pending = Rien n’est encore parti pour la commande { $order_number } : le paiement n’est pas arrivé.
parcels-none-paid = Rien n’est encore parti pour la commande { $order_number } : elle est payée et en cours de préparation.
parcels-none-packed = Rien n’est encore parti pour la commande { $order_number } : elle est emballée et attend d’être remise au transporteur.
parcels-none-known = Je ne vois aucun colis pour la commande { $order_number }. Voulez-vous que notre équipe se renseigne ?
parcels-next-customs = Voulez-vous voir ce que demande la douane ?
parcels-offer-search = Voulez-vous que je le fasse rechercher ?
parcels-offer-case = Voulez-vous que j’ouvre un dossier pour que notre équipe s’en occupe ?
parcels-still-coming = D’après ce que nous savons, il n’est pas perdu. Si quelque chose vous semble anormal, notre équipe peut se renseigner.
parcels-next = Autre chose au sujet de cette commande ?
parcels-offer-news = Voulez-vous que je vous prévienne dès qu’il y a du nouveau, ici et par e-mail à { $address } ?
parcels-offer-news-here = Voulez-vous que je vous prévienne ici dès qu’il y a du nouveau ?
parcels-news-agreed = C’est noté. Je vous préviens dès qu’il y a du nouveau pour la commande { $order_number }.
parcels-news = Du nouveau pour votre commande { $order_number }.
parcels-news-refund = Nous avons envoyé votre remboursement de { $amount }.
parcels-offer-person = Voulez-vous que je transmette à notre équipe ?
parcels-offer-claim = Il n’y est pas ? Alors je le fais rechercher.
parcels-claim-known = Nous recherchons un colis de cette commande depuis le { $opened_on }. Notre équipe peut vous dire où en sont les recherches.
parcels-claim-opened = J’ai ouvert le dossier { $case_number } pour la commande { $order_number }. Une personne de notre équipe voit cela avec le transporteur et vous tient au courant ici.

parcels-late-offer = Pour ce retard, nous pouvons vous rembourser les frais d’envoi de { $amount }. Vous continuez d’attendre le colis.
parcels-late-take = Oui, rembourser l’envoi
parcels-late-nothing = Le colis n’est plus en retard, il n’y a donc rien à rembourser.

parcels-carrier-china-post = China Post
parcels-carrier-yunexpress = YunExpress
parcels-carrier-dhl-express = DHL Express
parcels-carrier-postnl = PostNL
parcels-carrier-sf-express = SF Express
