"""The inbox: every message that came in, once, until it is answered or kept for an agent.

The statements that every message needs are built once, as in `conversations.py`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func, insert, or_, select, update
from sqlalchemy.engine import Connection, Row

from bot.errors import NotFound
from bot.shop.conversations import Outcome, Received, Signed
from bot.store.tables_conversations import conversations, inbox

_FIND = select(inbox).where(inbox.c.channel == bindparam("channel"), inbox.c.platform_id == bindparam("platform"))
_GET = select(inbox).where(inbox.c.id == bindparam("inbox"))
_ADD = insert(inbox)
_NEXT = (
    select(inbox)
    .where(inbox.c.conversation_id == bindparam("conversation"), inbox.c.outcome.is_(None))
    .order_by(inbox.c.message_id)
    .limit(1)
)
_END = (
    update(inbox)
    .where(inbox.c.id == bindparam("inbox"), inbox.c.outcome.is_(None))
    .values(outcome=bindparam("how"), ended_at=bindparam("now"))
)


class Inbox:
    """The messages that came in; unique by channel and the platform's id."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def find(self, channel: str, platform_id: str) -> Received | None:
        row = self._connection.execute(_FIND, {"channel": channel, "platform": platform_id}).first()
        return _received(row) if row else None

    def get(self, inbox_id: str) -> Received:
        row = self._connection.execute(_GET, {"inbox": inbox_id}).first()
        if row is None:
            raise NotFound(inbox=inbox_id)
        return _received(row)

    def add(self, received: Received, platform_id: str) -> None:
        values = {
            "id": received.id,
            "channel": received.channel,
            "platform_id": platform_id,
            "conversation_id": received.conversation_id,
            "message_id": received.line_id,
            "text": received.text,
            "button_id": received.button_id,
            "locale": received.locale,
            "signed": _signed_values(received.signed),
            "tries": 0,
            "try_after": received.received_at,
            "received_at": received.received_at,
            "is_late": False,
        }
        self._connection.execute(_ADD, values)

    def next_of(self, conversation_id: str) -> tuple[Received, datetime] | None:
        """Return the oldest open message and when it may be tried; later ones wait for it."""
        row = self._connection.execute(_NEXT, {"conversation": conversation_id}).first()
        return (_received(row), row.try_after) if row else None

    def workable(self, worker: str, busy: Sequence[str], now: datetime, limit: int) -> list[str]:
        """Return conversations whose oldest open message is due, and that no other worker holds."""
        oldest = (
            select(inbox.c.conversation_id, func.min(inbox.c.message_id).label("message_id"))
            .where(inbox.c.outcome.is_(None), inbox.c.conversation_id.not_in(busy))
            .group_by(inbox.c.conversation_id)
            .subquery()
        )
        is_free = or_(
            conversations.c.lease_until.is_(None),
            conversations.c.lease_until < now,
            conversations.c.lease_owner == worker,
        )
        query = (
            select(inbox.c.conversation_id)
            .join(oldest, oldest.c.message_id == inbox.c.message_id)
            .join(conversations, conversations.c.id == inbox.c.conversation_id)
            .where(inbox.c.outcome.is_(None), inbox.c.try_after <= now, is_free)
            .order_by(inbox.c.message_id)
            .limit(limit)
        )
        return list(self._connection.execute(query).scalars())

    def end(self, inbox_id: str, outcome: Outcome, now: datetime) -> bool:
        """End the message; False when it had ended before."""
        return int(self._connection.execute(_END, {"inbox": inbox_id, "how": outcome, "now": now}).rowcount) == 1

    def try_later(self, inbox_id: str, tries: int, at: datetime) -> None:
        self._connection.execute(update(inbox).where(inbox.c.id == inbox_id).values(tries=tries, try_after=at))

    def mark_late(self, inbox_ids: Iterable[str]) -> None:
        self._connection.execute(update(inbox).where(inbox.c.id.in_(list(inbox_ids))).values(is_late=True))


def _signed_values(signed: Signed | None) -> dict[str, Any] | None:
    if signed is None:
        return None
    return {
        "subject": signed.subject,
        "email": signed.email,
        "name": signed.name,
        "until": signed.until.isoformat(),
    }


def _signed(values: dict[str, Any] | None) -> Signed | None:
    if values is None:
        return None
    return Signed(values["subject"], values["email"], values["name"], datetime.fromisoformat(values["until"]))


def _received(row: Row) -> Received:
    return Received(
        id=row.id,
        conversation_id=row.conversation_id,
        line_id=row.message_id,
        channel=row.channel,
        text=row.text,
        button_id=row.button_id,
        locale=row.locale,
        signed=_signed(row.signed),
        tries=row.tries,
        received_at=row.received_at,
        outcome=row.outcome,
    )
