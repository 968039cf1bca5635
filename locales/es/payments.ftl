# Cómo se puede pagar.
payments-methods = En { $country } puedes pagar con { $methods }. Allí no ofrecemos otros medios.
payments-methods-usual = En la mayoría de los países puedes pagar con { $methods }; muchos tienen además medios propios.
payments-none-there = No conozco ninguna forma de pagar desde { $country }. Una persona puede buscar una contigo.
payments-yes = Sí, en { $country } puedes pagar con { $method }.
payments-no = No, en { $country } no se puede pagar con { $method }.
payments-only-in = Se puede pagar con { $method } en { $countries }.
payments-not-in = Sí, se puede pagar con { $method }, menos en { $countries }.
payments-everywhere = Sí, se puede pagar con { $method } en todas partes.
payments-instalments = En cuotas: { $methods }. Cada solicitud la aprueba el proveedor.
payments-no-instalments = Allí no hay pago en cuotas.
payments-currency = El cobro se hace en { $currency }.
payments-currency-other = El cobro se hace en { $currency }, no en { $asked }; el cambio lo hace tu banco.
payments-currency-rate = El cobro se hace en { $currency }, no en { $asked }; tu banco aplica su propio tipo de cambio. Como referencia: el { $on }, { $one } equivalía a { $rate }.
payments-ask-country = ¿Desde qué país vas a pagar?

# Algo salió mal.
payments-ask-trouble = ¿Qué pasó con el pago?
payments-trouble-failed = Lo rechazaron
payments-trouble-pending = Sigue pendiente
payments-trouble-twice = Me cobraron dos veces
payments-failed = Un pago rechazado no se cobra. Lo más habitual: el banco pide confirmarlo en su app, la tarjeta no está habilitada para compras en el extranjero, algún dato mal escrito o falta de saldo. Prueba otra vez o usa otro medio de pago.
payments-pending = Pendiente quiere decir que aún no nos llega la confirmación del banco o del proveedor de pago. Las tarjetas suelen confirmarse al momento; las transferencias y los pagos en efectivo pueden tardar unos días hábiles. Mientras siga pendiente, mejor no pagues otra vez.
payments-tell-order = Si tienes un número de pedido, dímelo y reviso el pago de ese pedido.
payments-twice-taken = Quedó registrado como caso { $case_number } para el pedido { $order_number }. Una persona comparará los cobros y devolverá lo que se haya cobrado de más. Muchas veces el segundo importe es solo una retención que desaparece sola, así que ten a mano el extracto del banco.

# Los pagos de un pedido comprobado.
payments-order-pending = Pedido { $order_number }: { $amount } con { $method }, pendiente desde el { $at }.
payments-order-pending-undated = Pedido { $order_number }: { $amount } con { $method }, pendiente.
payments-order-authorised = Pedido { $order_number }: { $amount } con { $method }, retenido el { $at }, todavía sin cobrar.
payments-order-authorised-undated = Pedido { $order_number }: { $amount } con { $method }, retenido, todavía sin cobrar.
payments-order-captured = Pedido { $order_number }: { $amount } con { $method }, pagado el { $at }.
payments-order-captured-undated = Pedido { $order_number }: { $amount } con { $method }, pagado.
payments-order-failed = Pedido { $order_number }: { $amount } con { $method }, rechazado el { $at }. De ese intento no cobramos nada.
payments-order-failed-undated = Pedido { $order_number }: { $amount } con { $method }, rechazado. De ese intento no cobramos nada.
payments-order-refunded = Pedido { $order_number }: { $amount } con { $method }, reembolsado el { $at }.
payments-order-refunded-undated = Pedido { $order_number }: { $amount } con { $method }, reembolsado.
payments-order-none = Todavía no nos ha llegado ningún pago del pedido { $order_number }.
payments-next-taken = Eso es todo lo que tenemos registrado. Si tu extracto muestra más, dime que te cobraron dos veces.
payments-next-open = Mientras no esté pagado, el pedido no se prepara. Puedes volver a pagar con el enlace del correo del pedido, o puede ayudarte una persona.

# Facturas.
payments-invoice = La factura { $invoice_number } del pedido { $order_number } es del { $issued_on }, por un total de { $total }.
payments-no-invoice-yet = El pedido { $order_number } todavía no tiene factura.
payments-invoice-by-mail = El documento no lo puedo enviar yo: una persona te lo mandará a { $email }.
payments-invoice-by-person = El documento no lo puedo enviar yo y el pedido no tiene correo electrónico: una persona verá cómo hacértelo llegar.

payments-surplus-seen = Por el pedido { $order_number } se cobraron { $amount } de más; lo siento.
payments-surplus-done = Lo que se cobró de más por el pedido { $order_number } se está devolviendo.
payments-only-reserved = Uno de esos importes solo está retenido y no se ha cobrado. Una retención desaparece sola; tu banco puede decirte cuándo.
payments-pending-long = Un pago que sigue pendiente después de una semana normalmente no se hizo o ha caducado.

payments-invoice-sent = La factura { $invoice_number } va en camino a { $email } en PDF.
payments-invoice-link = La puedes descargar aquí hasta el { $until }:
payments-invoice-download = Factura { $invoice_number }
payments-mail-invoice-subject = Factura { $invoice_number } de { $shop }
payments-mail-invoice = La factura { $invoice_number } del pedido { $order_number } va adjunta en PDF. Hasta el { $until } también se puede descargar aquí: { $url }
payments-pdf-title = Factura
payments-pdf-number = Número de factura
payments-pdf-date = Fecha
payments-pdf-order = Pedido
payments-pdf-to = Comprador
payments-pdf-each = Precio unitario
payments-pdf-goods = Artículos
