# ما يُقال عن المنتجات وما يُسأل عنها.

products-ask-product = ما المنتج الذي تسأل عنه؟ يكفي اسمه، أو أخبرني عمّا تبحث.
products-which-one = أيًّا من هذه تقصد؟
products-not-found = لم أعد أجد هذا المنتج في متجرنا.
products-ask-color = بأي لون؟
products-ask-size = بأي مقاس؟
products-ask-option = أيّها تريد؟
products-ask-model = لأي موديل؟
products-ask-plug = بأي قابس؟
products-ask-length = بأي طول؟
products-ask-volume = بأي سعة؟
products-ask-weight = بأي وزن؟
products-ask-pieces = بكم قطعة؟
products-ask-category = ما نوع المنتج الذي تبحث عنه؟
products-ask-quantity = كم قطعة تريد؟
products-ask-currency = بأي عملة؟
products-ask-need = لمن أو لأي غرض تريده، وكم تقريبًا تودّ أن تنفق؟
products-ask-usage = ماذا تريد أن تفعل، وبأي منتج؟
products-ask-restock-email = إلى أي بريد إلكتروني نكتب عند توفر المزيد من: { $what }؟

# كيف تُركَّب الأشياء.
products-with-options = { $product } ({ $options })
products-option-comma = { "، " }
products-size-named = مقاس { $size }
products-about = { $what }:
products-values = { $name }: { $offered }
products-value-few = { $value } (المتبقي { $count } فقط)
products-value-until = { $value } (متوقع في { $restock_on })
products-option-color = الألوان
products-option-size = المقاسات
products-option-model = الموديلات
products-option-plug = القوابس
products-option-length = الأطوال
products-option-volume = السعات
products-option-weight = الأوزان
products-option-pieces = عدد القطع
products-option-other = الخيارات
products-our-warehouse = مستودعنا

# المخزون.
products-stock-in = نعم، متوفر: { $what }. جاهز للإرسال من: { $places }.
products-stock-few = نعم، لكن المتبقي { $count } فقط: { $what } ({ $places }).
products-stock-at = { $count } في { $place }
products-stock-too-few = المتوفر لدينا الآن { $count } وليس { $wanted }: { $what }.
products-stock-all-in = نعم، متوفر بكل خياراته: { $what }.
products-stock-few-of = كمية قليلة متبقية: { $few }
products-stock-line-in = متوفر: { $offered }
products-stock-line-out = نفدت الكمية: { $offered }
products-stock-line-unknown = المخزون غير معروف حاليًا: { $offered }
products-stock-others = المتوفر الآن: { $offered }.
products-stock-out-until = نفدت الكمية حاليًا: { $what }. يُتوقع وصول المزيد في { $restock_on }.
products-stock-out = نفدت الكمية حاليًا، ولا يوجد موعد لوصول المزيد بعد: { $what }.
products-stock-unknown = لا أستطيع معرفة الكمية الآن: { $what }. هذا لا يعني أنها نفدت؛ يمكن لموظف أن يتحقق لك.
products-stock-gone = لم نعد نبيع هذا المنتج ولن يعود: { $what }.
products-no-such-option = لا يوجد خيار { $option } من هذا المنتج: { $product }. المتاح: { $offered }.
products-one-version = يتوفر هذا المنتج بخيار واحد فقط، دون اختيار للألوان: { $product }.
products-offer-restock = هل نرسل إليك بريدًا إلكترونيًا عند توفر المزيد؟
products-restock-not-needed = خبر سار، لا داعي للانتظار – هذا متوفر الآن: { $what }.
products-restock-noted = تم التسجيل. سنكتب إلى { $email } مرة واحدة فور توفر المزيد: { $what }. لن يُستخدم العنوان لأي غرض آخر.

# الأسعار.
products-price = { $what }: { $price }.
products-price-reduced = { $what }: الآن { $price } بدلًا من { $listed }.
products-price-range = { $what }: من { $least } إلى { $most }.
products-price-of = { $value }: { $price }
products-price-total = إجمالي الكمية { $quantity }: { $total }.
products-price-also = يمكنك أيضًا الاستفادة من:
    { $texts }
products-price-but-out = تنبيه: نفدت الكمية حاليًا.
products-price-unknown = ليس لديّ سعر لهذا: { $what }. يمكن لموظف أن يعرفه.
products-converted = أي نحو { $amount } ({ $source ->
    [ECB] بسعر صرف البنك المركزي الأوروبي
   *[shop] بسعر الصرف لدينا
} في { $on }).
products-converted-range = أي نحو { $amount } إلى { $most } ({ $source ->
    [ECB] بسعر صرف البنك المركزي الأوروبي
   *[shop] بسعر الصرف لدينا
} في { $on }).
products-no-rate = ليس لديّ سعر صرف لعملة { $wanted }، لذلك المبلغ بعملة { $currency }، وهي العملة التي تدفع بها.

