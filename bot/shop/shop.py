"""The shop itself: its name, hours, and the choices its owner made in `shop.yml`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from zoneinfo import ZoneInfo

from bot.shop.money import Money
from bot.shop.orders import OrderState


class Payer(Enum):
    BUYER = "buyer"
    SHOP = "shop"


@dataclass(frozen=True)
class Holiday:
    on: date
    names: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Hours:
    """When people answer: spans by weekday, 0 being Monday, in the shop's own time zone."""

    time_zone: str
    spans: Mapping[int, tuple[tuple[time, time], ...]]
    holidays: tuple[Holiday, ...] = ()

    def is_open(self, now: datetime) -> bool:
        local = now.astimezone(ZoneInfo(self.time_zone))
        return any(begin <= local.time() < end for begin, end in self._spans(local.date()))

    def opens_at(self, now: datetime) -> datetime | None:
        """Return when a person is there next, `now` itself while open; None where nobody is within a year."""
        if self.is_open(now):
            return now
        zone = ZoneInfo(self.time_zone)
        first = now.astimezone(zone).date()
        for days in range(366):
            day = first + timedelta(days)
            for begin, _ in self._spans(day):
                if (opening := datetime.combine(day, begin, zone)) > now:
                    return opening
        return None

    def _spans(self, day: date) -> tuple[tuple[time, time], ...]:
        if any(holiday.on == day for holiday in self.holidays):
            return ()
        return self.spans.get(day.weekday(), ())


@dataclass(frozen=True)
class ReturnPolicy:
    """What the shop gives of its own will; the law at the destination may give more. Days count from delivery."""

    window_days: int
    change_of_mind_paid_by: Payer
    faulty_paid_by: Payer
    address_country: str
    refund_days: int
    exchange: bool
    excluded_categories: frozenset[str] = frozenset()
    keep_it_below: Money | None = None
    restocking_percent: Decimal = Decimal(0)


@dataclass(frozen=True)
class Warranty:
    months: int
    by_category: Mapping[str, int] = field(default_factory=dict)

    def months_for(self, category: str) -> int:
        return self.by_category.get(category, self.months)


@dataclass(frozen=True)
class PaymentMethod:
    """A way to pay; no countries means everywhere but `not_in`, no currencies means any."""

    id: str
    names: Mapping[str, str]
    countries: frozenset[str] = frozenset()
    not_in: frozenset[str] = frozenset()
    currencies: frozenset[str] = frozenset()
    instalments: int = 0

    def name(self, language: str) -> str:
        return self.names.get(language) or self.names.get("en") or next(iter(self.names.values()), self.id)

    def serves(self, country: str | None) -> bool:
        """Whether it can be used in `country`; where the country is unknown, only what is offered everywhere."""
        if country is None:
            return not self.countries
        return country not in self.not_in and (not self.countries or country in self.countries)


@dataclass(frozen=True)
class Rates:
    """The owner's own exchange rates of a day: one unit of the shop's currency in others."""

    on: date
    to: Mapping[str, Decimal]


@dataclass(frozen=True)
class BulkPrice:
    from_quantity: int
    percent: Decimal


@dataclass(frozen=True)
class Limits:
    """How far the bot may go without an agent."""

    refund_without_agent: Money
    negotiate_percent: Decimal = Decimal(0)
    bulk: tuple[BulkPrice, ...] = ()

    def bulk_percent(self, quantity: int) -> Decimal | None:
        """Return what comes off each piece at that quantity; None where the shop gives no break for it."""
        return max((step.percent for step in self.bulk if quantity >= step.from_quantity), default=None)


@dataclass(frozen=True)
class OrderPolicy:
    """The last state in which the bot cancels an order, or changes it, by itself; after it, until the parcel leaves, a
    person does. `invoice_lines` stand below the shop's name on its invoices."""

    cancel_until: OrderState = OrderState.PAID
    change_until: OrderState = OrderState.PAID
    invoice_lines: tuple[str, ...] = ()


@dataclass(frozen=True)
class Shop:
    name: str
    currency: str
    home_country: str
    languages: tuple[str, ...]
    hours: Hours
    returns: ReturnPolicy
    warranty: Warranty
    payments: tuple[PaymentMethod, ...]
    limits: Limits
    orders: OrderPolicy = OrderPolicy()
    rates: Rates | None = None
    email: str | None = None
    website: str | None = None

    def payments_in(self, country: str | None) -> list[PaymentMethod]:
        return [method for method in self.payments if method.serves(country)]
