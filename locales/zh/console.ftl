# 客服人员在后台看到的文字。

console-skip = 跳到正文
console-pages = 页面
console-login = 登录
console-login-title = 登录客服后台
console-logout = 退出登录
console-email = 邮箱
console-password = 密码
console-wrong-login = 邮箱或密码不正确。
console-too-many-logins = 登录失败次数过多，请 { $minutes } 分钟后再试。
console-form-ended = 页面已过期，请重新登录。

console-queue = 排队列表
console-waiting = { $count } 个对话在等人工客服
console-nobody = 没有人在等。
console-no-wish = 要求人工客服
console-since = { $minutes ->
    [0] 刚刚
   *[other] 已等 { $minutes } 分钟
}
console-signed-as = 登录身份
console-order = 订单
console-tried = 已尝试
console-dead = 未能发出
console-dead-why = { $channel }，试了 { $tries } 次：{ $error }

console-conversation = 对话
console-transcript = 对话记录
console-promises = 已承诺：{ $count } 项
console-rules = 规则：{ $rules }；版本 { $version }
console-to-queue = 返回排队列表
console-not-waiting = 这个对话没有在等人工客服。
console-missing = 没有这个对话。
console-from-shopper = 顾客
console-from-bot = 智能客服
console-from-agent = 人工客服
console-from-system = 提示
console-unseen = 顾客看不到
console-offered = 建议的回答

console-mailbox = 邮箱
console-mailbox-what = 演示本来会发出的邮件，都留在这台机器上。
console-no-mail = 还没有邮件。

console-urgent = 加急订单
