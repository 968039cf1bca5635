# Что говорится о товарах и что о них спрашивается.

products-ask-product = О каком товаре речь? Достаточно названия, или опишите, что вы ищете.
products-which-one = Какой из этих вы имеете в виду?
products-not-found = Этого товара в нашем магазине больше нет.
products-ask-color = Какого цвета?
products-ask-size = Какого размера?
products-ask-option = Какой из вариантов?
products-ask-model = Для какой модели?
products-ask-plug = С какой вилкой?
products-ask-length = Какой длины?
products-ask-volume = Какого объёма?
products-ask-weight = Какого веса?
products-ask-pieces = Сколько деталей в наборе?
products-ask-category = Какой товар вы ищете?
products-ask-quantity = Сколько штук вам нужно?
products-ask-currency = В какой валюте?
products-ask-need = Для чего или для кого это и сколько примерно вы хотите потратить?
products-ask-usage = Что вы хотите сделать и с каким товаром?
products-ask-restock-email = На какой e-mail написать, когда снова появится: { $what }?

# Как складываются описания.
products-with-options = { $product } ({ $options })
products-option-comma = { ", " }
products-size-named = размер { $size }
products-about = { $what }:
products-values = { $name }: { $offered }
products-value-few = { $value } (осталось всего { $count } шт.)
products-value-until = { $value } (ожидается { $restock_on })
products-option-color = Цвета
products-option-size = Размеры
products-option-model = Модели
products-option-plug = Вилки
products-option-length = Длина
products-option-volume = Объём
products-option-weight = Вес
products-option-pieces = Деталей
products-option-other = Варианты
products-our-warehouse = наш склад

# Наличие.
products-stock-in = Да, в наличии: { $what }. Готово к отправке, склад: { $places }.
products-stock-few = Да, но осталось всего { $count } шт.: { $what } ({ $places }).
products-stock-at = { $place }: { $count } шт.
products-stock-too-few = Сейчас у нас { $count } шт., а не { $wanted }: { $what }.
products-stock-all-in = Да, в наличии все варианты: { $what }.
products-stock-few-of = Осталось мало: { $few }
products-stock-line-in = В наличии: { $offered }
products-stock-line-out = Распродано: { $offered }
products-stock-line-unknown = Наличие сейчас неизвестно: { $offered }
products-stock-others = Сейчас в наличии: { $offered }.
products-stock-out-until = Сейчас нет в наличии, новое поступление ожидается { $restock_on }: { $what }.
products-stock-out = Сейчас нет в наличии, и даты поступления пока нет: { $what }.
products-stock-unknown = Сейчас не вижу, сколько осталось: { $what }. Это не значит, что товар распродан; сотрудник может проверить.
products-stock-gone = Мы это больше не продаём, и товар не вернётся: { $what }.
products-no-such-option = Варианта «{ $option }» нет: { $product }. Есть такие варианты: { $offered }.
products-one-version = Есть только один вариант, без выбора цвета: { $product }.
products-offer-restock = Написать вам на e-mail, когда появится?
products-restock-not-needed = Хорошая новость, ждать не нужно — в наличии: { $what }.
products-restock-noted = Записано. Напишем на { $email } один раз, как только снова появится: { $what }. Больше ни для чего адрес использоваться не будет.

# Цены.
products-price = { $what }: { $price }.
products-price-reduced = { $what }: сейчас { $price } вместо { $listed }.
products-price-range = { $what }: от { $least } до { $most }.
products-price-of = { $value }: { $price }
products-price-total = За { $quantity } шт. вместе: { $total }.
products-price-also = Ещё можно воспользоваться этим:
    { $texts }
products-price-but-out = Обратите внимание: сейчас товара нет в наличии.
products-price-unknown = Цены на это у меня нет: { $what }. Её может узнать сотрудник.
products-converted = Это примерно { $amount } ({ $source ->
    [ECB] курс Европейского центрального банка
   *[shop] наш собственный курс
} на { $on }).
products-converted-range = Это примерно от { $amount } до { $most } ({ $source ->
    [ECB] курс Европейского центрального банка
   *[shop] наш собственный курс
} на { $on }).
products-no-rate = Курса для { $wanted } у меня нет, поэтому сумма в { $currency }; в этой валюте и идёт оплата.

