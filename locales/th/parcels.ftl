# พัสดุ: อยู่ที่ไหน มาถึงเมื่อไหร่ และทำอย่างไรเมื่อไม่มา

parcels-ask-order = พัสดุนี้อยู่ในคำสั่งซื้อไหนคะ ต้องใช้เลขที่คำสั่งซื้อเพื่อยืนยันว่าพัสดุเป็นของคุณ
parcels-not-in-order = ไม่พบ { $tracking_number } ในพัสดุของคำสั่งซื้อ { $order_number } ค่ะ
parcels-unnumbered = พัสดุที่ไม่มีเลขพัสดุ
parcels-name = พัสดุ { $tracking_number }
parcels-name-and-carrier = พัสดุ { $tracking_number } ({ $carrier })
parcels-now = { $parcel }: { $what }
parcels-since = { $what }, { $on }
parcels-since-in = { $what } ({ $place }), { $on }
parcels-several = คำสั่งซื้อ { $order_number } ส่งเป็นพัสดุ { $count } ชิ้น จัดส่งสำเร็จแล้ว { $delivered } ชิ้นค่ะ
parcels-no-scan = ขนส่งยังไม่ได้สแกน

parcels-code-label = แจ้งขนส่งแล้ว แต่ยังไม่ได้ส่งมอบ
parcels-code-picked-up = ขนส่งรับพัสดุแล้ว
parcels-code-export = ผ่านพิธีการศุลกากรขาออกแล้ว
parcels-code-line-haul = อยู่ระหว่างขนส่งข้ามประเทศ
parcels-code-import-hold = ศุลกากรกักไว้
parcels-code-released = ศุลกากรตรวจปล่อยแล้ว
parcels-code-last-mile = อยู่กับขนส่งที่จะนำจ่าย
parcels-code-out-for-delivery = กำลังนำจ่าย
parcels-code-pick-up = พร้อมให้ไปรับ
parcels-code-delivered = จัดส่งสำเร็จ
parcels-code-failed = นำจ่ายไม่สำเร็จ
parcels-code-returned = ส่งกลับมาหาเรา
parcels-code-lost = ขนส่งแจ้งว่าสูญหาย

parcels-column-when = เวลา
parcels-column-what = สถานะ
parcels-column-where = สถานที่
parcels-when = { $at }
parcels-place = { $place }, { $country }
parcels-place-unknown = ไม่ได้แจ้งสถานที่

parcels-window = คาดว่าจะถึงระหว่าง { $earliest } ถึง { $latest } ค่ะ
parcels-late = ควรมาถึงภายใน { $latest } ตอนนี้ล่าช้าไป { $days ->
   *[other] { $days } วัน
} ขออภัยด้วยค่ะ
parcels-late-wait = ถ้ายังไม่มาภายใน { $search_on } เราให้ขนส่งตามหาพัสดุได้ค่ะ
parcels-late-search = นานพอที่จะให้ขนส่งตามหาพัสดุได้แล้วค่ะ
parcels-late-lost = เราจะไม่รอต่อแล้ว และถือว่าพัสดุหายค่ะ
parcels-silent = หลังจากนั้นยังไม่มีการสแกนอีก ซึ่งนานกว่าปกติสำหรับเส้นทางนี้ค่ะ
parcels-no-answer = ตอนนี้ระบบของขนส่งไม่ตอบกลับ จึงยังบอกอะไรเพิ่มไม่ได้ค่ะ
parcels-no-answer-since = ตอนนี้ระบบของขนส่งไม่ตอบกลับ นี่คือข้อมูลล่าสุดที่เราทราบ เมื่อ { $at } ค่ะ
parcels-move-shop = ขั้นต่อไปเป็นหน้าที่ของเรา คุณไม่ต้องทำอะไรค่ะ
parcels-move-carrier = คุณไม่ต้องทำอะไรค่ะ ขั้นต่อไปเป็นหน้าที่ของขนส่ง
parcels-move-customs = คุณไม่ต้องทำอะไร เว้นแต่ขนส่งจะติดต่อมา ขั้นต่อไปเป็นหน้าที่ของศุลกากรค่ะ
parcels-move-shopper = ขั้นต่อไปเป็นส่วนที่คุณต้องทำค่ะ
parcels-move-by = ขั้นต่อไปเป็นส่วนที่คุณต้องทำ ภายใน { $by } ค่ะ
parcels-note-no-scan = ขนส่งยังไม่ได้สแกน จึงยังไม่มีข้อมูลเพิ่มเติมค่ะ
parcels-note-neighbour = ขนส่งแจ้งว่าฝากพัสดุไว้กับเพื่อนบ้านค่ะ ลองถามที่นั่นก่อนนะคะ
parcels-note-neighbour-at = ขนส่งแจ้งว่าฝากพัสดุไว้กับเพื่อนบ้านบ้านเลขที่ { $house } ค่ะ ลองถามที่นั่นก่อนนะคะ
parcels-note-at-door = ขนส่งแจ้งว่าวางพัสดุไว้หน้าประตูบ้านค่ะ
parcels-note-pick-up = พัสดุพร้อมให้รับที่จุดรับพัสดุของขนส่งแล้วค่ะ นำบัตรประจำตัวและเลขพัสดุไปด้วยนะคะ
parcels-note-pick-up-kept = พัสดุพร้อมให้รับที่จุดรับพัสดุของขนส่งแล้วค่ะ เก็บไว้ให้ { $days ->
   *[other] { $days } วัน
} นำบัตรประจำตัวและเลขพัสดุไปด้วยนะคะ
parcels-note-nobody-home = ขนส่งแจ้งว่าไม่มีคนอยู่บ้านค่ะ
parcels-note-wrong-address = ขนส่งแจ้งว่าที่อยู่ไม่ครบค่ะ
parcels-note-failed = ขนส่งนำจ่ายไม่สำเร็จค่ะ
parcels-note-next-attempt = ขนส่งแจ้งว่าจะนำจ่ายอีกครั้งในวันทำการถัดไปค่ะ
parcels-note-ask-carrier = ขนส่งไม่ได้แจ้งว่าจะนำจ่ายอีกเมื่อไหร่ รบกวนสอบถามขนส่งโดยแจ้งเลขพัสดุค่ะ
parcels-note-tax-number = ศุลกากรขอเลขประจำตัวผู้เสียภาษีของผู้รับ พัสดุจะเดินทางต่อเมื่อขนส่งได้รับเลขแล้วค่ะ
parcels-note-value-proof = ศุลกากรขอหลักฐานมูลค่า เช่น ใบแจ้งหนี้หรือหลักฐานการชำระเงิน พัสดุจะเดินทางต่อเมื่อขนส่งได้รับแล้วค่ะ
parcels-note-pay-duty = ยังมีอากรหรือภาษีที่ต้องชำระ ขนส่งจะแจ้งวิธีให้ทราบ พัสดุจะเดินทางต่อเมื่อชำระแล้วค่ะ
parcels-note-held = พัสดุอยู่ที่ศุลกากร และยังไม่มีกำหนดตรวจปล่อยค่ะ
parcels-note-lost = ขออภัยด้วยค่ะ เรื่องนี้ต้องให้เจ้าหน้าที่ประสานกับขนส่งและหาทางออกร่วมกับคุณ
parcels-note-returned = พัสดุไม่ได้ถูกนำจ่ายและกลับมาหาเราค่ะ เจ้าหน้าที่ส่งให้ใหม่หรือดูแลเรื่องเงินให้ได้
parcels-unsent = ยังไม่ได้ส่ง: { $names }

