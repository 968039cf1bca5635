# 句子裡的國家或地區名稱。
shipping-place =
    { $iso ->
        [CN] 中國
        [HK] 香港
        [MO] 澳門
       *[other] { $country }
    }

# 提問，以及沒辦法的情況。
shipping-ask-destination = 請問要寄到哪個國家或地區？
shipping-ask-destination-served = 我們可以寄到 { $count } 個國家和地區，請問您在哪裡？
shipping-not-served = 抱歉，我們不寄{ $country }。如果您在其他國家或地區有地址，告訴我是哪裡，我再幫您查。
shipping-no-method = 我們可以寄{ $country }，但沒有寄送方式可以寄這件商品：{ $reasons }。
shipping-goods-banned = 這件商品不能寄到{ $country }：那裡不收{ $flags }。
shipping-goods-not-taken = 我們可以寄{ $country }，但到那裡的寄送方式都不收{ $flags }，所以這件商品不能寄。
shipping-goods-ask = 因為涉及{ $flags }，能不能寄到{ $country }需要客服人員確認。

# 寄得到嗎。
shipping-served =
    { $count ->
        [1] 可以寄到{ $country }，有一種寄送方式：{ $goods }運費 { $price }，大約 { $least }–{ $most } 個工作天。電池、液體等商品不是每個地方都能寄，告訴我是哪件商品，我幫您確認。
       *[other] 可以寄到{ $country }，有 { $count } 種寄送方式：{ $goods }運費 { $price } 起，大約 { $least }–{ $most } 個工作天。電池、液體等商品不是每個地方都能寄，告訴我是哪件商品，我幫您確認。
    }
shipping-served-goods =
    { $count ->
        [1] 可以，{ $goods }能寄到{ $country }，運費 { $price }，大約 { $least }–{ $most } 個工作天。
       *[other] 可以，{ $goods }能寄到{ $country }，有 { $count } 種寄送方式：運費 { $price } 起，大約 { $least }–{ $most } 個工作天。
    }
shipping-served-free =
    { $count ->
        [1] 可以，{ $goods }能寄到{ $country }，免運費，大約 { $least }–{ $most } 個工作天。
       *[other] 可以，{ $goods }能寄到{ $country }，有 { $count } 種寄送方式，最便宜的免運費，大約 { $least }–{ $most } 個工作天。
    }
shipping-condition-anatel = { $country }規定藍牙等無線裝置須有 Anatel 認證，海關可能會要求出示。
shipping-condition-bis-wpc = { $country }對無線裝置和電子產品可能要求認證（BIS、WPC），海關可能會要求出示。
shipping-condition-kc-one-unit = 在{ $country }，自用一台這類裝置不需要 KC 認證，超過一台可能被扣留。
shipping-condition-cosmetics-registration = 化妝品寄到{ $country }可能需要登記，否則海關可能扣留。
shipping-out-until = { $product }目前缺貨，預計{ $restock_on }到貨。
shipping-out = { $product }目前缺貨，還沒有到貨日期。
shipping-short = { $product }目前只有 { $quantity } 件現貨。

# 寄什麼、多少錢、何時到。
shipping-typical-parcel = { $grams } 公克的包裹
shipping-goods =
    { $quantity ->
        [1] { $product }
       *[other] { $product } × { $quantity }
    }
shipping-column-method = 寄送方式
shipping-column-price = 運費
shipping-column-days = 時間
shipping-column-window = 預計送達
shipping-column-carrier = 物流業者
shipping-column-features = 服務內容
shipping-price = { $price }
shipping-price-both = { $price }（約 { $local }）
shipping-price-free = 免運費
shipping-days = { $least }–{ $most } 個工作天
shipping-window = { $earliest }至{ $latest }
shipping-rate-ecb = { $currency } 依歐洲央行 { $on } 的匯率換算，僅供參考。
shipping-rate-shop = { $currency } 依本店 { $on } 的匯率換算，僅供參考。
shipping-cost-title = 寄到{ $country }的運費：{ $goods }
shipping-cost-spread = { $light_grams } 公克以內 { $light } 起，{ $heavy_grams } 公克以內 { $heavy } 起。告訴我是哪件商品，就能算出確切運費。
shipping-name-the-product = 告訴我是哪件商品，就能算出確切運費。
shipping-free = 優惠活動：{ $offer }。
shipping-free-reached = 優惠活動：{ $offer }。您的商品合計 { $subtotal }，已達門檻。
shipping-free-short = 優惠活動：{ $offer }。您的商品合計 { $subtotal }，還差 { $missing } 即可享有。
shipping-charges-none = 從境內出貨，沒有進口稅費。
shipping-charges-included = 以上運費已含進口關稅和稅費。
shipping-charges-partly = 選{ $methods }不用另付進口稅費；其他方式的運費不含當地的關稅和稅費。
shipping-charges-on-top = 以上運費不含當地的關稅和稅費。
shipping-time-title = 寄到{ $country }的送達時間：{ $goods }
shipping-order-now = 現在下單，預計{ $earliest }至{ $latest }送達。
shipping-time-left = { $hours ->
    [0] { $minutes } 分鐘
   *[other] { $hours } 小時 { $minutes } 分鐘
}
shipping-leaves-today = { $left }內下單並付款，今天出貨。
shipping-leaves-on = { $left }內下單並付款，{ $sent_on }出貨。
shipping-time-note = 以現在付款估算：預計{ $sent_on }出貨，通關時間可能另計。
shipping-time-note-restock = 以{ $restock_on }到貨估算：預計{ $sent_on }出貨，通關時間可能另計。
shipping-time-note-undated = 從出貨那天起估算，通關時間可能另計。
shipping-refuses = { $method }不能寄：{ $reason }。

