# การคืน การเปลี่ยน ของชำรุด การคืนเงิน และกฎของเรื่องเหล่านี้

returns-ask-line = เป็นสินค้าชิ้นไหนคะ
returns-not-sent-yet = คำสั่งซื้อ { $order_number } ยังไม่ได้ส่งออก จึงไม่มีอะไรต้องส่งคืนค่ะ ยังยกเลิกได้อยู่
returns-not-arrived-yet = ตามข้อมูลของขนส่ง คำสั่งซื้อ { $order_number } ยังไม่ถึงค่ะ ระยะเวลาคืนสินค้าจะเริ่มนับเมื่อได้รับของ
returns-already-returned = คำสั่งซื้อ { $order_number } กลับมาถึงเราแล้วค่ะ ตรวจสอบเรื่องเงินคืนให้ได้
returns-not-returnable = “{ $item }” คืนเพราะเปลี่ยนใจไม่ได้ ด้วยเหตุผลด้านสุขอนามัยค่ะ แต่ถ้าชำรุดหรือเสียหายเป็นอีกกรณีหนึ่ง
returns-too-late = “{ $item }” คืนได้ถึง { $ended_on } จึงเลยกำหนดคืนเพราะเปลี่ยนใจแล้วค่ะ ถ้าชำรุดอาจยังอยู่ในประกัน
returns-warranty-over = การรับประกันของ “{ $item }” สิ้นสุดเมื่อ { $ended_on } รวมถึงตามกฎหมายของประเทศที่ส่งไปด้วยค่ะ แต่เจ้าหน้าที่ยังช่วยดูกรณีของคุณได้

returns-no-exchange = เราไม่มีบริการเปลี่ยนสินค้าค่ะ แต่คืนชิ้นเดิมแล้วสั่งใหม่ได้
returns-case-taken = บันทึกเป็นเรื่องหมายเลข { $case_number } แล้วค่ะ เจ้าหน้าที่ในทีมของเราจะส่งที่อยู่และขั้นตอนต่อไปให้ที่นี่ ก่อนหน้านั้นอย่าเพิ่งส่งอะไรมานะคะ
returns-claim-taken = บันทึกเป็นเรื่องหมายเลข { $case_number } แล้วค่ะ เจ้าหน้าที่ในทีมของเราจะช่วยดำเนินการให้คุณที่นี่ รูปสินค้าและใบปะหน้าพัสดุช่วยได้มาก เก็บทั้งสินค้าและใบปะหน้าไว้จนกว่าจะเสร็จนะคะ
returns-sorry-damaged = ขออภัยที่ “{ $item }” มาถึงในสภาพแบบนั้นค่ะ กรณีสินค้าเสียหาย คุณไม่ต้องออกค่าส่งคืน
returns-sorry-wrong = ขออภัยที่ได้ของอื่นแทน “{ $item }” ค่ะ เป็นความผิดพลาดของเรา คุณไม่ต้องออกค่าส่งคืน
returns-sorry-missing = ขออภัยค่ะ ตามข้อมูลของเรา “{ $item }” ควรอยู่ในพัสดุ
returns-claim-known = คุณแจ้งเรื่องนี้เมื่อ { $opened_on } และเจ้าหน้าที่กำลังดำเนินการสำหรับคำสั่งซื้อ { $order_number } ค่ะ
returns-in-other-parcel = ยังอยู่ระหว่างทางในพัสดุอีกชิ้น { $tracking_number }: { $names }
returns-missing-later = ดังนั้นอาจยังไม่ถือว่าของขาดค่ะ เป็นเรื่องอื่นหรือเปล่าคะ
returns-warranty-runs = การรับประกันของ “{ $item }” มีถึง { $ends_on } ค่ะ

