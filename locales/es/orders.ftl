# Pedidos: quién puede ver uno, cómo va y qué se puede hacer todavía.

orders-ask-number = ¿Cuál es el número de pedido? Está en el correo de confirmación.
orders-no-number = No lo tengo
orders-ask-which = ¿De cuál de tus pedidos se trata?
orders-choice = { $order_number }, { $placed_on }
orders-ask-address = Para comprobar que el pedido { $order_number } es tuyo: ¿qué correo o teléfono diste al hacerlo?
orders-ask-code = Si el pedido { $order_number } se hizo con { $address }, ya va en camino un código de seis cifras a ese correo. Escríbelo aquí, por favor.
orders-ask-code-of-phone = Si el pedido { $order_number } se hizo con { $address }, ya va en camino un código de seis cifras al correo de ese pedido. Escríbelo aquí, por favor.
orders-send-again = Enviar otro código
orders-cannot-read-mail = No tengo acceso a ese correo
orders-code-wrong = Ese código no es correcto o ya venció. Mira el correo más reciente y revisa el número de pedido y la dirección que diste; también puedes escribir otra dirección.
orders-too-many-tries = Hubo demasiados intentos, así que por tu seguridad no puedo comprobar más códigos durante una hora. Puedes probar más tarde o te puede ayudar nuestro equipo.
orders-unprovable = Los pedidos de esta tienda no tienen correo ni teléfono, así que no puedo comprobar que un pedido sea tuyo y no debo mostrarlo. Una persona de nuestro equipo sí puede ayudarte.
orders-mail-code-subject = { $code } es tu código para { $shop }
orders-mail-code =
    Tu código es { $code }. Escríbelo en el chat de { $shop }; vale durante { $minutes } minutos.

    ¿No lo pediste? Entonces no tienes que hacer nada: sin este código nadie ve tu pedido.
orders-not-found = No encuentro el pedido { $order_number }.

orders-too-late-to-cancel = El pedido { $order_number } ya salió del almacén, así que no se puede cancelar. Puedes rechazar el paquete en la puerta para que vuelva a nosotros, o devolverlo cuando lo tengas.
orders-too-late-to-change = El pedido { $order_number } ya salió del almacén, así que no se puede cambiar. Algunos transportistas permiten desviar el paquete en su página de seguimiento; si no, puedes rechazarlo en la puerta o devolverlo.
orders-already-cancelled = El pedido { $order_number } está cancelado, así que ya no hay nada que hacer con él.

orders-status-pending = El pedido { $order_number }, del { $since }, está a la espera del pago.
orders-status-payment-failed = El pago del pedido { $order_number }, del { $since }, no se completó, así que sigue pendiente.
orders-status-paid = El pedido { $order_number } está pagado desde el { $since } y lo estamos preparando.
orders-status-packed = El pedido { $order_number } está empaquetado desde el { $since } y espera a que lo recojan.
orders-status-partly-sent = Una parte del pedido { $order_number } salió el { $since }; el resto aún no se ha enviado.
orders-status-shipped = El pedido { $order_number } salió el { $since } y está en camino.
orders-status-delivered = El pedido { $order_number } se entregó el { $since }.
orders-status-cancelled = El pedido { $order_number } se canceló el { $since }.
orders-status-returned = El pedido { $order_number } volvió a nuestro almacén el { $since }.

orders-column-what = Artículo
orders-column-figure = Detalle
orders-line = { $name } × { $quantity }
orders-line-cancelled = { $name } × { $quantity } (cancelado)
orders-more-lines = { $count ->
    [one] y un artículo más
   *[other] y { $count } artículos más
}
orders-amount = { $amount }
orders-names = { $names }
orders-row-shipping = Envío
orders-row-discount = Descuento
orders-row-tax = Impuestos
orders-row-total = Total
orders-row-payment = Pago
orders-row-not-sent = Aún sin enviar
orders-payment-pending = { $method }: aún no recibido
orders-payment-authorised = { $method }: autorizado
orders-payment-captured = { $method }: pagado
orders-payment-failed = { $method }: fallido
orders-payment-refunded = { $method }: reembolsado

orders-next-pending = Lo preparamos en cuanto recibamos el pago.
orders-next-leaves = Según nuestro calendario sale el { $leaves_on }.
orders-next-overdue = Según nuestro calendario debía salir el { $leaves_on } y no ha salido; lo siento. Nuestro equipo puede averiguar por qué.
orders-next-shipped = Puedo mostrarte por dónde va el paquete.
orders-next-delivered = ¿Algo no está bien? Puedo ayudarte con devoluciones o si no te llegó.
orders-next-cancelled = Puedo mirar cómo va el reembolso.
orders-next-returned = Puedo mirar cómo va el reembolso.

