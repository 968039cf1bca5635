# Bir cümlenin içinde geçtiği biçimiyle ülke.
shipping-place =
    { $iso ->
        [HK] Hong Kong
        [MO] Makao
       *[other] { $country }
    }

# Sorular ve mümkün olmayanlar.
shipping-ask-destination = Hangi ülkeye gidecek?
shipping-ask-destination-served = { $count } ülkeye gönderim yapıyoruz. Sizinki hangisi?
shipping-not-served = { $country } adreslerine gönderim yapmıyoruz. Başka bir ülkede adresiniz varsa hangisi olduğunu yazın, ona bakayım.
shipping-no-method = { $country } adreslerine gönderim yapıyoruz ama gönderim yöntemlerimizin hiçbiri bunu kabul etmiyor: { $reasons }.
shipping-goods-banned = Bu, { $country } adreslerine gönderilemez. Oraya gönderilmesi yasak olanlar: { $flags }.
shipping-goods-not-taken = { $country } adreslerine gönderim yapıyoruz ama oraya giden yöntemlerimizin hiçbiri şunları kabul etmiyor: { $flags }. Bu yüzden bu ürün gönderilemez.
shipping-goods-ask = Bunun { $country } adreslerine gönderilip gönderilemeyeceğini bir temsilcinin kontrol etmesi gerekiyor. Nedeni: { $flags }.

# Bana ulaşır mı?
shipping-served =
    { $count ->
        [one] Evet, { $country } adreslerine tek yöntemle gönderim yapıyoruz: { $goods } için ücret { $price }, süre yaklaşık { $least }–{ $most } iş günü. Pil ya da sıvı gibi bazı ürünler her yere gönderilemiyor; ürünün adını yazın, bakayım.
       *[other] Evet, { $country } adreslerine { $count } yöntemle gönderim yapıyoruz: { $goods } için ücret { $price } ve üzeri, süre yaklaşık { $least }–{ $most } iş günü. Pil ya da sıvı gibi bazı ürünler her yere gönderilemiyor; ürünün adını yazın, bakayım.
    }
shipping-served-goods =
    { $count ->
        [one] Evet, { $country } adreslerine gönderebiliriz ({ $goods }): ücret { $price }, süre yaklaşık { $least }–{ $most } iş günü.
       *[other] Evet, { $country } adreslerine { $count } yöntemle gönderebiliriz ({ $goods }): ücret { $price } ve üzeri, süre yaklaşık { $least }–{ $most } iş günü.
    }
shipping-served-free =
    { $count ->
        [one] Evet, { $country } adreslerine ücretsiz gönderebiliriz ({ $goods }), süre yaklaşık { $least }–{ $most } iş günü.
       *[other] Evet, { $country } adreslerine { $count } yöntemle gönderebiliriz ({ $goods }): en ucuzu ücretsiz; süre yaklaşık { $least }–{ $most } iş günü.
    }
shipping-condition-anatel = { $country }: Bluetooth’lu cihazlar gibi kablosuz cihazlar için Anatel onayı gerekiyor; gümrük bunu isteyebilir.
shipping-condition-bis-wpc = { $country }: kablosuz cihazlar ve elektronik ürünler için onay (BIS, WPC) gerekebilir; gümrük bunu isteyebilir.
shipping-condition-kc-one-unit = { $country }: kendi kullanımınız için bu tür tek bir cihazda KC onayı gerekmiyor; birden fazlası alıkonulabilir.
shipping-condition-cosmetics-registration = { $country }: kozmetik ürünlerin kayıtlı olması gerekebilir; değilse gümrük alıkoyabilir.
shipping-out-until = { $product } şu an tükendi; yeniden gelmesi beklenen tarih: { $restock_on }.
shipping-out = { $product } şu an tükendi ve ne zaman geleceği belli değil.
shipping-short = Şu an stokta yalnızca { $quantity } adet var: { $product }.

