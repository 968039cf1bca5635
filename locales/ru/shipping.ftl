# Страна внутри предложения: название приходит в именительном падеже, и предложения построены так, чтобы его не склонять.
shipping-place =
    { $iso ->
        [EU] { $country }
       *[other] { $country }
    }

# Вопросы и то, что невозможно.
shipping-ask-destination = В какую страну отправить?
shipping-ask-destination-served = Мы доставляем во многие страны (всего { $count }). Какая ваша?
shipping-not-served = В эту страну мы не доставляем: { $country }. Если у вас есть адрес в другой стране, напишите в какой — проверю.
shipping-no-method = Мы доставляем в эту страну ({ $country }), но ни один из наших способов доставки это не принимает: { $reasons }.
shipping-goods-banned = Это нельзя отправить в эту страну ({ $country }). Туда запрещено пересылать следующее: { $flags }.
shipping-goods-not-taken = Мы доставляем в эту страну ({ $country }), но ни один способ доставки туда не принимает такое: { $flags }. Поэтому отправить это нельзя.
shipping-goods-ask = Можно ли отправить это в эту страну ({ $country }), должен проверить сотрудник. Причина: { $flags }.

# Доедет ли до меня?
shipping-served =
    { $count ->
        [one] Да, мы доставляем в эту страну ({ $country }), одним способом: { $goods } — { $price }, срок в рабочих днях — примерно { $least }–{ $most }. Некоторые товары, например батареи или жидкости, можно отправить не везде; назовите товар — проверю.
        [few] Да, мы доставляем в эту страну ({ $country }), { $count } способами: { $goods } — от { $price }, срок в рабочих днях — примерно { $least }–{ $most }. Некоторые товары, например батареи или жидкости, можно отправить не везде; назовите товар — проверю.
        [many] Да, мы доставляем в эту страну ({ $country }), { $count } способами: { $goods } — от { $price }, срок в рабочих днях — примерно { $least }–{ $most }. Некоторые товары, например батареи или жидкости, можно отправить не везде; назовите товар — проверю.
       *[other] Да, мы доставляем в эту страну ({ $country }), { $count } способами: { $goods } — от { $price }, срок в рабочих днях — примерно { $least }–{ $most }. Некоторые товары, например батареи или жидкости, можно отправить не везде; назовите товар — проверю.
    }
shipping-served-goods =
    { $count ->
        [one] Да, это можно отправить ({ $goods }; { $country }): { $price }, срок в рабочих днях — примерно { $least }–{ $most }.
        [few] Да, это можно отправить ({ $goods }; { $country }) { $count } способами: от { $price }, срок в рабочих днях — примерно { $least }–{ $most }.
        [many] Да, это можно отправить ({ $goods }; { $country }) { $count } способами: от { $price }, срок в рабочих днях — примерно { $least }–{ $most }.
       *[other] Да, это можно отправить ({ $goods }; { $country }) { $count } способами: от { $price }, срок в рабочих днях — примерно { $least }–{ $most }.
    }
shipping-served-free =
    { $count ->
        [one] Да, это можно отправить ({ $goods }; { $country }) бесплатно, срок в рабочих днях — примерно { $least }–{ $most }.
        [few] Да, это можно отправить ({ $goods }; { $country }) { $count } способами: самый дешёвый — бесплатно; срок в рабочих днях — примерно { $least }–{ $most }.
        [many] Да, это можно отправить ({ $goods }; { $country }) { $count } способами: самый дешёвый — бесплатно; срок в рабочих днях — примерно { $least }–{ $most }.
       *[other] Да, это можно отправить ({ $goods }; { $country }) { $count } способами: самый дешёвый — бесплатно; срок в рабочих днях — примерно { $least }–{ $most }.
    }
shipping-condition-anatel = { $country }: для радиоустройств, например с Bluetooth, нужен сертификат Anatel; таможня может его запросить.
shipping-condition-bis-wpc = { $country }: для радиоустройств и электроники может понадобиться разрешение (BIS, WPC); таможня может его запросить.
shipping-condition-kc-one-unit = { $country }: для одного такого устройства для себя сертификат KC не нужен; если их больше, могут задержать.
shipping-condition-cosmetics-registration = { $country }: косметика может требовать регистрации; без неё таможня может её задержать.
shipping-out-until = { $product }: ожидается { $restock_on }, сейчас нет в наличии.
shipping-out = { $product }: сейчас нет в наличии, и даты поступления у меня нет.
shipping-short = { $product }: сейчас в наличии всего { $quantity } шт.

