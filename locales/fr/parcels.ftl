# Les colis : où ils sont, quand ils arrivent, et que faire s’ils n’arrivent pas.

parcels-ask-order = À quelle commande appartient ce colis ? J’ai besoin de son numéro pour être sûr que le colis est à vous.
parcels-not-in-order = Je ne vois pas { $tracking_number } parmi les colis de la commande { $order_number }.
parcels-unnumbered = Colis sans numéro de suivi
parcels-name = Colis { $tracking_number }
parcels-name-and-carrier = Colis { $tracking_number } ({ $carrier })
parcels-now = { $parcel } : { $what }.
parcels-since = { $what }, { $on }
parcels-no-scan = pas encore scanné par le transporteur

parcels-code-label = annoncé au transporteur, pas encore remis
parcels-code-picked-up = pris en charge par le transporteur
parcels-code-export = dédouané à l’export
parcels-code-line-haul = en route entre deux pays
parcels-code-import-hold = retenu en douane
parcels-code-released = libéré par la douane
parcels-code-last-mile = chez le transporteur pour la livraison
parcels-code-delivered = livré
parcels-code-failed = la livraison n’a pas abouti
parcels-code-returned = renvoyé à notre boutique
parcels-code-lost = déclaré perdu par le transporteur

parcels-column-when = Quand
parcels-column-what = Quoi
parcels-column-where = Où
parcels-when = { $at }
parcels-place = { $place }, { $country }
parcels-place-unknown = lieu non indiqué

parcels-window = Il devrait arriver entre le { $earliest } et le { $latest }.
parcels-late = Il aurait dû arriver le { $latest } au plus tard, il a donc { $days ->
    [one] un jour
   *[other] { $days } jours
} de retard. J’en suis désolé.
parcels-late-wait = S’il n’est pas arrivé le { $search_on }, nous pourrons le faire rechercher par le transporteur.
parcels-late-search = C’est assez pour le faire rechercher par le transporteur.
parcels-note-no-scan = Le transporteur ne l’a pas encore scanné, on n’en sait donc pas plus.
parcels-note-neighbour = Le transporteur indique avoir laissé le colis chez un voisin. Demandez d’abord là-bas, s’il vous plaît.
parcels-note-neighbour-at = Le transporteur indique avoir laissé le colis chez un voisin, au numéro { $house }. Demandez d’abord là-bas, s’il vous plaît.
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
parcels-note-held = La douane l’a, et il n’y a pas de date pour sa libération.
parcels-note-lost = J’en suis désolé. Une personne doit régler cela avec le transporteur et avec vous.
parcels-note-returned = Il n’a pas été livré et nous est revenu. Une personne peut le renvoyer ou s’occuper de votre argent.
parcels-unsent = Pas encore expédié : { $names }.

parcels-none-pending = Rien n’est encore parti pour la commande { $order_number } : le paiement n’est pas arrivé.
parcels-none-paid = Rien n’est encore parti pour la commande { $order_number } : elle est payée et en cours de préparation.
parcels-none-packed = Rien n’est encore parti pour la commande { $order_number } : elle est emballée et attend d’être enlevée.
parcels-none-known = Je ne vois aucun colis pour la commande { $order_number }. Voulez-vous qu’une personne se renseigne ?
parcels-next-customs = Voulez-vous voir ce que demande la douane ?
parcels-offer-search = Voulez-vous que je le fasse rechercher ?
parcels-offer-case = Voulez-vous que j’ouvre un dossier pour qu’une personne s’en occupe ?
parcels-still-coming = D’après ce que nous savons, il n’est pas perdu. Si quelque chose vous semble anormal, une personne peut se renseigner.
parcels-next = Autre chose au sujet de cette commande ?
parcels-offer-person = Voulez-vous que je transmette à une personne ?
parcels-offer-claim = Il n’y est pas ? Alors je le fais rechercher.
parcels-claim-known = Nous recherchons un colis de cette commande depuis le { $opened_on }. Une personne peut vous dire où cela en est.
parcels-claim-opened = J’ai ouvert le dossier { $case_number } pour la commande { $order_number }. Une personne de notre équipe voit cela avec le transporteur et vous tient au courant ici.

parcels-late-offer = Pour ce retard, nous pouvons vous rembourser les frais d’envoi de { $amount }. Vous continuez d’attendre le colis.
parcels-late-take = Oui, rembourser l’envoi
parcels-late-nothing = Le colis n’est plus en retard, il n’y a donc rien à rembourser.

parcels-carrier-china-post = China Post
parcels-carrier-yunexpress = YunExpress
parcels-carrier-dhl-express = DHL Express
parcels-carrier-postnl = PostNL
parcels-carrier-sf-express = SF Express
