# 문장 속 국가·지역 이름.
shipping-place =
    { $iso ->
        [KR] 한국
        [EU] 유럽연합(EU)
        [HK] 홍콩
        [MO] 마카오
       *[other] { $country }
    }

# 질문과 불가능한 경우.
shipping-ask-destination = 어느 나라로 보내 드릴까요?
shipping-ask-destination-served = { $count }개 국가·지역으로 배송하고 있어요. 어느 나라인가요?
shipping-not-served = { $country }에는 배송하지 않아요. 다른 나라에 주소가 있다면 어느 나라인지 알려 주세요. 확인해 드릴게요.
shipping-no-method = { $country } 배송은 하고 있지만 이 상품을 보낼 수 있는 배송 방법이 없어요: { $reasons }.
shipping-goods-banned = 이 상품은 { $country }에 보낼 수 없어요. 그곳으로 운송이 금지된 품목: { $flags }.
shipping-goods-not-taken = { $country } 배송은 하고 있지만 { $flags } 품목을 받는 배송 방법이 없어서 이 상품은 보낼 수 없어요.
shipping-goods-ask = { $flags } 품목이라서 { $country }에 보낼 수 있는지 상담원이 확인해야 해요.

# 배송이 되는지.
shipping-served =
    { $count ->
        [1] 네, { $country } 배송이 가능하고, 배송 방법은 한 가지예요. { $goods } 기준 배송비는 { $price }, 기간은 약 { $least }~{ $most }영업일이에요. 배터리나 액체처럼 모든 곳에 보낼 수 없는 상품도 있으니, 상품을 알려 주시면 확인해 드릴게요.
       *[other] 네, { $country } 배송이 가능하고, 배송 방법은 { $count }가지예요. { $goods } 기준 배송비는 { $price }부터, 기간은 약 { $least }~{ $most }영업일이에요. 배터리나 액체처럼 모든 곳에 보낼 수 없는 상품도 있으니, 상품을 알려 주시면 확인해 드릴게요.
    }
shipping-served-goods =
    { $count ->
        [1] 네, { $country }에 보낼 수 있어요: { $goods }. 배송비는 { $price }, 기간은 약 { $least }~{ $most }영업일이에요.
       *[other] 네, { $country }에 보낼 수 있어요: { $goods }. 배송 방법은 { $count }가지, 배송비는 { $price }부터, 기간은 약 { $least }~{ $most }영업일이에요.
    }
shipping-served-free =
    { $count ->
        [1] 네, { $country }에 무료로 보낼 수 있어요: { $goods }. 기간은 약 { $least }~{ $most }영업일이에요.
       *[other] 네, { $country }에 보낼 수 있어요: { $goods }. 배송 방법은 { $count }가지이고 가장 저렴한 방법은 무료예요. 기간은 약 { $least }~{ $most }영업일이에요.
    }
shipping-condition-anatel = { $country }에서는 블루투스 기기 같은 무선 기기에 Anatel 인증이 필요하며, 세관에서 요구할 수 있어요.
shipping-condition-bis-wpc = { $country }에서는 무선 기기와 전자제품에 인증(BIS, WPC)이 필요할 수 있으며, 세관에서 요구할 수 있어요.
shipping-condition-kc-one-unit = { $country }에서는 본인이 쓸 1대까지는 KC 인증이 필요 없어요. 2대 이상은 통관이 보류될 수 있어요.
shipping-condition-cosmetics-registration = { $country }에서는 화장품 등록이 필요할 수 있고, 등록되지 않은 경우 세관에서 보류될 수 있어요.
shipping-out-until = { $product } 상품은 지금 품절이고 { $restock_on }에 재입고될 예정이에요.
shipping-out = { $product } 상품은 지금 품절이고 재입고 날짜는 아직 없어요.
shipping-short = { $product } 상품의 재고는 지금 { $quantity }개뿐이에요.

# 무엇을, 얼마에, 언제까지.
shipping-typical-parcel = { $grams }g 소포
shipping-goods =
    { $quantity ->
        [1] { $product }
       *[other] { $product } × { $quantity }
    }
