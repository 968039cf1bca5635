"""What changes when an order goes to another country: what shipping costs there, and what is paid at the door."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from actions.consignment import TYPICAL_GRAMS
from actions.order_lines import line_products
from actions.turn import Turn
from bot.errors import NotFound
from bot.facts import load_customs, load_duty_rates, load_restrictions
from bot.shop.consignment import BasketItem, Shipment
from bot.shop.customs import landed_cost
from bot.shop.landed_cost import When
from bot.shop.money import Money
from bot.shop.orders import Order
from bot.shop.products import Product
from bot.shop.shipping import ParcelSize, ShippingQuote, offered, quotes

Products = Mapping[int, Product]


def effects(turn: Turn, order: Order, country: str) -> Iterator[str]:
    """Say what shipping and customs come to there; raises a Refusal where nothing takes the goods there."""
    products = line_products(turn, order)
    grams = _grams(order, products)
    quote = _quote(turn, order, products, grams, country)
    place = turn.country_name(country)
    yield turn.text("orders-address-shipping", country=place, price=quote.price)
    if order.shipping is not None:
        yield turn.text("orders-address-charged", charged=order.shipping)
    due = _due(turn, order, products, quote, grams, country)
    if due is None:
        yield turn.text("orders-address-customs-open", country=place)
    elif due[1]:
        low, high = (turn.text("orders-amount", amount=amount) for amount in due)
        amount = low if low == high else turn.text("shipping-customs-range", low=low, high=high)
        yield turn.text("orders-address-customs", country=place, amount=amount)
    else:
        yield turn.text("orders-address-customs-none", country=place)


def _grams(order: Order, products: Products) -> int:
    weights = {variant.sku: variant.weight_grams for product in products.values() for variant in product.variants}
    return sum((weights.get(str(line.sku)) or TYPICAL_GRAMS) * line.quantity for line in order.open_lines)


def _quote(turn: Turn, order: Order, products: Products, grams: int, country: str) -> ShippingQuote:
    """Return what the order's own method says to the new country, else the cheapest one."""
    flags = frozenset(flag for product in products.values() for flag in product.restricted)
    found = quotes(
        turn.rules.shipping,
        country,
        ParcelSize(grams),
        flags,
        turn.now,
        restrictions=load_restrictions(),
        is_holiday=turn.rules.is_holiday,
    )
    good = offered(found, country)
    return next((quote for quote in good if quote.method.id == order.shipping_method), good[0])


def _due(
    turn: Turn, order: Order, products: Products, quote: ShippingQuote, grams: int, country: str
) -> tuple[Money, Money] | None:
    """Return the least and the most that is paid at the door; None where that is not known."""
    assert quote.price is not None
    items = [_item(line.unit_price, line.quantity, products.get(line.position)) for line in order.open_lines]
    method, home = quote.method, turn.rules.shipping.home_country

    def rate(source: str, target: str) -> Decimal | None:
        found = turn.rules.exchange.find_rate(source, target)
        return found.value if found else None

    try:
        cost = landed_cost(
            items,
            Shipment(quote.price, method.mode, method.carrier, method.is_prepaid, grams, home),
            country,
            customs=load_customs(),
            duty_rates=load_duty_rates(),
            seller=turn.rules.customs,
            rate=rate,
            on=turn.today,
        )
    except NotFound:
        return None
    return None if cost.needs_person else cost.due(When.DELIVERY)


def _item(price: Money, quantity: int, product: Product | None) -> BasketItem:
    if product is None:
        return BasketItem("unknown", price, quantity, origin=None)
    code = product.hs6 or product.hs_heading
    return BasketItem(product.id, price, quantity, hs=code, origin=product.origin, flags=product.restricted)
