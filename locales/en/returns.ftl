# Returns, exchanges, faults and refunds, and the rules for them.

returns-ask-line = Which item is it about?
returns-not-sent-yet = Order { $order_number } has not been sent yet, so there is nothing to send back. It can still be cancelled.
returns-not-arrived-yet = Order { $order_number } has not arrived yet by the carrier's scans. The time to return it begins when it does.
returns-already-returned = Order { $order_number } has come back to us already. I can look up the refund for you.
returns-not-returnable = “{ $item }” can't be returned for a change of mind, for reasons of hygiene. If it is faulty or damaged, that is another matter.
returns-too-late = “{ $item }” could be returned until { $ended_on }, so it is too late for a change of mind. If it is faulty, the warranty may still cover it.
returns-warranty-over = The warranty for “{ $item }” ended on { $ended_on }, also by the law where it was sent. A person can still look at your case.

returns-no-exchange = We don't exchange goods, but you can return the item and order another one.
returns-case-taken = I've noted it as case { $case_number }. A person in our team sends you the address and the next steps here; please send nothing before that.
returns-claim-taken = I've noted it as case { $case_number }. A person in our team settles it with you here. Photos of the item and of the parcel's label help; please keep both until then.
returns-sorry-damaged = I'm sorry that “{ $item }” arrived like that. You need not pay the way back for damaged goods.
returns-sorry-wrong = I'm sorry that you got something else instead of “{ $item }”. You need not pay the way back for our mistake.
returns-sorry-missing = I'm sorry. “{ $item }” should be in the parcel, by our data.
returns-claim-known = You told us about this on { $opened_on }, and a person is working on it for order { $order_number }.
returns-in-other-parcel = Still under way in another parcel, { $tracking_number }: { $names }.
returns-missing-later = So it may not be missing yet. Is it about something else?
returns-warranty-runs = The warranty for “{ $item }” runs until { $ends_on }.

returns-all-of-it = All of it
returns-ask-pieces = How many is it about? You bought { $count }.
returns-ask-reason = Why is it going back? You don't have to say.
returns-reason-too-small = Too small
returns-reason-too-large = Too large
returns-reason-not-as-expected = Not as I expected
returns-reason-changed-mind = I changed my mind
returns-reason-defective = Damaged or faulty
returns-reason-none = I'd rather not say
returns-withdraw = Withdraw from the contract
returns-ask-wanted = Which one would you like instead?
returns-nothing-to-swap = No other variant at the same price is in stock, so an exchange isn't possible right now.
returns-options-of = { $items }: this is what we can do.
returns-column-option = Option
returns-column-cost = What it means for you
returns-option-refund = Money back
returns-option-exchange = Exchange
returns-option-repair = Repair
returns-option-reship = Send it again
returns-option-keep-it = Keep it, money back
returns-option-partial = Keep it, part of the price back
returns-gets-back = you get { $amount } back
returns-kept-back = we keep { $amount }
returns-no-way-back = nothing to send back
returns-way-out-buyer = you pay the shipping of the new one
returns-way-out-shop = we pay the shipping of the new one
returns-semicolon = {"; "}
returns-ask-option = Which do you prefer?
returns-summary = Order { $order_number }, { $items }. { $option }: { $means }.
returns-summary-wanted = Order { $order_number }, { $items }. { $option } for { $wanted }: { $means }.
returns-ask-confirm = Shall I go ahead?
returns-agreed = Agreed. Your return number: { $return_numbers }.
returns-send-to = Please send it by { $send_by } to: { $address }. Write { $return_numbers } on the parcel.
returns-label = The paid label for { $return_number } is here.
returns-label-title = Return label
returns-then-refund = You get { $amount } back { returns-refund-days }.
returns-then-exchange = Once it has arrived, we send you { $items }.
returns-then-repair = Once { $items } has arrived, we repair it and send it back to you.
returns-settled-refund = Done: you get { $amount } back, the way you paid.
returns-settled-reship = Done: we send you { $items } again, free of charge.
returns-already-under-way = A return of this item from order { $order_number } is already under way.
returns-more-than-paid = That would be more than was paid for order { $order_number }, counting what was paid back before. A person can look at it.
returns-claim-open = You reported something on { $opened_on } (number { $claim_number }); a person is working on it.
returns-claim-settled = What you reported on { $opened_on } (number { $claim_number }) is settled: { $option }.

