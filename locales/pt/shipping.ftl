# Um país como se diz dentro de uma frase, com a preposição: “no Brasil”, “na Alemanha”, “nos Estados Unidos”, “em Portugal”.
# Neste arquivo e nos outros, { $country } e { $countries } vão portanto sem preposição; só as promoções recebem o nome sozinho.
shipping-place =
    { $iso ->
        [AC] na { $country }
        [AE] nos { $country }
        [AF] no { $country }
        [AL] na { $country }
        [AM] na { $country }
        [AQ] na { $country }
        [AR] na { $country }
        [AS] na { $country }
        [AT] na { $country }
        [AU] na { $country }
        [AX] nas { $country }
        [AZ] no { $country }
        [BA] na { $country }
        [BE] na { $country }
        [BG] na { $country }
        [BH] no { $country }
        [BI] no { $country }
        [BJ] no { $country }
        [BM] nas { $country }
        [BO] na { $country }
        [BQ] nos { $country }
        [BR] no { $country }
        [BS] nas { $country }
        [BT] no { $country }
        [BV] na { $country }
        [BY] na { $country }
        [CA] no { $country }
        [CC] nas { $country }
        [CD] na República Democrática do Congo
        [CF] na { $country }
        [CG] na { $country }
        [CH] na { $country }
        [CI] na { $country }
        [CK] nas { $country }
        [CL] no { $country }
        [CM] nos { $country }
        [CN] na { $country }
        [CO] na { $country }
        [CP] na { $country }
        [CR] na { $country }
        [CX] na { $country }
        [CZ] na { $country }
        [DE] na { $country }
        [DK] na { $country }
        [DO] na { $country }
        [DZ] na { $country }
        [EC] no { $country }
        [EE] na { $country }
        [EG] no { $country }
        [EH] no { $country }
        [ER] na { $country }
        [ES] na { $country }
        [ET] na { $country }
        [EU] na { $country }
        [FI] na { $country }
        [FK] nas { $country }
        [FM] na { $country }
        [FO] nas { $country }
        [FR] na { $country }
        [GA] no { $country }
        [GB] no { $country }
        [GE] na { $country }
        [GF] na { $country }
        [GL] na { $country }
        [GM] na { $country }
        [GN] na { $country }
        [GQ] na { $country }
        [GR] na { $country }
        [GS] nas { $country }
        [GT] na { $country }
        [GW] na { $country }
        [GY] na { $country }
        [HK] em Hong Kong
        [HM] nas { $country }
        [HR] na { $country }
        [HT] no { $country }
        [HU] na { $country }
        [IC] nas { $country }
        [ID] na { $country }
        [IE] na { $country }
        [IM] na { $country }
        [IN] na { $country }
        [IO] no { $country }
        [IQ] no { $country }
        [IR] no { $country }
        [IS] na { $country }
        [IT] na { $country }
        [JM] na { $country }
        [JO] na { $country }
        [JP] no { $country }
        [KE] no { $country }
        [KG] no { $country }
        [KH] no { $country }
        [KM] nas { $country }
        [KP] na { $country }
        [KR] na { $country }
        [KW] no { $country }
        [KY] nas { $country }
        [KZ] no { $country }
        [LA] no { $country }
        [LB] no { $country }
        [LK] no { $country }
        [LR] na { $country }
        [LS] no { $country }
        [LT] na { $country }
        [LV] na { $country }
        [LY] na { $country }
        [MA] no { $country }
        [MD] na { $country }
        [MH] nas { $country }
        [MK] na { $country }
        [ML] no { $country }
        [MN] na { $country }
        [MO] em Macau
        [MP] nas { $country }
        [MQ] na { $country }
        [MR] na { $country }
        [MV] nas { $country }
        [MW] no { $country }
        [MX] no { $country }
        [MY] na { $country }
        [NA] na { $country }
        [NC] na { $country }
        [NE] no { $country }
        [NF] na { $country }
        [NG] na { $country }
        [NI] na { $country }
        [NL] nos { $country }
        [NO] na { $country }
        [NP] no { $country }
        [NZ] na { $country }
        [PA] no { $country }
        [PE] no { $country }
        [PF] na { $country }
        [PG] na { $country }
        [PH] nas { $country }
        [PK] no { $country }
        [PL] na { $country }
        [PN] nas { $country }
        [PS] nos { $country }
        [PY] no { $country }
        [QA] no { $country }
        [RE] na { $country }
        [RO] na { $country }
        [RS] na { $country }
        [RU] na { $country }
        [SA] na { $country }
        [SB] nas { $country }
        [SC] nas { $country }
        [SD] no { $country }
        [SE] na { $country }
        [SI] na { $country }
        [SK] na { $country }
        [SL] na { $country }
        [SN] no { $country }
        [SO] na { $country }
        [SR] no { $country }
        [SS] no { $country }
        [SY] na { $country }
        [TC] nas { $country }
        [TD] no { $country }
        [TF] nos { $country }
        [TG] no { $country }
        [TH] na { $country }
        [TJ] no { $country }
        [TL] no { $country }
        [TM] no { $country }
        [TN] na { $country }
        [TR] na { $country }
        [TZ] na { $country }
        [UA] na { $country }
        [UM] nas { $country }
        [US] nos { $country }
        [UY] no { $country }
        [UZ] no { $country }
        [VA] na { $country }
        [VE] na { $country }
        [VG] nas { $country }
        [VI] nas { $country }
        [VN] no { $country }
        [XK] no { $country }
        [YE] no { $country }
        [ZA] na { $country }
        [ZM] na { $country }
        [ZW] no { $country }
       *[other] em { $country }
    }

