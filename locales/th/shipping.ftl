# ชื่อประเทศหรือดินแดนในประโยค
shipping-place =
    { $iso ->
        [HK] ฮ่องกง
        [MO] มาเก๊า
       *[other] { $country }
    }

# คำถาม และสิ่งที่ทำไม่ได้
shipping-ask-destination = ส่งไปประเทศไหนคะ
shipping-ask-destination-served = เราส่งไป { $count } ประเทศค่ะ ต้องการส่งไปประเทศไหนคะ
shipping-not-served = เราไม่ส่งไป{ $country }ค่ะ ถ้ามีที่อยู่ในประเทศอื่น บอกได้เลย จะเช็กให้
shipping-no-method = เราส่งไป{ $country } แต่ไม่มีวิธีจัดส่งที่รับรายการนี้ค่ะ: { $reasons }
shipping-goods-banned = รายการนี้ส่งไป{ $country }ไม่ได้ค่ะ: ห้ามส่ง{ $flags }ไปที่นั่น
shipping-goods-not-taken = เราส่งไป{ $country } แต่วิธีจัดส่งไปที่นั่นไม่มีวิธีใดรับ{ $flags } จึงส่งรายการนี้ไม่ได้ค่ะ
shipping-goods-ask = รายการนี้ส่งไป{ $country }ได้หรือไม่ ต้องให้เจ้าหน้าที่ตรวจสอบค่ะ เพราะมี{ $flags }

# ส่งถึงไหม
shipping-served =
    { $count ->
       *[other] ส่งค่ะ เราส่งไป{ $country }ได้ { $count } วิธี: { $goods } ค่าส่งเริ่มต้น { $price } ใช้เวลาประมาณ { $least }–{ $most } วันทำการ สินค้าบางอย่าง เช่น แบตเตอรี่หรือของเหลว ส่งไม่ได้ทุกที่ บอกชื่อสินค้าได้เลย จะเช็กให้
    }
shipping-served-goods =
    { $count ->
       *[other] ได้ค่ะ ส่ง { $goods } ไป{ $country }ได้ { $count } วิธี: เริ่มต้น { $price } ใช้เวลาประมาณ { $least }–{ $most } วันทำการ
    }
shipping-served-free =
    { $count ->
       *[other] ได้ค่ะ ส่ง { $goods } ไป{ $country }ได้ { $count } วิธี: วิธีที่ถูกที่สุดส่งฟรี ใช้เวลาประมาณ { $least }–{ $most } วันทำการ
    }
shipping-condition-anatel = ใน{ $country } อุปกรณ์ไร้สาย เช่น อุปกรณ์บลูทูธ ต้องมีการรับรองจาก Anatel ศุลกากรอาจขอดูได้
shipping-condition-bis-wpc = ใน{ $country } อุปกรณ์ไร้สายและเครื่องใช้อิเล็กทรอนิกส์อาจต้องมีการรับรอง (BIS, WPC) ศุลกากรอาจขอดูได้
shipping-condition-kc-one-unit = ใน{ $country } อุปกรณ์แบบนี้หนึ่งเครื่องสำหรับใช้เองไม่ต้องมีการรับรอง KC ถ้ามากกว่าหนึ่งเครื่องอาจถูกกักไว้
shipping-condition-cosmetics-registration = ใน{ $country } เครื่องสำอางอาจต้องขึ้นทะเบียน ไม่เช่นนั้นศุลกากรอาจกักไว้
shipping-out-until = ตอนนี้ { $product } ของหมดค่ะ คาดว่าจะมีอีก { $restock_on }
shipping-out = ตอนนี้ { $product } ของหมดค่ะ และยังไม่มีกำหนดว่าจะมาเมื่อไหร่
shipping-short = ตอนนี้ { $product } มีแค่ { $quantity } ชิ้นค่ะ

# ส่งอะไร เท่าไหร่ ถึงเมื่อไหร่
shipping-typical-parcel = พัสดุ { $grams } กรัม
shipping-goods =
    { $quantity ->
        [1] { $product }
       *[other] { $product } × { $quantity }
    }
