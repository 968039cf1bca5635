# الطرود: أين هي، ومتى تصل، وماذا نفعل إن لم تصل.

parcels-ask-order = إلى أي طلب يتبع هذا الطرد؟ أحتاج رقم الطلب للتأكد من أن الطرد لك.
parcels-not-in-order = لا أرى { $tracking_number } بين طرود الطلب { $order_number }.
parcels-unnumbered = طرد بلا رقم تتبع
parcels-name = الطرد { $tracking_number }
parcels-name-and-carrier = الطرد { $tracking_number } ({ $carrier })
parcels-now = { $parcel }: { $what }.
parcels-since = { $what }، { $on }
parcels-since-in = { $what } ({ $place })، { $on }
parcels-several = عدد طرود الطلب { $order_number }: { $count }. ما سُلِّم منها حتى الآن: { $delivered }.
parcels-no-scan = لا تحديث من شركة الشحن بعد

parcels-code-label = أُبلغت به شركة الشحن، ولم يُسلَّم إليها بعد
parcels-code-picked-up = استلمته شركة الشحن
parcels-code-export = تم تخليصه للتصدير
parcels-code-line-haul = في الطريق بين البلدين
parcels-code-import-hold = محتجز لدى الجمارك
parcels-code-released = أفرجت عنه الجمارك
parcels-code-last-mile = مع شركة التوصيل
parcels-code-out-for-delivery = خرج للتوصيل
parcels-code-pick-up = جاهز للاستلام
parcels-code-delivered = تم التسليم
parcels-code-failed = تعذّر التسليم
parcels-code-returned = أُعيد إلينا
parcels-code-lost = أعلنت شركة الشحن فقدانه

parcels-column-when = الوقت
parcels-column-what = الحالة
parcels-column-where = المكان
parcels-when = { $at }
parcels-place = { $place }، { $country }
parcels-place-unknown = المكان غير مذكور

parcels-window = يُتوقع وصوله بين { $earliest } و{ $latest }.
parcels-late = كان يُفترض أن يصل حتى { $latest }، أي أنه متأخر { $days ->
    [zero] { $days } يوم
    [one] يومًا واحدًا
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}. نأسف لذلك.
parcels-late-wait = إذا لم يصل حتى { $search_on }، يمكننا أن نطلب من شركة الشحن البحث عنه.
parcels-late-search = هذه مدة كافية لنطلب من شركة الشحن البحث عنه.
parcels-late-lost = لن ننتظر أكثر: نعتبره مفقودًا.
parcels-silent = لم يُمسح منذ ذلك الحين، وهذا أطول من المعتاد على هذا الطريق.
parcels-no-answer = نظام شركة الشحن لا يستجيب حاليًا، فلا أستطيع أن أخبرك بأكثر من ذلك.
parcels-no-answer-since = نظام شركة الشحن لا يستجيب حاليًا: هذا آخر ما نعرفه، بتاريخ { $at }.
parcels-move-shop = الخطوة التالية علينا، ولا يلزمك شيء.
parcels-move-carrier = لا يلزمك شيء: الخطوة التالية على شركة الشحن.
parcels-move-customs = لا يلزمك شيء إلا إذا كتبت إليك شركة الشحن: الخطوة التالية على الجمارك.
parcels-move-shopper = الخطوة التالية عليك.
parcels-move-by = الخطوة التالية عليك، حتى { $by }.
parcels-note-no-scan = لم تسجّل شركة الشحن أي حركة له بعد، فلا معلومات أخرى حتى الآن.
parcels-note-neighbour = تقول شركة الشحن إنها تركت الطرد عند أحد الجيران. اسأل هناك أولًا من فضلك.
parcels-note-neighbour-at = تقول شركة الشحن إنها تركت الطرد عند أحد الجيران في المنزل رقم { $house }. اسأل هناك أولًا من فضلك.
parcels-note-at-door = تقول شركة الشحن إنها تركت الطرد عند باب المنزل.
parcels-note-pick-up = الطرد جاهز للاستلام من نقطة استلام شركة الشحن؛ أحضر معك بطاقة الهوية ورقم التتبع.
parcels-note-pick-up-kept = الطرد جاهز للاستلام من نقطة استلام شركة الشحن، وتحتفظ به لمدة { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}؛ أحضر معك بطاقة الهوية ورقم التتبع.
parcels-note-nobody-home = لم تجد شركة الشحن أحدًا في المنزل.
parcels-note-wrong-address = تقول شركة الشحن إن العنوان غير مكتمل.
parcels-note-failed = لم تتمكن شركة الشحن من تسليمه.
parcels-note-next-attempt = وبحسب إفادتها ستحاول مرة أخرى في يوم العمل التالي.
parcels-note-ask-carrier = لم تذكر متى ستحاول مرة أخرى: اسأل شركة الشحن بذكر رقم التتبع من فضلك.
parcels-note-tax-number = تطلب الجمارك الرقم الضريبي للمستلم. يتابع الطرد طريقه بعد وصول الرقم إلى شركة الشحن.
parcels-note-value-proof = تطلب الجمارك إثبات القيمة، مثل الفاتورة أو إيصال الدفع. يتابع الطرد طريقه بعد وصول الإثبات إلى شركة الشحن.
parcels-note-pay-duty = ما زالت هناك رسوم أو ضريبة يجب دفعها: تخبرك شركة الشحن بالطريقة. يتحرك الطرد بعد الدفع.
parcels-note-held = الطرد لدى الجمارك، ولا يوجد موعد للإفراج عنه.
parcels-note-lost = نأسف لذلك. على أحد موظفينا أن يسوّي الأمر مع شركة الشحن ومعك.
parcels-note-returned = لم يُسلَّم الطرد وعاد إلينا. يمكن لموظف أن يرسله من جديد أو يتولى أمر استرداد المبلغ.
parcels-unsent = لم يُرسل بعد: { $names }.

