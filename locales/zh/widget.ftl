# 商店页面上聊天面板自身的文字。

widget-open = 打开聊天
widget-close = 关闭聊天
widget-unread = { $count ->
   *[other] {$count} 条新消息
}
widget-panel = 与商店聊天
widget-title = 有什么可以帮您？
widget-owner-bot = 智能客服 · 可随时转人工
widget-owner-queue = 正在为您排队等候人工客服
widget-owner-agent = 人工客服正在为您服务

widget-greeting =
    您好！我是本店的智能客服，是机器人，不是真人。商品、价格、运费、关税和订单问题都可以问我。
    想找真人？随时告诉我一声就行。
widget-start = 可以这样开始
widget-start-order = 我的订单到哪里了？
widget-start-shipping = 寄到我的国家运费多少？
widget-start-return = 怎么退货？
widget-start-person = 我要找人工客服

widget-log = 对话
widget-you = 您
widget-bot = 智能客服
widget-agent = 人工客服
widget-system = 通知
widget-typing-bot = 智能客服正在输入……
widget-typing-agent = 人工客服正在输入……
widget-new-messages = 新消息

widget-input = 您的消息
widget-input-hint = 输入消息……
widget-send = 发送
widget-count = {$length} / {$limit} 字
widget-too-long = 已有 {$length} 字，每条消息最多 {$limit} 字，请缩短一些。

widget-sending = 发送中……
widget-not-sent-yet = 尚未发送，连接恢复后会自动发出
widget-refused = 未被接受
widget-connecting = 连接中……
widget-lost = 连接已断开，正在重试……
widget-offline = 您已离线。消息会保留，稍后自动发出。
widget-back = 已重新连接
widget-retry = 立即重试

widget-choices = 建议回答
widget-cards = { $count ->
   *[other] {$count} 个推荐
}
widget-cards-back = 上一批推荐
widget-cards-on = 更多推荐
widget-table = 表格
widget-form = 请填写
widget-form-send = 提交
widget-form-missing = 请填写此项。
widget-form-email = 请输入电子邮箱，例如 name@example.com。
widget-file = 文件
widget-new-tab = 在新标签页中打开
widget-handed-over = 已转人工客服
