"""What is said of duty and tax, and of a parcel that customs holds, on the demo shop."""

from __future__ import annotations

import re

import pytest
from sqlalchemy import select, update

from bot.facts import load_customs
from bot.facts.reading import Confidence
from bot.replies.catalogue import Catalogue
from bot.shop.landed_cost import Collector, Kind, When
from bot.shop.parcels import Parcel
from bot.store.database import Database
from bot.store.parcels import Parcels
from bot.store.promises import Promises
from bot.store.tables_orders import addresses, orders
from tests.actions.conftest import Conversation
from tests.actions.proving import all_orders, an_order_where, prove
from tests.actions.test_shipping import HAN, is_in

LANGUAGES = ("en", "zh", "es")
WAVE = ("product", "earbuds-wave")
BRAZIL = ("country", "BR")
FIFTY = ("money", {"amount": "50", "currency": "USD"})


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_says_who_collects_what_and_when(say: Conversation, language: str) -> None:
    answer = say("action_customs_tax", language=language, entities=[WAVE, BRAZIL])

    [table] = answer.custom("table")
    assert len(table["columns"]) == 3
    assert any("ICMS" in row[0] for row in table["rows"])
    assert "CPF" in answer.text
    month = {"en": "October 1, 2026", "es": "1 de octubre de 2026", "zh": "2026年10月1日"}[language]
    assert month in table["note"]
    assert is_in(language, answer.text)


def test_what_was_told_is_kept_with_its_rules_and_their_version(say: Conversation, shop_database: Database) -> None:
    answer = say("action_customs_tax", language="en", entities=[WAVE, BRAZIL])

    with shop_database.read() as connection:
        [promise] = Promises(connection).of_conversation(say.sender)
    assert (promise.kind, promise.object) == ("landed_cost", "BR")
    assert promise.content["told"] == answer.custom("table")[0]["title"]
    assert promise.content["product"] == "earbuds-wave"
    assert {"br_import_tax", "br_icms"} <= set(promise.rules)
    assert promise.version == load_customs().version


def test_an_uncertain_rate_is_a_range_and_the_total_stands_in_both_currencies(say: Conversation) -> None:
    answer = say("action_customs_tax", language="en", entities=[WAVE, BRAZIL])

    total = answer.custom("table")[0]["rows"][-1]
    assert total[0] == "Total"
    assert re.fullmatch(r"R\$[\d.,]+ to R\$[\d.,]+ \(about \$[\d.,]+ to \$[\d.,]+\)", total[1])
    assert "The rate depends on your state or province" in answer.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_goods_or_an_amount_are_asked_for_once_with_best_sellers(say: Conversation, language: str) -> None:
    asked = say("action_customs_tax", language=language, entities=[BRAZIL])
    answer = say.press(asked.titles[0])

    assert len(asked.titles) == 4
    assert answer.custom("table")
    assert not answer.slots["questions"]


@pytest.mark.parametrize("told", [FIFTY, ("number", 50)])
def test_an_amount_will_do_and_is_named(say: Conversation, told: tuple[str, object]) -> None:
    say("action_customs_tax", language="en", entities=[BRAZIL])
    answer = say("action_inform", "50", entities=[told])

    assert "Goods worth $50.00 to Brazil" in answer.text
    assert "I reckoned with goods made in China." in answer.text


def test_a_category_narrows_what_is_offered(say: Conversation) -> None:
    asked = say("action_customs_tax", language="en", entities=[BRAZIL, ("category", "shoes")])

    assert asked.titles
    assert any("shoes" in title.lower() or "boots" in title.lower() for title in asked.titles)


def test_an_amount_told_just_now_goes_before_the_product_in_mind(say: Conversation) -> None:
    say("action_customs_tax", language="en", entities=[WAVE, BRAZIL])
    answer = say("action_customs_tax", "and on 50 dollars?", entities=[FIFTY])

    assert "Goods worth $50.00" in answer.text


def test_and_to_chile_reckons_again(say: Conversation) -> None:
    say("action_customs_tax", language="en", entities=[WAVE, BRAZIL])
    answer = say("action_inform", "and to Chile?", entities=[("country", "CL")])

    assert "Wave Mini wireless earbuds to Chile" in answer.text
    assert "RUT" in answer.text


def test_what_is_sent_from_within_the_union_has_no_import_charges(say: Conversation) -> None:
    answer = say("action_customs_tax", language="en", entities=[WAVE, ("country", "DE")])

    assert "no import charges on delivery" in answer.text
    assert "sent from within the same country or customs union" in answer.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_shop_prepays_is_not_the_buyers(say: Conversation, language: str) -> None:
    answer = say("action_customs_tax", language=language, entities=[WAVE, ("country", "US")])

    assert {"en": "none for you", "es": "nada para ti", "zh": "您无需支付"}[language] in answer.text
    assert answer.handover is None