# Perguntas, e o que não é possível.
shipping-ask-destination = Em que país vai ser a entrega?
shipping-ask-destination-served = Entregamos em { $count } países. Qual é o seu?
shipping-not-served = Não entregamos { $country }. Se você tiver um endereço em outro país, me diga qual e eu verifico.
shipping-no-method = Entregamos { $country }, mas nenhuma das nossas formas de envio aceita este item: { $reasons }.
shipping-goods-banned = Este item não pode ser entregue { $country }, onde não é permitido enviar { $flags }.
shipping-goods-not-taken = Entregamos { $country }, mas para lá nenhuma das nossas formas de envio aceita { $flags }, então este item não pode ser enviado.
shipping-goods-ask = Nossa equipe precisa verificar se este item pode ser entregue { $country }, por causa de { $flags }.

# Chega até mim?
shipping-served =
    { $count ->
        [one] Sim, entregamos { $country }, de uma forma: o envio ({ $goods }) custa { $price } e leva cerca de { $least } a { $most } dias úteis. Alguns produtos, como baterias ou líquidos, não podem ir para todo lugar; me diga qual produto e eu verifico.
       *[other] Sim, entregamos { $country }, de { $count } formas: o envio ({ $goods }) custa a partir de { $price } e leva cerca de { $least } a { $most } dias úteis. Alguns produtos, como baterias ou líquidos, não podem ir para todo lugar; me diga qual produto e eu verifico.
    }
shipping-served-goods =
    { $count ->
        [one] Sim, podemos entregar { $goods } { $country }, por { $price }, em cerca de { $least } a { $most } dias úteis.
       *[other] Sim, podemos entregar { $goods } { $country }, de { $count } formas: a partir de { $price }, em cerca de { $least } a { $most } dias úteis.
    }
shipping-served-free =
    { $count ->
        [one] Sim, podemos entregar { $goods } { $country }, com frete grátis, em cerca de { $least } a { $most } dias úteis.
       *[other] Sim, podemos entregar { $goods } { $country }, de { $count } formas: a mais barata é grátis; leva cerca de { $least } a { $most } dias úteis.
    }
shipping-condition-anatel = Equipamentos de radiofrequência, como os com Bluetooth, precisam de homologação da Anatel { $country }; a alfândega pode pedi-la.
shipping-condition-bis-wpc = Equipamentos de radiofrequência e eletrônicos podem precisar de uma aprovação (BIS, WPC) { $country }; a alfândega pode pedi-la.
shipping-condition-kc-one-unit = Um único aparelho desses para uso próprio não precisa da aprovação KC { $country }; mais de um pode ser retido.
shipping-condition-cosmetics-registration = Cosméticos podem precisar de registro { $country }; sem ele, a alfândega pode retê-los.
shipping-out-until = { $product }: esgotado no momento, com reposição prevista para { $restock_on }.
shipping-out = { $product }: esgotado no momento, e não tenho data de reposição.
shipping-short = { $product }: só { $quantity } em estoque no momento.

