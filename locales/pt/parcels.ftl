# Pacotes: onde estão, quando chegam e o que fazer quando não chegam.

parcels-ask-order = A qual pedido esse pacote pertence? Preciso do número para ter certeza de que o pacote é seu.
parcels-not-in-order = Não vejo { $tracking_number } entre os pacotes do pedido { $order_number }.
parcels-unnumbered = Pacote sem código de rastreio
parcels-name = Pacote { $tracking_number }
parcels-name-and-carrier = Pacote { $tracking_number } ({ $carrier })
parcels-now = { $parcel }: { $what }.
parcels-since = { $what }, { $on }
parcels-since-in = { $what } ({ $place }), { $on }
parcels-several = O pedido { $order_number } viaja em { $count } pacotes. Entregues até agora: { $delivered }.
parcels-no-scan = ainda sem registro da transportadora

parcels-code-label = informado à transportadora, ainda não entregue a ela
parcels-code-picked-up = recebido pela transportadora
parcels-code-export = liberado para exportação
parcels-code-line-haul = em trânsito internacional
parcels-code-import-hold = retido na alfândega
parcels-code-released = liberado pela alfândega
parcels-code-last-mile = com a transportadora para entrega
parcels-code-out-for-delivery = saiu para entrega
parcels-code-pick-up = pronto para retirada
parcels-code-delivered = entregue
parcels-code-failed = entrega não realizada
parcels-code-returned = devolvido ao remetente
parcels-code-lost = dado como perdido pela transportadora

parcels-column-when = Quando
parcels-column-what = Situação
parcels-column-where = Onde
parcels-when = { $at }
parcels-place = { $place }, { $country }
parcels-place-unknown = local não informado

parcels-window = Deve chegar entre { $earliest } e { $latest }.
parcels-late = Deveria ter chegado até { $latest }, então está { $days ->
    [one] um dia
   *[other] { $days } dias
} atrasado. Sinto muito por isso.
parcels-late-wait = Se não chegar até { $search_on }, podemos pedir que a transportadora o localize.
parcels-late-search = Já é tempo suficiente para pedir que a transportadora o localize.
parcels-late-lost = Não esperamos mais: para nós, conta como extraviado.
parcels-silent = Desde então não foi mais registrado, mais tempo que o normal nesse trajeto.
parcels-no-answer = O sistema da transportadora não responde no momento, então não posso dizer mais.
parcels-no-answer-since = O sistema da transportadora não responde no momento: isto é o último que sabemos, de { $at }.
parcels-move-shop = Agora é com a gente, você não precisa fazer nada.
parcels-move-carrier = Você não precisa fazer nada: agora é com a transportadora.
parcels-move-customs = Você não precisa fazer nada, a menos que a transportadora escreva para você: agora é com a alfândega.
parcels-move-shopper = Agora é com você.
parcels-move-by = Agora é com você, até { $by }.
parcels-note-no-scan = A transportadora ainda não o registrou, então ainda não há mais informações.
parcels-note-neighbour = A transportadora diz que deixou o pacote com um vizinho. Pergunte lá primeiro, por favor.
parcels-note-neighbour-at = A transportadora diz que deixou o pacote com um vizinho no número { $house }. Pergunte lá primeiro, por favor.
parcels-note-at-door = A transportadora diz que deixou o pacote na porta.
parcels-note-pick-up = Já pode ser buscado no ponto de retirada da transportadora; leve um documento de identidade e o código de rastreio.
parcels-note-pick-up-kept = Já pode ser buscado no ponto de retirada da transportadora, onde fica guardado por { $days ->
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
parcels-note-pay-duty = Ainda há imposto ou tarifa a pagar: a transportadora diz como. O pacote segue depois do pagamento.
parcels-note-held = Está com a alfândega, e não há data para a liberação.
parcels-note-lost = Sinto muito por isso. Nossa equipe precisa resolver isso com a transportadora e com você.
parcels-note-returned = Não foi entregue e voltou para nós. Nossa equipe pode enviá-lo de novo ou cuidar do reembolso.
parcels-unsent = Ainda não enviado: { $names }.

parcels-none-pending = Nada do pedido { $order_number } foi enviado ainda: o pagamento não chegou.
parcels-none-paid = Nada do pedido { $order_number } foi enviado ainda: está pago e sendo preparado.
parcels-none-packed = Nada do pedido { $order_number } foi enviado ainda: está embalado e aguarda a coleta.
parcels-none-known = Não vejo nenhum pacote do pedido { $order_number }. Quer que nossa equipe verifique?
parcels-next-customs = Vamos ver o que a alfândega precisa?
parcels-offer-search = Quer que eu peça para localizarem o pacote?
parcels-offer-case = Quer que eu abra um caso para nossa equipe cuidar disso?
parcels-still-coming = Pelo que sabemos, não está perdido. Se algo parecer errado, nossa equipe pode verificar.
parcels-next = Mais alguma coisa sobre este pedido?
parcels-offer-news = Quer que eu avise quando algo mudar, aqui e por e-mail para { $address }?
parcels-offer-news-here = Quer que eu avise aqui quando algo mudar?
parcels-news-agreed = Feito. Aviso quando algo mudar no pedido { $order_number }.
parcels-news = Novidades do seu pedido { $order_number }.
parcels-news-refund = Enviamos seu reembolso de { $amount }.
parcels-offer-person = Quer que eu passe isso para nossa equipe?
parcels-offer-claim = Não está lá? Então peço para localizarem o pacote.
parcels-claim-known = Estamos procurando um pacote deste pedido desde { $opened_on }. Nossa equipe pode dizer em que pé está.
parcels-claim-opened = Abri o caso { $case_number } para o pedido { $order_number }. Uma pessoa da nossa equipe trata disso com a transportadora e avisa aqui o que acontece.

parcels-late-offer = Pelo atraso, devolvemos o frete de { $amount }, se você quiser. O pacote continua a caminho.
parcels-late-take = Quero o frete de volta
parcels-late-nothing = O pacote não está mais atrasado, então não há o que devolver.

parcels-carrier-china-post = China Post
parcels-carrier-yunexpress = YunExpress
parcels-carrier-dhl-express = DHL Express
parcels-carrier-postnl = PostNL
parcels-carrier-sf-express = SF Express
