# Konto i dane kupującego.

account-no-page = Nie mam o tym żadnej informacji. Połączyć Cię z konsultantem?
account-ask-email = O jaki adres e-mail chodzi? Wyślę tam kod, żeby upewnić się, że należy do Ciebie.
account-ask-code = Kod z sześciu cyfr jest w drodze na adres { $address }. Wpisz go tutaj.
account-privacy-taken = Dziękuję, adres { $email } został potwierdzony. Twoja prośba dotycząca danych ma numer { $case_number }; zajmie się nią konsultant i odpowie tutaj lub e-mailem.
