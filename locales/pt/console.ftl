# O que os atendentes leem no painel.

console-skip = Ir para o conteúdo
console-pages = Páginas
console-login = Entrar
console-login-title = Entrar no painel
console-logout = Sair
console-email = E-mail
console-password = Senha
console-wrong-login = E-mail ou senha incorretos.
console-too-many-logins = Muitas tentativas sem sucesso. Tente de novo em { $minutes } minutos.
console-form-ended = A página ficou aberta por tempo demais. Entre de novo, por favor.

console-queue = Fila
console-waiting = { $count ->
    [one] { $count } conversa espera por uma pessoa
   *[other] { $count } conversas esperam por uma pessoa
}
console-nobody = Ninguém está esperando.
console-no-wish = Pediu para falar com uma pessoa
console-since = { $minutes ->
    [0] agora mesmo
    [one] espera há { $minutes } minuto
   *[other] espera há { $minutes } minutos
}
console-signed-as = Conectado como
console-order = Pedido
console-tried = Já tentado
console-dead = Não foi possível enviar
console-dead-why = { $channel }, { $tries } tentativas: { $error }

console-conversation = Conversa
console-transcript = Transcrição
console-promises = Prometido: { $count }
console-rules = Regras: { $rules }; versão { $version }
console-to-queue = Voltar à fila
console-not-waiting = Esta conversa não está esperando por uma pessoa.
console-missing = Essa conversa não existe.
console-from-shopper = Cliente
console-from-bot = Assistente
console-from-agent = Equipe da loja
console-from-system = Aviso
console-unseen = não exibido ao cliente
console-offered = Respostas sugeridas

console-mailbox = Caixa de e-mails
console-mailbox-what = E-mails que a demonstração teria enviado. Nada sai desta máquina.
console-no-mail = Nenhum e-mail ainda.

console-urgent = Pedidos urgentes