# Что отправляется, за сколько и к какому сроку.
shipping-typical-parcel = посылка { $grams } г
shipping-goods =
    { $quantity ->
        [1] { $product }
       *[other] { $quantity } × { $product }
    }
shipping-column-method = Способ
shipping-column-price = Цена
shipping-column-days = Срок
shipping-column-window = Придёт
shipping-column-carrier = Служба доставки
shipping-column-features = Что входит
shipping-price = { $price }
shipping-price-both = { $price } (около { $local })
shipping-price-free = бесплатно
shipping-days = { $least }–{ $most } раб. дн.
shipping-window = с { $earliest } по { $latest }
shipping-rate-ecb = { $currency } — для ориентира, на { $on } по курсу Европейского центрального банка.
shipping-rate-shop = { $currency } — для ориентира, на { $on } по курсу магазина.
shipping-cost-title = Стоимость доставки ({ $country }), { $goods }
shipping-cost-spread = До { $light_grams } г — от { $light }, до { $heavy_grams } г — от { $heavy }. Назовите товар, чтобы узнать точную цену.
shipping-name-the-product = Назовите товар, чтобы узнать точную цену.
shipping-free = Акция: { $offer }.
shipping-free-reached = Акция: { $offer }. Ваши товары вместе стоят { $subtotal }, этого достаточно.
shipping-free-short = Акция: { $offer }. Ваши товары вместе стоят { $subtotal }; не хватает { $missing }.
shipping-charges-none = Отправка внутри страны, поэтому ввозных платежей не будет.
shipping-charges-included = Ввозная пошлина и налог включены в эти цены.
shipping-charges-partly = Без дополнительных ввозных платежей: { $methods }; в остальных способах пошлина и налог страны не включены.
shipping-charges-on-top = Пошлина и налог страны в эти цены не включены.
shipping-time-title = Доставка ({ $country }), { $goods }
shipping-order-now = Если заказать сейчас, придёт между { $earliest } и { $latest }.
shipping-time-left = { $hours ->
    [0] { $minutes } мин
   *[other] { $hours } ч { $minutes } мин
}
shipping-leaves-today = Если оформить и оплатить заказ в течение { $left }, он уйдёт сегодня.
shipping-leaves-on = Если оформить и оплатить заказ в течение { $left }, он уйдёт { $sent_on }.
shipping-time-note = Оценка при оплате прямо сейчас: { $sent_on } заказ должен быть отправлен. Может добавиться время на таможне.
shipping-time-note-restock = Оценка с учётом поступления { $restock_on }: на { $sent_on } намечена отправка. Может добавиться время на таможне.
shipping-time-note-undated = Оценка, считая со дня отправки. Может добавиться время на таможне.
shipping-refuses = Не подходит способ «{ $method }»: { $reason }.

# Способы доставки.
shipping-options-title = Способы доставки ({ $country }), { $goods }
shipping-features = { $features }
shipping-feature-tracked = отслеживание
shipping-feature-insured = страховка до { $amount }
shipping-feature-po-boxes = абонентские ящики
shipping-feature-pick-up-points = пункты выдачи
shipping-feature-duty-paid = пошлину и налог платим мы
shipping-po-boxes = Абонентские ящики: { $methods }.
shipping-no-po-boxes = На абонентские ящики туда не доставляем.
shipping-pick-up-points = Пункты выдачи: { $methods }.
shipping-no-pick-up-points = Пункт выдачи там выбрать нельзя.
shipping-carrier-china-post = Почта Китая
shipping-carrier-yunexpress = YunExpress
shipping-carrier-dhl-express = DHL Express
shipping-carrier-postnl = PostNL
shipping-carrier-sf-express = SF Express

