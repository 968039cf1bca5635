# Un país tal como va dentro de una frase.
shipping-place =
    { $iso ->
        [CI] Costa de Marfil
        [EU] la { $country }
        [HK] Hong Kong
        [MO] Macao
       *[other] { $country }
    }

# Preguntas, y lo que no se puede.
shipping-ask-destination = ¿A qué país lo enviamos?
shipping-ask-destination-served = Enviamos a { $count } países. ¿Cuál es el tuyo?
shipping-not-served = No enviamos a { $country }. Si tienes una dirección en otro país, dime cuál y lo compruebo.
shipping-no-method = Enviamos a { $country }, pero ninguna de nuestras formas de envío admite este artículo: { $reasons }.
shipping-goods-banned = Esto no se puede enviar a { $country }: allí no se admite el envío de { $flags }.
shipping-goods-not-taken = Enviamos a { $country }, pero ninguna de nuestras formas de envío admite allí { $flags }, así que esto no se puede enviar.
shipping-goods-ask = Nuestro equipo tiene que revisar si esto se puede enviar a { $country }, porque se trata de { $flags }.

# ¿Llega hasta mí?
shipping-served =
    { $count ->
        [one] Sí, enviamos a { $country } de una forma: el envío ({ $goods }) cuesta { $price } y tarda aproximadamente de { $least } a { $most } días hábiles. Algunos productos, como baterías o líquidos, no pueden ir a todas partes; dime cuál te interesa y lo compruebo.
       *[other] Sí, enviamos a { $country } de { $count } formas: el envío ({ $goods }) cuesta desde { $price } y tarda aproximadamente de { $least } a { $most } días hábiles. Algunos productos, como baterías o líquidos, no pueden ir a todas partes; dime cuál te interesa y lo compruebo.
    }
shipping-served-goods =
    { $count ->
        [one] Sí, podemos enviar { $goods } a { $country } por { $price }, en aproximadamente { $least } a { $most } días hábiles.
       *[other] Sí, podemos enviar { $goods } a { $country } de { $count } formas: desde { $price }, en aproximadamente { $least } a { $most } días hábiles.
    }
shipping-served-free =
    { $count ->
        [one] Sí, podemos enviar { $goods } a { $country } gratis, en aproximadamente { $least } a { $most } días hábiles.
       *[other] Sí, podemos enviar { $goods } a { $country } de { $count } formas: la más barata es gratis; tarda aproximadamente de { $least } a { $most } días hábiles.
    }
shipping-condition-anatel = En { $country } los equipos de radiofrecuencia, como los Bluetooth, necesitan homologación de Anatel; la aduana puede pedirla.
shipping-condition-bis-wpc = En { $country } los equipos de radiofrecuencia y la electrónica pueden necesitar una aprobación (BIS, WPC); la aduana puede pedirla.
shipping-condition-kc-one-unit = En { $country } un solo aparato de este tipo para uso propio no necesita la aprobación KC; si son más, pueden retenerlos.
shipping-condition-cosmetics-registration = En { $country } los cosméticos pueden necesitar un registro; sin él, la aduana puede retenerlos.
shipping-out-until = { $product }: ahora mismo sin existencias; se espera de nuevo el { $restock_on }.
shipping-out = { $product }: ahora mismo sin existencias, y no tengo fecha de reposición.
shipping-short = { $product }: en este momento solo hay { $quantity }.

# Qué se envía, por cuánto y para cuándo.
shipping-typical-parcel = un paquete de { $grams } g
shipping-goods =
    { $quantity ->
        [1] { $product }
       *[other] { $quantity } × { $product }
    }