# O que vai, por quanto e até quando.
shipping-typical-parcel = um pacote de { $grams } g
shipping-goods =
    { $quantity ->
        [1] { $product }
       *[other] { $quantity } × { $product }
    }
shipping-column-method = Forma de envio
shipping-column-price = Preço
shipping-column-days = Prazo
shipping-column-window = Chega
shipping-column-carrier = Transportadora
shipping-column-features = O que oferece
shipping-price = { $price }
shipping-price-both = { $price } (cerca de { $local })
shipping-price-free = grátis
shipping-days = { $least } a { $most } dias úteis
shipping-window = de { $earliest } a { $latest }
shipping-rate-ecb = { $currency } pela cotação do Banco Central Europeu de { $on }, como referência.
shipping-rate-shop = { $currency } pela cotação da loja de { $on }, como referência.
shipping-cost-title = Frete para entrega { $country }, { $goods }
shipping-cost-spread = Até { $light_grams } g sai a partir de { $light }, até { $heavy_grams } g a partir de { $heavy }. Diga o produto para saber o preço exato.
shipping-name-the-product = Diga o produto para saber o preço exato.
shipping-free = Promoção: { $offer }.
shipping-free-reached = Promoção: { $offer }. Seus produtos somam { $subtotal }, então você tem direito a ela.
shipping-free-short = Promoção: { $offer }. Seus produtos somam { $subtotal }; faltam { $missing } para ter direito a ela.
shipping-charges-none = O envio sai do próprio país, então não há cobranças de importação.
shipping-charges-included = Impostos e taxas de importação estão incluídos nesses preços.
shipping-charges-partly = Com { $methods } não há cobranças de importação; com as outras formas, os impostos e taxas do país não estão incluídos.
shipping-charges-on-top = Os impostos e taxas do país não estão incluídos nesses preços.
shipping-time-title = Entrega { $country }, { $goods }
shipping-order-now = Pedindo agora, chega entre { $earliest } e { $latest }.
shipping-time-left = { $hours ->
    [0] { $minutes } min
   *[other] { $hours } h { $minutes } min
}
shipping-leaves-today = Se você pedir e pagar em até { $left }, sai hoje.
shipping-leaves-on = Se você pedir e pagar em até { $left }, sai em { $sent_on }.
shipping-time-note = Estimativa para pagamento agora: deve sair em { $sent_on }. Pode haver tempo adicional na alfândega.
shipping-time-note-restock = Estimativa a partir da reposição em { $restock_on }: deve sair em { $sent_on }. Pode haver tempo adicional na alfândega.
shipping-time-note-undated = Estimativa, contada a partir do dia da saída. Pode haver tempo adicional na alfândega.
shipping-refuses = Não por { $method }: { $reason }.

# Formas de envio.
shipping-options-title = Formas de envio para entrega { $country }, { $goods }
shipping-features = { $features }
shipping-feature-tracked = rastreio
shipping-feature-insured = seguro de até { $amount }
shipping-feature-po-boxes = caixas postais
shipping-feature-pick-up-points = pontos de retirada
shipping-feature-duty-paid = impostos e taxas pagos por nós
shipping-po-boxes = Caixas postais: por { $methods }.
shipping-no-po-boxes = Lá não é possível entregar em caixas postais.
shipping-pick-up-points = Pontos de retirada: por { $methods }.
shipping-no-pick-up-points = Lá não é possível escolher um ponto de retirada.
shipping-carrier-china-post = China Post
shipping-carrier-yunexpress = YunExpress
shipping-carrier-dhl-express = DHL Express
shipping-carrier-postnl = PostNL
shipping-carrier-sf-express = SF Express