returns-all-of-it = ทั้งหมด
returns-ask-pieces = เรื่องนี้เกี่ยวกับกี่ชิ้นคะ คุณซื้อไป { $count } ชิ้น
returns-ask-reason = คืนเพราะอะไรคะ ไม่บอกก็ได้ค่ะ
returns-reason-too-small = เล็กเกินไป
returns-reason-too-large = ใหญ่เกินไป
returns-reason-not-as-expected = ไม่เหมือนที่คิดไว้
returns-reason-changed-mind = เปลี่ยนใจ
returns-reason-defective = เสียหายหรือชำรุด
returns-reason-none = ไม่ขอบอก
returns-withdraw = ยกเลิกสัญญาซื้อ
returns-ask-wanted = อยากได้ชิ้นไหนแทนคะ
returns-nothing-to-swap = ไม่มีแบบอื่นราคาเดียวกันในสต็อก ตอนนี้จึงเปลี่ยนไม่ได้ค่ะ
returns-options-of = { $items }: เราทำได้ดังนี้ค่ะ
returns-column-option = ทางเลือก
returns-column-cost = สำหรับคุณคือ
returns-option-refund = คืนเงิน
returns-option-exchange = เปลี่ยนสินค้า
returns-option-repair = ซ่อม
returns-option-reship = ส่งให้ใหม่
returns-option-keep-it = เก็บไว้และได้เงินคืน
returns-option-partial = เก็บไว้และได้เงินคืนบางส่วน
returns-gets-back = ได้เงินคืน { $amount }
returns-kept-back = หักไว้ { $amount }
returns-no-way-back = ไม่ต้องส่งอะไรคืน
returns-way-out-buyer = คุณออกค่าส่งชิ้นใหม่
returns-way-out-shop = เราออกค่าส่งชิ้นใหม่
returns-semicolon = {"; "}
returns-ask-option = สะดวกแบบไหนคะ
returns-summary = คำสั่งซื้อ { $order_number }, { $items } { $option }: { $means }
returns-summary-wanted = คำสั่งซื้อ { $order_number }, { $items } { $option } เป็น { $wanted }: { $means }
returns-ask-confirm = ให้ดำเนินการเลยไหมคะ
returns-agreed = เรียบร้อยค่ะ หมายเลขการคืน: { $return_numbers }
returns-send-to = กรุณาส่งภายใน { $send_by } ไปที่: { $address } และเขียน { $return_numbers } บนพัสดุค่ะ
returns-label = ใบปะหน้าที่จ่ายค่าส่งแล้วสำหรับ { $return_number } อยู่ที่นี่ค่ะ
returns-label-title = ใบปะหน้าคืนสินค้า
returns-then-refund = จะคืนเงิน { $amount } { returns-refund-days }ค่ะ
returns-then-exchange = เมื่อของมาถึง เราจะส่ง { $items } ให้ค่ะ
returns-then-repair = เมื่อ { $items } มาถึง เราจะซ่อมแล้วส่งกลับให้ค่ะ
returns-settled-refund = เรียบร้อยค่ะ จะคืนเงิน { $amount } ตามช่องทางที่คุณชำระ
returns-settled-reship = เรียบร้อยค่ะ เราจะส่ง { $items } ให้ใหม่โดยไม่มีค่าใช้จ่าย
returns-already-under-way = สินค้านี้ในคำสั่งซื้อ { $order_number } กำลังอยู่ระหว่างการคืนแล้วค่ะ
returns-more-than-paid = รวมกับที่คืนไปก่อนหน้านี้จะเกินยอดที่ชำระของคำสั่งซื้อ { $order_number } ค่ะ ให้เจ้าหน้าที่ช่วยดูได้
returns-claim-open = เรื่องที่แจ้งเมื่อ { $opened_on } (หมายเลข { $claim_number }) เจ้าหน้าที่กำลังดูแลอยู่ค่ะ
returns-claim-settled = เรื่องที่แจ้งเมื่อ { $opened_on } (หมายเลข { $claim_number }) จัดการแล้วค่ะ: { $option }

returns-withdrawal = คุณขอยกเลิกสัญญาของคำสั่งซื้อ { $order_number }: { $items } จะได้เงินคืน { $amount } ภายใน 14 วัน โดยเราอาจรอจนได้รับสินค้าหรือหลักฐานการส่งค่ะ
returns-withdrawal-confirm = ยืนยันการยกเลิกสัญญา
returns-withdrawal-done = คุณยกเลิกสัญญาเมื่อ { $declared_at } ค่ะ หมายเลขการคืน: { $return_numbers } ใบตอบรับกำลังส่งไปทางอีเมล
returns-withdrawal-done-here = คุณยกเลิกสัญญาเมื่อ { $declared_at } ค่ะ หมายเลขการคืน: { $return_numbers } กรุณาเก็บข้อความนี้ไว้เป็นหลักฐาน
returns-mail-withdrawal-subject = ใบตอบรับการยกเลิกสัญญา คำสั่งซื้อ { $order_number }
returns-mail-withdrawal =
    สวัสดีค่ะ

    เราได้รับแจ้งว่าคุณขอยกเลิกสัญญาของคำสั่งซื้อ { $order_number } แล้ว

    แจ้งเมื่อ: { $declared_at }
    สินค้า:
    { $items }
    หมายเลขการคืน: { $return_numbers }

    กรุณาส่งสินค้าภายใน { $send_by } ไปที่:
    { $address }

    จะได้เงินคืน { $amount } ภายใน 14 วันตามช่องทางที่คุณชำระ โดยเราอาจรอจนได้รับสินค้าหรือหลักฐานการส่ง

    { $shop }
returns-mail-address-follows = (เราจะส่งที่อยู่ให้แยกต่างหาก)

