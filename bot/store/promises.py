"""What was promised in a conversation: each answer with a price, a date or a right in it, by which rule and of which version."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.engine import Connection

from bot.store.bookkeeping import insert_if_absent
from bot.store.tables_desk import promises


@dataclass(frozen=True)
class Promise:
    """`object` is what it is about (a country, an order, a SKU); `content` plain values, as they were told.

    `rules` are the ids of the rules that it came from, `version` the state of the facts or of the shop's file.
    """

    conversation_id: str
    inbox_id: str
    kind: str
    object: str
    rules: tuple[str, ...]
    version: str
    content: Mapping[str, Any]
    made_at: datetime
    order_number: str | None = None


class Promises:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep(self, promise: Promise) -> bool:
        """Write the promise down once a turn, kind and object; say whether it is new."""
        values = {
            "conversation_id": promise.conversation_id,
            "inbox_id": promise.inbox_id,
            "kind": promise.kind,
            "object": promise.object,
            "rules": list(promise.rules),
            "version": promise.version,
            "content": dict(promise.content),
            "made_at": promise.made_at,
            "order_number": promise.order_number,
        }
        return insert_if_absent(self._connection, promises, **values)

    def of_conversation(self, conversation_id: str) -> list[Promise]:
        """Return what was promised in a conversation, oldest first."""
        return self._where(promises.c.conversation_id == conversation_id)

    def of_order(self, order_number: str) -> list[Promise]:
        return self._where(promises.c.order_number == order_number)

    def tie_to_order(self, conversation_id: str, order_number: str, placed_at: datetime) -> None:
        """Tie to an order what its buyer was promised in the conversation before placing it."""
        columns = promises.c
        known = (
            columns.conversation_id == conversation_id,
            columns.order_number.is_(None),
            columns.made_at <= placed_at,
        )
        self._connection.execute(update(promises).where(*known).values(order_number=order_number))

    def _where(self, condition: Any) -> list[Promise]:
        rows = self._connection.execute(select(promises).where(condition).order_by(promises.c.id))
        return [
            Promise(
                **{name: value for name, value in row._mapping.items() if name not in ("id", "rules")},
                rules=tuple(row.rules),
            )
            for row in rows
        ]
