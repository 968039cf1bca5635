# 쇼핑몰 페이지의 채팅창 자체 문구. 챗봇의 답변은 다른 주제에 있다.

widget-open = 채팅 열기
widget-close = 채팅 닫기
widget-unread = { $count ->
   *[other] 새 메시지 {$count}개
}
widget-panel = 쇼핑몰과 채팅
widget-title = 무엇을 도와드릴까요?
widget-owner-bot = 디지털 챗봇 · 원하시면 상담원 연결
widget-owner-queue = 상담원 연결을 기다리는 중이에요
widget-owner-agent = 상담원과 대화 중이에요

widget-greeting =
    안녕하세요! 저는 이 쇼핑몰의 디지털 챗봇이에요. 사람이 아니라 기계예요. 상품, 가격, 배송, 관세, 주문에 대해 물어보세요.
    사람과 상담하고 싶으세요? 언제든지 말씀해 주세요.
widget-start = 이렇게 시작해 보세요
widget-start-order = 제 주문 어디에 있나요?
widget-start-shipping = 제가 사는 나라까지 배송비가 얼마예요?
widget-start-return = 반품은 어떻게 하나요?
widget-start-person = 상담원과 이야기하고 싶어요

widget-log = 대화
widget-you = 나
widget-bot = 챗봇
widget-agent = 상담팀
widget-system = 알림
widget-typing-bot = 챗봇이 입력 중…
widget-typing-agent = 상담팀이 입력 중…
widget-new-messages = 새 메시지

widget-input = 메시지
widget-input-hint = 메시지를 입력하세요…
widget-send = 보내기
widget-count = {$length}/{$limit}자
widget-too-long = {$length}자예요. 메시지 하나는 최대 {$limit}자까지예요. 줄여 주세요.

widget-sending = 보내는 중…
widget-not-sent-yet = 아직 전송 전이에요. 연결되는 대로 보내요
widget-refused = 접수되지 않음
widget-connecting = 연결 중…
widget-lost = 연결이 끊겼어요. 다시 시도하는 중…
widget-offline = 오프라인 상태예요. 메시지는 보관했다가 나중에 보내요.
widget-back = 다시 연결됐어요
widget-retry = 지금 다시 시도

widget-choices = 추천 답변
widget-cards = { $count ->
   *[other] 추천 {$count}개
}
widget-cards-back = 이전 추천
widget-cards-on = 다음 추천
widget-table = 표
widget-form = 입력해 주세요
widget-form-send = 보내기
widget-form-missing = 이 항목을 입력해 주세요.
widget-form-email = 이메일 주소를 입력해 주세요. 예: name@example.com
widget-file = 파일
widget-new-tab = 새 탭에서 열림
widget-handed-over = 상담원이 이어서 상담해 드려요
