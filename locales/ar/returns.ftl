# الإرجاع والاستبدال والعيوب واسترداد المبالغ، وقواعدها.

returns-ask-line = عن أي منتج تسأل؟
returns-not-sent-yet = الطلب { $order_number } لم يُرسل بعد، فليس هناك ما يُرجَع. ما زال إلغاؤه ممكنًا.
returns-not-arrived-yet = الطلب { $order_number } لم يصل بعد بحسب بيانات شركة الشحن. تبدأ مهلة الإرجاع عند وصوله.
returns-already-returned = الطلب { $order_number } عاد إلينا بالفعل. يمكنني الاستعلام لك عن استرداد المبلغ.
returns-not-returnable = لا يمكن إرجاع «{ $item }» لمجرد تغيير الرأي، لأسباب صحية. أما إذا كان معيبًا أو تالفًا فالأمر مختلف.
returns-too-late = كان إرجاع «{ $item }» ممكنًا حتى { $ended_on }، فقد فات الأوان على الإرجاع بسبب تغيير الرأي. أما إذا كان معيبًا فقد يشمله الضمان.
returns-warranty-over = انتهى ضمان «{ $item }» في { $ended_on }، وكذلك بحسب قانون البلد الذي أُرسل إليه. يمكن لموظف مع ذلك أن ينظر في حالتك.

returns-no-exchange = لا نستبدل المنتجات، لكن يمكنك إرجاع المنتج وطلب آخر.
returns-case-taken = سجّلت ذلك في التذكرة رقم { $case_number }. سيرسل إليك أحد أفراد فريقنا العنوان والخطوات التالية هنا؛ لا ترسل شيئًا قبل ذلك من فضلك.
returns-claim-taken = سجّلت ذلك في التذكرة رقم { $case_number }. سيسوّي أحد أفراد فريقنا الأمر معك هنا. تساعدنا صور المنتج وملصق الطرد؛ احتفظ بهما حتى ذلك الحين من فضلك.
returns-sorry-damaged = نأسف لوصول «{ $item }» بهذه الحال. لا تتحمل تكلفة شحن إرجاع المنتجات التالفة.
returns-sorry-wrong = نأسف لوصول شيء آخر بدلًا من «{ $item }». لا تتحمل تكلفة شحن الإرجاع عن خطأ منا.
returns-sorry-missing = نأسف لذلك. بحسب بياناتنا يجب أن يكون «{ $item }» في الطرد.
returns-claim-known = أخبرتنا بذلك في { $opened_on }، ويعمل عليه أحد موظفينا بخصوص الطلب { $order_number }.
returns-in-other-parcel = ما زال في الطريق في طرد آخر، { $tracking_number }: { $names }.
returns-missing-later = إذن قد لا يكون مفقودًا بعد. هل السؤال عن شيء آخر؟
returns-warranty-runs = يستمر ضمان «{ $item }» حتى { $ends_on }.

