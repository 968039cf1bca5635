# Un pays tel qu’il se dit dans une phrase, avec sa préposition : « en France », « au Brésil », « aux États-Unis », « à Singapour ».
# Dans ce fichier et les autres, { $country } et { $countries } s’emploient donc sans préposition ; les offres, elles, reçoivent le nom seul.
shipping-place =
    { $iso ->
        [AC] à l’{ $country }
        [AE] aux { $country }
        [AG] à { $country }
        [AI] à { $country }
        [AS] aux { $country }
        [AW] à { $country }
        [AX] aux { $country }
        [BB] à la { $country }
        [BD] au { $country }
        [BF] au { $country }
        [BH] à { $country }
        [BI] au { $country }
        [BJ] au { $country }
        [BL] à { $country }
        [BM] aux { $country }
        [BN] au { $country }
        [BQ] aux { $country }
        [BR] au { $country }
        [BS] aux { $country }
        [BT] au { $country }
        [BW] au { $country }
        [BZ] au { $country }
        [CA] au { $country }
        [CC] aux { $country }
        [CD] au { $country }
        [CG] au { $country }
        [CK] aux { $country }
        [CL] au { $country }
        [CM] au { $country }
        [CR] au { $country }
        [CU] à { $country }
        [CV] au { $country }
        [CW] à { $country }
        [CX] à l’{ $country }
        [CY] à { $country }
        [DG] à { $country }
        [DJ] à { $country }
        [DK] au { $country }
        [DM] à la { $country }
        [EA] à { $country }
        [EH] au { $country }
        [EU] dans l’{ $country }
        [FJ] aux { $country }
        [FK] aux { $country }
        [FO] aux { $country }
        [GA] au { $country }
        [GB] au { $country }
        [GD] à la { $country }
        [GG] à { $country }
        [GH] au { $country }
        [GI] à { $country }
        [GL] au { $country }
        [GT] au { $country }
        [GU] à { $country }
        [GY] au { $country }
        [HK] à Hong Kong
        [HN] au { $country }
        [IC] aux { $country }
        [IM] à l’{ $country }
        [IO] dans le { $country }
        [JE] à { $country }
        [JP] au { $country }
        [KE] au { $country }
        [KG] au { $country }
        [KH] au { $country }
        [KI] à { $country }
        [KM] aux { $country }
        [KN] à { $country }
        [KW] au { $country }
        [KY] aux { $country }
        [KZ] au { $country }
        [LA] au { $country }
        [LB] au { $country }
        [LC] à { $country }
        [LI] au { $country }
        [LK] au { $country }
        [LR] au { $country }
        [LS] au { $country }
        [LU] au { $country }
        [MA] au { $country }
        [MC] à { $country }
        [ME] au { $country }
        [MF] à { $country }
        [MG] à { $country }
        [MH] aux { $country }
        [ML] au { $country }
        [MM] au { $country }
        [MO] à Macao
        [MP] aux { $country }
        [MS] à { $country }
        [MT] à { $country }
        [MU] à { $country }
        [MV] aux { $country }
        [MW] au { $country }
        [MX] au { $country }
        [MZ] au { $country }
        [NE] au { $country }
        [NF] à l’{ $country }
        [NG] au { $country }
        [NI] au { $country }
        [NL] aux { $country }
        [NP] au { $country }
        [NR] à { $country }
        [NU] à { $country }
        [OM] à { $country }
        [PA] au { $country }
        [PE] au { $country }
        [PH] aux { $country }
        [PK] au { $country }
        [PM] à { $country }
        [PN] aux { $country }
        [PR] à { $country }
        [PS] dans les { $country }
        [PT] au { $country }
        [PW] aux { $country }
        [PY] au { $country }
        [QA] au { $country }
        [RE] à { $country }
        [RW] au { $country }
        [SB] aux { $country }
        [SC] aux { $country }
        [SD] au { $country }
        [SG] à { $country }
        [SH] à { $country }
        [SJ] au { $country }
        [SM] à { $country }
        [SN] au { $country }
        [SR] au { $country }
        [SS] au { $country }
        [ST] à { $country }
        [SV] au { $country }
        [SX] à { $country }
        [TA] à { $country }
        [TC] aux { $country }
        [TD] au { $country }
        [TF] dans les { $country }
        [TG] au { $country }
        [TJ] au { $country }
        [TK] à { $country }
        [TL] au { $country }
        [TM] au { $country }
        [TO] aux { $country }
        [TT] à { $country }
        [TV] aux { $country }
        [TW] à { $country }
        [UM] aux { $country }
        [US] aux { $country }
        [VA] au Vatican
        [VC] à { $country }
        [VE] au { $country }
        [VG] aux { $country }
        [VI] aux { $country }
        [VN] au { $country }
        [VU] au { $country }
        [WF] à { $country }
        [WS] aux { $country }
        [XK] au { $country }
        [YE] au { $country }
        [YT] à { $country }
        [ZW] au { $country }
       *[other] en { $country }
    }

