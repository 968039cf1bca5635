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

orders-too-late-to-cancel = Order { $order_number } has already left the warehouse, so it can no longer be cancelled. You can refuse the parcel at the door, so that it comes back to us, or send it back once you have it.
orders-too-late-to-change = Order { $order_number } has already left the warehouse, so it can no longer be changed. Some carriers let you redirect a parcel on their tracking page; otherwise you can refuse it at the door or send it back.
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

orders-can-change-pending = Order { $order_number } has not left yet, so it can still be changed. A person in our team does that with you and confirms it here.
orders-can-change-paid = Order { $order_number } has not left yet, so it can still be changed. A person in our team does that with you and confirms it here.
orders-can-change-packed = Order { $order_number } is packed but has not left yet. A person in our team checks whether it can still be changed and tells you here.
orders-ask-new-address = Order { $order_number } has not left yet, so the address can still be changed. What is the new one, with name, street, town, postcode and country?

orders-already-delivered = Order { $order_number } has already been delivered, so it can no longer be cancelled or changed. You can send it back or swap it.
orders-changed-meanwhile = Order { $order_number } has just been changed by somebody else, so I have done nothing. Please look at it again first.
orders-not-enough-in-stock = { $left ->
    [0] That is sold out at the moment,
   *[other] Only { $left } of those are left,
} so I have changed nothing about order { $order_number }.
orders-nothing-to-change = Order { $order_number } is like that already, so there is nothing to change.
orders-address-unclear = I can't read the whole address for order { $order_number } from that. Please write it on one line: name, street with number, postcode and town, country.
orders-confirm = { $summary } Shall I do that?
orders-left-as-it-is = All right, everything stays as it is.
orders-summary-cancel = I would cancel order { $order_number } completely: { $names }.
orders-summary-cancel-lines = I would take this out of order { $order_number }: { $names }. The rest stays as it is.
orders-summary-change = Order { $order_number }: instead of { $item } you would get { $after }.
orders-summary-address = Order { $order_number } would go to: { $address }.
orders-summary-urgent = I can mark it as urgent: then our team sees it at the top of its list. An earlier day is not certain by that.
orders-done-cancel = Order { $order_number } is cancelled.
orders-done-cancel-lines = Taken out of order { $order_number }: { $names }.
orders-done-change = Done. Order { $order_number } now holds { $after }.
orders-done-address = Done. Order { $order_number } now goes to: { $address }.
orders-done-urgent = Order { $order_number } is marked as urgent, and our team sees it first.
orders-urgent-already = Our team has had order { $order_number } marked as urgent since { $since }.
orders-total-changes = It then costs { $total } instead of { $total_before }.
orders-money-nothing = The price stays the same.
orders-money-not-taken = Nothing has been collected for it yet.
orders-money-not-collected = { $amount } of the reserved payment will not be collected.
orders-money-refund = { $amount } goes back the way you paid.
orders-money-to-pay = { $amount } more would have to be paid: a person in our team sends you the way to pay and then makes the change.
orders-money-by-person = A person in our team settles the money with you.
orders-money-approval = A person in our team has to approve a refund of that size.
orders-packed-already = It is packed already, so a person in our team has to see whether it can still be stopped.
orders-case = It is noted as case { $case_number }.
orders-passed-on = I've noted it as case { $case_number }. Until a person in our team has done it, order { $order_number } stands as it is.
orders-ask-change = What should be different about { $item }?
orders-change-size = Size
orders-change-color = Colour
orders-change-option = Version
orders-change-quantity = Quantity
orders-change-remove = Take it out
orders-change-other = Something else
orders-ask-quantity = How many would you like in all, instead of { $item }?
orders-address-shipping = Shipping to { $country } costs { $price }.
orders-address-charged = For shipping { $charged } was charged so far.
orders-address-customs = About { $amount } of duty, tax and fees would be due on delivery in { $country }.
orders-address-customs-open = What duty and tax come to in { $country }, a person in our team has to check.
orders-address-customs-none = In { $country } nothing is due on delivery.
