# العروض وأكواد الخصم، والسعر الأقل، وسعر الكميات.

offers-running = العروض السارية الآن:
offers-running-in = العروض السارية الآن للتوصيل إلى { $country }:
offers-running-for = العروض السارية الآن على { $product }:
offers-none = لا يوجد عرض على ذلك حاليًا. يقل السعر عند شراء كميات أكبر.
offers-no-free-shipping = لا يوجد عرض شحن مجاني حاليًا.
offers-column-offer = العرض
offers-column-until = ينتهي في
offers-until-day = حتى { $valid_to }
offers-no-end = بلا تاريخ انتهاء
offers-until = { $text } (حتى { $valid_to })
offers-a-promotion = ضمن عرض
offers-not-added-up = كود واحد لكل طلب؛ ولا تُجمع العروض على القطعة نفسها.
offers-see-all = عرض كل العروض

offers-ask-code = ما هو الكود؟
offers-code-works = الكود { $code } صالح: { $text }. شروط استخدامه:
offers-code-unknown = لا أعرف الكود { $code }. تأكد من كتابته من فضلك؛ لا فرق بين الحروف الكبيرة والصغيرة.
offers-code-not-yet = الكود { $code } غير سارٍ بعد؛ يبدأ في { $valid_from }.
offers-code-ended = انتهت صلاحية الكود { $code } في { $valid_to }، فلم يعد يعمل.
offers-code-used-up = كان الكود { $code } محدود العدد وقد نفد، فلم يعد يعمل.
offers-code-not-for-country = الكود { $code } لا يسري على التوصيل إلى { $country }، بل فقط إلى: { $countries }.
offers-code-needs-more = يسري الكود { $code } على منتجات بقيمة { $min_subtotal } أو أكثر؛ وقيمة منتجاتك الآن { $subtotal }، فلم تبلغ الحد بعد.
offers-code-for-new-customers = الكود { $code } للطلب الأول فقط.
offers-condition-subtotal = منتجات بقيمة { $min_subtotal } على الأقل، دون احتساب الشحن
offers-condition-new-customers = أن يكون هذا طلبك الأول لدينا
offers-condition-countries = التوصيل إلى: { $countries }
offers-condition-one-code = عدم استخدام كود آخر في الطلب نفسه

offers-already-reduced = السعر مخفّض أصلًا: { $what }، بسعر { $price } بدلًا من { $listed }. لا يمكنني النزول عن ذلك.
offers-fixed-price = هذا ما يخفّض سعر { $what }:
offers-fixed-price-alone = لا خصم على سعر { $what } حاليًا.
offers-ask-person = هل ترغب في أن ينظر موظف في الأمر؟ لكنني لا أعدك بخصم أكبر.
offers-costs-less = سعره لا يزيد على ذلك أصلًا: { $what }، { $price }.
offers-too-low = سعر { $asked } أقل مما يمكنني قبوله؛ سعر { $what } هو { $price }.
offers-agreed = اتفقنا: { $what } بسعر { $price }، عرض السعر رقم { $number }، لقطعة واحدة، صالح حتى { $valid_to }. أعطِ فريقنا هذا الرقم عند الطلب؛ ولا يمكن الجمع بينه وبين كود خصم.

offers-bulk-steps = أسعار الكميات الأكبر من المنتج الواحد:
offers-column-quantity = الكمية
offers-column-discount = الخصم على القطعة
offers-from-quantity = من { $quantity ->
    [one] قطعة واحدة
    [two] قطعتين
    [few] { $quantity } قطع
   *[other] { $quantity } قطعة
}
offers-percent = { $percent }%
offers-no-minimum = لا يوجد حد أدنى للطلب: يمكن شراء أي كمية بالسعر العادي.
offers-bulk-step = من { $quantity ->
    [one] قطعة واحدة
    [two] قطعتين
    [few] { $quantity } قطع
   *[other] { $quantity } قطعة
} من المنتج الواحد: خصم { $percent }%
offers-below-steps = { $what }، العدد { $quantity }: المجموع { $total }. يبدأ السعر الأقل عند كمية أكبر:
offers-several = { $what }، العدد { $quantity }: المجموع { $total }، مع هذا العرض:
offers-bulk-person = أسعار الكميات الكبيرة يحددها موظف لدينا؛ سأحوّلك إليه.
offers-quote-title = عرض سعر رقم { $number }: { $what }
offers-quote-each = سعر القطعة
offers-quote-each-value = { $price } (السعر المعلن { $listed })
offers-quote-quantity = الكمية
offers-quote-total = مجموع المنتجات
offers-quote-valid = صالح حتى
offers-amount = { $amount }
offers-day = { $day }
offers-quote-note = لا يشمل الشحن ولا الرسوم الجمركية ولا الضرائب. أعطِ فريقنا هذا الرقم عند الطلب.
offers-more-than-held = الكمية المطلوبة { $quantity }، والمتوفر في المخزون { $count }. لذلك سيتحقق موظف مما إذا كان الباقي سيتوفر ومتى، ثم يؤكد عرض السعر.
offers-stock-unknown = الكمية المطلوبة { $quantity }، ولا أستطيع معرفة ما إذا كانت متوفرة في المخزون. لذلك سيتحقق موظف من الأمر ويؤكد عرض السعر.
