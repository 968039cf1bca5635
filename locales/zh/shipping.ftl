# 句子里的国家或地区名称。
shipping-place =
    { $iso ->
        [CN] 中国大陆
        [HK] 中国香港
        [MO] 中国澳门
       *[other] { $country }
    }

# 提问，以及办不到的情况。
shipping-ask-destination = 请问寄到哪个国家或地区？
shipping-ask-destination-served = 我们可以寄到 { $count } 个国家和地区，请问您在哪里？
shipping-not-served = 抱歉，我们不寄{ $country }。如果您在别的国家或地区有地址，告诉我是哪里，我再帮您查。
shipping-no-method = 我们可以寄{ $country }，但这次没有合适的配送方式：{ $reasons }。
shipping-goods-banned = 这件商品不能寄到{ $country }：那里不接收{ $flags }。
shipping-goods-not-taken = 我们可以寄{ $country }，但去那里的配送方式都不收{ $flags }，所以这件商品寄不了。
shipping-goods-ask = 因为涉及{ $flags }，能不能寄到{ $country }需要同事确认。

# 能不能寄到。
shipping-served =
    { $count ->
        [1] 可以寄到{ $country }，有一种配送方式：{ $goods }运费 { $price }，大约 { $least }–{ $most } 个工作日。电池、液体等商品不是哪里都能寄，告诉我是哪件商品，我帮您确认。
       *[other] 可以寄到{ $country }，有 { $count } 种配送方式：{ $goods }运费最低 { $price }，大约 { $least }–{ $most } 个工作日。电池、液体等商品不是哪里都能寄，告诉我是哪件商品，我帮您确认。
    }
shipping-served-goods =
    { $count ->
        [1] 可以，{ $goods }能寄到{ $country }，运费 { $price }，大约 { $least }–{ $most } 个工作日。
       *[other] 可以，{ $goods }能寄到{ $country }，有 { $count } 种配送方式：运费最低 { $price }，大约 { $least }–{ $most } 个工作日。
    }
shipping-served-free =
    { $count ->
        [1] 可以，{ $goods }能寄到{ $country }，免运费，大约 { $least }–{ $most } 个工作日。
       *[other] 可以，{ $goods }能寄到{ $country }，有 { $count } 种配送方式，最便宜的免运费，大约 { $least }–{ $most } 个工作日。
    }
shipping-condition-anatel = { $country }对蓝牙等无线设备要求 Anatel 认证，海关可能会要求出示。
shipping-condition-bis-wpc = { $country }对无线设备和电子产品可能要求认证（BIS、WPC），海关可能会要求出示。
shipping-condition-kc-one-unit = 在{ $country }，自用一台这类设备不需要 KC 认证，超过一台可能会被扣留。
shipping-condition-cosmetics-registration = 化妆品进入{ $country }可能需要备案，没有备案海关可能会扣留。
shipping-out-until = { $product }目前缺货，预计{ $restock_on }到货。
shipping-out = { $product }目前缺货，还没有到货日期。
shipping-short = { $product }目前只有 { $quantity } 件现货。

# 寄什么、多少钱、什么时候到。
shipping-typical-parcel = { $grams } 克的包裹
shipping-goods =
    { $quantity ->
        [1] { $product }
       *[other] { $product } × { $quantity }
    }
