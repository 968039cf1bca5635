# 文の中での国・地域の名前。
shipping-place =
    { $iso ->
        [US] アメリカ
        [EU] EU
        [HK] 香港
        [MO] マカオ
       *[other] { $country }
    }

# 質問と、できないこと。
shipping-ask-destination = どの国へのお届けでしょうか？
shipping-ask-destination-served = { $count }の国・地域に発送しています。お届け先はどちらですか？
shipping-not-served = { $country }への発送は行っておりません。ほかの国にご住所があれば、どの国か教えていただければお調べします。
shipping-no-method = { $country }へは発送していますが、こちらをお送りできる配送方法がありません：{ $reasons }。
shipping-goods-banned = こちらは{ $country }へお送りできません。{ $flags }の輸送が認められていないためです。
shipping-goods-not-taken = { $country }へは発送していますが、{ $flags }を扱う配送方法がないため、こちらはお送りできません。
shipping-goods-ask = { $flags }に該当するため、{ $country }へお送りできるかどうかは担当者の確認が必要です。

# お届けできるか。
shipping-served =
    { $count ->
        [1] はい、{ $country }へ発送しています。配送方法は1通りです。{ $goods }の場合、送料は{ $price }、日数は約{ $least }～{ $most }営業日です。電池や液体など、お送りできない地域がある商品もありますので、商品名を教えていただければお調べします。
       *[other] はい、{ $country }へ発送しています。配送方法は{ $count }通りです。{ $goods }の場合、送料は{ $price }から、日数は約{ $least }～{ $most }営業日です。電池や液体など、お送りできない地域がある商品もありますので、商品名を教えていただければお調べします。
    }
shipping-served-goods =
    { $count ->
        [1] はい、{ $goods }を{ $country }へお送りできます。送料は{ $price }、日数は約{ $least }～{ $most }営業日です。
       *[other] はい、{ $goods }を{ $country }へお送りできます。配送方法は{ $count }通りで、送料は{ $price }から、約{ $least }～{ $most }営業日です。
    }
shipping-served-free =
    { $count ->
        [1] はい、{ $goods }を{ $country }へ送料無料でお送りできます。日数は約{ $least }～{ $most }営業日です。
       *[other] はい、{ $goods }を{ $country }へお送りできます。配送方法は{ $count }通りで、いちばん安い方法は送料無料です。日数は約{ $least }～{ $most }営業日です。
    }
shipping-condition-anatel = { $country }では、Bluetooth製品などの無線機器にAnatelの認証が必要で、税関で求められることがあります。
shipping-condition-bis-wpc = { $country }では、無線機器や電子機器に認証（BIS、WPC）が必要なことがあり、税関で求められることがあります。
shipping-condition-kc-one-unit = { $country }では、ご自身で使う1台であればKC認証は不要です。2台以上は税関で止められることがあります。
shipping-condition-cosmetics-registration = { $country }では化粧品に登録が必要なことがあり、ない場合は税関で止められることがあります。
shipping-out-until = { $product }は現在在庫切れで、{ $restock_on }に入荷予定です。
shipping-out = { $product }は現在在庫切れで、入荷日は未定です。
shipping-short = { $product }の在庫は現在{ $quantity }点のみです。

# 何をいくらで、いつまでに。
shipping-typical-parcel = { $grams } gの荷物
shipping-goods =
    { $quantity ->
        [1] { $product }
       *[other] { $product } × { $quantity }
    }
