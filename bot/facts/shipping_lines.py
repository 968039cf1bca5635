"""Shipping lines out of China, as the market has them: for agents and for setting up a shop, never a promise to shoppers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from bot.facts.reading import read_file


@dataclass(frozen=True)
class ShippingLine:
    """All figures are prose with ranges, days by region as carriers quote them."""

    name: str
    kind: str
    tracking: str
    max_weight: str
    transit_days: Mapping[str, str]
    price: str
    as_of: str


@lru_cache(maxsize=1)
def load_shipping_lines() -> tuple[ShippingLine, ...]:
    return tuple(
        ShippingLine(
            name=raw["line"],
            kind=raw["type"],
            tracking=raw["tracking"],
            max_weight=raw["max_weight"],
            transit_days=raw["transit_days"],
            price=raw["price_structure"],
            as_of=str(raw["as_of"]),
        )
        for raw in read_file("shipping_lines.yml")["lines"]
    )
