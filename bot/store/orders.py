"""Orders with their lines, history, payments and address; saving one is done once by key."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import asdict
from datetime import datetime, timezone
from typing import Any

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.engine import Connection
from sqlalchemy.schema import Table

from bot.shop.customers import Address
from bot.shop.money import Money
from bot.shop.orders import (
    Contact,
    Invoice,
    NoSuchOrder,
    Order,
    OrderEvent,
    OrderLine,
    OrderState,
    Payment,
    PaymentState,
)
from bot.store.changes import Changes
from bot.store.tables_orders import addresses, invoices, order_events, order_lines, orders, payments

_ADDRESS = [addresses.c[name] for name in ("name", "line1", "line2", "city", "region", "postcode", "country")]
_AMOUNTS = ("subtotal", "shipping", "discount", "tax", "total")


class Orders:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, number: str) -> Order:
        order = self.find(number)
        if order is None:
            raise NoSuchOrder(order_number=number)
        return order

    def get_to_change(self, number: str) -> Order:
        """Return the order and keep others from changing it until this transaction ends."""
        self._connection.execute(select(orders.c.number).where(orders.c.number == number).with_for_update()).first()
        return self.get(number)

    def find(self, number: str) -> Order | None:
        """Return the order of that number, as typed or in capitals."""
        wanted = dict.fromkeys([number.strip(), number.strip().upper()])
        return next(iter(self._load(orders.c.number.in_(wanted))), None)

    def find_contact(self, number: str) -> Contact | None:
        """Return the order's addresses alone, in one look however little or much there is of the order."""
        wanted = dict.fromkeys([number.strip(), number.strip().upper()])
        statement = select(orders.c.number, orders.c.email, orders.c.phone).where(orders.c.number.in_(wanted))
        row = self._connection.execute(statement.order_by(orders.c.number)).first()
        return Contact(**row._mapping) if row else None

    def can_prove_any(self) -> bool:
        """Whether a code could be sent for any order of the shop."""
        # One after the other: an index leads to the first address, and hardly any shop has telephone numbers alone.
        found = (select(column).where(column.is_not(None)).limit(1) for column in (orders.c.email, orders.c.phone))
        return any(self._connection.execute(statement).first() is not None for statement in found)

    def of_email(self, email: str) -> list[Order]:
        """Return the orders of an e-mail address, the newest first."""
        return self._load(orders.c.email == email.strip().lower())

    def of_customer(self, customer_id: str) -> list[Order]:
        return self._load(orders.c.customer_id == customer_id)

    def invoices(self, number: str) -> list[Invoice]:
        statement = select(invoices).where(invoices.c.order_number == number).order_by(invoices.c.issued_at)
        return [
            Invoice(row.number, row.order_number, row.issued_at, Money(row.total_minor, row.currency))
            for row in self._connection.execute(statement)
        ]

    def save(self, order: Order, *, key: str, at: datetime | None = None) -> None:
        """Store what changed in a known order; the same key again changes nothing.

        A new state is written into the history with the time `at`, now where none is given.
        """
        moment = at or datetime.now(timezone.utc)
        Changes(self._connection).once(key, "save_order", order.number, lambda: self._save(order, moment))

    def _save(self, order: Order, at: datetime) -> dict[str, str]:
        before = self.get_to_change(order.number)
        values: dict[str, Any] = {f"{name}_minor": _minor(getattr(order, name)) for name in _AMOUNTS}
        values |= {"state": order.state.value, "email": order.email, "phone": order.phone, "changed_at": at}
        if order.address != before.address:
            values["address_id"] = self._new_address(order)
        self._connection.execute(update(orders).where(orders.c.number == order.number).values(**values))
        if order.lines != before.lines:
            self._replace(order_lines, order, [_line_values(order, line) for line in order.lines])
        if order.payments != before.payments:
            self._replace(payments, order, [_payment_values(order, payment) for payment in order.payments])
        self._tell(order, before, at)
        return {"state": order.state.value}

    def _replace(self, table: Table, order: Order, rows: list[dict[str, Any]]) -> None:
        self._connection.execute(delete(table).where(table.c.order_number == order.number))
        if rows:
            self._connection.execute(insert(table), rows)

    def _tell(self, order: Order, before: Order, at: datetime) -> None:
        new = list(order.events[len(before.events) :])
        if order.state is not before.state and order.state not in {event.state for event in new}:
            new.append(OrderEvent(order.state, at))
        last = select(func.max(order_events.c.position)).where(order_events.c.order_number == order.number)
        position = self._connection.execute(last).scalar_one() or 0
        for number, event in enumerate(new, position + 1):
            values = {"state": event.state.value, "at": event.at, "note": event.note}
            self._connection.execute(insert(order_events).values(order_number=order.number, position=number, **values))

    def _new_address(self, order: Order) -> str | None:
        """Keep the changed address as one of its own, since other orders may go to the old one."""
        if order.address is None:
            return None
        prefix = f"{order.number}-moved-"
        count = select(func.count()).select_from(addresses).where(addresses.c.id.startswith(prefix, autoescape=True))
        id = f"{prefix}{self._connection.execute(count).scalar_one() + 1}"
        values = {"id": id, "customer_id": order.customer_id, **asdict(order.address)}
        self._connection.execute(insert(addresses).values(**values))
        return id

    def _load(self, condition: Any) -> list[Order]:
        statement = select(orders, *(column.label(f"address_{column.name}") for column in _ADDRESS))
        joined = statement.join(addresses, isouter=True).where(condition)
        rows = self._connection.execute(joined.order_by(orders.c.placed_at.desc(), orders.c.number)).all()
        numbers = [row.number for row in rows]
        parts = [self._parts(table, numbers) for table in (order_lines, order_events, payments)] if numbers else []
        return [_order(row, *(part[row.number] for part in parts)) for row in rows]

    def _parts(self, table: Table, numbers: list[str]) -> dict[str, list[Any]]:
        found: dict[str, list[Any]] = defaultdict(list)
        statement = select(table).where(table.c.order_number.in_(numbers)).order_by(*table.primary_key)
        for row in self._connection.execute(statement):
            found[row.order_number].append(row)
        return found


