# Возвраты, обмены, брак и возврат денег, и правила для них.

returns-ask-line = О какой позиции речь?
returns-not-sent-yet = Заказ { $order_number } ещё не отправлен, возвращать пока нечего. Его ещё можно отменить.
returns-not-arrived-yet = По данным службы доставки заказ { $order_number } ещё не пришёл. Срок на возврат начнётся, когда он придёт.
returns-already-returned = Заказ { $order_number } уже вернулся к нам. Могу посмотреть возврат денег.
returns-not-returnable = «{ $item }»: по гигиеническим причинам вернуть это, просто передумав, нельзя. Если товар с браком или повреждён — другое дело.
returns-too-late = «{ $item }»: вернуть можно было до { $ended_on }, поэтому для возврата без причины уже поздно. Если это брак, может ещё действовать гарантия.
returns-warranty-over = «{ $item }»: гарантия закончилась { $ended_on }, в том числе по закону страны доставки. Сотрудник всё же может посмотреть ваш случай.

returns-no-exchange = Обмена у нас нет, но можно вернуть товар и заказать другой.
returns-case-taken = Это записано как обращение { $case_number }. Сотрудник пришлёт сюда адрес и дальнейшие шаги; до этого ничего не отправляйте.
returns-claim-taken = Это записано как обращение { $case_number }. Сотрудник решит вопрос с вами здесь. Помогут фотографии товара и этикетки на посылке; сохраните до тех пор и то и другое.
returns-sorry-damaged = Очень жаль, что товар «{ $item }» пришёл в таком виде. За обратную доставку повреждённого товара платить не нужно.
returns-sorry-wrong = Очень жаль, что вместо «{ $item }» вам пришло другое. Ошибка наша, за обратную доставку платить не нужно.
returns-sorry-missing = Очень жаль. По нашим данным, товар «{ $item }» должен быть в посылке.
returns-claim-known = Вы сообщили об этом { $opened_on }, по заказу { $order_number } уже работает сотрудник.
returns-in-other-parcel = Ещё в пути в другой посылке, { $tracking_number }: { $names }.
returns-missing-later = Так что, возможно, пока ничего не пропало. Вы о чём-то другом?
returns-warranty-runs = «{ $item }»: до { $ends_on } действует гарантия.

returns-all-of-it = Всё
returns-ask-pieces = О скольких штуках речь? Куплено: { $count }.
returns-ask-reason = Почему возвращаете? Можно не отвечать.
returns-reason-too-small = Мало
returns-reason-too-large = Велико
returns-reason-not-as-expected = Не то, чего я ожидал(а)
returns-reason-changed-mind = Передумал(а)
returns-reason-defective = Повреждено или с браком
returns-reason-none = Не хочу говорить
returns-withdraw = Отказаться от договора
returns-ask-wanted = Что вы хотите взамен?
returns-nothing-to-swap = Другого варианта по той же цене на складе нет, поэтому обмен сейчас невозможен.
returns-options-of = { $items }: вот что мы можем сделать.
returns-column-option = Вариант
returns-column-cost = Что это значит для вас
returns-option-refund = Возврат денег
returns-option-exchange = Обмен
returns-option-repair = Ремонт
returns-option-reship = Отправить ещё раз
returns-option-keep-it = Оставить себе, деньги назад
returns-option-partial = Оставить себе, часть цены назад
returns-gets-back = вам вернут { $amount }
returns-kept-back = мы удержим { $amount }
returns-no-way-back = ничего отправлять не нужно
returns-way-out-buyer = доставку нового оплачиваете вы
returns-way-out-shop = доставку нового оплачиваем мы
returns-semicolon = {"; "}
returns-ask-option = Что вам удобнее?
returns-summary = Заказ { $order_number }, { $items }. { $option }: { $means }.
returns-summary-wanted = Заказ { $order_number }, { $items }. { $option } на { $wanted }: { $means }.
returns-ask-confirm = Оформляем?
returns-agreed = Договорились. Номер возврата: { $return_numbers }.
returns-send-to = Отправьте не позднее { $send_by } по адресу: { $address }. Напишите на посылке { $return_numbers }.
returns-label = Вот оплаченная этикетка для { $return_number }.
returns-label-title = Этикетка для возврата
returns-then-refund = Вам вернут { $amount } { returns-refund-days }.
returns-then-exchange = Когда товар придёт, мы отправим вам { $items }.
returns-then-repair = Когда { $items } придёт, мы отремонтируем и отправим вам обратно.
returns-settled-refund = Готово: { $amount } вернутся тем же способом, каким вы платили.
returns-settled-reship = Готово: отправим { $items } ещё раз, бесплатно.
returns-already-under-way = Возврат этого товара из заказа { $order_number } уже оформлен.
returns-more-than-paid = Вместе с тем, что уже вернули, это больше, чем уплачено за заказ { $order_number }. Сотрудник может посмотреть.
returns-claim-open = Ваше сообщение от { $opened_on } (номер { $claim_number }) в работе у сотрудника.
returns-claim-settled = Ваше сообщение от { $opened_on } (номер { $claim_number }) решено: { $option }.

