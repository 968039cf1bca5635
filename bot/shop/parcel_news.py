"""What about an order is news to its buyer: sent, held, out for delivery, delivered and the like, and a refund that was paid.

What was seen of each parcel and refund is kept as a short text, so that a change is told once, however often it is looked at.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from bot.shop.parcels import Note, Parcel, ParcelCode, ParcelEvent, Wording
from bot.shop.returns import Refund, RefundState

_NEWS = {
    ParcelCode.PICKED_UP: "sent",
    ParcelCode.EXPORT: "sent",
    ParcelCode.LINE_HAUL: "sent",
    ParcelCode.IMPORT_HOLD: "held",
    ParcelCode.RELEASED: "released",
    ParcelCode.DELIVERED: "delivered",
    ParcelCode.FAILED: "failed",
    ParcelCode.RETURNED: "returned",
    ParcelCode.LOST: "lost",
}
_PAID = frozenset({RefundState.SENT, RefundState.ARRIVED})

Reading = Callable[[ParcelEvent], Wording]
# By `parcel:<id>` and `refund:<id>`: how many changes there were, and which was the last.
Seen = Mapping[str, str]


@dataclass(frozen=True)
class News:
    """What changed since it was seen: parcels in a new stage, refunds that left."""

    parcels: tuple[Parcel, ...] = ()
    refunds: tuple[Refund, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.parcels or self.refunds)


def seen_of(parcels: Sequence[Parcel], refunds: Sequence[Refund], read: Reading) -> dict[str, str]:
    """Return how the order stands, to be kept as what was seen."""
    stages = {f"parcel:{parcel.id}": _stage(parcel, read) for parcel in parcels}
    paid = {f"refund:{refund.id}": "1 paid" for refund in refunds if refund.state in _PAID}
    return {name: stage for name, stage in (stages | paid).items() if stage}


def news_since(seen: Seen, parcels: Sequence[Parcel], refunds: Sequence[Refund], read: Reading) -> News:
    """Return what is new; a carrier that takes back a scan tells nothing new."""
    now = seen_of(parcels, refunds, read)
    new = {name for name, stage in now.items() if _is_later(stage, seen.get(name))}
    return News(
        tuple(parcel for parcel in parcels if f"parcel:{parcel.id}" in new),
        tuple(refund for refund in refunds if f"refund:{refund.id}" in new),
    )


def _stage(parcel: Parcel, read: Reading) -> str:
    """Return how often the parcel came to a stage that is news, and the last, such as `3 out`; empty before it was sent."""
    stages = [stage for stage in (_news(event, read) for event in parcel.events) if stage]
    changes = [stage for stage, _ in groupby(stages)]
    return f"{len(changes)} {changes[-1]}" if changes else ""


def _news(event: ParcelEvent, read: Reading) -> str | None:
    if event.code is not ParcelCode.LAST_MILE:
        return _NEWS.get(event.code)
    notes = read(event).notes
    return "pick-up" if Note.PICK_UP in notes else "out" if Note.OUT_FOR_DELIVERY in notes else None


def _is_later(stage: str, seen: str | None) -> bool:
    return seen is None or (stage != seen and int(stage.split()[0]) >= int(seen.split()[0]))
