# The shopper's account and data.

account-no-page = I have no page about that. Shall I pass you to a person?
account-ask-email = Which e-mail address is it about? I send a code there, to be sure that it is yours.
account-ask-code = A code of six digits is on its way to { $address }. Please type it here.
account-privacy-taken = Thank you, the address { $email } is confirmed. Your request about your data has the number { $case_number }; a person in our team works on it and answers you here or by e-mail.
