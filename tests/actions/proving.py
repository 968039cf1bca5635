"""A shopper who proves an order: the number, an address of it, and the code from the mail."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from sqlalchemy import select

from bot.shop.orders import Order
from bot.shop.parcels import Parcel
from bot.store.cases import Case, Cases
from bot.store.database import Database
from bot.store.orders import Orders
from bot.store.outgoing_mail import OutgoingMail, OutgoingMails
from bot.store.parcels import Parcels
from bot.store.tables_orders import orders
from tests.actions.conftest import NOW, Answer, Conversation

# Line, pieces, reason, way, what instead, yes.
MOST_STEPS = 6


def mails(database: Database) -> list[OutgoingMail]:
    """Return the mail that waits to be sent, which counts as a try."""
    with database.write() as connection:
        return OutgoingMails(connection).claim(NOW)


def newest_code(database: Database) -> str:
    found = re.search(r"(?<!\d)\d{6}(?!\d)", mails(database)[-1].subject)
    assert found is not None
    return found.group()


def all_orders(database: Database) -> Iterator[Order]:
    with database.read() as connection:
        for number in connection.execute(select(orders.c.number).order_by(orders.c.number)).scalars().all():
            yield Orders(connection).get(number)


def an_order_where(database: Database, fits: Callable[[Order], Any]) -> Order:
    """Return the first order of the demo shop that fits."""
    return next(order for order in all_orders(database) if order.email and fits(order))


def an_order_with_parcel(database: Database, fits: Callable[[Parcel], Any], parcels: int = 1) -> Order:
    """Return the first order whose parcels, so many, have one that fits."""
    with database.read() as connection:
        store = Parcels(connection)

        def has_one(order: Order) -> bool:
            found = store.of_order(order.number)
            return len(found) == parcels and any(fits(parcel) for parcel in found)

        return an_order_where(database, has_one)


def cases(database: Database) -> list[Case]:
    with database.read() as connection:
        return Cases(connection).all_open()


def prove(say: Conversation, action: str, order: Order, text: str = "", **more: Any) -> Answer:
    """Ask for something about an order, giving address and code at once; return the answer that follows."""
    assert order.email
    told = [("order_number", order.number), ("email", order.email), *more.pop("entities", ())]
    say(action, text or f"{order.number} {order.email}", entities=told, **more)
    code = newest_code(say.tools.database)
    return say("action_inform", code, entities=[("order_number", code)], intent="inform")


def go_through(say: Conversation, answer: Answer) -> Answer:
    """Say yes where that is asked, else take the first choice, until nothing of a return or claim is asked any more."""
    for _ in range(MOST_STEPS):
        if answer.slots["draft"] is None:
            return answer
        answer = say.send("/affirm" if "/affirm" in answer.payloads else answer.payloads[0])
    raise AssertionError(f"still asking: {answer.text}")
