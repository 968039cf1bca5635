# Nasıl ödenebilir.
payments-methods = { $country } için { $methods } ile ödeyebilirsiniz. Orada başka bir yöntem sunulmuyor.
payments-methods-usual = Çoğu ülkede { $methods } ile ödeyebilirsiniz; birçok ülkenin kendine özgü yöntemleri de var.
payments-none-there = { $country } için bildiğim bir ödeme yöntemi yok. Bir temsilci sizinle birlikte bir yol arayabilir.
payments-yes = Evet, { $country } için { $method } ile ödeyebilirsiniz.
payments-no = Hayır, { $country } için { $method } sunulmuyor.
payments-only-in = { $method } şu ülkelerde sunuluyor: { $countries }.
payments-not-in = Evet, { $method } sunuluyor; şu ülkeler hariç: { $countries }.
payments-everywhere = Evet, { $method } her yerde sunuluyor.
payments-instalments = Taksitle: { $methods }. Her talep hakkında kararı ödeme kuruluşu verir.
payments-no-instalments = Orada taksit seçeneği yok.
payments-currency = Ödeme şu para biriminde çekilir: { $currency }.
payments-currency-other = Ödeme şu para biriminde çekilir: { $currency } ({ $asked } değil); çevirmeyi bankanız yapar.
payments-currency-rate = Ödeme şu para biriminde çekilir: { $currency } ({ $asked } değil); bankanız kendi kuruyla çevirir. Fikir vermesi için: { $on } tarihinde { $one } = { $rate }.
payments-ask-country = Hangi ülkeden ödeyeceksiniz?

# Bir şeyler ters gitti.
payments-ask-trouble = Ödemede ne oldu?
payments-trouble-failed = Reddedildi
payments-trouble-pending = Hâlâ beklemede
payments-trouble-twice = İki kez çekildi
payments-failed = Reddedilen ödeme tahsil edilmez. Sık görülen nedenler: banka uygulamasında onay istemesi, kartın yurt dışı ödemelerine kapalı olması, yazım hatası ya da yetersiz bakiye. Lütfen tekrar deneyin ya da başka bir ödeme yöntemi seçin.
payments-pending = Beklemede demek, bankanın ya da ödeme kuruluşunun onayı bize henüz ulaşmadı demektir. Kartlar genellikle hemen onaylanır; havale ve nakit ödenen fişler birkaç iş günü sürebilir. Lütfen beklemedeyken ikinci kez ödeme yapmayın.
payments-tell-order = Sipariş numarası varsa yazın, o siparişin ödemesine bakayım.
payments-twice-taken = { $order_number } numaralı sipariş için { $case_number } numaralı kaydı açtım. Bir temsilci ödemeleri karşılaştırıp fazla çekileni iade edecek. İkinci tutar çoğu zaman yalnızca bir provizyondur ve kendiliğinden kalkar; lütfen hesap ekstrenizi hazır bulundurun.

# Doğrulanmış bir siparişin ödemeleri.
payments-order-pending = Sipariş { $order_number }: { $method } ile { $amount }, { $at } tarihinden beri beklemede.
payments-order-pending-undated = Sipariş { $order_number }: { $method } ile { $amount } beklemede.
payments-order-authorised = Sipariş { $order_number }: { $method } ile { $amount }, { $at } tarihinde provizyona alındı ama henüz çekilmedi.
payments-order-authorised-undated = Sipariş { $order_number }: { $method } ile { $amount } provizyonda, henüz çekilmedi.
payments-order-captured = Sipariş { $order_number }: { $method } ile { $amount }, { $at } tarihinde ödendi.
payments-order-captured-undated = Sipariş { $order_number }: { $method } ile { $amount } ödendi.
payments-order-failed = Sipariş { $order_number }: { $method } ile { $amount }, { $at } tarihinde reddedildi. Bu denemeden hiçbir tutar almadık.
payments-order-failed-undated = Sipariş { $order_number }: { $method } ile { $amount } reddedildi. Bu denemeden hiçbir tutar almadık.
payments-order-refunded = Sipariş { $order_number }: { $method } ile ödenen { $amount }, { $at } tarihinde iade edildi.
payments-order-refunded-undated = Sipariş { $order_number }: { $method } ile ödenen { $amount } iade edildi.
payments-order-none = { $order_number } numaralı sipariş için bize henüz bir ödeme ulaşmadı.
payments-next-taken = Kayıtlarımızda başka bir şey yok. Ekstrenizde bundan fazlası görünüyorsa iki kez çekildiğini yazmanız yeterli.
payments-next-open = Ödenmediği sürece sipariş paketlenmez. Siparişin e-postasındaki bağlantıdan tekrar ödeyebilirsiniz ya da bir temsilci yardımcı olabilir.

# Faturalar.
payments-invoice = { $order_number } numaralı siparişin faturası: { $invoice_number }, { $issued_on } tarihli, toplam { $total }.
payments-no-invoice-yet = { $order_number } numaralı sipariş için henüz fatura yok.
payments-invoice-by-mail = Belgenin kendisini ben gönderemiyorum; bir temsilci { $email } adresine gönderecek.
payments-invoice-by-person = Belgenin kendisini ben gönderemiyorum ve siparişte e-posta adresi yok; size nasıl ulaştırılacağına bir temsilci bakacak.

payments-surplus-seen = { $order_number } numaralı sipariş için { $amount } fazla çekilmiş; özür dilerim.
payments-surplus-done = { $order_number } numaralı sipariş için fazla çekilen tutar iade ediliyor.
payments-only-reserved = Bu tutarlardan biri yalnızca provizyonda, çekilmedi. Provizyon kendiliğinden kalkar; ne zaman kalkacağını bankanız söyleyebilir.
payments-pending-long = Bir hafta sonra hâlâ bekleyen bir ödeme çoğu zaman yapılmamış ya da süresi dolmuştur.

payments-invoice-sent = { $invoice_number } numaralı fatura PDF olarak { $email } adresine gönderiliyor.
payments-invoice-link = { $until } tarihine kadar buradan indirebilirsiniz:
payments-invoice-download = Fatura { $invoice_number }
payments-mail-invoice-subject = { $shop } faturası { $invoice_number }
payments-mail-invoice = { $order_number } numaralı siparişin { $invoice_number } numaralı faturası bu e-postanın ekinde PDF olarak yer alıyor. { $until } tarihine kadar buradan da indirilebilir: { $url }
payments-pdf-title = Fatura
payments-pdf-number = Fatura numarası
payments-pdf-date = Tarih
payments-pdf-order = Sipariş
payments-pdf-to = Alıcı
payments-pdf-each = Birim fiyat
payments-pdf-goods = Ürünler