shipping-column-method = 配送方式
shipping-column-price = 运费
shipping-column-days = 时效
shipping-column-window = 预计送达
shipping-column-carrier = 快递公司
shipping-column-features = 服务内容
shipping-price = { $price }
shipping-price-both = { $price }（约 { $local }）
shipping-price-free = 免运费
shipping-days = { $least }–{ $most } 个工作日
shipping-window = { $earliest }至{ $latest }
shipping-rate-ecb = { $currency } 按欧洲央行 { $on } 的汇率折算，仅供参考。
shipping-rate-shop = { $currency } 按本店 { $on } 的汇率折算，仅供参考。
shipping-cost-title = 寄到{ $country }的运费：{ $goods }
shipping-cost-spread = { $light_grams } 克以内 { $light } 起，{ $heavy_grams } 克以内 { $heavy } 起。告诉我是哪件商品，就能算出准确运费。
shipping-name-the-product = 告诉我是哪件商品，就能算出准确运费。
shipping-free = 优惠活动：{ $offer }。
shipping-free-reached = 优惠活动：{ $offer }。您的商品合计 { $subtotal }，已经达到。
shipping-free-short = 优惠活动：{ $offer }。您的商品合计 { $subtotal }，还差 { $missing } 即可享受。
shipping-charges-none = 从境内发货，没有进口税费。
shipping-charges-included = 以上运费已包含进口关税和税费。
shipping-charges-partly = 选{ $methods }不用另付进口税费；其他方式的运费不含当地的关税和税费。
shipping-charges-on-top = 以上运费不含当地的关税和税费。
shipping-time-title = 寄到{ $country }的送达时间：{ $goods }
shipping-order-now = 现在下单，预计{ $earliest }至{ $latest }送达。
shipping-time-left = { $hours ->
    [0] { $minutes } 分钟
   *[other] { $hours } 小时 { $minutes } 分钟
}
shipping-leaves-today = { $left }内下单并付款，今天发出。
shipping-leaves-on = { $left }内下单并付款，{ $sent_on }发出。
shipping-time-note = 以现在付款估算：预计{ $sent_on }发出，清关时间可能另计。
shipping-time-note-restock = 以{ $restock_on }到货估算：预计{ $sent_on }发出，清关时间可能另计。
shipping-time-note-undated = 从发货那天起估算，清关时间可能另计。
shipping-refuses = { $method }不能寄：{ $reason }。

# 配送方式。
shipping-options-title = 寄到{ $country }的配送方式：{ $goods }
shipping-features = { $features }
shipping-feature-tracked = 可查物流
shipping-feature-insured = 保价至 { $amount }
shipping-feature-po-boxes = 可寄邮政信箱
shipping-feature-pick-up-points = 可选自提点
shipping-feature-duty-paid = 关税和税费由我们承担
shipping-po-boxes = 邮政信箱：{ $methods }可以寄。
shipping-no-po-boxes = 当地寄不到邮政信箱。
shipping-pick-up-points = 自提点：{ $methods }可以选。
shipping-no-pick-up-points = 当地不能选自提点。
shipping-carrier-china-post = 中国邮政
shipping-carrier-yunexpress = 云途物流
shipping-carrier-dhl-express = DHL 国际快递
shipping-carrier-postnl = 荷兰邮政（PostNL）
shipping-carrier-sf-express = 顺丰速运

# 某种方式不能寄的原因。
shipping-why-not-goods = 不收{ $flags }
shipping-why-not-too-heavy = 超重
shipping-why-not-too-valuable = 货值过高
shipping-why-not-too-long = 超长
shipping-why-not-warehouse = 发货仓没有现货
shipping-why-not-po-box = 不送邮政信箱
shipping-why-not-pick-up-point = 没有自提点
shipping-why-not-special = 不收这类商品
shipping-why-not-refused = 不收这类商品
shipping-why-not-banned = 这类商品禁止寄送
shipping-why-not-ask = 需要人工确认
shipping-flag-battery-loose = 单独的电池和充电宝
shipping-flag-battery-packed = 与设备同包装的电池
shipping-flag-battery-installed = 内置电池的商品
shipping-flag-vehicle-battery = 电动车电池
shipping-flag-liquid = 液体
shipping-flag-flammable = 易燃品
shipping-flag-aerosol = 喷雾罐
shipping-flag-magnet = 强磁物品
shipping-flag-powder = 粉末
shipping-flag-food = 食品
shipping-flag-plant = 植物和种子
shipping-flag-medicine = 药品
shipping-flag-blade = 刀具
shipping-flag-replica = 仿真武器
shipping-flag-counterfeit = 仿冒品
shipping-flag-weapon = 武器
shipping-flag-tobacco = 烟草和电子烟
shipping-flag-alcohol = 酒类
shipping-flag-child = 儿童用品
shipping-flag-radio = 无线设备
shipping-flag-cosmetic = 化妆品
shipping-flag-drone = 无人机
shipping-flag-precious = 珠宝和贵重物品
shipping-flag-chemical = 化学品

