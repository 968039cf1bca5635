"""What is said of stock, and the wish to hear of a restock, on the demo shop."""

from __future__ import annotations

import re
from datetime import date

import pytest
from sqlalchemy import func, select, update

from bot.store.database import Database
from bot.store.tables_catalogue import stock
from bot.store.tables_desk import restock_wishes
from tests.actions.conftest import Conversation

LANGUAGES = ("en", "zh", "es")
WAVE = ("product", "earbuds-wave")
SHIRT = ("product", "tshirt-organic")
HAN = re.compile(r"[\u4e00-\u9fff]")


@pytest.mark.parametrize(
    ("language", "answer"),
    [
        ("en", "Yes, in stock: World map jigsaw"),
        ("zh", "有现货：世界地图拼图"),
        ("es", "Sí, hay existencias: Rompecabezas mapamundi"),
    ],
)
def test_what_is_in_stock_is_said_with_where_it_leaves_from(say: Conversation, language: str, answer: str):
    said = say("action_check_stock", language=language, entities=[("product", "puzzle-world")])

    assert said.text.startswith(answer)
    assert {"en": "China", "zh": "中国", "es": "China"}[language] in said.text
    assert len(said.titles) == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_few_left_is_said_with_the_number(say: Conversation, language: str):
    said = say("action_check_stock", language=language, entities=[("product", "watch-tide"), ("color", "silver")])

    assert "3" in said.text
    assert "2" in said.text and "1" in said.text  # of each warehouse


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_out_is_said_with_the_day_alternatives_and_an_offer_to_write(say: Conversation, language: str):
    said = say("action_check_stock", language=language, entities=[WAVE, ("color", "green")])

    day = {"en": "December 11, 2026", "zh": "2026年12月11日", "es": "11 de diciembre de 2026"}[language]
    assert day in said.text
    titles = [card["title"] for card in said.custom("cards")[0]["cards"]]
    assert len(titles) == 3 and all(title in said.text for title in titles)
    assert said.slots["offered"] == "restock"
    assert said.payloads[-2:] == ["/affirm", "/deny"]


def test_alternatives_are_of_the_category_in_stock_and_near_in_price(say: Conversation):
    said = say("action_check_stock", language="en", entities=[WAVE, ("color", "green")])

    titles = [card["title"] for card in said.custom("cards")[0]["cards"]]
    assert titles[0] == "Pebble portable Bluetooth speaker"


def test_the_answer_tells_all_colours_where_one_option_decides(say: Conversation):
    said = say("action_check_stock", language="es", entities=[WAVE])

    assert "Disponible: negro y blanco" in said.text
    assert "Sin existencias: verde (se espera el 11 de diciembre de 2026)" in said.text
    assert said.slots["questions"] is None


def test_nothing_is_asked_where_all_is_in_stock(say: Conversation):
    said = say("action_check_stock", language="es", entities=[("product", "shirt-linen")])

    assert "Colores: azul y blanco" in said.text
    assert "Tallas: S, M, L y XL" in said.text
    assert said.slots["questions"] is None


def test_colour_and_size_are_asked_only_while_the_answer_depends_on_them(say: Conversation):
    asked = say("action_check_stock", language="es", entities=[SHIRT])
    assert asked.text == "¿En qué color?"
    assert asked.titles == ["Negro", "Azul marino", "Blanco"]

    navy = say.press("Azul marino")
    assert "Disponible: S, M y L" in navy.text
    assert "XL (se espera el 30 de noviembre de 2026)" in navy.text


def test_and_in_black_asks_the_same_again_with_another_colour(say: Conversation):
    say("action_check_stock", language="es", entities=[SHIRT, ("color", "navy"), ("size", "XL")])

    said = say("action_inform", "¿y en negro?", entities=[("color", "black")], intent="inform")

    assert said.text.startswith("Sí, hay existencias: Camiseta de algodón orgánico (negro, talla XL)")


def test_and_in_43_takes_a_bare_number_as_the_size(say: Conversation):
    say("action_check_stock", language="en", entities=[("product", "runner-tide"), ("color", "black"), ("size", "41")])

    said = say("action_inform", "and in 43?", entities=[("number", 43)], intent="inform")

    assert "size 43" in said.text and "Sold out" in said.text


def test_a_colour_that_does_not_exist_is_answered_with_those_that_do(say: Conversation):
    said = say("action_check_stock", language="es", entities=[SHIRT, ("color", "red")])

    assert said.text == "No existe en rojo: Camiseta de algodón orgánico. Viene en: negro, azul marino y blanco."
    assert say.press("Negro").text.startswith("Sí, hay existencias")


def test_blue_is_taken_for_navy_where_there_is_no_other_blue(say: Conversation):
    said = say("action_check_stock", language="es", entities=[SHIRT, ("color", "blue"), ("size", "M")])

    assert "azul marino" in said.text


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("¿hay para iPhone 15?", "quedan solo 3"),
        ("para iphone 16 pro", "Sí, hay"),
        ("la del iPhone 16 Pro Max", "No existe"),
    ],
)
def test_a_model_is_read_from_the_words(say: Conversation, text: str, answer: str):
    said = say("action_check_stock", text, language="es", entities=[("product", "magnetic-case")])

    assert answer in said.text


def test_what_is_gone_for_good_is_said_so(say: Conversation):
    said = say("action_check_stock", language="en", entities=[("product", "sandal-coast"), ("color", "beige")])

    assert said.text.startswith("We no longer sell this, and it won't come back: Coast")
    assert "In stock right now: black" in said.text


