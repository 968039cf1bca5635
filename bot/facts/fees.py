"""What post, courier and state take for clearing a parcel."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from bot.facts.reading import Confidence, Period, Span, read_day, read_number, read_period, read_span


@dataclass(frozen=True)
class Fee:
    """What post, courier or state takes for clearing: the greater of amount and percentage, plus `plus`.

    `amount` None is unknown. After `last_day` the amount is the least that is due, where the file says so; else the fee has ended.
    """

    id: str
    amount: Span | None
    currency: str
    confidence: Confidence
    modes: frozenset[str]
    carriers: frozenset[str]
    members: frozenset[str]
    when: str
    part: str
    percent: Decimal = Decimal(0)
    percent_of: str = ""
    plus: Decimal = Decimal(0)
    is_sum: bool = False
    most: Decimal | None = None
    period: Period = field(default_factory=Period)
    last_day: date | None = None
    who: str = ""
    as_of: str = ""

    @property
    def subject(self) -> str:
        return self.id

    def applies(self, mode: str, carrier: str, iso: str) -> bool:
        return (
            mode in self.modes
            and (not self.carriers or carrier in self.carriers)
            and (not self.members or iso in self.members)
        )


def _fee_amount(raw: object, place: str) -> Span | None:
    if isinstance(raw, list):
        raw = next((row["amount"] for row in raw if row.get("from") == "others"), raw[0]["amount"])
    return read_span(raw, place)


def _period(raw: Mapping[str, Any]) -> Period:
    period = read_period(raw)
    return Period(period.starts_on) if "meanwhile" in raw else period


def read_fee(raw: Mapping[str, Any], place: str) -> Fee:
    place = f"{place}.fees.{raw['id']}"
    return Fee(
        id=raw["id"],
        amount=_fee_amount(raw["amount"], place),
        currency=raw["currency"],
        confidence=Confidence.read(raw["confidence"], place),
        modes=frozenset(raw["modes"]),
        carriers=frozenset(raw.get("carriers", ())),
        members=frozenset(raw.get("members", ())),
        when=raw["when"],
        part=raw["part"],
        percent=read_number(raw.get("rate_pct", 0), place),
        percent_of=raw.get("rate_base", ""),
        plus=read_number(raw.get("plus_amount", 0), place),
        is_sum=raw.get("combine") == "sum",
        most=read_number(raw["maximum"], place) if "maximum" in raw else None,
        period=_period(raw),
        last_day=read_day(raw.get("valid_to")),
        who=raw["who"],
        as_of=str(raw.get("as_of", "")),
    )
