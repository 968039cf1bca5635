# สิ่งที่แผงแชตบนหน้าร้านพูดเอง คำตอบของผู้ช่วยอยู่ในหัวข้ออื่น

widget-open = เปิดแชต
widget-close = ปิดแชต
widget-unread = { $count ->
   *[other] ข้อความใหม่ {$count} ข้อความ
}
widget-panel = แชตกับร้าน
widget-title = มีอะไรให้ช่วยไหมคะ
widget-owner-bot = ผู้ช่วยดิจิทัล · ขอคุยกับเจ้าหน้าที่ได้
widget-owner-queue = คุณกำลังรอคิวคุยกับเจ้าหน้าที่
widget-owner-agent = คุณกำลังคุยกับเจ้าหน้าที่

widget-greeting =
    สวัสดีค่ะ นี่คือผู้ช่วยดิจิทัลของร้าน – เป็นระบบอัตโนมัติ ไม่ใช่คน ถามเรื่องสินค้า ราคา การจัดส่ง ศุลกากร หรือคำสั่งซื้อได้เลย
    หากอยากคุยกับเจ้าหน้าที่ บอกได้ทุกเมื่อค่ะ
widget-start = เริ่มต้นอย่างไรดี
widget-start-order = คำสั่งซื้อถึงไหนแล้ว
widget-start-shipping = ค่าส่งมาประเทศของฉันเท่าไหร่
widget-start-return = คืนสินค้ายังไง
widget-start-person = ขอคุยกับเจ้าหน้าที่

widget-log = บทสนทนา
widget-you = คุณ
widget-bot = ผู้ช่วย
widget-agent = ทีมร้าน
widget-system = แจ้งเตือน
widget-typing-bot = ผู้ช่วยกำลังพิมพ์…
widget-typing-agent = ทีมร้านกำลังพิมพ์…
widget-new-messages = ข้อความใหม่

widget-input = ข้อความของคุณ
widget-input-hint = พิมพ์ข้อความ…
widget-send = ส่ง
widget-count = {$length} จาก {$limit} ตัวอักษร
widget-too-long = {$length} ตัวอักษร – ส่งได้ไม่เกิน {$limit} ต่อข้อความ รบกวนย่อให้สั้นลงค่ะ

widget-sending = กำลังส่ง…
widget-not-sent-yet = ยังไม่ได้ส่ง – จะส่งทันทีที่เชื่อมต่อได้
widget-refused = ส่งไม่ผ่าน
widget-connecting = กำลังเชื่อมต่อ…
widget-lost = การเชื่อมต่อหลุด กำลังลองใหม่…
widget-offline = คุณออฟไลน์อยู่ ข้อความถูกเก็บไว้และจะส่งภายหลัง
widget-back = เชื่อมต่อแล้ว
widget-retry = ลองเดี๋ยวนี้

widget-choices = คำตอบที่แนะนำ
widget-cards = { $count ->
   *[other] คำแนะนำ {$count} รายการ
}
widget-cards-back = คำแนะนำก่อนหน้า
widget-cards-on = คำแนะนำเพิ่มเติม
widget-table = ตาราง
widget-form = รบกวนกรอกข้อมูล
widget-form-send = ส่ง
widget-form-missing = รบกวนกรอกช่องนี้
widget-form-email = รบกวนกรอกอีเมล เช่น name@example.com
widget-file = ไฟล์
widget-new-tab = เปิดในแท็บใหม่
widget-handed-over = เจ้าหน้าที่รับช่วงต่อ
