# Ürünler hakkında söylenenler ve sorulanlar.

products-ask-product = Hangi ürün hakkında? Adını yazmanız yeterli ya da ne aradığınızı anlatın.
products-which-one = Bunlardan hangisini kastediyorsunuz?
products-not-found = Bu ürünü mağazamızda artık bulamıyorum.
products-ask-color = Hangi renk?
products-ask-size = Hangi beden?
products-ask-option = Hangisi olsun?
products-ask-model = Hangi model için?
products-ask-plug = Hangi fişle?
products-ask-length = Hangi uzunlukta?
products-ask-volume = Hangi hacimde?
products-ask-weight = Hangi ağırlıkta?
products-ask-pieces = Kaç parçalı?
products-ask-category = Ne tür bir ürün arıyorsunuz?
products-ask-quantity = Kaç adet istersiniz?
products-ask-currency = Hangi para biriminde?
products-ask-need = Ne için ya da kimin için, yaklaşık ne kadar harcamak istersiniz?
products-ask-usage = Ne yapmak istiyorsunuz ve hangi ürünle?
products-ask-restock-email = Bu ürün yeniden gelince hangi e-posta adresine yazalım: { $what }?

# Parçaların birleşmesi.
products-with-options = { $product } ({ $options })
products-option-comma = { ", " }
products-size-named = { $size } beden
products-about = { $what }:
products-values = { $name }: { $offered }
products-value-few = { $value } (yalnızca { $count } adet kaldı)
products-value-until = { $value } (beklenen tarih: { $restock_on })
products-option-color = Renkler
products-option-size = Bedenler
products-option-model = Modeller
products-option-plug = Fiş tipleri
products-option-length = Uzunluklar
products-option-volume = Hacimler
products-option-weight = Ağırlıklar
products-option-pieces = Parça sayısı
products-option-other = Seçenekler
products-our-warehouse = depomuz

# Stok.
products-stock-in = Evet, stokta var: { $what }. Gönderime hazır olduğu yer: { $places }.
products-stock-few = Evet ama yalnızca { $count } adet kaldı: { $what } ({ $places }).
products-stock-at = { $place }: { $count } adet
products-stock-too-few = Bundan şu an { $wanted } adet yok, { $count } adet var: { $what }.
products-stock-all-in = Evet, tüm seçenekleri stokta: { $what }.
products-stock-few-of = Az kaldı: { $few }
products-stock-line-in = Stokta: { $offered }
products-stock-line-out = Tükendi: { $offered }
products-stock-line-unknown = Stok durumu şu an bilinmiyor: { $offered }
products-stock-others = Şu an stokta olanlar: { $offered }.
products-stock-out-until = Şu an tükendi: { $what }. Yeniden gelmesi beklenen tarih: { $restock_on }.
products-stock-out = Şu an tükendi ve ne zaman geleceği henüz belli değil: { $what }.
products-stock-unknown = Şu an kaç adet olduğunu göremiyorum: { $what }. Bu, tükendi demek değil; bir temsilci sizin için bakabilir.
products-stock-gone = Bunu artık satmıyoruz ve yeniden gelmeyecek: { $what }.
products-no-such-option = “{ $option }” seçeneği yok: { $product }. Mevcut seçenekler: { $offered }.
products-one-version = Bunun tek bir çeşidi var, renk seçeneği yok: { $product }.
products-offer-restock = Yeniden gelince size e-posta gönderelim mi?
products-restock-not-needed = Güzel haber, beklemenize gerek yok – stokta: { $what }.
products-restock-noted = Not aldım. Yeniden gelir gelmez { $email } adresine bir kez yazacağız: { $what }. Adres başka hiçbir şey için kullanılmaz.

# Fiyatlar.
products-price = { $what }: { $price }.
products-price-reduced = { $what }: { $listed } yerine şimdi { $price }.
products-price-range = { $what }: { $least } – { $most } arası.
products-price-of = { $value }: { $price }
products-price-total = { $quantity } adet toplam: { $total }.
products-price-also = Şunları da kullanabilirsiniz:
    { $texts }
products-price-but-out = Lütfen dikkat: şu an tükenmiş durumda.
products-price-unknown = Bunun fiyatı bende yok: { $what }. Bir temsilci öğrenebilir.
products-converted = Bu, yaklaşık { $amount } eder ({ $source ->
    [ECB] Avrupa Merkez Bankası kuru
   *[shop] kendi kurumuz
}, { $on }).
products-converted-range = Bu, yaklaşık { $amount } – { $most } eder ({ $source ->
    [ECB] Avrupa Merkez Bankası kuru
   *[shop] kendi kurumuz
}, { $on }).
products-no-rate = Elimde şu para biriminin kuru yok: { $wanted }. Bu yüzden tutarı şu para biriminde verdim: { $currency }; ödeme de onunla yapılır.

