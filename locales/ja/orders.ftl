# 注文：だれが見られるか、今どの段階か、まだ何ができるか。

orders-ask-number = ご注文番号を教えてください。確認メールに記載されています。
orders-no-number = 注文番号がわかりません
orders-ask-which = どのご注文についてでしょうか？
orders-choice = { $order_number }、{ $placed_on }
orders-ask-address = 注文{ $order_number }がお客様のご注文であることを確認します。ご注文時のメールアドレスまたは電話番号を教えてください。
orders-ask-code = 注文{ $order_number }が{ $address }でのご注文であれば、そのアドレスに6桁の認証コードをメールでお送りしています。こちらに入力してください。
orders-ask-code-of-phone = 注文{ $order_number }が{ $address }でのご注文であれば、ご注文時のメールアドレスに6桁の認証コードをお送りしています。こちらに入力してください。
orders-send-again = 新しいコードを送る
orders-cannot-read-mail = そのメールを見られません
orders-code-wrong = コードが違うか、有効期限が切れています。最新のメールと、ご注文番号やお伝えいただいたアドレスをご確認ください。別のアドレスをそのまま入力していただくこともできます。
orders-too-many-tries = 入力の回数が上限を超えました。安全のため、1時間はコードを確認できません。しばらくしてからもう一度お試しいただくか、担当者にご相談ください。
orders-unprovable = 当店の注文にはメールアドレスや電話番号の記録がなく、お客様のご注文かどうかを確認できないため、表示できません。担当者が対応いたします。
orders-mail-code-subject = { $shop }の認証コード：{ $code }
orders-mail-code =
    認証コードは{ $code }です。{ $shop }のチャットに入力してください。有効期間は{ $minutes }分です。

    お心当たりがない場合は、何もしていただく必要はありません。このコードがなければ、だれもご注文の内容を見ることはできません。
orders-not-found = 注文{ $order_number }が見つかりません。

orders-too-late-to-cancel = 注文{ $order_number }はすでに倉庫を出ているため、キャンセルできません。お届け時に受け取りを辞退して当店に戻すか、お受け取り後に返品していただけます。
orders-too-late-to-change = 注文{ $order_number }はすでに倉庫を出ているため、変更できません。運送会社によっては追跡ページで転送できます。できない場合は、受け取りを辞退するか返品していただけます。
orders-already-cancelled = 注文{ $order_number }はキャンセル済みのため、これ以上のお手続きは不要です。

orders-status-pending = 注文{ $order_number }（{ $since }）は、お支払い待ちです。
orders-status-payment-failed = 注文{ $order_number }（{ $since }）はお支払いが完了しなかったため、未払いのままです。
orders-status-paid = 注文{ $order_number }は{ $since }にお支払いを確認し、発送の準備をしています。
orders-status-packed = 注文{ $order_number }は{ $since }に梱包が済み、集荷を待っています。
orders-status-partly-sent = 注文{ $order_number }の一部は{ $since }に発送しました。残りはまだ発送していません。
orders-status-shipped = 注文{ $order_number }は{ $since }に発送し、現在輸送中です。
orders-status-delivered = 注文{ $order_number }は{ $since }に配達されました。
orders-status-cancelled = 注文{ $order_number }は{ $since }にキャンセルされました。
orders-status-returned = 注文{ $order_number }は{ $since }に当店に戻りました。

orders-column-what = 項目
orders-column-figure = 内容
orders-line = { $name } × { $quantity }
orders-line-cancelled = { $name } × { $quantity }（キャンセル済み）
orders-more-lines = { $count ->
   *[other] ほか{ $count }点
}
orders-amount = { $amount }
orders-names = { $names }
orders-row-shipping = 送料
orders-row-discount = 割引
orders-row-tax = 税金
orders-row-total = 合計
orders-row-payment = お支払い
orders-row-not-sent = 未発送
orders-payment-pending = { $method }：入金待ち
orders-payment-authorised = { $method }：承認済み
orders-payment-captured = { $method }：支払い済み
orders-payment-failed = { $method }：支払い失敗
orders-payment-refunded = { $method }：返金済み

orders-next-pending = ご入金を確認でき次第、発送の準備をします。
orders-next-leaves = 予定では{ $leaves_on }に発送します。
orders-next-overdue = 本来は{ $leaves_on }に発送する予定でした。遅れており申し訳ありません。担当者が確認することもできます。
orders-next-shipped = 荷物の現在地をお調べできます。
orders-next-delivered = 何か問題がありましたか？返品や届かない荷物についてお手伝いできます。
orders-next-cancelled = 返金の状況をお調べできます。
orders-next-returned = 返金の状況をお調べできます。

