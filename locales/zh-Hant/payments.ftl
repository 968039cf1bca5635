# 怎麼付款。
payments-methods = 在{ $country }可以用{ $methods }付款，沒有其他方式。
payments-methods-usual = 大多數國家和地區可以用{ $methods }付款，許多地方還有當地常用的方式。
payments-none-there = 查不到可以從{ $country }付款的方式，可以請客服人員幫您看看。
payments-yes = 可以，在{ $country }能用{ $method }付款。
payments-no = 抱歉，在{ $country }不能用{ $method }付款。
payments-only-in = { $method }可以在這些地方使用：{ $countries }。
payments-not-in = 可以用{ $method }付款，但以下地方除外：{ $countries }。
payments-everywhere = 可以，{ $method }在各地都能用。
payments-instalments = 分期付款：{ $methods }，能否核准由服務商審核決定。
payments-no-instalments = 當地不提供分期付款。
payments-currency = 實際以{ $currency }扣款。
payments-currency-other = 實際以{ $currency }扣款，不是{ $asked }，由您的銀行換算。
payments-currency-rate = 實際以{ $currency }扣款，不是{ $asked }，由您的銀行依其匯率換算。僅供參考：{ $on }，{ $one } 約合 { $rate }。
payments-ask-country = 請問您從哪個國家或地區付款？

# 付款出了問題。
payments-ask-trouble = 請問付款出了什麼狀況？
payments-trouble-failed = 付款被拒絕
payments-trouble-pending = 一直在處理中
payments-trouble-twice = 被扣了兩次款
payments-failed = 付款被拒絕時，這筆錢我們不會收到。常見原因：需要在銀行 App 確認、卡片沒有開啟海外刷卡、資料打錯，或餘額不足。您可以再試一次，或改用其他付款方式。
payments-pending = 「處理中」表示銀行或支付業者的確認還沒送到我們這裡。信用卡通常馬上確認，銀行轉帳和繳費單付現可能需要幾個工作天。處理期間請先不要重複付款。
payments-tell-order = 如果有訂單編號，請告訴我，我來查這筆訂單的付款。
payments-twice-taken = 已立案，編號 { $case_number }，訂單 { $order_number }。客服人員會核對付款紀錄，多扣的部分會退還給您。第二筆常常只是預先授權，會自動消失，請先留著銀行帳單。

# 已確認本人的訂單付款。
payments-order-pending = 訂單 { $order_number }：{ $method }付款 { $amount }，自{ $at }起處理中。
payments-order-pending-undated = 訂單 { $order_number }：{ $method }付款 { $amount }，處理中。
payments-order-authorised = 訂單 { $order_number }：{ $method }付款 { $amount }，{ $at }已授權，尚未請款。
payments-order-authorised-undated = 訂單 { $order_number }：{ $method }付款 { $amount }，已授權，尚未請款。
payments-order-captured = 訂單 { $order_number }：{ $method }付款 { $amount }，{ $at }已付款。
payments-order-captured-undated = 訂單 { $order_number }：{ $method }付款 { $amount }，已付款。
payments-order-failed = 訂單 { $order_number }：{ $method }付款 { $amount }，{ $at }被拒絕，這一筆我們沒有收款。
payments-order-failed-undated = 訂單 { $order_number }：{ $method }付款 { $amount }，被拒絕，這一筆我們沒有收款。
payments-order-refunded = 訂單 { $order_number }：{ $method }付款 { $amount }，{ $at }已退款。
payments-order-refunded-undated = 訂單 { $order_number }：{ $method }付款 { $amount }，已退款。
payments-order-none = 訂單 { $order_number } 目前還沒有收到付款。
payments-next-taken = 我們的紀錄就是這些。如果您的帳單扣得更多，請告訴我「被扣了兩次款」。
payments-next-open = 未付款的訂單不會備貨。您可以點訂單郵件裡的連結重新付款，也可以找客服人員協助。

# 發票。
payments-invoice = 訂單 { $order_number } 的發票號碼是 { $invoice_number }，開立日期 { $issued_on }，金額 { $total }。
payments-no-invoice-yet = 訂單 { $order_number } 還沒有開立發票。
payments-invoice-by-mail = 發票檔案我沒辦法直接傳給您，會由客服人員寄到 { $email }。
payments-invoice-by-person = 發票檔案我沒辦法直接傳給您，訂單上也沒有電子信箱，客服人員會看看怎麼交給您。

payments-surplus-seen = 訂單 { $order_number } 多扣了 { $amount }，很抱歉。
payments-surplus-done = 訂單 { $order_number } 多扣的款項正在退回。
payments-only-reserved = 其中一筆只是預先授權，沒有請款，會自動消失。時間可以詢問銀行。
payments-pending-long = 超過一週仍未完成的付款，通常是沒有付成或已經失效。

payments-invoice-sent = 發票 { $invoice_number } 正以 PDF 寄往 { $email }。
payments-invoice-link = { $until } 之前可以在這裡下載：
payments-invoice-download = 發票 { $invoice_number }
payments-mail-invoice-subject = { $shop } 的發票 { $invoice_number }
payments-mail-invoice = 訂單 { $order_number } 的發票 { $invoice_number } 已以 PDF 附在郵件中。{ $until } 之前也可以在這裡下載：{ $url }
payments-pdf-title = 發票
payments-pdf-number = 發票號碼
payments-pdf-date = 日期
payments-pdf-order = 訂單
payments-pdf-to = 買方
payments-pdf-each = 單價
payments-pdf-goods = 商品
