# Lo que se dice y se pregunta de los productos.

products-ask-product = ¿De qué producto se trata? Basta con el nombre, o cuéntame qué buscas.
products-which-one = ¿Cuál de estos?
products-not-found = Ese producto ya no lo encuentro en la tienda.
products-ask-color = ¿En qué color?
products-ask-size = ¿En qué talla o tamaño?
products-ask-option = ¿Cuál de estas opciones?
products-ask-model = ¿Para qué modelo?
products-ask-plug = ¿Con qué enchufe?
products-ask-length = ¿De qué largo?
products-ask-volume = ¿De qué capacidad?
products-ask-weight = ¿De qué peso?
products-ask-pieces = ¿De cuántas piezas?
products-ask-category = ¿Qué tipo de producto buscas?
products-ask-quantity = ¿Cuántas unidades quieres?
products-ask-currency = ¿En qué moneda?
products-ask-need = ¿Para qué o para quién es y cuánto quieres gastar más o menos?
products-ask-usage = ¿Qué quieres hacer y con qué producto?
products-ask-restock-email = ¿A qué correo te escribimos cuando vuelva a haber { $what }?

# Cómo se arman las cosas.
products-with-options = { $product } ({ $options })
products-option-comma = { ", " }
products-size-named = talla { $size }
products-about = { $what }:
products-values = { $name }: { $offered }
products-value-few = { $value } ({ $count ->
    [one] queda 1
   *[other] quedan { $count }
})
products-value-until = { $value } (se espera el { $restock_on })
products-option-color = Colores
products-option-size = Tallas
products-option-model = Modelos
products-option-plug = Enchufes
products-option-length = Largos
products-option-volume = Capacidades
products-option-weight = Pesos
products-option-pieces = Piezas
products-option-other = Versiones
products-our-warehouse = nuestro almacén

# Existencias.
products-stock-in = Sí, hay existencias: { $what }. Puede salir de: { $places }.
products-stock-few = Sí, pero { $count ->
    [one] queda solo 1
   *[other] quedan solo { $count }
}: { $what } ({ $places }).
products-stock-at = { $count } en { $place }
products-stock-too-few = Ahora mismo hay { $count } y no { $wanted }: { $what }.
products-stock-all-in = Sí, hay existencias en todas las versiones: { $what }.
products-stock-few-of = Quedan pocas: { $few }
products-stock-line-in = Disponible: { $offered }
products-stock-line-out = Sin existencias: { $offered }
products-stock-line-unknown = Existencias sin confirmar: { $offered }
products-stock-others = Disponible ahora mismo: { $offered }.
products-stock-out-until = Por ahora no quedan existencias: { $what }. Esperamos más el { $restock_on }.
products-stock-out = Por ahora no quedan existencias y todavía no hay fecha de reposición: { $what }.
products-stock-unknown = Ahora mismo no puedo ver cuántas unidades hay: { $what }. Eso no significa que no queden; nuestro equipo lo puede comprobar.
products-stock-gone = Esto ya no lo vendemos y no va a volver: { $what }.
products-no-such-option = No existe en { $option }: { $product }. Viene en: { $offered }.
products-one-version = Hay una sola versión, sin elección de color: { $product }.
products-offer-restock = ¿Te avisamos por correo cuando vuelva a haber?
products-restock-not-needed = Buenas noticias, no hace falta esperar: hay existencias de { $what }.
products-restock-noted = Anotado. Escribiremos una sola vez a { $email } en cuanto vuelva a haber { $what }. No usaremos el correo para nada más.

# Precios.
products-price = { $what }: { $price }.
products-price-reduced = { $what }: ahora { $price } en lugar de { $listed }.
products-price-range = { $what }: de { $least } a { $most }.
products-price-of = { $value }: { $price }
products-price-total = { $quantity } unidades juntas: { $total }.
products-price-also = También puedes aprovechar:
    { $texts }
products-price-but-out = Ten en cuenta que ahora mismo no quedan existencias.
products-price-unknown = No tengo un precio para esto: { $what }. Nuestro equipo lo puede averiguar.
products-converted = Son unos { $amount } ({ $source ->
    [ECB] tipo de cambio del Banco Central Europeo
   *[shop] nuestro tipo de cambio
} del { $on }).
products-converted-range = Son unos { $amount } a { $most } ({ $source ->
    [ECB] tipo de cambio del Banco Central Europeo
   *[shop] nuestro tipo de cambio
} del { $on }).
products-no-rate = No tengo tipo de cambio para { $wanted }, así que el importe está en { $currency }, la moneda en la que pagas.