shipping-column-method = 配送方法
shipping-column-price = 送料
shipping-column-days = 日数
shipping-column-window = お届け予定
shipping-column-carrier = 配送会社
shipping-column-features = サービス内容
shipping-price = { $price }
shipping-price-both = { $price }（約{ $local }）
shipping-price-free = 無料
shipping-days = { $least }～{ $most }営業日
shipping-window = { $earliest }～{ $latest }
shipping-rate-ecb = { $currency }は{ $on }の欧州中央銀行のレートによる目安です。
shipping-rate-shop = { $currency }は{ $on }の当店レートによる目安です。
shipping-cost-title = { $country }への送料：{ $goods }
shipping-cost-spread = { $light_grams } gまでは{ $light }から、{ $heavy_grams } gまでは{ $heavy }からです。商品名を教えていただければ、正確な送料をお出しします。
shipping-name-the-product = 商品名を教えていただければ、正確な送料をお出しします。
shipping-free = キャンペーン：{ $offer }。
shipping-free-reached = キャンペーン：{ $offer }。商品合計は{ $subtotal }で、条件を満たしています。
shipping-free-short = キャンペーン：{ $offer }。商品合計は{ $subtotal }で、あと{ $missing }で条件を満たします。
shipping-charges-none = 国内からの発送のため、輸入時の費用はかかりません。
shipping-charges-included = 輸入時の関税と税金は、この送料に含まれています。
shipping-charges-partly = { $methods }なら輸入時の費用は別途かかりません。ほかの方法では、お届け先の国の関税と税金は含まれていません。
shipping-charges-on-top = お届け先の国の関税と税金は含まれていません。
shipping-time-title = { $country }へのお届け日数：{ $goods }
shipping-order-now = 今ご注文いただくと、{ $earliest }から{ $latest }の間に届きます。
shipping-time-left = { $hours ->
    [0] { $minutes }分
   *[other] { $hours }時間{ $minutes }分
}
shipping-leaves-today = { $left }以内にご注文とお支払いをいただくと、本日発送します。
shipping-leaves-on = { $left }以内にご注文とお支払いをいただくと、{ $sent_on }に発送します。
shipping-time-note = 今お支払いいただいた場合の目安です。発送予定日は{ $sent_on }で、通関にかかる時間が加わることがあります。
shipping-time-note-restock = { $restock_on }の入荷を前提とした目安です。発送予定日は{ $sent_on }で、通関にかかる時間が加わることがあります。
shipping-time-note-undated = 発送日から数えた目安です。通関にかかる時間が加わることがあります。
shipping-refuses = { $method }は利用できません：{ $reason }。

# 配送方法。
shipping-options-title = { $country }への配送方法：{ $goods }
shipping-features = { $features }
shipping-feature-tracked = 追跡あり
shipping-feature-insured = { $amount }まで補償
shipping-feature-po-boxes = 私書箱可
shipping-feature-pick-up-points = 受取場所の指定可
shipping-feature-duty-paid = 関税・税金は当店負担
shipping-po-boxes = 私書箱：{ $methods }でお届けできます。
shipping-no-po-boxes = 現地の私書箱にはお届けできません。
shipping-pick-up-points = 受取場所：{ $methods }で選べます。
shipping-no-pick-up-points = 現地では受取場所を選べません。
shipping-carrier-china-post = 中国郵政（China Post）
shipping-carrier-yunexpress = YunExpress
shipping-carrier-dhl-express = DHL Express
shipping-carrier-postnl = PostNL
shipping-carrier-sf-express = SF Express（順豊エクスプレス）

# ある方法で送れない理由。
shipping-why-not-goods = { $flags }は扱っていません
shipping-why-not-too-heavy = 重量オーバー
shipping-why-not-too-valuable = 金額が高すぎる
shipping-why-not-too-long = 長さオーバー
shipping-why-not-warehouse = 発送元の倉庫に在庫がありません
shipping-why-not-po-box = 私書箱には配達できません
shipping-why-not-pick-up-point = 受取場所がありません
shipping-why-not-special = この種の商品は扱っていません
shipping-why-not-refused = この種の商品は扱っていません
shipping-why-not-banned = この種の商品は輸送が認められていません
shipping-why-not-ask = 担当者の確認が必要です
shipping-flag-battery-loose = 単体の電池やモバイルバッテリー
shipping-flag-battery-packed = 機器に同梱された電池
shipping-flag-battery-installed = 内蔵電池
shipping-flag-vehicle-battery = 車両用バッテリー
shipping-flag-liquid = 液体
shipping-flag-flammable = 引火性のもの
shipping-flag-aerosol = スプレー缶
shipping-flag-magnet = 強い磁石
shipping-flag-powder = 粉末
shipping-flag-food = 食品
shipping-flag-plant = 植物や種子
shipping-flag-medicine = 医薬品
shipping-flag-blade = 刃物
shipping-flag-replica = 模造武器
shipping-flag-counterfeit = 偽造品
shipping-flag-weapon = 武器
shipping-flag-tobacco = たばこ・電子たばこ
shipping-flag-alcohol = 酒類
shipping-flag-child = 子ども用品
shipping-flag-radio = 無線機器
shipping-flag-cosmetic = 化粧品
shipping-flag-drone = ドローン
shipping-flag-precious = 宝飾品・貴重品
shipping-flag-chemical = 化学品

