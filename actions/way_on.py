"""What leads on after a refusal: the intents that the shopper may go on with, by why the answer was no."""

from __future__ import annotations

from collections.abc import Mapping

from bot.errors import NotFound, Refusal
from bot.shop.order_changes import NotEnoughInStock
from bot.shop.orders import AlreadyCancelled, AlreadyDelivered, ChangedMeanwhile, TooLateToCancel, TooLateToChange
from bot.shop.return_terms import (
    AlreadyReturned,
    NotArrivedYet,
    NotReturnable,
    NotSentYet,
    ReturnTooLate,
    WarrantyOver,
)

_WAYS_ON: Mapping[type[Refusal], tuple[str, ...]] = {
    AlreadyDelivered: ("return_request", "exchange_request"),
    TooLateToCancel: ("track_parcel", "return_request"),
    TooLateToChange: ("track_parcel", "return_request"),
    ChangedMeanwhile: ("order_status",),
    NotEnoughInStock: ("notify_restock", "change_order", "cancel_order"),
    AlreadyCancelled: ("refund_status",),
    AlreadyReturned: ("refund_status",),
    NotSentYet: ("cancel_order", "order_status"),
    NotArrivedYet: ("track_parcel", "parcel_not_received"),
    NotReturnable: ("damaged_item", "return_policy"),
    ReturnTooLate: ("warranty_repair",),
    WarrantyOver: ("usage_help",),
}


def way_on(refusal: Refusal | NotFound) -> tuple[str, ...]:
    """Return the intents that lead on; a person is offered with every refusal anyway."""
    return next((ways for kind, ways in _WAYS_ON.items() if isinstance(refusal, kind)), ())
