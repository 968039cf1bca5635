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

orders-too-late-to-cancel = { $order_number } numaralı sipariş depodan çıktığı için artık iptal edilemiyor. Elinize ulaşır ulaşmaz iade edebilirsiniz.
orders-too-late-to-change = { $order_number } numaralı sipariş depodan çıktığı için artık değiştirilemiyor.
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

orders-can-cancel-pending = { $order_number } numaralı siparişin ödemesi henüz yapılmadı, iptal edilebilir. Talebinizi not aldım; ekibimizden bir kişi iptal edip buradan onaylayacak.
orders-can-cancel-paid = { $order_number } numaralı sipariş henüz yola çıkmadı, hâlâ iptal edilebilir. Talebinizi not aldım; ekibimizden bir kişi iptal edip buradan onaylayacak. O zamana kadar sipariş geçerli.
orders-can-cancel-packed = { $order_number } numaralı sipariş paketlendi ama henüz yola çıkmadı. Ekibimizden bir kişi durdurulup durdurulamayacağına bakacak ve size buradan haber verecek. O zamana kadar sipariş geçerli.
orders-can-change-pending = { $order_number } numaralı sipariş henüz yola çıkmadı, hâlâ değiştirilebilir. Ekibimizden bir kişi değişikliği sizinle birlikte yapıp buradan onaylayacak.
orders-can-change-paid = { $order_number } numaralı sipariş henüz yola çıkmadı, hâlâ değiştirilebilir. Ekibimizden bir kişi değişikliği sizinle birlikte yapıp buradan onaylayacak.
orders-can-change-packed = { $order_number } numaralı sipariş paketlendi ama henüz yola çıkmadı. Ekibimizden bir kişi hâlâ değiştirilip değiştirilemeyeceğine bakacak ve size buradan haber verecek.
orders-ask-new-address = { $order_number } numaralı sipariş henüz yola çıkmadı, adres hâlâ değiştirilebilir. Yeni adresi ad soyad, sokak, şehir, posta kodu ve ülkeyle birlikte yazar mısınız?
orders-can-change-address-pending = Teşekkürler, { $order_number } numaralı siparişin yeni adresini not aldım. Ekibimizden bir kişi değiştirip buradan onaylayacak; o zamana kadar eski adres geçerli.
orders-can-change-address-paid = Teşekkürler, { $order_number } numaralı siparişin yeni adresini not aldım. Ekibimizden bir kişi değiştirip buradan onaylayacak; o zamana kadar eski adres geçerli.
orders-can-change-address-packed = Teşekkürler, { $order_number } numaralı siparişin yeni adresini not aldım. Paket hazırlanmış durumda; ekibimizden bir kişi hâlâ vakit olup olmadığına bakacak ve size buradan haber verecek.
orders-expedite-passed-on = { $order_number } numaralı siparişi hızlandırma isteğinizi ekibimizden bir kişiye iletiyorum; ne yapılabileceğini size buradan söyleyecek.
