"""What a message can show: every kind, its deeds, and that nothing in it becomes markup or a dangerous link."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.widget.chat import Chat
from tests.widget.server import FakeGateway, a_message

LAMP = {
    "type": "card",
    "title": "Lamp “Cove”",
    "image": "/picture.svg",
    "lines": ["€27.50", "3 left"],
    "buttons": [{"title": "Colours", "id": "opaque-1"}, {"title": "In the shop", "url": "https://example.com/cove"}],
}
SIZES = {
    "type": "table",
    "title": "Sizes",
    "columns": ["Size", "Left", "Price"],
    "rows": [["S", "3", "€10.00"], ["M", "0", "€1,010.00"]],
    "note": "As of today.",
}
CHOICES = [{"id": "opaque-a", "title": "Yes"}, {"id": "opaque-b", "title": "No"}]


@pytest.fixture
def begun(chat: Chat, gateway: FakeGateway) -> Chat:
    gateway.answers = lambda text: []
    chat.visit().open().say("hello")
    expect(chat.lines.first).to_have_attribute("data-id", re.compile(r"\d+"))
    return chat


def told(begun: Chat, gateway: FakeGateway, text: str = "", **parts: Any) -> Chat:
    gateway.tell(a_message(text, **parts))
    expect(begun.lines).to_have_count(2)
    return begun


def test_a_choice_is_pressed_once(begun: Chat, gateway: FakeGateway) -> None:
    chat = told(begun, gateway, "Shall I?", choices=CHOICES)

    chat.button("Yes").click()

    expect(chat.button("Yes")).to_be_disabled()
    expect(chat.button("No")).to_be_disabled()
    expect(chat.button("Yes")).to_have_attribute("aria-pressed", "true")
    expect(chat.bubbles.last).to_have_text("Yes")
    assert {**gateway.said()[-1], "id": ""} == {"type": "press", "id": "", "button": "opaque-a", "title": "Yes"}


def test_choices_are_over_when_the_shopper_writes_instead(begun: Chat, gateway: FakeGateway) -> None:
    chat = told(begun, gateway, "Shall I?", choices=CHOICES)

    chat.say("Something else")

    expect(chat.button("Yes")).to_be_disabled()
    chat.page.reload()
    expect(chat.button("No")).to_be_disabled()


def test_the_way_back_to_the_assistant_stays_open_while_waiting(begun: Chat, gateway: FakeGateway) -> None:
    gateway.own("queue")
    chat = told(
        begun,
        gateway,
        "You are in line.",
        choices=[{"id": "back", "title": "Back to the assistant"}],
        **{"from": "system"},
    )

    chat.say("One more thing")
    expect(chat.button("Back to the assistant")).to_be_enabled()
    gateway.own("bot")

    expect(chat.button("Back to the assistant")).to_be_disabled()


def test_a_card_shows_picture_title_lines_and_buttons(begun: Chat, gateway: FakeGateway) -> None:
    chat = told(begun, gateway, "Lamp “Cove”\n€27.50\n3 left", kind="card", body=LAMP)

    expect(chat.panel.get_by_role("article")).to_contain_text("Lamp “Cove”€27.503 left")
    expect(chat.panel.get_by_role("link", name="In the shop")).to_have_attribute("href", "https://example.com/cove")
    chat.button("Colours").click()
    expect(chat.bubbles.last).to_have_text("Colours")
    assert gateway.said()[-1]["button"] == "opaque-1"


def test_the_text_beside_a_body_says_only_what_the_body_does_not(begun: Chat, gateway: FakeGateway) -> None:
    text = "This one is in stock:\nLamp “Cove”: €27.50, 3 left\nShall I tell you what shipping costs?"
    chat = told(begun, gateway, text, kind="card", body=LAMP)

    content = chat.lines.last.locator(".bubble, .card")

    expect(content).to_have_text(
        ["This one is in stock:", re.compile("^Lamp “Cove”"), "Shall I tell you what shipping costs?"]
    )


def test_cards_are_scrolled_by_keyboard(begun: Chat, gateway: FakeGateway) -> None:
    cards = [{"type": "card", "title": f"Lamp {number}", "lines": []} for number in range(5)]
    chat = told(begun, gateway, "Five lamps", kind="cards", body={"type": "cards", "cards": cards})
    row = chat.panel.get_by_role("list", name="5 suggestions")
    expect(row.get_by_role("listitem")).to_have_count(5)

    row.focus()
    chat.page.keyboard.press("ArrowRight")
    chat.until("document.querySelector('shop-chat').shadowRoot.querySelector('.cards').scrollLeft > 100")
    chat.button("Previous suggestions").click()

    chat.until("document.querySelector('shop-chat').shadowRoot.querySelector('.cards').scrollLeft < 50")


def test_a_table_has_headers_and_scrolls_in_a_small_panel(begun: Chat, gateway: FakeGateway) -> None:
    wide = {
        **SIZES,
        "columns": [f"A long column {n}" for n in range(8)],
        "rows": [["x"] + [f"a value {n}" for n in range(7)]],
    }
    chat = told(begun, gateway, "Sizes", kind="table", body=wide)

    region = chat.panel.get_by_role("region", name="Sizes")

    expect(region.get_by_role("columnheader")).to_have_count(8)
    expect(region.get_by_role("rowheader")).to_have_text("x")
    assert region.evaluate("table => table.scrollWidth > table.clientWidth && table.tabIndex === 0")
    assert chat.log.evaluate("log => log.scrollWidth === log.clientWidth")


def test_amounts_in_a_table_stand_under_one_another(begun: Chat, gateway: FakeGateway) -> None:
    chat = told(begun, gateway, "Sizes", kind="table", body=SIZES)

    expect(chat.panel.locator("td.figure")).to_have_text(["3", "€10.00", "0", "€1,010.00"])
    expect(chat.panel.locator(".note")).to_have_text("As of today.")


def test_a_form_asks_for_what_is_missing_and_answers_as_a_message(begun: Chat, gateway: FakeGateway) -> None:
    fields = [
        {"name": "order_number", "label": "Order number", "kind": "text"},
        {"name": "email", "label": "E-mail", "kind": "email"},
    ]
    chat = told(begun, gateway, "Which order?", kind="form", body={"type": "form", "fields": fields})
    form = chat.panel.get_by_role("form", name="Please fill in")
    form.get_by_label("Order number").fill("HL-1001")
    form.get_by_label("E-mail").fill("no address")

    form.get_by_role("button", name="Send").click()
    expect(form.get_by_label("E-mail")).to_be_focused()
    expect(form.get_by_label("E-mail")).to_have_attribute("aria-invalid", "true")
    expect(form).to_contain_text("Please enter an e-mail address")
    form.get_by_label("E-mail").fill("ann@example.com")
    chat.page.keyboard.press("Enter")

    expect(chat.bubbles.last).to_have_text("Order number: HL-1001\nE-mail: ann@example.com")
    assert gateway.said()[-1]["type"] == "say"
    expect(form.get_by_role("button", name="Send")).to_be_hidden()


def test_one_field_answers_with_its_value_alone(begun: Chat, gateway: FakeGateway) -> None:
    fields = [{"name": "code", "label": "Code", "kind": "code"}]
    chat = told(begun, gateway, "The code, please.", kind="form", body={"type": "form", "fields": fields})

    chat.panel.get_by_label("Code").fill("123456")
    chat.page.keyboard.press("Enter")

    expect(chat.bubbles.last).to_have_text("123456")


@pytest.mark.parametrize(
    ("kind", "body"),
    [("link", {"type": "link", "title": "Size guide"}), ("file", {"type": "file", "name": "Size guide"})],
)
def test_links_and_files_open_safely(begun: Chat, gateway: FakeGateway, kind: str, body: dict[str, str]) -> None:
    chat = told(begun, gateway, "Size guide", kind=kind, body={**body, "url": "https://example.com/guide.pdf"})

    link = chat.panel.get_by_role("link", name="Size guide")

    expect(link).to_have_attribute("rel", "noopener noreferrer")
    expect(link).to_have_attribute("target", "_blank")
    expect(link).to_have_attribute("href", "https://example.com/guide.pdf")


def test_the_hand_over_is_a_notice_and_an_event(begun: Chat, gateway: FakeGateway) -> None:
    begun.events("handover", "owner")

    chat = told(
        begun, gateway, "Marta will be with you in 5 minutes.", kind="handed_over", body={"type": "handed_over"}
    )
    gateway.own("queue")
    gateway.own("agent-7")

    expect(chat.bubbles.last).to_contain_text("A person takes over")
    expect(chat.panel.locator(".owner")).to_have_text("You are talking with a person")
    chat.until("heard.length === 3")
    assert chat.heard() == [
        ["handover", {"owner": "queue"}],
        ["owner", {"owner": "queue"}],
        ["owner", {"owner": "agent-7"}],
    ]


def test_typing_is_shown_and_ends_with_the_answer(begun: Chat, gateway: FakeGateway) -> None:
    gateway.send({"type": "typing", "on": True})
    expect(begun.panel.locator(".typing")).to_be_visible()
    expect(begun.panel.get_by_text("The assistant is writing…")).to_be_attached()

    gateway.tell(a_message("Here it is."))

    expect(begun.panel.locator(".typing")).to_be_hidden()


@pytest.mark.parametrize(
    "text",
    [
        "<img src=x onerror=alert(1)>",
        "<script>alert(1)</script>",
        "<b>bold</b> &amp; 'x' \"y\"",
        "'; DROP TABLE orders; --",
    ],
)
def test_markup_stays_text_everywhere(begun: Chat, gateway: FakeGateway, text: str) -> None:
    body = {
        "type": "cards",
        "cards": [{"type": "card", "title": text, "lines": [text], "buttons": [{"title": text, "id": "x"}]}],
    }
    gateway.tell(
        a_message(text, choices=[{"id": "1", "title": text}]),
        a_message(
            text, kind="table", body={"type": "table", "title": text, "columns": [text], "rows": [[text]], "note": text}
        ),
        a_message(text, kind="cards", body=body),
        a_message(text, kind="form", body={"type": "form", "fields": [{"name": text, "label": text, "kind": text}]}),
        a_message(text, **{"from": "system"}),
    )
    expect(begun.lines).to_have_count(6)

    begun.say(text)

    expect(begun.bubbles.last).to_have_text(text)
    assert begun.log.locator("img, script, b").count() == 0


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "data:text/html,<script>1</script>",
        "file:///etc/passwd",
        "https://[",
        " javascript:alert(1)",
    ],
)
def test_other_addresses_are_no_links(begun: Chat, gateway: FakeGateway, address: str) -> None:
    card = {
        "type": "card",
        "title": "A",
        "image": address,
        "lines": [address],
        "buttons": [{"title": "Go", "url": address}],
    }
    gateway.tell(
        a_message(f"See {address}", kind="link", body={"type": "link", "url": address, "title": "Go"}),
        a_message("A card", kind="card", body=card),
        a_message(address, kind="file", body={"type": "file", "url": address, "name": "Go"}),
    )

    expect(begun.lines).to_have_count(4)

    assert begun.log.locator("a, img").count() == 0


def test_addresses_in_text_become_links(begun: Chat, gateway: FakeGateway) -> None:
    chat = told(begun, gateway, "See https://example.com/a_(b)?x=1. Or write to help@example.com, please.")

    addresses = chat.bubbles.last.get_by_role("link").evaluate_all("links => links.map((link) => link.href)")

    assert addresses == ["https://example.com/a_(b)?x=1", "mailto:help@example.com"]
    expect(chat.bubbles.last).to_have_text("See https://example.com/a_(b)?x=1. Or write to help@example.com, please.")


def test_an_unknown_kind_is_shown_as_its_text(begun: Chat, gateway: FakeGateway) -> None:
    chat = told(begun, gateway, "Something new", kind="hologram", body={"type": "hologram"})

    expect(chat.bubbles.last).to_have_text("Something new")


def test_long_words_do_not_widen_the_panel(begun: Chat, gateway: FakeGateway) -> None:
    word = "Donaudampfschifffahrtsgesellschaft" * 12
    chat = told(begun, gateway, f"https://example.com/{word} {word}", choices=[{"id": "1", "title": word}])

    assert chat.log.evaluate("log => log.scrollWidth === log.clientWidth")


def test_a_few_emoji_are_shown_large(begun: Chat, gateway: FakeGateway) -> None:
    begun.say("👍🏽🎉")
    begun.say("12")

    expect(begun.panel.locator(".bubble.emoji")).to_have_text(["👍🏽🎉"])


def test_ten_thousand_characters_are_shown(begun: Chat, gateway: FakeGateway) -> None:
    chat = told(begun, gateway, "word " * 2000)

    assert len(chat.bubbles.last.inner_text()) > 9_990
    expect(chat.bubbles.last).to_be_in_viewport()
