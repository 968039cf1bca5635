# O que o painel de chat diz sozinho na página da loja; o que o assistente responde está nos outros temas.

widget-open = Abrir o chat
widget-close = Fechar o chat
widget-unread = { $count ->
    [one] {$count} mensagem nova
   *[other] {$count} mensagens novas
}
widget-panel = Chat com a loja
widget-title = Como podemos ajudar?
widget-owner-bot = Assistente digital · uma pessoa, se você pedir
widget-owner-queue = Você está na fila para falar com uma pessoa
widget-owner-agent = Você está falando com uma pessoa

widget-greeting =
    Olá! Sou o assistente digital da loja – uma máquina, não uma pessoa. Pergunte sobre produtos, preços, frete, alfândega ou o seu pedido.
    Prefere falar com uma pessoa? É só dizer, a qualquer momento.
widget-start = Para começar
widget-start-order = Onde está o meu pedido?
widget-start-shipping = Quanto é o frete para o meu país?
widget-start-return = Como devolvo um produto?
widget-start-person = Quero falar com uma pessoa

widget-log = Conversa
widget-you = Você
widget-bot = Assistente
widget-agent = Equipe da loja
widget-system = Aviso
widget-typing-bot = O assistente está escrevendo…
widget-typing-agent = A equipe da loja está escrevendo…
widget-new-messages = Mensagens novas

widget-input = Sua mensagem
widget-input-hint = Escreva uma mensagem…
widget-send = Enviar
widget-count = {$length} de {$limit} caracteres
widget-too-long = {$length} caracteres – em uma mensagem cabem no máximo {$limit}. Encurte o texto, por favor.

widget-sending = Enviando…
widget-not-sent-yet = Ainda não enviada – sai assim que houver conexão
widget-refused = Não aceita
widget-connecting = Conectando…
widget-lost = Conexão perdida. Tentando de novo…
widget-offline = Você está sem internet. Suas mensagens ficam guardadas e saem depois.
widget-back = Conexão restabelecida
widget-retry = Tentar agora

widget-choices = Respostas sugeridas
widget-cards = { $count ->
    [one] {$count} sugestão
   *[other] {$count} sugestões
}
widget-cards-back = Sugestões anteriores
widget-cards-on = Mais sugestões
widget-table = Tabela
widget-form = Preencha, por favor
widget-form-send = Enviar
widget-form-missing = Preencha este campo, por favor.
widget-form-email = Digite um e-mail, por exemplo nome@example.com.
widget-file = Arquivo
widget-new-tab = abre em uma nova aba
widget-handed-over = Uma pessoa assume o atendimento
