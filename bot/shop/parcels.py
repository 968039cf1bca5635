"""Parcels and what carriers said of them, in one vocabulary. Carriers' own codes are translated before they come here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

# Days over the promised ones after which carriers take a search; the strictest of our lines.
SEARCH_AFTER_DAYS = 14


class ParcelCode(Enum):
    """The stages of a parcel's way; each scan of a carrier is one of them."""

    LABEL = "label"
    PICKED_UP = "picked_up"
    EXPORT = "export"
    LINE_HAUL = "line_haul"
    IMPORT_HOLD = "import_hold"
    RELEASED = "released"
    LAST_MILE = "last_mile"
    DELIVERED = "delivered"
    FAILED = "failed"
    RETURNED = "returned"
    LOST = "lost"


ENDED = frozenset({ParcelCode.DELIVERED, ParcelCode.RETURNED, ParcelCode.LOST})


@dataclass(frozen=True)
class ParcelEvent:
    """One scan; `carrier_text` is the carrier's own wording, such as who took the parcel in."""

    at: datetime
    code: ParcelCode
    place: str | None = None
    country: str | None = None
    carrier_text: str | None = None


@dataclass(frozen=True)
class Parcel:
    """One box on its way; `lines` are the positions of the order in it, events run from the oldest to the newest."""

    id: str
    order_number: str
    tracking_number: str | None
    carrier: str | None
    events: tuple[ParcelEvent, ...] = ()
    lines: tuple[int, ...] = ()
    service: str | None = None
    warehouse: str | None = None
    weight_grams: int | None = None
    sent_at: datetime | None = None
    promised_from: date | None = None
    promised_to: date | None = None

    @property
    def last(self) -> ParcelEvent | None:
        return self.events[-1] if self.events else None

    @property
    def state(self) -> ParcelCode | None:
        """Return the stage of the last scan; None when no carrier has said anything yet."""
        return self.last.code if self.last else None

    @property
    def is_held(self) -> bool:
        """Whether customs has it; a held parcel has no window until it is released."""
        return self.state is ParcelCode.IMPORT_HOLD

    @property
    def delivered_at(self) -> datetime | None:
        return self.last.at if self.last and self.last.code is ParcelCode.DELIVERED else None

    def is_late(self, today: date) -> bool:
        """Whether the promised days are over and it is still under way; never for one that is held or unpromised."""
        if self.promised_to is None or self.is_held or self.state in ENDED:
            return False
        return today > self.promised_to

    def seems_lost(self, today: date) -> bool:
        """Whether a carrier has said so, or the promised days are over by so much that it should be searched for."""
        if self.state is ParcelCode.LOST:
            return True
        return (
            self.promised_to is not None
            and self.is_late(today)
            and (today - self.promised_to).days >= SEARCH_AFTER_DAYS
        )

    def days_silent(self, today: date) -> int | None:
        """Return the days since the last scan; None when there was none."""
        return (today - self.last.at.date()).days if self.last else None