shipping-column-method = Forma de envío
shipping-column-price = Precio
shipping-column-days = Plazo
shipping-column-window = Llega
shipping-column-carrier = Transportista
shipping-column-features = Qué ofrece
shipping-price = { $price }
shipping-price-both = { $price } (unos { $local })
shipping-price-free = gratis
shipping-days = { $least } a { $most } días hábiles
shipping-window = del { $earliest } al { $latest }
shipping-rate-ecb = { $currency } al tipo de cambio del Banco Central Europeo del { $on }, como referencia.
shipping-rate-shop = { $currency } al tipo de cambio de la tienda del { $on }, como referencia.
shipping-cost-title = Envío a { $country }, { $goods }
shipping-cost-spread = Hasta { $light_grams } g cuesta desde { $light }; hasta { $heavy_grams } g, desde { $heavy }. Dime el producto y te doy el precio exacto.
shipping-name-the-product = Dime el producto y te doy el precio exacto.
shipping-free = Promoción: { $offer }.
shipping-free-reached = Promoción: { $offer }. Tus productos suman { $subtotal }, así que se te aplica.
shipping-free-short = Promoción: { $offer }. Tus productos suman { $subtotal }; faltan { $missing } para que se aplique.
shipping-charges-none = El envío sale del mismo país, así que no hay cargos de importación.
shipping-charges-included = Los aranceles e impuestos de importación están incluidos en estos precios.
shipping-charges-partly = Con { $methods } no se suman cargos de importación; con las demás formas, los aranceles e impuestos del país no están incluidos.
shipping-charges-on-top = Los aranceles e impuestos del país no están incluidos en estos precios.
shipping-time-title = Entrega en { $country }, { $goods }
shipping-order-now = Si pides ahora, llega entre el { $earliest } y el { $latest }.
shipping-time-left = { $hours ->
    [0] { $minutes } min
   *[other] { $hours } h { $minutes } min
}
shipping-leaves-today = Si pides y pagas en las próximas { $left }, sale hoy.
shipping-leaves-on = Si pides y pagas en { $left }, sale el { $sent_on }.
shipping-time-note = Es una estimación si pagas ahora: saldría el { $sent_on }. El tiempo en aduana puede sumarse.
shipping-time-note-restock = Es una estimación a partir de la reposición del { $restock_on }: saldría el { $sent_on }. El tiempo en aduana puede sumarse.
shipping-time-note-undated = Es una estimación desde el día en que sale. El tiempo en aduana puede sumarse.
shipping-refuses = No por { $method }: { $reason }.

# Formas de envío.
shipping-options-title = Formas de envío a { $country }, { $goods }
shipping-features = { $features }
shipping-feature-tracked = seguimiento
shipping-feature-insured = seguro hasta { $amount }
shipping-feature-po-boxes = apartados postales
shipping-feature-pick-up-points = puntos de recogida
shipping-feature-duty-paid = aranceles e impuestos a nuestro cargo
shipping-po-boxes = Apartados postales: por { $methods }.
shipping-no-po-boxes = Allí no se entrega en apartados postales.
shipping-pick-up-points = Puntos de recogida: por { $methods }.
shipping-no-pick-up-points = Allí no se puede elegir un punto de recogida.
shipping-carrier-china-post = China Post
shipping-carrier-yunexpress = YunExpress
shipping-carrier-dhl-express = DHL Express
shipping-carrier-postnl = PostNL
shipping-carrier-sf-express = SF Express

# Por qué una forma de envío no acepta algo.
shipping-why-not-goods = no admite { $flags }
shipping-why-not-too-heavy = pesa demasiado
shipping-why-not-too-valuable = su valor es demasiado alto
shipping-why-not-too-long = es demasiado largo
shipping-why-not-warehouse = no hay en el almacén del que sale
shipping-why-not-po-box = no llega a apartados postales
shipping-why-not-pick-up-point = no tiene puntos de recogida
shipping-why-not-special = no admite este tipo de productos
shipping-why-not-refused = no admite este tipo de productos
shipping-why-not-banned = este tipo de productos no se puede enviar
shipping-why-not-ask = lo tiene que revisar nuestro equipo
shipping-flag-battery-loose = baterías sueltas y baterías externas
shipping-flag-battery-packed = baterías empaquetadas con un aparato
shipping-flag-battery-installed = baterías integradas
shipping-flag-vehicle-battery = baterías de vehículos
shipping-flag-liquid = líquidos
shipping-flag-flammable = productos inflamables
shipping-flag-aerosol = aerosoles
shipping-flag-magnet = imanes fuertes
shipping-flag-powder = polvos
shipping-flag-food = alimentos
shipping-flag-plant = plantas y semillas
shipping-flag-medicine = medicamentos
shipping-flag-blade = cuchillos y hojas
shipping-flag-replica = réplicas de armas
shipping-flag-counterfeit = falsificaciones
shipping-flag-weapon = armas
shipping-flag-tobacco = tabaco y vapeadores
shipping-flag-alcohol = alcohol
shipping-flag-child = artículos infantiles
shipping-flag-radio = equipos de radiofrecuencia
shipping-flag-cosmetic = cosméticos
shipping-flag-drone = drones
shipping-flag-precious = joyas y objetos de valor
shipping-flag-chemical = productos químicos