# Ne, kaça ve ne zamana gider.
shipping-typical-parcel = { $grams } g ağırlığında bir paket
shipping-goods =
    { $quantity ->
        [1] { $product }
       *[other] { $quantity } × { $product }
    }
shipping-column-method = Yöntem
shipping-column-price = Ücret
shipping-column-days = Süre
shipping-column-window = Varış
shipping-column-carrier = Kargo firması
shipping-column-features = Özellikler
shipping-price = { $price }
shipping-price-both = { $price } (yaklaşık { $local })
shipping-price-free = ücretsiz
shipping-days = { $least }–{ $most } iş günü
shipping-window = { $earliest } – { $latest }
shipping-rate-ecb = { $currency }: { $on } tarihli Avrupa Merkez Bankası kuruyla, fikir vermesi için.
shipping-rate-shop = { $currency }: mağazanın { $on } tarihli kuruyla, fikir vermesi için.
shipping-cost-title = Kargo ücreti: { $country }, { $goods }
shipping-cost-spread = { $light_grams } g’a kadar { $light } ve üzeri, { $heavy_grams } g’a kadar { $heavy } ve üzeri. Kesin ücret için ürünün adını yazın.
shipping-name-the-product = Kesin ücret için ürünün adını yazın.
shipping-free = Kampanya: { $offer }.
shipping-free-reached = Kampanya: { $offer }. Ürünleriniz { $subtotal } tutuyor, yani bundan yararlanıyorsunuz.
shipping-free-short = Kampanya: { $offer }. Ürünleriniz { $subtotal } tutuyor; yararlanmak için { $missing } daha gerekiyor.
shipping-charges-none = Ülke içinden gönderildiği için ithalat vergisi ya da masrafı eklenmez.
shipping-charges-included = Gümrük vergisi ve ithalat vergileri bu ücretlere dahildir.
shipping-charges-partly = Şunlarda ithalat masrafı eklenmez: { $methods }. Diğerlerinde ülkenin gümrük vergisi ve diğer vergileri dahil değildir.
shipping-charges-on-top = Ülkenin gümrük vergisi ve diğer vergileri bu ücretlere dahil değildir.
shipping-time-title = Teslimat: { $country }, { $goods }
shipping-order-now = Şimdi sipariş verirseniz { $earliest } ile { $latest } arasında gelir.
shipping-time-left = { $hours ->
    [0] { $minutes } dk
   *[other] { $hours } sa { $minutes } dk
}
shipping-leaves-today = { $left } içinde sipariş verip öderseniz bugün yola çıkar.
shipping-leaves-on = { $left } içinde sipariş verip öderseniz { $sent_on } tarihinde yola çıkar.
shipping-time-note = Şimdi öderseniz geçerli tahmindir: { $sent_on } tarihinde yola çıkması bekleniyor. Gümrükte geçen süre eklenebilir.
shipping-time-note-restock = { $restock_on } tarihinde yeniden stoka girmesine göre tahmindir: { $sent_on } tarihinde yola çıkması bekleniyor. Gümrükte geçen süre eklenebilir.
shipping-time-note-undated = Yola çıktığı günden itibaren sayılan bir tahmindir. Gümrükte geçen süre eklenebilir.
shipping-refuses = { $method } ile gönderilemez: { $reason }.

# Gönderim yöntemleri.
shipping-options-title = Gönderim yöntemleri: { $country }, { $goods }
shipping-features = { $features }
shipping-feature-tracked = takipli
shipping-feature-insured = { $amount } tutarına kadar sigortalı
shipping-feature-po-boxes = posta kutusu
shipping-feature-pick-up-points = teslimat noktası
shipping-feature-duty-paid = gümrük vergisini ve diğer vergileri biz öderiz
shipping-po-boxes = Posta kutusuna (P.K.) teslimat: { $methods } ile.
shipping-no-po-boxes = Orada posta kutusuna (P.K.) teslimat yapılamıyor.
shipping-pick-up-points = Teslimat noktası: { $methods } ile.
shipping-no-pick-up-points = Orada teslimat noktası seçilemiyor.
shipping-carrier-china-post = China Post
shipping-carrier-yunexpress = YunExpress
shipping-carrier-dhl-express = DHL Express
shipping-carrier-postnl = PostNL
shipping-carrier-sf-express = SF Express

