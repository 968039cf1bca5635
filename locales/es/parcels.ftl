# Paquetes: dónde están, cuándo llegan y qué hacer si no llegan.

parcels-ask-order = ¿A qué pedido pertenece este paquete? Necesito su número para comprobar que es tuyo.
parcels-not-in-order = No veo { $tracking_number } entre los paquetes del pedido { $order_number }.
parcels-unnumbered = Paquete sin número de seguimiento
parcels-name = Paquete { $tracking_number }
parcels-name-and-carrier = Paquete { $tracking_number } ({ $carrier })
parcels-now = { $parcel }: { $what }.
parcels-since = { $what }, { $on }
parcels-since-in = { $what } ({ $place }), { $on }
parcels-several = El pedido { $order_number } viaja en { $count } paquetes. Entregados hasta ahora: { $delivered }.
parcels-no-scan = el transportista aún no lo ha registrado

parcels-code-label = anunciado al transportista, aún sin entregárselo
parcels-code-picked-up = recogido por el transportista
parcels-code-export = despachado para la exportación
parcels-code-line-haul = en tránsito internacional
parcels-code-import-hold = retenido en aduana
parcels-code-released = liberado por la aduana
parcels-code-last-mile = en reparto con el transportista
parcels-code-out-for-delivery = en reparto
parcels-code-pick-up = listo para recoger
parcels-code-delivered = entregado
parcels-code-failed = no se pudo entregar
parcels-code-returned = devuelto al remitente
parcels-code-lost = dado por perdido por el transportista

parcels-column-when = Cuándo
parcels-column-what = Estado
parcels-column-where = Dónde
parcels-when = { $at }
parcels-place = { $place }, { $country }
parcels-place-unknown = lugar no indicado

parcels-window = Debería llegar entre el { $earliest } y el { $latest }.
parcels-late = Debía llegar como máximo el { $latest }, así que lleva { $days ->
    [one] un día
   *[other] { $days } días
} de retraso. Lo siento.
parcels-late-wait = Si no llega para el { $search_on }, podemos pedirle al transportista que lo busque.
parcels-late-search = Es tiempo suficiente para pedirle al transportista que lo busque.
parcels-late-lost = No esperamos más: para nosotros cuenta como perdido.
parcels-silent = Desde entonces no se ha vuelto a escanear, más tiempo de lo normal en este trayecto.
parcels-no-answer = El sistema del transportista no responde en este momento, así que no puedo decirte más.
parcels-no-answer-since = El sistema del transportista no responde en este momento: esto es lo último que sabemos, del { $at }.
parcels-move-shop = Nos toca a nosotros, tú no tienes que hacer nada.
parcels-move-carrier = No tienes que hacer nada: le toca al transportista.
parcels-move-customs = No tienes que hacer nada, salvo que te escriba el transportista: le toca a la aduana.
parcels-move-shopper = Ahora te toca a ti.
parcels-move-by = Ahora te toca a ti, hasta el { $by }.
parcels-note-no-scan = El transportista aún no lo ha escaneado, así que no se sabe más.
parcels-note-neighbour = El transportista dice que dejó el paquete con un vecino. Pregunta primero ahí, por favor.
parcels-note-neighbour-at = El transportista dice que dejó el paquete con un vecino, en el número { $house }. Pregunta primero ahí, por favor.
parcels-note-at-door = El transportista dice que dejó el paquete en la puerta.
parcels-note-pick-up = Está listo para recoger en el punto de entrega del transportista; lleva una identificación y el número de seguimiento.
parcels-note-pick-up-kept = Está listo para recoger en el punto de entrega del transportista, que lo guarda { $days ->
    [one] un día
   *[other] { $days } días
}; lleva una identificación y el número de seguimiento.
parcels-note-nobody-home = El transportista no encontró a nadie en casa.
parcels-note-wrong-address = El transportista dice que la dirección está incompleta.
parcels-note-failed = El transportista no pudo entregarlo.
parcels-note-next-attempt = Según dice, lo intenta de nuevo el siguiente día hábil.
parcels-note-ask-carrier = No dice cuándo lo intenta de nuevo: pregúntale al transportista con el número de seguimiento.
parcels-note-tax-number = La aduana pide el número fiscal del destinatario. El paquete sigue cuando el transportista lo tenga.
parcels-note-value-proof = La aduana pide un comprobante del valor, como la factura o el pago. El paquete sigue cuando el transportista lo tenga.
parcels-note-pay-duty = Faltan por pagar aranceles o impuestos: el transportista te dice cómo. El paquete sigue cuando estén pagados.
parcels-note-held = Lo tiene la aduana, y no hay fecha de salida.
parcels-note-lost = Lo siento. Nuestro equipo tiene que resolverlo con el transportista y contigo.
parcels-note-returned = No se pudo entregar y volvió a nuestra tienda. Nuestro equipo puede enviarlo de nuevo u ocuparse del reembolso.
parcels-unsent = Aún sin enviar: { $names }.

parcels-none-pending = Todavía no se ha enviado nada del pedido { $order_number }: falta el pago.
parcels-none-paid = Todavía no se ha enviado nada del pedido { $order_number }: está pagado y lo estamos preparando.
parcels-none-packed = Todavía no se ha enviado nada del pedido { $order_number }: está empaquetado y espera a que lo recojan.
parcels-none-known = No veo ningún paquete del pedido { $order_number }. ¿Quieres que lo revise nuestro equipo?
parcels-next-customs = ¿Vemos qué pide la aduana?
parcels-offer-search = ¿Pido que lo busquen?
parcels-offer-case = ¿Abro un caso para que lo resuelva nuestro equipo?
parcels-still-coming = Por lo que sabemos no está perdido. Si algo te parece raro, lo puede revisar nuestro equipo.
parcels-next = ¿Algo más sobre este pedido?
parcels-offer-news = ¿Te aviso cuando algo cambie, aquí y por correo a { $address }?
parcels-offer-news-here = ¿Te aviso aquí cuando algo cambie?
parcels-news-agreed = Listo. Te aviso cuando algo cambie en el pedido { $order_number }.
parcels-news = Novedades de tu pedido { $order_number }.
parcels-news-refund = Hemos enviado tu reembolso de { $amount }.
parcels-offer-person = ¿Se lo paso a nuestro equipo?
parcels-offer-claim = ¿No lo tienes? Entonces pido que lo busquen.
parcels-claim-known = Estamos buscando un paquete de este pedido desde el { $opened_on }. Nuestro equipo puede decirte cómo va.
parcels-claim-opened = Abrí el caso { $case_number } para el pedido { $order_number }. Una persona de nuestro equipo lo reclama al transportista y te dice aquí qué pasa.

parcels-late-offer = Por el retraso te devolvemos el envío de { $amount }, si quieres. El paquete lo sigues esperando.
parcels-late-take = Sí, devuélvanme el envío
parcels-late-nothing = El paquete ya no va con retraso, así que no hay nada que devolver.

parcels-carrier-china-post = China Post
parcels-carrier-yunexpress = YunExpress
parcels-carrier-dhl-express = DHL Express
parcels-carrier-postnl = PostNL
parcels-carrier-sf-express = SF Express
