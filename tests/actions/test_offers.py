"""Promotions and codes, a lower price and a price for many, on the demo shop."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import delete, select, update

from actions.tools import Tools, use_tools
from bot.shop.money import Money
from bot.store.database import Database
from bot.store.tables_catalogue import promotion_texts, promotions, stock
from bot.store.tables_desk import quotes
from tests.actions.conftest import Conversation

LANGUAGES = ("en", "zh", "es")
MUGS = ("product", "mugs-stoneware")
WAVE = ("product", "earbuds-wave")


def dollars(amount: str) -> tuple[str, dict]:
    return "money", {"amount": amount, "currency": None}


# Promotions.


@pytest.mark.parametrize(
    ("language", "offer"),
    [("en", "15 % off all lights"), ("zh", "全部灯具 85 折"), ("es", "15 % de descuento en toda la iluminación")],
)
def test_what_runs_is_told_with_its_last_day(say: Conversation, language: str, offer: str):
    said = say("action_ask_promotion", "?", language=language)

    rows = dict(said.custom("table")[0]["rows"])
    assert "10" in rows[offer]
    assert not any("AUTUMN20" in text or "FIRST100" in text for text in rows)


@pytest.mark.parametrize(("locale", "is_told"), [("es-MX", True), ("de-DE", False), (None, True)])
def test_offers_are_those_of_the_shoppers_country(say: Conversation, locale: str | None, is_told: bool):
    said = say("action_ask_promotion", "¿hay ofertas?", locale=locale)

    assert ("LATAM8" in said.text) is is_told


def test_offers_for_one_product_leave_out_those_for_others(say: Conversation):
    said = say("action_ask_promotion", "?", language="en", entities=[("product", "chelsea-boot")])

    assert "Chelsea" in said.text and "lights" not in said.text


def test_a_promotion_without_a_text_is_nobodys_to_announce(say: Conversation, shop_database: Database):
    with shop_database.write() as connection:
        connection.execute(delete(promotion_texts).where(promotion_texts.c.promotion_id == "harbour-10"))

    assert "HARBOUR10" not in say("action_ask_promotion", "?", language="en").text
    assert "HARBOUR10 is valid" in say("action_ask_promotion", "HARBOUR10?", language="en").text


def test_no_promotion_is_said_with_a_way_on(say: Conversation, shop_database: Database):
    with shop_database.write() as connection:
        connection.execute(update(promotions).values(valid_to=date(2026, 1, 1)))

    said = say("action_ask_promotion", "?", language="en")

    assert "no promotion" in said.text and len(said.payloads) == 2


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("does HARBOUR10 work?", "The code HARBOUR10 is valid"),
        ("harbour10", "at least 50,00 US$ of goods"),
        ("why does AUTUMN20 fail", "ended on 22 October 2026"),
        ("FIRST100 is refused", "has been used up"),
        ("LATAM8?", "does not count for deliveries to Germany, only to Argentina"),
        ("WELCOME15 doesn't work", "it is your first order"),
        ("SAVE15 says not valid", "I don't know the code SAVE15"),
    ],
)
def test_a_named_code_is_told_of_truthfully(say: Conversation, text: str, answer: str):
    said = say("action_ask_promotion", text, language="en", locale="de-DE")

    assert answer in said.text
    assert "/human_agent" in said.payloads


def test_a_basket_that_is_too_small_is_why_a_code_fails(say: Conversation):
    said = say("action_ask_promotion", "HARBOUR10 on my $30 basket?", language="en", entities=[dollars("30")])

    assert "counts from $50.00 of goods; at $30.00 it is not there yet" in said.text


def test_a_code_that_fails_and_was_not_named_is_asked_for(say: Conversation):
    asked = say("action_ask_promotion", "mi código no funciona", language="es", entities=[("aspect", "code_fails")])
    assert asked.text == "¿Qué código es?"

    said = say("action_inform", "es AUTUMN20", intent="inform")
    assert "expiró" in said.text
    assert said.slots["words"] is None


# A lower price.


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_lowers_the_price_is_told_and_a_person_offered(say: Conversation, language: str):
    said = say("action_negotiate_price", "?", language=language, entities=[WAVE])

    assert "HARBOUR10" in said.text and "10" in said.text
    assert said.slots["offered"] == "person"


def test_a_reduced_price_is_not_reduced_again(say: Conversation):
    said = say("action_negotiate_price", "118?", language="en", entities=[("product", "chelsea-boot"), dollars("94")])

    assert "lower than I can go; it costs $95.20" in said.text
    assert "quote" not in said.text


def test_a_price_within_the_limit_is_agreed_with_a_number_once(say: Conversation, shop_database: Database):
    for _ in range(2):
        said = say(
            "action_negotiate_price", "33.50?", language="en", entities=[WAVE, dollars("33.50")], inbox_id="same"
        )

    assert "quote number 1001" in said.text
    with shop_database.read() as connection:
        rows = connection.execute(select(quotes)).all()
    assert [(row.total_minor, row.currency, row.state) for row in rows] == [(3350, "USD", "offered")]


def test_a_price_below_the_limit_is_not_agreed(say: Conversation, shop_database: Database):
    said = say("action_negotiate_price", "20?", language="en", entities=[WAVE, dollars("20")])

    assert "lower than I can go" in said.text
    with shop_database.read() as connection:
        assert connection.execute(select(quotes)).all() == []


def test_offering_more_than_the_price_is_put_right(say: Conversation):
    said = say("action_negotiate_price", "40?", language="en", entities=[WAVE, dollars("40")])

    assert "costs no more than that anyway" in said.text and "$34.90" in said.text


def test_a_silly_amount_breaks_nothing(say: Conversation):
    assert say("action_negotiate_price", "?", language="en", entities=[WAVE, dollars("9" * 60)]).text


# A price for many.


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_quote_is_numbered_and_kept(say: Conversation, shop_database: Database, language: str):
    said = say("action_bulk_order", "60", language=language, entities=[MUGS, ("quantity", 60)])

    assert "1001" in said.text
    assert said.handover is None
    with shop_database.read() as connection:
        row = connection.execute(select(quotes)).one()
    # 39.00 less 12 % is 34.32, sixty times.
    assert (row.total_minor, row.state, row.lines[0]["each_minor"]) == (205920, "offered", 3432)


def test_steps_come_first_and_then_product_and_quantity_are_asked(say: Conversation):
    first = say("action_bulk_order", "MOQ?", language="en")
    assert "There is no minimum order" in first.text
    assert first.slots["questions"][0]["fact"] == "product"

    second = say("action_inform", "mugs", entities=[MUGS], intent="inform")
    assert second.text == "How many pieces would you like?"

    third = say("action_inform", "25", entities=[("number", 25)], intent="inform")
    assert "Quote no. 1001" in third.text


def test_a_bare_number_in_the_wish_is_the_quantity(say: Conversation):
    said = say("action_bulk_order", "I need 50 mugs", language="en", entities=[MUGS, ("number", 50)])

    assert "Quote no. 1001" in said.text


def test_below_the_first_step_the_normal_sum_and_the_steps_are_told(say: Conversation):
    said = say("action_bulk_order", "5", language="en", entities=[MUGS, ("quantity", 5)])

    assert "cost $195.00 together" in said.text and "from 10 pieces" in said.text


def test_more_than_is_in_stock_goes_to_a_person_with_the_quote(say: Conversation, shop_database: Database):
    said = say("action_bulk_order", "900", language="en", entities=[MUGS, ("quantity", 900)])

    assert said.handover is not None and said.handover["reason"] == "over_limit"
    assert said.handover["card"]["facts"]["quantity"] == 900
    with shop_database.read() as connection:
        assert connection.execute(select(quotes.c.state)).scalar_one() == "asked"


def test_unknown_stock_goes_to_a_person(say: Conversation, shop_database: Database):
    with shop_database.write() as connection:
        connection.execute(update(stock).values(quantity=None))

    said = say("action_bulk_order", "60", language="en", entities=[MUGS, ("quantity", 60)])

    assert said.handover is not None and "I can't see whether 60 pieces" in said.text


def test_what_the_price_depends_on_is_asked(say: Conversation):
    asked = say("action_bulk_order", "20", language="en", entities=[("product", "usb-c-cable"), ("quantity", 20)])

    assert asked.text == "In which length?"
    assert asked.titles == ["1 m", "2 m"]
    assert "Quote no. 1001: 100 W braided USB-C cable (2 m)" in say.press("2 m").text.replace(
        "Braided USB-C cable, 100 W", "100 W braided USB-C cable"
    )


def test_the_better_of_promotion_and_step_counts(say: Conversation):
    said = say("action_bulk_order", "10", language="en", entities=[("product", "chelsea-boot"), ("quantity", 10)])

    # 20 % of the promotion beat 5 % of the step.
    assert "$95.20 (listed at $119.00)" in said.text


def test_a_shop_without_steps_hands_over(say: Conversation, tools: Tools):
    rules = tools.rules()
    shop = replace(rules.shop, limits=replace(rules.shop.limits, bulk=()))
    use_tools(replace(tools, rules=lambda: replace(rules, shop=shop)))

    said = say("action_bulk_order", "900", language="en", entities=[MUGS, ("quantity", 900)])

    assert said.handover is not None


def test_the_lowest_price_is_by_the_shops_percent(tools: Tools):
    from bot.shop.quotes import lowest

    assert lowest(Money(10000, "USD"), replace(tools.rules().shop.limits, negotiate_percent=Decimal("5"))) == Money(
        9500, "USD"
    )


def test_free_shipping_is_answered_first(say: Conversation):
    said = say(
        "action_ask_promotion", "envío gratis desde cuánto?", language="es", entities=[("aspect", "free_shipping")]
    )

    assert said.text.startswith("Envío gratis desde 60 USD") and "HARBOUR10" not in said.text


def test_free_pieces_of_an_offer_are_taken_off_a_small_number(say: Conversation):
    said = say(
        "action_bulk_order", "3 of them?", language="en", entities=[("product", "tshirt-organic"), ("quantity", 3)]
    )

    assert "3 pieces of Organic cotton T-shirt cost $39.80 together" in said.text
    assert "buy two, get a third free" in said.text


def test_a_code_asked_about_like_a_product_is_answered(say: Conversation):
    said = say("action_check_stock", "does HARBOUR10 still work?", language="en")

    assert "The code HARBOUR10 is valid" in said.text
    assert not said.slots["questions"]


def test_another_code_after_the_first_is_a_follow_up(say: Conversation):
    say("action_ask_promotion", "is HARBOUR10 valid?", language="en")
    said = say("action_inform", "and AUTUMN20?", intent="inform")

    assert "The code AUTUMN20 ended" in said.text
