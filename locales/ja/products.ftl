# 商品について伝えること、たずねること。

products-ask-product = どの商品についてでしょうか？商品名だけでも、お探しのものを書いていただいても大丈夫です。
products-which-one = どちらの商品でしょうか？
products-not-found = その商品は、現在当店では見つかりません。
products-ask-color = 何色をご希望ですか？
products-ask-size = どのサイズをご希望ですか？
products-ask-option = どちらになさいますか？
products-ask-model = どの機種用でしょうか？
products-ask-plug = どのプラグ形状をご希望ですか？
products-ask-length = どの長さをご希望ですか？
products-ask-volume = どの容量をご希望ですか？
products-ask-weight = どの重さをご希望ですか？
products-ask-pieces = 何個入りをご希望ですか？
products-ask-category = どのような商品をお探しですか？
products-ask-quantity = いくつご希望ですか？
products-ask-currency = どの通貨でお知らせしましょうか？
products-ask-need = 用途や贈る相手、だいたいのご予算を教えてください。
products-ask-usage = どの商品の、どのような使い方についてでしょうか？
products-ask-restock-email = 再入荷のお知らせ：{ $what }。どのメールアドレスにお送りしましょうか？

# 組み合わせ方。
products-with-options = { $product }（{ $options }）
products-option-comma = 、
products-size-named = サイズ{ $size }
products-about = { $what }：
products-values = { $name }：{ $offered }
products-value-few = { $value }（残り{ $count }点）
products-value-until = { $value }（{ $restock_on }入荷予定）
products-option-color = カラー
products-option-size = サイズ
products-option-model = 対応機種
products-option-plug = プラグ
products-option-length = 長さ
products-option-volume = 容量
products-option-weight = 重さ
products-option-pieces = 個数
products-option-other = 種類
products-our-warehouse = 当店の倉庫

# 在庫。
products-stock-in = はい、在庫があります：{ $what }。発送元：{ $places }。
products-stock-few = はい、ございますが残り{ $count }点です：{ $what }（{ $places }）。
products-stock-at = { $place }に{ $count }点
products-stock-too-few = 現在の在庫は{ $count }点で、{ $wanted }点には足りません：{ $what }。
products-stock-all-in = はい、すべての種類に在庫があります：{ $what }。
products-stock-few-of = 残りわずか：{ $few }
products-stock-line-in = 在庫あり：{ $offered }
products-stock-line-out = 売り切れ：{ $offered }
products-stock-line-unknown = 在庫を確認できないもの：{ $offered }
products-stock-others = 現在在庫があるもの：{ $offered }。
products-stock-out-until = 現在売り切れです：{ $what }。{ $restock_on }に入荷予定です。
products-stock-out = 現在売り切れで、入荷日は未定です：{ $what }。
products-stock-unknown = 現在の在庫数を確認できません：{ $what }。売り切れという意味ではありません。担当者がお調べできます。
products-stock-gone = こちらは販売を終了しており、再入荷の予定はありません：{ $what }。
products-no-such-option = { $option }のご用意はありません：{ $product }。お選びいただけるのは{ $offered }です。
products-one-version = こちらは1種類のみで、色は選べません：{ $product }。
products-offer-restock = 入荷したらメールでお知らせしましょうか？
products-restock-not-needed = お待ちいただかなくても、在庫があります：{ $what }。
products-restock-noted = 承りました。入荷し次第、{ $email }に一度だけお知らせします：{ $what }。アドレスはほかの目的には使いません。

# 価格。
products-price = { $what }：{ $price }。
products-price-reduced = { $what }：通常{ $listed }のところ、現在{ $price }。
products-price-range = { $what }：{ $least }から{ $most }。
products-price-of = { $value }：{ $price }
products-price-total = { $quantity }点で合計{ $total }です。
products-price-also = こちらもご利用いただけます：
    { $texts }
products-price-but-out = なお、現在は売り切れです。
products-price-unknown = 価格の情報がありません：{ $what }。担当者がお調べできます。
products-converted = 約{ $amount }です（{ $on }の{ $source ->
    [ECB] 欧州中央銀行のレート
   *[shop] 当店のレート
}）。
products-converted-range = 約{ $amount }から{ $most }です（{ $on }の{ $source ->
    [ECB] 欧州中央銀行のレート
   *[shop] 当店のレート
}）。
products-no-rate = { $wanted }の為替レートがないため、金額は{ $currency }で表示しています。お支払いも{ $currency }です。

