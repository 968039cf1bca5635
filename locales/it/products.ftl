# Che cosa si dice dei prodotti e che cosa si chiede.

products-ask-product = Di quale prodotto si tratta? Basta il nome, oppure dimmi che cosa cerchi.
products-which-one = Quale di questi?
products-not-found = Quel prodotto non lo trovo più nel nostro negozio.
products-ask-color = In quale colore?
products-ask-size = In quale taglia o misura?
products-ask-option = Quale di queste versioni?
products-ask-model = Per quale modello?
products-ask-plug = Con quale spina?
products-ask-length = In quale lunghezza?
products-ask-volume = Con quale capacità?
products-ask-weight = In quale peso?
products-ask-pieces = Da quanti pezzi?
products-ask-category = Che tipo di prodotto cerchi?
products-ask-quantity = Quanti pezzi vuoi?
products-ask-currency = In quale valuta?
products-ask-need = Per che cosa o per chi è, e quanto vorresti spendere all’incirca?
products-ask-usage = Che cosa vuoi fare, e con quale prodotto?
products-ask-restock-email = A quale indirizzo e-mail ti scriviamo quando torna disponibile? Prodotto: { $what }

# Come si compongono le cose.
products-with-options = { $product } ({ $options })
products-option-comma = { ", " }
products-size-named = taglia { $size }
products-about = { $what }:
products-values = { $name }: { $offered }
products-value-few = { $value } ({ $count ->
    [one] ne resta solo 1
   *[other] ne restano solo { $count }
})
products-value-until = { $value } (atteso per il giorno { $restock_on })
products-option-color = Colori
products-option-size = Taglie
products-option-model = Modelli
products-option-plug = Spine
products-option-length = Lunghezze
products-option-volume = Capacità
products-option-weight = Pesi
products-option-pieces = Pezzi
products-option-other = Versioni
products-our-warehouse = nel nostro magazzino

# Disponibilità.
products-stock-in = Sì, disponibile: { $what }. Ecco dove si trova: { $places }.
products-stock-few = Sì, ma { $count ->
    [one] ne resta solo 1
   *[other] ne restano solo { $count }
}: { $what } ({ $places }).
products-stock-at = { $place }: { $count }
products-stock-too-few = Al momento ne abbiamo { $count }, non { $wanted }: { $what }.
products-stock-all-in = Sì, disponibile in tutte le versioni: { $what }.
products-stock-few-of = Ne restano pochi: { $few }
products-stock-line-in = Disponibili: { $offered }
products-stock-line-out = Esauriti: { $offered }
products-stock-line-unknown = Disponibilità da verificare: { $offered }
products-stock-others = Disponibili adesso: { $offered }.
products-stock-out-until = Al momento non disponibile: { $what }. Il prossimo arrivo è previsto in data { $restock_on }.
products-stock-out = Al momento non disponibile, e non c’è ancora una data per il prossimo arrivo: { $what }.
products-stock-unknown = In questo momento non vedo quanti pezzi ci sono: { $what }. Non vuol dire che siano finiti; il nostro team può verificare.
products-stock-gone = Non lo vendiamo più e non tornerà: { $what }.
products-no-such-option = { $product }: la versione “{ $option }” non esiste. Ci sono: { $offered }.
products-one-version = C’è una sola versione, senza scelta di colore: { $product }.
products-offer-restock = Vuoi un’e-mail quando torna disponibile?
products-restock-not-needed = Buone notizie, non serve aspettare: è disponibile { $what }.
products-restock-noted = Fatto. Scriveremo a { $email } una sola volta, appena torna disponibile: { $what }. L’indirizzo non viene usato per altro.

# Prezzi.
products-price = { $what }: { $price }.
products-price-reduced = { $what }: ora { $price }, invece di { $listed }.
products-price-range = { $what }: da { $least } a { $most }.
products-price-of = { $value }: { $price }
products-price-total = { $quantity } pezzi insieme: { $total }.
products-price-also = Puoi anche approfittare di:
    { $texts }
products-price-but-out = Attenzione: al momento non è disponibile.
products-price-unknown = Per questo non ho un prezzo: { $what }. Il nostro team può informarsi.
products-converted = Corrisponde a circa { $amount } ({ $source ->
    [ECB] cambio della Banca centrale europea
   *[shop] nostro cambio
}, { $on }).
products-converted-range = Corrisponde a circa { $amount }–{ $most } ({ $source ->
    [ECB] cambio della Banca centrale europea
   *[shop] nostro cambio
}, { $on }).
products-no-rate = Non ho un cambio per { $wanted }, quindi l’importo è in { $currency }: è la valuta in cui paghi.

