"""The REST door: Rasa's format, safe to retry, fitting errors."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from bot.channels.rest import LONGEST_BODY
from tests.gateway.desk_app import a_gateway
from tests.gateway.fake_brain import a_handover

WEBHOOK = "/webhooks/rest/webhook"


def say(client, message, sender="s1", **metadata):
    return client.post(WEBHOOK, json={"sender": sender, "message": message, "metadata": metadata})


def test_a_message_is_answered_in_rasas_format(client, brain):
    answer = say(client, "hello", locale="es-MX")

    assert answer.json() == [{"recipient_id": "s1", "text": "You said: hello"}]
    metadata = brain.turns[0]["metadata"]
    assert metadata["channel"] == "rest" and metadata["locale"] == "es-MX" and metadata["proof"] == {"level": "none"}
    assert brain.turns[0]["sender"] != "s1"


def test_a_retry_with_the_same_message_id_gets_the_same_answer(client, brain):
    first = say(client, "choices", message_id="m1")
    again = say(client, "choices", message_id="m1")

    assert again.json() == first.json()
    assert len(brain.turns) == 1
    assert say(client, "hello", sender="s2", message_id="m1").json()[0]["recipient_id"] == "s2"


def test_retries_at_the_same_moment_are_one_turn(client, brain):
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda _: say(client, "hello", message_id="m1").json(), range(4)))

    assert answers == [answers[0]] * 4
    assert len(brain.turns) == 1


def test_text_says_all_and_custom_says_it_for_machines(client):
    entry = say(client, "choices").json()[0]

    assert entry["text"] == "Which colour?\n1. Black\n2. White"
    assert entry["custom"]["choices"] == [{"id": each["payload"], "title": each["title"]} for each in entry["buttons"]]


@pytest.mark.parametrize("way", ["number", "id"])
def test_a_choice_is_answered_by_its_number_or_id(client, brain, way):
    entry = say(client, "choices").json()[0]

    say(client, "2" if way == "number" else entry["buttons"][1]["payload"])

    assert brain.turns[-1]["message"] == '/inform{"color": "white"}'
    assert brain.turns[-1]["metadata"]["button"] is True


@pytest.mark.parametrize(("typed", "read"), [("/restart", "restart"), ('/inform{"a": 1}', 'inform{"a": 1}')])
def test_typed_commands_are_text(client, brain, typed, read):
    say(client, typed)

    assert brain.turns[-1]["message"] == read
    assert "button" not in brain.turns[-1]["metadata"]


def test_a_slow_answer_is_a_504_and_is_fetched_later(client, brain):
    brain.seconds = 1.2
    answer = say(client, "hello")

    assert answer.status_code == 504
    time.sleep(1.2)
    later = client.get("/webhooks/rest/messages", params={"sender": "s1", "after": 0}).json()
    assert [entry["text"] for entry in later] == ["You said: hello"]
    assert client.get("/webhooks/rest/messages", params={"sender": "s1", "after": later[0]["id"]}).json() == []


def test_answers_that_were_given_are_not_fetched_again(client):
    say(client, "hello")

    assert client.get("/webhooks/rest/messages", params={"sender": "s1"}).json() == []
    assert client.get("/webhooks/rest/messages", params={"sender": "nobody"}).json() == []


def test_while_people_own_the_conversation_the_caller_waits(client, brain):
    brain.answer = lambda turn: [{"text": "Wait"}, {"custom": a_handover()}]
    entries = say(client, "a person").json()

    assert entries[-1]["custom"]["type"] == "handed_over" and entries[-1]["text"]
    assert say(client, "still there?").json() == [{"custom": {"type": "waiting"}}]
    assert len(brain.turns) == 1
    outside = client.get("/webhooks/rest/messages", params={"sender": "s1"}).json()
    assert outside[-1]["from"] == "system" and "1. Back to the assistant" in outside[-1]["text"]


@pytest.mark.parametrize(
    ("content", "field"),
    [
        ({"message": "hello"}, "sender"),
        ({"sender": "", "message": "hello"}, "sender"),
        ({"sender": 7, "message": "hello"}, "sender"),
        ({"sender": "s" * 201, "message": "hello"}, "sender"),
        ({"sender": "s\u0000", "message": "hello"}, "sender"),
        ({"sender": "s1"}, "message"),
        ({"sender": "s1", "message": 7}, "message"),
        ({"sender": "s1", "message": "hello", "metadata": []}, "metadata"),
        ({"sender": "s1", "message": "hello", "metadata": {"locale": 7}}, "metadata.locale"),
        ({"sender": "s1", "message": "hello", "metadata": {"message_id": "m" * 201}}, "metadata.message_id"),
        ([], "body"),
    ],
)
def test_what_breaks_the_contract_is_a_400_that_names_the_field(client, content, field):
    answer = client.post(WEBHOOK, json=content)

    assert answer.status_code == 400
    assert answer.json()["field"] == field


@pytest.mark.parametrize(
    "body", [b"", b"{", b"\xff\xfe{}", b'{"sender": "\xff"}', b"[" * 100_000, b"x" * (LONGEST_BODY + 1)]
)
def test_a_body_that_is_no_json_is_a_400(client, body):
    assert client.post(WEBHOOK, content=body).status_code == 400


@pytest.mark.parametrize(
    ("message", "reason"),
    [("", "empty-message"), ("  \u200f ", "empty-message"), ("///", "empty-message"), ("x" * 10_000, "too-long")],
)
def test_what_nobody_could_answer_is_said_to_the_shopper(client, brain, message, reason):
    entry = say(client, message, locale="es").json()[0]

    assert entry["custom"]["reason"] == reason and entry["text"]
    assert brain.turns == []


def test_outside_the_demo_a_token_is_needed(sqlite_database, brain):
    with a_gateway(sqlite_database.url, brain, shop="/shop", rest_token="secret") as client:
        assert say(client, "hello").status_code == 401
        allowed = client.post(
            WEBHOOK, json={"sender": "s1", "message": "hello"}, headers={"Authorization": "Bearer secret"}
        )
        assert allowed.status_code == 200
    with a_gateway(sqlite_database.url, brain, shop="/shop") as client:
        assert say(client, "hello").status_code == 403


def test_a_brain_that_fails_once_is_asked_again(sqlite_database, brain):
    brain.fail_next = [500]
    with a_gateway(sqlite_database.url, brain) as client:
        assert say(client, "hello").json()[0]["text"] == "You said: hello"
