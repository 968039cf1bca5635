"""The working sheet of one landed cost: values in every currency needed, the lines so far, and how sure they are.

The rules of the destinations in `bot/shop/tariffs` fill it; nothing here knows a country.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from bot.facts.customs import EU, Customs, Destination, Limit, Member
from bot.facts.duty_rates import DutyRates
from bot.facts.reading import Confidence, Span
from bot.shop.consignment import POST, BasketItem, ExchangeRate, SellerModes, Shipment
from bot.shop.landed_cost import Collector, Kind, LandedCostLine, When
from bot.shop.money import Money

NOUGHT = Span.of(0)
HUNDRED = Decimal(100)


class NoExchangeRate(Exception):
    """No rate between two currencies: caught by `landed_cost`, never leaves the shop."""


@dataclass(frozen=True)
class ValuedItem:
    """An item with its value, its share of the shipping and its price apiece, all in the currency of the sheet."""

    item: BasketItem
    value: Decimal
    freight: Decimal
    price: Decimal

    @property
    def cif(self) -> Decimal:
        return self.value + self.freight

    @property
    def code(self) -> str:
        return self.item.code


@dataclass
class Assessment:
    iso: str
    region: str | None
    destination: Destination
    member: Member | None
    customs: Customs
    duty_rates: DutyRates
    seller: SellerModes
    shipment: Shipment
    on: date
    currency: str
    rate: ExchangeRate
    items: tuple[ValuedItem, ...]
    freight: Decimal
    lines: list[LandedCostLine] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    confidence: Confidence = Confidence.HIGH
    needs_person: bool = False
    is_high_value: bool = False
    is_formal: bool = False

    @property
    def goods(self) -> Decimal:
        return sum((item.value for item in self.items), Decimal(0))

    @property
    def cif(self) -> Decimal:
        return self.goods + self.freight

    @property
    def scheme(self) -> str | None:
        """The scheme of the shop at this destination; None where it is not registered."""
        key = EU if self.member or self.iso == EU else self.iso
        return self.seller.registered.get(key)

    @property
    def has_origin_proof(self) -> bool:
        return self.iso in self.seller.origin_proofs

    # --- values

    def value_in(self, amount: Decimal, currency: str) -> Decimal:
        """Return an amount of the sheet in another currency, unrounded, for a comparison."""
        return amount * self._rate(self.currency, currency)

    def from_currency(self, amount: Decimal, currency: str) -> Decimal:
        return amount * self._rate(currency, self.currency)

    def span_from(self, span: Span, currency: str) -> Span:
        return span * self._rate(currency, self.currency)

    def rounded(self, span: Span) -> Span:
        return Span(self.money(span.low).amount, self.money(span.high).amount)

    def money(self, amount: Decimal) -> Money:
        return Money.of(amount, self.currency)

    def covers(self, limit: Limit, amount: Decimal) -> bool:
        self.use(limit.confidence)
        return limit.covers(self.value_in(amount, limit.currency))

    def _rate(self, source: str, target: str) -> Decimal:
        if source == target:
            return Decimal(1)
        found = self.rate(source, target)
        if found is None:
            raise NoExchangeRate(source, target)
        return found

    # --- how sure

    def use(self, confidence: Confidence) -> None:
        self.confidence = min(self.confidence, confidence)

    def note(self, *notes: str) -> None:
        self.notes.extend(note for note in notes if note not in self.notes)

    # --- lines

    def at_checkout(self) -> tuple[Collector, When]:
        return Collector.SHOP, When.CHECKOUT

    def at_border(self) -> tuple[Collector, When]:
        if self.shipment.is_prepaid:
            return Collector.SHOP, When.INCLUDED
        return (Collector.POST if self.shipment.mode == POST else Collector.CARRIER), When.DELIVERY

    def add(
        self,
        kind: Kind,
        rule: str,
        span: Span | None,
        paid: tuple[Collector, When],
        *,
        rate: Span | None = None,
    ) -> Span | None:
        """Write a line of the total, rounded; an unknown one needs a person. Returns the rounded span."""
        rounded = self.rounded(span) if span is not None else None
        if rounded is None and paid[1] is not When.INCLUDED:
            self.needs_person = True
            self.note("amount_unknown")
        self._write(kind, rule, rounded, paid, rate, is_added=paid[1] is not When.INCLUDED)
        return rounded

    def name_open(
        self,
        kind: Kind,
        rule: str,
        span: Span | None = None,
        rate: Span | None = None,
        collector: Collector = Collector.UNKNOWN,
    ) -> None:
        """Name a charge that may come and is not added; its range where one is known."""
        rounded = self.rounded(span) if span is not None else None
        self._write(kind, rule, rounded, (collector, When.OPEN), rate, is_added=False)

    def _write(
        self,
        kind: Kind,
        rule: str,
        span: Span | None,
        paid: tuple[Collector, When],
        rate: Span | None,
        *,
        is_added: bool,
    ) -> None:
        line = LandedCostLine(
            kind=kind,
            rule=rule,
            low=self.money(span.low) if span else None,
            high=self.money(span.high) if span else None,
            collector=paid[0],
            when=paid[1],
            is_added=is_added,
            rate_low=rate.low if rate else None,
            rate_high=rate.high if rate else None,
        )
        self.lines.append(line)

    # --- duty and tax over the items

    def duty(
        self,
        rule: str,
        spans: Sequence[Span | None],
        paid: tuple[Collector, When],
        *,
        kind: Kind = Kind.DUTY,
        rate: Span | None = None,
    ) -> list[Span] | None:
        """Add the duty of all items; return each item's part of the rounded sum, None where one is unknown."""
        known = [span for span in spans if span is not None]
        if len(known) < len(spans):
            self.add(kind, rule, None, paid, rate=rate)
            return None
        total = total_of(known)
        rounded = self.add(kind, rule, total, paid, rate=rate)
        return _shared(known, total, rounded or total)

    def tax(
        self,
        rule: str,
        bases: Sequence[Span] | None,
        rates: Sequence[Span | None],
        paid: tuple[Collector, When],
    ) -> Span | None:
        """Add the tax of all items, each base at its rate; unknown where bases or a rate are."""
        rate = common(rates)
        if bases is None or any(found is None for found in rates):
            return self.add(Kind.TAX, rule, None, paid, rate=rate)
        parts = [base * found * (1 / HUNDRED) for base, found in zip(bases, rates) if found is not None]
        return self.add(Kind.TAX, rule, total_of(parts), paid, rate=rate)

    def bases(
        self, duties: Sequence[Span] | None, value: Callable[[ValuedItem], Decimal] = lambda item: item.cif
    ) -> list[Span] | None:
        """Return value plus duty of each item."""
        if duties is None:
            return None
        return [Span.of(value(item)) + duty for item, duty in zip(self.items, duties)]


def total_of(spans: Iterable[Span]) -> Span:
    total = NOUGHT
    for span in spans:
        total = total + span
    return total


def percent(rate: Span | None, value: Decimal) -> Span | None:
    return rate * (value / HUNDRED) if rate is not None else None


def common(rates: Sequence[Span | None]) -> Span | None:
    """Return the rate that all goods share; None where they differ or one is unknown."""
    return rates[0] if rates and all(rate == rates[0] for rate in rates) else None


def _shared(parts: list[Span], total: Span, rounded: Span) -> list[Span]:
    """Spread the rounding of a sum over its parts, so that a tax on the parts is one on the rounded sum."""

    def share(part: Decimal, whole: Decimal, settled: Decimal) -> Decimal:
        return part * settled / whole if whole else Decimal(0)

    return [
        Span(*sorted((share(part.low, total.low, rounded.low), share(part.high, total.high, rounded.high))))
        for part in parts
    ]
