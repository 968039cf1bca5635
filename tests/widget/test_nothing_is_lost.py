"""No line is lost and none is doubled, whatever happens to page, connection and gateway."""

from __future__ import annotations

import json
import re

from playwright.sync_api import Browser, expect

from tests.widget.chat import Chat
from tests.widget.server import FakeGateway, a_message


def test_what_is_said_is_answered(chat: Chat, gateway: FakeGateway) -> None:
    chat.visit().open()

    chat.say("Do you have lamps?")

    expect(chat.bubbles).to_have_text(["Do you have lamps?", "You said: Do you have lamps?"])
    expect(chat.input).to_have_value("")
    expect(chat.lines.first).to_have_attribute("data-status", "")


def test_hello_tells_locale_token_and_no_session_at_first(chat: Chat, gateway: FakeGateway) -> None:
    chat.visit("locale=es-MX token=signed").open()

    hello = {"type": "hello", "session": None, "after": 0, "locale": "es-MX", "token": "signed"}
    assert gateway.frames == [hello]


def test_nothing_is_stored_before_the_first_message(chat: Chat, gateway: FakeGateway) -> None:
    chat.visit().open()
    chat.input.fill("a draft")
    chat.page.wait_for_timeout(600)

    assert chat.stored() == 0
    assert chat.page.context.cookies() == []

    chat.say("first")
    expect(chat.bubbles).to_have_count(2)
    assert chat.stored() == 1


def test_the_transcript_itself_is_never_stored(chat: Chat, gateway: FakeGateway) -> None:
    chat.visit().open().say("my secret")
    expect(chat.bubbles).to_have_count(2)

    record = chat.page.evaluate("JSON.stringify({...localStorage})")

    assert "secret" not in record
    assert json.loads(next(iter(json.loads(record).values())))["session"] in gateway.talks


def test_a_reload_shows_every_line_once(chat: Chat, gateway: FakeGateway) -> None:
    chat.visit().open().say("one")
    expect(chat.bubbles).to_have_count(2)
    chat.say("two")
    expect(chat.bubbles).to_have_count(4)

    chat.page.reload()

    expect(chat.panel).to_be_visible()
    expect(chat.bubbles).to_have_text(["one", "You said: one", "two", "You said: two"])
    assert len(gateway.said()) == 2


def test_a_panel_that_was_closed_stays_closed_after_a_reload(chat: Chat, gateway: FakeGateway) -> None:
    chat.visit().open().say("one")
    expect(chat.bubbles).to_have_count(2)
    chat.page.keyboard.press("Escape")

    chat.page.reload()
    expect(chat.lines).to_have_count(2)

    expect(chat.panel).to_be_hidden()
    expect(chat.badge).to_be_hidden()


def test_after_a_lost_connection_only_news_is_asked_for(chat: Chat, gateway: FakeGateway) -> None:
    chat.visit().open().say("one")
    expect(chat.bubbles).to_have_count(2)

    gateway.cut()
    gateway.tell(a_message("meanwhile"), to_sockets=False)

    expect(chat.bubbles).to_have_text(["one", "You said: one", "meanwhile"])
    hellos = [frame for frame in gateway.frames if frame["type"] == "hello"]
    assert hellos[-1]["after"] == gateway.talk.messages[1]["id"]
    assert hellos[-1]["session"] is not None


def test_a_message_that_came_twice_is_shown_once(chat: Chat, gateway: FakeGateway) -> None:
    chat.visit().open().say("one")
    expect(chat.bubbles).to_have_count(2)

    gateway.send(gateway.talk.messages[1])
    gateway.send(gateway.talk.messages[0])
    gateway.tell(a_message("last"))

    expect(chat.bubbles).to_have_text(["one", "You said: one", "last"])


def test_lines_stand_in_the_order_of_the_transcript(chat: Chat, gateway: FakeGateway) -> None:
    chat.visit().open().say("one")
    expect(chat.bubbles).to_have_count(2)

    late, early = (
        {"type": "message", "id": number, "at": "2026-11-21T10:00:00Z", **a_message(text)}
        for number, text in [(9002, "late"), (9001, "early")]
    )
    gateway.send(late)
    gateway.send(early)

    expect(chat.bubbles).to_have_text(["one", "You said: one", "early", "late"])


