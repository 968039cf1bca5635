# Co mówimy o produktach i o co pytamy.

products-ask-product = O jaki produkt chodzi? Wystarczy nazwa albo opis tego, czego szukasz.
products-which-one = O który z nich chodzi?
products-not-found = Tego produktu nie ma już w naszym sklepie.
products-ask-color = W jakim kolorze?
products-ask-size = W jakim rozmiarze?
products-ask-option = Która z tych opcji?
products-ask-model = Do jakiego modelu?
products-ask-plug = Z jaką wtyczką?
products-ask-length = Jakiej długości?
products-ask-volume = Jakiej pojemności?
products-ask-weight = O jakiej wadze?
products-ask-pieces = Z ilu elementów?
products-ask-category = Jakiego rodzaju produktu szukasz?
products-ask-quantity = Ile sztuk potrzebujesz?
products-ask-currency = W jakiej walucie?
products-ask-need = Do czego lub dla kogo ma to być i ile mniej więcej chcesz wydać?
products-ask-usage = Co chcesz zrobić i z którym produktem?
products-ask-restock-email = Na jaki adres e-mail napisać, gdy znów będzie dostępne: { $what }?

# Jak składamy opisy.
products-with-options = { $product } ({ $options })
products-option-comma = { ", " }
products-size-named = rozmiar { $size }
products-about = { $what }:
products-values = { $name }: { $offered }
products-value-few = { $value } (zostało tylko { $count } szt.)
products-value-until = { $value } (spodziewane { $restock_on })
products-option-color = Kolory
products-option-size = Rozmiary
products-option-model = Modele
products-option-plug = Wtyczki
products-option-length = Długości
products-option-volume = Pojemności
products-option-weight = Wagi
products-option-pieces = Liczba elementów
products-option-other = Wersje
products-our-warehouse = nasz magazyn

# Dostępność.
products-stock-in = Tak, na stanie: { $what }. Gotowe do wysyłki, magazyn: { $places }.
products-stock-few = Tak, ale zostało tylko { $count } szt.: { $what } ({ $places }).
products-stock-at = { $place }: { $count } szt.
products-stock-too-few = W tej chwili mamy { $count } szt., a nie { $wanted }: { $what }.
products-stock-all-in = Tak, na stanie we wszystkich wersjach: { $what }.
products-stock-few-of = Ostatnie sztuki: { $few }
products-stock-line-in = Na stanie: { $offered }
products-stock-line-out = Wyprzedane: { $offered }
products-stock-line-unknown = Dostępność w tej chwili nieznana: { $offered }
products-stock-others = W tej chwili na stanie: { $offered }.
products-stock-out-until = W tej chwili wyprzedane: { $what }. Kolejna dostawa spodziewana { $restock_on }.
products-stock-out = W tej chwili wyprzedane, daty kolejnej dostawy jeszcze nie ma: { $what }.
products-stock-unknown = W tej chwili nie widzę, ile jest sztuk: { $what }. To nie znaczy, że produkt jest wyprzedany; może to sprawdzić konsultant.
products-stock-gone = Tego już nie sprzedajemy i nie wróci do oferty: { $what }.
products-no-such-option = Nie ma wersji „{ $option }”: { $product }. Dostępne wersje: { $offered }.
products-one-version = Jest tylko jedna wersja, bez wyboru koloru: { $product }.
products-offer-restock = Wysłać Ci e-mail, gdy znów będzie dostępne?
products-restock-not-needed = Dobra wiadomość, nie trzeba czekać – jest na stanie: { $what }.
products-restock-noted = Zapisane. Napiszemy na { $email } jeden raz, gdy tylko znów będzie dostępne: { $what }. Adres nie posłuży do niczego innego.

# Ceny.
products-price = { $what }: { $price }.
products-price-reduced = { $what }: teraz { $price } zamiast { $listed }.
products-price-range = { $what }: od { $least } do { $most }.
products-price-of = { $value }: { $price }
products-price-total = Razem za { $quantity } szt.: { $total }.
products-price-also = Możesz też skorzystać z tego:
    { $texts }
products-price-but-out = Uwaga: w tej chwili produkt jest wyprzedany.
products-price-unknown = Nie mam ceny tego produktu: { $what }. Może ją ustalić konsultant.
products-converted = To około { $amount } ({ $source ->
    [ECB] kurs Europejskiego Banku Centralnego
   *[shop] nasz własny kurs
} z { $on }).
products-converted-range = To mniej więcej od { $amount } do { $most } ({ $source ->
    [ECB] kurs Europejskiego Banku Centralnego
   *[shop] nasz własny kurs
} z { $on }).
products-no-rate = Nie mam kursu waluty { $wanted }, więc kwota jest w { $currency }; w tej walucie się płaci.

