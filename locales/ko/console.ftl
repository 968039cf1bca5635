# 상담원이 관리 화면에서 보는 문구.

console-skip = 본문으로 이동
console-pages = 페이지
console-login = 로그인
console-login-title = 관리 화면 로그인
console-logout = 로그아웃
console-email = 이메일
console-password = 비밀번호
console-wrong-login = 이메일 또는 비밀번호가 맞지 않습니다.
console-too-many-logins = 로그인에 여러 번 실패했습니다. { $minutes }분 후에 다시 시도해 주세요.
console-form-ended = 페이지가 만료되었습니다. 다시 로그인해 주세요.

console-queue = 대기 목록
console-waiting = { $count ->
   *[other] 대화 { $count }건이 상담원을 기다리고 있습니다
}
console-nobody = 기다리는 고객이 없습니다.
console-no-wish = 상담원 요청
console-since = { $minutes ->
    [0] 방금
   *[other] { $minutes }분째 대기 중
}
console-signed-as = 로그인 계정
console-order = 주문
console-tried = 시도한 내용
console-dead = 전송 실패
console-dead-why = { $channel }, { $tries }회 시도: { $error }

console-conversation = 대화
console-transcript = 대화 기록
console-promises = 약속한 내용: { $count }건
console-rules = 규칙: { $rules }, 버전 { $version }
console-to-queue = 대기 목록으로 돌아가기
console-not-waiting = 이 대화는 상담원을 기다리고 있지 않습니다.
console-missing = 그런 대화가 없습니다.
console-from-shopper = 고객
console-from-bot = 챗봇
console-from-agent = 상담팀
console-from-system = 알림
console-unseen = 고객에게 보이지 않음
console-offered = 추천 답변

console-mailbox = 메일함
console-mailbox-what = 데모가 보냈을 메일입니다. 이 컴퓨터 밖으로는 아무것도 나가지 않습니다.
console-no-mail = 아직 메일이 없습니다.

console-urgent = 긴급 주문
