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

orders-too-late-to-cancel = 주문 { $order_number } 건은 이미 창고에서 출고되어 취소할 수 없어요. 배송 시 수령을 거부하시면 저희에게 돌아오고, 받으신 후에 반품하실 수도 있어요.
orders-too-late-to-change = 주문 { $order_number } 건은 이미 창고에서 출고되어 변경할 수 없어요. 일부 택배사는 배송 조회 페이지에서 배송지를 바꿀 수 있어요. 안 되면 수령을 거부하거나 반품하실 수 있어요.
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

orders-can-change-pending = 주문 { $order_number } 건은 아직 발송 전이라 변경할 수 있어요. 상담원이 변경을 도와드리고 결과를 여기에서 알려 드릴게요.
orders-can-change-paid = 주문 { $order_number } 건은 아직 발송 전이라 변경할 수 있어요. 상담원이 변경을 도와드리고 결과를 여기에서 알려 드릴게요.
orders-can-change-packed = 주문 { $order_number } 건은 포장은 됐지만 아직 발송 전이에요. 변경할 수 있는지 상담원이 확인하고 여기에서 알려 드릴게요.
orders-ask-new-address = 주문 { $order_number } 건은 아직 발송 전이라 주소를 바꿀 수 있어요. 새 주소를 받는 분 이름, 도로명 주소, 도시, 우편번호, 국가까지 알려 주세요.

orders-already-delivered = 주문 { $order_number } 건은 이미 배송 완료되어 취소나 변경이 안 돼요. 반품하거나 교환하실 수 있어요.
orders-changed-meanwhile = 주문 { $order_number } 건이 방금 다른 곳에서 변경되어 아무것도 하지 않았어요. 먼저 다시 확인해 주세요.
orders-not-enough-in-stock = { $left ->
    [0] 지금은 품절이라
   *[other] 남은 수량이 { $left }개뿐이라
} 주문 { $order_number } 건은 변경하지 않았어요.
orders-nothing-to-change = 주문 { $order_number } 건은 이미 그렇게 되어 있어서 바꿀 것이 없어요.
orders-address-unclear = 주문 { $order_number } 건의 주소를 전부 읽지 못했어요. 받는 분 이름, 도로명과 번호, 우편번호와 도시, 국가를 한 줄로 적어 주세요.
orders-confirm = { $summary } 이대로 진행할까요?
orders-left-as-it-is = 네, 모두 그대로 둘게요.
orders-summary-cancel = 주문 { $order_number } 건 전체를 취소합니다: { $names }.
orders-summary-cancel-lines = 주문 { $order_number } 건에서 다음을 뺍니다: { $names }. 나머지는 그대로예요.
orders-summary-change = 주문 { $order_number }: { $item } 대신 { $after }(으)로 바뀌어요.
orders-summary-address = 주문 { $order_number } 건을 다음 주소로 보냅니다: { $address }.
orders-summary-urgent = 긴급 표시를 해 드릴 수 있어요. 그러면 담당자 목록 맨 위에 보여요. 다만 더 빨리 나간다고 장담할 수는 없어요.
orders-done-cancel = 주문 { $order_number } 건을 취소했어요.
orders-done-cancel-lines = 주문 { $order_number } 건에서 뺐어요: { $names }.
orders-done-change = 변경했어요. 주문 { $order_number } 건은 이제 { $after }입니다.
orders-done-address = 변경했어요. 주문 { $order_number } 건의 주소: { $address }.
orders-done-urgent = 주문 { $order_number } 건에 긴급 표시를 했어요. 담당자가 먼저 확인해요.
orders-urgent-already = 주문 { $order_number } 건은 { $since }부터 긴급으로 표시되어 있어요.
orders-total-changes = 금액이 { $total_before }에서 { $total }(으)로 바뀌어요.
orders-money-nothing = 금액은 그대로예요.
orders-money-not-taken = 아직 결제된 금액이 없어요.
orders-money-not-collected = 승인된 금액 중 { $amount }은(는) 청구되지 않아요.
orders-money-refund = { $amount }을(를) 결제하신 방법으로 환불해 드려요.
orders-money-to-pay = { $amount }을(를) 더 결제하셔야 해요. 상담원이 결제 방법을 보내 드린 뒤 변경해 드려요.
orders-money-by-person = 금액은 상담원이 함께 정리해 드려요.
orders-money-approval = 이 금액의 환불은 상담원의 승인이 필요해요.
orders-packed-already = 이미 포장되어서, 멈출 수 있는지 상담원이 확인해야 해요.
orders-case = 접수번호 { $case_number }번으로 기록했어요.
orders-passed-on = 접수번호 { $case_number }번으로 접수했어요. 상담원이 처리하기 전까지 주문 { $order_number } 건은 그대로예요.
orders-ask-change = { $item }에서 무엇을 바꿀까요?
orders-change-size = 사이즈
orders-change-color = 색상
orders-change-option = 옵션
orders-change-quantity = 수량
orders-change-remove = 빼기
orders-change-other = 다른 것
orders-ask-quantity = { $item } 대신 모두 몇 개로 할까요?
orders-address-shipping = { $country } 배송비는 { $price }예요.
orders-address-charged = 지금까지 청구된 배송비는 { $charged }예요.
orders-address-customs = { $country }에서는 받으실 때 관세·세금·수수료로 약 { $amount }을(를) 내셔야 해요.
orders-address-customs-open = { $country }의 관세와 세금은 상담원이 확인해야 해요.
orders-address-customs-none = { $country }에서는 받으실 때 내실 금액이 없어요.
