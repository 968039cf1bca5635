# 关于商品的回答和询问

products-ask-product = 请问是哪件商品？告诉我名称，或者说说您想找什么就行。
products-which-one = 您说的是哪一款？
products-not-found = 店里已经找不到这件商品了。
products-ask-color = 请问要什么颜色？
products-ask-size = 请问要哪个尺码？
products-ask-option = 请问要哪一种？
products-ask-model = 请问是哪个机型用的？
products-ask-plug = 请问要哪种插头？
products-ask-length = 请问要多长的？
products-ask-volume = 请问要多大容量？
products-ask-weight = 请问要多重的？
products-ask-pieces = 请问要多少片的？
products-ask-category = 您想找哪一类商品？
products-ask-quantity = 请问需要多少件？
products-ask-currency = 请问用哪种货币？
products-ask-need = 请问是做什么用、给谁用，预算大概多少？
products-ask-usage = 请问您想了解哪件商品的什么用法？
products-ask-restock-email = 到货后发邮件通知您：{ $what }。请问发到哪个邮箱？

# 各种写法
products-with-options = { $product }（{ $options }）
products-option-comma = 、
products-size-named = { $size } 码
products-about = { $what }：
products-values = { $name }：{ $offered }
products-value-few = { $value }（仅剩 { $count } 件）
products-value-until = { $value }（预计{ $restock_on }到货）
products-option-color = 颜色
products-option-size = 尺码
products-option-model = 适用机型
products-option-plug = 插头
products-option-length = 长度
products-option-volume = 容量
products-option-weight = 重量
products-option-pieces = 片数
products-option-other = 款式
products-our-warehouse = 本店仓库

# 库存
products-stock-in = 有现货：{ $what }。可从以下仓库发出：{ $places }。
products-stock-few = 有货，不过只剩 { $count } 件了：{ $what }（{ $places }）。
products-stock-at = { $place } { $count } 件
products-stock-too-few = 目前有 { $count } 件，不够 { $wanted } 件：{ $what }。
products-stock-all-in = 都有现货：{ $what }。
products-stock-few-of = 所剩不多：{ $few }
products-stock-line-in = 有现货：{ $offered }
products-stock-line-out = 已售完：{ $offered }
products-stock-line-unknown = 库存待确认：{ $offered }
products-stock-others = 现在有货的有：{ $offered }。
products-stock-out-until = 目前已售完：{ $what }。预计{ $restock_on }到货。
products-stock-out = 目前已售完，补货时间还没定：{ $what }。
products-stock-unknown = 暂时查不到库存数量：{ $what }。这不代表没货，可以请同事帮您确认。
products-stock-gone = 这款已经停售，不会再补货了：{ $what }。
products-no-such-option = { $product }没有“{ $option }”这一款，有这些：{ $offered }。
products-one-version = { $product }只有一款，没有颜色可选。
products-offer-restock = 到货后要发邮件通知您吗？
products-restock-not-needed = 不用等，现在就有货：{ $what }。
products-restock-noted = 已登记。一到货就给 { $email } 发一封邮件：{ $what }。邮箱不会用作他用。

# 价格
products-price = { $what }：{ $price }。
products-price-reduced = { $what }：现价 { $price }，原价 { $listed }。
products-price-range = { $what }：{ $least } 到 { $most }。
products-price-of = { $value }：{ $price }
products-price-total = { $quantity } 件一共 { $total }。
products-price-also = 还可以享受：
    { $texts }
products-price-but-out = 温馨提示：这款目前已售完。
products-price-unknown = 暂时查不到价格：{ $what }。可以请同事帮您问一下。
products-converted = 约合 { $amount }（按{ $source ->
    [ECB] 欧洲央行
   *[shop] 本店
} { $on } 的汇率）。
products-converted-range = 约合 { $amount } 到 { $most }（按{ $source ->
    [ECB] 欧洲央行
   *[shop] 本店
} { $on } 的汇率）。
products-no-rate = 没有 { $wanted } 的汇率，所以金额以 { $currency } 表示，付款也用这种货币。

