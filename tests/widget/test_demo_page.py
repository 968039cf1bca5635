"""The demo shop's front page: says that it is one, in three languages, and leads into the chat."""

from __future__ import annotations

import json

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Route, expect

from tests.widget.chat import Chat
from tests.widget.server import FakeGateway

DEMO = {"en": "This is a demo.", "es": "Esto es una demostración.", "zh": "这是演示网站"}


@pytest.mark.parametrize("language", DEMO)
def test_it_says_that_it_is_a_demo_and_speaks_the_language(chat: Chat, language: str) -> None:
    chat.page.goto(f"/demo?lang={language}")

    expect(chat.page.locator(".notice")).to_contain_text(DEMO[language])
    expect(chat.page.locator("html")).to_have_attribute("lang", language)
    expect(chat.page.get_by_text("python -m bot demo")).to_be_visible()
    assert [(each["id"], each["nodes"][0]["html"]) for each in Axe().run(chat.page).response["violations"]] == []


def test_a_question_is_put_into_the_chat(chat: Chat, gateway: FakeGateway) -> None:
    chat.page.goto("/demo?lang=en")

    chat.page.get_by_role("button", name="Where is my parcel?").click()

    expect(chat.input).to_have_value("Where is my parcel?")
    assert gateway.said() == []


def test_every_category_has_its_drawing(chat: Chat) -> None:
    chat.page.goto("/demo?lang=en")

    boxes = chat.page.locator(".categories use").evaluate_all("all => all.map((use) => use.getBBox().width)")

    assert len(boxes) == 12
    assert all(width > 10 for width in boxes)


def test_products_are_shown_where_the_shop_gives_them(chat: Chat, gateway: FakeGateway) -> None:
    products = [{"id": "p1", "name": "Lamp <b>$&</b>", "category": "lights", "price": "€27.50"}]

    def answer(route: Route) -> None:
        route.fulfill(content_type="application/json", body=json.dumps(products))

    chat.page.route("**/widget/demo/products.json*", answer)
    chat.page.goto("/demo?lang=en")

    expect(chat.page.locator(".products li")).to_contain_text("Lamp <b>$&</b>€27.50")
    chat.page.get_by_role("button", name="Ask about it: Lamp").click()
    expect(chat.input).to_have_value("Do you have “Lamp <b>$&</b>” in stock?")


def test_the_page_is_no_wider_than_a_phone(chat: Chat) -> None:
    chat.page.set_viewport_size({"width": 360, "height": 700})
    chat.page.goto("/demo?lang=es")

    assert chat.page.evaluate("document.documentElement.scrollWidth") == 360