# Bir yöntem bir şeyi neden taşımaz.
shipping-why-not-goods = şunları kabul etmiyor: { $flags }
shipping-why-not-too-heavy = fazla ağır
shipping-why-not-too-valuable = değeri fazla yüksek
shipping-why-not-too-long = fazla uzun
shipping-why-not-warehouse = çıkış yaptığı depoda stok yok
shipping-why-not-po-box = posta kutusuna teslim etmiyor
shipping-why-not-pick-up-point = teslimat noktası yok
shipping-why-not-special = bu tür ürünleri kabul etmiyor
shipping-why-not-refused = bu tür ürünleri kabul etmiyor
shipping-why-not-banned = bu tür ürünlerin gönderilmesi yasak
shipping-why-not-ask = bir temsilcinin kontrol etmesi gerekiyor
shipping-flag-battery-loose = tek başına piller ve powerbank’ler
shipping-flag-battery-packed = cihazla birlikte paketlenmiş piller
shipping-flag-battery-installed = dahili piller
shipping-flag-vehicle-battery = araç aküleri
shipping-flag-liquid = sıvılar
shipping-flag-flammable = yanıcı ürünler
shipping-flag-aerosol = aerosol spreyler
shipping-flag-magnet = güçlü mıknatıslar
shipping-flag-powder = tozlar
shipping-flag-food = gıda
shipping-flag-plant = bitki ve tohumlar
shipping-flag-medicine = ilaçlar
shipping-flag-blade = kesici aletler
shipping-flag-replica = replika silahlar
shipping-flag-counterfeit = taklit ürünler
shipping-flag-weapon = silahlar
shipping-flag-tobacco = tütün ve elektronik sigara ürünleri
shipping-flag-alcohol = alkol
shipping-flag-child = çocuk ürünleri
shipping-flag-radio = kablosuz cihazlar
shipping-flag-cosmetic = kozmetik
shipping-flag-drone = dronlar
shipping-flag-precious = mücevher ve değerli eşya
shipping-flag-chemical = kimyasallar

# Kapıya kadar kaça gelir.
shipping-customs-ask-goods = Hangi ürün için ya da ne kadarlık ürün için?
shipping-customs-unknown = { $country } için gümrük vergisi ve diğer vergiler hakkında elimde güvenilir kurallar yok, tahmin yürütmek istemem. Bir temsilci bakabilir.
shipping-customs-basket-empty = Ürünü ya da tutarı yazın; { $country } için gümrük vergisini ve diğer vergileri hesaplayayım.
shipping-customs-amount = { $amount } değerinde ürün
shipping-customs-title-nothing-due = { $goods }, { $country }: toplam { $total }, teslimatta ithalat masrafı yok
shipping-customs-title-due = { $goods }, { $country }: toplam { $total }; teslimatta ödenecek kısım { $due }
shipping-customs-title-open = { $goods }, { $country }: söyleyebildiklerim ve söyleyemediklerim
shipping-customs-column-part = Kalem
shipping-customs-column-amount = Tutar
shipping-customs-column-paid = Ödeme
shipping-customs-shipping = Kargo ({ $method })
shipping-customs-rate = { $part } (%{ $rate })
shipping-customs-range = { $low } – { $high }
shipping-customs-paid = { $when }, { $collector }
shipping-customs-total = Toplam
shipping-customs-nothing = yok
shipping-customs-not-yours = size düşen yok
shipping-customs-not-known = bilinmiyor
shipping-customs-as-of = { $as_of } itibarıyla geçerli kurallar; { $confidence }.
shipping-customs-papers = Sizden istenecekler: { $papers }.
shipping-customs-next = Bildiklerim bu kadar. Başka ne öğrenmek istersiniz?
shipping-customs-person = { $country } için ne ödeneceği elimdeki kurallarla belirlenemiyor; tahmin yürütmek istemem. Sizi konuya bakacak bir temsilciye aktarıyorum.
shipping-customs-kind-goods = Ürünler
shipping-customs-kind-shipping = Kargo
shipping-customs-kind-duty = Gümrük vergisi
shipping-customs-kind-tax = İthalat vergisi
shipping-customs-tax-name = { $code ->
    [vat] KDV
    [consumption-tax] Tüketim vergisi
   *[other] { $name }
}
shipping-customs-kind-duty-and-tax = Gümrük vergisi ve diğer vergiler
shipping-customs-kind-state-fee = Devlet harcı
shipping-customs-kind-clearance-fee = Gümrükleme ücreti
shipping-customs-kind-levy = Ek vergi
shipping-customs-kind-card-tax = Kart vergisi
shipping-customs-collector-shop = mağazaya
shipping-customs-collector-post = posta idaresine
shipping-customs-collector-carrier = kargo firmasına
shipping-customs-collector-bank = bankaya
shipping-customs-collector-unknown = kime ödeneceği bilinmiyor
shipping-customs-when-checkout = sipariş verirken
shipping-customs-when-delivery = teslimatta
shipping-customs-when-included = biz öderiz
shipping-customs-when-open = eklenebilir
shipping-customs-confidence-low = yalnızca tahmin
shipping-customs-confidence-medium = oldukça güvenilir
shipping-customs-confidence-high = iyi doğrulanmış