shipping-column-method = 배송 방법
shipping-column-price = 배송비
shipping-column-days = 기간
shipping-column-window = 도착 예정
shipping-column-carrier = 택배사
shipping-column-features = 서비스
shipping-price = { $price }
shipping-price-both = { $price } (약 { $local })
shipping-price-free = 무료
shipping-days = { $least }~{ $most }영업일
shipping-window = { $earliest }~{ $latest }
shipping-rate-ecb = { $currency } 금액은 { $on } 유럽중앙은행 환율에 따른 참고용이에요.
shipping-rate-shop = { $currency } 금액은 { $on } 쇼핑몰 환율에 따른 참고용이에요.
shipping-cost-title = { $country } 배송비, { $goods }
shipping-cost-spread = { $light_grams }g까지는 { $light }부터, { $heavy_grams }g까지는 { $heavy }부터예요. 상품을 알려 주시면 정확한 배송비를 알려 드릴게요.
shipping-name-the-product = 상품을 알려 주시면 정확한 배송비를 알려 드릴게요.
shipping-free = 혜택: { $offer }.
shipping-free-reached = 혜택: { $offer }. 상품 금액({ $subtotal })이 조건을 충족해요.
shipping-free-short = 혜택: { $offer }. 상품 금액은 { $subtotal }이고, { $missing } 더 담으시면 조건을 충족해요.
shipping-charges-none = 같은 나라 안에서 발송되어 수입 관련 비용이 추가되지 않아요.
shipping-charges-included = 수입 관세와 세금이 이 배송비에 포함되어 있어요.
shipping-charges-partly = 다음 방법은 수입 관련 비용이 추가되지 않아요: { $methods }. 다른 방법에는 도착 국가의 관세와 세금이 포함되어 있지 않아요.
shipping-charges-on-top = 도착 국가의 관세와 세금은 포함되어 있지 않아요.
shipping-time-title = { $country } 배송 기간, { $goods }
shipping-order-now = 지금 주문하시면 { $earliest }에서 { $latest } 사이에 도착해요.
shipping-time-left = { $hours ->
    [0] { $minutes }분
   *[other] { $hours }시간 { $minutes }분
}
shipping-leaves-today = { $left } 안에 주문하고 결제하시면 오늘 출고돼요.
shipping-leaves-on = { $left } 안에 주문하고 결제하시면 { $sent_on }에 출고돼요.
shipping-time-note = 지금 결제했을 때의 예상이에요. 발송 예정일은 { $sent_on }이고, 통관 시간이 더 걸릴 수 있어요.
shipping-time-note-restock = { $restock_on } 재입고를 기준으로 한 예상이에요. 발송 예정일은 { $sent_on }이고, 통관 시간이 더 걸릴 수 있어요.
shipping-time-note-undated = 발송일부터 계산한 예상이에요. 통관 시간이 더 걸릴 수 있어요.
shipping-refuses = { $method } 이용 불가: { $reason }.

# 배송 방법.
shipping-options-title = { $country } 배송 방법, { $goods }
shipping-features = { $features }
shipping-feature-tracked = 배송 조회 가능
shipping-feature-insured = 최대 { $amount } 보험 적용
shipping-feature-po-boxes = 사서함 배송
shipping-feature-pick-up-points = 픽업 장소 선택
shipping-feature-duty-paid = 관세·세금 쇼핑몰 부담
shipping-po-boxes = 사서함 배송 가능한 방법: { $methods }.
shipping-no-po-boxes = 그곳의 사서함으로는 배송할 수 없어요.
shipping-pick-up-points = 픽업 장소를 고를 수 있는 방법: { $methods }.
shipping-no-pick-up-points = 그곳에서는 픽업 장소를 고를 수 없어요.
shipping-carrier-china-post = 중국우정(China Post)
shipping-carrier-yunexpress = YunExpress
shipping-carrier-dhl-express = DHL Express
shipping-carrier-postnl = PostNL
shipping-carrier-sf-express = SF Express(순펑)

