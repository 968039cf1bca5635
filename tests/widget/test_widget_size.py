"""What the widget costs a page: bytes, hosts, and nothing that a strict policy forbids."""

from __future__ import annotations

import gzip
import json
import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from bot.replies.widget_texts import languages_of_widget, widget_texts
from tests.widget.chat import Chat
from tests.widget.server import ROOT, FakeGateway

WIDGET = ROOT / "widget"
LOADED_AT_ONCE = {"/widget/shop-chat.js", "/widget/button.js", "/widget/texts.js"}


def compressed(*texts: bytes) -> int:
    return sum(len(gzip.compress(text, 6)) for text in texts)


def of_widget() -> list[Path]:
    return [*WIDGET.glob("*.js"), WIDGET / "panel.css"]


def test_the_loader_is_at_most_5_kilobytes(chat: Chat, gateway: FakeGateway) -> None:
    chat.visit()
    chat.page.wait_for_timeout(500)

    assert set(gateway.paths) == LOADED_AT_ONCE
    assert (WIDGET / "shop-chat.js").stat().st_size <= 5 * 1024
    assert compressed(*((ROOT / path[1:]).read_bytes() for path in LOADED_AT_ONCE)) <= 5 * 1024


@pytest.mark.parametrize("language", languages_of_widget(ROOT / "locales"))
def test_with_one_language_it_is_at_most_40_kilobytes_compressed(language: str) -> None:
    texts = json.dumps(widget_texts(ROOT / "locales", language)).encode()

    assert compressed(texts, *(file.read_bytes() for file in of_widget())) <= 40 * 1024


def test_all_that_is_fetched_is_counted(chat: Chat, gateway: FakeGateway) -> None:
    chat.visit().open().say("hello")
    expect(chat.lines).to_have_count(2)

    assert {path.rsplit("/", 1)[1] for path in gateway.paths} <= {file.name for file in of_widget()}
    assert len(gateway.paths) == len(set(gateway.paths))


def test_no_other_host_is_asked(chat: Chat, gateway: FakeGateway) -> None:
    hosts = set()
    chat.page.on("request", lambda request: hosts.add(urlsplit(request.url).netloc))
    chat.page.on("websocket", lambda websocket: hosts.add(urlsplit(websocket.url).netloc))

    chat.visit().open().say("hello")
    expect(chat.lines).to_have_count(2)

    assert hosts == {urlsplit(gateway.url).netloc}


@pytest.mark.parametrize(
    "forbidden",
    [
        r"innerHTML",
        r"outerHTML",
        r"insertAdjacentHTML",
        r"\beval\b",
        r"new Function",
        r"document\.write",
        r"https?://(?!www\.w3\.org)\w",
    ],
)
def test_no_source_holds_what_is_forbidden(forbidden: str) -> None:
    found = [file.name for file in WIDGET.rglob("*.js") if re.search(forbidden, file.read_text("utf-8"))]

    assert found == []
