# Ce qui se dit et se demande sur les produits.

products-ask-product = De quel produit s’agit-il ? Son nom suffit, ou dites-moi ce que vous cherchez.
products-which-one = Lequel de ces produits ?
products-not-found = Je ne trouve plus ce produit dans notre boutique.
products-ask-color = Dans quelle couleur ?
products-ask-size = Dans quelle taille ?
products-ask-option = Laquelle de ces options ?
products-ask-model = Pour quel modèle ?
products-ask-plug = Avec quelle prise ?
products-ask-length = Dans quelle longueur ?
products-ask-volume = Dans quelle contenance ?
products-ask-weight = Dans quel poids ?
products-ask-pieces = En combien de pièces ?
products-ask-category = Quel genre de produit cherchez-vous ?
products-ask-quantity = Combien d’exemplaires souhaitez-vous ?
products-ask-currency = Dans quelle devise ?
products-ask-need = Pour quoi ou pour qui est-ce, et combien souhaitez-vous dépenser à peu près ?
products-ask-usage = Que souhaitez-vous faire, et avec quel produit ?
products-ask-restock-email = À quelle adresse e-mail devons-nous écrire au retour en stock de cet article : { $what } ?

# Comment les choses s’assemblent.
products-with-options = { $product } ({ $options })
products-option-comma = { ", " }
products-size-named = taille { $size }
products-about = { $what } :
products-values = { $name } : { $offered }
products-value-few = { $value } (plus que { $count })
products-value-until = { $value } (attendu le { $restock_on })
products-option-color = Couleurs
products-option-size = Tailles
products-option-model = Modèles
products-option-plug = Prises
products-option-length = Longueurs
products-option-volume = Contenances
products-option-weight = Poids
products-option-pieces = Pièces
products-option-other = Versions
products-our-warehouse = dans notre entrepôt

# Le stock. Les lieux arrivent avec leur préposition : « en Chine », « aux Pays-Bas ».
products-stock-in = Oui, en stock ({ $places }) et prêt à partir : { $what }.
products-stock-few = Oui, mais il n’en reste plus que { $count } : { $what } ({ $places }).
products-stock-at = { $place } : { $count }
products-stock-too-few = Nous en avons { $count } en ce moment, et non { $wanted } : { $what }.
products-stock-all-in = Oui, en stock dans toutes les versions : { $what }.
products-stock-few-of = Bientôt épuisé : { $few }
products-stock-line-in = En stock : { $offered }
products-stock-line-out = Épuisé : { $offered }
products-stock-line-unknown = Stock inconnu pour l’instant : { $offered }
products-stock-others = En stock en ce moment : { $offered }.
products-stock-out-until = En rupture de stock pour l’instant : { $what }. Prochain arrivage prévu le { $restock_on }.
products-stock-out = En rupture de stock pour l’instant, et sans date de retour : { $what }.
products-stock-unknown = Je ne vois pas en ce moment combien il en reste : { $what }. Cela ne veut pas dire que c’est épuisé ; notre équipe peut vérifier pour vous.
products-stock-gone = Nous ne vendons plus cet article, et il ne reviendra pas : { $what }.
products-no-such-option = La version « { $option } » n’existe pas : { $product }. Proposé en : { $offered }.
products-one-version = Il n’y a qu’une version, sans choix de couleur : { $product }.
products-offer-restock = Voulez-vous que nous vous envoyions un e-mail quand il y en aura de nouveau ?
products-restock-not-needed = Bonne nouvelle, pas besoin d’attendre – c’est en stock : { $what }.
products-restock-noted = C’est noté. Nous écrirons une seule fois à { $email }, dès qu’il y en aura de nouveau : { $what }. L’adresse ne servira à rien d’autre.

# Les prix.
products-price = { $what } : { $price }.
products-price-reduced = { $what } : { $price } en ce moment, au lieu de { $listed }.
products-price-range = { $what } : de { $least } à { $most }.
products-price-of = { $value } : { $price }
products-price-total = { $quantity } pièces ensemble : { $total }.
products-price-also = Vous pouvez aussi profiter de :
    { $texts }
products-price-but-out = Attention : c’est en rupture de stock en ce moment.
products-price-unknown = Je n’ai pas de prix pour cet article : { $what }. Notre équipe peut se renseigner.
products-converted = Soit environ { $amount } ({ $source ->
    [ECB] taux de la Banque centrale européenne
   *[shop] notre propre taux de change
} du { $on }).
products-converted-range = Soit environ { $amount } à { $most } ({ $source ->
    [ECB] taux de la Banque centrale européenne
   *[shop] notre propre taux de change
} du { $on }).
products-no-rate = Je n’ai pas de taux de change pour { $wanted }, le montant est donc en { $currency } : c’est dans cette devise que vous payez.

