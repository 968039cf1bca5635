# 상품에 대해 알려 주고 묻는 말.

products-ask-product = 어떤 상품인가요? 상품명만 적어 주시거나 찾으시는 것을 말씀해 주세요.
products-which-one = 이 중 어떤 상품인가요?
products-not-found = 그 상품은 이제 저희 쇼핑몰에서 찾을 수 없어요.
products-ask-color = 어떤 색상을 원하세요?
products-ask-size = 어떤 사이즈를 원하세요?
products-ask-option = 어떤 것으로 하시겠어요?
products-ask-model = 어떤 기종용인가요?
products-ask-plug = 어떤 플러그를 원하세요?
products-ask-length = 어떤 길이를 원하세요?
products-ask-volume = 어떤 용량을 원하세요?
products-ask-weight = 어떤 무게를 원하세요?
products-ask-pieces = 몇 개들이를 원하세요?
products-ask-category = 어떤 종류의 상품을 찾으세요?
products-ask-quantity = 몇 개를 원하세요?
products-ask-currency = 어떤 통화로 알려 드릴까요?
products-ask-need = 어떤 용도인지, 누구를 위한 것인지, 예산은 어느 정도인지 알려 주세요.
products-ask-usage = 어떤 상품으로 무엇을 하려고 하세요?
products-ask-restock-email = 재입고 알림: { $what }. 어느 이메일 주소로 알려 드릴까요?

# 표기 방식.
products-with-options = { $product } ({ $options })
products-option-comma = { ", " }
products-size-named = 사이즈 { $size }
products-about = { $what }:
products-values = { $name }: { $offered }
products-value-few = { $value } ({ $count }개 남음)
products-value-until = { $value } ({ $restock_on } 입고 예정)
products-option-color = 색상
products-option-size = 사이즈
products-option-model = 기종
products-option-plug = 플러그
products-option-length = 길이
products-option-volume = 용량
products-option-weight = 무게
products-option-pieces = 개수
products-option-other = 종류
products-our-warehouse = 저희 창고

# 재고.
products-stock-in = 네, 재고가 있어요: { $what }. 출고 가능한 곳: { $places }.
products-stock-few = 네, 하지만 { $count }개만 남았어요: { $what } ({ $places }).
products-stock-at = { $place } { $count }개
products-stock-too-few = 지금 재고는 { $count }개로, { $wanted }개에는 부족해요: { $what }.
products-stock-all-in = 네, 모든 옵션에 재고가 있어요: { $what }.
products-stock-few-of = 얼마 남지 않음: { $few }
products-stock-line-in = 재고 있음: { $offered }
products-stock-line-out = 품절: { $offered }
products-stock-line-unknown = 지금 재고를 알 수 없음: { $offered }
products-stock-others = 지금 재고가 있는 것: { $offered }.
products-stock-out-until = 지금은 품절이에요: { $what }. { $restock_on }에 입고될 예정이에요.
products-stock-out = 지금은 품절이고, 재입고 날짜는 아직 없어요: { $what }.
products-stock-unknown = 지금은 재고 수량을 확인할 수 없어요: { $what }. 품절이라는 뜻은 아니에요. 상담원이 확인해 드릴 수 있어요.
products-stock-gone = 판매가 종료되어 다시 입고되지 않는 상품이에요: { $what }.
products-no-such-option = { $option } 옵션은 없어요: { $product }. 선택할 수 있는 옵션: { $offered }.
products-one-version = 한 가지로만 나오고 색상을 고를 수 없는 상품이에요: { $product }.
products-offer-restock = 입고되면 이메일로 알려 드릴까요?
products-restock-not-needed = 반가운 소식이에요. 기다리지 않으셔도 재고가 있어요: { $what }.
products-restock-noted = 신청됐어요. 입고되는 대로 { $email } 주소로 한 번 알려 드릴게요: { $what }. 주소는 다른 용도로 쓰지 않아요.

# 가격.
products-price = { $what }: { $price }.
products-price-reduced = { $what }: 정가 { $listed }, 지금은 { $price }.
products-price-range = { $what }: { $least }부터 { $most }까지.
products-price-of = { $value }: { $price }
products-price-total = { $quantity }개 합계: { $total }.
products-price-also = 이것도 이용하실 수 있어요:
    { $texts }
products-price-but-out = 참고로 지금은 품절이에요.
products-price-unknown = 가격 정보가 없어요: { $what }. 상담원이 알아봐 드릴 수 있어요.
products-converted = 약 { $amount }입니다({ $on } { $source ->
    [ECB] 유럽중앙은행 환율
   *[shop] 자체 환율
} 기준).
products-converted-range = 약 { $amount }에서 { $most } 사이예요({ $on } { $source ->
    [ECB] 유럽중앙은행 환율
   *[shop] 자체 환율
} 기준).
products-no-rate = { $wanted } 환율이 없어서 금액을 { $currency } 기준으로 알려 드려요. 결제도 이 통화로 돼요.

