"""What is said of where a parcel goes, for how much, until when and by what, on the demo shop."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, timezone

import pytest
from sqlalchemy import update

from actions.tools import Tools, use_tools
from bot.store.database import Database
from bot.store.tables_catalogue import promotions, stock, variants
from tests.actions.conftest import Conversation

LANGUAGES = ("en", "zh", "es")
WAVE = ("product", "earbuds-wave")
SHIRT = ("product", "tshirt-organic")
POWER_BANK = ("product", "power-bank-10000")
BRAZIL, CHILE, GERMANY = ("country", "BR"), ("country", "CL"), ("country", "DE")
ACTIONS = ("shipping_destination", "shipping_cost", "shipping_time", "shipping_options")
HAN = re.compile(r"[\u4e00-\u9fff]")


def is_in(language: str, text: str) -> bool:
    """Say whether a text can be in the language: Chinese has Chinese letters, the others have none, none has ids."""
    return bool(HAN.search(text)) == (language == "zh") and not re.search(r"\b(shipping|payments)-[a-z]", text)


# A country is needed, once.


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("action", ACTIONS)
def test_the_country_is_asked_for_and_then_answered(say: Conversation, action: str, language: str) -> None:
    asked = say(f"action_{action}", language=language)
    answer = say("action_inform", entities=[BRAZIL])

    assert is_in(language, asked.text) and asked.text.rstrip()[-1] in "?？"
    assert is_in(language, answer.text)
    assert answer.slots["destination"] == "BR"
    assert not answer.slots["questions"]


def test_the_country_of_the_page_is_offered_and_not_taken_for_told(say: Conversation) -> None:
    asked = say("action_shipping_cost", language="es", locale="es-MX")
    answer = say.press("México")

    assert asked.titles == ["México"]
    assert "Envío a México" in answer.text


def test_what_was_told_is_not_asked_again(say: Conversation) -> None:
    say("action_shipping_cost", entities=[BRAZIL])
    answer = say("action_shipping_time")

    assert "Entrega en Brasil" in answer.text


@pytest.mark.parametrize("action", ACTIONS)
def test_and_to_chile_asks_the_same_of_another_country(say: Conversation, action: str) -> None:
    say(f"action_{action}", entities=[BRAZIL])
    answer = say("action_inform", "¿y a Chile?", entities=[CHILE])

    assert "Chile" in answer.text and "Brasil" not in answer.text


# Does it reach me?


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_served_country_is_answered_with_price_and_time_from_least_to_most(say: Conversation, language: str) -> None:
    answer = say("action_shipping_destination", language=language, entities=[BRAZIL])

    assert is_in(language, answer.text)
    assert "7.70" in answer.text.replace(",", ".")
    assert re.search(r"\b4\b.*\b40\b", answer.text)
    assert len(answer.payloads) == 3


def test_without_a_country_the_number_of_countries_is_told(say: Conversation) -> None:
    answer = say("action_shipping_destination", language="en")

    served = len(say.tools.rules().shipping.served())
    assert f"We ship to {served} countries" in answer.text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("action", ACTIONS)
def test_a_country_that_is_not_served_is_refused_with_a_way_on(say: Conversation, action: str, language: str) -> None:
    answer = say(f"action_{action}", language=language, entities=[("country", "KP")])

    assert is_in(language, answer.text)
    assert "/human_agent" in answer.payloads


def test_after_a_refusal_another_country_is_answered(say: Conversation) -> None:
    say("action_shipping_destination", language="en", entities=[("country", "KP")])
    answer = say("action_inform", "and South Korea?", entities=[("country", "KR")])

    assert "Yes, we ship to South Korea" in answer.text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("action", ACTIONS)
def test_goods_that_nothing_takes_there_are_named(say: Conversation, action: str, language: str) -> None:
    answer = say(f"action_{action}", language=language, entities=[POWER_BANK, ("country", "MX")])

    named = {"en": "power banks", "es": "baterías externas", "zh": "充电宝"}[language]
    assert named in answer.text and is_in(language, answer.text)
    assert "/human_agent" in answer.payloads


def test_the_same_goods_go_where_a_road_leads(say: Conversation) -> None:
    answer = say("action_shipping_cost", language="en", entities=[POWER_BANK, GERMANY])

    assert "Parcel within Europe" in answer.text
    assert "Not by Standard tracked line: it doesn't take loose batteries" in answer.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_country_asks_of_the_goods_is_told(say: Conversation, language: str) -> None:
    answer = say("action_shipping_destination", language=language, entities=[WAVE, BRAZIL])

    assert "Anatel" in answer.text
    assert answer.replies[-1]["buttons"]


# For how much?


@pytest.mark.parametrize("language", LANGUAGES)
def test_prices_stand_in_both_currencies_with_the_day_of_the_rate(say: Conversation, language: str) -> None:
    answer = say("action_shipping_cost", language=language, entities=[SHIRT, BRAZIL])

    [table] = answer.custom("table")
    assert all("$" in row[1] and "R$" in row[1] for row in table["rows"])
    assert "BRL" in table["note"] and "2026" in table["note"]


def test_the_text_says_all_that_the_table_says(say: Conversation) -> None:
    answer = say("action_shipping_cost", entities=[SHIRT, BRAZIL])

    [table] = answer.custom("table")
    said = answer.replies[0]["text"]
    assert all(cell in said for row in table["rows"] for cell in row)
    assert table["title"] in said and table["note"] in said


def test_without_a_product_the_weight_is_named_and_the_spread_told(say: Conversation) -> None:
    answer = say("action_shipping_cost", language="en", entities=[BRAZIL])

    assert "a parcel of 500 g" in answer.text
    assert "Up to 250 g it is from $5.10, up to 2,000 g from $22.00" in answer.text


def test_the_price_follows_the_weight_of_all_pieces(say: Conversation) -> None:
    one = say("action_shipping_cost", language="en", entities=[SHIRT, BRAZIL])
    four = say("action_shipping_cost", language="en", entities=[("quantity", 4)])

    assert [_post(answer.custom("table")[0]["rows"]) for answer in (one, four)] == ["$5.10", "$12.90"]
    assert "4 × " in four.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_more_than_any_parcel_holds_is_refused_as_too_heavy(say: Conversation, language: str) -> None:
    answer = say("action_shipping_cost", language=language, entities=[SHIRT, BRAZIL, ("quantity", 10**9)])

    assert {"en": "too heavy", "es": "pesa demasiado", "zh": "超重"}[language] in answer.text


def test_a_method_that_does_not_take_the_goods_is_left_out_and_said_why(say: Conversation) -> None:
    answer = say("action_shipping_cost", language="en", entities=[WAVE, BRAZIL])

    assert [row[0] for row in answer.custom("table")[0]["rows"]] == ["Standard tracked line"]
    assert "Not by Economy post: it doesn't take built-in batteries" in answer.text


def test_free_shipping_says_how_far_the_goods_are_from_it(say: Conversation) -> None:
    short = say("action_shipping_cost", language="en", entities=[SHIRT, BRAZIL])
    enough = say("action_shipping_cost", language="en", entities=[("quantity", 9)])

    assert "Free shipping from USD 60" in short.text and "more would reach it" in short.text
    assert "so you reach it" in enough.text


def test_free_shipping_that_has_ended_is_not_told(say: Conversation, shop_database: Database) -> None:
    with shop_database.write() as connection:
        connection.execute(update(promotions).values(valid_to=date(2026, 11, 22)))

    answer = say("action_shipping_cost", language="en", entities=[SHIRT, BRAZIL])

    assert "Free shipping" not in answer.text


@pytest.mark.parametrize(
    ("country", "said"),
    [
        ("BR", "not included in these prices"),
        ("US", "With Standard tracked line to the USA, duty paid no import charges"),
        ("CN", "no import charges"),
    ],
)
def test_it_is_told_whether_import_charges_come_on_top(say: Conversation, country: str, said: str) -> None:
    answer = say("action_shipping_cost", language="en", entities=[("country", country)])

    assert said in answer.text


def test_a_variant_of_unknown_weight_is_sent_as_a_usual_parcel(say: Conversation, shop_database: Database) -> None:
    with shop_database.write() as connection:
        connection.execute(update(variants).values(weight_grams=None))

    answer = say("action_shipping_cost", language="en", entities=[SHIRT, BRAZIL])

    assert "$7.70" in answer.text


def test_several_products_that_fit_are_offered(say: Conversation) -> None:
    several = {"entity": "product", "value": "earbuds-wave", "candidates": ["earbuds-wave", "tshirt-organic"]}
    asked = say("action_shipping_cost", language="en", entities=[several, BRAZIL])
    answer = say.send(asked.payloads[0])

    assert len(asked.titles) >= 2
    assert "Wave Mini" in answer.text and "R$" in answer.text


# Until when?


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_window_of_days_is_told_for_each_method(say: Conversation, language: str) -> None:
    answer = say("action_shipping_time", language=language, entities=[SHIRT, BRAZIL])

    [table] = answer.custom("table")
    assert len(table["columns"]) == 3
    assert all("2026" in row[1] or "2027" in row[1] for row in table["rows"])
    assert is_in(language, answer.text)


def test_the_window_counts_from_a_payment_now_after_cut_off_and_handling(say: Conversation) -> None:
    # Monday, 18:00 in Shenzhen: after the cut-off, so handled on Tuesday and ready on Wednesday.
    answer = say("action_shipping_time", language="en", entities=[WAVE, BRAZIL])

    assert "it should leave on November 25, 2026" in answer.text
    assert "December 9, 2026 to December 23, 2026" in answer.text
    assert "Estimated" in answer.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_before_the_cut_off_it_is_told_how_long_it_still_leaves_as_soon(
    say: Conversation, tools: Tools, language: str
) -> None:
    # 13:50 in Shenzhen; orders until 16:00 are handled today.
    use_tools(replace(tools, now=lambda: datetime(2026, 11, 23, 5, 50, tzinfo=timezone.utc)))

    answer = say("action_shipping_time", language=language, entities=[WAVE, BRAZIL])

    left = tools.texts.text("shipping-time-left", language, hours=2, minutes=10)
    leaves = tools.texts.text("shipping-leaves-on", language, left=left, sent_on=date(2026, 11, 24))
    assert leaves in answer.replies[0]["text"]


def test_after_the_cut_off_only_the_arrival_is_told(say: Conversation) -> None:
    answer = say("action_shipping_time", language="en", entities=[WAVE, BRAZIL])

    first = answer.replies[0]["text"]
    assert first.startswith("Order now and it arrives between December 9, 2026 and December 23, 2026.")
    assert "within" not in first


def test_the_quickest_way_comes_first(say: Conversation) -> None:
    answer = say("action_shipping_time", language="en", entities=[SHIRT, BRAZIL])

    assert answer.custom("table")[0]["rows"][0][0] == "DHL Express"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_out_counts_from_its_restock(say: Conversation, shop_database: Database, language: str) -> None:
    _sell_out(shop_database, restock_on=date(2026, 12, 14))

    answer = say("action_shipping_time", language=language, entities=[SHIRT, BRAZIL])

    assert answer.replies[0]["text"] != answer.custom("table")[0]["title"]
    assert "14" in answer.replies[0]["text"]
    assert all(found >= "2026-12-14" for found in _days(answer.custom("table")[0]["rows"][0][1]))
    assert "/notify_restock" in answer.payloads


def test_without_a_restock_date_no_day_is_named(say: Conversation, shop_database: Database) -> None:
    _sell_out(shop_database, restock_on=None)

    answer = say("action_shipping_time", language="en", entities=[SHIRT, BRAZIL])

    assert "I have no date for its return" in answer.text
    assert answer.custom("table")[0]["columns"] == ["Method", "Time"]
    assert "2026" not in answer.text


def test_fewer_than_wanted_are_told(say: Conversation, shop_database: Database) -> None:
    with shop_database.write() as connection:
        connection.execute(update(stock).values(quantity=1))

    answer = say("action_shipping_cost", language="en", entities=[SHIRT, BRAZIL, ("quantity", 5)])

    assert re.search(r"Only \d of .* are in stock", answer.text)


def test_a_holiday_of_the_shop_holds_up_what_leaves(say: Conversation, tools: Tools) -> None:
    rules = tools.rules()
    closed = replace(rules.shop.hours.holidays[0], on=date(2026, 11, 25))
    hours = replace(rules.shop.hours, holidays=(*rules.shop.hours.holidays, closed))
    use_tools(replace(tools, rules=lambda: replace(rules, shop=replace(rules.shop, hours=hours))))

    answer = say("action_shipping_time", language="en", entities=[WAVE, BRAZIL])

    assert "it should leave on November 26, 2026" in answer.text


# By what?


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_methods_tell_carrier_and_what_they_offer(say: Conversation, language: str) -> None:
    answer = say("action_shipping_options", language=language, entities=[BRAZIL])

    [table] = answer.custom("table")
    express = next(row for row in table["rows"] if "DHL" in row[0])
    assert "$" in express[1] and "2026" in express[2]
    assert "(" not in express[3], "the service has a name in one language only"
    assert "500" in express[4]
    assert is_in(language, answer.text)


def test_po_boxes_and_pick_up_points_are_told_by_method(say: Conversation) -> None:
    answer = say("action_shipping_options", language="en", entities=[BRAZIL])

    assert "PO boxes: by Economy post." in answer.text
    assert "Pick-up points: by" in answer.text


def test_what_no_method_reaches_is_said(say: Conversation) -> None:
    answer = say("action_shipping_options", language="en", entities=[("country", "US")])

    assert "PO boxes can't be reached there." in answer.text


def _post(rows: list[list[str]]) -> str:
    return next(row[1].split(" ")[0] for row in rows if row[0] == "Economy post")


def _sell_out(database: Database, restock_on: date | None) -> None:
    with database.write() as connection:
        connection.execute(update(stock).values(quantity=0, restock_on=restock_on))


def _days(window: str) -> list[str]:
    """Return the days of a window in any of the three languages as ISO, by their numbers: day, year; the month by order."""
    months = {"diciembre": 12, "enero": 1, "December": 12, "January": 1}
    found = re.findall(r"(?:(\w+) )?(\d{1,2})(?: de (\w+) de|,) (\d{4})|(\d{4})年(\d{1,2})月(\d{1,2})日", window)
    days = [
        (
            int(year or han_year),
            int(han_month) if han_month else months[english if english in months else spanish],
            int(day or han_day),
        )
        for english, day, spanish, year, han_year, han_month, han_day in found
    ]
    return [date(*day).isoformat() for day in days]
