"""What customs takes, by the rules of the destination, for goods that are named or for an amount."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest

from bot.facts import load_customs, load_duty_rates
from bot.replies.catalogue import country_name
from bot.shop.consignment import BasketItem, Shipment
from bot.shop.customs import landed_cost
from bot.shop.landed_cost import LandedCost
from bot.shop.money import Money
from bot.shop.products import Product, Variant
from tests.dialogue.conftest import Talk, says
from tests.dialogue.known import LANGUAGES, Known
from tests.dialogue.test_answers_shipping import goods, offered

WORDS = {
    "en": {
        "whole": "do I pay customs duty on the {product} in {to}?",
        "none": "do import duties apply?",
        "and": "and in {to}?",
        "amount": "goods for 80 dollars",
        "time": "how many days does delivery take?",
        "status": "where does my order stand?",
        "stop": "never mind",
    },
    "es": {
        "whole": "¿tengo que pagar aduana por {product} en {to}?",
        "none": "¿hay que pagar impuestos de importación?",
        "and": "¿y si es a {to}?",
        "amount": "artículos por 80 dólares",
        "time": "¿en cuántos días me llega?",
        "status": "¿cómo va mi pedido?",
        "stop": "no, déjalo",
    },
    "zh": {
        "whole": "{product}寄到{to}要交关税吗",
        "none": "要交进口税吗",
        "and": "那{to}呢",
        "amount": "80美元的东西",
        "time": "大概几天能到",
        "status": "我的订单到哪一步了？",
        "stop": "不用了",
    },
}


def reckoned(known: Known, country: str, product: Product, variant: Variant) -> LandedCost:
    """Return the cost by the cheapest way that leaves nothing open, by the rules themselves."""
    price = known.offer(product, variant, country).price
    item = BasketItem(product.id, price, 1, hs=product.hs6 or product.hs_heading, origin=product.origin)
    costs = [
        _cost(known, country, replace(item, flags=product.restricted), shipment)
        for shipment in _shipments(known, country, product, variant)
    ]
    return next((each for each in costs if not each.needs_person), costs[0])


def _shipments(known: Known, country: str, product: Product, variant: Variant) -> list[Shipment]:
    return [
        Shipment(
            quote.price or Money(0, "USD"),
            quote.method.mode,
            quote.method.carrier,
            quote.method.is_prepaid,
            variant.weight_grams or 0,
            known.warehouse_countries[quote.served_by[0]],
        )
        for quote in offered(known, country, (product, variant))
    ]


def _cost(known: Known, country: str, item: BasketItem, shipment: Shipment) -> LandedCost:
    def rate(source: str, target: str) -> Decimal | None:
        found = known.rules.exchange.find_rate(source, target)
        return found.value if found else None

    return landed_cost(
        [item],
        shipment,
        country,
        customs=load_customs(),
        duty_rates=load_duty_rates(),
        seller=known.rules.customs,
        rate=rate,
        on=known.today,
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_charges_of_a_product_are_those_of_the_rules_in_each_country(
    language: str, talk: Callable[..., Talk], known: Known
) -> None:
    product, variant = goods(known, 15, 45)
    shopper = talk(language)

    first = shopper.say(
        WORDS[language]["whole"].format(product=product.name(language), to=country_name("CL", language))
    )
    then = shopper.say(WORDS[language]["and"].format(to=country_name("BR", language)))

    for reply, country in ((first, "CL"), (then, "BR")):
        cost = reckoned(known, country, product, variant)
        assert cost.total_low is not None
        assert (
            known.place(country, language) in reply.table["title"]
            and product.name(language).lower() in reply.table["title"].lower()
        )
        assert known.shown(cost.total_low, language, country) in reply.table["title"]
        # What is paid at the checkout, what at the door, and the total.
        assert len(reply.table["rows"]) == len(cost.lines) + 3
        for line, row in zip(cost.lines, reply.table["rows"]):
            if line.low is not None and line.low == line.high and line.low:
                assert known.shown(line.low, language, country) == row[1]
        papers = [known.text(f"shipping-customs-paper-{each.replace('_', '-')}", language) for each in cost.papers]
        assert all(paper in reply.text for paper in papers)
        assert known.text(f"shipping-customs-confidence-{cost.confidence.name.lower()}", language) in reply.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_country_and_goods_are_asked_for_one_after_the_other(
    language: str, talk: Callable[..., Talk], known: Known
) -> None:
    shopper = talk(language)

    country = shopper.say(WORDS[language]["none"])
    worth = shopper.say(country_name("CL", language))
    told = shopper.say(WORDS[language]["amount"])

    assert says(country.text, "shipping-ask-destination", language) and len(country.text.splitlines()) == 1
    assert says(worth.text, "shipping-customs-ask-goods", language) and len(worth.text.splitlines()) == 1
    assert worth.choices
    amount = known.converted(Money.of(80, "USD"), "CLP")
    assert told.table["rows"][0][1] == known.shown(amount, language, "CL")
    assert known.shown(Money.of(80, "USD"), language, "CL") in told.table["title"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_product_may_be_picked_and_its_country_stays_known(
    language: str, talk: Callable[..., Talk], known: Known
) -> None:
    shopper = talk(language)
    shopper.say(WORDS[language]["none"])

    worth = shopper.say(country_name("CL", language))
    title, payload = next(iter(worth.choices.items()))
    told = shopper.press(payload)
    time = shopper.say(WORDS[language]["time"])

    assert title.lower() in told.table["title"].lower()
    assert title in time.table["title"] and known.place("CL", language) in time.table["title"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_another_question_between_the_two_facts_does_not_lose_the_first(
    language: str, talk: Callable[..., Talk], known: Known
) -> None:
    shopper = talk(language)
    shopper.say(WORDS[language]["none"])
    shopper.say(country_name("CL", language))

    between = shopper.say(WORDS[language]["time"])
    told = shopper.say(WORDS[language]["amount"])

    assert between.custom("table") and says(between.text, "shipping-customs-ask-goods", language)
    assert known.place("CL", language) in told.table["title"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_question_for_the_goods_can_be_dropped(language: str, talk: Callable[..., Talk]) -> None:
    shopper = talk(language)
    shopper.say(WORDS[language]["none"])
    shopper.say(country_name("CL", language))

    stopped = shopper.say(WORDS[language]["stop"])

    assert says(stopped.text, "talk-dropped", language)