# Bilgiler.
products-column-fact = Özellik
products-column-value = Değer
products-fact-line = { $name }: { $value }
products-fact-that = Bu bilgi
products-fact-unknown = { $fact }: verilerimizde { $product } için bununla ilgili bir kayıt yok.
products-only-described = Açıklamada şöyle yazıyor: { $description }
products-ask-person = Bir temsilciye sorayım mı?
products-details-of = { $product } – ürün bilgileri
products-facts-note = Aradığınız bilgi burada yok mu? Bir temsilci öğrenebilir.
products-nothing-known = { $product } için ayrıntılı bilgim yok. Bir temsilciye sorayım mı?
products-weight = Ambalajla ağırlığı: { $kilograms } kg
products-weight-range = Ambalajla ağırlığı: seçeneğe göre { $least } – { $most } kg
products-fact-material = Malzeme
products-fact-fit = Kalıp
products-fact-size_chart = Beden tablosu
products-fact-wash = Yıkama
products-fact-care = Bakım
products-fact-age = Yaş
products-fact-safety = Güvenlik
products-fact-box = Kutu içeriği
products-fact-dimensions = Ölçüler
products-fact-power = Güç
products-fact-battery = Pil
products-fact-bluetooth = Bluetooth
products-fact-water_resistance = Suya dayanıklılık
products-fact-compatibility = Uyumluluk
products-fact-capacity = Kapasite
products-fact-volume = Hacim
products-fact-ingredients = İçindekiler
products-fact-suits = Kime/neye uygun
products-fact-light = Işık
products-fact-languages = Diller
products-fact-closure = Kapanma şekli
products-fact-shipping_note = Gönderim notu
products-fact-origin = Üretim yeri
products-fact-weight = Ağırlık
products-fact-colors = Renkler
products-fact-sizes = Bedenler

# Bedenler, orijinallik, kullanım.
products-one-size = Bu üründen tek boy var ve elimde başka ölçü bilgisi yok: { $product }.
products-size-person = Hâlâ emin değil misiniz? Bir temsilcinin size yardımcı olmasını ister misiniz?
products-authenticity-unknown = Yardım sayfalarımızda bununla ilgili bir şey yok. Bir temsilciye sorayım mı?
products-usage-more = İşinize yaramadı mı? Sizi bir temsilciye aktarayım mı?
products-usage-unknown = Bunun için bir kullanım bilgim yok. Sizi bir temsilciye aktarayım mı?

# Öneriler.
products-alternatives = Bunlar benzer ve stokta:
products-similar-to = { $product } ürününe benzer, stokta olanlar:
products-suggest-best-sellers = Müşterilerimizin en çok aldıkları, hepsi stokta:
products-suggest-fitting = Bunlar uygun olabilir, hepsi stokta:
products-suggest-category = “{ $category }” kategorisinden öneriler, hepsi stokta:
products-suggest-within = En fazla { $budget }, hepsi stokta:
products-suggest-category-within = { $category }, en fazla { $budget }, hepsi stokta:
products-narrow-down = Kimin ya da ne için olduğunu ve ne kadar harcamak istediğinizi yazın, daha yakından bakayım. Ya da bir kategori seçin:
products-none-within = İstediklerinizden { $budget } tutarına kadar stokta bir şey yok. En ucuzu:
products-none-similar = Şu an stokta buna benzer bir şey yok: { $product }.
products-none-cheaper = Şu an stokta bunun türünde daha ucuz bir şey yok: { $product }.
products-none-to-suggest = Bunun için şu an stokta bir şey bulamıyorum. Başka bir kategori mi, yoksa bir temsilci mi?
products-why-asked = tarif ettiğiniz gibi
products-why-mentions = içinde geçiyor: { $words }
products-why-best-seller = çok satanlarımızdan
products-why-budget = bütçenize uygun
products-why-similar = aynı kategoriden: { $category }
products-why-cheaper = daha ucuz, aynı kategoriden: { $category }
products-card-price = { $price }
products-card-from = başlangıç fiyatı: { $price }
products-card-few = yalnızca { $count } adet kaldı
products-card-details = Ürün bilgileri

# Seçeneklerin değerleri; burada metni olmayan, mağazanın yazdığı gibi gösterilir.
products-color-black = siyah
products-color-white = beyaz
products-color-ivory = fildişi
products-color-cream = krem
products-color-gray = gri
products-color-charcoal = antrasit
products-color-silver = gümüş rengi
products-color-gold = altın rengi
products-color-rose-gold = rose gold
products-color-red = kırmızı
products-color-burgundy = bordo
products-color-pink = pembe
products-color-coral = mercan
products-color-orange = turuncu
products-color-yellow = sarı
products-color-mustard = hardal
products-color-green = yeşil
products-color-olive = zeytin yeşili
products-color-sage = adaçayı yeşili
products-color-mint = mint yeşili
products-color-teal = petrol
products-color-turquoise = turkuaz
products-color-blue = mavi
products-color-light-blue = açık mavi
products-color-navy = lacivert
products-color-purple = mor
products-color-lavender = lila
products-color-brown = kahverengi
products-color-tan = taba
products-color-beige = bej
products-color-khaki = haki
products-color-natural = naturel
products-color-clear = şeffaf
products-color-multicolor = çok renkli
products-size-small = küçük
products-size-large = büyük
products-size-single = tek kişilik
products-size-double = çift kişilik
products-size-king = battal boy
products-size-24-cm = 24 cm
products-size-28-cm = 28 cm
products-size-10x15-cm = 10 × 15 cm
products-size-13x18-cm = 13 × 18 cm
products-size-20x30-cm = 20 × 30 cm
products-plug-eu = Avrupa tipi fiş
products-plug-us = Amerikan tipi fiş
products-plug-uk = İngiliz tipi fiş
products-length-1-m = 1 m
products-length-1-5-m = 1,5 m
products-length-2-m = 2 m
products-length-3-m = 3 m
products-length-5-m = 5 m
products-length-10-m = 10 m
products-length-175-cm = 175 cm
products-length-245-cm = 245 cm
products-volume-500-ml = 500 ml
products-volume-750-ml = 750 ml
products-weight-2-x-2-kg = 2 × 2 kg
products-weight-2-x-4-kg = 2 × 4 kg
products-pieces-60 = 60 parça
products-pieces-100 = 100 parça
