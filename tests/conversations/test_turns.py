"""Requests and answers are what `turn.schema.json` says, and what breaks it is a failure."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from pathlib import Path

import jsonschema
import pytest

import bot.conversations
from bot.conversations.messages import Offer
from bot.conversations.turns import BrainFailed, read_answer, request_for
from bot.shop.conversations import Conversation, Received, Signed
from tests.gateway.fake_brain import a_card, a_handover, scripted

NOON = datetime(2026, 11, 21, 12, tzinfo=timezone.utc)
SCHEMA = json.loads((Path(bot.conversations.__file__).parent / "turn.schema.json").read_text("utf-8"))
MARIA = Signed("c-1", "maria@example.com", "Maria", NOON + timedelta(minutes=30))


def a_request(signed=None, is_button=False):
    conversation = Conversation("c1", "web", "s1", "bot", "es", "es-MX")
    received = Received("i1", "c1", 7, "web", "hola", None, None, signed, 0, NOON)
    return request_for(conversation, received, "hola", is_button, NOON)


def is_valid(content, what):
    schema = {**SCHEMA, "$ref": f"#/definitions/{what}"}
    return jsonschema.Draft7Validator(schema).is_valid(content)


@pytest.mark.parametrize("request_", [a_request(), a_request(MARIA), a_request(is_button=True)])
def test_a_request_is_valid(request_):
    assert is_valid(request_, "request")


def test_a_signed_shopper_is_told_to_the_brain_while_the_signature_holds():
    late = Signed("c-1", "maria@example.com", "Maria", NOON)

    assert a_request(MARIA)["metadata"]["proof"]["email"] == "maria@example.com"
    assert a_request(late)["metadata"]["proof"] == {"level": "none"}


@pytest.mark.parametrize("word", ["hello", "choices", "card", "cards", "table", "link", "form", "person", "spanish"])
def test_the_fake_brain_answers_by_the_schema(word):
    turn = {"sender": "c1", "message": word}
    answer = [{"recipient_id": "c1", **entry} for entry in scripted(turn)]

    assert is_valid(answer, "answer")


def test_a_custom_entry_and_the_text_before_it_are_one_message():
    reply = read_answer([{"text": "Hello"}, {"text": "A mug"}, {"custom": a_card("Mug")}])

    assert [(message.kind, message.text) for message in reply.messages] == [("text", "Hello"), ("card", "A mug")]


def test_buttons_of_a_text_stay_with_the_custom_entry_after_it():
    buttons = [{"title": "Yes", "payload": "/affirm"}]

    reply = read_answer([{"text": "This one?", "buttons": buttons}, {"custom": a_card("Mug")}])

    assert reply.messages[0].offers == (Offer("Yes", "/affirm"),)


def test_a_second_custom_entry_stands_alone():
    reply = read_answer([{"text": "Two"}, {"custom": a_card("Mug")}, {"custom": a_card("Lamp")}])

    assert [message.text for message in reply.messages] == ["Two", ""]


def test_handover_and_language_are_no_messages():
    reply = read_answer([{"text": "Ya"}, {"custom": a_handover()}, {"custom": {"type": "language", "language": "es"}}])

    assert [message.kind for message in reply.messages] == ["text"]
    assert reply.handover and reply.handover.reason == "asked_for"
    assert reply.language == "es"


@pytest.mark.parametrize(
    "answer",
    [
        [],
        {},
        None,
        ["text"],
        [{"recipient_id": "c1"}],
        [{"text": ""}],
        [{"custom": {"type": "language", "language": "es"}}],
        [{"text": "Pick", "buttons": [{"title": "no payload"}]}],
        [{"custom": {"type": "handover"}}],
        [{"custom": {"type": "unheard of"}}],
    ],
)
def test_an_answer_that_says_nothing_or_breaks_the_schema_is_a_failure(answer):
    with pytest.raises(BrainFailed):
        read_answer(answer)
