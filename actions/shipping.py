"""Shipping: whether a place is served, for how much, until when and by what. Customs is in `actions/customs.py`."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from actions.base import ShopAction
from actions.consignment import TYPICAL_GRAMS, Consignment, destination, find_consignment, free_shipping, quotes_to
from actions.turn import Turn
from bot.facts import load_restrictions
from bot.shop.admission import Hurdle, check_admission
from bot.shop.money import Money
from bot.shop.shipping import Method, ShippingQuote, WhyNot, ZoneService, offered

LIGHT_GRAMS, HEAVY_GRAMS = 250, 2000
# A cell of a table with nothing to say.
NONE = "–"


class ShippingDestination(ShopAction):
    """Whether something reaches a place: served, and the goods talked about admitted there."""

    def name(self) -> str:
        return "action_shipping_destination"

    def answer(self, turn: Turn) -> None:
        country = destination(turn, "shipping-ask-destination-served", count=len(turn.rules.shipping.served()))
        goods = find_consignment(turn)
        conditions = check_admission(goods.product.restricted, country, load_restrictions()) if goods else ()
        good = offered(quotes_to(turn, country, goods), country)
        services = [_service(turn, country, quote) for quote in good]
        facts: dict[str, object] = {
            "country": turn.country_name(country),
            "goods": goods_name(turn, goods),
            "count": len(good),
            "least": min(service.least_days for service in services),
            "most": max(service.most_days for service in services),
        }
        cheapest = min((quote.price for quote in good if quote.price is not None), key=lambda price: price.minor)
        if cheapest:
            text_id = "shipping-served-goods" if goods else "shipping-served"
            said = turn.text(text_id, **facts, price=price_text(turn, cheapest))
        else:
            said = turn.text("shipping-served-free", **facts)
        turn.say_text(
            turn.joined([said, *_conditions(turn, country, conditions), *stock_notes(turn, goods)]),
            turn.readings("shipping_cost", "shipping_time", "customs_tax"),
        )


class ShippingCost(ShopAction):
    """What delivery costs by each method, for the goods talked about or a parcel of the usual weight."""

    def name(self) -> str:
        return "action_shipping_cost"

    def answer(self, turn: Turn) -> None:
        country = destination(turn)
        goods = find_consignment(turn)
        found = quotes_to(turn, country, goods)
        good = offered(found, country)
        turn.show_table(
            turn.text("shipping-cost-title", country=turn.country_name(country), goods=goods_name(turn, goods)),
            [turn.text(f"shipping-column-{name}") for name in ("method", "price", "days")],
            [
                [quote.method.name(turn.language), price_text(turn, quote.price), days_text(turn, country, quote)]
                for quote in good
            ],
            turn.joined([*_spread(turn, country, goods), *_refused(turn, found), *rate_note(turn, good[0].price)]),
        )
        beside = [
            *stock_notes(turn, goods),
            offer_of_free_shipping(turn, country, goods),
            _charges(turn, country, good),
        ]
        turn.say_text(
            turn.joined(each for each in beside if each),
            turn.readings("shipping_time", "customs_tax", "shipping_options"),
        )


class ShippingOptions(ShopAction):
    """The methods to a place beside each other: price, arrival, carrier and what each of them does."""

    def name(self) -> str:
        return "action_shipping_options"

    def answer(self, turn: Turn) -> None:
        country = destination(turn)
        goods = find_consignment(turn)
        found = quotes_to(turn, country, goods)
        good = offered(found, country)
        good.sort(key=lambda quote: _service(turn, country, quote).most_days)
        turn.show_table(
            turn.text("shipping-options-title", country=turn.country_name(country), goods=goods_name(turn, goods)),
            [turn.text(f"shipping-column-{name}") for name in ("method", "price", "window", "carrier", "features")],
            [
                [
                    quote.method.name(turn.language),
                    price_text(turn, quote.price),
                    _arrival(turn, country, quote, goods),
                    _carrier(turn, quote),
                    _features(turn, quote),
                ]
                for quote in good
            ],
            turn.joined(
                [
                    self._special(turn, "po-boxes", good, lambda method: method.has_po_boxes),
                    self._special(turn, "pick-up-points", good, lambda method: method.has_pick_up_points),
                    *_refused(turn, found),
                ]
            ),
            turn.readings("shipping_cost", "shipping_time", "customs_tax"),
        )

    def _special(self, turn: Turn, kind: str, good: Sequence[ShippingQuote], does: Callable[[Method], bool]) -> str:
        methods = [quote.method.name(turn.language) for quote in good if does(quote.method)]
        return turn.text(f"shipping-{kind}", methods=methods) if methods else turn.text(f"shipping-no-{kind}")


def goods_name(turn: Turn, goods: Consignment | None) -> str:
    """Return what the answer is about: the goods, or a parcel of the usual weight."""
    if goods is None:
        return turn.text("shipping-typical-parcel", grams=TYPICAL_GRAMS)
    return turn.text("shipping-goods", quantity=goods.quantity, product=goods.product.name(turn.language))


def price_text(turn: Turn, price: Money | None) -> str:
    """Return a price in the shop's currency and, about, in the shopper's."""
    if price is None:
        return turn.text("shipping-customs-not-known")
    if not price:
        return turn.text("shipping-price-free")
    converted = turn.in_shoppers_currency(price)
    if converted is None:
        return turn.text("shipping-price", price=price)
    return turn.text("shipping-price-both", price=price, local=converted.amount)


def rate_note(turn: Turn, price: Money | None) -> list[str]:
    converted = turn.in_shoppers_currency(price) if price is not None else None
    if converted is None:
        return []
    return [turn.text(f"shipping-rate-{converted.source.lower()}", currency=converted.amount.currency, on=converted.on)]


def offer_of_free_shipping(turn: Turn, country: str, goods: Consignment | None) -> str | None:
    """Return the free-shipping offer in its own words, and how far the goods are from it."""
    offer = free_shipping(turn, country, goods)
    words = offer and offer.text(turn.language)
    if offer is None or not words:
        return None
    least = offer.min_subtotal
    if goods is None or least is None or least.currency != goods.subtotal.currency:
        return turn.text("shipping-free", offer=words)
    if least <= goods.subtotal:
        return turn.text("shipping-free-reached", offer=words, subtotal=goods.subtotal)
    return turn.text("shipping-free-short", offer=words, subtotal=goods.subtotal, missing=least - goods.subtotal)


def _charges(turn: Turn, country: str, good: Sequence[ShippingQuote]) -> str:
    """Tell whether import charges come on top of these prices."""
    if country == turn.rules.shipping.home_country:
        return turn.text("shipping-charges-none")
    prepaid = [quote.method.name(turn.language) for quote in good if quote.method.is_prepaid]
    if len(prepaid) == len(good):
        return turn.text("shipping-charges-included")
    return turn.text("shipping-charges-partly", methods=prepaid) if prepaid else turn.text("shipping-charges-on-top")


def _spread(turn: Turn, country: str, goods: Consignment | None) -> list[str]:
    """Tell how the price changes with the weight, where no product is known."""
    if goods is not None:
        return []
    light, heavy = (quotes_to(turn, country, None, grams)[0].price for grams in (LIGHT_GRAMS, HEAVY_GRAMS))
    if light is None or heavy is None:
        return [turn.text("shipping-name-the-product")]
    return [
        turn.text("shipping-cost-spread", light_grams=LIGHT_GRAMS, heavy_grams=HEAVY_GRAMS, light=light, heavy=heavy)
    ]


def _refused(turn: Turn, found: Sequence[ShippingQuote]) -> list[str]:
    """Name the methods that do not take the goods, and why; one whose warehouse has none is no matter."""
    return [
        turn.text("shipping-refuses", method=quote.method.name(turn.language), reason=_why_not(turn, quote))
        for quote in found
        if quote.why_not not in (None, WhyNot.WAREHOUSE)
    ]


def _why_not(turn: Turn, quote: ShippingQuote) -> str:
    blocked = [turn.text(f"shipping-flag-{hurdle.flag.replace('_', '-')}") for hurdle in quote.hurdles if hurdle.blocks]
    if blocked:
        return turn.text("shipping-why-not-goods", flags=blocked)
    assert quote.why_not is not None
    return turn.text(f"shipping-why-not-{quote.why_not.value}")


def _conditions(turn: Turn, country: str, conditions: Sequence[Hurdle]) -> list[str]:
    return [
        turn.text(f"shipping-condition-{hurdle.condition.replace('_', '-')}", country=turn.country_name(country))
        for hurdle in conditions
        if hurdle.condition
    ]


def stock_notes(turn: Turn, goods: Consignment | None) -> list[str]:
    """Tell that what would be sent is not there, before anybody counts on it."""
    if goods is None:
        return []
    product = goods.product.name(turn.language)
    back_on = goods.variant.restock_on()
    if goods.is_out and back_on:
        return [turn.text("shipping-out-until", product=product, restock_on=back_on)]
    if goods.is_out:
        return [turn.text("shipping-out", product=product)]
    return [turn.text("shipping-short", product=product, quantity=goods.variant.quantity())] if goods.is_short else []


def _service(turn: Turn, country: str, quote: ShippingQuote) -> ZoneService:
    return quote.method.zones[turn.rules.shipping.zone(country) or ""]


def days_text(turn: Turn, country: str, quote: ShippingQuote) -> str:
    service = _service(turn, country, quote)
    return turn.text("shipping-days", least=service.least_days, most=service.most_days)


def window_text(turn: Turn, quote: ShippingQuote) -> str:
    assert quote.window is not None
    return turn.text("shipping-window", earliest=quote.window.earliest, latest=quote.window.latest)


def _arrival(turn: Turn, country: str, quote: ShippingQuote, goods: Consignment | None) -> str:
    """Return between which days it arrives when ordered now, or how long it takes where the goods are not there."""
    return days_text(turn, country, quote) if goods and goods.is_out else window_text(turn, quote)


def _carrier(turn: Turn, quote: ShippingQuote) -> str:
    text_id = f"shipping-carrier-{quote.method.carrier.replace('_', '-')}"
    known = turn.tools.texts.has(text_id, turn.language)
    return turn.text(text_id) if known else quote.method.carrier.replace("_", " ").title()


def _features(turn: Turn, quote: ShippingQuote) -> str:
    method = quote.method
    has = {
        "tracked": method.is_tracked,
        "po-boxes": method.has_po_boxes,
        "pick-up-points": method.has_pick_up_points,
        "duty-paid": method.is_prepaid and method.mode != "local",
    }
    features = [turn.text(f"shipping-feature-{name}") for name, is_there in has.items() if is_there]
    if method.insured_up_to:
        features.insert(1, turn.text("shipping-feature-insured", amount=method.insured_up_to))
    return turn.text("shipping-features", features=features) if features else NONE
