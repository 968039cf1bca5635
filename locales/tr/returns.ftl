# İade, değişim, kusur ve para iadesi; bunların kuralları.

returns-ask-line = Hangi ürün hakkında?
returns-not-sent-yet = { $order_number } numaralı sipariş henüz gönderilmedi, geri gönderilecek bir şey yok. Hâlâ iptal edilebilir.
returns-not-arrived-yet = Kargo firmasının kayıtlarına göre { $order_number } numaralı sipariş henüz ulaşmadı. İade süresi, ulaştığında başlar.
returns-already-returned = { $order_number } numaralı sipariş bize geri dönmüş. Sizin için para iadesine bakabilirim.
returns-not-returnable = “{ $item }”, hijyen nedeniyle yalnızca fikir değiştirdiğiniz için iade edilemez. Kusurlu ya da hasarlıysa durum farklıdır.
returns-too-late = “{ $item }” için iade süresi { $ended_on } tarihinde doldu, yani fikir değiştirdiğiniz için iade artık mümkün değil. Kusurluysa garanti kapsamında olabilir.
returns-warranty-over = “{ $item }” garantisi { $ended_on } tarihinde bitti; gönderildiği ülkenin yasalarına göre de süre dolmuş. Yine de bir temsilci durumunuza bakabilir.

returns-no-exchange = Ürün değişimi yapmıyoruz; ama ürünü iade edip başka birini sipariş edebilirsiniz.
returns-case-taken = Bunu { $case_number } numarasıyla kaydettim. Ekibimizden bir kişi adresi ve sonraki adımları size buradan iletecek; lütfen öncesinde bir şey göndermeyin.
returns-claim-taken = Bunu { $case_number } numarasıyla kaydettim. Ekibimizden bir kişi konuyu sizinle buradan çözecek. Ürünün ve paket etiketinin fotoğrafları işe yarar; lütfen o zamana kadar ikisini de saklayın.
returns-sorry-damaged = “{ $item }” bu halde geldiği için üzgünüm. Hasarlı üründe dönüş kargosunu ödemeniz gerekmez.
returns-sorry-wrong = “{ $item }” yerine başka bir şey geldiği için üzgünüm. Bizim hatamızda dönüş kargosunu ödemeniz gerekmez.
returns-sorry-missing = Üzgünüm. Verilerimize göre “{ $item }” pakette olmalı.
returns-claim-known = Bunu bize { $opened_on } tarihinde bildirdiniz; bir temsilci { $order_number } numaralı sipariş için ilgileniyor.
returns-in-other-parcel = Başka bir pakette hâlâ yolda, takip numarası { $tracking_number }: { $names }.
returns-missing-later = Yani henüz eksik sayılmayabilir. Konu başka bir şey mi?
returns-warranty-runs = “{ $item }” garantisi { $ends_on } tarihine kadar sürüyor.

returns-all-of-it = Tamamı
returns-ask-pieces = Kaç adet için? { $count } adet aldınız.
returns-ask-reason = Neden iade ediyorsunuz? Söylemek zorunda değilsiniz.
returns-reason-too-small = Küçük geldi
returns-reason-too-large = Büyük geldi
returns-reason-not-as-expected = Beklediğim gibi değil
returns-reason-changed-mind = Fikrimi değiştirdim
returns-reason-defective = Hasarlı ya da kusurlu
returns-reason-none = Söylemek istemiyorum
returns-withdraw = Sözleşmeden cayma
returns-ask-wanted = Yerine hangisini istersiniz?
returns-nothing-to-swap = Aynı fiyatta başka bir seçenek stokta yok, bu yüzden şu an değişim yapılamıyor.
returns-options-of = { $items }: yapabileceklerimiz şunlar.
returns-column-option = Seçenek
returns-column-cost = Sizin için anlamı
returns-option-refund = Para iadesi
returns-option-exchange = Değişim
returns-option-repair = Onarım
returns-option-reship = Yeniden gönderim
returns-option-keep-it = Ürün sizde kalsın, para iadesi
returns-option-partial = Ürün sizde kalsın, fiyatın bir kısmı iade
returns-gets-back = { $amount } iade alırsınız
returns-kept-back = { $amount } kesilir
returns-no-way-back = geri gönderilecek bir şey yok
returns-way-out-buyer = yeni ürünün kargosunu siz ödersiniz
returns-way-out-shop = yeni ürünün kargosunu biz öderiz
returns-semicolon = {"; "}
returns-ask-option = Hangisini tercih edersiniz?
returns-summary = { $order_number } numaralı sipariş, { $items }. { $option }: { $means }.
returns-summary-wanted = { $order_number } numaralı sipariş, { $items }. { $option } ({ $wanted }): { $means }.
returns-ask-confirm = Böyle yapayım mı?
returns-agreed = Tamamdır. İade numaranız: { $return_numbers }.
returns-send-to = Lütfen en geç { $send_by } tarihinde şu adrese gönderin: { $address }. Paketin üzerine { $return_numbers } yazın.
returns-label = { $return_number } için ücreti ödenmiş etiket burada.
returns-label-title = İade etiketi
returns-then-refund = { $amount } tutarı { returns-refund-days } iade ederiz.
returns-then-exchange = Bize ulaştığında size şunu göndeririz: { $items }.
returns-then-repair = { $items } bize ulaştığında onarıp size geri göndeririz.
returns-settled-refund = Tamam: { $amount } ödediğiniz yoldan iade edilir.
returns-settled-reship = Tamam: { $items } ücretsiz olarak yeniden gönderilir.
returns-already-under-way = { $order_number } numaralı siparişteki bu ürün için zaten bir iade sürüyor.
returns-more-than-paid = Daha önce iade edilenlerle birlikte bu, { $order_number } numaralı sipariş için ödenenden fazla olur. Bir temsilci bakabilir.
returns-claim-open = { $opened_on } tarihinde bir sorun bildirdiniz (numara { $claim_number }); bir temsilci ilgileniyor.
returns-claim-settled = { $opened_on } tarihinde bildirdiğiniz sorun (numara { $claim_number }) çözüldü: { $option }.

