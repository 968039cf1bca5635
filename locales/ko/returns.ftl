# 반품, 교환, 하자, 환불과 그 규정.

returns-ask-line = 어떤 상품인가요?
returns-not-sent-yet = 주문 { $order_number } 건은 아직 발송 전이라 반품하실 필요가 없어요. 지금은 취소할 수 있어요.
returns-not-arrived-yet = 택배사 기록으로는 주문 { $order_number } 건이 아직 도착하지 않았어요. 반품 기간은 도착하면 시작돼요.
returns-already-returned = 주문 { $order_number } 건은 이미 저희에게 돌아왔어요. 환불을 조회해 드릴 수 있어요.
returns-not-returnable = ‘{ $item }’ 상품은 위생상의 이유로 단순 변심으로는 반품할 수 없어요. 하자나 파손이 있는 경우는 예외예요.
returns-too-late = ‘{ $item }’ 상품의 반품 기한은 { $ended_on }까지여서 단순 변심 반품은 할 수 없어요. 하자가 있다면 아직 보증 대상일 수 있어요.
returns-warranty-over = ‘{ $item }’ 상품의 보증은 { $ended_on }에 끝났고, 배송지의 법률로도 마찬가지예요. 상담원이 상황을 살펴볼 수는 있어요.

returns-no-exchange = 교환은 하지 않지만, 반품하고 다른 상품을 주문하실 수 있어요.
returns-case-taken = 접수번호 { $case_number }번으로 접수했어요. 상담원이 보내실 주소와 다음 절차를 여기에서 안내해 드릴게요. 그 전에는 아무것도 보내지 말아 주세요.
returns-claim-taken = 접수번호 { $case_number }번으로 접수했어요. 상담원이 여기에서 해결해 드릴게요. 상품과 택배 송장의 사진이 있으면 도움이 돼요. 그때까지 둘 다 보관해 주세요.
returns-sorry-damaged = ‘{ $item }’ 상품이 그런 상태로 도착해서 죄송해요. 파손된 상품의 반품 배송비는 내지 않으셔도 돼요.
returns-sorry-wrong = ‘{ $item }’ 대신 다른 상품을 받으셨다니 죄송해요. 저희 실수이니 반품 배송비는 내지 않으셔도 돼요.
returns-sorry-missing = 죄송해요. 저희 기록으로는 ‘{ $item }’ 상품이 택배에 들어 있어야 해요.
returns-claim-known = { $opened_on }에 이 문제를 알려 주셨고, 주문 { $order_number } 건은 상담원이 처리하고 있어요.
returns-in-other-parcel = 다른 택배({ $tracking_number })로 아직 오는 중이에요: { $names }.
returns-missing-later = 그러니 아직 누락된 것이 아닐 수 있어요. 다른 상품에 관한 문의인가요?
returns-warranty-runs = ‘{ $item }’ 상품의 보증은 { $ends_on }까지예요.

returns-all-of-it = 전부
returns-ask-pieces = 몇 개에 대한 건가요? { $count }개를 구매하셨어요.
returns-ask-reason = 왜 반품하시나요? 말씀하지 않으셔도 돼요.
returns-reason-too-small = 너무 작아요
returns-reason-too-large = 너무 커요
returns-reason-not-as-expected = 기대와 달라요
returns-reason-changed-mind = 마음이 바뀌었어요
returns-reason-defective = 파손되었거나 불량이에요
returns-reason-none = 말하고 싶지 않아요
returns-withdraw = 청약철회
returns-ask-wanted = 대신 어떤 것을 원하세요?
returns-nothing-to-swap = 같은 가격의 다른 옵션이 재고에 없어서 지금은 교환할 수 없어요.
returns-options-of = { $items }: 이렇게 해 드릴 수 있어요.
returns-column-option = 방법
returns-column-cost = 고객님께는
returns-option-refund = 환불
returns-option-exchange = 교환
returns-option-repair = 수리
returns-option-reship = 다시 보내기
returns-option-keep-it = 그대로 두고 환불
returns-option-partial = 그대로 두고 일부 환불
returns-gets-back = { $amount } 환불
returns-kept-back = { $amount } 공제
returns-no-way-back = 돌려보낼 것 없음
returns-way-out-buyer = 새 상품 배송비 고객 부담
returns-way-out-shop = 새 상품 배송비 저희 부담
returns-semicolon = {"; "}
returns-ask-option = 어느 쪽이 좋으세요?
returns-summary = 주문 { $order_number }, { $items }. { $option }: { $means }.
returns-summary-wanted = 주문 { $order_number }, { $items }. { $option }({ $wanted }): { $means }.
returns-ask-confirm = 이대로 진행할까요?
returns-agreed = 접수됐어요. 반품 번호: { $return_numbers }.
returns-send-to = { $send_by }까지 이 주소로 보내 주세요: { $address }. 상자에 { $return_numbers }를 적어 주세요.
returns-label = { $return_number }의 선불 라벨이 여기 있어요.
returns-label-title = 반품 라벨
returns-then-refund = { returns-refund-days }에 { $amount }을 돌려드려요.
returns-then-exchange = 상품이 도착하면 { $items } 상품을 보내 드려요.
returns-then-repair = { $items } 상품이 도착하면 수리해서 다시 보내 드려요.
returns-settled-refund = 처리됐어요. { $amount }을 결제하신 수단으로 돌려드려요.
returns-settled-reship = 처리됐어요. { $items } 상품을 무료로 다시 보내 드려요.
returns-already-under-way = 주문 { $order_number }의 이 상품은 이미 반품이 진행 중이에요.
returns-more-than-paid = 이미 환불한 금액과 합치면 주문 { $order_number }의 결제 금액을 넘어요. 상담원이 확인할 수 있어요.
returns-claim-open = { $opened_on }에 알려 주신 문제(번호 { $claim_number })는 상담원이 처리하고 있어요.
returns-claim-settled = { $opened_on }에 알려 주신 문제(번호 { $claim_number })는 해결됐어요: { $option }.

