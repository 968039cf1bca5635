"""What a channel cannot show is said as text that loses nothing."""

from __future__ import annotations

from datetime import datetime, timezone

from bot.channels.contract import CAPABILITIES, Capabilities
from bot.channels.rendering import TextRenderer
from bot.conversations.messages import KINDS
from bot.shop.conversations import Choice, Line

TEXT_ONLY = Capabilities(kinds=frozenset({"text"}))
NOON = datetime(2026, 11, 21, 12, tzinfo=timezone.utc)


def a_line(text="", kind="text", choices=(), body=None):
    return Line(1, "c1", "i1", "bot", None, NOON, kind, text, tuple(choices), body, "en")


def in_text(line, capabilities=TEXT_ONLY):
    return TextRenderer().text(line, capabilities)


def a_card(title, *buttons):
    return {"type": "card", "title": title, "lines": ["12.90 EUR"], "buttons": list(buttons)}


def test_every_kind_is_shown_by_the_widget_as_it_is():
    line = a_line("Which?", "choices", [Choice("a", "Black")])

    assert CAPABILITIES["web"].kinds == frozenset(KINDS)
    assert in_text(line, CAPABILITIES["web"]) == "Which?"


def test_choices_become_numbered_lines():
    line = a_line("Which?", "choices", [Choice("a", "Black"), Choice("b", "White")])

    assert in_text(line) == "Which?\n1. Black\n2. White"
    assert in_text(line, CAPABILITIES["rest"]) == "Which?\n1. Black\n2. White"


def test_numbers_go_on_through_a_reply_and_a_button_keeps_its_number():
    renderer = TextRenderer()
    first = a_line("One", "card", body=a_card("Mug", {"title": "Take it", "id": "a"}))
    second = a_line(
        "Two", "card", body=a_card("Lamp", {"title": "Take it", "id": "b"}, {"title": "Take mug", "id": "a"})
    )

    assert renderer.text(first, TEXT_ONLY) == "One\n1. Take it"
    assert renderer.text(second, TEXT_ONLY) == "Two\n2. Take it\n1. Take mug"


def test_addresses_behind_buttons_are_said():
    body = {"type": "cards", "cards": [a_card("Mug", {"title": "Page", "url": "https://shop.example/mug"})]}

    assert in_text(a_line("A mug", "cards", body=body)) == "A mug\nMug, Page: https://shop.example/mug"
    link = {"type": "link", "url": "https://shop.example/sizes", "title": "Sizes"}
    assert in_text(a_line("See https://shop.example/sizes", "link", body=link)) == "See https://shop.example/sizes"


def test_a_table_that_came_without_text_is_said_row_by_row():
    table = {"type": "table", "title": "Costs", "columns": ["What", "EUR"], "rows": [["Mug", "12.90"]], "note": "today"}

    assert in_text(a_line("", "table", body=table)) == "Costs\nWhat: Mug · EUR: 12.90\ntoday"


def test_cards_forms_and_files_that_came_without_text_are_said():
    cards = {"type": "cards", "cards": [a_card("Mug"), a_card("Lamp")]}
    form = {"type": "form", "fields": [{"name": "email", "label": "E-mail", "kind": "email"}]}
    file = {"type": "file", "url": "https://shop.example/i.pdf", "name": "Invoice"}

    assert in_text(a_line("", "cards", body=cards)) == "Mug\n12.90 EUR\nLamp\n12.90 EUR"
    assert in_text(a_line("", "form", body=form)) == "E-mail"
    assert in_text(a_line("", "file", body=file)) == "Invoice\nhttps://shop.example/i.pdf"