# Questions, et ce qui n’est pas possible.
shipping-ask-destination = Dans quel pays livrer ?
shipping-ask-destination-served = Nous livrons dans { $count } pays. Lequel est le vôtre ?
shipping-not-served = Nous ne livrons pas { $country }. Si vous avez une adresse dans un autre pays, dites-moi lequel et je vérifie.
shipping-no-method = Nous livrons { $country }, mais aucun de nos modes de livraison n’accepte cet article : { $reasons }.
shipping-goods-banned = Cet article ne peut pas être envoyé { $country } ; l’envoi de ces marchandises y est interdit : { $flags }.
shipping-goods-not-taken = Nous livrons { $country }, mais aucun de nos modes de livraison n’y accepte ces marchandises : { $flags }. Cet article ne peut donc pas partir.
shipping-goods-ask = Notre équipe doit vérifier si cet article peut être envoyé { $country } (raison : { $flags }).

# Est-ce que cela arrive chez moi ?
shipping-served =
    { $count ->
        [one] Oui, nous livrons { $country }, d’une seule façon : l’envoi ({ $goods }) coûte { $price } et prend environ { $least } à { $most } jours ouvrés. Certains articles, comme les batteries ou les liquides, ne peuvent pas aller partout ; dites-moi quel produit et je vérifie.
       *[other] Oui, nous livrons { $country }, de { $count } façons : l’envoi ({ $goods }) coûte à partir de { $price } et prend environ { $least } à { $most } jours ouvrés. Certains articles, comme les batteries ou les liquides, ne peuvent pas aller partout ; dites-moi quel produit et je vérifie.
    }
shipping-served-goods =
    { $count ->
        [one] Oui, cela peut être livré { $country } ({ $goods }), pour { $price }, en environ { $least } à { $most } jours ouvrés.
       *[other] Oui, cela peut être livré { $country } ({ $goods }), de { $count } façons : à partir de { $price }, en environ { $least } à { $most } jours ouvrés.
    }
shipping-served-free =
    { $count ->
        [one] Oui, cela peut être livré { $country } ({ $goods }), gratuitement, en environ { $least } à { $most } jours ouvrés.
       *[other] Oui, cela peut être livré { $country } ({ $goods }), de { $count } façons : la moins chère est gratuite ; il faut environ { $least } à { $most } jours ouvrés.
    }
shipping-condition-anatel = Les équipements radio, comme les appareils Bluetooth, doivent être homologués par l’Anatel { $country } ; la douane peut demander cette homologation.
shipping-condition-bis-wpc = Les équipements radio et l’électronique peuvent nécessiter une homologation (BIS, WPC) { $country } ; la douane peut la demander.
shipping-condition-kc-one-unit = Un seul appareil de ce type pour votre usage personnel ne nécessite pas d’homologation KC { $country } ; au-delà, l’envoi peut être retenu.
shipping-condition-cosmetics-registration = Les cosmétiques doivent parfois être enregistrés { $country } ; sinon, la douane peut les retenir.
shipping-out-until = { $product } : en rupture de stock en ce moment, retour prévu le { $restock_on }.
shipping-out = { $product } : en rupture de stock en ce moment, et je n’ai pas de date de retour.
shipping-short = { $product } : seulement { $quantity } en stock en ce moment.

# Ce qui est envoyé, à quel prix et pour quand.
shipping-typical-parcel = un colis de { $grams } g
shipping-goods =
    { $quantity ->
        [1] { $product }
       *[other] { $quantity } × { $product }
    }
