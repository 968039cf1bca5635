# วิธีชำระเงิน
payments-methods = ใน{ $country } ชำระได้ด้วย { $methods } ไม่มีวิธีอื่นที่นั่นค่ะ
payments-methods-usual = ในประเทศส่วนใหญ่ชำระได้ด้วย { $methods } และหลายประเทศมีวิธีของตัวเองด้วยค่ะ
payments-none-there = ไม่ทราบวิธีชำระเงินจาก{ $country }ค่ะ เจ้าหน้าที่ช่วยหาวิธีให้ได้
payments-yes = ได้ค่ะ ชำระด้วย { $method } ใน{ $country }ได้
payments-no = ไม่ได้ค่ะ ใน{ $country }ไม่มี { $method }
payments-only-in = { $method } ใช้ได้ใน { $countries } ค่ะ
payments-not-in = ได้ค่ะ ชำระด้วย { $method } ได้ ยกเว้นใน { $countries }
payments-everywhere = ได้ค่ะ ชำระด้วย { $method } ได้ทุกที่
payments-instalments = ผ่อนชำระได้ด้วย { $methods } ผู้ให้บริการจะพิจารณาเป็นราย ๆ ไปค่ะ
payments-no-instalments = ที่นั่นไม่มีการผ่อนชำระค่ะ
payments-currency = เรียกเก็บเป็น { $currency } ค่ะ
payments-currency-other = เรียกเก็บเป็น { $currency } ไม่ใช่ { $asked } ธนาคารของคุณจะแปลงสกุลเงินให้ค่ะ
payments-currency-rate = เรียกเก็บเป็น { $currency } ไม่ใช่ { $asked } ธนาคารของคุณจะแปลงตามอัตราของธนาคารค่ะ เพื่อเป็นแนวทาง: { $one } เท่ากับ { $rate } เมื่อ { $on }
payments-ask-country = จะชำระเงินจากประเทศไหนคะ

# เกิดปัญหา
payments-ask-trouble = เกิดอะไรขึ้นกับการชำระเงินคะ
payments-trouble-failed = ถูกปฏิเสธ
payments-trouble-pending = ยังรอดำเนินการอยู่
payments-trouble-twice = ถูกตัดเงินสองครั้ง
payments-failed = รายการที่ถูกปฏิเสธจะไม่มีการเก็บเงินค่ะ สาเหตุที่พบบ่อย: ธนาคารต้องการให้ยืนยันในแอป บัตรปิดการใช้จ่ายต่างประเทศ พิมพ์ข้อมูลผิด หรือวงเงินไม่พอ ลองอีกครั้งหรือใช้วิธีชำระเงินอื่นนะคะ
payments-pending = “รอดำเนินการ” หมายถึงเรายังไม่ได้รับการยืนยันจากธนาคารหรือผู้ให้บริการชำระเงินค่ะ บัตรมักยืนยันทันที ส่วนการโอนผ่านธนาคารและใบชำระเงินสดอาจใช้เวลาหลายวันทำการ ระหว่างนี้อย่าเพิ่งชำระซ้ำนะคะ
payments-tell-order = ถ้ามีเลขที่คำสั่งซื้อ แจ้งได้เลยค่ะ จะดูการชำระเงินของคำสั่งซื้อนั้นให้
payments-twice-taken = บันทึกเป็นเรื่องหมายเลข { $case_number } สำหรับคำสั่งซื้อ { $order_number } แล้วค่ะ เจ้าหน้าที่จะเทียบยอดชำระและคืนส่วนที่เก็บเกิน ยอดที่สองมักเป็นเพียงการกันวงเงินที่จะหายไปเอง เก็บรายการเดินบัญชีไว้ใกล้มือด้วยนะคะ

