# ข้อความที่เจ้าหน้าที่เห็นในคอนโซล

console-skip = ข้ามไปยังเนื้อหา
console-pages = หน้า
console-login = เข้าสู่ระบบ
console-login-title = เข้าสู่ระบบคอนโซล
console-logout = ออกจากระบบ
console-email = อีเมล
console-password = รหัสผ่าน
console-wrong-login = อีเมลหรือรหัสผ่านไม่ถูกต้อง
console-too-many-logins = เข้าสู่ระบบไม่สำเร็จหลายครั้งเกินไป โปรดลองใหม่ในอีก { $minutes } นาที
console-form-ended = เปิดหน้านี้ทิ้งไว้นานเกินไป โปรดเข้าสู่ระบบอีกครั้ง

console-queue = คิว
console-waiting = { $count ->
   *[other] มี { $count } บทสนทนารอเจ้าหน้าที่
}
console-nobody = ไม่มีใครรออยู่
console-no-wish = ขอคุยกับเจ้าหน้าที่
console-since = { $minutes ->
    [0] เมื่อสักครู่
   *[other] รอมา { $minutes } นาที
}
console-signed-as = เข้าสู่ระบบในชื่อ
console-order = คำสั่งซื้อ
console-tried = ลองแล้ว
console-dead = ส่งไม่สำเร็จ
console-dead-why = { $channel } ลองแล้ว { $tries } ครั้ง: { $error }

console-conversation = บทสนทนา
console-transcript = บันทึกการสนทนา
console-promises = สิ่งที่รับปากไว้: { $count } รายการ
console-rules = กฎ: { $rules } · ฉบับ { $version }
console-to-queue = กลับไปที่คิว
console-not-waiting = บทสนทนานี้ไม่ได้รอเจ้าหน้าที่
console-missing = ไม่มีบทสนทนานี้
console-from-shopper = ลูกค้า
console-from-bot = ผู้ช่วย
console-from-agent = ทีมร้าน
console-from-system = แจ้งเตือน
console-unseen = ไม่แสดงให้ลูกค้าเห็น
console-offered = คำตอบที่แนะนำ

console-mailbox = กล่องจดหมาย
console-mailbox-what = อีเมลที่เดโมควรจะส่งออก ไม่มีอะไรถูกส่งออกจากเครื่องนี้
console-no-mail = ยังไม่มีอีเมล

console-urgent = คำสั่งซื้อเร่งด่วน