# 어떤 방법으로 보낼 수 없는 이유.
shipping-why-not-goods = { $flags } 취급 안 함
shipping-why-not-too-heavy = 무게 초과
shipping-why-not-too-valuable = 금액이 너무 높음
shipping-why-not-too-long = 길이 초과
shipping-why-not-warehouse = 출고 창고에 재고 없음
shipping-why-not-po-box = 사서함 배송 불가
shipping-why-not-pick-up-point = 픽업 장소 없음
shipping-why-not-special = 이런 품목은 취급 안 함
shipping-why-not-refused = 이런 품목은 취급 안 함
shipping-why-not-banned = 이런 품목은 운송 금지
shipping-why-not-ask = 상담원 확인 필요
shipping-flag-battery-loose = 단품 배터리·보조배터리
shipping-flag-battery-packed = 기기와 함께 포장된 배터리
shipping-flag-battery-installed = 내장 배터리
shipping-flag-vehicle-battery = 차량용 배터리
shipping-flag-liquid = 액체
shipping-flag-flammable = 인화성 물품
shipping-flag-aerosol = 스프레이 캔
shipping-flag-magnet = 강한 자석
shipping-flag-powder = 분말
shipping-flag-food = 식품
shipping-flag-plant = 식물과 씨앗
shipping-flag-medicine = 의약품
shipping-flag-blade = 칼·날붙이
shipping-flag-replica = 모형 무기
shipping-flag-counterfeit = 위조품
shipping-flag-weapon = 무기
shipping-flag-tobacco = 담배·전자담배
shipping-flag-alcohol = 주류
shipping-flag-child = 어린이용품
shipping-flag-radio = 무선 기기
shipping-flag-cosmetic = 화장품
shipping-flag-drone = 드론
shipping-flag-precious = 보석·귀중품
shipping-flag-chemical = 화학 물질

# 집 앞까지의 비용.
shipping-customs-ask-goods = 어떤 상품인가요? 상품 금액만 알려 주셔도 돼요.
shipping-customs-unknown = { $country }의 관세와 세금에 대해 믿을 만한 규정 정보가 없어서 추측해서 말씀드리지 않을게요. 상담원이 알아볼 수 있어요.
shipping-customs-basket-empty = 상품이나 금액을 알려 주시면 { $country }의 관세와 세금을 계산해 드릴게요.
shipping-customs-amount = { $amount } 상당의 상품
shipping-customs-title-nothing-due = { $goods }, { $country } 배송: 총 { $total }, 받을 때 낼 수입 관련 비용 없음
shipping-customs-title-due = { $goods }, { $country } 배송: 총 { $total }, 그중 받을 때 { $due }
shipping-customs-title-open = { $goods }, { $country } 배송: 알려 드릴 수 있는 것과 없는 것
shipping-customs-column-part = 항목
shipping-customs-column-amount = 금액
shipping-customs-column-paid = 납부
shipping-customs-shipping = 배송비 ({ $method })
shipping-customs-rate = { $part } ({ $rate }%)
shipping-customs-range = { $low }~{ $high }
shipping-customs-paid = { $when }, { $collector }
shipping-customs-total = 합계
shipping-customs-nothing = 없음
shipping-customs-not-yours = 고객님 부담 없음
shipping-customs-not-known = 알 수 없음
shipping-customs-as-of = { $as_of } 기준 규정, { $confidence }.
shipping-customs-papers = 제출하셔야 하는 것: { $papers }.
shipping-customs-next = 제가 아는 내용은 여기까지예요. 더 궁금한 점이 있나요?
shipping-customs-person = { $country }에서 내야 할 비용은 제가 가진 규정으로 확정할 수 없고, 추측해서 말씀드리지 않을게요. 상담원에게 연결해서 확인해 드릴게요.
shipping-customs-kind-goods = 상품
shipping-customs-kind-shipping = 배송비
shipping-customs-kind-duty = 관세
shipping-customs-kind-tax = 수입세
shipping-customs-tax-name = { $code ->
    [vat] 부가가치세
    [consumption-tax] 소비세
   *[other] { $name }
}
shipping-customs-kind-duty-and-tax = 관세와 세금
shipping-customs-kind-state-fee = 정부 수수료
shipping-customs-kind-clearance-fee = 통관 수수료
shipping-customs-kind-levy = 부담금
shipping-customs-kind-card-tax = 카드 결제세
shipping-customs-collector-shop = 쇼핑몰에
shipping-customs-collector-post = 우체국에
shipping-customs-collector-carrier = 택배사에
shipping-customs-collector-bank = 은행에
shipping-customs-collector-unknown = 납부처 알 수 없음
shipping-customs-when-checkout = 주문할 때
shipping-customs-when-delivery = 받을 때
shipping-customs-when-included = 쇼핑몰 부담
shipping-customs-when-open = 추가될 수 있음
shipping-customs-confidence-low = 대략적인 추정
shipping-customs-confidence-medium = 비교적 확실함
shipping-customs-confidence-high = 충분히 확인됨

