"""Whether it comes here, for how much, until when and by what; and what customs takes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone

import pytest

from bot.facts import load_restrictions
from bot.replies.catalogue import country_name
from bot.shop.money import Money
from bot.shop.products import Product, Variant
from bot.shop.shipping import ParcelSize, ShippingQuote, Wish, quotes
from bot.shop.suggestions import buyable
from tests.dialogue.conftest import Reply, Talk, says
from tests.dialogue.known import LANGUAGES, Known

DESTINATION, COST, TIME, OPTIONS = "destination", "cost", "time", "options"
INTENTS = (DESTINATION, COST, TIME, OPTIONS)
# Whole questions, without a country and with one.
QUESTIONS = {
    "en": {
        DESTINATION: ("do you deliver to my country?", "do you ship to {to}?"),
        COST: ("how much is shipping?", "how much is shipping to {to}?"),
        TIME: ("how many days until it gets here?", "how many days does delivery to {to} take?"),
        OPTIONS: ("which ways of delivery can I choose from?", "which ways of delivery to {to} can I choose from?"),
    },
    "es": {
        DESTINATION: ("¿hacen envíos a mi país?", "¿hacen envíos a {to}?"),
        COST: ("¿cuánto cuesta el envío?", "¿cuánto cuesta el envío a {to}?"),
        TIME: ("¿en cuántos días me llega?", "¿en cuántos días llega a {to}?"),
        OPTIONS: ("¿qué formas de envío puedo escoger?", "¿qué formas de envío hay a {to}?"),
    },
    "zh": {
        DESTINATION: ("能寄到我们国家吗", "能寄到{to}吗"),
        COST: ("运费多少钱？", "寄到{to}运费多少？"),
        TIME: ("大概几天能到", "寄到{to}大概几天能到"),
        OPTIONS: ("可以选哪些配送方式", "寄到{to}可以选哪些配送方式"),
    },
}
WORDS = {
    "en": {
        "for": "how much is shipping to {to} for the {product}?",
        "and": "and to {to}?",
        "how_long": "how soon would it be there?",
        "which": "which ways of delivery can I choose from?",
        "status": "where does my order stand?",
        "price": "what's the price of the {product}?",
        "stop": "never mind",
    },
    "es": {
        "for": "¿cuánto cuesta el envío a {to} de {product}?",
        "and": "¿y a {to}?",
        "how_long": "¿para cuándo llegaría?",
        "which": "¿qué formas de envío puedo escoger?",
        "status": "¿cómo va mi pedido?",
        "price": "¿qué precio tiene {product}?",
        "stop": "no, déjalo",
    },
    "zh": {
        "for": "{product}寄到{to}运费多少",
        "and": "那{to}呢？",
        "how_long": "多久能收到",
        "which": "可以选哪些配送方式",
        "status": "我的订单到哪一步了？",
        "price": "{product}什么价",
        "stop": "不用了",
    },
}
TYPICAL_GRAMS = 500


def to(country: str, language: str) -> str:
    return country_name(country, language)


def offered(known: Known, country: str, goods: tuple[Product, Variant] | None = None) -> list[ShippingQuote]:
    """Return what can be taken, by the rules of the shop, cheapest first."""
    product, variant = goods or (None, None)
    found = quotes(
        known.rules.shipping,
        country,
        _parcel(variant),
        product.restricted if product else frozenset(),
        datetime.now(timezone.utc),
        restrictions=load_restrictions(),
        is_holiday=known.rules.is_holiday,
        wish=Wish(warehouses=frozenset(each.warehouse for each in variant.stock if each.quantity)) if variant else None,
    )
    return [each for each in found if each.is_offered]


def _parcel(variant: Variant | None) -> ParcelSize:
    if variant is None or variant.weight_grams is None:
        return ParcelSize(TYPICAL_GRAMS)
    length, width, height = variant.size_mm or (0, 0, 0)
    return ParcelSize(variant.weight_grams, max(length, width, height), length * width * height)


def goods(known: Known, costs_at_least: int, costs_less_than: int) -> tuple[Product, Variant]:
    """Return something in one version that any parcel takes and that no promotion lowers, by its price in dollars."""
    product = known.product(
        lambda each: (
            len(each.variants) == 1
            and not each.restricted
            and bool(buyable(each.variants))
            and costs_at_least <= known.offer(each, each.variants[0]).price.amount < costs_less_than
        )
    )
    return product, product.variants[0]


def check(intent: str, reply: Reply, known: Known, country: str, language: str) -> None:
    """Hold an answer without goods against the shop's own rules."""
    found = offered(known, country)
    names = {each.method.name(language) for each in found}
    zone = str(known.rules.shipping.zone(country))
    if intent == DESTINATION:
        prices = [each.price for each in found if each.price]
        assert known.place(country, language) in reply.text
        assert known.shown(min(prices, key=lambda price: price.minor), language, country) in reply.text
        assert str(max(each.method.zones[zone].most_days for each in found)) in reply.text
        return
    rows = {row[0]: row for row in reply.table["rows"]}
    assert rows.keys() == names and known.place(country, language) in reply.table["title"]
    for quote in found:
        row = " · ".join(rows[quote.method.name(language)])
        if intent != OPTIONS:
            assert str(quote.method.zones[zone].most_days) in row
        if intent == COST:
            assert known.shown(quote.price, language, country) in row
        if intent in (TIME, OPTIONS):
            assert quote.window is not None
            assert known.shown(quote.window.earliest, language, country) in row
            assert known.shown(quote.window.latest, language, country) in row
        if intent == OPTIONS:
            assert (known.text("shipping-feature-tracked", language) in row) == quote.method.is_tracked


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("intent", INTENTS)
def test_with_a_country_the_answer_is_that_of_the_rules(
    intent: str, language: str, talk: Callable[..., Talk], known: Known
) -> None:
    shopper = talk(language)

    reply = shopper.say(QUESTIONS[language][intent][1].format(to=to("CA", language)))
    other = shopper.say(WORDS[language]["and"].format(to=to("BR", language)))

    check(intent, reply, known, "CA", language)
    check(intent, other, known, "BR", language)
    assert reply.choices


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("intent", INTENTS)
def test_without_a_country_it_is_asked_for_once_and_stays_known(
    intent: str, language: str, talk: Callable[..., Talk], known: Known
) -> None:
    shopper = talk(language)

    asked = shopper.say(QUESTIONS[language][intent][0])
    told = shopper.say(to("CA", language))
    after = shopper.say(WORDS[language]["how_long"])

    text_id = "shipping-ask-destination-served" if intent == DESTINATION else "shipping-ask-destination"
    assert says(asked.text, text_id, language) and len(asked.text.splitlines()) == 1
    check(intent, told, known, "CA", language)
    check(TIME, after, known, "CA", language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("intent", INTENTS)
def test_the_country_may_wait_for_another_question_that_needs_a_fact(
    intent: str, language: str, talk: Callable[..., Talk], known: Known
) -> None:
    shopper = talk(language)
    shopper.say(QUESTIONS[language][intent][0])

    status = shopper.say(WORDS[language]["status"])
    told = shopper.say(to("CA", language))
    stopped = shopper.say(WORDS[language]["stop"])

    assert says(status.text, "orders-ask-number", language)
    if intent == DESTINATION:
        assert known.place("CA", language) in told.text
    else:
        assert told.custom("table")
    assert says(told.text, "orders-ask-number", language)
    assert says(stopped.text, "talk-dropped", language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_country_of_the_page_is_a_choice(language: str, talk: Callable[..., Talk], known: Known) -> None:
    shopper = talk(f"{language}-MX")

    asked = shopper.say(QUESTIONS[language][COST][0])
    told = shopper.press(asked.choices[to("MX", language)])

    check(COST, told, known, "MX", language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_country_that_is_not_served_is_refused_and_the_next_one_answered(
    language: str, talk: Callable[..., Talk], known: Known
) -> None:
    country = sorted(known.rules.shipping.not_served)[0]
    shopper = talk(language)

    refused = shopper.say(QUESTIONS[language][DESTINATION][1].format(to=to(country, language)))
    other = shopper.say(WORDS[language]["and"].format(to=to("JP", language)))

    assert says(refused.text, "shipping-not-served", language) and to(country, language) in refused.text
    assert refused.choices
    check(DESTINATION, other, known, "JP", language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_product_is_shipped_by_its_own_weight_and_stays_in_mind(
    language: str, talk: Callable[..., Talk], known: Known
) -> None:
    product, variant = goods(known, 10, 30)
    shopper = talk(language)

    cost = shopper.say(WORDS[language]["for"].format(to=to("CL", language), product=product.name(language)))
    ways = shopper.say(WORDS[language]["which"])

    found = {each.method.name(language): each for each in offered(known, "CL", (product, variant))}
    assert {row[0] for row in cost.table["rows"]} == found.keys() == {row[0] for row in ways.table["rows"]}
    for name, price, _ in cost.table["rows"]:
        assert known.shown(found[name].price, language, "CL") in price
    assert product.name(language) in cost.text and product.name(language) in ways.text
    missing = free_from(known) - known.offer(product, variant, "CL").price
    assert known.shown(missing, language, "CL") in cost.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_product_asked_about_before_is_the_one_that_is_shipped(
    language: str, talk: Callable[..., Talk], known: Known
) -> None:
    product, variant = goods(known, 10, 30)
    shopper = talk(language)
    shopper.say(WORDS[language]["price"].format(product=product.name(language)))

    asked = shopper.say(QUESTIONS[language][COST][0])
    told = shopper.say(to("CL", language))

    assert says(asked.text, "shipping-ask-destination", language)
    assert product.name(language) in told.table["title"]
    cheapest = offered(known, "CL", (product, variant))[0]
    assert known.shown(cheapest.price, language, "CL") in told.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_goods_that_reach_the_offer_go_free_by_all_ways_but_express(
    language: str, talk: Callable[..., Talk], known: Known
) -> None:
    least = int(free_from(known).amount)
    product, variant = one_of_many(known, least)

    reply = talk(language).say(WORDS[language]["for"].format(to=to("CL", language), product=product.name(language)))

    free = known.text("shipping-price-free", language)
    prices = {row[0]: row[1] for row in reply.table["rows"]}
    for quote in offered(known, "CL", (product, variant)):
        is_free = prices[quote.method.name(language)] == free
        assert is_free == (quote.method.mode != "express")


def one_of_many(known: Known, least: int) -> tuple[Product, Variant]:
    """Return something that costs at least so much today and that any parcel takes, and the variant that is sent."""
    product = known.product(
        lambda each: (
            not each.restricted
            and bool(buyable(each.variants))
            and known.offer(each, buyable(each.variants)[0], "CL").price.amount >= least
            and any(quote.method.mode != "express" for quote in offered(known, "CL", (each, buyable(each.variants)[0])))
        )
    )
    return product, buyable(product.variants)[0]


def free_from(known: Known) -> Money:
    free = next(each for each in known.promotions if each.min_subtotal and not (each.percent or each.amount))
    assert free.min_subtotal is not None
    return free.min_subtotal