parcels-none-pending = คำสั่งซื้อ { $order_number } ยังไม่มีอะไรส่งออก เพราะยอดเงินยังไม่เข้าค่ะ
parcels-none-paid = คำสั่งซื้อ { $order_number } ยังไม่มีอะไรส่งออก ชำระเงินแล้วและกำลังเตรียมสินค้าค่ะ
parcels-none-packed = คำสั่งซื้อ { $order_number } ยังไม่มีอะไรส่งออก แพ็กเสร็จแล้วและกำลังรอขนส่งมารับค่ะ
parcels-none-known = ไม่พบพัสดุของคำสั่งซื้อ { $order_number } ค่ะ ให้เจ้าหน้าที่ช่วยตรวจสอบไหมคะ
parcels-next-customs = มาดูกันไหมคะว่าศุลกากรต้องการอะไร
parcels-offer-search = ให้ตามหาพัสดุไหมคะ
parcels-offer-case = ให้เปิดเรื่องกับเจ้าหน้าที่ไหมคะ
parcels-still-coming = เท่าที่ทราบพัสดุยังไม่หายค่ะ ถ้าคิดว่ามีอะไรผิดปกติ ให้เจ้าหน้าที่ช่วยตรวจสอบได้
parcels-next = มีเรื่องอื่นเกี่ยวกับคำสั่งซื้อนี้ไหมคะ
parcels-offer-news = ให้แจ้งเมื่อมีความเปลี่ยนแปลง ทั้งที่นี่และทางอีเมล { $address } ไหมคะ
parcels-offer-news-here = ให้แจ้งที่นี่เมื่อมีความเปลี่ยนแปลงไหมคะ
parcels-news-agreed = เรียบร้อยค่ะ จะแจ้งเมื่อคำสั่งซื้อ { $order_number } มีความเปลี่ยนแปลง
parcels-news = ความคืบหน้าของคำสั่งซื้อ { $order_number } ค่ะ
parcels-news-refund = เราคืนเงิน { $amount } ให้แล้วค่ะ
parcels-offer-person = ให้ส่งต่อเรื่องนี้ให้เจ้าหน้าที่ไหมคะ
parcels-offer-claim = ไม่มีพัสดุอยู่ที่นั่นใช่ไหมคะ ถ้าใช่จะให้ตามหาค่ะ
parcels-claim-known = เราตามหาพัสดุของคำสั่งซื้อนี้อยู่ตั้งแต่ { $opened_on } เจ้าหน้าที่บอกได้ว่าถึงไหนแล้วค่ะ
parcels-claim-opened = เปิดเรื่องหมายเลข { $case_number } สำหรับคำสั่งซื้อ { $order_number } แล้วค่ะ เจ้าหน้าที่ในทีมของเราจะติดตามกับขนส่งและแจ้งความคืบหน้าที่นี่

parcels-late-offer = เพราะของช้า ถ้าต้องการเราคืนค่าส่ง { $amount } ให้ได้ค่ะ ส่วนพัสดุยังรอรับได้ตามเดิม
parcels-late-take = ขอค่าส่งคืน
parcels-late-nothing = พัสดุไม่ล่าช้าแล้ว จึงไม่มีส่วนที่ต้องคืนค่ะ

parcels-carrier-china-post = ไปรษณีย์จีน (China Post)
parcels-carrier-yunexpress = YunExpress
parcels-carrier-dhl-express = DHL Express
parcels-carrier-postnl = PostNL
parcels-carrier-sf-express = SF Express
