# الدولة كما ترد داخل الجملة.
shipping-place =
    { $iso ->
        [EU] دول الاتحاد الأوروبي
        [HK] هونغ كونغ
        [MO] ماكاو
       *[other] { $country }
    }

# الأسئلة، وما ليس ممكنًا.
shipping-ask-destination = إلى أي دولة نرسله؟
shipping-ask-destination-served = نشحن إلى { $count ->
    [one] دولة واحدة
    [two] دولتين
    [few] { $count } دول
   *[other] { $count } دولة
}. ما دولتك؟
shipping-not-served = لا نشحن إلى { $country }. إذا كان لديك عنوان في دولة أخرى، أخبرني أيّها وسأتحقق.
shipping-no-method = نشحن إلى { $country }، لكن لا توجد لدينا طريقة شحن تقبل هذا: { $reasons }.
shipping-goods-banned = لا يمكن إرسال هذا إلى { $country }، إذ يُمنع إرسال { $flags } إلى هناك.
shipping-goods-not-taken = نشحن إلى { $country }، لكن لا توجد لدينا طريقة شحن إلى هناك تقبل { $flags }، لذلك لا يمكن إرسال هذا.
shipping-goods-ask = يجب أن يتحقق موظف مما إذا كان إرسال هذا إلى { $country } ممكنًا، بسبب: { $flags }.

# هل يصل إليّ؟
shipping-served =
    { $count ->
        [zero] نعم، نشحن إلى { $country }: شحن { $goods } بسعر { $price } ويستغرق نحو { $least } إلى { $most } { $most ->
            [few] أيام عمل
           *[other] يوم عمل
        }. بعض المنتجات، مثل البطاريات أو السوائل، لا يمكن إرسالها إلى كل مكان؛ اذكر منتجًا وسأتحقق منه.
        [one] نعم، نشحن إلى { $country } بطريقة واحدة: شحن { $goods } بسعر { $price } ويستغرق نحو { $least } إلى { $most } { $most ->
            [few] أيام عمل
           *[other] يوم عمل
        }. بعض المنتجات، مثل البطاريات أو السوائل، لا يمكن إرسالها إلى كل مكان؛ اذكر منتجًا وسأتحقق منه.
        [two] نعم، نشحن إلى { $country } بطريقتين: شحن { $goods } ابتداءً من { $price } ويستغرق نحو { $least } إلى { $most } { $most ->
            [few] أيام عمل
           *[other] يوم عمل
        }. بعض المنتجات، مثل البطاريات أو السوائل، لا يمكن إرسالها إلى كل مكان؛ اذكر منتجًا وسأتحقق منه.
        [few] نعم، نشحن إلى { $country } بعدة طرق ({ $count }): شحن { $goods } ابتداءً من { $price } ويستغرق نحو { $least } إلى { $most } { $most ->
            [few] أيام عمل
           *[other] يوم عمل
        }. بعض المنتجات، مثل البطاريات أو السوائل، لا يمكن إرسالها إلى كل مكان؛ اذكر منتجًا وسأتحقق منه.
        [many] نعم، نشحن إلى { $country } بعدة طرق ({ $count }): شحن { $goods } ابتداءً من { $price } ويستغرق نحو { $least } إلى { $most } { $most ->
            [few] أيام عمل
           *[other] يوم عمل
        }. بعض المنتجات، مثل البطاريات أو السوائل، لا يمكن إرسالها إلى كل مكان؛ اذكر منتجًا وسأتحقق منه.
       *[other] نعم، نشحن إلى { $country } بعدة طرق ({ $count }): شحن { $goods } ابتداءً من { $price } ويستغرق نحو { $least } إلى { $most } { $most ->
            [few] أيام عمل
           *[other] يوم عمل
        }. بعض المنتجات، مثل البطاريات أو السوائل، لا يمكن إرسالها إلى كل مكان؛ اذكر منتجًا وسأتحقق منه.
    }