def test_unknown_stock_is_not_called_sold_out(say: Conversation, shop_database: Database):
    with shop_database.write() as connection:
        connection.execute(update(stock).where(stock.c.sku == "PZ-1000").values(quantity=None))

    said = say("action_check_stock", language="en", entities=[("product", "puzzle-world")])

    assert "That doesn't mean sold out" in said.text
    assert "/human_agent" in said.payloads
    assert said.slots["offered"] is None


def test_a_passed_restock_day_is_not_promised(say: Conversation, shop_database: Database):
    with shop_database.write() as connection:
        connection.execute(update(stock).where(stock.c.sku == "EB-GN").values(restock_on=date(2026, 11, 1)))

    said = say("action_check_stock", language="en", entities=[WAVE, ("color", "green")])

    assert "there is no date for more yet" in said.text


def test_more_pieces_than_there_are_is_said(say: Conversation):
    said = say(
        "action_check_stock",
        language="en",
        entities=[("product", "earbuds-wave"), ("color", "black"), ("quantity", 500)],
    )

    assert "We have 102 of these right now, not 500" in said.text


def test_the_product_is_asked_once_and_then_answered(say: Conversation):
    asked = say("action_check_stock", "¿tienen stock?", language="es")
    assert asked.slots["questions"][0]["fact"] == "product"

    said = say("action_inform", "el rompecabezas", entities=[("product", "puzzle-world")], intent="inform")
    assert said.text.startswith("Sí, hay existencias")
    assert said.slots["questions"] is None


def test_several_candidates_are_offered_as_choices_and_the_colour_is_kept(say: Conversation):
    named = {"entity": "product", "value": "earbuds-wave", "candidates": ["earbuds-wave", "speaker-pebble"]}
    asked = say("action_check_stock", "en negro", language="en", entities=[named, ("color", "black")])
    assert asked.text == "Which of these do you mean?"

    said = say.press("Pebble portable Bluetooth speaker")
    assert said.text.startswith("Yes, in stock: Pebble portable Bluetooth speaker (black)")


def test_a_product_that_was_taken_out_of_the_shop_is_said_not_to_be_there(say: Conversation):
    said = say("action_check_stock", language="en", slots={"product": "never-was"})

    assert "I don't find that product" in said.text
    assert said.slots["product"] is None


def test_a_yes_to_the_offer_stores_the_wish_once(say: Conversation, shop_database: Database):
    say("action_check_stock", language="es", entities=[WAVE, ("color", "green")])
    asked = say.press("Sí")
    assert "¿A qué correo" in asked.text

    said = say("action_inform", "ana@mail.com", entities=[("email", "ana@mail.com")], intent="inform")
    say("action_notify_restock", "avísame")

    assert "a•••@mail.com" in said.text and "ana@mail.com" not in said.text
    with shop_database.read() as connection:
        rows = connection.execute(select(restock_wishes)).all()
    assert [(row.sku, row.email, row.language) for row in rows] == [("EB-GN", "ana@mail.com", "es")]


def test_a_turn_that_is_tried_again_stores_nothing_twice(say: Conversation, shop_database: Database):
    for _ in range(2):
        say("action_notify_restock", entities=[WAVE, ("color", "green"), ("email", "a@b.com")], inbox_id="same")

    with shop_database.read() as connection:
        assert connection.execute(select(func.count()).select_from(restock_wishes)).scalar_one() == 1


def test_nobody_waits_for_what_is_in_stock(say: Conversation):
    said = say("action_notify_restock", language="en", entities=[WAVE, ("color", "black")])

    assert "no need to wait" in said.text


def test_only_what_is_out_is_asked_for(say: Conversation):
    asked = say("action_notify_restock", language="en", entities=[("product", "doll-linen")])

    assert asked.slots["questions"][0]["fact"] == "color"
    assert asked.titles == ["Blue", "Pink"]


def test_the_uk_of_a_uk_plug_is_no_destination(say: Conversation):
    plug = {"entity": "option", "value": "UK", "start": 10, "end": 17}
    place = {"entity": "country", "value": "GB", "start": 10, "end": 12}
    said = say(
        "action_check_stock",
        "dryer with UK plug in black?",
        language="en",
        entities=[("product", "hair-dryer-ion"), ("color", "black"), plug, place],
    )

    assert "Yes, in stock: Ionic hair dryer, 1,800 W (black, UK plug)" in said.text
    assert said.slots["destination"] is None


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("es", "¿quedan tazas de gres?", "Tazas de gres, juego de 4"),
        ("en", "is the suitcase available?", "Cabin suitcase, 38 l"),
        ("zh", "瑜伽垫还有没有", "瑜伽垫 6毫米"),
    ],
)
def test_a_product_whose_name_shares_words_is_offered_and_not_taken(
    say: Conversation, language: str, text: str, name: str
):
    asked = say("action_check_stock", text, language=language)
    assert asked.slots["product"] is None
    assert asked.titles[0] == name

    assert name in say.press(name).text


@pytest.mark.parametrize("text", ["do you have ukuleles", "in stock?", "🙂🙂", "' OR 1=1; --", "<b>%_</b>", "a" * 3000])
def test_words_that_name_nothing_lead_to_the_question(say: Conversation, text: str):
    said = say("action_check_stock", text, language="en")

    assert said.text.startswith("Which product is it about?")
    assert "/human_agent" in said.payloads


def test_a_colour_within_a_products_name_is_no_wish_for_a_colour(say: Conversation) -> None:
    text = "do you have the black kettle lamp?"
    entities = [
        {"entity": "product", "value": "desk-lamp-fold", "start": 16, "end": 33},
        {"entity": "color", "value": "black", "start": 16, "end": 21},
    ]

    answer = say("action_check_stock", text, "en", entities=entities)

    assert answer.slots.get("color") is None
