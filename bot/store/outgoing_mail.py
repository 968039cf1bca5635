"""Mail that has to leave: written with what caused it, sent later, at least once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import and_, select, update
from sqlalchemy.engine import Connection
from sqlalchemy.sql import ColumnElement

from bot.store.bookkeeping import insert_if_absent
from bot.store.documents import Document, Documents
from bot.store.tables_brain import outgoing_mail

MOST_TRIES = 8
CLAIMED_FOR = timedelta(seconds=60)


@dataclass(frozen=True)
class OutgoingMail:
    key: str
    to_address: str
    subject: str
    text: str
    tries: int
    document: Document | None = None


class OutgoingMails:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(
        self,
        key: str,
        to_address: str,
        subject: str,
        text: str,
        now: datetime,
        *,
        is_real: bool = True,
        document_id: int | None = None,
    ) -> None:
        """Put the mail up for sending, with a document where one is named; one with a known key is there already.

        One that is not real is written as well and never leaves, so that nobody learns from the time it takes.
        """
        values = {
            "key": key,
            "to_address": to_address,
            "subject": subject,
            "text": text,
            "made_at": now,
            "document_id": document_id,
        }
        sent_at = None if is_real else now
        insert_if_absent(self._connection, outgoing_mail, **values, tries=0, try_after=now, sent_at=sent_at)

    def is_due(self, now: datetime) -> bool:
        """Whether there is anything to claim."""
        return self._connection.execute(select(outgoing_mail.c.id).where(_due(now)).limit(1)).first() is not None

    def claim(self, now: datetime, limit: int = 20) -> list[OutgoingMail]:
        """Return mail that is due, kept from other senders for a minute; after eight tries it is left for a person."""
        rows = self._connection.execute(
            select(outgoing_mail).where(_due(now)).order_by(outgoing_mail.c.id).limit(limit)
        ).all()
        claimed = []
        for row in rows:
            mine = and_(
                outgoing_mail.c.id == row.id, outgoing_mail.c.tries == row.tries, outgoing_mail.c.sent_at.is_(None)
            )
            values = {"tries": row.tries + 1, "try_after": now + CLAIMED_FOR * (2**row.tries)}
            if self._connection.execute(update(outgoing_mail).where(mine).values(**values)).rowcount:
                document = Documents(self._connection).of_mail(row.document_id) if row.document_id else None
                claimed.append(OutgoingMail(row.key, row.to_address, row.subject, row.text, row.tries + 1, document))
        return claimed

    def mark_sent(self, key: str, now: datetime) -> None:
        self._connection.execute(update(outgoing_mail).where(outgoing_mail.c.key == key).values(sent_at=now))

    def give_up(self, key: str) -> None:
        """Leave the mail for a person: the address will never take it."""
        self._connection.execute(update(outgoing_mail).where(outgoing_mail.c.key == key).values(tries=MOST_TRIES))


def _due(now: datetime) -> ColumnElement[bool]:
    return and_(outgoing_mail.c.sent_at.is_(None), outgoing_mail.c.try_after <= now, outgoing_mail.c.tries < MOST_TRIES)
