"""The mailbox: where the demo's mail lands instead of leaving."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, insert, select
from sqlalchemy.engine import Connection

from bot.store.tables_conversations import mailbox


@dataclass(frozen=True)
class KeptMail:
    id: int
    to_address: str
    subject: str
    text: str
    sent_at: datetime


class Mailbox:
    """Mail by address, newest first."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, to_address: str, subject: str, text: str, key: str | None, now: datetime) -> None:
        """Keep the mail; one handed in with a known key is kept already."""
        if key is not None and self._has(key):
            return
        values = {"to_address": to_address.strip(), "subject": subject, "text": text, "key": key, "sent_at": now}
        self._connection.execute(insert(mailbox).values(**values))

    def find(self, to_address: str | None = None, limit: int = 200) -> list[KeptMail]:
        query = select(mailbox).order_by(mailbox.c.id.desc()).limit(limit)
        if to_address is not None:
            query = query.where(func.lower(mailbox.c.to_address) == to_address.strip().lower())
        return [
            KeptMail(row.id, row.to_address, row.subject, row.text, row.sent_at)
            for row in self._connection.execute(query)
        ]

    def _has(self, key: str) -> bool:
        return self._connection.execute(select(mailbox.c.id).where(mailbox.c.key == key)).first() is not None
