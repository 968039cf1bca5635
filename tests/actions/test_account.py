"""The account from the help pages; a wish about one's data after the address is proven."""

from __future__ import annotations

import pytest

import actions.account
import actions.talk  # noqa: F401
from actions.tools import HelpPage
from bot.store.database import Database
from tests.actions.conftest import Conversation, FakeHelp
from tests.actions.proving import cases, mails, newest_code

LANGUAGES = ["en", "zh", "es"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_account_help_comes_from_the_help_pages(say: Conversation, help_pages: FakeHelp, language: str) -> None:
    help_pages.pages["account_help"] = HelpPage("Title", "Text", 0.8)

    answer = say("action_account_help", "I forgot my password", language=language)

    assert answer.text == "Title\nText"
    assert help_pages.asked == [("I forgot my password", language, "account_help")]


def test_a_pressed_choice_searches_for_its_own_words(say: Conversation, help_pages: FakeHelp) -> None:
    say.send("/account_help")

    assert help_pages.asked[0][0] == say.tools.texts.text("talk-reading-account-help", "es")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_wish_about_data_is_a_case_once_the_address_is_proven(
    say: Conversation, shop_database: Database, language: str
) -> None:
    def text(text_id: str, **facts: object) -> str:
        return say.tools.texts.text(text_id, language, **facts)

    asked = say("action_privacy_request", "erase all my data", language=language)
    code_asked = say("action_inform", "ana@example.com", entities=[("email", "ana@example.com")], intent="inform")
    code = newest_code(shop_database)
    answer = say("action_inform", code, entities=[("order_number", code)], intent="inform")

    (case,) = cases(shop_database)
    assert asked.text == text("account-ask-email")
    assert code_asked.text == text("account-ask-code", address="a•••@example.com")
    assert (case.kind, case.details["email"], case.details["said"]) == (
        "privacy",
        "ana@example.com",
        "erase all my data",
    )
    assert text("account-privacy-taken", case_number=str(case.number), email="a•••@example.com") in answer.text
    assert answer.handover and answer.handover["reason"] == "privacy"
    assert answer.slots["order_number"] is None


def test_without_the_right_code_no_case_is_opened(say: Conversation, shop_database: Database) -> None:
    say("action_privacy_request", "show me my data", entities=[("email", "ana@example.com")])
    code = newest_code(shop_database)
    wrong = f"{(int(code) + 1) % 1_000_000:06d}"

    answer = say("action_inform", wrong, intent="inform")

    assert answer.handover is None
    assert cases(shop_database) == []


def test_a_shopper_signed_in_has_proven_their_address(say: Conversation, shop_database: Database) -> None:
    answer = say("action_privacy_request", "erase me", proof={"level": "signed", "email": "ana@example.com"})

    assert answer.handover is not None
    assert cases(shop_database)[0].details["email"] == "ana@example.com"
    assert mails(shop_database) == []


def test_a_turn_tried_again_opens_one_case(say: Conversation, shop_database: Database) -> None:
    before = dict(say.slots)
    for _ in range(2):
        say.slots = dict(before)
        say("action_privacy_request", "erase me", proof={"level": "signed", "email": "a@example.com"}, inbox_id="m-x")

    assert len(cases(shop_database)) == 1
