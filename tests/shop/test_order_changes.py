"""What a shopper may still change of an order, what it then costs, and who does it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timezone
from typing import Any

import pytest

from bot.shop.customers import Address
from bot.shop.money import Money
from bot.shop.order_changes import (
    Case,
    Deed,
    NotEnoughInStock,
    NothingToChange,
    cancel,
    change_address,
    change_line,
    give_back_surplus,
)
from bot.shop.orders import (
    AlreadyCancelled,
    Order,
    OrderEvent,
    OrderLine,
    OrderState,
    Payment,
    PaymentState,
    TooLateToCancel,
    TooLateToChange,
)
from bot.shop.products import Stock, Variant
from bot.shop.return_terms import AlreadyReturned
from bot.shop.returns import Refund, RefundState
from bot.shop.settlement import Settling
from bot.shop.shop import Limits, OrderPolicy

NOON = datetime(2026, 1, 2, 12, tzinfo=timezone.utc)
HOME = Address("Ana Ruiz", "Calle Luna 5", None, "Madrid", None, "28004", "ES")
LIMIT = Money(5000, "EUR")
PAID = OrderPolicy()


def euro(minor: int) -> Money:
    return Money(minor, "EUR")


def a_line(position: int = 1, sku: str = "MUG-M", quantity: int = 2, each: int = 1000, **more: object) -> OrderLine:
    state = more.get("state", OrderState.PAID)
    assert isinstance(state, OrderState)
    return OrderLine(position, sku, "Mug", quantity, euro(each), state)


def paid(minor: int, state: PaymentState = PaymentState.CAPTURED, id: str = "P-1") -> Payment:
    return Payment(id, "card", euro(minor), state, NOON)


def an_order(
    *lines: OrderLine, state: OrderState = OrderState.PAID, payments: tuple[Payment, ...] | None = None
) -> Order:
    """Two mugs and a cup: 30.00, less a tenth, with 5.00 of shipping and a tax of 10 %: 35.20."""
    return Order(
        "T-1",
        state,
        euro(3520),
        NOON,
        lines=lines or (a_line(), a_line(2, "CUP", 1)),
        payments=(paid(3520),) if payments is None else payments,
        address=HOME,
        subtotal=euro(3000),
        shipping=euro(500),
        discount=euro(300),
        tax=euro(320),
    )


def a_case(order: Order, *refunds: Refund, policy: OrderPolicy = PAID, limit: Money = LIMIT) -> Case:
    return Case(order, refunds, policy, Limits(limit))


def a_variant(sku: str, price: int = 1000, held: int | None = 9, **more: Any) -> Variant:
    return Variant(sku, "mug", {}, 300, euro(price), (Stock("W", held),), **more)


def a_refund(minor: int, state: RefundState = RefundState.APPROVED) -> Refund:
    return Refund("R-1", "T-1", euro(minor), state, NOON)


def test_a_whole_order_is_cancelled_and_all_of_its_money_goes_back() -> None:
    change = cancel(a_case(an_order()))

    assert (change.deed, change.after.state) == (Deed.CANCEL, OrderState.CANCELLED)
    assert (change.settlement.settling, change.settlement.amount) == (Settling.REFUND, euro(3520))
    assert not change.needs_person and not change.settlement.needs_approval


def test_a_line_that_is_cancelled_takes_its_share_of_discount_and_tax_along() -> None:
    change = cancel(a_case(an_order()), {2})

    after = change.after
    assert (after.subtotal, after.discount, after.tax, after.total) == (euro(2000), euro(200), euro(230), euro(2530))
    assert [line.state for line in after.lines] == [OrderState.PAID, OrderState.CANCELLED]
    assert change.settlement.amount == euro(990)


def test_cancelling_every_line_cancels_the_order() -> None:
    assert cancel(a_case(an_order()), {1, 2}).deed is Deed.CANCEL


def test_of_an_order_that_has_left_in_part_only_the_rest_is_cancelled() -> None:
    order = an_order(a_line(state=OrderState.SHIPPED), a_line(2, "CUP", 1), state=OrderState.SHIPPED)

    change = cancel(a_case(order))

    assert (change.deed, change.after.state) == (Deed.CANCEL_LINES, OrderState.SHIPPED)
    with pytest.raises(TooLateToCancel):
        cancel(a_case(order), {1})


@pytest.mark.parametrize("state", [OrderState.SHIPPED, OrderState.DELIVERED])
def test_what_has_left_is_neither_cancelled_nor_changed(state: OrderState) -> None:
    order = replace(an_order(a_line(state=state), state=state), events=(OrderEvent(OrderState.SHIPPED, NOON),))

    with pytest.raises(TooLateToCancel):
        cancel(a_case(order))
    with pytest.raises(TooLateToChange):
        change_line(a_case(order), 1, a_variant("MUG-L"), 2, None)
    with pytest.raises(TooLateToChange):
        change_address(a_case(order), replace(HOME, city="Lugo"))


def test_what_came_back_is_left_alone() -> None:
    with pytest.raises(AlreadyReturned):
        cancel(a_case(an_order(a_line(state=OrderState.RETURNED), state=OrderState.RETURNED)))


def test_a_cancelled_order_is_left_alone() -> None:
    with pytest.raises(AlreadyCancelled):
        cancel(a_case(an_order().with_state(OrderState.CANCELLED)))


@pytest.mark.parametrize(
    ("payments", "settling", "amount"),
    [
        ((), Settling.NOT_TAKEN, 3520),
        ((paid(3520, PaymentState.PENDING),), Settling.NOT_TAKEN, 3520),
        ((paid(3520, PaymentState.FAILED),), Settling.NOT_TAKEN, 3520),
        ((paid(3520, PaymentState.AUTHORISED),), Settling.NOT_COLLECTED, 3520),
        ((paid(3520), paid(3520, id="P-2")), Settling.REFUND, 7040),
        ((paid(3520, PaymentState.FAILED), paid(3520, id="P-2")), Settling.REFUND, 3520),
    ],
)
def test_what_becomes_of_the_money_follows_from_the_payments(
    payments: tuple[Payment, ...], settling: Settling, amount: int
) -> None:
    settlement = cancel(a_case(an_order(payments=payments))).settlement

    assert (settlement.settling, settlement.amount) == (settling, euro(amount))
    assert sum(part.amount.minor for part in settlement.pay_back) == (amount if settling is Settling.REFUND else 0)


def test_what_was_given_back_before_is_not_given_back_again() -> None:
    case = a_case(an_order(), a_refund(3000), a_refund(100, RefundState.REFUSED))

    assert cancel(case).settlement.amount == euro(520)
    assert cancel(a_case(an_order(), a_refund(3520))).settlement.settling is Settling.NOTHING


def test_a_refund_over_the_limit_waits_for_a_person() -> None:
    assert cancel(a_case(an_order(), limit=euro(3519))).settlement.needs_approval
    assert not cancel(a_case(an_order(), limit=euro(3520))).settlement.needs_approval


def test_an_order_cannot_be_undone_line_by_line_past_the_limit() -> None:
    first = cancel(a_case(an_order(), limit=euro(3000)), {2})
    rest = cancel(a_case(first.after, a_refund(first.settlement.amount.minor), limit=euro(3000)))

    assert not first.settlement.needs_approval
    assert rest.settlement.needs_approval and rest.settlement.amount < euro(3000)


def test_a_payment_in_another_currency_is_left_to_a_person() -> None:
    order = an_order(payments=(replace(paid(1), amount=Money(4000, "USD")),))

    assert cancel(a_case(order)).needs_person


def test_after_the_owners_state_a_person_does_it() -> None:
    packed = an_order().with_state(OrderState.PACKED)
    late = OrderPolicy(cancel_until=OrderState.PACKED, change_until=OrderState.PACKED)

    assert cancel(a_case(packed)).needs_person
    assert not cancel(a_case(packed, policy=late)).needs_person
    assert change_line(a_case(packed), 1, a_variant("MUG-L"), 2, None).by_person
    assert not change_line(a_case(packed, policy=late), 1, a_variant("MUG-L"), 2, a_variant("MUG-M")).by_person


def test_a_size_that_costs_the_same_today_leaves_the_price_that_was_paid() -> None:
    change = change_line(a_case(an_order()), 1, a_variant("MUG-L", 1200), 2, a_variant("MUG-M", 1200))

    assert (change.after.line(1).sku, change.after.line(1).unit_price) == ("MUG-L", euro(1000))
    assert change.settlement.settling is Settling.NOTHING
    assert change.taken == {"MUG-L": 2}


@pytest.mark.parametrize(("new", "settling", "amount"), [(1300, Settling.TO_PAY, 594), (700, Settling.REFUND, 594)])
def test_a_dearer_or_cheaper_size_is_settled_by_the_difference(new: int, settling: Settling, amount: int) -> None:
    change = change_line(a_case(an_order()), 1, a_variant("MUG-L", new), 2, a_variant("MUG-M"))

    assert (change.settlement.settling, change.settlement.amount) == (settling, euro(amount))
    assert change.needs_person is (settling is Settling.TO_PAY)


def test_further_pieces_cost_what_they_cost_today() -> None:
    change = change_line(a_case(an_order(payments=())), 1, a_variant("MUG-M", 1100), 3, a_variant("MUG-M", 1100))

    assert [(line.position, line.quantity, line.unit_price.minor) for line in change.after.lines] == [
        (1, 2, 1000),
        (2, 1, 1000),
        (3, 1, 1100),
    ]
    assert (change.settlement.settling, change.taken) == (Settling.NOT_TAKEN, {"MUG-M": 1})


def test_fewer_pieces_keep_their_price() -> None:
    change = change_line(a_case(an_order()), 1, a_variant("MUG-M", 1100, held=0), 1, None)

    assert (change.after.line(1).quantity, change.settlement.amount, change.taken) == (1, euro(990), {})


@pytest.mark.parametrize(("held", "left"), [(1, 1), (0, 0)])
def test_what_is_not_in_stock_is_refused(held: int, left: int) -> None:
    with pytest.raises(NotEnoughInStock) as refusal:
        change_line(a_case(an_order()), 1, a_variant("MUG-L", held=held), 2, None)

    assert refusal.value.facts["left"] == left


def test_unknown_stock_is_not_out_but_what_is_no_longer_sold_is() -> None:
    change_line(a_case(an_order()), 1, a_variant("MUG-L", held=None), 2, None)

    with pytest.raises(NotEnoughInStock):
        change_line(a_case(an_order()), 1, a_variant("MUG-L", is_discontinued=True), 2, None)


def test_a_change_that_changes_nothing_is_refused() -> None:
    with pytest.raises(NothingToChange):
        change_line(a_case(an_order()), 1, a_variant("MUG-M"), 2, None)
    with pytest.raises(NothingToChange):
        change_address(a_case(an_order()), HOME)


def test_another_country_is_for_a_person_another_street_is_not() -> None:
    assert not change_address(a_case(an_order()), replace(HOME, line1="Calle Sol 1")).needs_person
    assert change_address(a_case(an_order()), replace(HOME, country="FR")).needs_person


def test_what_was_taken_twice_is_given_back_once() -> None:
    twice = an_order(payments=(paid(3520), paid(3520, id="P-2")))

    change = give_back_surplus(a_case(twice))

    assert change and [(part.payment.id, part.amount) for part in change.settlement.pay_back] == [("P-2", euro(3520))]
    assert give_back_surplus(a_case(twice, a_refund(3520))) is None
    assert give_back_surplus(a_case(an_order())) is None


def test_money_taken_for_a_cancelled_order_is_surplus() -> None:
    change = give_back_surplus(a_case(an_order().with_state(OrderState.CANCELLED)))

    assert change and change.settlement.amount == euro(3520)
