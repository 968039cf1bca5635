"""The element on a page: opening, keyboard, screen readers, languages, phones, and being moved about."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, expect

from tests.widget.chat import Chat
from tests.widget.server import FakeGateway, a_message

EVERYTHING = [
    a_message("Shall I?", choices=[{"id": "1", "title": "Yes"}, {"id": "2", "title": "No"}]),
    a_message(
        "A table",
        kind="table",
        body={
            "type": "table",
            "title": "Costs",
            "columns": ["What", "EUR"],
            "rows": [["Duty", "€1.00"]],
            "note": "As of today.",
        },
    ),
    a_message(
        "Cards",
        kind="cards",
        body={
            "type": "cards",
            "cards": [
                {
                    "type": "card",
                    "title": f"Lamp {n}",
                    "image": "/picture.svg",
                    "lines": ["€9.00"],
                    "buttons": [{"title": f"See {n}", "id": f"c{n}"}],
                }
                for n in range(3)
            ],
        },
    ),
    a_message("Soon with you.", kind="handed_over", body={"type": "handed_over"}),
    a_message("Please wait.", **{"from": "system"}),
    a_message("It is Marta: https://example.com", **{"from": "agent"}),
    a_message(
        "Your order?",
        kind="form",
        body={"type": "form", "fields": [{"name": "n", "label": "Order number", "kind": "text"}]},
    ),
]


WATCH_THE_LOG = """
window.loud = [];
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (options) {
  const shadow = attach.call(this, options);
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) for (const node of addedNodes) {
      if (target.closest?.(".log")?.ariaLive === "polite" && node.matches?.(".line")) loud.push(node.querySelector(".bubble").innerText);
    }
  }).observe(shadow, { childList: true, subtree: true });
  return shadow;
};
"""


@pytest.fixture
def phone(browser: Browser, gateway: FakeGateway) -> Iterator[Chat]:
    context = browser.new_context(
        base_url=gateway.url,
        viewport={"width": 390, "height": 844},
        is_mobile=True,
        has_touch=True,
        locale="en-GB",
        reduced_motion="reduce",
    )
    page = context.new_page()
    page.set_default_timeout(5000)
    yield Chat(page)
    context.close()


def test_the_greeting_says_that_a_machine_answers_and_a_person_can_be_had(chat: Chat) -> None:
    chat.visit().open()

    expect(chat.log).to_contain_text("a machine, not a person")
    expect(chat.log).to_contain_text("talk to a person")


def test_ways_to_begin_are_said_with_one_press(chat: Chat) -> None:
    chat.visit().open()

    chat.button("Where is my order?").click()

    expect(chat.bubbles.first).to_have_text("Where is my order?")
    expect(chat.button("Where is my order?")).to_be_hidden()


def test_the_whole_of_it_works_by_keyboard(chat: Chat, gateway: FakeGateway) -> None:
    gateway.answers = lambda text: (
        [a_message("Shall I?", choices=[{"id": "1", "title": "Yes"}])] if text == "hello" else []
    )
    chat.visit()
    keyboard = chat.page.keyboard

    chat.launcher.focus()
    keyboard.press("Enter")
    expect(chat.input).to_be_focused()
    keyboard.type("hello")
    keyboard.press("Enter")
    expect(chat.button("Yes")).to_be_visible()
    keyboard.press("Shift+Tab")
    expect(chat.button("Yes")).to_be_focused()
    keyboard.press("Space")
    expect(chat.bubbles.last).to_have_text("Yes")
    keyboard.press("Escape")

    expect(chat.panel).to_be_hidden()
    expect(chat.launcher).to_be_focused()


def test_closing_gives_the_focus_back_to_where_it_was(chat: Chat) -> None:
    chat.visit()
    chat.page.locator("#before").focus()
    chat.page.evaluate("document.querySelector('shop-chat').open('A question')")
    expect(chat.input).to_be_focused()
    expect(chat.input).to_have_value("A question")

    chat.page.keyboard.press("Escape")

    expect(chat.page.locator("#before")).to_be_focused()


def test_roles_and_names(chat: Chat) -> None:
    chat.visit()
    expect(chat.launcher).to_have_attribute("aria-expanded", "false")
    chat.open()

    expect(chat.page.get_by_role("dialog", name="Chat with the shop")).to_be_visible()
    expect(chat.page.get_by_role("log", name="Conversation")).to_have_attribute("aria-live", "polite")
    expect(chat.page.get_by_role("textbox", name="Your message")).to_be_visible()
    expect(chat.button("Send")).to_be_visible()
    expect(chat.launcher).to_have_attribute("aria-expanded", "true")
    expect(chat.launcher).to_have_attribute("aria-label", "Close the chat")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_nothing_that_axe_knows_is_wrong(chat: Chat, gateway: FakeGateway, theme: str) -> None:
    gateway.answers = lambda text: EVERYTHING
    chat.page.emulate_media(reduced_motion="reduce")
    chat.visit(f"theme={theme}").open()
    greeting = violations(chat)
    chat.say("everything")
    expect(chat.lines).to_have_count(8)

    assert greeting == []
    assert violations(chat) == []
    chat.input.fill("x" * 2001)
    gateway.refuses_sockets = True
    gateway.cut()
    expect(chat.notice).to_contain_text("Connection lost")
    assert violations(chat) == []


def violations(chat: Chat) -> list[str]:
    found = Axe().run(chat.page, context="shop-chat").response["violations"]
    return [
        f"{each['id']}: {node['html'][:120]} {node['failureSummary'][:200]}" for each in found for node in each["nodes"]
    ]


def test_replayed_lines_are_not_read_out(chat: Chat, gateway: FakeGateway) -> None:
    chat.visit().open().say("one")
    expect(chat.lines).to_have_count(2)
    chat.page.add_init_script(WATCH_THE_LOG)
    chat.page.reload()
    expect(chat.lines).to_have_count(2)
    expect(chat.log).to_have_attribute("aria-live", "polite")

    gateway.tell(a_message("news"))
    expect(chat.lines).to_have_count(3)

    assert chat.page.evaluate("window.loud") == ["news"]


def test_what_comes_while_closed_is_counted(chat: Chat, gateway: FakeGateway) -> None:
    chat.visit().open().say("one")
    expect(chat.lines).to_have_count(2)
    chat.button("Close the chat").first.click()

    gateway.tell(a_message("two"), a_message("three"))
    expect(chat.badge).to_have_text("2")
    expect(chat.launcher).to_have_attribute("aria-label", "Open the chat, 2 new messages")
    chat.page.reload()
    expect(chat.badge).to_have_text("2")
    chat.launcher.click()

    expect(chat.badge).to_be_hidden()
    expect(chat.bubbles.last).to_have_text("three")


def test_the_element_speaks_by_events(chat: Chat, gateway: FakeGateway) -> None:
    chat.visit()
    chat.events("opened", "closed", "message", "language")

    chat.open().say("hi")
    expect(chat.lines).to_have_count(2)
    chat.page.keyboard.press("Escape")

    heard = chat.heard()
    assert [name for name, _ in heard] == ["opened", "message", "message", "closed"]
    assert heard[2][1] == {"id": gateway.talk.messages[1]["id"], "from": "bot", "kind": "text", "text": "You said: hi"}


def test_being_moved_in_the_page_keeps_everything(chat: Chat, gateway: FakeGateway) -> None:
    chat.visit().open().say("one")
    expect(chat.lines).to_have_count(2)
    chat.input.fill("half")

    chat.page.evaluate("document.querySelector('#elsewhere').append(document.querySelector('shop-chat'))")

    expect(chat.panel).to_be_visible()
    expect(chat.input).to_have_value("half")
    chat.say("two")
    expect(chat.bubbles).to_have_text(["one", "You said: one", "two", "You said: two"])
    assert [frame["type"] for frame in gateway.frames].count("hello") == 1


def test_taken_out_it_hangs_up_and_put_back_it_goes_on(chat: Chat, gateway: FakeGateway) -> None:
    chat.visit().open().say("one")
    expect(chat.lines).to_have_count(2)
    chat.page.evaluate("window.kept = document.querySelector('shop-chat'); kept.remove()")
    chat.page.wait_for_timeout(300)
    assert gateway.sockets == []
    gateway.tell(a_message("meanwhile"))

    chat.page.evaluate("document.body.append(kept)")

    expect(chat.bubbles).to_have_text(["one", "You said: one", "meanwhile"])


def test_the_page_s_styles_stay_out(chat: Chat) -> None:
    chat.visit().open()

    style = chat.log.evaluate(
        "log => { const { color, fontFamily } = getComputedStyle(log); return color + fontFamily; }"
    )

    assert "255, 0, 0" not in style
    assert "system-ui" in style


@pytest.mark.parametrize(
    ("attributes", "page_language", "expected"),
    [
        ("", "es", "Escribe un mensaje…"),
        ("lang=zh", "es", "输入消息……"),
        ("", "zh-TW", "輸入訊息……"),
        ("locale=es-MX", "fr", "Escribe un mensaje…"),
        ("", "xx", "Write a message…"),
    ],
)
def test_attribute_page_and_browser_tell_the_language(
    chat: Chat, attributes: str, page_language: str, expected: str
) -> None:
    chat.visit(attributes, lang=page_language).open()

    expect(chat.input).to_have_attribute("placeholder", expected)


def test_a_language_that_cannot_be_read_leaves_the_next_one(chat: Chat) -> None:
    chat.page.route("**/texts/es.json", lambda route: route.abort())

    chat.visit(lang="es").open()

    expect(chat.input).to_have_attribute("placeholder", "Write a message…")


def test_the_panel_follows_the_language_of_the_conversation(chat: Chat, gateway: FakeGateway) -> None:
    gateway.answers = lambda text: [a_message("¡Claro!", language="es")]
    chat.visit().open()
    gateway.send({"type": "typing", "on": True})

    chat.say("¿Tenéis lámparas?")

    expect(chat.input).to_have_attribute("placeholder", "Escribe un mensaje…")
    expect(chat.launcher).to_have_attribute("aria-label", "Cerrar el chat")
    chat.page.reload()
    expect(chat.input).to_have_attribute("placeholder", "Escribe un mensaje…")


def test_changing_the_lang_attribute_changes_the_panel(chat: Chat) -> None:
    chat.visit().open()

    chat.page.evaluate("document.querySelector('shop-chat').lang = 'zh'")

    expect(chat.panel.get_by_role("heading")).to_have_text("有什么可以帮您？")


def test_right_to_left(chat: Chat, gateway: FakeGateway) -> None:
    gateway.answers = lambda text: [
        a_message("In stock", language="en"),
        a_message("بقي 8–14 قطعة، رقم HL-2026/11.", language="ar"),
    ]
    chat.visit(lang="ar", dir="rtl").open().say("Hello مرحبا")
    expect(chat.lines).to_have_count(3)

    expect(chat.panel).to_have_attribute("dir", "rtl")
    assert chat.panel.bounding_box()["x"] < 100  # type: ignore[index]
    directions = chat.bubbles.evaluate_all("all => all.map((each) => getComputedStyle(each).direction)")
    assert directions == ["ltr", "ltr", "rtl"]
    isolated = chat.bubbles.nth(2).locator("bdi[dir=ltr]").all_inner_texts()
    assert isolated == ["8–14", "HL-2026/11"]


def test_the_panel_goes_back_to_left_to_right_with_the_language(chat: Chat, gateway: FakeGateway) -> None:
    gateway.answers = lambda text: [a_message("In stock", language="en")]
    chat.visit(lang="ar", dir="rtl").open()

    chat.say("English please")

    expect(chat.panel).to_have_attribute("dir", "ltr")


@pytest.mark.parametrize(
    ("theme", "scheme", "is_dark"),
    [("", "dark", True), ("", "light", False), ("theme=light", "dark", False), ("theme=dark", "light", True)],
)
def test_light_and_dark(chat: Chat, theme: str, scheme: str, is_dark: bool) -> None:
    chat.page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    chat.visit(theme).open()

    ground = chat.panel.evaluate("panel => getComputedStyle(panel).backgroundColor")

    assert (ground == "rgb(16, 24, 26)") is is_dark


def test_enter_during_composition_does_not_send(chat: Chat, gateway: FakeGateway) -> None:
    chat.visit().open()
    chat.input.focus()
    session = chat.page.context.new_cdp_session(chat.page)

    session.send("Input.imeSetComposition", {"text": "你好", "selectionStart": 2, "selectionEnd": 2})
    chat.input.evaluate(
        "input => input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }))"
    )
    chat.input.evaluate(
        "input => input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true }))"
    )
    chat.page.wait_for_timeout(100)
    assert gateway.said() == []
    session.send("Input.insertText", {"text": "你好"})
    chat.input.press("Enter")

    expect(chat.bubbles.first).to_have_text("你好")


def test_shift_enter_begins_a_line_and_the_input_grows(chat: Chat) -> None:
    chat.visit().open()
    small = chat.input.bounding_box()["height"]  # type: ignore[index]

    for line in range(12):
        chat.page.keyboard.type(f"line {line}")
        chat.page.keyboard.press("Shift+Enter")
    large = chat.input.bounding_box()["height"]  # type: ignore[index]
    chat.input.press("Enter")

    assert small < 50 < large < 145
    expect(chat.bubbles.first).to_have_text(re.compile("line 0\nline 1\n"))
    assert chat.input.bounding_box()["height"] == small  # type: ignore[index]


@pytest.mark.parametrize("text", ["", "   ", "\n\n"])
def test_nothing_is_not_sent(chat: Chat, gateway: FakeGateway, text: str) -> None:
    chat.visit().open().say(text)
    chat.say("something")

    expect(chat.bubbles).to_have_count(2)
    assert [frame["text"] for frame in gateway.said()] == ["something"]


def test_too_long_a_message_is_kept_and_the_limit_named(chat: Chat, gateway: FakeGateway) -> None:
    chat.visit().open()
    chat.input.fill("😀" * 1700)
    expect(chat.panel.locator(".count")).to_have_text("1,700 of 2,000 characters")

    chat.say("x" * 10_000)
    expect(chat.panel.get_by_role("alert")).to_contain_text("10,000 characters – at most 2,000 fit")
    expect(chat.input).to_have_value("x" * 10_000)
    chat.say("x" * 2000)

    expect(chat.bubbles.first).to_have_text("x" * 2000)
    assert len(gateway.said()) == 1


def test_who_reads_further_up_is_not_pulled_away(chat: Chat, gateway: FakeGateway) -> None:
    gateway.answers = lambda text: [a_message(f"line {n}") for n in range(40)]
    chat.visit().open().say("many")
    expect(chat.lines).to_have_count(41)
    chat.log.evaluate("log => log.scrollTo(0, 0)")
    chat.page.wait_for_timeout(100)

    gateway.tell(a_message("news"))
    expect(chat.lines).to_have_count(42)
    assert chat.log.evaluate("log => log.scrollTop") == 0
    chat.button("New messages").click()

    expect(chat.bubbles.last).to_be_in_viewport()
    expect(chat.button("New messages")).to_be_hidden()


def test_less_motion_where_less_is_wished(chat: Chat, gateway: FakeGateway) -> None:
    chat.page.emulate_media(reduced_motion="reduce")
    chat.visit().open()
    gateway.send({"type": "typing", "on": True})
    expect(chat.panel.locator(".typing")).to_be_visible()

    names = chat.panel.locator(".dots i").evaluate_all("dots => dots.map((dot) => getComputedStyle(dot).animationName)")

    assert names == ["none"] * 3


def test_on_a_phone_it_is_a_full_screen_modal_dialog(phone: Chat) -> None:
    phone.visit()
    phone.launcher.tap()
    expect(phone.panel).to_be_visible()

    assert phone.panel.evaluate("panel => panel.matches(':modal')")
    assert phone.panel.bounding_box() == {"x": 0, "y": 0, "width": 390, "height": 844}
    assert phone.page.evaluate("document.documentElement.style.overflow") == "hidden"
    assert phone.panel.evaluate("panel => panel.getRootNode().activeElement === panel")
    for _ in range(12):
        phone.page.keyboard.press("Tab")
        assert phone.page.evaluate("['SHOP-CHAT', 'BODY'].includes(document.activeElement.tagName)")
    phone.page.keyboard.press("Escape")
    expect(phone.panel).to_be_hidden()
    assert phone.page.evaluate("document.documentElement.style.overflow") == ""


def test_everything_to_touch_is_large_enough(phone: Chat, gateway: FakeGateway) -> None:
    gateway.answers = lambda text: EVERYTHING
    phone.visit()
    phone.launcher.tap()
    phone.say("everything")
    expect(phone.lines).to_have_count(8)

    small = phone.panel.locator("button:visible, input:visible, textarea:visible").evaluate_all(
        "all => all.filter((each) => each.getBoundingClientRect().height < 36 || each.getBoundingClientRect().width < 36).map((each) => each.outerHTML)"
    )

    assert small == []


def test_turning_the_window_small_and_back_keeps_the_panel_open(chat: Chat) -> None:
    chat.visit().open().say("one")
    chat.page.set_viewport_size({"width": 390, "height": 700})
    expect(chat.panel).to_be_visible()
    assert chat.panel.evaluate("panel => panel.matches(':modal')")

    chat.page.set_viewport_size({"width": 1280, "height": 800})

    expect(chat.panel).to_be_visible()
    assert not chat.panel.evaluate("panel => panel.matches(':modal')")


def test_a_panel_that_could_not_be_fetched_is_tried_again(chat: Chat) -> None:
    chat.visit()
    chat.page.route("**/widget/panel.js*", lambda route: route.abort())
    chat.launcher.click()
    chat.page.wait_for_timeout(300)
    chat.page.unroute("**/widget/panel.js*")

    chat.open().say("hello")

    expect(chat.bubbles).to_have_count(2)
