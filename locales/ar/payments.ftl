# طرق الدفع.
payments-methods = في { $country } يمكنك الدفع عبر: { $methods }. لا تتوفر طرق أخرى هناك.
payments-methods-usual = في معظم الدول يمكنك الدفع عبر: { $methods }؛ ولدى دول كثيرة طرقها الخاصة أيضًا.
payments-none-there = لا أعرف طريقة للدفع من { $country }. يمكن لموظف أن يبحث معك عن طريقة.
payments-yes = نعم، يمكنك الدفع عبر { $method } في { $country }.
payments-no = لا، الدفع عبر { $method } غير متاح في { $country }.
payments-only-in = الدفع عبر { $method } متاح في: { $countries }.
payments-not-in = نعم، الدفع عبر { $method } متاح، ما عدا في: { $countries }.
payments-everywhere = نعم، الدفع عبر { $method } متاح في كل مكان.
payments-instalments = بالتقسيط: { $methods }. يقرر مزوّد الخدمة بشأن كل طلب.
payments-no-instalments = التقسيط غير متاح هناك.
payments-currency = يُخصم المبلغ بعملة { $currency }.
payments-currency-other = يُخصم المبلغ بعملة { $currency } وليس بعملة { $asked }؛ ويتولى بنكك التحويل.
payments-currency-rate = يُخصم المبلغ بعملة { $currency } وليس بعملة { $asked }؛ ويحوّله بنكك بسعره الخاص. للاسترشاد: { $one } كان يساوي { $rate } في { $on }.
payments-ask-country = من أي دولة ستدفع؟

# حدث خطأ ما.
payments-ask-trouble = ماذا حدث في عملية الدفع؟
payments-trouble-failed = رُفضت العملية
payments-trouble-pending = ما زالت معلّقة
payments-trouble-twice = خُصم المبلغ مرتين
payments-failed = العملية المرفوضة لا تُحصَّل. الأسباب المعتادة: البنك يطلب تأكيدًا في تطبيقه، أو البطاقة غير مفعّلة للمدفوعات الدولية، أو خطأ في الكتابة، أو الرصيد غير كافٍ. حاول مرة أخرى من فضلك، أو استخدم طريقة دفع أخرى.
payments-pending = «معلّقة» تعني أن تأكيد البنك أو مزوّد خدمة الدفع لم يصلنا بعد. البطاقات تؤكد عادةً على الفور؛ أما التحويلات البنكية والقسائم المدفوعة نقدًا فقد تستغرق بضعة أيام عمل. لا تدفع مرة ثانية ما دامت العملية معلّقة من فضلك.
payments-tell-order = إذا كان لديك رقم طلب، اكتبه لي وسأنظر في عملية الدفع الخاصة به.
payments-twice-taken = سجّلت ذلك في التذكرة رقم { $case_number } للطلب { $order_number }. سيقارن أحد موظفينا المدفوعات ويعيد ما خُصم زيادة. كثيرًا ما يكون المبلغ الثاني مجرد حجز مؤقت يزول من نفسه، فاحتفظ بكشف الحساب في متناول يدك من فضلك.

# مدفوعات طلب تم التحقق من صاحبه.
payments-order-pending = الطلب { $order_number }: { $amount } عبر { $method }، معلّق منذ { $at }.
payments-order-pending-undated = الطلب { $order_number }: { $amount } عبر { $method }، معلّق.
payments-order-authorised = الطلب { $order_number }: { $amount } عبر { $method }، حُجز المبلغ في { $at } ولم يُحصَّل بعد.
payments-order-authorised-undated = الطلب { $order_number }: { $amount } عبر { $method }، المبلغ محجوز ولم يُحصَّل بعد.
payments-order-captured = الطلب { $order_number }: { $amount } عبر { $method }، دُفع في { $at }.
payments-order-captured-undated = الطلب { $order_number }: { $amount } عبر { $method }، مدفوع.
payments-order-failed = الطلب { $order_number }: { $amount } عبر { $method }، رُفضت العملية في { $at }. لم نحصّل شيئًا من هذه المحاولة.
payments-order-failed-undated = الطلب { $order_number }: { $amount } عبر { $method }، رُفضت العملية. لم نحصّل شيئًا من هذه المحاولة.
payments-order-refunded = الطلب { $order_number }: { $amount } عبر { $method }، أُعيد المبلغ في { $at }.
payments-order-refunded-undated = الطلب { $order_number }: { $amount } عبر { $method }، أُعيد المبلغ.
payments-order-none = لم تصلنا أي دفعة للطلب { $order_number } بعد.
payments-next-taken = هذا كل ما هو مسجّل لدينا. إذا ظهر في كشف حسابك أكثر من ذلك، أخبرني أن المبلغ خُصم مرتين.
payments-next-open = لا يُغلَّف الطلب ما دام غير مدفوع. يمكنك الدفع مجددًا من الرابط الموجود في رسالة الطلب، أو أن يساعدك أحد موظفينا.

# الفواتير.
payments-invoice = الفاتورة { $invoice_number } للطلب { $order_number } بتاريخ { $issued_on }، المجموع { $total }.
payments-no-invoice-yet = لا توجد فاتورة للطلب { $order_number } بعد.
payments-invoice-by-mail = لا أستطيع إرسال المستند نفسه، لذلك سيرسله أحد موظفينا إلى { $email }.
payments-invoice-by-person = لا أستطيع إرسال المستند نفسه، وليس للطلب بريد إلكتروني، لذلك سيبحث أحد موظفينا عن طريقة لإيصاله إليك.

payments-surplus-seen = خُصم للطلب { $order_number } مبلغ زائد قدره { $amount }؛ نعتذر عن ذلك.
payments-surplus-done = ما خُصم زيادةً للطلب { $order_number } قيد الإعادة.
payments-only-reserved = أحد هذه المبالغ محجوز فقط ولم يُحصَّل. الحجز يزول من نفسه، ويخبرك بنكك متى.
payments-pending-long = الدفعة التي تبقى معلقة بعد أسبوع لم تتم في الغالب أو انتهت صلاحيتها.

payments-invoice-sent = الفاتورة { $invoice_number } في طريقها إلى { $email } بصيغة PDF.
payments-invoice-link = يمكنك تنزيلها من هنا حتى { $until }:
payments-invoice-download = الفاتورة { $invoice_number }
payments-mail-invoice-subject = الفاتورة { $invoice_number } من { $shop }
payments-mail-invoice = الفاتورة { $invoice_number } للطلب { $order_number } مرفقة بهذه الرسالة بصيغة PDF. ويمكن تنزيلها أيضًا حتى { $until } من هنا: { $url }
payments-pdf-title = فاتورة
payments-pdf-number = رقم الفاتورة
payments-pdf-date = التاريخ
payments-pdf-order = الطلب
payments-pdf-to = المشتري
payments-pdf-each = سعر القطعة
payments-pdf-goods = البضائع
