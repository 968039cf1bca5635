"""Documents that shoppers may download for a while, by a link that nobody can guess."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, insert, select
from sqlalchemy.engine import Connection

from bot.shop.orders import DOCUMENTS_LAST
from bot.store.tables_desk import documents


@dataclass(frozen=True)
class Document:
    name: str
    content: bytes


@dataclass(frozen=True)
class Kept:
    """A document that was kept; `token` is told to the shopper and kept nowhere, `ends_at` is when it is gone."""

    id: int
    token: str
    ends_at: datetime


class Documents:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep(self, order_number: str, document: Document, now: datetime) -> Kept:
        """Keep the document for its time; those whose time is over go."""
        self._connection.execute(delete(documents).where(documents.c.ends_at <= now))
        token, ends_at = secrets.token_urlsafe(32), now + DOCUMENTS_LAST
        values = {"token_hash": _hash(token), "order_number": order_number, "made_at": now, "ends_at": ends_at}
        made = self._connection.execute(
            insert(documents).values(**values, name=document.name, content=document.content)
        )
        return Kept(int(made.inserted_primary_key[0]), token, ends_at)

    def find(self, token: str, now: datetime) -> Document | None:
        return self._find(documents.c.token_hash == _hash(token), documents.c.ends_at > now)

    def of_mail(self, id: int) -> Document | None:
        """Return the document of a mail, as long as it is kept."""
        return self._find(documents.c.id == id)

    def _find(self, *where: object) -> Document | None:
        row = self._connection.execute(select(documents.c.name, documents.c.content).where(*where)).first()
        return Document(row.name, bytes(row.content)) if row else None


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