# 寄送方式。
shipping-options-title = 寄到{ $country }的寄送方式：{ $goods }
shipping-features = { $features }
shipping-feature-tracked = 可追蹤
shipping-feature-insured = 保險最高 { $amount }
shipping-feature-po-boxes = 可寄郵政信箱
shipping-feature-pick-up-points = 可選取貨點
shipping-feature-duty-paid = 關稅和稅費由我們負擔
shipping-po-boxes = 郵政信箱：{ $methods }可以寄。
shipping-no-po-boxes = 當地寄不到郵政信箱。
shipping-pick-up-points = 取貨點：{ $methods }可以選。
shipping-no-pick-up-points = 當地不能選取貨點。
shipping-carrier-china-post = 中國郵政
shipping-carrier-yunexpress = 雲途物流（YunExpress）
shipping-carrier-dhl-express = DHL 國際快遞
shipping-carrier-postnl = 荷蘭郵政（PostNL）
shipping-carrier-sf-express = 順豐速運

# 某種方式不能寄的原因。
shipping-why-not-goods = 不收{ $flags }
shipping-why-not-too-heavy = 超重
shipping-why-not-too-valuable = 金額過高
shipping-why-not-too-long = 超長
shipping-why-not-warehouse = 出貨倉庫沒有現貨
shipping-why-not-po-box = 不送郵政信箱
shipping-why-not-pick-up-point = 沒有取貨點
shipping-why-not-special = 不收這類商品
shipping-why-not-refused = 不收這類商品
shipping-why-not-banned = 這類商品禁止寄送
shipping-why-not-ask = 需要客服人員確認
shipping-flag-battery-loose = 單獨的電池或行動電源
shipping-flag-battery-packed = 與裝置同包裝的電池
shipping-flag-battery-installed = 內建電池的商品
shipping-flag-vehicle-battery = 車用電池
shipping-flag-liquid = 液體
shipping-flag-flammable = 易燃物
shipping-flag-aerosol = 噴霧罐
shipping-flag-magnet = 強力磁鐵
shipping-flag-powder = 粉末
shipping-flag-food = 食品
shipping-flag-plant = 植物和種子
shipping-flag-medicine = 藥品
shipping-flag-blade = 刀具
shipping-flag-replica = 仿真武器
shipping-flag-counterfeit = 仿冒品
shipping-flag-weapon = 武器
shipping-flag-tobacco = 菸草和電子菸
shipping-flag-alcohol = 酒類
shipping-flag-child = 兒童用品
shipping-flag-radio = 無線裝置
shipping-flag-cosmetic = 化妝品
shipping-flag-drone = 無人機
shipping-flag-precious = 珠寶和貴重物品
shipping-flag-chemical = 化學品

