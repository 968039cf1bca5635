# La cuenta y los datos de quien compra.

account-no-page = No tengo una página sobre eso. ¿Te paso con una persona de nuestro equipo?
account-ask-email = ¿De qué correo electrónico se trata? Envío un código ahí para comprobar que es tuyo.
account-ask-code = Va en camino un código de seis cifras a { $address }. Escríbelo aquí, por favor.
account-privacy-taken = Gracias, el correo { $email } queda comprobado. Tu solicitud sobre tus datos tiene el número { $case_number }; la atiende una persona de nuestro equipo y te responde aquí o por correo.
