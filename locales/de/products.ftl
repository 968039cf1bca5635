# Was über Produkte gesagt und gefragt wird.

products-ask-product = Um welches Produkt geht es? Der Name reicht, oder sagen Sie mir, was Sie suchen.
products-which-one = Welches davon meinen Sie?
products-not-found = Dieses Produkt finde ich in unserem Shop nicht mehr.
products-ask-color = In welcher Farbe?
products-ask-size = In welcher Größe?
products-ask-option = Welche Ausführung davon?
products-ask-model = Für welches Modell?
products-ask-plug = Mit welchem Stecker?
products-ask-length = In welcher Länge?
products-ask-volume = Mit welchem Fassungsvermögen?
products-ask-weight = Mit welchem Gewicht?
products-ask-pieces = Mit wie vielen Teilen?
products-ask-category = Was für ein Produkt suchen Sie?
products-ask-quantity = Wie viele Stück möchten Sie?
products-ask-currency = In welcher Währung?
products-ask-need = Wofür oder für wen soll es sein, und wie viel möchten Sie ungefähr ausgeben?
products-ask-usage = Was möchten Sie machen, und mit welchem Produkt?
products-ask-restock-email = An welche E-Mail-Adresse sollen wir schreiben, wenn das wieder da ist: { $what }?

# Wie etwas zusammengesetzt wird.
products-with-options = { $product } ({ $options })
products-option-comma = { ", " }
products-size-named = Größe { $size }
products-about = { $what }:
products-values = { $name }: { $offered }
products-value-few = { $value } (nur noch { $count })
products-value-until = { $value } (erwartet am { $restock_on })
products-option-color = Farben
products-option-size = Größen
products-option-model = Modelle
products-option-plug = Stecker
products-option-length = Längen
products-option-volume = Fassungsvermögen
products-option-weight = Gewichte
products-option-pieces = Teile
products-option-other = Ausführungen
products-our-warehouse = unser Lager

# Bestand.
products-stock-in = Ja, auf Lager: { $what }. Versandbereit, Lager: { $places }.
products-stock-few = Ja, aber nur noch { $count } Stück: { $what } ({ $places }).
products-stock-at = { $place }: { $count }
products-stock-too-few = Davon haben wir gerade { $count } Stück, nicht { $wanted }: { $what }.
products-stock-all-in = Ja, in allen Ausführungen auf Lager: { $what }.
products-stock-few-of = Nur noch wenige: { $few }
products-stock-line-in = Auf Lager: { $offered }
products-stock-line-out = Ausverkauft: { $offered }
products-stock-line-unknown = Bestand gerade nicht bekannt: { $offered }
products-stock-others = Gerade auf Lager: { $offered }.
products-stock-out-until = Im Moment ausverkauft: { $what }. Nachschub erwarten wir am { $restock_on }.
products-stock-out = Im Moment ausverkauft, und für Nachschub gibt es noch keinen Termin: { $what }.
products-stock-unknown = Ich kann gerade nicht sehen, wie viele es gibt: { $what }. Das heißt nicht, dass es ausverkauft ist; jemand aus unserem Team kann für Sie nachsehen.
products-stock-gone = Das verkaufen wir nicht mehr, und es kommt auch nicht wieder: { $what }.
products-no-such-option = Die Ausführung „{ $option }“ gibt es nicht: { $product }. Erhältlich ist: { $offered }.
products-one-version = Davon gibt es nur eine Ausführung, ohne Farbauswahl: { $product }.
products-offer-restock = Sollen wir Ihnen eine E-Mail schicken, wenn es wieder da ist?
products-restock-not-needed = Gute Nachricht, Sie müssen nicht warten – das ist auf Lager: { $what }.
products-restock-noted = Notiert. Wir schreiben einmal an { $email }, sobald das wieder da ist: { $what }. Die Adresse wird für nichts anderes verwendet.

# Preise.
products-price = { $what }: { $price }.
products-price-reduced = { $what }: jetzt { $price } statt { $listed }.
products-price-range = { $what }: von { $least } bis { $most }.
products-price-of = { $value }: { $price }
products-price-total = { $quantity } Stück zusammen: { $total }.
products-price-also = Das können Sie außerdem nutzen:
    { $texts }
products-price-but-out = Bitte beachten Sie: Es ist im Moment ausverkauft.
products-price-unknown = Dafür habe ich keinen Preis: { $what }. Jemand aus unserem Team kann ihn herausfinden.
products-converted = Das sind etwa { $amount } ({ $source ->
    [ECB] Kurs der Europäischen Zentralbank
   *[shop] unser eigener Wechselkurs
} vom { $on }).
products-converted-range = Das sind etwa { $amount } bis { $most } ({ $source ->
    [ECB] Kurs der Europäischen Zentralbank
   *[shop] unser eigener Wechselkurs
} vom { $on }).
products-no-rate = Für { $wanted } habe ich keinen Wechselkurs, deshalb steht der Betrag in { $currency }; so bezahlen Sie auch.

