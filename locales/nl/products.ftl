# Wat er over producten wordt verteld en gevraagd.

products-ask-product = Om welk product gaat het? De naam is genoeg, of vertel me wat je zoekt.
products-which-one = Welke hiervan bedoel je?
products-not-found = Dat product vind ik niet meer in onze winkel.
products-ask-color = In welke kleur?
products-ask-size = In welke maat?
products-ask-option = Welke hiervan?
products-ask-model = Voor welk model?
products-ask-plug = Met welke stekker?
products-ask-length = In welke lengte?
products-ask-volume = Met welke inhoud?
products-ask-weight = In welk gewicht?
products-ask-pieces = Met hoeveel stuks?
products-ask-category = Wat voor product zoek je?
products-ask-quantity = Hoeveel stuks wil je?
products-ask-currency = In welke valuta?
products-ask-need = Waarvoor of voor wie is het, en hoeveel wil je ongeveer uitgeven?
products-ask-usage = Wat wil je doen, en met welk product?
products-ask-restock-email = Naar welk e-mailadres mogen we een bericht sturen als dit er weer is: { $what }?

# Hoe dingen worden samengesteld.
products-with-options = { $product } ({ $options })
products-option-comma = { ", " }
products-size-named = maat { $size }
products-about = { $what }:
products-values = { $name }: { $offered }
products-value-few = { $value } (nog maar { $count })
products-value-until = { $value } (verwacht op { $restock_on })
products-option-color = Kleuren
products-option-size = Maten
products-option-model = Modellen
products-option-plug = Stekkers
products-option-length = Lengtes
products-option-volume = Inhoud
products-option-weight = Gewichten
products-option-pieces = Aantal stuks
products-option-other = Uitvoeringen
products-our-warehouse = ons magazijn

# Voorraad.
products-stock-in = Ja, op voorraad: { $what }. Klaar voor verzending vanuit: { $places }.
products-stock-few = Ja, maar nog slechts { $count } over: { $what } ({ $places }).
products-stock-at = { $count } in { $place }
products-stock-too-few = Hiervan hebben we er nu { $count }, geen { $wanted }: { $what }.
products-stock-all-in = Ja, in elke uitvoering op voorraad: { $what }.
products-stock-few-of = Bijna op: { $few }
products-stock-line-in = Op voorraad: { $offered }
products-stock-line-out = Uitverkocht: { $offered }
products-stock-line-unknown = Voorraad nu niet bekend: { $offered }
products-stock-others = Nu op voorraad: { $offered }.
products-stock-out-until = Op dit moment uitverkocht: { $what }. Nieuwe voorraad verwachten we op { $restock_on }.
products-stock-out = Op dit moment uitverkocht, en er is nog geen datum voor nieuwe voorraad: { $what }.
products-stock-unknown = Ik kan nu niet zien hoeveel er zijn: { $what }. Dat betekent niet dat het uitverkocht is; een medewerker kan het voor je nagaan.
products-stock-gone = Dit verkopen we niet meer en het komt niet terug: { $what }.
products-no-such-option = De uitvoering “{ $option }” is er niet: { $product }. Wel verkrijgbaar: { $offered }.
products-one-version = Hiervan is er maar één uitvoering, zonder keuze in kleur: { $product }.
products-offer-restock = Zullen we je een e-mail sturen als het er weer is?
products-restock-not-needed = Goed nieuws, je hoeft niet te wachten – dit is op voorraad: { $what }.
products-restock-noted = Genoteerd. We sturen één keer een bericht naar { $email }, zodra dit er weer is: { $what }. Het adres wordt nergens anders voor gebruikt.

# Prijzen.
products-price = { $what }: { $price }.
products-price-reduced = { $what }: nu { $price } in plaats van { $listed }.
products-price-range = { $what }: van { $least } tot { $most }.
products-price-of = { $value }: { $price }
products-price-total = { $quantity } stuks samen: { $total }.
products-price-also = Dit kun je ook gebruiken:
    { $texts }
products-price-but-out = Let op: het is nu uitverkocht.
products-price-unknown = Hiervoor heb ik geen prijs: { $what }. Een medewerker kan het uitzoeken.
products-converted = Dat is ongeveer { $amount } ({ $source ->
    [ECB] koers van de Europese Centrale Bank
   *[shop] onze eigen wisselkoers
} van { $on }).
products-converted-range = Dat is ongeveer { $amount } tot { $most } ({ $source ->
    [ECB] koers van de Europese Centrale Bank
   *[shop] onze eigen wisselkoers
} van { $on }).
products-no-rate = Ik heb geen wisselkoers voor { $wanted }, dus het bedrag staat in { $currency }; daarin betaal je ook.

