# 訂單：誰可以查看、進行到哪一步、還能做什麼。

orders-ask-number = 請問訂單編號是多少？確認信裡可以找到。
orders-no-number = 我沒有訂單編號
orders-ask-which = 請問是哪一筆訂單？
orders-choice = { $order_number }（{ $placed_on }）
orders-ask-address = 為了確認訂單 { $order_number } 是您本人的：下單時填的電子信箱或電話是什麼？
orders-ask-code = 如果訂單 { $order_number } 是用 { $address } 下的，六位數驗證碼已寄往該信箱，請在這裡輸入。
orders-ask-code-of-phone = 如果訂單 { $order_number } 是用 { $address } 下的，六位數驗證碼已寄往該訂單的電子信箱，請在這裡輸入。
orders-send-again = 重新寄驗證碼
orders-cannot-read-mail = 我收不到那個信箱的信
orders-code-wrong = 驗證碼不正確，或已經過期。請看最新的那封信，也請核對訂單編號和您填的信箱或電話；直接輸入另一個信箱或電話也可以。
orders-too-many-tries = 嘗試次數太多了，為了您的安全，一小時內無法再驗證。您可以晚點再試，也可以找真人客服。
orders-unprovable = 本店的訂單沒有留電子信箱或電話，我無法確認訂單是不是您本人的，所以不能顯示。可以請客服人員協助。
orders-mail-code-subject = { $code } 是您在 { $shop } 的驗證碼
orders-mail-code =
    您的驗證碼是 { $code }。請在 { $shop } 的聊天視窗輸入，{ $minutes } 分鐘內有效。

    如果不是您本人申請的，不需要做任何事：沒有驗證碼，誰也看不到您的訂單。
orders-not-found = 查不到訂單 { $order_number }。

orders-too-late-to-cancel = 訂單 { $order_number } 已經出貨，無法取消了。配送時可以拒收，包裹會退回給我們；也可以收到後退貨。
orders-too-late-to-change = 訂單 { $order_number } 已經出貨，無法修改了。有些物流可以在查詢頁面改送；不行的話，可以拒收或退貨。
orders-already-cancelled = 訂單 { $order_number } 已經取消，不用再做什麼了。

orders-status-pending = 訂單 { $order_number }（{ $since }下單）正在等待付款。
orders-status-payment-failed = 訂單 { $order_number }（{ $since }下單）付款沒有成功，目前仍未付款。
orders-status-paid = 訂單 { $order_number } 已於{ $since }付款，正在備貨。
orders-status-packed = 訂單 { $order_number } 已於{ $since }包裝完成，等待物流取件。
orders-status-partly-sent = 訂單 { $order_number } 的一部分已於{ $since }出貨，其餘還沒寄出。
orders-status-shipped = 訂單 { $order_number } 已於{ $since }出貨，正在配送途中。
orders-status-delivered = 訂單 { $order_number } 已於{ $since }送達。
orders-status-cancelled = 訂單 { $order_number } 已於{ $since }取消。
orders-status-returned = 訂單 { $order_number } 已於{ $since }退回到我們這裡。

orders-column-what = 項目
orders-column-figure = 明細
orders-line = { $name } × { $quantity }
orders-line-cancelled = { $name } × { $quantity }（已取消）
orders-more-lines = 另有 { $count } 項商品
orders-amount = { $amount }
orders-names = { $names }
orders-row-shipping = 運費
orders-row-discount = 折扣
orders-row-tax = 稅金
orders-row-total = 總計
orders-row-payment = 付款
orders-row-not-sent = 尚未出貨
orders-payment-pending = { $method }：尚未入帳
orders-payment-authorised = { $method }：已授權
orders-payment-captured = { $method }：已付款
orders-payment-failed = { $method }：付款失敗
orders-payment-refunded = { $method }：已退款

orders-next-pending = 款項入帳後就會開始備貨。
orders-next-leaves = 依預定時程，{ $leaves_on }出貨。
orders-next-overdue = 依預定時程應於{ $leaves_on }出貨，但還沒寄出，很抱歉。可以請客服人員查明。
orders-next-shipped = 我可以幫您查包裹到哪裡了。
orders-next-delivered = 商品有問題嗎？退貨或沒收到包裹，我都可以協助。
orders-next-cancelled = 我可以幫您查退款進度。
orders-next-returned = 我可以幫您查退款進度。