# Kendi adı olan masraflar.
shipping-customs-rule-ar-statistics = İstatistik harcı
shipping-customs-rule-au-import-processing = İthalat işlem ücreti
shipping-customs-rule-eu-handling-fee = AB işlem ücreti
shipping-customs-rule-ke-idf = İthalat beyan ücreti (IDF)
shipping-customs-rule-ke-rdl = Demiryolu geliştirme harcı (RDL)
shipping-customs-rule-ng-levies = İthalat harçları
shipping-customs-rule-nz-levy-air = Mal harcı, hava yolu
shipping-customs-rule-nz-levy-sea = Mal harcı, deniz yolu
shipping-customs-rule-sa-customs-service = Gümrük hizmet ücreti
shipping-customs-rule-broker = Gümrük müşaviri
shipping-customs-rule-canada-post = Canada Post işlem ücreti
shipping-customs-rule-carrier-fee = Kargo firmasının gümrükleme ücreti
shipping-customs-rule-clearance = Gümrükleme ücreti
shipping-customs-rule-correios = Correios posta hizmet ücreti
shipping-customs-rule-correo-presentation = Correo Argentino gümrüğe sunma ücreti
shipping-customs-rule-courier-brokerage = Kurye firmasının gümrük müşavirliği ücreti
shipping-customs-rule-courier-clearance = Kurye firmasının gümrükleme ücreti
shipping-customs-rule-courier-handling = Kurye firmasının işlem ücreti
shipping-customs-rule-dhl-processing = DHL gümrük ve vergi işlem ücreti
shipping-customs-rule-fedex-clearance = FedEx gümrükleme ücreti
shipping-customs-rule-japan-post = Japan Post gümrükleme ücreti
shipping-customs-rule-member-post = Posta idaresinin gümrükleme ücreti
shipping-customs-rule-mx-dta = Gümrük işlem harcı (DTA)
shipping-customs-rule-nz-entry = İthalat beyan ücreti
shipping-customs-rule-parcelforce = Parcelforce gümrükleme ücreti
shipping-customs-rule-post-clearance = Posta idaresinin gümrükleme ücreti
shipping-customs-rule-post-fee = Posta idaresinin işlem ücreti
shipping-customs-rule-posten-clearance = Posten gümrükleme ücreti
shipping-customs-rule-royal-mail = Royal Mail işlem ücreti
shipping-customs-rule-swiss-post = İsviçre Postası gümrükleme ücreti
shipping-customs-rule-ups-disbursement = UPS vergi ön ödeme ücreti
shipping-customs-rule-ups-entry = UPS gümrük giriş ücreti
shipping-customs-rule-us-dutiable-mail = Vergiye tabi posta ücreti
shipping-customs-rule-us-processing = İşlem ücreti
shipping-customs-rule-levy-fr = Fransa küçük paket vergisi
shipping-customs-rule-levy-it = İtalya küçük paket vergisi
shipping-customs-rule-levy-ro = Romanya küçük paket vergisi
shipping-customs-rule-br-iof = Kartla ödemede IOF
shipping-customs-rule-il-purchase-tax = Satın alma vergisi
shipping-customs-rule-us-sales-tax = Eyalet satış vergisi