shipping-served-goods =
    { $count ->
        [one] نعم، يمكننا إرسال { $goods } إلى { $country } بسعر { $price } خلال نحو { $least } إلى { $most } { $most ->
            [few] أيام عمل
           *[other] يوم عمل
        }.
        [two] نعم، يمكننا إرسال { $goods } إلى { $country } بطريقتين: ابتداءً من { $price } خلال نحو { $least } إلى { $most } { $most ->
            [few] أيام عمل
           *[other] يوم عمل
        }.
       *[other] نعم، يمكننا إرسال { $goods } إلى { $country } بعدة طرق ({ $count }): ابتداءً من { $price } خلال نحو { $least } إلى { $most } { $most ->
            [few] أيام عمل
           *[other] يوم عمل
        }.
    }
shipping-served-free =
    { $count ->
        [one] نعم، يمكننا إرسال { $goods } إلى { $country } مجانًا خلال نحو { $least } إلى { $most } { $most ->
            [few] أيام عمل
           *[other] يوم عمل
        }.
        [two] نعم، يمكننا إرسال { $goods } إلى { $country } بطريقتين: الأرخص مجانية، ويستغرق ذلك نحو { $least } إلى { $most } { $most ->
            [few] أيام عمل
           *[other] يوم عمل
        }.
       *[other] نعم، يمكننا إرسال { $goods } إلى { $country } بعدة طرق ({ $count }): الأرخص مجانية، ويستغرق ذلك نحو { $least } إلى { $most } { $most ->
            [few] أيام عمل
           *[other] يوم عمل
        }.
    }
shipping-condition-anatel = في { $country } تحتاج الأجهزة اللاسلكية مثل أجهزة البلوتوث إلى اعتماد من Anatel؛ وقد تطلبه الجمارك.
shipping-condition-bis-wpc = في { $country } قد تحتاج الأجهزة اللاسلكية والإلكترونيات إلى اعتماد (BIS أو WPC)؛ وقد تطلبه الجمارك.
shipping-condition-kc-one-unit = في { $country } لا يحتاج جهاز واحد من هذا النوع للاستعمال الشخصي إلى اعتماد KC؛ وقد يُحتجز ما زاد على واحد.
shipping-condition-cosmetics-registration = في { $country } قد يلزم تسجيل مستحضرات التجميل؛ وإلا فقد تحتجزها الجمارك.
shipping-out-until = نفدت الكمية حاليًا: { $product }؛ ويُتوقع توفره من جديد في { $restock_on }.
shipping-out = نفدت الكمية حاليًا: { $product }؛ وليس لديّ موعد لتوفره من جديد.
shipping-short = المتوفر حاليًا { $quantity } فقط: { $product }.

# ما يُرسل وبكم وحتى متى.
shipping-typical-parcel = طرد بوزن { $grams } غ
shipping-goods =
    { $quantity ->
        [1] { $product }
       *[other] { $quantity } × { $product }
    }
