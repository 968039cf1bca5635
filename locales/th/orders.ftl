# คำสั่งซื้อ: ใครดูได้ สถานะเป็นอย่างไร และยังทำอะไรได้บ้าง

orders-ask-number = ขอทราบเลขที่คำสั่งซื้อค่ะ ดูได้ในอีเมลยืนยันการสั่งซื้อ
orders-no-number = ไม่มีเลขที่คำสั่งซื้อ
orders-ask-which = เป็นคำสั่งซื้อไหนคะ
orders-choice = { $order_number }, { $placed_on }
orders-ask-address = เพื่อยืนยันว่าคำสั่งซื้อ { $order_number } เป็นของคุณ ใช้อีเมลหรือเบอร์โทรไหนตอนสั่งซื้อคะ
orders-ask-code = ถ้าคำสั่งซื้อ { $order_number } สั่งด้วย { $address } จะมีรหัส 6 หลักส่งไปทางอีเมลนั้นค่ะ พิมพ์รหัสที่นี่ได้เลย
orders-ask-code-of-phone = ถ้าคำสั่งซื้อ { $order_number } สั่งด้วย { $address } จะมีรหัส 6 หลักส่งไปยังอีเมลของคำสั่งซื้อนั้นค่ะ พิมพ์รหัสที่นี่ได้เลย
orders-send-again = ส่งรหัสใหม่
orders-cannot-read-mail = เปิดอีเมลนั้นไม่ได้
orders-code-wrong = รหัสไม่ถูกต้องหรือหมดอายุแล้วค่ะ รบกวนดูอีเมลฉบับล่าสุด และตรวจเลขที่คำสั่งซื้อกับอีเมลหรือเบอร์โทรที่แจ้งไว้ หรือจะพิมพ์อันอื่นก็ได้
orders-too-many-tries = ลองหลายครั้งเกินไปแล้วค่ะ เพื่อความปลอดภัยของคุณ จะตรวจรหัสอีกไม่ได้ภายในหนึ่งชั่วโมง ลองใหม่ภายหลังหรือให้เจ้าหน้าที่ช่วยได้
orders-unprovable = คำสั่งซื้อของร้านนี้ไม่มีอีเมลหรือเบอร์โทร จึงตรวจไม่ได้ว่าเป็นของคุณและแสดงให้ดูไม่ได้ค่ะ เจ้าหน้าที่ในทีมของเราช่วยได้
orders-mail-code-subject = { $code } คือรหัสของคุณสำหรับ { $shop }
orders-mail-code =
    รหัสของคุณคือ { $code } พิมพ์รหัสนี้ในแชตของ { $shop } ใช้ได้ภายใน { $minutes } นาที

    หากคุณไม่ได้ขอรหัสนี้ ไม่ต้องทำอะไรค่ะ ถ้าไม่มีรหัสนี้จะไม่มีใครเห็นคำสั่งซื้อของคุณ
orders-not-found = ไม่พบคำสั่งซื้อ { $order_number } ค่ะ

orders-too-late-to-cancel = คำสั่งซื้อ { $order_number } ออกจากคลังสินค้าแล้ว จึงยกเลิกไม่ได้ค่ะ เมื่อได้รับแล้วส่งคืนได้
orders-too-late-to-change = คำสั่งซื้อ { $order_number } ออกจากคลังสินค้าแล้ว จึงแก้ไขไม่ได้ค่ะ
orders-already-cancelled = คำสั่งซื้อ { $order_number } ถูกยกเลิกแล้ว จึงไม่มีอะไรต้องทำต่อค่ะ

orders-status-pending = คำสั่งซื้อ { $order_number } วันที่ { $since } กำลังรอการชำระเงินค่ะ
orders-status-payment-failed = การชำระเงินของคำสั่งซื้อ { $order_number } วันที่ { $since } ไม่สำเร็จ จึงยังไม่ได้ชำระค่ะ
orders-status-paid = คำสั่งซื้อ { $order_number } ชำระเงินแล้วตั้งแต่ { $since } และกำลังเตรียมสินค้าค่ะ
orders-status-packed = คำสั่งซื้อ { $order_number } แพ็กเสร็จตั้งแต่ { $since } และกำลังรอขนส่งมารับค่ะ
orders-status-partly-sent = คำสั่งซื้อ { $order_number } ส่งออกไปบางส่วนเมื่อ { $since } ส่วนที่เหลือยังไม่ได้ส่งค่ะ
orders-status-shipped = คำสั่งซื้อ { $order_number } ส่งออกเมื่อ { $since } และอยู่ระหว่างขนส่งค่ะ
orders-status-delivered = คำสั่งซื้อ { $order_number } จัดส่งสำเร็จเมื่อ { $since } ค่ะ
orders-status-cancelled = คำสั่งซื้อ { $order_number } ถูกยกเลิกเมื่อ { $since } ค่ะ
orders-status-returned = คำสั่งซื้อ { $order_number } กลับมาถึงเราเมื่อ { $since } ค่ะ

