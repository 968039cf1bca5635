# สิ่งที่บอกและถามเกี่ยวกับสินค้า

products-ask-product = เป็นสินค้าไหนคะ บอกแค่ชื่อก็ได้ หรือบอกว่ากำลังหาอะไรอยู่
products-which-one = หมายถึงชิ้นไหนในนี้คะ
products-not-found = ไม่พบสินค้านี้ในร้านแล้วค่ะ
products-ask-color = ต้องการสีอะไรคะ
products-ask-size = ต้องการไซส์ไหนคะ
products-ask-option = ต้องการแบบไหนในนี้คะ
products-ask-model = สำหรับรุ่นไหนคะ
products-ask-plug = ต้องการปลั๊กแบบไหนคะ
products-ask-length = ต้องการความยาวเท่าไหร่คะ
products-ask-volume = ต้องการขนาดความจุเท่าไหร่คะ
products-ask-weight = ต้องการน้ำหนักเท่าไหร่คะ
products-ask-pieces = ต้องการแบบกี่ชิ้นคะ
products-ask-category = กำลังหาสินค้าประเภทไหนคะ
products-ask-quantity = ต้องการกี่ชิ้นคะ
products-ask-currency = สกุลเงินไหนคะ
products-ask-need = ซื้อให้ใครหรือใช้ทำอะไร และงบประมาณราว ๆ เท่าไหร่คะ
products-ask-usage = อยากทำอะไร กับสินค้าไหนคะ
products-ask-restock-email = ถ้ามีของเพิ่ม ({ $what }) ให้แจ้งไปที่อีเมลไหนคะ

# การประกอบข้อความ
products-with-options = { $product } ({ $options })
products-option-comma = { ", " }
products-size-named = ไซส์ { $size }
products-about = { $what }:
products-values = { $name }: { $offered }
products-value-few = { $value } (เหลือแค่ { $count } ชิ้น)
products-value-until = { $value } (คาดว่าของจะเข้า { $restock_on })
products-option-color = สี
products-option-size = ไซส์
products-option-model = รุ่น
products-option-plug = ปลั๊ก
products-option-length = ความยาว
products-option-volume = ความจุ
products-option-weight = น้ำหนัก
products-option-pieces = จำนวนชิ้น
products-option-other = แบบ
products-our-warehouse = คลังสินค้าของเรา

# สต็อก
products-stock-in = มีของค่ะ: { $what } พร้อมส่งจาก { $places }
products-stock-few = มีค่ะ แต่เหลือแค่ { $count } ชิ้น: { $what } ({ $places })
products-stock-at = { $place } { $count } ชิ้น
products-stock-too-few = ตอนนี้มี { $count } ชิ้น ไม่ถึง { $wanted } ชิ้นค่ะ: { $what }
products-stock-all-in = มีของทุกแบบค่ะ: { $what }
products-stock-few-of = เหลือน้อย: { $few }
products-stock-line-in = มีของ: { $offered }
products-stock-line-out = หมด: { $offered }
products-stock-line-unknown = ยังไม่ทราบสต็อก: { $offered }
products-stock-others = ที่มีของตอนนี้: { $offered }
products-stock-out-until = ตอนนี้ของหมดค่ะ: { $what } คาดว่าของจะเข้า { $restock_on }
products-stock-out = ตอนนี้ของหมด และยังไม่มีกำหนดว่าจะมาเมื่อไหร่ค่ะ: { $what }
products-stock-unknown = ตอนนี้ดูไม่ได้ว่ามีกี่ชิ้นค่ะ: { $what } ไม่ได้แปลว่าของหมดนะคะ เจ้าหน้าที่ช่วยเช็กให้ได้
products-stock-gone = สินค้านี้เลิกขายแล้วและจะไม่กลับมาอีกค่ะ: { $what }
products-no-such-option = ไม่มีแบบ { $option } ค่ะ: { $product } ที่มีคือ { $offered }
products-one-version = สินค้านี้มีแบบเดียว เลือกสีไม่ได้ค่ะ: { $product }
products-offer-restock = ให้ส่งอีเมลแจ้งเมื่อมีของเพิ่มไหมคะ
products-restock-not-needed = ข่าวดีค่ะ ไม่ต้องรอ มีของอยู่แล้ว: { $what }
products-restock-noted = บันทึกแล้วค่ะ เมื่อมีของเพิ่มจะส่งอีเมลถึง { $email } หนึ่งครั้ง: { $what } อีเมลนี้จะไม่ถูกใช้ทำอย่างอื่น