# 商品信息
products-column-fact = 项目
products-column-value = 内容
products-fact-line = { $name }：{ $value }
products-fact-that = 这一项
products-fact-unknown = { $fact }：{ $product }的资料里没有这一项。
products-only-described = 商品介绍里写着：{ $description }
products-ask-person = 要帮您问问同事吗？
products-details-of = { $product }的详细资料
products-facts-note = 没有您想了解的？可以请同事帮您查。
products-nothing-known = { $product }没有更多资料。要帮您问问同事吗？
products-weight = 含包装重量：{ $kilograms } 公斤
products-weight-range = 含包装重量：{ $least } 到 { $most } 公斤，因款式而异
products-fact-material = 材质
products-fact-fit = 版型
products-fact-size_chart = 尺码表
products-fact-wash = 洗涤
products-fact-care = 保养
products-fact-age = 适用年龄
products-fact-safety = 安全
products-fact-box = 包装内含
products-fact-dimensions = 尺寸
products-fact-power = 电源
products-fact-battery = 电池
products-fact-bluetooth = 蓝牙
products-fact-water_resistance = 防水
products-fact-compatibility = 适配
products-fact-capacity = 容量
products-fact-volume = 容量
products-fact-ingredients = 成分
products-fact-suits = 适合
products-fact-light = 光源
products-fact-languages = 语言
products-fact-closure = 开合方式
products-fact-shipping_note = 运输说明
products-fact-origin = 产地
products-fact-weight = 重量
products-fact-colors = 颜色
products-fact-sizes = 尺码

# 尺码、正品、使用
products-one-size = { $product }只有一个尺寸，没有更多尺寸资料。
products-size-person = 还拿不准的话，要请同事帮您参谋一下吗？
products-authenticity-unknown = 帮助页面里没有写到这一点。要帮您问问同事吗？
products-usage-more = 如果还没解决，要帮您转人工吗？
products-usage-unknown = 这方面暂时没有说明资料。要帮您转人工吗？

# 推荐
products-alternatives = 这些同类商品有现货：
products-similar-to = 和{ $product }类似，都有现货：
products-suggest-best-sellers = 店里卖得最好的几款，都有现货：
products-suggest-fitting = 这几款可能适合您，都有现货：
products-suggest-category = { $category }推荐这几款，都有现货：
products-suggest-within = { $budget } 以内，都有现货：
products-suggest-category-within = { $category }，{ $budget } 以内，都有现货：
products-narrow-down = 告诉我给谁用、做什么用和大概预算，我再帮您细选。也可以选一个类别：
products-none-within = 您要的这类没有 { $budget } 以内的现货，最便宜的是：
products-none-similar = 目前没有和{ $product }类似的现货。
products-none-cheaper = 同类里目前没有比{ $product }更便宜的现货。
products-none-to-suggest = 这方面目前没有现货可以推荐。要看看别的类别，还是找人工客服？
products-why-asked = 符合您的要求
products-why-mentions = 提到{ $words }
products-why-best-seller = 店里热销
products-why-budget = 在预算之内
products-why-similar = 同属{ $category }
products-why-cheaper = 更便宜，同属{ $category }
products-card-price = { $price }
products-card-from = { $price } 起
products-card-few = 仅剩 { $count } 件
products-card-details = 看详情

# 选项的叫法；这里没有的按店铺原样显示
products-color-black = 黑色
products-color-white = 白色
products-color-ivory = 象牙白
products-color-cream = 奶油色
products-color-gray = 灰色
products-color-charcoal = 炭灰色
products-color-silver = 银色
products-color-gold = 金色
products-color-rose-gold = 玫瑰金
products-color-red = 红色
products-color-burgundy = 酒红色
products-color-pink = 粉色
products-color-coral = 珊瑚色
products-color-orange = 橙色
products-color-yellow = 黄色
products-color-mustard = 芥末黄
products-color-green = 绿色
products-color-olive = 橄榄绿
products-color-sage = 灰绿色
products-color-mint = 薄荷绿
products-color-teal = 蓝绿色
products-color-turquoise = 绿松石色
products-color-blue = 蓝色
products-color-light-blue = 浅蓝色
products-color-navy = 藏青色
products-color-purple = 紫色
products-color-lavender = 薰衣草紫
products-color-brown = 棕色
products-color-tan = 驼色
products-color-beige = 米色
products-color-khaki = 卡其色
products-color-natural = 原色
products-color-clear = 透明
products-color-multicolor = 彩色
products-size-small = 小号
products-size-large = 大号
products-size-single = 单人
products-size-double = 双人
products-size-king = 特大
products-size-24-cm = 24 厘米
products-size-28-cm = 28 厘米
products-size-10x15-cm = 10 × 15 厘米
products-size-13x18-cm = 13 × 18 厘米
products-size-20x30-cm = 20 × 30 厘米
products-plug-eu = 欧规插头
products-plug-us = 美规插头
products-plug-uk = 英规插头
products-length-1-m = 1 米
products-length-1-5-m = 1.5 米
products-length-2-m = 2 米
products-length-3-m = 3 米
products-length-5-m = 5 米
products-length-10-m = 10 米
products-length-175-cm = 175 厘米
products-length-245-cm = 245 厘米
products-volume-500-ml = 500 毫升
products-volume-750-ml = 750 毫升
products-weight-2-x-2-kg = 2 × 2 公斤
products-weight-2-x-4-kg = 2 × 4 公斤
products-pieces-60 = 60 片
products-pieces-100 = 100 片
