"""Suggestions: by need, budget and category, and only what can be bought now."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.shop.money import Money
from bot.shop.products import Product
from bot.shop.suggestions import buyable
from tests.dialogue.conftest import Reply, Talk, says
from tests.dialogue.known import LANGUAGES, Known

WORDS = {
    "en": {
        "kitchen": "what kitchen stuff would you suggest?",
        "under": "under 35 euros",
        "need": "I'm looking for something for my dog",
        "no_idea": "I have no idea what to buy, help me choose",
    },
    "es": {
        "kitchen": "¿qué me sugieres de cocina?",
        "under": "por menos de 35 euros",
        "need": "busco algo para mi perro",
        "no_idea": "no tengo idea de qué regalar, ¿qué me recomiendan?",
    },
    "zh": {
        "kitchen": "厨房用品有什么推荐的",
        "under": "35欧元以内",
        "need": "想给我家狗狗买点东西",
        "no_idea": "不知道买什么好，帮我挑挑",
    },
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_suggestions_keep_to_category_and_budget_and_what_is_in_stock(
    language: str, talk: Callable[..., Talk], known: Known
) -> None:
    budget = known.converted(Money.of(35, "EUR"), "USD")
    shopper = talk(language)

    category = shopper.say(WORDS[language]["kitchen"])
    within = shopper.say(WORDS[language]["under"])

    assert {each.category for each in suggested(category, known, language)} == {"kitchen"}
    found = suggested(within, known, language)
    assert {each.category for each in found} == {"kitchen"}
    for product, card in zip(found, within.cards):
        price = known.offer(product, known.cheapest(product)).price
        assert price <= budget
        assert known.shown(price, language) in card["lines"][0]
        assert known.shown(known.converted(price, "EUR"), language) in card["lines"][1]
    assert known.category("kitchen", language) in within.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_suggestions_fit_the_need(language: str, talk: Callable[..., Talk], known: Known) -> None:
    reply = talk(language).say(WORDS[language]["need"])

    assert {each.category for each in suggested(reply, known, language)} == {"pets"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_a_need_best_sellers_are_shown_and_it_is_asked_for_once(
    language: str, talk: Callable[..., Talk], known: Known
) -> None:
    shopper = talk(language)

    asked = shopper.say(WORDS[language]["no_idea"])
    title, payload = next(iter(asked.choices.items()))
    picked = shopper.press(payload)

    assert suggested(asked, known, language)
    assert says(asked.text, "products-narrow-down", language)
    wanted = next(category for category, names in known.categories.items() if names[language] == title)
    assert {each.category for each in suggested(picked, known, language)} == {wanted}
    assert not says(picked.text, "products-narrow-down", language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_card_leads_to_the_details_and_has_the_picture(
    language: str, talk: Callable[..., Talk], known: Known
) -> None:
    shopper = talk(language)
    card = shopper.say(WORDS[language]["kitchen"]).cards[0]

    details = shopper.press(card["buttons"][0]["payload"])

    product = known.by_name(card["title"], language)
    assert card["image"] == f"/{product.image}"
    assert product.description(language) in details.text


def suggested(reply: Reply, known: Known, language: str) -> list[Product]:
    """Return the products of the cards; each can be bought now."""
    found = [known.by_name(card["title"], language) for card in reply.cards]
    assert found and all(buyable(each.variants) for each in found)
    return found
