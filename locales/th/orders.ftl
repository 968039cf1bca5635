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

orders-too-late-to-cancel = คำสั่งซื้อ { $order_number } ออกจากคลังสินค้าแล้ว จึงยกเลิกไม่ได้ค่ะ ปฏิเสธรับพัสดุที่หน้าบ้านได้ พัสดุจะกลับมาที่เรา หรือส่งคืนหลังได้รับก็ได้ค่ะ
orders-too-late-to-change = คำสั่งซื้อ { $order_number } ออกจากคลังสินค้าแล้ว จึงแก้ไขไม่ได้ค่ะ บางขนส่งให้เปลี่ยนปลายทางได้ในหน้าติดตามพัสดุ ถ้าไม่ได้ ปฏิเสธรับหรือส่งคืนได้ค่ะ
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

orders-can-change-pending = คำสั่งซื้อ { $order_number } ยังไม่ได้ส่งออก จึงยังแก้ไขได้ค่ะ เจ้าหน้าที่ในทีมของเราจะแก้ไขร่วมกับคุณและยืนยันที่นี่
orders-can-change-paid = คำสั่งซื้อ { $order_number } ยังไม่ได้ส่งออก จึงยังแก้ไขได้ค่ะ เจ้าหน้าที่ในทีมของเราจะแก้ไขร่วมกับคุณและยืนยันที่นี่
orders-can-change-packed = คำสั่งซื้อ { $order_number } แพ็กแล้วแต่ยังไม่ได้ส่งออกค่ะ เจ้าหน้าที่ในทีมของเราจะตรวจสอบว่ายังแก้ไขได้ไหมและแจ้งที่นี่
orders-ask-new-address = คำสั่งซื้อ { $order_number } ยังไม่ได้ส่งออก จึงยังเปลี่ยนที่อยู่ได้ค่ะ ขอที่อยู่ใหม่ พร้อมชื่อ ถนน เมือง รหัสไปรษณีย์ และประเทศด้วยนะคะ

orders-already-delivered = คำสั่งซื้อ { $order_number } จัดส่งถึงแล้ว จึงยกเลิกหรือแก้ไขไม่ได้ค่ะ ส่งคืนหรือเปลี่ยนสินค้าได้ค่ะ
orders-changed-meanwhile = คำสั่งซื้อ { $order_number } เพิ่งถูกแก้ไขจากที่อื่น จึงยังไม่ได้ทำอะไรค่ะ กรุณาตรวจดูอีกครั้งก่อนนะคะ
orders-not-enough-in-stock = { $left ->
    [0] ตอนนี้สินค้าหมด
   *[other] เหลือเพียง { $left } ชิ้น
} จึงไม่ได้เปลี่ยนอะไรในคำสั่งซื้อ { $order_number } ค่ะ
orders-nothing-to-change = คำสั่งซื้อ { $order_number } เป็นแบบนั้นอยู่แล้ว ไม่มีอะไรต้องเปลี่ยนค่ะ
orders-address-unclear = อ่านที่อยู่สำหรับคำสั่งซื้อ { $order_number } ได้ไม่ครบค่ะ ขอให้เขียนในบรรทัดเดียว: ชื่อ บ้านเลขที่และถนน รหัสไปรษณีย์และเมือง ประเทศ
orders-confirm = { $summary } ให้ทำตามนี้ไหมคะ
orders-left-as-it-is = ได้ค่ะ ทุกอย่างคงเดิมค่ะ
orders-summary-cancel = จะยกเลิกคำสั่งซื้อ { $order_number } ทั้งหมด: { $names } ค่ะ
orders-summary-cancel-lines = จะนำออกจากคำสั่งซื้อ { $order_number }: { $names } ส่วนที่เหลือคงเดิมค่ะ
orders-summary-change = คำสั่งซื้อ { $order_number }: แทน { $item } จะได้ { $after } ค่ะ
orders-summary-address = คำสั่งซื้อ { $order_number } จะส่งไปที่: { $address } ค่ะ
orders-summary-urgent = ทำเครื่องหมายเร่งด่วนให้ได้ค่ะ ทีมงานจะเห็นเป็นรายการแรก แต่ไม่ได้รับรองว่าจะส่งเร็วขึ้นค่ะ
orders-done-cancel = ยกเลิกคำสั่งซื้อ { $order_number } แล้วค่ะ
orders-done-cancel-lines = นำออกจากคำสั่งซื้อ { $order_number } แล้วค่ะ: { $names }
orders-done-change = เรียบร้อยค่ะ คำสั่งซื้อ { $order_number } ตอนนี้มี { $after } ค่ะ
orders-done-address = เรียบร้อยค่ะ คำสั่งซื้อ { $order_number } จะส่งไปที่: { $address } ค่ะ
orders-done-urgent = ทำเครื่องหมายเร่งด่วนให้คำสั่งซื้อ { $order_number } แล้ว ทีมงานจะเห็นก่อนค่ะ
orders-urgent-already = คำสั่งซื้อ { $order_number } มีเครื่องหมายเร่งด่วนตั้งแต่ { $since } แล้วค่ะ
orders-total-changes = ยอดรวมจะเป็น { $total } แทน { $total_before } ค่ะ
orders-money-nothing = ราคาไม่เปลี่ยนค่ะ
orders-money-not-taken = ยังไม่ได้เรียกเก็บเงินค่ะ
orders-money-not-collected = จากวงเงินที่กันไว้ จะไม่เรียกเก็บ { $amount } ค่ะ
orders-money-refund = คืนเงิน { $amount } ทางช่องทางที่ชำระมาค่ะ
orders-money-to-pay = ต้องชำระเพิ่ม { $amount } ค่ะ เจ้าหน้าที่จะส่งวิธีชำระให้ แล้วจึงแก้ไขให้ค่ะ
orders-money-by-person = เรื่องเงิน เจ้าหน้าที่จะดูแลร่วมกับคุณค่ะ
orders-money-approval = การคืนเงินจำนวนนี้ต้องให้เจ้าหน้าที่อนุมัติค่ะ
orders-packed-already = สินค้าแพ็กแล้ว เจ้าหน้าที่ต้องดูว่ายังหยุดทันไหมค่ะ
orders-case = บันทึกเป็นเรื่องหมายเลข { $case_number } แล้วค่ะ
orders-passed-on = บันทึกเป็นเรื่องหมายเลข { $case_number } แล้วค่ะ จนกว่าเจ้าหน้าที่จะทำให้ คำสั่งซื้อ { $order_number } ยังคงเดิมค่ะ
orders-ask-change = อยากเปลี่ยนอะไรของ { $item } คะ
orders-change-size = ไซซ์
orders-change-color = สี
orders-change-option = แบบ
orders-change-quantity = จำนวน
orders-change-remove = นำออก
orders-change-other = อย่างอื่น
orders-ask-quantity = ต้องการทั้งหมดกี่ชิ้น แทน { $item } คะ
orders-address-shipping = ค่าส่งไป{ $country } { $price } ค่ะ
orders-address-charged = ค่าส่งที่คิดไว้แล้ว { $charged } ค่ะ
orders-address-customs = เมื่อรับของที่{ $country } ต้องจ่ายภาษีศุลกากร ภาษี และค่าธรรมเนียมประมาณ { $amount } ค่ะ
orders-address-customs-open = ภาษีศุลกากรและภาษีของ{ $country } เจ้าหน้าที่ต้องตรวจสอบค่ะ
orders-address-customs-none = เมื่อรับของที่{ $country } ไม่ต้องจ่ายอะไรค่ะ
