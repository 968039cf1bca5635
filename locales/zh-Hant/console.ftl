# 客服人員在後台看到的文字。

console-skip = 跳到內容
console-pages = 頁面
console-login = 登入
console-login-title = 登入客服後台
console-logout = 登出
console-email = 電子信箱
console-password = 密碼
console-wrong-login = 電子信箱或密碼錯誤。
console-too-many-logins = 登入失敗次數過多，請於 { $minutes } 分鐘後再試。
console-form-ended = 頁面已逾時，請重新登入。

console-queue = 等候清單
console-waiting = { $count } 個對話在等真人客服
console-nobody = 目前沒有人在等。
console-no-wish = 要求真人客服
console-since = { $minutes ->
    [0] 剛剛
   *[other] 已等 { $minutes } 分鐘
}
console-signed-as = 登入身分
console-order = 訂單
console-tried = 已嘗試
console-dead = 未能送出
console-dead-why = { $channel }，試了 { $tries } 次：{ $error }

console-conversation = 對話
console-transcript = 對話紀錄
console-promises = 已承諾：{ $count } 項
console-rules = 規則：{ $rules }；版本 { $version }
console-to-queue = 返回等候清單
console-not-waiting = 這個對話沒有在等真人客服。
console-missing = 沒有這個對話。
console-from-shopper = 顧客
console-from-bot = 智慧助理
console-from-agent = 客服人員
console-from-system = 通知
console-unseen = 顧客看不到
console-offered = 建議的回答

console-mailbox = 信箱
console-mailbox-what = 示範網站原本會寄出的郵件，全部留在這台電腦上。
console-no-mail = 還沒有郵件。

console-urgent = 急件訂單