# 送到家一共多少錢。
shipping-customs-ask-goods = 請問是哪件商品，或是多少金額的商品？
shipping-customs-unknown = { $country }的關稅和稅費規定，我沒有可靠的資料，不敢亂猜，可以請客服人員幫您查。
shipping-customs-basket-empty = 告訴我是哪件商品或多少金額，我來算寄到{ $country }的關稅和稅費。
shipping-customs-amount = 價值 { $amount } 的商品
shipping-customs-title-nothing-due = { $goods }寄到{ $country }：共 { $total }，收件時沒有進口稅費
shipping-customs-title-due = { $goods }寄到{ $country }：共 { $total }，其中收件時付 { $due }
shipping-customs-title-open = { $goods }寄到{ $country }：目前能確定和不能確定的
shipping-customs-column-part = 項目
shipping-customs-column-amount = 金額
shipping-customs-column-paid = 怎麼付
shipping-customs-shipping = 運費（{ $method }）
shipping-customs-rate = { $part }（{ $rate }%）
shipping-customs-range = { $low } 至 { $high }
shipping-customs-paid = { $when }，{ $collector }
shipping-customs-total = 總計
shipping-customs-nothing = 無
shipping-customs-not-yours = 您不用付
shipping-customs-not-known = 不確定
shipping-customs-as-of = 規定截至{ $as_of }，{ $confidence }。
shipping-customs-papers = 您需要提供：{ $papers }。
shipping-customs-next = 我查到的就是這些，還想了解什麼嗎？
shipping-customs-person = 依我手上的規定，無法確定寄到{ $country }要繳多少，我不想亂猜。我幫您轉接客服人員查明。
shipping-customs-kind-goods = 商品
shipping-customs-kind-shipping = 運費
shipping-customs-kind-duty = 關稅
shipping-customs-kind-tax = 進口稅
shipping-customs-tax-name = { $code ->
    [vat] 加值稅（VAT）
    [consumption-tax] 消費稅
   *[other] { $name }
}
shipping-customs-kind-duty-and-tax = 關稅和稅費
shipping-customs-kind-state-fee = 政府規費
shipping-customs-kind-clearance-fee = 通關費
shipping-customs-kind-levy = 附加捐
shipping-customs-kind-card-tax = 刷卡稅
shipping-customs-collector-shop = 付給本店
shipping-customs-collector-post = 付給當地郵局
shipping-customs-collector-carrier = 付給物流業者
shipping-customs-collector-bank = 付給銀行
shipping-customs-collector-unknown = 由誰收取不確定
shipping-customs-when-checkout = 結帳時付
shipping-customs-when-delivery = 收件時付
shipping-customs-when-included = 由我們負擔
shipping-customs-when-open = 可能另收
shipping-customs-confidence-low = 僅為估算
shipping-customs-confidence-medium = 大致可靠
shipping-customs-confidence-high = 已確認

# 有專門名稱的費用。
shipping-customs-rule-ar-statistics = 統計費
shipping-customs-rule-au-import-processing = 進口處理費
shipping-customs-rule-eu-handling-fee = 歐盟處理費
shipping-customs-rule-ke-idf = 進口申報費（IDF）
shipping-customs-rule-ke-rdl = 鐵路發展捐（RDL）
shipping-customs-rule-ng-levies = 進口附加捐
shipping-customs-rule-nz-levy-air = 貨物規費（空運）
shipping-customs-rule-nz-levy-sea = 貨物規費（海運）
shipping-customs-rule-sa-customs-service = 海關服務費
shipping-customs-rule-broker = 報關行費用
shipping-customs-rule-canada-post = 加拿大郵政處理費
shipping-customs-rule-carrier-fee = 物流業者通關費
shipping-customs-rule-clearance = 通關費
shipping-customs-rule-correios = 巴西郵政通關服務費
shipping-customs-rule-correo-presentation = 阿根廷郵政呈驗費
shipping-customs-rule-courier-brokerage = 快遞報關費
shipping-customs-rule-courier-clearance = 快遞通關費
shipping-customs-rule-courier-handling = 快遞處理費
shipping-customs-rule-dhl-processing = DHL 稅費處理費
shipping-customs-rule-fedex-clearance = FedEx 通關費
shipping-customs-rule-japan-post = 日本郵便通關費
shipping-customs-rule-member-post = 當地郵局通關費
shipping-customs-rule-mx-dta = 海關手續費（DTA）
shipping-customs-rule-nz-entry = 進口報關費
shipping-customs-rule-parcelforce = Parcelforce 通關費
shipping-customs-rule-post-clearance = 郵局通關費
shipping-customs-rule-post-fee = 郵局處理費
shipping-customs-rule-posten-clearance = Posten 通關費
shipping-customs-rule-royal-mail = 英國皇家郵政處理費
shipping-customs-rule-swiss-post = 瑞士郵政通關費
shipping-customs-rule-ups-disbursement = UPS 代墊手續費
shipping-customs-rule-ups-entry = UPS 報關費
shipping-customs-rule-us-dutiable-mail = 應稅郵件費
shipping-customs-rule-us-processing = 處理費
shipping-customs-rule-levy-fr = 法國小型包裹捐
shipping-customs-rule-levy-it = 義大利小型包裹捐
shipping-customs-rule-levy-ro = 羅馬尼亞小型包裹捐
shipping-customs-rule-br-iof = 刷卡的 IOF 稅
shipping-customs-rule-il-purchase-tax = 購買稅
shipping-customs-rule-us-sales-tax = 州銷售稅

