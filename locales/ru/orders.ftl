# Заказы: кто может их видеть, на каком они этапе и что с ними ещё можно сделать.

orders-ask-number = Какой номер заказа? Он указан в письме с подтверждением.
orders-no-number = У меня его нет
orders-ask-which = О каком из ваших заказов речь?
orders-choice = { $order_number }, { $placed_on }
orders-ask-address = Чтобы убедиться, что заказ { $order_number } ваш: какой e-mail или номер телефона вы указали при оформлении?
orders-ask-code = Если заказ { $order_number } оформлен на { $address }, туда уже идёт письмо с кодом из шести цифр. Введите его здесь.
orders-ask-code-of-phone = Если заказ { $order_number } оформлен на { $address }, код из шести цифр уже идёт на e-mail этого заказа. Введите его здесь.
orders-send-again = Отправить новый код
orders-cannot-read-mail = У меня нет доступа к этой почте
orders-code-wrong = Код неверный или уже истёк. Посмотрите самое новое письмо и проверьте номер заказа и указанный адрес; можно также просто написать другой адрес.
orders-too-many-tries = Попыток было слишком много, поэтому ради вашей безопасности я в течение часа не смогу проверять коды. Можно попробовать позже, или поможет сотрудник.
orders-unprovable = В заказах этого магазина нет e-mail и номера телефона, поэтому я не могу проверить, что заказ ваш, и не вправе его показывать. Это может сделать сотрудник.
orders-mail-code-subject = { $code } — ваш код для { $shop }
orders-mail-code =
    Ваш код: { $code }. Введите его в чате магазина { $shop }; он действует { $minutes } мин.

    Вы его не запрашивали? Тогда ничего делать не нужно: без этого кода никто не увидит ваш заказ.
orders-not-found = Не нахожу заказ { $order_number }.

orders-too-late-to-cancel = Заказ { $order_number } уже покинул склад, отменить его нельзя. Как только получите его, сможете отправить обратно.
orders-too-late-to-change = Заказ { $order_number } уже покинул склад, изменить его нельзя.
orders-already-cancelled = Заказ { $order_number } отменён, делать с ним больше ничего не нужно.

orders-status-pending = Заказ { $order_number } от { $since } ждёт оплаты.
orders-status-payment-failed = Оплата заказа { $order_number } от { $since } не прошла, поэтому он пока не оплачен.
orders-status-paid = Заказ { $order_number } оплачен { $since } и сейчас собирается.
orders-status-packed = Заказ { $order_number } упакован { $since } и ждёт, когда его заберёт служба доставки.
orders-status-partly-sent = Часть заказа { $order_number } отправлена { $since }, остальное ещё не отправлено.
orders-status-shipped = Заказ { $order_number } отправлен { $since } и уже в пути.
orders-status-delivered = { $since } заказ { $order_number } был доставлен.
orders-status-cancelled = { $since } заказ { $order_number } был отменён.
orders-status-returned = { $since } заказ { $order_number } вернулся к нам.

orders-column-what = Позиция
orders-column-figure = Подробности
orders-line = { $name } × { $quantity }
orders-line-cancelled = { $name } × { $quantity } (отменено)
orders-more-lines = { $count ->
    [one] и ещё { $count } позиция
    [few] и ещё { $count } позиции
    [many] и ещё { $count } позиций
   *[other] и ещё { $count } позиции
}
orders-amount = { $amount }
orders-names = { $names }
orders-row-shipping = Доставка
orders-row-discount = Скидка
orders-row-tax = Налог
orders-row-total = Итого
orders-row-payment = Оплата
orders-row-not-sent = Ещё не отправлено
orders-payment-pending = { $method }: ещё не поступила
orders-payment-authorised = { $method }: сумма зарезервирована
orders-payment-captured = { $method }: оплачено
orders-payment-failed = { $method }: не прошла
orders-payment-refunded = { $method }: деньги возвращены

orders-next-pending = Мы начнём собирать его, как только поступит оплата.
orders-next-leaves = По нашему графику { $leaves_on } заказ должен уйти со склада.
orders-next-overdue = По нашему графику отправка была назначена на { $leaves_on }, но этого не случилось. Извините; сотрудник может выяснить, в чём дело.
orders-next-shipped = Могу показать, где посылка.
orders-next-delivered = С ним что-то не так? Могу помочь с возвратом и с пропавшей посылкой.
orders-next-cancelled = Могу проверить возврат денег.
orders-next-returned = Могу проверить возврат денег.

orders-can-cancel-pending = Заказ { $order_number } ещё не оплачен, его можно отменить. Ваша просьба записана; сотрудник отменит заказ и подтвердит это здесь.
orders-can-cancel-paid = Заказ { $order_number } ещё не отправлен, его можно отменить. Ваша просьба записана; сотрудник сделает это и подтвердит здесь. До тех пор заказ в силе.
orders-can-cancel-packed = Заказ { $order_number } упакован, но ещё не отправлен. Сотрудник проверит, можно ли его остановить, и сообщит вам здесь. До тех пор заказ в силе.
orders-can-change-pending = Заказ { $order_number } ещё не отправлен, его можно изменить. Сотрудник сделает это вместе с вами и подтвердит здесь.
orders-can-change-paid = Заказ { $order_number } ещё не отправлен, его можно изменить. Сотрудник сделает это вместе с вами и подтвердит здесь.
orders-can-change-packed = Заказ { $order_number } упакован, но ещё не отправлен. Сотрудник проверит, можно ли его ещё изменить, и сообщит вам здесь.
orders-ask-new-address = Заказ { $order_number } ещё не отправлен, адрес можно изменить. Напишите новый: имя и фамилия, улица и дом, город, индекс и страна.
orders-can-change-address-pending = Спасибо, новый адрес для заказа { $order_number } записан. Сотрудник изменит его и подтвердит здесь; до тех пор действует старый.
orders-can-change-address-paid = Спасибо, новый адрес для заказа { $order_number } записан. Сотрудник изменит его и подтвердит здесь; до тех пор действует старый.
orders-can-change-address-packed = Спасибо, новый адрес для заказа { $order_number } записан. Посылка уже упакована, поэтому сотрудник проверит, успеваем ли мы, и сообщит вам здесь.
orders-expedite-passed-on = Передаю сотруднику вашу просьбу ускорить заказ { $order_number }; он сообщит здесь, что можно сделать.