# المواصفات.
products-column-fact = البيان
products-column-value = القيمة
products-fact-line = { $name }: { $value }
products-fact-that = هذا البيان
products-fact-unknown = { $fact }: غير مذكور في بياناتنا عن { $product }.
products-only-described = يقول الوصف: { $description }
products-ask-person = هل أسأل أحد موظفينا؟
products-details-of = تفاصيل { $product }
products-facts-note = لم تجد ما تريد معرفته؟ يمكن لموظف أن يستفسر عنه.
products-nothing-known = ليس لديّ تفاصيل عن { $product }. هل أسأل أحد موظفينا؟
products-weight = الوزن مع التغليف: { $kilograms } كغ
products-weight-range = الوزن مع التغليف: من { $least } إلى { $most } كغ حسب الخيار
products-fact-material = الخامة
products-fact-fit = القَصّة والمقاس
products-fact-size_chart = جدول المقاسات
products-fact-wash = الغسيل
products-fact-care = العناية
products-fact-age = العمر
products-fact-safety = السلامة
products-fact-box = محتويات العلبة
products-fact-dimensions = الأبعاد
products-fact-power = الطاقة
products-fact-battery = البطارية
products-fact-bluetooth = بلوتوث
products-fact-water_resistance = مقاومة الماء
products-fact-compatibility = التوافق
products-fact-capacity = السعة
products-fact-volume = الحجم
products-fact-ingredients = المكونات
products-fact-suits = مناسب لـ
products-fact-light = الإضاءة
products-fact-languages = اللغات
products-fact-closure = طريقة الإغلاق
products-fact-shipping_note = بشأن شحنه
products-fact-origin = بلد الصنع
products-fact-weight = الوزن
products-fact-colors = الألوان
products-fact-sizes = المقاسات

# المقاسات والأصالة والاستخدام.
products-one-size = هناك مقاس واحد فقط من هذا المنتج، وليس لديّ قياسات أخرى: { $product }.
products-size-person = ما زلت محتارًا؟ هل أطلب من أحد موظفينا أن ينصحك؟
products-authenticity-unknown = لا تذكر صفحات المساعدة لدينا شيئًا عن ذلك. هل أسأل أحد موظفينا؟
products-usage-more = لم يُفِدك ذلك؟ هل أحوّلك إلى أحد موظفينا؟
products-usage-unknown = ليس لديّ تعليمات لذلك. هل أحوّلك إلى أحد موظفينا؟

# الاقتراحات.
products-alternatives = هذه منتجات مشابهة ومتوفرة:
products-similar-to = منتجات مشابهة للمنتج { $product } ومتوفرة:
products-suggest-best-sellers = الأكثر مبيعًا لدى عملائنا، وكلها متوفرة:
products-suggest-fitting = قد تناسبك هذه، وكلها متوفرة:
products-suggest-category = اقتراحات من قسم «{ $category }»، وكلها متوفرة:
products-suggest-within = بسعر حتى { $budget }، وكلها متوفرة:
products-suggest-category-within = { $category } بسعر حتى { $budget }، وكلها متوفرة:
products-narrow-down = أخبرني لمن أو لأي غرض تريده وكم تودّ أن تنفق، وسأبحث بدقة أكبر. أو اختر قسمًا:
products-none-within = لا يتوفر الآن مما سألت عنه شيء بسعر حتى { $budget }. الأرخص هو:
products-none-similar = لا يوجد شيء مشابه متوفر الآن: { $product }.
products-none-cheaper = لا يوجد شيء أرخص من هذا النوع متوفر الآن: { $product }.
products-none-to-suggest = لا أجد شيئًا متوفرًا لذلك الآن. هل نجرّب قسمًا آخر، أم تريد موظفًا؟
products-why-asked = كما وصفت
products-why-mentions = يذكر { $words }
products-why-best-seller = من الأكثر مبيعًا لدينا
products-why-budget = ضمن ميزانيتك
products-why-similar = أيضًا من قسم { $category }
products-why-cheaper = أرخص، وأيضًا من قسم { $category }
products-card-price = { $price }
products-card-from = ابتداءً من { $price }
products-card-few = المتبقي { $count } فقط
products-card-details = التفاصيل

# قيم الخيارات؛ ما ليس له نص هنا يُعرض كما كتبه المتجر.
products-color-black = أسود
products-color-white = أبيض
products-color-ivory = عاجي
products-color-cream = كريمي
products-color-gray = رمادي
products-color-charcoal = رمادي فحمي
products-color-silver = فضي
products-color-gold = ذهبي
products-color-rose-gold = ذهبي وردي
products-color-red = أحمر
products-color-burgundy = عنابي
products-color-pink = وردي
products-color-coral = مرجاني
products-color-orange = برتقالي
products-color-yellow = أصفر
products-color-mustard = خردلي
products-color-green = أخضر
products-color-olive = زيتي
products-color-sage = أخضر مريمي
products-color-mint = أخضر نعناعي
products-color-teal = أزرق مخضر
products-color-turquoise = فيروزي
products-color-blue = أزرق
products-color-light-blue = أزرق فاتح
products-color-navy = كحلي
products-color-purple = بنفسجي
products-color-lavender = لافندر
products-color-brown = بني
products-color-tan = جملي
products-color-beige = بيج
products-color-khaki = كاكي
products-color-natural = لون طبيعي
products-color-clear = شفاف
products-color-multicolor = متعدد الألوان
products-size-small = صغير
products-size-large = كبير
products-size-single = مفرد
products-size-double = مزدوج
products-size-king = كينج
products-size-24-cm = 24 سم
products-size-28-cm = 28 سم
products-size-10x15-cm = 10 × 15 سم
products-size-13x18-cm = 13 × 18 سم
products-size-20x30-cm = 20 × 30 سم
products-plug-eu = قابس أوروبي
products-plug-us = قابس أمريكي
products-plug-uk = قابس بريطاني
products-length-1-m = 1 م
products-length-1-5-m = 1.5 م
products-length-2-m = 2 م
products-length-3-m = 3 م
products-length-5-m = 5 م
products-length-10-m = 10 م
products-length-175-cm = 175 سم
products-length-245-cm = 245 سم
products-volume-500-ml = 500 مل
products-volume-750-ml = 750 مل
products-weight-2-x-2-kg = 2 × 2 كغ
products-weight-2-x-4-kg = 2 × 4 كغ
products-pieces-60 = 60 قطعة
products-pieces-100 = 100 قطعة