returns-withdrawal = You withdraw from the contract for order { $order_number }: { $items }. You get { $amount } back within 14 days; we may wait until the goods, or proof that you sent them, have reached us.
returns-withdrawal-confirm = Confirm withdrawal
returns-withdrawal-done = You withdrew from the contract on { $declared_at }. Your return number: { $return_numbers }. A receipt is on its way to you by e-mail.
returns-withdrawal-done-here = You withdrew from the contract on { $declared_at }. Your return number: { $return_numbers }. Please keep this message as your receipt.
returns-mail-withdrawal-subject = Receipt of your withdrawal, order { $order_number }
returns-mail-withdrawal =
    Hello,

    we have received your declaration that you withdraw from the contract for order { $order_number }.

    Declared: { $declared_at }
    Goods:
    { $items }
    Return number: { $return_numbers }

    Please send the goods by { $send_by } to:
    { $address }

    You get { $amount } back within 14 days the way you paid; we may wait until the goods, or proof that you sent them, have reached us.

    { $shop }
returns-mail-address-follows = (We send you the address separately.)

returns-open-requested = You asked for a return on { $opened_on }, and we are checking it.
returns-open-approved = Your return of { $opened_on } is approved, and we are waiting for the goods.
returns-open-sent-back = Your return of { $opened_on } is on its way to us.
returns-open-received = Your return of { $opened_on } has arrived and is being checked.
returns-open-closed = Your return of { $opened_on } is finished.
returns-open-refused = Your return of { $opened_on } was refused.
returns-offer-person = Shall a person look at it?

returns-refund-requested = The refund of { $amount } for order { $order_number } was asked for on { $on } and is not approved yet.
returns-refund-approved = The refund of { $amount } for order { $order_number }, asked for on { $on }, is approved and has not been sent yet.
returns-refund-sent = The refund of { $amount } for order { $order_number } was sent on { $on }, the way you paid. Your bank or card may show it some days later.
returns-refund-arrived = The refund of { $amount } for order { $order_number } was sent on { $on } and has arrived.
returns-refund-refused = The refund of { $amount } for order { $order_number }, asked for on { $on }, was refused.
returns-refund-known = Is it about something else? Then a person can look at it.
returns-refund-case = I've noted your wish for order { $order_number } as case { $case_number }. A person in our team decides on the refund and tells you here.
returns-no-refund = I see no refund for order { $order_number } yet. After a return it takes up to { $days ->
    [one] one working day
   *[other] { $days } working days
} from the day the goods have arrived and been checked.

returns-policy = You can return goods for { $days ->
    [one] one day
   *[other] { $days } days
} from delivery, unused and with everything that was in the box.
returns-policy-law = By the law of { $country } you can return it for { $days ->
    [one] one day
   *[other] { $days } days
} from delivery.
returns-policy-law-working-days = By the law of { $country } you can return it for { $days ->
    [one] one working day
   *[other] { $days } working days
} from delivery.
returns-policy-none = Goods of the kind “{ $category }” can't be returned for a change of mind, unless they are faulty.
returns-column-what = Question
returns-column-rule = Rule
returns-row-mind = You change your mind
returns-row-faulty = Faulty, damaged or wrong
returns-pays-buyer = you pay the way back
returns-pays-shop = we pay the way back
returns-row-exchange = Exchange
returns-exchange-yes = possible
returns-exchange-no = not possible; return it and order anew
returns-row-refund = Money back
returns-refund-days = within { $days ->
    [one] one working day
   *[other] { $days } working days
} after the goods have arrived and been checked
returns-row-restocking = Kept back by us
returns-restocking = { $percent } % of the price
returns-row-excluded = Not for a change of mind
returns-excluded = { $categories }
returns-ask-country = Some countries' laws give more. Tell me where you live and I'll check.
returns-law-unknown = What the law gives in { $country } has not been looked up here; where it gives more, that counts.
returns-law-pays = In { $country } the law makes us pay the way back in the first { $days ->
    [one] day
   *[other] { $days } days
} ({ $source }, as of { $as_of }).
returns-law-more = Source: { $source }, as of { $as_of }.
returns-law-less = The law of { $country } gives at least { $days ->
    [one] one day
   *[other] { $days } days
} ({ $source }, as of { $as_of }); our rule covers that. For faulty goods your rights by law stay.
returns-law-none = The law of { $country } gives no general right to change one's mind (as of { $as_of }), so our rule counts. For faulty goods your rights by law stay.
# A law as it is cited.
returns-source = { $iso ->
    [EU] Directive 2011/83/EU
   *[other] { $source }
}
returns-next = Would you like to send something back?

returns-warranty-of = The warranty for “{ $category }” is { $months } months from delivery.
returns-warranty = The warranty is { $months } months from delivery.
returns-warranty-longer = For { $categories } it is { $months } months.
returns-warranty-covers = It covers faults of material and workmanship, not drops, water beyond the rating or normal wear.
returns-warranty-law = In { $country } the law gives you at least { $months } months for faulty goods (as of { $as_of }), so that counts.
returns-warranty-ask-country = The law where you live may give more; tell me the country and I'll check.
returns-warranty-next = Has something stopped working?
