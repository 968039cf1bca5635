"""Rasa's `events` table, read and written beside our own so that a turn is saved as a whole.

The table is Rasa's: its tracker store defines and creates it, no migration of ours touches it.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import Column, Float, Integer, MetaData, String, Table, Text, bindparam, func, insert, or_, select
from sqlalchemy.engine import Connection

# As in Rasa 3.6; a test holds it against SQLTrackerStore.SQLEvent. A MetaData of its own keeps Alembic away.
events = Table(
    "events",
    MetaData(),
    Column("id", Integer, primary_key=True),
    Column("sender_id", String(255), nullable=False, index=True),
    Column("type_name", String(255), nullable=False),
    Column("timestamp", Float),
    Column("intent_name", String(255)),
    Column("action_name", String(255)),
    Column("data", Text),
)

# Built once: building a statement takes longer than running it.
_OF_SENDER = events.c.sender_id == bindparam("sender")
_LAST_ID = select(func.max(events.c.id)).where(_OF_SENDER)
_STARTED = (
    select(func.max(events.c.timestamp)).where(_OF_SENDER, events.c.type_name == "session_started").scalar_subquery()
)
_SINCE_SESSION_START = (
    select(events.c.data)
    .where(_OF_SENDER, or_(events.c.timestamp >= _STARTED, _STARTED.is_(None)))
    .order_by(events.c.id)
)
_ADD = insert(events)


@dataclass(frozen=True)
class StoredEvent:
    sender_id: str
    type_name: str
    timestamp: float | None
    intent_name: str | None
    action_name: str | None
    data: str


class Events:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def last_id(self, sender_id: str) -> int:
        return self._connection.execute(_LAST_ID, {"sender": sender_id}).scalar_one() or 0

    def since_session_start(self, sender_id: str) -> list[dict[str, Any]]:
        """Return the events of the latest session, as Rasa's own store would."""
        found = self._connection.execute(_SINCE_SESSION_START, {"sender": sender_id})
        return [json.loads(data) for data in found.scalars()]

    def conversations(self) -> list[str]:
        return list(self._connection.execute(select(events.c.sender_id).distinct()).scalars())

    def add(self, rows: list[StoredEvent]) -> int:
        """Append the events and return the id of the last."""
        if rows:
            self._connection.execute(_ADD, [asdict(row) for row in rows])
            return self.last_id(rows[0].sender_id)
        return 0
