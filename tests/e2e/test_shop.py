"""From the shopper's page to the order store and back, with every process real."""

from __future__ import annotations

import csv
import os
import signal
import threading
import time
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from playwright.sync_api import Browser, expect

from tests.e2e.conftest import Desk, text_of
from tests.widget.chat import Chat

# Starting everything takes its time on a busy machine.
pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]
ROOT = Path(__file__).parents[2]


def _shipped_order() -> dict[str, str]:
    with (ROOT / "demo" / "orders.csv").open(encoding="utf-8") as file:
        return next(row for row in csv.DictReader(file) if row["state"] == "shipped" and row["email"])


def test_a_shopper_asks_in_the_browser_and_reads_the_answer_after_a_reload(desk: Desk, browser: Browser) -> None:
    page = browser.new_page(base_url=desk.address, locale="es-MX")
    page.goto("/?lang=es")
    chat = Chat(page).open()

    chat.say("¿Cuánto cuesta el envío a Brasil?")

    expect(page.locator("shop-chat .line.bot", has_text="Brasil").first).to_be_visible(timeout=60_000)
    # The quick replies are the last thing of a reply.
    expect(page.locator("shop-chat .lines .choices").last).to_be_visible(timeout=10_000)
    said = chat.bubbles.all_inner_texts()
    page.reload()
    # The panel was open, so it opens by itself.
    expect(chat.panel).to_be_visible(timeout=20_000)
    expect(chat.bubbles).to_have_text(said, timeout=10_000)
    page.close()


def test_an_order_is_shown_once_the_mailed_code_is_told(desk: Desk) -> None:
    order, sender = _shipped_order(), uuid4().hex

    desk.ask(sender, "where is my order?", "en-US")
    desk.ask(sender, order["number"])
    asked = text_of(desk.ask(sender, order["email"]))
    assert order["email"] not in asked
    answer = text_of(desk.ask(sender, desk.mailed_code(order["email"])))

    assert order["number"] in answer


def test_a_conversation_handed_over_waits_in_the_console(desk: Desk, browser: Browser) -> None:
    sender = uuid4().hex
    desk.ask(sender, "I want to talk to a real person please", "en-US")
    page = browser.new_page(base_url=desk.address)

    page.goto("/console/")
    page.get_by_label("E-mail").fill("agent@example.com")
    page.get_by_label("Password").fill(desk.secrets["agent_password"])
    page.get_by_role("button", name="Log in").click()

    expect(page.locator("body")).to_contain_text("real person", timeout=10_000)
    page.close()
    assert any(entry.get("custom", {}).get("type") == "waiting" for entry in desk.ask(sender, "hello?"))


def test_a_message_is_answered_although_the_brain_dies_on_it(desk: Desk) -> None:
    sender = uuid4().hex
    desk.ask(sender, "hello", "en-US")
    killed = desk.brain_process()
    os.kill(killed, signal.SIGKILL)
    answers: list[str] = []
    waiting = threading.Thread(target=lambda: answers.append(_asked_until_answered(desk, sender)))

    waiting.start()
    waiting.join(180)

    assert answers and "PayPal" in answers[0]
    assert desk.brain_process() != killed


def _asked_until_answered(desk: Desk, sender: str) -> str:
    """Ask once, and read on what comes later when the door's patience ends first."""
    import requests

    body: dict[str, Any] = {
        "sender": sender,
        "message": "Which payment methods do you accept?",
        "metadata": {"message_id": uuid4().hex},
    }
    response = requests.post(f"{desk.address}/webhooks/rest/webhook", json=body, timeout=60)
    ends = time.monotonic() + 150
    while response.status_code == 504 and time.monotonic() < ends:
        time.sleep(2)
        response = requests.post(f"{desk.address}/webhooks/rest/webhook", json=body, timeout=60)
    response.raise_for_status()
    return text_of(response.json())