# お手元に届くまでの費用。
shipping-customs-ask-goods = どの商品についてでしょうか？おおよその商品金額でもかまいません。
shipping-customs-unknown = { $country }の関税と税金については確かな規定の情報がないため、推測でのお答えは控えます。担当者がお調べできます。
shipping-customs-basket-empty = 商品または金額を教えていただければ、{ $country }での関税と税金を計算します。
shipping-customs-amount = { $amount }相当の商品
shipping-customs-title-nothing-due = { $goods }を{ $country }へ：総額{ $total }、受け取り時の関税等のお支払いなし
shipping-customs-title-due = { $goods }を{ $country }へ：総額{ $total }、うち受け取り時に{ $due }
shipping-customs-title-open = { $goods }を{ $country }へ：わかることと、わからないこと
shipping-customs-column-part = 項目
shipping-customs-column-amount = 金額
shipping-customs-column-paid = お支払い
shipping-customs-shipping = 送料（{ $method }）
shipping-customs-rate = { $part }（{ $rate }%）
shipping-customs-range = { $low }～{ $high }
shipping-customs-paid = { $when }、{ $collector }
shipping-customs-total = 合計
shipping-customs-nothing = なし
shipping-customs-not-yours = お客様のご負担なし
shipping-customs-not-known = 不明
shipping-customs-as-of = { $as_of }時点の規定による（{ $confidence }）。
shipping-customs-papers = ご提出いただくもの：{ $papers }。
shipping-customs-next = わかっているのは以上です。ほかに知りたいことはありますか？
shipping-customs-person = { $country }でかかる費用は手元の規定では確定できず、推測でのお答えは控えます。担当者におつなぎし、お調べします。
shipping-customs-kind-goods = 商品
shipping-customs-kind-shipping = 送料
shipping-customs-kind-duty = 関税
shipping-customs-kind-tax = 輸入税
shipping-customs-tax-name = { $code ->
    [vat] 付加価値税（VAT）
    [consumption-tax] 消費税
   *[other] { $name }
}
shipping-customs-kind-duty-and-tax = 関税と税金
shipping-customs-kind-state-fee = 公的手数料
shipping-customs-kind-clearance-fee = 通関手数料
shipping-customs-kind-levy = 課徴金
shipping-customs-kind-card-tax = カード利用税
shipping-customs-collector-shop = 当店へ
shipping-customs-collector-post = 郵便局へ
shipping-customs-collector-carrier = 配送会社へ
shipping-customs-collector-bank = 銀行へ
shipping-customs-collector-unknown = 支払先は不明
shipping-customs-when-checkout = ご購入時
shipping-customs-when-delivery = 受け取り時
shipping-customs-when-included = 当店負担
shipping-customs-when-open = 別途かかる可能性あり
shipping-customs-confidence-low = 目安のみ
shipping-customs-confidence-medium = ほぼ確か
shipping-customs-confidence-high = 十分に確認済み

