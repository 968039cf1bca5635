"""The conversations: who owns one, who works on it just now, what language it is in.

Owner and lease change by one conditional UPDATE whose row count is checked. The statements that every message
needs are built once: building one takes longer than SQLite takes to run it.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import and_, bindparam, or_, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.engine import Connection, Row

from bot.errors import NotFound
from bot.shop.conversations import BOT, Conversation, Signed
from bot.store.tables_conversations import conversations

_COLUMNS = [
    conversations.c.id,
    conversations.c.channel,
    conversations.c.shopper_id,
    conversations.c.owner,
    conversations.c.language,
    conversations.c.locale,
    conversations.c.customer_subject,
    conversations.c.customer_email,
    conversations.c.waiting_told_at,
]

_GET = select(*_COLUMNS).where(conversations.c.id == bindparam("conversation"))
_LOCK = _GET.with_for_update()
_FIND = select(*_COLUMNS).where(
    conversations.c.channel == bindparam("channel"), conversations.c.shopper_id == bindparam("shopper")
)
_OPEN = _FIND.with_for_update()
_NOTE_SIGNED = (
    update(conversations)
    .where(conversations.c.id == bindparam("conversation"))
    .values(
        updated_at=bindparam("now"),
        locale=bindparam("spoken"),
        customer_subject=bindparam("subject"),
        customer_email=bindparam("email"),
        customer_name=bindparam("name"),
        customer_until=bindparam("until"),
    )
)
_TAKE_LEASE = (
    update(conversations)
    .where(
        conversations.c.id == bindparam("conversation"),
        or_(
            conversations.c.lease_until.is_(None),
            conversations.c.lease_until < bindparam("now"),
            conversations.c.lease_owner == bindparam("worker"),
        ),
    )
    .values(lease_owner=bindparam("worker"), lease_until=bindparam("until"))
)
_END_LEASE = (
    update(conversations)
    .where(conversations.c.id == bindparam("conversation"), conversations.c.lease_owner == bindparam("worker"))
    .values(lease_owner=None, lease_until=None)
)
_FINISH_TURN = (
    update(conversations)
    .where(
        conversations.c.id == bindparam("conversation"),
        conversations.c.lease_owner == bindparam("worker"),
        conversations.c.owner == bindparam("before"),
    )
    .values(
        owner=bindparam("after"),
        language=bindparam("spoken"),
        lease_owner=bindparam("next_worker"),
        lease_until=bindparam("until"),
        updated_at=bindparam("now"),
    )
)


class Conversations:
    """The conversations as one transaction sees them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def find(self, channel: str, shopper_id: str) -> Conversation | None:
        row = self._connection.execute(_FIND, {"channel": channel, "shopper": shopper_id}).first()
        return _conversation(row) if row else None

    def get(self, conversation_id: str) -> Conversation:
        return self._one(_GET, conversation_id)

    def lock(self, conversation_id: str) -> Conversation:
        """Return the conversation, which no other transaction changes before this one ends.

        Whoever adds a line locks first, so that the lines of one conversation become visible in the order of their ids.
        """
        return self._one(_LOCK, conversation_id)

    def _one(self, query: Any, conversation_id: str) -> Conversation:
        row = self._connection.execute(query, {"conversation": conversation_id}).first()
        if row is None:
            raise NotFound(conversation=conversation_id)
        return _conversation(row)

    def open(self, channel: str, shopper_id: str, locale: str | None, now: datetime) -> Conversation:
        """Return the shopper's conversation, locked; the first message begins it."""
        shopper = {"channel": channel, "shopper": shopper_id}
        row = self._connection.execute(_OPEN, shopper).first()
        if row is None:
            self._begin(channel, shopper_id, locale, now)
            row = self._connection.execute(_OPEN, shopper).one()
        return _conversation(row)

    def _begin(self, channel: str, shopper_id: str, locale: str | None, now: datetime) -> None:
        values = {
            "id": uuid4().hex,
            "channel": channel,
            "shopper_id": shopper_id,
            "owner": BOT,
            "locale": locale,
            "created_at": now,
            "updated_at": now,
        }
        if self._connection.dialect.name == "sqlite":  # one writer at a time: nobody else can begin it meanwhile
            self._connection.execute(conversations.insert().values(**values))
            return
        self._connection.execute(insert(conversations).values(**values).on_conflict_do_nothing())

    def note_message(
        self, conversation: Conversation, locale: str | None, signed: Signed | None, now: datetime
    ) -> None:
        """Keep when the shopper last wrote, from where, and as whom: nobody, unless this message was signed.

        Whose conversation it once was is never forgotten, so that it is shown to nobody else who signs in.
        """
        values = {
            "conversation": conversation.id,
            "now": now,
            "spoken": locale or conversation.locale,
            "subject": signed.subject if signed else conversation.customer_subject,
            "email": signed.email if signed else None,
            "name": signed.name if signed else None,
            "until": signed.until if signed else None,
        }
        self._connection.execute(_NOTE_SIGNED, values)

    def take_lease(self, conversation_id: str, worker: str, now: datetime, until: datetime) -> bool:
        """Make `worker` the only one to work on it; False while another one does."""
        values = {"conversation": conversation_id, "worker": worker, "now": now, "until": until}
        return int(self._connection.execute(_TAKE_LEASE, values).rowcount) == 1

    def renew_leases(self, worker: str, conversation_ids: Iterable[str], until: datetime) -> None:
        held = and_(conversations.c.lease_owner == worker, conversations.c.id.in_(list(conversation_ids)))
        self._changed(update(conversations).where(held).values(lease_until=until))

    def end_lease(self, conversation_id: str, worker: str) -> None:
        self._connection.execute(_END_LEASE, {"conversation": conversation_id, "worker": worker})

    def finish_turn(
        self,
        conversation: Conversation,
        worker: str,
        *,
        owner: str,
        language: str | None,
        lease_until: datetime | None,
        now: datetime,
    ) -> bool:
        """Write what a turn changed, unless lease or owner went elsewhere meanwhile: then False."""
        values = {
            "conversation": conversation.id,
            "worker": worker,
            "before": conversation.owner,
            "after": owner,
            "spoken": language,
            "next_worker": worker if lease_until else None,
            "until": lease_until,
            "now": now,
        }
        return int(self._connection.execute(_FINISH_TURN, values).rowcount) == 1

    def change_owner(self, conversation_id: str, before: str, after: str, now: datetime) -> bool:
        """Hand the conversation from one owner to another; False when it was not the first one's any more."""
        is_theirs = and_(conversations.c.id == conversation_id, conversations.c.owner == before)
        return self._changed(update(conversations).where(is_theirs).values(owner=after, updated_at=now)) == 1

    def tell_waiting(self, conversation_id: str, now: datetime, not_since: datetime) -> bool:
        """Answer whether it is time to tell the shopper that people are busy, and remember that it was told."""
        is_due = or_(conversations.c.waiting_told_at.is_(None), conversations.c.waiting_told_at <= not_since)
        statement = update(conversations).where(conversations.c.id == conversation_id, is_due)
        return self._changed(statement.values(waiting_told_at=now)) == 1

    def _changed(self, statement: Any) -> int:
        return int(self._connection.execute(statement).rowcount)


def _conversation(row: Row) -> Conversation:
    return Conversation(**row._mapping)
