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

orders-too-late-to-cancel = 訂單 { $order_number } 已經出貨，無法取消了。收到後可以退貨。
orders-too-late-to-change = 訂單 { $order_number } 已經出貨，無法修改了。
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

orders-can-cancel-pending = 訂單 { $order_number } 還沒付款，可以取消。已記下您的要求，由客服人員取消後在這裡告訴您。
orders-can-cancel-paid = 訂單 { $order_number } 還沒寄出，仍可取消。已記下您的要求，由客服人員處理後在這裡告訴您；在此之前訂單仍然有效。
orders-can-cancel-packed = 訂單 { $order_number } 已包裝但還沒寄出。客服人員會確認能不能攔下，並在這裡告訴您；在此之前訂單仍然有效。
orders-can-change-pending = 訂單 { $order_number } 還沒寄出，仍可修改。由客服人員協助您修改，並在這裡確認。
orders-can-change-paid = 訂單 { $order_number } 還沒寄出，仍可修改。由客服人員協助您修改，並在這裡確認。
orders-can-change-packed = 訂單 { $order_number } 已包裝但還沒寄出。客服人員會確認還能不能修改，並在這裡告訴您。
orders-ask-new-address = 訂單 { $order_number } 還沒寄出，地址仍可修改。請提供新地址：收件人姓名、街道門牌、城市、郵遞區號和國家。
orders-can-change-address-pending = 謝謝，訂單 { $order_number } 的新地址已記下，由客服人員修改後在這裡確認；在此之前仍以原地址為準。
orders-can-change-address-paid = 謝謝，訂單 { $order_number } 的新地址已記下，由客服人員修改後在這裡確認；在此之前仍以原地址為準。
orders-can-change-address-packed = 謝謝，訂單 { $order_number } 的新地址已記下。包裹已經包裝好，客服人員會確認是否還來得及，並在這裡告訴您。
orders-expedite-passed-on = 已把您希望訂單 { $order_number } 提早出貨的要求轉給客服人員，能怎麼處理會在這裡告訴您。
