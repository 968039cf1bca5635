# 會員帳號與個人資料。

account-no-page = 這方面沒有現成的說明，幫您轉接真人客服好嗎？
account-ask-email = 請問是哪個電子信箱？我會寄驗證碼過去，確認是您本人。
account-ask-code = 六位數驗證碼已寄往 { $address }，請在這裡輸入。
account-privacy-taken = 謝謝，電子信箱 { $email } 已確認。您的個人資料申請編號是 { $case_number }，由客服人員處理，並在這裡或以電子郵件回覆您。
