"""What comes back and what is owed for it: returns, refunds and claims of an order, oldest first.

Numbers of what the chat opens are the order's with a letter and a count, such as HL-1001-R1. Whoever opens one holds the
order by `Orders.get_to_change`, so that two at once cannot get the same number.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import func, insert, select, update
from sqlalchemy.engine import Connection
from sqlalchemy.schema import Table

from bot.shop.money import Money
from bot.shop.returns import Claim, ClaimKind, ClaimState, Refund, RefundState, Return, ReturnKind, ReturnState
from bot.store.tables_orders import claims, orders, refunds, returns


class Returns:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_order(self, order_number: str) -> list[Return]:
        return [
            Return(**row | {"kind": ReturnKind(row["kind"]), "state": ReturnState(row["state"])})
            for row in _rows(self._connection, returns, order_number, "opened_at")
        ]

    def next_id(self, order_number: str) -> str:
        return _next_id(self._connection, returns, order_number, "R")

    def add(self, new: Return) -> None:
        values = vars(new) | {"kind": new.kind.value, "state": new.state.value}
        _add(self._connection, returns, new.order_number, values, new.opened_at)


class Refunds:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_order(self, order_number: str) -> list[Refund]:
        return [_refund(row) for row in _rows(self._connection, refunds, order_number, "requested_at")]

    def of_orders(self, order_numbers: Sequence[str]) -> dict[str, list[Refund]]:
        found: dict[str, list[Refund]] = defaultdict(list)
        statement = select(refunds).where(refunds.c.order_number.in_(order_numbers)).order_by(refunds.c.id)
        for row in self._connection.execute(statement) if order_numbers else ():
            found[row.order_number].append(_refund(dict(row._mapping)))
        return found

    def next_id(self, order_number: str) -> str:
        return _next_id(self._connection, refunds, order_number, "F")

    def add(self, new: Refund) -> None:
        values = vars(new) | {"state": new.state.value}
        amount: Money = values.pop("amount")
        values |= {"amount_minor": amount.minor, "currency": amount.currency}
        _add(self._connection, refunds, new.order_number, values, new.requested_at)


def _refund(row: dict[str, Any]) -> Refund:
    amount = Money(row.pop("amount_minor"), row.pop("currency"))
    return Refund(**row | {"amount": amount, "state": RefundState(row["state"])})


class Claims:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_order(self, order_number: str) -> list[Claim]:
        return [
            Claim(**row | {"kind": ClaimKind(row["kind"]), "state": ClaimState(row["state"])})
            for row in _rows(self._connection, claims, order_number, "opened_at")
        ]

    def next_id(self, order_number: str) -> str:
        return _next_id(self._connection, claims, order_number, "C")

    def add(self, new: Claim) -> None:
        values = vars(new) | {"kind": new.kind.value, "state": new.state.value}
        _add(self._connection, claims, new.order_number, values, new.opened_at)


def _rows(connection: Connection, table: Table, order_number: str, since: str) -> list[dict[str, Any]]:
    statement = select(table).where(table.c.order_number == order_number).order_by(table.c[since], table.c.id)
    return [dict(row._mapping) for row in connection.execute(statement)]


def _next_id(connection: Connection, table: Table, order_number: str, letter: str) -> str:
    prefix = f"{order_number}-{letter}"
    count = select(func.count()).select_from(table).where(table.c.id.startswith(prefix, autoescape=True))
    return f"{prefix}{connection.execute(count).scalar_one() + 1}"


def _add(connection: Connection, table: Table, order_number: str, values: dict[str, Any], at: Any) -> None:
    """Add the row, and note that the chat changed its order, so that an import does not take it away."""
    connection.execute(insert(table).values(**values))
    connection.execute(update(orders).where(orders.c.number == order_number).values(changed_at=at))
