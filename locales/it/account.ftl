# L’account e i dati di chi compra.

account-no-page = Su questo non ho una pagina di aiuto. Vuoi che ti passi una persona del nostro team?
account-ask-email = Di quale indirizzo e-mail si tratta? Invio lì un codice, per essere sicuro che sia tuo.
account-ask-code = Un codice di sei cifre è in arrivo a { $address }. Scrivilo qui, per favore.
account-privacy-taken = Grazie, l’indirizzo { $email } è confermato. La tua richiesta sui dati personali ha il numero { $case_number }: se ne occupa una persona del nostro team, che ti risponde qui o per e-mail.