# 固有の名前のある費用。
shipping-customs-rule-ar-statistics = 統計手数料
shipping-customs-rule-au-import-processing = 輸入処理手数料
shipping-customs-rule-eu-handling-fee = EU取扱手数料
shipping-customs-rule-ke-idf = 輸入申告手数料（IDF）
shipping-customs-rule-ke-rdl = 鉄道開発課徴金（RDL）
shipping-customs-rule-ng-levies = 輸入課徴金
shipping-customs-rule-nz-levy-air = 貨物課徴金（航空）
shipping-customs-rule-nz-levy-sea = 貨物課徴金（海上）
shipping-customs-rule-sa-customs-service = 税関サービス手数料
shipping-customs-rule-broker = 通関業者の費用
shipping-customs-rule-canada-post = カナダポスト取扱手数料
shipping-customs-rule-carrier-fee = 配送会社の通関手数料
shipping-customs-rule-clearance = 通関手数料
shipping-customs-rule-correios = ブラジル郵便（Correios）サービス手数料
shipping-customs-rule-correo-presentation = アルゼンチン郵便（Correo Argentino）通関呈示手数料
shipping-customs-rule-courier-brokerage = 宅配会社の通関代行手数料
shipping-customs-rule-courier-clearance = 宅配会社の通関手数料
shipping-customs-rule-courier-handling = 宅配会社の取扱手数料
shipping-customs-rule-dhl-processing = DHL関税等処理手数料
shipping-customs-rule-fedex-clearance = FedEx通関手数料
shipping-customs-rule-japan-post = 日本郵便の通関料
shipping-customs-rule-member-post = 郵便局の通関手数料
shipping-customs-rule-mx-dta = 税関手続手数料（DTA）
shipping-customs-rule-nz-entry = 輸入申告手数料
shipping-customs-rule-parcelforce = Parcelforce通関手数料
shipping-customs-rule-post-clearance = 郵便局の通関手数料
shipping-customs-rule-post-fee = 郵便局の取扱手数料
shipping-customs-rule-posten-clearance = Posten通関手数料
shipping-customs-rule-royal-mail = ロイヤルメール取扱手数料
shipping-customs-rule-swiss-post = スイス郵便の通関手数料
shipping-customs-rule-ups-disbursement = UPS立替手数料
shipping-customs-rule-ups-entry = UPS通関手数料
shipping-customs-rule-us-dutiable-mail = 課税郵便物手数料
shipping-customs-rule-us-processing = 処理手数料
shipping-customs-rule-levy-fr = フランスの小口貨物課徴金
shipping-customs-rule-levy-it = イタリアの小口貨物課徴金
shipping-customs-rule-levy-ro = ルーマニアの小口貨物課徴金
shipping-customs-rule-br-iof = カード払いのIOF税
shipping-customs-rule-il-purchase-tax = 購買税
shipping-customs-rule-us-sales-tax = 州の売上税

