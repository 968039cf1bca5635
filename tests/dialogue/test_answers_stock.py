"""Whether something can be had: by variant and warehouse, few left, sold out with a date, gone, and what else there is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.shop.products import Availability, Product, Variant
from bot.shop.suggestions import buyable
from tests.dialogue.conftest import Talk, says
from tests.dialogue.known import LANGUAGES, Known

WORDS = {
    "en": {
        "variant": "any {product} left in {color}, size {size}?",
        "swapped": "and in {color}, size {size}?",
        "coloured": "is the {product} available in {color}?",
        "product": "do you still have the {product}?",
        "which": "do you still have it in stock?",
        "cost": "how much is the shipping to Chile?",
        "stop": "never mind",
        "notify": "let me know when the {product} in {color} is back",
        "other": "better write to {email}",
    },
    "es": {
        "variant": "¿les queda {product} en {color}, talla {size}?",
        "swapped": "¿y en {color}, talla {size}?",
        "coloured": "¿hay existencias de {product} en {color}?",
        "product": "¿todavía les queda {product}?",
        "which": "¿todavía hay existencias?",
        "cost": "¿cuánto cuesta el envío a Chile?",
        "stop": "no, déjalo",
        "notify": "avísenme cuando vuelva a haber {product} en {color}",
        "other": "no, a {email}",
    },
    "zh": {
        "variant": "{product}{color}{size}码还有吗",
        "swapped": "那{color}{size}码呢",
        "coloured": "{product}{color}的有现货吗",
        "product": "{product}还有货吗",
        "which": "这个还有现货吗",
        "cost": "寄到智利运费多少？",
        "stop": "不用了",
        "notify": "{product}{color}的到货了通知我",
        "other": "换成{email}通知我吧",
    },
}
CLOTHES = ("color", "size")
WORN = ("clothes", "shoes")


def asks(known: Known, which: str, product: Product, variant: Variant, language: str) -> str:
    said = {key: known.option(key, value, language) for key, value in variant.options.items()}
    return WORDS[language][which].format(product=product.name(language), **said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_variant_in_stock_is_told_with_the_countries_it_leaves_from(
    language: str, talk: Callable[..., Talk], known: Known
) -> None:
    product, variant = known.variant(Availability.IN_STOCK, options=CLOTHES, of=WORN)

    reply = talk(language).say(asks(known, "variant", product, variant, language))

    assert says(reply.text, "products-stock-in", language)
    assert product.name(language) in reply.text
    held = [stock.warehouse for stock in variant.stock if stock.quantity]
    assert all(known.place(known.warehouse_countries[each], language) in reply.text for each in held)


@pytest.mark.parametrize("language", LANGUAGES)
def test_few_left_are_counted_for_each_warehouse(language: str, talk: Callable[..., Talk], known: Known) -> None:
    product, variant = known.variant(Availability.FEW_LEFT, options=CLOTHES, of=WORN)

    reply = talk(language).say(asks(known, "variant", product, variant, language))

    places = [
        known.text(
            "products-stock-at",
            language,
            place=known.place(known.warehouse_countries[each.warehouse], language),
            count=each.quantity,
        )
        for each in variant.stock
        if each.quantity
    ]
    assert says(reply.text, "products-stock-few", language)
    assert str(variant.quantity()) in reply.text.split("\n")[0]
    assert all(place in reply.text for place in places)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_sold_out_has_its_date_and_what_else_can_be_had_now(
    language: str, talk: Callable[..., Talk], known: Known
) -> None:
    product, variant = known.variant(Availability.OUT, lambda each: each.restock_on() is not None, CLOTHES, WORN)

    reply = talk(language).say(asks(known, "variant", product, variant, language))

    expected = known.text("products-stock-out-until", language, what="WHAT", restock_on=variant.restock_on()).split(
        "WHAT"
    )
    assert all(part in reply.text for part in expected)
    colours = {
        each.options["color"] for each in buyable(product.variants) if each.options["size"] == variant.options["size"]
    }
    assert all(known.option("color", colour, language) in reply.text for colour in colours)
    shown = [known.by_name(card["title"], language) for card in reply.cards]
    assert shown and all(buyable(each.variants) and each.category == product.category for each in shown)
    assert says(reply.text, "products-offer-restock", language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_no_longer_sold_is_said_to_be_gone(language: str, talk: Callable[..., Talk], known: Known) -> None:
    product, variant = known.variant(Availability.GONE, options=CLOTHES, of=WORN)

    reply = talk(language).say(asks(known, "variant", product, variant, language))

    assert says(reply.text, "products-stock-gone", language)
    assert not says(reply.text, "products-offer-restock", language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_product_whose_every_variant_is_out_is_told_with_the_first_date(
    language: str, talk: Callable[..., Talk], known: Known
) -> None:
    out = {Availability.OUT}
    product = known.product(lambda each: {variant.availability() for variant in each.variants} == out)

    reply = talk(language).say(WORDS[language]["product"].format(product=product.name(language)))

    first = min(day for each in product.variants if (day := each.restock_on()))
    assert known.shown(first, language) in reply.text
    assert reply.cards


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_product_is_asked_for_once_and_the_next_question_is_about_it_too(
    language: str, talk: Callable[..., Talk], known: Known
) -> None:
    product, variant = known.variant(Availability.FEW_LEFT, options=CLOTHES, of=WORN)
    shopper = talk(language)

    asked = shopper.say(WORDS[language]["which"])
    shopper.say(product.name(language))
    swapped = shopper.say(asks(known, "swapped", product, variant, language))

    assert says(asked.text, "products-ask-product", language) and len(asked.text.splitlines()) == 1
    assert asked.choices
    assert says(swapped.text, "products-stock-few", language) and product.name(language) in swapped.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_missing_option_is_asked_for_with_choices_and_then_answered(
    language: str, talk: Callable[..., Talk], known: Known
) -> None:
    product = mixed(known)
    shopper = talk(language)

    asked = shopper.say(WORDS[language]["product"].format(product=product.name(language)))
    title, payload = next(iter(asked.choices.items()))
    told = shopper.press(payload)

    colours = {each.options["color"] for each in product.variants if each.availability() is not Availability.GONE}
    assert says(asked.text, "products-ask-color", language)
    assert {title.lower() for title in asked.choices} == {known.option("color", each, language) for each in colours}
    assert title.lower() in told.text.lower() and not says(told.text, "products-ask-color", language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_another_question_in_between_is_answered_and_the_option_asked_for_again(
    language: str, talk: Callable[..., Talk], known: Known
) -> None:
    shopper = talk(language)
    asked = shopper.say(WORDS[language]["product"].format(product=mixed(known).name(language)))

    between = shopper.say(WORDS[language]["cost"])
    told = shopper.press(next(iter(asked.choices.values())))

    assert between.custom("table") and says(between.text, "products-ask-color", language)
    assert not says(told.text, "products-ask-color", language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_does_not_want_to_choose_is_left_alone(language: str, talk: Callable[..., Talk], known: Known) -> None:
    shopper = talk(language)
    shopper.say(WORDS[language]["product"].format(product=mixed(known).name(language)))

    stopped = shopper.say(WORDS[language]["stop"])

    assert says(stopped.text, "talk-dropped", language)
    assert not says(stopped.text, "products-ask-color", language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_wish_to_hear_of_more_takes_the_last_address(language: str, talk: Callable[..., Talk], known: Known) -> None:
    product, variant = known.variant(Availability.OUT, options=("color",))
    shopper = talk(language)

    asked = shopper.say(asks(known, "notify", product, variant, language))
    shopper.say("first.one@example.org")
    other = shopper.say(WORDS[language]["other"].format(email="other.one@example.org"))

    assert says(asked.text, "products-ask-restock-email", language)
    assert says(other.text, "products-restock-noted", language) and "o•••@example.org" in other.text
    assert known.restock_addresses(shopper.id) == ["other.one@example.org"]


def mixed(known: Known) -> Product:
    """Return a product in colours and sizes of which some are sold out."""
    return known.product(
        lambda product: (
            {frozenset(each.options) for each in product.variants} == {frozenset(CLOTHES)}
            and {Availability.OUT, Availability.IN_STOCK} <= {each.availability() for each in product.variants}
        )
    )