shipping-column-method = الطريقة
shipping-column-price = السعر
shipping-column-days = المدة
shipping-column-window = الوصول
shipping-column-carrier = شركة الشحن
shipping-column-features = ما توفره
shipping-price = { $price }
shipping-price-both = { $price } (نحو { $local })
shipping-price-free = مجانًا
shipping-days = من { $least } إلى { $most } { $most ->
    [two] من أيام العمل
    [few] أيام عمل
   *[other] يوم عمل
}
shipping-window = من { $earliest } إلى { $latest }
shipping-rate-ecb = { $currency } بسعر صرف البنك المركزي الأوروبي في { $on }، للاسترشاد.
shipping-rate-shop = { $currency } بسعر صرف المتجر في { $on }، للاسترشاد.
shipping-cost-title = الشحن إلى { $country }، { $goods }
shipping-cost-spread = حتى { $light_grams } غ ابتداءً من { $light }، وحتى { $heavy_grams } غ ابتداءً من { $heavy }. اكتب اسم المنتج لمعرفة السعر الدقيق.
shipping-name-the-product = اكتب اسم المنتج لمعرفة السعر الدقيق.
shipping-free = عرض سارٍ: { $offer }.
shipping-free-reached = عرض سارٍ: { $offer }. قيمة منتجاتك { $subtotal }، فقد بلغت الحد المطلوب.
shipping-free-short = عرض سارٍ: { $offer }. قيمة منتجاتك { $subtotal }؛ ويبقى { $missing } لبلوغ الحد المطلوب.
shipping-charges-none = يُرسل من داخل الدولة، فلا رسوم استيراد إضافية.
shipping-charges-included = هذه الأسعار تشمل رسوم الاستيراد والضريبة.
shipping-charges-partly = عند الشحن عبر { $methods } لا تُضاف رسوم استيراد؛ أما أسعار الطرق الأخرى فلا تشمل الرسوم الجمركية والضريبة في بلد الوصول.
shipping-charges-on-top = هذه الأسعار لا تشمل الرسوم الجمركية والضريبة في بلد الوصول.
shipping-time-title = التوصيل إلى { $country }، { $goods }
shipping-order-now = إذا طلبت الآن، يصل بين { $earliest } و{ $latest }.
shipping-time-left = { $hours ->
    [0] { $minutes } د
   *[other] { $hours } س { $minutes } د
}
shipping-leaves-today = إذا طلبت ودفعت خلال { $left }، يخرج اليوم.
shipping-leaves-on = إذا طلبت ودفعت خلال { $left }، يخرج في { $sent_on }.
shipping-time-note = تقدير على أساس الدفع الآن: يُفترض أن يُشحن في { $sent_on }. قد يُضاف وقت التخليص الجمركي.
shipping-time-note-restock = تقدير ابتداءً من توفر الكمية في { $restock_on }: يُفترض أن يُشحن في { $sent_on }. قد يُضاف وقت التخليص الجمركي.
shipping-time-note-undated = تقدير محسوب من يوم شحنه. قد يُضاف وقت التخليص الجمركي.
shipping-refuses = غير ممكن عبر { $method }: { $reason }.

# طرق الشحن.
shipping-options-title = طرق الشحن إلى { $country }، { $goods }
shipping-features = { $features }
shipping-feature-tracked = مع تتبع
shipping-feature-insured = تأمين حتى { $amount }
shipping-feature-po-boxes = صناديق بريد
shipping-feature-pick-up-points = نقاط استلام
shipping-feature-duty-paid = الرسوم والضريبة علينا
shipping-po-boxes = صناديق البريد: عبر { $methods }.
shipping-no-po-boxes = لا يمكن التوصيل إلى صناديق البريد هناك.
shipping-pick-up-points = نقاط الاستلام: عبر { $methods }.
shipping-no-pick-up-points = لا يمكن اختيار نقطة استلام هناك.
shipping-carrier-china-post = بريد الصين (China Post)
shipping-carrier-yunexpress = YunExpress
shipping-carrier-dhl-express = DHL Express
shipping-carrier-postnl = PostNL
shipping-carrier-sf-express = SF Express