# Datos.
products-column-fact = Dato
products-column-value = Valor
products-fact-line = { $name }: { $value }
products-fact-that = Ese dato
products-fact-unknown = { $fact }: no figura en nuestros datos de { $product }.
products-only-described = La descripción dice: { $description }
products-ask-person = ¿Le pregunto a nuestro equipo?
products-details-of = Detalles de { $product }
products-facts-note = ¿No está lo que buscas? Nuestro equipo lo puede averiguar.
products-nothing-known = No tengo detalles de { $product }. ¿Le pregunto a nuestro equipo?
products-weight = Peso con embalaje: { $kilograms } kg
products-weight-range = Peso con embalaje: de { $least } a { $most } kg según la versión
products-fact-material = Material
products-fact-fit = Cómo talla
products-fact-size_chart = Tabla de tallas
products-fact-wash = Lavado
products-fact-care = Cuidado
products-fact-age = Edad
products-fact-safety = Seguridad
products-fact-box = En la caja
products-fact-dimensions = Medidas
products-fact-power = Alimentación
products-fact-battery = Batería
products-fact-bluetooth = Bluetooth
products-fact-water_resistance = Resistencia al agua
products-fact-compatibility = Compatibilidad
products-fact-capacity = Capacidad
products-fact-volume = Volumen
products-fact-ingredients = Ingredientes
products-fact-suits = Apto para
products-fact-light = Luz
products-fact-languages = Idiomas
products-fact-closure = Cierre
products-fact-shipping_note = Sobre su envío
products-fact-origin = Fabricado en
products-fact-weight = Peso
products-fact-colors = Colores
products-fact-sizes = Tallas

# Tallas, autenticidad, uso.
products-one-size = Hay un solo tamaño y no tengo más medidas: { $product }.
products-size-person = ¿Sigues con dudas? ¿Le pido a nuestro equipo que te aconseje?
products-authenticity-unknown = Nuestras páginas de ayuda no dicen nada de eso. ¿Le pregunto a nuestro equipo?
products-usage-more = ¿No te sirvió? ¿Te paso con una persona de nuestro equipo?
products-usage-unknown = No tengo instrucciones para eso. ¿Te paso con una persona de nuestro equipo?

# Sugerencias.
products-alternatives = Estos son parecidos y están disponibles:
products-similar-to = Parecidos a { $product } y disponibles:
products-suggest-best-sellers = Lo que más compran nuestros clientes, todo disponible:
products-suggest-fitting = Esto te podría servir, todo disponible:
products-suggest-category = { $category }: lo que te recomiendo, todo disponible:
products-suggest-within = Hasta { $budget }, todo disponible:
products-suggest-category-within = { $category } hasta { $budget }, todo disponible:
products-narrow-down = Dime para qué o para quién es y cuánto quieres gastar, y busco mejor. O elige una categoría:
products-none-within = No hay nada disponible hasta { $budget } de lo que pides. Lo más barato es:
products-none-similar = Ahora mismo no hay nada disponible parecido a { $product }.
products-none-cheaper = Ahora mismo no hay nada disponible más barato de ese tipo: { $product }.
products-none-to-suggest = Ahora mismo no encuentro nada disponible para eso. ¿Vemos otra categoría o prefieres hablar con una persona?
products-why-asked = lo que describes
products-why-mentions = menciona { $words }
products-why-best-seller = de lo más vendido
products-why-budget = dentro de tu presupuesto
products-why-similar = también de { $category }
products-why-cheaper = más barato, también de { $category }
products-card-price = { $price }
products-card-from = desde { $price }
products-card-few = { $count ->
    [one] queda solo 1
   *[other] quedan solo { $count }
}
products-card-details = Ver detalles

# Valores de las opciones; el que no tiene texto aquí se muestra como lo escribió la tienda.
products-color-black = negro
products-color-white = blanco
products-color-ivory = marfil
products-color-cream = crema
products-color-gray = gris
products-color-charcoal = gris antracita
products-color-silver = plateado
products-color-gold = dorado
products-color-rose-gold = oro rosa
products-color-red = rojo
products-color-burgundy = burdeos
products-color-pink = rosa
products-color-coral = coral
products-color-orange = naranja
products-color-yellow = amarillo
products-color-mustard = mostaza
products-color-green = verde
products-color-olive = verde oliva
products-color-sage = verde salvia
products-color-mint = menta
products-color-teal = verde azulado
products-color-turquoise = turquesa
products-color-blue = azul
products-color-light-blue = celeste
products-color-navy = azul marino
products-color-purple = morado
products-color-lavender = lavanda
products-color-brown = marrón
products-color-tan = camel
products-color-beige = beige
products-color-khaki = caqui
products-color-natural = color natural
products-color-clear = transparente
products-color-multicolor = multicolor
products-size-small = pequeño
products-size-large = grande
products-size-single = individual
products-size-double = doble
products-size-king = king
products-size-24-cm = 24 cm
products-size-28-cm = 28 cm
products-size-10x15-cm = 10 × 15 cm
products-size-13x18-cm = 13 × 18 cm
products-size-20x30-cm = 20 × 30 cm
products-plug-eu = enchufe europeo
products-plug-us = enchufe americano
products-plug-uk = enchufe británico
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
products-pieces-60 = 60 piezas
products-pieces-100 = 100 piezas
