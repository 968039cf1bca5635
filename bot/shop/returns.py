"""Returns, exchanges, refunds and claims as they stand. Who may return what is a rule of its own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from bot.shop.money import Money


class ReturnKind(Enum):
    RETURN = "return"
    EXCHANGE = "exchange"
    REPAIR = "repair"


class ReturnState(Enum):
    REQUESTED = "requested"
    APPROVED = "approved"
    SENT_BACK = "sent_back"
    RECEIVED = "received"
    CLOSED = "closed"
    REFUSED = "refused"


class RefundState(Enum):
    REQUESTED = "requested"
    APPROVED = "approved"
    SENT = "sent"
    ARRIVED = "arrived"
    REFUSED = "refused"


class ClaimKind(Enum):
    LOST = "lost"
    DAMAGED = "damaged"
    MISSING = "missing"
    WRONG = "wrong"
    CUSTOMS = "customs"
    LATE = "late"


class ClaimState(Enum):
    OPEN = "open"
    INVESTIGATING = "investigating"
    SETTLED = "settled"
    REFUSED = "refused"


OPEN_RETURN = frozenset({ReturnState.REQUESTED, ReturnState.APPROVED, ReturnState.SENT_BACK, ReturnState.RECEIVED})
# What is claimed of a parcel, not of a line.
OF_PARCELS = frozenset({ClaimKind.LOST, ClaimKind.LATE})
OPEN_CLAIM = frozenset({ClaimState.OPEN, ClaimState.INVESTIGATING})


@dataclass(frozen=True)
class Return:
    """Something on its way back; `position` is the line of the order, `wanted_sku` what an exchange is for."""

    id: str
    order_number: str
    position: int
    quantity: int
    kind: ReturnKind
    reason: str | None
    state: ReturnState
    opened_at: datetime
    closed_at: datetime | None = None
    send_by: date | None = None
    wanted_sku: str | None = None


@dataclass(frozen=True)
class Refund:
    id: str
    order_number: str
    amount: Money
    state: RefundState
    requested_at: datetime
    return_id: str | None = None
    sent_at: datetime | None = None
    method: str | None = None


@dataclass(frozen=True)
class Claim:
    """Something that went wrong; `position` None: with the whole order or a parcel of it."""

    id: str
    order_number: str
    kind: ClaimKind
    state: ClaimState
    opened_at: datetime
    note: str | None = None
    position: int | None = None
    settlement: str | None = None