returns-withdrawal = 주문 { $order_number }의 계약을 철회합니다: { $items }. 14일 안에 { $amount }을 돌려드려요. 상품이나 발송 증빙을 받을 때까지 환불을 미룰 수 있어요.
returns-withdrawal-confirm = 철회 확정
returns-withdrawal-done = { $declared_at }에 계약을 철회하셨어요. 반품 번호: { $return_numbers }. 접수 확인서를 이메일로 보내 드려요.
returns-withdrawal-done-here = { $declared_at }에 계약을 철회하셨어요. 반품 번호: { $return_numbers }. 이 메시지를 확인서로 보관해 주세요.
returns-mail-withdrawal-subject = 청약철회 접수 확인, 주문 { $order_number }
returns-mail-withdrawal =
    안녕하세요.

    주문 { $order_number }의 계약을 철회하신다는 의사를 접수했습니다.

    철회 시각: { $declared_at }
    상품:
    { $items }
    반품 번호: { $return_numbers }

    { $send_by }까지 이 주소로 상품을 보내 주세요:
    { $address }

    14일 안에 { $amount }을 결제하신 수단으로 돌려드립니다. 상품이나 발송 증빙을 받을 때까지 환불을 미룰 수 있습니다.

    { $shop }
returns-mail-address-follows = (주소는 따로 알려 드립니다.)

returns-open-requested = { $opened_on }에 반품을 신청하셨고, 확인하고 있어요.
returns-open-approved = { $opened_on }에 신청하신 반품이 승인됐고, 상품이 오기를 기다리고 있어요.
returns-open-sent-back = { $opened_on }에 신청하신 반품 상품이 저희에게 오는 중이에요.
returns-open-received = { $opened_on }에 신청하신 반품 상품이 도착해서 검수 중이에요.
returns-open-closed = { $opened_on }에 신청하신 반품이 완료됐어요.
returns-open-refused = { $opened_on }에 신청하신 반품이 거절됐어요.
returns-offer-person = 상담원이 확인해 볼까요?

returns-refund-requested = 주문 { $order_number } 건의 { $amount } 환불은 { $on }에 신청됐고 아직 승인되지 않았어요.
returns-refund-approved = 주문 { $order_number } 건의 { $amount } 환불({ $on } 신청)은 승인됐고 아직 송금되지 않았어요.
returns-refund-sent = 주문 { $order_number } 건의 { $amount } 환불을 { $on }에 결제하신 수단으로 보내 드렸어요. 은행이나 카드 내역에는 며칠 뒤에 보일 수 있어요.
returns-refund-arrived = 주문 { $order_number } 건의 { $amount } 환불을 { $on }에 보내 드렸고, 입금까지 완료됐어요.
returns-refund-refused = 주문 { $order_number } 건의 { $amount } 환불({ $on } 신청)은 거절됐어요.
returns-refund-known = 다른 문의인가요? 그렇다면 상담원이 확인해 볼 수 있어요.
returns-refund-case = 주문 { $order_number } 건의 요청을 접수번호 { $case_number }번으로 접수했어요. 환불은 상담원이 결정하고 여기에서 알려 드릴게요.
returns-no-refund = 주문 { $order_number } 건의 환불이 아직 보이지 않아요. 반품의 경우 상품이 도착해 검수한 날부터 최대 { $days ->
   *[other] { $days }영업일
}이 걸려요.

