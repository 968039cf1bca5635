# Como dá para pagar.
payments-methods = Formas de pagamento aceitas { $country }: { $methods }. Não oferecemos outras por lá.
payments-methods-usual = Na maioria dos países você pode pagar com { $methods }; muitos também têm formas próprias.
payments-none-there = Não conheço nenhuma forma de pagar para quem está { $country }. Uma pessoa pode procurar uma com você.
payments-yes = Sim, você pode pagar com { $method } { $country }.
payments-no = Não, { $method } não está disponível { $country }.
payments-only-in = { $method } está disponível { $countries }.
payments-not-in = Sim, { $method } está disponível, menos { $countries }.
payments-everywhere = Sim, { $method } está disponível em todos os lugares.
payments-instalments = Parcelado: { $methods }. A operadora decide sobre cada solicitação.
payments-no-instalments = Lá não oferecemos parcelamento.
payments-currency = Moeda da cobrança: { $currency }.
payments-currency-other = Moeda da cobrança: { $currency }, e não { $asked }; a conversão é feita pelo seu banco.
payments-currency-rate = Moeda da cobrança: { $currency }, e não { $asked }; seu banco converte pela cotação dele. Como referência: { $one } valia { $rate } em { $on }.
payments-ask-country = De qual país você vai pagar?

# Algo deu errado.
payments-ask-trouble = O que aconteceu com o pagamento?
payments-trouble-failed = Foi recusado
payments-trouble-pending = Continua pendente
payments-trouble-twice = Cobraram duas vezes
payments-failed = Um pagamento recusado não é cobrado. Os motivos mais comuns: o banco quer uma confirmação no aplicativo, o cartão está bloqueado para compras no exterior, um erro de digitação ou falta de limite ou saldo. Tente de novo ou use outra forma de pagamento.
payments-pending = Pendente quer dizer que a confirmação do banco ou da operadora de pagamento ainda não chegou até nós. Cartões costumam confirmar na hora; transferências e boletos podem levar alguns dias úteis. Enquanto estiver pendente, não pague uma segunda vez, por favor.
payments-tell-order = Se houver um número de pedido, me diga qual é e eu vejo o pagamento dele.
payments-twice-taken = Registrei isso como caso { $case_number } para o pedido { $order_number }. Uma pessoa compara os pagamentos e reembolsa o que foi cobrado a mais. Muitas vezes o segundo valor é só uma reserva que some sozinha, então deixe o extrato do banco à mão, por favor.

# Os pagamentos de um pedido verificado.
payments-order-pending = Pedido { $order_number }: { $amount } com { $method }, pendente desde { $at }.
payments-order-pending-undated = Pedido { $order_number }: { $amount } com { $method }, pendente.
payments-order-authorised = Pedido { $order_number }: { $amount } com { $method }, valor reservado em { $at }, mas ainda não cobrado.
payments-order-authorised-undated = Pedido { $order_number }: { $amount } com { $method }, valor reservado, mas ainda não cobrado.
payments-order-captured = Pedido { $order_number }: { $amount } com { $method }, pago em { $at }.
payments-order-captured-undated = Pedido { $order_number }: { $amount } com { $method }, pago.
payments-order-failed = Pedido { $order_number }: { $amount } com { $method }, recusado em { $at }. Não cobramos nada nessa tentativa.
payments-order-failed-undated = Pedido { $order_number }: { $amount } com { $method }, recusado. Não cobramos nada nessa tentativa.
payments-order-refunded = Pedido { $order_number }: { $amount } com { $method }, reembolsado em { $at }.
payments-order-refunded-undated = Pedido { $order_number }: { $amount } com { $method }, reembolsado.
payments-order-none = Ainda não recebemos nenhum pagamento do pedido { $order_number }.
payments-next-taken = Isso é tudo o que temos registrado. Se o seu extrato mostrar mais do que isso, me diga que houve cobrança em dobro.
payments-next-open = Enquanto não for pago, o pedido não é embalado. Você pode pagar de novo pelo link do e-mail do pedido, ou uma pessoa pode ajudar.

# Faturas.
payments-invoice = A fatura { $invoice_number } do pedido { $order_number } é de { $issued_on }, total { $total }.
payments-no-invoice-yet = Ainda não há fatura do pedido { $order_number }.
payments-invoice-by-mail = Não consigo enviar o documento em si, então uma pessoa vai enviá-lo para { $email }.
payments-invoice-by-person = Não consigo enviar o documento em si, e o pedido não tem e-mail; uma pessoa vai ver como fazê-lo chegar até você.

payments-surplus-seen = Pelo pedido { $order_number } foram cobrados { $amount } a mais; sinto muito.
payments-surplus-done = O que foi cobrado a mais pelo pedido { $order_number } está sendo reembolsado.
payments-only-reserved = Um desses valores está apenas reservado e não foi cobrado. Uma reserva some sozinha; seu banco pode dizer quando.
payments-pending-long = Um pagamento ainda pendente depois de uma semana normalmente não foi feito ou expirou.

payments-invoice-sent = A fatura { $invoice_number } está a caminho de { $email } em PDF.
payments-invoice-link = Você pode baixá-la aqui até { $until }:
payments-invoice-download = Fatura { $invoice_number }
payments-mail-invoice-subject = Fatura { $invoice_number } de { $shop }
payments-mail-invoice = A fatura { $invoice_number } do pedido { $order_number } vai anexa em PDF. Até { $until } ela também pode ser baixada aqui: { $url }
payments-pdf-title = Fatura
payments-pdf-number = Número da fatura
payments-pdf-date = Data
payments-pdf-order = Pedido
payments-pdf-to = Comprador
payments-pdf-each = Preço unitário
payments-pdf-goods = Produtos
