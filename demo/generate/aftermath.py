"""What follows an order: returns, exchanges, repairs, refunds and claims, as its story says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from decimal import Decimal
from random import Random

from demo.generate.catalogue import EU, cents
from demo.generate.clock import DAY
from demo.generate.orders import Order

# Where the law gives back the way out too when all is returned.
SHIPPING_TOO = EU | {"GB", "NO"}
FITS = ("too_small", "too_large")
REFUSED_REASON = "opened"
CHANGE_OF_MIND = ("changed_mind", "not_as_expected", *FITS)


@dataclass(frozen=True)
class Return:
    position: int
    quantity: int
    kind: str
    reason: str
    state: str
    opened_at: datetime
    closed_at: datetime | None = None


@dataclass(frozen=True)
class Refund:
    """Money back; `of` is the return it belongs to, None where nothing was sent back."""

    amount: Decimal
    state: str
    requested_at: datetime
    sent_at: datetime | None
    of: Return | None = None


@dataclass(frozen=True)
class Claim:
    kind: str
    state: str
    opened_at: datetime
    note: str


@dataclass
class Aftermath:
    returns: list[Return] = field(default_factory=list)
    refunds: list[Refund] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)


def follow(order: Order, now: datetime, chance: Random) -> Aftermath:
    """Return what followed, and move the order's states and payments along."""
    aftermath = Aftermath()
    tell = _TOLD.get(order.story.twist)
    if tell:
        tell(_Case(order, now, chance, aftermath))
    return aftermath


@dataclass(frozen=True)
class _Case:
    order: Order
    now: datetime
    chance: Random
    aftermath: Aftermath

    def between(self, begin: datetime, end: datetime, most_days: float = 400) -> datetime:
        """Return a moment between the two, at most so many days after the first."""
        span = min(end - begin, timedelta(days=most_days))
        return (begin + span * self.chance.uniform(0.15, 0.9)).replace(microsecond=0)

    def returnable(self) -> tuple[int, ...]:
        lines = zip(self.order.positions, self.order.basket.lines)
        return tuple(position for position, (item, _) in lines if item.category != "beauty")

    @property
    def delivered_at(self) -> datetime:
        moment = self.order.reached("delivered")
        assert moment is not None
        return moment

    @property
    def last_scan_at(self) -> datetime:
        return self.order.parcels[-1].way[-1].at

    def give_back(
        self, state: str, reason: str, kind: str = "return", closed_at: datetime | None = None
    ) -> list[Return]:
        """Open one return for the first line, or sometimes for each that may go back."""
        positions: tuple[int, ...] = (1,)
        if kind == "return" and reason != REFUSED_REASON and self.chance.random() < 0.6:
            positions = self.returnable()
        opened_at = self.between(self.delivered_at, self.now - DAY / 12, 4)
        for position in positions:
            quantity = self.order.basket.lines[position - 1][1]
            given = Return(position, quantity, kind, reason, state, opened_at, closed_at)
            self.aftermath.returns.append(given)
        return self.aftermath.returns

    def refund(self, amount: Decimal, state: str, requested_at: datetime, sent_at: datetime | None = None) -> None:
        of = self.aftermath.returns[0] if self.aftermath.returns else None
        self.aftermath.refunds.append(Refund(amount, state, requested_at, sent_at, of))
        if amount == self.order.basket.sums.total and state in ("sent", "arrived"):
            self.order.payments = [replace(payment, state="refunded") for payment in self.order.payments]

    def claim(self, kind: str, state: str, opened_at: datetime, note: str) -> None:
        self.aftermath.claims.append(Claim(kind, state, opened_at, note))


def refund_for(order: Order, positions: list[int]) -> Decimal:
    """Return what is paid back for these lines: their share of discount and tax with them, the way out only by law."""
    sums, country = order.basket.sums, order.customer.country
    if len(positions) == len(order.basket.lines) and country.code in SHIPPING_TOO:
        return sums.total
    values = [price * quantity for price, (_, quantity) in zip(order.basket.prices, order.basket.lines)]
    share = sum((values[position - 1] for position in positions), Decimal(0)) / sums.subtotal
    way_out = sums.shipping * (1 + Decimal(country.about["tax"]) / 100)
    return cents((sums.total - way_out) * share)


def _asked(case: _Case) -> None:
    case.give_back("requested", case.chance.choice(CHANGE_OF_MIND))


def _sent_back(case: _Case) -> None:
    case.give_back("sent_back", case.chance.choice(CHANGE_OF_MIND))


def _received(case: _Case) -> None:
    returns = case.give_back("received", case.chance.choice(CHANGE_OF_MIND))
    case.refund(_owed(case), "approved", case.between(returns[0].opened_at + 8 * DAY, case.now))


