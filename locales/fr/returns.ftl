# Retours, échanges, défauts et remboursements, et leurs règles.

returns-ask-line = De quel article s’agit-il ?
returns-not-sent-yet = La commande { $order_number } n’a pas encore été expédiée, il n’y a donc rien à renvoyer. Elle peut encore être annulée.
returns-not-arrived-yet = D’après les scans du transporteur, la commande { $order_number } n’est pas encore arrivée. Le délai de retour commence à ce moment-là.
returns-already-returned = La commande { $order_number } nous est déjà revenue. Je peux vérifier le remboursement pour vous.
returns-not-returnable = Pour des raisons d’hygiène, « { $item } » ne peut pas être renvoyé après un simple changement d’avis. Si l’article est défectueux ou abîmé, c’est autre chose.
returns-too-late = « { $item } » pouvait être renvoyé jusqu’au { $ended_on } : c’est donc trop tard pour un changement d’avis. Si l’article est défectueux, la garantie peut encore jouer.
returns-warranty-over = La garantie pour « { $item } » s’est terminée le { $ended_on }, également selon la loi du lieu de livraison. Notre équipe peut tout de même examiner votre cas.

returns-no-exchange = Nous n’échangeons pas les articles, mais vous pouvez renvoyer celui-ci et en commander un autre.
returns-case-taken = C’est noté (dossier { $case_number }). Une personne de notre équipe vous envoie ici l’adresse et la marche à suivre ; n’envoyez rien avant, s’il vous plaît.
returns-claim-taken = C’est noté (dossier { $case_number }). Une personne de notre équipe règle cela avec vous ici. Des photos de l’article et de l’étiquette du colis nous aideront ; gardez les deux d’ici là, s’il vous plaît.
returns-sorry-damaged = Je suis désolé que « { $item } » soit arrivé dans cet état. Pour un article abîmé, vous ne payez pas le retour.
returns-sorry-wrong = Je suis désolé que vous ayez reçu autre chose à la place de « { $item } ». L’erreur vient de nous : vous ne payez pas le retour.
returns-sorry-missing = Je suis désolé. D’après nos données, « { $item } » devrait être dans le colis.
returns-claim-known = Vous nous l’avez signalé le { $opened_on }, et notre équipe s’en occupe pour la commande { $order_number }.
returns-in-other-parcel = Encore en route dans un autre colis, { $tracking_number } : { $names }.
returns-missing-later = Il ne manque donc peut-être rien pour l’instant. S’agit-il d’autre chose ?
returns-warranty-runs = La garantie pour « { $item } » court jusqu’au { $ends_on }.

returns-all-of-it = Tout
returns-ask-pieces = De combien d’articles s’agit-il ? Vous en avez acheté { $count }.
returns-ask-reason = Pourquoi le renvoyez-vous ? Vous n’êtes pas obligé de répondre.
returns-reason-too-small = Trop petit
returns-reason-too-large = Trop grand
returns-reason-not-as-expected = Pas comme je l’imaginais
returns-reason-changed-mind = J’ai changé d’avis
returns-reason-defective = Abîmé ou défectueux
returns-reason-none = Je préfère ne pas le dire
returns-withdraw = Me rétracter du contrat
returns-ask-wanted = Que souhaitez-vous à la place ?
returns-nothing-to-swap = Aucune autre variante au même prix n’est en stock ; un échange n’est donc pas possible pour le moment.
returns-options-of = { $items } : voici ce que nous pouvons faire.
returns-column-option = Solution
returns-column-cost = Ce que cela veut dire pour vous
returns-option-refund = Remboursement
returns-option-exchange = Échange
returns-option-repair = Réparation
returns-option-reship = Nouvel envoi
returns-option-keep-it = Le garder et être remboursé
returns-option-partial = Le garder, une partie du prix remboursée
returns-gets-back = { $amount } vous sont remboursés
returns-kept-back = nous retenons { $amount }
returns-no-way-back = rien à renvoyer
returns-way-out-buyer = vous payez l’envoi du nouvel article
returns-way-out-shop = nous payons l’envoi du nouvel article
returns-semicolon = {" ; "}
returns-ask-option = Que préférez-vous ?
returns-summary = Commande { $order_number }, { $items }. { $option } : { $means }.
returns-summary-wanted = Commande { $order_number }, { $items }. { $option } contre { $wanted } : { $means }.
returns-ask-confirm = Je m’en occupe ?
returns-agreed = C’est entendu. Votre numéro de retour : { $return_numbers }.
returns-send-to = Merci de l’envoyer au plus tard le { $send_by } à : { $address }. Notez { $return_numbers } sur le colis.
returns-label = Voici l’étiquette prépayée pour { $return_number }.
returns-label-title = Étiquette de retour
returns-then-refund = { $amount } vous sont remboursés { returns-refund-days }.
returns-then-exchange = Dès son arrivée, nous vous envoyons { $items }.
returns-then-repair = Dès l’arrivée de { $items }, nous le réparons et vous le renvoyons.
returns-settled-refund = C’est fait : { $amount } vous sont remboursés par le même moyen que votre paiement.
returns-settled-reship = C’est fait : nous vous renvoyons { $items }, sans frais.
returns-already-under-way = Un retour de cet article de la commande { $order_number } est déjà en cours.
returns-more-than-paid = Avec ce qui a déjà été remboursé, cela dépasserait le montant payé pour la commande { $order_number }. Une personne peut regarder.
returns-claim-open = Vous nous avez signalé un problème le { $opened_on } (numéro { $claim_number }) ; une personne s’en occupe.
returns-claim-settled = Ce que vous avez signalé le { $opened_on } (numéro { $claim_number }) est réglé : { $option }.

