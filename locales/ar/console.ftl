# ما يقرؤه الموظفون في لوحة التحكم.

console-skip = الانتقال إلى المحتوى
console-pages = الصفحات
console-login = تسجيل الدخول
console-login-title = تسجيل الدخول إلى لوحة التحكم
console-logout = تسجيل الخروج
console-email = البريد الإلكتروني
console-password = كلمة المرور
console-wrong-login = البريد الإلكتروني أو كلمة المرور غير صحيحة.
console-too-many-logins = محاولات دخول فاشلة كثيرة. حاول مرة أخرى بعد { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
}.
console-form-ended = مضى وقت طويل على فتح هذه الصفحة. سجّل الدخول مرة أخرى من فضلك.

console-queue = قائمة الانتظار
console-waiting = { $count ->
    [zero] لا محادثات تنتظر موظفًا
    [one] محادثة واحدة تنتظر موظفًا
    [two] محادثتان تنتظران موظفًا
    [few] { $count } محادثات تنتظر موظفًا
    [many] { $count } محادثة تنتظر موظفًا
   *[other] { $count } محادثة تنتظر موظفًا
}
console-nobody = لا أحد في الانتظار.
console-no-wish = طلب التحدث مع موظف
console-since = { $minutes ->
    [0] الآن
    [one] في الانتظار منذ دقيقة
    [two] في الانتظار منذ دقيقتين
    [few] في الانتظار منذ { $minutes } دقائق
    [many] في الانتظار منذ { $minutes } دقيقة
   *[other] في الانتظار منذ { $minutes } دقيقة
}
console-signed-as = مسجّل باسم
console-order = الطلب
console-tried = ما تمت تجربته
console-dead = تعذّر الإرسال
console-dead-why = { $channel }، عدد المحاولات: { $tries }، الخطأ: { $error }

console-conversation = المحادثة
console-transcript = نص المحادثة
console-promises = الوعود المقدَّمة: { $count }
console-rules = القواعد: { $rules }؛ إصدار { $version }
console-to-queue = العودة إلى قائمة الانتظار
console-not-waiting = هذه المحادثة لا تنتظر موظفًا.
console-missing = لا توجد محادثة كهذه.
console-from-shopper = المتسوق
console-from-bot = المساعد
console-from-agent = فريق المتجر
console-from-system = إشعار
console-unseen = لا يظهر للمتسوق
console-offered = إجابات مقترحة

console-mailbox = صندوق البريد
console-mailbox-what = الرسائل التي كان العرض التجريبي سيرسلها. لا شيء يغادر هذا الجهاز.
console-no-mail = لا توجد رسائل بعد.

console-urgent = طلبات عاجلة