# Lo que cuesta hasta la puerta.
shipping-customs-ask-goods = ¿De qué producto, o de qué importe?
shipping-customs-unknown = No tengo reglas fiables sobre aranceles e impuestos de { $country } y prefiero no adivinar. Puede revisarlo nuestro equipo.
shipping-customs-basket-empty = Dime el producto o el importe y calculo los aranceles e impuestos para { $country }.
shipping-customs-amount = productos por { $amount }
shipping-customs-title-nothing-due = { $goods } a { $country }: { $total } en total, sin cargos de importación al recibirlo
shipping-customs-title-due = { $goods } a { $country }: { $total } en total, de los cuales { $due } al recibirlo
shipping-customs-title-open = { $goods } a { $country }: lo que se sabe y lo que no
shipping-customs-column-part = Concepto
shipping-customs-column-amount = Importe
shipping-customs-column-paid = Se paga
shipping-customs-shipping = Envío ({ $method })
shipping-customs-rate = { $part } ({ $rate } %)
shipping-customs-range = { $low } a { $high }
shipping-customs-paid = { $when }, { $collector }
shipping-customs-total = Total
shipping-customs-nothing = nada
shipping-customs-not-yours = nada para ti
shipping-customs-not-known = no se sabe
shipping-customs-as-of = Reglas al { $as_of }; { $confidence }.
shipping-customs-papers = Tienes que dar: { $papers }.
shipping-customs-next = Es todo lo que sé de esto. ¿Qué más quieres saber?
shipping-customs-person = Con las reglas que tengo no puedo determinar lo que se paga en { $country }, y prefiero no adivinar. Te paso con una persona de nuestro equipo, que lo revisará.
shipping-customs-kind-goods = Productos
shipping-customs-kind-shipping = Envío
shipping-customs-kind-duty = Arancel
shipping-customs-kind-tax = Impuesto de importación
shipping-customs-tax-name = { $code ->
    [vat] IVA
    [consumption-tax] Impuesto al consumo
   *[other] { $name }
}
shipping-customs-kind-duty-and-tax = Arancel e impuesto
shipping-customs-kind-state-fee = Tasa estatal
shipping-customs-kind-clearance-fee = Gastos de despacho
shipping-customs-kind-levy = Tasa nacional
shipping-customs-kind-card-tax = Impuesto sobre la tarjeta
shipping-customs-collector-shop = a la tienda
shipping-customs-collector-post = al servicio postal
shipping-customs-collector-carrier = al transportista
shipping-customs-collector-bank = al banco
shipping-customs-collector-unknown = no se sabe a quién
shipping-customs-when-checkout = al comprar
shipping-customs-when-delivery = al recibirlo
shipping-customs-when-included = lo pagamos nosotros
shipping-customs-when-open = podría sumarse
shipping-customs-confidence-low = solo es una estimación
shipping-customs-confidence-medium = bastante seguro
shipping-customs-confidence-high = bien confirmado

