"""Who hears of what about an order: open chats that may see it, and shoppers who agreed to be told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import and_, select, update
from sqlalchemy.engine import Connection
from sqlalchemy.sql import ColumnElement

from bot.store.bookkeeping import insert_if_absent
from bot.store.tables_brain import proofs
from bot.store.tables_conversations import conversations
from bot.store.tables_orders import orders
from bot.store.tables_parcels import order_watches

# Orders of a signed shopper that something may still happen to.
NEWS_FOR = timedelta(days=90)


@dataclass(frozen=True)
class OpenChat:
    """A conversation that may see an order, until then."""

    conversation_id: str
    order_number: str
    until: datetime


@dataclass(frozen=True)
class Watch:
    """What a conversation has seen of an order; `email` is where it agreed to be told too."""

    id: int
    conversation_id: str
    order_number: str
    seen: Mapping[str, str]
    version: int
    ends_at: datetime
    agreed_at: datetime | None = None
    email: str | None = None


class Watches:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def open_chats(self, now: datetime) -> Iterator[OpenChat]:
        """Yield the conversations with a running proof of an order, and those of a signed shopper with their orders."""
        proven = (
            select(proofs.c.conversation_id, proofs.c.order_number, proofs.c.ends_at)
            .join(conversations, conversations.c.id == proofs.c.conversation_id)
            .join(orders, orders.c.number == proofs.c.order_number)
            .where(proofs.c.ends_at > now)
        )
        signed = (
            select(conversations.c.id, orders.c.number, conversations.c.customer_until)
            .join(orders, orders.c.email == conversations.c.customer_email)
            .where(conversations.c.customer_until > now, orders.c.placed_at > now - NEWS_FOR)
        )
        for statement in (proven, signed):
            for row in self._connection.execute(statement):
                yield OpenChat(*row)

    def running(self, now: datetime) -> list[Watch]:
        statement = (
            select(order_watches)
            .join(conversations, conversations.c.id == order_watches.c.conversation_id)
            .where(order_watches.c.ends_at > now)
        )
        return [Watch(**row._mapping) for row in self._connection.execute(statement)]

    def find(self, conversation_id: str, order_number: str) -> Watch | None:
        row = self._connection.execute(select(order_watches).where(_of(conversation_id, order_number))).first()
        return Watch(**row._mapping) if row else None

    def open(self, chat: OpenChat, seen: Mapping[str, str], now: datetime) -> None:
        """Watch the order from here on; one that was watched until now goes on from what it had seen."""
        begun = insert_if_absent(
            self._connection,
            order_watches,
            conversation_id=chat.conversation_id,
            order_number=chat.order_number,
            seen=dict(seen),
            version=1,
            ends_at=chat.until,
        )
        if begun:
            return
        of_chat = _of(chat.conversation_id, chat.order_number)
        ended = update(order_watches).where(of_chat, order_watches.c.ends_at <= now)
        self._connection.execute(ended.values(seen=dict(seen), version=order_watches.c.version + 1))
        longer = update(order_watches).where(of_chat, order_watches.c.ends_at < chat.until)
        self._connection.execute(longer.values(ends_at=chat.until))

    def agree(self, chat: OpenChat, seen: Mapping[str, str], email: str | None, now: datetime) -> None:
        """Watch the order for the shopper who said yes to it, here and by e-mail where one is given."""
        self.open(chat, seen, now)
        of_chat = _of(chat.conversation_id, chat.order_number)
        self._connection.execute(update(order_watches).where(of_chat).values(agreed_at=now, email=email))

    def saw(self, watch: Watch, seen: Mapping[str, str]) -> bool:
        """Note what was seen; False when another gateway was first, which then tells it."""
        mine = update(order_watches).where(order_watches.c.id == watch.id, order_watches.c.version == watch.version)
        values = {"seen": dict(seen), "version": watch.version + 1}
        return int(self._connection.execute(mine.values(**values)).rowcount) == 1


def _of(conversation_id: str, order_number: str) -> ColumnElement[bool]:
    return and_(order_watches.c.conversation_id == conversation_id, order_watches.c.order_number == order_number)
