"""Orders that shoppers asked to hurry, for agents and the warehouse to see first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.engine import Connection

from bot.shop.orders import NOT_SENT, OrderState
from bot.store.bookkeeping import insert_if_absent
from bot.store.tables_desk import order_priorities
from bot.store.tables_orders import orders


@dataclass(frozen=True)
class UrgentOrder:
    """`conversation_id` is where the shopper asked for it."""

    order_number: str
    state: OrderState
    conversation_id: str
    marked_at: datetime


class Priorities:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def mark(self, order_number: str, conversation_id: str, now: datetime) -> bool:
        """Mark the order as urgent, and say whether it was not before: the first mark's time stays."""
        values = {"order_number": order_number, "conversation_id": conversation_id, "marked_at": now}
        return insert_if_absent(self._connection, order_priorities, **values)

    def marked_at(self, order_number: str) -> datetime | None:
        mine = order_priorities.c.order_number == order_number
        found: datetime | None = self._connection.execute(
            select(order_priorities.c.marked_at).where(mine)
        ).scalar_one_or_none()
        return found

    def waiting(self) -> list[UrgentOrder]:
        """Return the marked orders that have not left, the longest marked first."""
        joined = select(order_priorities, orders.c.state).join(
            orders, orders.c.number == order_priorities.c.order_number
        )
        unsent = joined.where(orders.c.state.in_([state.value for state in NOT_SENT]))
        rows = self._connection.execute(unsent.order_by(order_priorities.c.marked_at, order_priorities.c.order_number))
        return [
            UrgentOrder(row.order_number, OrderState(row.state), row.conversation_id, row.marked_at) for row in rows
        ]
