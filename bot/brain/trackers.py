"""Rasa's tracker store, a turn at a time: what a turn adds is saved once, together with its answer.

A failure of the database is raised, never papered over with a new conversation. The `events` table is
Rasa's own.
"""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from rasa.core.tracker_store import SerializedTrackerAsText, SQLTrackerStore, TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import SessionStarted
from rasa.shared.core.trackers import DialogueStateTracker

from bot.store.database import Connection, Database
from bot.store.events import Events, StoredEvent
from bot.store.finished_turns import FinishedTurns

Answer = list[dict[str, Any]]
# Trackers kept in memory, each checked against the store before it is used again.
KEPT = 2000


@dataclass
class OpenTurn:
    """A turn under way: the tracker as Rasa last saved it, and what went wrong in an action, if anything.

    `stored` is how many of the tracker's events were in the store when it began.
    """

    inbox_id: str
    conversation_id: str
    tracker: DialogueStateTracker | None = None
    stored: int = 0
    failure: BaseException | None = None


_open_turn: ContextVar[OpenTurn | None] = ContextVar("open_turn", default=None)


def current_turn() -> OpenTurn | None:
    return _open_turn.get()


@contextmanager
def turn(inbox_id: str, conversation_id: str) -> Iterator[OpenTurn]:
    """Make this the turn that the tracker store and the actions of this task belong to."""
    opened = OpenTurn(inbox_id, conversation_id)
    token = _open_turn.set(opened)
    try:
        yield opened
    finally:
        _open_turn.reset(token)


class TurnTrackerStore(TrackerStore, SerializedTrackerAsText):
    """Reads a conversation once a turn, in `begin`, and writes it once, in `finish`."""

    def __init__(self, domain: Domain | None, database: Database) -> None:
        super().__init__(domain)
        self._database = database
        self._kept: OrderedDict[str, tuple[int, DialogueStateTracker]] = OrderedDict()

    def create_table(self) -> None:
        SQLTrackerStore.SQLEvent.__table__.create(self._database.engine, checkfirst=True)

    def begin(self, opened: OpenTurn) -> Answer | None:
        """Read the conversation for a turn; one that was finished before has its answer returned instead."""
        with self._database.read() as connection:
            if answer := FinishedTurns(connection).find(opened.inbox_id):
                return answer
            opened.stored, opened.tracker = self._read(connection, opened.conversation_id)
        return None

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        if (opened := current_turn()) is not None:
            return opened.tracker
        with self._database.read() as connection:
            return self._read(connection, sender_id)[1]

    async def retrieve_full_tracker(self, conversation_id: str) -> DialogueStateTracker | None:
        return await self.retrieve(conversation_id)

    async def save(self, tracker: DialogueStateTracker) -> None:
        opened = current_turn()
        if opened is None:
            raise RuntimeError("a tracker is saved within a turn only")
        opened.tracker = tracker

    async def keys(self) -> list[str]:
        with self._database.read() as connection:
            return Events(connection).conversations()

    def finish(self, opened: OpenTurn, answer: Answer, now: datetime) -> None:
        """Save the turn's events and its answer in one transaction."""
        tracker = opened.tracker
        assert tracker is not None
        fresh = list(tracker.events)[opened.stored :]
        rows = [_row(tracker.sender_id, event) for event in fresh]
        with self._database.write() as connection:
            last_id = Events(connection).add(rows)
            FinishedTurns(connection).add(opened.inbox_id, opened.conversation_id, answer, now)
        self._keep(tracker.sender_id, last_id, tracker)

    def _read(self, connection: Connection, sender_id: str) -> tuple[int, DialogueStateTracker | None]:
        kept, events = self._kept.pop(sender_id, None), Events(connection)
        if kept is not None and events.last_id(sender_id) == kept[0]:
            # `pop` keeps it from a second turn of the same conversation; `finish` puts it back.
            return len(kept[1].events), kept[1]
        stored = events.since_session_start(sender_id)
        if not stored or self.domain is None:
            return 0, None
        tracker = DialogueStateTracker.from_dict(sender_id, stored, self.domain.slots)
        return len(tracker.events), tracker

    def _keep(self, sender_id: str, last_id: int, tracker: DialogueStateTracker) -> None:
        events = list(tracker.events)
        starts = [at for at, event in enumerate(events) if isinstance(event, SessionStarted)]
        if len(starts) > 1:
            return  # a new session: the store hands out only what came since, so read it anew
        self._kept[sender_id] = (last_id, tracker)
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)


def _row(sender_id: str, event: Any) -> StoredEvent:
    data: Mapping[str, Any] = event.as_dict()
    return StoredEvent(
        sender_id=sender_id,
        type_name=event.type_name,
        timestamp=data.get("timestamp"),
        intent_name=data.get("parse_data", {}).get("intent", {}).get("name"),
        action_name=data.get("name"),
        data=json.dumps(data, ensure_ascii=False),
    )