# 送到手一共多少钱。
shipping-customs-ask-goods = 请问是哪件商品，或者多少金额的货？
shipping-customs-unknown = { $country }的关税和税费规则，我没有可靠的资料，不敢乱猜，可以请同事帮您查。
shipping-customs-basket-empty = 告诉我是哪件商品或多少金额，我来算寄到{ $country }的关税和税费。
shipping-customs-amount = 价值 { $amount } 的商品
shipping-customs-title-nothing-due = { $goods }寄到{ $country }：一共 { $total }，收货时没有进口税费
shipping-customs-title-due = { $goods }寄到{ $country }：一共 { $total }，其中收货时付 { $due }
shipping-customs-title-open = { $goods }寄到{ $country }：目前能确定和不能确定的
shipping-customs-column-part = 项目
shipping-customs-column-amount = 金额
shipping-customs-column-paid = 怎么付
shipping-customs-shipping = 运费（{ $method }）
shipping-customs-rate = { $part }（{ $rate }%）
shipping-customs-range = { $low } 至 { $high }
shipping-customs-paid = { $when }，{ $collector }
shipping-customs-total = 合计
shipping-customs-nothing = 无
shipping-customs-not-yours = 您无需支付
shipping-customs-not-known = 不确定
shipping-customs-as-of = 规则截至{ $as_of }，{ $confidence }。
shipping-customs-papers = 您需要提供：{ $papers }。
shipping-customs-next = 我查到的就是这些，还想了解什么？
shipping-customs-person = 按我手上的规则算不准寄到{ $country }要交多少，我不想乱猜，这就把您转给同事核实。
shipping-customs-kind-goods = 商品
shipping-customs-kind-shipping = 运费
shipping-customs-kind-duty = 关税
shipping-customs-kind-tax = 进口税
shipping-customs-tax-name = { $code ->
    [vat] 增值税
    [consumption-tax] 消费税
   *[other] { $name }
}
shipping-customs-kind-duty-and-tax = 关税和税费
shipping-customs-kind-state-fee = 政府收费
shipping-customs-kind-clearance-fee = 清关费
shipping-customs-kind-levy = 附加费
shipping-customs-kind-card-tax = 刷卡税
shipping-customs-collector-shop = 付给本店
shipping-customs-collector-post = 付给当地邮政
shipping-customs-collector-carrier = 付给快递公司
shipping-customs-collector-bank = 付给银行
shipping-customs-collector-unknown = 收取方不确定
shipping-customs-when-checkout = 下单时付
shipping-customs-when-delivery = 收货时付
shipping-customs-when-included = 由我们承担
shipping-customs-when-open = 可能另收
shipping-customs-confidence-low = 仅为估算
shipping-customs-confidence-medium = 比较可靠
shipping-customs-confidence-high = 已核实

# 有专门名称的费用。
shipping-customs-rule-ar-statistics = 统计费
shipping-customs-rule-au-import-processing = 进口处理费
shipping-customs-rule-eu-handling-fee = 欧盟处理费
shipping-customs-rule-ke-idf = 进口申报费（IDF）
shipping-customs-rule-ke-rdl = 铁路发展税（RDL）
shipping-customs-rule-ng-levies = 进口附加费
shipping-customs-rule-nz-levy-air = 货物附加费（空运）
shipping-customs-rule-nz-levy-sea = 货物附加费（海运）
shipping-customs-rule-sa-customs-service = 海关服务费
shipping-customs-rule-broker = 报关行费用
shipping-customs-rule-canada-post = 加拿大邮政处理费
shipping-customs-rule-carrier-fee = 快递公司清关费
shipping-customs-rule-clearance = 清关费
shipping-customs-rule-correios = 巴西邮政清关服务费
shipping-customs-rule-correo-presentation = 阿根廷邮政呈验费
shipping-customs-rule-courier-brokerage = 快递代理报关费
shipping-customs-rule-courier-clearance = 快递清关费
shipping-customs-rule-courier-handling = 快递处理费
shipping-customs-rule-dhl-processing = DHL 税费处理费
shipping-customs-rule-fedex-clearance = FedEx 清关费
shipping-customs-rule-japan-post = 日本邮政清关费
shipping-customs-rule-member-post = 当地邮政清关费
shipping-customs-rule-mx-dta = 海关手续费（DTA）
shipping-customs-rule-nz-entry = 进口申报费
shipping-customs-rule-parcelforce = Parcelforce 清关费
shipping-customs-rule-post-clearance = 邮政清关费
shipping-customs-rule-post-fee = 邮政处理费
shipping-customs-rule-posten-clearance = Posten 清关费
shipping-customs-rule-royal-mail = 英国皇家邮政处理费
shipping-customs-rule-swiss-post = 瑞士邮政清关费
shipping-customs-rule-ups-disbursement = UPS 垫付手续费
shipping-customs-rule-ups-entry = UPS 报关费
shipping-customs-rule-us-dutiable-mail = 应税邮件费
shipping-customs-rule-us-processing = 处理费
shipping-customs-rule-levy-fr = 法国小包附加费
shipping-customs-rule-levy-it = 意大利小包附加费
shipping-customs-rule-levy-ro = 罗马尼亚小包附加费
shipping-customs-rule-br-iof = 刷卡的 IOF 税
shipping-customs-rule-il-purchase-tax = 购买税
shipping-customs-rule-us-sales-tax = 州销售税