shipping-column-method = Mode
shipping-column-price = Prix
shipping-column-days = Délai
shipping-column-window = Arrivée
shipping-column-carrier = Transporteur
shipping-column-features = Prestations
shipping-price = { $price }
shipping-price-both = { $price } (environ { $local })
shipping-price-free = gratuit
shipping-days = { $least } à { $most } jours ouvrés
shipping-window = du { $earliest } au { $latest }
shipping-rate-ecb = { $currency } au taux de la Banque centrale européenne du { $on }, à titre indicatif.
shipping-rate-shop = { $currency } au taux de la boutique du { $on }, à titre indicatif.
shipping-cost-title = Frais de livraison { $country }, { $goods }
shipping-cost-spread = Jusqu’à { $light_grams } g, à partir de { $light } ; jusqu’à { $heavy_grams } g, à partir de { $heavy }. Indiquez-moi le produit pour avoir le prix exact.
shipping-name-the-product = Indiquez-moi le produit pour avoir le prix exact.
shipping-free = Offre en cours : { $offer }.
shipping-free-reached = Offre en cours : { $offer }. Le total de vos articles est de { $subtotal } : vous en bénéficiez.
shipping-free-short = Offre en cours : { $offer }. Le total de vos articles est de { $subtotal } ; il manque { $missing } pour en bénéficier.
shipping-charges-none = L’envoi part du pays même : aucuns frais d’importation ne s’ajoutent.
shipping-charges-included = Les droits de douane et taxes d’importation sont compris dans ces prix.
shipping-charges-partly = Avec { $methods }, aucuns frais d’importation ne s’ajoutent ; avec les autres modes, les droits et taxes du pays ne sont pas compris.
shipping-charges-on-top = Les droits et taxes du pays ne sont pas compris dans ces prix.
shipping-time-title = Livraison { $country }, { $goods }
shipping-order-now = Commandé maintenant, il arrive entre le { $earliest } et le { $latest }.
shipping-time-left = { $hours ->
    [0] { $minutes } min
   *[other] { $hours } h { $minutes } min
}
shipping-leaves-today = Si vous commandez et payez d’ici { $left }, il part aujourd’hui.
shipping-leaves-on = Si vous commandez et payez d’ici { $left }, il part le { $sent_on }.
shipping-time-note = Estimation pour un paiement immédiat : le départ devrait avoir lieu le { $sent_on }. Le temps passé en douane peut s’y ajouter.
shipping-time-note-restock = Estimation à partir du retour en stock prévu le { $restock_on } : le départ devrait avoir lieu le { $sent_on }. Le temps passé en douane peut s’y ajouter.
shipping-time-note-undated = Estimation, à compter du jour du départ. Le temps passé en douane peut s’y ajouter.
shipping-refuses = Pas avec { $method } : { $reason }.

# Les modes de livraison.
shipping-options-title = Modes de livraison { $country }, { $goods }
shipping-features = { $features }
shipping-feature-tracked = suivi
shipping-feature-insured = assuré jusqu’à { $amount }
shipping-feature-po-boxes = boîtes postales
shipping-feature-pick-up-points = points relais
shipping-feature-duty-paid = droits et taxes payés par nous
shipping-po-boxes = Boîtes postales : par { $methods }.
shipping-no-po-boxes = Les boîtes postales n’y sont pas desservies.
shipping-pick-up-points = Points relais : par { $methods }.
shipping-no-pick-up-points = Il n’est pas possible d’y choisir un point relais.
shipping-carrier-china-post = China Post
shipping-carrier-yunexpress = YunExpress
shipping-carrier-dhl-express = DHL Express
shipping-carrier-postnl = PostNL
shipping-carrier-sf-express = SF Express

