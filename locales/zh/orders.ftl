# 订单：谁可以查看、进展到哪一步、还能做什么。

orders-ask-number = 请问订单号是多少？确认邮件里可以找到。
orders-no-number = 我没有订单号
orders-ask-which = 您想问哪一个订单？
orders-choice = { $order_number }（{ $placed_on }）
orders-ask-address = 为了确认订单 { $order_number } 是您本人的：下单时填的邮箱或手机号是什么？
orders-ask-code = 如果订单 { $order_number } 是用 { $address } 下的，六位验证码已发往该邮箱，请在这里输入。
orders-ask-code-of-phone = 如果订单 { $order_number } 是用 { $address } 下的，六位验证码已发往该订单的邮箱，请在这里输入。
orders-send-again = 重新发一个验证码
orders-cannot-read-mail = 我看不到那个邮箱
orders-code-wrong = 验证码不对，或者已经过期。请看最新的那封邮件，也请核对一下订单号和您填的邮箱或手机号；直接发另一个邮箱或手机号也可以。
orders-too-many-tries = 尝试的次数太多了，为了您的安全，一小时内无法再验证。您可以过一会儿再试，也可以找人工客服。
orders-unprovable = 本店的订单没有留邮箱或手机号，我无法确认订单是不是您本人的，所以不能显示。请由我们的同事来帮您。
orders-mail-code-subject = { $code } 是您在{ $shop }的验证码
orders-mail-code =
    您的验证码是 { $code }。请在{ $shop }的聊天窗口中输入，{ $minutes } 分钟内有效。

    如果不是您本人申请的，不用做任何事：没有验证码，谁也看不到您的订单。
orders-not-found = 没有找到订单 { $order_number }。

orders-too-late-to-cancel = 订单 { $order_number } 已经出库，不能再取消了。派送时可以拒收，包裹会退回给我们；也可以收到后退货。
orders-too-late-to-change = 订单 { $order_number } 已经出库，不能再修改了。有些承运商可以在查询页面改派；不行的话，可以拒收或退货。
orders-already-cancelled = 订单 { $order_number } 已经取消，不用再做什么了。

orders-status-pending = 订单 { $order_number }（{ $since }下单）还在等待付款。
orders-status-payment-failed = 订单 { $order_number }（{ $since }下单）付款没有成功，目前仍待支付。
orders-status-paid = 订单 { $order_number } 已于{ $since }付款，正在备货。
orders-status-packed = 订单 { $order_number } 已于{ $since }打包，等待快递取件。
orders-status-partly-sent = 订单 { $order_number } 的一部分已于{ $since }发出，其余还没有发货。
orders-status-shipped = 订单 { $order_number } 已于{ $since }发出，正在路上。
orders-status-delivered = 订单 { $order_number } 已于{ $since }送达。
orders-status-cancelled = 订单 { $order_number } 已于{ $since }取消。
orders-status-returned = 订单 { $order_number } 已于{ $since }退回到我们这里。

orders-column-what = 项目
orders-column-figure = 详情
orders-line = { $name } × { $quantity }
orders-line-cancelled = { $name } × { $quantity }（已取消）
orders-more-lines = 另外还有 { $count } 件
orders-amount = { $amount }
orders-names = { $names }
orders-row-shipping = 运费
orders-row-discount = 优惠
orders-row-tax = 税费
orders-row-total = 合计
orders-row-payment = 付款
orders-row-not-sent = 尚未发货
orders-payment-pending = { $method }：尚未到账
orders-payment-authorised = { $method }：已授权
orders-payment-captured = { $method }：已付款
orders-payment-failed = { $method }：支付失败
orders-payment-refunded = { $method }：已退款

orders-next-pending = 款项到账后我们马上备货。
orders-next-leaves = 按计划{ $leaves_on }发货。
orders-next-overdue = 按计划应在{ $leaves_on }发货，现在还没发出，非常抱歉，可以请同事查一下原因。
orders-next-shipped = 我可以帮您查包裹到哪里了。
orders-next-delivered = 商品有问题吗？退货或者没收到包裹，我都可以帮您。
orders-next-cancelled = 我可以帮您查退款进度。
orders-next-returned = 我可以帮您查退款进度。

