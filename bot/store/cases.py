"""What the chat leaves for the shop to do later: numbered cases and wishes to hear of a restock."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.engine import Connection

from bot.store.bookkeeping import insert_if_absent
from bot.store.tables_desk import cases, restock_wishes

FIRST_NUMBER = 1000


@dataclass(frozen=True)
class Case:
    """Something that a person has to settle; shoppers are told its `number`."""

    number: int
    kind: str
    conversation_id: str
    details: Mapping[str, Any]
    state: str
    opened_at: datetime


class Cases:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def open(self, kind: str, conversation_id: str, details: Mapping[str, Any], at: datetime | None = None) -> Case:
        opened_at = at or datetime.now(timezone.utc)
        values = {"kind": kind, "conversation_id": conversation_id, "details": dict(details), "state": "open"}
        made = self._connection.execute(insert(cases).values(**values, opened_at=opened_at))
        return Case(made.inserted_primary_key[0] + FIRST_NUMBER, kind, conversation_id, details, "open", opened_at)

    def all_open(self) -> list[Case]:
        """Return the cases that nobody has settled, oldest first."""
        rows = self._connection.execute(select(cases).where(cases.c.state == "open").order_by(cases.c.number))
        return [Case(**dict(row._mapping) | {"number": row.number + FIRST_NUMBER}) for row in rows]


class RestockWishes:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, sku: str, conversation_id: str, email: str | None, language: str, at: datetime | None = None) -> bool:
        """Remember the wish, and say whether it is new: one conversation wishes for one thing once, by the newest address."""
        values = {"sku": sku, "conversation_id": conversation_id, "email": email, "language": language}
        wished_at = at or datetime.now(timezone.utc)
        is_new = insert_if_absent(self._connection, restock_wishes, **values, wished_at=wished_at)
        if not is_new:
            columns = restock_wishes.c
            known = (columns.sku == sku, columns.conversation_id == conversation_id, columns.told_at.is_(None))
            self._connection.execute(update(restock_wishes).where(*known).values(email=email, language=language))
        return is_new