def _order(row: Any, lines: Iterable[Any], events: Iterable[Any], paid: Iterable[Any]) -> Order:
    state = OrderState(row.state)
    in_time = sorted(events, key=lambda event: (event.at, event.position))
    return Order(
        number=row.number,
        state=state,
        placed_at=row.placed_at,
        lines=tuple(_line(line, state, row.currency) for line in lines),
        events=tuple(OrderEvent(OrderState(event.state), event.at, event.note) for event in in_time),
        payments=tuple(_payment(payment) for payment in paid),
        address=_address(row) if row.address_id else None,
        customer_id=row.customer_id,
        email=row.email,
        phone=row.phone,
        shipping_method=row.shipping_method,
        channel=row.channel,
        total=Money(row.total_minor, row.currency),
        subtotal=_money(row.subtotal_minor, row.currency),
        shipping=_money(row.shipping_minor, row.currency),
        discount=_money(row.discount_minor, row.currency),
        tax=_money(row.tax_minor, row.currency),
    )


def _address(row: Any) -> Address:
    return Address(**{column.name: getattr(row, f"address_{column.name}") for column in _ADDRESS})


def _line(row: Any, order_state: OrderState, currency: str) -> OrderLine:
    state = OrderState(row.state) if row.state else order_state
    return OrderLine(row.position, row.sku, row.name, row.quantity, Money(row.unit_price_minor, currency), state)


def _line_values(order: Order, line: OrderLine) -> dict[str, Any]:
    return {
        "order_number": order.number,
        "position": line.position,
        "sku": line.sku,
        "name": line.name,
        "quantity": line.quantity,
        "unit_price_minor": line.unit_price.minor,
        "state": None if line.state is order.state else line.state.value,
    }


def _payment(row: Any) -> Payment:
    amount = Money(row.amount_minor, row.currency)
    return Payment(row.id, row.method, amount, PaymentState(row.state), row.at, row.reference)


def _payment_values(order: Order, payment: Payment) -> dict[str, Any]:
    return {
        "id": payment.id,
        "order_number": order.number,
        "method": payment.method,
        "amount_minor": payment.amount.minor,
        "currency": payment.amount.currency,
        "state": payment.state.value,
        "at": payment.at,
        "reference": payment.reference,
    }


def _money(minor: int | None, currency: str) -> Money | None:
    return None if minor is None else Money(minor, currency)


def _minor(amount: Money | None) -> int | None:
    return None if amount is None else amount.minor