returns-all-of-it = الكل
returns-ask-pieces = كم قطعة؟ لقد اشتريت { $count }.
returns-ask-reason = ما سبب الإرجاع؟ لست مضطرًا إلى ذكره.
returns-reason-too-small = صغير جدًا
returns-reason-too-large = كبير جدًا
returns-reason-not-as-expected = ليس كما توقعت
returns-reason-changed-mind = غيّرت رأيي
returns-reason-defective = تالف أو معيب
returns-reason-none = أفضّل ألا أقول
returns-withdraw = العدول عن العقد
returns-ask-wanted = ماذا تريد بدلًا منه؟
returns-nothing-to-swap = لا يوجد في المخزون خيار آخر بالسعر نفسه، لذا لا يمكن الاستبدال الآن.
returns-options-of = { $items }: هذا ما يمكننا فعله.
returns-column-option = الخيار
returns-column-cost = ماذا يعني لك
returns-option-refund = استرداد المبلغ
returns-option-exchange = الاستبدال
returns-option-repair = الإصلاح
returns-option-reship = إرسال جديد
returns-option-keep-it = الاحتفاظ به مع استرداد المبلغ
returns-option-partial = الاحتفاظ به مع استرداد جزء من السعر
returns-gets-back = تسترد { $amount }
returns-kept-back = نخصم { $amount }
returns-no-way-back = لا شيء لإرجاعه
returns-way-out-buyer = شحن المنتج الجديد عليك
returns-way-out-shop = شحن المنتج الجديد علينا
returns-semicolon = {"؛ "}
returns-ask-option = أيها تفضّل؟
returns-summary = الطلب { $order_number }، { $items }. { $option }: { $means }.
returns-summary-wanted = الطلب { $order_number }، { $items }. { $option } مقابل { $wanted }: { $means }.
returns-ask-confirm = هل أنفّذ ذلك؟
returns-agreed = تم الاتفاق. رقم الإرجاع: { $return_numbers }.
returns-send-to = أرسله من فضلك حتى { $send_by } إلى: { $address }. اكتب { $return_numbers } على الطرد.
returns-label = هذا ملصق الشحن المدفوع للإرجاع { $return_number }.
returns-label-title = ملصق الإرجاع
returns-then-refund = تسترد { $amount } { returns-refund-days }.
returns-then-exchange = عند وصوله نرسل إليك { $items }.
returns-then-repair = عند وصول { $items } نصلحه ونعيده إليك.
returns-settled-refund = تم: تسترد { $amount } بطريقة الدفع نفسها.
returns-settled-reship = تم: نرسل إليك { $items } مرة أخرى مجانًا.
returns-already-under-way = هناك إرجاع جارٍ لهذا المنتج من الطلب { $order_number }.
returns-more-than-paid = مع ما أُعيد سابقًا سيتجاوز ذلك ما دُفع للطلب { $order_number }. يمكن لموظف أن ينظر في الأمر.
returns-claim-open = أبلغتنا بمشكلة في { $opened_on } (رقم { $claim_number })، ويعمل عليها أحد الموظفين.
returns-claim-settled = ما أبلغت عنه في { $opened_on } (رقم { $claim_number }) تمت تسويته: { $option }.

returns-withdrawal = أنت تعدل عن عقد الطلب { $order_number }: { $items }. تسترد { $amount } خلال 14 يومًا؛ ويحق لنا انتظار وصول المنتجات أو إثبات إرسالها.
returns-withdrawal-confirm = تأكيد العدول
returns-withdrawal-done = عدلت عن العقد في { $declared_at }. رقم الإرجاع: { $return_numbers }. إيصال الاستلام في طريقه إليك بالبريد الإلكتروني.
returns-withdrawal-done-here = عدلت عن العقد في { $declared_at }. رقم الإرجاع: { $return_numbers }. احتفظ بهذه الرسالة إيصالًا من فضلك.
returns-mail-withdrawal-subject = إيصال استلام عدولك، الطلب { $order_number }
returns-mail-withdrawal =
    مرحبًا،

    استلمنا إعلانك بالعدول عن عقد الطلب { $order_number }.

    وقت الإعلان: { $declared_at }
    المنتجات:
    { $items }
    رقم الإرجاع: { $return_numbers }

    أرسل المنتجات من فضلك حتى { $send_by } إلى:
    { $address }

    تسترد { $amount } خلال 14 يومًا بطريقة الدفع نفسها؛ ويحق لنا انتظار وصول المنتجات أو إثبات إرسالها.

    { $shop }
returns-mail-address-follows = (نرسل إليك العنوان على حدة.)