# Pourquoi un mode ne prend pas quelque chose.
shipping-why-not-goods = non accepté : { $flags }
shipping-why-not-too-heavy = trop lourd
shipping-why-not-too-valuable = valeur trop élevée
shipping-why-not-too-long = trop long
shipping-why-not-warehouse = pas en stock à l’entrepôt de départ
shipping-why-not-po-box = boîtes postales non desservies
shipping-why-not-pick-up-point = pas de points relais
shipping-why-not-special = ce type d’article n’est pas accepté
shipping-why-not-refused = ce type d’article n’est pas accepté
shipping-why-not-banned = ce type d’article est interdit d’envoi
shipping-why-not-ask = à vérifier par notre équipe
shipping-flag-battery-loose = batteries seules et batteries externes
shipping-flag-battery-packed = batteries emballées avec un appareil
shipping-flag-battery-installed = batteries intégrées
shipping-flag-vehicle-battery = batteries de véhicule
shipping-flag-liquid = liquides
shipping-flag-flammable = produits inflammables
shipping-flag-aerosol = aérosols
shipping-flag-magnet = aimants puissants
shipping-flag-powder = poudres
shipping-flag-food = aliments
shipping-flag-plant = plantes et graines
shipping-flag-medicine = médicaments
shipping-flag-blade = lames
shipping-flag-replica = répliques d’armes
shipping-flag-counterfeit = contrefaçons
shipping-flag-weapon = armes
shipping-flag-tobacco = tabac et produits de vapotage
shipping-flag-alcohol = alcool
shipping-flag-child = articles pour enfants
shipping-flag-radio = équipements radio
shipping-flag-cosmetic = cosmétiques
shipping-flag-drone = drones
shipping-flag-precious = bijoux et objets précieux
shipping-flag-chemical = produits chimiques

# Ce que cela coûte livré à la porte.
shipping-customs-ask-goods = Pour quel produit, ou pour des articles de quelle valeur ?
shipping-customs-unknown = Je n’ai pas de règles fiables sur les droits et taxes { $country }, et je préfère ne pas deviner. Notre équipe peut se renseigner.
shipping-customs-basket-empty = Dites-moi le produit ou le montant, et je calcule les droits et taxes pour une livraison { $country }.
shipping-customs-amount = articles d’une valeur de { $amount }
shipping-customs-title-nothing-due = { $goods }, livraison { $country } : { $total } en tout, aucuns frais d’importation à la livraison
shipping-customs-title-due = { $goods }, livraison { $country } : { $total } en tout, dont { $due } à la livraison
shipping-customs-title-open = { $goods }, livraison { $country } : ce que je peux dire, et ce que je ne peux pas
shipping-customs-column-part = Poste
shipping-customs-column-amount = Montant
shipping-customs-column-paid = À payer
shipping-customs-shipping = Livraison ({ $method })
shipping-customs-rate = { $part } ({ $rate } %)
shipping-customs-range = { $low } à { $high }
shipping-customs-paid = { $when }, { $collector }
shipping-customs-total = Total
shipping-customs-nothing = rien
shipping-customs-not-yours = rien pour vous
shipping-customs-not-known = inconnu
shipping-customs-as-of = Règles au { $as_of } ; { $confidence }.
shipping-customs-papers = Vous devrez fournir : { $papers }.
shipping-customs-next = C’est tout ce que je sais. Que souhaitez-vous savoir d’autre ?
shipping-customs-person = Les règles dont je dispose ne permettent pas d’établir ce qui est dû { $country }, et je préfère ne pas deviner. Je vous mets en relation avec une personne de notre équipe, qui va se renseigner.
shipping-customs-kind-goods = Articles
shipping-customs-kind-shipping = Livraison
shipping-customs-kind-duty = Droits de douane
shipping-customs-kind-tax = Taxe à l’importation
shipping-customs-tax-name = { $code ->
    [vat] TVA
    [consumption-tax] Taxe à la consommation
   *[other] { $name }
}
shipping-customs-kind-duty-and-tax = Droits et taxes
shipping-customs-kind-state-fee = Redevance de l’État
shipping-customs-kind-clearance-fee = Frais de dédouanement
shipping-customs-kind-levy = Prélèvement
shipping-customs-kind-card-tax = Taxe sur le paiement par carte
shipping-customs-collector-shop = à la boutique
shipping-customs-collector-post = à la poste
shipping-customs-collector-carrier = au transporteur
shipping-customs-collector-bank = à la banque
shipping-customs-collector-unknown = destinataire inconnu
shipping-customs-when-checkout = à la commande
shipping-customs-when-delivery = à la livraison
shipping-customs-when-included = payé par nous
shipping-customs-when-open = peut s’ajouter
shipping-customs-confidence-low = simple estimation
shipping-customs-confidence-medium = assez sûr
shipping-customs-confidence-high = bien confirmé

