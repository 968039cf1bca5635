# Devoluciones, cambios, fallas y reembolsos, y sus reglas.

returns-ask-line = ¿De qué artículo se trata?
returns-not-sent-yet = El pedido { $order_number } aún no se ha enviado, así que no hay nada que devolver. Todavía se puede cancelar.
returns-not-arrived-yet = Según el transportista, el pedido { $order_number } todavía no ha llegado. El plazo para devolverlo empieza cuando llegue.
returns-already-returned = El pedido { $order_number } ya volvió a nuestro almacén. Puedo mirar cómo va el reembolso.
returns-not-returnable = Por higiene, «{ $item }» no se puede devolver por un cambio de opinión. Si tiene un defecto o llegó dañado, es otra cosa.
returns-too-late = «{ $item }» se podía devolver hasta el { $ended_on }, así que ya es tarde para un cambio de opinión. Si tiene un defecto, puede que lo cubra la garantía.
returns-warranty-over = La garantía de «{ $item }» terminó el { $ended_on }, también según la ley del lugar de entrega. Aun así, nuestro equipo puede revisar tu caso.

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

returns-all-of-it = Todo
returns-ask-pieces = ¿De cuántas unidades se trata? Compraste { $count }.
returns-ask-reason = ¿Por qué lo devuelves? No tienes que decirlo.
returns-reason-too-small = Me queda pequeño
returns-reason-too-large = Me queda grande
returns-reason-not-as-expected = No es lo que esperaba
returns-reason-changed-mind = Cambié de opinión
returns-reason-defective = Dañado o defectuoso
returns-reason-none = Prefiero no decirlo
returns-withdraw = Desistir del contrato
returns-ask-wanted = ¿Qué prefieres a cambio?
returns-nothing-to-swap = No hay otra variante del mismo precio en existencia, así que por ahora no se puede cambiar.
returns-options-of = { $items }: esto es lo que podemos hacer.
returns-column-option = Opción
returns-column-cost = Qué supone para ti
returns-option-refund = Reembolso
returns-option-exchange = Cambio
returns-option-repair = Reparación
returns-option-reship = Enviarlo de nuevo
returns-option-keep-it = Quedártelo y reembolso
returns-option-partial = Quedártelo con parte del precio de vuelta
returns-gets-back = te devolvemos { $amount }
returns-kept-back = retenemos { $amount }
returns-no-way-back = no hay que devolver nada
returns-way-out-buyer = pagas tú el envío del nuevo
returns-way-out-shop = pagamos nosotros el envío del nuevo
returns-semicolon = {"; "}
returns-ask-option = ¿Qué prefieres?
returns-summary = Pedido { $order_number }, { $items }. { $option }: { $means }.
returns-summary-wanted = Pedido { $order_number }, { $items }. { $option } por { $wanted }: { $means }.
returns-ask-confirm = ¿Lo hago así?
returns-agreed = Listo. Tu número de devolución: { $return_numbers }.
returns-send-to = Envíalo a más tardar el { $send_by } a: { $address }. Escribe { $return_numbers } en el paquete.
returns-label = Aquí está la etiqueta pagada para { $return_number }.
returns-label-title = Etiqueta de devolución
returns-then-refund = Te devolvemos { $amount } { returns-refund-days }.
returns-then-exchange = Cuando llegue, te enviamos { $items }.
returns-then-repair = Cuando llegue { $items }, lo reparamos y te lo enviamos de vuelta.
returns-settled-refund = Listo: te devolvemos { $amount } por el mismo medio de pago.
returns-settled-reship = Listo: te enviamos { $items } de nuevo, sin costo.
returns-already-under-way = Ya hay una devolución en curso de este artículo del pedido { $order_number }.
returns-more-than-paid = Con lo ya reembolsado sería más de lo que se pagó por el pedido { $order_number }. Lo puede revisar una persona.
returns-claim-open = El { $opened_on } nos avisaste de un problema (número { $claim_number }); una persona lo está viendo.
returns-claim-settled = Lo que nos avisaste el { $opened_on } (número { $claim_number }) está resuelto: { $option }.

returns-withdrawal = Desistes del contrato del pedido { $order_number }: { $items }. Te devolvemos { $amount } en un máximo de 14 días; podemos esperar a recibir los artículos o la prueba de que los enviaste.
returns-withdrawal-confirm = Confirmar el desistimiento
returns-withdrawal-done = Desististe del contrato el { $declared_at }. Tu número de devolución: { $return_numbers }. El acuse de recibo va en camino por correo electrónico.
returns-withdrawal-done-here = Desististe del contrato el { $declared_at }. Tu número de devolución: { $return_numbers }. Guarda este mensaje como acuse de recibo.
returns-mail-withdrawal-subject = Acuse de recibo de tu desistimiento, pedido { $order_number }
returns-mail-withdrawal =
    Hola:

    hemos recibido tu declaración de que desistes del contrato del pedido { $order_number }.

    Declarado: { $declared_at }
    Artículos:
    { $items }
    Número de devolución: { $return_numbers }

    Envía los artículos a más tardar el { $send_by } a:
    { $address }

    Te devolvemos { $amount } en un máximo de 14 días por el mismo medio de pago; podemos esperar a recibir los artículos o la prueba de que los enviaste.

    { $shop }
returns-mail-address-follows = (La dirección te la enviamos aparte.)

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
