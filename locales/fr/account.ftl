# Le compte et les données de la personne qui achète.

account-no-page = Je n’ai pas de page à ce sujet. Voulez-vous que je vous mette en relation avec une personne de notre équipe ?
account-ask-email = De quelle adresse e-mail s’agit-il ? J’y envoie un code, pour être sûr que c’est bien la vôtre.
account-ask-code = Un code à six chiffres vient de partir à { $address }. Saisissez-le ici, s’il vous plaît.
account-privacy-taken = Merci, l’adresse { $email } est confirmée. Votre demande concernant vos données porte le numéro { $case_number } ; une personne de notre équipe s’en occupe et vous répond ici ou par e-mail.
