# For the tests of right-to-left only; the shop's Arabic comes with its own language.

widget-open = افتح المحادثة
widget-close = أغلق المحادثة
widget-unread = { $count ->
    [zero] لا رسائل جديدة
    [one] رسالة جديدة واحدة
    [two] رسالتان جديدتان
    [few] {$count} رسائل جديدة
    [many] {$count} رسالة جديدة
   *[other] {$count} رسالة جديدة
}
widget-panel = محادثة مع المتجر
widget-title = كيف يمكننا مساعدتك؟
widget-owner-bot = مساعد آلي · ويمكنك طلب شخص
widget-owner-queue = أنت في انتظار شخص من فريقنا
widget-owner-agent = أنت تتحدث مع شخص

widget-greeting =
    مرحبًا! أنا المساعد الآلي للمتجر: آلة ولست شخصًا. اسألني عن المنتجات والأسعار والشحن والجمارك أو عن طلبك.
    هل تفضّل التحدث مع شخص؟ قل ذلك في أي وقت.
widget-start = طرق للبدء
widget-start-order = أين طلبي؟
widget-start-shipping = كم تكلفة الشحن إلى بلدي؟
widget-start-return = كيف أُرجع منتجًا؟
widget-start-person = أريد التحدث مع شخص

widget-log = المحادثة
widget-you = أنت
widget-bot = المساعد
widget-agent = فريق المتجر
widget-system = تنبيه
widget-typing-bot = المساعد يكتب…
widget-typing-agent = فريق المتجر يكتب…
widget-new-messages = رسائل جديدة

widget-input = رسالتك
widget-input-hint = اكتب رسالة…
widget-send = أرسل
widget-count = {$length} من {$limit} حرف
widget-too-long = {$length} حرفًا، والحد الأقصى للرسالة {$limit}. يُرجى اختصارها.

widget-sending = جارٍ الإرسال…
widget-not-sent-yet = لم تُرسل بعد، وستُرسل عند عودة الاتصال
widget-refused = لم تُقبل
widget-connecting = جارٍ الاتصال…
widget-lost = انقطع الاتصال. نحاول من جديد…
widget-offline = أنت غير متصل. رسائلك محفوظة وستُرسل لاحقًا.
widget-back = عاد الاتصال
widget-retry = حاول الآن

widget-choices = إجابات مقترحة
widget-cards = { $count ->
    [zero] لا اقتراحات
    [one] اقتراح واحد
    [two] اقتراحان
    [few] {$count} اقتراحات
    [many] {$count} اقتراحًا
   *[other] {$count} اقتراح
}
widget-cards-back = الاقتراحات السابقة
widget-cards-on = المزيد من الاقتراحات
widget-table = جدول
widget-form = يُرجى التعبئة
widget-form-send = أرسل
widget-form-missing = يُرجى تعبئة هذا الحقل.
widget-form-email = أدخل بريدًا إلكترونيًا مثل name@example.com.
widget-file = ملف
widget-new-tab = يُفتح في علامة تبويب جديدة
widget-handed-over = شخص من فريقنا يتولى المحادثة