# Por que uma forma de envio não leva algo.
shipping-why-not-goods = não aceita { $flags }
shipping-why-not-too-heavy = pesado demais
shipping-why-not-too-valuable = valor alto demais
shipping-why-not-too-long = comprido demais
shipping-why-not-warehouse = sem estoque no depósito de onde sai
shipping-why-not-po-box = não chega a caixas postais
shipping-why-not-pick-up-point = não tem pontos de retirada
shipping-why-not-special = não aceita esse tipo de produto
shipping-why-not-refused = não aceita esse tipo de produto
shipping-why-not-banned = esse tipo de produto não pode ser enviado
shipping-why-not-ask = precisa ser verificado pela nossa equipe
shipping-flag-battery-loose = baterias avulsas e power banks
shipping-flag-battery-packed = baterias embaladas com um aparelho
shipping-flag-battery-installed = baterias embutidas
shipping-flag-vehicle-battery = baterias de veículos
shipping-flag-liquid = líquidos
shipping-flag-flammable = produtos inflamáveis
shipping-flag-aerosol = aerossóis
shipping-flag-magnet = ímãs fortes
shipping-flag-powder = pós
shipping-flag-food = alimentos
shipping-flag-plant = plantas e sementes
shipping-flag-medicine = medicamentos
shipping-flag-blade = lâminas
shipping-flag-replica = réplicas de armas
shipping-flag-counterfeit = falsificações
shipping-flag-weapon = armas
shipping-flag-tobacco = tabaco e produtos para vaporizar
shipping-flag-alcohol = álcool
shipping-flag-child = artigos infantis
shipping-flag-radio = equipamentos de radiofrequência
shipping-flag-cosmetic = cosméticos
shipping-flag-drone = drones
shipping-flag-precious = joias e objetos de valor
shipping-flag-chemical = produtos químicos

# Quanto custa até a porta.
shipping-customs-ask-goods = De qual produto, ou de produtos de que valor?
shipping-customs-unknown = Não tenho regras confiáveis sobre os impostos e taxas { $country }, e prefiro não arriscar um palpite. Nossa equipe pode verificar.
shipping-customs-basket-empty = Me diga o produto ou o valor, e eu calculo os impostos e taxas para entrega { $country }.
shipping-customs-amount = produtos no valor de { $amount }
shipping-customs-title-nothing-due = { $goods }, entrega { $country }: { $total } ao todo, sem cobranças de importação na entrega
shipping-customs-title-due = { $goods }, entrega { $country }: { $total } ao todo, dos quais { $due } na entrega
shipping-customs-title-open = { $goods }, entrega { $country }: o que dá e o que não dá para dizer
shipping-customs-column-part = Item
shipping-customs-column-amount = Valor
shipping-customs-column-paid = Pagamento
shipping-customs-shipping = Frete ({ $method })
shipping-customs-rate = { $part } ({ $rate }%)
shipping-customs-range = { $low } a { $high }
shipping-customs-paid = { $when }, { $collector }
shipping-customs-total = Total
shipping-customs-nothing = nada
shipping-customs-not-yours = nada para você
shipping-customs-not-known = não se sabe
shipping-customs-as-of = Regras de { $as_of }; { $confidence }.
shipping-customs-papers = Você precisa informar: { $papers }.
shipping-customs-next = É tudo o que sei. O que mais você gostaria de saber?
shipping-customs-person = Com as regras que tenho, não dá para definir o que se paga { $country }, e prefiro não arriscar um palpite. Vou passar você para uma pessoa da nossa equipe, que vai verificar.
shipping-customs-kind-goods = Produtos
shipping-customs-kind-shipping = Frete
shipping-customs-kind-duty = Imposto de importação
shipping-customs-kind-tax = Tributo sobre o consumo na importação
shipping-customs-tax-name = { $code ->
    [vat] IVA
    [consumption-tax] Imposto sobre o consumo
   *[other] { $name }
}
shipping-customs-kind-duty-and-tax = Impostos e taxas
shipping-customs-kind-state-fee = Taxa do Estado
shipping-customs-kind-clearance-fee = Taxa de desembaraço
shipping-customs-kind-levy = Contribuição
shipping-customs-kind-card-tax = Imposto sobre o cartão
shipping-customs-collector-shop = à loja
shipping-customs-collector-post = aos correios
shipping-customs-collector-carrier = à transportadora
shipping-customs-collector-bank = ao banco
shipping-customs-collector-unknown = não se sabe a quem
shipping-customs-when-checkout = na compra
shipping-customs-when-delivery = na entrega
shipping-customs-when-included = pago por nós
shipping-customs-when-open = pode ser cobrado à parte
shipping-customs-confidence-low = só uma estimativa
shipping-customs-confidence-medium = bastante confiável
shipping-customs-confidence-high = bem confirmado