def _refund_sent(case: _Case) -> None:
    sent_at = case.now - timedelta(days=case.chance.uniform(1, 3.5))
    _closed(case, "sent", sent_at.replace(microsecond=0))


def _returned(case: _Case) -> None:
    sent_at = case.delivered_at + timedelta(days=case.chance.uniform(18, 32))
    _closed(case, "arrived", sent_at.replace(microsecond=0))


def _closed(case: _Case, state: str, sent_at: datetime) -> None:
    checked_at = sent_at - timedelta(days=2)
    returns = case.give_back("closed", case.chance.choice(CHANGE_OF_MIND), closed_at=checked_at)
    case.refund(_owed(case), state, checked_at, sent_at)
    positions = [given.position for given in returns]
    if len(positions) == len(case.order.basket.lines):
        case.order.comes_to("returned", checked_at)
    else:
        case.order.line_states = dict.fromkeys(positions, "returned")


def _owed(case: _Case) -> Decimal:
    return refund_for(case.order, [given.position for given in case.aftermath.returns])


def _refused(case: _Case) -> None:
    given = case.give_back("refused", REFUSED_REASON)[0]
    closed_at = case.between(given.opened_at, case.now, 2)
    case.aftermath.returns[:] = [replace(given, closed_at=closed_at) for given in case.aftermath.returns]


def _exchange(state: str) -> Callable[[_Case], None]:
    def tell(case: _Case) -> None:
        case.give_back(state, case.chance.choice(FITS), "exchange")

    return tell


def _repair(case: _Case) -> None:
    opened_at = case.now - timedelta(days=case.chance.uniform(6, 14))
    given = case.give_back(case.chance.choice(("sent_back", "received")), "defective", "repair")[0]
    case.aftermath.returns[:] = [replace(given, opened_at=opened_at.replace(microsecond=0))]


def _damaged(case: _Case) -> None:
    case.claim("damaged", "open", case.between(case.delivered_at, case.now, 3), "arrived broken, pictures asked for")


def _missing(case: _Case) -> None:
    name = case.order.basket.lines[-1][0].names["en"]
    case.claim("missing", "investigating", case.between(case.delivered_at, case.now, 3), f"not in the parcel: {name}")


def _wrong(case: _Case) -> None:
    case.claim("wrong", "open", case.between(case.delivered_at, case.now, 3), "another colour or size came")


def _not_there(case: _Case) -> None:
    note = "marked delivered, not found at the door"
    case.claim("lost", "open", case.between(case.delivered_at, case.now, 2), note)


def _held(note: str) -> Callable[[_Case], None]:
    return lambda case: case.claim("customs", "open", case.between(case.last_scan_at, case.now, 3), note)


def _lost(case: _Case) -> None:
    case.claim("lost", "investigating", case.last_scan_at + DAY, "insurance asked")


def _lost_and_refunded(case: _Case) -> None:
    opened_at = case.last_scan_at + DAY
    case.claim("lost", "settled", opened_at, "refunded in full")
    case.refund(case.order.basket.sums.total, "arrived", opened_at, opened_at + 2 * DAY)


def _to_sender(case: _Case) -> None:
    owed = refund_for(case.order, list(case.order.positions))
    case.refund(owed, "approved", case.between(case.last_scan_at, case.now, 3))


def _cancelled(state: str) -> Callable[[_Case], None]:
    def tell(case: _Case) -> None:
        cancelled_at = case.order.reached("cancelled")
        assert cancelled_at is not None
        sent_at = case.between(cancelled_at, case.now, 2)
        case.refund(case.order.basket.sums.total, state, cancelled_at, sent_at)

    return tell


_TOLD: dict[str, Callable[[_Case], None]] = {
    "return_requested": _asked,
    "return_sent_back": _sent_back,
    "return_received": _received,
    "refund_sent": _refund_sent,
    "returned": _returned,
    "return_refused": _refused,
    "exchange_requested": _exchange("requested"),
    "exchange_approved": _exchange("approved"),
    "exchange_received": _exchange("received"),
    "repair": _repair,
    "damaged": _damaged,
    "missing": _missing,
    "wrong": _wrong,
    "not_there": _not_there,
    "held_number": _held("the recipient's tax number (CPF) is asked for"),
    "held_value": _held("a proof of the value is asked for"),
    "lost": _lost,
    "lost_and_refunded": _lost_and_refunded,
    "to_sender": _to_sender,
    "refunded": _cancelled("arrived"),
    "refund_under_way": _cancelled("sent"),
}
