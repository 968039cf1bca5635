# Orders: who may see one, where it stands, and what can still be done with it.

orders-ask-number = What is the order number? You find it in the confirmation e-mail.
orders-no-number = I don't have it
orders-ask-which = Which of your orders is it about?
orders-choice = { $order_number }, { $placed_on }
orders-ask-address = To make sure that order { $order_number } is yours: which e-mail address or phone number did you give with it?
orders-ask-code = If order { $order_number } was placed with { $address }, a code of six digits is on its way there by e-mail. Please type it here.
orders-ask-code-of-phone = If order { $order_number } was placed with { $address }, a code of six digits is on its way to the e-mail address of that order. Please type it here.
orders-send-again = Send a new code
orders-cannot-read-mail = I can't get at that mail
orders-code-wrong = That is not the right code, or it has run out. Please look at the newest mail, and check the order number and the address you gave; you can also just write another address.
orders-too-many-tries = That was tried too often, so for your safety I can't check any more codes for an hour. You can try again later, or a person can help.
orders-unprovable = This shop's orders hold no e-mail address or phone number, so I can't check that an order is yours and must not show it. A person in our team can.
orders-mail-code-subject = { $code } is your code for { $shop }
orders-mail-code =
    Your code is { $code }. Please type it into the chat of { $shop }; it is good for { $minutes } minutes.

    Did you not ask for it? Then you need not do anything: without this code nobody sees your order.
orders-not-found = I can't find order { $order_number }.

orders-too-late-to-cancel = Order { $order_number } has already left the warehouse, so it can no longer be cancelled. As soon as you have it, you can send it back.
orders-too-late-to-change = Order { $order_number } has already left the warehouse, so it can no longer be changed.
orders-already-cancelled = Order { $order_number } has been cancelled, so there is nothing left to do with it.

orders-status-pending = Order { $order_number } of { $since } is waiting for the payment.
orders-status-payment-failed = The payment for order { $order_number } of { $since } did not go through, so it is still open.
orders-status-paid = Order { $order_number } has been paid since { $since } and is being prepared.
orders-status-packed = Order { $order_number } has been packed since { $since } and is waiting to be collected.
orders-status-partly-sent = Part of order { $order_number } left on { $since }; the rest has not been sent yet.
orders-status-shipped = Order { $order_number } left on { $since } and is on its way.
orders-status-delivered = Order { $order_number } was delivered on { $since }.
orders-status-cancelled = Order { $order_number } was cancelled on { $since }.
orders-status-returned = Order { $order_number } came back to us on { $since }.

orders-column-what = Item
orders-column-figure = Details
orders-line = { $name } × { $quantity }
orders-line-cancelled = { $name } × { $quantity } (cancelled)
orders-more-lines = { $count ->
    [one] and one more item
   *[other] and { $count } more items
}
orders-amount = { $amount }
orders-names = { $names }
orders-row-shipping = Shipping
orders-row-discount = Discount
orders-row-tax = Tax
orders-row-total = Total
orders-row-payment = Payment
orders-row-not-sent = Not sent yet
orders-payment-pending = { $method }: not in yet
orders-payment-authorised = { $method }: authorised
orders-payment-captured = { $method }: paid
orders-payment-failed = { $method }: failed
orders-payment-refunded = { $method }: refunded

orders-next-pending = It is prepared as soon as the payment is in.
orders-next-leaves = By our schedule it leaves on { $leaves_on }.
orders-next-overdue = By our schedule it should have left on { $leaves_on }. I'm sorry that it has not; a person can look into it.
orders-next-shipped = I can show you where the parcel is.
orders-next-delivered = Is anything wrong with it? I can help with returns and missing parcels.
orders-next-cancelled = I can check the refund for you.
orders-next-returned = I can check the refund for you.

orders-can-cancel-pending = Order { $order_number } is not paid yet and can be cancelled. I've noted your wish; a person in our team cancels it and confirms it here.
orders-can-cancel-paid = Order { $order_number } has not left yet, so it can still be cancelled. I've noted your wish; a person in our team does it and confirms it here. Until then the order stands.
orders-can-cancel-packed = Order { $order_number } is packed but has not left yet. A person in our team checks whether it can be stopped and tells you here. Until then the order stands.
orders-can-change-pending = Order { $order_number } has not left yet, so it can still be changed. A person in our team does that with you and confirms it here.
orders-can-change-paid = Order { $order_number } has not left yet, so it can still be changed. A person in our team does that with you and confirms it here.
orders-can-change-packed = Order { $order_number } is packed but has not left yet. A person in our team checks whether it can still be changed and tells you here.
orders-ask-new-address = Order { $order_number } has not left yet, so the address can still be changed. What is the new one, with name, street, town, postcode and country?
orders-can-change-address-pending = Thank you, I've noted the new address for order { $order_number }. A person in our team changes it and confirms it here; until then the old one stands.
orders-can-change-address-paid = Thank you, I've noted the new address for order { $order_number }. A person in our team changes it and confirms it here; until then the old one stands.
orders-can-change-address-packed = Thank you, I've noted the new address for order { $order_number }. The parcel is packed already, so a person in our team checks whether there is still time and tells you here.
orders-expedite-passed-on = I'm passing your wish to hurry order { $order_number } to a person in our team, who tells you here what can be done.
