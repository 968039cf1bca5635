# 荷物：どこにあるか、いつ届くか、届かないときはどうするか。

parcels-ask-order = この荷物はどのご注文のものでしょうか？お客様の荷物であることを確認するため、注文番号が必要です。
parcels-not-in-order = 注文{ $order_number }の荷物の中に{ $tracking_number }は見当たりません。
parcels-unnumbered = 追跡番号のない荷物
parcels-name = 荷物{ $tracking_number }
parcels-name-and-carrier = 荷物{ $tracking_number }（{ $carrier }）
parcels-now = { $parcel }：{ $what }。
parcels-since = { $what }（{ $on }）
parcels-no-scan = 配送会社の記録はまだありません

parcels-code-label = 配送会社に登録済み（まだ引き渡していません）
parcels-code-picked-up = 配送会社が引き受け済み
parcels-code-export = 輸出通関済み
parcels-code-line-haul = 国際輸送中
parcels-code-import-hold = 税関で保留中
parcels-code-released = 通関済み
parcels-code-last-mile = 配達担当の配送会社に引き渡し済み
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
parcels-note-no-scan = 配送会社がまだ荷物を読み取っていないため、それ以上のことはわかりません。
parcels-note-neighbour = 配送会社によると、荷物はご近所の方に預けられています。まずはそちらにご確認ください。
parcels-note-neighbour-at = 配送会社によると、荷物は{ $house }番のご近所の方に預けられています。まずはそちらにご確認ください。
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
parcels-note-tax-number = 税関が受取人の納税者番号を求めています。配送会社が受け取ると荷物は先に進みます。
parcels-note-value-proof = 税関が請求書や支払い記録など、価格を証明するものを求めています。配送会社が受け取ると荷物は先に進みます。
parcels-note-held = 税関にあり、いつ許可が出るかは未定です。
parcels-note-lost = 申し訳ありません。担当者が配送会社およびお客様と解決にあたります。
parcels-note-returned = 配達されず、当店に戻りました。担当者が再発送または返金の手続きをします。
parcels-unsent = 未発送：{ $names }。

parcels-none-pending = 注文{ $order_number }はまだ何も発送していません。ご入金がまだです。
parcels-none-paid = 注文{ $order_number }はまだ何も発送していません。お支払い済みで、準備中です。
parcels-none-packed = 注文{ $order_number }はまだ何も発送していません。梱包済みで、集荷を待っています。
parcels-none-known = 注文{ $order_number }の荷物が見当たりません。担当者がお調べしましょうか？
parcels-next-customs = 税関が何を求めているか確認しましょうか？
parcels-offer-search = 調査を依頼しましょうか？
parcels-offer-case = 担当者への案件として受け付けましょうか？
parcels-still-coming = 今わかっている限り、紛失ではありません。ご不審な点があれば、担当者がお調べできます。
parcels-next = このご注文について、ほかに何かありますか？
parcels-offer-person = 担当者におつなぎしましょうか？
parcels-offer-claim = お手元にありませんか？それでは調査を依頼します。
parcels-claim-known = このご注文の荷物は{ $opened_on }から調査しています。進み具合は担当者がお答えできます。
parcels-claim-opened = 注文{ $order_number }について受付番号{ $case_number }で受け付けました。担当者が配送会社に確認し、結果をこちらでお知らせします。

parcels-late-offer = 遅れのお詫びとして、ご希望でしたら送料{ $amount }を返金します。荷物は引き続きお届けします。
parcels-late-take = 送料の返金を希望する
parcels-late-nothing = 荷物の遅れは解消しているため、返金はありません。

parcels-carrier-china-post = 中国郵政（China Post）
parcels-carrier-yunexpress = YunExpress
parcels-carrier-dhl-express = DHL Express
parcels-carrier-postnl = PostNL
parcels-carrier-sf-express = SF Express（順豊エクスプレス）