returns-withdrawal = Vous vous rétractez du contrat pour la commande { $order_number } : { $items }. { $amount } vous sont remboursés sous 14 jours ; nous pouvons attendre d’avoir reçu les articles ou la preuve de leur envoi.
returns-withdrawal-confirm = Confirmer la rétractation
returns-withdrawal-done = Vous vous êtes rétracté du contrat le { $declared_at }. Votre numéro de retour : { $return_numbers }. Un accusé de réception vous est envoyé par e-mail.
returns-withdrawal-done-here = Vous vous êtes rétracté du contrat le { $declared_at }. Votre numéro de retour : { $return_numbers }. Gardez ce message comme accusé de réception.
returns-mail-withdrawal-subject = Accusé de réception de votre rétractation, commande { $order_number }
returns-mail-withdrawal =
    Bonjour,

    nous avons bien reçu votre déclaration de rétractation du contrat pour la commande { $order_number }.

    Déclarée : { $declared_at }
    Articles :
    { $items }
    Numéro de retour : { $return_numbers }

    Merci d’envoyer les articles au plus tard le { $send_by } à :
    { $address }

    { $amount } vous sont remboursés sous 14 jours par le même moyen que votre paiement ; nous pouvons attendre d’avoir reçu les articles ou la preuve de leur envoi.

    { $shop }
returns-mail-address-follows = (Nous vous envoyons l’adresse séparément.)

returns-open-requested = Vous avez demandé un retour le { $opened_on }, et nous l’examinons.
returns-open-approved = Votre retour du { $opened_on } est accepté, et nous attendons les articles.
returns-open-sent-back = Votre retour du { $opened_on } est en route vers nous.
returns-open-received = Votre retour du { $opened_on } est arrivé et il est en cours de contrôle.
returns-open-closed = Votre retour du { $opened_on } est terminé.
returns-open-refused = Votre retour du { $opened_on } a été refusé.
returns-offer-person = Voulez-vous que notre équipe examine la question ?

returns-refund-requested = Le remboursement de { $amount } pour la commande { $order_number } a été demandé le { $on } et n’est pas encore accepté.
returns-refund-approved = Le remboursement de { $amount } pour la commande { $order_number }, demandé le { $on }, est accepté mais n’est pas encore parti.
returns-refund-sent = Le remboursement de { $amount } pour la commande { $order_number } est parti le { $on }, par le même moyen que votre paiement. Votre banque ou votre carte peut mettre quelques jours à l’afficher.
returns-refund-arrived = Le remboursement de { $amount } pour la commande { $order_number } est parti le { $on } et il est arrivé.
returns-refund-refused = Le remboursement de { $amount } pour la commande { $order_number }, demandé le { $on }, a été refusé.
returns-refund-known = S’agit-il d’autre chose ? Alors notre équipe peut examiner la question.
returns-refund-case = J’ai noté votre demande pour la commande { $order_number } comme dossier { $case_number }. Une personne de notre équipe décide du remboursement et vous le dit ici.
returns-no-refund = Je ne vois pas encore de remboursement pour la commande { $order_number }. Après un retour, il faut jusqu’à { $days ->
    [one] un jour ouvré
   *[other] { $days } jours ouvrés
} à partir du jour où les articles sont arrivés et contrôlés.

