# 返品、交換、不良、返金と、その規定。

returns-ask-line = どの商品についてでしょうか？
returns-not-sent-yet = 注文{ $order_number }はまだ発送していないため、返品していただく必要はありません。今ならキャンセルできます。
returns-not-arrived-yet = 配送会社の記録では、注文{ $order_number }はまだ届いていません。返品期間は到着した時点から始まります。
returns-already-returned = 注文{ $order_number }はすでに当店に戻っています。返金の状況をお調べできます。
returns-not-returnable = 衛生上の理由により、「{ $item }」はお客様のご都合での返品を承れません。不良や破損の場合は別です。
returns-too-late = 「{ $item }」の返品期限は{ $ended_on }まででしたので、お客様のご都合での返品は承れません。不良の場合は、まだ保証の対象かもしれません。
returns-warranty-over = 「{ $item }」の保証は{ $ended_on }で終了しています。お届け先の法律でも同様です。担当者が状況を確認することはできます。

returns-no-exchange = 交換は承っておりませんが、返品して別の商品をご注文いただけます。
returns-case-taken = 受付番号{ $case_number }で承りました。担当者が返送先と次の手順をこちらでご案内します。それまでは何もお送りにならないでください。
returns-claim-taken = 受付番号{ $case_number }で承りました。担当者がこちらで解決にあたります。商品と荷物のラベルの写真があると助かります。それまで両方とも保管しておいてください。
returns-sorry-damaged = 「{ $item }」がそのような状態で届き、申し訳ありません。破損品の返送料をご負担いただく必要はありません。
returns-sorry-wrong = 「{ $item }」ではなく別のものが届き、申し訳ありません。当店の間違いですので、返送料をご負担いただく必要はありません。
returns-sorry-missing = 申し訳ありません。当店のデータでは「{ $item }」は荷物に入っているはずです。
returns-claim-known = この件は{ $opened_on }にご連絡をいただいており、注文{ $order_number }について担当者が対応中です。
returns-in-other-parcel = 別の荷物{ $tracking_number }でまだ輸送中です：{ $names }。
returns-missing-later = ですので、不足ではないかもしれません。ほかの商品についてでしょうか？
returns-warranty-runs = 「{ $item }」の保証は{ $ends_on }まで有効です。

returns-all-of-it = すべて
returns-ask-pieces = 何点についてでしょうか。ご購入は{ $count }点です。
returns-ask-reason = 返品の理由をお聞かせください（お答えいただかなくてもかまいません）。
returns-reason-too-small = 小さすぎる
returns-reason-too-large = 大きすぎる
returns-reason-not-as-expected = 思っていたものと違う
returns-reason-changed-mind = 気が変わった
returns-reason-defective = 破損・不良
returns-reason-none = 答えたくない
returns-withdraw = 契約を撤回する
returns-ask-wanted = 代わりにどちらをご希望ですか。
returns-nothing-to-swap = 同じ価格でほかに在庫のあるものがないため、今は交換を承れません。
returns-options-of = { $items }：次の方法があります。
returns-column-option = 方法
returns-column-cost = お客様にとって
returns-option-refund = 返金
returns-option-exchange = 交換
returns-option-repair = 修理
returns-option-reship = 再発送
returns-option-keep-it = そのままお持ちいただき返金
returns-option-partial = そのままお持ちいただき一部返金
returns-gets-back = { $amount }を返金
returns-kept-back = { $amount }を差し引き
returns-no-way-back = 返送は不要
returns-way-out-buyer = 新しい商品の送料はお客様負担
returns-way-out-shop = 新しい商品の送料は当店負担
returns-semicolon = {"；"}
returns-ask-option = どちらがよろしいですか。
returns-summary = 注文{ $order_number }、{ $items }。{ $option }：{ $means }。
returns-summary-wanted = 注文{ $order_number }、{ $items }。{ $option }（{ $wanted }へ）：{ $means }。
returns-ask-confirm = この内容で進めてよろしいですか。
returns-agreed = 承りました。返品番号：{ $return_numbers }。
returns-send-to = { $send_by }までに次の宛先へお送りください：{ $address }。荷物に{ $return_numbers }とお書きください。
returns-label = { $return_number }の送料支払い済みラベルはこちらです。
returns-label-title = 返送ラベル
returns-then-refund = { returns-refund-days }に{ $amount }を返金します。
returns-then-exchange = 商品が届き次第、{ $items }をお送りします。
returns-then-repair = { $items }が届き次第、修理してお返しします。
returns-settled-refund = 手続きしました。{ $amount }を元のお支払い方法へ返金します。
returns-settled-reship = 手続きしました。{ $items }を無料で再度お送りします。
returns-already-under-way = 注文{ $order_number }のこの商品は、すでに返品の手続き中です。
returns-more-than-paid = これまでの返金と合わせると、注文{ $order_number }のお支払い額を超えます。担当者が確認できます。
returns-claim-open = { $opened_on }にご連絡いただいた件（番号{ $claim_number }）は、担当者が対応中です。
returns-claim-settled = { $opened_on }にご連絡いただいた件（番号{ $claim_number }）は解決済みです：{ $option }。

