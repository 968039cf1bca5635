# 商店頁面上聊天面板自己的文字。

widget-open = 開啟聊天
widget-close = 關閉聊天
widget-unread = { $count ->
   *[other] {$count} 則新訊息
}
widget-panel = 與商店聊天
widget-title = 需要什麼協助？
widget-owner-bot = 智慧助理 · 可要求真人客服
widget-owner-queue = 正在為您排隊等候真人客服
widget-owner-agent = 真人客服正在與您對話

widget-greeting =
    您好！我是本店的智慧助理，是機器人，不是真人。商品、價格、運費、關稅和訂單都可以問我。
    想找真人客服嗎？隨時說一聲就可以。
widget-start = 可以這樣開始
widget-start-order = 我的訂單到哪裡了？
widget-start-shipping = 寄到我的國家運費多少？
widget-start-return = 怎麼退貨？
widget-start-person = 我想找真人客服

widget-log = 對話
widget-you = 您
widget-bot = 智慧助理
widget-agent = 客服人員
widget-system = 通知
widget-typing-bot = 智慧助理正在輸入……
widget-typing-agent = 客服人員正在輸入……
widget-new-messages = 新訊息

widget-input = 您的訊息
widget-input-hint = 輸入訊息……
widget-send = 傳送
widget-count = {$length} / {$limit} 字
widget-too-long = 已有 {$length} 字，一則訊息最多 {$limit} 字，請縮短一些。

widget-sending = 傳送中……
widget-not-sent-yet = 尚未送出，恢復連線後會自動傳送
widget-refused = 未被接受
widget-connecting = 連線中……
widget-lost = 連線中斷，正在重試……
widget-offline = 您目前離線。訊息會保留，稍後自動傳送。
widget-back = 已恢復連線
widget-retry = 立即重試

widget-choices = 建議回答
widget-cards = { $count ->
   *[other] {$count} 個推薦
}
widget-cards-back = 上一批推薦
widget-cards-on = 更多推薦
widget-table = 表格
widget-form = 請填寫
widget-form-send = 送出
widget-form-missing = 請填寫此欄位。
widget-form-email = 請輸入電子信箱，例如 name@example.com。
widget-file = 檔案
widget-new-tab = 在新分頁開啟
widget-handed-over = 由真人客服接手
