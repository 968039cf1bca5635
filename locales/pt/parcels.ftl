# Pacotes: onde estão, quando chegam e o que fazer quando não chegam.

parcels-ask-order = A qual pedido esse pacote pertence? Preciso do número para ter certeza de que o pacote é seu.
parcels-not-in-order = Não vejo { $tracking_number } entre os pacotes do pedido { $order_number }.
parcels-unnumbered = Pacote sem código de rastreio
parcels-name = Pacote { $tracking_number }
parcels-name-and-carrier = Pacote { $tracking_number } ({ $carrier })
parcels-now = { $parcel }: { $what }.
parcels-since = { $what }, { $on }
parcels-no-scan = ainda sem registro da transportadora

parcels-code-label = anunciado à transportadora, ainda não entregue a ela
parcels-code-picked-up = recebido pela transportadora
parcels-code-export = liberado para exportação
parcels-code-line-haul = a caminho entre países
parcels-code-import-hold = retido na alfândega
parcels-code-released = liberado pela alfândega
parcels-code-last-mile = com a transportadora para entrega
parcels-code-delivered = entregue
parcels-code-failed = a entrega não deu certo
parcels-code-returned = devolvido para nós
parcels-code-lost = dado como perdido pela transportadora

parcels-column-when = Quando
parcels-column-what = O quê
parcels-column-where = Onde
parcels-when = { $at }
parcels-place = { $place }, { $country }
parcels-place-unknown = local não informado

parcels-window = Deve chegar entre { $earliest } e { $latest }.
parcels-late = Deveria ter chegado até { $latest }, então está { $days ->
    [one] um dia
   *[other] { $days } dias
} atrasado. Sinto muito por isso.
parcels-late-wait = Se não chegar até { $search_on }, podemos pedir que a transportadora o procure.
parcels-late-search = Já é tempo suficiente para pedir que a transportadora o procure.
parcels-note-no-scan = A transportadora ainda não o registrou, então não se sabe mais nada.
parcels-note-neighbour = A transportadora diz que deixou o pacote com um vizinho. Pergunte lá primeiro, por favor.
parcels-note-neighbour-at = A transportadora diz que deixou o pacote com um vizinho no número { $house }. Pergunte lá primeiro, por favor.
parcels-note-at-door = A transportadora diz que deixou o pacote na porta.
parcels-note-pick-up = Está pronto para retirada no ponto de coleta da transportadora; leve um documento de identidade e o código de rastreio.
parcels-note-pick-up-kept = Está pronto para retirada no ponto de coleta da transportadora, onde fica guardado por { $days ->
    [one] um dia
   *[other] { $days } dias
}; leve um documento de identidade e o código de rastreio.
parcels-note-nobody-home = A transportadora não encontrou ninguém em casa.
parcels-note-wrong-address = A transportadora diz que o endereço está incompleto.
parcels-note-failed = A transportadora não conseguiu entregar.
parcels-note-next-attempt = Segundo ela, uma nova tentativa é feita no próximo dia útil.
parcels-note-ask-carrier = Ela não diz quando tenta de novo: pergunte à transportadora com o código de rastreio, por favor.
parcels-note-tax-number = A alfândega pede o número fiscal do destinatário (no Brasil, o CPF). O pacote segue quando a transportadora o tiver.
parcels-note-value-proof = A alfândega pede um comprovante do valor, como a fatura ou o pagamento. O pacote segue quando a transportadora o tiver.
parcels-note-held = Está com a alfândega, e não há data para a liberação.
parcels-note-lost = Sinto muito por isso. Uma pessoa precisa resolver isso com a transportadora e com você.
parcels-note-returned = Não foi entregue e voltou para nós. Uma pessoa pode enviá-lo de novo ou cuidar do seu dinheiro.
parcels-unsent = Ainda não enviado: { $names }.

parcels-none-pending = Nada do pedido { $order_number } foi enviado ainda: o pagamento não chegou.
parcels-none-paid = Nada do pedido { $order_number } foi enviado ainda: está pago e sendo preparado.
parcels-none-packed = Nada do pedido { $order_number } foi enviado ainda: está embalado e aguarda a coleta.
parcels-none-known = Não vejo nenhum pacote do pedido { $order_number }. Quer que uma pessoa verifique?
parcels-next-customs = Vamos ver o que a alfândega precisa?
parcels-offer-search = Quer que eu peça para procurarem?
parcels-offer-case = Quer que eu abra um caso para uma pessoa cuidar disso?
parcels-still-coming = Pelo que sabemos, não está perdido. Se algo parecer errado, uma pessoa pode verificar.
parcels-next = Mais alguma coisa sobre este pedido?
parcels-offer-person = Quer que eu passe isso para uma pessoa?
parcels-offer-claim = Não está lá? Então peço para procurarem.
parcels-claim-known = Estamos procurando um pacote deste pedido desde { $opened_on }. Uma pessoa pode dizer em que pé está.
parcels-claim-opened = Abri o caso { $case_number } para o pedido { $order_number }. Uma pessoa da nossa equipe trata disso com a transportadora e conta aqui o que acontece.

parcels-late-offer = Pelo atraso, devolvemos o frete de { $amount }, se você quiser. O pacote continua a caminho.
parcels-late-take = Quero o frete de volta
parcels-late-nothing = O pacote não está mais atrasado, então não há o que devolver.

parcels-carrier-china-post = China Post
parcels-carrier-yunexpress = YunExpress
parcels-carrier-dhl-express = DHL Express
parcels-carrier-postnl = PostNL
parcels-carrier-sf-express = SF Express