# لماذا لا تنقل طريقة ما شيئًا ما.
shipping-why-not-goods = لا تقبل { $flags }
shipping-why-not-too-heavy = الوزن أكبر من المسموح
shipping-why-not-too-valuable = القيمة أكبر من المسموح
shipping-why-not-too-long = الطول أكبر من المسموح
shipping-why-not-warehouse = غير متوفر في المستودع الذي تنطلق منه
shipping-why-not-po-box = لا تصل إلى صناديق البريد
shipping-why-not-pick-up-point = ليس لها نقاط استلام
shipping-why-not-special = لا تقبل منتجات كهذه
shipping-why-not-refused = لا تقبل منتجات كهذه
shipping-why-not-banned = ممنوع إرسال منتجات كهذه
shipping-why-not-ask = يجب أن يتحقق منه موظف
shipping-flag-battery-loose = البطاريات المنفصلة وبنوك الطاقة
shipping-flag-battery-packed = البطاريات المغلّفة مع جهاز
shipping-flag-battery-installed = البطاريات المدمجة
shipping-flag-vehicle-battery = بطاريات المركبات
shipping-flag-liquid = السوائل
shipping-flag-flammable = المواد القابلة للاشتعال
shipping-flag-aerosol = عبوات الرش
shipping-flag-magnet = المغناطيسات القوية
shipping-flag-powder = المساحيق
shipping-flag-food = الأغذية
shipping-flag-plant = النباتات والبذور
shipping-flag-medicine = الأدوية
shipping-flag-blade = الأدوات الحادة
shipping-flag-replica = الأسلحة المقلّدة
shipping-flag-counterfeit = البضائع المقلّدة
shipping-flag-weapon = الأسلحة
shipping-flag-tobacco = التبغ ومنتجات التدخين الإلكتروني
shipping-flag-alcohol = الكحول
shipping-flag-child = منتجات الأطفال
shipping-flag-radio = الأجهزة اللاسلكية
shipping-flag-cosmetic = مستحضرات التجميل
shipping-flag-drone = الطائرات المسيّرة
shipping-flag-precious = المجوهرات والأشياء الثمينة
shipping-flag-chemical = المواد الكيميائية

# التكلفة حتى باب البيت.
shipping-customs-ask-goods = لأي منتج، أو لمنتجات بأي قيمة؟
shipping-customs-unknown = ليس لديّ قواعد موثوقة للرسوم الجمركية والضريبة في { $country }، لذلك لن أخمّن. يمكن لموظف أن يبحث في الأمر.
shipping-customs-basket-empty = اذكر لي المنتج أو المبلغ، وسأحسب الرسوم الجمركية والضريبة إلى { $country }.
shipping-customs-amount = منتجات بقيمة { $amount }
shipping-customs-title-nothing-due = { $goods } إلى { $country }: المجموع { $total }، بلا رسوم استيراد عند التسليم
shipping-customs-title-due = { $goods } إلى { $country }: المجموع { $total }، منها { $due } عند التسليم
shipping-customs-title-open = { $goods } إلى { $country }: ما أستطيع تحديده وما لا أستطيع
shipping-customs-column-part = البند
shipping-customs-column-amount = المبلغ
shipping-customs-column-paid = الدفع
shipping-customs-shipping = الشحن ({ $method })
shipping-customs-rate = { $part } ({ $rate }%)
shipping-customs-range = من { $low } إلى { $high }
shipping-customs-paid = { $when }، { $collector }
shipping-customs-total = المجموع
shipping-customs-nothing = لا شيء
shipping-customs-not-yours = لا شيء عليك
shipping-customs-not-known = غير معروف
shipping-customs-as-of = القواعد كما هي في { $as_of }؛ { $confidence }.
shipping-customs-papers = عليك تقديم: { $papers }.
shipping-customs-next = هذا كل ما أعرفه. ماذا تحب أن تعرف أيضًا؟
shipping-customs-person = لا يمكن تحديد المستحق في { $country } من القواعد المتوفرة لديّ، ولن أخمّن. سأحوّلك إلى موظف يبحث في الأمر.
shipping-customs-kind-goods = المنتجات
shipping-customs-kind-shipping = الشحن
shipping-customs-kind-duty = الرسوم الجمركية
shipping-customs-kind-tax = ضريبة الاستيراد
shipping-customs-tax-name = { $code ->
    [vat] ضريبة القيمة المضافة
    [consumption-tax] ضريبة الاستهلاك
   *[other] { $name }
}
shipping-customs-kind-duty-and-tax = الرسوم الجمركية والضريبة
shipping-customs-kind-state-fee = رسم حكومي
shipping-customs-kind-clearance-fee = رسم التخليص الجمركي
shipping-customs-kind-levy = رسم إضافي
shipping-customs-kind-card-tax = ضريبة البطاقة
shipping-customs-collector-shop = للمتجر
shipping-customs-collector-post = للبريد
shipping-customs-collector-carrier = لشركة الشحن
shipping-customs-collector-bank = للبنك
shipping-customs-collector-unknown = الجهة المحصِّلة غير معروفة
shipping-customs-when-checkout = عند إتمام الطلب
shipping-customs-when-delivery = عند التسليم
shipping-customs-when-included = ندفعه نحن
shipping-customs-when-open = قد يُضاف
shipping-customs-confidence-low = تقدير فقط
shipping-customs-confidence-medium = مؤكدة إلى حد كبير
shipping-customs-confidence-high = مؤكدة جيدًا

