"""Changes of orders that shoppers asked for: made whole or not at all, once for a key, and written down."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import func, insert, select, update
from sqlalchemy.engine import Connection

from bot.shop.order_changes import NotEnoughInStock, OrderChange, Rule
from bot.shop.orders import ChangedMeanwhile, Order, OrderEvent
from bot.shop.returns import RefundState
from bot.shop.settlement import Settlement
from bot.store.audit import AuditLog
from bot.store.changes import Changes
from bot.store.orders import Orders
from bot.store.tables_catalogue import stock
from bot.store.tables_orders import refunds

WHO = "shopper"


class OrderChanges:
    """`conversation_id` is where the shopper asked for it."""

    def __init__(self, connection: Connection, conversation_id: str, now: datetime) -> None:
        self._connection, self._conversation_id, self._now = connection, conversation_id, now

    def make(self, change: OrderChange, key: str) -> None:
        """Do what the change says: the order, its history, the money, the stock and the audit log; once for a key.

        Raises ChangedMeanwhile where the order is no longer the one that the change was made for, and NotEnoughInStock
        where the last piece has just gone.
        """
        Changes(self._connection).once(key, change.deed.value, change.before.number, lambda: self._make(change, key))

    def note(self, deed: str, order_number: str, rule: Rule, **details: Any) -> None:
        """Write a verdict or a deed of an order to the audit log."""
        said = {"conversation_id": self._conversation_id, "rule": rule.id, "rule_version": rule.version, **details}
        AuditLog(self._connection).add(WHO, deed, f"order:{order_number}", self._now, said)

    def _make(self, change: OrderChange, key: str) -> Mapping[str, Any]:
        orders = Orders(self._connection)
        if orders.get_to_change(change.before.number) != change.before:
            raise ChangedMeanwhile(order_number=change.before.number)
        for sku, pieces in change.taken.items():
            self._take(sku, pieces, change.before)
        told = OrderEvent(change.after.state, self._now, f"{change.deed.value}: {change.rule.id} {change.rule.version}")
        orders.save(replace(change.after, events=(*change.after.events, told)), key=key, at=self._now)
        self._start_refunds(change.before, change.settlement)
        settled = {"settling": change.settlement.settling.value, "amount_minor": change.settlement.amount.minor}
        details = {**settled, "currency": change.before.total.currency, "total_minor": change.after.total.minor}
        self.note(change.deed.value, change.before.number, change.rule, **details)
        return {"deed": change.deed.value}

    def _start_refunds(self, order: Order, settlement: Settlement) -> None:
        state = RefundState.REQUESTED if settlement.needs_approval else RefundState.APPROVED
        count = select(func.count()).select_from(refunds).where(refunds.c.order_number == order.number)
        first = self._connection.execute(count).scalar_one() + 1
        for number, part in enumerate(settlement.pay_back, first):
            values = {
                "id": f"{order.number}-refund-{number}",
                "order_number": order.number,
                "amount_minor": part.amount.minor,
                "currency": part.amount.currency,
                "state": state.value,
                "requested_at": self._now,
                "method": part.payment.method,
            }
            self._connection.execute(insert(refunds).values(**values))

    def _take(self, sku: str, pieces: int, order: Order) -> None:
        """Take the pieces from the warehouses, the fullest first; where no stock is known, there is nothing to take from."""
        held = select(stock).where(stock.c.sku == sku).with_for_update().order_by(stock.c.quantity.desc())
        rows = [row for row in self._connection.execute(held) if row.quantity is not None]
        known = sum(row.quantity for row in rows)
        if not known and self._is_unknown(sku):
            return
        if known < pieces:
            raise NotEnoughInStock(order_number=order.number, left=known)
        for row in rows:
            part = min(pieces, row.quantity)
            place = (stock.c.sku == sku, stock.c.warehouse == row.warehouse)
            self._connection.execute(update(stock).where(*place).values(quantity=row.quantity - part))
            pieces -= part

    def _is_unknown(self, sku: str) -> bool:
        rows = self._connection.execute(select(stock.c.quantity).where(stock.c.sku == sku)).all()
        return not rows or any(row.quantity is None for row in rows)
