# Paketler: nerede, ne zaman gelecek ve gelmezse ne yapılır.

parcels-ask-order = Bu paket hangi siparişe ait? Paketin sizin olduğundan emin olmam için sipariş numarası gerekiyor.
parcels-not-in-order = { $order_number } numaralı siparişin paketleri arasında { $tracking_number } görünmüyor.
parcels-unnumbered = Takip numarası olmayan paket
parcels-name = { $tracking_number } numaralı paket
parcels-name-and-carrier = { $tracking_number } numaralı paket ({ $carrier })
parcels-now = { $parcel }: { $what }.
parcels-since = { $what }, { $on }
parcels-since-in = { $what } ({ $place }), { $on }
parcels-several = { $order_number } numaralı sipariş { $count } paket hâlinde geliyor. Şimdiye kadar teslim edilen: { $delivered }.
parcels-no-scan = kargo firması henüz okutmadı

parcels-code-label = kargo firmasına bildirildi, henüz teslim edilmedi
parcels-code-picked-up = kargo firması teslim aldı
parcels-code-export = ihracat gümrüğünden geçti
parcels-code-line-haul = ülkeler arası yolda
parcels-code-import-hold = gümrükte bekletiliyor
parcels-code-released = gümrükten çıktı
parcels-code-last-mile = dağıtım için kargo firmasında
parcels-code-out-for-delivery = dağıtıma çıktı
parcels-code-pick-up = teslim almaya hazır
parcels-code-delivered = teslim edildi
parcels-code-failed = teslim edilemedi
parcels-code-returned = bize geri gönderildi
parcels-code-lost = kargo firması kayıp olarak bildirdi

parcels-column-when = Ne zaman
parcels-column-what = Ne oldu
parcels-column-where = Nerede
parcels-when = { $at }
parcels-place = { $place }, { $country }
parcels-place-unknown = yer belirtilmemiş

parcels-window = Tahmini varış: { $earliest } – { $latest } arası.
parcels-late = En geç { $latest } tarihinde gelmesi gerekiyordu, yani { $days ->
    [one] bir gün
   *[other] { $days } gün
} gecikti. Gecikme için üzgünüm.
parcels-late-wait = { $search_on } tarihine kadar gelmezse kargo firmasına aratabiliriz.
parcels-late-search = Kargo firmasına aratmak için yeterince süre geçti.
parcels-late-lost = Daha fazla beklemiyoruz: bizim için kayıp sayılır.
parcels-silent = O zamandan beri okutulmadı; bu hat için alışılmıştan uzun bir süre.
parcels-no-answer = Kargo firmasının sistemi şu anda yanıt vermiyor, bu yüzden daha fazlasını söyleyemiyorum.
parcels-no-answer-since = Kargo firmasının sistemi şu anda yanıt vermiyor: bildiğimiz son durum bu, { $at }.
parcels-move-shop = Sıra bizde, sizin bir şey yapmanız gerekmiyor.
parcels-move-carrier = Bir şey yapmanız gerekmiyor: sıra kargo firmasında.
parcels-move-customs = Kargo firması size yazmadıkça bir şey yapmanız gerekmiyor: sıra gümrükte.
parcels-move-shopper = Sıra sizde.
parcels-move-by = Sıra sizde, son gün { $by }.
parcels-note-no-scan = Kargo firması henüz okutmadığı için başka bir bilgi yok.
parcels-note-neighbour = Kargo firması paketi bir komşuya bıraktığını bildiriyor. Lütfen önce komşunuza sorun.
parcels-note-neighbour-at = Kargo firması paketi { $house } numaradaki komşuya bıraktığını bildiriyor. Lütfen önce orada sorun.
parcels-note-at-door = Kargo firması paketi kapının önüne bıraktığını bildiriyor.
parcels-note-pick-up = Kargo firmasının teslimat noktasından alınabilir; kimliğinizi ve takip numarasını yanınızda bulundurun.
parcels-note-pick-up-kept = Kargo firmasının teslimat noktasından alınabilir, orada { $days ->
    [one] bir gün
   *[other] { $days } gün
} bekletilir; kimliğinizi ve takip numarasını yanınızda bulundurun.
parcels-note-nobody-home = Kargo firması adreste kimseyi bulamamış.
parcels-note-wrong-address = Kargo firması adresin eksik olduğunu bildiriyor.
parcels-note-failed = Kargo firması teslim edememiş.
parcels-note-next-attempt = Kendi bildirdiğine göre ilk iş günü tekrar deneyecek.
parcels-note-ask-carrier = Ne zaman tekrar deneyeceğini bildirmemiş: lütfen takip numarasıyla kargo firmasına sorun.
parcels-note-tax-number = Gümrük, alıcının vergi numarasını istiyor. Numara kargo firmasına ulaşınca paket yoluna devam eder.
parcels-note-value-proof = Gümrük, fatura ya da ödeme dekontu gibi bir değer belgesi istiyor. Belge kargo firmasına ulaşınca paket yoluna devam eder.
parcels-note-pay-duty = Ödenmesi gereken gümrük vergisi var: nasıl ödeneceğini kargo firması bildirir. Ödenince paket yoluna devam eder.
parcels-note-held = Paket gümrükte ve çıkışı için bir tarih yok.
parcels-note-lost = Bu durum için üzgünüm. Bir temsilcinin konuyu kargo firmasıyla ve sizinle çözmesi gerekiyor.
parcels-note-returned = Teslim edilmedi ve bize geri döndü. Bir temsilci yeniden gönderebilir ya da para iadenizle ilgilenebilir.
parcels-unsent = Henüz gönderilmeyen: { $names }.