# Cobranças com nome próprio.
shipping-customs-rule-ar-statistics = Taxa de estatística
shipping-customs-rule-au-import-processing = Taxa de processamento de importação
shipping-customs-rule-eu-handling-fee = Taxa de manuseio da UE
shipping-customs-rule-ke-idf = Taxa de declaração de importação (IDF)
shipping-customs-rule-ke-rdl = Taxa de desenvolvimento ferroviário (RDL)
shipping-customs-rule-ng-levies = Contribuições de importação
shipping-customs-rule-nz-levy-air = Taxa sobre mercadorias, via aérea
shipping-customs-rule-nz-levy-sea = Taxa sobre mercadorias, via marítima
shipping-customs-rule-sa-customs-service = Taxa de serviço aduaneiro
shipping-customs-rule-broker = Despachante aduaneiro
shipping-customs-rule-canada-post = Taxa de manuseio da Canada Post
shipping-customs-rule-carrier-fee = Taxa de desembaraço da transportadora
shipping-customs-rule-clearance = Taxa de desembaraço
shipping-customs-rule-correios = Despacho postal dos Correios
shipping-customs-rule-correo-presentation = Taxa de apresentação do Correo Argentino
shipping-customs-rule-courier-brokerage = Taxa de despacho aduaneiro do courier
shipping-customs-rule-courier-clearance = Taxa de desembaraço do courier
shipping-customs-rule-courier-handling = Taxa de manuseio do courier
shipping-customs-rule-dhl-processing = Taxa da DHL para processar impostos e taxas
shipping-customs-rule-fedex-clearance = Taxa de desembaraço da FedEx
shipping-customs-rule-japan-post = Taxa de desembaraço da Japan Post
shipping-customs-rule-member-post = Taxa de desembaraço dos correios
shipping-customs-rule-mx-dta = Taxa de trâmite aduaneiro (DTA)
shipping-customs-rule-nz-entry = Taxa de declaração de importação
shipping-customs-rule-parcelforce = Taxa de desembaraço da Parcelforce
shipping-customs-rule-post-clearance = Taxa de desembaraço dos correios
shipping-customs-rule-post-fee = Taxa de manuseio dos correios
shipping-customs-rule-posten-clearance = Taxa de desembaraço da Posten
shipping-customs-rule-royal-mail = Taxa de manuseio da Royal Mail
shipping-customs-rule-swiss-post = Taxa de desembaraço dos correios suíços
shipping-customs-rule-ups-disbursement = Taxa de adiantamento da UPS
shipping-customs-rule-ups-entry = Taxa de declaração da UPS
shipping-customs-rule-us-dutiable-mail = Taxa de remessa postal tributável
shipping-customs-rule-us-processing = Taxa de processamento
shipping-customs-rule-levy-fr = Taxa francesa sobre pequenas encomendas
shipping-customs-rule-levy-it = Taxa italiana sobre pequenas encomendas
shipping-customs-rule-levy-ro = Taxa romena sobre pequenas encomendas
shipping-customs-rule-br-iof = IOF em pagamentos com cartão
shipping-customs-rule-il-purchase-tax = Imposto de compra
shipping-customs-rule-us-sales-tax = Imposto estadual sobre vendas

