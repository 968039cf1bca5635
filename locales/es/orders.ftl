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

orders-too-late-to-cancel = El pedido { $order_number } ya salió del almacén, así que no se puede cancelar. En cuanto lo tengas, lo puedes devolver.
orders-too-late-to-change = El pedido { $order_number } ya salió del almacén, así que no se puede cambiar.
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

orders-can-cancel-pending = El pedido { $order_number } aún no está pagado y se puede cancelar. Anoté tu solicitud; una persona de nuestro equipo lo cancela y te lo confirma aquí.
orders-can-cancel-paid = El pedido { $order_number } aún no ha salido, así que todavía se puede cancelar. Anoté tu solicitud; una persona de nuestro equipo lo hace y te lo confirma aquí. Hasta entonces el pedido sigue en pie.
orders-can-cancel-packed = El pedido { $order_number } ya está empaquetado, pero no ha salido. Una persona de nuestro equipo revisa si todavía se puede detener y te lo dice aquí. Hasta entonces el pedido sigue en pie.
orders-can-change-pending = El pedido { $order_number } aún no ha salido, así que todavía se puede cambiar. Una persona de nuestro equipo lo hace contigo y te lo confirma aquí.
orders-can-change-paid = El pedido { $order_number } aún no ha salido, así que todavía se puede cambiar. Una persona de nuestro equipo lo hace contigo y te lo confirma aquí.
orders-can-change-packed = El pedido { $order_number } ya está empaquetado, pero no ha salido. Una persona de nuestro equipo revisa si todavía se puede cambiar y te lo dice aquí.
orders-ask-new-address = El pedido { $order_number } aún no ha salido, así que todavía se puede cambiar la dirección. ¿Cuál es la nueva, con nombre, calle, ciudad, código postal y país?
orders-can-change-address-pending = Gracias, anoté la nueva dirección del pedido { $order_number }. Una persona de nuestro equipo la cambia y te lo confirma aquí; hasta entonces vale la anterior.
orders-can-change-address-paid = Gracias, anoté la nueva dirección del pedido { $order_number }. Una persona de nuestro equipo la cambia y te lo confirma aquí; hasta entonces vale la anterior.
orders-can-change-address-packed = Gracias, anoté la nueva dirección del pedido { $order_number }. El paquete ya está listo, así que una persona de nuestro equipo revisa si aún da tiempo y te lo dice aquí.
orders-expedite-passed-on = Paso tu solicitud de acelerar el pedido { $order_number } a una persona de nuestro equipo, que te dirá aquí qué se puede hacer.