returns-withdrawal = Вы отказываетесь от договора по заказу { $order_number }: { $items }. Вам вернут { $amount } в течение 14 дней; мы вправе дождаться товара или подтверждения, что вы его отправили.
returns-withdrawal-confirm = Подтвердить отказ
returns-withdrawal-done = Вы отказались от договора { $declared_at }. Номер возврата: { $return_numbers }. Подтверждение уже идёт вам по e-mail.
returns-withdrawal-done-here = Вы отказались от договора { $declared_at }. Номер возврата: { $return_numbers }. Сохраните это сообщение как подтверждение.
returns-mail-withdrawal-subject = Подтверждение отказа от договора, заказ { $order_number }
returns-mail-withdrawal =
    Здравствуйте!

    Мы получили ваше заявление об отказе от договора по заказу { $order_number }.

    Заявлено: { $declared_at }
    Товары:
    { $items }
    Номер возврата: { $return_numbers }

    Отправьте товары не позднее { $send_by } по адресу:
    { $address }

    Вам вернут { $amount } в течение 14 дней тем же способом, каким вы платили; мы вправе дождаться товара или подтверждения, что вы его отправили.

    { $shop }
returns-mail-address-follows = (Адрес пришлём отдельно.)

returns-open-requested = Вы попросили о возврате { $opened_on }, мы его проверяем.
returns-open-approved = Ваш возврат от { $opened_on } одобрен, мы ждём товар.
returns-open-sent-back = Ваш возврат от { $opened_on } в пути к нам.
returns-open-received = Ваш возврат от { $opened_on } пришёл, мы его проверяем.
returns-open-closed = Ваш возврат от { $opened_on } завершён.
returns-open-refused = В вашем возврате от { $opened_on } отказано.
returns-offer-person = Передать сотруднику, чтобы посмотрел?

returns-refund-requested = Возврат { $amount } за заказ { $order_number } запрошен { $on } и пока не одобрен.
returns-refund-approved = Возврат { $amount } за заказ { $order_number }, запрошенный { $on }, одобрен, но деньги ещё не отправлены.
returns-refund-sent = Возврат { $amount } за заказ { $order_number } отправлен { $on } тем же способом, каким вы платили. В банке или на карте он может появиться через несколько дней.
returns-refund-arrived = Возврат { $amount } за заказ { $order_number } отправлен { $on } и уже поступил.
returns-refund-refused = В возврате { $amount } за заказ { $order_number }, запрошенном { $on }, отказано.
returns-refund-known = Вы о чём-то другом? Тогда может посмотреть сотрудник.
returns-refund-case = Ваша просьба по заказу { $order_number } записана как обращение { $case_number }. Сотрудник примет решение о возврате денег и сообщит вам здесь.
returns-no-refund = Возврата денег по заказу { $order_number } пока не видно. После возврата товара это занимает до { $days ->
    [one] { $days } рабочего дня
    [few] { $days } рабочих дней
    [many] { $days } рабочих дней
   *[other] { $days } рабочего дня
} со дня, когда товар пришёл и проверен.

