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

orders-too-late-to-cancel = O pedido { $order_number } já saiu do depósito, então não pode mais ser cancelado. Você pode recusar o pacote na entrega, e ele volta para nós, ou devolvê-lo depois de receber.
orders-too-late-to-change = O pedido { $order_number } já saiu do depósito, então não pode mais ser alterado. Algumas transportadoras deixam redirecionar o pacote na página de rastreamento; se não der, você pode recusá-lo na entrega ou devolvê-lo.
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

orders-can-change-pending = O pedido { $order_number } ainda não saiu, então ainda pode ser alterado. Uma pessoa da nossa equipe faz isso com você e confirma aqui.
orders-can-change-paid = O pedido { $order_number } ainda não saiu, então ainda pode ser alterado. Uma pessoa da nossa equipe faz isso com você e confirma aqui.
orders-can-change-packed = O pedido { $order_number } está embalado, mas ainda não saiu. Uma pessoa da nossa equipe verifica se ainda pode ser alterado e avisa aqui.
orders-ask-new-address = O pedido { $order_number } ainda não saiu, então ainda dá para mudar o endereço. Qual é o novo, com nome, rua, cidade, CEP e país?

orders-already-delivered = O pedido { $order_number } já foi entregue, então não pode mais ser cancelado nem alterado. Você pode devolvê-lo ou trocá-lo.
orders-changed-meanwhile = O pedido { $order_number } acabou de ser alterado por outra pessoa, então não fiz nada. Confira o pedido de novo antes, por favor.
orders-not-enough-in-stock = { $left ->
    [0] Isso está esgotado no momento,
   *[other] Só restam { $left },
} então não mudei nada no pedido { $order_number }.
orders-nothing-to-change = O pedido { $order_number } já está assim, não há nada para mudar.
orders-address-unclear = Não consegui ler o endereço completo para o pedido { $order_number }. Escreva em uma linha, por favor: nome, rua e número, CEP e cidade, país.
orders-confirm = { $summary } Posso fazer isso?
orders-left-as-it-is = Tudo bem, fica tudo como está.
orders-summary-cancel = Eu cancelaria o pedido { $order_number } inteiro: { $names }.
orders-summary-cancel-lines = Eu tiraria do pedido { $order_number }: { $names }. O resto fica como está.
orders-summary-change = Pedido { $order_number }: em vez de { $item }, você receberia { $after }.
orders-summary-address = O pedido { $order_number } iria para: { $address }.
orders-summary-urgent = Posso marcá-lo como urgente: assim nossa equipe o vê no topo da lista. Isso não garante que ele saia antes.
orders-done-cancel = O pedido { $order_number } está cancelado.
orders-done-cancel-lines = Tirado do pedido { $order_number }: { $names }.
orders-done-change = Pronto. O pedido { $order_number } agora tem { $after }.
orders-done-address = Pronto. O pedido { $order_number } agora vai para: { $address }.
orders-done-urgent = O pedido { $order_number } está marcado como urgente, e nossa equipe o vê primeiro.
orders-urgent-already = Nossa equipe tem o pedido { $order_number } marcado como urgente desde { $since }.
orders-total-changes = Ele passa a custar { $total } em vez de { $total_before }.
orders-money-nothing = O preço continua o mesmo.
orders-money-not-taken = Nada foi cobrado por ele ainda.
orders-money-not-collected = Do valor reservado, { $amount } não serão cobrados.
orders-money-refund = { $amount } voltam pelo mesmo meio com que você pagou.
orders-money-to-pay = Seriam mais { $amount } a pagar: uma pessoa da nossa equipe envia como pagar e depois faz a mudança.
orders-money-by-person = Uma pessoa da nossa equipe acerta o valor com você.
orders-money-approval = Um reembolso desse valor precisa ser aprovado por uma pessoa da nossa equipe.
orders-packed-already = Ele já está embalado, então uma pessoa da nossa equipe precisa ver se ainda dá para segurá-lo.
orders-case = Está anotado como caso { $case_number }.
orders-passed-on = Anotei como caso { $case_number }. Até que uma pessoa da nossa equipe faça isso, o pedido { $order_number } fica como está.
orders-ask-change = O que deve mudar em { $item }?
orders-change-size = O tamanho
orders-change-color = A cor
orders-change-option = A versão
orders-change-quantity = A quantidade
orders-change-remove = Tirar do pedido
orders-change-other = Outra coisa
orders-ask-quantity = Quantos você quer no total, em vez de { $item }?
orders-address-shipping = O envio (destino: { $country }) custa { $price }.
orders-address-charged = Pelo envio foram cobrados até agora { $charged }.
orders-address-customs = Na entrega (destino: { $country }) haveria cerca de { $amount } de impostos de importação, tributos e taxas a pagar.
orders-address-customs-open = Impostos e taxas (destino: { $country }) precisam ser verificados por uma pessoa da nossa equipe.
orders-address-customs-none = Na entrega (destino: { $country }) não há nada a pagar.
