"""One order from the basket to the door: when it was paid, packed, sent and delivered, in how many parcels, in which state."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from random import Random

from demo.generate.baskets import Basket, pick_basket
from demo.generate.catalogue import Catalogue
from demo.generate.clock import (
    DAY,
    HOUR,
    MINUTE,
    after_working_days,
    at,
    handling_day,
    jitter,
    local,
    next_warehouse_day,
)
from demo.generate.journey import Route, Scan, scans, twisted
from demo.generate.people import Customer
from demo.generate.stories import Story, overdue
from demo.generate.tracking import tracking_number

PAID_LATER = {"boleto": 40, "oxxo": 40, "konbini": 40, "bank_transfer": 50}
INSTALMENTS_FROM = {"klarna": 35, "afterpay": 35, "tabby": 35}
PACKAGING_GRAMS = 60
UNPAID_DAYS = 3


@dataclass(frozen=True)
class Payment:
    method: str
    amount: Decimal
    state: str
    at: datetime
    reference: str


@dataclass(frozen=True)
class Parcel:
    """One box of a shipment of its own; `positions` are lines of the order, `way` the scans until now."""

    route: Route
    service: str
    tracking_number: str
    weight_grams: int
    positions: tuple[int, ...]
    promised: tuple[date, date]
    way: list[Scan]


@dataclass
class Order:
    """An order as it stands now. `line_states` holds only what differs from the order's own state."""

    number: str
    story: Story
    customer: Customer
    basket: Basket
    placed_at: datetime
    channel: str
    state: str = "pending"
    events: list[tuple[str, datetime, str]] = field(default_factory=list)
    payments: list[Payment] = field(default_factory=list)
    parcels: list[Parcel] = field(default_factory=list)
    line_states: dict[int, str] = field(default_factory=dict)

    def comes_to(self, state: str, moment: datetime, note: str = "") -> None:
        self.state = state
        self.events.append((state, moment, note))

    def reached(self, state: str) -> datetime | None:
        return next((moment for reached, moment, _ in self.events if reached == state), None)

    @property
    def positions(self) -> tuple[int, ...]:
        return tuple(range(1, len(self.basket.lines) + 1))


