"""The working sheet of one landed cost: values in every currency needed, the lines so far, and how sure they are.

The rules of the destinations in `bot/shop/tariffs` fill it; nothing here knows a country.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from bot.facts.customs import EU, Customs, Destination, Duty, Figure, Limit, Member, Tax
from bot.facts.duty_rates import DutyRates
from bot.facts.reading import Confidence, Span
from bot.shop.consignment import POST, Ddp, ExchangeRate, SellerModes, Shipment, ValuedItem
from bot.shop.landed_cost import Collector, Kind, LandedCostLine, LimitTest, Step, When
from bot.shop.money import Money
from bot.shop.shares import common, percent, shared, total_of


class NoExchangeRate(Exception):
    """No rate between two currencies: caught by `landed_cost`, never leaves the shop."""


class DateNotCovered(Exception):
    """The facts have no figure for that day: caught by `landed_cost`, never leaves the shop."""


@dataclass
class Assessment:
    """`destination` and `member` are those of the day `on`."""

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
    tests: list[LimitTest] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)
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
    def ddp(self) -> Ddp | None:
        """How the shop takes over what is due on import; a method that is prepaid has it in its price."""
        if self.shipment.is_prepaid:
            return Ddp.INCLUDED
        union = self.seller.ddp.get(EU) if self.member else None
        return self.seller.ddp.get(self.iso, union)

    @property
    def has_origin_proof(self) -> bool:
        return self.iso in self.seller.origin_proofs

    # --- values

    def value_in(self, amount: Decimal, currency: str) -> Decimal:
        """Return an amount of the sheet in another currency, to its minor unit: USD 50 shown in reais are still USD 50."""
        return Money.of(amount * self.rate_to(currency), currency).amount

    def rate_to(self, currency: str) -> Decimal:
        return self._rate(self.currency, currency)

    def from_currency(self, amount: Decimal, currency: str) -> Decimal:
        return amount * self._rate(currency, self.currency)

    def span_from(self, span: Span, currency: str) -> Span:
        return span * self._rate(currency, self.currency)

    def rounded(self, span: Span) -> Span:
        return Span(self.money(span.low).amount, self.money(span.high).amount)

    def money(self, amount: Decimal) -> Money:
        return Money.of(amount, self.currency)

    # --- limits and figures of the facts

    def covers(self, limit: Limit, amount: Decimal, fact: str) -> bool:
        """Return whether the limit covers an amount of the sheet, and write the test down."""
        return self.holds(limit, self.value_in(amount, limit.currency), fact)

    def holds(self, limit: Limit, value: Decimal, fact: str) -> bool:
        """Return whether the limit covers a value in its own currency."""
        self.use(limit.confidence)
        return self.tested(LimitTest(fact, value, limit.amount, limit.currency, limit.covers(value)))

    def limit(self, part: Duty | Tax) -> Limit:
        """Return the limit of the day; raises DateNotCovered where the facts have none."""
        if part.limit is None:
            raise DateNotCovered("limit")
        return part.limit

    def figure(self, figure_id: str) -> Span:
        """Return a figure of the destination; raises DateNotCovered where the facts have none for the day."""
        return self._figure(figure_id).span

    def figure_amount(self, figure_id: str) -> Decimal:
        """Return a figure with a currency, in that of the sheet."""
        found = self._figure(figure_id)
        return self.from_currency(found.span.low, found.currency or self.currency)

    def is_up_to(self, figure_id: str, amount: Decimal) -> bool:
        """Return whether an amount of the sheet is at or below a figure, and write the test down."""
        return self.is_value_up_to(figure_id, self.value_in(amount, self._figure(figure_id).currency or self.currency))

    def is_value_up_to(self, figure_id: str, value: Decimal) -> bool:
        """Return the same of a value in the figure's own currency."""
        found, fact = self._figure(figure_id), self.fact(f"figures.{figure_id}")
        return self.tested(LimitTest(fact, value, found.span.low, found.currency, value <= found.span.low))

    def _figure(self, figure_id: str) -> Figure:
        found = self.destination.find_figure(figure_id)
        if found is None:
            raise DateNotCovered(figure_id)
        self.use(found.confidence)
        return found

    def tested(self, test: LimitTest) -> bool:
        """Keep what a value was held against; return whether it passed."""
        if test not in self.tests:
            self.tests.append(test)
        return test.is_passed

    def fact(self, key: str) -> str:
        return f"customs.yml {self.destination.iso}.{key}"

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

    # --- steps and lines

    def step(self, step: Step) -> None:
        """Keep how the next line came about."""
        if step not in self.steps:
            self.steps.append(step)

    def share(self, rate: Span | None, value: Decimal | Span, fact: str, code: str = "") -> Span | None:
        """Return `rate` percent of a value as a step of the next line; None is unknown."""
        base = value if isinstance(value, Span) else Span.of(value)
        self.step(Step(fact, code, rate=rate, base=base))
        return percent(rate, base)

    def at_checkout(self) -> tuple[Collector, When]:
        return Collector.SHOP, When.CHECKOUT

    def at_border(self) -> tuple[Collector, When]:
        if self.ddp:
            return Collector.SHOP, When.INCLUDED if self.ddp is Ddp.INCLUDED else When.CHECKOUT
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
            steps=tuple(self.steps),
        )
        self.steps.clear()
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
        return shared(known, total, rounded or total)

    def tax(
        self,
        rule: str,
        bases: Sequence[Span] | None,
        rates: Sequence[Span | None],
        paid: tuple[Collector, When],
        items: Sequence[ValuedItem] | None = None,
    ) -> Span | None:
        """Add the tax of the items (all where none are given), each base at its rate; unknown where bases or a rate are."""
        rate = common(rates)
        if bases is None:
            return self.add(Kind.TAX, rule, None, paid, rate=rate)
        taxed = self.items if items is None else items
        parts = [self.share(found, base, self.tax_fact, item.code) for base, found, item in zip(bases, rates, taxed)]
        known = [part for part in parts if part is not None]
        return self.add(Kind.TAX, rule, total_of(known) if len(known) == len(parts) else None, paid, rate=rate)

    @property
    def tax_fact(self) -> str:
        return f"customs.yml eu_members.{self.member.iso}" if self.member else self.fact("tax")

    def bases(
        self, duties: Sequence[Span] | None, value: Callable[[ValuedItem], Decimal] = lambda item: item.cif
    ) -> list[Span] | None:
        """Return value plus duty of each item."""
        if duties is None:
            return None
        return [Span.of(value(item)) + duty for item, duty in zip(self.items, duties)]
