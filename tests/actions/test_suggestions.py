"""What is suggested, on the demo shop: only what can be bought."""

from __future__ import annotations

import re

import pytest
from sqlalchemy import update

from bot.store.database import Database
from bot.store.tables_catalogue import stock, variants
from tests.actions.conftest import Conversation

LANGUAGES = ("en", "zh", "es")
WAVE = ("product", "earbuds-wave")
SHIRT = ("product", "tshirt-organic")
HAN = re.compile(r"[\u4e00-\u9fff]")


def cards(answer) -> list[dict]:
    return [card for each in answer.custom("cards") for card in each["cards"]] + answer.custom("card")


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_any_wish_best_sellers_are_suggested_and_a_way_to_narrow_down(say: Conversation, language: str):
    said = say("action_recommend_product", "?", language=language)

    assert len(cards(said)) == 3
    assert said.payloads[0].startswith("/recommend_product{")


def test_suggestions_keep_to_budget_and_category(say: Conversation):
    money = {"entity": "money", "value": {"amount": "30", "currency": "EUR"}}
    said = say("action_recommend_product", language="es", entities=[("category", "bags"), money])

    assert said.text.startswith("Bolsos hasta 30,00 €")
    prices = [float(re.sub(r"[^\d,]", "", card["lines"][0]).replace(",", ".")) for card in cards(said)]
    assert prices and max(prices) <= 35


def test_a_budget_that_buys_nothing_is_said_with_the_cheapest(say: Conversation):
    said = say("action_recommend_product", language="en", entities=[("money", {"amount": "2", "currency": None})])

    assert said.text.startswith("There is nothing in stock up to $2.00")
    assert cards(said)


def test_similar_leaves_out_the_product_itself(say: Conversation):
    said = say(
        "action_recommend_product", language="en", entities=[("product", "sneaker-canvas"), ("aspect", "similar")]
    )

    assert "Dock" not in [card["title"] for card in cards(said)]
    assert all("also in Shoes" in card["lines"] for card in cards(said))


def test_cheaper_is_cheaper(say: Conversation):
    said = say(
        "action_recommend_product", language="en", entities=[("aspect", "cheaper")], slots={"product": "chelsea-boot"}
    )

    assert all(float(re.sub(r"[^\d.]", "", card["lines"][0])) < 119 for card in cards(said))


def test_nothing_out_of_stock_is_suggested(say: Conversation, shop_database: Database):
    with shop_database.write() as connection:
        connection.execute(update(stock).where(stock.c.sku.not_in(["BP-BK"])).values(quantity=0))

    said = say("action_recommend_product", language="en", entities=[("category", "bags")])

    assert [card["buttons"][0]["payload"] for card in cards(said)] == ['/product_info{"product": "backpack-daily"}']


def test_a_shop_with_nothing_in_stock_says_so(say: Conversation, shop_database: Database):
    with shop_database.write() as connection:
        connection.execute(update(variants).values(is_discontinued=True))

    said = say("action_recommend_product", language="en")

    assert "I find nothing in stock" in said.text and "/human_agent" in said.payloads


def test_a_mere_guess_does_not_become_the_product_talked_about(say: Conversation):
    guess = {"entity": "product", "value": "plush-whale", "candidates": ["plush-whale", "doll-linen"], "guessed": True}
    said = say("action_recommend_product", "a gift for a child", language="en", entities=[guess])

    assert [card["buttons"][0]["payload"] for card in cards(said)][:1] == ['/product_info{"product": "plush-whale"}']
    assert said.slots["product"] is None and said.slots["candidates"] is None


def test_a_card_leads_to_the_details(say: Conversation):
    say("action_recommend_product", language="en", entities=[("category", "lights")])

    assert say.press("Details").custom("table")


@pytest.mark.parametrize(
    ("language", "text", "why"),
    [
        ("en", "something for my dog under 20 dollars", "mentions dog"),
        ("es", "algo para mi gato", "menciona gato"),
        ("zh", "求推荐耳机", "提到耳机"),
    ],
)
def test_what_is_looked_for_is_found_by_its_words(say: Conversation, language: str, text: str, why: str):
    said = say("action_recommend_product", text, language=language)

    assert cards(said)
    assert all(why in card["lines"] for card in cards(said))