# رسوم لها أسماؤها.
shipping-customs-rule-ar-statistics = رسم الإحصاء
shipping-customs-rule-au-import-processing = رسم معالجة الاستيراد
shipping-customs-rule-eu-handling-fee = رسم المناولة في الاتحاد الأوروبي
shipping-customs-rule-ke-idf = رسم بيان الاستيراد (IDF)
shipping-customs-rule-ke-rdl = رسم تطوير السكك الحديدية (RDL)
shipping-customs-rule-ng-levies = رسوم الاستيراد الإضافية
shipping-customs-rule-nz-levy-air = رسم البضائع، جوًا
shipping-customs-rule-nz-levy-sea = رسم البضائع، بحرًا
shipping-customs-rule-sa-customs-service = رسم الخدمات الجمركية
shipping-customs-rule-broker = المخلّص الجمركي
shipping-customs-rule-canada-post = رسم المناولة لبريد كندا
shipping-customs-rule-carrier-fee = رسم التخليص لشركة الشحن
shipping-customs-rule-clearance = رسم التخليص الجمركي
shipping-customs-rule-correios = رسم الخدمة البريدية لـ Correios
shipping-customs-rule-correo-presentation = رسم التقديم لدى Correo Argentino
shipping-customs-rule-courier-brokerage = رسم التخليص الجمركي لشركة الشحن السريع
shipping-customs-rule-courier-clearance = رسم التخليص لشركة الشحن السريع
shipping-customs-rule-courier-handling = رسم المناولة لشركة الشحن السريع
shipping-customs-rule-dhl-processing = رسم DHL لمعالجة الرسوم والضرائب
shipping-customs-rule-fedex-clearance = رسم التخليص من FedEx
shipping-customs-rule-japan-post = رسم التخليص لبريد اليابان
shipping-customs-rule-member-post = رسم التخليص للبريد
shipping-customs-rule-mx-dta = رسم المعالجة الجمركية (DTA)
shipping-customs-rule-nz-entry = رسم بيان الاستيراد
shipping-customs-rule-parcelforce = رسم التخليص من Parcelforce
shipping-customs-rule-post-clearance = رسم التخليص للبريد
shipping-customs-rule-post-fee = رسم المناولة للبريد
shipping-customs-rule-posten-clearance = رسم التخليص من Posten
shipping-customs-rule-royal-mail = رسم المناولة من Royal Mail
shipping-customs-rule-swiss-post = رسم التخليص للبريد السويسري
shipping-customs-rule-ups-disbursement = رسم السداد بالنيابة من UPS
shipping-customs-rule-ups-entry = رسم البيان الجمركي من UPS
shipping-customs-rule-us-dutiable-mail = رسم البريد الخاضع للرسوم
shipping-customs-rule-us-processing = رسم المعالجة
shipping-customs-rule-levy-fr = الرسم الفرنسي على الطرود الصغيرة
shipping-customs-rule-levy-it = الرسم الإيطالي على الطرود الصغيرة
shipping-customs-rule-levy-ro = الرسم الروماني على الطرود الصغيرة
shipping-customs-rule-br-iof = ضريبة IOF على الدفع بالبطاقة
shipping-customs-rule-il-purchase-tax = ضريبة الشراء
shipping-customs-rule-us-sales-tax = ضريبة المبيعات في الولاية

