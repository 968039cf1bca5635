# Siparişler: kim görebilir, ne durumda ve hâlâ ne yapılabilir.

orders-ask-number = Sipariş numaranız nedir? Onay e-postasında yazıyor.
orders-no-number = Numara bende yok
orders-ask-which = Hangi siparişiniz hakkında?
orders-choice = { $order_number }, { $placed_on }
orders-ask-address = { $order_number } numaralı siparişin size ait olduğundan emin olmam için: siparişte hangi e-posta adresini ya da telefon numarasını vermiştiniz?
orders-ask-code = { $order_number } numaralı sipariş { $address } ile verildiyse, oraya e-postayla altı haneli bir kod gönderiliyor. Lütfen kodu buraya yazın.
orders-ask-code-of-phone = { $order_number } numaralı sipariş { $address } ile verildiyse, o siparişin e-posta adresine altı haneli bir kod gönderiliyor. Lütfen kodu buraya yazın.
orders-send-again = Yeni kod gönder
orders-cannot-read-mail = O e-postaya ulaşamıyorum
orders-code-wrong = Kod doğru değil ya da süresi dolmuş. Lütfen en son gelen e-postaya bakın, sipariş numarasını ve verdiğiniz e-posta adresini ya da telefon numarasını kontrol edin; isterseniz başka bir tane de yazabilirsiniz.
orders-too-many-tries = Çok fazla deneme yapıldı; güvenliğiniz için bir saat boyunca başka kod kontrol edemiyorum. Daha sonra tekrar deneyebilirsiniz ya da bir temsilci yardımcı olabilir.
orders-unprovable = Bu mağazanın siparişlerinde e-posta adresi ya da telefon numarası tutulmuyor; bu yüzden bir siparişin size ait olduğunu doğrulayamıyorum ve gösteremem. Ekibimizden bir temsilci yardımcı olabilir.
orders-mail-code-subject = { $shop } için kodunuz: { $code }
orders-mail-code =
    Kodunuz: { $code }. Lütfen { $shop } sohbetine yazın; kod { $minutes } dakika geçerlidir.

    Bu kodu siz istemediniz mi? O zaman bir şey yapmanız gerekmez: bu kod olmadan siparişinizi kimse göremez.
orders-not-found = { $order_number } numaralı siparişi bulamıyorum.

orders-too-late-to-cancel = { $order_number } numaralı sipariş depodan çıktığı için artık iptal edilemiyor. Paketi kapıda teslim almayabilirsiniz, o zaman bize geri döner; ya da aldıktan sonra iade edebilirsiniz.
orders-too-late-to-change = { $order_number } numaralı sipariş depodan çıktığı için artık değiştirilemiyor. Bazı kargo firmaları takip sayfalarında paketi yönlendirmeye izin verir; olmazsa paketi kapıda almayabilir ya da iade edebilirsiniz.
orders-already-cancelled = { $order_number } numaralı sipariş iptal edilmiş, onunla yapılacak bir şey kalmadı.

orders-status-pending = { $since } tarihli { $order_number } numaralı sipariş ödeme bekliyor.
orders-status-payment-failed = { $since } tarihli { $order_number } numaralı siparişin ödemesi gerçekleşmedi, sipariş hâlâ açık.
orders-status-paid = { $order_number } numaralı siparişin ödemesi { $since } tarihinde alındı; sipariş hazırlanıyor.
orders-status-packed = { $order_number } numaralı sipariş { $since } tarihinde paketlendi; kargoya verilmeyi bekliyor.
orders-status-partly-sent = { $order_number } numaralı siparişin bir kısmı { $since } tarihinde yola çıktı; kalanı henüz gönderilmedi.
orders-status-shipped = { $order_number } numaralı sipariş { $since } tarihinde kargoya verildi ve yolda.
orders-status-delivered = { $order_number } numaralı sipariş { $since } tarihinde teslim edildi.
orders-status-cancelled = { $order_number } numaralı sipariş { $since } tarihinde iptal edildi.
orders-status-returned = { $order_number } numaralı sipariş { $since } tarihinde bize geri döndü.

orders-column-what = Kalem
orders-column-figure = Ayrıntı
orders-line = { $name } × { $quantity }
orders-line-cancelled = { $name } × { $quantity } (iptal edildi)
orders-more-lines = { $count ->
    [one] ve bir ürün daha
   *[other] ve { $count } ürün daha
}
orders-amount = { $amount }
orders-names = { $names }
orders-row-shipping = Kargo
orders-row-discount = İndirim
orders-row-tax = Vergi
orders-row-total = Toplam
orders-row-payment = Ödeme
orders-row-not-sent = Henüz gönderilmeyen
orders-payment-pending = { $method }: henüz ulaşmadı
orders-payment-authorised = { $method }: provizyon alındı
orders-payment-captured = { $method }: ödendi
orders-payment-failed = { $method }: başarısız
orders-payment-refunded = { $method }: iade edildi

orders-next-pending = Ödeme ulaşır ulaşmaz hazırlanacak.
orders-next-leaves = Programımıza göre { $leaves_on } tarihinde yola çıkıyor.
orders-next-overdue = Programımıza göre { $leaves_on } tarihinde yola çıkması gerekiyordu. Çıkmadığı için üzgünüm; bir temsilci bakabilir.
orders-next-shipped = Paketin nerede olduğunu gösterebilirim.
orders-next-delivered = Bir sorun mu var? İade ve kayıp paket konularında yardımcı olabilirim.
orders-next-cancelled = İsterseniz para iadesini kontrol edebilirim.
orders-next-returned = İsterseniz para iadesini kontrol edebilirim.