# ราคา
products-price = { $what }: { $price }
products-price-reduced = { $what }: ตอนนี้ { $price } จากปกติ { $listed }
products-price-range = { $what }: { $least } ถึง { $most }
products-price-of = { $value }: { $price }
products-price-total = { $quantity } ชิ้นรวม { $total }
products-price-also = ใช้โปรโมชั่นนี้ได้ด้วย:
    { $texts }
products-price-but-out = หมายเหตุ: ตอนนี้ของหมดค่ะ
products-price-unknown = ยังไม่มีราคาของสินค้านี้ค่ะ: { $what } เจ้าหน้าที่ช่วยสอบถามให้ได้
products-converted = ประมาณ { $amount } ({ $source ->
    [ECB] ตามอัตราของธนาคารกลางยุโรป
   *[shop] ตามอัตราแลกเปลี่ยนของร้าน
} เมื่อ { $on })
products-converted-range = ประมาณ { $amount } ถึง { $most } ({ $source ->
    [ECB] ตามอัตราของธนาคารกลางยุโรป
   *[shop] ตามอัตราแลกเปลี่ยนของร้าน
} เมื่อ { $on })
products-no-rate = ไม่มีอัตราแลกเปลี่ยนของ { $wanted } จึงแสดงเป็น { $currency } ซึ่งเป็นสกุลเงินที่คุณจ่ายจริงค่ะ

# ข้อมูลสินค้า
products-column-fact = หัวข้อ
products-column-value = ข้อมูล
products-fact-line = { $name }: { $value }
products-fact-that = ข้อมูลนั้น
products-fact-unknown = { $fact }: ไม่มีระบุไว้ในข้อมูลของ { $product } ค่ะ
products-only-described = คำอธิบายสินค้าบอกว่า: { $description }
products-ask-person = ให้ถามเจ้าหน้าที่ไหมคะ
products-details-of = รายละเอียดของ { $product }
products-facts-note = ไม่มีสิ่งที่อยากทราบใช่ไหมคะ เจ้าหน้าที่ช่วยหาคำตอบให้ได้
products-nothing-known = ไม่มีรายละเอียดของ { $product } ค่ะ ให้ถามเจ้าหน้าที่ไหมคะ
products-weight = น้ำหนักรวมบรรจุภัณฑ์: { $kilograms } กก.
products-weight-range = น้ำหนักรวมบรรจุภัณฑ์: { $least } ถึง { $most } กก. แล้วแต่แบบ
products-fact-material = วัสดุ
products-fact-fit = ทรงและไซส์
products-fact-size_chart = ตารางไซส์
products-fact-wash = การซัก
products-fact-care = การดูแล
products-fact-age = อายุที่เหมาะสม
products-fact-safety = ความปลอดภัย
products-fact-box = ในกล่องมี
products-fact-dimensions = ขนาด
products-fact-power = กำลังไฟ
products-fact-battery = แบตเตอรี่
products-fact-bluetooth = บลูทูธ
products-fact-water_resistance = การกันน้ำ
products-fact-compatibility = ใช้ได้กับ
products-fact-capacity = ความจุแบตเตอรี่
products-fact-volume = ปริมาตร
products-fact-ingredients = ส่วนผสม
products-fact-suits = เหมาะกับ
products-fact-light = แสง
products-fact-languages = ภาษา
products-fact-closure = การปิด
products-fact-shipping_note = เกี่ยวกับการจัดส่ง
products-fact-origin = ผลิตใน
products-fact-weight = น้ำหนัก
products-fact-colors = สี
products-fact-sizes = ไซส์

# ไซส์ ของแท้ วิธีใช้
products-one-size = สินค้านี้มีขนาดเดียว และไม่มีข้อมูลขนาดมากกว่านี้ค่ะ: { $product }
products-size-person = ยังไม่แน่ใจใช่ไหมคะ ให้เจ้าหน้าที่ช่วยแนะนำไหมคะ
products-authenticity-unknown = หน้าช่วยเหลือของเราไม่มีข้อมูลเรื่องนี้ค่ะ ให้ถามเจ้าหน้าที่ไหมคะ
products-usage-more = ยังแก้ไม่ได้ใช่ไหมคะ ให้ส่งต่อเจ้าหน้าที่ไหมคะ
products-usage-unknown = ไม่มีวิธีใช้สำหรับเรื่องนี้ค่ะ ให้ส่งต่อเจ้าหน้าที่ไหมคะ