returns-policy = 배송 완료일부터 { $days ->
   *[other] { $days }일
} 동안 반품할 수 있어요. 사용하지 않았고 구성품이 모두 있어야 해요.
returns-policy-law = { $country } 법에 따라 배송 완료일부터 { $days ->
   *[other] { $days }일
} 동안 반품할 수 있어요.
returns-policy-law-working-days = { $country } 법에 따라 배송 완료일부터 { $days ->
   *[other] { $days }영업일
} 동안 반품할 수 있어요.
returns-policy-none = ‘{ $category }’ 상품은 하자가 있는 경우가 아니면 단순 변심으로는 반품할 수 없어요.
returns-column-what = 항목
returns-column-rule = 규정
returns-row-mind = 단순 변심
returns-row-faulty = 하자, 파손, 오배송
returns-pays-buyer = 반품 배송비 고객 부담
returns-pays-shop = 반품 배송비 쇼핑몰 부담
returns-row-exchange = 교환
returns-exchange-yes = 가능
returns-exchange-no = 불가, 반품 후 다시 주문
returns-row-refund = 환불
returns-refund-days = 상품 도착·검수 후 { $days ->
   *[other] { $days }영업일
} 이내
returns-row-restocking = 공제 수수료
returns-restocking = 상품 가격의 { $percent }%
returns-row-excluded = 단순 변심 반품 제외
returns-excluded = { $categories }
returns-ask-country = 나라에 따라 법이 더 넓게 보장하기도 해요. 거주 국가를 알려 주시면 확인해 드릴게요.
returns-law-unknown = { $country } 법이 보장하는 내용은 아직 여기에 조사되어 있지 않아요. 법이 더 유리하면 법이 우선해요.
returns-law-pays = { $country }에서는 법에 따라 처음 { $days ->
   *[other] { $days }일
} 동안의 반품 배송비를 저희가 부담해요({ $source }, { $as_of } 기준).
returns-law-more = 출처: { $source }, { $as_of } 기준.
returns-law-less = { $country } 법이 보장하는 기간은 최소 { $days ->
   *[other] { $days }일
}이며({ $source }, { $as_of } 기준), 저희 규정이 이를 충족해요. 하자 상품에 대한 법적 권리는 그대로예요.
returns-law-none = { $country } 법에는 단순 변심에 대한 일반적인 반품 권리가 없어서({ $as_of } 기준) 저희 규정이 적용돼요. 하자 상품에 대한 법적 권리는 그대로예요.
# 법령의 이름.
returns-source = { $iso ->
    [EU] EU 지침 2011/83/EU
    [GB] 영국 2013년 소비자계약규정
    [NO] 노르웨이 철회권법
    [TR] 튀르키예 법률 제6502호 및 원격계약 규정
    [RU] 러시아 소비자권리보호법 제26.1조
    [UA] 우크라이나 소비자권리법
    [KZ] 카자흐스탄 소비자권리보호법
    [IL] 이스라엘 1981년 소비자보호법 제14C조
    [SA] 사우디아라비아 전자상거래법 제13조
    [EG] 이집트 소비자보호법(2018년 법률 제181호)
    [ZA] 남아프리카공화국 2002년 전자통신거래법 제44조
    [MX] 멕시코 연방소비자보호법 제56조
    [BR] 브라질 소비자보호법전 제49조
    [AR] 아르헨티나 법률 제24.240호 제34조
    [CL] 칠레 법률 제19.496호 제3조의2
    [CO] 콜롬비아 2011년 법률 제1480호 제47조
    [KR] 전자상거래법 제17조
    [TW] 대만 소비자보호법 제19조
    [CN] 중국 소비자권익보호법 제25조
    [TH] 태국 2002년 직접판매 및 다이렉트마케팅법 제33조
    [VN] 베트남 법률 19/2023/QH15
   *[other] { $source }
}
returns-next = 반품하실 상품이 있나요?

returns-warranty-of = ‘{ $category }’ 상품의 보증 기간은 배송 완료일부터 { $months }개월이에요.
returns-warranty = 보증 기간은 배송 완료일부터 { $months }개월이에요.
returns-warranty-longer = 다음 상품은 { $months }개월이에요: { $categories }.
returns-warranty-covers = 소재와 제조상의 하자가 대상이에요. 낙하, 방수 등급을 넘는 침수, 일반적인 마모는 포함되지 않아요.
returns-warranty-law = { $country }에서는 하자 상품에 대해 법이 최소 { $months }개월을 보장하므로({ $as_of } 기준) 이 기간이 적용돼요.
returns-warranty-ask-country = 거주하시는 곳의 법이 더 넓게 보장할 수 있어요. 국가를 알려 주시면 확인해 드릴게요.
returns-warranty-next = 작동하지 않는 것이 있나요?
