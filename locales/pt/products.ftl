# O que se diz e se pergunta sobre os produtos.

products-ask-product = De qual produto se trata? Basta o nome, ou me conte o que você procura.
products-which-one = Qual destes?
products-not-found = Não encontro mais esse produto na nossa loja.
products-ask-color = Em qual cor?
products-ask-size = Em qual tamanho?
products-ask-option = Qual destas opções?
products-ask-model = Para qual modelo?
products-ask-plug = Com qual plugue?
products-ask-length = Em qual comprimento?
products-ask-volume = Com qual capacidade?
products-ask-weight = Com qual peso?
products-ask-pieces = Com quantas peças?
products-ask-category = Que tipo de produto você procura?
products-ask-quantity = Quantas unidades você gostaria?
products-ask-currency = Em qual moeda?
products-ask-need = Para que ou para quem é, e mais ou menos quanto você quer gastar?
products-ask-usage = O que você quer fazer, e com qual produto?
products-ask-restock-email = Para qual e-mail devemos escrever quando este item voltar ao estoque: { $what }?

# Como as coisas se juntam.
products-with-options = { $product } ({ $options })
products-option-comma = { ", " }
products-size-named = tamanho { $size }
products-about = { $what }:
products-values = { $name }: { $offered }
products-value-few = { $value } ({ $count ->
    [one] resta só 1
   *[other] restam só { $count }
})
products-value-until = { $value } (previsto para { $restock_on })
products-option-color = Cores
products-option-size = Tamanhos
products-option-model = Modelos
products-option-plug = Plugues
products-option-length = Comprimentos
products-option-volume = Capacidades
products-option-weight = Pesos
products-option-pieces = Peças
products-option-other = Versões
products-our-warehouse = no nosso depósito

# Estoque. Os lugares já vêm com a preposição: “na China”, “nos Países Baixos”.
products-stock-in = Sim, em estoque ({ $places }) e pronto para sair: { $what }.
products-stock-few = Sim, mas { $count ->
    [one] resta só 1
   *[other] restam só { $count }
}: { $what } ({ $places }).
products-stock-at = { $place }: { $count }
products-stock-too-few = Temos { $count } no momento, e não { $wanted }: { $what }.
products-stock-all-in = Sim, em estoque em todas as versões: { $what }.
products-stock-few-of = Últimas unidades: { $few }
products-stock-line-in = Em estoque: { $offered }
products-stock-line-out = Esgotado: { $offered }
products-stock-line-unknown = Estoque não confirmado no momento: { $offered }
products-stock-others = Em estoque no momento: { $offered }.
products-stock-out-until = Esgotado no momento: { $what }. Reposição prevista para { $restock_on }.
products-stock-out = Esgotado no momento, e ainda sem data de reposição: { $what }.
products-stock-unknown = Não consigo ver agora quantas unidades há: { $what }. Isso não quer dizer que esgotou; nossa equipe pode verificar para você.
products-stock-gone = Não vendemos mais este item, e ele não vai voltar: { $what }.
products-no-such-option = Não existe a versão “{ $option }”: { $product }. Está disponível em: { $offered }.
products-one-version = Só existe uma versão, sem escolha de cor: { $product }.
products-offer-restock = Quer receber um e-mail quando voltar ao estoque?
products-restock-not-needed = Boa notícia, não precisa esperar – tem em estoque: { $what }.
products-restock-noted = Anotado. Vamos escrever para { $email } uma única vez, assim que voltar ao estoque: { $what }. O e-mail não será usado para mais nada.

# Preços.
products-price = { $what }: { $price }.
products-price-reduced = { $what }: agora { $price }, em vez de { $listed }.
products-price-range = { $what }: de { $least } a { $most }.
products-price-of = { $value }: { $price }
products-price-total = { $quantity } unidades juntas: { $total }.
products-price-also = Você também pode aproveitar:
    { $texts }
products-price-but-out = Atenção: está esgotado no momento.
products-price-unknown = Não tenho um preço para este item: { $what }. Nossa equipe pode descobrir.
products-converted = São cerca de { $amount } ({ $source ->
    [ECB] cotação do Banco Central Europeu
   *[shop] nossa própria cotação
} de { $on }).
products-converted-range = São cerca de { $amount } a { $most } ({ $source ->
    [ECB] cotação do Banco Central Europeu
   *[shop] nossa própria cotação
} de { $on }).
products-no-rate = Não tenho cotação para { $wanted }, então o valor está em { $currency }; é nessa moeda que você paga.