# Почему способ что-то не принимает.
shipping-why-not-goods = не принимает такое: { $flags }
shipping-why-not-too-heavy = слишком тяжёлое
shipping-why-not-too-valuable = слишком высокая стоимость
shipping-why-not-too-long = слишком длинное
shipping-why-not-warehouse = нет на складе, с которого идёт отправка
shipping-why-not-po-box = не доставляет на абонентские ящики
shipping-why-not-pick-up-point = нет пунктов выдачи
shipping-why-not-special = не принимает такие товары
shipping-why-not-refused = не принимает такие товары
shipping-why-not-banned = такие товары пересылать запрещено
shipping-why-not-ask = это должен проверить сотрудник
shipping-flag-battery-loose = отдельные батареи и пауэрбанки
shipping-flag-battery-packed = батареи в комплекте с устройством
shipping-flag-battery-installed = встроенные аккумуляторы
shipping-flag-vehicle-battery = аккумуляторы для транспортных средств
shipping-flag-liquid = жидкости
shipping-flag-flammable = легковоспламеняющиеся товары
shipping-flag-aerosol = аэрозоли
shipping-flag-magnet = сильные магниты
shipping-flag-powder = порошки
shipping-flag-food = продукты питания
shipping-flag-plant = растения и семена
shipping-flag-medicine = лекарства
shipping-flag-blade = ножи и лезвия
shipping-flag-replica = копии оружия
shipping-flag-counterfeit = подделки
shipping-flag-weapon = оружие
shipping-flag-tobacco = табак и вейпы
shipping-flag-alcohol = алкоголь
shipping-flag-child = детские товары
shipping-flag-radio = радиоустройства
shipping-flag-cosmetic = косметика
shipping-flag-drone = дроны
shipping-flag-precious = ювелирные изделия и ценности
shipping-flag-chemical = химические вещества

# Сколько это стоит с доставкой до двери.
shipping-customs-ask-goods = Для какого товара или на какую сумму?
shipping-customs-unknown = Надёжных данных о пошлине и налоге в этой стране ({ $country }) у меня нет, а гадать не буду. Может посмотреть сотрудник.
shipping-customs-basket-empty = Назовите товар или сумму, и я посчитаю пошлину и налог для этой страны: { $country }.
shipping-customs-amount = товары на { $amount }
shipping-customs-title-nothing-due = { $goods }, { $country }: всего { $total }, ввозных платежей при получении нет
shipping-customs-title-due = { $goods }, { $country }: всего { $total }, из них { $due } при получении
shipping-customs-title-open = { $goods }, { $country }: что известно, а что нет
shipping-customs-column-part = Составляющая
shipping-customs-column-amount = Сумма
shipping-customs-column-paid = Когда и кому
shipping-customs-shipping = Доставка ({ $method })
shipping-customs-rate = { $part } ({ $rate }%)
shipping-customs-range = от { $low } до { $high }
shipping-customs-paid = { $when }, { $collector }
shipping-customs-total = Итого
shipping-customs-nothing = нет
shipping-customs-not-yours = вы не платите
shipping-customs-not-known = неизвестно
shipping-customs-as-of = Правила на { $as_of }; { $confidence }.
shipping-customs-papers = Нужно указать: { $papers }.
shipping-customs-next = Это всё, что мне об этом известно. Что ещё вы хотите узнать?
shipping-customs-person = По имеющимся у меня правилам нельзя определить, сколько нужно заплатить в этой стране ({ $country }), а гадать я не буду. Передаю ваш вопрос сотруднику, он разберётся.
shipping-customs-kind-goods = Товары
shipping-customs-kind-shipping = Доставка
shipping-customs-kind-duty = Таможенная пошлина
shipping-customs-kind-tax = Налог при ввозе
shipping-customs-tax-name = { $code ->
    [vat] НДС
    [consumption-tax] Налог на потребление
   *[other] { $name }
}
shipping-customs-kind-duty-and-tax = Пошлина и налог
shipping-customs-kind-state-fee = Государственный сбор
shipping-customs-kind-clearance-fee = Сбор за таможенное оформление
shipping-customs-kind-levy = Национальный сбор
shipping-customs-kind-card-tax = Налог на оплату картой
shipping-customs-collector-shop = магазину
shipping-customs-collector-post = почте
shipping-customs-collector-carrier = службе доставки
shipping-customs-collector-bank = банку
shipping-customs-collector-unknown = кому — неизвестно
shipping-customs-when-checkout = при оформлении заказа
shipping-customs-when-delivery = при получении
shipping-customs-when-included = платим мы
shipping-customs-when-open = может добавиться
shipping-customs-confidence-low = только оценка
shipping-customs-confidence-medium = довольно надёжно
shipping-customs-confidence-high = хорошо подтверждено

