# Lo que leen los agentes en la consola.

console-skip = Ir al contenido
console-pages = Páginas
console-login = Entrar
console-login-title = Entrar en la consola
console-logout = Salir
console-email = Correo
console-password = Contraseña
console-wrong-login = El correo o la contraseña no son correctos.
console-too-many-logins = Demasiados intentos fallidos. Inténtalo de nuevo dentro de { $minutes } minutos.
console-form-ended = La página había caducado. Entra otra vez, por favor.

console-queue = Fila
console-waiting = { $count ->
    [one] { $count } conversación espera a una persona
   *[other] { $count } conversaciones esperan a una persona
}
console-nobody = No hay nadie en espera.
console-no-wish = Pidió hablar con una persona
console-since = { $minutes ->
    [0] ahora mismo
    [one] espera desde hace { $minutes } minuto
   *[other] espera desde hace { $minutes } minutos
}
console-signed-as = Identificado como
console-order = Pedido
console-tried = Se intentó
console-dead = No se pudo enviar
console-dead-why = { $channel }, { $tries } intentos: { $error }

console-conversation = Conversación
console-transcript = Transcripción
console-promises = Prometido: { $count }
console-rules = Reglas: { $rules }; versión { $version }
console-to-queue = Volver a la fila
console-not-waiting = Esta conversación no espera a una persona.
console-missing = No existe esa conversación.
console-from-shopper = Cliente
console-from-bot = Asistente
console-from-agent = Equipo de la tienda
console-from-system = Aviso
console-unseen = el cliente no lo ve
console-offered = Respuestas sugeridas

console-mailbox = Buzón
console-mailbox-what = Correo que la demostración habría enviado. Nada sale de esta máquina.
console-no-mail = Todavía no hay correo.

console-urgent = Pedidos urgentes