orders-can-change-pending = { $order_number } numaralı sipariş henüz yola çıkmadı, hâlâ değiştirilebilir. Ekibimizden bir kişi değişikliği sizinle birlikte yapıp buradan onaylayacak.
orders-can-change-paid = { $order_number } numaralı sipariş henüz yola çıkmadı, hâlâ değiştirilebilir. Ekibimizden bir kişi değişikliği sizinle birlikte yapıp buradan onaylayacak.
orders-can-change-packed = { $order_number } numaralı sipariş paketlendi ama henüz yola çıkmadı. Ekibimizden bir kişi hâlâ değiştirilip değiştirilemeyeceğine bakacak ve size buradan haber verecek.
orders-ask-new-address = { $order_number } numaralı sipariş henüz yola çıkmadı, adres hâlâ değiştirilebilir. Yeni adresi ad soyad, sokak, şehir, posta kodu ve ülkeyle birlikte yazar mısınız?

orders-already-delivered = { $order_number } numaralı sipariş teslim edildiği için artık iptal edilemiyor veya değiştirilemiyor. İade edebilir ya da değişim isteyebilirsiniz.
orders-changed-meanwhile = { $order_number } numaralı sipariş az önce başka biri tarafından değiştirildi, bu yüzden bir şey yapmadım. Lütfen önce siparişe yeniden bakın.
orders-not-enough-in-stock = { $left ->
    [0] Bu şu anda tükendi,
   *[other] Bundan yalnızca { $left } adet kaldı,
} bu yüzden { $order_number } numaralı siparişte bir şey değiştirmedim.
orders-nothing-to-change = { $order_number } numaralı sipariş zaten böyle, değiştirilecek bir şey yok.
orders-address-unclear = Bundan { $order_number } numaralı siparişin adresini tam okuyamadım. Lütfen tek satırda yazın: ad soyad, sokak ve numara, posta kodu ve şehir, ülke.
orders-confirm = { $summary } Bunu yapayım mı?
orders-left-as-it-is = Tamam, her şey olduğu gibi kalıyor.
orders-summary-cancel = { $order_number } numaralı siparişin tamamını iptal edeceğim: { $names }.
orders-summary-cancel-lines = { $order_number } numaralı siparişten şunu çıkaracağım: { $names }. Gerisi olduğu gibi kalır.
orders-summary-change = { $order_number } numaralı sipariş: { $item } yerine { $after } gelecek.
orders-summary-address = { $order_number } numaralı sipariş şu adrese gidecek: { $address }.
orders-summary-urgent = Siparişi acil olarak işaretleyebilirim: ekibimiz onu listesinin en üstünde görür. Bu, daha erken bir günü garanti etmez.
orders-done-cancel = { $order_number } numaralı sipariş iptal edildi.
orders-done-cancel-lines = { $order_number } numaralı siparişten çıkarıldı: { $names }.
orders-done-change = Tamam. { $order_number } numaralı siparişte artık { $after } var.
orders-done-address = Tamam. { $order_number } numaralı sipariş artık şu adrese gidiyor: { $address }.
orders-done-urgent = { $order_number } numaralı sipariş acil olarak işaretlendi, ekibimiz önce onu görüyor.
orders-urgent-already = { $order_number } numaralı sipariş { $since } tarihinden beri ekibimizde acil olarak işaretli.
orders-total-changes = Tutarı { $total_before } yerine { $total } olur.
orders-money-nothing = Fiyat aynı kalır.
orders-money-not-taken = Bunun için henüz bir şey çekilmedi.
orders-money-not-collected = Provizyondaki ödemeden { $amount } çekilmeyecek.
orders-money-refund = { $amount }, ödediğiniz yoldan geri gönderilir.
orders-money-to-pay = { $amount } daha ödenmesi gerekir: ekibimizden bir kişi ödeme yolunu gönderir, sonra değişikliği yapar.
orders-money-by-person = Ödeme kısmını ekibimizden bir kişi sizinle halleder.
orders-money-approval = Bu tutarda bir iadeyi ekibimizden birinin onaylaması gerekir.
orders-packed-already = Sipariş paketlendi, bu yüzden hâlâ durdurulup durdurulamayacağına ekibimizden bir kişi bakmalı.
orders-case = { $case_number } numarasıyla kaydedildi.
orders-passed-on = Bunu { $case_number } numarasıyla kaydettim. Ekibimizden bir kişi yapana kadar { $order_number } numaralı sipariş olduğu gibi kalır.
orders-ask-change = { $item } için ne değişsin?
orders-change-size = Beden
orders-change-color = Renk
orders-change-option = Seçenek
orders-change-quantity = Adet
orders-change-remove = Çıkar
orders-change-other = Başka bir şey
orders-ask-quantity = { $item } yerine toplam kaç adet istiyorsunuz?
orders-address-shipping = Gönderim ({ $country }) { $price } tutar.
orders-address-charged = Gönderim için şimdiye kadar { $charged } alındı.
orders-address-customs = Teslimatta ({ $country }) yaklaşık { $amount } gümrük vergisi, vergi ve ücret ödenmesi gerekir.
orders-address-customs-open = Gümrük ve vergileri ({ $country }) ekibimizden bir kişinin kontrol etmesi gerekir.
orders-address-customs-none = Teslimatta ({ $country }) ödenecek bir şey yok.