class OrderMaker:
    """Makes orders by chance until one fits its story."""

    def __init__(self, catalogue: Catalogue, chance: Random) -> None:
        self._catalogue = catalogue
        self._chance = chance
        self._now = at(catalogue.anchor, 0)

    def make(self, story: Story, number: str, customer: Customer, is_first: bool) -> Order | None:
        """Return the order, None when what chance gave does not fit the story."""
        placed_at = self._placed_at(story, customer)
        basket = pick_basket(story, customer, placed_at.date(), is_first, self._catalogue, self._chance)
        if basket is None:
            return None
        channel = self._chance.choice(("web", "web", "mobile"))
        order = Order(number, story, customer, basket, placed_at, channel)
        order.comes_to("pending", placed_at)
        method = self._payment_method(order)
        if story.stops == "pending" or story.twist == "unpaid":
            return self._unpaid(order, method)
        paid_at = self._paid_at(order, method)
        order.comes_to("paid", paid_at)
        order.payments.append(self._payment(order, method, "captured", paid_at))
        if story.twist == "paid_twice":
            order.payments.append(self._payment(order, method, "captured", paid_at + 2 * MINUTE))
        return self._handled(order, paid_at) if paid_at < self._now else None

    def _placed_at(self, story: Story, customer: Customer) -> datetime:
        least, most = story.placed
        if story.stops == "delivered":
            least, most = story.delivered[0] + 1, min(120.0, story.delivered[1] + 45)
        day = (self._now - timedelta(days=self._chance.uniform(least, most))).replace(microsecond=0)
        if most < 5:
            return day
        # Few buy at night: morning to late evening on their own clock.
        return local(day.date(), self._chance.uniform(7, 23.5), customer.country.utc).replace(microsecond=0)

    def _payment_method(self, order: Order) -> str:
        if order.story.pays:
            return order.story.pays
        method = str(self._chance.choice(order.customer.country.about["pays"]))
        return method if order.basket.sums.total >= INSTALMENTS_FROM.get(method, 0) else "card"

    def _payment(self, order: Order, method: str, state: str, moment: datetime) -> Payment:
        reference = f"{method[:2].upper()}{self._chance.randrange(16**10):010X}"
        return Payment(method, order.basket.sums.total, state, moment, reference)

    def _paid_at(self, order: Order, method: str) -> datetime:
        if hours := PAID_LATER.get(method):
            return jitter(self._chance, order.placed_at + 3 * HOUR, (hours - 3) * 60)
        return jitter(self._chance, order.placed_at + timedelta(seconds=20), 2)

    def _unpaid(self, order: Order, method: str) -> Order | None:
        failed = order.story.twist == "payment_failed"
        asked_at = jitter(self._chance, order.placed_at, 2)
        order.payments.append(self._payment(order, method, "failed" if failed else "pending", asked_at))
        if order.story.twist == "unpaid":
            ended_at = order.placed_at + UNPAID_DAYS * DAY
            order.payments = [self._payment(order, method, "failed", asked_at)]
            order.comes_to("cancelled", ended_at, "not paid in time")
        return order

    def _handled(self, order: Order, paid_at: datetime) -> Order | None:
        day = handling_day(paid_at)
        packed_at = jitter(self._chance, at(day, 10), 180)
        if packed_at < paid_at + HOUR or self._chance.random() < 0.5:
            packed_at = jitter(self._chance, at(next_warehouse_day(day), 1), 180)
        sent_at = jitter(self._chance, at(next_warehouse_day(day), 9), 120)
        if order.story.stops == "cancelled":
            return self._cancelled(order, paid_at, packed_at)
        if order.story.twist == "waits_for_stock":
            order.events[-1] = ("paid", paid_at, "waits for goods that are on their way to the warehouse")
            return order
        if packed_at > self._now:
            return order if order.story.stops == "paid" else None
        order.comes_to("packed", packed_at)
        if sent_at > self._now:
            return order if order.story.stops == "packed" else None
        if order.story.stops in ("paid", "packed"):
            return None
        return self._sent(order, packed_at, sent_at)

    def _cancelled(self, order: Order, paid_at: datetime, packed_at: datetime) -> Order | None:
        cancelled_at = jitter(self._chance, paid_at + HOUR / 2, 300)
        if cancelled_at >= min(packed_at, self._now - 6 * HOUR):
            return None
        order.comes_to("cancelled", cancelled_at, "asked for by the customer")
        return order

    def _sent(self, order: Order, packed_at: datetime, sent_at: datetime) -> Order | None:
        order.comes_to("shipped", sent_at)
        first, second = self._split(order)
        order.parcels.append(self._parcel(order, first, packed_at, sent_at))
        if second and order.story.twist == "two_parcels":
            later = jitter(self._chance, at(next_warehouse_day(sent_at.date()), 9), 120)
            if later > self._now:
                return None
            order.parcels.append(self._parcel(order, second, later - 5 * HOUR, later))
        if order.story.twist == "partly_sent":
            order.line_states = dict.fromkeys(second, "paid")
            order.events[-1] = ("shipped", sent_at, "the first part; the rest waits for goods")
        return self._arrived(order) if order.story.stops == "delivered" else self._under_way(order)

    def _split(self, order: Order) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Return what goes at once and what later; of a partly sent order the last line waits."""
        if order.story.twist == "two_parcels":
            return order.positions[:1], order.positions[1:]
        if order.story.twist == "partly_sent":
            return order.positions[:-1], order.positions[-1:]
        return order.positions, ()

    def _parcel(self, order: Order, positions: tuple[int, ...], packed_at: datetime, sent_at: datetime) -> Parcel:
        method, country = order.basket.method, order.customer.country
        least, most = method.days(order.basket.zone)
        days = self._chance.randint(least, max(least, most - 1))
        if order.story.stops == "delivered" and self._chance.random() < 0.08:
            days = most + self._chance.randint(1, 3)
        arrives_on = after_working_days(sent_at.date(), days)
        delivered_at = local(arrives_on, self._chance.uniform(10, 18), country.utc).replace(microsecond=0)
        city = order.customer.address["city"]
        route = Route(method.carrier, method.warehouse, country, city, packed_at, sent_at, delivered_at)
        way = twisted(order.story.twist, scans(route, self._chance), route, self._now, self._chance)
        lines = [order.basket.lines[position - 1] for position in positions]
        grams = sum(item.weight_grams * quantity for item, quantity in lines) + PACKAGING_GRAMS
        promised = after_working_days(sent_at.date(), least), after_working_days(sent_at.date(), most)
        number = tracking_number(method.carrier, self._chance)
        return Parcel(route, method.service, number, grams, positions, promised, way)

    def _arrived(self, order: Order) -> Order | None:
        least, most = order.story.delivered
        delivered_at = max(parcel.way[-1].at for parcel in order.parcels)
        if any(parcel.way[-1].code != "delivered" for parcel in order.parcels):
            return None
        if not timedelta(days=least) <= self._now - delivered_at <= timedelta(days=most):
            return None
        order.comes_to("delivered", delivered_at)
        return order

    def _under_way(self, order: Order) -> Order | None:
        last = order.parcels[-1].way[-1]
        silent = self._now - last.at
        ends = {"held_number": "import_hold", "held_value": "import_hold", "failed": "failed", "to_sender": "returned"}
        wanted = {**ends, "lost": "lost", "lost_and_refunded": "lost"}.get(order.story.twist)
        if wanted is not None and last.code != wanted:
            return None
        if last.code == "delivered" or (last.code == "failed" and silent > 30 * HOUR):
            return None
        if order.story.twist == "pick_up" and not last.text.startswith("Ready"):
            return None
        is_over = order.parcels[-1].promised[1] < self._catalogue.anchor
        if order.story.twist == "late" and not (is_over and silent > 10 * DAY):
            return None
        if is_over and not overdue(order.story):
            return None
        if last.code == "returned":
            order.comes_to("returned", last.at, "came back to the sender")
        return order