# そのほか知っておくべきこと。
shipping-customs-note-amount-unknown = 正確な金額は規定からはわかりません。担当者がお調べできます。
shipping-customs-note-ch-food-duty = スイスへの食品は重量に応じて課税されます。担当者が計算できます。
shipping-customs-note-cn-premium-cosmetics = 高級化粧品は税額が高くなることがあります。
shipping-customs-note-co-tax-in-doubt = 中国からの200米ドルまでの商品がIVA免税になるかどうかが明確でないため、幅で示しています。
shipping-customs-note-counted-ar = アルゼンチンでは1人あたり年に、宅配便は5個、郵便は12個までです。
shipping-customs-note-counted-pe = ペルーではDNI1件につき年3個、合計1,000米ドルまでです。
shipping-customs-note-counted-tw = 台湾では半年に6個を超えると免税になりません。
shipping-customs-note-counted-ng = ナイジェリアの免税は年4個までです。
shipping-customs-note-counted-za = 南アフリカでは、年に約3個までは輸入者コードなしで通関できます。
shipping-customs-note-counted-cn = 中国ではこの方法での購入は1人あたり年26,000元までです。
shipping-customs-note-counted-kr = 韓国に同じ日に到着したご注文は合算されることがあります。
shipping-customs-note-date-not-covered = 今日の日付に当てはまる規定の情報がありません。
shipping-customs-note-domestic = 同じ国または関税同盟の中からの発送のため、輸入時の費用はかかりません。
shipping-customs-note-eu-handling-fee-open = 商品の種類ごとに約2ユーロのEUの新しい手数料が発表されていますが、すでに適用されているか確認できないため、加えていません。
shipping-customs-note-eu-per-line = EUでは数量にかかわらず、商品の種類ごとに3ユーロかかります。
shipping-customs-note-eu-lines-range = これらの商品が何種類と数えられるか確実でないため、幅で示しています。
shipping-customs-note-facts-old = この規定はしばらく再確認されていません。
shipping-customs-note-fee-of-last-year = この手数料の現在の金額は公表されていません。少なくともこの額とお考えください。
shipping-customs-note-formal-import = 簡易な手続きの範囲を超えるため、正式な輸入申告が必要です。担当者がご説明できます。
shipping-customs-note-gb-northern-ireland = 北アイルランドには別の規定があります。担当者がご案内できます。
shipping-customs-note-hs-unknown = 商品の税番がわからないため、正確さが下がります。
shipping-customs-note-kind-unknown = この商品の税率がわかりません。
shipping-customs-note-in-surcharge-in-doubt = インドで関税の1割の付加税がかかるかどうかが明確でないため、幅で示しています。
shipping-customs-note-in-shop-currency = 現在の為替レートがないため、金額は当店の通貨で示しています。
shipping-customs-note-no-exchange-rate = 為替レートがないと法律の限度額を当てはめられません。担当者がお調べできます。
shipping-customs-note-jp-outside-relief = 日本では、ニット製品と革製品は金額にかかわらず関税がかかります。
shipping-customs-note-national-levy-open = その国が独自の課徴金を発表していますが、お客様のご負担になるか確実でないため、加えていません。
shipping-customs-note-no-mixed-basket = 3,000ノルウェークローネ未満の商品と以上の商品は、1つの荷物にまとめられません。分けてご注文いただくか、担当者にご相談ください。
shipping-customs-note-origin-assumed-china = 中国製として計算しました。
shipping-customs-note-origin-not-china = 中国製ではない商品のため一般の税率で計算しており、確実さが下がります。
shipping-customs-note-origin-not-covered = 中国製以外の商品についてはアメリカの税率の情報がありません。担当者がお答えできます。
shipping-customs-note-post-not-covered = メキシコへの郵便小包にかかる費用はわかりません。宅配便の場合はわかります。
shipping-customs-note-prepaid = 関税と税金は送料の中から当店が支払います。受け取り時のお支払いはありません。
shipping-customs-note-ddp = 関税と税金はご注文時にいただき、当店が納めます。受け取り時のお支払いはありません。
shipping-customs-note-region-unknown = 州によって税率が異なるため、幅で示しています。
shipping-customs-note-seller-not-registered = この税は当店ではお預かりせず、輸入時に徴収されます。
shipping-customs-note-tr-full-declaration = トルコでは通関業者による正式な申告が求められ、その費用が商品より高くなることもよくあります。

