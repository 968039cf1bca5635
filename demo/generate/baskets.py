"""What is in an order, by which method it goes, and what it costs to the cent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from hashlib import sha256
from random import Random

from demo.generate.catalogue import EU, Catalogue, Item, Method, cents
from demo.generate.people import Customer
from demo.generate.stories import Story

Lines = list[tuple[Item, int]]

# The promotions of promotions.csv that an order can have had; a test holds these figures to that file.
FREE_SHIPPING_FROM = Decimal(60)
FREE_SHIPPING_METHODS = ("economy", "standard", "usa", "europe", "china")
LIGHTS_PERCENT, LIGHTS_FROM = Decimal(15), date(2025, 12, 20)
BOOTS_PERCENT, BOOTS_FROM = Decimal(20), date(2025, 12, 27)
LATIN_AMERICA = ("MX", "BR", "AR", "CL", "CO", "PE", "UY")
# Above these a parcel is no low-value import any more, and the shop would not collect the tax (GBP 135, NOK 3,000).
MOST_WORTH = {"GB": Decimal(165), "NO": Decimal(280)}
OFTEN = 6
# The last line of these orders is out of stock and on its way to the warehouse.
AWAITED = ("waits_for_stock", "partly_sent")
PLUGS = {
    "US": ("US", "CA", "MX", "CO", "PE", "JP", "TW", "PH"),
    "UK": ("GB", "HK", "SG", "MY", "AE", "SA", "KE"),
}
NO_KNIVES = ("GB", "DE", "AU", "SG", "JP")
EUROPEAN_PLUG = EU | {"NO", "CH", "TR", "CL", "IL", "KR", "IN", "ZA", "BR"}


@dataclass(frozen=True)
class Sums:
    """All that an order costs; `total` is subtotal + shipping - discount + tax."""

    subtotal: Decimal
    shipping: Decimal
    discount: Decimal
    tax: Decimal

    @property
    def total(self) -> Decimal:
        return self.subtotal + self.shipping - self.discount + self.tax


@dataclass(frozen=True)
class Basket:
    lines: Lines
    method: Method
    zone: str
    sums: Sums
    prices: tuple[Decimal, ...]


def pick_basket(
    story: Story, customer: Customer, placed_on: date, is_first: bool, catalogue: Catalogue, chance: Random
) -> Basket | None:
    """Return a basket that fits the story; None when chance put together what no method carries."""
    country = customer.country
    zone = catalogue.zone(country.code)
    ways = [id for id in country.about["ways"] if not story.methods or id in story.methods]
    if not ways:
        return None
    method = catalogue.methods[chance.choice(ways)]
    if zone not in method.zones:
        return None
    lines = _lines(story, method, country.code, placed_on, catalogue, chance)
    if not lines or not method.carries(lines, zone, country.code):
        return None
    prices = tuple(item.price(placed_on) for item, _ in lines)
    sums = _sums(lines, prices, method, zone, customer, placed_on, is_first, chance)
    if sums.subtotal > MOST_WORTH.get(country.code, Decimal(400)) or not sums.total > 0:
        return None
    return Basket(lines, method, zone, sums, prices)


def _lines(story: Story, method: Method, country: str, placed_on: date, catalogue: Catalogue, chance: Random) -> Lines:
    is_recent = placed_on > catalogue.anchor - timedelta(days=21)
    items = [item for item in catalogue.items if _suits(item, country)]
    sold = [item for item in items if _could_be_sold(item, method, placed_on, is_recent, catalogue)]
    wanted = max(story.lines, chance.choices((1, 2, 3, 4), (52, 30, 13, 5))[0])
    lines: Lines = []
    for position in range(1, wanted + 1):
        fitting = sold
        if position == 1 and story.categories:
            fitting = [item for item in sold if item.category in story.categories]
        if position == wanted and story.twist in AWAITED:
            fitting = [item for item in items if method.warehouse in item.restocked_in]
        if not fitting:
            return []
        item = chance.choices(fitting, [_liking(item) for item in fitting])[0]
        if item.product_id in [other.product_id for other, _ in lines]:
            return []
        lines.append((item, chance.choices((1, 2), (88, 12))[0]))
    return lines


def _suits(item: Item, country: str) -> bool:
    """Whether somebody there could buy it: the plug and the mains must fit, and knives must be let in."""
    if item.has_blade and country in NO_KNIVES:
        return False
    _, has_plug, plug = item.options.partition("plug=")
    if has_plug:
        return country in PLUGS.get(plug, ()) or (plug == "EU" and country in EUROPEAN_PLUG)
    return item.product_id != "pendant-rattan" or country not in PLUGS["US"]


def _could_be_sold(item: Item, method: Method, placed_on: date, is_recent: bool, catalogue: Catalogue) -> bool:
    if item.is_discontinued:
        return placed_on < catalogue.anchor - timedelta(days=60) and method.warehouse == "SZX" and not item.flags
    if method.warehouse not in item.warehouses:
        return False
    return item.in_stock[method.warehouse] > 0 or not is_recent


def _liking(item: Item) -> int:
    """Return how much more often than the least liked the product is bought, so that there are best sellers."""
    return 1 + sha256(item.product_id.encode()).digest()[0] % OFTEN


def _sums(
    lines: Lines,
    prices: Sequence[Decimal],
    method: Method,
    zone: str,
    customer: Customer,
    placed_on: date,
    is_first: bool,
    chance: Random,
) -> Sums:
    subtotal = sum((price * quantity for price, (_, quantity) in zip(prices, lines)), Decimal(0))
    discount = _running(lines, prices, placed_on)
    discount += _coupon(subtotal - discount, customer, placed_on, is_first, chance)
    shipping = method.price(lines, zone) or Decimal(0)
    if subtotal >= FREE_SHIPPING_FROM and method.id in FREE_SHIPPING_METHODS:
        shipping = Decimal(0)
    rate = Decimal(customer.country.about["tax"]) / 100
    tax = cents((subtotal - discount + shipping) * rate)
    return Sums(cents(subtotal), cents(shipping), cents(discount), tax)


def _running(lines: Lines, prices: Sequence[Decimal], placed_on: date) -> Decimal:
    """Return what the promotions that need no code take off."""
    off = Decimal(0)
    for price, (item, quantity) in zip(prices, lines):
        if item.category == "lights" and placed_on >= LIGHTS_FROM:
            off += price * quantity * LIGHTS_PERCENT / 100
        if item.product_id == "chelsea-boot" and placed_on >= BOOTS_FROM:
            off += price * quantity * BOOTS_PERCENT / 100
    return cents(off)


def _coupon(subtotal: Decimal, customer: Customer, placed_on: date, is_first: bool, chance: Random) -> Decimal:
    """Return what a code takes off, for the few who used one."""
    if chance.random() > 0.22:
        return Decimal(0)
    if is_first and chance.random() < 0.5:
        return cents(subtotal * Decimal(15) / 100)
    if customer.country.code in LATIN_AMERICA and subtotal >= 40 and placed_on >= date(2025, 10, 1):
        return Decimal(8)
    if placed_on <= date(2025, 11, 30):
        return cents(subtotal * Decimal(20) / 100)
    return Decimal(10) if subtotal >= 50 else Decimal(0)
