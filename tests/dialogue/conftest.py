"""Conversations with the whole brain: the trained model, the actions, and the demo shop in a database of its own."""

from __future__ import annotations

import asyncio
import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from fluent.syntax import ast, parse
from sqlalchemy import text as sql

from bot.store.database import Database
from tests.dialogue.known import Known

# Words that no other language of ours has, so that an English text between theirs is found.
ENGLISH = re.compile(r"\b(the|and|is|are|of|to|with|your|for|from|not|this|by)\b", re.IGNORECASE)
MODELS = Path(os.environ.get("MODELS", "models"))


@dataclass(frozen=True)
class Reply:
    """Everything said to one message."""

    entries: list[dict[str, Any]]

    @property
    def text(self) -> str:
        return "\n".join(entry["text"] for entry in self.entries if "text" in entry)

    @property
    def choices(self) -> dict[str, str]:
        """Payloads by title."""
        return {button["title"]: button["payload"] for entry in self.entries for button in entry.get("buttons", [])}

    @property
    def handover(self) -> dict[str, Any] | None:
        return next(iter(self.custom("handover")), None)

    @property
    def cards(self) -> list[dict[str, Any]]:
        return [card for custom in self.custom("cards") for card in custom["cards"]] + self.custom("card")

    @property
    def table(self) -> dict[str, Any]:
        """The only table."""
        [table] = self.custom("table")
        return table

    def custom(self, kind: str) -> list[dict[str, Any]]:
        return [entry["custom"] for entry in self.entries if entry.get("custom", {}).get("type") == kind]


def says(text: str, text_id: str, language: str) -> bool:
    """Say whether a text of the catalogue was said, whatever its variables were: its longest fixed stretch is there."""
    stretches = _stretches(language).get(text_id)
    assert stretches, f"{language} has no {text_id}"
    return any(stretch in text for stretch in stretches)


@lru_cache
def _stretches(language: str) -> dict[str, list[str]]:
    """Return the longest fixed stretch of every variant of every text."""
    found: dict[str, list[str]] = {}
    for path in Path("locales", language).glob("*.ftl"):
        for entry in parse(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Message) and entry.value:
                found[entry.id.name] = _longest(entry.value)
    return found


def _longest(pattern: ast.Pattern) -> list[str]:
    fixed = [
        line
        for element in pattern.elements
        if isinstance(element, ast.TextElement)
        for line in element.value.split("\n")
    ]
    variants = [
        stretch
        for element in pattern.elements
        if isinstance(element, ast.Placeable) and isinstance(element.expression, ast.SelectExpression)
        for variant in element.expression.variants
        for stretch in _longest(variant.value)
    ]
    longest = max((line.strip() for line in fixed), key=len, default="")
    return [longest] if len(longest) > 3 or not variants else variants


@dataclass
class Talk:
    """One shopper's conversation."""

    brain: Any
    database: Database
    loop: asyncio.AbstractEventLoop
    locale: str | None = None
    language: str | None = None
    id: str = field(default_factory=lambda: uuid4().hex)

    def say(self, text: str, **metadata: Any) -> Reply:
        about = {
            "inbox_id": uuid4().hex,
            "channel": "web",
            "locale": self.locale,
            "language_so_far": self.language,
            "proof": {"level": "none"},
        }
        entries = self.loop.run_until_complete(self.brain.answer(self.id, text, {**about, **metadata}))
        reply = Reply(entries)
        for told in reply.custom("language"):
            self.language = told["language"]
        assert self.language == "en" or not ENGLISH.search(reply.text), f"English in {self.language}: {reply.text}"
        return reply

    def press(self, payload: str) -> Reply:
        return self.say(payload, button=True)

    def mailed_code(self, address: str) -> str:
        """Return the newest code that left for the address."""
        with self.database.read() as connection:
            query = sql("SELECT text FROM outgoing_mail WHERE to_address = :address ORDER BY id DESC LIMIT 1")
            mail = connection.execute(query, {"address": address}).scalar_one()
        found = re.search(r"(?<!\d)\d{6}(?!\d)", mail)
        assert found is not None, mail
        return found.group()

    def last_policy(self) -> str:
        """Return the policy that chose the last action before listening again."""
        tracker = self.brain._trackers._kept[self.id][1]
        executed = [
            event for event in tracker.events if event.type_name == "action" and event.action_name != "action_listen"
        ]
        return str(executed[-1].policy)


@pytest.fixture(scope="session")
def demo_database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    from bot.store.demo import load_demo

    database = Database(f"sqlite:///{tmp_path_factory.mktemp('dialogue') / 'crossdesk.db'}")
    database.migrate()
    load_demo(database, date.today())
    yield database
    database.close()


@pytest.fixture(scope="session")
def known(demo_database: Database) -> Known:
    return Known(demo_database)


@pytest.fixture(scope="session")
def brain(demo_database: Database) -> Any:
    from bot.brain.assembly import assemble
    from bot.brain.training import train_if_needed

    return assemble(train_if_needed(MODELS), demo_database)


@pytest.fixture(scope="session")
def loop() -> Iterator[asyncio.AbstractEventLoop]:
    loop = asyncio.new_event_loop()
    yield loop
    loop.close()


@pytest.fixture
def talk(brain: Any, demo_database: Database, loop: asyncio.AbstractEventLoop) -> Callable[..., Talk]:
    """Return a function that begins a conversation."""

    def begin(locale: str | None = None) -> Talk:
        return Talk(brain, demo_database, loop, locale)

    return begin