# 상품 정보.
products-column-fact = 항목
products-column-value = 내용
products-fact-line = { $name }: { $value }
products-fact-that = 그 항목
products-fact-unknown = { $fact }: { $product } 상품의 데이터에 해당 내용이 없어요.
products-only-described = 상품 설명에는 이렇게 나와 있어요: { $description }
products-ask-person = 상담원에게 물어볼까요?
products-details-of = { $product } 상세 정보
products-facts-note = 궁금하신 내용이 여기에 없나요? 상담원이 알아봐 드릴 수 있어요.
products-nothing-known = { $product } 상품의 상세 정보가 없어요. 상담원에게 물어볼까요?
products-weight = 포장 포함 무게: { $kilograms }kg
products-weight-range = 포장 포함 무게: 옵션에 따라 { $least }~{ $most }kg
products-fact-material = 소재
products-fact-fit = 핏
products-fact-size_chart = 사이즈표
products-fact-wash = 세탁
products-fact-care = 관리
products-fact-age = 사용 연령
products-fact-safety = 안전
products-fact-box = 구성품
products-fact-dimensions = 크기
products-fact-power = 전원
products-fact-battery = 배터리
products-fact-bluetooth = 블루투스
products-fact-water_resistance = 방수
products-fact-compatibility = 호환
products-fact-capacity = 용량
products-fact-volume = 용량
products-fact-ingredients = 성분
products-fact-suits = 추천 대상
products-fact-light = 광원
products-fact-languages = 지원 언어
products-fact-closure = 여밈
products-fact-shipping_note = 배송 안내
products-fact-origin = 제조국
products-fact-weight = 무게
products-fact-colors = 색상
products-fact-sizes = 사이즈

# 사이즈, 정품 여부, 사용법.
products-one-size = 한 가지 사이즈만 있고 그 밖의 치수 정보는 없어요: { $product }.
products-size-person = 아직 고민되세요? 상담원에게 상담을 부탁할까요?
products-authenticity-unknown = 도움말 페이지에는 그 내용이 없어요. 상담원에게 물어볼까요?
products-usage-more = 해결되지 않았나요? 상담원에게 연결해 드릴까요?
products-usage-unknown = 그에 대한 사용 설명이 없어요. 상담원에게 연결해 드릴까요?

# 추천.
products-alternatives = 비슷하고 재고가 있는 상품이에요:
products-similar-to = { $product } 상품과 비슷하고 재고가 있는 상품이에요:
products-suggest-best-sellers = 고객님들이 가장 많이 찾는 상품이에요. 모두 재고가 있어요:
products-suggest-fitting = 이런 상품은 어떠세요? 모두 재고가 있어요:
products-suggest-category = ‘{ $category }’ 추천 상품이에요. 모두 재고가 있어요:
products-suggest-within = { $budget } 이하 상품이에요. 모두 재고가 있어요:
products-suggest-category-within = ‘{ $category }’ 중 { $budget } 이하 상품이에요. 모두 재고가 있어요:
products-narrow-down = 누구를 위한 것인지, 어떤 용도인지, 예산이 얼마인지 알려 주시면 더 자세히 찾아볼게요. 카테고리를 고르셔도 돼요:
products-none-within = 찾으시는 것 중 { $budget } 이하로 재고가 있는 상품이 없어요. 가장 저렴한 상품은 이거예요:
products-none-similar = 지금은 { $product } 상품과 비슷하면서 재고가 있는 것이 없어요.
products-none-cheaper = 지금은 같은 종류에서 더 저렴하면서 재고가 있는 것이 없어요: { $product }.
products-none-to-suggest = 지금은 그에 맞는 재고를 찾지 못했어요. 다른 카테고리를 보시겠어요, 아니면 상담원에게 연결해 드릴까요?
products-why-asked = 말씀하신 조건에 맞음
products-why-mentions = { $words } 언급
products-why-best-seller = 인기 상품
products-why-budget = 예산 내
products-why-similar = 같은 { $category } 상품
products-why-cheaper = 같은 { $category } 중 더 저렴
products-card-price = { $price }
products-card-from = { $price }부터
products-card-few = { $count }개 남음
products-card-details = 상세 정보

# 옵션 이름. 여기에 없는 것은 쇼핑몰이 적은 그대로 보인다.
products-color-black = 블랙
products-color-white = 화이트
products-color-ivory = 아이보리
products-color-cream = 크림색
products-color-gray = 그레이
products-color-charcoal = 차콜
products-color-silver = 실버
products-color-gold = 골드
products-color-rose-gold = 로즈골드
products-color-red = 레드
products-color-burgundy = 버건디
products-color-pink = 핑크
products-color-coral = 코랄
products-color-orange = 오렌지
products-color-yellow = 옐로
products-color-mustard = 머스터드
products-color-green = 그린
products-color-olive = 올리브
products-color-sage = 세이지 그린
products-color-mint = 민트
products-color-teal = 청록색
products-color-turquoise = 터키석색
products-color-blue = 블루
products-color-light-blue = 하늘색
products-color-navy = 네이비
products-color-purple = 퍼플
products-color-lavender = 라벤더
products-color-brown = 브라운
products-color-tan = 카멜
products-color-beige = 베이지
products-color-khaki = 카키
products-color-natural = 내추럴
products-color-clear = 투명
products-color-multicolor = 멀티컬러
products-size-small = 소형
products-size-large = 대형
products-size-single = 싱글
products-size-double = 더블
products-size-king = 킹
products-size-24-cm = 24cm
products-size-28-cm = 28cm
products-size-10x15-cm = 10 × 15cm
products-size-13x18-cm = 13 × 18cm
products-size-20x30-cm = 20 × 30cm
products-plug-eu = 유럽형(EU) 플러그
products-plug-us = 미국형(US) 플러그
products-plug-uk = 영국형(UK) 플러그
products-length-1-m = 1m
products-length-1-5-m = 1.5m
products-length-2-m = 2m
products-length-3-m = 3m
products-length-5-m = 5m
products-length-10-m = 10m
products-length-175-cm = 175cm
products-length-245-cm = 245cm
products-volume-500-ml = 500ml
products-volume-750-ml = 750ml
products-weight-2-x-2-kg = 2kg 2개
products-weight-2-x-4-kg = 4kg 2개
products-pieces-60 = 60개
products-pieces-100 = 100개