# ما يجب معرفته أيضًا.
shipping-customs-note-amount-unknown = لا يمكن تحديد المبلغ المستحق بدقة من القواعد؛ يمكن لموظف أن يبحث في الأمر.
shipping-customs-note-ch-food-duty = تُحسب رسوم الأغذية إلى سويسرا بالوزن؛ يمكن لموظف أن يحسبها.
shipping-customs-note-cn-premium-cosmetics = قد تكون الرسوم على مستحضرات التجميل الفاخرة أعلى.
shipping-customs-note-co-tax-in-doubt = ليس مؤكدًا ما إذا كانت المنتجات القادمة من الصين حتى 200 دولار أمريكي معفاة من ضريبة IVA، ولذلك ذكرنا نطاقًا.
shipping-customs-note-counted-ar = تسمح الأرجنتين بخمسة طرود بالشحن السريع للشخص في السنة، واثني عشر بالبريد.
shipping-customs-note-counted-pe = تسمح بيرو بثلاثة طرود لكل DNI في السنة، لا تتجاوز قيمتها مجتمعةً 1,000 دولار أمريكي.
shipping-customs-note-counted-tw = بعد ستة طرود في نصف سنة لا تمنح تايوان إعفاءً ضريبيًا.
shipping-customs-note-counted-ng = تمنح نيجيريا الإعفاء لأربعة طرود في السنة.
shipping-customs-note-counted-za = تسمح جنوب أفريقيا بنحو ثلاثة طرود في السنة دون رمز مستورد.
shipping-customs-note-counted-cn = تحدد الصين هذه المشتريات بمبلغ 26,000 يوان للشخص في السنة.
shipping-customs-note-counted-kr = الطلبات التي تصل إلى كوريا في اليوم نفسه قد تُجمع معًا.
shipping-customs-note-date-not-covered = لا أعرف قاعدة لتاريخ اليوم.
shipping-customs-note-domestic = يُرسل من داخل الدولة نفسها أو الاتحاد الجمركي نفسه، فلا رسوم استيراد.
shipping-customs-note-eu-handling-fee-open = أُعلن عن رسم جديد في الاتحاد الأوروبي بنحو 2 يورو لكل نوع من البضائع؛ ولم يتأكد بعد ما إذا كان ساريًا، لذلك لم يُضف.
shipping-customs-note-eu-per-line = يأخذ الاتحاد الأوروبي 3 يورو عن كل نوع من البضائع مهما كانت الكمية.
shipping-customs-note-eu-lines-range = ليس مؤكدًا كم نوعًا تُعدّ هذه المنتجات، ولذلك ذكرنا نطاقًا.
shipping-customs-note-facts-old = لم تُراجع هذه القواعد منذ فترة.
shipping-customs-note-fee-of-last-year = المبلغ الحالي لهذا الرسم غير منشور؛ توقّع هذا المبلغ على الأقل.
shipping-customs-note-formal-import = هذا يتجاوز حد الإجراء المبسّط: يلزمه استيراد رسمي، ويمكن لموظف أن يشرحه.
shipping-customs-note-gb-northern-ireland = تسري في أيرلندا الشمالية قواعد أخرى؛ يمكن لموظف أن يخبرك بها.
shipping-customs-note-hs-unknown = رمز التعرفة الجمركية للمنتج غير معروف، لذلك الحساب أقل دقة.
shipping-customs-note-kind-unknown = لا تُعرف نسبة لهذه المنتجات.
shipping-customs-note-in-surcharge-in-doubt = ليس مؤكدًا ما إذا كانت الهند تضيف رسمًا بمقدار عُشر الرسوم الجمركية، ولذلك ذكرنا نطاقًا.
shipping-customs-note-in-shop-currency = لا يوجد سعر صرف حالي، لذلك المبالغ بعملة المتجر.
shipping-customs-note-no-exchange-rate = من دون سعر صرف لا أستطيع تطبيق حدود القانون؛ يستطيع ذلك موظف.
shipping-customs-note-jp-outside-relief = تخضع الملابس المحبوكة والمنتجات الجلدية للرسوم في اليابان مهما كانت قيمتها.
shipping-customs-note-national-levy-open = أعلنت الدولة عن رسم خاص بها؛ وليس مؤكدًا ما إذا كنت ستدفعه، لذلك لم يُضف.
shipping-customs-note-no-mixed-basket = لا تُجمع في طرد واحد منتجات قيمتها أقل من 3,000 كرونة نرويجية وأخرى تبلغها أو تزيد عليها: اطلبها منفصلة، أو اسأل موظفًا.
shipping-customs-note-origin-assumed-china = حسبت على أساس أن المنتجات مصنوعة في الصين.
shipping-customs-note-origin-not-china = المنتجات ليست مصنوعة في الصين؛ استخدمت النسب العامة، وهي أقل دقة.
shipping-customs-note-origin-not-covered = ليس لديّ نسب أمريكية للمنتجات غير المصنوعة في الصين؛ يمكن لموظف أن يخبرك بها.
shipping-customs-note-post-not-covered = رسوم الطرود البريدية إلى المكسيك غير معروفة؛ أما بالشحن السريع فهي معروفة.
shipping-customs-note-prepaid = ندفع الرسوم والضريبة من سعر الشحن: لا تدفع شيئًا عند التسليم.
shipping-customs-note-ddp = نحصّل الرسوم والضريبة عند إتمام الشراء وندفعها عنك: لا شيء مستحق عند الباب.
shipping-customs-note-region-unknown = تعتمد النسبة على ولايتك أو مقاطعتك، ولذلك ذكرنا نطاقًا.
shipping-customs-note-seller-not-registered = لا يحصّل المتجر هذه الضريبة بنفسه؛ بل تُحصَّل عند الاستيراد.
shipping-customs-note-tr-full-declaration = تطلب تركيا بيانًا كاملًا عبر مخلّص جمركي، وكثيرًا ما يكلّف ذلك أكثر من المنتجات نفسها.