# 商品情報。
products-column-fact = 項目
products-column-value = 内容
products-fact-line = { $name }：{ $value }
products-fact-that = その項目
products-fact-unknown = { $fact }：{ $product }のデータに記載がありません。
products-only-described = 商品説明にはこうあります：{ $description }
products-ask-person = 担当者に確認しましょうか？
products-details-of = { $product }の詳細
products-facts-note = お知りになりたいことが載っていない場合は、担当者がお調べできます。
products-nothing-known = { $product }の詳しい情報がありません。担当者に確認しましょうか？
products-weight = 梱包込みの重さ：{ $kilograms } kg
products-weight-range = 梱包込みの重さ：種類により{ $least }～{ $most } kg
products-fact-material = 素材
products-fact-fit = サイズ感
products-fact-size_chart = サイズ表
products-fact-wash = 洗濯
products-fact-care = お手入れ
products-fact-age = 対象年齢
products-fact-safety = 安全性
products-fact-box = 付属品・セット内容
products-fact-dimensions = 寸法
products-fact-power = 電源
products-fact-battery = バッテリー
products-fact-bluetooth = Bluetooth
products-fact-water_resistance = 防水性能
products-fact-compatibility = 対応機種・規格
products-fact-capacity = 容量
products-fact-volume = 内容量
products-fact-ingredients = 成分
products-fact-suits = 対象
products-fact-light = 光源
products-fact-languages = 対応言語
products-fact-closure = 留め具
products-fact-shipping_note = 配送について
products-fact-origin = 原産国
products-fact-weight = 重さ
products-fact-colors = カラー
products-fact-sizes = サイズ

# サイズ、本物かどうか、使い方。
products-one-size = こちらはワンサイズで、それ以上の寸法の情報はありません：{ $product }。
products-size-person = まだ迷われていますか？担当者に相談なさいますか？
products-authenticity-unknown = ヘルプページにはその点の記載がありません。担当者に確認しましょうか？
products-usage-more = 解決しませんでしたか？担当者におつなぎしましょうか？
products-usage-unknown = その使い方の説明がありません。担当者におつなぎしましょうか？

# おすすめ。
products-alternatives = 在庫のある類似商品です：
products-similar-to = { $product }に似た、在庫のある商品：
products-suggest-best-sellers = よく売れている商品です。すべて在庫があります：
products-suggest-fitting = こちらはいかがでしょうか。すべて在庫があります：
products-suggest-category = 「{ $category }」のおすすめです。すべて在庫があります：
products-suggest-within = { $budget }以内の商品です。すべて在庫があります：
products-suggest-category-within = 「{ $category }」の{ $budget }以内の商品です。すべて在庫があります：
products-narrow-down = 贈る相手や用途、ご予算を教えていただければ、さらに絞り込みます。カテゴリーからもお選びいただけます：
products-none-within = ご希望の中に{ $budget }以内で在庫のある商品はありません。いちばんお手頃なのはこちらです：
products-none-similar = { $product }に似た商品の在庫は現在ありません。
products-none-cheaper = 同じ種類でこれよりお安い商品の在庫は現在ありません：{ $product }。
products-none-to-suggest = 現在、それに合う在庫が見つかりません。ほかのカテゴリーをご覧になりますか、それとも担当者におつなぎしましょうか？
products-why-asked = ご希望に合う商品
products-why-mentions = { $words }の記載あり
products-why-best-seller = 売れ筋商品
products-why-budget = ご予算内
products-why-similar = 同じ{ $category }の商品
products-why-cheaper = 同じ{ $category }で、よりお手頃
products-card-price = { $price }
products-card-from = { $price }から
products-card-few = 残り{ $count }点
products-card-details = 詳細

# 選択肢の呼び方。ここにないものはショップの表記のまま表示される。
products-color-black = ブラック
products-color-white = ホワイト
products-color-ivory = アイボリー
products-color-cream = クリーム色
products-color-gray = グレー
products-color-charcoal = チャコール
products-color-silver = シルバー
products-color-gold = ゴールド
products-color-rose-gold = ローズゴールド
products-color-red = レッド
products-color-burgundy = バーガンディ
products-color-pink = ピンク
products-color-coral = コーラル
products-color-orange = オレンジ
products-color-yellow = イエロー
products-color-mustard = マスタード
products-color-green = グリーン
products-color-olive = オリーブ
products-color-sage = セージグリーン
products-color-mint = ミント
products-color-teal = ティール
products-color-turquoise = ターコイズ
products-color-blue = ブルー
products-color-light-blue = ライトブルー
products-color-navy = ネイビー
products-color-purple = パープル
products-color-lavender = ラベンダー
products-color-brown = ブラウン
products-color-tan = キャメル
products-color-beige = ベージュ
products-color-khaki = カーキ
products-color-natural = ナチュラル
products-color-clear = クリア
products-color-multicolor = マルチカラー
products-size-small = 小
products-size-large = 大
products-size-single = シングル
products-size-double = ダブル
products-size-king = キング
products-size-24-cm = 24 cm
products-size-28-cm = 28 cm
products-size-10x15-cm = 10 × 15 cm
products-size-13x18-cm = 13 × 18 cm
products-size-20x30-cm = 20 × 30 cm
products-plug-eu = EUプラグ
products-plug-us = USプラグ
products-plug-uk = UKプラグ
products-length-1-m = 1 m
products-length-1-5-m = 1.5 m
products-length-2-m = 2 m
products-length-3-m = 3 m
products-length-5-m = 5 m
products-length-10-m = 10 m
products-length-175-cm = 175 cm
products-length-245-cm = 245 cm
products-volume-500-ml = 500 ml
products-volume-750-ml = 750 ml
products-weight-2-x-2-kg = 2 kg × 2
products-weight-2-x-4-kg = 4 kg × 2
products-pieces-60 = 60ピース
products-pieces-100 = 100ピース