shipping-column-method = วิธีจัดส่ง
shipping-column-price = ราคา
shipping-column-days = ระยะเวลา
shipping-column-window = ถึงประมาณ
shipping-column-carrier = ขนส่ง
shipping-column-features = บริการที่มี
shipping-price = { $price }
shipping-price-both = { $price } (ประมาณ { $local })
shipping-price-free = ฟรี
shipping-days = { $least }–{ $most } วันทำการ
shipping-window = { $earliest } ถึง { $latest }
shipping-rate-ecb = { $currency } ตามอัตราของธนาคารกลางยุโรปเมื่อ { $on } เพื่อเป็นแนวทาง
shipping-rate-shop = { $currency } ตามอัตราของร้านเมื่อ { $on } เพื่อเป็นแนวทาง
shipping-cost-title = ค่าส่งไป{ $country }: { $goods }
shipping-cost-spread = ไม่เกิน { $light_grams } กรัม เริ่มต้น { $light } ไม่เกิน { $heavy_grams } กรัม เริ่มต้น { $heavy } บอกชื่อสินค้าเพื่อดูค่าส่งที่แน่นอนได้ค่ะ
shipping-name-the-product = บอกชื่อสินค้าเพื่อดูค่าส่งที่แน่นอนได้ค่ะ
shipping-free = โปรโมชั่น: { $offer }
shipping-free-reached = โปรโมชั่น: { $offer } สินค้าของคุณรวม { $subtotal } ถึงเกณฑ์แล้วค่ะ
shipping-free-short = โปรโมชั่น: { $offer } สินค้าของคุณรวม { $subtotal } ขาดอีก { $missing } จะถึงเกณฑ์ค่ะ
shipping-charges-none = ส่งจากภายในประเทศ จึงไม่มีภาษีนำเข้าเพิ่ม
shipping-charges-included = ราคานี้รวมอากรขาเข้าและภาษีแล้ว
shipping-charges-partly = ถ้าส่งด้วย { $methods } จะไม่มีภาษีนำเข้าเพิ่ม ส่วนวิธีอื่นยังไม่รวมอากรและภาษีของประเทศปลายทาง
shipping-charges-on-top = ราคานี้ยังไม่รวมอากรและภาษีของประเทศปลายทาง
shipping-time-title = ระยะเวลาส่งไป{ $country }: { $goods }
shipping-order-now = ถ้าสั่งตอนนี้ จะถึงระหว่าง { $earliest } ถึง { $latest } ค่ะ
shipping-time-left = { $hours ->
    [0] { $minutes } นาที
   *[other] { $hours } ชม. { $minutes } นาที
}
shipping-leaves-today = ถ้าสั่งและชำระเงินภายใน { $left } จะส่งออกวันนี้ค่ะ
shipping-leaves-on = ถ้าสั่งและชำระเงินภายใน { $left } จะส่งออก { $sent_on } ค่ะ
shipping-time-note = ประมาณการเมื่อชำระเงินตอนนี้: น่าจะส่งออก { $sent_on } อาจต้องเผื่อเวลาที่ศุลกากรเพิ่ม
shipping-time-note-restock = ประมาณการนับจากของเข้า { $restock_on }: น่าจะส่งออก { $sent_on } อาจต้องเผื่อเวลาที่ศุลกากรเพิ่ม
shipping-time-note-undated = ประมาณการนับจากวันที่ส่งออก อาจต้องเผื่อเวลาที่ศุลกากรเพิ่ม
shipping-refuses = ส่งด้วย { $method } ไม่ได้: { $reason }

# วิธีจัดส่ง
shipping-options-title = วิธีส่งไป{ $country }: { $goods }
shipping-features = { $features }
shipping-feature-tracked = ติดตามได้
shipping-feature-insured = ประกันสูงสุด { $amount }
shipping-feature-po-boxes = ส่งตู้ ปณ. ได้
shipping-feature-pick-up-points = มีจุดรับพัสดุ
shipping-feature-duty-paid = เราจ่ายอากรและภาษีให้
shipping-po-boxes = ตู้ ปณ.: ส่งได้ด้วย { $methods }
shipping-no-po-boxes = ที่นั่นส่งไปตู้ ปณ. ไม่ได้
shipping-pick-up-points = จุดรับพัสดุ: เลือกได้กับ { $methods }
shipping-no-pick-up-points = ที่นั่นเลือกจุดรับพัสดุไม่ได้
shipping-carrier-china-post = ไปรษณีย์จีน (China Post)
shipping-carrier-yunexpress = YunExpress
shipping-carrier-dhl-express = DHL Express
shipping-carrier-postnl = PostNL
shipping-carrier-sf-express = SF Express