# 고유한 이름이 있는 비용.
shipping-customs-rule-ar-statistics = 통계 수수료
shipping-customs-rule-au-import-processing = 수입 처리 수수료
shipping-customs-rule-eu-handling-fee = EU 취급 수수료
shipping-customs-rule-ke-idf = 수입신고 수수료(IDF)
shipping-customs-rule-ke-rdl = 철도개발 부담금(RDL)
shipping-customs-rule-ng-levies = 수입 부담금
shipping-customs-rule-nz-levy-air = 화물 부담금(항공)
shipping-customs-rule-nz-levy-sea = 화물 부담금(해상)
shipping-customs-rule-sa-customs-service = 세관 서비스 수수료
shipping-customs-rule-broker = 관세사 비용
shipping-customs-rule-canada-post = 캐나다 우체국 취급 수수료
shipping-customs-rule-carrier-fee = 택배사 통관 수수료
shipping-customs-rule-clearance = 통관 수수료
shipping-customs-rule-correios = 브라질 우체국(Correios) 서비스 수수료
shipping-customs-rule-correo-presentation = 아르헨티나 우체국(Correo Argentino) 통관 제시 수수료
shipping-customs-rule-courier-brokerage = 특송사 통관 대행 수수료
shipping-customs-rule-courier-clearance = 특송사 통관 수수료
shipping-customs-rule-courier-handling = 특송사 취급 수수료
shipping-customs-rule-dhl-processing = DHL 관세·세금 처리 수수료
shipping-customs-rule-fedex-clearance = FedEx 통관 수수료
shipping-customs-rule-japan-post = 일본우편 통관 수수료
shipping-customs-rule-member-post = 우체국 통관 수수료
shipping-customs-rule-mx-dta = 세관 처리 수수료(DTA)
shipping-customs-rule-nz-entry = 수입신고 수수료
shipping-customs-rule-parcelforce = Parcelforce 통관 수수료
shipping-customs-rule-post-clearance = 우체국 통관 수수료
shipping-customs-rule-post-fee = 우체국 취급 수수료
shipping-customs-rule-posten-clearance = Posten 통관 수수료
shipping-customs-rule-royal-mail = 로열메일 취급 수수료
shipping-customs-rule-swiss-post = 스위스 우체국 통관 수수료
shipping-customs-rule-ups-disbursement = UPS 대납 수수료
shipping-customs-rule-ups-entry = UPS 통관 신고 수수료
shipping-customs-rule-us-dutiable-mail = 과세 우편물 수수료
shipping-customs-rule-us-processing = 처리 수수료
shipping-customs-rule-levy-fr = 프랑스 소형 소포 부담금
shipping-customs-rule-levy-it = 이탈리아 소형 소포 부담금
shipping-customs-rule-levy-ro = 루마니아 소형 소포 부담금
shipping-customs-rule-br-iof = 카드 결제 IOF 세금
shipping-customs-rule-il-purchase-tax = 구매세
shipping-customs-rule-us-sales-tax = 주 판매세

