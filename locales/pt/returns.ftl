# Devoluções, trocas, defeitos e reembolsos, e as regras deles.

returns-ask-line = De qual item se trata?
returns-not-sent-yet = O pedido { $order_number } ainda não foi enviado, então não há nada para devolver. Ele ainda pode ser cancelado.
returns-not-arrived-yet = Pelos registros da transportadora, o pedido { $order_number } ainda não chegou. O prazo de devolução começa quando ele chegar.
returns-already-returned = O pedido { $order_number } já voltou para nós. Posso verificar o reembolso para você.
returns-not-returnable = Por motivo de higiene, “{ $item }” não pode ser devolvido por arrependimento. Se tiver defeito ou tiver chegado danificado, é outro caso.
returns-too-late = “{ $item }” podia ser devolvido até { $ended_on }, então já passou o prazo para arrependimento. Se tiver defeito, a garantia ainda pode cobrir.
returns-warranty-over = A garantia de “{ $item }” terminou em { $ended_on }, também pela lei do local de entrega. Mesmo assim, nossa equipe pode analisar o seu caso.

returns-no-exchange = Não fazemos trocas, mas você pode devolver o item e pedir outro.
returns-case-taken = Registrei isso como caso { $case_number }. Uma pessoa da nossa equipe envia aqui o endereço e os próximos passos; não envie nada antes disso, por favor.
returns-claim-taken = Registrei isso como caso { $case_number }. Uma pessoa da nossa equipe resolve isso com você aqui. Fotos do item e da etiqueta do pacote ajudam; guarde os dois até lá, por favor.
returns-sorry-damaged = Sinto muito que “{ $item }” tenha chegado assim. Você não paga o frete de volta de produtos danificados.
returns-sorry-wrong = Sinto muito que tenha vindo outra coisa no lugar de “{ $item }”. O erro foi nosso: você não paga o frete de volta.
returns-sorry-missing = Sinto muito. Pelos nossos dados, “{ $item }” deveria estar no pacote.
returns-claim-known = Você nos avisou disso em { $opened_on }, e nossa equipe está cuidando do caso do pedido { $order_number }.
returns-in-other-parcel = Ainda a caminho em outro pacote, { $tracking_number }: { $names }.
returns-missing-later = Então talvez ainda não esteja faltando nada. É sobre outra coisa?
returns-warranty-runs = A garantia de “{ $item }” vale até { $ends_on }.

returns-all-of-it = Tudo
returns-ask-pieces = De quantas unidades se trata? Você comprou { $count }.
returns-ask-reason = Por que vai devolver? Não precisa dizer.
returns-reason-too-small = Pequeno demais
returns-reason-too-large = Grande demais
returns-reason-not-as-expected = Não é o que eu esperava
returns-reason-changed-mind = Mudei de ideia
returns-reason-defective = Danificado ou com defeito
returns-reason-none = Prefiro não dizer
returns-withdraw = Desistir do contrato
returns-ask-wanted = O que você quer no lugar?
returns-nothing-to-swap = Não há outra variante do mesmo preço em estoque, então a troca não é possível agora.
returns-options-of = { $items }: veja o que podemos fazer.
returns-column-option = Opção
returns-column-cost = O que significa para você
returns-option-refund = Reembolso
returns-option-exchange = Troca
returns-option-repair = Conserto
returns-option-reship = Enviar de novo
returns-option-keep-it = Ficar com ele e receber o reembolso
returns-option-partial = Ficar com ele e receber parte do preço
returns-gets-back = você recebe { $amount } de volta
returns-kept-back = retemos { $amount }
returns-no-way-back = nada para devolver
returns-way-out-buyer = você paga o envio do novo
returns-way-out-shop = nós pagamos o envio do novo
returns-semicolon = {"; "}
returns-ask-option = O que você prefere?
returns-summary = Pedido { $order_number }, { $items }. { $option }: { $means }.
returns-summary-wanted = Pedido { $order_number }, { $items }. { $option } por { $wanted }: { $means }.
returns-ask-confirm = Posso fazer assim?
returns-agreed = Combinado. Seu número de devolução: { $return_numbers }.
returns-send-to = Envie até { $send_by } para: { $address }. Escreva { $return_numbers } no pacote.
returns-label = Aqui está a etiqueta paga para { $return_number }.
returns-label-title = Etiqueta de devolução
returns-then-refund = Você recebe { $amount } de volta { returns-refund-days }.
returns-then-exchange = Assim que chegar, enviamos { $items }.
returns-then-repair = Assim que { $items } chegar, consertamos e enviamos de volta.
returns-settled-refund = Pronto: você recebe { $amount } de volta pela mesma forma em que pagou.
returns-settled-reship = Pronto: enviamos { $items } de novo, sem custo.
returns-already-under-way = Já há uma devolução deste item do pedido { $order_number } em andamento.
returns-more-than-paid = Com o que já foi reembolsado, seria mais do que foi pago pelo pedido { $order_number }. Uma pessoa pode dar uma olhada.
returns-claim-open = Em { $opened_on } você relatou um problema (número { $claim_number }); uma pessoa está cuidando dele.
returns-claim-settled = O que você relatou em { $opened_on } (número { $claim_number }) está resolvido: { $option }.

