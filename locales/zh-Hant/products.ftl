# 關於商品的回答與詢問。

products-ask-product = 請問是哪件商品？告訴我名稱，或說說您想找什麼就可以。
products-which-one = 請問是哪一款？
products-not-found = 店裡已經找不到這件商品了。
products-ask-color = 請問要什麼顏色？
products-ask-size = 請問要哪個尺寸？
products-ask-option = 請問要哪一種？
products-ask-model = 請問是哪個型號要用的？
products-ask-plug = 請問要哪種插頭？
products-ask-length = 請問要多長的？
products-ask-volume = 請問要多大容量？
products-ask-weight = 請問要多重的？
products-ask-pieces = 請問要幾片裝的？
products-ask-category = 請問想找哪一類商品？
products-ask-quantity = 請問需要幾件？
products-ask-currency = 請問用哪種幣別？
products-ask-need = 請問是做什麼用、給誰用，預算大約多少？
products-ask-usage = 請問想用哪件商品做什麼？
products-ask-restock-email = 補貨後寄信通知您：{ $what }。請問寄到哪個電子信箱？

# 各種寫法
products-with-options = { $product }（{ $options }）
products-option-comma = 、
products-size-named = 尺寸 { $size }
products-about = { $what }：
products-values = { $name }：{ $offered }
products-value-few = { $value }（只剩 { $count } 件）
products-value-until = { $value }（預計{ $restock_on }到貨）
products-option-color = 顏色
products-option-size = 尺寸
products-option-model = 適用型號
products-option-plug = 插頭
products-option-length = 長度
products-option-volume = 容量
products-option-weight = 重量
products-option-pieces = 片數
products-option-other = 款式
products-our-warehouse = 本店倉庫

# 庫存
products-stock-in = 有現貨：{ $what }。可從以下倉庫出貨：{ $places }。
products-stock-few = 有貨，但只剩 { $count } 件：{ $what }（{ $places }）。
products-stock-at = { $place } { $count } 件
products-stock-too-few = 目前有 { $count } 件，不足 { $wanted } 件：{ $what }。
products-stock-all-in = 每一款都有現貨：{ $what }。
products-stock-few-of = 所剩不多：{ $few }
products-stock-line-in = 有現貨：{ $offered }
products-stock-line-out = 已售完：{ $offered }
products-stock-line-unknown = 庫存待確認：{ $offered }
products-stock-others = 目前有現貨的是：{ $offered }。
products-stock-out-until = 目前已售完：{ $what }。預計{ $restock_on }到貨。
products-stock-out = 目前已售完，補貨日期還沒確定：{ $what }。
products-stock-unknown = 目前查不到庫存數量：{ $what }。這不代表沒貨，可以請客服人員幫您確認。
products-stock-gone = 這款已經停售，不會再補貨了：{ $what }。
products-no-such-option = { $product }沒有「{ $option }」這一款，有這些：{ $offered }。
products-one-version = { $product }只有一款，沒有顏色可選。
products-offer-restock = 補貨後要寄信通知您嗎？
products-restock-not-needed = 好消息，不用等，現在就有現貨：{ $what }。
products-restock-noted = 已登記。一補貨就會寄一封信到 { $email }：{ $what }。這個信箱不會用在其他用途。

# 價格
products-price = { $what }：{ $price }。
products-price-reduced = { $what }：現在 { $price }，原價 { $listed }。
products-price-range = { $what }：{ $least } 到 { $most }。
products-price-of = { $value }：{ $price }
products-price-total = { $quantity } 件共 { $total }。
products-price-also = 還可以使用：
    { $texts }
products-price-but-out = 提醒您：這款目前已售完。
products-price-unknown = 查不到價格：{ $what }。可以請客服人員幫您問。
products-converted = 約合 { $amount }（依{ $source ->
    [ECB] 歐洲央行
   *[shop] 本店
} { $on } 的匯率）。
products-converted-range = 約合 { $amount } 到 { $most }（依{ $source ->
    [ECB] 歐洲央行
   *[shop] 本店
} { $on } 的匯率）。
products-no-rate = 沒有 { $wanted } 的匯率，所以金額以 { $currency } 表示，付款也是用這個幣別。