orders-can-change-pending = El pedido { $order_number } aún no ha salido, así que todavía se puede cambiar. Una persona de nuestro equipo lo hace contigo y te lo confirma aquí.
orders-can-change-paid = El pedido { $order_number } aún no ha salido, así que todavía se puede cambiar. Una persona de nuestro equipo lo hace contigo y te lo confirma aquí.
orders-can-change-packed = El pedido { $order_number } ya está empaquetado, pero no ha salido. Una persona de nuestro equipo revisa si todavía se puede cambiar y te lo dice aquí.
orders-ask-new-address = El pedido { $order_number } aún no ha salido, así que todavía se puede cambiar la dirección. ¿Cuál es la nueva, con nombre, calle, ciudad, código postal y país?

orders-already-delivered = El pedido { $order_number } ya se entregó, así que no se puede cancelar ni cambiar. Lo puedes devolver o canjear.
orders-changed-meanwhile = Alguien acaba de cambiar el pedido { $order_number }, así que no hice nada. Míralo otra vez primero, por favor.
orders-not-enough-in-stock = { $left ->
    [0] Eso está agotado por ahora,
   *[other] De eso solo quedan { $left },
} así que no cambié nada en el pedido { $order_number }.
orders-nothing-to-change = El pedido { $order_number } ya está así, no hay nada que cambiar.
orders-address-unclear = Con eso no leo bien la dirección completa para el pedido { $order_number }. Escríbela en una línea, por favor: nombre, calle y número, código postal y ciudad, país.
orders-confirm = { $summary } ¿Lo hago así?
orders-left-as-it-is = De acuerdo, todo queda como está.
orders-summary-cancel = Cancelaría el pedido { $order_number } entero: { $names }.
orders-summary-cancel-lines = Quitaría del pedido { $order_number }: { $names }. Lo demás queda como está.
orders-summary-change = Pedido { $order_number }: en lugar de { $item } recibirías { $after }.
orders-summary-address = El pedido { $order_number } iría a: { $address }.
orders-summary-urgent = Puedo marcarlo como urgente: así nuestro equipo lo ve el primero de su lista. Eso no asegura que salga antes.
orders-done-cancel = El pedido { $order_number } está cancelado.
orders-done-cancel-lines = Quitado del pedido { $order_number }: { $names }.
orders-done-change = Listo. El pedido { $order_number } lleva ahora { $after }.
orders-done-address = Listo. El pedido { $order_number } va ahora a: { $address }.
orders-done-urgent = El pedido { $order_number } está marcado como urgente y nuestro equipo lo ve primero.
orders-urgent-already = Nuestro equipo tiene el pedido { $order_number } marcado como urgente desde el { $since }.
orders-total-changes = Entonces cuesta { $total } en lugar de { $total_before }.
orders-money-nothing = El precio no cambia.
orders-money-not-taken = Todavía no se ha cobrado nada.
orders-money-not-collected = Del pago retenido no se cobrarán { $amount }.
orders-money-refund = Se devuelven { $amount } por la misma vía con la que pagaste.
orders-money-to-pay = Habría que pagar { $amount } más: una persona de nuestro equipo te envía cómo pagarlo y después hace el cambio.
orders-money-by-person = Una persona de nuestro equipo arregla contigo lo del dinero.
orders-money-approval = Un reembolso de ese importe lo tiene que aprobar una persona de nuestro equipo.
orders-packed-already = Ya está empaquetado, así que una persona de nuestro equipo tiene que ver si todavía se puede detener.
orders-case = Quedó anotado como caso { $case_number }.
orders-passed-on = Lo anoté como caso { $case_number }. Hasta que una persona de nuestro equipo lo haga, el pedido { $order_number } queda como está.
orders-ask-change = ¿Qué quieres cambiar de { $item }?
orders-change-size = La talla
orders-change-color = El color
orders-change-option = La versión
orders-change-quantity = La cantidad
orders-change-remove = Quitarlo
orders-change-other = Otra cosa
orders-ask-quantity = ¿Cuántos quieres en total, en lugar de { $item }?
orders-address-shipping = El envío a { $country } cuesta { $price }.
orders-address-charged = Por el envío se cobraron hasta ahora { $charged }.
orders-address-customs = Al recibirlo en { $country } habría que pagar unos { $amount } de aranceles, impuestos y tasas.
orders-address-customs-open = Una persona de nuestro equipo tiene que comprobar los aranceles e impuestos de { $country }.
orders-address-customs-none = Al recibirlo en { $country } no hay que pagar nada.
