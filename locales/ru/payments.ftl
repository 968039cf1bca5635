# Чем можно платить.
payments-methods = Способы оплаты в этой стране ({ $country }): { $methods }. Других там нет.
payments-methods-usual = В большинстве стран можно оплатить так: { $methods }; во многих есть и свои, местные способы.
payments-none-there = Способа оплаты из этой страны ({ $country }) я не знаю. Сотрудник может поискать его вместе с вами.
payments-yes = Да, в этой стране ({ $country }) есть такой способ: { $method }.
payments-no = Нет, в этой стране ({ $country }) такого способа нет: { $method }.
payments-only-in = { $method }: доступно здесь — { $countries }.
payments-not-in = Да, { $method }: доступно везде, кроме этих стран: { $countries }.
payments-everywhere = Да, { $method }: доступно везде.
payments-instalments = В рассрочку: { $methods }. По каждой заявке решает сам платёжный сервис.
payments-no-instalments = Рассрочки там нет.
payments-currency = Валюта списания — { $currency }.
payments-currency-other = Валюта списания — { $currency }, а не { $asked }; сумму пересчитает ваш банк.
payments-currency-rate = Валюта списания — { $currency }, а не { $asked }; ваш банк пересчитает сумму по своему курсу. Для ориентира: { $one } = { $rate } (на { $on }).
payments-ask-country = Из какой страны вы будете платить?

# Что-то пошло не так.
payments-ask-trouble = Что случилось с оплатой?
payments-trouble-failed = Её отклонили
payments-trouble-pending = Она всё ещё в обработке
payments-trouble-twice = Списали дважды
payments-failed = При отклонённой оплате деньги не списываются. Обычные причины: банк ждёт подтверждения в приложении, карта закрыта для зарубежных платежей, опечатка или не хватает денег. Попробуйте ещё раз или выберите другой способ оплаты.
payments-pending = «В обработке» значит, что подтверждение от банка или платёжного сервиса до нас ещё не дошло. Карты обычно подтверждаются сразу; переводы и оплата наличными могут занять несколько рабочих дней. Пока оплата в обработке, не платите второй раз.
payments-tell-order = Если есть номер заказа, напишите его — посмотрю оплату этого заказа.
payments-twice-taken = Это записано как обращение { $case_number } по заказу { $order_number }. Сотрудник сверит платежи и вернёт лишнее. Часто вторая сумма — только резерв, который снимается сам, поэтому держите под рукой выписку из банка.

# Платежи подтверждённого заказа.
payments-order-pending = Заказ { $order_number }: { $amount }, { $method } — с { $at } в обработке.
payments-order-pending-undated = Заказ { $order_number }: { $amount }, { $method } — в обработке.
payments-order-authorised = Заказ { $order_number }: { $amount }, { $method } — { $at } сумма зарезервирована, но ещё не списана.
payments-order-authorised-undated = Заказ { $order_number }: { $amount }, { $method } — сумма зарезервирована, но ещё не списана.
payments-order-captured = Заказ { $order_number }: { $amount }, { $method } — { $at } оплачено.
payments-order-captured-undated = Заказ { $order_number }: { $amount }, { $method } — оплачено.
payments-order-failed = Заказ { $order_number }: { $amount }, { $method } — { $at } оплата отклонена. При этой попытке мы ничего не списали.
payments-order-failed-undated = Заказ { $order_number }: { $amount }, { $method } — оплата отклонена. При этой попытке мы ничего не списали.
payments-order-refunded = Заказ { $order_number }: { $amount }, { $method } — { $at } деньги возвращены.
payments-order-refunded-undated = Заказ { $order_number }: { $amount }, { $method } — деньги возвращены.
payments-order-none = За заказ { $order_number } к нам пока не поступало оплаты.
payments-next-taken = Это всё, что у нас записано. Если в вашей выписке больше, напишите, что списали дважды.
payments-next-open = Пока заказ не оплачен, мы его не упаковываем. Оплатить ещё раз можно по ссылке из письма о заказе, или поможет сотрудник.

# Счета.
payments-invoice = Счёт { $invoice_number } по заказу { $order_number } от { $issued_on }, сумма { $total }.
payments-no-invoice-yet = Счёта по заказу { $order_number } пока нет.
payments-invoice-by-mail = Сам документ я отправить не могу, поэтому сотрудник пришлёт его на { $email }.
payments-invoice-by-person = Сам документ я отправить не могу, а в заказе нет e-mail, поэтому сотрудник решит, как его вам передать.

payments-surplus-seen = За заказ { $order_number } списано на { $amount } больше, чем нужно; приносим извинения.
payments-surplus-done = Лишнее, списанное за заказ { $order_number }, возвращается.
payments-only-reserved = Одна из этих сумм только зарезервирована и не списана. Резерв снимается сам; когда — скажет ваш банк.
payments-pending-long = Платёж, который ждёт дольше недели, обычно не был сделан или истёк.

payments-invoice-sent = Счёт { $invoice_number } в PDF уже в пути на { $email }.
payments-invoice-link = До { $until } его можно скачать здесь:
payments-invoice-download = Счёт { $invoice_number }
payments-mail-invoice-subject = Счёт { $invoice_number } от { $shop }
payments-mail-invoice = Счёт { $invoice_number } по заказу { $order_number } приложен в PDF. До { $until } его можно скачать и здесь: { $url }
payments-pdf-title = Счёт
payments-pdf-number = Номер счёта
payments-pdf-date = Дата
payments-pdf-order = Заказ
payments-pdf-to = Покупатель
payments-pdf-each = Цена за штуку
payments-pdf-goods = Товары