# Cargos con nombre propio.
shipping-customs-rule-ar-statistics = Tasa de estadística
shipping-customs-rule-au-import-processing = Cargo de tramitación de importación
shipping-customs-rule-eu-handling-fee = Tasa de tramitación de la UE
shipping-customs-rule-ke-idf = Tasa de declaración de importación (IDF)
shipping-customs-rule-ke-rdl = Tasa de desarrollo ferroviario (RDL)
shipping-customs-rule-ng-levies = Tasas de importación
shipping-customs-rule-nz-levy-air = Tasa de mercancías, vía aérea
shipping-customs-rule-nz-levy-sea = Tasa de mercancías, vía marítima
shipping-customs-rule-sa-customs-service = Tasa de servicio de aduana
shipping-customs-rule-broker = Agente de aduana
shipping-customs-rule-canada-post = Tasa de gestión de Canada Post
shipping-customs-rule-carrier-fee = Gastos de despacho del transportista
shipping-customs-rule-clearance = Gastos de despacho
shipping-customs-rule-correios = Despacho postal de Correios
shipping-customs-rule-correo-presentation = Tasa de presentación de Correo Argentino
shipping-customs-rule-courier-brokerage = Gestión aduanera del courier
shipping-customs-rule-courier-clearance = Gastos de despacho del courier
shipping-customs-rule-courier-handling = Gastos de gestión del courier
shipping-customs-rule-dhl-processing = Gestión de aranceles e impuestos de DHL
shipping-customs-rule-fedex-clearance = Gastos de despacho de FedEx
shipping-customs-rule-japan-post = Gastos de despacho de Japan Post
shipping-customs-rule-member-post = Gastos de despacho del servicio postal
shipping-customs-rule-mx-dta = Derecho de trámite aduanero (DTA)
shipping-customs-rule-nz-entry = Tasa de declaración de importación
shipping-customs-rule-parcelforce = Gastos de despacho de Parcelforce
shipping-customs-rule-post-clearance = Gastos de despacho del servicio postal
shipping-customs-rule-post-fee = Gastos de gestión del servicio postal
shipping-customs-rule-posten-clearance = Gastos de despacho de Posten
shipping-customs-rule-royal-mail = Gastos de gestión de Royal Mail
shipping-customs-rule-swiss-post = Gastos de despacho del correo suizo
shipping-customs-rule-ups-disbursement = Gastos de anticipo de UPS
shipping-customs-rule-ups-entry = Gastos de despacho de UPS
shipping-customs-rule-us-dutiable-mail = Tasa por correo sujeto a arancel
shipping-customs-rule-us-processing = Tasa de tramitación
shipping-customs-rule-levy-fr = Tasa francesa a paquetes pequeños
shipping-customs-rule-levy-it = Tasa italiana a paquetes pequeños
shipping-customs-rule-levy-ro = Tasa rumana a paquetes pequeños
shipping-customs-rule-br-iof = IOF en pagos con tarjeta
shipping-customs-rule-il-purchase-tax = Impuesto de compra
shipping-customs-rule-us-sales-tax = Impuesto sobre ventas del estado