# Les frais qui ont un nom à eux.
shipping-customs-rule-ar-statistics = Taxe de statistique
shipping-customs-rule-au-import-processing = Frais de traitement à l’importation
shipping-customs-rule-eu-handling-fee = Frais de traitement de l’UE
shipping-customs-rule-ke-idf = Redevance de déclaration d’importation (IDF)
shipping-customs-rule-ke-rdl = Taxe de développement ferroviaire (RDL)
shipping-customs-rule-ng-levies = Prélèvements à l’importation
shipping-customs-rule-nz-levy-air = Prélèvement sur les marchandises, voie aérienne
shipping-customs-rule-nz-levy-sea = Prélèvement sur les marchandises, voie maritime
shipping-customs-rule-sa-customs-service = Frais de service douanier
shipping-customs-rule-broker = Commissionnaire en douane
shipping-customs-rule-canada-post = Frais de traitement de Postes Canada
shipping-customs-rule-carrier-fee = Frais de dédouanement du transporteur
shipping-customs-rule-clearance = Frais de dédouanement
shipping-customs-rule-correios = Frais de service postal de Correios
shipping-customs-rule-correo-presentation = Frais de présentation de Correo Argentino
shipping-customs-rule-courier-brokerage = Frais de courtage en douane du transporteur express
shipping-customs-rule-courier-clearance = Frais de dédouanement du transporteur express
shipping-customs-rule-courier-handling = Frais de traitement du transporteur express
shipping-customs-rule-dhl-processing = Frais de traitement des droits et taxes de DHL
shipping-customs-rule-fedex-clearance = Frais de dédouanement de FedEx
shipping-customs-rule-japan-post = Frais de dédouanement de Japan Post
shipping-customs-rule-member-post = Frais de dédouanement de la poste
shipping-customs-rule-mx-dta = Droit de traitement douanier (DTA)
shipping-customs-rule-nz-entry = Frais de déclaration d’importation
shipping-customs-rule-parcelforce = Frais de dédouanement de Parcelforce
shipping-customs-rule-post-clearance = Frais de dédouanement de la poste
shipping-customs-rule-post-fee = Frais de traitement de la poste
shipping-customs-rule-posten-clearance = Frais de dédouanement de Posten
shipping-customs-rule-royal-mail = Frais de traitement de Royal Mail
shipping-customs-rule-swiss-post = Frais de dédouanement de La Poste suisse
shipping-customs-rule-ups-disbursement = Frais d’avance de fonds d’UPS
shipping-customs-rule-ups-entry = Frais de déclaration d’UPS
shipping-customs-rule-us-dutiable-mail = Frais de courrier soumis à droits
shipping-customs-rule-us-processing = Frais de traitement
shipping-customs-rule-levy-fr = Taxe française sur les petits colis
shipping-customs-rule-levy-it = Taxe italienne sur les petits colis
shipping-customs-rule-levy-ro = Taxe roumaine sur les petits colis
shipping-customs-rule-br-iof = IOF sur les paiements par carte
shipping-customs-rule-il-purchase-tax = Taxe d’achat
shipping-customs-rule-us-sales-tax = Taxe de l’État sur les ventes

