"""Duty and import tax by destination: limits, fixed rates, tax, fees, papers. How they combine is in bot/shop."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Any

from bot.facts.fees import Fee, read_fee
from bot.facts.rates import Match, RateRow, RateTable, match
from bot.facts.reading import (
    UNKNOWN,
    Confidence,
    FactError,
    Period,
    Span,
    read_file,
    read_number,
    read_period,
    read_span,
)

EU = "EU"


@dataclass(frozen=True)
class Limit:
    """A value at or below which nothing is due (below which, when `is_strict`)."""

    amount: Decimal
    currency: str
    period: Period
    confidence: Confidence
    is_strict: bool = False

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
    def span(self) -> Span | None:
        return self.rates.span("")

    def is_for(self, code: str) -> bool:
        return not self.prefixes or match(self.prefixes, code) is Match.SURE


@dataclass(frozen=True)
class Tax:
    standard: Span | None
    limits: tuple[Limit, ...]
    others: tuple[RateRow, ...]
    earlier: tuple[tuple[Period, Span], ...]

    def standard_on(self, on: date) -> Span | None:
        return next((span for period, span in self.earlier if period.holds(on)), self.standard)


@dataclass(frozen=True)
class Duty:
    limits: tuple[Limit, ...]
    flats: tuple[Flat, ...]
    above: RateTable


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


@dataclass(frozen=True)
class Destination:
    iso: str
    currency: str
    duty: Duty
    tax: Tax
    tax_name: str | None
    fees: tuple[Fee, ...]
    papers: tuple[Paper, ...]
    as_of: str
    confidence: Confidence

    def fee(self, fee_id: str) -> Fee:
        return next(fee for fee in self.fees if fee.id == fee_id)


@dataclass(frozen=True)
class Customs:
    compiled_on: date
    destinations: Mapping[str, Destination]
    members: Mapping[str, Member]
    levies: tuple[Levy, ...]

    def find(self, iso: str) -> Destination | None:
        """Return the rules of a destination; those of the Union for a member."""
        return self.destinations.get(EU if iso in self.members else iso)

    def codes(self) -> tuple[str, ...]:
        return (*self.destinations, *self.members)


def in_force(limits: tuple[Limit, ...], on: date) -> Limit | None:
    return next((limit for limit in limits if limit.period.holds(on)), None)


def _limits(raw: Mapping[str, Any], place: str) -> tuple[Limit, ...]:
    rows = [raw.get("de_minimis"), *raw.get("earlier", [])]
    return tuple(
        Limit(
            amount=read_number(row["amount"], place),
            currency=row["currency"],
            period=read_period(row),
            confidence=Confidence.read(row["confidence"], place),
            is_strict=row.get("comparison") == "less_than",
        )
        for row in rows
        if row and "amount" in row
    )


def _flat(raw: Mapping[str, Any], place: str) -> Flat:
    def number(key: str) -> Decimal | None:
        return read_number(raw[key], place) if raw.get(key) is not None else None

    return Flat(
        rates=RateTable.read(raw.get("rate_pct"), place),
        period=read_period(raw),
        confidence=Confidence.read(raw["confidence"], place),
        currency=raw.get("currency"),
        up_to=number("up_to"),
        above=number("above"),
        programme=raw.get("programme", ""),
        prefixes=tuple(raw.get("hs", ())),
        deduction=number("deduct_usd") or Decimal(0),
        per_line=number("amount_eur_per_item"),
        least_per_kg=number("min_eur_per_kg"),
        surcharge=RateTable.read(raw.get("surcharge_rate"), place),
    )


def _tax(raw: Mapping[str, Any], place: str) -> Tax:
    earlier = [row for row in raw.get("earlier", []) if "standard_rate" in row]
    return Tax(
        standard=read_span(raw.get("standard_rate"), place),
        limits=_limits(raw, place),
        others=RateTable.read(raw.get("other_rates"), place).rows,
        earlier=tuple((read_period(row), Span.of(str(row["standard_rate"]))) for row in earlier),
    )


def _confidence(raw: Mapping[str, Any], place: str) -> Confidence:
    stated = Confidence.read(raw["confidence"], place)
    return min(stated, Confidence.MEDIUM) if raw.get("general_knowledge_only") else stated


def _destination(raw: Mapping[str, Any]) -> Destination:
    place = f"customs.yml {raw['iso']}"
    duty = raw["duty"]
    above = (duty.get("above") or {}).get("rate")
    return Destination(
        iso=raw["iso"],
        currency=raw["currency"],
        duty=Duty(
            _limits(duty, f"{place}.duty"),
            tuple(_flat(row, f"{place}.duty.flat") for row in duty.get("flat", [])),
            RateTable.read(above, place),
        ),
        tax=_tax(raw["tax"], f"{place}.tax"),
        tax_name=raw["tax"]["short_name"],
        fees=tuple(read_fee(row, place) for row in raw["fees"]),
        papers=tuple(Paper(row["id"], row["when"]) for row in raw["papers"]),
        as_of=str(raw["as_of_on"]),
        confidence=_confidence(raw, place),
    )


def _member(raw: Mapping[str, Any]) -> Member:
    place = f"customs.yml eu_members.{raw['iso']}"
    standard = read_number(raw["vat_standard_rate"], place)
    earlier = tuple((read_period(row), Span.of(str(row["standard_rate"]))) for row in raw.get("vat_earlier", []))
    reduced = raw["vat_reduced"]
    books, supplements = (read_span(reduced[goods]["rate"], place) for goods in ("books", "food_supplements"))
    if books is None or supplements is None:
        raise FactError(f"{place}.vat_reduced: expected rates")
    return Member(
        iso=raw["iso"],
        currency=raw["currency"],
        vat=Tax(Span.of(standard), (), (), earlier),
        books=books,
        supplements=supplements,
        books_confidence=Confidence.read(reduced["books"]["confidence"], place),
        supplements_confidence=Confidence.read(reduced["food_supplements"]["confidence"], place),
        post_fee=read_fee(raw["postal_fee"], place),
        confidence=Confidence.read(raw["confidence"], place),
    )


def _levy(raw: Mapping[str, Any]) -> Levy | None:
    place = f"customs.yml {EU}.national_levies.{raw['iso']}"
    if raw["amount"] is None or raw["amount"] == UNKNOWN:
        return None
    return Levy(
        id=raw["id"],
        iso=raw["iso"],
        amount=read_number(raw["amount"], place),
        currency=raw["currency"],
        is_per_line="line" in raw["per"],
        period=read_period(raw),
        confidence=Confidence.read(raw["confidence"], place),
    )


@lru_cache(maxsize=1)
def load_customs() -> Customs:
    document = read_file("customs.yml")
    union = next(row for row in document["destinations"] if row["iso"] == EU)
    return Customs(
        compiled_on=date.fromisoformat(str(document["meta"]["compiled"])),
        destinations={raw["iso"]: _destination(raw) for raw in document["destinations"]},
        members={raw["iso"]: _member(raw) for raw in document["eu_members"]},
        levies=tuple(levy for levy in map(_levy, union["national_levies"]) if levy),
    )
