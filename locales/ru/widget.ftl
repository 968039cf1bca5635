# Что панель чата на странице магазина говорит сама; ответы ассистента — в других темах.

widget-open = Открыть чат
widget-close = Закрыть чат
widget-unread = { $count ->
    [one] {$count} новое сообщение
    [few] {$count} новых сообщения
    [many] {$count} новых сообщений
   *[other] {$count} нового сообщения
}
widget-panel = Чат с магазином
widget-title = Чем можем помочь?
widget-owner-bot = Цифровой ассистент · человек по запросу
widget-owner-queue = Вы в очереди к сотруднику
widget-owner-agent = Вам отвечает сотрудник

widget-greeting =
    Здравствуйте! Я цифровой ассистент магазина — программа, а не человек. Спросите меня о товарах, ценах, доставке, таможне или вашем заказе.
    Хотите поговорить с человеком? Просто напишите, в любой момент.
widget-start = С чего начать
widget-start-order = Где мой заказ?
widget-start-shipping = Сколько стоит доставка в мою страну?
widget-start-return = Как вернуть товар?
widget-start-person = Хочу поговорить с человеком

widget-log = Диалог
widget-you = Вы
widget-bot = Ассистент
widget-agent = Команда магазина
widget-system = Уведомление
widget-typing-bot = Ассистент печатает…
widget-typing-agent = Команда магазина печатает…
widget-new-messages = Новые сообщения

widget-input = Ваше сообщение
widget-input-hint = Напишите сообщение…
widget-send = Отправить
widget-count = Символов: {$length} из {$limit}
widget-too-long = Символов: {$length} — в одно сообщение помещается не больше {$limit}. Сократите текст.

widget-sending = Отправляется…
widget-not-sent-yet = Ещё не отправлено — уйдёт, как только появится связь
widget-refused = Не принято
widget-connecting = Подключение…
widget-lost = Связь потеряна. Пробуем снова…
widget-offline = Нет подключения к интернету. Ваши сообщения сохранены и уйдут позже.
widget-back = Связь восстановлена
widget-retry = Попробовать сейчас

widget-choices = Варианты ответа
widget-cards = { $count ->
    [one] {$count} предложение
    [few] {$count} предложения
    [many] {$count} предложений
   *[other] {$count} предложения
}
widget-cards-back = Предыдущие предложения
widget-cards-on = Ещё предложения
widget-table = Таблица
widget-form = Заполните, пожалуйста
widget-form-send = Отправить
widget-form-missing = Заполните это поле.
widget-form-email = Укажите адрес e-mail, например name@example.com.
widget-file = Файл
widget-new-tab = откроется в новой вкладке
widget-handed-over = К диалогу подключается сотрудник
