"""The hand-overs: conversations that wait for a person, and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select, update
from sqlalchemy.engine import Connection

from bot.shop.conversations import QUEUE, Conversation, Handover
from bot.store.conversations import Conversations
from bot.store.tables_conversations import conversations, handovers


@dataclass(frozen=True)
class Waiting:
    """One entry of the queue."""

    conversation: Conversation
    handover: Handover


class Handovers:
    """A conversation has at most one open hand-over."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def open(self, handover: Handover) -> None:
        self.close(handover.conversation_id, "again", handover.opened_at)
        self._connection.execute(
            insert(handovers).values(
                conversation_id=handover.conversation_id,
                reason=handover.reason,
                card=dict(handover.card),
                opened_at=handover.opened_at,
            )
        )

    def close(self, conversation_id: str, by: str, now: datetime) -> None:
        is_open = (handovers.c.conversation_id == conversation_id) & handovers.c.closed_at.is_(None)
        self._connection.execute(update(handovers).where(is_open).values(closed_at=now, closed_by=by))

    def waiting(self, limit: int = 200) -> list[Waiting]:
        """Return the queue, who waits longest first."""
        query = (
            select(handovers)
            .join(conversations, conversations.c.id == handovers.c.conversation_id)
            .where(handovers.c.closed_at.is_(None), conversations.c.owner == QUEUE)
            .order_by(handovers.c.opened_at, handovers.c.id)
            .limit(limit)
        )
        rows = self._connection.execute(query).all()
        all_conversations = Conversations(self._connection)
        return [
            Waiting(
                all_conversations.get(row.conversation_id),
                Handover(row.conversation_id, row.reason, row.card, row.opened_at),
            )
            for row in rows
        ]

    def find(self, conversation_id: str) -> Handover | None:
        """Return the open hand-over, if there is one."""
        query = select(handovers).where(handovers.c.conversation_id == conversation_id, handovers.c.closed_at.is_(None))
        row = self._connection.execute(query).first()
        return Handover(row.conversation_id, row.reason, row.card, row.opened_at) if row else None