# Платежи с собственным названием.
shipping-customs-rule-ar-statistics = Статистический сбор
shipping-customs-rule-au-import-processing = Сбор за обработку импорта
shipping-customs-rule-eu-handling-fee = Сбор ЕС за обработку
shipping-customs-rule-ke-idf = Сбор за импортную декларацию (IDF)
shipping-customs-rule-ke-rdl = Сбор на развитие железных дорог (RDL)
shipping-customs-rule-ng-levies = Импортные сборы
shipping-customs-rule-nz-levy-air = Товарный сбор, авиа
shipping-customs-rule-nz-levy-sea = Товарный сбор, море
shipping-customs-rule-sa-customs-service = Сбор за таможенные услуги
shipping-customs-rule-broker = Таможенный брокер
shipping-customs-rule-canada-post = Сбор Canada Post за обработку
shipping-customs-rule-carrier-fee = Сбор службы доставки за оформление
shipping-customs-rule-clearance = Сбор за оформление
shipping-customs-rule-correios = Почтовый сбор Correios
shipping-customs-rule-correo-presentation = Сбор Correo Argentino за предъявление
shipping-customs-rule-courier-brokerage = Брокерский сбор курьерской службы
shipping-customs-rule-courier-clearance = Сбор курьерской службы за оформление
shipping-customs-rule-courier-handling = Сбор курьерской службы за обработку
shipping-customs-rule-dhl-processing = Сбор DHL за обработку пошлины и налога
shipping-customs-rule-fedex-clearance = Сбор FedEx за оформление
shipping-customs-rule-japan-post = Сбор Почты Японии за оформление
shipping-customs-rule-member-post = Сбор почты за оформление
shipping-customs-rule-mx-dta = Сбор за таможенную обработку (DTA)
shipping-customs-rule-nz-entry = Сбор за импортную декларацию
shipping-customs-rule-parcelforce = Сбор Parcelforce за оформление
shipping-customs-rule-post-clearance = Сбор почты за оформление
shipping-customs-rule-post-fee = Сбор почты за обработку
shipping-customs-rule-posten-clearance = Сбор Posten за оформление
shipping-customs-rule-royal-mail = Сбор Royal Mail за обработку
shipping-customs-rule-swiss-post = Сбор Почты Швейцарии за оформление
shipping-customs-rule-ups-disbursement = Сбор UPS за внесение платежей
shipping-customs-rule-ups-entry = Сбор UPS за подачу декларации
shipping-customs-rule-us-dutiable-mail = Сбор за облагаемое почтовое отправление
shipping-customs-rule-us-processing = Сбор за обработку
shipping-customs-rule-levy-fr = Французский сбор с мелких посылок
shipping-customs-rule-levy-it = Итальянский сбор с мелких посылок
shipping-customs-rule-levy-ro = Румынский сбор с мелких посылок
shipping-customs-rule-br-iof = IOF при оплате картой
shipping-customs-rule-il-purchase-tax = Налог на покупку
shipping-customs-rule-us-sales-tax = Налог с продаж штата

