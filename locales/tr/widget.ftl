# Mağaza sayfasındaki sohbet panelinin kendi söyledikleri; asistanın yanıtları diğer konulardadır.

widget-open = Sohbeti aç
widget-close = Sohbeti kapat
widget-unread = { $count ->
    [one] {$count} yeni mesaj
   *[other] {$count} yeni mesaj
}
widget-panel = Mağazayla sohbet
widget-title = Nasıl yardımcı olabiliriz?
widget-owner-bot = Dijital asistan · isterseniz temsilci
widget-owner-queue = Temsilci sırasındasınız
widget-owner-agent = Bir temsilciyle görüşüyorsunuz

widget-greeting =
    Merhaba! Ben mağazanın dijital asistanıyım – bir yazılımım, insan değilim. Ürünleri, fiyatları, kargoyu, gümrüğü ya da siparişinizi bana sorabilirsiniz.
    Bir temsilciyle görüşmeyi mi tercih edersiniz? İstediğiniz an söylemeniz yeterli.
widget-start = Şöyle başlayabilirsiniz
widget-start-order = Siparişim nerede?
widget-start-shipping = Ülkeme kargo ne kadar?
widget-start-return = Nasıl iade ederim?
widget-start-person = Temsilciyle görüşmek istiyorum

widget-log = Görüşme
widget-you = Siz
widget-bot = Asistan
widget-agent = Mağaza ekibi
widget-system = Bildirim
widget-typing-bot = Asistan yazıyor…
widget-typing-agent = Mağaza ekibi yazıyor…
widget-new-messages = Yeni mesajlar

widget-input = Mesajınız
widget-input-hint = Mesaj yazın…
widget-send = Gönder
widget-count = {$length} / {$limit} karakter
widget-too-long = {$length} karakter – tek mesaja en fazla {$limit} karakter sığar. Lütfen kısaltın.

widget-sending = Gönderiliyor…
widget-not-sent-yet = Henüz gönderilmedi – bağlantı kurulunca gidecek
widget-refused = Kabul edilmedi
widget-connecting = Bağlanıyor…
widget-lost = Bağlantı koptu. Tekrar deneniyor…
widget-offline = Çevrimdışısınız. Mesajlarınız saklanır ve sonra gönderilir.
widget-back = Yeniden bağlandı
widget-retry = Şimdi dene

widget-choices = Önerilen yanıtlar
widget-cards = { $count ->
    [one] {$count} öneri
   *[other] {$count} öneri
}
widget-cards-back = Önceki öneriler
widget-cards-on = Diğer öneriler
widget-table = Tablo
widget-form = Lütfen doldurun
widget-form-send = Gönder
widget-form-missing = Lütfen bu alanı doldurun.
widget-form-email = Lütfen bir e-posta adresi girin, örneğin ad@example.com.
widget-file = Dosya
widget-new-tab = yeni sekmede açılır
widget-handed-over = Bir temsilci devralıyor