# 商品資料
products-column-fact = 項目
products-column-value = 內容
products-fact-line = { $name }：{ $value }
products-fact-that = 這一項
products-fact-unknown = { $fact }：{ $product }的資料裡沒有這一項。
products-only-described = 商品介紹寫著：{ $description }
products-ask-person = 要幫您問客服人員嗎？
products-details-of = { $product }的詳細資料
products-facts-note = 沒有您想了解的嗎？可以請客服人員幫您查。
products-nothing-known = { $product }沒有更多資料。要幫您問客服人員嗎？
products-weight = 含包裝重量：{ $kilograms } 公斤
products-weight-range = 含包裝重量：{ $least } 到 { $most } 公斤，依款式而定
products-fact-material = 材質
products-fact-fit = 版型
products-fact-size_chart = 尺寸表
products-fact-wash = 洗滌方式
products-fact-care = 保養
products-fact-age = 適用年齡
products-fact-safety = 安全
products-fact-box = 內容物
products-fact-dimensions = 尺寸
products-fact-power = 電源
products-fact-battery = 電池
products-fact-bluetooth = 藍牙
products-fact-water_resistance = 防水
products-fact-compatibility = 相容性
products-fact-capacity = 容量
products-fact-volume = 容量
products-fact-ingredients = 成分
products-fact-suits = 適合
products-fact-light = 燈光
products-fact-languages = 語言
products-fact-closure = 開合方式
products-fact-shipping_note = 寄送說明
products-fact-origin = 產地
products-fact-weight = 重量
products-fact-colors = 顏色
products-fact-sizes = 尺寸

# 尺寸、正品、使用
products-one-size = { $product }只有單一尺寸，沒有其他尺寸資料。
products-size-person = 還是不確定嗎？要請客服人員給您建議嗎？
products-authenticity-unknown = 說明頁面沒有寫到這一點。要幫您問客服人員嗎？
products-usage-more = 還是沒解決嗎？要幫您轉接真人客服嗎？
products-usage-unknown = 這方面沒有使用說明。要幫您轉接真人客服嗎？

# 推薦
products-alternatives = 這些是類似的商品，都有現貨：
products-similar-to = 和{ $product }類似，都有現貨：
products-suggest-best-sellers = 店裡最多人買的，都有現貨：
products-suggest-fitting = 這幾款可能適合，都有現貨：
products-suggest-category = 「{ $category }」推薦這幾款，都有現貨：
products-suggest-within = { $budget } 以內，都有現貨：
products-suggest-category-within = { $category }，{ $budget } 以內，都有現貨：
products-narrow-down = 告訴我給誰用、做什麼用和大概的預算，我再幫您找仔細一點。也可以選一個分類：
products-none-within = 您要的這類沒有 { $budget } 以內的現貨，最便宜的是：
products-none-similar = 目前沒有和{ $product }類似的現貨。
products-none-cheaper = 同類商品目前沒有比這個便宜的現貨：{ $product }。
products-none-to-suggest = 這方面目前沒有現貨可以推薦。要看其他分類，還是找真人客服？
products-why-asked = 符合您的描述
products-why-mentions = 提到{ $words }
products-why-best-seller = 店內熱銷
products-why-budget = 在預算內
products-why-similar = 同屬{ $category }
products-why-cheaper = 更便宜，同屬{ $category }
products-card-price = { $price }
products-card-from = { $price } 起
products-card-few = 只剩 { $count } 件
products-card-details = 看詳情

# 選項的說法；這裡沒有的照商店原文顯示
products-color-black = 黑色
products-color-white = 白色
products-color-ivory = 象牙白
products-color-cream = 奶油色
products-color-gray = 灰色
products-color-charcoal = 炭灰色
products-color-silver = 銀色
products-color-gold = 金色
products-color-rose-gold = 玫瑰金
products-color-red = 紅色
products-color-burgundy = 酒紅色
products-color-pink = 粉紅色
products-color-coral = 珊瑚色
products-color-orange = 橘色
products-color-yellow = 黃色
products-color-mustard = 芥末黃
products-color-green = 綠色
products-color-olive = 橄欖綠
products-color-sage = 鼠尾草綠
products-color-mint = 薄荷綠
products-color-teal = 藍綠色
products-color-turquoise = 土耳其藍
products-color-blue = 藍色
products-color-light-blue = 淺藍色
products-color-navy = 海軍藍
products-color-purple = 紫色
products-color-lavender = 薰衣草紫
products-color-brown = 咖啡色
products-color-tan = 駝色
products-color-beige = 米色
products-color-khaki = 卡其色
products-color-natural = 原色
products-color-clear = 透明
products-color-multicolor = 彩色
products-size-small = 小
products-size-large = 大
products-size-single = 單人
products-size-double = 雙人
products-size-king = 特大
products-size-24-cm = 24 公分
products-size-28-cm = 28 公分
products-size-10x15-cm = 10 × 15 公分
products-size-13x18-cm = 13 × 18 公分
products-size-20x30-cm = 20 × 30 公分
products-plug-eu = 歐規插頭
products-plug-us = 美規插頭
products-plug-uk = 英規插頭
products-length-1-m = 1 公尺
products-length-1-5-m = 1.5 公尺
products-length-2-m = 2 公尺
products-length-3-m = 3 公尺
products-length-5-m = 5 公尺
products-length-10-m = 10 公尺
products-length-175-cm = 175 公分
products-length-245-cm = 245 公分
products-volume-500-ml = 500 毫升
products-volume-750-ml = 750 毫升
products-weight-2-x-2-kg = 2 × 2 公斤
products-weight-2-x-4-kg = 2 × 4 公斤
products-pieces-60 = 60 片
products-pieces-100 = 100 片