# 其他要知道的。
shipping-customs-note-amount-unknown = 確切要繳多少，依規定算不出來，可以請客服人員查明。
shipping-customs-note-ch-food-duty = 寄到瑞士的食品按重量課關稅，可以請客服人員計算。
shipping-customs-note-cn-premium-cosmetics = 高檔化妝品的稅可能更高。
shipping-customs-note-co-tax-in-doubt = 來自中國、200 美元以內的商品是否免 IVA 尚不明確，所以給的是範圍。
shipping-customs-note-counted-ar = 阿根廷每人每年限收 5 件快遞包裹、12 件郵寄包裹。
shipping-customs-note-counted-pe = 秘魯每個 DNI 每年限 3 件包裹，合計不超過 1,000 美元。
shipping-customs-note-counted-tw = 半年內超過 6 件包裹，台灣就不再給予免稅。
shipping-customs-note-counted-ng = 奈及利亞的免稅每年限 4 件包裹。
shipping-customs-note-counted-za = 南非每年大約允許 3 件包裹不用進口商代碼。
shipping-customs-note-counted-cn = 中國這類購買每人每年限 26,000 人民幣。
shipping-customs-note-counted-kr = 同一天到達韓國的訂單可能會合併計算。
shipping-customs-note-date-not-covered = 沒有查到今天這個日期適用的規定。
shipping-customs-note-domestic = 從同一國家或關稅同盟內出貨，沒有進口稅費。
shipping-customs-note-eu-handling-fee-open = 歐盟宣布將對每類商品收取約 2 歐元的新費用，是否已實施尚未確認，所以沒有計入。
shipping-customs-note-eu-per-line = 歐盟按商品種類收取 3 歐元，與數量無關。
shipping-customs-note-eu-lines-range = 這些商品算幾類還不確定，所以給的是範圍。
shipping-customs-note-facts-old = 這些規定有一段時間沒有複查了。
shipping-customs-note-fee-of-last-year = 這項費用目前的金額沒有公布，至少會收這麼多。
shipping-customs-note-formal-import = 超出簡易通關的範圍，需要正式報關進口，可以請客服人員說明。
shipping-customs-note-gb-northern-ireland = 北愛爾蘭適用其他規定，可以請客服人員說明。
shipping-customs-note-hs-unknown = 不知道商品的稅則號別，所以算得沒那麼準。
shipping-customs-note-kind-unknown = 沒有查到這類商品的稅率。
shipping-customs-note-in-surcharge-in-doubt = 印度是否加徵關稅十分之一的附加費尚不明確，所以給的是範圍。
shipping-customs-note-in-shop-currency = 沒有目前的匯率，金額以本店幣別表示。
shipping-customs-note-no-exchange-rate = 沒有匯率，無法套用法律的限額，可以請客服人員處理。
shipping-customs-note-jp-outside-relief = 在日本，針織品和皮革製品不論金額多少都要繳關稅。
shipping-customs-note-national-levy-open = 該國宣布了自己的附加捐，是否由您負擔還不確定，所以沒有計入。
shipping-customs-note-no-mixed-basket = 未滿 3,000 挪威克朗和 3,000 挪威克朗以上的商品不能放在同一個包裹，請分開下單，或詢問客服人員。
shipping-customs-note-origin-assumed-china = 以中國製造的商品計算。
shipping-customs-note-origin-not-china = 商品不是中國製造，用的是一般稅率，準確度較低。
shipping-customs-note-origin-not-covered = 非中國製造的商品我沒有美國稅率，可以請客服人員查明。
shipping-customs-note-post-not-covered = 郵寄到墨西哥的稅費不清楚，快遞的可以算。
shipping-customs-note-prepaid = 關稅和稅費由我們從運費中支付，收件時不用再付。
shipping-customs-note-ddp = 關稅和稅費在結帳時收取，由我們代繳，收件時不用再付。
shipping-customs-note-region-unknown = 稅率依您所在的州或省而定，所以給的是範圍。
shipping-customs-note-seller-not-registered = 這項稅本店不代收，進口時收取。
shipping-customs-note-tr-full-declaration = 土耳其要求由報關行完整申報，費用常常比商品還貴。

