# 账户与个人信息。

account-no-page = 这方面没有现成的说明，帮您转人工好吗？
account-ask-email = 请问是哪个邮箱？我会发一个验证码过去，确认是您本人。
account-ask-code = 六位验证码已发往 { $address }，请在这里输入。
account-privacy-taken = 谢谢，邮箱 { $email } 已确认。您关于个人信息的申请编号是 { $case_number }，由同事处理，并在这里或通过邮件答复您。