# O que mais é bom saber.
shipping-customs-note-amount-unknown = Pelas regras não dá para dizer exatamente o que se paga; nossa equipe pode verificar.
shipping-customs-note-ch-food-duty = Na Suíça, alimentos pagam imposto por peso; nossa equipe pode calcular.
shipping-customs-note-cn-premium-cosmetics = Cosméticos premium podem pagar mais.
shipping-customs-note-co-tax-in-doubt = Não está claro se produtos da China de até USD 200 são isentos de IVA, por isso a faixa.
shipping-customs-note-counted-ar = A Argentina permite, por pessoa e por ano, cinco pacotes por courier e doze pelos correios.
shipping-customs-note-counted-pe = O Peru permite três pacotes por DNI e por ano, que juntos valham até USD 1.000.
shipping-customs-note-counted-tw = Depois de seis pacotes em seis meses, Taiwan não dá mais isenção.
shipping-customs-note-counted-ng = A Nigéria dá a isenção para quatro pacotes por ano.
shipping-customs-note-counted-za = A África do Sul deixa passar cerca de três pacotes por ano sem código de importador.
shipping-customs-note-counted-cn = A China limita essas compras a CNY 26.000 por pessoa e por ano.
shipping-customs-note-counted-kr = Pedidos que chegam à Coreia no mesmo dia podem ser somados.
shipping-customs-note-date-not-covered = Não conheço nenhuma regra para a data de hoje.
shipping-customs-note-domestic = O envio sai do mesmo país ou da mesma união aduaneira, então não há cobranças de importação.
shipping-customs-note-eu-handling-fee-open = Foi anunciada uma nova taxa da UE de cerca de EUR 2 por tipo de produto; não está confirmado se já vale, então não foi somada.
shipping-customs-note-eu-per-line = A UE cobra EUR 3 por tipo de produto, seja qual for a quantidade.
shipping-customs-note-eu-lines-range = Não é certo quantos tipos de produto serão contados, por isso a faixa.
shipping-customs-note-facts-old = Faz algum tempo que estas regras não são verificadas de novo.
shipping-customs-note-fee-of-last-year = O valor atual da taxa não está publicado; conte com pelo menos isso.
shipping-customs-note-formal-import = O valor é alto demais para o procedimento simplificado: é necessária uma importação formal, que nossa equipe pode explicar.
shipping-customs-note-gb-northern-ireland = Na Irlanda do Norte valem outras regras; nossa equipe pode informar.
shipping-customs-note-hs-unknown = O código tarifário dos produtos não é conhecido, então o cálculo é menos exato.
shipping-customs-note-kind-unknown = Não se conhece alíquota para esses produtos.
shipping-customs-note-in-surcharge-in-doubt = Não está claro se a Índia soma um adicional de um décimo do imposto, por isso a faixa.
shipping-customs-note-in-shop-currency = Não há cotação atual, então os valores estão na moeda da loja.
shipping-customs-note-no-exchange-rate = Sem cotação não consigo aplicar os limites da lei; nossa equipe consegue.
shipping-customs-note-jp-outside-relief = No Japão, artigos de malha e de couro pagam imposto seja qual for o valor.
shipping-customs-note-national-levy-open = O país anunciou uma cobrança própria; não é certo que você a pague, então não foi somada.
shipping-customs-note-no-mixed-basket = Itens abaixo de NOK 3.000 e itens a partir desse valor não podem ir no mesmo pacote: faça pedidos separados ou fale com a nossa equipe.
shipping-customs-note-origin-assumed-china = Fiz o cálculo para produtos fabricados na China.
shipping-customs-note-origin-not-china = Os produtos não são fabricados na China; usei alíquotas gerais, o que é menos preciso.
shipping-customs-note-origin-not-covered = Para produtos não fabricados na China não tenho as alíquotas dos EUA; nossa equipe pode informar.
shipping-customs-note-post-not-covered = Para pacotes pelos correios ao México as cobranças não são conhecidas; por courier, são.
shipping-customs-note-prepaid = Nós pagamos os impostos e taxas com o valor do frete: não há nada a pagar na entrega.
shipping-customs-note-ddp = Cobramos os impostos e taxas no fechamento da compra e pagamos por você: não há nada a pagar na porta.
shipping-customs-note-region-unknown = A alíquota depende do seu estado ou província, por isso a faixa.
shipping-customs-note-seller-not-registered = A loja não cobra esse tributo; ele é cobrado na importação.
shipping-customs-note-tr-full-declaration = A Turquia pede uma declaração completa por despachante aduaneiro, que muitas vezes custa mais que os produtos.

