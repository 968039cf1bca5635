"""Duty by kind of goods, for goods made in China."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache
from typing import Any

from bot.facts.rates import Match, RateTable, digits, match
from bot.facts.reading import Confidence, Span, read_file, read_number, read_span

# Where each destination with a column of its own keeps its rate.
_COLUMNS = {
    "US": "total_estimate",
    "EU": "rate_above_150_eur",
    "GB": "rate_above_135_gbp",
    "CA": "rate_above_20_cad",
    "AU": "rate_above_1000_aud",
    "JP": "tariff_rate",
    "KR": "rate_above_150_usd",
}


@dataclass(frozen=True)
class Specific:
    """An amount per piece or pair beside the percentage: the least and most of it, or the least where the higher counts."""

    low: Decimal
    high: Decimal | None
    currency: str


@dataclass(frozen=True)
class Column:
    """What one destination takes on a kind of goods, over all days; `added` are anti-dumping and other parts on top."""

    rates: RateTable
    confidence: Confidence
    specific: Specific | None = None
    added: RateTable = field(default_factory=RateTable)
    simplified: RateTable = field(default_factory=RateTable)


@dataclass(frozen=True)
class Kind:
    """A kind of goods, the HS codes under which it is declared, and its columns by destination.

    `names` are what people call the kind, `goods` the examples by subheading.
    """

    id: str
    prefixes: tuple[str, ...]
    examples: tuple[str, ...]
    only_lines: tuple[str, ...]
    columns: Mapping[str, Column]
    names: tuple[str, ...] = ()
    goods: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class TariffRow:
    """What is known of the tariff of a destination without a column; `is_open`: a person must look."""

    known: RateTable
    range: Span | None
    is_open: bool
    confidence: Confidence


@dataclass(frozen=True)
class DutyRates:
    kinds: tuple[Kind, ...]
    others: Mapping[str, TariffRow] = field(default_factory=dict)

    def find(self, code: str) -> tuple[Kind, ...]:
        """Return the kinds that goods of `code` can be: the closest by heading, else by example, several when it is short."""
        if not code:
            return ()
        closest = max((_closeness(kind.prefixes, code) for kind in self.kinds), default=0)
        if closest:
            return tuple(kind for kind in self.kinds if _closeness(kind.prefixes, code) == closest)
        by_example = tuple(kind for kind in self.kinds if match(kind.examples, code) is Match.SURE)
        possible = tuple(kind for kind in self.kinds if match(kind.prefixes, code) is Match.POSSIBLE)
        return by_example or possible

    def is_only_line(self, heading: str) -> str | None:
        """Return the one subheading of `heading`, where it has but one."""
        return next((line for kind in self.kinds for line in kind.only_lines if line.startswith(heading)), None)


def _closeness(prefixes: tuple[str, ...], code: str) -> int:
    return max((len(prefix) for prefix in prefixes if code.startswith(prefix)), default=0)


def _column(raw: Mapping[str, Any], iso: str, place: str) -> Column:
    rates = raw[_COLUMNS[iso]]
    rows = rates if isinstance(rates, list) else [{"rate": rates}]
    return Column(
        rates=RateTable.read([*rows, *raw.get("changes", [])], place),
        confidence=Confidence.read(raw["confidence"], place),
        specific=_specific(raw.get("specific"), place),
        added=RateTable.read(raw.get("added_rates"), place),
        simplified=RateTable.read(raw.get("simplified_rate"), place),
    )


def _specific(raw: Mapping[str, Any] | None, place: str) -> Specific | None:
    if raw is None:
        return None
    low = read_number(raw.get("min", raw.get("amount")), place)
    high = read_number(raw["max"], place) if "max" in raw else None
    return Specific(low, high, raw["currency"])


def _kind(raw: Mapping[str, Any]) -> Kind:
    place = f"duty_rates.yml {raw['id']}"
    return Kind(
        id=raw["id"],
        prefixes=tuple(digits(code) for code in raw["hs"]),
        examples=tuple(example["hs6"] for example in raw["hs6_examples"]),
        only_lines=tuple(example["hs6"] for example in raw["hs6_examples"] if example.get("only_line")),
        names=(raw["id"], raw["category"], raw["category_zh"]),
        goods={example["hs6"]: example["goods"] for example in raw["hs6_examples"]},
        columns={iso: _column(raw[iso], iso, f"{place}.{iso}") for iso in _COLUMNS},
    )


def _tariff_row(raw: Mapping[str, Any]) -> TariffRow:
    place = f"duty_rates.yml other_destinations.{raw['iso']}"
    known = raw["known"] if isinstance(raw["known"], list) else None
    return TariffRow(
        known=RateTable.read(known or None, place),
        range=read_span(raw["range"], place),
        is_open=raw["meanwhile"] == "hand over",
        confidence=Confidence.read(raw["confidence"], place),
    )


@lru_cache(maxsize=1)
def load_duty_rates() -> DutyRates:
    return read_duty_rates(read_file("duty_rates.yml"))


def read_duty_rates(document: Mapping[str, Any]) -> DutyRates:
    return DutyRates(
        kinds=tuple(_kind(raw) for raw in document["rates"]),
        others={raw["iso"]: _tariff_row(raw) for raw in document["other_destinations"]["rows"]},
    )