returns-withdrawal = Você desiste do contrato do pedido { $order_number }: { $items }. Você recebe { $amount } de volta em até 14 dias; podemos esperar a chegada dos produtos ou do comprovante de envio.
returns-withdrawal-confirm = Confirmar a desistência
returns-withdrawal-done = Você desistiu do contrato em { $declared_at }. Seu número de devolução: { $return_numbers }. O comprovante está a caminho por e-mail.
returns-withdrawal-done-here = Você desistiu do contrato em { $declared_at }. Seu número de devolução: { $return_numbers }. Guarde esta mensagem como comprovante.
returns-mail-withdrawal-subject = Comprovante da sua desistência, pedido { $order_number }
returns-mail-withdrawal =
    Olá,

    recebemos sua declaração de desistência do contrato do pedido { $order_number }.

    Declarada: { $declared_at }
    Produtos:
    { $items }
    Número de devolução: { $return_numbers }

    Envie os produtos até { $send_by } para:
    { $address }

    Você recebe { $amount } de volta em até 14 dias pela mesma forma em que pagou; podemos esperar a chegada dos produtos ou do comprovante de envio.

    { $shop }
returns-mail-address-follows = (O endereço enviamos à parte.)

returns-open-requested = Você pediu uma devolução em { $opened_on }, e estamos analisando.
returns-open-approved = Sua devolução de { $opened_on } foi aprovada, e aguardamos os produtos.
returns-open-sent-back = Sua devolução de { $opened_on } está a caminho de nós.
returns-open-received = Sua devolução de { $opened_on } chegou e está sendo conferida.
returns-open-closed = Sua devolução de { $opened_on } foi concluída.
returns-open-refused = Sua devolução de { $opened_on } foi recusada.
returns-offer-person = Quer que nossa equipe dê uma olhada?

returns-refund-requested = O reembolso de { $amount } do pedido { $order_number } foi solicitado em { $on } e ainda não foi aprovado.
returns-refund-approved = O reembolso de { $amount } do pedido { $order_number }, solicitado em { $on }, foi aprovado e ainda não foi enviado.
returns-refund-sent = O reembolso de { $amount } do pedido { $order_number } foi enviado em { $on }, pela mesma forma de pagamento. Seu banco ou cartão pode levar alguns dias para mostrá-lo.
returns-refund-arrived = O reembolso de { $amount } do pedido { $order_number } foi enviado em { $on } e já chegou.
returns-refund-refused = O reembolso de { $amount } do pedido { $order_number }, solicitado em { $on }, foi recusado.
returns-refund-known = É sobre outra coisa? Então nossa equipe pode dar uma olhada.
returns-refund-case = Registrei a sua solicitação para o pedido { $order_number } como caso { $case_number }. Uma pessoa da nossa equipe decide sobre o reembolso e avisa aqui.
returns-no-refund = Ainda não vejo reembolso do pedido { $order_number }. Depois de uma devolução, leva até { $days ->
    [one] um dia útil
   *[other] { $days } dias úteis
} a partir do dia em que os produtos chegam e são conferidos.