# 그 밖에 알아 두실 점.
shipping-customs-note-amount-unknown = 정확한 금액은 규정만으로 알 수 없어요. 상담원이 알아볼 수 있어요.
shipping-customs-note-ch-food-duty = 스위스로 보내는 식품은 무게에 따라 관세가 붙어요. 상담원이 계산해 드릴 수 있어요.
shipping-customs-note-cn-premium-cosmetics = 고급 화장품은 세금이 더 나올 수 있어요.
shipping-customs-note-co-tax-in-doubt = 중국에서 오는 200달러 이하 상품의 IVA 면제 여부가 확실하지 않아서 범위로 표시했어요.
shipping-customs-note-counted-ar = 아르헨티나는 1인당 연간 특송 5개, 우편 12개까지 허용해요.
shipping-customs-note-counted-pe = 페루는 DNI 하나당 연간 소포 3개, 합계 1,000달러까지 허용해요.
shipping-customs-note-counted-tw = 대만은 반년 동안 소포가 6개를 넘으면 면세가 되지 않아요.
shipping-customs-note-counted-ng = 나이지리아의 면세는 연간 소포 4개까지예요.
shipping-customs-note-counted-za = 남아프리카공화국은 연간 소포 3개 정도까지 수입자 코드 없이 통과돼요.
shipping-customs-note-counted-cn = 중국은 이런 구매를 1인당 연간 26,000위안으로 제한해요.
shipping-customs-note-counted-kr = 같은 날 한국에 도착하는 주문은 합산과세될 수 있어요.
shipping-customs-note-date-not-covered = 오늘 날짜에 맞는 규정을 알지 못해요.
shipping-customs-note-domestic = 같은 나라 또는 관세동맹 안에서 발송되어 수입 관련 비용이 없어요.
shipping-customs-note-eu-handling-fee-open = 상품 종류당 약 2유로의 새 EU 수수료가 발표됐지만, 이미 시행 중인지 확인되지 않아 더하지 않았어요.
shipping-customs-note-eu-per-line = EU는 수량과 상관없이 상품 종류당 3유로를 받아요.
shipping-customs-note-eu-lines-range = 이 상품들이 몇 종류로 계산되는지 확실하지 않아서 범위로 표시했어요.
shipping-customs-note-facts-old = 이 규정은 한동안 다시 확인되지 않았어요.
shipping-customs-note-fee-of-last-year = 이 수수료의 현재 금액은 공개되지 않았어요. 적어도 이 정도로 생각해 주세요.
shipping-customs-note-formal-import = 간이 통관 한도를 넘어 정식 수입신고가 필요해요. 상담원이 설명해 드릴 수 있어요.
shipping-customs-note-gb-northern-ireland = 북아일랜드에는 다른 규정이 적용돼요. 상담원이 알려 드릴 수 있어요.
shipping-customs-note-hs-unknown = 상품의 품목분류번호(HS 코드)를 몰라서 정확도가 떨어져요.
shipping-customs-note-kind-unknown = 이 상품의 세율을 알지 못해요.
shipping-customs-note-in-surcharge-in-doubt = 인도에서 관세의 10분의 1이 추가로 부과되는지 확실하지 않아서 범위로 표시했어요.
shipping-customs-note-in-shop-currency = 현재 환율이 없어서 금액을 쇼핑몰 통화로 표시했어요.
shipping-customs-note-no-exchange-rate = 환율이 없으면 법의 한도를 적용할 수 없어요. 상담원이 알아볼 수 있어요.
shipping-customs-note-jp-outside-relief = 일본에서는 니트류와 가죽 제품에 금액과 관계없이 관세가 붙어요.
shipping-customs-note-national-levy-open = 해당 국가가 자체 부담금을 발표했지만 고객님이 내야 하는지 확실하지 않아 더하지 않았어요.
shipping-customs-note-no-mixed-basket = 3,000노르웨이 크로네 미만 상품과 이상 상품은 한 소포에 함께 넣을 수 없어요. 따로 주문하시거나 상담원에게 문의해 주세요.
shipping-customs-note-origin-assumed-china = 중국산 상품으로 계산했어요.
shipping-customs-note-origin-not-china = 중국산이 아닌 상품이라 일반 세율로 계산했고, 정확도가 떨어져요.
shipping-customs-note-origin-not-covered = 중국산이 아닌 상품에 대한 미국 세율은 알지 못해요. 상담원이 알려 드릴 수 있어요.
shipping-customs-note-post-not-covered = 멕시코로 가는 우편 소포의 비용은 알 수 없고, 특송은 알 수 있어요.
shipping-customs-note-prepaid = 관세와 세금은 배송비에서 저희가 내요. 받을 때 내실 금액은 없어요.
shipping-customs-note-ddp = 관세와 세금은 결제하실 때 받아 저희가 대신 내 드려요. 받을 때 내실 금액은 없어요.
shipping-customs-note-region-unknown = 주에 따라 세율이 달라서 범위로 표시했어요.
shipping-customs-note-seller-not-registered = 이 세금은 쇼핑몰이 직접 받지 않고 수입할 때 징수돼요.
shipping-customs-note-tr-full-declaration = 튀르키예는 관세사를 통한 정식 신고를 요구하며, 그 비용이 상품값보다 비싼 경우가 많아요.