# เหตุผลที่วิธีหนึ่งไม่รับของบางอย่าง
shipping-why-not-goods = ไม่รับ{ $flags }
shipping-why-not-too-heavy = หนักเกินไป
shipping-why-not-too-valuable = มูลค่าสูงเกินไป
shipping-why-not-too-long = ยาวเกินไป
shipping-why-not-warehouse = คลังต้นทางของวิธีนี้ไม่มีของ
shipping-why-not-po-box = ไม่ส่งถึงตู้ ปณ.
shipping-why-not-pick-up-point = ไม่มีจุดรับพัสดุ
shipping-why-not-special = ไม่รับสินค้าประเภทนี้
shipping-why-not-refused = ไม่รับสินค้าประเภทนี้
shipping-why-not-banned = สินค้าประเภทนี้ห้ามส่ง
shipping-why-not-ask = ต้องให้เจ้าหน้าที่ตรวจสอบ
shipping-flag-battery-loose = แบตเตอรี่แยกชิ้นและพาวเวอร์แบงก์
shipping-flag-battery-packed = แบตเตอรี่ที่แพ็กมากับอุปกรณ์
shipping-flag-battery-installed = แบตเตอรี่ในตัวเครื่อง
shipping-flag-vehicle-battery = แบตเตอรี่ยานพาหนะ
shipping-flag-liquid = ของเหลว
shipping-flag-flammable = ของไวไฟ
shipping-flag-aerosol = กระป๋องสเปรย์
shipping-flag-magnet = แม่เหล็กแรงสูง
shipping-flag-powder = ผง
shipping-flag-food = อาหาร
shipping-flag-plant = พืชและเมล็ดพันธุ์
shipping-flag-medicine = ยา
shipping-flag-blade = ของมีคม
shipping-flag-replica = อาวุธจำลอง
shipping-flag-counterfeit = ของปลอม
shipping-flag-weapon = อาวุธ
shipping-flag-tobacco = ยาสูบและบุหรี่ไฟฟ้า
shipping-flag-alcohol = แอลกอฮอล์
shipping-flag-child = สินค้าสำหรับเด็ก
shipping-flag-radio = อุปกรณ์ไร้สาย
shipping-flag-cosmetic = เครื่องสำอาง
shipping-flag-drone = โดรน
shipping-flag-precious = เครื่องประดับและของมีค่า
shipping-flag-chemical = สารเคมี

