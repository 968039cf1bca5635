# Посылки: где они, когда придут и что делать, если не приходят.

parcels-ask-order = К какому заказу относится посылка? Номер нужен, чтобы убедиться, что она ваша.
parcels-not-in-order = Среди посылок заказа { $order_number } нет отправления { $tracking_number }.
parcels-unnumbered = Посылка без трек-номера
parcels-name = Посылка { $tracking_number }
parcels-name-and-carrier = Посылка { $tracking_number } ({ $carrier })
parcels-now = { $parcel }: { $what }.
parcels-since = { $what } ({ $on })
parcels-since-in = { $what } ({ $place }, { $on })
parcels-several = Посылок по заказу { $order_number }: { $count }, доставлено: { $delivered }.
parcels-no-scan = служба доставки её ещё не сканировала

parcels-code-label = зарегистрирована в службе доставки, ещё не передана
parcels-code-picked-up = принята службой доставки
parcels-code-export = прошла экспортное оформление
parcels-code-line-haul = в пути между странами
parcels-code-import-hold = задержана таможней
parcels-code-released = выпущена таможней
parcels-code-last-mile = передана на доставку
parcels-code-out-for-delivery = у курьера
parcels-code-pick-up = ждёт в пункте выдачи
parcels-code-delivered = доставлена
parcels-code-failed = доставка не удалась
parcels-code-returned = отправлена обратно нам
parcels-code-lost = признана службой доставки утерянной

parcels-column-when = Когда
parcels-column-what = Что
parcels-column-where = Где
parcels-when = { $at }
parcels-place = { $place }, { $country }
parcels-place-unknown = место не указано

parcels-window = Ожидаемая доставка: с { $earliest } по { $latest }
parcels-late = Она должна была прийти до { $latest }, задержка — { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}. Извините за это.
parcels-late-wait = Если до { $search_on } она не придёт, мы можем запустить розыск через службу доставки.
parcels-late-search = Прошло достаточно времени, чтобы запустить розыск через службу доставки.
parcels-late-lost = Больше не ждём: для нас она считается утерянной.
parcels-silent = С тех пор её не сканировали — дольше обычного для этого пути.
parcels-no-answer = Система службы доставки сейчас не отвечает, поэтому больше сказать не могу.
parcels-no-answer-since = Система службы доставки сейчас не отвечает: это последнее, что известно, — { $at }.
parcels-move-shop = Теперь дело за нами, от вас ничего не нужно.
parcels-move-carrier = От вас ничего не нужно: дело за службой доставки.
parcels-move-customs = От вас ничего не нужно, если служба доставки вам не напишет: дело за таможней.
parcels-move-shopper = Теперь дело за вами.
parcels-move-by = Теперь дело за вами, срок — до { $by }.
parcels-note-no-scan = Служба доставки её ещё не сканировала, больше ничего не известно.
parcels-note-neighbour = Служба доставки сообщает, что оставила посылку у соседей. Сначала спросите там.
parcels-note-neighbour-at = Служба доставки сообщает, что оставила посылку у соседей (номер дома: { $house }). Сначала спросите там.
parcels-note-at-door = Служба доставки сообщает, что оставила посылку у двери.
parcels-note-pick-up = Её можно забрать в пункте выдачи службы доставки; возьмите с собой удостоверение личности и трек-номер.
parcels-note-pick-up-kept = Её можно забрать в пункте выдачи службы доставки, срок хранения — { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}; возьмите с собой удостоверение личности и трек-номер.
parcels-note-nobody-home = Служба доставки никого не застала дома.
parcels-note-wrong-address = Служба доставки сообщает, что адрес неполный.
parcels-note-failed = Служба доставки не смогла её вручить.
parcels-note-next-attempt = По её данным, новая попытка — на следующий рабочий день.
parcels-note-ask-carrier = Когда будет новая попытка, не сообщается: спросите в службе доставки по трек-номеру.
parcels-note-tax-number = Таможня просит налоговый номер получателя (например, ИНН). Посылка поедет дальше, когда служба доставки его получит.
parcels-note-value-proof = Таможня просит подтвердить стоимость, например счётом или чеком об оплате. Посылка поедет дальше, когда служба доставки получит подтверждение.
parcels-note-pay-duty = Осталось оплатить пошлину или налог: как — скажет служба доставки. После оплаты посылка поедет дальше.
parcels-note-held = Она на таможне, даты выпуска нет.
parcels-note-lost = Мне очень жаль. Решением этого вопроса со службой доставки и с вами займётся сотрудник.
parcels-note-returned = Её не вручили, она вернулась к нам. Сотрудник может отправить её заново или решить вопрос с вашими деньгами.
parcels-unsent = Ещё не отправлено: { $names }.

parcels-none-pending = Из заказа { $order_number } ещё ничего не отправлено: оплата не поступила.
parcels-none-paid = Из заказа { $order_number } ещё ничего не отправлено: он оплачен и собирается.
parcels-none-packed = Из заказа { $order_number } ещё ничего не отправлено: он упакован и ждёт, когда его заберут.
parcels-none-known = Посылки по заказу { $order_number } не видно. Передать сотруднику, чтобы разобрался?
parcels-next-customs = Посмотреть, что нужно таможне?
parcels-offer-search = Запустить розыск?
parcels-offer-case = Завести обращение для сотрудника?
parcels-still-coming = По нашим данным, она не потеряна. Если что-то кажется не так, может проверить сотрудник.
parcels-next = Есть ещё что-нибудь по этому заказу?
parcels-offer-news = Сообщить, когда что-то изменится, — здесь и письмом на { $address }?
parcels-offer-news-here = Сообщить здесь, когда что-то изменится?
parcels-news-agreed = Готово. Сообщу, когда по заказу { $order_number } что-то изменится.
parcels-news = Новости о вашем заказе { $order_number }.
parcels-news-refund = Мы отправили вам возврат: { $amount }.
parcels-offer-person = Передать это сотруднику?
parcels-offer-claim = Её там нет? Тогда запущу розыск.
parcels-claim-known = Посылку из этого заказа мы разыскиваем с { $opened_on }, и сотрудник может сказать, как идут поиски.
parcels-claim-opened = По заказу { $order_number } заведено обращение { $case_number }. Сотрудник займётся этим вместе со службой доставки и напишет здесь, что будет дальше.

parcels-late-offer = За опоздание можем вернуть вам стоимость доставки { $amount }. Посылка по-прежнему в пути.
parcels-late-take = Верните стоимость доставки
parcels-late-nothing = Посылка больше не опаздывает, поэтому возвращать не за что.

parcels-carrier-china-post = China Post
parcels-carrier-yunexpress = YunExpress
parcels-carrier-dhl-express = DHL Express
parcels-carrier-postnl = PostNL
parcels-carrier-sf-express = SF Express