# Bilinmesi gereken diğer şeyler.
shipping-customs-note-amount-unknown = Tam olarak ne ödeneceği kurallardan çıkarılamıyor; bir temsilci bakabilir.
shipping-customs-note-ch-food-duty = İsviçre’ye giden gıdada gümrük vergisi ağırlığa göre alınır; bir temsilci hesaplayabilir.
shipping-customs-note-cn-premium-cosmetics = Lüks kozmetikte vergi daha yüksek olabilir.
shipping-customs-note-co-tax-in-doubt = Çin’den gelen, 200 USD’ye kadar ürünlerin IVA’dan muaf olup olmadığı kesin değil; bu yüzden bir aralık verdim.
shipping-customs-note-counted-ar = Arjantin kişi başına yılda kuryeyle beş, postayla on iki pakete izin veriyor.
shipping-customs-note-counted-pe = Peru, DNI başına yılda toplam değeri 1.000 USD’yi aşmayan üç pakete izin veriyor.
shipping-customs-note-counted-tw = Tayvan yarım yılda altı paketten sonra vergi muafiyeti tanımıyor.
shipping-customs-note-counted-ng = Nijerya muafiyeti yılda dört paket için tanıyor.
shipping-customs-note-counted-za = Güney Afrika yılda yaklaşık üç paketi ithalatçı kodu olmadan geçiriyor.
shipping-customs-note-counted-cn = Çin bu tür alışverişi kişi başına yılda 26.000 CNY ile sınırlıyor.
shipping-customs-note-counted-kr = Kore’ye aynı gün ulaşan siparişler birlikte hesaplanabilir.
shipping-customs-note-date-not-covered = Bugünün tarihi için bildiğim bir kural yok.
shipping-customs-note-domestic = Aynı ülkenin ya da gümrük birliğinin içinden gönderildiği için ithalat masrafı yok.
shipping-customs-note-eu-handling-fee-open = Ürün türü başına yaklaşık 2 EUR tutarında yeni bir AB ücreti duyuruldu; uygulanıp uygulanmadığı doğrulanmadığı için eklemedim.
shipping-customs-note-eu-per-line = AB, adet ne olursa olsun her ürün türü için 3 EUR alıyor.
shipping-customs-note-eu-lines-range = Bu ürünlerin kaç tür sayılacağı kesin değil; bu yüzden bir aralık verdim.
shipping-customs-note-facts-old = Bu kurallar bir süredir yeniden kontrol edilmedi.
shipping-customs-note-fee-of-last-year = Ücretin güncel tutarı yayımlanmadı; en az bu kadarını hesaba katın.
shipping-customs-note-formal-import = Bu, basitleştirilmiş usulün sınırını aşıyor: resmî ithalat işlemi gerekiyor; bir temsilci anlatabilir.
shipping-customs-note-gb-northern-ireland = Kuzey İrlanda’da başka kurallar geçerli; bir temsilci söyleyebilir.
shipping-customs-note-hs-unknown = Ürünün gümrük tarife kodu (GTİP) bilinmediği için sonuç daha az kesin.
shipping-customs-note-kind-unknown = Bu ürünler için bilinen bir oran yok.
shipping-customs-note-in-surcharge-in-doubt = Hindistan’ın gümrük vergisinin onda biri kadar bir ek vergi alıp almadığı kesin değil; bu yüzden bir aralık verdim.
shipping-customs-note-in-shop-currency = Güncel bir döviz kuru yok; bu yüzden tutarlar mağazanın para biriminde.
shipping-customs-note-no-exchange-rate = Döviz kuru olmadan yasadaki sınırları uygulayamıyorum; bir temsilci yapabilir.
shipping-customs-note-jp-outside-relief = Japonya’da triko ve deri ürünlerden değeri ne olursa olsun gümrük vergisi alınır.
shipping-customs-note-national-levy-open = Ülke kendi ek vergisini duyurdu; ödeyip ödemeyeceğiniz kesin olmadığı için eklemedim.
shipping-customs-note-no-mixed-basket = 3.000 NOK altındaki ürünlerle 3.000 NOK ve üzerindekiler aynı pakette olamaz: ayrı sipariş verin ya da bir temsilciye sorun.
shipping-customs-note-origin-assumed-china = Hesabı Çin malı ürünlere göre yaptım.
shipping-customs-note-origin-not-china = Ürünler Çin malı değil; genel oranları kullandım, bu daha az kesin.
shipping-customs-note-origin-not-covered = Çin malı olmayan ürünler için elimde ABD oranları yok; bir temsilci söyleyebilir.
shipping-customs-note-post-not-covered = Meksika’ya postayla giden paketlerde masraflar bilinmiyor; kuryeyle gidenlerde biliniyor.
shipping-customs-note-prepaid = Gümrük vergisini ve diğer vergileri kargo ücretinin içinden biz ödüyoruz: kapıda ödenecek bir şey yok.
shipping-customs-note-ddp = Gümrük vergisini ve diğer vergileri ödeme sırasında alıp sizin adınıza biz ödüyoruz: kapıda ödenecek bir şey yok.
shipping-customs-note-region-unknown = Oran, yaşadığınız eyalete ya da bölgeye bağlı; bu yüzden bir aralık verdim.
shipping-customs-note-seller-not-registered = Bu vergiyi mağaza tahsil etmiyor; ithalatta alınıyor.
shipping-customs-note-tr-full-declaration = Türkiye, gümrük müşaviri aracılığıyla detaylı beyan istiyor; bu çoğu zaman üründen pahalıya geliyor.

