"""Promotions and coupons: what they are worth, and why one does not count."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import Enum

from bot.errors import NotFound, Refusal
from bot.shop.money import Money
from bot.shop.products import Product, Variant

# The mode of shipping that no offer of free shipping covers.
EXPRESS = "express"


class PromotionKind(Enum):
    PERCENT = "percent"
    AMOUNT = "amount"
    FREE_SHIPPING = "free_shipping"
    BUY_X_GET_Y = "buy_x_get_y"
    CODE = "code"


class UnknownCode(NotFound):
    reply = "offers-code-unknown"


class CodeNotYet(Refusal):
    reply = "offers-code-not-yet"


class CodeEnded(Refusal):
    reply = "offers-code-ended"


class CodeUsedUp(Refusal):
    reply = "offers-code-used-up"


class CodeNotForCountry(Refusal):
    reply = "offers-code-not-for-country"


class CodeNeedsMore(Refusal):
    reply = "offers-code-needs-more"


class CodeForNewCustomers(Refusal):
    reply = "offers-code-for-new-customers"


@dataclass(frozen=True)
class Promotion:
    """One offer; what is None or empty does not limit it. `uses_left` None means any number.

    `percent` or `amount` is what comes off; both are None where shipping is free or pieces are.
    """

    id: str
    kind: PromotionKind
    texts: Mapping[str, str] = field(default_factory=dict)
    percent: Decimal | None = None
    amount: Money | None = None
    min_subtotal: Money | None = None
    category: str | None = None
    product_id: str | None = None
    code: str | None = None
    buy_quantity: int | None = None
    get_quantity: int | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    uses_left: int | None = None
    new_customers_only: bool = False
    countries: frozenset[str] = frozenset()

    def text(self, language: str) -> str | None:
        return self.texts.get(language) or self.texts.get("en") or next(iter(self.texts.values()), None)

    def runs(self, on: date) -> bool:
        begun = self.valid_from is None or self.valid_from <= on
        return begun and (self.valid_to is None or on <= self.valid_to) and self.uses_left != 0

    def applies_to(self, product: Product) -> bool:
        """Whether the product is among what the offer is for, leaving aside basket, buyer and day."""
        return self.product_id in (None, product.id) and self.category in (None, product.category)

    def serves(self, country: str | None) -> bool:
        """Whether the offer counts in `country`; an unknown country only where all are served."""
        return not self.countries or country in self.countries

    def is_for_everyone(self) -> bool:
        """Whether it comes off a single piece without a code, a basket or a certain buyer."""
        conditions = (self.code, self.min_subtotal, self.new_customers_only, self.buy_quantity)
        return not any(conditions) and (self.percent is not None or self.amount is not None)

    def frees(self, mode: str, subtotal: Money | None) -> bool:
        """Whether it makes a way of shipping free for goods worth so much; express is always charged."""
        if self.kind is not PromotionKind.FREE_SHIPPING or mode == EXPRESS:
            return False
        least = self.min_subtotal
        return least is None or (subtotal is not None and least.currency == subtotal.currency and least <= subtotal)

    def reduced(self, price: Money) -> Money:
        """Return the price with the offer taken off, never below nothing; unchanged in another currency."""
        if self.percent is not None:
            return price - price * (self.percent / 100)
        if self.amount is None or self.amount.currency != price.currency:
            return price
        return Money(max(0, price.minor - self.amount.minor), price.currency)

    def check(
        self,
        on: date,
        country: str | None = None,
        subtotal: Money | None = None,
        is_new_customer: bool | None = None,
    ) -> None:
        """Raise the Refusal that says why the code does not count; what is not known is not held against it."""
        if self.valid_from and on < self.valid_from:
            raise CodeNotYet(code=self.code, valid_from=self.valid_from)
        if self.valid_to and on > self.valid_to:
            raise CodeEnded(code=self.code, valid_to=self.valid_to)
        if self.uses_left == 0:
            raise CodeUsedUp(code=self.code)
        if self.countries and country and country not in self.countries:
            raise CodeNotForCountry(code=self.code, country=country)
        if self.new_customers_only and is_new_customer is False:
            raise CodeForNewCustomers(code=self.code)
        self._check_subtotal(subtotal)

    def _check_subtotal(self, subtotal: Money | None) -> None:
        if subtotal is None or self.min_subtotal is None or subtotal.currency != self.min_subtotal.currency:
            return
        if subtotal < self.min_subtotal:
            raise CodeNeedsMore(code=self.code, min_subtotal=self.min_subtotal, subtotal=subtotal)


@dataclass(frozen=True)
class Offer:
    """What one piece costs today, and the promotion that makes it so."""

    price: Money
    promotion: Promotion | None


def best_offer(
    product: Product, variant: Variant, running: Iterable[Promotion], on: date, country: str | None = None
) -> Offer:
    """Return the lowest price that anybody gets for one piece; promotions do not add up."""
    best = Offer(variant.price, None)
    for promotion in running:
        if not (promotion.runs(on) and promotion.applies_to(product) and promotion.serves(country)):
            continue
        if promotion.is_for_everyone() and (price := promotion.reduced(variant.price)) < best.price:
            best = Offer(price, promotion)
    return best
