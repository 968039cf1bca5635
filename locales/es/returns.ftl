# Devoluciones, cambios, fallas y reembolsos, y sus reglas.

returns-ask-line = ¿De qué artículo se trata?
returns-not-sent-yet = El pedido { $order_number } aún no se ha enviado, así que no hay nada que devolver. Todavía se puede cancelar.
returns-not-arrived-yet = Según el transportista, el pedido { $order_number } todavía no ha llegado. El plazo para devolverlo empieza cuando llegue.
returns-already-returned = El pedido { $order_number } ya volvió a nuestro almacén. Puedo mirar cómo va el reembolso.
returns-not-returnable = Por higiene, «{ $item }» no se puede devolver por un cambio de opinión. Si tiene un defecto o llegó dañado, es otra cosa.
returns-too-late = «{ $item }» se podía devolver hasta el { $ended_on }, así que ya es tarde para un cambio de opinión. Si tiene un defecto, puede que lo cubra la garantía.
returns-warranty-over = La garantía de «{ $item }» terminó el { $ended_on }, también según la ley del lugar de entrega. Aun así, nuestro equipo puede revisar tu caso.

returns-return-until = «{ $item }» se puede devolver hasta el { $last_day }, sin usar y con todo lo que venía en la caja.
returns-exchange-until = «{ $item }» se puede cambiar hasta el { $last_day }, sin usar y con todo lo que venía en la caja.
returns-way-back-buyer = Si es por un cambio de opinión, el envío de vuelta corre por tu cuenta.
returns-way-back-shop = El envío de vuelta lo pagamos nosotros.
returns-refund-after-return = Puedes devolver «{ $item }» hasta el { $last_day }; te devolvemos el dinero en un máximo de { $days ->
    [one] un día hábil
   *[other] { $days } días hábiles
} después de recibirlo y revisarlo.
returns-no-exchange = No hacemos cambios, pero puedes devolver el artículo y pedir otro.
returns-case-taken = Lo anoté como caso { $case_number }. Una persona de nuestro equipo te da aquí la dirección y los pasos; no envíes nada antes, por favor.
returns-claim-taken = Lo anoté como caso { $case_number }. Una persona de nuestro equipo lo resuelve contigo aquí. Son útiles las fotos del artículo y de la etiqueta del paquete; guarda ambos hasta entonces, por favor.
returns-sorry-damaged = Lamento que «{ $item }» llegara así. Si algo llega dañado, no pagas el envío de vuelta.
returns-sorry-wrong = Lamento que te llegara otra cosa en lugar de «{ $item }». El error es nuestro: no pagas el envío de vuelta.
returns-sorry-missing = Lo siento. Según nuestros datos, «{ $item }» debía venir en el paquete.
returns-claim-known = Nos avisaste de esto el { $opened_on } y nuestro equipo lo está viendo para el pedido { $order_number }.
returns-in-other-parcel = Aún en camino en otro paquete, { $tracking_number }: { $names }.
returns-missing-later = Así que puede que todavía no falte nada. ¿Se trata de otra cosa?
returns-warranty-runs = La garantía de «{ $item }» vale hasta el { $ends_on }.

returns-open-requested = Pediste una devolución el { $opened_on } y la estamos revisando.
returns-open-approved = Tu devolución del { $opened_on } está aprobada y esperamos el artículo.
returns-open-sent-back = Tu devolución del { $opened_on } está en camino hacia nosotros.
returns-open-received = Tu devolución del { $opened_on } llegó y la estamos revisando.
returns-open-closed = Tu devolución del { $opened_on } está terminada.
returns-open-refused = Tu devolución del { $opened_on } fue rechazada.
returns-offer-person = ¿Quieres que lo vea nuestro equipo?

returns-refund-requested = El reembolso de { $amount } del pedido { $order_number } se pidió el { $on } y aún no está aprobado.
returns-refund-approved = El reembolso de { $amount } del pedido { $order_number }, pedido el { $on }, está aprobado y aún no se ha enviado.
returns-refund-sent = El reembolso de { $amount } del pedido { $order_number } se envió el { $on } por el mismo medio de pago. Tu banco o tarjeta puede tardar unos días en mostrarlo.
returns-refund-arrived = El reembolso de { $amount } del pedido { $order_number } se envió el { $on } y ya llegó.
returns-refund-refused = El reembolso de { $amount } del pedido { $order_number }, pedido el { $on }, fue rechazado.
returns-refund-known = ¿Se trata de otra cosa? Entonces lo puede ver nuestro equipo.
returns-refund-case = Anoté tu solicitud para el pedido { $order_number } como caso { $case_number }. Una persona de nuestro equipo decide sobre el reembolso y te lo dice aquí.
returns-no-refund = Todavía no veo ningún reembolso del pedido { $order_number }. Tras una devolución tarda hasta { $days ->
    [one] un día hábil
   *[other] { $days } días hábiles
} desde que el artículo llega y se revisa.

