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

orders-too-late-to-cancel = الطلب { $order_number } غادر المستودع، فلم يعد بالإمكان إلغاؤه. عند استلامه يمكنك إرجاعه.
orders-too-late-to-change = الطلب { $order_number } غادر المستودع، فلم يعد بالإمكان تعديله.
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

orders-can-cancel-pending = الطلب { $order_number } غير مدفوع بعد ويمكن إلغاؤه. سجّلت رغبتك؛ سيلغيه أحد أفراد فريقنا ويؤكد ذلك هنا.
orders-can-cancel-paid = الطلب { $order_number } لم يُشحن بعد، فما زال إلغاؤه ممكنًا. سجّلت رغبتك؛ سيلغيه أحد أفراد فريقنا ويؤكد ذلك هنا. وحتى ذلك الحين يبقى الطلب قائمًا.
orders-can-cancel-packed = الطلب { $order_number } مغلّف لكنه لم يُشحن بعد. سيتحقق أحد أفراد فريقنا مما إذا كان إيقافه ممكنًا ويخبرك هنا. وحتى ذلك الحين يبقى الطلب قائمًا.
orders-can-change-pending = الطلب { $order_number } لم يُشحن بعد، فما زال تعديله ممكنًا. سيعدّله معك أحد أفراد فريقنا ويؤكد ذلك هنا.
orders-can-change-paid = الطلب { $order_number } لم يُشحن بعد، فما زال تعديله ممكنًا. سيعدّله معك أحد أفراد فريقنا ويؤكد ذلك هنا.
orders-can-change-packed = الطلب { $order_number } مغلّف لكنه لم يُشحن بعد. سيتحقق أحد أفراد فريقنا مما إذا كان تعديله ما زال ممكنًا ويخبرك هنا.
orders-ask-new-address = الطلب { $order_number } لم يُشحن بعد، فما زال تغيير العنوان ممكنًا. ما العنوان الجديد، مع الاسم والشارع والمدينة والرمز البريدي والدولة؟
orders-can-change-address-pending = شكرًا، سجّلت العنوان الجديد للطلب { $order_number }. سيغيّره أحد أفراد فريقنا ويؤكد ذلك هنا؛ وحتى ذلك الحين يبقى العنوان القديم معتمدًا.
orders-can-change-address-paid = شكرًا، سجّلت العنوان الجديد للطلب { $order_number }. سيغيّره أحد أفراد فريقنا ويؤكد ذلك هنا؛ وحتى ذلك الحين يبقى العنوان القديم معتمدًا.
orders-can-change-address-packed = شكرًا، سجّلت العنوان الجديد للطلب { $order_number }. الطرد مغلّف بالفعل، لذلك سيتحقق أحد أفراد فريقنا مما إذا كان الوقت ما زال يسمح ويخبرك هنا.
orders-expedite-passed-on = سأنقل رغبتك في تسريع الطلب { $order_number } إلى أحد أفراد فريقنا، وسيخبرك هنا بما يمكن فعله.
