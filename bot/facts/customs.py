"""Duty and import tax by destination: limits, fixed rates, tax, fees, papers. The file is read by `customs_file.py`; how they combine is in bot/shop."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal

from bot.facts.fees import Fee
from bot.facts.rates import Match, RateTable, match
from bot.facts.reading import Confidence, Period, Span, in_force

EU = "EU"


@dataclass(frozen=True)
class Limit:
    """A value at or below which nothing is due (below which, when `is_strict`)."""

    amount: Decimal
    currency: str
    period: Period
    confidence: Confidence
    is_strict: bool = False

    @property
    def subject(self) -> str:
        return "limit"

    def covers(self, value: Decimal) -> bool:
        return value < self.amount if self.is_strict else value <= self.amount


@dataclass(frozen=True)
class Flat:
    """A fixed rate that replaces the tariff, for goods of `prefixes` (all where empty) up to a value."""

    rates: RateTable
    period: Period
    confidence: Confidence
    currency: str | None = None
    up_to: Decimal | None = None
    above: Decimal | None = None
    programme: str = ""
    prefixes: tuple[str, ...] = ()
    deduction: Decimal = Decimal(0)
    per_line: Decimal | None = None
    least_per_kg: Decimal | None = None
    surcharge: RateTable = field(default_factory=RateTable)

    @property
    def subject(self) -> Hashable:
        return self.programme, self.prefixes, self.up_to, self.above

    @property
    def span(self) -> Span | None:
        return self.rates.span("")

    def is_for(self, code: str) -> bool:
        return not self.prefixes or match(self.prefixes, code) is Match.SURE


@dataclass(frozen=True)
class Tax:
    """`standard` is the table of the standard rate, one row a period."""

    standard: RateTable
    limits: tuple[Limit, ...]
    others: RateTable = field(default_factory=RateTable)

    @property
    def limit(self) -> Limit | None:
        return self.limits[0] if self.limits else None

    @property
    def rate(self) -> Span | None:
        return self.standard.span("")

    def on(self, day: date) -> Tax:
        return Tax(self.standard.on(day), in_force(self.limits, day), self.others.on(day))


@dataclass(frozen=True)
class Duty:
    limits: tuple[Limit, ...]
    flats: tuple[Flat, ...]
    above: RateTable

    @property
    def limit(self) -> Limit | None:
        return self.limits[0] if self.limits else None

    def on(self, day: date) -> Duty:
        return Duty(in_force(self.limits, day), in_force(self.flats, day), self.above.on(day))


@dataclass(frozen=True)
class Figure:
    """An amount (with a currency) or a percentage that only the rule of one destination needs."""

    id: str
    span: Span
    currency: str | None
    period: Period
    confidence: Confidence

    @property
    def subject(self) -> str:
        return self.id


@dataclass(frozen=True)
class Paper:
    """A number or document the buyer gives; `when`: always, border, above (the duty limit), formal, post."""

    id: str
    when: str


@dataclass(frozen=True)
class Levy:
    """A national charge on small EU parcels that is named and never added."""

    id: str
    iso: str
    amount: Decimal
    currency: str
    is_per_line: bool
    period: Period
    confidence: Confidence

    @property
    def subject(self) -> str:
        return self.id


@dataclass(frozen=True)
class Member:
    iso: str
    currency: str
    vat: Tax
    books: Span
    supplements: Span
    books_confidence: Confidence
    supplements_confidence: Confidence
    post_fee: Fee
    confidence: Confidence

    def on(self, day: date) -> Member:
        return replace(self, vat=self.vat.on(day))


@dataclass(frozen=True)
class Destination:
    """The rules of a destination over all days; `on` gives those of one, which is what a landed cost is reckoned with."""

    iso: str
    currency: str
    duty: Duty
    tax: Tax
    tax_name: str | None
    fees: tuple[Fee, ...]
    papers: tuple[Paper, ...]
    as_of: str
    confidence: Confidence
    figures: tuple[Figure, ...] = ()
    sources: tuple[str, ...] = ()
    reviewed_on: date | None = None

    def on(self, day: date) -> Destination:
        return replace(
            self,
            duty=self.duty.on(day),
            tax=self.tax.on(day),
            fees=in_force(self.fees, day),
            figures=in_force(self.figures, day),
        )

    def find_figure(self, figure_id: str) -> Figure | None:
        return next((figure for figure in self.figures if figure.id == figure_id), None)

    def fee(self, fee_id: str) -> Fee:
        return next(fee for fee in self.fees if fee.id == fee_id)


@dataclass(frozen=True)
class Customs:
    """All destinations. `version` names the state of the fact files, so that an answer can be told from a later one."""

    compiled_on: date
    destinations: Mapping[str, Destination]
    members: Mapping[str, Member]
    levies: tuple[Levy, ...]
    version: str = ""
    review_days: int = 90
    review_days_of: Mapping[str, int] = field(default_factory=dict)

    def review_on(self, destination: Destination) -> date:
        """Return the last day on which the facts count as fresh; the United States and the Union change by the month."""
        days = self.review_days_of.get(destination.iso, self.review_days)
        return (destination.reviewed_on or self.compiled_on) + timedelta(days)

    def find(self, iso: str) -> Destination | None:
        """Return the rules of a destination; those of the Union for a member."""
        return self.destinations.get(EU if iso in self.members else iso)

    def codes(self) -> tuple[str, ...]:
        return (*self.destinations, *self.members)
