"""The customers of the shop."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.engine import Connection

from bot.errors import NotFound
from bot.shop.customers import Customer
from bot.store.tables_orders import customers


class Customers:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, customer_id: str) -> Customer:
        customer = self._find(customers.c.id == customer_id)
        if customer is None:
            raise NotFound(customer_id=customer_id)
        return customer

    def find_email(self, email: str) -> Customer | None:
        return self._find(customers.c.email == email.strip().lower())

    def _find(self, condition: Any) -> Customer | None:
        row = self._connection.execute(select(customers).where(condition).order_by(customers.c.id)).first()
        return Customer(**row._mapping) if row else None
