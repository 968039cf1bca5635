"""What is sent and how: the basket, the way of shipping and how the shop stands with the authorities."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum

from bot.facts.rates import digits
from bot.shop.money import Money

# One unit of the first currency in the second; None where no present rate is known.
ExchangeRate = Callable[[str, str], Decimal | None]

POST = "post"


@dataclass(frozen=True)
class BasketItem:
    """Goods of one product. `hs` is its HS heading or subheading, with or without dots; `tariff` the percentage of the
    destination's tariff where the shop knows the line; `flags` those of the product (`child` lowers some taxes)."""

    product_id: str
    price: Money
    quantity: int = 1
    hs: str | None = None
    origin: str | None = "CN"
    flags: frozenset[str] = frozenset()
    tariff: Decimal | None = None

    @property
    def code(self) -> str:
        return digits(self.hs)


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


@dataclass(frozen=True)
class Shipment:
    """How the basket travels. `mode`: post, line, express or sea; `is_prepaid`: the shop pays what is due on import."""

    price: Money
    mode: str
    carrier: str = ""
    is_prepaid: bool = False
    weight_grams: int = 0
    sent_from: str = "CN"


class Ddp(Enum):
    """Delivered duty paid: the shop pays what is due on import, out of its prices or from what it takes at the checkout."""

    INCLUDED = "included"
    CHECKOUT = "checkout"


@dataclass(frozen=True)
class SellerModes:
    """How the shop stands with the authorities, by destination; `EU` is all members that have no entry of their own.

    `registered` are the schemes it collects under (`EU: ioss`), `origin_proofs` where it gives one, `ddp` where it takes
    over what is due on import.
    """

    registered: Mapping[str, str] = field(default_factory=dict)
    origin_proofs: frozenset[str] = frozenset()
    eu_handling_fee: Decimal | None = None
    ddp: Mapping[str, Ddp] = field(default_factory=dict)
