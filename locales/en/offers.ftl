# Promotions and codes, a lower price, a price for many.

offers-running = What is on right now:
offers-running-in = What is on right now for deliveries to { $country }:
offers-running-for = What is on right now for { $product }:
offers-none = There is no promotion for that right now. From larger quantities on there is a lower price.
offers-no-free-shipping = There is no free shipping offer right now.
offers-column-offer = Offer
offers-column-until = Until
offers-until-day = until { $valid_to }
offers-no-end = no end date
offers-until = { $text } (until { $valid_to })
offers-a-promotion = on promotion
offers-not-added-up = One code an order; promotions on the same piece do not add up.
offers-see-all = See all offers

offers-ask-code = Which code is it?
offers-code-works = The code { $code } is valid: { $text }. For it to count:
offers-code-unknown = I don't know the code { $code }. Please check how it is written; capitals don't matter.
offers-code-not-yet = The code { $code } does not count yet; it starts on { $valid_from }.
offers-code-ended = The code { $code } ended on { $valid_to }, so it no longer works.
offers-code-used-up = The code { $code } was limited and has been used up, so it no longer works.
offers-code-not-for-country = The code { $code } does not count for deliveries to { $country }, only to { $countries }.
offers-code-needs-more = The code { $code } counts from { $min_subtotal } of goods; at { $subtotal } it is not there yet.
offers-code-for-new-customers = The code { $code } is only for a first order.
offers-condition-subtotal = at least { $min_subtotal } of goods, shipping not counted
offers-condition-new-customers = it is your first order with us
offers-condition-countries = delivery to { $countries }
offers-condition-one-code = no other code in the same order

offers-already-reduced = Already reduced: { $what }, { $price } instead of { $listed }. I can't go lower than that.
offers-fixed-price = This brings the price of { $what } down:
offers-fixed-price-alone = Nothing is taken off the price of { $what } right now.
offers-ask-person = Would you like a person to look at it? I can't promise that there is more.
offers-costs-less = It costs no more than that anyway: { $what }, { $price }.
offers-too-low = { $asked } for { $what } is lower than I can go; it costs { $price }.
offers-agreed = Agreed: { $what } for { $price }, quote number { $number }, one piece, good until { $valid_to }. Give our team this number when you order; it can't be combined with a code.

offers-bulk-steps = Prices for larger quantities of one product:
offers-column-quantity = Quantity
offers-column-discount = Off each piece
offers-from-quantity = from { $quantity } pieces
offers-percent = { $percent } %
offers-no-minimum = There is no minimum order: any quantity can be bought at the normal price.
offers-bulk-step = from { $quantity } pieces of one product: { $percent } % off
offers-below-steps = { $quantity } pieces of { $what } cost { $total } together. A lower price begins with more:
offers-bulk-person = Prices for large quantities are made by a person here; I'm passing you on.
offers-quote-title = Quote no. { $number }: { $what }
offers-quote-each = Price each
offers-quote-each-value = { $price } (listed at { $listed })
offers-quote-quantity = Quantity
offers-quote-total = Total for the goods
offers-quote-valid = Good until
offers-amount = { $amount }
offers-day = { $day }
offers-quote-note = Without shipping, duty and tax. Give our team this number when you order.
offers-more-than-held = You ask for { $quantity } pieces, and I see { $count } in stock. So a person will check whether and when the rest can come, and confirm the quote.
offers-stock-unknown = I can't see whether { $quantity } pieces are in stock. So a person will check and confirm the quote.