# Características.
products-column-fact = Detalhe
products-column-value = Valor
products-fact-line = { $name }: { $value }
products-fact-that = Esse detalhe
products-fact-unknown = { $fact }: não consta nos nossos dados de { $product }.
products-only-described = A descrição diz: { $description }
products-ask-person = Quer que eu pergunte à nossa equipe?
products-details-of = Detalhes: { $product }
products-facts-note = O que você quer saber não está aqui? Nossa equipe pode descobrir.
products-nothing-known = Não tenho detalhes de { $product }. Quer que eu pergunte à nossa equipe?
products-weight = Peso com embalagem: { $kilograms } kg
products-weight-range = Peso com embalagem: de { $least } a { $most } kg, conforme a versão
products-fact-material = Material
products-fact-fit = Caimento
products-fact-size_chart = Tabela de medidas
products-fact-wash = Lavagem
products-fact-care = Cuidados
products-fact-age = Idade
products-fact-safety = Segurança
products-fact-box = Na caixa
products-fact-dimensions = Dimensões
products-fact-power = Alimentação
products-fact-battery = Bateria
products-fact-bluetooth = Bluetooth
products-fact-water_resistance = Resistência à água
products-fact-compatibility = Compatibilidade
products-fact-capacity = Capacidade
products-fact-volume = Volume
products-fact-ingredients = Ingredientes
products-fact-suits = Indicado para
products-fact-light = Luz
products-fact-languages = Idiomas
products-fact-closure = Fecho
products-fact-shipping_note = Sobre o envio
products-fact-origin = País de fabricação
products-fact-weight = Peso
products-fact-colors = Cores
products-fact-sizes = Tamanhos

# Tamanhos, autenticidade, uso.
products-one-size = Só existe um tamanho, e não tenho outras medidas: { $product }.
products-size-person = Ainda em dúvida? Quer que eu peça um conselho à nossa equipe?
products-authenticity-unknown = Nossas páginas de ajuda não dizem nada sobre isso. Quer que eu pergunte à nossa equipe?
products-usage-more = Não ajudou? Quer que eu passe você para uma pessoa da nossa equipe?
products-usage-unknown = Não tenho instruções para isso. Quer que eu passe você para uma pessoa da nossa equipe?

# Sugestões.
products-alternatives = Estes são parecidos e estão em estoque:
products-similar-to = Parecidos com { $product } e em estoque:
products-suggest-best-sellers = O que nossos clientes mais compram, tudo em estoque:
products-suggest-fitting = Estas opções podem servir, todas em estoque:
products-suggest-category = Sugestões em “{ $category }”, todas em estoque:
products-suggest-within = Até { $budget }, tudo em estoque:
products-suggest-category-within = { $category } até { $budget }, tudo em estoque:
products-narrow-down = Me diga para quem ou para que é e quanto você quer gastar, que eu procuro melhor. Ou escolha uma categoria:
products-none-within = Não há nada em estoque até { $budget } do que você pediu. O mais barato é:
products-none-similar = Não há nada parecido com { $product } em estoque no momento.
products-none-cheaper = Não há nada mais barato desse tipo em estoque no momento: { $product }.
products-none-to-suggest = Não encontro nada em estoque para isso no momento. Quer ver outra categoria ou falar com uma pessoa?
products-why-asked = o que você descreveu
products-why-mentions = menciona { $words }
products-why-best-seller = um dos nossos mais vendidos
products-why-budget = dentro do seu orçamento
products-why-similar = também em { $category }
products-why-cheaper = mais barato, também em { $category }
products-card-price = { $price }
products-card-from = a partir de { $price }
products-card-few = { $count ->
    [one] resta só 1
   *[other] restam só { $count }
}
products-card-details = Detalhes

# Valores das opções; o que não tem texto aqui aparece como a loja escreveu.
products-color-black = preto
products-color-white = branco
products-color-ivory = marfim
products-color-cream = creme
products-color-gray = cinza
products-color-charcoal = cinza grafite
products-color-silver = prateado
products-color-gold = dourado
products-color-rose-gold = ouro rosé
products-color-red = vermelho
products-color-burgundy = bordô
products-color-pink = rosa
products-color-coral = coral
products-color-orange = laranja
products-color-yellow = amarelo
products-color-mustard = mostarda
products-color-green = verde
products-color-olive = verde-oliva
products-color-sage = verde-sálvia
products-color-mint = verde-menta
products-color-teal = azul-petróleo
products-color-turquoise = turquesa
products-color-blue = azul
products-color-light-blue = azul-claro
products-color-navy = azul-marinho
products-color-purple = roxo
products-color-lavender = lilás
products-color-brown = marrom
products-color-tan = caramelo
products-color-beige = bege
products-color-khaki = cáqui
products-color-natural = natural
products-color-clear = transparente
products-color-multicolor = multicolorido
products-size-small = pequeno
products-size-large = grande
products-size-single = solteiro
products-size-double = casal
products-size-king = king
products-size-24-cm = 24 cm
products-size-28-cm = 28 cm
products-size-10x15-cm = 10 × 15 cm
products-size-13x18-cm = 13 × 18 cm
products-size-20x30-cm = 20 × 30 cm
products-plug-eu = plugue europeu
products-plug-us = plugue americano
products-plug-uk = plugue britânico
products-length-1-m = 1 m
products-length-1-5-m = 1,5 m
products-length-2-m = 2 m
products-length-3-m = 3 m
products-length-5-m = 5 m
products-length-10-m = 10 m
products-length-175-cm = 175 cm
products-length-245-cm = 245 cm
products-volume-500-ml = 500 ml
products-volume-750-ml = 750 ml
products-weight-2-x-2-kg = 2 × 2 kg
products-weight-2-x-4-kg = 2 × 4 kg
products-pieces-60 = 60 peças
products-pieces-100 = 100 peças