# คำแนะนำ
products-alternatives = สินค้าคล้ายกันที่มีของ:
products-similar-to = คล้ายกับ { $product } และมีของ:
products-suggest-best-sellers = สินค้าที่ลูกค้าซื้อมากที่สุด มีของทุกชิ้น:
products-suggest-fitting = สินค้าที่น่าจะเหมาะ มีของทุกชิ้น:
products-suggest-category = แนะนำในหมวด “{ $category }” มีของทุกชิ้น:
products-suggest-within = ไม่เกิน { $budget } มีของทุกชิ้น:
products-suggest-category-within = { $category } ไม่เกิน { $budget } มีของทุกชิ้น:
products-narrow-down = บอกได้ค่ะว่าซื้อให้ใครหรือใช้ทำอะไร และงบเท่าไหร่ จะหาให้ตรงขึ้น หรือเลือกหมวดก็ได้:
products-none-within = ไม่มีสินค้าในสต็อกที่ตรงกับที่ถามในงบไม่เกิน { $budget } ค่ะ ชิ้นที่ถูกที่สุดคือ:
products-none-similar = ตอนนี้ไม่มีสินค้าที่คล้ายกับ { $product } ในสต็อกค่ะ
products-none-cheaper = ตอนนี้ไม่มีสินค้าประเภทเดียวกันที่ถูกกว่านี้ในสต็อกค่ะ: { $product }
products-none-to-suggest = ตอนนี้ไม่พบสินค้าในสต็อกที่ตรงกับที่ต้องการค่ะ ลองหมวดอื่น หรือคุยกับเจ้าหน้าที่ไหมคะ
products-why-asked = ตรงกับที่บอกมา
products-why-mentions = มีคำว่า { $words }
products-why-best-seller = หนึ่งในสินค้าขายดี
products-why-budget = อยู่ในงบ
products-why-similar = อยู่ในหมวด{ $category }เหมือนกัน
products-why-cheaper = ถูกกว่า และอยู่ในหมวด{ $category }เหมือนกัน
products-card-price = { $price }
products-card-from = เริ่มต้น { $price }
products-card-few = เหลือแค่ { $count } ชิ้น
products-card-details = รายละเอียด

# ค่าของตัวเลือก ถ้าไม่มีที่นี่จะแสดงตามที่ร้านเขียน
products-color-black = สีดำ
products-color-white = สีขาว
products-color-ivory = สีงาช้าง
products-color-cream = สีครีม
products-color-gray = สีเทา
products-color-charcoal = สีเทาชาร์โคล
products-color-silver = สีเงิน
products-color-gold = สีทอง
products-color-rose-gold = สีโรสโกลด์
products-color-red = สีแดง
products-color-burgundy = สีแดงเบอร์กันดี
products-color-pink = สีชมพู
products-color-coral = สีคอรัล
products-color-orange = สีส้ม
products-color-yellow = สีเหลือง
products-color-mustard = สีเหลืองมัสตาร์ด
products-color-green = สีเขียว
products-color-olive = สีเขียวมะกอก
products-color-sage = สีเขียวเสจ
products-color-mint = สีเขียวมิ้นต์
products-color-teal = สีเขียวหัวเป็ด
products-color-turquoise = สีเทอร์ควอยซ์
products-color-blue = สีน้ำเงิน
products-color-light-blue = สีฟ้า
products-color-navy = สีกรมท่า
products-color-purple = สีม่วง
products-color-lavender = สีม่วงลาเวนเดอร์
products-color-brown = สีน้ำตาล
products-color-tan = สีน้ำตาลแทน
products-color-beige = สีเบจ
products-color-khaki = สีกากี
products-color-natural = สีธรรมชาติ
products-color-clear = ใส
products-color-multicolor = หลายสี
products-size-small = เล็ก
products-size-large = ใหญ่
products-size-single = เตียงเดี่ยว
products-size-double = เตียงคู่
products-size-king = คิงไซส์
products-size-24-cm = 24 ซม.
products-size-28-cm = 28 ซม.
products-size-10x15-cm = 10 × 15 ซม.
products-size-13x18-cm = 13 × 18 ซม.
products-size-20x30-cm = 20 × 30 ซม.
products-plug-eu = ปลั๊ก EU
products-plug-us = ปลั๊ก US
products-plug-uk = ปลั๊ก UK
products-length-1-m = 1 ม.
products-length-1-5-m = 1.5 ม.
products-length-2-m = 2 ม.
products-length-3-m = 3 ม.
products-length-5-m = 5 ม.
products-length-10-m = 10 ม.
products-length-175-cm = 175 ซม.
products-length-245-cm = 245 ซม.
products-volume-500-ml = 500 มล.
products-volume-750-ml = 750 มล.
products-weight-2-x-2-kg = 2 × 2 กก.
products-weight-2-x-4-kg = 2 × 4 กก.
products-pieces-60 = 60 ชิ้น
products-pieces-100 = 100 ชิ้น