orders-can-change-pending = 訂單 { $order_number } 還沒寄出，仍可修改。由客服人員協助您修改，並在這裡確認。
orders-can-change-paid = 訂單 { $order_number } 還沒寄出，仍可修改。由客服人員協助您修改，並在這裡確認。
orders-can-change-packed = 訂單 { $order_number } 已包裝但還沒寄出。客服人員會確認還能不能修改，並在這裡告訴您。
orders-ask-new-address = 訂單 { $order_number } 還沒寄出，地址仍可修改。請提供新地址：收件人姓名、街道門牌、城市、郵遞區號和國家。

orders-already-delivered = 訂單 { $order_number } 已經送達，無法取消或修改了。可以退貨或換貨。
orders-changed-meanwhile = 訂單 { $order_number } 剛剛有其他改動，所以我什麼也沒做。請先再看一次訂單。
orders-not-enough-in-stock = { $left ->
    [0] 目前缺貨，
   *[other] 只剩 { $left } 件，
}所以訂單 { $order_number } 沒有改動。
orders-nothing-to-change = 訂單 { $order_number } 已經是這樣了，不需要修改。
orders-address-unclear = 訂單 { $order_number } 的新地址我沒能讀完整。請寫在同一行：收件人、街道門牌、城市、郵遞區號和國家。
orders-confirm = { $summary }要這樣處理嗎？
orders-left-as-it-is = 好的，一切維持不變。
orders-summary-cancel = 將取消整筆訂單 { $order_number }：{ $names }。
orders-summary-cancel-lines = 將從訂單 { $order_number } 移除：{ $names }。其餘不變。
orders-summary-change = 訂單 { $order_number }：{ $item } 改成 { $after }。
orders-summary-address = 訂單 { $order_number } 將寄到：{ $address }。
orders-summary-urgent = 可以標記為急件：客服人員會最先看到，但不保證能提早出貨。
orders-done-cancel = 訂單 { $order_number } 已取消。
orders-done-cancel-lines = 已從訂單 { $order_number } 移除：{ $names }。
orders-done-change = 改好了。訂單 { $order_number } 現在是 { $after }。
orders-done-address = 改好了。訂單 { $order_number } 現在寄到：{ $address }。
orders-done-urgent = 訂單 { $order_number } 已標記為急件，客服人員會最先看到。
orders-urgent-already = 訂單 { $order_number } 從 { $since } 起已標記為急件。
orders-total-changes = 訂單總額由 { $total_before } 變為 { $total }。
orders-money-nothing = 價格不變。
orders-money-not-taken = 這筆還沒有扣款。
orders-money-not-collected = 已授權金額中的 { $amount } 不會請款。
orders-money-refund = { $amount } 會以原付款方式退回。
orders-money-to-pay = 需要補 { $amount }：客服人員會提供付款方式，付款後再修改。
orders-money-by-person = 款項由客服人員與您處理。
orders-money-approval = 這個金額的退款需要客服人員核准。
orders-packed-already = 已經包裝，需由客服人員確認是否還攔得下來。
orders-case = 已立案，編號 { $case_number }。
orders-passed-on = 已立案，編號 { $case_number }。客服人員處理之前，訂單 { $order_number } 維持不變。
orders-ask-change = { $item } 要改什麼？
orders-change-size = 尺寸
orders-change-color = 顏色
orders-change-option = 款式
orders-change-quantity = 數量
orders-change-remove = 移除這件
orders-change-other = 其他
orders-ask-quantity = 現在是 { $item }，總共要幾件？
orders-address-shipping = 寄到{ $country }的運費是 { $price }。
orders-address-charged = 目前已收運費 { $charged }。
orders-address-customs = 在{ $country }收貨時大約要付 { $amount } 的關稅、稅金和手續費。
orders-address-customs-open = { $country }的關稅和稅金需由客服人員確認。
orders-address-customs-none = 在{ $country }收貨時不用付費。
