"""The rules of returns and warranty: the shop's own, and the law's where that is better."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.facts.consumer_rights import find_consumer_right, rights_as_of
from bot.replies.catalogue import country_name
from tests.dialogue.conftest import Talk, says
from tests.dialogue.known import LANGUAGES, Known

WORDS = {
    "en": {
        "return": "if I don't like it, how many days do I have to bring it back?",
        "return_of": "how many days do I have to return the {product} if I don't like it?",
        "live": "I live in {to}",
        "and": "and can I return the {product} if I don't like it?",
        "warranty": "how long is the guarantee?",
        "warranty_of": "how long is the guarantee on the {product}?",
        "status": "where does my order stand?",
        "no": "no, I don't accept that",
        "stop": "never mind",
    },
    "es": {
        "return": "si no me gusta, ¿cuántos días tengo para devolverlo?",
        "return_of": "¿cuántos días tengo para devolver {product} si no me gusta?",
        "live": "vivo en {to}",
        "and": "¿y {product}?",
        "warranty": "¿cuánto dura la garantía?",
        "warranty_of": "¿cuánto dura la garantía de {product}?",
        "status": "¿cómo va mi pedido?",
        "no": "no, no lo acepto",
        "stop": "no, déjalo",
    },
    "zh": {
        "return": "不喜欢的话几天之内能退",
        "return_of": "{product}不喜欢的话几天之内能退",
        "live": "我在{to}",
        "and": "那{product}呢",
        "warranty": "保修期有多久",
        "warranty_of": "{product}保修多久",
        "status": "我的订单到哪一步了？",
        "no": "不行，我不接受",
        "stop": "不用了",
    },
}


def excluded(known: Known) -> str:
    """Return a category that cannot be sent back for a change of mind."""
    return sorted(known.rules.shop.returns.excluded_categories)[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_shops_rule_comes_first_and_the_country_adds_what_its_law_gives(
    language: str, talk: Callable[..., Talk], known: Known
) -> None:
    shopper, policy = talk(language), known.rules.shop.returns

    rule = shopper.say(WORDS[language]["return"])
    germany = shopper.say(WORDS[language]["live"].format(to=country_name("DE", language)))
    brazil = shopper.say(WORDS[language]["live"].format(to=country_name("BR", language)))

    assert rule.table["title"] == known.text("returns-policy", language, days=policy.window_days)
    rows = [row[1] for row in rule.table["rows"]]
    assert known.text(f"returns-pays-{policy.change_of_mind_paid_by.value}", language) in rows
    assert known.text(f"returns-pays-{policy.faulty_paid_by.value}", language) in rows
    assert known.text("returns-refund-days", language, days=policy.refund_days) in rows
    assert says(rule.table["note"], "returns-ask-country", language)
    for reply, country in ((germany, "DE"), (brazil, "BR")):
        right = find_consumer_right(country)
        assert right is not None
        source = known.text("returns-source", language, iso=right.iso, source=right.source)
        note = reply.table["note"]
        assert source in note and str(right.free_days) in note and known.place(country, language) in note
        assert known.shown(rights_as_of(), language, country) in note


@pytest.mark.parametrize("language", LANGUAGES)
def test_goods_that_cannot_be_sent_back_are_said_so_and_the_law_is_asked(
    language: str, talk: Callable[..., Talk], known: Known
) -> None:
    product = known.product(lambda each: each.category == excluded(known))
    shopper = talk(language)

    refused = shopper.say(WORDS[language]["return_of"].format(product=product.name(language)))
    germany = shopper.say(WORDS[language]["live"].format(to=country_name("DE", language)))

    right = find_consumer_right("DE")
    assert right is not None
    name = known.category(product.category, language)
    assert refused.table["title"] == known.text("returns-policy-none", language, category=name)
    assert germany.table["title"] == known.text(
        "returns-policy-law", language, days=right.free_days, country=known.place("DE", language)
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_product_named_afterwards_is_answered_by_its_own_rule(
    language: str, talk: Callable[..., Talk], known: Known
) -> None:
    product = known.product(
        lambda each: each.category == excluded(known) and not any(char.isdigit() for char in each.name(language))
    )
    shopper = talk(language)
    shopper.say(WORDS[language]["return"])

    reply = shopper.say(WORDS[language]["and"].format(product=product.name(language)))

    assert says(reply.table["title"], "returns-policy-none", language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_rules_are_told_while_an_order_number_is_waited_for(language: str, talk: Callable[..., Talk]) -> None:
    shopper = talk(language)
    shopper.say(WORDS[language]["status"])

    between = shopper.say(WORDS[language]["return"])
    stopped = shopper.say(WORDS[language]["stop"])

    assert between.custom("table") and says(between.text, "orders-ask-number", language)
    assert says(stopped.text, "talk-dropped", language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_months_are_those_of_the_product_and_longer_by_law(
    language: str, talk: Callable[..., Talk], known: Known
) -> None:
    warranty = known.rules.shop.warranty
    category = sorted(warranty.by_category)[0]
    product = known.product(lambda each: each.category == category)
    right = find_consumer_right("PT")
    assert right is not None and right.months("PT") is not None
    shopper = talk(language)

    own = shopper.say(WORDS[language]["warranty_of"].format(product=product.name(language)))
    by_law = shopper.say(WORDS[language]["live"].format(to=country_name("PT", language)))

    first = known.text(
        "returns-warranty-of",
        language,
        category=known.category(category, language),
        months=warranty.months_for(category),
    )
    assert own.text.startswith(first) and says(own.text, "returns-warranty-ask-country", language)
    law = known.text(
        "returns-warranty-law",
        language,
        "PT",
        country=known.place("PT", language),
        months=right.months("PT"),
        as_of=rights_as_of(),
    )
    assert law in by_law.text and not says(by_law.text, "returns-warranty-ask-country", language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_a_product_the_months_of_all_goods_are_told(
    language: str, talk: Callable[..., Talk], known: Known
) -> None:
    warranty = known.rules.shop.warranty

    reply = talk(language).say(WORDS[language]["warranty"])

    assert reply.text.startswith(known.text("returns-warranty", language, months=warranty.months))
    assert all(known.category(each, language) in reply.text for each in warranty.by_category)
    assert reply.choices
