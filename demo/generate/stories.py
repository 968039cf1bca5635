"""The stories that the orders tell: how far each has come, and what is special about it.

An order is made over and over by chance until it fits its story, so a story only says what must hold at the end.
"""

from __future__ import annotations

from dataclasses import dataclass

ORDERS = 300


@dataclass(frozen=True)
class Story:
    """`stops` is how far the order has come, `twist` what happened on the way or afterwards (see the module that acts on it).

    `placed` and `delivered` are days before now between which that must lie; `countries` and `methods` empty: any.
    """

    stops: str
    count: int
    twist: str = ""
    countries: tuple[str, ...] = ()
    methods: tuple[str, ...] = ()
    pays: str = ""
    placed: tuple[float, float] = (0, 120)
    delivered: tuple[float, float] = (0, 120)
    lines: int = 1
    categories: tuple[str, ...] = ()


# What may be sent back for a change of mind: all but beauty.
_RETURNABLE = (
    *("phone-accessories", "clothes", "shoes", "toys", "home", "sport", "pets"),
    *("jewellery", "bags", "kitchen", "lights"),
)
_LATER = ("late", "held_number", "held_value", "lost", "lost_and_refunded", "to_sender")

_SPECIAL = (
    # Not yet sent.
    Story("pending", 2, pays="oxxo", countries=("MX",), placed=(0.1, 2)),
    Story("pending", 1, pays="boleto", countries=("BR",), placed=(0.1, 1.5)),
    Story("pending", 1, pays="konbini", countries=("JP",), placed=(0.1, 1.5)),
    Story("pending", 3, pays="bank_transfer", placed=(0.1, 2.5), lines=2),
    Story("pending", 5, twist="payment_failed", placed=(0.05, 1.5)),
    Story("paid", 1, twist="paid_twice", placed=(0.05, 0.6)),
    Story("paid", 3, twist="waits_for_stock", placed=(4, 9)),
    Story("paid", 16, placed=(0.03, 0.65)),
    Story("packed", 9, placed=(0.7, 1.7)),
    # On the way, with something to tell.
    Story("sent", 1, twist="held_number", countries=("BR",), methods=("standard",), placed=(16, 22)),
    Story("sent", 1, twist="held_value", countries=("TR",), methods=("standard",), placed=(14, 20)),
    Story("sent", 5, twist="late", methods=("standard", "usa"), placed=(24, 34)),
    Story("sent", 1, twist="lost", methods=("standard",), countries=("MX", "CL", "CO"), placed=(48, 60)),
    Story("sent", 1, twist="lost_and_refunded", methods=("standard", "usa"), countries=("US", "AU"), placed=(55, 75)),
    Story("sent", 2, twist="failed", placed=(4, 25)),
    Story("sent", 1, twist="pick_up", methods=("europe",), placed=(3, 10)),
    Story("sent", 4, twist="two_parcels", lines=2, placed=(3, 25)),
    Story("sent", 3, twist="partly_sent", lines=2, placed=(3, 12)),
    Story("sent", 1, twist="to_sender", methods=("standard", "usa"), placed=(45, 70)),
    # Arrived, with something to tell.
    Story("delivered", 1, twist="neighbour", countries=("DE", "NL", "GB"), delivered=(1, 6)),
    Story("delivered", 1, twist="not_there", countries=("US", "CA"), delivered=(1, 5)),
    Story("delivered", 3, twist="two_parcels", lines=2, delivered=(2, 60)),
    Story("delivered", 3, twist="return_requested", categories=_RETURNABLE, delivered=(2, 20)),
    Story("delivered", 3, twist="return_sent_back", categories=_RETURNABLE, delivered=(9, 28)),
    Story("delivered", 3, twist="return_received", categories=_RETURNABLE, delivered=(18, 35)),
    Story("delivered", 4, twist="refund_sent", categories=_RETURNABLE, delivered=(22, 40)),
    Story("delivered", 1, twist="return_refused", categories=("beauty",), delivered=(8, 25)),
    Story("delivered", 12, twist="returned", categories=_RETURNABLE, delivered=(40, 100)),
    Story("delivered", 2, twist="exchange_requested", categories=("clothes", "shoes"), delivered=(2, 12)),
    Story("delivered", 2, twist="exchange_approved", categories=("clothes", "shoes"), delivered=(4, 15)),
    Story("delivered", 2, twist="exchange_received", categories=("clothes", "shoes"), delivered=(18, 30)),
    Story("delivered", 2, twist="repair", categories=("phone-accessories", "lights"), delivered=(35, 90)),
    Story("delivered", 2, twist="damaged", categories=("home", "kitchen"), delivered=(2, 9)),
    Story("delivered", 2, twist="missing", lines=2, delivered=(2, 9)),
    Story("delivered", 2, twist="wrong", delivered=(2, 9)),
    # Undone.
    Story("cancelled", 6, twist="unpaid", placed=(5, 110)),
    Story("cancelled", 9, twist="refunded", placed=(14, 110)),
    Story("cancelled", 2, twist="refund_under_way", placed=(1.2, 4)),
    # On the way as it should be.
    Story("sent", 60),
)

STORIES = (*_SPECIAL, Story("delivered", ORDERS - sum(story.count for story in _SPECIAL)))


def overdue(story: Story) -> bool:
    """Whether the parcel of the story stopped on its way, so that its days are over."""
    return story.twist in _LATER
