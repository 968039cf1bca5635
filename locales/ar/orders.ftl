# الطلبات: من يحق له رؤيتها، وأين وصلت، وما يمكن فعله بعد.

orders-ask-number = ما رقم الطلب؟ تجده في رسالة التأكيد على بريدك الإلكتروني.
orders-no-number = ليس معي
orders-ask-which = أي طلب من طلباتك تقصد؟
orders-choice = { $order_number }، { $placed_on }
orders-ask-address = للتأكد من أن الطلب { $order_number } طلبك: ما البريد الإلكتروني أو رقم الهاتف المسجّل فيه؟
orders-ask-code = إذا كان الطلب { $order_number } مسجّلًا على { $address }، فقد أُرسل إليه رمز من ستة أرقام عبر البريد الإلكتروني. اكتبه هنا من فضلك.
orders-ask-code-of-phone = إذا كان الطلب { $order_number } مسجّلًا على { $address }، فقد أُرسل رمز من ستة أرقام إلى البريد الإلكتروني لذلك الطلب. اكتبه هنا من فضلك.
orders-send-again = أرسل رمزًا جديدًا
orders-cannot-read-mail = لا أستطيع فتح ذلك البريد
orders-code-wrong = الرمز غير صحيح أو انتهت صلاحيته. راجع أحدث رسالة وصلتك، وتأكد من رقم الطلب ومن البريد أو رقم الهاتف الذي كتبته؛ ويمكنك أيضًا كتابة غيره.
orders-too-many-tries = كثرت المحاولات، ولحمايتك لا يمكنني التحقق من رموز أخرى لمدة ساعة. يمكنك المحاولة لاحقًا، أو أن يساعدك أحد موظفينا.
orders-unprovable = لا تحتوي طلبات هذا المتجر على بريد إلكتروني أو رقم هاتف، فلا يمكنني التحقق من أن الطلب لك ولا يجوز لي عرضه. يستطيع ذلك أحد أفراد فريقنا.
orders-mail-code-subject = رمزك لدى { $shop } هو { $code }
orders-mail-code =
    رمزك هو { $code }. اكتبه في محادثة { $shop } من فضلك؛ وهو صالح لمدة { $minutes } { $minutes ->
        [few] دقائق
       *[other] دقيقة
    }.

    لم تطلب هذا الرمز؟ لا داعي لفعل أي شيء: من دونه لا يرى أحد طلبك.
orders-not-found = لم أجد الطلب { $order_number }.

orders-too-late-to-cancel = الطلب { $order_number } غادر المستودع، فلم يعد بالإمكان إلغاؤه. يمكنك رفض استلام الطرد عند الباب فيعود إلينا، أو إرجاعه بعد استلامه.
orders-too-late-to-change = الطلب { $order_number } غادر المستودع، فلم يعد بالإمكان تعديله. بعض شركات الشحن تتيح تحويل الطرد من صفحة التتبع؛ وإلا يمكنك رفض استلامه أو إرجاعه.
orders-already-cancelled = الطلب { $order_number } ملغى، فلم يبقَ ما يمكن فعله بشأنه.

orders-status-pending = الطلب { $order_number } بتاريخ { $since } في انتظار الدفع.
orders-status-payment-failed = لم تنجح عملية الدفع للطلب { $order_number } بتاريخ { $since }، لذلك ما زال مفتوحًا.
orders-status-paid = الطلب { $order_number } مدفوع منذ { $since } وهو قيد التجهيز.
orders-status-packed = الطلب { $order_number } جاهز ومغلّف منذ { $since } وفي انتظار أن تستلمه شركة الشحن.
orders-status-partly-sent = شُحن جزء من الطلب { $order_number } في { $since }؛ والباقي لم يُشحن بعد.
orders-status-shipped = شُحن الطلب { $order_number } في { $since } وهو في الطريق.
orders-status-delivered = تم تسليم الطلب { $order_number } في { $since }.
orders-status-cancelled = أُلغي الطلب { $order_number } في { $since }.
orders-status-returned = عاد الطلب { $order_number } إلينا في { $since }.

orders-column-what = البند
orders-column-figure = التفاصيل
orders-line = { $name } × { $quantity }
orders-line-cancelled = { $name } × { $quantity } (ملغى)
orders-more-lines = { $count ->
    [zero] ولا بنود أخرى
    [one] وبند آخر
    [two] وبندان آخران
    [few] و{ $count } بنود أخرى
    [many] و{ $count } بندًا آخر
   *[other] و{ $count } بند آخر
}
orders-amount = { $amount }
orders-names = { $names }
orders-row-shipping = الشحن
orders-row-discount = الخصم
orders-row-tax = الضريبة
orders-row-total = المجموع
orders-row-payment = الدفع
orders-row-not-sent = لم يُشحن بعد
orders-payment-pending = { $method }: لم يصل المبلغ بعد
orders-payment-authorised = { $method }: المبلغ محجوز
orders-payment-captured = { $method }: مدفوع
orders-payment-failed = { $method }: لم تنجح العملية
orders-payment-refunded = { $method }: أُعيد المبلغ

