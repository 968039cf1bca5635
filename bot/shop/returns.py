"""Returns, exchanges, refunds and claims as they stand. Who may return what is a rule of its own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
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


class ClaimState(Enum):
    OPEN = "open"
    INVESTIGATING = "investigating"
    SETTLED = "settled"
    REFUSED = "refused"


@dataclass(frozen=True)
class Return:
    """Something on its way back; `position` is the line of the order."""

    id: str
    order_number: str
    position: int
    quantity: int
    kind: ReturnKind
    reason: str | None
    state: ReturnState
    opened_at: datetime
    closed_at: datetime | None = None


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
    id: str
    order_number: str
    kind: ClaimKind
    state: ClaimState
    opened_at: datetime
    note: str | None = None