# 구매자가 제출하는 서류와 번호.
shipping-customs-paper-tax-number-formal-entry = 정식 통관용 납세자 번호(SSN 또는 EIN)
shipping-customs-paper-rfc-or-curp = RFC 또는 CURP
shipping-customs-paper-phone-and-address = 전화번호와 전체 주소
shipping-customs-paper-cpf-or-cnpj = CPF 또는 CNPJ
shipping-customs-paper-rut = RUT
shipping-customs-paper-cuit-or-cuil = CUIT 또는 CUIL
shipping-customs-paper-arca-declaration = ARCA 신고
shipping-customs-paper-cedula-or-nit = 신분증 번호(cédula) 또는 NIT
shipping-customs-paper-dni-or-ruc = DNI 또는 RUC
shipping-customs-paper-tax-number-eu = 납세자 번호
shipping-customs-paper-norwegian-contact = 노르웨이 전화번호 또는 이메일
shipping-customs-paper-tc-kimlik = 튀르키예 신분증 번호(T.C. kimlik)
shipping-customs-paper-broker-power-of-attorney = 관세사 위임장
shipping-customs-paper-conformity-papers = 적합성 증명 서류
shipping-customs-paper-passport-and-inn = 여권 정보와 INN
shipping-customs-paper-name-in-cyrillic = 키릴 문자로 쓴 성명
shipping-customs-paper-rnokpp-or-passport = RNOKPP 또는 여권 번호
shipping-customs-paper-iin = IIN
shipping-customs-paper-teudat-zehut = 이스라엘 신분증 번호(teudat zehut)
shipping-customs-paper-national-id-or-iqama = 신분증 번호 또는 이카마(iqama) 번호
shipping-customs-paper-short-national-address = 국가 단축 주소(Short National Address)
shipping-customs-paper-emirates-id = 에미리트 ID
shipping-customs-paper-national-id-egypt = 이집트 신분증 번호
shipping-customs-paper-id-number-south-africa = 남아프리카공화국 신분증 번호
shipping-customs-paper-tin-bvn-or-nin = TIN, BVN 또는 NIN
shipping-customs-paper-kra-pin = KRA PIN
shipping-customs-paper-kyc-india = KYC 서류(Aadhaar, 여권 등)
shipping-customs-paper-payment-proof = 결제 증빙
shipping-customs-paper-nik-or-npwp = NIK 또는 NPWP
shipping-customs-paper-ic-number = IC 번호
shipping-customs-paper-national-id-or-passport = 신분증 번호 또는 여권 번호
shipping-customs-paper-cccd-or-tax-code = CCCD 또는 납세자 번호
shipping-customs-paper-tin-formal-entry = 정식 통관용 TIN
shipping-customs-paper-pccc = 개인통관고유부호(PCCC)
shipping-customs-paper-customs-client-code = 세관 고객 코드
shipping-customs-paper-ez-way = EZ WAY 앱에서의 확인
shipping-customs-paper-chinese-id = 중국 신분증 번호

# 보류된 택배와 청구된 비용.
shipping-problem-steps = 세관에서 택배를 보류할 때는 보통 세 가지 중 하나가 필요해요: 납세자 번호나 신분증 번호, 가격 증빙(인보이스나 결제 내역), 관세와 세금 납부. 무엇이 필요하고 어떻게 보내는지는 택배사 안내나 배송 조회에 나와 있어요. 비용이 청구됐다면 택배사나 우체국이 대신 걷는 금액이고, 자체 수수료가 붙는 경우가 많아요.
shipping-problem-papers = { $country }에서 요구할 수 있는 것: { $papers }.
shipping-problem-order = 주문번호를 알려 주시면 택배가 왜 보류됐는지 확인할게요. 청구된 비용이 이상한 경우를 포함해 상담원이 도와드릴 수도 있어요.
shipping-held-at = 택배사의 최근 스캔에 따르면 { $parcel } 택배는 { $at }부터 { $place } 세관에 보류되어 있어요.
shipping-held = 택배사의 최근 스캔에 따르면 { $parcel } 택배는 { $at }부터 세관에 보류되어 있어요.
shipping-held-words = 택배사 안내 문구: “{ $words }”
shipping-held-next = 요청받은 것을 택배사 안내에 있는 링크로 보내 주세요. 통관이 끝날 때까지는 배송 날짜를 말씀드릴 수 없어요. 가격 증빙용 인보이스가 필요하거나 이상한 점이 있다면 여기에서 도와드릴 수 있어요.
shipping-address-faults = 주소 때문일 수 있어요: { $faults }. 직원이 바로잡아 드릴 수 있어요.
shipping-address-missing = { $part ->
    [name] 이름이 없어요
    [line1] 도로명과 번지가 없어요
    [city] 도시가 없어요
    [region] 주 또는 도 이름이 없어요
    [postcode] 우편번호가 없어요(예: { $example })
   *[country] 국가가 없어요
}
shipping-address-postcode = 우편번호는 { $example } 같은 형식이어야 해요
shipping-address-po-box = 사서함이라 택배가 배달되지 않아요
shipping-not-held = 택배사의 { $at } 최근 스캔에 따르면 주문 { $order_number } 건의 택배 중 세관에 보류된 것은 없어요. 다른 안내를 받으셨다면 상담원이 알아볼 수 있어요.
shipping-not-held-unsent = 주문 { $order_number } 건은 아직 택배사 스캔 기록이 없어서 세관에 보류됐을 수 없어요.
