# Что видят сотрудники в панели.

console-skip = К содержанию
console-pages = Страницы
console-login = Войти
console-login-title = Вход в панель
console-logout = Выйти
console-email = E-mail
console-password = Пароль
console-wrong-login = Неверный e-mail или пароль.
console-too-many-logins = Слишком много неудачных попыток входа. Попробуйте снова через { $minutes } мин.
console-form-ended = Эта страница была открыта слишком долго. Войдите ещё раз.

console-queue = Очередь
console-waiting = { $count ->
    [one] { $count } диалог ждёт сотрудника
    [few] { $count } диалога ждут сотрудника
    [many] { $count } диалогов ждут сотрудника
   *[other] { $count } диалога ждут сотрудника
}
console-nobody = Никто не ждёт.
console-no-wish = Просьба позвать человека
console-since = { $minutes ->
    [0] только что
    [one] ждёт { $minutes } минуту
    [few] ждёт { $minutes } минуты
    [many] ждёт { $minutes } минут
   *[other] ждёт { $minutes } минуты
}
console-signed-as = Вы вошли как
console-order = Заказ
console-tried = Попытки
console-dead = Не удалось отправить
console-dead-why = { $channel }, попыток: { $tries }, ошибка: { $error }

console-conversation = Диалог
console-transcript = Переписка
console-promises = Обещано: { $count }
console-rules = Правила: { $rules }; версия { $version }
console-to-queue = Назад к очереди
console-not-waiting = Этот диалог не ждёт сотрудника.
console-missing = Такого диалога нет.
console-from-shopper = Покупатель
console-from-bot = Ассистент
console-from-agent = Команда магазина
console-from-system = Уведомление
console-unseen = покупатель этого не видит
console-offered = Варианты ответа

console-mailbox = Почта
console-mailbox-what = Письма, которые демо отправило бы. За пределы этого компьютера ничего не уходит.
console-no-mail = Писем пока нет.

console-urgent = Срочные заказы
