"""What is said of prices, facts, sizes and use, on the demo shop."""

from __future__ import annotations

import csv
import re

import pytest
from sqlalchemy import delete, update

from actions.tools import HelpPage
from bot.nlu.lexicons import lexicon
from bot.replies.catalogue import Catalogue
from bot.store.database import Database
from bot.store.products import Products
from bot.store.tables_catalogue import prices, stock, variants
from tests.actions.conftest import NOW, ROOT, Conversation, FakeHelp

LANGUAGES = ("en", "zh", "es")
WAVE = ("product", "earbuds-wave")
SHIRT = ("product", "tshirt-organic")
HAN = re.compile(r"[\u4e00-\u9fff]")


# Prices.


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_price_comes_with_the_running_promotion_and_its_last_day(say: Conversation, language: str):
    said = say("action_ask_price", language=language, entities=[("product", "chelsea-boot")])

    assert re.search(r"95[.,]20", said.text) and re.search(r"119[.,]00", said.text)
    assert {"en": "December 3, 2026", "zh": "2026年12月3日", "es": "3 de diciembre de 2026"}[language] in said.text


def test_a_price_is_given_in_the_shoppers_currency_with_day_and_source_of_the_rate(say: Conversation):
    said = say("action_ask_price", language="es", entities=[("product", "chelsea-boot"), ("country", "CL")])

    assert "Son unos $89.298 (nuestro tipo de cambio del 16 de noviembre de 2026)." in said.text


def test_a_currency_without_a_rate_is_said_and_not_guessed(say: Conversation):
    said = say("action_ask_price", language="en", entities=[("product", "puzzle-world"), ("currency", "XPF")])

    assert "I have no exchange rate for XPF" in said.text and "$" in said.text


def test_prices_that_differ_are_a_range_by_what_decides(say: Conversation):
    said = say("action_ask_price", language="es", entities=[("product", "dog-lead-rope")])

    assert "de 15,90 US$ a 18,90 US$" in said.text
    assert "1,5 m: 15,90 US$" in said.text and "azul" not in said.text.casefold()


def test_three_for_two_counts_in_the_sum(say: Conversation):
    said = say("action_ask_price", language="en", entities=[SHIRT, ("quantity", 3)])

    assert "3 pieces together: $39.80" in said.text


def test_a_promotion_of_another_country_is_not_told(say: Conversation):
    said = say("action_ask_price", language="en", entities=[("product", "crossbody-leather"), ("country", "DE")])

    assert "LATAM8" not in said.text and "HARBOUR10" in said.text


def test_a_price_of_nothing_is_an_unknown_price(say: Conversation, shop_database: Database):
    with shop_database.write() as connection:
        connection.execute(update(prices).where(prices.c.sku == "PZ-1000").values(amount_minor=0))

    said = say("action_ask_price", language="en", entities=[("product", "puzzle-world")])

    assert "I don't have a price" in said.text and "/human_agent" in said.payloads


# Facts.


@pytest.mark.parametrize(
    ("language", "material"), [("en", "organic cotton"), ("zh", "有机棉"), ("es", "algodón orgánico")]
)
def test_the_asked_fact_is_told_in_the_language(say: Conversation, language: str, material: str):
    said = say("action_product_info", language=language, entities=[SHIRT, ("aspect", "material")])

    assert material in said.text.split("\n")[1]
    assert len(said.text.split("\n")) == 2


def test_a_fact_that_is_not_known_is_said_so_and_a_person_offered(say: Conversation):
    said = say("action_product_info", language="en", entities=[SHIRT, ("aspect", "battery")])

    assert "there is no entry for it in our data" in said.text
    assert said.slots["offered"] == "person"
    assert say.press("Yes").handover is not None


def test_a_fact_without_an_entry_may_be_in_the_description(say: Conversation):
    said = say(
        "action_product_info", language="es", entities=[("product", "backpack-daily"), ("aspect", "water_resistance")]
    )

    assert "La descripción dice: Mochila repelente al agua" in said.text


