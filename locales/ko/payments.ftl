# 결제 방법.
payments-methods = { $country }에서 쓸 수 있는 결제 수단: { $methods }. 그 밖의 방법은 제공되지 않아요.
payments-methods-usual = 대부분의 나라에서 쓸 수 있는 결제 수단: { $methods }. 나라별 결제 수단이 더 있는 곳도 많아요.
payments-none-there = { $country }에서 결제할 방법을 찾지 못했어요. 상담원이 함께 찾아볼 수 있어요.
payments-yes = 네, { $country }에서 { $method } 결제가 가능해요.
payments-no = 아니요, { $country }에서는 { $method } 결제가 되지 않아요.
payments-only-in = { $method } 결제가 가능한 곳: { $countries }.
payments-not-in = 네, { $method } 결제가 가능해요. 단, 다음 국가는 제외돼요: { $countries }.
payments-everywhere = 네, { $method } 결제는 어디에서나 가능해요.
payments-instalments = 할부·분할 결제: { $methods }. 승인 여부는 결제사가 건별로 결정해요.
payments-no-instalments = 그곳에서는 할부·분할 결제를 제공하지 않아요.
payments-currency = 청구 통화: { $currency }.
payments-currency-other = 청구 통화: { $currency }. { $asked } 청구는 되지 않으며, 환전은 고객님의 은행이 해요.
payments-currency-rate = 청구 통화: { $currency }. { $asked } 청구는 되지 않으며, 고객님의 은행이 자체 환율로 환전해요. 참고 환율({ $on }): { $one } = { $rate }.
payments-ask-country = 어느 나라에서 결제하시나요?

# 문제가 생겼을 때.
payments-ask-trouble = 결제에 어떤 문제가 있었나요?
payments-trouble-failed = 결제가 거절됐어요
payments-trouble-pending = 계속 처리 중이에요
payments-trouble-twice = 두 번 결제됐어요
payments-failed = 거절된 결제는 청구되지 않아요. 흔한 이유는 은행 앱에서의 승인 대기, 해외 결제 차단, 입력 오류, 잔액이나 한도 부족이에요. 다시 시도하시거나 다른 결제 수단을 이용해 주세요.
payments-pending = 처리 중이라는 것은 은행이나 결제사의 확인이 아직 저희에게 도착하지 않았다는 뜻이에요. 카드는 보통 바로 확인되고, 계좌 이체나 현금 납부는 영업일로 며칠 걸릴 수 있어요. 처리 중일 때는 다시 결제하지 말아 주세요.
payments-tell-order = 주문번호가 있으면 알려 주세요. 그 주문의 결제를 확인할게요.
payments-twice-taken = 주문 { $order_number } 건을 접수번호 { $case_number }번으로 기록했어요. 상담원이 결제 내역을 대조하고 초과 결제된 금액을 환불해 드려요. 두 번째 금액은 자동으로 사라지는 가승인인 경우가 많으니, 카드·은행 명세서를 가지고 계셔 주세요.

# 본인 확인된 주문의 결제.
payments-order-pending = 주문 { $order_number }: { $method } { $amount } 결제가 { $at }부터 처리 중이에요.
payments-order-pending-undated = 주문 { $order_number }: { $method } { $amount } 결제가 처리 중이에요.
payments-order-authorised = 주문 { $order_number }: { $method } { $amount } 결제가 { $at }에 승인됐지만 아직 청구되지 않았어요.
payments-order-authorised-undated = 주문 { $order_number }: { $method } { $amount } 결제가 승인됐지만 아직 청구되지 않았어요.
payments-order-captured = 주문 { $order_number }: { $method } { $amount } 결제가 { $at }에 완료됐어요.
payments-order-captured-undated = 주문 { $order_number }: { $method } { $amount } 결제가 완료됐어요.
payments-order-failed = 주문 { $order_number }: { $method } { $amount } 결제가 { $at }에 거절됐어요. 이 결제로 받은 금액은 없어요.
payments-order-failed-undated = 주문 { $order_number }: { $method } { $amount } 결제가 거절됐어요. 이 결제로 받은 금액은 없어요.
payments-order-refunded = 주문 { $order_number }: { $method } { $amount } 결제가 { $at }에 환불됐어요.
payments-order-refunded-undated = 주문 { $order_number }: { $method } { $amount } 결제가 환불됐어요.
payments-order-none = 주문 { $order_number } 건의 결제가 아직 들어오지 않았어요.
payments-next-taken = 저희 기록은 이것이 전부예요. 명세서에 이보다 많이 청구됐다면 두 번 결제됐다고 알려 주세요.
payments-next-open = 결제 전에는 주문을 포장하지 않아요. 주문 메일의 링크에서 다시 결제하시거나 상담원에게 문의해 주세요.

# 인보이스.
payments-invoice = 주문 { $order_number } 건의 인보이스 번호: { $invoice_number }, 발행일 { $issued_on }, 합계 { $total }.
payments-no-invoice-yet = 주문 { $order_number } 건의 인보이스는 아직 없어요.
payments-invoice-by-mail = 문서 자체는 제가 보내 드릴 수 없어서, 상담원이 { $email } 주소로 보내 드릴게요.
payments-invoice-by-person = 문서 자체는 제가 보내 드릴 수 없고 주문에 이메일 주소도 없어서, 전달 방법을 상담원이 알아볼게요.

payments-surplus-seen = 주문 { $order_number } 건에서 { $amount }이(가) 더 결제되었어요. 죄송합니다.
payments-surplus-done = 주문 { $order_number } 건에서 더 결제된 금액을 환불하고 있어요.
payments-only-reserved = 이 중 한 금액은 가승인일 뿐 청구되지 않았어요. 가승인은 저절로 사라져요. 시점은 은행이나 카드사에서 알려 드려요.
payments-pending-long = 일주일이 지나도 대기 중인 결제는 대개 이루어지지 않았거나 만료된 거예요.

payments-invoice-sent = 청구서 { $invoice_number }을(를) PDF로 { $email }에 보내고 있어요.
payments-invoice-link = { $until }까지 여기에서 내려받으실 수 있어요:
payments-invoice-download = 청구서 { $invoice_number }
payments-mail-invoice-subject = { $shop } 청구서 { $invoice_number }
payments-mail-invoice = 주문 { $order_number } 건의 청구서 { $invoice_number }을(를) PDF로 첨부했어요. { $until }까지 여기에서도 내려받으실 수 있어요: { $url }
payments-pdf-title = 청구서
payments-pdf-number = 청구서 번호
payments-pdf-date = 날짜
payments-pdf-order = 주문
payments-pdf-to = 구매자
payments-pdf-each = 단가
payments-pdf-goods = 상품
