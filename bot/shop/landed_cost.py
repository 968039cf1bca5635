"""What a basket costs at the shopper's door, as codes and amounts: the result of `bot.shop.customs`, without words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum

from bot.facts.reading import Confidence, Span
from bot.shop.money import Money


class Kind(Enum):
    GOODS = "goods"
    SHIPPING = "shipping"
    DUTY = "duty"
    TAX = "tax"
    DUTY_AND_TAX = "duty_and_tax"
    STATE_FEE = "state_fee"
    CLEARANCE_FEE = "clearance_fee"
    LEVY = "levy"
    CARD_TAX = "card_tax"


class Collector(Enum):
    """Who takes the money; CARRIER is the courier, POST the post of the destination."""

    SHOP = "shop"
    POST = "post"
    CARRIER = "carrier"
    BANK = "bank"
    UNKNOWN = "unknown"


class When(Enum):
    """INCLUDED: the shop pays it out of the shipping price; OPEN: named, but whether and how much is not known."""

    CHECKOUT = "checkout"
    DELIVERY = "delivery"
    INCLUDED = "included"
    OPEN = "open"


@dataclass(frozen=True)
class Step:
    """How a part of a line came about: `rate` percent of `base`, or `each` for every one of `count`.

    `base` and `each` are in the currency of the landed cost; `fact` is where the rate stands in the files of `bot/facts`,
    `code` the HS code of the goods it is for.
    """

    fact: str
    code: str = ""
    rate: Span | None = None
    base: Span | None = None
    each: Span | None = None
    count: Span | None = None


@dataclass(frozen=True)
class LimitTest:
    """A value held against a limit, in the limit's currency; with `is_passed` the value is within it."""

    fact: str
    value: Decimal
    limit: Decimal
    currency: str | None
    is_passed: bool


@dataclass(frozen=True)
class LandedCostLine:
    """One component. `low` and `high` differ where only a range is known and are None where nothing is.

    `rule` is the id of the rule that gave it; `rate_low` and `rate_high` are percentages, where one rate covers all goods.
    Lines with `is_added` make up the total.
    """

    kind: Kind
    rule: str
    low: Money | None
    high: Money | None
    collector: Collector
    when: When
    is_added: bool = True
    rate_low: Decimal | None = None
    rate_high: Decimal | None = None
    steps: tuple[Step, ...] = ()

    @property
    def is_open(self) -> bool:
        return self.low is None

    @property
    def is_exact(self) -> bool:
        return self.low is not None and self.low == self.high


@dataclass(frozen=True)
class LandedCost:
    """All components in one currency; the totals are None where a part of them is not known.

    `needs_person`: the facts do not settle what is due, so an agent has to look; `notes` and `papers` are codes with a text each.
    `as_of` is the day, month or year of the rules, ISO 8601; `on` the day they were chosen for, `version` that of the facts.
    `tests` are the limits that were looked at.
    """

    destination: str
    region: str | None
    currency: str
    lines: tuple[LandedCostLine, ...]
    notes: tuple[str, ...]
    papers: tuple[str, ...]
    tax_name: str | None
    as_of: str
    confidence: Confidence
    needs_person: bool = False
    tests: tuple[LimitTest, ...] = ()
    on: date | None = None
    version: str = ""

    @property
    def total_low(self) -> Money | None:
        return self._sum([line.low for line in self.lines if line.is_added])

    @property
    def total_high(self) -> Money | None:
        return self._sum([line.high for line in self.lines if line.is_added])

    @property
    def is_exact(self) -> bool:
        return self.total_low is not None and self.total_low == self.total_high

    def due(self, when: When) -> tuple[Money, Money] | None:
        """Return the lowest and highest sum paid at that moment; None where it is not known."""
        lines = [line for line in self.lines if line.is_added and line.when is when]
        low, high = self._sum([line.low for line in lines]), self._sum([line.high for line in lines])
        return (low, high) if low is not None and high is not None else None

    def find(self, kind: Kind) -> LandedCostLine | None:
        return next((line for line in self.lines if line.kind is kind), None)

    def _sum(self, amounts: list[Money | None]) -> Money | None:
        total = Money(0, self.currency)
        for amount in amounts:
            if amount is None:
                return None
            total = total + amount
        return total
