# 活动和优惠码、议价、批量价

offers-running = 目前的优惠活动：
offers-running-in = 寄往{ $country }目前可用的优惠：
offers-running-for = { $product }目前的优惠：
offers-none = 目前这方面没有优惠活动。买得多的话有批量价。
offers-no-free-shipping = 目前没有免运费活动。
offers-column-offer = 优惠
offers-column-until = 截止
offers-until-day = { $valid_to }截止
offers-no-end = 长期有效
offers-until = { $text }（{ $valid_to }截止）
offers-a-promotion = 优惠中
offers-not-added-up = 每单限用一个优惠码，同一件商品的优惠不叠加。
offers-see-all = 查看全部优惠

offers-ask-code = 请问是哪个优惠码？
offers-code-works = 优惠码 { $code } 可以使用：{ $text }。需要满足：
offers-code-unknown = 没有查到优惠码 { $code }，请核对一下写法，大小写都可以。
offers-code-not-yet = 优惠码 { $code } 还没开始，{ $valid_from }起可用。
offers-code-ended = 优惠码 { $code } 已于{ $valid_to }结束，所以用不了了。
offers-code-used-up = 优惠码 { $code } 数量有限，已经用完，所以用不了了。
offers-code-not-for-country = 优惠码 { $code } 不适用于寄往{ $country }的订单，只适用于{ $countries }。
offers-code-needs-more = 优惠码 { $code } 需要商品满 { $min_subtotal }，目前 { $subtotal } 还不够。
offers-code-for-new-customers = 优惠码 { $code } 仅限首单使用。
offers-condition-subtotal = 商品满 { $min_subtotal }，不含运费
offers-condition-new-customers = 这是您在本店的第一单
offers-condition-countries = 寄往{ $countries }
offers-condition-one-code = 同一订单没有用别的优惠码

offers-already-reduced = 已经是优惠价：{ $what }，现价 { $price }，原价 { $listed }。我这边不能再低了。
offers-fixed-price = 这些办法可以让{ $what }更划算：
offers-fixed-price-alone = { $what }目前没有优惠。
offers-ask-person = 要请同事看一下吗？不能保证还有更低的价格。
offers-costs-less = 本来就不超过这个价：{ $what }，{ $price }。
offers-too-low = { $what }出 { $asked } 低于我能给的价，售价是 { $price }。
offers-agreed = 可以：{ $what }，{ $price }，报价单号 { $number }，限一件，{ $valid_to }前有效。下单时把单号告诉我们的同事即可，不能和优惠码同用。

offers-bulk-steps = 同一款商品的批量价：
offers-column-quantity = 数量
offers-column-discount = 每件减
offers-from-quantity = { $quantity } 件起
offers-percent = { $percent }%
offers-no-minimum = 没有起订量，数量少也可以按原价购买。
offers-bulk-step = 同款满 { $quantity } 件，每件减 { $percent }%
offers-below-steps = { $what } { $quantity } 件一共 { $total }。再多买一些单价更低：
offers-bulk-person = 大批量的价格由同事来报，我帮您转过去。
offers-quote-title = 报价单 { $number }：{ $what }
offers-quote-each = 单价
offers-quote-each-value = { $price }（原价 { $listed }）
offers-quote-quantity = 数量
offers-quote-total = 商品合计
offers-quote-valid = 有效期至
offers-amount = { $amount }
offers-day = { $day }
offers-quote-note = 不含运费、关税和税费。下单时把报价单号告诉我们的同事。
offers-more-than-held = 您需要 { $quantity } 件，目前库存 { $count } 件。我请同事确认其余的能不能到、什么时候到，再答复报价。
offers-stock-unknown = 查不到库存够不够 { $quantity } 件，我请同事确认后再答复报价。