parcels-none-pending = { $order_number } numaralı siparişten henüz bir şey gönderilmedi: ödeme ulaşmadı.
parcels-none-paid = { $order_number } numaralı siparişten henüz bir şey gönderilmedi: ödemesi yapıldı, hazırlanıyor.
parcels-none-packed = { $order_number } numaralı siparişten henüz bir şey gönderilmedi: paketlendi, kargoya verilmeyi bekliyor.
parcels-none-known = { $order_number } numaralı sipariş için bir paket göremiyorum. Bir temsilci baksın mı?
parcels-next-customs = Gümrüğün ne istediğine bakalım mı?
parcels-offer-search = Kargo firmasına aratayım mı?
parcels-offer-case = Bununla bir temsilcinin ilgilenmesi için kayıt açayım mı?
parcels-still-coming = Bildiğimiz kadarıyla kayıp değil. Bir terslik varsa bir temsilci bakabilir.
parcels-next = Bu siparişle ilgili başka bir şey var mı?
parcels-offer-news = Bir değişiklik olduğunda buradan ve { $address } adresine e-postayla haber vereyim mi?
parcels-offer-news-here = Bir değişiklik olduğunda buradan haber vereyim mi?
parcels-news-agreed = Tamam. { $order_number } numaralı siparişte bir değişiklik olduğunda haber vereceğim.
parcels-news = { $order_number } numaralı siparişinizden haber var.
parcels-news-refund = { $amount } tutarındaki iadenizi gönderdik.
parcels-offer-person = Bunu bir temsilciye aktarayım mı?
parcels-offer-claim = Paket orada değil mi? O zaman aratacağım.
parcels-claim-known = Bu siparişin bir paketini { $opened_on } tarihinden beri arıyoruz. Ne aşamada olduğunu bir temsilci söyleyebilir.
parcels-claim-opened = { $order_number } numaralı sipariş için { $case_number } numaralı kaydı açtım. Ekibimizden bir kişi konuyu kargo firmasıyla görüşecek ve gelişmeleri size buradan bildirecek.

parcels-late-offer = Gecikme için isterseniz { $amount } tutarındaki kargo ücretini iade ederiz. Paketi beklemeye devam edersiniz.
parcels-late-take = Kargo ücreti iade edilsin
parcels-late-nothing = Paket artık gecikmiş değil, bu yüzden iade edilecek bir şey yok.

parcels-carrier-china-post = China Post
parcels-carrier-yunexpress = YunExpress
parcels-carrier-dhl-express = DHL Express
parcels-carrier-postnl = PostNL
parcels-carrier-sf-express = SF Express