returns-policy = Товар можно вернуть в течение { $days ->
    [one] { $days } дня
    [few] { $days } дней
    [many] { $days } дней
   *[other] { $days } дня
} со дня доставки, без следов использования и со всем, что было в коробке.
returns-policy-law = По закону этой страны ({ $country }) вернуть можно в течение { $days ->
    [one] { $days } дня
    [few] { $days } дней
    [many] { $days } дней
   *[other] { $days } дня
} со дня доставки.
returns-policy-law-working-days = По закону этой страны ({ $country }) вернуть можно в течение { $days ->
    [one] { $days } рабочего дня
    [few] { $days } рабочих дней
    [many] { $days } рабочих дней
   *[other] { $days } рабочего дня
} со дня доставки.
returns-policy-none = Товары из категории «{ $category }» нельзя вернуть, если вы просто передумали; при браке — можно.
returns-column-what = Вопрос
returns-column-rule = Правило
returns-row-mind = Вы передумали
returns-row-faulty = Брак, повреждение или не тот товар
returns-pays-buyer = обратную доставку оплачиваете вы
returns-pays-shop = обратную доставку оплачиваем мы
returns-row-exchange = Обмен
returns-exchange-yes = возможен
returns-exchange-no = невозможен; верните и закажите заново
returns-row-refund = Возврат денег
returns-refund-days = в течение { $days ->
    [one] { $days } рабочего дня
    [few] { $days } рабочих дней
    [many] { $days } рабочих дней
   *[other] { $days } рабочего дня
} после того, как товар придёт и будет проверен
returns-row-restocking = Мы удерживаем
returns-restocking = { $percent }% цены
returns-row-excluded = Нельзя вернуть, если передумали
returns-excluded = { $categories }
returns-ask-country = Законы некоторых стран дают больше. Напишите, где вы живёте, — проверю.
returns-law-unknown = Что даёт закон этой страны ({ $country }), у нас не проверено; если он даёт больше, действует он.
returns-law-pays = { $country }: по закону обратную доставку оплачиваем мы { $days ->
    [one] в первый { $days } день
    [few] в первые { $days } дня
    [many] в первые { $days } дней
   *[other] в первые { $days } дня
} ({ $source }, на { $as_of }).
returns-law-more = Источник: { $source } (на { $as_of }).
returns-law-less = { $country }: закон даёт не меньше { $days ->
    [one] { $days } дня
    [few] { $days } дней
    [many] { $days } дней
   *[other] { $days } дня
} ({ $source }, на { $as_of }); наши правила это обеспечивают. При браке ваши права по закону сохраняются.
returns-law-none = { $country }: закон не даёт общего права вернуть товар, если вы передумали (на { $as_of }), поэтому действует наше правило. При браке ваши права по закону сохраняются.
# Закон так, как его называют.
returns-source = { $iso ->
    [EU] Директива 2011/83/ЕС
    [GB] Правила о потребительских договорах Великобритании 2013 года
    [NO] закон Норвегии о праве на отказ от договора (Angrerettloven)
    [TR] закон Турции № 6502 и положение о дистанционных договорах
    [RU] Закон РФ «О защите прав потребителей», ст. 26.1
    [UA] закон Украины «О защите прав потребителей»
    [KZ] закон Республики Казахстан «О защите прав потребителей»
    [IL] закон Израиля о защите потребителей 1981 года, ст. 14C
    [SA] закон Саудовской Аравии об электронной торговле, ст. 13
    [EG] закон Египта о защите потребителей № 181/2018
    [ZA] закон ЮАР об электронных коммуникациях и сделках 2002 года, ст. 44
    [MX] закон Мексики LFPC, ст. 56
    [BR] Кодекс защиты потребителей Бразилии (CDC), ст. 49
    [AR] закон Аргентины № 24.240, ст. 34
    [CL] закон Чили № 19.496, ст. 3 bis
    [CO] закон Колумбии № 1480 от 2011 года, ст. 47
    [KR] закон Республики Корея об электронной торговле, ст. 17
    [TW] закон Тайваня о защите потребителей, ст. 19
    [CN] закон КНР о защите прав потребителей, ст. 25
    [TH] закон Таиланда о прямых продажах и прямом маркетинге 2002 года, ст. 33
    [VN] закон Вьетнама № 19/2023/QH15
   *[other] { $source }
}
returns-next = Хотите что-нибудь вернуть?

returns-warranty-of = Гарантия на товары из категории «{ $category }» — { $months ->
    [one] { $months } месяц
    [few] { $months } месяца
    [many] { $months } месяцев
   *[other] { $months } месяца
} со дня доставки.
returns-warranty = Гарантия — { $months ->
    [one] { $months } месяц
    [few] { $months } месяца
    [many] { $months } месяцев
   *[other] { $months } месяца
} со дня доставки.
returns-warranty-longer = { $categories }: { $months ->
    [one] { $months } месяц
    [few] { $months } месяца
    [many] { $months } месяцев
   *[other] { $months } месяца
}.
returns-warranty-covers = Она распространяется на дефекты материала и изготовления, но не на падения, воду сверх заявленной защиты и обычный износ.
returns-warranty-law = { $country }: при браке закон даёт вам не меньше { $months ->
    [one] { $months } месяца
    [few] { $months } месяцев
    [many] { $months } месяцев
   *[other] { $months } месяца
} (на { $as_of }), поэтому действует этот срок.
returns-warranty-ask-country = Закон страны, где вы живёте, может давать больше; напишите страну — проверю.
returns-warranty-next = Что-то перестало работать?