# 買家要提供的證件和號碼。
shipping-customs-paper-tax-number-formal-entry = 正式報關用的稅號（SSN 或 EIN）
shipping-customs-paper-rfc-or-curp = RFC 或 CURP
shipping-customs-paper-phone-and-address = 電話及完整地址
shipping-customs-paper-cpf-or-cnpj = CPF 或 CNPJ
shipping-customs-paper-rut = RUT
shipping-customs-paper-cuit-or-cuil = CUIT 或 CUIL
shipping-customs-paper-arca-declaration = ARCA 申報
shipping-customs-paper-cedula-or-nit = 身分證號（cédula）或 NIT
shipping-customs-paper-dni-or-ruc = DNI 或 RUC
shipping-customs-paper-tax-number-eu = 稅號
shipping-customs-paper-norwegian-contact = 挪威電話或電子信箱
shipping-customs-paper-tc-kimlik = 土耳其身分證號（T.C. kimlik）
shipping-customs-paper-broker-power-of-attorney = 給報關行的委任書
shipping-customs-paper-conformity-papers = 符合性證明文件
shipping-customs-paper-passport-and-inn = 護照資料和 INN 稅號
shipping-customs-paper-name-in-cyrillic = 西里爾字母的全名
shipping-customs-paper-rnokpp-or-passport = RNOKPP 稅號或護照號碼
shipping-customs-paper-iin = IIN
shipping-customs-paper-teudat-zehut = 以色列身分證號（teudat zehut）
shipping-customs-paper-national-id-or-iqama = 身分證號或居留證號（iqama）
shipping-customs-paper-short-national-address = 國家短地址
shipping-customs-paper-emirates-id = 阿聯身分證號（Emirates ID）
shipping-customs-paper-national-id-egypt = 埃及身分證號
shipping-customs-paper-id-number-south-africa = 南非身分證號
shipping-customs-paper-tin-bvn-or-nin = TIN、BVN 或 NIN
shipping-customs-paper-kra-pin = KRA PIN
shipping-customs-paper-kyc-india = KYC 文件（如 Aadhaar 或護照）
shipping-customs-paper-payment-proof = 付款證明
shipping-customs-paper-nik-or-npwp = NIK 或 NPWP
shipping-customs-paper-ic-number = IC 身分證號
shipping-customs-paper-national-id-or-passport = 身分證或護照號碼
shipping-customs-paper-cccd-or-tax-code = CCCD 身分證號或稅號
shipping-customs-paper-tin-formal-entry = 正式報關用的 TIN 稅號
shipping-customs-paper-pccc = 個人通關號碼（PCCC）
shipping-customs-paper-customs-client-code = 海關客戶代碼
shipping-customs-paper-ez-way = 在 EZ WAY 易利委 App 確認
shipping-customs-paper-chinese-id = 身分證號

# 包裹被扣、收到繳費通知。
shipping-problem-steps = 海關扣留包裹，通常是要下面三樣之一：您的稅號或身分證號、價值證明（發票或付款紀錄），或繳納關稅和稅費。物流的通知或追蹤資訊會寫明要哪一樣、怎麼提供。如果收到繳費通知，那是物流或郵局代收的款項，常常還加一筆自己的手續費。
shipping-problem-papers = 寄到{ $country }可能需要您提供：{ $papers }。
shipping-problem-order = 告訴我訂單編號，我來查包裹為什麼被扣；收費看起來不對的話，也可以請客服人員處理。
shipping-held-at = 依物流最近一次掃描，包裹 { $parcel } 自{ $at }起被海關扣在 { $place }。
shipping-held = 依物流最近一次掃描，包裹 { $parcel } 自{ $at }起被海關扣留。
shipping-held-words = 物流原文：「{ $words }」
shipping-held-next = 請透過物流通知裡的連結提供所要求的資料。放行之前我沒辦法說哪一天會送到。需要發票當價值證明，或覺得哪裡不對，我都可以協助。
shipping-address-faults = 可能是地址的問題：{ $faults }。客服人員可以更正。
shipping-address-missing = { $part ->
    [name] 缺少姓名
    [line1] 缺少街道和門牌號碼
    [city] 缺少城市
    [region] 缺少州或省
    [postcode] 缺少郵遞區號，例如 { $example }
   *[country] 缺少國家
}
shipping-address-postcode = 郵遞區號應類似 { $example }
shipping-address-po-box = 這是郵政信箱，快遞不派送
shipping-not-held = 依物流{ $at }的最近一次掃描，訂單 { $order_number } 沒有包裹被海關扣留。如果您收到的通知不一樣，可以請客服人員查明。
shipping-not-held-unsent = 訂單 { $order_number } 還沒有物流的掃描紀錄，所以不會是被海關扣留。