@pytest.mark.parametrize("aspect", ["weight", "origin", "colors", "sizes", "wash", "fit"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_facts_that_are_no_words_are_told_too(say: Conversation, language: str, aspect: str):
    said = say("action_product_info", language=language, entities=[SHIRT, ("aspect", aspect)])

    assert said.slots["offered"] is None
    assert bool(HAN.search(said.text)) == (language == "zh")


def test_all_facts_are_a_table_where_none_is_asked(say: Conversation):
    said = say("action_product_info", language="es", entities=[WAVE])

    rows = dict(said.custom("table")[0]["rows"])
    assert rows["Fabricado en"] == "China"
    assert all(value in said.text for value in rows.values())


# Sizes, genuineness, use.


@pytest.mark.parametrize("language", LANGUAGES)
def test_size_advice_tells_fit_chart_and_sizes_and_offers_a_person(say: Conversation, language: str):
    said = say("action_size_advice", "?", language=language, entities=[("product", "runner-tide")])

    assert "27.3" in said.text.replace(",", ".")
    assert said.slots["offered"] == "person"


def test_size_advice_without_a_product_gives_the_page_and_asks(say: Conversation, help_pages: FakeHelp):
    help_pages.pages["size_advice"] = HelpPage("Measuring", "Lay it flat.", 0.9)

    said = say("action_size_advice", "size chart?", language="en")

    assert said.text.startswith("Measuring\nLay it flat.")
    assert said.slots["questions"][0]["fact"] == "product"


@pytest.mark.parametrize("intent", ["ask_authenticity", "usage_help"])
def test_help_pages_answer(say: Conversation, help_pages: FakeHelp, intent: str):
    help_pages.pages[intent] = HelpPage("Título", "Texto.", 0.9)

    said = say(f"action_{intent}", "¿cómo es?", language="es")

    assert said.text.startswith("Título\nTexto.")
    assert help_pages.asked == [("¿cómo es?", "es", intent)]


@pytest.mark.parametrize("intent", ["ask_authenticity", "usage_help"])
def test_without_a_page_a_person_is_offered(say: Conversation, intent: str):
    said = say(f"action_{intent}", "¿cómo es?", language="es")

    assert said.slots["offered"] == "person"
    assert said.payloads == ["/affirm", "/deny"]


def test_a_button_for_help_asks_what_it_is_about(say: Conversation, help_pages: FakeHelp):
    help_pages.pages["usage_help"] = HelpPage("Pairing", "Hold it.", 0.9)
    assert say.send("/usage_help").text

    said = say("action_inform", "pairing the earbuds", language="en", intent="inform")
    assert said.text.startswith("Pairing\nHold it.")


# All of them.


@pytest.mark.slow
@pytest.mark.parametrize(
    "action",
    [
        "check_stock",
        "ask_price",
        "product_info",
        "recommend_product",
        "size_advice",
        "notify_restock",
        "negotiate_price",
        "bulk_order",
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_second_product_is_answered_without_mixing_languages(
    say: Conversation, shop_database: Database, action: str, language: str
):
    with shop_database.read() as connection:
        products = [product.id for product in Products(connection, NOW.date()).all()][::2]
    for product in products:
        say.slots.update(dict.fromkeys(say.slots))
        said = say(f"action_{action}", language=language, entities=[("product", product), ("quantity", 12)])
        assert said.text, product
        if language == "zh":
            assert HAN.search(said.text), product
        else:
            assert not HAN.search(said.text), (product, said.text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_colour_and_every_option_of_the_demo_has_a_text(texts: Catalogue, language: str):
    missing = [
        color for color in lexicon("colors") if not texts.has(f"products-color-{color.replace(' ', '-')}", language)
    ]
    with (ROOT / "demo" / "variants.csv").open(encoding="utf-8") as file:
        options = {option for row in csv.DictReader(file) for option in row["options"].split("|") if "=" in option}
    worded = re.compile(r"[a-z]{2,}|\d (m|cm|ml|kg)$|\d cm$")
    for option in sorted(options):
        key, _, value = option.partition("=")
        slug = re.sub(r"[^a-z0-9]+", "-", value.casefold()).strip("-")
        if key != "model" and worded.search(value) and not texts.has(f"products-{key}-{slug}", language):
            missing.append(option)

    assert missing == []


def test_a_product_without_variants_has_no_price_and_no_stock(say: Conversation, shop_database: Database):
    with shop_database.write() as connection:
        connection.execute(delete(prices).where(prices.c.sku == "PZ-1000"))
        connection.execute(delete(stock).where(stock.c.sku == "PZ-1000"))
        connection.execute(delete(variants).where(variants.c.sku == "PZ-1000"))

    for action in ("check_stock", "ask_price", "product_info", "notify_restock", "negotiate_price", "bulk_order"):
        assert say(f"action_{action}", language="en", entities=[("product", "puzzle-world")]).text


def test_whoever_names_a_product_is_not_out_of_scope(say: Conversation):
    said = say("action_out_of_scope", "tell me about the tunnel", language="en", entities=[("product", "cat-tunnel")])

    assert "Details of Crinkle cat tunnel" in said.text


def test_a_follow_up_in_doubt_is_taken_by_its_fact(say: Conversation):
    say("action_ask_price", language="en", entities=[("product", "vase-dune")])
    lipstick = {"entity": "product", "value": "lipstick-matte", "start": 8, "end": 21}
    said = say(
        "action_ask_meaning", "and for the matte lipstick", language="en", entities=[lipstick], intent="nlu_fallback"
    )

    assert "Matte lipstick: $12.90" in said.text


def test_a_long_message_in_doubt_is_no_follow_up(say: Conversation):
    say("action_ask_price", language="en", entities=[("product", "vase-dune")])
    text = "my neighbour told me a story about the matte lipstick"
    lipstick = {"entity": "product", "value": "lipstick-matte", "start": 39, "end": 53}
    said = say("action_ask_meaning", text, language="en", entities=[lipstick], intent="nlu_fallback")

    assert said.text.startswith("I'm not sure I understood")


def test_what_a_near_fact_leaves_open_the_description_may_tell(say: Conversation):
    said = say("action_product_info", language="en", entities=[("product", "speaker-pebble"), ("aspect", "battery")])

    assert "about 12 hours" in said.text
