# How one can pay.
payments-methods = In { $country } you can pay by { $methods }. Nothing else is offered there.
payments-methods-usual = In most countries you can pay by { $methods }; many have ways of their own as well.
payments-none-there = I know of no way to pay from { $country }. A person can look for one with you.
payments-yes = Yes, you can pay by { $method } in { $country }.
payments-no = No, { $method } is not offered in { $country }.
payments-only-in = { $method } is offered in { $countries }.
payments-not-in = Yes, { $method } is offered, except in { $countries }.
payments-everywhere = Yes, { $method } is offered everywhere.
payments-instalments = In instalments: { $methods }. The provider decides on each request.
payments-no-instalments = Instalments are not offered there.
payments-currency = You are charged in { $currency }.
payments-currency-other = You are charged in { $currency }, not in { $asked }; your bank converts it.
payments-currency-rate = You are charged in { $currency }, not in { $asked }; your bank converts it at its own rate. As a guide: { $one } was { $rate } on { $on }.
payments-ask-country = Which country will you pay from?

# Something went wrong.
payments-ask-trouble = What happened with the payment?
payments-trouble-failed = It was declined
payments-trouble-pending = It is still pending
payments-trouble-twice = I was charged twice
payments-failed = A declined payment is not collected. The usual reasons: the bank wants a confirmation in its app, the card is closed for payments abroad, a typing error, or not enough money on it. Please try again, or use another way to pay.
payments-pending = Pending means that the confirmation of the bank or payment provider has not reached us yet. Cards usually confirm at once; bank transfers and slips paid in cash can take some working days. Please don't pay a second time while it is pending.
payments-tell-order = If there is an order number, tell me and I'll look at that order's payment.
payments-twice-taken = I've recorded this as case { $case_number } for order { $order_number }. A person compares the payments and refunds what was taken too much. Often the second amount is only a reservation that disappears by itself, so please keep the bank statement at hand.

# The payments of a proven order.
payments-order-pending = Order { $order_number }: { $amount } by { $method } is pending since { $at }.
payments-order-pending-undated = Order { $order_number }: { $amount } by { $method } is pending.
payments-order-authorised = Order { $order_number }: { $amount } by { $method } was reserved on { $at }, but not collected yet.
payments-order-authorised-undated = Order { $order_number }: { $amount } by { $method } is reserved, but not collected yet.
payments-order-captured = Order { $order_number }: { $amount } by { $method } was paid on { $at }.
payments-order-captured-undated = Order { $order_number }: { $amount } by { $method } is paid.
payments-order-failed = Order { $order_number }: { $amount } by { $method } was declined on { $at }. We collected nothing from that attempt.
payments-order-failed-undated = Order { $order_number }: { $amount } by { $method } was declined. We collected nothing from that attempt.
payments-order-refunded = Order { $order_number }: { $amount } by { $method } was refunded on { $at }.
payments-order-refunded-undated = Order { $order_number }: { $amount } by { $method } was refunded.
payments-order-none = No payment has reached us for order { $order_number } yet.
payments-next-taken = That is all we have recorded. If your statement shows more than that, tell me you were charged twice.
payments-next-open = While it is not paid, the order is not packed. You can pay again from the link in the order's e-mail, or a person can help.

# Invoices.
payments-invoice = Invoice { $invoice_number } for order { $order_number } is of { $issued_on }, total { $total }.
payments-no-invoice-yet = There is no invoice for order { $order_number } yet.
payments-invoice-by-mail = I can't send the document itself, so a person will send it to { $email }.
payments-invoice-by-person = I can't send the document itself, and the order has no e-mail address, so a person will see how to get it to you.

payments-surplus-seen = For order { $order_number } { $amount } too much was taken; I'm sorry about that.
payments-surplus-done = What was taken too much for order { $order_number } is being refunded.
payments-only-reserved = One of these amounts is only reserved and has not been collected. A reservation goes away by itself; your bank can tell when.
payments-pending-long = A payment that is still open after a week has usually not been made, or has expired.

payments-invoice-sent = Invoice { $invoice_number } is on its way to { $email } as a PDF.
payments-invoice-link = You can download it here until { $until }:
payments-invoice-download = Invoice { $invoice_number }
payments-mail-invoice-subject = Invoice { $invoice_number } from { $shop }
payments-mail-invoice = Invoice { $invoice_number } for order { $order_number } comes with this mail as a PDF. Until { $until } it can also be downloaded here: { $url }
payments-pdf-title = Invoice
payments-pdf-number = Invoice number
payments-pdf-date = Date
payments-pdf-order = Order
payments-pdf-to = Buyer
payments-pdf-each = Each
payments-pdf-goods = Goods
