# A conta e os dados de quem compra.

account-no-page = Não tenho uma página sobre isso. Quer que eu passe você para uma pessoa da nossa equipe?
account-ask-email = De qual e-mail se trata? Envio um código para lá, para ter certeza de que é seu.
account-ask-code = Um código de seis dígitos está sendo enviado para { $address }. Digite-o aqui, por favor.
account-privacy-taken = Obrigado, o e-mail { $email } foi confirmado. Seu pedido sobre os seus dados tem o número { $case_number }; uma pessoa da nossa equipe está cuidando disso e responde aqui ou por e-mail.