# 購入者が出す書類と番号。
shipping-customs-paper-tax-number-formal-entry = 正式通関のための納税者番号（SSNまたはEIN）
shipping-customs-paper-rfc-or-curp = RFCまたはCURP
shipping-customs-paper-phone-and-address = 電話番号と完全な住所
shipping-customs-paper-cpf-or-cnpj = CPFまたはCNPJ
shipping-customs-paper-rut = RUT
shipping-customs-paper-cuit-or-cuil = CUITまたはCUIL
shipping-customs-paper-arca-declaration = ARCAへの申告
shipping-customs-paper-cedula-or-nit = 身分証番号（cédula）またはNIT
shipping-customs-paper-dni-or-ruc = DNIまたはRUC
shipping-customs-paper-tax-number-eu = 納税者番号
shipping-customs-paper-norwegian-contact = ノルウェーの電話番号またはメールアドレス
shipping-customs-paper-tc-kimlik = トルコの身分証番号（T.C. kimlik）
shipping-customs-paper-broker-power-of-attorney = 通関業者への委任状
shipping-customs-paper-conformity-papers = 適合性を示す書類
shipping-customs-paper-passport-and-inn = パスポート情報とINN
shipping-customs-paper-name-in-cyrillic = キリル文字の氏名
shipping-customs-paper-rnokpp-or-passport = RNOKPPまたはパスポート番号
shipping-customs-paper-iin = IIN
shipping-customs-paper-teudat-zehut = イスラエルの身分証番号（teudat zehut）
shipping-customs-paper-national-id-or-iqama = 国民ID番号またはiqama番号
shipping-customs-paper-short-national-address = 国の短縮住所（Short National Address）
shipping-customs-paper-emirates-id = エミレーツID
shipping-customs-paper-national-id-egypt = エジプトの国民ID番号
shipping-customs-paper-id-number-south-africa = 南アフリカのID番号
shipping-customs-paper-tin-bvn-or-nin = TIN、BVNまたはNIN
shipping-customs-paper-kra-pin = KRA PIN
shipping-customs-paper-kyc-india = KYC書類（Aadhaarやパスポートなど）
shipping-customs-paper-payment-proof = 支払いの証明
shipping-customs-paper-nik-or-npwp = NIKまたはNPWP
shipping-customs-paper-ic-number = IC番号
shipping-customs-paper-national-id-or-passport = 国民ID番号またはパスポート番号
shipping-customs-paper-cccd-or-tax-code = CCCDまたは税務コード
shipping-customs-paper-tin-formal-entry = 正式通関のためのTIN
shipping-customs-paper-pccc = 個人通関固有番号（PCCC）
shipping-customs-paper-customs-client-code = 税関顧客コード
shipping-customs-paper-ez-way = EZ WAYアプリでの確認
shipping-customs-paper-chinese-id = 中国の身分証番号

# 税関で止まった荷物、届いた請求。
shipping-problem-steps = 税関で荷物が止まるとき、求められるのはたいてい次の3つのどれかです：納税者番号や身分証番号、価格の証明（請求書や支払い記録）、関税と税金の支払い。どれが必要か、どう送るかは、配送会社からの連絡や追跡情報に書かれています。請求が届いた場合は、配送会社や郵便局が徴収する費用で、独自の手数料が加わることもよくあります。
shipping-problem-papers = { $country }で求められることがあるもの：{ $papers }。
shipping-problem-order = 注文番号を教えていただければ、荷物が止まっている理由をお調べします。請求がおかしいと思われる場合も含め、担当者が引き継ぐこともできます。
shipping-held-at = 配送会社の最新の記録では、荷物{ $parcel }は{ $at }から{ $place }の税関で保留されています。
shipping-held = 配送会社の最新の記録では、荷物{ $parcel }は{ $at }から税関で保留されています。
shipping-held-words = 配送会社の記載：「{ $words }」
shipping-held-next = 求められているものを、配送会社からの連絡にあるリンクから送ってください。通関が許可されるまで、お届け日はお答えできません。価格の証明に請求書が必要なときや、おかしいと思われる点があるときは、こちらでお手伝いできます。
shipping-address-faults = 住所が原因かもしれません：{ $faults }。スタッフが修正できます。
shipping-address-missing = { $part ->
    [name] お名前がありません
    [line1] 番地がありません
    [city] 市区町村がありません
    [region] 州または都道府県がありません
    [postcode] 郵便番号がありません（例：{ $example }）
   *[country] 国名がありません
}
shipping-address-postcode = 郵便番号は { $example } のような形です
shipping-address-po-box = 私書箱には宅配便をお届けできません
shipping-not-held = 配送会社の{ $at }の最新の記録では、注文{ $order_number }に税関で止まっている荷物はありません。別の連絡を受けておられる場合は、担当者がお調べできます。
shipping-not-held-unsent = 注文{ $order_number }にはまだ配送会社の記録がないため、税関で止まっていることはありません。