# Documentos e números que o comprador informa.
shipping-customs-paper-tax-number-formal-entry = um número fiscal (SSN ou EIN) para a importação formal
shipping-customs-paper-rfc-or-curp = RFC ou CURP
shipping-customs-paper-phone-and-address = telefone e endereço completo
shipping-customs-paper-cpf-or-cnpj = CPF ou CNPJ
shipping-customs-paper-rut = RUT
shipping-customs-paper-cuit-or-cuil = CUIT ou CUIL
shipping-customs-paper-arca-declaration = a declaração na ARCA
shipping-customs-paper-cedula-or-nit = cédula ou NIT
shipping-customs-paper-dni-or-ruc = DNI ou RUC
shipping-customs-paper-tax-number-eu = um número fiscal
shipping-customs-paper-norwegian-contact = telefone ou e-mail norueguês
shipping-customs-paper-tc-kimlik = número T.C. kimlik
shipping-customs-paper-broker-power-of-attorney = procuração para um despachante aduaneiro
shipping-customs-paper-conformity-papers = documentos de conformidade
shipping-customs-paper-passport-and-inn = dados do passaporte e INN
shipping-customs-paper-name-in-cyrillic = nome completo em cirílico
shipping-customs-paper-rnokpp-or-passport = RNOKPP ou número do passaporte
shipping-customs-paper-iin = IIN
shipping-customs-paper-teudat-zehut = número do teudat zehut
shipping-customs-paper-national-id-or-iqama = número da identidade nacional ou da iqama
shipping-customs-paper-short-national-address = endereço nacional abreviado
shipping-customs-paper-emirates-id = Emirates ID
shipping-customs-paper-national-id-egypt = número da identidade egípcia
shipping-customs-paper-id-number-south-africa = número da identidade sul-africana
shipping-customs-paper-tin-bvn-or-nin = TIN, BVN ou NIN
shipping-customs-paper-kra-pin = PIN da KRA
shipping-customs-paper-kyc-india = documentos KYC (como Aadhaar ou passaporte)
shipping-customs-paper-payment-proof = comprovante de pagamento
shipping-customs-paper-nik-or-npwp = NIK ou NPWP
shipping-customs-paper-ic-number = número do IC
shipping-customs-paper-national-id-or-passport = número da identidade ou do passaporte
shipping-customs-paper-cccd-or-tax-code = CCCD ou código fiscal
shipping-customs-paper-tin-formal-entry = TIN para a importação formal
shipping-customs-paper-pccc = código aduaneiro pessoal (PCCC)
shipping-customs-paper-customs-client-code = código de cliente na alfândega
shipping-customs-paper-ez-way = confirmação no aplicativo EZ WAY
shipping-customs-paper-chinese-id = número do documento de identidade

# Um pacote retido, uma cobrança que chegou.
shipping-problem-steps = Quando a alfândega retém um pacote, em geral ela pede uma destas três coisas: o seu número fiscal ou de identidade, um comprovante do valor (fatura ou pagamento) ou o pagamento dos impostos e taxas. A mensagem da transportadora ou o rastreio diz qual, e como enviar. Se chegou uma cobrança, é o que a transportadora ou os correios têm de recolher, muitas vezes com uma taxa própria.
shipping-problem-papers = O que podem pedir a você { $country }: { $papers }.
shipping-problem-order = Me diga o número do pedido e eu vejo por que o pacote está retido, ou nossa equipe pode assumir, inclusive se uma cobrança parecer errada.
shipping-held-at = O pacote { $parcel } está retido na alfândega ({ $place }) desde { $at }, segundo o último registro da transportadora.
shipping-held = O pacote { $parcel } está retido na alfândega desde { $at }, segundo o último registro da transportadora.
shipping-held-words = Nas palavras da transportadora: “{ $words }”
shipping-held-next = Envie o que foi pedido pelo link da mensagem da transportadora. Até a liberação, não consigo dizer o dia da entrega. Se você precisar de uma fatura como comprovante do valor, ou se algo parecer errado, posso ajudar com isso aqui.
shipping-address-faults = O endereço pode ser o motivo: { $faults }. Uma pessoa pode corrigi-lo.
shipping-address-missing = { $part ->
    [name] falta o nome
    [line1] faltam a rua e o número
    [city] falta a cidade
    [region] falta o estado ou a província
    [postcode] falta o código postal, por exemplo { $example }
   *[country] falta o país
}
shipping-address-postcode = o código postal deveria ser como { $example }
shipping-address-po-box = é uma caixa postal, onde transportadoras não entregam
shipping-not-held = Nenhum pacote do pedido { $order_number } está retido na alfândega, segundo o último registro da transportadora, de { $at }. Se você recebeu outra mensagem, nossa equipe pode verificar.
shipping-not-held-unsent = Para o pedido { $order_number } ainda não há registro de nenhuma transportadora, então nada pode estar retido na alfândega.
