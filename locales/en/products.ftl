# What is told of products, and asked about them.

products-ask-product = Which product is it about? Its name is enough, or tell me what you are looking for.
products-which-one = Which of these do you mean?
products-not-found = I don't find that product in our shop any more.
products-ask-color = In which colour?
products-ask-size = In which size?
products-ask-option = Which of these?
products-ask-model = For which model?
products-ask-plug = With which plug?
products-ask-length = In which length?
products-ask-volume = In which capacity?
products-ask-weight = In which weight?
products-ask-pieces = With how many pieces?
products-ask-category = What kind of product are you looking for?
products-ask-quantity = How many pieces would you like?
products-ask-currency = In which currency?
products-ask-need = What or whom is it for, and about how much would you like to spend?
products-ask-usage = What would you like to do, and with which product?
products-ask-restock-email = Which e-mail address should we write to when there is more of this: { $what }?

# How things are put together.
products-with-options = { $product } ({ $options })
products-option-comma = { ", " }
products-size-named = size { $size }
products-about = { $what }:
products-values = { $name }: { $offered }
products-value-few = { $value } (only { $count } left)
products-value-until = { $value } (expected { $restock_on })
products-option-color = Colours
products-option-size = Sizes
products-option-model = Models
products-option-plug = Plugs
products-option-length = Lengths
products-option-volume = Capacities
products-option-weight = Weights
products-option-pieces = Pieces
products-option-other = Versions
products-our-warehouse = our warehouse

# Stock.
products-stock-in = Yes, in stock: { $what }. Ready to leave from: { $places }.
products-stock-few = Yes, but only { $count } left: { $what } ({ $places }).
products-stock-at = { $count } in { $place }
products-stock-too-few = We have { $count } of these right now, not { $wanted }: { $what }.
products-stock-all-in = Yes, in stock in every version: { $what }.
products-stock-few-of = Few left: { $few }
products-stock-line-in = In stock: { $offered }
products-stock-line-out = Sold out: { $offered }
products-stock-line-unknown = Stock not known right now: { $offered }
products-stock-others = In stock right now: { $offered }.
products-stock-out-until = Sold out at the moment: { $what }. More is expected on { $restock_on }.
products-stock-out = Sold out at the moment, and there is no date for more yet: { $what }.
products-stock-unknown = I can't see right now how many there are: { $what }. That doesn't mean sold out; a person can check for you.
products-stock-gone = We no longer sell this, and it won't come back: { $what }.
products-no-such-option = There is no { $option } version: { $product }. It comes in: { $offered }.
products-one-version = There is just one version of this, with no choice of colour: { $product }.
products-offer-restock = Shall we send you an e-mail when there is more?
products-restock-not-needed = Good news, no need to wait – this is in stock: { $what }.
products-restock-noted = Noted. We'll write to { $email } once, as soon as there is more: { $what }. The address is used for nothing else.

# Prices.
products-price = { $what }: { $price }.
products-price-reduced = { $what }: { $price } now, instead of { $listed }.
products-price-range = { $what }: from { $least } to { $most }.
products-price-of = { $value }: { $price }
products-price-total = { $quantity } pieces together: { $total }.
products-price-also = You can also use:
    { $texts }
products-price-but-out = Please note: it is sold out right now.
products-price-unknown = I don't have a price for this: { $what }. A person can find out.
products-converted = That is about { $amount } ({ $source ->
    [ECB] European Central Bank rate
   *[shop] our own exchange rate
} of { $on }).
products-converted-range = That is about { $amount } to { $most } ({ $source ->
    [ECB] European Central Bank rate
   *[shop] our own exchange rate
} of { $on }).
products-no-rate = I have no exchange rate for { $wanted }, so the amount is in { $currency }; that is what you pay in.

