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

orders-too-late-to-cancel = 订单 { $order_number } 已经出库，不能再取消了。收到后可以退货。
orders-too-late-to-change = 订单 { $order_number } 已经出库，不能再修改了。
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

orders-can-cancel-pending = 订单 { $order_number } 还没有付款，可以取消。我已记下您的要求，由同事取消后在这里告诉您。
orders-can-cancel-paid = 订单 { $order_number } 还没有发出，可以取消。我已记下您的要求，由同事办理后在这里告诉您；在此之前订单仍然有效。
orders-can-cancel-packed = 订单 { $order_number } 已经打包，但还没有发出。同事会查看能否拦下，并在这里告诉您；在此之前订单仍然有效。
orders-can-change-pending = 订单 { $order_number } 还没有发出，可以修改。由同事帮您修改，并在这里确认。
orders-can-change-paid = 订单 { $order_number } 还没有发出，可以修改。由同事帮您修改，并在这里确认。
orders-can-change-packed = 订单 { $order_number } 已经打包，但还没有发出。同事会查看还能不能改，并在这里告诉您。
orders-ask-new-address = 订单 { $order_number } 还没有发出，地址可以修改。请把新地址发给我：收件人、街道门牌、城市、邮编和国家。
orders-can-change-address-pending = 好的，订单 { $order_number } 的新地址已记下，由同事修改后在这里确认；在此之前仍按原地址。
orders-can-change-address-paid = 好的，订单 { $order_number } 的新地址已记下，由同事修改后在这里确认；在此之前仍按原地址。
orders-can-change-address-packed = 好的，订单 { $order_number } 的新地址已记下。包裹已经打包，同事会看看还来不来得及，并在这里告诉您。
orders-expedite-passed-on = 我把催发订单 { $order_number } 的要求转给同事，能怎么处理会在这里告诉您。