# ค่าใช้จ่ายทั้งหมดถึงหน้าบ้าน
shipping-customs-ask-goods = สินค้าไหน หรือสินค้ามูลค่าเท่าไหร่คะ
shipping-customs-unknown = ไม่มีข้อมูลอากรและภาษีใน{ $country }ที่เชื่อถือได้ จึงไม่ขอเดาค่ะ เจ้าหน้าที่ช่วยตรวจสอบให้ได้
shipping-customs-basket-empty = บอกชื่อสินค้าหรือยอดเงินได้เลยค่ะ จะคำนวณอากรและภาษีสำหรับ{ $country }ให้
shipping-customs-amount = สินค้ามูลค่า { $amount }
shipping-customs-title-nothing-due = { $goods } ไป{ $country }: รวมทั้งหมด { $total } ไม่มีภาษีนำเข้าตอนรับของ
shipping-customs-title-due = { $goods } ไป{ $country }: รวมทั้งหมด { $total } ในจำนวนนี้จ่ายตอนรับของ { $due }
shipping-customs-title-open = { $goods } ไป{ $country }: สิ่งที่บอกได้และบอกไม่ได้
shipping-customs-column-part = รายการ
shipping-customs-column-amount = จำนวนเงิน
shipping-customs-column-paid = จ่ายเมื่อ
shipping-customs-shipping = ค่าส่ง ({ $method })
shipping-customs-rate = { $part } ({ $rate }%)
shipping-customs-range = { $low } ถึง { $high }
shipping-customs-paid = { $when } { $collector }
shipping-customs-total = รวมทั้งหมด
shipping-customs-nothing = ไม่มี
shipping-customs-not-yours = คุณไม่ต้องจ่าย
shipping-customs-not-known = ไม่ทราบ
shipping-customs-as-of = กฎเกณฑ์ ณ { $as_of } ({ $confidence })
shipping-customs-papers = ข้อมูลและเอกสารที่ต้องใช้: { $papers }
shipping-customs-next = ข้อมูลที่มีทั้งหมดเท่านี้ค่ะ อยากทราบอะไรเพิ่มไหมคะ
shipping-customs-person = จากกฎที่มี บอกไม่ได้ว่าต้องจ่ายเท่าไหร่ใน{ $country } และไม่ขอเดาค่ะ จะส่งต่อให้เจ้าหน้าที่ตรวจสอบ
shipping-customs-kind-goods = สินค้า
shipping-customs-kind-shipping = ค่าส่ง
shipping-customs-kind-duty = อากรขาเข้า
shipping-customs-kind-tax = ภาษีนำเข้า
shipping-customs-tax-name = { $code ->
    [vat] ภาษีมูลค่าเพิ่ม (VAT)
    [consumption-tax] ภาษีการบริโภค
   *[other] { $name }
}
shipping-customs-kind-duty-and-tax = อากรและภาษี
shipping-customs-kind-state-fee = ค่าธรรมเนียมของรัฐ
shipping-customs-kind-clearance-fee = ค่าดำเนินพิธีการศุลกากร
shipping-customs-kind-levy = ค่าธรรมเนียมพิเศษ
shipping-customs-kind-card-tax = ภาษีจากการใช้บัตร
shipping-customs-collector-shop = ให้ร้าน
shipping-customs-collector-post = ให้ไปรษณีย์
shipping-customs-collector-carrier = ให้ขนส่ง
shipping-customs-collector-bank = ให้ธนาคาร
shipping-customs-collector-unknown = ไม่ทราบว่าจ่ายให้ใคร
shipping-customs-when-checkout = ตอนสั่งซื้อ
shipping-customs-when-delivery = ตอนรับของ
shipping-customs-when-included = เราจ่ายให้
shipping-customs-when-open = อาจมีเพิ่ม
shipping-customs-confidence-low = เป็นเพียงการประมาณ
shipping-customs-confidence-medium = ค่อนข้างแน่นอน
shipping-customs-confidence-high = ยืนยันแล้ว

