# Ofertas y códigos, un precio más bajo, un precio por cantidad.

offers-running = Ofertas vigentes:
offers-running-in = Ofertas vigentes para envíos a { $country }:
offers-running-for = Ofertas vigentes para { $product }:
offers-none = Ahora mismo no hay ninguna oferta para eso. Por cantidad sí hay mejor precio.
offers-no-free-shipping = Ahora mismo no hay oferta de envío gratis.
offers-column-offer = Oferta
offers-column-until = Hasta
offers-until-day = hasta el { $valid_to }
offers-no-end = sin fecha de fin
offers-until = { $text } (hasta el { $valid_to })
offers-a-promotion = en oferta
offers-not-added-up = Un código por pedido; las ofertas sobre el mismo artículo no se suman.
offers-see-all = Ver todas las ofertas

offers-ask-code = ¿Qué código es?
offers-code-works = El código { $code } es válido: { $text }. Para que cuente:
offers-code-unknown = No conozco el código { $code }. Revisa cómo está escrito; da igual en mayúsculas o minúsculas.
offers-code-not-yet = El código { $code } todavía no vale; empieza el { $valid_from }.
offers-code-ended = El código { $code } terminó el { $valid_to }, por eso ya no funciona.
offers-code-used-up = El código { $code } era limitado y ya se agotó, por eso no funciona.
offers-code-not-for-country = El código { $code } no vale para envíos a { $country }, solo a { $countries }.
offers-code-needs-more = El código { $code } vale a partir de { $min_subtotal } en productos; con { $subtotal } todavía no alcanza.
offers-code-for-new-customers = El código { $code } es solo para un primer pedido.
offers-condition-subtotal = mínimo { $min_subtotal } en productos, sin contar el envío
offers-condition-new-customers = que sea tu primer pedido con nosotros
offers-condition-countries = envío a { $countries }
offers-condition-one-code = ningún otro código en el mismo pedido

offers-already-reduced = Ya está rebajado: { $what }, { $price } en lugar de { $listed }. Más abajo no puedo llegar.
offers-fixed-price = Esto rebaja el precio de { $what }:
offers-fixed-price-alone = Ahora mismo no hay ninguna rebaja para { $what }.
offers-ask-person = ¿Quieres que lo vea una persona? No puedo prometer que haya algo más.
offers-costs-less = De todas formas no cuesta más que eso: { $what }, { $price }.
offers-too-low = { $asked } por { $what } es menos de lo que puedo ofrecer; cuesta { $price }.
offers-agreed = De acuerdo: { $what } por { $price }, presupuesto número { $number }, una unidad, válido hasta el { $valid_to }. Da este número a nuestro equipo al comprar; no se combina con códigos.

offers-bulk-steps = Precios por cantidad de un mismo producto:
offers-column-quantity = Cantidad
offers-column-discount = Descuento por unidad
offers-from-quantity = desde { $quantity } unidades
offers-percent = { $percent } %
offers-no-minimum = No hay compra mínima: cualquier cantidad se vende al precio normal.
offers-bulk-step = desde { $quantity } unidades de un mismo producto: { $percent } % menos
offers-below-steps = { $quantity } unidades de { $what } cuestan { $total } en total. El precio baja con más cantidad:
offers-bulk-person = Los precios por cantidad los prepara una persona; te paso con ella.
offers-quote-title = Presupuesto n.º { $number }: { $what }
offers-quote-each = Precio por unidad
offers-quote-each-value = { $price } (precio normal { $listed })
offers-quote-quantity = Cantidad
offers-quote-total = Total de los productos
offers-quote-valid = Válido hasta
offers-amount = { $amount }
offers-day = { $day }
offers-quote-note = Sin envío, aranceles ni impuestos. Da este número a nuestro equipo al comprar.
offers-more-than-held = Pides { $quantity } unidades y veo { $count } en existencia. Por eso una persona comprobará si puede llegar el resto y cuándo, y confirmará el presupuesto.
offers-stock-unknown = No puedo ver si hay { $quantity } unidades. Por eso una persona lo comprobará y confirmará el presupuesto.