returns-withdrawal = 注文{ $order_number }の契約を撤回します：{ $items }。14日以内に{ $amount }を返金します。商品または発送の証明が届くまで返金をお待ちいただくことがあります。
returns-withdrawal-confirm = 撤回を確定する
returns-withdrawal-done = { $declared_at }に契約を撤回されました。返品番号：{ $return_numbers }。受領の控えをメールでお送りします。
returns-withdrawal-done-here = { $declared_at }に契約を撤回されました。返品番号：{ $return_numbers }。このメッセージを控えとして保管してください。
returns-mail-withdrawal-subject = 契約撤回の受領のお知らせ（注文{ $order_number }）
returns-mail-withdrawal =
    お客様

    注文{ $order_number }の契約を撤回する旨のお申し出を受領しました。

    お申し出の日時：{ $declared_at }
    商品：
    { $items }
    返品番号：{ $return_numbers }

    商品は{ $send_by }までに次の宛先へお送りください：
    { $address }

    14日以内に{ $amount }を元のお支払い方法へ返金します。商品または発送の証明が届くまで返金をお待ちいただくことがあります。

    { $shop }
returns-mail-address-follows = （宛先は別途お知らせします。）

returns-open-requested = { $opened_on }に返品のお申し込みをいただき、確認しています。
returns-open-approved = { $opened_on }お申し込みの返品は承認済みで、商品の到着を待っています。
returns-open-sent-back = { $opened_on }お申し込みの返品は、当店への返送中です。
returns-open-received = { $opened_on }お申し込みの返品は到着し、検品しています。
returns-open-closed = { $opened_on }お申し込みの返品は手続きが完了しています。
returns-open-refused = { $opened_on }お申し込みの返品はお受けできませんでした。
returns-offer-person = 担当者が確認しましょうか？

returns-refund-requested = 注文{ $order_number }の{ $amount }の返金は{ $on }にお申し込みがあり、まだ承認されていません。
returns-refund-approved = 注文{ $order_number }の{ $amount }の返金（{ $on }お申し込み）は承認済みで、まだ送金していません。
returns-refund-sent = 注文{ $order_number }の{ $amount }は、{ $on }に元のお支払い方法へ返金しました。銀行やカードの明細に反映されるまで数日かかることがあります。
returns-refund-arrived = 注文{ $order_number }の{ $amount }は{ $on }に返金し、着金しています。
returns-refund-refused = 注文{ $order_number }の{ $amount }の返金（{ $on }お申し込み）はお受けできませんでした。
returns-refund-known = 別の件についてでしょうか？それでしたら担当者が確認できます。
returns-refund-case = 注文{ $order_number }についてのご希望を受付番号{ $case_number }で承りました。返金については担当者が判断し、こちらでお知らせします。
returns-no-refund = 注文{ $order_number }の返金はまだ見当たりません。返品の場合、商品が届いて検品してから最大{ $days ->
   *[other] { $days }営業日
}かかります。