# ค่าใช้จ่ายที่มีชื่อเฉพาะ
shipping-customs-rule-ar-statistics = ค่าธรรมเนียมสถิติ
shipping-customs-rule-au-import-processing = ค่าดำเนินการนำเข้า
shipping-customs-rule-eu-handling-fee = ค่าดำเนินการของสหภาพยุโรป
shipping-customs-rule-ke-idf = ค่าธรรมเนียมสำแดงการนำเข้า (IDF)
shipping-customs-rule-ke-rdl = ค่าธรรมเนียมพัฒนาทางรถไฟ (RDL)
shipping-customs-rule-ng-levies = ค่าธรรมเนียมพิเศษในการนำเข้า
shipping-customs-rule-nz-levy-air = ค่าธรรมเนียมสินค้าทางอากาศ
shipping-customs-rule-nz-levy-sea = ค่าธรรมเนียมสินค้าทางเรือ
shipping-customs-rule-sa-customs-service = ค่าบริการศุลกากร
shipping-customs-rule-broker = ตัวแทนออกของ
shipping-customs-rule-canada-post = ค่าดำเนินการของไปรษณีย์แคนาดา
shipping-customs-rule-carrier-fee = ค่าดำเนินพิธีการของขนส่ง
shipping-customs-rule-clearance = ค่าดำเนินพิธีการศุลกากร
shipping-customs-rule-correios = ค่าบริการไปรษณีย์ของ Correios
shipping-customs-rule-correo-presentation = ค่ายื่นต่อศุลกากรของ Correo Argentino
shipping-customs-rule-courier-brokerage = ค่าตัวแทนออกของของบริษัทขนส่งด่วน
shipping-customs-rule-courier-clearance = ค่าดำเนินพิธีการของบริษัทขนส่งด่วน
shipping-customs-rule-courier-handling = ค่าดำเนินการของบริษัทขนส่งด่วน
shipping-customs-rule-dhl-processing = ค่าดำเนินการอากรและภาษีของ DHL
shipping-customs-rule-fedex-clearance = ค่าดำเนินพิธีการของ FedEx
shipping-customs-rule-japan-post = ค่าดำเนินพิธีการของไปรษณีย์ญี่ปุ่น
shipping-customs-rule-member-post = ค่าดำเนินพิธีการของไปรษณีย์
shipping-customs-rule-mx-dta = ค่าดำเนินการศุลกากร (DTA)
shipping-customs-rule-nz-entry = ค่าธรรมเนียมใบขนสินค้าขาเข้า
shipping-customs-rule-parcelforce = ค่าดำเนินพิธีการของ Parcelforce
shipping-customs-rule-post-clearance = ค่าดำเนินพิธีการของไปรษณีย์
shipping-customs-rule-post-fee = ค่าดำเนินการของไปรษณีย์
shipping-customs-rule-posten-clearance = ค่าดำเนินพิธีการของ Posten
shipping-customs-rule-royal-mail = ค่าดำเนินการของ Royal Mail
shipping-customs-rule-swiss-post = ค่าดำเนินพิธีการของไปรษณีย์สวิส
shipping-customs-rule-ups-disbursement = ค่าสำรองจ่ายของ UPS
shipping-customs-rule-ups-entry = ค่าดำเนินการใบขนสินค้าของ UPS
shipping-customs-rule-us-dutiable-mail = ค่าธรรมเนียมไปรษณียภัณฑ์ที่ต้องเสียอากร
shipping-customs-rule-us-processing = ค่าดำเนินการ
shipping-customs-rule-levy-fr = ค่าธรรมเนียมพัสดุขนาดเล็กของฝรั่งเศส
shipping-customs-rule-levy-it = ค่าธรรมเนียมพัสดุขนาดเล็กของอิตาลี
shipping-customs-rule-levy-ro = ค่าธรรมเนียมพัสดุขนาดเล็กของโรมาเนีย
shipping-customs-rule-br-iof = ภาษี IOF จากการจ่ายด้วยบัตร
shipping-customs-rule-il-purchase-tax = ภาษีการซื้อ (purchase tax)
shipping-customs-rule-us-sales-tax = ภาษีการขายของรัฐ (sales tax)