returns-open-requested = طلبت الإرجاع في { $opened_on }، ونحن ندرسه.
returns-open-approved = تمت الموافقة على طلب الإرجاع بتاريخ { $opened_on }، ونحن في انتظار المنتجات.
returns-open-sent-back = الإرجاع المطلوب بتاريخ { $opened_on } في طريقه إلينا.
returns-open-received = الإرجاع المطلوب بتاريخ { $opened_on } وصل وهو قيد الفحص.
returns-open-closed = الإرجاع المطلوب بتاريخ { $opened_on } مكتمل.
returns-open-refused = رُفض طلب الإرجاع بتاريخ { $opened_on }.
returns-offer-person = هل ينظر أحد موظفينا في الأمر؟

returns-refund-requested = استرداد { $amount } للطلب { $order_number } طُلب في { $on } ولم تتم الموافقة عليه بعد.
returns-refund-approved = استرداد { $amount } للطلب { $order_number }، المطلوب في { $on }، تمت الموافقة عليه ولم يُرسل المبلغ بعد.
returns-refund-sent = أُرسل المبلغ المسترد { $amount } للطلب { $order_number } في { $on } بطريقة الدفع نفسها. قد يظهر في حسابك البنكي أو بطاقتك بعد بضعة أيام.
returns-refund-arrived = أُرسل المبلغ المسترد { $amount } للطلب { $order_number } في { $on } ووصل.
returns-refund-refused = استرداد { $amount } للطلب { $order_number }، المطلوب في { $on }، قوبل بالرفض.
returns-refund-known = هل السؤال عن شيء آخر؟ يمكن لموظف أن ينظر فيه.
returns-refund-case = سجّلت رغبتك بخصوص الطلب { $order_number } في التذكرة رقم { $case_number }. سيقرر أحد أفراد فريقنا بشأن الاسترداد ويخبرك هنا.
returns-no-refund = لا أرى استردادًا للطلب { $order_number } بعد. بعد الإرجاع يستغرق الأمر حتى { $days ->
    [zero] { $days } يوم عمل
    [one] يوم عمل واحد
    [two] يومي عمل
    [few] { $days } أيام عمل
    [many] { $days } يوم عمل
   *[other] { $days } يوم عمل
} من يوم وصول المنتجات وفحصها.