# Alıcının vereceği belgeler ve numaralar.
shipping-customs-paper-tax-number-formal-entry = resmî ithalat için vergi numarası (SSN ya da EIN)
shipping-customs-paper-rfc-or-curp = RFC ya da CURP
shipping-customs-paper-phone-and-address = telefon numarası ve tam adres
shipping-customs-paper-cpf-or-cnpj = CPF ya da CNPJ
shipping-customs-paper-rut = RUT
shipping-customs-paper-cuit-or-cuil = CUIT ya da CUIL
shipping-customs-paper-arca-declaration = ARCA’ya verilen beyan
shipping-customs-paper-cedula-or-nit = cédula ya da NIT
shipping-customs-paper-dni-or-ruc = DNI ya da RUC
shipping-customs-paper-tax-number-eu = vergi numarası
shipping-customs-paper-norwegian-contact = Norveç telefon numarası ya da e-posta
shipping-customs-paper-tc-kimlik = T.C. kimlik numarası
shipping-customs-paper-broker-power-of-attorney = gümrük müşaviri için vekâletname
shipping-customs-paper-conformity-papers = uygunluk belgeleri
shipping-customs-paper-passport-and-inn = pasaport bilgileri ve INN
shipping-customs-paper-name-in-cyrillic = Kiril harfleriyle ad soyad
shipping-customs-paper-rnokpp-or-passport = RNOKPP ya da pasaport numarası
shipping-customs-paper-iin = IIN
shipping-customs-paper-teudat-zehut = teudat zehut numarası
shipping-customs-paper-national-id-or-iqama = ulusal kimlik ya da ikama numarası
shipping-customs-paper-short-national-address = kısa ulusal adres
shipping-customs-paper-emirates-id = Emirates ID
shipping-customs-paper-national-id-egypt = Mısır ulusal kimlik numarası
shipping-customs-paper-id-number-south-africa = Güney Afrika kimlik numarası
shipping-customs-paper-tin-bvn-or-nin = TIN, BVN ya da NIN
shipping-customs-paper-kra-pin = KRA PIN
shipping-customs-paper-kyc-india = KYC belgeleri (Aadhaar ya da pasaport gibi)
shipping-customs-paper-payment-proof = ödeme belgesi
shipping-customs-paper-nik-or-npwp = NIK ya da NPWP
shipping-customs-paper-ic-number = IC numarası
shipping-customs-paper-national-id-or-passport = ulusal kimlik ya da pasaport numarası
shipping-customs-paper-cccd-or-tax-code = CCCD ya da vergi kodu
shipping-customs-paper-tin-formal-entry = resmî ithalat için TIN
shipping-customs-paper-pccc = kişisel gümrük kodu (PCCC)
shipping-customs-paper-customs-client-code = gümrük müşteri kodu
shipping-customs-paper-ez-way = EZ WAY uygulamasında onay
shipping-customs-paper-chinese-id = kimlik kartı numarası