# أوراق وأرقام يقدّمها المشتري.
shipping-customs-paper-tax-number-formal-entry = رقم ضريبي (SSN أو EIN) للاستيراد الرسمي
shipping-customs-paper-rfc-or-curp = رقم RFC أو CURP
shipping-customs-paper-phone-and-address = رقم الهاتف مع العنوان الكامل
shipping-customs-paper-cpf-or-cnpj = رقم CPF أو CNPJ
shipping-customs-paper-rut = رقم RUT
shipping-customs-paper-cuit-or-cuil = رقم CUIT أو CUIL
shipping-customs-paper-arca-declaration = التصريح لدى ARCA
shipping-customs-paper-cedula-or-nit = رقم الهوية (cédula) أو NIT
shipping-customs-paper-dni-or-ruc = رقم DNI أو RUC
shipping-customs-paper-tax-number-eu = رقم ضريبي
shipping-customs-paper-norwegian-contact = رقم هاتف نرويجي أو بريد إلكتروني
shipping-customs-paper-tc-kimlik = رقم الهوية التركية (T.C. kimlik)
shipping-customs-paper-broker-power-of-attorney = وكالة لمخلّص جمركي
shipping-customs-paper-conformity-papers = وثائق المطابقة
shipping-customs-paper-passport-and-inn = بيانات جواز السفر ورقم INN
shipping-customs-paper-name-in-cyrillic = الاسم الكامل بالأحرف السيريلية
shipping-customs-paper-rnokpp-or-passport = رقم RNOKPP أو رقم جواز السفر
shipping-customs-paper-iin = رقم IIN
shipping-customs-paper-teudat-zehut = رقم الهوية الإسرائيلية (teudat zehut)
shipping-customs-paper-national-id-or-iqama = رقم الهوية الوطنية أو الإقامة
shipping-customs-paper-short-national-address = العنوان الوطني المختصر
shipping-customs-paper-emirates-id = الهوية الإماراتية
shipping-customs-paper-national-id-egypt = الرقم القومي المصري
shipping-customs-paper-id-number-south-africa = رقم الهوية في جنوب أفريقيا
shipping-customs-paper-tin-bvn-or-nin = رقم TIN أو BVN أو NIN
shipping-customs-paper-kra-pin = رقم KRA PIN
shipping-customs-paper-kyc-india = وثائق KYC (مثل Aadhaar أو جواز السفر)
shipping-customs-paper-payment-proof = إثبات الدفع
shipping-customs-paper-nik-or-npwp = رقم NIK أو NPWP
shipping-customs-paper-ic-number = رقم IC
shipping-customs-paper-national-id-or-passport = رقم الهوية الوطنية أو جواز السفر
shipping-customs-paper-cccd-or-tax-code = رقم CCCD أو الرمز الضريبي
shipping-customs-paper-tin-formal-entry = رقم TIN للاستيراد الرسمي
shipping-customs-paper-pccc = الرمز الجمركي الشخصي (PCCC)
shipping-customs-paper-customs-client-code = رمز عميل الجمارك
shipping-customs-paper-ez-way = التأكيد في تطبيق EZ WAY
shipping-customs-paper-chinese-id = رقم بطاقة الهوية

