"""A conversation with the actions alone: `say` runs one as Rasa would, on the demo shop of a fixed day.

What Rasa itself does is not here: entities and intent are given by the test, and only `press` looks
into data/rules for the action.

    answer = say("action_check_stock", "¿tienen la camiseta en negro?", entities=[("product", "tshirt-organic"), ("color", "black")])
    assert "en existencia" in answer.text
    answer = say.press("M")
    assert answer.slots["size"] == "M"
"""

from __future__ import annotations

import asyncio
import importlib
import json
import pkgutil
import re
import shutil
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timezone
from functools import lru_cache
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

import actions
from actions.base import actions_by_name
from actions.tools import HelpPage, Rules, Tools, use_tools
from bot.replies.catalogue import Catalogue
from bot.store.bookkeeping import ShopFiles
from bot.store.database import Database
from bot.store.demo import load_demo
from bot.store.exchange import Exchange
from bot.store.shop_file import read_shop_file
from bot.store.shop_shipping import read_customs, read_shipping

# A Monday, 18:00 in the demo shop's Shenzhen: people are there.
NOW = datetime(2026, 11, 23, 10, 0, tzinfo=timezone.utc)
ROOT = Path(__file__).parents[2]

Entity = Mapping[str, Any] | tuple[str, Any]


class Answer(NamedTuple):
    """What came back: `replies` as the dispatcher has them, and all slots after it."""

    replies: list[dict[str, Any]]
    slots: dict[str, Any]

    @property
    def text(self) -> str:
        """All that was said, with plain spaces where Babel writes unbreakable ones."""
        return "\n".join(re.sub("[\u00a0\u202f]", " ", reply["text"]) for reply in self.replies if reply.get("text"))

    @property
    def buttons(self) -> list[dict[str, str]]:
        return [button for reply in self.replies for button in reply.get("buttons") or []]

    @property
    def titles(self) -> list[str]:
        return [button["title"] for button in self.buttons]

    @property
    def payloads(self) -> list[str]:
        return [button["payload"] for button in self.buttons]

    def custom(self, kind: str) -> list[dict[str, Any]]:
        """Return the entries for machines of one type: card, cards, table, handover, language …"""
        return [reply["custom"] for reply in self.replies if (reply.get("custom") or {}).get("type") == kind]

    @property
    def handover(self) -> dict[str, Any] | None:
        return next(iter(self.custom("handover")), None)


@dataclass
class FakeHelp:
    """Help pages by intent; what was asked of them is kept in `asked`."""

    pages: dict[str | None, HelpPage] = field(default_factory=dict)
    asked: list[tuple[str, str, str | None]] = field(default_factory=list)

    def search(self, question: str, language: str, intent: str | None = None) -> HelpPage | None:
        self.asked.append((question, language, intent))
        return self.pages.get(intent)


