"""The widget's websocket."""

from __future__ import annotations

import json
import time
from uuid import uuid4

import jwt
import pytest
from starlette.websockets import WebSocketDisconnect

from bot.store.conversations import Conversations

SECRET = "s" * 32


class Page:
    """A browser's side of the socket."""

    def __init__(self, socket) -> None:
        self.socket = socket

    def hello(self, session=None, after=0, locale="en", token=None):
        self.socket.send_json({"type": "hello", "session": session, "after": after, "locale": locale, "token": token})
        return self.until("welcome")

    def say(self, text, client_id=None):
        client_id = client_id or str(uuid4())
        self.socket.send_json({"type": "say", "id": client_id, "text": text})
        return client_id

    def until(self, frame_type, **wanted):
        while True:
            frame = self.socket.receive_json()
            if frame["type"] == frame_type and all(frame.get(name) == value for name, value in wanted.items()):
                return frame

    def answer(self):
        return self.until("message", **{"from": "bot"})


@pytest.fixture
def page(client):
    with client.websocket_connect("/chat/socket") as socket:
        yield Page(socket)


@pytest.fixture
def another_page(client):
    with client.websocket_connect("/chat/socket") as socket:
        yield Page(socket)


def signed(**claims):
    given = {"sub": "c-1", "email": "maria@example.com", "name": "Maria", "exp": int(time.time()) + 600, **claims}
    return jwt.encode(given, SECRET, "HS256")


def test_a_message_is_received_shown_and_answered(page):
    welcome = page.hello(locale="es-MX")
    client_id = page.say("hola")

    assert welcome["language"] == "es" and welcome["owner"] == "bot" and len(welcome["session"]) >= 32
    assert page.until("received")["id"] == client_id
    answer = page.answer()
    assert answer["text"] == "You said: hola" and answer["kind"] == "text" and answer["language"] == "es"


def test_nothing_is_written_before_the_first_message(page, sqlite_database):
    page.hello()
    page.socket.send_json({"type": "ping"})

    page.until("pong")
    with sqlite_database.read() as connection:
        assert connection.exec_driver_sql("select count(*) from conversations").scalar() == 0


def test_a_page_that_comes_back_gets_what_it_does_not_know(page, another_page):
    session = page.hello()["session"]
    page.say("one")
    known = page.answer()["id"]
    page.say("two")
    page.answer()

    another_page.hello(session, after=known)

    assert [another_page.until("message")["text"] for _ in range(2)] == ["two", "You said: two"]


def test_two_tabs_of_one_session_show_the_same(page, another_page):
    session = page.hello()["session"]
    page.say("one")
    page.answer()
    another_page.hello(session)
    another_page.answer()

    another_page.say("from the other tab")

    assert page.until("message", text="from the other tab")["from"] == "shopper"
    assert page.answer()["text"] == "You said: from the other tab"


def test_a_message_sent_again_is_acknowledged_and_not_repeated(page, brain):
    page.hello()
    client_id = page.say("one")
    page.answer()

    page.say("one", client_id)

    assert page.until("received")["id"] == client_id
    assert len(brain.turns) == 1


def test_choices_come_as_opaque_ids_and_a_press_sends_the_payload(page, brain):
    page.hello()
    page.say("choices")
    choice = page.answer()["choices"][1]

    page.socket.send_json({"type": "press", "id": str(uuid4()), "button": choice["id"], "title": "White"})

    assert page.until("message", **{"from": "shopper", "text": "White"})
    assert page.answer()["text"] == 'You said: /inform{"color": "white"}'


def test_a_card_shows_no_payload(page):
    page.hello()
    page.say("cards")
    answer = page.answer()

    assert answer["kind"] == "cards" and "payload" not in json.dumps(answer)
    assert {"title", "id"} == set(answer["body"]["cards"][0]["buttons"][0])


def test_typing_is_told_while_the_brain_thinks(page, brain):
    brain.seconds = 1.0
    page.hello()
    page.say("one")

    assert page.until("typing")["on"] is True
    assert page.until("typing")["on"] is False


def test_a_handover_is_told_and_the_way_back_works(page, brain):
    page.hello()
    page.say("person")
    assert page.until("message", kind="handed_over")["from"] == "system"
    assert page.until("owner")["owner"] == "queue"

    page.say("still there?")
    waiting = page.until("message", **{"from": "system"})
    page.socket.send_json({"type": "press", "id": str(uuid4()), "button": waiting["choices"][0]["id"], "title": "Back"})

    assert page.until("owner")["owner"] == "bot"


