"""Products, their variants, and what may be said of stock."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from bot.shop.money import Money

FEW_LEFT = 5


@dataclass(frozen=True)
class Warehouse:
    id: str
    name: str
    country: str | None


@dataclass(frozen=True)
class Stock:
    """What one warehouse holds of a variant; `quantity` None means unknown, which is not out."""

    warehouse: str
    quantity: int | None
    restock_on: date | None = None


class Availability(Enum):
    IN_STOCK = "in_stock"
    FEW_LEFT = "few_left"
    OUT = "out"
    UNKNOWN = "unknown"
    GONE = "gone"


@dataclass(frozen=True)
class Variant:
    """One thing that can be bought; `options` such as {"color": "black", "size": "L"}, canonical English values.

    `price` is the one that counts today in the shop's currency, `other_prices` the shop's own in other currencies.
    """

    sku: str
    product_id: str
    options: Mapping[str, str]
    weight_grams: int | None
    price: Money
    stock: tuple[Stock, ...] = ()
    is_discontinued: bool = False
    other_prices: Mapping[str, Money] = field(default_factory=dict)
    size_mm: tuple[int, int, int] | None = None

    def quantity(self) -> int | None:
        """Return the pieces known in all warehouses; None where no warehouse knows, or those that know have none."""
        total = sum(stock.quantity for stock in self.stock if stock.quantity is not None)
        if total == 0 and any(stock.quantity is None for stock in self.stock):
            return None
        return total if self.stock else None

    def price_in(self, currency: str) -> Money | None:
        """Return the shop's own price in `currency`, None where it has none and a rate is needed."""
        return self.price if self.price.currency == currency else self.other_prices.get(currency)

    def restock_on(self) -> date | None:
        return min((stock.restock_on for stock in self.stock if stock.restock_on), default=None)

    def availability(self) -> Availability:
        if self.is_discontinued:
            return Availability.GONE
        quantity = self.quantity()
        if quantity is None:
            return Availability.UNKNOWN
        if quantity <= 0:
            return Availability.OUT
        return Availability.FEW_LEFT if quantity <= FEW_LEFT else Availability.IN_STOCK


@dataclass(frozen=True)
class Product:
    """A product page: names and descriptions by language, facts by name (`material`, `battery`, …)."""

    id: str
    names: Mapping[str, str]
    category: str
    hs_heading: str | None
    origin: str | None
    descriptions: Mapping[str, str] = field(default_factory=dict)
    facts: Mapping[str, str] = field(default_factory=dict)
    restricted: frozenset[str] = frozenset()
    variants: tuple[Variant, ...] = ()
    image: str | None = None
    hs6: str | None = None
    brand: str | None = None
    url: str | None = None
    local_facts: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def name(self, language: str) -> str:
        """Return the name in `language`, else English, else any."""
        return self.names.get(language) or self.names.get("en") or next(iter(self.names.values()))

    def description(self, language: str) -> str:
        return self.descriptions.get(language) or self.descriptions.get("en") or ""

    def facts_in(self, language: str) -> Mapping[str, str]:
        """Return the facts with those worded in `language` put in their place; the others stay as they are."""
        return {**self.facts, **self.local_facts.get(language, {})}