returns-policy = Puedes devolver los artículos durante { $days ->
    [one] un día
   *[other] { $days } días
} desde la entrega, sin usar y con todo lo que venía en la caja.
returns-policy-law = Según la ley de { $country } puedes devolverlo durante { $days ->
    [one] un día
   *[other] { $days } días
} desde la entrega.
returns-policy-law-working-days = Según la ley de { $country } puedes devolverlo durante { $days ->
    [one] un día hábil
   *[other] { $days } días hábiles
} desde la entrega.
returns-policy-none = Los artículos de «{ $category }» no se pueden devolver por un cambio de opinión, salvo que tengan un defecto.
returns-column-what = Pregunta
returns-column-rule = Regla
returns-row-mind = Cambias de opinión
returns-row-faulty = Defecto, daño o error nuestro
returns-pays-buyer = pagas tú el envío de vuelta
returns-pays-shop = pagamos nosotros el envío de vuelta
returns-row-exchange = Cambio
returns-exchange-yes = se puede
returns-exchange-no = no se puede; devuélvelo y pide otro
returns-row-refund = Reembolso
returns-refund-days = en un máximo de { $days ->
    [one] un día hábil
   *[other] { $days } días hábiles
} después de recibirlo y revisarlo
returns-row-restocking = Lo que retenemos
returns-restocking = { $percent } % del precio
returns-row-excluded = Sin devolución por cambio de opinión
returns-excluded = { $categories }
returns-ask-country = La ley de algunos países da más. Dime dónde vives y lo reviso.
returns-law-unknown = No hemos comprobado qué establece la ley en { $country }; si da más, se aplica la ley.
returns-law-pays = En { $country } la ley nos obliga a pagar el envío de vuelta { $days ->
    [one] el primer día
   *[other] los primeros { $days } días
} ({ $source }, al { $as_of }).
returns-law-more = Fuente: { $source }, al { $as_of }.
returns-law-less = La ley de { $country } da al menos { $days ->
    [one] un día
   *[other] { $days } días
} ({ $source }, al { $as_of }); nuestra regla lo cubre. Si hay un defecto, conservas tus derechos por ley.
returns-law-none = La ley de { $country } no da un derecho general a cambiar de opinión (al { $as_of }), así que se aplica nuestra regla. Si hay un defecto, conservas tus derechos por ley.
# Una ley como se cita.
returns-source = { $iso ->
    [EU] Directiva 2011/83/UE
    [GB] reglamento británico de contratos de consumo de 2013
    [NO] ley noruega de desistimiento
    [TR] Ley 6502 y reglamento de contratos a distancia
    [RU] Ley de Protección del Consumidor, art. 26.1
    [UA] Ley de Derechos del Consumidor
    [KZ] Ley de Protección del Consumidor
    [IL] Ley de Protección del Consumidor de 1981, art. 14C
    [SA] Ley de Comercio Electrónico, art. 13
    [EG] Ley 181/2018 de Protección del Consumidor
    [ZA] Ley de Comunicaciones y Transacciones Electrónicas de 2002, art. 44
    [MX] LFPC, art. 56
    [BR] CDC, art. 49
    [AR] Ley 24.240, art. 34
    [CL] Ley 19.496, art. 3 bis
    [CO] Ley 1480 de 2011, art. 47
    [KR] Ley de Comercio Electrónico, art. 17
    [TW] Ley de Protección del Consumidor, art. 19
    [CN] Ley de Derechos del Consumidor, art. 25
    [TH] Ley de Venta Directa y Marketing Directo de 2002, art. 33
    [VN] Ley 19/2023/QH15
   *[other] { $source }
}
returns-next = ¿Quieres devolver algo?

returns-warranty-of = La garantía de «{ $category }» es de { $months } meses desde la entrega.
returns-warranty = La garantía es de { $months } meses desde la entrega.
returns-warranty-longer = Para { $categories } es de { $months } meses.
returns-warranty-covers = Cubre defectos de material y de fabricación, no caídas, agua más allá de lo indicado ni el desgaste normal.
returns-warranty-law = En { $country } la ley te da al menos { $months } meses si hay un defecto (al { $as_of }), así que se aplica ese plazo.
returns-warranty-ask-country = La ley de donde vives puede dar más; dime el país y lo reviso.
returns-warranty-next = ¿Algo dejó de funcionar?
