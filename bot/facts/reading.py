"""How the fact files are read: YAML in the package to plain values, and the small types every file shares.

A fact file that breaks its own form is a bug of ours, so it raises FactError naming the place.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import IntEnum
from hashlib import sha256
from importlib.resources import files
from typing import Any, Protocol, TypeVar

import yaml

UNKNOWN = "unknown"


class FactError(ValueError):
    """A fact file breaks its own form."""


class Confidence(IntEnum):
    """How sure a fact is; the lowest of the facts used is that of the result."""

    LOW = 1
    MEDIUM = 2
    HIGH = 3

    @classmethod
    def read(cls, word: str, place: str) -> Confidence:
        try:
            return cls[word.upper()]
        except (KeyError, AttributeError):
            raise FactError(f"{place}: expected low, medium or high, got {word!r}") from None


@dataclass(frozen=True)
class Span:
    """Lowest and highest of a figure; both equal where it is certain."""

    low: Decimal
    high: Decimal

    def __post_init__(self) -> None:
        if self.low > self.high:
            raise ValueError(f"the lowest {self.low} is above the highest {self.high}")

    @classmethod
    def of(cls, low: Decimal | int | str, high: Decimal | int | str | None = None) -> Span:
        return cls(Decimal(low), Decimal(low if high is None else high))

    @property
    def is_exact(self) -> bool:
        return self.low == self.high

    def __add__(self, other: Span) -> Span:
        return Span(self.low + other.low, self.high + other.high)

    def __mul__(self, factor: Span | Decimal | int) -> Span:
        """Return the product; neither side may be below nought."""
        if not isinstance(factor, Span):
            factor = Span(Decimal(factor), Decimal(factor))
        return Span(self.low * factor.low, self.high * factor.high)

    def widened(self, other: Span) -> Span:
        return Span(min(self.low, other.low), max(self.high, other.high))


@dataclass(frozen=True)
class Period:
    """The days between which something holds, both inclusive; None is open."""

    starts_on: date | None = None
    ends_on: date | None = None

    def holds(self, on: date) -> bool:
        return (self.starts_on is None or self.starts_on <= on) and (self.ends_on is None or on <= self.ends_on)


class Dated(Protocol):
    """A row of a fact file; two of the same `subject` differ in their days."""

    @property
    def period(self) -> Period: ...

    @property
    def subject(self) -> Hashable: ...


DatedRow = TypeVar("DatedRow", bound=Dated)


def in_force(rows: Iterable[DatedRow], on: date) -> tuple[DatedRow, ...]:
    """Return the rows that hold on that day; of one subject those that began last, so that a change is one new row.

    Where the beginnings are not known, a row that ends goes before one that stays.
    """
    holding = [row for row in rows if row.period.holds(on)]
    latest: dict[Hashable, tuple[date, bool]] = {}
    for row in holding:
        latest[row.subject] = max(_began(row.period), latest.get(row.subject, _began(row.period)))
    return tuple(row for row in holding if _began(row.period) == latest[row.subject])


def _began(period: Period) -> tuple[date, bool]:
    return period.starts_on or date.min, period.ends_on is not None


def read_file(name: str) -> Mapping[str, Any]:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    document = yaml.load((files("bot.facts") / name).read_text(encoding="utf-8"), Loader=loader)
    if not isinstance(document, dict):
        raise FactError(f"{name}: expected a mapping")
    return document


def fingerprint(*names: str) -> str:
    """Return eight signs that change with the contents of these files."""
    digest = sha256()
    for name in names:
        digest.update((files("bot.facts") / name).read_bytes())
    return digest.hexdigest()[:8]


def read_number(value: object, place: str) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        raise FactError(f"{place}: expected a number, got {value!r}")
    return Decimal(str(value))


def read_span(value: object, place: str) -> Span | None:
    """Return the span of a number or of {min, max}; None where the file says unknown or nothing."""
    if value is None or value == UNKNOWN:
        return None
    if isinstance(value, dict):
        return Span(read_number(value["min"], place), read_number(value["max"], place))
    number = read_number(value, place)
    return Span(number, number)


def read_day(value: object) -> date | None:
    """Return the day; None for null and for 'unknown', which is treated as always."""
    if value is None or value == UNKNOWN:
        return None
    return value if isinstance(value, date) else date.fromisoformat(str(value))


def read_period(row: Mapping[str, Any]) -> Period:
    return Period(read_day(row.get("valid_from")), read_day(row.get("valid_to")))
