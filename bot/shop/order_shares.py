"""What was paid for a part of an order, so that what is given back for its parts never adds up to more than was paid."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

from bot.shop.money import Money
from bot.shop.orders import Order, OrderLine, OrderState


def paid_for(order: Order, position: int, quantity: int, before: int = 0) -> Money:
    """Return what was paid for pieces of a line, discount and tax taken in; `before` pieces of it came back already.

    Each piece has its share of what was paid for all goods, rounded so that the shares of all pieces make the whole.
    """
    lines = _counted(order)
    total = sum(line.total.minor for line in lines)
    paid = _paid_for_goods(order, lines).minor
    place = 0
    for line in lines:
        if line.position == position:
            start = place + line.unit_price.minor * before
            end = start + line.unit_price.minor * quantity
            return Money(_share(paid, end, total) - _share(paid, start, total), order.total.currency)
        place += line.total.minor
    return Money(0, order.total.currency)


def _counted(order: Order) -> Sequence[OrderLine]:
    """Return the lines that the order's amounts are of: cancelled ones only where they are still in them."""
    everything = sum(line.total.minor for line in order.lines)
    if order.subtotal is not None and order.subtotal.minor == everything:
        return order.lines
    return [line for line in order.lines if line.state is not OrderState.CANCELLED]


def _paid_for_goods(order: Order, lines: Sequence[OrderLine]) -> Money:
    goods = sum(line.total.minor for line in lines)
    shipping = order.shipping.minor if order.shipping else 0
    paid = order.total.minor - shipping
    if order.subtotal is not None:
        paid = goods - (order.discount.minor if order.discount else 0) + (order.tax.minor if order.tax else 0)
    return Money(max(0, min(paid, order.total.minor)), order.total.currency)


def _share(paid: int, part: int, total: int) -> int:
    if total == 0:
        return 0
    return int((Decimal(paid) * part / total).quantize(Decimal(1), rounding=ROUND_HALF_UP))
