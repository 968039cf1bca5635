# Lo que el panel de chat dice por sí mismo en la página de la tienda.

widget-open = Abrir el chat
widget-close = Cerrar el chat
widget-unread = { $count ->
    [one] {$count} mensaje nuevo
   *[other] {$count} mensajes nuevos
}
widget-panel = Chat con la tienda
widget-title = ¿En qué podemos ayudarte?
widget-owner-bot = Asistente digital · una persona si la pides
widget-owner-queue = Estás en espera de una persona
widget-owner-agent = Estás hablando con una persona

widget-greeting =
    ¡Hola! Soy el asistente digital de la tienda: una máquina, no una persona. Pregúntame por productos, precios, envíos, aduanas o tu pedido.
    ¿Prefieres hablar con una persona? Dímelo en cualquier momento.
widget-start = Para empezar
widget-start-order = ¿Dónde está mi pedido?
widget-start-shipping = ¿Cuánto cuesta el envío a mi país?
widget-start-return = ¿Cómo devuelvo un artículo?
widget-start-person = Quiero hablar con una persona

widget-log = Conversación
widget-you = Tú
widget-bot = Asistente
widget-agent = Equipo de la tienda
widget-system = Aviso
widget-typing-bot = El asistente está escribiendo…
widget-typing-agent = El equipo de la tienda está escribiendo…
widget-new-messages = Mensajes nuevos

widget-input = Tu mensaje
widget-input-hint = Escribe un mensaje…
widget-send = Enviar
widget-count = {$length} de {$limit} caracteres
widget-too-long = {$length} caracteres: en un mensaje caben {$limit} como máximo. Acórtalo, por favor.

widget-sending = Enviando…
widget-not-sent-yet = Sin enviar: saldrá en cuanto haya conexión
widget-refused = No aceptado
widget-connecting = Conectando…
widget-lost = Se ha perdido la conexión. Reintentando…
widget-offline = No tienes conexión. Tus mensajes se guardan y saldrán después.
widget-back = Conexión restablecida
widget-retry = Reintentar ahora

widget-choices = Respuestas sugeridas
widget-cards = { $count ->
    [one] {$count} sugerencia
   *[other] {$count} sugerencias
}
widget-cards-back = Sugerencias anteriores
widget-cards-on = Más sugerencias
widget-table = Tabla
widget-form = Completa estos datos
widget-form-send = Enviar
widget-form-missing = Completa este campo, por favor.
widget-form-email = Escribe un correo electrónico, por ejemplo nombre@example.com.
widget-file = Archivo
widget-new-tab = se abre en una pestaña nueva
widget-handed-over = Te atiende una persona
