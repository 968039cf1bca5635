"""The outbox: lines on their way to a platform, in order within a conversation, until sent or given up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from sqlalchemy import func, insert, or_, select, update
from sqlalchemy.engine import Connection, Row

from bot.shop.conversations import Line, Sending
from bot.store.tables_conversations import messages, outbox
from bot.store.transcript import line_from


@dataclass(frozen=True)
class DeadLetter:
    """A line that no try could deliver; the console shows it."""

    id: str
    conversation_id: str
    channel: str
    text: str
    tries: int
    error: str


class Outbox:
    """What is still to be sent; a row is claimed before the platform is called, so that two senders never share one."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, line: Line, channel: str, address: str, now: datetime) -> None:
        self._connection.execute(
            insert(outbox).values(
                id=uuid4().hex,
                conversation_id=line.conversation_id,
                message_id=line.id,
                channel=channel,
                address=address,
                state="waiting",
                tries=0,
                try_after=now,
            )
        )

    def due(self, now: datetime, limit: int) -> list[str]:
        """Return the ids of lines to send now: of each conversation only the oldest waiting one."""
        oldest = (
            select(func.min(outbox.c.message_id).label("message_id"))
            .where(outbox.c.state == "waiting")
            .group_by(outbox.c.conversation_id)
            .subquery()
        )
        query = (
            select(outbox.c.id)
            .join(oldest, oldest.c.message_id == outbox.c.message_id)
            .where(outbox.c.state == "waiting", outbox.c.try_after <= now, _is_unclaimed(now))
            .order_by(outbox.c.message_id)
            .limit(limit)
        )
        return list(self._connection.execute(query).scalars())

    def claim(self, sending_id: str, sender: str, now: datetime, until: datetime) -> Sending | None:
        """Return the line for this sender alone, counting the try; None when another one was first."""
        statement = update(outbox).where(outbox.c.id == sending_id, outbox.c.state == "waiting", _is_unclaimed(now))
        values = {"claimed_by": sender, "claimed_until": until, "tries": outbox.c.tries + 1}
        if self._connection.execute(statement.values(**values)).rowcount != 1:
            return None
        row = self._connection.execute(select(outbox).where(outbox.c.id == sending_id)).one()
        line = self._connection.execute(select(messages).where(messages.c.id == row.message_id)).one()
        return Sending(row.id, row.conversation_id, row.channel, row.address, line_from(line), row.tries)

    def sent(self, sending_id: str, platform_id: str | None, now: datetime) -> None:
        self._end(sending_id, state="sent", sent_at=now, platform_id=platform_id, error=None)

    def failed(self, sending_id: str, error: str, try_after: datetime | None) -> None:
        """Keep the error and when to try again; None gives up."""
        if try_after is None:
            self._end(sending_id, state="dead", error=error[:500])
            return
        self._end(sending_id, state="waiting", error=error[:500], try_after=try_after)

    def dead(self, limit: int = 100) -> list[DeadLetter]:
        query = (
            select(outbox, messages.c.text)
            .join(messages, messages.c.id == outbox.c.message_id)
            .where(outbox.c.state == "dead")
            .order_by(outbox.c.message_id.desc())
            .limit(limit)
        )
        return [_dead_letter(row) for row in self._connection.execute(query)]

    def _end(self, sending_id: str, **values: object) -> None:
        statement = update(outbox).where(outbox.c.id == sending_id)
        self._connection.execute(statement.values(claimed_by=None, claimed_until=None, **values))


def _is_unclaimed(now: datetime):  # type: ignore[no-untyped-def]
    return or_(outbox.c.claimed_until.is_(None), outbox.c.claimed_until < now)


def _dead_letter(row: Row) -> DeadLetter:
    return DeadLetter(row.id, row.conversation_id, row.channel, row.text, row.tries, row.error or "")