parcels-none-pending = لم يُرسل شيء من الطلب { $order_number } بعد: المبلغ لم يصل.
parcels-none-paid = لم يُرسل شيء من الطلب { $order_number } بعد: هو مدفوع وقيد التجهيز.
parcels-none-packed = لم يُرسل شيء من الطلب { $order_number } بعد: هو مغلّف وفي انتظار أن تستلمه شركة الشحن.
parcels-none-known = لا أرى طردًا للطلب { $order_number }. هل ينظر موظف في الأمر؟
parcels-next-customs = هل ننظر معًا فيما تحتاجه الجمارك؟
parcels-offer-search = هل أطلب البحث عنه؟
parcels-offer-case = هل أفتح تذكرة بذلك لدى أحد موظفينا؟
parcels-still-coming = بحسب ما لدينا، الطرد غير مفقود. إذا بدا لك أن هناك خطأ، يمكن لموظف أن ينظر في الأمر.
parcels-next = هل هناك شيء آخر بخصوص هذا الطلب؟
parcels-offer-news = هل أخبرك عندما يتغير شيء، هنا وبالبريد الإلكتروني على { $address }؟
parcels-offer-news-here = هل أخبرك هنا عندما يتغير شيء؟
parcels-news-agreed = تم. سأخبرك عندما يتغير شيء في الطلب { $order_number }.
parcels-news = جديد طلبك { $order_number }.
parcels-news-refund = أرسلنا إليك المبلغ المسترد: { $amount }.
parcels-offer-person = هل أحوّل الأمر إلى أحد موظفينا؟
parcels-offer-claim = ألم تجده هناك؟ إذن سأطلب البحث عنه.
parcels-claim-known = نبحث عن طرد من هذا الطلب منذ { $opened_on }. يمكن لموظف أن يخبرك إلى أين وصل البحث.
parcels-claim-opened = فتحت التذكرة رقم { $case_number } للطلب { $order_number }. سيتابع أحد أفراد فريقنا الأمر مع شركة الشحن ويخبرك هنا بالمستجدات.

parcels-late-offer = عن التأخير نعيد إليك رسوم الشحن { $amount } إن أردت. ويبقى الطرد في طريقه إليك.
parcels-late-take = أريد استرداد رسوم الشحن
parcels-late-nothing = لم يعد الطرد متأخرًا، فلا شيء نعيده عنه.

parcels-carrier-china-post = بريد الصين (China Post)
parcels-carrier-yunexpress = YunExpress
parcels-carrier-dhl-express = DHL Express
parcels-carrier-postnl = PostNL
parcels-carrier-sf-express = SF Express