# Lo que además conviene saber.
shipping-customs-note-amount-unknown = Las reglas no permiten saber cuánto se paga exactamente; puede revisarlo nuestro equipo.
shipping-customs-note-ch-food-duty = En Suiza, el arancel de los alimentos se calcula según el peso; puede calcularlo nuestro equipo.
shipping-customs-note-cn-premium-cosmetics = Los cosméticos de gama alta pueden pagar más.
shipping-customs-note-co-tax-in-doubt = No está claro si los productos de China de hasta 200 USD quedan libres de IVA; por eso doy un rango.
shipping-customs-note-counted-ar = Argentina permite cinco paquetes por courier y doce por correo, por persona y año.
shipping-customs-note-counted-pe = Perú permite tres paquetes al año por DNI, que juntos no pasen de 1.000 USD.
shipping-customs-note-counted-tw = Después de seis paquetes en medio año, Taiwán ya no aplica la exención.
shipping-customs-note-counted-ng = Nigeria aplica la exención a cuatro paquetes al año.
shipping-customs-note-counted-za = Sudáfrica deja pasar unos tres paquetes al año sin código de importador.
shipping-customs-note-counted-cn = China limita estas compras a 26.000 CNY al año por persona.
shipping-customs-note-counted-kr = Corea puede sumar los pedidos que llegan el mismo día.
shipping-customs-note-date-not-covered = No conozco ninguna regla para la fecha de hoy.
shipping-customs-note-domestic = El envío sale del mismo país o de la misma unión aduanera, así que no hay cargos de importación.
shipping-customs-note-eu-handling-fee-open = Está anunciada una nueva tasa de la UE de unos 2 EUR por clase de producto; no está confirmado que ya se aplique, así que no la sumo.
shipping-customs-note-eu-per-line = La UE cobra 3 EUR por cada clase de producto, sea cual sea la cantidad.
shipping-customs-note-eu-lines-range = No es seguro cuántas clases de producto cuentan aquí; por eso doy un rango.
shipping-customs-note-facts-old = Hace tiempo que estas reglas no se revisan.
shipping-customs-note-fee-of-last-year = El importe actual de la tasa no está publicado; cuenta con esto como mínimo.
shipping-customs-note-formal-import = El importe es demasiado alto para el trámite simplificado: hace falta una importación formal, que puede explicarte nuestro equipo.
shipping-customs-note-gb-northern-ireland = En Irlanda del Norte rigen otras reglas; puede decírtelas nuestro equipo.
shipping-customs-note-hs-unknown = No se conoce el código arancelario de los productos, así que es menos exacto.
shipping-customs-note-kind-unknown = No se conoce el tipo que se aplica a estos productos.
shipping-customs-note-in-surcharge-in-doubt = No está claro si la India suma un recargo de una décima parte del arancel; por eso doy un rango.
shipping-customs-note-in-shop-currency = No hay un tipo de cambio vigente, así que los importes van en la moneda de la tienda.
shipping-customs-note-no-exchange-rate = Sin tipo de cambio no puedo aplicar los límites de la ley; puede hacerlo nuestro equipo.
shipping-customs-note-jp-outside-relief = En Japón los artículos de punto y de cuero pagan arancel sea cual sea su valor.
shipping-customs-note-national-levy-open = El país anunció una tasa propia; no es seguro que la pagues tú, así que no la sumo.
shipping-customs-note-no-mixed-basket = No se pueden mezclar en un paquete artículos de menos de 3.000 NOK con otros de 3.000 NOK o más: pídelos por separado o consulta a nuestro equipo.
shipping-customs-note-origin-assumed-china = Hice el cálculo para productos fabricados en China.
shipping-customs-note-origin-not-china = Los productos no están hechos en China; usé los tipos generales, lo que es menos seguro.
shipping-customs-note-origin-not-covered = Para productos no hechos en China no tengo los tipos de EE. UU.; puede decírtelos nuestro equipo.
shipping-customs-note-post-not-covered = Por correo a México no se conocen los cargos; por courier, sí.
shipping-customs-note-prepaid = Los aranceles e impuestos los pagamos nosotros con el precio del envío: al recibirlo no pagas nada.
shipping-customs-note-ddp = Los aranceles e impuestos te los cobramos al pagar el pedido y los pagamos por ti: al recibirlo no pagas nada.
shipping-customs-note-region-unknown = El tipo depende de tu estado o provincia; por eso doy un rango.
shipping-customs-note-seller-not-registered = La tienda no cobra este impuesto: se paga al importar.
shipping-customs-note-tr-full-declaration = Turquía pide una declaración completa con agente de aduana, que a menudo cuesta más que los productos.

