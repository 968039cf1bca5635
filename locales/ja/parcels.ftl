# 荷物：どこにあるか、いつ届くか、届かないときはどうするか。

parcels-ask-order = この荷物はどのご注文のものでしょうか？お客様の荷物であることを確認するため、注文番号が必要です。
parcels-not-in-order = 注文{ $order_number }の荷物の中に{ $tracking_number }は見当たりません。
parcels-unnumbered = 追跡番号のない荷物
parcels-name = 荷物{ $tracking_number }
parcels-name-and-carrier = 荷物{ $tracking_number }（{ $carrier }）
parcels-now = { $parcel }：{ $what }。
parcels-since = { $what }（{ $on }）
parcels-since-in = { $what }、{ $place }、{ $on }
parcels-several = ご注文{ $order_number }は{ $count }個口でお届けします。配達済み：{ $delivered }個。
parcels-no-scan = 配送会社の記録はまだありません

parcels-code-label = 配送会社に登録済み（まだ引き渡していません）
parcels-code-picked-up = 配送会社が引き受け済み
parcels-code-export = 輸出通関済み
parcels-code-line-haul = 国際輸送中
parcels-code-import-hold = 税関で保留中
parcels-code-released = 通関済み
parcels-code-last-mile = 配達担当の配送会社に引き渡し済み
parcels-code-out-for-delivery = 配達中
parcels-code-pick-up = 受け取り待ち
parcels-code-delivered = 配達済み
parcels-code-failed = 配達できず
parcels-code-returned = 当店へ返送
parcels-code-lost = 配送会社が紛失と判断

parcels-column-when = 日時
parcels-column-what = 状況
parcels-column-where = 場所
parcels-when = { $at }
parcels-place = { $place }（{ $country }）
parcels-place-unknown = 場所の記録なし

parcels-window = お届け予定は{ $earliest }から{ $latest }の間です。
parcels-late = { $latest }までに届く予定でしたが、{ $days ->
   *[other] { $days }日
}遅れています。申し訳ありません。
parcels-late-wait = { $search_on }までに届かない場合は、配送会社に調査を依頼できます。
parcels-late-search = 配送会社に調査を依頼できる時期になっています。
parcels-late-lost = これ以上はお待ちせず、紛失として扱います。
parcels-silent = それ以降は読み取りがなく、この経路としては通常より長くなっています。
parcels-no-answer = 配送会社のシステムが現在応答していないため、これ以上のことはわかりません。
parcels-no-answer-since = 配送会社のシステムが現在応答していません。これは{ $at }時点の最新情報です。
parcels-move-shop = 次は当店が対応します。お客様にしていただくことはありません。
parcels-move-carrier = お客様にしていただくことはありません。次は配送会社の番です。
parcels-move-customs = 配送会社から連絡がない限り、お客様にしていただくことはありません。次は税関の番です。
parcels-move-shopper = 次はお客様のお手続きです。
parcels-move-by = 次はお客様のお手続きです（{ $by }まで）。
parcels-note-no-scan = 配送会社がまだ荷物を読み取っていないため、それ以上のことはわかりません。
parcels-note-neighbour = 配送会社によると、荷物はご近所の方に預けられています。まずはそちらにご確認ください。
parcels-note-neighbour-at = 配送会社によると、荷物はご近所（{ $house }番）の方に預けられています。まずはそちらにご確認ください。
parcels-note-at-door = 配送会社によると、荷物は玄関先に置かれています。
parcels-note-pick-up = 配送会社の受取場所でお受け取りいただけます。本人確認書類と追跡番号をお持ちください。
parcels-note-pick-up-kept = 配送会社の受取場所でお受け取りいただけます。保管期間は{ $days ->
   *[other] { $days }日間
}です。本人確認書類と追跡番号をお持ちください。
parcels-note-nobody-home = 配送会社がうかがいましたが、ご不在でした。
parcels-note-wrong-address = 配送会社によると、住所に不足があります。
parcels-note-failed = 配送会社は配達できませんでした。
parcels-note-next-attempt = 配送会社によると、翌営業日に再配達します。
parcels-note-ask-carrier = 再配達の日は示されていません。追跡番号を添えて配送会社にお問い合わせください。
parcels-note-tax-number = 税関が受取人の納税者番号を求めています。配送会社に提出されると、荷物の手続きが進みます。
parcels-note-value-proof = 税関が請求書や支払い記録など、価格を証明するものを求めています。配送会社に提出されると、荷物の手続きが進みます。
parcels-note-pay-duty = 関税または税金が未払いです。お支払い方法は配送会社からご案内があります。お支払い後に荷物が先に進みます。
parcels-note-held = 荷物は税関にあり、いつ通関が許可されるかは未定です。
parcels-note-lost = 申し訳ありません。担当者が配送会社に確認し、お客様と解決方法をご相談します。
parcels-note-returned = 配達されず、当店に戻りました。再発送またはご返金については、担当者が承ります。
parcels-unsent = 未発送：{ $names }。

parcels-none-pending = 注文{ $order_number }の商品はまだ発送していません。ご入金をお待ちしています。
parcels-none-paid = 注文{ $order_number }の商品はまだ発送していません。お支払いは済んでおり、準備中です。
parcels-none-packed = 注文{ $order_number }の商品はまだ発送していません。梱包済みで、集荷を待っています。
parcels-none-known = 注文{ $order_number }の荷物が見当たりません。担当者がお調べしましょうか？
parcels-next-customs = 税関が何を求めているか確認しましょうか？
parcels-offer-search = 調査を依頼しましょうか？
parcels-offer-case = 受付番号をお取りして、担当者に引き継ぎましょうか？
parcels-still-coming = 今わかっている限り、紛失ではありません。気になる点があれば、担当者がお調べできます。
parcels-next = このご注文について、ほかに何かありますか？
parcels-offer-news = 状況が変わったら、こちらと{ $address }宛てのメールでお知らせしましょうか？
parcels-offer-news-here = 状況が変わったら、こちらでお知らせしましょうか？
parcels-news-agreed = 承知しました。ご注文{ $order_number }の状況が変わりましたらお知らせします。
parcels-news = ご注文{ $order_number }のお知らせです。
parcels-news-refund = 返金{ $amount }をお送りしました。
parcels-offer-person = 担当者におつなぎしましょうか？
parcels-offer-claim = 見当たりませんか？その場合は調査を依頼します。
parcels-claim-known = このご注文の荷物は{ $opened_on }から調査しています。進み具合は担当者がお答えできます。
parcels-claim-opened = 注文{ $order_number }について受付番号{ $case_number }で受け付けました。担当者が配送会社に確認し、結果をこちらでお知らせします。

parcels-late-offer = 遅れのお詫びとして、ご希望でしたら送料{ $amount }を返金します。荷物は引き続きお届けします。
parcels-late-take = 送料の返金を希望する
parcels-late-nothing = 荷物の遅れは解消しているため、返金はありません。

parcels-carrier-china-post = 中国郵政
parcels-carrier-yunexpress = YunExpress
parcels-carrier-dhl-express = DHL Express
parcels-carrier-postnl = PostNL
parcels-carrier-sf-express = SF Express
