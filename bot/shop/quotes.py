"""Quotes: a price for a quantity, or one agreed on, that the shop keeps to until a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from bot.shop.money import Money
from bot.shop.products import Variant
from bot.shop.shop import Limits

VALID_FOR = timedelta(days=7)


@dataclass(frozen=True)
class Quote:
    """An offer for one variant; `percent` is what comes off the listed price of each piece."""

    sku: str
    product_id: str
    quantity: int
    listed: Money
    each: Money
    percent: Decimal
    valid_to: date
    number: int | None = None

    @property
    def total(self) -> Money:
        return self.each * self.quantity


def bulk_quote(
    product_id: str, variant: Variant, quantity: int, limits: Limits, today: date, price: Money
) -> Quote | None:
    """Return the price for that quantity by the shop's steps, or None where it gives no break for it.

    `price` is what one piece costs today; of its promotion and the step the better counts, not both.
    """
    percent = limits.bulk_percent(quantity)
    if percent is None:
        return None
    stepped = variant.price - variant.price * (percent / 100)
    return Quote(variant.sku, product_id, quantity, variant.price, min(stepped, price), percent, today + VALID_FOR)


def agreed_quote(product_id: str, variant: Variant, asked: Money, limits: Limits, today: date) -> Quote | None:
    """Return a quote for one piece at the price the shopper asks for, None where it is below what may be granted."""
    if variant.price.minor <= 0 or asked.currency != variant.price.currency or asked < lowest(variant.price, limits):
        return None
    percent = (Decimal(variant.price.minor - asked.minor) * 100 / variant.price.minor).quantize(Decimal("0.1"))
    return Quote(variant.sku, product_id, 1, variant.price, asked, percent, today + VALID_FOR)


def lowest(price: Money, limits: Limits) -> Money:
    return price - price * (limits.negotiate_percent / 100)