# Dati.
products-column-fact = Dettaglio
products-column-value = Valore
products-fact-line = { $name }: { $value }
products-fact-that = Quel dettaglio
products-fact-unknown = { $fact }: per { $product } nei nostri dati non c’è.
products-only-described = La descrizione dice: { $description }
products-ask-person = Vuoi che chieda al nostro team?
products-details-of = Dettagli di { $product }
products-facts-note = Non trovi quello che vuoi sapere? Il nostro team può informarsi.
products-nothing-known = Non ho dettagli di { $product }. Vuoi che chieda al nostro team?
products-weight = Peso con imballaggio: { $kilograms } kg
products-weight-range = Peso con imballaggio: da { $least } a { $most } kg, secondo la versione
products-fact-material = Materiale
products-fact-fit = Vestibilità
products-fact-size_chart = Guida alle taglie
products-fact-wash = Lavaggio
products-fact-care = Cura
products-fact-age = Età
products-fact-safety = Sicurezza
products-fact-box = Nella confezione
products-fact-dimensions = Dimensioni
products-fact-power = Alimentazione
products-fact-battery = Batteria
products-fact-bluetooth = Bluetooth
products-fact-water_resistance = Resistenza all’acqua
products-fact-compatibility = Compatibilità
products-fact-capacity = Capacità
products-fact-volume = Contenuto
products-fact-ingredients = Ingredienti
products-fact-suits = Adatto a
products-fact-light = Luce
products-fact-languages = Lingue
products-fact-closure = Chiusura
products-fact-shipping_note = Nota sulla spedizione
products-fact-origin = Paese di produzione
products-fact-weight = Peso
products-fact-colors = Colori
products-fact-sizes = Taglie

# Taglie, autenticità, uso.
products-one-size = C’è una sola misura, e non ho altre dimensioni: { $product }.
products-size-person = Hai ancora dubbi? Vuoi che chieda un consiglio al nostro team?
products-authenticity-unknown = Le nostre pagine di aiuto non ne parlano. Vuoi che chieda al nostro team?
products-usage-more = Non ti è stato utile? Vuoi che ti passi una persona del nostro team?
products-usage-unknown = Per questo non ho istruzioni. Vuoi che ti passi una persona del nostro team?

# Suggerimenti.
products-alternatives = Ecco prodotti simili e disponibili:
products-similar-to = Simili a { $product } e disponibili:
products-suggest-best-sellers = I prodotti più acquistati dai nostri clienti, tutti disponibili:
products-suggest-fitting = Questi potrebbero andare bene, tutti disponibili:
products-suggest-category = I miei consigli per “{ $category }”, tutto disponibile:
products-suggest-within = Fino a { $budget }, tutto disponibile:
products-suggest-category-within = { $category } fino a { $budget }, tutto disponibile:
products-narrow-down = Dimmi per chi o per che cosa è e quanto vorresti spendere, così cerco meglio. Oppure scegli una categoria:
products-none-within = Di quello che chiedi non c’è nulla di disponibile fino a { $budget }. Il più economico è:
products-none-similar = Al momento non abbiamo disponibile nulla di simile a { $product }.
products-none-cheaper = Al momento non abbiamo disponibile nulla di meno caro dello stesso tipo: { $product }.
products-none-to-suggest = Al momento per questo non trovo nulla di disponibile. Vuoi vedere un’altra categoria o parlare con una persona?
products-why-asked = quello che hai descritto
products-why-mentions = parla di { $words }
products-why-best-seller = tra i più venduti
products-why-budget = nel tuo budget
products-why-similar = anche in { $category }
products-why-cheaper = meno caro, anche in { $category }
products-card-price = { $price }
products-card-from = da { $price }
products-card-few = { $count ->
    [one] ne resta solo 1
   *[other] ne restano solo { $count }
}
products-card-details = Dettagli

# Valori delle opzioni; se qui manca un testo, si mostra quello scritto dal negozio.
products-color-black = nero
products-color-white = bianco
products-color-ivory = avorio
products-color-cream = crema
products-color-gray = grigio
products-color-charcoal = antracite
products-color-silver = argento
products-color-gold = oro
products-color-rose-gold = oro rosa
products-color-red = rosso
products-color-burgundy = bordeaux
products-color-pink = rosa
products-color-coral = corallo
products-color-orange = arancione
products-color-yellow = giallo
products-color-mustard = senape
products-color-green = verde
products-color-olive = verde oliva
products-color-sage = verde salvia
products-color-mint = verde menta
products-color-teal = verde petrolio
products-color-turquoise = turchese
products-color-blue = blu
products-color-light-blue = azzurro
products-color-navy = blu navy
products-color-purple = viola
products-color-lavender = lavanda
products-color-brown = marrone
products-color-tan = cammello
products-color-beige = beige
products-color-khaki = kaki
products-color-natural = naturale
products-color-clear = trasparente
products-color-multicolor = multicolore
products-size-small = piccolo
products-size-large = grande
products-size-single = singolo
products-size-double = matrimoniale
products-size-king = king size
products-size-24-cm = 24 cm
products-size-28-cm = 28 cm
products-size-10x15-cm = 10 × 15 cm
products-size-13x18-cm = 13 × 18 cm
products-size-20x30-cm = 20 × 30 cm
products-plug-eu = spina europea
products-plug-us = spina americana
products-plug-uk = spina britannica
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
products-pieces-60 = 60 pezzi
products-pieces-100 = 100 pezzi
