# Parcels: where they are, when they come, and what to do when they do not.

parcels-ask-order = Which order does this parcel belong to? I need its number to make sure that the parcel is yours.
parcels-not-in-order = I don't see { $tracking_number } among the parcels of order { $order_number }.
parcels-unnumbered = Parcel without a tracking number
parcels-name = Parcel { $tracking_number }
parcels-name-and-carrier = Parcel { $tracking_number } ({ $carrier })
parcels-now = { $parcel }: { $what }.
parcels-since = { $what }, { $on }
parcels-since-in = { $what } ({ $place }), { $on }
parcels-several = Order { $order_number } travels in { $count } parcels. Delivered so far: { $delivered }.
parcels-no-scan = no scan by the carrier yet

parcels-code-label = announced to the carrier, not handed over yet
parcels-code-picked-up = taken over by the carrier
parcels-code-export = cleared for export
parcels-code-line-haul = on its way between countries
parcels-code-import-hold = held by customs
parcels-code-released = released by customs
parcels-code-last-mile = with the carrier for delivery
parcels-code-out-for-delivery = out for delivery
parcels-code-pick-up = ready to be picked up
parcels-code-delivered = delivered
parcels-code-failed = delivery did not work
parcels-code-returned = sent back to us
parcels-code-lost = declared lost by the carrier

parcels-column-when = When
parcels-column-what = What
parcels-column-where = Where
parcels-when = { $at }
parcels-place = { $place }, { $country }
parcels-place-unknown = place not told

parcels-window = It should arrive between { $earliest } and { $latest }.
parcels-late = It should have arrived by { $latest }, so it is { $days ->
    [one] one day
   *[other] { $days } days
} late. I'm sorry about that.
parcels-late-wait = If it has not come by { $search_on }, we can have the carrier search for it.
parcels-late-search = That is long enough to have the carrier search for it.

parcels-late-lost = We wait no longer: for us it counts as lost.
parcels-silent = It has not been scanned since, which is longer than usual on this way.
parcels-no-answer = The carrier's system doesn't answer at the moment, so I can't tell you more.
parcels-no-answer-since = The carrier's system doesn't answer at the moment: this is the last we know, of { $at }.
parcels-move-shop = It's our move, not yours.
parcels-move-carrier = There is nothing for you to do: it's the carrier's move.
parcels-move-customs = There is nothing for you to do unless the carrier writes to you: it's customs' move.
parcels-move-shopper = It's your move.
parcels-move-by = It's your move, until { $by }.
parcels-note-no-scan = The carrier has not scanned it yet, so nothing more is known.
parcels-note-neighbour = The carrier says that it left the parcel with a neighbour. Please ask there first.
parcels-note-neighbour-at = The carrier says that it left the parcel with a neighbour at number { $house }. Please ask there first.
parcels-note-at-door = The carrier says that it left the parcel at the front door.
parcels-note-pick-up = It is ready to be picked up at the carrier's pick-up point; take an identity card and the tracking number along.
parcels-note-pick-up-kept = It is ready to be picked up at the carrier's pick-up point, where it is kept for { $days ->
    [one] one day
   *[other] { $days } days
}; take an identity card and the tracking number along.
parcels-note-nobody-home = The carrier found nobody at home.
parcels-note-wrong-address = The carrier says that the address is incomplete.
parcels-note-failed = The carrier could not deliver it.
parcels-note-next-attempt = By its own word it tries again on the next working day.
parcels-note-ask-carrier = It does not say when it tries again: please ask the carrier with the tracking number.
parcels-note-tax-number = Customs asks for the recipient's tax number. The parcel moves on when the carrier has it.
parcels-note-value-proof = Customs asks for a proof of the value, such as the invoice or the payment. The parcel moves on when the carrier has it.
parcels-note-pay-duty = Duty or tax is still to be paid: the carrier tells you how. The parcel moves on when it is paid.
parcels-note-held = Customs has it, and there is no date for its release.
parcels-note-lost = I'm sorry about that. A person has to settle this with the carrier and with you.
parcels-note-returned = It was not delivered and went back to us. A person can send it anew or see to your money.
parcels-unsent = Not sent yet: { $names }.

parcels-none-pending = Nothing of order { $order_number } has been sent yet: the payment is not in.
parcels-none-paid = Nothing of order { $order_number } has been sent yet: it is paid and being prepared.
parcels-none-packed = Nothing of order { $order_number } has been sent yet: it is packed and waiting to be collected.
parcels-none-known = I see no parcel for order { $order_number }. Shall a person look into it?
parcels-next-customs = Shall we look at what customs needs?
parcels-offer-search = Shall I have it searched for?
parcels-offer-case = Shall I open a case for it with a person?
parcels-still-coming = By what we know it is not lost. If something seems wrong, a person can look into it.
parcels-next = Is there anything else about this order?
parcels-offer-news = Shall I tell you when something changes, here and by e-mail to { $address }?
parcels-offer-news-here = Shall I tell you here when something changes?
parcels-news-agreed = Done. You'll hear from me when something changes with order { $order_number }.
parcels-news = News of your order { $order_number }.
parcels-news-refund = We have sent your refund of { $amount }.
parcels-offer-person = Shall I pass this to a person?
parcels-offer-claim = Is it not there? Then I'll have it searched for.
parcels-claim-known = We have been searching for a parcel of this order since { $opened_on }. A person can tell you how far that is.
parcels-claim-opened = I've opened case { $case_number } for order { $order_number }. A person in our team takes it up with the carrier and tells you here what happens.

parcels-late-offer = For the delay we give you the shipping of { $amount } back, if you like. You keep waiting for the parcel.
parcels-late-take = Shipping back, please
parcels-late-nothing = The parcel is not late any more, so there is nothing to give back for it.

parcels-carrier-china-post = China Post
parcels-carrier-yunexpress = YunExpress
parcels-carrier-dhl-express = DHL Express
parcels-carrier-postnl = PostNL
parcels-carrier-sf-express = SF Express