# Gegevens.
products-column-fact = Kenmerk
products-column-value = Waarde
products-fact-line = { $name }: { $value }
products-fact-that = Dat kenmerk
products-fact-unknown = { $fact }: daarover staat niets in onze gegevens van { $product }.
products-only-described = In de beschrijving staat: { $description }
products-ask-person = Zal ik het een medewerker vragen?
products-details-of = Kenmerken van { $product }
products-facts-note = Staat er niet bij wat je wilt weten? Een medewerker kan het uitzoeken.
products-nothing-known = Ik heb geen kenmerken van { $product }. Zal ik het een medewerker vragen?
products-weight = Gewicht met verpakking: { $kilograms } kg
products-weight-range = Gewicht met verpakking: { $least } tot { $most } kg, afhankelijk van de uitvoering
products-fact-material = Materiaal
products-fact-fit = Pasvorm
products-fact-size_chart = Maattabel
products-fact-wash = Wassen
products-fact-care = Onderhoud
products-fact-age = Leeftijd
products-fact-safety = Veiligheid
products-fact-box = In de doos
products-fact-dimensions = Afmetingen
products-fact-power = Voeding
products-fact-battery = Accu
products-fact-bluetooth = Bluetooth
products-fact-water_resistance = Waterbestendigheid
products-fact-compatibility = Compatibiliteit
products-fact-capacity = Capaciteit
products-fact-volume = Inhoud
products-fact-ingredients = Ingrediënten
products-fact-suits = Geschikt voor
products-fact-light = Licht
products-fact-languages = Talen
products-fact-closure = Sluiting
products-fact-shipping_note = Over de verzending
products-fact-origin = Gemaakt in
products-fact-weight = Gewicht
products-fact-colors = Kleuren
products-fact-sizes = Maten

# Maten, echtheid, gebruik.
products-one-size = Hiervan is er maar één maat, en meer afmetingen heb ik niet: { $product }.
products-size-person = Twijfel je nog? Zal ik een medewerker om advies vragen?
products-authenticity-unknown = Onze hulppagina's zeggen daar niets over. Zal ik het een medewerker vragen?
products-usage-more = Hielp dat niet? Zal ik je doorverbinden met een medewerker?
products-usage-unknown = Daar heb ik geen uitleg voor. Zal ik je doorverbinden met een medewerker?

# Suggesties.
products-alternatives = Deze lijken erop en zijn op voorraad:
products-similar-to = Lijkt op { $product } en op voorraad:
products-suggest-best-sellers = Wat onze klanten het meest kopen, alles op voorraad:
products-suggest-fitting = Dit zou kunnen passen, alles op voorraad:
products-suggest-category = Suggesties uit “{ $category }”, alles op voorraad:
products-suggest-within = Tot { $budget }, alles op voorraad:
products-suggest-category-within = { $category } tot { $budget }, alles op voorraad:
products-narrow-down = Vertel me voor wie of waarvoor het is en hoeveel je wilt uitgeven, dan zoek ik gerichter. Of kies een categorie:
products-none-within = Tot { $budget } is hiervan niets op voorraad. Het goedkoopst is:
products-none-similar = Er is nu niets op voorraad dat hierop lijkt: { $product }.
products-none-cheaper = Er is nu niets goedkopers van dit soort op voorraad: { $product }.
products-none-to-suggest = Daar vind ik nu niets voor op voorraad. Een andere categorie, of een medewerker?
products-why-asked = past bij je beschrijving
products-why-mentions = noemt { $words }
products-why-best-seller = een van onze bestsellers
products-why-budget = binnen je budget
products-why-similar = ook uit “{ $category }”
products-why-cheaper = goedkoper, ook uit “{ $category }”
products-card-price = { $price }
products-card-from = vanaf { $price }
products-card-few = nog maar { $count }
products-card-details = Meer info

# Waarden van uitvoeringen; wat hier geen tekst heeft, wordt getoond zoals de winkel het schreef.
products-color-black = zwart
products-color-white = wit
products-color-ivory = ivoor
products-color-cream = crème
products-color-gray = grijs
products-color-charcoal = antraciet
products-color-silver = zilver
products-color-gold = goud
products-color-rose-gold = roségoud
products-color-red = rood
products-color-burgundy = bordeauxrood
products-color-pink = roze
products-color-coral = koraal
products-color-orange = oranje
products-color-yellow = geel
products-color-mustard = mosterdgeel
products-color-green = groen
products-color-olive = olijfgroen
products-color-sage = saliegroen
products-color-mint = mintgroen
products-color-teal = petrol
products-color-turquoise = turquoise
products-color-blue = blauw
products-color-light-blue = lichtblauw
products-color-navy = marineblauw
products-color-purple = paars
products-color-lavender = lavendel
products-color-brown = bruin
products-color-tan = cognac
products-color-beige = beige
products-color-khaki = kaki
products-color-natural = naturel
products-color-clear = transparant
products-color-multicolor = meerkleurig
products-size-small = klein
products-size-large = groot
products-size-single = eenpersoons
products-size-double = tweepersoons
products-size-king = kingsize
products-size-24-cm = 24 cm
products-size-28-cm = 28 cm
products-size-10x15-cm = 10 × 15 cm
products-size-13x18-cm = 13 × 18 cm
products-size-20x30-cm = 20 × 30 cm
products-plug-eu = EU-stekker
products-plug-us = Amerikaanse stekker
products-plug-uk = Britse stekker
products-length-1-m = 1 m
products-length-1-5-m = 1,5 m
products-length-2-m = 2 m
products-length-3-m = 3 m
products-length-5-m = 5 m
products-length-10-m = 10 m
products-length-175-cm = 175 cm
products-length-245-cm = 245 cm
products-volume-500-ml = 500 ml
products-volume-750-ml = 750 ml
products-weight-2-x-2-kg = 2 × 2 kg
products-weight-2-x-4-kg = 2 × 4 kg
products-pieces-60 = 60 stuks
products-pieces-100 = 100 stuks
