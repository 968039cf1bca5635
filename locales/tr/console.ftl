# Temsilcilerin konsolda gördükleri.

console-skip = İçeriğe geç
console-pages = Sayfalar
console-login = Giriş yap
console-login-title = Konsola giriş
console-logout = Çıkış yap
console-email = E-posta
console-password = Şifre
console-wrong-login = E-posta veya şifre hatalı.
console-too-many-logins = Çok fazla hatalı giriş denendi. Lütfen { $minutes } dakika sonra tekrar deneyin.
console-form-ended = Bu sayfanın süresi dolmuş. Lütfen yeniden giriş yapın.

console-queue = Sıra
console-waiting = { $count ->
    [one] { $count } görüşme temsilci bekliyor
   *[other] { $count } görüşme temsilci bekliyor
}
console-nobody = Bekleyen yok.
console-no-wish = Temsilciyle görüşmek istedi
console-since = { $minutes ->
    [0] az önce
    [one] { $minutes } dakikadır bekliyor
   *[other] { $minutes } dakikadır bekliyor
}
console-signed-as = Giriş yapan müşteri
console-order = Sipariş
console-tried = Denenenler
console-dead = Gönderilemedi
console-dead-why = { $channel }, { $tries } deneme: { $error }

console-conversation = Görüşme
console-transcript = Görüşme dökümü
console-promises = Verilen sözler: { $count }
console-rules = Kurallar: { $rules }; sürüm { $version }
console-to-queue = Sıraya dön
console-not-waiting = Bu görüşme temsilci beklemiyor.
console-missing = Böyle bir görüşme yok.
console-from-shopper = Müşteri
console-from-bot = Asistan
console-from-agent = Mağaza ekibi
console-from-system = Bildirim
console-unseen = müşteriye gösterilmedi
console-offered = Önerilen yanıtlar

console-mailbox = Posta kutusu
console-mailbox-what = Demonun göndereceği e-postalar. Hiçbiri bu makineden dışarı çıkmaz.
console-no-mail = Henüz e-posta yok.

console-urgent = Acil siparişler
