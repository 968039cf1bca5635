# 계정과 개인정보.

account-no-page = 그 내용에 대한 안내 페이지가 없어요. 상담원에게 연결해 드릴까요?
account-ask-email = 어떤 이메일 주소에 관한 문의인가요? 본인 확인을 위해 그 주소로 인증 코드를 보내 드려요.
account-ask-code = { $address } 주소로 6자리 인증 코드를 보내 드렸어요. 여기에 입력해 주세요.
account-privacy-taken = 감사합니다. { $email } 주소가 확인됐어요. 개인정보 요청의 접수번호는 { $case_number }입니다. 상담원이 처리하고 여기 또는 이메일로 답변드릴게요.