# 另外要知道的。
shipping-customs-note-amount-unknown = 具体要交多少，按规则算不出来，可以请同事核实。
shipping-customs-note-ch-food-duty = 寄到瑞士的食品按重量计税，可以请同事计算。
shipping-customs-note-cn-premium-cosmetics = 高档化妆品的税可能更高。
shipping-customs-note-co-tax-in-doubt = 来自中国、200 美元以内的商品是否免 IVA 尚不明确，所以给的是范围。
shipping-customs-note-counted-ar = 阿根廷每人每年限收 5 个快递包裹，邮政包裹 12 个。
shipping-customs-note-counted-pe = 秘鲁每个 DNI 每年限 3 个包裹，合计不超过 1,000 美元。
shipping-customs-note-counted-tw = 半年内超过 6 个包裹，台湾就不再给予免税。
shipping-customs-note-counted-ng = 尼日利亚的免税每年限 4 个包裹。
shipping-customs-note-counted-za = 南非每年大约允许 3 个包裹不用进口商代码。
shipping-customs-note-counted-cn = 中国这类购买每人每年限 26,000 元。
shipping-customs-note-counted-kr = 同一天到达韩国的订单可能会合并计税。
shipping-customs-note-date-not-covered = 今天这个日期适用的规则我没有查到。
shipping-customs-note-domestic = 从同一国家或关税同盟内发货，没有进口税费。
shipping-customs-note-eu-handling-fee-open = 欧盟宣布将对每类商品收约 2 欧元的新费用，是否已实施尚未确认，所以没有计入。
shipping-customs-note-eu-per-line = 欧盟按商品类别收 3 欧元，与数量无关。
shipping-customs-note-eu-lines-range = 这些商品算几类还不确定，所以给的是范围。
shipping-customs-note-facts-old = 这些规则有一段时间没有复核了。
shipping-customs-note-fee-of-last-year = 这项费用目前的金额没有公布，至少会收这么多。
shipping-customs-note-formal-import = 超出了简易通关的范围，需要正式报关，可以请同事说明。
shipping-customs-note-gb-northern-ireland = 北爱尔兰适用另外的规则，可以请同事说明。
shipping-customs-note-hs-unknown = 不知道商品的税则号，所以算得没那么准。
shipping-customs-note-kind-unknown = 没有查到这类商品的税率。
shipping-customs-note-in-surcharge-in-doubt = 印度是否加收关税的十分之一尚不明确，所以给的是范围。
shipping-customs-note-in-shop-currency = 没有当前汇率，金额以本店货币表示。
shipping-customs-note-no-exchange-rate = 没有汇率，没法套用法律规定的限额，可以请同事核实。
shipping-customs-note-jp-outside-relief = 在日本，针织品和皮革制品不论金额多少都要交关税。
shipping-customs-note-national-levy-open = 当地宣布了自己的附加费，是否由您承担还不确定，所以没有计入。
shipping-customs-note-no-mixed-basket = 不到 3,000 挪威克朗和 3,000 挪威克朗以上的商品不能放在同一个包裹，请分开下单，或者咨询人工客服。
shipping-customs-note-origin-assumed-china = 按中国制造的商品计算。
shipping-customs-note-origin-not-china = 商品不是中国制造，用的是一般税率，准确度较低。
shipping-customs-note-origin-not-covered = 非中国制造的商品我没有美国税率，可以请同事核实。
shipping-customs-note-post-not-covered = 邮政寄墨西哥的税费不清楚，快递的可以算。
shipping-customs-note-prepaid = 关税和税费由我们从运费里支付，收货时不用再付。
shipping-customs-note-ddp = 关税和税费在结账时收取，由我们代缴，收货时不用再付。
shipping-customs-note-region-unknown = 税率因州或省而异，所以给的是范围。
shipping-customs-note-seller-not-registered = 这项税本店不代收，进口时收取。
shipping-customs-note-tr-full-declaration = 土耳其要求由报关行做完整申报，费用常常比商品还贵。