orders-next-pending = يبدأ تجهيزه فور وصول المبلغ.
orders-next-leaves = حسب جدولنا سيُشحن في { $leaves_on }.
orders-next-overdue = حسب جدولنا كان يجب أن يُشحن في { $leaves_on }. نأسف لأنه لم يُشحن بعد؛ يمكن لموظف أن ينظر في الأمر.
orders-next-shipped = يمكنني أن أعرض لك أين الطرد.
orders-next-delivered = هل هناك مشكلة فيه؟ يمكنني المساعدة في الإرجاع وفي الطرود المفقودة.
orders-next-cancelled = يمكنني الاستعلام لك عن استرداد المبلغ.
orders-next-returned = يمكنني الاستعلام لك عن استرداد المبلغ.

orders-can-change-pending = الطلب { $order_number } لم يُشحن بعد، فما زال تعديله ممكنًا. سيعدّله معك أحد أفراد فريقنا ويؤكد ذلك هنا.
orders-can-change-paid = الطلب { $order_number } لم يُشحن بعد، فما زال تعديله ممكنًا. سيعدّله معك أحد أفراد فريقنا ويؤكد ذلك هنا.
orders-can-change-packed = الطلب { $order_number } مغلّف لكنه لم يُشحن بعد. سيتحقق أحد أفراد فريقنا مما إذا كان تعديله ما زال ممكنًا ويخبرك هنا.
orders-ask-new-address = الطلب { $order_number } لم يُشحن بعد، فما زال تغيير العنوان ممكنًا. ما العنوان الجديد، مع الاسم والشارع والمدينة والرمز البريدي والدولة؟
orders-already-delivered = الطلب { $order_number } سُلّم بالفعل، فلم يعد بالإمكان إلغاؤه أو تعديله. يمكنك إرجاعه أو استبداله.
orders-changed-meanwhile = تغيّر الطلب { $order_number } للتو من جهة أخرى، فلم أفعل شيئًا. راجعه من جديد أولًا من فضلك.
orders-not-enough-in-stock = { $left ->
    [0] هذا نافد حاليًا،
   *[other] الكمية المتبقية منه { $left } فقط،
} لذلك لم أغيّر شيئًا في الطلب { $order_number }.
orders-nothing-to-change = الطلب { $order_number } على هذه الحال أصلًا، فلا شيء للتغيير.
orders-address-unclear = لا أستطيع قراءة العنوان كاملًا للطلب { $order_number }. اكتبه من فضلك في سطر واحد: الاسم، الشارع والرقم، الرمز البريدي والمدينة، الدولة.
orders-confirm = { $summary } هل أفعل ذلك؟
orders-left-as-it-is = حسنًا، يبقى كل شيء كما هو.
orders-summary-cancel = سألغي الطلب { $order_number } كاملًا: { $names }.
orders-summary-cancel-lines = سأحذف من الطلب { $order_number }: { $names }. ويبقى الباقي كما هو.
orders-summary-change = الطلب { $order_number }: بدلًا من { $item } يصلك { $after }.
orders-summary-address = سيذهب الطلب { $order_number } إلى: { $address }.
orders-summary-urgent = يمكنني تمييزه كطلب عاجل: فيراه فريقنا في أعلى قائمته. وهذا لا يضمن يومًا أبكر.
orders-done-cancel = أُلغي الطلب { $order_number }.
orders-done-cancel-lines = حُذف من الطلب { $order_number }: { $names }.
orders-done-change = تم. الطلب { $order_number } فيه الآن { $after }.
orders-done-address = تم. الطلب { $order_number } يذهب الآن إلى: { $address }.
orders-done-urgent = الطلب { $order_number } مميّز كعاجل، وفريقنا يراه أولًا.
orders-urgent-already = الطلب { $order_number } مميّز كعاجل لدى فريقنا منذ { $since }.
orders-total-changes = فيصبح ثمنه { $total } بدلًا من { $total_before }.
orders-money-nothing = السعر لا يتغير.
orders-money-not-taken = لم يُخصم شيء مقابله بعد.
orders-money-not-collected = لن يُحصَّل { $amount } من المبلغ المحجوز.
orders-money-refund = يُعاد { $amount } بالطريقة التي دفعت بها.
orders-money-to-pay = يلزم دفع { $amount } إضافية: يرسل إليك أحد أفراد فريقنا طريقة الدفع ثم يجري التغيير.
orders-money-by-person = يسوّي أحد أفراد فريقنا أمر المبلغ معك.
orders-money-approval = استرداد بهذا المبلغ يجب أن يوافق عليه أحد أفراد فريقنا.
orders-packed-already = لقد عُبّئ بالفعل، فعلى أحد أفراد فريقنا أن يرى إن كان إيقافه ممكنًا.
orders-case = سُجّل ذلك في التذكرة رقم { $case_number }.
orders-passed-on = سجّلت ذلك في التذكرة رقم { $case_number }. وإلى أن ينفذه أحد أفراد فريقنا يبقى الطلب { $order_number } كما هو.
orders-ask-change = ما الذي تريد تغييره في { $item }؟
orders-change-size = المقاس
orders-change-color = اللون
orders-change-option = النوع
orders-change-quantity = الكمية
orders-change-remove = حذفه
orders-change-other = شيء آخر
orders-ask-quantity = كم تريد إجمالًا بدلًا من { $item }؟
orders-address-shipping = الشحن إلى { $country } يكلف { $price }.
orders-address-charged = حُسب للشحن حتى الآن { $charged }.
orders-address-customs = عند التسليم في { $country } يلزم دفع نحو { $amount } جمارك وضرائب ورسومًا.
orders-address-customs-open = الجمارك والضرائب في { $country } يجب أن يتحقق منها أحد أفراد فريقنا.
orders-address-customs-none = لا يُدفع شيء عند التسليم في { $country }.