# Dane.
products-column-fact = Cecha
products-column-value = Wartość
products-fact-line = { $name }: { $value }
products-fact-that = Ta informacja
products-fact-unknown = { $fact }: nie ma tego w naszych danych produktu „{ $product }”.
products-only-described = W opisie jest: { $description }
products-ask-person = Zapytać konsultanta?
products-details-of = Szczegóły: { $product }
products-facts-note = Nie ma tu tego, czego szukasz? Może to sprawdzić konsultant.
products-nothing-known = Nie mam szczegółów produktu „{ $product }”. Zapytać konsultanta?
products-weight = Waga z opakowaniem: { $kilograms } kg
products-weight-range = Waga z opakowaniem: od { $least } do { $most } kg, zależnie od wersji
products-fact-material = Materiał
products-fact-fit = Krój i dopasowanie
products-fact-size_chart = Tabela rozmiarów
products-fact-wash = Pranie
products-fact-care = Pielęgnacja
products-fact-age = Wiek
products-fact-safety = Bezpieczeństwo
products-fact-box = W zestawie
products-fact-dimensions = Wymiary
products-fact-power = Zasilanie
products-fact-battery = Bateria
products-fact-bluetooth = Bluetooth
products-fact-water_resistance = Wodoodporność
products-fact-compatibility = Zgodność
products-fact-capacity = Pojemność
products-fact-volume = Objętość
products-fact-ingredients = Skład
products-fact-suits = Przeznaczenie
products-fact-light = Światło
products-fact-languages = Języki
products-fact-closure = Zapięcie
products-fact-shipping_note = O wysyłce
products-fact-origin = Kraj produkcji
products-fact-weight = Waga
products-fact-colors = Kolory
products-fact-sizes = Rozmiary

# Rozmiary, oryginalność, użycie.
products-one-size = Jest tylko jeden rozmiar, innych wymiarów nie mam: { $product }.
products-size-person = Nadal nie wiesz, co wybrać? Poprosić konsultanta o radę?
products-authenticity-unknown = Na naszych stronach pomocy nic o tym nie ma. Zapytać konsultanta?
products-usage-more = To nie pomogło? Połączyć Cię z konsultantem?
products-usage-unknown = Nie mam na to instrukcji. Połączyć Cię z konsultantem?

# Propozycje.
products-alternatives = Podobne i na stanie:
products-similar-to = Podobne do „{ $product }” i na stanie:
products-suggest-best-sellers = To nasi klienci kupują najczęściej, wszystko na stanie:
products-suggest-fitting = To może pasować, wszystko na stanie:
products-suggest-category = Propozycje z kategorii „{ $category }”, wszystko na stanie:
products-suggest-within = Do { $budget }, wszystko na stanie:
products-suggest-category-within = { $category } do { $budget }, wszystko na stanie:
products-narrow-down = Napisz, dla kogo lub do czego to ma być i ile chcesz wydać, a poszukam dokładniej. Albo wybierz kategorię:
products-none-within = Na stanie nie ma nic do { $budget }, co by pasowało. Najtańsze to:
products-none-similar = W tej chwili na stanie nie ma nic podobnego do „{ $product }”.
products-none-cheaper = W tej chwili na stanie nie ma nic tańszego w tym rodzaju: { $product }.
products-none-to-suggest = W tej chwili nie widzę na stanie nic pasującego. Inna kategoria czy konsultant?
products-why-asked = zgodne z Twoim opisem
products-why-mentions = w opisie jest: { $words }
products-why-best-seller = jeden z naszych bestsellerów
products-why-budget = mieści się w budżecie
products-why-similar = też z kategorii { $category }
products-why-cheaper = tańsze, też z kategorii { $category }
products-card-price = { $price }
products-card-from = od { $price }
products-card-few = zostało tylko { $count } szt.
products-card-details = Szczegóły

# Wartości opcji; czego tu nie ma, pokazujemy tak, jak zapisał sklep.
products-color-black = czarny
products-color-white = biały
products-color-ivory = kość słoniowa
products-color-cream = kremowy
products-color-gray = szary
products-color-charcoal = grafitowy
products-color-silver = srebrny
products-color-gold = złoty
products-color-rose-gold = różowe złoto
products-color-red = czerwony
products-color-burgundy = bordowy
products-color-pink = różowy
products-color-coral = koralowy
products-color-orange = pomarańczowy
products-color-yellow = żółty
products-color-mustard = musztardowy
products-color-green = zielony
products-color-olive = oliwkowy
products-color-sage = szałwiowy
products-color-mint = miętowy
products-color-teal = morski
products-color-turquoise = turkusowy
products-color-blue = niebieski
products-color-light-blue = błękitny
products-color-navy = granatowy
products-color-purple = fioletowy
products-color-lavender = lawendowy
products-color-brown = brązowy
products-color-tan = jasnobrązowy
products-color-beige = beżowy
products-color-khaki = khaki
products-color-natural = naturalny
products-color-clear = przezroczysty
products-color-multicolor = wielokolorowy
products-size-small = mały
products-size-large = duży
products-size-single = pojedynczy
products-size-double = podwójny
products-size-king = king size
products-size-24-cm = 24 cm
products-size-28-cm = 28 cm
products-size-10x15-cm = 10 × 15 cm
products-size-13x18-cm = 13 × 18 cm
products-size-20x30-cm = 20 × 30 cm
products-plug-eu = wtyczka europejska
products-plug-us = wtyczka amerykańska
products-plug-uk = wtyczka brytyjska
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
products-pieces-60 = 60 elementów
products-pieces-100 = 100 elementów