# Характеристики.
products-column-fact = Характеристика
products-column-value = Значение
products-fact-line = { $name }: { $value }
products-fact-that = Эта характеристика
products-fact-unknown = { $fact }: в наших данных о товаре «{ $product }» этого нет.
products-only-described = В описании сказано: { $description }
products-ask-person = Спросить сотрудника?
products-details-of = Подробнее: { $product }
products-facts-note = Здесь нет того, что вы ищете? Может узнать сотрудник.
products-nothing-known = Подробностей о товаре «{ $product }» у меня нет. Спросить сотрудника?
products-weight = Вес с упаковкой: { $kilograms } кг
products-weight-range = Вес с упаковкой: от { $least } до { $most } кг, зависит от варианта
products-fact-material = Материал
products-fact-fit = Посадка
products-fact-size_chart = Таблица размеров
products-fact-wash = Стирка
products-fact-care = Уход
products-fact-age = Возраст
products-fact-safety = Безопасность
products-fact-box = Комплектация
products-fact-dimensions = Размеры и габариты
products-fact-power = Питание
products-fact-battery = Аккумулятор
products-fact-bluetooth = Bluetooth
products-fact-water_resistance = Влагозащита
products-fact-compatibility = Совместимость
products-fact-capacity = Ёмкость
products-fact-volume = Объём
products-fact-ingredients = Состав
products-fact-suits = Для кого подходит
products-fact-light = Свет
products-fact-languages = Языки
products-fact-closure = Застёжка
products-fact-shipping_note = О доставке
products-fact-origin = Страна производства
products-fact-weight = Вес
products-fact-colors = Цвета
products-fact-sizes = Размеры

# Размеры, подлинность, использование.
products-one-size = Размер только один, других мерок у меня нет: { $product }.
products-size-person = Всё ещё сомневаетесь? Попросить сотрудника подсказать?
products-authenticity-unknown = На наших страницах помощи об этом ничего нет. Спросить сотрудника?
products-usage-more = Не помогло? Передать ваш вопрос сотруднику?
products-usage-unknown = Инструкции на этот случай у меня нет. Передать ваш вопрос сотруднику?

# Предложения.
products-alternatives = Похожее, есть в наличии:
products-similar-to = Похоже на «{ $product }», есть в наличии:
products-suggest-best-sellers = Что у нас покупают чаще всего, всё в наличии:
products-suggest-fitting = Это может подойти, всё в наличии:
products-suggest-category = Предложения из категории «{ $category }», всё в наличии:
products-suggest-within = До { $budget }, всё в наличии:
products-suggest-category-within = { $category } до { $budget }, всё в наличии:
products-narrow-down = Напишите, для кого или для чего это и сколько вы хотите потратить, — подберу точнее. Или выберите категорию:
products-none-within = Из того, что вы ищете, в наличии ничего нет до { $budget }. Самое недорогое:
products-none-similar = Сейчас в наличии нет ничего похожего на «{ $product }».
products-none-cheaper = Ничего дешевле такого рода сейчас в наличии нет: { $product }.
products-none-to-suggest = Ничего подходящего сейчас в наличии не нахожу. Другая категория или сотрудник?
products-why-asked = по вашему описанию
products-why-mentions = в описании есть: { $words }
products-why-best-seller = один из наших хитов продаж
products-why-budget = укладывается в бюджет
products-why-similar = тоже из категории { $category }
products-why-cheaper = дешевле, тоже из категории { $category }
products-card-price = { $price }
products-card-from = от { $price }
products-card-few = осталось всего { $count } шт.
products-card-details = Подробнее

# Значения вариантов; чего здесь нет, показывается так, как записал магазин.
products-color-black = чёрный
products-color-white = белый
products-color-ivory = слоновая кость
products-color-cream = кремовый
products-color-gray = серый
products-color-charcoal = графитовый
products-color-silver = серебристый
products-color-gold = золотистый
products-color-rose-gold = розовое золото
products-color-red = красный
products-color-burgundy = бордовый
products-color-pink = розовый
products-color-coral = коралловый
products-color-orange = оранжевый
products-color-yellow = жёлтый
products-color-mustard = горчичный
products-color-green = зелёный
products-color-olive = оливковый
products-color-sage = шалфейный
products-color-mint = мятный
products-color-teal = сине-зелёный
products-color-turquoise = бирюзовый
products-color-blue = синий
products-color-light-blue = голубой
products-color-navy = тёмно-синий
products-color-purple = фиолетовый
products-color-lavender = лавандовый
products-color-brown = коричневый
products-color-tan = светло-коричневый
products-color-beige = бежевый
products-color-khaki = хаки
products-color-natural = натуральный
products-color-clear = прозрачный
products-color-multicolor = разноцветный
products-size-small = маленький
products-size-large = большой
products-size-single = односпальный
products-size-double = двуспальный
products-size-king = king size
products-size-24-cm = 24 см
products-size-28-cm = 28 см
products-size-10x15-cm = 10 × 15 см
products-size-13x18-cm = 13 × 18 см
products-size-20x30-cm = 20 × 30 см
products-plug-eu = евровилка
products-plug-us = американская вилка
products-plug-uk = британская вилка
products-length-1-m = 1 м
products-length-1-5-m = 1,5 м
products-length-2-m = 2 м
products-length-3-m = 3 м
products-length-5-m = 5 м
products-length-10-m = 10 м
products-length-175-cm = 175 см
products-length-245-cm = 245 см
products-volume-500-ml = 500 мл
products-volume-750-ml = 750 мл
products-weight-2-x-2-kg = 2 × 2 кг
products-weight-2-x-4-kg = 2 × 4 кг
products-pieces-60 = 60 деталей
products-pieces-100 = 100 деталей
