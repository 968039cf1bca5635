"""The web process put together: channels, desk, worker, console, health and pages around one database.

It is light: rasa and tensorflow are in the brain's process only.
"""

from __future__ import annotations

import asyncio
import gc
from collections.abc import AsyncIterator, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timezone
from pathlib import Path

from starlette.applications import Starlette
from starlette.routing import BaseRoute

from bot.channels.contract import CAPABILITIES
from bot.channels.rest import ANSWER_SECONDS, RestDoor
from bot.channels.threads import in_thread
from bot.channels.web import WebDoor
from bot.console.login import Logins
from bot.console.pages import Console
from bot.conversations.brain import TURN_SECONDS, Brain
from bot.conversations.desk import LEASE_SECONDS, Desk, pass_by
from bot.conversations.events import Events
from bot.conversations.lines import LineWriter
from bot.conversations.lookout import Lookout
from bot.conversations.reading import Reading
from bot.conversations.sender import CLAIM_SECONDS, Platform, Sender
from bot.conversations.speech import Speech
from bot.conversations.worker import Worker
from bot.gateway.documents import Documents
from bot.gateway.errors import HANDLERS
from bot.gateway.health import Health
from bot.gateway.pages import Pages
from bot.mail.mailer import MAILBOX, mailer
from bot.mail.post import PostOffice
from bot.replies.catalogue import Catalogue
from bot.settings import Settings
from bot.store.database import Database

DOOR_THREADS = 16
ROOT = Path(__file__).parents[2]


def utc_now() -> datetime:
    return datetime.now(timezone.utc)


@dataclass(frozen=True)
class Parts:
    """What tests make otherwise: times, where lines are pushed to, further routes, and a call at each step."""

    clock: Callable[[], datetime] = utc_now
    platforms: Mapping[str, Platform] = field(default_factory=dict)
    routes: Callable[[Desk, Callable[[str], None]], list[BaseRoute]] = lambda _desk, _wake: []
    reach: Callable[[str], None] = pass_by
    lease_seconds: float = LEASE_SECONDS
    claim_seconds: float = CLAIM_SECONDS
    answer_seconds: float = ANSWER_SECONDS
    turn_seconds: float = TURN_SECONDS


def create_app(settings: Settings, parts: Parts = Parts()) -> Starlette:
    """Return the web application; the database is migrated by the launcher, not here."""
    clock = parts.clock
    database = Database(settings.database_url)
    speech = Speech(Catalogue(ROOT / "locales"))
    events = Events()
    pushed = frozenset(parts.platforms)
    numbered = frozenset(name for name, can in CAPABILITIES.items() if can.has_numbered_choices) | pushed
    desk = Desk(database, speech, LineWriter(pushed), clock, numbered, parts.lease_seconds, reach=parts.reach)
    reading = Reading(database)
    brain = Brain(settings.brain, settings.brain_token, parts.turn_seconds)
    sender = Sender(database, parts.platforms, clock, parts.reach, parts.claim_seconds)
    worker = Worker(desk, brain, events, clock, sender.wake, parts.reach)
    lookout = Lookout(database, events)
    health = Health(database, brain.is_healthy, lambda: worker.is_alive)
    web = WebDoor(desk, reading, worker.wake, events, speech, clock, settings.shopper_secret)
    rest = RestDoor(
        desk, reading, worker.wake, events, speech, clock, settings.rest_token, settings.is_demo, parts.answer_seconds
    )
    mailbox_token = settings.mailbox_token if settings.mail == MAILBOX else None
    post = PostOffice(database, mailer(settings.mail, settings.mail_from, database, clock), clock)
    pictures = Path(settings.shop) / "images"
    pages = Pages(database, speech, ROOT, pictures, lambda: clock().date())
    console = Console(database, Logins(database, clock), speech, clock, in_thread, mailbox_token)

    @asynccontextmanager
    async def life(_app: Starlette) -> AsyncIterator[None]:
        asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(DOOR_THREADS, "door"))
        for part in (worker, sender, lookout, post):
            part.start()
        # What is loaded stays: looking through it again for garbage would hold up a turn now and then.
        gc.collect()
        gc.freeze()
        try:
            yield
        finally:
            for part in (post, lookout, worker, sender):
                await in_thread(part.stop)
            database.close()

    routes = [
        *health.routes(),
        *web.routes(),
        *rest.routes(),
        *console.routes(),
        *Documents(database, clock).routes(),
        *parts.routes(desk, worker.wake),
        *pages.routes(),
    ]
    return Starlette(routes=routes, exception_handlers=HANDLERS, lifespan=life)
