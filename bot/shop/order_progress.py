"""How the scans of its parcels lead an order on: sent with the first, delivered with the last."""

from __future__ import annotations

from collections.abc import Sequence

from bot.shop.orders import Order, OrderState
from bot.shop.parcels import Parcel, ParcelCode

_WAITING = frozenset({OrderState.PAID, OrderState.PACKED})
_NOT_LEFT = frozenset({None, ParcelCode.LABEL})


def led_on(order: Order, parcels: Sequence[Parcel]) -> Order:
    """Return the order in the state that its parcels' scans say; the same order where they say nothing new.

    Delivered is one all of whose parcels are, as long as nothing of it is still to be sent.
    """
    if order.state in _WAITING and any(parcel.state not in _NOT_LEFT for parcel in parcels):
        return led_on(order.with_state(OrderState.SHIPPED), parcels)
    if order.state is OrderState.SHIPPED and parcels and _is_all_there(order, parcels):
        return order.with_state(OrderState.DELIVERED)
    return order


def _is_all_there(order: Order, parcels: Sequence[Parcel]) -> bool:
    packed = {position for parcel in parcels for position in parcel.lines}
    is_all_packed = not packed or all(
        line.position in packed for line in order.lines if line.state is not OrderState.CANCELLED
    )
    return is_all_packed and all(parcel.state is ParcelCode.DELIVERED for parcel in parcels)
