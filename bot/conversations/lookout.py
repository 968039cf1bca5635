"""The lookout: hears what other gateways on the same database did, and tells this one's listeners."""

from __future__ import annotations

import logging
from threading import Event, Thread

from bot.conversations.events import Events
from bot.errors import Unavailable
from bot.store.database import Database
from bot.store.signals import listen
from bot.store.transcript import Transcript

log = logging.getLogger(__name__)

LOOK_SECONDS = 1.0


class Lookout:
    """Looks once a second, and on PostgreSQL also hears signals at once."""

    def __init__(self, database: Database, events: Events) -> None:
        self._database, self._events = database, events
        self._stop = Event()
        self._threads = [Thread(target=self._look, name="lookout", daemon=True)]
        if not database.is_sqlite:
            self._threads.append(Thread(target=self._listen, name="signals", daemon=True))

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        self._stop.set()
        for thread in self._threads:
            thread.join()

    def _look(self) -> None:
        # Lines of different conversations may become visible out of order: each look begins where the last but one ended.
        # It looks also while nobody listens, so that a new listener misses nothing.
        before: int | None = None
        last: int | None = None
        while not self._stop.wait(LOOK_SECONDS):
            try:
                with self._database.read() as connection:
                    newest = Transcript(connection).newest()
                    spoken = Transcript(connection).spoken_after(before) if before is not None else set()
            except Unavailable as error:
                log.warning("the lookout waits for the database: %s", error)
                continue
            for conversation_id in spoken:
                self._events.tell(conversation_id)
            before, last = last if last is not None else newest, newest

    def _listen(self) -> None:
        while not self._stop.is_set():
            try:
                listen(self._database, self._events.tell, self._stop)
            except Unavailable as error:
                log.warning("signals are cut off, looking once a second: %s", error)
                self._stop.wait(LOOK_SECONDS)