orders-can-change-pending = 注文{ $order_number }はまだ発送していないため、変更できます。担当者がご一緒に手続きし、こちらで確定のお知らせをします。
orders-can-change-paid = 注文{ $order_number }はまだ発送していないため、変更できます。担当者がご一緒に手続きし、こちらで確定のお知らせをします。
orders-can-change-packed = 注文{ $order_number }は梱包済みですが、まだ発送していません。変更できるかどうか担当者が確認し、こちらでお知らせします。
orders-ask-new-address = 注文{ $order_number }はまだ発送していないため、お届け先を変更できます。新しいお届け先（お名前、番地、市区町村、郵便番号、国名）を教えてください。
orders-already-delivered = 注文{ $order_number }はすでに配達済みのため、キャンセルも変更もできません。返品または交換していただけます。
orders-changed-meanwhile = 注文{ $order_number }がちょうど別のところで変更されたため、何も行いませんでした。もう一度ご確認ください。
orders-not-enough-in-stock = { $left ->
    [0] ただいま品切れのため、
   *[other] 残り{ $left }点のため、
}注文{ $order_number }は変更していません。
orders-nothing-to-change = 注文{ $order_number }はすでにそのようになっており、変更するところはありません。
orders-address-unclear = 注文{ $order_number }のお届け先をすべて読み取れませんでした。お名前、番地、市区町村、郵便番号、国名を1行で書いてください。
orders-confirm = { $summary }このように進めてよろしいですか？
orders-left-as-it-is = 承知しました。すべてそのままにします。
orders-summary-cancel = 注文{ $order_number }をすべてキャンセルします：{ $names }。
orders-summary-cancel-lines = 注文{ $order_number }から次の商品を外します：{ $names }。ほかはそのままです。
orders-summary-change = 注文{ $order_number }：{ $item }の代わりに{ $after }をお届けします。
orders-summary-address = 注文{ $order_number }のお届け先は次のとおりになります：{ $address }。
orders-summary-urgent = 至急の印を付けることができます。担当者の一覧の一番上に表示されますが、発送日が早まるとは限りません。
orders-done-cancel = 注文{ $order_number }をキャンセルしました。
orders-done-cancel-lines = 注文{ $order_number }から外しました：{ $names }。
orders-done-change = 変更しました。注文{ $order_number }は{ $after }になりました。
orders-done-address = 変更しました。注文{ $order_number }のお届け先：{ $address }。
orders-done-urgent = 注文{ $order_number }に至急の印を付けました。担当者が最初に確認します。
orders-urgent-already = 注文{ $order_number }には{ $since }から至急の印が付いています。
orders-total-changes = 合計は{ $total_before }から{ $total }になります。
orders-money-nothing = 金額は変わりません。
orders-money-not-taken = まだお支払いはいただいていません。
orders-money-not-collected = 承認済みのお支払いのうち{ $amount }は引き落とされません。
orders-money-refund = { $amount }をお支払いと同じ方法で返金します。
orders-money-to-pay = 追加で{ $amount }のお支払いが必要です。担当者がお支払い方法をお送りし、その後に変更します。
orders-money-by-person = お支払いについては担当者がご案内します。
orders-money-approval = この金額の返金には担当者の承認が必要です。
orders-packed-already = すでに梱包済みのため、止められるかどうかを担当者が確認します。
orders-case = 受付番号は{ $case_number }です。
orders-passed-on = 受付番号{ $case_number }で承りました。担当者が手続きするまで、注文{ $order_number }はそのままです。
orders-ask-change = { $item }のどこを変更しますか？
orders-change-size = サイズ
orders-change-color = 色
orders-change-option = 仕様
orders-change-quantity = 数量
orders-change-remove = 注文から外す
orders-change-other = その他
orders-ask-quantity = { $item }を、全部でいくつにしますか？
orders-address-shipping = { $country }への送料は{ $price }です。
orders-address-charged = これまでの送料は{ $charged }です。
orders-address-customs = { $country }では、お届け時に関税・税金・手数料として約{ $amount }のお支払いが必要になります。
orders-address-customs-open = { $country }での関税と税金は担当者が確認します。
orders-address-customs-none = { $country }では、お届け時のお支払いはありません。