# Alıkonulan paket, gelen masraf.
shipping-problem-steps = Gümrük bir paketi beklettiğinde genellikle üç şeyden birini ister: vergi ya da kimlik numaranız, bir değer belgesi (fatura ya da ödeme dekontu) veya gümrük vergisiyle diğer vergilerin ödenmesi. Hangisi olduğu ve nasıl gönderileceği kargo firmasının mesajında ya da takip sayfasında yazar. Bir masraf çıktıysa bu, kargo firmasının ya da posta idaresinin tahsil etmesi gereken tutardır; çoğu zaman kendi ücreti de eklenir.
shipping-problem-papers = { $country } sizden şunları isteyebilir: { $papers }.
shipping-problem-order = Sipariş numarasını yazın, paketinin neden bekletildiğine bakayım; ya da konuyu bir temsilci devralsın. İstenen tutar size yanlış geliyorsa bir temsilci ona da bakabilir.
shipping-held-at = Kargo firmasının son kaydına göre { $parcel } numaralı paket, { $at } tarihinden beri gümrükte bekletiliyor (yer: { $place }).
shipping-held = Kargo firmasının son kaydına göre { $parcel } numaralı paket, { $at } tarihinden beri gümrükte bekletiliyor.
shipping-held-words = Kargo firmasının ifadesiyle: “{ $words }”
shipping-held-next = İsteneni kargo firmasının mesajındaki bağlantıdan gönderin. Paket gümrükten çıkana kadar bir teslimat günü söyleyemem. Değer belgesi olarak fatura gerekirse ya da bir terslik varsa burada yardımcı olabilirim.
shipping-address-faults = Sorun adres olabilir: { $faults }. Bir çalışanımız düzeltebilir.
shipping-address-missing = { $part ->
    [name] ad soyad eksik
    [line1] sokak ve kapı numarası eksik
    [city] şehir eksik
    [region] eyalet ya da il eksik
    [postcode] posta kodu eksik, örneğin { $example }
   *[country] ülke eksik
}
shipping-address-postcode = posta kodu { $example } gibi olmalı
shipping-address-po-box = adres bir posta kutusu, kuryeler oraya teslim etmiyor
shipping-not-held = Kargo firmasının { $at } tarihli son kaydına göre { $order_number } numaralı siparişin gümrükte bekletilen paketi yok. Size farklı bir mesaj geldiyse bir temsilci bakabilir.
shipping-not-held-unsent = { $order_number } numaralı sipariş için henüz kargo firması kaydı yok, yani gümrükte bekletilen bir şey olamaz.