# Что ещё нужно знать.
shipping-customs-note-amount-unknown = Точную сумму из правил определить нельзя; может посмотреть сотрудник.
shipping-customs-note-ch-food-duty = В Швейцарии пошлина на продукты считается по весу; её может рассчитать сотрудник.
shipping-customs-note-cn-premium-cosmetics = На косметику премиум-класса ставка может быть выше.
shipping-customs-note-co-tax-in-doubt = Освобождены ли товары из Китая до 200 USD от IVA, не ясно, отсюда диапазон.
shipping-customs-note-counted-ar = Аргентина разрешает на человека в год пять курьерских посылок и двенадцать почтовых.
shipping-customs-note-counted-pe = Перу разрешает три посылки в год на один DNI, вместе не дороже 1000 USD.
shipping-customs-note-counted-tw = После шести посылок за полгода Тайвань не даёт налоговой льготы.
shipping-customs-note-counted-ng = Нигерия даёт льготу на четыре посылки в год.
shipping-customs-note-counted-za = ЮАР пропускает около трёх посылок в год без кода импортёра.
shipping-customs-note-counted-cn = Китай ограничивает такие покупки суммой 26 000 CNY на человека в год.
shipping-customs-note-counted-kr = Заказы, которые приходят в Корею в один день, могут сложить.
shipping-customs-note-date-not-covered = Правила на сегодняшнюю дату мне неизвестны.
shipping-customs-note-domestic = Отправка внутри той же страны или таможенного союза, поэтому ввозных платежей нет.
shipping-customs-note-eu-handling-fee-open = Объявлен новый сбор ЕС, около 2 EUR за вид товара; действует ли он уже, не подтверждено, поэтому он не прибавлен.
shipping-customs-note-eu-per-line = ЕС берёт 3 EUR за каждый вид товара независимо от количества.
shipping-customs-note-eu-lines-range = За сколько видов посчитают эти товары, не ясно, отсюда диапазон.
shipping-customs-note-facts-old = Эти правила давно не перепроверялись.
shipping-customs-note-fee-of-last-year = Нынешний размер сбора не опубликован; рассчитывайте не меньше чем на эту сумму.
shipping-customs-note-formal-import = Для упрощённой процедуры это слишком много: нужен обычный импорт с декларацией, о нём расскажет сотрудник.
shipping-customs-note-gb-northern-ireland = В Северной Ирландии другие правила; о них расскажет сотрудник.
shipping-customs-note-hs-unknown = Код ТН ВЭД товара неизвестен, поэтому расчёт менее точный.
shipping-customs-note-kind-unknown = Ставка для этих товаров неизвестна.
shipping-customs-note-in-surcharge-in-doubt = Не ясно, прибавляет ли Индия надбавку в одну десятую пошлины, отсюда диапазон.
shipping-customs-note-in-shop-currency = Актуального курса нет, поэтому суммы в валюте магазина.
shipping-customs-note-no-exchange-rate = Без курса валюты я не могу применить пороги из закона; это может сделать сотрудник.
shipping-customs-note-jp-outside-relief = В Японии трикотаж и изделия из кожи облагаются пошлиной при любой стоимости.
shipping-customs-note-national-levy-open = Страна объявила собственный сбор; платите ли его вы, не ясно, поэтому он не прибавлен.
shipping-customs-note-no-mixed-basket = Товары дешевле 3000 NOK и от 3000 NOK в одной посылке не сочетаются: закажите их отдельно или спросите сотрудника.
shipping-customs-note-origin-assumed-china = В расчёте взяты товары, произведённые в Китае.
shipping-customs-note-origin-not-china = Товары произведены не в Китае; взяты общие ставки, это менее надёжно.
shipping-customs-note-origin-not-covered = Для товаров, произведённых не в Китае, ставок США у меня нет; их может назвать сотрудник.
shipping-customs-note-post-not-covered = Платежи за почтовые посылки в Мексику неизвестны; за курьерские — известны.
shipping-customs-note-prepaid = Пошлину и налог мы платим из стоимости доставки: при получении ничего платить не нужно.
shipping-customs-note-ddp = Пошлину и налог мы берём при оформлении заказа и платим за вас: при получении ничего платить не нужно.
shipping-customs-note-region-unknown = Ставка зависит от вашего штата или провинции, отсюда диапазон.
shipping-customs-note-seller-not-registered = Сам магазин этот налог не собирает; его берут при ввозе.
shipping-customs-note-tr-full-declaration = Турция требует полной декларации через таможенного брокера, а это часто дороже самого товара.

