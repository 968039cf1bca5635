# 택배: 어디에 있는지, 언제 오는지, 오지 않으면 어떻게 하는지.

parcels-ask-order = 이 택배는 어느 주문의 것인가요? 고객님의 택배인지 확인하려면 주문번호가 필요해요.
parcels-not-in-order = 주문 { $order_number } 건의 택배 중에 운송장 번호 { $tracking_number } 택배가 보이지 않아요.
parcels-unnumbered = 운송장 번호가 없는 택배
parcels-name = 택배 { $tracking_number }
parcels-name-and-carrier = 택배 { $tracking_number } ({ $carrier })
parcels-now = { $parcel }: { $what }.
parcels-since = { $what } ({ $on })
parcels-since-in = { $what } ({ $place }, { $on })
parcels-several = 주문 { $order_number }은(는) 택배 { $count }개로 나뉘어 배송돼요. 지금까지 배달 완료: { $delivered }개.
parcels-no-scan = 택배사 조회 기록이 아직 없음

parcels-code-label = 택배사에 접수됨(아직 인계 전)
parcels-code-picked-up = 택배사가 인수함
parcels-code-export = 수출 통관 완료
parcels-code-line-haul = 국제 운송 중
parcels-code-import-hold = 세관에서 보류 중
parcels-code-released = 수입 통관 완료
parcels-code-last-mile = 배달 담당 택배사에 인계됨
parcels-code-out-for-delivery = 배달 출발
parcels-code-pick-up = 수령 대기 중
parcels-code-delivered = 배송 완료
parcels-code-failed = 배달 실패
parcels-code-returned = 저희에게 반송됨
parcels-code-lost = 택배사가 분실로 처리함

parcels-column-when = 일시
parcels-column-what = 상태
parcels-column-where = 장소
parcels-when = { $at }
parcels-place = { $place }, { $country }
parcels-place-unknown = 장소 정보 없음

parcels-window = 도착 예정일은 { $earliest }부터 { $latest } 사이예요.
parcels-late = { $latest }까지 도착했어야 하는데 { $days ->
   *[other] { $days }일
} 늦어지고 있어요. 죄송해요.
parcels-late-wait = { $search_on }까지 오지 않으면 택배사에 행방 조사를 요청할 수 있어요.
parcels-late-search = 이제 택배사에 행방 조사를 요청할 수 있어요.
parcels-late-lost = 더 기다리지 않고 분실로 처리해요.
parcels-silent = 그 뒤로 스캔 기록이 없어요. 이 경로에서는 평소보다 오래된 거예요.
parcels-no-answer = 지금 택배사 시스템이 응답하지 않아서 더 알려 드릴 수 있는 내용이 없어요.
parcels-no-answer-since = 지금 택배사 시스템이 응답하지 않아요. 마지막으로 확인된 상태는 { $at } 기준이에요.
parcels-move-shop = 이제 저희가 처리할 차례예요. 따로 하실 일은 없어요.
parcels-move-carrier = 따로 하실 일은 없어요. 이제 택배사 차례예요.
parcels-move-customs = 택배사에서 연락이 오지 않는 한 따로 하실 일은 없어요. 이제 세관 차례예요.
parcels-move-shopper = 이제 고객님이 하실 차례예요.
parcels-move-by = 이제 고객님이 하실 차례예요. { $by }까지 해 주세요.
parcels-note-no-scan = 택배사가 아직 스캔하지 않아서 더 알 수 있는 내용이 없어요.
parcels-note-neighbour = 택배사 기록으로는 이웃에게 맡겼다고 해요. 먼저 그쪽에 물어봐 주세요.
parcels-note-neighbour-at = 택배사 기록으로는 { $house }번지 이웃에게 맡겼다고 해요. 먼저 그쪽에 물어봐 주세요.
parcels-note-at-door = 택배사 기록으로는 문 앞에 두었다고 해요.
parcels-note-pick-up = 택배사 픽업 장소에서 찾으실 수 있어요. 신분증과 운송장 번호를 가져가 주세요.
parcels-note-pick-up-kept = 택배사 픽업 장소에서 찾으실 수 있고, 보관 기간은 { $days ->
   *[other] { $days }일
}이에요. 신분증과 운송장 번호를 가져가 주세요.
parcels-note-nobody-home = 배달하러 갔을 때 아무도 안 계셨다고 해요.
parcels-note-wrong-address = 택배사 기록으로는 주소가 완전하지 않다고 해요.
parcels-note-failed = 택배사가 배달하지 못했어요.
parcels-note-next-attempt = 택배사 안내로는 다음 영업일에 다시 배달한다고 해요.
parcels-note-ask-carrier = 언제 다시 배달하는지는 나와 있지 않아요. 운송장 번호로 택배사에 문의해 주세요.
parcels-note-tax-number = 세관에서 받는 분의 납세자 번호를 요청하고 있어요. 택배사에 번호가 전달되면 배송이 다시 진행돼요.
parcels-note-value-proof = 세관에서 인보이스나 결제 내역 같은 가격 증빙을 요청하고 있어요. 택배사에 전달되면 배송이 다시 진행돼요.
parcels-note-pay-duty = 관세나 세금이 아직 납부되지 않았어요. 납부 방법은 택배사가 안내해 드려요. 납부되면 택배가 다시 움직여요.
parcels-note-held = 세관에 있으며, 통관 날짜는 아직 정해지지 않았어요.
parcels-note-lost = 죄송해요. 이 건은 상담원이 택배사, 고객님과 함께 해결해야 해요.
parcels-note-returned = 배달되지 못하고 저희에게 반송됐어요. 상담원이 다시 보내 드리거나 환불을 처리할 수 있어요.
parcels-unsent = 미발송: { $names }.