# สิ่งอื่นที่ควรทราบ
shipping-customs-note-amount-unknown = จากกฎที่มี บอกยอดที่แน่นอนไม่ได้ เจ้าหน้าที่ช่วยตรวจสอบให้ได้
shipping-customs-note-ch-food-duty = อาหารที่ส่งไปสวิตเซอร์แลนด์คิดอากรตามน้ำหนัก เจ้าหน้าที่ช่วยคำนวณให้ได้
shipping-customs-note-cn-premium-cosmetics = เครื่องสำอางระดับพรีเมียมอาจเสียมากกว่านี้
shipping-customs-note-co-tax-in-doubt = ยังไม่แน่ชัดว่าสินค้าจากจีนไม่เกิน 200 ดอลลาร์สหรัฐได้รับยกเว้น IVA หรือไม่ จึงแสดงเป็นช่วง
shipping-customs-note-counted-ar = อาร์เจนตินาให้รับพัสดุทางขนส่งด่วนได้ห้าชิ้นต่อคนต่อปี และสิบสองชิ้นทางไปรษณีย์
shipping-customs-note-counted-pe = เปรูให้รับพัสดุได้สามชิ้นต่อ DNI ต่อปี มูลค่ารวมไม่เกิน 1,000 ดอลลาร์สหรัฐ
shipping-customs-note-counted-tw = เมื่อเกินหกชิ้นในครึ่งปี ไต้หวันจะไม่ยกเว้นภาษีให้
shipping-customs-note-counted-ng = ไนจีเรียยกเว้นให้สี่ชิ้นต่อปี
shipping-customs-note-counted-za = แอฟริกาใต้ให้รับพัสดุโดยไม่ต้องมีรหัสผู้นำเข้าได้ประมาณสามชิ้นต่อปี
shipping-customs-note-counted-cn = จีนจำกัดการซื้อแบบนี้ไว้ที่ 26,000 หยวนต่อคนต่อปี
shipping-customs-note-counted-kr = คำสั่งซื้อที่ถึงเกาหลีในวันเดียวกันอาจถูกนับรวมกัน
shipping-customs-note-date-not-covered = ไม่มีข้อมูลกฎที่ใช้ ณ วันนี้
shipping-customs-note-domestic = ส่งจากภายในประเทศหรือสหภาพศุลกากรเดียวกัน จึงไม่มีภาษีนำเข้า
shipping-customs-note-eu-handling-fee-open = มีประกาศค่าธรรมเนียมใหม่ของสหภาพยุโรปประมาณ 2 ยูโรต่อสินค้าหนึ่งประเภท แต่ยังไม่ยืนยันว่าเริ่มใช้แล้วหรือยัง จึงไม่ได้รวมไว้
shipping-customs-note-eu-per-line = สหภาพยุโรปเก็บ 3 ยูโรต่อสินค้าหนึ่งประเภท ไม่ว่าจะกี่ชิ้น
shipping-customs-note-eu-lines-range = ยังไม่แน่ว่าสินค้าเหล่านี้นับเป็นกี่ประเภท จึงแสดงเป็นช่วง
shipping-customs-note-facts-old = กฎเหล่านี้ไม่ได้ตรวจทานมาสักระยะแล้ว
shipping-customs-note-fee-of-last-year = ยอดปัจจุบันของค่าธรรมเนียมนี้ยังไม่ได้ประกาศ ให้เผื่อไว้อย่างน้อยเท่านี้
shipping-customs-note-formal-import = รายการนี้เกินเกณฑ์ของขั้นตอนแบบง่าย ต้องนำเข้าแบบเต็มรูปแบบ เจ้าหน้าที่อธิบายให้ได้
shipping-customs-note-gb-northern-ireland = ไอร์แลนด์เหนือใช้กฎอื่น เจ้าหน้าที่บอกให้ได้
shipping-customs-note-hs-unknown = ไม่ทราบพิกัดศุลกากรของสินค้า จึงแม่นยำน้อยลง
shipping-customs-note-kind-unknown = ไม่ทราบอัตราสำหรับสินค้าเหล่านี้
shipping-customs-note-in-surcharge-in-doubt = ยังไม่แน่ชัดว่าอินเดียเก็บเพิ่มอีกหนึ่งในสิบของอากรหรือไม่ จึงแสดงเป็นช่วง
shipping-customs-note-in-shop-currency = ไม่มีอัตราแลกเปลี่ยนปัจจุบัน จึงแสดงเป็นสกุลเงินของร้าน
shipping-customs-note-no-exchange-rate = ถ้าไม่มีอัตราแลกเปลี่ยน จะใช้เกณฑ์ตามกฎหมายไม่ได้ แต่เจ้าหน้าที่ทำได้
shipping-customs-note-jp-outside-relief = ในญี่ปุ่น เสื้อผ้าถักและสินค้าหนังต้องเสียอากรไม่ว่ามูลค่าเท่าไหร่
shipping-customs-note-national-levy-open = ประเทศนี้ประกาศค่าธรรมเนียมของตัวเอง แต่ยังไม่แน่ว่าคุณต้องจ่ายหรือไม่ จึงไม่ได้รวมไว้
shipping-customs-note-no-mixed-basket = สินค้าราคาต่ำกว่า 3,000 โครนนอร์เวย์กับสินค้าตั้งแต่ราคานั้นขึ้นไปรวมในพัสดุเดียวกันไม่ได้ สั่งแยกกันหรือถามเจ้าหน้าที่
shipping-customs-note-origin-assumed-china = คำนวณโดยถือว่าสินค้าผลิตในจีน
shipping-customs-note-origin-not-china = สินค้าไม่ได้ผลิตในจีน จึงใช้อัตราทั่วไป ซึ่งแน่นอนน้อยกว่า
shipping-customs-note-origin-not-covered = ไม่มีอัตราของสหรัฐฯ สำหรับสินค้าที่ไม่ได้ผลิตในจีน เจ้าหน้าที่บอกให้ได้
shipping-customs-note-post-not-covered = ไม่ทราบค่าใช้จ่ายสำหรับพัสดุทางไปรษณีย์ไปเม็กซิโก แต่ทราบสำหรับขนส่งด่วน
shipping-customs-note-prepaid = เราจ่ายอากรและภาษีจากค่าส่งให้แล้ว ไม่ต้องจ่ายเพิ่มตอนรับของ
shipping-customs-note-ddp = เราเก็บอากรและภาษีตอนชำระเงินแล้วจ่ายแทนให้ ไม่ต้องจ่ายอะไรหน้าบ้าน
shipping-customs-note-region-unknown = อัตราขึ้นอยู่กับรัฐหรือมณฑลของคุณ จึงแสดงเป็นช่วง
shipping-customs-note-seller-not-registered = ร้านไม่ได้เก็บภาษีนี้เอง แต่จะเก็บตอนนำเข้า
shipping-customs-note-tr-full-declaration = ตุรกีกำหนดให้ตัวแทนออกของยื่นใบขนสินค้าแบบเต็ม ซึ่งมักแพงกว่าตัวสินค้า