returns-policy = Você pode devolver produtos em até { $days ->
    [one] um dia
   *[other] { $days } dias
} a partir da entrega, sem uso e com tudo o que veio na caixa.
returns-policy-law = Pela lei em vigor { $country }, você pode devolver em até { $days ->
    [one] um dia
   *[other] { $days } dias
} a partir da entrega.
returns-policy-law-working-days = Pela lei em vigor { $country }, você pode devolver em até { $days ->
    [one] um dia útil
   *[other] { $days } dias úteis
} a partir da entrega.
returns-policy-none = Produtos do tipo “{ $category }” não podem ser devolvidos por arrependimento, a não ser que tenham defeito.
returns-column-what = Pergunta
returns-column-rule = Regra
returns-row-mind = Você se arrepende da compra
returns-row-faulty = Defeito, dano ou item errado
returns-pays-buyer = você paga o frete de volta
returns-pays-shop = nós pagamos o frete de volta
returns-row-exchange = Troca
returns-exchange-yes = possível
returns-exchange-no = não é possível; devolva e peça outro
returns-row-refund = Reembolso
returns-refund-days = em até { $days ->
    [one] um dia útil
   *[other] { $days } dias úteis
} depois de os produtos chegarem e serem conferidos
returns-row-restocking = Retenção
returns-restocking = { $percent }% do preço
returns-row-excluded = Sem devolução por arrependimento
returns-excluded = { $categories }
returns-ask-country = A lei de alguns países garante mais. Me diga onde você mora e eu verifico.
returns-law-unknown = O que a lei garante { $country } não foi verificado aqui; se ela garantir mais, é ela que vale.
returns-law-pays = Pela lei em vigor { $country }, o frete de volta é por nossa conta { $days ->
    [one] no primeiro dia
   *[other] nos primeiros { $days } dias
} ({ $source }, situação em { $as_of }).
returns-law-more = Fonte: { $source }, situação em { $as_of }.
returns-law-less = A lei em vigor { $country } garante pelo menos { $days ->
    [one] um dia
   *[other] { $days } dias
} ({ $source }, situação em { $as_of }); a nossa regra cobre isso. Em caso de defeito, seus direitos legais continuam valendo.
returns-law-none = A lei em vigor { $country } não dá um direito geral de arrependimento (situação em { $as_of }), então vale a nossa regra. Em caso de defeito, seus direitos legais continuam valendo.
# Uma lei como se cita.
returns-source = { $iso ->
    [EU] Diretiva 2011/83/UE
    [GB] regulamento britânico de contratos de consumo de 2013
    [NO] lei norueguesa do direito de arrependimento (Angrerettloven)
    [TR] Lei 6502 e regulamento de contratos a distância
    [RU] Lei de Proteção ao Consumidor, art. 26.1
    [UA] Lei dos Direitos do Consumidor
    [KZ] Lei de Proteção ao Consumidor
    [IL] Lei de Proteção ao Consumidor de 1981, art. 14C
    [SA] Lei de Comércio Eletrônico, art. 13
    [EG] Lei 181/2018 de Proteção ao Consumidor
    [ZA] Lei de Comunicações e Transações Eletrônicas de 2002 (ECT Act), art. 44
    [MX] LFPC, art. 56
    [BR] Código de Defesa do Consumidor (CDC), art. 49
    [AR] Lei 24.240, art. 34
    [CL] Lei 19.496, art. 3 bis
    [CO] Lei 1480 de 2011, art. 47
    [KR] Lei de Comércio Eletrônico, art. 17
    [TW] Lei de Proteção ao Consumidor, art. 19
    [CN] Lei dos Direitos do Consumidor, art. 25
    [TH] Lei de Venda Direta e Marketing Direto de 2002, art. 33
    [VN] Lei 19/2023/QH15
   *[other] { $source }
}
returns-next = Quer devolver alguma coisa?

returns-warranty-of = A garantia de “{ $category }” é de { $months } meses a partir da entrega.
returns-warranty = A garantia é de { $months } meses a partir da entrega.
returns-warranty-longer = Para { $categories }, é de { $months } meses.
returns-warranty-covers = Cobre defeitos de material e de fabricação, mas não quedas, água além do indicado nem desgaste normal.
returns-warranty-law = A lei em vigor { $country } garante pelo menos { $months } meses para produtos com defeito (situação em { $as_of }), então é isso que vale.
returns-warranty-ask-country = A lei do lugar onde você mora pode garantir mais; me diga o país e eu verifico.
returns-warranty-next = Alguma coisa parou de funcionar?
