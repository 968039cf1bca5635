# ما تقوله لوحة المحادثة نفسها في صفحة المتجر؛ أما إجابات المساعد ففي المواضيع الأخرى.

widget-open = فتح المحادثة
widget-close = إغلاق المحادثة
widget-unread = { $count ->
    [zero] لا رسائل جديدة
    [one] رسالة جديدة
    [two] رسالتان جديدتان
    [few] {$count} رسائل جديدة
    [many] {$count} رسالة جديدة
   *[other] {$count} رسالة جديدة
}
widget-panel = محادثة مع المتجر
widget-title = كيف يمكننا مساعدتك؟
widget-owner-bot = مساعد رقمي · موظف عند الطلب
widget-owner-queue = أنت في انتظار موظف
widget-owner-agent = أنت تتحدث مع موظف

widget-greeting =
    مرحبًا! أنا المساعد الرقمي للمتجر – برنامج آلي ولست إنسانًا. اسألني عن المنتجات أو الأسعار أو الشحن أو الجمارك أو عن طلبك.
    تفضّل التحدث مع موظف؟ قل ذلك في أي وقت.
widget-start = اقتراحات للبدء
widget-start-order = أين طلبي؟
widget-start-shipping = كم تكلفة الشحن إلى بلدي؟
widget-start-return = كيف أرجع منتجًا؟
widget-start-person = أريد التحدث مع موظف

widget-log = المحادثة
widget-you = أنت
widget-bot = المساعد
widget-agent = فريق المتجر
widget-system = إشعار
widget-typing-bot = المساعد يكتب…
widget-typing-agent = فريق المتجر يكتب…
widget-new-messages = رسائل جديدة

widget-input = رسالتك
widget-input-hint = اكتب رسالة…
widget-send = إرسال
widget-count = عدد الأحرف: {$length} من {$limit}
widget-too-long = عدد الأحرف {$length}، والحد الأقصى للرسالة الواحدة {$limit}. اختصر رسالتك من فضلك.

widget-sending = جارٍ الإرسال…
widget-not-sent-yet = لم تُرسل بعد – ستُرسل فور الاتصال
widget-refused = لم تُقبل
widget-connecting = جارٍ الاتصال…
widget-lost = انقطع الاتصال. نحاول مجددًا…
widget-offline = أنت غير متصل بالإنترنت. رسائلك محفوظة وستُرسل لاحقًا.
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
widget-cards-on = اقتراحات أخرى
widget-table = جدول
widget-form = املأ البيانات من فضلك
widget-form-send = إرسال
widget-form-missing = املأ هذا الحقل من فضلك.
widget-form-email = أدخل بريدًا إلكترونيًا من فضلك، مثل name@example.com.
widget-file = ملف
widget-new-tab = يفتح في تبويب جديد
widget-handed-over = انتقلت المحادثة إلى موظف
