# Comment on peut payer.
payments-methods = Moyens de paiement acceptés { $country } : { $methods }. Rien d’autre n’y est proposé.
payments-methods-usual = Dans la plupart des pays, vous pouvez payer avec { $methods } ; beaucoup ont aussi leurs propres moyens de paiement.
payments-none-there = Je ne connais aucun moyen de payer si vous êtes { $country }. Une personne peut en chercher un avec vous.
payments-yes = Oui, vous pouvez payer avec { $method } { $country }.
payments-no = Non, { $method } n’est pas proposé { $country }.
payments-only-in = { $method } est proposé { $countries }.
payments-not-in = Oui, { $method } est proposé, sauf { $countries }.
payments-everywhere = Oui, { $method } est proposé partout.
payments-instalments = En plusieurs fois : { $methods }. Le prestataire décide pour chaque demande.
payments-no-instalments = Le paiement en plusieurs fois n’y est pas proposé.
payments-currency = Devise de débit : { $currency }.
payments-currency-other = Devise de débit : { $currency }, et non { $asked } ; votre banque fait la conversion.
payments-currency-rate = Devise de débit : { $currency }, et non { $asked } ; votre banque convertit à son propre taux. À titre indicatif : { $one } valait { $rate } le { $on }.
payments-ask-country = Depuis quel pays allez-vous payer ?

# Quelque chose n’a pas marché.
payments-ask-trouble = Que s’est-il passé avec le paiement ?
payments-trouble-failed = Il a été refusé
payments-trouble-pending = Il est toujours en attente
payments-trouble-twice = On m’a débité deux fois
payments-failed = Un paiement refusé n’est pas débité. Les raisons habituelles : la banque attend une confirmation dans son application, la carte est bloquée pour les paiements à l’étranger, une faute de frappe, ou un solde insuffisant. Réessayez, ou utilisez un autre moyen de paiement.
payments-pending = « En attente » veut dire que la confirmation de la banque ou du prestataire de paiement ne nous est pas encore parvenue. Pour les cartes, elle vient en général tout de suite ; les virements et les bons payés en espèces peuvent prendre quelques jours ouvrés. Ne payez pas une deuxième fois tant que c’est en attente, s’il vous plaît.
payments-tell-order = S’il y a un numéro de commande, donnez-le-moi et je regarde le paiement de cette commande.
payments-twice-taken = J’ai enregistré cela comme dossier { $case_number } pour la commande { $order_number }. Une personne compare les paiements et rembourse ce qui a été pris en trop. Souvent, le deuxième montant n’est qu’une réservation qui disparaît d’elle-même ; gardez donc le relevé bancaire à portée de main.

# Les paiements d’une commande vérifiée.
payments-order-pending = Commande { $order_number } : { $amount } par { $method }, en attente depuis le { $at }.
payments-order-pending-undated = Commande { $order_number } : { $amount } par { $method }, en attente.
payments-order-authorised = Commande { $order_number } : { $amount } par { $method }, montant réservé le { $at }, mais pas encore débité.
payments-order-authorised-undated = Commande { $order_number } : { $amount } par { $method }, montant réservé, mais pas encore débité.
payments-order-captured = Commande { $order_number } : { $amount } par { $method }, payé le { $at }.
payments-order-captured-undated = Commande { $order_number } : { $amount } par { $method }, payé.
payments-order-failed = Commande { $order_number } : { $amount } par { $method }, refusé le { $at }. Nous n’avons rien débité pour cette tentative.
payments-order-failed-undated = Commande { $order_number } : { $amount } par { $method }, refusé. Nous n’avons rien débité pour cette tentative.
payments-order-refunded = Commande { $order_number } : { $amount } par { $method }, remboursé le { $at }.
payments-order-refunded-undated = Commande { $order_number } : { $amount } par { $method }, remboursé.
payments-order-none = Aucun paiement ne nous est encore parvenu pour la commande { $order_number }.
payments-next-taken = C’est tout ce que nous avons enregistré. Si votre relevé montre plus que cela, dites-moi qu’on vous a débité deux fois.
payments-next-open = Tant qu’elle n’est pas payée, la commande n’est pas emballée. Vous pouvez payer de nouveau avec le lien de l’e-mail de commande, ou une personne peut vous aider.

# Factures.
payments-invoice = La facture { $invoice_number } de la commande { $order_number } est datée du { $issued_on }, total { $total }.
payments-no-invoice-yet = Il n’y a pas encore de facture pour la commande { $order_number }.
payments-invoice-by-mail = Je ne peux pas envoyer le document moi-même : une personne l’enverra à { $email }.
payments-invoice-by-person = Je ne peux pas envoyer le document moi-même, et la commande n’a pas d’adresse e-mail : une personne verra comment vous le faire parvenir.

payments-surplus-seen = Pour la commande { $order_number }, { $amount } ont été débités en trop ; j’en suis désolé.
payments-surplus-done = Ce qui a été débité en trop pour la commande { $order_number } est en cours de remboursement.
payments-only-reserved = L’un de ces montants est seulement réservé et n’a pas été débité. Une réservation disparaît d’elle-même ; votre banque peut vous dire quand.
payments-pending-long = Un paiement encore en attente après une semaine n’a en général pas été fait ou a expiré.

payments-invoice-sent = La facture { $invoice_number } part en PDF vers { $email }.
payments-invoice-link = Vous pouvez la télécharger ici jusqu’au { $until } :
payments-invoice-download = Facture { $invoice_number }
payments-mail-invoice-subject = Facture { $invoice_number } de { $shop }
payments-mail-invoice = La facture { $invoice_number } de la commande { $order_number } est jointe à ce message en PDF. Jusqu’au { $until }, elle peut aussi être téléchargée ici : { $url }
payments-pdf-title = Facture
payments-pdf-number = Numéro de facture
payments-pdf-date = Date
payments-pdf-order = Commande
payments-pdf-to = Acheteur
payments-pdf-each = Prix unitaire
payments-pdf-goods = Articles