returns-policy = お届けから{ $days ->
   *[other] { $days }日間
}返品できます。未使用で、付属品がすべてそろっていることが条件です。
returns-policy-law = { $country }の法律では、お届けから{ $days ->
   *[other] { $days }日間
}返品できます。
returns-policy-law-working-days = { $country }の法律では、お届けから{ $days ->
   *[other] { $days }営業日
}以内は返品できます。
returns-policy-none = 「{ $category }」の商品は、不良の場合を除き、お客様のご都合での返品を承れません。
returns-column-what = 項目
returns-column-rule = 規定
returns-row-mind = お客様のご都合
returns-row-faulty = 不良・破損・商品違い
returns-pays-buyer = 返送料はお客様負担
returns-pays-shop = 返送料は当店負担
returns-row-exchange = 交換
returns-exchange-yes = できます
returns-exchange-no = できません。返品のうえ、あらためてご注文ください
returns-row-refund = 返金
returns-refund-days = 商品の到着・検品後{ $days ->
   *[other] { $days }営業日
}以内
returns-row-restocking = 差し引く手数料
returns-restocking = 商品価格の{ $percent }%
returns-row-excluded = ご都合による返品の対象外
returns-excluded = { $categories }
returns-ask-country = 国によっては法律でさらに長く認められています。お住まいの国を教えていただければお調べします。
returns-law-unknown = { $country }の法律で認められる内容は、まだこちらで調べていません。法律のほうが有利な場合は、法律が優先します。
returns-law-pays = { $country }では、最初の{ $days ->
   *[other] { $days }日間
}の返送料は法律により当店が負担します（{ $source }、{ $as_of }時点）。
returns-law-more = 根拠：{ $source }、{ $as_of }時点。
returns-law-less = { $country }の法律で認められるのは{ $days ->
   *[other] { $days }日間
}以上です（{ $source }、{ $as_of }時点）。当店の規定はこれを満たしています。不良品についての法律上の権利はそのまま残ります。
returns-law-none = { $country }の法律には、ご都合による返品の一般的な権利の定めがないため（{ $as_of }時点）、当店の規定が適用されます。不良品についての法律上の権利はそのまま残ります。
# 法律の名称。
returns-source = { $iso ->
    [EU] EU指令2011/83/EU
    [GB] 英国2013年消費者契約規則
    [NO] ノルウェー撤回権法
    [TR] トルコ法律第6502号および遠隔契約規則
    [RU] ロシア消費者権利保護法第26.1条
    [UA] ウクライナ消費者権利法
    [KZ] カザフスタン消費者権利保護法
    [IL] イスラエル1981年消費者保護法第14C条
    [SA] サウジアラビア電子商取引法第13条
    [EG] エジプト消費者保護法（2018年法律第181号）
    [ZA] 南アフリカ2002年電子通信取引法第44条
    [MX] メキシコ連邦消費者保護法第56条
    [BR] ブラジル消費者保護法典第49条
    [AR] アルゼンチン法律第24.240号第34条
    [CL] チリ法律第19.496号第3条の2
    [CO] コロンビア2011年法律第1480号第47条
    [KR] 韓国電子商取引法第17条
    [TW] 台湾消費者保護法第19条
    [CN] 中国消費者権益保護法第25条
    [TH] タイ2002年直接販売・ダイレクトマーケティング法第33条
    [VN] ベトナム法律19/2023/QH15
   *[other] { $source }
}
returns-next = 返品をご希望の商品はありますか？

returns-warranty-of = 「{ $category }」の保証期間は、お届けから{ $months }か月です。
returns-warranty = 保証期間は、お届けから{ $months }か月です。
returns-warranty-longer = { $categories }は{ $months }か月です。
returns-warranty-covers = 材質や製造上の不良が対象です。落下、防水性能を超える水ぬれ、通常の摩耗は対象外です。
returns-warranty-law = { $country }の法律では、不良品について少なくとも{ $months }か月の保証があり（{ $as_of }時点）、こちらが優先します。
returns-warranty-ask-country = お住まいの国の法律のほうが手厚いことがあります。国を教えていただければお調べします。
returns-warranty-next = 何か動かなくなりましたか？
