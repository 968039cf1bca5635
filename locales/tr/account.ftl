# Müşterinin hesabı ve verileri.

account-no-page = Bu konuda bir yardım sayfamız yok. Sizi bir temsilciye aktarayım mı?
account-ask-email = Hangi e-posta adresi için? Adresin size ait olduğundan emin olmak için oraya bir kod göndereceğim.
account-ask-code = { $address } adresine altı haneli bir kod gönderiliyor. Lütfen kodu buraya yazın.
account-privacy-taken = Teşekkürler, { $email } adresi doğrulandı. Verilerinizle ilgili talebinizin numarası { $case_number }; ekibimizden bir kişi ilgileniyor ve size buradan ya da e-postayla yanıt verecek.
