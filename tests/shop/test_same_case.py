"""The same case, the same outcome: money adds up, states only go where they may, whatever is asked and in what order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timezone

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import Refusal
from bot.shop.customers import Address
from bot.shop.money import Money
from bot.shop.order_changes import Case, OrderChange, cancel, change_address, change_line, give_back_surplus
from bot.shop.orders import NEXT_STATES, NOT_SENT, Order, OrderLine, OrderState, Payment, PaymentState
from bot.shop.products import Stock, Variant
from bot.shop.returns import Refund, RefundState
from bot.shop.shop import Limits, OrderPolicy

NOON = datetime(2026, 1, 2, 12, tzinfo=timezone.utc)
CURRENCIES = st.sampled_from(["EUR", "JPY", "KWD", "USD"])
STATES = st.sampled_from(sorted(NOT_SENT, key=str))
Deed = Callable[[Case], OrderChange | None]


@st.composite
def orders(draw: st.DrawFn) -> Order:
    """An order of one to four lines that adds up, paid in some way."""
    currency, state = draw(CURRENCIES), draw(STATES)
    count = draw(st.integers(1, 4))
    lines = tuple(
        OrderLine(
            position, f"SKU-{position}", "Mug", draw(st.integers(1, 5)),
            Money(draw(st.integers(1, 99_999)), currency), state,
        )
        for position in range(1, count + 1)
    )  # fmt: skip
    subtotal = sum((line.total for line in lines), Money(0, currency))
    discount = Money(draw(st.integers(0, subtotal.minor)), currency)
    shipping, tax = (Money(draw(st.integers(0, 9_999)), currency) for _ in range(2))
    total = subtotal - discount + shipping + tax
    paid = draw(st.lists(st.sampled_from(PaymentState), max_size=2))
    payments = tuple(Payment(f"P-{number}", "card", total, each, NOON) for number, each in enumerate(paid))
    return Order(
        "T-1", state, total, NOON, lines, payments=payments, address=Address(city="Madrid", country="ES"),
        subtotal=subtotal, shipping=shipping, discount=discount, tax=tax,
    )  # fmt: skip


@st.composite
def deeds(draw: st.DrawFn) -> Deed:
    """Something that a shopper may ask for."""
    position, quantity, price = draw(st.integers(1, 5)), draw(st.integers(1, 6)), draw(st.integers(1, 99_999))
    held = draw(st.none() | st.integers(0, 9))
    sku = draw(st.sampled_from([f"SKU-{position}", "SKU-NEW"]))
    city = draw(st.sampled_from(["Madrid", "Lugo"]))

    def changed(case: Case) -> OrderChange:
        currency = case.order.total.currency
        wanted = Variant(sku, "mug", {}, 300, Money(price, currency), (Stock("W", held),))
        return change_line(case, position, wanted, quantity, replace(wanted, sku="OLD"))

    return draw(
        st.sampled_from(
            [
                cancel,
                lambda case: cancel(case, {position}),
                lambda case: change_address(case, Address(city=city, country="ES")),
                changed,
                give_back_surplus,
            ]
        )
    )


def a_case(order: Order, refunds: tuple[Refund, ...], limit: int) -> Case:
    policy = OrderPolicy(OrderState.PACKED, OrderState.PACKED)
    return Case(order, refunds, policy, Limits(Money(limit, order.total.currency)))


def paid_back(change: OrderChange) -> tuple[Refund, ...]:
    return tuple(Refund("R", "T-1", part.amount, RefundState.APPROVED, NOON) for part in change.settlement.pay_back)


def adds_up(order: Order) -> bool:
    assert order.subtotal and order.shipping is not None and order.discount is not None and order.tax is not None
    return order.total == order.subtotal - order.discount + order.shipping + order.tax


def check(order: Order, change: OrderChange, refunds: tuple[Refund, ...]) -> None:
    """Hold one change against everything that must be so after any."""
    after = change.after
    assert after.state is order.state or after.state in NEXT_STATES[order.state]
    known = {line.position: line for line in order.lines}
    for line in after.lines:
        before = known.get(line.position)
        assert before is None or line.state is before.state or line.state in NEXT_STATES[before.state]
        assert before is None or before.state in NOT_SENT or line == before
    assert after.state is OrderState.CANCELLED or any(line.state in NOT_SENT for line in after.lines)
    assert after.total.minor >= 0 and (not after.subtotal or adds_up(after))
    captured = sum(each.amount.minor for each in order.payments if each.state is PaymentState.CAPTURED)
    assert 0 <= sum(each.amount.minor for each in refunds) <= captured
    assert change.settlement.amount.minor >= 0


@settings(max_examples=200, deadline=None)
@given(order=orders(), wishes=st.lists(deeds(), min_size=1, max_size=6), limit=st.integers(0, 99_999))
def test_whatever_is_asked_money_adds_up_and_no_state_is_reached_that_must_not_be(
    order: Order, wishes: list[Deed], limit: int
) -> None:
    refunds: tuple[Refund, ...] = ()
    for wish in wishes:
        try:
            change = wish(a_case(order, refunds, limit))
        except Refusal:
            continue
        if change is None:
            continue
        given_back = paid_back(change)
        check(order, change, refunds + given_back)
        if not change.needs_person:
            order, refunds = change.after, refunds + given_back


@settings(max_examples=100, deadline=None)
@given(order=orders(), data=st.data())
def test_lines_cancelled_one_by_one_give_back_as_much_as_the_whole_order(order: Order, data: st.DataObject) -> None:
    whole = cancel(a_case(order, (), 0)).settlement
    refunds: tuple[Refund, ...] = ()
    one_by_one = order
    for position in data.draw(st.permutations([line.position for line in order.lines])):
        change = cancel(a_case(one_by_one, refunds, 0), {position})
        one_by_one, refunds = change.after, refunds + paid_back(change)

    assert one_by_one.state is OrderState.CANCELLED
    back = sum(part.amount.minor for part in whole.pay_back)
    assert sum(each.amount.minor for each in refunds) == back


@settings(max_examples=100, deadline=None)
@given(order=orders(), wish=deeds(), name=st.text(max_size=8), email=st.emails(), channel=st.text(max_size=8))
def test_a_verdict_does_not_depend_on_who_asks_or_where(
    order: Order, wish: Deed, name: str, email: str, channel: str
) -> None:
    other = replace(
        order, number="T-2", customer_id=name, email=email, channel=channel, placed_at=NOON.replace(year=2025)
    )

    assert verdict(wish, order) == verdict(wish, other)


def verdict(wish: Deed, order: Order) -> object:
    try:
        change = wish(a_case(order, (), 5_000))
    except Refusal as refusal:
        return type(refusal)
    return change and (change.rule, change.after.total, change.after.state, change.settlement, change.needs_person)
