# 주문: 누가 볼 수 있는지, 어디까지 진행됐는지, 아직 무엇을 할 수 있는지.

orders-ask-number = 주문번호를 알려 주세요. 주문 확인 메일에 적혀 있어요.
orders-no-number = 주문번호를 몰라요
orders-ask-which = 어떤 주문에 관한 문의인가요?
orders-choice = { $order_number }, { $placed_on }
orders-ask-address = 주문 { $order_number } 건이 고객님의 주문인지 확인할게요. 주문할 때 쓰신 이메일 주소나 전화번호를 알려 주세요.
orders-ask-code = 주문 { $order_number } 건을 { $address } 주소로 주문하셨다면 그 이메일로 6자리 인증 코드를 보내 드렸어요. 여기에 입력해 주세요.
orders-ask-code-of-phone = 주문 { $order_number } 건을 { $address } 번호로 주문하셨다면 그 주문의 이메일 주소로 6자리 인증 코드를 보내 드렸어요. 여기에 입력해 주세요.
orders-send-again = 새 코드 보내기
orders-cannot-read-mail = 그 메일을 볼 수 없어요
orders-code-wrong = 코드가 맞지 않거나 만료됐어요. 가장 최근 메일과 주문번호, 알려 주신 주소를 확인해 주세요. 다른 주소를 바로 적어 주셔도 돼요.
orders-too-many-tries = 시도 횟수가 너무 많아서 안전을 위해 한 시간 동안은 코드를 확인할 수 없어요. 나중에 다시 시도하시거나 상담원에게 문의해 주세요.
orders-unprovable = 이 쇼핑몰의 주문에는 이메일 주소나 전화번호가 없어서 고객님의 주문인지 확인할 수 없고, 그래서 보여 드릴 수 없어요. 상담원이 도와드릴 수 있어요.
orders-mail-code-subject = { $shop } 인증 코드: { $code }
orders-mail-code =
    인증 코드는 { $code }입니다. { $shop } 채팅창에 입력해 주세요. { $minutes }분 동안 유효합니다.

    요청하신 적이 없다면 아무것도 하지 않으셔도 됩니다. 이 코드 없이는 아무도 주문을 볼 수 없습니다.
orders-not-found = 주문 { $order_number } 건을 찾을 수 없어요.

orders-too-late-to-cancel = 주문 { $order_number } 건은 이미 창고에서 출고되어 취소할 수 없어요. 받으신 후에 반품하실 수 있어요.
orders-too-late-to-change = 주문 { $order_number } 건은 이미 창고에서 출고되어 변경할 수 없어요.
orders-already-cancelled = 주문 { $order_number } 건은 이미 취소되어 추가로 처리하실 것이 없어요.

orders-status-pending = 주문 { $order_number } 건({ $since })은 결제를 기다리고 있어요.
orders-status-payment-failed = 주문 { $order_number } 건({ $since })은 결제가 되지 않아 아직 미결제 상태예요.
orders-status-paid = 주문 { $order_number } 건은 { $since }에 결제가 완료되어 상품을 준비하고 있어요.
orders-status-packed = 주문 { $order_number } 건은 { $since }에 포장이 끝나 택배사 수거를 기다리고 있어요.
orders-status-partly-sent = 주문 { $order_number } 건의 일부가 { $since }에 발송됐고, 나머지는 아직 발송되지 않았어요.
orders-status-shipped = 주문 { $order_number } 건은 { $since }에 발송되어 배송 중이에요.
orders-status-delivered = 주문 { $order_number } 건은 { $since }에 배송 완료됐어요.
orders-status-cancelled = 주문 { $order_number } 건은 { $since }에 취소됐어요.
orders-status-returned = 주문 { $order_number } 건은 { $since }에 저희에게 반송됐어요.

orders-column-what = 항목
orders-column-figure = 내용
orders-line = { $name } × { $quantity }
orders-line-cancelled = { $name } × { $quantity } (취소됨)
orders-more-lines = { $count ->
   *[other] 외 { $count }개
}
orders-amount = { $amount }
orders-names = { $names }
orders-row-shipping = 배송비
orders-row-discount = 할인
orders-row-tax = 세금
orders-row-total = 합계
orders-row-payment = 결제
orders-row-not-sent = 미발송
orders-payment-pending = { $method }: 입금 대기
orders-payment-authorised = { $method }: 승인됨
orders-payment-captured = { $method }: 결제 완료
orders-payment-failed = { $method }: 결제 실패
orders-payment-refunded = { $method }: 환불됨

orders-next-pending = 결제가 확인되는 대로 상품을 준비할게요.
orders-next-leaves = 일정대로라면 { $leaves_on }에 발송돼요.
orders-next-overdue = 일정대로라면 { $leaves_on }에 발송됐어야 하는데, 늦어져서 죄송해요. 상담원이 확인해 볼 수 있어요.
orders-next-shipped = 택배가 어디에 있는지 보여 드릴 수 있어요.
orders-next-delivered = 받으신 상품에 문제가 있나요? 반품이나 도착하지 않은 택배에 대해 도와드릴 수 있어요.
orders-next-cancelled = 환불을 확인해 드릴 수 있어요.
orders-next-returned = 환불을 확인해 드릴 수 있어요.

orders-can-cancel-pending = 주문 { $order_number } 건은 아직 결제 전이라 취소할 수 있어요. 요청을 접수했고, 상담원이 취소한 뒤 여기에서 알려 드릴게요.
orders-can-cancel-paid = 주문 { $order_number } 건은 아직 발송 전이라 취소할 수 있어요. 요청을 접수했고, 상담원이 처리한 뒤 여기에서 알려 드릴게요. 그때까지 주문은 유효해요.
orders-can-cancel-packed = 주문 { $order_number } 건은 포장은 됐지만 아직 발송 전이에요. 발송을 멈출 수 있는지 상담원이 확인하고 여기에서 알려 드릴게요. 그때까지 주문은 유효해요.
orders-can-change-pending = 주문 { $order_number } 건은 아직 발송 전이라 변경할 수 있어요. 상담원이 변경을 도와드리고 결과를 여기에서 알려 드릴게요.
orders-can-change-paid = 주문 { $order_number } 건은 아직 발송 전이라 변경할 수 있어요. 상담원이 변경을 도와드리고 결과를 여기에서 알려 드릴게요.
orders-can-change-packed = 주문 { $order_number } 건은 포장은 됐지만 아직 발송 전이에요. 변경할 수 있는지 상담원이 확인하고 여기에서 알려 드릴게요.
orders-ask-new-address = 주문 { $order_number } 건은 아직 발송 전이라 주소를 바꿀 수 있어요. 새 주소를 받는 분 이름, 도로명 주소, 도시, 우편번호, 국가까지 알려 주세요.
orders-can-change-address-pending = 감사합니다. 주문 { $order_number } 건의 새 주소를 접수했어요. 상담원이 변경한 뒤 여기에서 알려 드릴게요. 그때까지는 기존 주소 그대로예요.
orders-can-change-address-paid = 감사합니다. 주문 { $order_number } 건의 새 주소를 접수했어요. 상담원이 변경한 뒤 여기에서 알려 드릴게요. 그때까지는 기존 주소 그대로예요.
orders-can-change-address-packed = 감사합니다. 주문 { $order_number } 건의 새 주소를 접수했어요. 이미 포장되어 있어서 아직 바꿀 수 있는지 상담원이 확인하고 여기에서 알려 드릴게요.
orders-expedite-passed-on = 주문 { $order_number } 건을 서둘러 달라는 요청을 상담원에게 전할게요. 가능한 방법을 여기에서 알려 드릴 거예요.