parcels-none-pending = 주문 { $order_number } 건은 아직 발송된 상품이 없어요. 결제가 확인되지 않았어요.
parcels-none-paid = 주문 { $order_number } 건은 아직 발송된 상품이 없어요. 결제가 끝나 준비 중이에요.
parcels-none-packed = 주문 { $order_number } 건은 아직 발송된 상품이 없어요. 포장이 끝나 수거를 기다리고 있어요.
parcels-none-known = 주문 { $order_number } 건의 택배가 보이지 않아요. 상담원이 확인해 볼까요?
parcels-next-customs = 세관에서 무엇을 요구하는지 확인해 볼까요?
parcels-offer-search = 행방 조사를 요청할까요?
parcels-offer-case = 상담원이 처리하도록 접수할까요?
parcels-still-coming = 지금까지 확인된 바로는 분실된 것은 아니에요. 이상한 점이 있다면 상담원이 확인해 볼 수 있어요.
parcels-next = 이 주문에 대해 더 궁금한 점이 있나요?
parcels-offer-news = 변동이 있으면 여기와 { $address } 이메일로 알려 드릴까요?
parcels-offer-news-here = 변동이 있으면 여기서 알려 드릴까요?
parcels-news-agreed = 네, 주문 { $order_number }에 변동이 있으면 알려 드릴게요.
parcels-news = 주문 { $order_number } 소식이에요.
parcels-news-refund = 환불 금액 { $amount }을(를) 보내 드렸어요.
parcels-offer-person = 상담원에게 전달할까요?
parcels-offer-claim = 거기에 없나요? 그렇다면 행방 조사를 요청할게요.
parcels-claim-known = 이 주문의 택배는 { $opened_on }부터 찾고 있어요. 진행 상황은 상담원이 알려 드릴 수 있어요.
parcels-claim-opened = 주문 { $order_number } 건을 접수번호 { $case_number }번으로 접수했어요. 상담원이 택배사에 확인하고 진행 상황을 여기에서 알려 드릴게요.

parcels-late-offer = 배송이 늦어진 만큼, 원하시면 배송비 { $amount }을 돌려드려요. 택배는 계속 기다리시면 돼요.
parcels-late-take = 배송비를 돌려받을게요
parcels-late-nothing = 택배가 더 이상 늦지 않아서 돌려드릴 것이 없어요.

parcels-carrier-china-post = 중국우정
parcels-carrier-yunexpress = YunExpress
parcels-carrier-dhl-express = DHL Express
parcels-carrier-postnl = PostNL
parcels-carrier-sf-express = SF Express
