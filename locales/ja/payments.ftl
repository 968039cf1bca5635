# 支払い方法。
payments-methods = { $country }でご利用いただけるお支払い方法は{ $methods }です。それ以外はご利用いただけません。
payments-methods-usual = ほとんどの国で{ $methods }をご利用いただけます。国ごとの支払い方法が加わることも多くあります。
payments-none-there = { $country }からのお支払い方法が見つかりません。担当者が一緒にお探しできます。
payments-yes = はい、{ $country }では{ $method }でお支払いいただけます。
payments-no = 申し訳ありませんが、{ $country }では{ $method }はご利用いただけません。
payments-only-in = { $method }は{ $countries }でご利用いただけます。
payments-not-in = はい、{ $method }をご利用いただけます。ただし{ $countries }を除きます。
payments-everywhere = はい、{ $method }はどの国でもご利用いただけます。
payments-instalments = 分割払い：{ $methods }。利用できるかどうかは、その都度決済会社が審査します。
payments-no-instalments = そちらでは分割払いをご利用いただけません。
payments-currency = ご請求は{ $currency }です。
payments-currency-other = ご請求は{ $asked }ではなく{ $currency }で、お使いの銀行やカード会社が換算します。
payments-currency-rate = ご請求は{ $asked }ではなく{ $currency }で、お使いの銀行やカード会社のレートで換算されます。目安：{ $on }の時点で{ $one }は{ $rate }でした。
payments-ask-country = どの国からお支払いになりますか？

# 支払いがうまくいかないとき。
payments-ask-trouble = お支払いで何がありましたか？
payments-trouble-failed = 支払いが拒否された
payments-trouble-pending = 処理中のまま
payments-trouble-twice = 二重に請求された
payments-failed = 拒否されたお支払いの代金はいただいていません。よくある原因は、銀行アプリでの承認待ち、海外利用の制限、入力間違い、残高や限度額の不足です。もう一度お試しいただくか、別のお支払い方法をお使いください。
payments-pending = 処理中とは、銀行や決済会社からの確認がまだ当店に届いていない状態です。カードは通常すぐに、銀行振込や払込票での現金払いは数営業日かかることがあります。処理中は重ねてお支払いにならないようお願いします。
payments-tell-order = 注文番号がおわかりでしたら教えてください。そのご注文のお支払いをお調べします。
payments-twice-taken = 注文{ $order_number }について受付番号{ $case_number }で記録しました。担当者がお支払いを照合し、多くいただいた分を返金します。2件目は与信の確保だけで自然に消えることも多いので、利用明細をお手元に残しておいてください。

# 確認済みの注文の支払い。
payments-order-pending = 注文{ $order_number }：{ $method }での{ $amount }は、{ $at }から処理中です。
payments-order-pending-undated = 注文{ $order_number }：{ $method }での{ $amount }は処理中です。
payments-order-authorised = 注文{ $order_number }：{ $method }での{ $amount }は{ $at }に承認されましたが、まだ引き落とされていません。
payments-order-authorised-undated = 注文{ $order_number }：{ $method }での{ $amount }は承認済みですが、まだ引き落とされていません。
payments-order-captured = 注文{ $order_number }：{ $method }での{ $amount }は{ $at }に支払われました。
payments-order-captured-undated = 注文{ $order_number }：{ $method }での{ $amount }は支払い済みです。
payments-order-failed = 注文{ $order_number }：{ $method }での{ $amount }は{ $at }に拒否されました。この分の代金はいただいていません。
payments-order-failed-undated = 注文{ $order_number }：{ $method }での{ $amount }は拒否されました。この分の代金はいただいていません。
payments-order-refunded = 注文{ $order_number }：{ $method }での{ $amount }は{ $at }に返金しました。
payments-order-refunded-undated = 注文{ $order_number }：{ $method }での{ $amount }は返金済みです。
payments-order-none = 注文{ $order_number }のお支払いはまだ届いていません。
payments-next-taken = 当店の記録はこれだけです。明細にそれ以上の請求がある場合は、「二重に請求された」とお知らせください。
payments-next-open = お支払いが済むまで、ご注文の梱包は始まりません。注文メールのリンクから改めてお支払いいただくか、担当者におたずねください。

# 請求書。
payments-invoice = 注文{ $order_number }の請求書番号は{ $invoice_number }、発行日は{ $issued_on }、合計は{ $total }です。
payments-no-invoice-yet = 注文{ $order_number }の請求書はまだ発行されていません。
payments-invoice-by-mail = 私から書類そのものはお送りできないため、担当者が{ $email }にお送りします。
payments-invoice-by-person = 私から書類そのものはお送りできず、ご注文にメールアドレスの登録もないため、お渡し方法を担当者が確認します。

payments-surplus-seen = 注文{ $order_number }で{ $amount }多くいただいていました。申し訳ございません。
payments-surplus-done = 注文{ $order_number }で多くいただいた分を返金します。
payments-only-reserved = このうち1件は与信の確保だけで、引き落とされていません。自然に消えます。時期は銀行やカード会社にご確認ください。
payments-pending-long = 1週間たっても保留のお支払いは、多くの場合、完了していないか期限切れです。

payments-invoice-sent = 請求書{ $invoice_number }をPDFで{ $email }にお送りしています。
payments-invoice-link = { $until }まで、こちらからダウンロードできます：
payments-invoice-download = 請求書{ $invoice_number }
payments-mail-invoice-subject = { $shop }の請求書{ $invoice_number }
payments-mail-invoice = 注文{ $order_number }の請求書{ $invoice_number }をPDFで添付しました。{ $until }までこちらからもダウンロードできます：{ $url }
payments-pdf-title = 請求書
payments-pdf-number = 請求書番号
payments-pdf-date = 日付
payments-pdf-order = 注文
payments-pdf-to = ご購入者
payments-pdf-each = 単価
payments-pdf-goods = 商品