# Документы и номера, которые даёт покупатель.
shipping-customs-paper-tax-number-formal-entry = налоговый номер (SSN или EIN) для полной декларации
shipping-customs-paper-rfc-or-curp = RFC или CURP
shipping-customs-paper-phone-and-address = номер телефона и полный адрес
shipping-customs-paper-cpf-or-cnpj = CPF или CNPJ
shipping-customs-paper-rut = RUT
shipping-customs-paper-cuit-or-cuil = CUIT или CUIL
shipping-customs-paper-arca-declaration = декларация в ARCA
shipping-customs-paper-cedula-or-nit = cédula или NIT
shipping-customs-paper-dni-or-ruc = DNI или RUC
shipping-customs-paper-tax-number-eu = налоговый номер
shipping-customs-paper-norwegian-contact = норвежский номер телефона или e-mail
shipping-customs-paper-tc-kimlik = номер T.C. kimlik
shipping-customs-paper-broker-power-of-attorney = доверенность на таможенного брокера
shipping-customs-paper-conformity-papers = документы о соответствии
shipping-customs-paper-passport-and-inn = паспортные данные и ИНН
shipping-customs-paper-name-in-cyrillic = ФИО полностью, кириллицей
shipping-customs-paper-rnokpp-or-passport = РНОКПП или номер паспорта
shipping-customs-paper-iin = ИИН
shipping-customs-paper-teudat-zehut = номер теудат-зеут
shipping-customs-paper-national-id-or-iqama = номер национального удостоверения или икамы
shipping-customs-paper-short-national-address = краткий национальный адрес
shipping-customs-paper-emirates-id = Emirates ID
shipping-customs-paper-national-id-egypt = номер египетского удостоверения личности
shipping-customs-paper-id-number-south-africa = номер южноафриканского удостоверения личности
shipping-customs-paper-tin-bvn-or-nin = TIN, BVN или NIN
shipping-customs-paper-kra-pin = KRA PIN
shipping-customs-paper-kyc-india = документы KYC (например, Aadhaar или паспорт)
shipping-customs-paper-payment-proof = подтверждение оплаты
shipping-customs-paper-nik-or-npwp = NIK или NPWP
shipping-customs-paper-ic-number = номер IC
shipping-customs-paper-national-id-or-passport = номер удостоверения личности или паспорта
shipping-customs-paper-cccd-or-tax-code = CCCD или налоговый код
shipping-customs-paper-tin-formal-entry = TIN для полной декларации
shipping-customs-paper-pccc = личный таможенный код (PCCC)
shipping-customs-paper-customs-client-code = код клиента таможни
shipping-customs-paper-ez-way = подтверждение в приложении EZ WAY
shipping-customs-paper-chinese-id = номер китайского удостоверения личности

# Посылка задержана, пришло требование оплаты.
shipping-problem-steps = Когда таможня задерживает посылку, обычно нужно одно из трёх: ваш налоговый номер или номер документа, подтверждение стоимости (счёт или чек об оплате) либо уплата пошлины и налога. Что именно и как это отправить, сказано в сообщении службы доставки или в отслеживании. Если пришло требование оплаты, это сумма, которую обязана взыскать служба доставки или почта, часто вместе с собственным сбором.
shipping-problem-papers = { $country } — что у вас могут попросить: { $papers }.
shipping-problem-order = Напишите номер заказа — посмотрю, из-за чего задержана посылка; или передам сотруднику, в том числе если сумма кажется неверной.
shipping-held-at = Посылка { $parcel } задержана таможней (место: { $place }) с { $at }, по последним данным службы доставки.
shipping-held = Посылка { $parcel } задержана таможней с { $at }, по последним данным службы доставки.
shipping-held-words = Словами службы доставки: «{ $words }»
shipping-held-next = Отправьте то, что просят, по ссылке из сообщения службы доставки. Пока посылку не выпустят, назвать день доставки я не могу. Если нужен счёт (инвойс) как подтверждение стоимости или что-то кажется неверным, помогу здесь.
shipping-address-faults = Возможно, дело в адресе: { $faults }. Сотрудник может его исправить.
shipping-address-missing = { $part ->
    [name] не указано имя
    [line1] не указаны улица и дом
    [city] не указан город
    [region] не указан штат или регион
    [postcode] не указан индекс, например { $example }
   *[country] не указана страна
}
shipping-address-postcode = индекс должен выглядеть как { $example }
shipping-address-po-box = это абонентский ящик, туда курьеры не доставляют
shipping-not-held = По последним данным службы доставки от { $at } ни одна посылка из заказа { $order_number } не задержана на таможне. Если вам пришло другое сообщение, может посмотреть сотрудник.
shipping-not-held-unsent = По заказу { $order_number } пока нет ни одной отметки службы доставки, так что задержать на таможне ещё ничего не могли.
