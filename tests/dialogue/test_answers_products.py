"""Prices with the promotion that runs and in the shopper's currency, and facts of a product."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.replies.catalogue import country_name
from bot.shop.products import Product
from bot.shop.suggestions import buyable
from tests.dialogue.conftest import Talk, says
from tests.dialogue.known import LANGUAGES, Known

WORDS = {
    "en": {
        "price": "what's the price of the {product}?",
        "in_euros": "what's the price of the {product} in euros?",
        "yen": "and in Japanese yen?",
        "which": "how expensive is it?",
        "made": "which country is the {product} made in?",
        "all": "what are the specs of the {product}?",
        "which_info": "what is it made of?",
        "kitchen": "what kitchen stuff would you suggest?",
        "size": "{size}",
        "cost": "how much is shipping?",
        "chile": "Chile",
        "stop": "never mind",
    },
    "es": {
        "price": "¿qué precio tiene {product}?",
        "in_euros": "¿qué precio tiene {product} en euros?",
        "yen": "¿y en yenes?",
        "which": "¿qué precio tiene?",
        "made": "¿dónde se fabrica {product}?",
        "all": "¿qué especificaciones tiene {product}?",
        "which_info": "¿de qué material es?",
        "kitchen": "¿qué me sugieres de cocina?",
        "size": "{size}",
        "cost": "¿cuánto cuesta el envío?",
        "chile": "Chile",
        "stop": "no, déjalo",
    },
    "zh": {
        "price": "{product}什么价",
        "in_euros": "{product}换成欧元多少钱",
        "yen": "换成日元呢",
        "which": "这款什么价",
        "made": "{product}是哪里生产的",
        "all": "{product}是什么规格",
        "which_info": "这个是什么材质的",
        "kitchen": "厨房用品有什么推荐的",
        "size": "{size}的",
        "cost": "运费多少钱？",
        "chile": "智利",
        "stop": "不用了",
    },
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_reduced_price_is_told_with_the_old_one_the_promotion_and_its_end(
    language: str, talk: Callable[..., Talk], known: Known
) -> None:
    product = reduced(known)
    variant = known.cheapest(product)
    offer = known.offer(product, variant)

    reply = talk(language).say(WORDS[language]["price"].format(product=product.name(language)))

    assert offer.promotion is not None and offer.promotion.valid_to is not None
    first = reply.text.split("\n")[0]
    assert known.shown(offer.price, language) in first and known.shown(variant.price, language) in first
    assert str(offer.promotion.text(language)) in reply.text
    assert known.shown(offer.promotion.valid_to, language) in reply.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_price_in_another_currency_has_the_day_of_its_rate(
    language: str, talk: Callable[..., Talk], known: Known
) -> None:
    product = reduced(known)
    price = known.offer(product, known.cheapest(product)).price
    shopper = talk(language)

    euros = shopper.say(WORDS[language]["in_euros"].format(product=product.name(language)))
    yen = shopper.say(WORDS[language]["yen"])

    for reply, currency in ((euros, "EUR"), (yen, "JPY")):
        converted = known.rules.exchange.convert(price, currency)
        assert converted is not None
        assert known.shown(price, language) in reply.text
        assert (
            known.shown(converted.amount, language) in reply.text and known.shown(converted.on, language) in reply.text
        )


def test_a_shopper_of_a_british_page_is_told_pounds(talk: Callable[..., Talk], known: Known) -> None:
    product = reduced(known)
    price = known.offer(product, known.cheapest(product), "GB").price

    reply = talk("en-GB").say(WORDS["en"]["price"].format(product=product.name("en")))

    assert known.shown(known.converted(price, "GBP"), "en", "GB") in reply.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_the_price_depends_on_the_size_each_is_told_and_a_size_settles_it(
    language: str, talk: Callable[..., Talk], known: Known
) -> None:
    product = known.product(
        lambda each: (
            len({variant.price for variant in each.variants}) > 2
            and all(known.offer(each, variant).promotion is None for variant in each.variants)
            and all("size" in variant.options for variant in each.variants)
        )
    )
    prices = {variant.options["size"]: variant.price for variant in product.variants}
    size, price = min(prices.items(), key=lambda each: each[1].minor)
    shopper = talk(language)

    every = shopper.say(WORDS[language]["price"].format(product=product.name(language)))
    one = shopper.say(WORDS[language]["size"].format(size=known.option("size", size, language)))

    assert all(known.shown(each, language) in every.text for each in prices.values())
    assert known.shown(price, language) in one.text.split("\n")[0]
    assert all(known.shown(each, language) not in one.text.split("\n")[0] for each in prices.values() if each != price)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_product_is_asked_for_and_its_price_told(language: str, talk: Callable[..., Talk], known: Known) -> None:
    product = plain(known)
    shopper = talk(language)

    asked = shopper.say(WORDS[language]["which"])
    told = shopper.say(product.name(language))
    again = shopper.say(WORDS[language]["in_euros"].format(product=""))

    assert says(asked.text, "products-ask-product", language) and len(asked.text.splitlines()) == 1
    assert known.shown(product.variants[0].price, language) in told.text
    assert known.shown(known.converted(product.variants[0].price, "EUR"), language) in again.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_question_with_a_fact_of_its_own_comes_first_and_the_product_after(
    language: str, talk: Callable[..., Talk], known: Known
) -> None:
    product = plain(known)
    shopper = talk(language)
    shopper.say(WORDS[language]["which"])

    cost = shopper.say(WORDS[language]["cost"])
    chile = shopper.say(WORDS[language]["chile"])
    told = shopper.say(product.name(language))

    assert says(cost.text, "shipping-ask-destination", language)
    assert chile.custom("table") and says(chile.text, "products-ask-product", language)
    assert product.name(language) in told.text
    price = known.offer(product, known.cheapest(product), "CL").price
    assert known.shown(price, language, "CL") in told.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_question_for_the_product_can_be_dropped(language: str, talk: Callable[..., Talk]) -> None:
    shopper = talk(language)
    shopper.say(WORDS[language]["which"])

    stopped = shopper.say(WORDS[language]["stop"])
    after = shopper.say(WORDS[language]["kitchen"])

    assert says(stopped.text, "talk-dropped", language)
    assert after.cards and not says(after.text, "products-ask-product", language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_fact_that_was_asked_is_told_alone(language: str, talk: Callable[..., Talk], known: Known) -> None:
    product = known.product(lambda each: each.origin not in (None, "CN") and each.category == "home")

    reply = talk(language).say(WORDS[language]["made"].format(product=product.name(language)))

    assert country_name(str(product.origin), language) in reply.text
    assert not reply.custom("table")


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_is_known_is_told_where_no_fact_is_named(
    language: str, talk: Callable[..., Talk], known: Known
) -> None:
    product = known.product(lambda each: each.category == "lights" and bool(each.facts) and bool(each.origin))

    reply = talk(language).say(WORDS[language]["all"].format(product=product.name(language)))

    assert product.description(language) in reply.text
    shown = {value for _, value in reply.table["rows"]}
    assert set(product.facts_in(language).values()) <= shown
    assert country_name(str(product.origin), language) in shown


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_product_of_a_fact_is_asked_for(language: str, talk: Callable[..., Talk], known: Known) -> None:
    product = known.product(lambda each: "material" in each.facts and each.category == "bags")
    shopper = talk(language)

    asked = shopper.say(WORDS[language]["which_info"])
    told = shopper.say(product.name(language))

    assert says(asked.text, "products-ask-product", language)
    assert product.name(language) in told.text


def reduced(known: Known) -> Product:
    """Return a product with one price, which a promotion lowers."""
    return known.product(
        lambda each: (
            len({variant.price for variant in each.variants}) == 1
            and known.offer(each, each.variants[0]).promotion is not None
        )
    )


def plain(known: Known) -> Product:
    """Return a product in one version, at its usual price, that any parcel can hold."""
    return known.product(
        lambda each: (
            len(each.variants) == 1
            and not each.restricted
            and bool(buyable(each.variants))
            and known.offer(each, each.variants[0]).promotion is None
        )
    )