# Angaben.
products-column-fact = Angabe
products-column-value = Wert
products-fact-line = { $name }: { $value }
products-fact-that = Diese Angabe
products-fact-unknown = { $fact }: Dazu steht in unseren Daten nichts ({ $product }).
products-only-described = In der Beschreibung steht: { $description }
products-ask-person = Soll ich jemanden aus unserem Team fragen?
products-details-of = Angaben zu { $product }
products-facts-note = Ist nicht dabei, was Sie wissen möchten? Jemand aus unserem Team kann es herausfinden.
products-nothing-known = Zu { $product } habe ich keine Angaben. Soll ich jemanden aus unserem Team fragen?
products-weight = Gewicht mit Verpackung: { $kilograms } kg
products-weight-range = Gewicht mit Verpackung: { $least } bis { $most } kg, je nach Ausführung
products-fact-material = Material
products-fact-fit = Passform
products-fact-size_chart = Größentabelle
products-fact-wash = Waschen
products-fact-care = Pflege
products-fact-age = Alter
products-fact-safety = Sicherheit
products-fact-box = Lieferumfang
products-fact-dimensions = Maße
products-fact-power = Stromversorgung
products-fact-battery = Akku
products-fact-bluetooth = Bluetooth
products-fact-water_resistance = Wasserschutz
products-fact-compatibility = Kompatibilität
products-fact-capacity = Kapazität
products-fact-volume = Inhalt
products-fact-ingredients = Inhaltsstoffe
products-fact-suits = Geeignet für
products-fact-light = Licht
products-fact-languages = Sprachen
products-fact-closure = Verschluss
products-fact-shipping_note = Hinweis zum Versand
products-fact-origin = Herkunftsland
products-fact-weight = Gewicht
products-fact-colors = Farben
products-fact-sizes = Größen

# Größen, Echtheit, Anwendung.
products-one-size = Davon gibt es nur eine Größe, und weitere Maße habe ich nicht: { $product }.
products-size-person = Noch nicht sicher? Soll Sie jemand aus unserem Team beraten?
products-authenticity-unknown = Dazu sagen unsere Hilfeseiten nichts. Soll ich jemanden aus unserem Team fragen?
products-usage-more = Hat das nicht geholfen? Soll ich Sie an jemanden aus unserem Team weiterleiten?
products-usage-unknown = Dafür habe ich keine Anleitung. Soll ich Sie an jemanden aus unserem Team weiterleiten?

# Vorschläge.
products-alternatives = Diese hier sind ähnlich und auf Lager:
products-similar-to = Ähnlich wie { $product } und auf Lager:
products-suggest-best-sellers = Das wird bei uns am meisten gekauft, alles auf Lager:
products-suggest-fitting = Das könnte passen, alles auf Lager:
products-suggest-category = Vorschläge aus „{ $category }“, alles auf Lager:
products-suggest-within = Bis { $budget }, alles auf Lager:
products-suggest-category-within = { $category } bis { $budget }, alles auf Lager:
products-narrow-down = Sagen Sie mir, für wen oder wofür es ist und wie viel Sie ausgeben möchten, dann suche ich genauer. Oder wählen Sie eine Kategorie:
products-none-within = Bis { $budget } ist davon nichts auf Lager. Am günstigsten ist:
products-none-similar = Im Moment ist nichts Ähnliches auf Lager: { $product }.
products-none-cheaper = Im Moment ist nichts Günstigeres dieser Art auf Lager: { $product }.
products-none-to-suggest = Dafür finde ich gerade nichts auf Lager. Möchten Sie eine andere Kategorie oder lieber mit einem Menschen sprechen?
products-why-asked = passt zu Ihrer Beschreibung
products-why-mentions = darin erwähnt: { $words }
products-why-best-seller = einer unserer Bestseller
products-why-budget = innerhalb Ihres Budgets
products-why-similar = auch aus „{ $category }“
products-why-cheaper = günstiger, auch aus „{ $category }“
products-card-price = { $price }
products-card-from = ab { $price }
products-card-few = nur noch { $count }
products-card-details = Details

# Werte von Ausführungen; was hier fehlt, wird so gezeigt, wie der Shop es geschrieben hat.
products-color-black = Schwarz
products-color-white = Weiß
products-color-ivory = Elfenbein
products-color-cream = Creme
products-color-gray = Grau
products-color-charcoal = Anthrazit
products-color-silver = Silber
products-color-gold = Gold
products-color-rose-gold = Roségold
products-color-red = Rot
products-color-burgundy = Bordeaux
products-color-pink = Rosa
products-color-coral = Koralle
products-color-orange = Orange
products-color-yellow = Gelb
products-color-mustard = Senfgelb
products-color-green = Grün
products-color-olive = Oliv
products-color-sage = Salbeigrün
products-color-mint = Mint
products-color-teal = Petrol
products-color-turquoise = Türkis
products-color-blue = Blau
products-color-light-blue = Hellblau
products-color-navy = Marineblau
products-color-purple = Violett
products-color-lavender = Lavendel
products-color-brown = Braun
products-color-tan = Cognac
products-color-beige = Beige
products-color-khaki = Khaki
products-color-natural = Natur
products-color-clear = Transparent
products-color-multicolor = Bunt
products-size-small = Klein
products-size-large = Groß
products-size-single = Einzelbett
products-size-double = Doppelbett
products-size-king = Kingsize
products-size-24-cm = 24 cm
products-size-28-cm = 28 cm
products-size-10x15-cm = 10 × 15 cm
products-size-13x18-cm = 13 × 18 cm
products-size-20x30-cm = 20 × 30 cm
products-plug-eu = EU-Stecker
products-plug-us = US-Stecker
products-plug-uk = UK-Stecker
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
products-pieces-60 = 60 Teile
products-pieces-100 = 100 Teile
