"""What the chat leaves for the shop to do later: numbered cases and wishes to hear of a restock."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.engine import Connection

from bot.shop.conversations import QUEUE
from bot.store.bookkeeping import insert_if_absent
from bot.store.tables_desk import cases, restock_wishes

FIRST_NUMBER = 1000


@dataclass(frozen=True)
class Case:
    """Something that a person has to settle; shoppers are told its `number`.

    A complaint has a severity, a cause and a time until which it is answered; `owner` is the queue until an agent has it.
    """

    number: int
    kind: str
    conversation_id: str
    details: Mapping[str, Any]
    state: str
    opened_at: datetime
    severity: str | None = None
    cause: str | None = None
    owner: str = QUEUE
    due_at: datetime | None = None
    settled_at: datetime | None = None


class Cases:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def open(
        self,
        kind: str,
        conversation_id: str,
        details: Mapping[str, Any],
        at: datetime | None = None,
        *,
        severity: str | None = None,
        cause: str | None = None,
        due_at: datetime | None = None,
    ) -> Case:
        values: dict[str, Any] = {
            "kind": kind,
            "conversation_id": conversation_id,
            "details": dict(details),
            "state": "open",
            "opened_at": at or datetime.now(timezone.utc),
            "severity": severity,
            "cause": cause,
            "due_at": due_at,
        }
        made = self._connection.execute(insert(cases).values(**values))
        return Case(number=made.inserted_primary_key[0] + FIRST_NUMBER, **values)

    def of_conversation(self, conversation_id: str, kind: str) -> list[Case]:
        """Return the cases of a kind that a conversation opened, oldest first."""
        mine = (cases.c.conversation_id == conversation_id) & (cases.c.kind == kind)
        return [_case(row) for row in self._connection.execute(select(cases).where(mine).order_by(cases.c.number))]

    def settle(self, number: int, at: datetime) -> bool:
        """Close the case, and say whether it was open."""
        return self._change(number, state="settled", settled_at=at)

    def take(self, number: int, owner: str) -> bool:
        """Make an agent the one who sees to the open case, and say whether it is one."""
        return self._change(number, owner=owner)

    def all_open(self) -> list[Case]:
        """Return the cases that nobody has settled, oldest first."""
        rows = self._connection.execute(select(cases).where(cases.c.state == "open").order_by(cases.c.number))
        return [_case(row) for row in rows]

    def _change(self, number: int, **values: Any) -> bool:
        is_open = (cases.c.number == number - FIRST_NUMBER) & (cases.c.state == "open")
        return self._connection.execute(update(cases).where(is_open).values(**values)).rowcount == 1


def _case(row: Any) -> Case:
    return Case(**dict(row._mapping) | {"number": row.number + FIRST_NUMBER})


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
