# 怎么付款。
payments-methods = 在{ $country }可以用{ $methods }付款，没有其他方式。
payments-methods-usual = 大多数国家和地区可以用{ $methods }付款，不少地方还有当地常用的方式。
payments-none-there = 我没有查到从{ $country }付款的方式，可以请同事帮您看看。
payments-yes = 可以，在{ $country }能用{ $method }付款。
payments-no = 抱歉，在{ $country }不能用{ $method }付款。
payments-only-in = { $method }可以在这些地方使用：{ $countries }。
payments-not-in = 可以用{ $method }付款，但以下地方除外：{ $countries }。
payments-everywhere = 可以，{ $method }在各地都能用。
payments-instalments = 分期付款：{ $methods }，能否通过由服务商审核决定。
payments-no-instalments = 当地暂不支持分期付款。
payments-currency = 实际按{ $currency }扣款。
payments-currency-other = 实际按{ $currency }扣款，不是{ $asked }，由您的银行换算。
payments-currency-rate = 实际按{ $currency }扣款，不是{ $asked }，由您的银行按它的汇率换算。供参考：{ $on }，{ $one } 约合 { $rate }。
payments-ask-country = 请问您从哪个国家或地区付款？

# 付款出了问题。
payments-ask-trouble = 请问付款出了什么情况？
payments-trouble-failed = 付款被拒
payments-trouble-pending = 一直在处理中
payments-trouble-twice = 扣了两次款
payments-failed = 付款被拒，这笔钱我们就没有收。常见原因：需要在银行 App 里确认、卡没有开通境外支付、信息填错、余额或额度不足。您可以再试一次，或者换一种付款方式。
payments-pending = “处理中”是指我们还没收到银行或支付机构的确认。银行卡一般马上就有结果，银行转账和线下付现可能要几个工作日。处理期间请先不要重复付款。
payments-tell-order = 如果有订单号，请告诉我，我来查这笔订单的付款。
payments-twice-taken = 已登记，编号 { $case_number }，订单 { $order_number }。会有同事核对付款记录，多扣的部分会退给您。第二笔有时只是预授权，会自动取消，请先留好银行账单。

# 已核实订单的付款。
payments-order-pending = 订单 { $order_number }：{ $method }付款 { $amount }，自{ $at }起处理中。
payments-order-pending-undated = 订单 { $order_number }：{ $method }付款 { $amount }，处理中。
payments-order-authorised = 订单 { $order_number }：{ $method }付款 { $amount }，{ $at }已预授权，尚未扣款。
payments-order-authorised-undated = 订单 { $order_number }：{ $method }付款 { $amount }，已预授权，尚未扣款。
payments-order-captured = 订单 { $order_number }：{ $method }付款 { $amount }，{ $at }已付清。
payments-order-captured-undated = 订单 { $order_number }：{ $method }付款 { $amount }，已付清。
payments-order-failed = 订单 { $order_number }：{ $method }付款 { $amount }，{ $at }被拒，这一笔我们没有收款。
payments-order-failed-undated = 订单 { $order_number }：{ $method }付款 { $amount }，被拒，这一笔我们没有收款。
payments-order-refunded = 订单 { $order_number }：{ $method }付款 { $amount }，{ $at }已退款。
payments-order-refunded-undated = 订单 { $order_number }：{ $method }付款 { $amount }，已退款。
payments-order-none = 订单 { $order_number } 目前还没有收到付款。
payments-next-taken = 我们的记录就是这些。如果您的账单上扣得更多，请告诉我“扣了两次款”。
payments-next-open = 未付款的订单不会备货。您可以点订单邮件里的链接重新付款，也可以找人工客服帮忙。

# 发票。
payments-invoice = 订单 { $order_number } 的发票号是 { $invoice_number }，开票日期 { $issued_on }，金额 { $total }。
payments-no-invoice-yet = 订单 { $order_number } 还没有开发票。
payments-invoice-by-mail = 发票文件我没法直接发给您，会由同事发到 { $email }。
payments-invoice-by-person = 发票文件我没法直接发给您，订单上也没有邮箱，会有同事联系您安排。

payments-surplus-seen = 订单 { $order_number } 多扣了 { $amount }，很抱歉。
payments-surplus-done = 订单 { $order_number } 多扣的款项正在退回。
payments-only-reserved = 其中一笔只是预授权，没有扣款，会自动取消。具体时间可以问银行。
payments-pending-long = 超过一周还未完成的付款，通常是没有付成或已经失效。

payments-invoice-sent = 发票 { $invoice_number } 正以 PDF 发往 { $email }。
payments-invoice-link = { $until } 之前可以在这里下载：
payments-invoice-download = 发票 { $invoice_number }
payments-mail-invoice-subject = { $shop } 的发票 { $invoice_number }
payments-mail-invoice = 订单 { $order_number } 的发票 { $invoice_number } 已作为 PDF 附在邮件中。{ $until } 之前也可以在这里下载：{ $url }
payments-pdf-title = 发票
payments-pdf-number = 发票号
payments-pdf-date = 日期
payments-pdf-order = 订单
payments-pdf-to = 买方
payments-pdf-each = 单价
payments-pdf-goods = 商品