@dataclass
class Conversation:
    """One shopper's conversation; calling it is one message, answered by the named action."""

    tools: Tools
    help: FakeHelp
    slots: dict[str, Any] = field(default_factory=lambda: dict.fromkeys(_slot_names()))
    language: str = "es"
    last: Answer | None = None
    sender: str = "c-1"
    _inbox: Iterator[int] = field(default_factory=lambda: count(1))

    def __call__(
        self,
        action: str,
        text: str = "",
        language: str | None = None,
        entities: Sequence[Entity] = (),
        slots: Mapping[str, Any] | None = None,
        intent: str | None = None,
        locale: str | None = None,
        inbox_id: str | None = None,
        **metadata: Any,
    ) -> Answer:
        """Run the action on a message; `intent` is the action's own where none is given, `slots` are set before."""
        self.language = language or self.language
        self.slots.update(slots or {})
        inbox_id = inbox_id or f"m-{next(self._inbox)}"
        told = {
            "inbox_id": inbox_id,
            "channel": "web",
            "locale": locale,
            "language_so_far": self.slots["language"] or self.language,
        }
        message = {
            "text": text,
            "intent": {"name": intent or action.removeprefix("action_"), "confidence": 0.9},
            "intent_ranking": [{"name": intent or action.removeprefix("action_"), "confidence": 0.9}],
            "entities": [
                dict(zip(("entity", "value"), each)) if isinstance(each, tuple) else dict(each) for each in entities
            ],
            "language": {} if text.startswith("/") else {"name": self.language, "confidence": 0.99},
            "metadata": {**told, **metadata},
            "message_id": inbox_id,
        }
        tracker = Tracker(self.sender, dict(self.slots), message, [], False, None, {}, "action_listen")
        dispatcher = CollectingDispatcher()
        events = asyncio.run(actions_by_name()[action].run(dispatcher, tracker, {}))
        # What cannot be written as JSON would not come through Rasa either.
        for event in json.loads(json.dumps(events)):
            if event["event"] == "followup":
                continue
            assert event["event"] == "slot", event
            assert event["name"] in self.slots, f"domain.yml has no slot {event['name']}"
            self.slots[event["name"]] = event["value"]
        self.last = Answer(json.loads(json.dumps(dispatcher.messages)), dict(self.slots))
        return self.last

    def press(self, title: str) -> Answer:
        """Press a button of the last answer, by its title."""
        assert self.last is not None
        cards = [card for each in self.last.custom("cards") for card in each["cards"]] + self.last.custom("card")
        buttons = [*self.last.buttons, *(button for card in cards for button in card["buttons"])]
        payload = next((each["payload"] for each in buttons if each["title"] == title), None)
        assert payload is not None, f"no button {title!r} among {[each['title'] for each in buttons]}"
        return self.send(payload)

    def send(self, payload: str) -> Answer:
        """Send a button's payload, /intent{"entity": "value"}, to the action that the rules name for it."""
        intent, brace, rest = payload.removeprefix("/").partition("{")
        given = json.loads(brace + rest) if brace else {}
        assert set(given) <= _entity_names(), f"domain.yml lacks an entity of {payload}"
        entities = [(name, value) for name, value in given.items()]
        return self(_action_for(intent, self.slots), payload, entities=entities, intent=intent, button=True)


@lru_cache(maxsize=1)
def _domain() -> dict[str, Any]:
    return dict(yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8")))


def _slot_names() -> list[str]:
    return list(_domain()["slots"])


def _entity_names() -> set[str]:
    return set(_domain()["entities"])


@lru_cache(maxsize=1)
def _rules() -> list[dict[str, Any]]:
    files = sorted((ROOT / "data" / "rules").glob("*.yml"))
    return [rule for path in files for rule in yaml.safe_load(path.read_text(encoding="utf-8"))["rules"]]


def _action_for(intent: str, slots: Mapping[str, Any]) -> str:
    for rule in _rules():
        conditions = [
            pair for each in rule.get("condition", []) for pairs in each["slot_was_set"] for pair in pairs.items()
        ]
        if rule["steps"][0].get("intent") == intent and all(slots.get(name) == value for name, value in conditions):
            return str(rule["steps"][1]["action"])
    return "action_nothing_open"


@pytest.fixture(scope="session")
def demo_template(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with the demo shop as of NOW that each test copies."""
    path = tmp_path_factory.mktemp("demo") / "crossdesk.db"
    shutil.copy(sqlite_template, path)
    database = Database(f"sqlite:///{path}")
    load_demo(database, NOW.date(), ROOT / "demo")
    database.close()
    return path


@pytest.fixture(scope="session")
def texts() -> Catalogue:
    return Catalogue(ROOT / "locales")


@pytest.fixture
def shop_database(demo_template: Path, tmp_path: Path) -> Iterator[Database]:
    """The demo shop, for one test to change."""
    shutil.copy(demo_template, tmp_path / "shop.db")
    database = Database(f"sqlite:///{tmp_path / 'shop.db'}")
    yield database
    database.close()


@pytest.fixture
def help_pages() -> FakeHelp:
    return FakeHelp()


@pytest.fixture
def tools(shop_database: Database, texts: Catalogue, help_pages: FakeHelp) -> Tools:
    with shop_database.read() as connection:
        file = read_shop_file(ShopFiles(connection).text() or "")
    exchange = Exchange(NOW.date(), file.currency, file.shop.rates)
    rules = Rules(file.shop, read_shipping(file.shipping, file.currency), read_customs(file.customs), exchange)
    return Tools(
        database=shop_database,
        texts=texts,
        rules=lambda: rules,
        help=help_pages,
        now=lambda: NOW,
        public_url="https://desk.example",
    )


@pytest.fixture
def say(tools: Tools, help_pages: FakeHelp) -> Conversation:
    for module in pkgutil.iter_modules(actions.__path__, "actions."):
        importlib.import_module(module.name)
    use_tools(tools)
    return Conversation(tools, help_pages)