# การชำระเงินของคำสั่งซื้อที่ยืนยันตัวตนแล้ว
payments-order-pending = คำสั่งซื้อ { $order_number }: { $amount } ด้วย { $method } รอดำเนินการตั้งแต่ { $at } ค่ะ
payments-order-pending-undated = คำสั่งซื้อ { $order_number }: { $amount } ด้วย { $method } กำลังรอดำเนินการค่ะ
payments-order-authorised = คำสั่งซื้อ { $order_number }: { $amount } ด้วย { $method } กันวงเงินเมื่อ { $at } แต่ยังไม่ได้เรียกเก็บค่ะ
payments-order-authorised-undated = คำสั่งซื้อ { $order_number }: { $amount } ด้วย { $method } กันวงเงินแล้ว แต่ยังไม่ได้เรียกเก็บค่ะ
payments-order-captured = คำสั่งซื้อ { $order_number }: { $amount } ด้วย { $method } ชำระเมื่อ { $at } ค่ะ
payments-order-captured-undated = คำสั่งซื้อ { $order_number }: { $amount } ด้วย { $method } ชำระแล้วค่ะ
payments-order-failed = คำสั่งซื้อ { $order_number }: { $amount } ด้วย { $method } ถูกปฏิเสธเมื่อ { $at } เราไม่ได้เก็บเงินจากรายการนี้ค่ะ
payments-order-failed-undated = คำสั่งซื้อ { $order_number }: { $amount } ด้วย { $method } ถูกปฏิเสธ เราไม่ได้เก็บเงินจากรายการนี้ค่ะ
payments-order-refunded = คำสั่งซื้อ { $order_number }: { $amount } ด้วย { $method } คืนเงินเมื่อ { $at } ค่ะ
payments-order-refunded-undated = คำสั่งซื้อ { $order_number }: { $amount } ด้วย { $method } คืนเงินแล้วค่ะ
payments-order-none = ยังไม่ได้รับการชำระเงินของคำสั่งซื้อ { $order_number } ค่ะ
payments-next-taken = นี่คือรายการทั้งหมดที่เราบันทึกไว้ค่ะ ถ้าในรายการเดินบัญชีของคุณมีมากกว่านี้ แจ้งว่าถูกตัดเงินสองครั้งได้เลย
payments-next-open = ตราบใดที่ยังไม่ได้ชำระเงิน จะยังไม่แพ็กสินค้าค่ะ ชำระใหม่ได้จากลิงก์ในอีเมลคำสั่งซื้อ หรือให้เจ้าหน้าที่ช่วยก็ได้

# ใบแจ้งหนี้
payments-invoice = ใบแจ้งหนี้ { $invoice_number } ของคำสั่งซื้อ { $order_number } ลงวันที่ { $issued_on } ยอดรวม { $total }
payments-no-invoice-yet = คำสั่งซื้อ { $order_number } ยังไม่มีใบแจ้งหนี้ค่ะ
payments-invoice-by-mail = ผู้ช่วยส่งเอกสารเองไม่ได้ค่ะ เจ้าหน้าที่จะส่งไปที่ { $email }
payments-invoice-by-person = ผู้ช่วยส่งเอกสารเองไม่ได้ และคำสั่งซื้อนี้ไม่มีอีเมลค่ะ เจ้าหน้าที่จะหาวิธีส่งให้คุณ

payments-surplus-seen = คำสั่งซื้อ { $order_number } ถูกเรียกเก็บเกินไป { $amount } ขออภัยด้วยค่ะ
payments-surplus-done = กำลังคืนเงินส่วนที่เก็บเกินของคำสั่งซื้อ { $order_number } ค่ะ
payments-only-reserved = ยอดหนึ่งในนี้เป็นเพียงการกันวงเงิน ยังไม่ได้เรียกเก็บค่ะ จะหายไปเอง ธนาคารบอกได้ว่าเมื่อไร
payments-pending-long = รายการชำระที่ค้างเกินหนึ่งสัปดาห์ มักยังไม่ได้ชำระหรือหมดอายุแล้วค่ะ

payments-invoice-sent = กำลังส่งใบแจ้งหนี้ { $invoice_number } เป็น PDF ไปที่ { $email } ค่ะ
payments-invoice-link = ดาวน์โหลดได้ที่นี่ถึง { $until } ค่ะ:
payments-invoice-download = ใบแจ้งหนี้ { $invoice_number }
payments-mail-invoice-subject = ใบแจ้งหนี้ { $invoice_number } จาก { $shop }
payments-mail-invoice = ใบแจ้งหนี้ { $invoice_number } ของคำสั่งซื้อ { $order_number } แนบมาเป็น PDF แล้วค่ะ ดาวน์โหลดได้ที่นี่ถึง { $until }: { $url }
payments-pdf-title = ใบแจ้งหนี้
payments-pdf-number = เลขที่ใบแจ้งหนี้
payments-pdf-date = วันที่
payments-pdf-order = คำสั่งซื้อ
payments-pdf-to = ผู้ซื้อ
payments-pdf-each = ราคาต่อชิ้น
payments-pdf-goods = สินค้า