returns-open-requested = คุณขอคืนสินค้าเมื่อ { $opened_on } และเรากำลังตรวจสอบค่ะ
returns-open-approved = การคืนสินค้าที่แจ้งเมื่อ { $opened_on } ได้รับอนุมัติแล้ว เรากำลังรอสินค้าค่ะ
returns-open-sent-back = สินค้าที่แจ้งคืนเมื่อ { $opened_on } กำลังเดินทางมาหาเราค่ะ
returns-open-received = สินค้าที่แจ้งคืนเมื่อ { $opened_on } มาถึงแล้วและกำลังตรวจสอบค่ะ
returns-open-closed = การคืนสินค้าที่แจ้งเมื่อ { $opened_on } เสร็จสิ้นแล้วค่ะ
returns-open-refused = การคืนสินค้าที่แจ้งเมื่อ { $opened_on } ถูกปฏิเสธค่ะ
returns-offer-person = ให้เจ้าหน้าที่ช่วยดูไหมคะ

returns-refund-requested = มีการขอคืนเงิน { $amount } ของคำสั่งซื้อ { $order_number } เมื่อ { $on } และยังไม่ได้รับอนุมัติค่ะ
returns-refund-approved = การคืนเงิน { $amount } ของคำสั่งซื้อ { $order_number } ที่ขอเมื่อ { $on } ได้รับอนุมัติแล้ว แต่ยังไม่ได้โอนค่ะ
returns-refund-sent = คืนเงิน { $amount } ของคำสั่งซื้อ { $order_number } แล้วเมื่อ { $on } ตามช่องทางที่คุณชำระค่ะ ยอดอาจแสดงในบัญชีหรือบัตรช้ากว่านั้นไม่กี่วัน
returns-refund-arrived = คืนเงิน { $amount } ของคำสั่งซื้อ { $order_number } แล้วเมื่อ { $on } และเงินเข้าแล้วค่ะ
returns-refund-refused = การคืนเงิน { $amount } ของคำสั่งซื้อ { $order_number } ที่ขอเมื่อ { $on } ถูกปฏิเสธค่ะ
returns-refund-known = เป็นเรื่องอื่นหรือเปล่าคะ ถ้าใช่ให้เจ้าหน้าที่ช่วยดูได้
returns-refund-case = บันทึกคำขอสำหรับคำสั่งซื้อ { $order_number } เป็นเรื่องหมายเลข { $case_number } แล้วค่ะ เจ้าหน้าที่ในทีมของเราจะตัดสินใจเรื่องคืนเงินและแจ้งที่นี่
returns-no-refund = ยังไม่พบการคืนเงินของคำสั่งซื้อ { $order_number } ค่ะ หลังคืนสินค้าใช้เวลาไม่เกิน { $days ->
   *[other] { $days } วันทำการ
} นับจากวันที่ของมาถึงและตรวจสอบแล้ว

