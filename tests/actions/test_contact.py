"""Complaints: registered with how bad they are and until when they are answered; their state can be asked for."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

import actions.contact  # noqa: F401
from actions.tools import Tools, use_tools
from bot.store.cases import Cases
from bot.store.database import Database
from bot.store.tables_conversations import audit_log
from tests.actions.conftest import NOW, Conversation
from tests.actions.proving import cases


@pytest.fixture
def shopper(say: Conversation) -> Conversation:
    say.language = "en"
    return say


def test_a_complaint_gets_a_number_and_a_time_and_a_person(shopper: Conversation, shop_database: Database) -> None:
    answer = shopper("action_make_complaint", "your staff was rude to me")

    (case,) = cases(shop_database)
    assert (case.kind, case.severity, case.cause, case.owner) == ("complaint", "low", "service", "queue")
    assert case.due_at and case.due_at.date() == (NOW + timedelta(days=5)).date()
    assert f"number {case.number}" in answer.text and "November 28, 2026" in answer.text
    assert answer.handover and answer.handover["reason"] == "complaint"


def test_a_threat_is_answered_on_the_next_open_day(shopper: Conversation, shop_database: Database) -> None:
    shopper("action_make_complaint", "I file a chargeback", entities=[("threat", "bank")])

    (case,) = cases(shop_database)
    assert case.severity == "high"
    assert case.due_at and case.due_at.date() == (NOW + timedelta(days=1)).date()


def test_what_it_is_about_is_told_by_what_it_sounds_like(shopper: Conversation, shop_database: Database) -> None:
    shopper("action_make_complaint", "I wait for my money", slots={"order_number": "HL-1"}, intent="refund_status")

    assert (cases(shop_database)[0].cause, cases(shop_database)[0].severity) == ("money", "normal")


def test_the_state_of_a_complaint_can_be_asked_for(shopper: Conversation, shop_database: Database) -> None:
    shopper("action_make_complaint", "your staff was rude to me")
    number = cases(shop_database)[0].number

    state = shopper("action_make_complaint", f"what about my complaint {number}?")

    assert f"Your complaint {number} of November 23, 2026 is with our team" in state.text
    assert state.handover is None and len(cases(shop_database)) == 1


def test_another_complaint_is_one_of_its_own_and_bad(shopper: Conversation, shop_database: Database) -> None:
    shopper("action_make_complaint", "your staff was rude to me")
    shopper("action_make_complaint", "and now?")

    answer = shopper.press("Another complaint")

    assert answer.handover is not None
    assert [case.severity for case in cases(shop_database)] == ["low", "high"]


def test_a_complaint_that_waits_too_long_goes_to_a_person_at_once(
    shopper: Conversation, tools: Tools, shop_database: Database
) -> None:
    shopper("action_make_complaint", "your staff was rude to me")
    use_tools(replace(tools, now=lambda: NOW + timedelta(days=8)))

    answer = shopper("action_make_complaint", "what about my complaint?")

    assert "should have been answered" in answer.text
    assert answer.handover is not None and len(cases(shop_database)) == 1


def test_a_settled_complaint_is_told_as_such_by_its_number(shopper: Conversation, shop_database: Database) -> None:
    shopper("action_make_complaint", "your staff was rude to me")
    number = cases(shop_database)[0].number
    with shop_database.write() as connection:
        assert Cases(connection).settle(number, NOW)

    answer = shopper("action_make_complaint", f"complaint {number}?")

    assert "was settled on November 23, 2026" in answer.text


def test_a_number_of_somebody_else_tells_nothing(shopper: Conversation, shop_database: Database) -> None:
    with shop_database.write() as connection:
        other = Cases(connection).open("complaint", "another conversation", {}, NOW)

    answer = shopper("action_make_complaint", f"what about complaint {other.number}?")

    assert f"complaint {other.number} of" not in answer.text
    assert len(cases(shop_database)) == 2


def test_a_turn_tried_again_registers_once_and_hands_over_again(shopper: Conversation, shop_database: Database) -> None:
    first = shopper("action_make_complaint", "your staff was rude to me", inbox_id="again")
    second = shopper("action_make_complaint", "your staff was rude to me", inbox_id="again")

    assert first.text == second.text and second.handover is not None
    assert len(cases(shop_database)) == 1
    with shop_database.read() as connection:
        (entry,) = connection.execute(select(audit_log).where(audit_log.c.deed == "complaint"))
    assert entry.details["rule"] == "complaints.severity" and entry.details["version"]