returns-policy = Vous avez { $days ->
    [one] un jour
   *[other] { $days } jours
} à compter de la livraison pour renvoyer les articles, non utilisés et avec tout ce que contenait la boîte.
returns-policy-law = Selon la loi en vigueur { $country }, vous avez { $days ->
    [one] un jour
   *[other] { $days } jours
} à compter de la livraison pour renvoyer l’article.
returns-policy-law-working-days = Selon la loi en vigueur { $country }, vous avez { $days ->
    [one] un jour ouvré
   *[other] { $days } jours ouvrés
} à compter de la livraison pour renvoyer l’article.
returns-policy-none = Les articles du rayon « { $category } » ne peuvent pas être renvoyés après un simple changement d’avis, sauf s’ils sont défectueux.
returns-column-what = Question
returns-column-rule = Règle
returns-row-mind = Vous changez d’avis
returns-row-faulty = Défaut, casse ou erreur de notre part
returns-pays-buyer = vous payez le retour
returns-pays-shop = nous payons le retour
returns-row-exchange = Échange
returns-exchange-yes = possible
returns-exchange-no = impossible ; renvoyez l’article et commandez-en un autre
returns-row-refund = Remboursement
returns-refund-days = dans un délai de { $days ->
    [one] un jour ouvré
   *[other] { $days } jours ouvrés
} après l’arrivée et le contrôle des articles
returns-row-restocking = Retenue
returns-restocking = { $percent } % du prix
returns-row-excluded = Pas de retour après un changement d’avis
returns-excluded = { $categories }
returns-ask-country = La loi de certains pays accorde davantage. Dites-moi où vous habitez et je vérifie.
returns-law-unknown = Ce que la loi accorde { $country } n’a pas été vérifié ici ; si elle accorde davantage, c’est elle qui s’applique.
returns-law-pays = La loi en vigueur { $country } met le retour à notre charge { $days ->
    [one] le premier jour
   *[other] les { $days } premiers jours
} ({ $source }, état au { $as_of }).
returns-law-more = Source : { $source }, état au { $as_of }.
returns-law-less = La loi en vigueur { $country } accorde au moins { $days ->
    [one] un jour
   *[other] { $days } jours
} ({ $source }, état au { $as_of }) ; notre règle couvre ce délai. Pour un article défectueux, vous gardez vos droits légaux.
returns-law-none = La loi en vigueur { $country } n’accorde pas de droit général de rétractation (état au { $as_of }), c’est donc notre règle qui s’applique. Pour un article défectueux, vous gardez vos droits légaux.
# Une loi telle qu’on la cite.
returns-source = { $iso ->
    [EU] Directive 2011/83/UE
    [GB] règlement britannique de 2013 sur les contrats de consommation
    [NO] loi norvégienne sur le droit de rétractation (Angrerettloven)
    [TR] loi n° 6502 et règlement sur les contrats à distance
    [RU] loi sur la protection des consommateurs, art. 26.1
    [UA] loi sur les droits des consommateurs
    [KZ] loi sur la protection des consommateurs
    [IL] loi de 1981 sur la protection des consommateurs, art. 14C
    [SA] loi sur le commerce électronique, art. 13
    [EG] loi n° 181/2018 sur la protection des consommateurs
    [ZA] loi de 2002 sur les communications et transactions électroniques (ECT Act), art. 44
    [MX] LFPC, art. 56
    [BR] code de défense du consommateur (CDC), art. 49
    [AR] loi n° 24.240, art. 34
    [CL] loi n° 19.496, art. 3 bis
    [CO] loi n° 1480 de 2011, art. 47
    [KR] loi sur le commerce électronique, art. 17
    [TW] loi sur la protection des consommateurs, art. 19
    [CN] loi sur les droits des consommateurs, art. 25
    [TH] loi de 2002 sur la vente directe et le marketing direct, art. 33
    [VN] loi n° 19/2023/QH15
   *[other] { $source }
}
returns-next = Souhaitez-vous renvoyer quelque chose ?

returns-warranty-of = La garantie pour « { $category } » est de { $months } mois à compter de la livraison.
returns-warranty = La garantie est de { $months } mois à compter de la livraison.
returns-warranty-longer = Elle est de { $months } mois pour : { $categories }.
returns-warranty-covers = Elle couvre les défauts de matière et de fabrication, pas les chutes, ni l’eau au-delà de l’indice indiqué, ni l’usure normale.
returns-warranty-law = La loi en vigueur { $country } vous donne au moins { $months } mois pour un article défectueux (état au { $as_of }) : c’est donc ce délai qui s’applique.
returns-warranty-ask-country = La loi de votre pays peut accorder davantage ; dites-moi lequel et je vérifie.
returns-warranty-next = Quelque chose a cessé de fonctionner ?