returns-policy = يمكنك إرجاع المنتجات خلال { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
} من تاريخ التسليم، دون استعمال ومع كل ما كان في العلبة.
returns-policy-law = بحسب قانون { $country } يمكنك إرجاعه خلال { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
} من تاريخ التسليم.
returns-policy-law-working-days = بحسب قانون { $country } يمكنك إرجاعه خلال { $days ->
    [zero] { $days } يوم عمل
    [one] يوم عمل واحد
    [two] يومي عمل
    [few] { $days } أيام عمل
    [many] { $days } يوم عمل
   *[other] { $days } يوم عمل
} من تاريخ التسليم.
returns-policy-none = لا يمكن إرجاع منتجات قسم «{ $category }» لمجرد تغيير الرأي، إلا إذا كانت معيبة.
returns-column-what = السؤال
returns-column-rule = القاعدة
returns-row-mind = تغيير الرأي
returns-row-faulty = معيب أو تالف أو خطأ
returns-pays-buyer = شحن الإرجاع عليك
returns-pays-shop = شحن الإرجاع علينا
returns-row-exchange = الاستبدال
returns-exchange-yes = ممكن
returns-exchange-no = غير ممكن؛ أرجع المنتج واطلب من جديد
returns-row-refund = استرداد المبلغ
returns-refund-days = خلال { $days ->
    [zero] { $days } يوم عمل
    [one] يوم عمل واحد
    [two] يومي عمل
    [few] { $days } أيام عمل
    [many] { $days } يوم عمل
   *[other] { $days } يوم عمل
} بعد وصول المنتجات وفحصها
returns-row-restocking = ما نخصمه
returns-restocking = { $percent }% من السعر
returns-row-excluded = لا تُرجع لتغيير الرأي
returns-excluded = { $categories }
returns-ask-country = قوانين بعض الدول تمنح أكثر. أخبرني أين تقيم وسأتحقق.
returns-law-unknown = لم نتحقق بعد مما يمنحه القانون في { $country }؛ وإذا كان يمنح أكثر فهو المعتمد.
returns-law-pays = في { $country } يُلزمنا القانون بتحمل تكلفة شحن الإرجاع خلال أول { $days ->
    [zero] { $days } يوم
    [one] يوم
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
} ({ $source }، كما في { $as_of }).
returns-law-more = المصدر: { $source }، كما في { $as_of }.
returns-law-less = يمنح قانون { $country } على الأقل { $days ->
    [zero] { $days } يوم
    [one] يومًا واحدًا
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
} ({ $source }، كما في { $as_of })؛ وسياستنا تغطي ذلك. وتبقى حقوقك القانونية في المنتجات المعيبة محفوظة.
returns-law-none = لا يمنح قانون { $country } حقًا عامًا في الرجوع عن الشراء (كما في { $as_of })، لذلك تُطبَّق سياستنا. وتبقى حقوقك القانونية في المنتجات المعيبة محفوظة.
# القانون كما يُذكر.
returns-source = { $iso ->
    [EU] التوجيه الأوروبي 2011/83/EU
    [GB] لائحة عقود المستهلكين البريطانية لسنة 2013
    [NO] القانون النرويجي لحق الرجوع عن الشراء
    [TR] القانون التركي رقم 6502 ولائحة العقود عن بُعد
    [RU] القانون الروسي لحماية حقوق المستهلك، المادة 26.1
    [UA] القانون الأوكراني لحماية حقوق المستهلك
    [KZ] القانون الكازاخستاني لحماية حقوق المستهلك
    [IL] القانون الإسرائيلي لحماية المستهلك لسنة 1981، المادة 14C
    [SA] نظام التجارة الإلكترونية السعودي، المادة 13
    [EG] قانون حماية المستهلك المصري رقم 181 لسنة 2018
    [ZA] قانون الاتصالات والمعاملات الإلكترونية في جنوب أفريقيا لسنة 2002، المادة 44
    [MX] القانون المكسيكي LFPC، المادة 56
    [BR] قانون حماية المستهلك البرازيلي (CDC)، المادة 49
    [AR] القانون الأرجنتيني رقم 24.240، المادة 34
    [CL] القانون التشيلي رقم 19.496، المادة 3 مكرر
    [CO] القانون الكولومبي رقم 1480 لسنة 2011، المادة 47
    [KR] قانون التجارة الإلكترونية الكوري، المادة 17
    [TW] قانون حماية المستهلك في تايوان، المادة 19
    [CN] قانون حماية حقوق المستهلك الصيني، المادة 25
    [TH] قانون البيع المباشر والتسويق المباشر التايلاندي لسنة 2002، المادة 33
    [VN] القانون الفيتنامي رقم 19/2023/QH15
   *[other] { $source }
}
returns-next = هل تريد إرجاع شيء؟

returns-warranty-of = ضمان منتجات قسم «{ $category }»: { $months ->
    [one] شهر واحد
    [two] شهران
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
} من تاريخ التسليم.
returns-warranty = مدة الضمان { $months ->
    [one] شهر واحد
    [two] شهران
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
} من تاريخ التسليم.
returns-warranty-longer = أما منتجات { $categories } فضمانها { $months ->
    [one] شهر واحد
    [two] شهران
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
}.
returns-warranty-covers = يشمل عيوب الخامة والصنع، ولا يشمل السقوط ولا الماء فوق درجة المقاومة المذكورة ولا الاستهلاك العادي.
returns-warranty-law = في { $country } يمنحك القانون على الأقل { $months ->
    [one] شهرًا واحدًا
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
} للمنتجات المعيبة (كما في { $as_of })، فهذا هو المعتمد.
returns-warranty-ask-country = قد يمنح القانون حيث تقيم أكثر من ذلك؛ أخبرني بالدولة وسأتحقق.
returns-warranty-next = هل تعطّل شيء؟
