"""Puts the brain together: model, trackers, actions and their tools."""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from datetime import datetime, timezone
from pathlib import Path

from rasa.core.lock_store import InMemoryLockStore
from rasa.utils.log_utils import configure_structlog

from actions.tools import Rules, Tools, use_tools
from bot.brain.brain import Brain
from bot.brain.help import HelpPages
from bot.brain.in_process import InProcessActions, check_answers_with_a_compiled_schema
from bot.brain.processor import QuickProcessor
from bot.brain.texts import CatalogueResponses
from bot.brain.trackers import TurnTrackerStore
from bot.errors import Unavailable
from bot.nlu.encoders import encoders
from bot.nlu.places import known_places
from bot.nlu.products import read_names_from
from bot.replies.catalogue import Catalogue
from bot.store.bookkeeping import ShopFiles, Versions
from bot.store.database import Database
from bot.store.exchange import Exchange
from bot.store.names import CatalogueNames
from bot.store.products import CATALOGUE
from bot.store.shop_file import read_shop_file
from bot.store.shop_shipping import read_customs, read_shipping

SECONDS_BETWEEN_LOOKS = 2.0
# One for each script that is read in a way of its own, none of them clear, so that both encoders are asked.
WARM_UP_TEXTS = ("hm the thing, maybe it is so", "那个东西吧", "ese asunto de ayer, quién sabe")


def now() -> datetime:
    return datetime.now(timezone.utc)


class CurrentRules:
    """The owner's rules as of the last import, looked for at most every two seconds."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._rules: Rules | None = None
        self._version: tuple[str | None, object] = (None, None)
        self._looked_at = 0.0
        self._lock = threading.Lock()

    def __call__(self) -> Rules:
        with self._lock:
            if self._rules is None or time.monotonic() - self._looked_at > SECONDS_BETWEEN_LOOKS:
                self._rules = self._present(self._rules)
                self._looked_at = time.monotonic()
            return self._rules

    def _present(self, known: Rules | None) -> Rules:
        with self._database.read() as connection:
            version = (Versions(connection).find(CATALOGUE), now().date())
            if known is not None and version == self._version:
                return known
            text = ShopFiles(connection).text()
        if text is None:
            raise Unavailable(what="shop", why="nothing has been imported")
        self._version = version
        file = read_shop_file(text)
        exchange = Exchange(now().date(), file.currency, file.shop.rates)
        return Rules(
            file.shop,
            read_shipping(file.shipping, file.currency, file.shop.home_country),
            read_customs(file.customs),
            exchange,
        )


def tools(database: Database, root: Path = Path(), public_url: str = "") -> Tools:
    """Return what actions work with, on the texts and help pages below `root`."""
    return Tools(
        database=database,
        texts=Catalogue(root / "locales"),
        rules=CurrentRules(database),
        help=HelpPages(root / "knowledge", encoders()),
        now=now,
        public_url=public_url,
    )


def assemble(model: Path, database: Database, with_tools: Tools | None = None) -> Brain:
    """Return a brain that has everything loaded, so that its first turn is as quick as the others."""
    configure_structlog(logging.WARNING)
    logging.getLogger("rasa").setLevel(logging.WARNING)
    check_answers_with_a_compiled_schema()
    use_tools(with_tools or tools(database))
    read_names_from(lambda: CatalogueNames(database))
    known_places()
    trackers = TurnTrackerStore(None, database)
    trackers.create_table()
    processor = QuickProcessor(
        model_path=model,
        tracker_store=trackers,
        lock_store=InMemoryLockStore(),
        generator=CatalogueResponses(),
        action_endpoint=InProcessActions(),
    )
    trackers.domain = processor.domain
    brain = Brain(processor, trackers, now)
    asyncio.run(_warm_up(brain))
    return brain


async def _warm_up(brain: Brain) -> None:
    """Let everything that loads at first use load now."""
    for text in WARM_UP_TEXTS:
        await brain.parse(text)
