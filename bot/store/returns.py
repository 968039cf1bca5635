"""What comes back and what is owed for it: returns, refunds and claims of an order, oldest first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.engine import Connection
from sqlalchemy.schema import Table

from bot.shop.money import Money
from bot.shop.returns import Claim, ClaimKind, ClaimState, Refund, RefundState, Return, ReturnKind, ReturnState
from bot.store.tables_orders import claims, refunds, returns


class Returns:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_order(self, order_number: str) -> list[Return]:
        return [
            Return(**row | {"kind": ReturnKind(row["kind"]), "state": ReturnState(row["state"])})
            for row in _rows(self._connection, returns, order_number, "opened_at")
        ]


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


def _rows(connection: Connection, table: Table, order_number: str, since: str) -> list[dict[str, Any]]:
    statement = select(table).where(table.c.order_number == order_number).order_by(table.c[since], table.c.id)
    return [dict(row._mapping) for row in connection.execute(statement)]