returns-policy = คืนสินค้าได้ภายใน { $days ->
   *[other] { $days } วัน
} นับจากวันที่ได้รับ โดยยังไม่ผ่านการใช้งานและมีของครบตามในกล่องค่ะ
returns-policy-law = ตามกฎหมายของ{ $country } คืนได้ภายใน { $days ->
   *[other] { $days } วัน
} นับจากวันที่ได้รับค่ะ
returns-policy-law-working-days = ตามกฎหมายของ{ $country } คืนได้ภายใน { $days ->
   *[other] { $days } วันทำการ
} นับจากวันที่ได้รับค่ะ
returns-policy-none = สินค้าหมวด “{ $category }” คืนเพราะเปลี่ยนใจไม่ได้ เว้นแต่ชำรุดค่ะ
returns-column-what = หัวข้อ
returns-column-rule = เงื่อนไข
returns-row-mind = เปลี่ยนใจ
returns-row-faulty = ชำรุด เสียหาย หรือผิดชิ้น
returns-pays-buyer = คุณออกค่าส่งคืน
returns-pays-shop = เราออกค่าส่งคืน
returns-row-exchange = การเปลี่ยนสินค้า
returns-exchange-yes = ได้
returns-exchange-no = ไม่ได้ ให้คืนแล้วสั่งใหม่
returns-row-refund = การคืนเงิน
returns-refund-days = ภายใน { $days ->
   *[other] { $days } วันทำการ
} หลังจากของมาถึงและตรวจสอบแล้ว
returns-row-restocking = ส่วนที่เราหักไว้
returns-restocking = { $percent }% ของราคา
returns-row-excluded = คืนเพราะเปลี่ยนใจไม่ได้
returns-excluded = { $categories }
returns-ask-country = กฎหมายบางประเทศให้มากกว่านี้ค่ะ บอกได้ไหมคะว่าอยู่ประเทศไหน จะเช็กให้
returns-law-unknown = ยังไม่ได้ตรวจสอบว่ากฎหมายใน{ $country }ให้สิทธิอะไรบ้าง ถ้าให้มากกว่า ก็ใช้ตามกฎหมายค่ะ
returns-law-pays = ใน{ $country } กฎหมายให้เราออกค่าส่งคืนใน { $days ->
   *[other] { $days } วันแรก
} ({ $source } ข้อมูล ณ { $as_of })
returns-law-more = ที่มา: { $source } ข้อมูล ณ { $as_of }
returns-law-less = กฎหมายของ{ $country }ให้อย่างน้อย { $days ->
   *[other] { $days } วัน
} ({ $source } ข้อมูล ณ { $as_of }) เงื่อนไขของเราครอบคลุมแล้วค่ะ ส่วนสินค้าชำรุด สิทธิตามกฎหมายของคุณยังคงอยู่
returns-law-none = กฎหมายของ{ $country }ไม่ได้ให้สิทธิคืนสินค้าเพราะเปลี่ยนใจเป็นการทั่วไป (ข้อมูล ณ { $as_of }) จึงใช้เงื่อนไขของเราค่ะ ส่วนสินค้าชำรุด สิทธิตามกฎหมายของคุณยังคงอยู่
# การอ้างอิงกฎหมาย
returns-source = { $iso ->
    [EU] กฎหมายสหภาพยุโรป Directive 2011/83/EU
    [GB] ระเบียบสัญญาผู้บริโภคของสหราชอาณาจักร ค.ศ. 2013
    [NO] กฎหมายสิทธิเลิกสัญญาของนอร์เวย์
    [TR] กฎหมายตุรกีฉบับที่ 6502 และระเบียบสัญญาทางไกล
    [RU] กฎหมายคุ้มครองสิทธิผู้บริโภคของรัสเซีย มาตรา 26.1
    [UA] กฎหมายคุ้มครองสิทธิผู้บริโภคของยูเครน
    [KZ] กฎหมายคุ้มครองสิทธิผู้บริโภคของคาซัคสถาน
    [IL] กฎหมายคุ้มครองผู้บริโภคของอิสราเอล ค.ศ. 1981 มาตรา 14C
    [SA] กฎหมายพาณิชย์อิเล็กทรอนิกส์ของซาอุดีอาระเบีย มาตรา 13
    [EG] กฎหมายคุ้มครองผู้บริโภคของอียิปต์ ฉบับที่ 181/2018
    [ZA] กฎหมายการสื่อสารและธุรกรรมทางอิเล็กทรอนิกส์ของแอฟริกาใต้ ค.ศ. 2002 มาตรา 44
    [MX] กฎหมาย LFPC ของเม็กซิโก มาตรา 56
    [BR] ประมวลกฎหมายคุ้มครองผู้บริโภคของบราซิล (CDC) มาตรา 49
    [AR] กฎหมายอาร์เจนตินา เลขที่ 24.240 มาตรา 34
    [CL] กฎหมายชิลี เลขที่ 19.496 มาตรา 3 bis
    [CO] กฎหมายโคลอมเบีย ฉบับที่ 1480 ค.ศ. 2011 มาตรา 47
    [KR] กฎหมายพาณิชย์อิเล็กทรอนิกส์ของเกาหลีใต้ มาตรา 17
    [TW] กฎหมายคุ้มครองผู้บริโภคของไต้หวัน มาตรา 19
    [CN] กฎหมายคุ้มครองสิทธิและผลประโยชน์ของผู้บริโภคของจีน มาตรา 25
    [TH] พ.ร.บ. ขายตรงและตลาดแบบตรง พ.ศ. 2545 มาตรา 33
    [VN] กฎหมายเวียดนาม เลขที่ 19/2023/QH15
   *[other] { $source }
}
returns-next = ต้องการส่งคืนสินค้าไหมคะ

returns-warranty-of = สินค้าหมวด “{ $category }” รับประกัน { $months } เดือนนับจากวันที่ได้รับค่ะ
returns-warranty = รับประกัน { $months } เดือนนับจากวันที่ได้รับค่ะ
returns-warranty-longer = สำหรับ { $categories } รับประกัน { $months } เดือนค่ะ
returns-warranty-covers = ครอบคลุมความบกพร่องของวัสดุและการผลิต ไม่รวมการทำตก น้ำเกินระดับที่กันได้ หรือการสึกหรอตามปกติ
returns-warranty-law = ใน{ $country } กฎหมายให้อย่างน้อย { $months } เดือนสำหรับสินค้าชำรุด (ข้อมูล ณ { $as_of }) จึงใช้ตามนั้นค่ะ
returns-warranty-ask-country = กฎหมายในประเทศของคุณอาจให้มากกว่านี้ค่ะ บอกชื่อประเทศได้เลย จะเช็กให้
returns-warranty-next = มีอะไรใช้งานไม่ได้หรือเปล่าคะ