orders-column-what = รายการ
orders-column-figure = รายละเอียด
orders-line = { $name } × { $quantity }
orders-line-cancelled = { $name } × { $quantity } (ยกเลิกแล้ว)
orders-more-lines = { $count ->
   *[other] และอีก { $count } รายการ
}
orders-amount = { $amount }
orders-names = { $names }
orders-row-shipping = ค่าส่ง
orders-row-discount = ส่วนลด
orders-row-tax = ภาษี
orders-row-total = ยอดรวม
orders-row-payment = การชำระเงิน
orders-row-not-sent = ยังไม่ได้ส่ง
orders-payment-pending = { $method }: ยอดยังไม่เข้า
orders-payment-authorised = { $method }: กันวงเงินแล้ว
orders-payment-captured = { $method }: ชำระแล้ว
orders-payment-failed = { $method }: ไม่สำเร็จ
orders-payment-refunded = { $method }: คืนเงินแล้ว

orders-next-pending = เริ่มเตรียมสินค้าทันทีที่ยอดเงินเข้าค่ะ
orders-next-leaves = ตามกำหนดของเราจะส่งออก { $leaves_on } ค่ะ
orders-next-overdue = ตามกำหนดของเราควรส่งออกตั้งแต่ { $leaves_on } ขออภัยที่ยังไม่ได้ส่งค่ะ ให้เจ้าหน้าที่ช่วยตรวจสอบได้
orders-next-shipped = ดูให้ได้ค่ะว่าพัสดุอยู่ที่ไหน
orders-next-delivered = มีปัญหาอะไรไหมคะ ช่วยเรื่องคืนสินค้าและพัสดุที่ไม่ได้รับได้ค่ะ
orders-next-cancelled = ตรวจสอบเรื่องเงินคืนให้ได้ค่ะ
orders-next-returned = ตรวจสอบเรื่องเงินคืนให้ได้ค่ะ

orders-can-cancel-pending = คำสั่งซื้อ { $order_number } ยังไม่ได้ชำระเงินและยกเลิกได้ค่ะ บันทึกคำขอแล้ว เจ้าหน้าที่ในทีมของเราจะยกเลิกและยืนยันที่นี่
orders-can-cancel-paid = คำสั่งซื้อ { $order_number } ยังไม่ได้ส่งออก จึงยังยกเลิกได้ค่ะ บันทึกคำขอแล้ว เจ้าหน้าที่ในทีมของเราจะยกเลิกและยืนยันที่นี่ ระหว่างนี้คำสั่งซื้อยังมีผลตามเดิม
orders-can-cancel-packed = คำสั่งซื้อ { $order_number } แพ็กแล้วแต่ยังไม่ได้ส่งออกค่ะ เจ้าหน้าที่ในทีมของเราจะตรวจสอบว่าหยุดส่งได้ไหมและแจ้งที่นี่ ระหว่างนี้คำสั่งซื้อยังมีผลตามเดิม
orders-can-change-pending = คำสั่งซื้อ { $order_number } ยังไม่ได้ส่งออก จึงยังแก้ไขได้ค่ะ เจ้าหน้าที่ในทีมของเราจะแก้ไขร่วมกับคุณและยืนยันที่นี่
orders-can-change-paid = คำสั่งซื้อ { $order_number } ยังไม่ได้ส่งออก จึงยังแก้ไขได้ค่ะ เจ้าหน้าที่ในทีมของเราจะแก้ไขร่วมกับคุณและยืนยันที่นี่
orders-can-change-packed = คำสั่งซื้อ { $order_number } แพ็กแล้วแต่ยังไม่ได้ส่งออกค่ะ เจ้าหน้าที่ในทีมของเราจะตรวจสอบว่ายังแก้ไขได้ไหมและแจ้งที่นี่
orders-ask-new-address = คำสั่งซื้อ { $order_number } ยังไม่ได้ส่งออก จึงยังเปลี่ยนที่อยู่ได้ค่ะ ขอที่อยู่ใหม่ พร้อมชื่อ ถนน เมือง รหัสไปรษณีย์ และประเทศด้วยนะคะ
orders-can-change-address-pending = ขอบคุณค่ะ บันทึกที่อยู่ใหม่ของคำสั่งซื้อ { $order_number } แล้ว เจ้าหน้าที่ในทีมของเราจะเปลี่ยนและยืนยันที่นี่ ระหว่างนี้ยังใช้ที่อยู่เดิม
orders-can-change-address-paid = ขอบคุณค่ะ บันทึกที่อยู่ใหม่ของคำสั่งซื้อ { $order_number } แล้ว เจ้าหน้าที่ในทีมของเราจะเปลี่ยนและยืนยันที่นี่ ระหว่างนี้ยังใช้ที่อยู่เดิม
orders-can-change-address-packed = ขอบคุณค่ะ บันทึกที่อยู่ใหม่ของคำสั่งซื้อ { $order_number } แล้ว แต่พัสดุแพ็กเสร็จแล้ว เจ้าหน้าที่ในทีมของเราจะตรวจสอบว่ายังทันไหมและแจ้งที่นี่
orders-expedite-passed-on = ส่งต่อคำขอเร่งคำสั่งซื้อ { $order_number } ให้เจ้าหน้าที่ในทีมของเราแล้วค่ะ จะแจ้งที่นี่ว่าทำอะไรได้บ้าง