returns-withdrawal = { $order_number } numaralı siparişin sözleşmesinden cayıyorsunuz: { $items }. { $amount } 14 gün içinde iade edilir; ürünler ya da gönderdiğinizin belgesi bize ulaşana kadar bekleyebiliriz.
returns-withdrawal-confirm = Caymayı onayla
returns-withdrawal-done = Sözleşmeden cayma zamanınız: { $declared_at }. İade numaranız: { $return_numbers }. Alındı belgesi e-posta ile yolda.
returns-withdrawal-done-here = Sözleşmeden cayma zamanınız: { $declared_at }. İade numaranız: { $return_numbers }. Lütfen bu mesajı belge olarak saklayın.
returns-mail-withdrawal-subject = Cayma bildiriminizin alındı belgesi, sipariş { $order_number }
returns-mail-withdrawal =
    Merhaba,

    { $order_number } numaralı siparişin sözleşmesinden caydığınıza dair bildiriminizi aldık.

    Bildirim: { $declared_at }
    Ürünler:
    { $items }
    İade numarası: { $return_numbers }

    Lütfen ürünleri en geç { $send_by } tarihinde şu adrese gönderin:
    { $address }

    { $amount } 14 gün içinde ödediğiniz yoldan iade edilir; ürünler ya da gönderdiğinizin belgesi bize ulaşana kadar bekleyebiliriz.

    { $shop }
returns-mail-address-follows = (Adresi size ayrıca göndeririz.)

returns-open-requested = { $opened_on } tarihinde iade talep ettiniz; inceliyoruz.
returns-open-approved = { $opened_on } tarihli iadeniz onaylandı; ürünleri bekliyoruz.
returns-open-sent-back = { $opened_on } tarihli iadeniz bize doğru yolda.
returns-open-received = { $opened_on } tarihli iadeniz ulaştı, kontrol ediliyor.
returns-open-closed = { $opened_on } tarihli iadeniz tamamlandı.
returns-open-refused = { $opened_on } tarihli iadeniz reddedildi.
returns-offer-person = Bir temsilci baksın mı?

returns-refund-requested = { $order_number } numaralı sipariş için { $amount } tutarında para iadesi { $on } tarihinde talep edildi, henüz onaylanmadı.
returns-refund-approved = { $order_number } numaralı sipariş için { $on } tarihinde talep edilen { $amount } tutarındaki para iadesi onaylandı, henüz gönderilmedi.
returns-refund-sent = { $order_number } numaralı sipariş için { $amount } tutarındaki para iadesi { $on } tarihinde, ödeme yaptığınız yöntemle gönderildi. Bankanızda ya da kartınızda görünmesi birkaç gün sürebilir.
returns-refund-arrived = { $order_number } numaralı sipariş için { $amount } tutarındaki para iadesi { $on } tarihinde gönderildi ve ulaştı.
returns-refund-refused = { $order_number } numaralı sipariş için { $on } tarihinde talep edilen { $amount } tutarındaki para iadesi reddedildi.
returns-refund-known = Konu başka bir şey mi? O zaman bir temsilci bakabilir.
returns-refund-case = { $order_number } numaralı siparişle ilgili talebinizi { $case_number } numarasıyla kaydettim. Para iadesine ekibimizden bir kişi karar verip size buradan bildirecek.
returns-no-refund = { $order_number } numaralı sipariş için henüz bir para iadesi göremiyorum. İadeden sonra bu, ürünlerin ulaşıp kontrol edildiği günden itibaren en fazla { $days ->
    [one] bir iş günü
   *[other] { $days } iş günü
} sürer.

