"""What to suggest instead or besides: only what can be bought now, the nearest in price first."""

from __future__ import annotations

from collections.abc import Iterable

from bot.shop.money import Money
from bot.shop.products import Availability, Product, Variant

BUYABLE = (Availability.IN_STOCK, Availability.FEW_LEFT)


def buyable(variants: Iterable[Variant]) -> list[Variant]:
    """Return those known to be in stock, the cheapest first; unknown stock is not suggested."""
    return sorted((each for each in variants if each.availability() in BUYABLE), key=lambda each: each.price.minor)


def alternatives(to: Product, price: Money, among: Iterable[Product], most: int) -> list[Product]:
    """Return other products of the category that are in stock, nearest to the price."""
    found = [each for each in among if each.id != to.id and each.category == to.category and buyable(each.variants)]
    return sorted(found, key=lambda each: abs(buyable(each.variants)[0].price.minor - price.minor))[:most]


def within(budget: Money, products: Iterable[Product]) -> list[Product]:
    """Return the products that have something in stock for at most the budget, in the order given."""
    return [each for each in products if (can := buyable(each.variants)) and can[0].price <= budget]
