"""Tables of rates with conditions: which rows can hold for given goods, and what they span.

A code is the digits of an HS heading or subheading, two to ten of them; the more digits, the fewer rows are possible.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import Any

from bot.facts.reading import UNKNOWN, Period, Span, in_force, read_period, read_span

NOT_APPLICABLE = "not_applicable"


class Match(Enum):
    SURE = "sure"
    POSSIBLE = "possible"
    NO = "no"


def match(prefixes: Iterable[str], code: str) -> Match:
    """Return whether goods of `code` are under one of `prefixes`; POSSIBLE when the code has too few digits to tell."""
    found = list(prefixes)
    if any(code.startswith(prefix) for prefix in found) and code:
        return Match.SURE
    return Match.POSSIBLE if any(prefix.startswith(code) for prefix in found) else Match.NO


def digits(code: str | None) -> str:
    return "".join(sign for sign in code or "" if sign.isdigit())


@dataclass(frozen=True)
class RateRow:
    """One rate of a table; `span` None is unknown, unless the row says that the table does not apply to these goods."""

    span: Span | None
    condition: str = ""
    prefixes: tuple[str, ...] = ()
    is_else: bool = False
    is_not_applicable: bool = False
    needs_proof: bool | None = None
    flag: str | None = None
    regions: tuple[str, ...] = ()
    period: Period = field(default_factory=Period)

    @property
    def subject(self) -> tuple[object, ...]:
        return self.condition, self.prefixes, self.is_else, self.needs_proof, self.flag, self.regions


@dataclass(frozen=True)
class RateTable:
    rows: tuple[RateRow, ...] = ()

    @classmethod
    def read(cls, raw: object, place: str) -> RateTable:
        if raw is None:
            return cls()
        rows = raw if isinstance(raw, list) else [{"rate": raw}]
        return cls(tuple(_row(row, place) for row in rows))

    def on(self, day: date) -> RateTable:
        """Return the table of that day."""
        return RateTable(in_force(self.rows, day))

    def possible(self, code: str, *, has_proof: bool = False) -> tuple[RateRow, ...]:
        """Return the rows that can hold for goods of `code`; all of them when no row names these goods."""
        rows = [row for row in self.rows if row.needs_proof is None or row.needs_proof == has_proof]
        named = [(row, match(row.prefixes, code)) for row in rows if row.prefixes]
        is_sure = any(how is Match.SURE for _, how in named)
        chosen = [row for row, how in named if how is not Match.NO]
        chosen += [row for row in rows if not row.prefixes and not (row.is_else and is_sure)]
        return tuple(chosen or rows)

    def span(self, code: str, *, has_proof: bool = False) -> Span | None:
        """Return lowest to highest of what can hold; None when one possible row is unknown, or none exists."""
        return widest(row.span for row in self.possible(code, has_proof=has_proof))


def widest(spans: Iterable[Span | None]) -> Span | None:
    """Return the span that covers all; None when one is unknown or there is none."""
    total: Span | None = None
    for span in spans:
        if span is None:
            return None
        total = span if total is None else total.widened(span)
    return total


def _row(row: Mapping[str, Any], place: str) -> RateRow:
    prefixes = row.get("hs", ())
    rate = row.get("rate")
    return RateRow(
        span=None if rate in (UNKNOWN, NOT_APPLICABLE) else read_span(rate, place),
        condition=str(row.get("condition", "")),
        prefixes=() if prefixes == "any" else tuple(digits(prefix) for prefix in prefixes),
        is_else=bool(row.get("else", False)),
        is_not_applicable=rate == NOT_APPLICABLE,
        needs_proof=row.get("proof"),
        flag=row.get("flag"),
        regions=tuple(row.get("regions", ())),
        period=read_period(row),
    )