# Les caractéristiques.
products-column-fact = Caractéristique
products-column-value = Valeur
products-fact-line = { $name } : { $value }
products-fact-that = Ce détail
products-fact-unknown = { $fact } : nos données n’indiquent rien à ce sujet pour { $product }.
products-only-described = La description dit : { $description }
products-ask-person = Voulez-vous que je demande à notre équipe ?
products-details-of = Caractéristiques : { $product }
products-facts-note = Vous ne trouvez pas ce que vous vouliez savoir ? Notre équipe peut se renseigner.
products-nothing-known = Je n’ai pas de détails sur cet article : { $product }. Voulez-vous que je demande à notre équipe ?
products-weight = Poids avec emballage : { $kilograms } kg
products-weight-range = Poids avec emballage : de { $least } à { $most } kg selon la version
products-fact-material = Matière
products-fact-fit = Coupe et taille
products-fact-size_chart = Guide des tailles
products-fact-wash = Lavage
products-fact-care = Entretien
products-fact-age = Âge
products-fact-safety = Sécurité
products-fact-box = Contenu de la boîte
products-fact-dimensions = Dimensions
products-fact-power = Alimentation
products-fact-battery = Batterie
products-fact-bluetooth = Bluetooth
products-fact-water_resistance = Résistance à l’eau
products-fact-compatibility = Compatibilité
products-fact-capacity = Capacité
products-fact-volume = Contenance
products-fact-ingredients = Ingrédients
products-fact-suits = Convient à
products-fact-light = Lumière
products-fact-languages = Langues
products-fact-closure = Fermeture
products-fact-shipping_note = Pour l’expédition
products-fact-origin = Pays de fabrication
products-fact-weight = Poids
products-fact-colors = Couleurs
products-fact-sizes = Tailles

# Tailles, authenticité, utilisation.
products-one-size = Il n’y a qu’une taille, et je n’ai pas d’autres mesures : { $product }.
products-size-person = Vous hésitez encore ? Voulez-vous que notre équipe vous conseille ?
products-authenticity-unknown = Nos pages d’aide n’en disent rien. Voulez-vous que je demande à notre équipe ?
products-usage-more = Cela ne suffit pas ? Voulez-vous que je vous mette en relation avec une personne de notre équipe ?
products-usage-unknown = Je n’ai pas de mode d’emploi pour cela. Voulez-vous que je vous mette en relation avec une personne de notre équipe ?

# Suggestions.
products-alternatives = Articles similaires et en stock :
products-similar-to = Articles similaires à { $product }, en stock :
products-suggest-best-sellers = Ce que nos clients achètent le plus, articles en stock :
products-suggest-fitting = Ces articles pourraient convenir, tous en stock :
products-suggest-category = Suggestions dans le rayon « { $category } », toutes en stock :
products-suggest-within = Articles jusqu’à { $budget }, tous en stock :
products-suggest-category-within = { $category } jusqu’à { $budget }, articles en stock :
products-narrow-down = Dites-moi pour qui ou pour quoi c’est et combien vous souhaitez dépenser, et je chercherai plus précisément. Ou choisissez un rayon :
products-none-within = Rien en stock jusqu’à { $budget } dans ce que vous demandez. Le moins cher est :
products-none-similar = Rien de similaire en stock en ce moment : { $product }.
products-none-cheaper = Rien de moins cher en stock dans ce genre en ce moment : { $product }.
products-none-to-suggest = Je ne trouve rien en stock pour cela en ce moment. Voulez-vous voir un autre rayon ou parler à une personne ?
products-why-asked = ce que vous avez décrit
products-why-mentions = mentionne { $words }
products-why-best-seller = l’une de nos meilleures ventes
products-why-budget = dans votre budget
products-why-similar = aussi dans { $category }
products-why-cheaper = moins cher, aussi dans { $category }
products-card-price = { $price }
products-card-from = à partir de { $price }
products-card-few = plus que { $count }
products-card-details = Détails

# Valeurs des options ; celle qui n’a pas de texte ici s’affiche comme la boutique l’a écrite.
products-color-black = noir
products-color-white = blanc
products-color-ivory = ivoire
products-color-cream = crème
products-color-gray = gris
products-color-charcoal = gris anthracite
products-color-silver = argenté
products-color-gold = doré
products-color-rose-gold = or rose
products-color-red = rouge
products-color-burgundy = bordeaux
products-color-pink = rose
products-color-coral = corail
products-color-orange = orange
products-color-yellow = jaune
products-color-mustard = moutarde
products-color-green = vert
products-color-olive = vert olive
products-color-sage = vert sauge
products-color-mint = vert menthe
products-color-teal = bleu canard
products-color-turquoise = turquoise
products-color-blue = bleu
products-color-light-blue = bleu clair
products-color-navy = bleu marine
products-color-purple = violet
products-color-lavender = lavande
products-color-brown = marron
products-color-tan = camel
products-color-beige = beige
products-color-khaki = kaki
products-color-natural = naturel
products-color-clear = transparent
products-color-multicolor = multicolore
products-size-small = petit
products-size-large = grand
products-size-single = 1 personne
products-size-double = 2 personnes
products-size-king = king size
products-size-24-cm = 24 cm
products-size-28-cm = 28 cm
products-size-10x15-cm = 10 × 15 cm
products-size-13x18-cm = 13 × 18 cm
products-size-20x30-cm = 20 × 30 cm
products-plug-eu = prise européenne
products-plug-us = prise américaine
products-plug-uk = prise britannique
products-length-1-m = 1 m
products-length-1-5-m = 1,5 m
products-length-2-m = 2 m
products-length-3-m = 3 m
products-length-5-m = 5 m
products-length-10-m = 10 m
products-length-175-cm = 175 cm
products-length-245-cm = 245 cm
products-volume-500-ml = 500 ml
products-volume-750-ml = 750 ml
products-weight-2-x-2-kg = 2 × 2 kg
products-weight-2-x-4-kg = 2 × 4 kg
products-pieces-60 = 60 pièces
products-pieces-100 = 100 pièces