# Facts.
products-column-fact = Detail
products-column-value = Value
products-fact-line = { $name }: { $value }
products-fact-that = That detail
products-fact-unknown = { $fact }: there is no entry for it in our data for { $product }.
products-only-described = The description says: { $description }
products-ask-person = Shall I ask a person?
products-details-of = Details of { $product }
products-facts-note = Is what you want to know not here? A person can find out.
products-nothing-known = I have no details of { $product }. Shall I ask a person?
products-weight = Weight with packaging: { $kilograms } kg
products-weight-range = Weight with packaging: { $least } to { $most } kg, depending on the version
products-fact-material = Material
products-fact-fit = Fit
products-fact-size_chart = Size chart
products-fact-wash = Washing
products-fact-care = Care
products-fact-age = Age
products-fact-safety = Safety
products-fact-box = In the box
products-fact-dimensions = Dimensions
products-fact-power = Power
products-fact-battery = Battery
products-fact-bluetooth = Bluetooth
products-fact-water_resistance = Water resistance
products-fact-compatibility = Compatibility
products-fact-capacity = Capacity
products-fact-volume = Volume
products-fact-ingredients = Ingredients
products-fact-suits = Suits
products-fact-light = Light
products-fact-languages = Languages
products-fact-closure = Closure
products-fact-shipping_note = About shipping it
products-fact-origin = Made in
products-fact-weight = Weight
products-fact-colors = Colours
products-fact-sizes = Sizes

# Sizes, genuineness, use.
products-one-size = There is just one size of this, and I have no measurements beyond that: { $product }.
products-size-person = Still not sure? Shall I ask a person to advise you?
products-authenticity-unknown = Our help pages don't say anything about that. Shall I ask a person?
products-usage-more = Did that not help? Shall I pass you to a person?
products-usage-unknown = I have no instructions for that. Shall I pass you to a person?

# Suggestions.
products-alternatives = These are similar and in stock:
products-similar-to = Similar to { $product } and in stock:
products-suggest-best-sellers = What our customers buy most, all in stock:
products-suggest-fitting = These could suit, all in stock:
products-suggest-category = Suggestions in “{ $category }”, all in stock:
products-suggest-within = Up to { $budget }, all in stock:
products-suggest-category-within = { $category } up to { $budget }, all in stock:
products-narrow-down = Tell me whom or what it is for and how much you'd like to spend, and I'll look closer. Or pick a category:
products-none-within = There is nothing in stock up to { $budget } in what you asked for. The cheapest is:
products-none-similar = There is nothing similar to { $product } in stock right now.
products-none-cheaper = There is nothing cheaper of the kind in stock right now: { $product }.
products-none-to-suggest = I find nothing in stock for that right now. Another category, or a person?
products-why-asked = what you described
products-why-mentions = mentions { $words }
products-why-best-seller = one of our best sellers
products-why-budget = within your budget
products-why-similar = also in { $category }
products-why-cheaper = cheaper, also in { $category }
products-card-price = { $price }
products-card-from = from { $price }
products-card-few = only { $count } left
products-card-details = Details

# Values of options; one that has no text here is shown as the shop wrote it.
products-color-black = black
products-color-white = white
products-color-ivory = ivory
products-color-cream = cream
products-color-gray = grey
products-color-charcoal = charcoal
products-color-silver = silver
products-color-gold = gold
products-color-rose-gold = rose gold
products-color-red = red
products-color-burgundy = burgundy
products-color-pink = pink
products-color-coral = coral
products-color-orange = orange
products-color-yellow = yellow
products-color-mustard = mustard
products-color-green = green
products-color-olive = olive
products-color-sage = sage green
products-color-mint = mint
products-color-teal = teal
products-color-turquoise = turquoise
products-color-blue = blue
products-color-light-blue = light blue
products-color-navy = navy
products-color-purple = purple
products-color-lavender = lavender
products-color-brown = brown
products-color-tan = tan
products-color-beige = beige
products-color-khaki = khaki
products-color-natural = natural
products-color-clear = clear
products-color-multicolor = multicoloured
products-size-small = small
products-size-large = large
products-size-single = single
products-size-double = double
products-size-king = king
products-size-24-cm = 24 cm
products-size-28-cm = 28 cm
products-size-10x15-cm = 10 × 15 cm
products-size-13x18-cm = 13 × 18 cm
products-size-20x30-cm = 20 × 30 cm
products-plug-eu = EU plug
products-plug-us = US plug
products-plug-uk = UK plug
products-length-1-m = 1 m
products-length-1-5-m = 1.5 m
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
products-pieces-60 = 60 pieces
products-pieces-100 = 100 pieces