# 买家要提供的证件和号码。
shipping-customs-paper-tax-number-formal-entry = 正式报关用的税号（SSN 或 EIN）
shipping-customs-paper-rfc-or-curp = RFC 或 CURP
shipping-customs-paper-phone-and-address = 电话及完整地址
shipping-customs-paper-cpf-or-cnpj = CPF 或 CNPJ
shipping-customs-paper-rut = RUT
shipping-customs-paper-cuit-or-cuil = CUIT 或 CUIL
shipping-customs-paper-arca-declaration = ARCA 申报
shipping-customs-paper-cedula-or-nit = 身份证号（cédula）或 NIT
shipping-customs-paper-dni-or-ruc = DNI 或 RUC
shipping-customs-paper-tax-number-eu = 税号
shipping-customs-paper-norwegian-contact = 挪威电话或邮箱
shipping-customs-paper-tc-kimlik = 土耳其身份证号（T.C. kimlik）
shipping-customs-paper-broker-power-of-attorney = 给报关行的委托书
shipping-customs-paper-conformity-papers = 合格证明文件
shipping-customs-paper-passport-and-inn = 护照信息和 INN 税号
shipping-customs-paper-name-in-cyrillic = 西里尔字母的全名
shipping-customs-paper-rnokpp-or-passport = RNOKPP 税号或护照号
shipping-customs-paper-iin = IIN
shipping-customs-paper-teudat-zehut = 以色列身份证号（teudat zehut）
shipping-customs-paper-national-id-or-iqama = 身份证号或居留证号（iqama）
shipping-customs-paper-short-national-address = 国家短地址
shipping-customs-paper-emirates-id = 阿联酋身份证号（Emirates ID）
shipping-customs-paper-national-id-egypt = 埃及身份证号
shipping-customs-paper-id-number-south-africa = 南非身份证号
shipping-customs-paper-tin-bvn-or-nin = TIN、BVN 或 NIN
shipping-customs-paper-kra-pin = KRA PIN
shipping-customs-paper-kyc-india = KYC 证件（如 Aadhaar 或护照）
shipping-customs-paper-payment-proof = 付款凭证
shipping-customs-paper-nik-or-npwp = NIK 或 NPWP
shipping-customs-paper-ic-number = IC 身份证号
shipping-customs-paper-national-id-or-passport = 身份证或护照号
shipping-customs-paper-cccd-or-tax-code = CCCD 身份证号或税号
shipping-customs-paper-tin-formal-entry = 正式报关用的 TIN 税号
shipping-customs-paper-pccc = 个人通关号（PCCC）
shipping-customs-paper-customs-client-code = 海关客户代码
shipping-customs-paper-ez-way = 在 EZ WAY 应用里确认
shipping-customs-paper-chinese-id = 身份证号

# 包裹被扣、收到缴费通知。
shipping-problem-steps = 海关扣留包裹，通常是要下面三样之一：您的税号或身份证号、价值证明（发票或付款凭证）、缴纳关税和税费。快递公司的通知或物流信息里会写明要哪一样、怎么提交。如果收到缴费通知，那是快递公司或邮政代收的款项，往往还带一笔手续费。
shipping-problem-papers = 寄到{ $country }可能需要您提供：{ $papers }。
shipping-problem-order = 告诉我订单号，我来看包裹因为什么被扣；收费看着不对也可以找人工客服。
shipping-held-at = 根据快递公司最近一次扫描，包裹 { $parcel } 自{ $at }起被海关扣在 { $place }。
shipping-held = 根据快递公司最近一次扫描，包裹 { $parcel } 自{ $at }起被海关扣留。
shipping-held-words = 快递公司原文：“{ $words }”
shipping-held-next = 请通过快递公司通知里的链接提交要求的材料。放行之前我没法说哪天能送到。需要发票做价值证明，或者觉得哪里不对，我都可以帮您。
shipping-address-faults = 可能是地址的问题：{ $faults }。人工客服可以更正。
shipping-address-missing = { $part ->
    [name] 缺少姓名
    [line1] 缺少街道和门牌号
    [city] 缺少城市
    [region] 缺少州或省
    [postcode] 缺少邮编，例如 { $example }
   *[country] 缺少国家
}
shipping-address-postcode = 邮编应类似 { $example }
shipping-address-po-box = 这是邮政信箱，快递不派送
shipping-not-held = 根据快递公司{ $at }的最近一次扫描，订单 { $order_number } 没有包裹被海关扣留。如果您收到的通知不一样，可以请同事核实。
shipping-not-held-unsent = 订单 { $order_number } 还没有快递公司的扫描记录，所以不会是被海关扣留。
