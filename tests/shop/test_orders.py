"""What may be done with an order in which state."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timezone

import pytest

from bot.shop.customers import Address
from bot.shop.money import Money
from bot.shop.orders import (
    AlreadyCancelled,
    Order,
    OrderEvent,
    OrderLine,
    OrderState,
    TooLateToCancel,
    TooLateToChange,
)

NOON = datetime(2026, 1, 2, 12, tzinfo=timezone.utc)
PRICE = Money(1000, "EUR")


def an_order(state: OrderState = OrderState.PAID, sent_at: datetime | None = None) -> Order:
    events = (OrderEvent(OrderState.SHIPPED, sent_at),) if sent_at else ()
    return Order("T-1", state, PRICE, NOON, lines=(OrderLine(1, "A", "Mug", 1, PRICE, state),), events=events)


@pytest.mark.parametrize("state", [OrderState.PENDING, OrderState.PAID, OrderState.PACKED])
def test_an_order_can_be_cancelled_until_it_is_sent(state: OrderState) -> None:
    order = an_order(state)

    cancelled = order.cancelled()

    assert (cancelled.state, cancelled.lines[0].state) == (OrderState.CANCELLED, OrderState.CANCELLED)
    assert order.state is state


@pytest.mark.parametrize("state", [OrderState.SHIPPED, OrderState.DELIVERED, OrderState.RETURNED])
def test_an_order_cannot_be_cancelled_once_it_is_sent(state: OrderState) -> None:
    with pytest.raises(TooLateToCancel) as refusal:
        an_order(state, sent_at=NOON).cancelled()

    assert refusal.value.facts == {"order_number": "T-1", "sent_at": NOON}


def test_a_cancelled_order_stays_cancelled() -> None:
    with pytest.raises(AlreadyCancelled):
        an_order(OrderState.CANCELLED).cancelled()


def test_the_address_can_be_changed_until_the_order_is_sent() -> None:
    address = Address(city="Lima", country="PE")

    assert an_order().sent_to(address).address == address
    with pytest.raises(TooLateToChange):
        an_order(OrderState.SHIPPED, NOON).sent_to(address)


def test_a_line_with_a_state_of_its_own_does_not_move_along() -> None:
    order = an_order()
    order = replace(order, lines=(*order.lines, OrderLine(2, "B", "Cup", 1, PRICE, OrderState.CANCELLED)))

    assert [line.state for line in order.with_state(OrderState.SHIPPED).lines] == [
        OrderState.SHIPPED,
        OrderState.CANCELLED,
    ]


def test_without_an_address_for_a_code_an_order_cannot_be_proven() -> None:
    assert not an_order().can_be_proven
    assert replace(an_order(), email="a@example.com").can_be_proven
    assert replace(an_order(), phone="+34600111222").can_be_proven