# เอกสารและเลขที่ผู้ซื้อต้องให้
shipping-customs-paper-tax-number-formal-entry = เลขผู้เสียภาษี (SSN หรือ EIN) สำหรับการนำเข้าแบบเต็มรูปแบบ
shipping-customs-paper-rfc-or-curp = RFC หรือ CURP
shipping-customs-paper-phone-and-address = เบอร์โทรพร้อมที่อยู่เต็ม
shipping-customs-paper-cpf-or-cnpj = CPF หรือ CNPJ
shipping-customs-paper-rut = RUT
shipping-customs-paper-cuit-or-cuil = CUIT หรือ CUIL
shipping-customs-paper-arca-declaration = การสำแดงต่อ ARCA
shipping-customs-paper-cedula-or-nit = เลขบัตรประจำตัว (cédula) หรือ NIT
shipping-customs-paper-dni-or-ruc = DNI หรือ RUC
shipping-customs-paper-tax-number-eu = เลขผู้เสียภาษี
shipping-customs-paper-norwegian-contact = เบอร์โทรนอร์เวย์หรืออีเมล
shipping-customs-paper-tc-kimlik = เลขประจำตัวตุรกี (T.C. kimlik)
shipping-customs-paper-broker-power-of-attorney = หนังสือมอบอำนาจให้ตัวแทนออกของ
shipping-customs-paper-conformity-papers = เอกสารรับรองมาตรฐาน
shipping-customs-paper-passport-and-inn = ข้อมูลหนังสือเดินทางและเลข INN
shipping-customs-paper-name-in-cyrillic = ชื่อเต็มเป็นอักษรซีริลลิก
shipping-customs-paper-rnokpp-or-passport = เลข RNOKPP หรือเลขหนังสือเดินทาง
shipping-customs-paper-iin = เลข IIN
shipping-customs-paper-teudat-zehut = เลขประจำตัวอิสราเอล (teudat zehut)
shipping-customs-paper-national-id-or-iqama = เลขบัตรประชาชนหรือเลข iqama
shipping-customs-paper-short-national-address = ที่อยู่แห่งชาติแบบย่อ (short national address)
shipping-customs-paper-emirates-id = Emirates ID
shipping-customs-paper-national-id-egypt = เลขบัตรประชาชนอียิปต์
shipping-customs-paper-id-number-south-africa = เลขประจำตัวแอฟริกาใต้
shipping-customs-paper-tin-bvn-or-nin = TIN, BVN หรือ NIN
shipping-customs-paper-kra-pin = KRA PIN
shipping-customs-paper-kyc-india = เอกสาร KYC (เช่น Aadhaar หรือหนังสือเดินทาง)
shipping-customs-paper-payment-proof = หลักฐานการชำระเงิน
shipping-customs-paper-nik-or-npwp = NIK หรือ NPWP
shipping-customs-paper-ic-number = เลข IC
shipping-customs-paper-national-id-or-passport = เลขบัตรประชาชนหรือเลขหนังสือเดินทาง
shipping-customs-paper-cccd-or-tax-code = เลข CCCD หรือรหัสภาษี
shipping-customs-paper-tin-formal-entry = เลข TIN สำหรับการนำเข้าแบบเต็มรูปแบบ
shipping-customs-paper-pccc = รหัสศุลกากรส่วนบุคคล (PCCC)
shipping-customs-paper-customs-client-code = รหัสลูกค้าศุลกากร
shipping-customs-paper-ez-way = การยืนยันในแอป EZ WAY
shipping-customs-paper-chinese-id = เลขบัตรประชาชน