# Ce qu’il faut savoir d’autre.
shipping-customs-note-amount-unknown = Les règles ne permettent pas de dire exactement ce qui est dû ; notre équipe peut se renseigner.
shipping-customs-note-ch-food-duty = En Suisse, les droits sur les aliments se calculent au poids ; notre équipe peut faire le calcul.
shipping-customs-note-cn-premium-cosmetics = Les cosmétiques haut de gamme peuvent être taxés davantage.
shipping-customs-note-co-tax-in-doubt = Il n’est pas certain que les articles de Chine jusqu’à 200 USD soient exonérés d’IVA, d’où la fourchette.
shipping-customs-note-counted-ar = L’Argentine autorise par personne et par an cinq colis express, et douze par la poste.
shipping-customs-note-counted-pe = Le Pérou autorise trois colis par DNI et par an, d’une valeur totale de 1 000 USD.
shipping-customs-note-counted-tw = Après six colis en six mois, Taïwan n’accorde plus d’exonération.
shipping-customs-note-counted-ng = Le Nigeria accorde l’exonération pour quatre colis par an.
shipping-customs-note-counted-za = L’Afrique du Sud laisse passer environ trois colis par an sans code d’importateur.
shipping-customs-note-counted-cn = La Chine limite ces achats à 26 000 CNY par personne et par an.
shipping-customs-note-counted-kr = Les commandes qui arrivent en Corée le même jour peuvent être additionnées.
shipping-customs-note-date-not-covered = Je ne connais aucune règle pour la date d’aujourd’hui.
shipping-customs-note-domestic = L’envoi part du même pays ou de la même union douanière : il n’y a donc pas de frais d’importation.
shipping-customs-note-eu-handling-fee-open = De nouveaux frais de l’UE d’environ 2 EUR par type d’article sont annoncés ; il n’est pas confirmé qu’ils s’appliquent déjà, je ne les ajoute donc pas.
shipping-customs-note-eu-per-line = L’UE perçoit 3 EUR pour chaque type d’article, quelle que soit la quantité.
shipping-customs-note-eu-lines-range = On ne sait pas avec certitude combien de types d’articles seront comptés, d’où la fourchette.
shipping-customs-note-facts-old = Ces règles n’ont pas été revérifiées depuis un certain temps.
shipping-customs-note-fee-of-last-year = Le montant actuel des frais n’est pas publié ; comptez au moins cette somme.
shipping-customs-note-formal-import = Le montant est trop élevé pour la procédure simplifiée : il faut une déclaration d’importation en bonne et due forme, que notre équipe peut vous expliquer.
shipping-customs-note-gb-northern-ireland = D’autres règles s’appliquent en Irlande du Nord ; notre équipe peut vous les indiquer.
shipping-customs-note-hs-unknown = Le code douanier des articles n’est pas connu, le calcul est donc moins précis.
shipping-customs-note-kind-unknown = Aucun taux n’est connu pour ces articles.
shipping-customs-note-in-surcharge-in-doubt = Il n’est pas certain que l’Inde ajoute une surtaxe d’un dixième des droits, d’où la fourchette.
shipping-customs-note-in-shop-currency = Il n’y a pas de taux de change actuel, les montants sont donc dans la devise de la boutique.
shipping-customs-note-no-exchange-rate = Sans taux de change, je ne peux pas appliquer les seuils de la loi ; notre équipe peut le faire.
shipping-customs-note-jp-outside-relief = Au Japon, les articles en maille et en cuir sont soumis à des droits quelle que soit leur valeur.
shipping-customs-note-national-levy-open = Le pays a annoncé un prélèvement qui lui est propre ; il n’est pas certain que vous le payiez, je ne l’ajoute donc pas.
shipping-customs-note-no-mixed-basket = Un même colis ne peut pas contenir à la fois des articles à moins de 3 000 NOK et des articles à 3 000 NOK ou plus : commandez-les séparément, ou demandez à notre équipe.
shipping-customs-note-origin-assumed-china = J’ai fait le calcul pour des articles fabriqués en Chine.
shipping-customs-note-origin-not-china = Les articles ne sont pas fabriqués en Chine ; j’ai utilisé les taux généraux, ce qui est moins sûr.
shipping-customs-note-origin-not-covered = Pour les articles non fabriqués en Chine, je n’ai pas les taux américains ; notre équipe peut vous les indiquer.
shipping-customs-note-post-not-covered = Pour les colis postaux vers le Mexique, les frais ne sont pas connus ; par transporteur express, ils le sont.
shipping-customs-note-prepaid = Nous payons les droits et taxes, compris dans le prix de la livraison : vous n’avez rien à régler à la réception.
shipping-customs-note-ddp = Nous encaissons les droits et taxes au moment du paiement et les versons pour vous : rien n’est dû à la porte.
shipping-customs-note-region-unknown = Le taux dépend de votre État ou de votre province, d’où la fourchette.
shipping-customs-note-seller-not-registered = La boutique ne perçoit pas elle-même cette taxe ; elle est perçue à l’importation.
shipping-customs-note-tr-full-declaration = La Turquie demande une déclaration complète par un commissionnaire en douane, qui coûte souvent plus cher que les articles.