def test_a_signed_shopper_is_told_to_the_brain_and_kept(page, brain, sqlite_database):
    page.hello(token=signed())
    page.say("where is my order")
    page.answer()

    assert brain.turns[0]["metadata"]["proof"]["email"] == "maria@example.com"
    with sqlite_database.read() as connection:
        assert Conversations(connection).get(brain.turns[0]["sender"]).customer_email == "maria@example.com"


@pytest.mark.parametrize(
    "token",
    [
        "rubbish",
        7,
        jwt.encode({"sub": "c-1", "exp": 4102444800}, "another secret of thirty-two bytes", "HS256"),
        jwt.encode({"sub": "c-1", "exp": 4102444800}, "", "none"),
        jwt.encode({"sub": "c-1", "exp": 1}, SECRET, "HS256"),
        jwt.encode({"exp": 4102444800}, SECRET, "HS256"),
        jwt.encode({"sub": "c-1"}, SECRET, "HS256"),
    ],
)
def test_a_bad_token_is_named_and_the_shopper_talks_unsigned(page, brain, token):
    page.socket.send_json({"type": "hello", "session": None, "after": 0, "locale": "en", "token": token})
    assert page.until("error")["code"] == "bad_token"
    page.until("welcome")

    page.say("hello")

    page.answer()
    assert brain.turns[0]["metadata"]["proof"] == {"level": "none"}


def test_another_signed_shopper_does_not_see_the_first_ones_conversation(page, another_page):
    session = page.hello(token=signed())["session"]
    page.say("my order")
    page.answer()

    welcome = another_page.hello(session, token=signed(sub="c-2"))

    assert welcome["session"] != session


@pytest.mark.parametrize("session", ["short", "x" * 500, 7, "' OR 1=1 --" * 4])
def test_a_session_that_is_not_ours_begins_a_new_one(page, session):
    assert page.hello(session)["session"] != session


def test_a_page_that_knows_more_than_there_is_begins_anew(page):
    token = "a" * 43

    assert page.hello(token, after=99)["session"] != token


@pytest.mark.parametrize(
    ("frame", "code"),
    [
        ("not json", "bad_frame"),
        ("[]", "bad_frame"),
        ("[" * 50_000, "bad_frame"),
        ('{"type": "dance"}', "bad_frame"),
        ('{"type": "say", "id": 7, "text": "x"}', "bad_frame"),
        ('{"type": "say", "id": "12345678", "text": 7}', "bad_frame"),
        ('{"type": "press", "id": "12345678", "title": "x"}', "bad_frame"),
        ('{"type": "say", "id": "12345678", "text": " "}', "empty_message"),
        (json.dumps({"type": "say", "id": "12345678", "text": "x" * 10_000}), "too_long"),
    ],
)
def test_bad_frames_get_a_fitting_error_and_the_talk_goes_on(page, frame, code):
    page.hello()
    page.socket.send_text(frame)

    error = page.until("error")

    assert error["code"] == code and error["text"]
    page.say("hello")
    assert page.answer()["text"] == "You said: hello"


def test_bytes_that_are_no_text_get_an_error(page):
    page.hello()
    page.socket.send_bytes(b"\xff\xfe")

    assert page.until("error")["code"] == "bad_frame"


def test_nothing_is_taken_before_the_hello(page):
    page.say("hello")

    assert page.until("error")["field"] == "type"


def test_a_flood_is_slowed_down(page):
    page.hello()
    for number in range(45):
        page.say(f"message {number}")

    assert page.until("error")["code"] == "too_fast"


def test_markup_and_odd_letters_come_back_as_they_were(page):
    page.hello()
    for text in ("<img src=x onerror=alert(1)>", "'; DROP TABLE orders; --", "🙂🙂", "שלום", "a\u0000b"):
        page.say(text)
        assert page.answer()["text"] == f"You said: {text}".replace("\u0000", "")


def test_the_socket_is_closed_where_the_database_is_away(page, sqlite_database, monkeypatch):
    page.hello()
    import sqlite3

    blocker = sqlite3.connect(sqlite_database.url.removeprefix("sqlite:///"), isolation_level=None)
    blocker.execute("BEGIN EXCLUSIVE")
    page.say("hello")

    with pytest.raises(WebSocketDisconnect) as closed:
        page.until("received")

    assert closed.value.code == 1013
    blocker.execute("ROLLBACK")
