# Returns, exchanges, faults and refunds, and the rules for them.

returns-ask-line = Which item is it about?
returns-not-sent-yet = Order { $order_number } has not been sent yet, so there is nothing to send back. It can still be cancelled.
returns-not-arrived-yet = Order { $order_number } has not arrived yet by the carrier's scans. The time to return it begins when it does.
returns-already-returned = Order { $order_number } has come back to us already. I can look up the refund for you.
returns-not-returnable = “{ $item }” can't be returned for a change of mind, for reasons of hygiene. If it is faulty or damaged, that is another matter.
returns-too-late = “{ $item }” could be returned until { $ended_on }, so it is too late for a change of mind. If it is faulty, the warranty may still cover it.
returns-warranty-over = The warranty for “{ $item }” ended on { $ended_on }, also by the law where it was sent. A person can still look at your case.

returns-return-until = “{ $item }” can be returned until { $last_day }, unused and with everything that was in the box.
returns-exchange-until = “{ $item }” can be exchanged until { $last_day }, unused and with everything that was in the box.
returns-way-back-buyer = When you change your mind, you pay the way back.
returns-way-back-shop = We pay the way back.
returns-refund-after-return = You can send “{ $item }” back until { $last_day }; the money follows within { $days ->
    [one] one working day
   *[other] { $days } working days
} after it has arrived and been checked.
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