# Documents et numéros que fournit l’acheteur.
shipping-customs-paper-tax-number-formal-entry = un numéro fiscal (SSN ou EIN) pour une déclaration formelle
shipping-customs-paper-rfc-or-curp = RFC ou CURP
shipping-customs-paper-phone-and-address = numéro de téléphone et adresse complète
shipping-customs-paper-cpf-or-cnpj = CPF ou CNPJ
shipping-customs-paper-rut = RUT
shipping-customs-paper-cuit-or-cuil = CUIT ou CUIL
shipping-customs-paper-arca-declaration = la déclaration auprès de l’ARCA
shipping-customs-paper-cedula-or-nit = cédula ou NIT
shipping-customs-paper-dni-or-ruc = DNI ou RUC
shipping-customs-paper-tax-number-eu = un numéro fiscal
shipping-customs-paper-norwegian-contact = numéro de téléphone ou e-mail norvégien
shipping-customs-paper-tc-kimlik = numéro T.C. kimlik
shipping-customs-paper-broker-power-of-attorney = procuration pour un commissionnaire en douane
shipping-customs-paper-conformity-papers = documents de conformité
shipping-customs-paper-passport-and-inn = données du passeport et INN
shipping-customs-paper-name-in-cyrillic = nom complet en cyrillique
shipping-customs-paper-rnokpp-or-passport = RNOKPP ou numéro de passeport
shipping-customs-paper-iin = IIN
shipping-customs-paper-teudat-zehut = numéro de teudat zehut
shipping-customs-paper-national-id-or-iqama = numéro d’identité nationale ou d’iqama
shipping-customs-paper-short-national-address = adresse nationale abrégée
shipping-customs-paper-emirates-id = Emirates ID
shipping-customs-paper-national-id-egypt = numéro d’identité nationale égyptien
shipping-customs-paper-id-number-south-africa = numéro d’identité sud-africain
shipping-customs-paper-tin-bvn-or-nin = TIN, BVN ou NIN
shipping-customs-paper-kra-pin = PIN de la KRA
shipping-customs-paper-kyc-india = documents KYC (comme Aadhaar ou passeport)
shipping-customs-paper-payment-proof = preuve de paiement
shipping-customs-paper-nik-or-npwp = NIK ou NPWP
shipping-customs-paper-ic-number = numéro IC
shipping-customs-paper-national-id-or-passport = numéro de carte d’identité ou de passeport
shipping-customs-paper-cccd-or-tax-code = CCCD ou code fiscal
shipping-customs-paper-tin-formal-entry = TIN pour une déclaration formelle
shipping-customs-paper-pccc = code douanier personnel (PCCC)
shipping-customs-paper-customs-client-code = code client auprès de la douane
shipping-customs-paper-ez-way = confirmation dans l’application EZ WAY
shipping-customs-paper-chinese-id = numéro de carte d’identité

# Un colis retenu, des frais réclamés.
shipping-problem-steps = Quand la douane retient un colis, elle demande en général l’une de ces trois choses : votre numéro fiscal ou d’identité, une preuve de la valeur (facture ou paiement), ou le paiement des droits et taxes. Le message du transporteur ou le suivi indique laquelle, et comment l’envoyer. Si on vous réclame des frais, il s’agit de ce que le transporteur ou la poste doit percevoir, souvent avec ses propres frais de dossier.
shipping-problem-papers = Ce qui peut vous être demandé { $country } : { $papers }.
shipping-problem-order = Donnez-moi le numéro de commande et je regarde pourquoi son colis est retenu, ou notre équipe peut prendre le relais, y compris si des frais vous semblent injustifiés.
shipping-held-at = Le colis { $parcel } est retenu en douane ({ $place }) depuis le { $at }, d’après le dernier scan du transporteur.
shipping-held = Le colis { $parcel } est retenu en douane depuis le { $at }, d’après le dernier scan du transporteur.
shipping-held-words = Le transporteur écrit : « { $words } »
shipping-held-next = Envoyez ce qui est demandé via le lien du message du transporteur. Tant que le colis n’est pas libéré, je ne peux pas donner de date de livraison. S’il vous faut une facture comme preuve de la valeur, ou si quelque chose vous semble anormal, je peux vous aider ici.
shipping-address-faults = L’adresse est peut-être en cause : { $faults }. Une personne peut la corriger.
shipping-address-missing = { $part ->
    [name] le nom manque
    [line1] la rue et le numéro manquent
    [city] la ville manque
    [region] l’État ou la province manque
    [postcode] le code postal manque, par exemple { $example }
   *[country] le pays manque
}
shipping-address-postcode = le code postal devrait ressembler à { $example }
shipping-address-po-box = c’est une boîte postale, où les coursiers ne livrent pas
shipping-not-held = Aucun colis de la commande { $order_number } n’est retenu en douane, d’après le dernier scan du transporteur ({ $at }). Si vous avez reçu un autre message, notre équipe peut se renseigner.
shipping-not-held-unsent = Pour la commande { $order_number }, aucun transporteur n’a encore rien scanné : rien ne peut donc être retenu en douane.
