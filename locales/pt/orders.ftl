# Pedidos: quem pode ver um, em que pé está e o que ainda dá para fazer.

orders-ask-number = Qual é o número do pedido? Ele está no e-mail de confirmação.
orders-no-number = Não tenho
orders-ask-which = De qual dos seus pedidos se trata?
orders-choice = { $order_number }, { $placed_on }
orders-ask-address = Para ter certeza de que o pedido { $order_number } é seu: qual e-mail ou telefone você informou nele?
orders-ask-code = Se o pedido { $order_number } foi feito com { $address }, um código de seis dígitos está sendo enviado para lá por e-mail. Digite-o aqui, por favor.
orders-ask-code-of-phone = Se o pedido { $order_number } foi feito com { $address }, um código de seis dígitos está sendo enviado para o e-mail desse pedido. Digite-o aqui, por favor.
orders-send-again = Enviar um novo código
orders-cannot-read-mail = Não tenho acesso a esse e-mail
orders-code-wrong = Esse não é o código certo, ou ele já venceu. Veja o e-mail mais recente e confira o número do pedido e o endereço que você informou; você também pode simplesmente escrever outro endereço.
orders-too-many-tries = Houve tentativas demais; para a sua segurança, não posso verificar mais códigos durante uma hora. Você pode tentar mais tarde, ou nossa equipe pode ajudar.
orders-unprovable = Os pedidos desta loja não têm e-mail nem telefone, então não consigo verificar se um pedido é seu e não devo mostrá-lo. Uma pessoa da nossa equipe consegue ajudar.
orders-mail-code-subject = { $code } é o seu código para { $shop }
orders-mail-code =
    Seu código é { $code }. Digite-o no chat de { $shop }; ele vale por { $minutes } minutos.

    Não foi você que pediu? Então não precisa fazer nada: sem este código ninguém vê o seu pedido.
orders-not-found = Não encontro o pedido { $order_number }.

orders-too-late-to-cancel = O pedido { $order_number } já saiu do depósito, então não pode mais ser cancelado. Assim que chegar, você pode devolvê-lo.
orders-too-late-to-change = O pedido { $order_number } já saiu do depósito, então não pode mais ser alterado.
orders-already-cancelled = O pedido { $order_number } foi cancelado, então não há mais nada a fazer com ele.

orders-status-pending = O pedido { $order_number }, de { $since }, está aguardando o pagamento.
orders-status-payment-failed = O pagamento do pedido { $order_number }, de { $since }, não foi concluído, então ele continua em aberto.
orders-status-paid = O pedido { $order_number } está pago desde { $since } e está sendo preparado.
orders-status-packed = O pedido { $order_number } está embalado desde { $since } e aguarda a coleta.
orders-status-partly-sent = Uma parte do pedido { $order_number } saiu em { $since }; o restante ainda não foi enviado.
orders-status-shipped = O pedido { $order_number } saiu em { $since } e está a caminho.
orders-status-delivered = O pedido { $order_number } foi entregue em { $since }.
orders-status-cancelled = O pedido { $order_number } foi cancelado em { $since }.
orders-status-returned = O pedido { $order_number } voltou para nós em { $since }.

orders-column-what = Item
orders-column-figure = Detalhe
orders-line = { $name } × { $quantity }
orders-line-cancelled = { $name } × { $quantity } (cancelado)
orders-more-lines = { $count ->
    [one] e mais um item
   *[other] e mais { $count } itens
}
orders-amount = { $amount }
orders-names = { $names }
orders-row-shipping = Frete
orders-row-discount = Desconto
orders-row-tax = Impostos
orders-row-total = Total
orders-row-payment = Pagamento
orders-row-not-sent = Ainda não enviado
orders-payment-pending = { $method }: ainda não recebido
orders-payment-authorised = { $method }: autorizado
orders-payment-captured = { $method }: pago
orders-payment-failed = { $method }: não concluído
orders-payment-refunded = { $method }: reembolsado

orders-next-pending = Começamos a preparar assim que o pagamento chegar.
orders-next-leaves = Pelo nosso cronograma, sai em { $leaves_on }.
orders-next-overdue = Pelo nosso cronograma, deveria ter saído em { $leaves_on }. Sinto muito por isso; nossa equipe pode verificar o que houve.
orders-next-shipped = Posso mostrar onde está o pacote.
orders-next-delivered = Há algo errado com ele? Posso ajudar com devoluções e pacotes que não chegaram.
orders-next-cancelled = Posso verificar o reembolso para você.
orders-next-returned = Posso verificar o reembolso para você.

orders-can-cancel-pending = O pedido { $order_number } ainda não foi pago e pode ser cancelado. Anotei a sua solicitação; uma pessoa da nossa equipe faz o cancelamento e confirma aqui.
orders-can-cancel-paid = O pedido { $order_number } ainda não saiu, então ainda pode ser cancelado. Anotei a sua solicitação; uma pessoa da nossa equipe faz isso e confirma aqui. Até lá, o pedido continua valendo.
orders-can-cancel-packed = O pedido { $order_number } está embalado, mas ainda não saiu. Uma pessoa da nossa equipe verifica se dá para segurar o envio e avisa aqui. Até lá, o pedido continua valendo.
orders-can-change-pending = O pedido { $order_number } ainda não saiu, então ainda pode ser alterado. Uma pessoa da nossa equipe faz isso com você e confirma aqui.
orders-can-change-paid = O pedido { $order_number } ainda não saiu, então ainda pode ser alterado. Uma pessoa da nossa equipe faz isso com você e confirma aqui.
orders-can-change-packed = O pedido { $order_number } está embalado, mas ainda não saiu. Uma pessoa da nossa equipe verifica se ainda pode ser alterado e avisa aqui.
orders-ask-new-address = O pedido { $order_number } ainda não saiu, então ainda dá para mudar o endereço. Qual é o novo, com nome, rua, cidade, CEP e país?
orders-can-change-address-pending = Obrigado, anotei o novo endereço do pedido { $order_number }. Uma pessoa da nossa equipe faz a troca e confirma aqui; até lá, vale o antigo.
orders-can-change-address-paid = Obrigado, anotei o novo endereço do pedido { $order_number }. Uma pessoa da nossa equipe faz a troca e confirma aqui; até lá, vale o antigo.
orders-can-change-address-packed = Obrigado, anotei o novo endereço do pedido { $order_number }. O pacote já está embalado, então uma pessoa da nossa equipe verifica se ainda dá tempo e avisa aqui.
orders-expedite-passed-on = Vou avisar uma pessoa da nossa equipe que você tem pressa com o pedido { $order_number }; ela diz aqui o que dá para fazer.
