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

orders-too-late-to-cancel = Заказ { $order_number } уже покинул склад, отменить его нельзя. Можно отказаться от посылки при вручении, тогда она вернётся к нам, или отправить её обратно после получения.
orders-too-late-to-change = Заказ { $order_number } уже покинул склад, изменить его нельзя. Некоторые перевозчики позволяют перенаправить посылку на странице отслеживания; иначе от неё можно отказаться при вручении или отправить её обратно.
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

orders-can-change-pending = Заказ { $order_number } ещё не отправлен, его можно изменить. Сотрудник сделает это вместе с вами и подтвердит здесь.
orders-can-change-paid = Заказ { $order_number } ещё не отправлен, его можно изменить. Сотрудник сделает это вместе с вами и подтвердит здесь.
orders-can-change-packed = Заказ { $order_number } упакован, но ещё не отправлен. Сотрудник проверит, можно ли его ещё изменить, и сообщит вам здесь.
orders-ask-new-address = Заказ { $order_number } ещё не отправлен, адрес можно изменить. Напишите новый: имя и фамилия, улица и дом, город, индекс и страна.

orders-already-delivered = Заказ { $order_number } уже доставлен, отменить или изменить его нельзя. Его можно вернуть или обменять.
orders-changed-meanwhile = Заказ { $order_number } только что изменил кто-то другой, поэтому ничего не сделано. Пожалуйста, сначала посмотрите его ещё раз.
orders-not-enough-in-stock = { $left ->
    [0] Этого сейчас нет в наличии,
   *[other] Осталось только: { $left },
} поэтому в заказе { $order_number } ничего не изменено.
orders-nothing-to-change = Заказ { $order_number } уже такой, менять нечего.
orders-address-unclear = Полный адрес для заказа { $order_number } прочитать не удалось. Напишите его одной строкой: имя и фамилия, улица и дом, индекс и город, страна.
orders-confirm = { $summary } Сделать так?
orders-left-as-it-is = Хорошо, всё остаётся как есть.
orders-summary-cancel = Заказ { $order_number } будет отменён полностью: { $names }.
orders-summary-cancel-lines = Из заказа { $order_number } будет убрано: { $names }. Остальное не меняется.
orders-summary-change = Заказ { $order_number }: вместо { $item } будет { $after }.
orders-summary-address = Заказ { $order_number } поедет по адресу: { $address }.
orders-summary-urgent = Могу отметить его как срочный: тогда наша команда видит его первым в списке. Более ранний день это не гарантирует.
orders-done-cancel = Заказ { $order_number } отменён.
orders-done-cancel-lines = Из заказа { $order_number } убрано: { $names }.
orders-done-change = Готово. Теперь в заказе { $order_number }: { $after }.
orders-done-address = Готово. Заказ { $order_number } теперь поедет по адресу: { $address }.
orders-done-urgent = Заказ { $order_number } отмечен как срочный, наша команда видит его первым.
orders-urgent-already = Заказ { $order_number } отмечен у нашей команды как срочный с { $since }.
orders-total-changes = Тогда он стоит { $total } вместо { $total_before }.
orders-money-nothing = Цена не меняется.
orders-money-not-taken = За него пока ничего не списано.
orders-money-not-collected = Из зарезервированной суммы { $amount } списаны не будут.
orders-money-refund = { $amount } вернутся тем же способом, которым вы платили.
orders-money-to-pay = Нужно было бы доплатить { $amount }: сотрудник пришлёт способ оплаты и затем внесёт изменение.
orders-money-by-person = Вопрос с деньгами решит с вами сотрудник.
orders-money-approval = Возврат такой суммы должен одобрить сотрудник.
orders-packed-already = Он уже упакован, поэтому сотрудник должен проверить, можно ли его ещё задержать.
orders-case = Это записано как обращение { $case_number }.
orders-passed-on = Это записано как обращение { $case_number }. Пока сотрудник этого не сделал, заказ { $order_number } остаётся как есть.
orders-ask-change = Что изменить в позиции { $item }?
orders-change-size = Размер
orders-change-color = Цвет
orders-change-option = Вариант
orders-change-quantity = Количество
orders-change-remove = Убрать
orders-change-other = Другое
orders-ask-quantity = Сколько штук нужно всего вместо { $item }?
orders-address-shipping = Доставка (страна: { $country }) стоит { $price }.
orders-address-charged = За доставку до сих пор взято { $charged }.
orders-address-customs = При вручении (страна: { $country }) нужно было бы заплатить около { $amount } пошлины, налогов и сборов.
orders-address-customs-open = Пошлину и налоги (страна: { $country }) должен проверить сотрудник.
orders-address-customs-none = При вручении (страна: { $country }) платить ничего не нужно.