# พัสดุที่ถูกกัก และค่าใช้จ่ายที่ถูกเรียกเก็บ
shipping-problem-steps = เวลาศุลกากรกักพัสดุ มักต้องการหนึ่งในสามอย่างค่ะ: เลขผู้เสียภาษีหรือเลขบัตรประชาชนของคุณ หลักฐานมูลค่า (ใบแจ้งหนี้หรือหลักฐานการชำระเงิน) หรือการชำระอากรและภาษี ข้อความจากขนส่งหรือหน้าติดตามพัสดุจะบอกว่าต้องการอะไรและส่งอย่างไร ถ้ามีการเรียกเก็บเงิน นั่นคือยอดที่ขนส่งหรือไปรษณีย์ต้องเก็บ ซึ่งมักบวกค่าดำเนินการของผู้ให้บริการเองด้วย
shipping-problem-papers = สิ่งที่{ $country }อาจขอจากคุณ: { $papers }
shipping-problem-order = แจ้งเลขที่คำสั่งซื้อได้เลยค่ะ จะดูว่าพัสดุถูกกักเพราะอะไร หรือให้เจ้าหน้าที่รับช่วงต่อก็ได้ รวมถึงกรณีที่ยอดเรียกเก็บดูไม่ถูกต้อง
shipping-held-at = พัสดุ { $parcel } ถูกศุลกากรกักไว้ที่ { $place } ตั้งแต่ { $at } ตามการสแกนล่าสุดของขนส่งค่ะ
shipping-held = พัสดุ { $parcel } ถูกศุลกากรกักไว้ตั้งแต่ { $at } ตามการสแกนล่าสุดของขนส่งค่ะ
shipping-held-words = ขนส่งระบุว่า: “{ $words }”
shipping-held-next = ส่งสิ่งที่เขาขอผ่านลิงก์ในข้อความของขนส่งนะคะ ก่อนศุลกากรตรวจปล่อย ยังบอกวันจัดส่งไม่ได้ค่ะ ถ้าต้องใช้ใบแจ้งหนี้เป็นหลักฐานมูลค่า หรือมีอะไรดูไม่ถูกต้อง ช่วยได้ที่นี่เลย
shipping-address-faults = อาจเป็นเพราะที่อยู่: { $faults } เจ้าหน้าที่ช่วยแก้ให้ได้
shipping-address-missing = { $part ->
    [name] ไม่มีชื่อผู้รับ
    [line1] ไม่มีเลขที่และถนน
    [city] ไม่มีชื่อเมือง
    [region] ไม่มีชื่อรัฐหรือจังหวัด
    [postcode] ไม่มีรหัสไปรษณีย์ เช่น { $example }
   *[country] ไม่มีชื่อประเทศ
}
shipping-address-postcode = รหัสไปรษณีย์ควรเป็นแบบ { $example }
shipping-address-po-box = เป็นตู้ ปณ. ซึ่งบริษัทขนส่งไม่ส่งให้
shipping-not-held = ไม่มีพัสดุของคำสั่งซื้อ { $order_number } ที่ถูกศุลกากรกักไว้ ตามการสแกนล่าสุดของขนส่งเมื่อ { $at } ค่ะ ถ้าคุณได้รับข้อความที่ต่างจากนี้ ให้เจ้าหน้าที่ช่วยตรวจสอบได้
shipping-not-held-unsent = คำสั่งซื้อ { $order_number } ยังไม่มีการสแกนโดยขนส่ง จึงยังไม่มีอะไรถูกศุลกากรกักไว้ค่ะ