# Documentos y números que da el comprador.
shipping-customs-paper-tax-number-formal-entry = un número fiscal (SSN o EIN) para la importación formal
shipping-customs-paper-rfc-or-curp = RFC o CURP
shipping-customs-paper-phone-and-address = teléfono con dirección completa
shipping-customs-paper-cpf-or-cnpj = CPF o CNPJ
shipping-customs-paper-rut = RUT
shipping-customs-paper-cuit-or-cuil = CUIT o CUIL
shipping-customs-paper-arca-declaration = la declaración ante ARCA
shipping-customs-paper-cedula-or-nit = cédula o NIT
shipping-customs-paper-dni-or-ruc = DNI o RUC
shipping-customs-paper-tax-number-eu = un número fiscal
shipping-customs-paper-norwegian-contact = teléfono o correo noruego
shipping-customs-paper-tc-kimlik = número T.C. kimlik
shipping-customs-paper-broker-power-of-attorney = un poder para el agente de aduana
shipping-customs-paper-conformity-papers = documentos de conformidad
shipping-customs-paper-passport-and-inn = datos del pasaporte e INN
shipping-customs-paper-name-in-cyrillic = nombre completo en cirílico
shipping-customs-paper-rnokpp-or-passport = RNOKPP o número de pasaporte
shipping-customs-paper-iin = IIN
shipping-customs-paper-teudat-zehut = número teudat zehut
shipping-customs-paper-national-id-or-iqama = documento nacional o iqama
shipping-customs-paper-short-national-address = dirección nacional abreviada
shipping-customs-paper-emirates-id = Emirates ID
shipping-customs-paper-national-id-egypt = número de identidad egipcio
shipping-customs-paper-id-number-south-africa = número de identidad sudafricano
shipping-customs-paper-tin-bvn-or-nin = TIN, BVN o NIN
shipping-customs-paper-kra-pin = PIN de la KRA
shipping-customs-paper-kyc-india = documentos KYC (como Aadhaar o pasaporte)
shipping-customs-paper-payment-proof = comprobante de pago
shipping-customs-paper-nik-or-npwp = NIK o NPWP
shipping-customs-paper-ic-number = número de IC
shipping-customs-paper-national-id-or-passport = documento nacional o pasaporte
shipping-customs-paper-cccd-or-tax-code = CCCD o código fiscal
shipping-customs-paper-tin-formal-entry = TIN para la importación formal
shipping-customs-paper-pccc = código aduanero personal (PCCC)
shipping-customs-paper-customs-client-code = código de cliente de aduana
shipping-customs-paper-ez-way = confirmación en la app EZ WAY
shipping-customs-paper-chinese-id = número de documento de identidad

# Un paquete retenido, un cobro que llegó.
shipping-problem-steps = Cuando la aduana retiene un paquete, suele pedir una de estas tres cosas: tu número fiscal o de identidad, una prueba del valor (factura o pago), o que se paguen los aranceles e impuestos. El mensaje del transportista o el seguimiento dice cuál y cómo enviarla. Si te llegó un cobro, es lo que el transportista o el servicio postal tiene que recaudar, a menudo con gastos propios.
shipping-problem-papers = Lo que { $country } te puede pedir: { $papers }.
shipping-problem-order = Dime el número de pedido y miro por qué está retenido su paquete; o puede encargarse nuestro equipo, también si un cobro no te cuadra.
shipping-held-at = El paquete { $parcel } está retenido por la aduana en { $place } desde el { $at }, según el último escaneo del transportista.
shipping-held = El paquete { $parcel } está retenido por la aduana desde el { $at }, según el último escaneo del transportista.
shipping-held-words = Así lo dice el transportista: «{ $words }»
shipping-held-next = Envía lo que te piden a través del enlace del mensaje del transportista. Hasta que lo liberen no puedo darte un día de entrega. Si necesitas una factura como prueba del valor, o algo no te cuadra, aquí te ayudo.
shipping-address-faults = Puede que el motivo sea la dirección: { $faults }. Una persona puede corregirla.
shipping-address-missing = { $part ->
    [name] falta el nombre
    [line1] faltan la calle y el número
    [city] falta la ciudad
    [region] falta el estado o la provincia
    [postcode] falta el código postal, por ejemplo { $example }
   *[country] falta el país
}
shipping-address-postcode = el código postal debería ser como { $example }
shipping-address-po-box = es un apartado de correos y los mensajeros no entregan ahí
shipping-not-held = Ningún paquete del pedido { $order_number } está retenido en aduana, según el último escaneo del transportista del { $at }. Si te llegó otro mensaje, puede revisarlo nuestro equipo.
shipping-not-held-unsent = Del pedido { $order_number } todavía no hay ningún escaneo de un transportista, así que nada puede estar retenido en aduana.
