"""Parcels and what carriers said of them, in one vocabulary. Carriers' own codes are translated before they come here."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import Enum


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


class Note(Enum):
    """What a scan tells beyond its code, such as that a neighbour has the parcel."""

    NEIGHBOUR = "neighbour"
    AT_DOOR = "at-door"
    OUT_FOR_DELIVERY = "out-for-delivery"
    PICK_UP = "pick-up"
    NOBODY_HOME = "nobody-home"
    WRONG_ADDRESS = "wrong-address"
    TAX_NUMBER = "tax-number"
    VALUE_PROOF = "value-proof"
    PAY_DUTY = "pay-duty"
    NEXT_ATTEMPT = "next-attempt"


@dataclass(frozen=True)
class Wording:
    """What was recognised in a scan; `house` is the number of the neighbour's, `kept_days` how long the carrier waits."""

    notes: frozenset[Note] = frozenset()
    house: str | None = None
    kept_days: int | None = None


@dataclass(frozen=True)
class ParcelEvent:
    """One scan; `carrier_text` is the carrier's own wording, such as who took the parcel in."""

    at: datetime
    code: ParcelCode
    place: str | None = None
    country: str | None = None
    carrier_text: str | None = None
    note: Note | None = None


@dataclass(frozen=True)
class Patience:
    """How long a lane's parcels may be overdue or silent, in days: until a search is taken, until the shop calls it lost."""

    search_after_days: int = 14
    lost_after_days: int = 45
    silent_days: int = 10


@dataclass(frozen=True)
class Parcel:
    """One box on its way; `lines` are the positions of the order in it, events run from the oldest to the newest.

    `lane` names the rule that `patience` and, where the shop promised nothing itself, the promised days come from: see
    `bot/shop/lanes.py`. `unanswered_since` is set while its carrier does not answer.
    """

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
    patience: Patience = field(default_factory=Patience)
    lane: str | None = None
    unanswered_since: datetime | None = None

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

    @property
    def held_days(self) -> int:
        """The days that customs had it and has no more: nobody promised those."""
        days, since = 0, None
        for event in self.events:
            if event.code is ParcelCode.IMPORT_HOLD:
                since = since or event.at
            elif since:
                days, since = days + (event.at - since).days, None
        return days

    @property
    def due_from(self) -> date | None:
        return self.promised_from + timedelta(days=self.held_days) if self.promised_from else None

    @property
    def due_on(self) -> date | None:
        """The last of the promised days, moved by what customs took; None while it is held or where nothing was promised."""
        if self.promised_to is None or self.is_held:
            return None
        return self.promised_to + timedelta(days=self.held_days)

    @property
    def search_on(self) -> date | None:
        """The day from which its carrier takes a search."""
        return self.due_on + timedelta(days=self.patience.search_after_days) if self.due_on else None

    def days_late(self, today: date) -> int:
        """Return by how many days it is overdue; 0 for one that is on time, held, ended or unpromised."""
        if self.due_on is None or self.state in ENDED:
            return 0
        return max(0, (today - self.due_on).days)

    def is_late(self, today: date) -> bool:
        return self.days_late(today) > 0

    def seems_lost(self, today: date) -> bool:
        """Whether a carrier has said so, or it is overdue by so much that it should be searched for."""
        return self.state is ParcelCode.LOST or (
            self.is_late(today) and self.days_late(today) >= self.patience.search_after_days
        )

    def counts_as_lost(self, today: date) -> bool:
        """Whether a carrier has said so, or it is overdue by so much that the shop waits no longer."""
        return self.state is ParcelCode.LOST or (
            self.is_late(today) and self.days_late(today) >= self.patience.lost_after_days
        )

    def days_silent(self, today: date) -> int | None:
        """Return the days since the last scan; None when there was none."""
        return (today - self.last.at.date()).days if self.last else None

    def is_silent(self, today: date) -> bool:
        """Whether it is under way and was not scanned for longer than its lane's parcels usually are."""
        days = self.days_silent(today)
        return days is not None and self.state not in ENDED and days > self.patience.silent_days
