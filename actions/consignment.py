"""What would be sent: the product in mind with variant, quantity, weight and the warehouses that hold it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from actions.catalogue import the_product, the_variants
from actions.facts import Choice, inform
from actions.prices import running, total_of
from actions.turn import Turn
from bot.facts import load_restrictions
from bot.shop.money import Money
from bot.shop.offers import Promotion, PromotionKind, best_offer
from bot.shop.products import Availability, Product, Variant
from bot.shop.shipping import NotServed, ParcelSize, ShippingQuote, Wish, quotes

# What a parcel weighs while nobody has named a product: a pair of trainers with its box is somewhat more, a T-shirt less.
TYPICAL_GRAMS = 500
# More pieces than any parcel holds; beyond that a number is a slip or a joke.
MOST_PIECES = 100_000


@dataclass(frozen=True)
class Consignment:
    """`price` is that of one piece today and `subtotal` that of all, promotions that everybody gets taken off."""

    product: Product
    variant: Variant
    quantity: int
    price: Money
    subtotal: Money

    @property
    def is_out(self) -> bool:
        return self.variant.availability() is Availability.OUT

    @property
    def is_short(self) -> bool:
        """Whether there are some, but fewer than wanted."""
        held = self.variant.quantity()
        return held is not None and 0 < held < self.quantity

    @property
    def warehouses(self) -> frozenset[str]:
        """The warehouses that hold enough, else those that hold any, else those that may get some."""
        stock = self.variant.stock
        enough = {each.warehouse for each in stock if each.quantity is None or each.quantity >= self.quantity}
        some = {each.warehouse for each in stock if each.quantity}
        return frozenset(
            enough
            or some
            or {each.warehouse for each in stock if each.restock_on}
            or {each.warehouse for each in stock}
        )

    @property
    def parcel(self) -> ParcelSize:
        if self.variant.weight_grams is None:
            return ParcelSize(TYPICAL_GRAMS * self.quantity)
        length, width, height = self.variant.size_mm or (0, 0, 0)
        return ParcelSize(
            self.variant.weight_grams * self.quantity,
            max(length, width, height),
            length * width * height * self.quantity,
        )


def find_consignment(turn: Turn) -> Consignment | None:
    """Return what the shopper talks about, None where no product is known; asks which one where several fit."""
    if not (turn.slot("product") or turn.slot("candidates")):
        return None
    product = the_product(turn)
    variant = _variant(product, turn)
    if variant is None:
        return None
    offers = running(turn)
    price = best_offer(product, variant, offers, turn.today, turn.country).price
    quantity = min(max(1, int(turn.slot("quantity") or 1)), MOST_PIECES)
    return Consignment(product, variant, quantity, price, total_of(product, price, quantity, offers))


def quotes_to(
    turn: Turn, country: str, goods: Consignment | None, grams: int = TYPICAL_GRAMS, sent_from: date | None = None
) -> list[ShippingQuote]:
    """Return what each method says to the goods, or to a parcel of `grams`, an offer of free shipping taken off.

    `sent_from` is the first day the goods are there.
    """
    rules = turn.rules.shipping
    offer = free_shipping(turn, country, goods)
    at = turn.now
    if sent_from and sent_from > turn.today:
        at = datetime.combine(sent_from, time(), ZoneInfo(rules.time_zone))
    found = quotes(
        rules,
        country,
        goods.parcel if goods else ParcelSize(grams),
        goods.product.restricted if goods else frozenset(),
        at,
        restrictions=load_restrictions(),
        is_holiday=turn.rules.is_holiday,
        wish=Wish(warehouses=goods.warehouses, value=goods.subtotal) if goods else None,
    )
    subtotal = goods.subtotal if goods else None
    freed = [_freed(quote) if offer and offer.frees(quote.method.mode, subtotal) else quote for quote in found]
    return sorted(freed, key=lambda quote: (not quote.is_offered, quote.price.minor if quote.price else 0))


def destination(turn: Turn, question: str | None = None, **given: object) -> str:
    """Return a country that the shop serves; asks for it, and raises NotServed."""
    country: str = turn.need("destination", question, _page_country(turn), **given)
    if not turn.rules.shipping.is_served(country):
        raise NotServed(country=country)
    return country


def free_shipping(turn: Turn, country: str, goods: Consignment | None) -> Promotion | None:
    """Return the offer of free shipping that anybody there gets."""
    return next((each for each in running(turn) if _is_for(each, country, goods)), None)


def _freed(quote: ShippingQuote) -> ShippingQuote:
    return replace(quote, price=Money(0, quote.price.currency)) if quote.price else quote


def _is_for(offer: Promotion, country: str, goods: Consignment | None) -> bool:
    if (
        offer.kind is not PromotionKind.FREE_SHIPPING
        or offer.code
        or offer.new_customers_only
        or not offer.serves(country)
    ):
        return False
    return offer.applies_to(goods.product) if goods else not (offer.category or offer.product_id)


def _variant(product: Product, turn: Turn) -> Variant | None:
    """Return the variant that fits what was told, those in stock first; None where the shop has no more of the product."""
    sold = [variant for variant in product.variants if not variant.is_discontinued]
    fitting = the_variants(turn, product, sold) or sold
    return min(
        fitting, key=lambda variant: (variant.availability() is Availability.OUT, variant.price.minor), default=None
    )


def _page_country(turn: Turn) -> Iterable[Choice]:
    """Offer the country of the shopper's page, which is a likely one but not told."""
    country = turn.country
    if country is None or not turn.rules.shipping.is_served(country):
        return []
    return [Choice(turn.country_name(country), inform(country=country))]