orders-can-change-pending = 订单 { $order_number } 还没有发出，可以修改。由同事帮您修改，并在这里确认。
orders-can-change-paid = 订单 { $order_number } 还没有发出，可以修改。由同事帮您修改，并在这里确认。
orders-can-change-packed = 订单 { $order_number } 已经打包，但还没有发出。同事会查看还能不能改，并在这里告诉您。
orders-ask-new-address = 订单 { $order_number } 还没有发出，地址可以修改。请把新地址发给我：收件人、街道门牌、城市、邮编和国家。

orders-already-delivered = 订单 { $order_number } 已经送达，不能再取消或修改了。可以退货或换货。
orders-changed-meanwhile = 订单 { $order_number } 刚刚有了别的改动，所以我什么也没做。请先再看一下订单。
orders-not-enough-in-stock = { $left ->
    [0] 现在没有货了，
   *[other] 只剩 { $left } 件了，
}所以订单 { $order_number } 没有改动。
orders-nothing-to-change = 订单 { $order_number } 已经是这样了，不用改。
orders-address-unclear = 订单 { $order_number } 的新地址我没能读全。请写在一行里：收件人、街道门牌、城市、邮编和国家。
orders-confirm = { $summary }要这样办吗？
orders-left-as-it-is = 好的，一切保持不变。
orders-summary-cancel = 将取消整个订单 { $order_number }：{ $names }。
orders-summary-cancel-lines = 将从订单 { $order_number } 中去掉：{ $names }。其余不变。
orders-summary-change = 订单 { $order_number }：{ $item } 换成 { $after }。
orders-summary-address = 订单 { $order_number } 将寄到：{ $address }。
orders-summary-urgent = 可以标记为加急：同事会最先看到它，但不保证能提前发出。
orders-done-cancel = 订单 { $order_number } 已取消。
orders-done-cancel-lines = 已从订单 { $order_number } 中去掉：{ $names }。
orders-done-change = 改好了。订单 { $order_number } 现在是 { $after }。
orders-done-address = 改好了。订单 { $order_number } 现在寄到：{ $address }。
orders-done-urgent = 订单 { $order_number } 已标记为加急，同事会最先看到。
orders-urgent-already = 订单 { $order_number } 从 { $since } 起已标记为加急。
orders-total-changes = 订单总价由 { $total_before } 变为 { $total }。
orders-money-nothing = 价格不变。
orders-money-not-taken = 这笔还没有扣款。
orders-money-not-collected = 预授权中的 { $amount } 不会扣款。
orders-money-refund = { $amount } 会原路退回。
orders-money-to-pay = 需要补 { $amount }：同事会把付款方式发给您，付款后再修改。
orders-money-by-person = 款项由同事和您处理。
orders-money-approval = 这个金额的退款需要同事批准。
orders-packed-already = 已经打包，要由同事确认还能不能拦下。
orders-case = 已登记，编号 { $case_number }。
orders-passed-on = 已登记，编号 { $case_number }。同事处理之前，订单 { $order_number } 保持不变。
orders-ask-change = { $item } 要改什么？
orders-change-size = 尺码
orders-change-color = 颜色
orders-change-option = 款式
orders-change-quantity = 数量
orders-change-remove = 去掉这件
orders-change-other = 其他
orders-ask-quantity = 现在是 { $item }，一共要几件？
orders-address-shipping = 寄到{ $country }的运费是 { $price }。
orders-address-charged = 目前已收运费 { $charged }。
orders-address-customs = 在{ $country }收货时大约要付 { $amount } 的关税、税费和手续费。
orders-address-customs-open = { $country }的关税和税费要由同事核实。
orders-address-customs-none = 在{ $country }收货时不用付费。