def test_a_message_without_receipt_is_sent_again_with_its_id(chat: Chat, gateway: FakeGateway) -> None:
    chat.visit().open()
    gateway.loses_receipts = 1

    chat.say("only once")

    expect(chat.bubbles).to_have_text(["only once", "You said: only once"])
    assert [message["text"] for message in gateway.talk.messages] == ["only once", "You said: only once"]


def test_what_is_written_without_connection_goes_out_later_in_order(chat: Chat, gateway: FakeGateway) -> None:
    chat.visit().open()
    gateway.refuses_sockets = True
    gateway.cut()
    expect(chat.notice).to_contain_text("Connection lost")

    chat.say("first").say("second")
    expect(chat.lines.locator(".status")).to_have_text([re.compile("Not sent yet")] * 2)
    gateway.refuses_sockets = False

    expect(chat.bubbles).to_have_text(["first", "You said: first", "second", "You said: second"])
    assert [frame["text"] for frame in gateway.said()] == ["first", "second"]
    expect(chat.notice).to_have_text("Connected again")


def test_the_shopper_can_ask_for_a_try_at_once(chat: Chat, gateway: FakeGateway) -> None:
    chat.page.add_init_script(
        "const later = setTimeout;"
        "window.setTimeout = (act, wait, ...rest) => later(act, wait >= 250 && wait <= 500 ? wait * 100 : wait, ...rest);"
    )
    chat.visit().open()
    gateway.cut()
    expect(chat.notice).to_contain_text("Connection lost")

    chat.button("Try now").click()

    expect(chat.panel).to_have_attribute("data-connection", "open")


def test_unsent_messages_survive_a_reload(chat: Chat, gateway: FakeGateway) -> None:
    chat.visit().open()
    gateway.is_deaf = True
    chat.say("kept").say("kept too")
    expect(chat.bubbles).to_have_count(2)
    ids = [frame["id"] for frame in gateway.said()]

    gateway.is_deaf = False
    chat.page.reload()

    expect(chat.bubbles).to_have_text(["kept", "You said: kept", "kept too", "You said: kept too"])
    assert [frame["id"] for frame in gateway.said()][-2:] == ids
    assert "kept" not in chat.page.evaluate("JSON.stringify({...localStorage})")


def test_a_line_says_that_it_is_being_sent(chat: Chat, gateway: FakeGateway) -> None:
    chat.visit().open()
    gateway.is_deaf = True

    chat.say("hello?")

    expect(chat.lines.locator(".status")).to_have_text("Sending…")


def test_silence_is_answered_with_the_same_message_again(chat: Chat, gateway: FakeGateway) -> None:
    chat.page.clock.install()
    chat.visit().open()
    gateway.is_deaf = True
    chat.say("hello?")
    expect(chat.lines).to_have_count(1)
    gateway.is_deaf = False

    chat.page.clock.run_for(16_000)

    expect(chat.bubbles).to_have_text(["hello?", "You said: hello?"])


def test_a_connection_that_gives_no_sign_of_life_is_replaced(chat: Chat, gateway: FakeGateway) -> None:
    chat.page.clock.install()
    chat.visit().open()
    gateway.is_mute = True
    chat.page.clock.run_for(26_000)
    expect(chat.panel).to_have_attribute("data-connection", "open")
    chat.page.clock.run_for(9_000)
    expect(chat.panel).to_have_attribute("data-connection", "lost")

    gateway.is_mute = False
    chat.page.clock.run_for(9_000)

    expect(chat.panel).to_have_attribute("data-connection", "open")
    assert {"type": "ping"} in gateway.frames


def test_the_waits_between_tries_grow_and_differ(chat: Chat, gateway: FakeGateway) -> None:
    chat.page.add_init_script(
        "window.waits = []; const later = setTimeout;"
        "window.setTimeout = (act, wait, ...rest) => { if (wait > 200) waits.push(wait); return later(act, wait > 200 ? wait / 20 : wait, ...rest); };"
    )
    gateway.refuses_sockets = True
    chat.visit()
    chat.launcher.click()
    chat.until("waits.filter((wait) => wait !== 8000 && wait !== 400).length > 7")

    waits = [wait for wait in chat.page.evaluate("waits") if wait not in (8000, 400)][:7]
    assert all(250 * 2**turn <= wait <= 500 * 2**turn for turn, wait in enumerate(waits[:6]))
    assert all(wait <= 30_000 for wait in waits)
    assert len({round(wait / 2**turn) for turn, wait in enumerate(waits[:6])}) > 3