def test_what_is_paid_at_the_checkout_and_what_at_the_door_stands_in_the_table(say: Conversation) -> None:
    answer = say("action_customs_tax", language="en", entities=[("product", "tshirt-organic"), ("country", "KR")])

    rows = {row[0]: row[1] for row in answer.custom("table")[0]["rows"]}
    assert rows["At checkout"].startswith("₩")
    assert rows["On delivery"] == "none"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_shop_takes_at_the_checkout_for_customs_is_said(say: Conversation, language: str) -> None:
    # The demo shop has DDP for Canada.
    answer = say("action_customs_tax", language=language, entities=[("product", "tshirt-organic"), ("country", "CA")])

    rows = answer.custom("table")[0]["rows"]
    checkout = {"en": "At checkout", "es": "Al comprar", "zh": "下单时付"}[language]
    assert checkout in [row[0] for row in rows]
    assert {"en": "nothing is due at the door", "es": "no pagas nada", "zh": "不用再付"}[language] in answer.text
    assert is_in(language, answer.text)


def test_a_way_whose_charges_are_known_goes_before_a_cheaper_one(say: Conversation) -> None:
    answer = say("action_customs_tax", language="en", entities=[FIFTY, ("country", "MX")])

    assert "Shipping (Standard tracked line)" in answer.text
    assert answer.handover is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_facts_leave_open_goes_to_a_person_with_what_is_known(say: Conversation, language: str) -> None:
    answer = say("action_customs_tax", language=language, entities=[WAVE, ("country", "TR")])

    assert answer.custom("table")
    assert answer.handover and answer.handover["reason"] == "customs_unsure"
    assert is_in(language, answer.text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_country_without_facts_is_not_guessed_at(say: Conversation, language: str) -> None:
    answer = say("action_customs_tax", language=language, entities=[WAVE, ("country", "UY")])

    assert not answer.custom("table")
    assert "/human_agent" in answer.payloads
    assert is_in(language, answer.text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_destination_of_the_facts_gets_an_answer(say: Conversation, language: str) -> None:
    served = say.tools.rules().shipping.served()
    for country in sorted(set(load_customs().codes()) & served):
        answer = say(
            "action_customs_tax", language=language, entities=[("product", "tshirt-organic"), ("country", country)]
        )

        assert answer.custom("table"), country
        assert is_in(language, answer.text), (country, answer.text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_of_the_landed_cost_has_a_text(texts: Catalogue, language: str) -> None:
    groups = {"kind": Kind, "collector": Collector, "when": When}
    wanted = {f"{group}-{code.value}" for group, codes in groups.items() for code in codes}
    wanted |= {f"confidence-{each.name.lower()}" for each in Confidence}
    papers = {paper.id for each in load_customs().destinations.values() for paper in each.papers}
    wanted |= {f"paper-{paper}" for paper in papers}

    missing = {code for code in wanted if not texts.has(f"shipping-customs-{code.replace('_', '-')}", language)}

    assert missing == set()


# A parcel that is held.


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_an_order_the_usual_steps_are_told_and_the_papers_of_the_country(
    say: Conversation, language: str
) -> None:
    answer = say("action_customs_problem", language=language, entities=[BRAZIL])

    assert "CPF" in answer.text
    assert "/human_agent" in answer.payloads
    assert is_in(language, answer.text)


def test_the_order_number_told_next_is_taken_up(say: Conversation) -> None:
    say("action_customs_problem", language="en")
    asked = say("action_inform", "HL-783885", entities=[("order_number", "HL-783885")])

    assert [each["action"] for each in asked.slots["questions"]] == ["action_customs_problem"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_proven_order_tells_what_its_parcel_is_held_for(
    say: Conversation, shop_database: Database, language: str
) -> None:
    held = _held(shop_database)[0]
    order = an_order_where(shop_database, lambda each: each.number == held.order_number)
    say.language = language

    answer = prove(say, "action_customs_problem", order)

    assert held.last and held.last.carrier_text and held.last.carrier_text in answer.text
    assert held.tracking_number and held.tracking_number in answer.text
    assert bool(HAN.search(answer.text)) == (language == "zh")


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_address_that_cannot_be_delivered_to_is_named_as_a_cause(
    say: Conversation, shop_database: Database, language: str
) -> None:
    held = _held(shop_database)[0]
    order = an_order_where(shop_database, lambda each: each.number == held.order_number)
    with shop_database.write() as connection:
        mine = select(orders.c.address_id).where(orders.c.number == order.number).scalar_subquery()
        connection.execute(update(addresses).where(addresses.c.id == mine).values(country="DE", postcode="1"))
    say.language = language

    answer = prove(say, "action_customs_problem", order)

    assert "10115" in answer.text
    assert bool(HAN.search(answer.text)) == (language == "zh")


def test_nothing_of_an_order_is_told_before_it_is_proven(say: Conversation, shop_database: Database) -> None:
    held = _held(shop_database)[0]

    answer = say("action_customs_problem", language="en", entities=[("order_number", held.order_number)])

    assert held.tracking_number and held.tracking_number not in answer.text
    assert "held by customs" not in answer.text


def test_a_parcel_that_is_not_held_is_said_to_be_free(say: Conversation, shop_database: Database) -> None:
    with shop_database.read() as connection:
        free = [
            order
            for order in all_orders(shop_database)
            if order.email
            and any(each.last and not each.is_held for each in Parcels(connection).of_order(order.number))
        ]
    say.language = "en"

    answer = prove(say, "action_customs_problem", free[0])

    assert f"No parcel of order {free[0].number} is held at customs" in answer.text


def _held(database: Database) -> list[Parcel]:
    with database.read() as connection:
        parcels = [each for order in all_orders(database) for each in Parcels(connection).of_order(order.number)]
    return [parcel for parcel in parcels if parcel.is_held]
