"""What needs a fact asks for it once; the shopper may ask something else in between, come back, change their mind, or stop."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.dialogue.conftest import Talk, says
from tests.dialogue.known import LANGUAGES, Known

WORDS = {
    "en": {
        "status": "where does my order stand?",
        "cost": "how much is shipping?",
        "cost_to_chile": "how much is shipping to Chile?",
        "chile": "Chile",
        "peru": "and to Peru?",
        "stop": "never mind",
        "cancel": "I want to cancel my order",
        "price": "what does the folding led desk lamp cost?",
        "which": "how much is it?",
        "lamp": "the folding led desk lamp",
    },
    "es": {
        "status": "¿cómo va mi pedido?",
        "cost": "¿cuánto cuesta el envío?",
        "cost_to_chile": "¿cuánto cuesta el envío a Chile?",
        "chile": "Chile",
        "peru": "¿y a Perú?",
        "stop": "no, déjalo",
        "cancel": "quiero cancelar mi pedido",
        "price": "¿cuánto cuesta la lámpara de escritorio led plegable?",
        "which": "¿cuánto cuesta?",
        "lamp": "la lámpara de escritorio led plegable",
    },
    "zh": {
        "status": "我的订单到哪一步了？",
        "cost": "运费多少钱？",
        "cost_to_chile": "寄到智利运费多少？",
        "chile": "智利",
        "peru": "那秘鲁呢？",
        "stop": "不用了",
        "cancel": "我要取消订单",
        "price": "折叠LED台灯多少钱？",
        "which": "多少钱？",
        "lamp": "折叠LED台灯",
    },
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_missing_fact_is_asked_for_and_its_answer_goes_on(language: str, talk: Callable[..., Talk]) -> None:
    shopper, words = talk(language), WORDS[language]

    asked = shopper.say(words["cost"])
    answered = shopper.say(words["chile"])

    assert says(asked.text, "shipping-ask-destination", language)
    assert answered.custom("table") and shopper.language == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_question_in_between_is_answered_and_the_first_comes_back(language: str, talk: Callable[..., Talk]) -> None:
    shopper, words = talk(language), WORDS[language]
    shopper.say(words["status"])

    in_between = shopper.say(words["cost_to_chile"])

    assert in_between.custom("table")
    assert says(in_between.text, "orders-ask-number", language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_question_in_between_that_needs_a_fact_too_is_answered_first(
    language: str, talk: Callable[..., Talk]
) -> None:
    shopper, words = talk(language), WORDS[language]
    shopper.say(words["status"])

    needs_too = shopper.say(words["cost"])
    told = shopper.say(words["chile"])

    assert says(needs_too.text, "shipping-ask-destination", language)
    assert told.custom("table")
    assert says(told.text, "orders-ask-number", language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_no_drops_the_open_question(language: str, talk: Callable[..., Talk]) -> None:
    shopper, words = talk(language), WORDS[language]
    shopper.say(words["status"])

    stopped = shopper.say(words["stop"])

    assert says(stopped.text, "talk-dropped", language)
    assert not says(stopped.text, "orders-ask-number", language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_no_drops_all_wishes_that_wait_for_the_same_fact(language: str, talk: Callable[..., Talk]) -> None:
    shopper, words = talk(language), WORDS[language]
    shopper.say(words["status"])
    shopper.say(words["cancel"])

    stopped = shopper.say(words["stop"])

    assert says(stopped.text, "talk-dropped", language)
    assert not says(stopped.text, "orders-ask-number", language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_told_is_not_asked_again_and_a_swapped_fact_asks_the_same_anew(
    language: str, talk: Callable[..., Talk]
) -> None:
    shopper, words = talk(language), WORDS[language]
    chile = shopper.say(words["cost_to_chile"])

    peru = shopper.say(words["peru"])

    assert chile.custom("table") and peru.custom("table")
    assert chile.custom("table") != peru.custom("table")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_product_is_asked_for_by_name_and_stays_in_mind(language: str, talk: Callable[..., Talk]) -> None:
    shopper, words = talk(language), WORDS[language]

    asked = shopper.say(words["which"])
    named = shopper.say(words["lamp"])
    shipped = shopper.say(words["cost_to_chile"])

    assert says(asked.text, "products-ask-product", language)
    assert any(char.isdigit() for char in named.text)
    assert "LED" in shipped.text


def test_two_questions_in_one_message_are_answered_in_order(talk: Callable[..., Talk]) -> None:
    reply = talk("zh").say("折叠LED台灯有货吗？寄到智利运费多少？")

    texts = [entry["text"] for entry in reply.entries if "text" in entry]
    assert reply.custom("table")
    assert "LED" in texts[0]
    assert len(texts) >= 2


def test_a_question_unanswered_three_times_hands_over(talk: Callable[..., Talk]) -> None:
    shopper = talk("en")
    shopper.say("where does my order stand?")

    replies = [shopper.say("blorp zzz qwx") for _ in range(3)]

    assert any(reply.handover for reply in replies)


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_reply_asks_a_question_once(language: str, talk: Callable[..., Talk], known: Known) -> None:
    shopper = talk(language)
    shopper.say(WORDS[language]["status"])

    reply = shopper.say("zzqx 7788")

    assert reply.text.count(known.text("orders-ask-number", language)) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_address_alone_does_not_change_the_language(language: str, talk: Callable[..., Talk]) -> None:
    shopper = talk(language)
    shopper.say(WORDS[language]["status"])
    shopper.say("HL-000001")

    reply = shopper.say(f"the.shopper.{language}@example.org")

    assert shopper.language == language and says(reply.text, "orders-ask-code", language)