returns-policy = Ürünleri teslimattan itibaren { $days ->
    [one] bir gün
   *[other] { $days } gün
} içinde, kullanılmamış olarak ve kutudaki her şeyle birlikte iade edebilirsiniz.
returns-policy-law = { $country } yasalarına göre teslimattan itibaren { $days ->
    [one] bir gün
   *[other] { $days } gün
} içinde iade edebilirsiniz.
returns-policy-law-working-days = { $country } yasalarına göre teslimattan itibaren { $days ->
    [one] bir iş günü
   *[other] { $days } iş günü
} içinde iade edebilirsiniz.
returns-policy-none = “{ $category }” kategorisindeki ürünler, kusurlu olmadıkça, yalnızca fikir değiştirdiğiniz için iade edilemez.
returns-column-what = Soru
returns-column-rule = Kural
returns-row-mind = Fikriniz değişirse
returns-row-faulty = Kusurlu, hasarlı ya da yanlış
returns-pays-buyer = dönüş kargosunu siz ödersiniz
returns-pays-shop = dönüş kargosunu biz öderiz
returns-row-exchange = Değişim
returns-exchange-yes = mümkün
returns-exchange-no = mümkün değil; iade edip yeniden sipariş verin
returns-row-refund = Para iadesi
returns-refund-days = ürünler ulaşıp kontrol edildikten sonra { $days ->
    [one] bir iş günü
   *[other] { $days } iş günü
} içinde
returns-row-restocking = Yaptığımız kesinti
returns-restocking = fiyat üzerinden %{ $percent }
returns-row-excluded = Fikir değiştirince iade edilemeyenler
returns-excluded = { $categories }
returns-ask-country = Bazı ülkelerin yasaları daha fazla hak tanır. Nerede yaşadığınızı yazın, bakayım.
returns-law-unknown = { $country } yasalarının hangi hakları tanıdığına henüz bakmadık; daha fazlasını tanıyorsa o geçerli olur.
returns-law-pays = { $country } yasalarına göre ilk { $days ->
    [one] gün
   *[other] { $days } gün
} içinde dönüş kargosunu biz öderiz ({ $source }, { $as_of } itibarıyla).
returns-law-more = Kaynak: { $source }, { $as_of } itibarıyla.
returns-law-less = { $country } yasaları en az { $days ->
    [one] bir gün
   *[other] { $days } gün
} tanıyor ({ $source }, { $as_of } itibarıyla); bizim kuralımız bunu karşılıyor. Kusurlu ürünlerde yasal haklarınız saklıdır.
returns-law-none = { $country } yasaları genel bir cayma hakkı tanımıyor ({ $as_of } itibarıyla), bu yüzden bizim kuralımız geçerli. Kusurlu ürünlerde yasal haklarınız saklıdır.
# Bir yasanın anıldığı biçim.
returns-source = { $iso ->
    [EU] 2011/83/AB sayılı Direktif
    [GB] 2013 tarihli İngiliz Tüketici Sözleşmeleri Yönetmeliği
    [NO] Norveç Cayma Hakkı Kanunu
    [TR] 6502 sayılı Kanun ve Mesafeli Sözleşmeler Yönetmeliği
    [RU] Tüketici Haklarının Korunması Kanunu, md. 26.1
    [UA] Tüketici Haklarının Korunması Kanunu
    [KZ] Tüketici Haklarının Korunması Kanunu
    [IL] 1981 tarihli Tüketicinin Korunması Kanunu, md. 14C
    [SA] E-Ticaret Kanunu, md. 13
    [EG] 181/2018 sayılı Tüketicinin Korunması Kanunu
    [ZA] 2002 tarihli Elektronik İletişim ve İşlemler Kanunu, md. 44
    [MX] LFPC, md. 56
    [BR] CDC, md. 49
    [AR] 24.240 sayılı Kanun, md. 34
    [CL] 19.496 sayılı Kanun, md. 3 bis
    [CO] 2011 tarihli 1480 sayılı Kanun, md. 47
    [KR] E-Ticaret Kanunu, md. 17
    [TW] Tüketicinin Korunması Kanunu, md. 19
    [CN] Tüketici Haklarının Korunması Kanunu, md. 25
    [TH] 2002 tarihli Doğrudan Satış ve Doğrudan Pazarlama Kanunu, md. 33
    [VN] 19/2023/QH15 sayılı Kanun
   *[other] { $source }
}
returns-next = Bir şeyi geri göndermek ister misiniz?

returns-warranty-of = “{ $category }” için garanti süresi teslimattan itibaren { $months } aydır.
returns-warranty = Garanti süresi teslimattan itibaren { $months } aydır.
returns-warranty-longer = { $categories } için { $months } aydır.
returns-warranty-covers = Malzeme ve işçilik kusurlarını kapsar; düşürme, belirtilen dayanıklılığı aşan su teması ve olağan aşınma kapsam dışıdır.
returns-warranty-law = { $country } yasaları kusurlu ürünlerde size en az { $months } ay tanıyor ({ $as_of } itibarıyla), bu yüzden o geçerli.
returns-warranty-ask-country = Yaşadığınız ülkenin yasaları daha fazlasını tanıyor olabilir; ülkeyi yazın, bakayım.
returns-warranty-next = Bir şey çalışmaz mı oldu?