# طرد محتجز أو رسوم مطلوبة.
shipping-problem-steps = عندما تحتجز الجمارك طردًا، تريد عادةً واحدًا من ثلاثة أشياء: رقمك الضريبي أو رقم هويتك، أو إثبات القيمة (الفاتورة أو إيصال الدفع)، أو سداد الرسوم الجمركية والضريبة. رسالة شركة الشحن أو صفحة التتبع توضح المطلوب وكيف ترسله. وإذا طُلب منك مبلغ، فهو ما يجب على شركة الشحن أو البريد تحصيله، وغالبًا مع رسم خاص بها.
shipping-problem-papers = ما قد يُطلب منك في { $country }: { $papers }.
shipping-problem-order = اكتب لي رقم الطلب وسأتحقق من سبب احتجاز طرده، أو يمكن لموظف أن يتولى الأمر، وكذلك إذا بدا لك المبلغ المطلوب غير صحيح.
shipping-held-at = الطرد { $parcel } محتجز لدى الجمارك في { $place } منذ { $at }، بحسب آخر تحديث من شركة الشحن.
shipping-held = الطرد { $parcel } محتجز لدى الجمارك منذ { $at }، بحسب آخر تحديث من شركة الشحن.
shipping-held-words = نص إفادة شركة الشحن: «{ $words }»
shipping-held-next = أرسل المطلوب عبر الرابط الموجود في رسالة شركة الشحن. لا أستطيع تحديد يوم التسليم قبل الإفراج عنه. إذا احتجت إلى فاتورة لإثبات القيمة، أو بدا لك شيء غير صحيح، يمكنني المساعدة في ذلك هنا.
shipping-address-faults = قد يكون السبب هو العنوان: { $faults }. يمكن لأحد موظفينا تصحيحه.
shipping-address-missing = { $part ->
    [name] الاسم ناقص
    [line1] الشارع ورقم المبنى ناقصان
    [city] المدينة ناقصة
    [region] الولاية أو المقاطعة ناقصة
    [postcode] الرمز البريدي ناقص، مثل { $example }
   *[country] البلد ناقص
}
shipping-address-postcode = ينبغي أن يكون الرمز البريدي مثل { $example }
shipping-address-po-box = العنوان صندوق بريد، ولا تسلّم إليه شركات التوصيل
shipping-not-held = لا يوجد طرد من الطلب { $order_number } محتجز لدى الجمارك، بحسب آخر تحديث من شركة الشحن في { $at }. إذا وصلتك رسالة مختلفة، يمكن لموظف أن ينظر فيها.
shipping-not-held-unsent = لم تسجّل أي شركة شحن الطلب { $order_number } بعد، فلا يمكن أن يكون شيء منه محتجزًا لدى الجمارك.