def test_offline_is_said_and_online_connects_at_once(chat: Chat, gateway: FakeGateway) -> None:
    chat.visit().open()

    chat.page.context.set_offline(True)
    expect(chat.notice).to_contain_text("You are offline")
    chat.say("later")
    expect(chat.lines.locator(".status")).to_contain_text("Not sent yet")
    chat.page.context.set_offline(False)

    expect(chat.bubbles).to_have_text(["later", "You said: later"])


def test_a_session_that_the_gateway_forgot_begins_anew(chat: Chat, gateway: FakeGateway) -> None:
    chat.visit().open().say("old")
    expect(chat.bubbles).to_have_count(2)
    gateway.talks.clear()
    gateway.cut()
    expect(chat.bubbles).to_have_count(0)

    chat.say("new")

    expect(chat.bubbles).to_have_text(["new", "You said: new"])


def test_a_refused_message_is_named_and_not_sent_again(chat: Chat, gateway: FakeGateway) -> None:
    gateway.refuses_text = "bad"
    chat.visit().open().say("bad")

    expect(chat.lines.locator(".status")).to_have_text("Not accepted: This is too long.")
    chat.page.reload()
    chat.say("good")
    expect(chat.bubbles).to_have_text(["good", "You said: good"])
    assert [frame["text"] for frame in gateway.said()] == ["bad", "good"]


def test_a_complaint_without_a_message_is_shown_for_a_while(chat: Chat, gateway: FakeGateway) -> None:
    chat.page.clock.install()
    chat.visit().open()

    gateway.send({"type": "error", "code": "too_fast", "text": "A little slower, please."})
    expect(chat.notice).to_have_text("A little slower, please.")
    chat.page.clock.run_for(9_000)

    expect(chat.notice).to_be_empty()


def test_two_tabs_show_the_same_conversation(chat: Chat, gateway: FakeGateway) -> None:
    chat.visit().open()
    other = Chat(chat.page.context.new_page()).visit().open()

    chat.say("from the first")
    expect(other.bubbles).to_have_text(["from the first", "You said: from the first"])
    other.say("from the second")

    expect(chat.bubbles).to_have_text(
        ["from the first", "You said: from the first", "from the second", "You said: from the second"]
    )
    assert len([talk for talk in gateway.talks.values() if talk.messages]) == 1


def test_a_browser_that_forbids_storage_can_chat(browser: Browser, gateway: FakeGateway) -> None:
    context = browser.new_context(base_url=gateway.url, locale="en-GB")
    context.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });"
    )
    chat = Chat(context.new_page()).visit().open()

    chat.say("hello")
    expect(chat.bubbles).to_have_text(["hello", "You said: hello"])
    gateway.cut()
    gateway.tell(a_message("still here"), to_sockets=False)

    expect(chat.bubbles).to_have_count(3)
    context.close()


def test_a_gateway_that_does_not_echo_loses_nothing(chat: Chat, gateway: FakeGateway) -> None:
    gateway.echoes = False

    chat.visit().open().say("one")

    expect(chat.bubbles).to_have_count(2)
    chat.page.reload()
    expect(chat.bubbles).to_have_text(["one", "You said: one"])


def test_a_draft_survives_a_reload_once_the_conversation_has_begun(chat: Chat, gateway: FakeGateway) -> None:
    chat.visit().open().say("one")
    expect(chat.bubbles).to_have_count(2)
    chat.input.fill("half a thou")
    chat.page.wait_for_timeout(600)

    chat.page.reload()

    expect(chat.input).to_have_value("half a thou")


def test_signing_in_says_hello_anew(chat: Chat, gateway: FakeGateway) -> None:
    chat.visit().open()

    chat.page.evaluate("document.querySelector('shop-chat').setAttribute('token', 'signed')")
    expect(chat.panel).to_have_attribute("data-connection", "open")
    chat.say("hello")

    expect(chat.bubbles).to_have_count(2)
    assert [frame["token"] for frame in gateway.frames if frame["type"] == "hello"] == [None, "signed"]
