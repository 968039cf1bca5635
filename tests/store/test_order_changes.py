"""What shoppers change of orders is made whole, once, and written down; urgent orders are seen first."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import select, update

from bot.shop.money import Money
from bot.shop.order_changes import Case, NotEnoughInStock, OrderChange, cancel, change_address, change_line
from bot.shop.orders import ChangedMeanwhile, Order, OrderState
from bot.shop.returns import RefundState
from bot.shop.shop import Limits, OrderPolicy
from bot.store.database import Database
from bot.store.order_changes import OrderChanges
from bot.store.orders import Orders
from bot.store.priorities import Priorities
from bot.store.products import Products
from bot.store.returns import Refunds
from bot.store.shop_import import import_folder
from bot.store.tables_catalogue import stock
from bot.store.tables_conversations import audit_log
from tests.store.folders import a_folder

NOW = datetime(2026, 1, 2, 12, tzinfo=timezone.utc)


@pytest.fixture
def shop(database: Database, tmp_path: Path) -> Database:
    import_folder(database, a_folder(tmp_path / "shop"))
    return database


def order(shop: Database, number: str = "T-1001") -> Order:
    with shop.read() as connection:
        return Orders(connection).get(number)


def a_case(order: Order, limit: int = 10_000) -> Case:
    return Case(order, (), OrderPolicy(), Limits(Money(limit, "EUR")))


def make(shop: Database, change: OrderChange, key: str = "turn-1") -> None:
    with shop.write() as connection:
        OrderChanges(connection, "c-1", NOW).make(change, key)


def more_totes(shop: Database, pieces: int) -> OrderChange:
    with shop.read() as connection:
        tote = Products(connection, NOW.date()).find_variant("TOTE-BK")
    assert tote
    found = order(shop)
    return change_line(a_case(found), 1, tote, found.line(1).quantity + pieces, tote)


def test_a_cancelled_order_has_its_refund_its_history_and_a_line_in_the_log(shop: Database) -> None:
    make(shop, cancel(a_case(order(shop))))

    found = order(shop)
    with shop.read() as connection:
        [refund] = Refunds(connection).of_order("T-1001")
        [logged] = connection.execute(select(audit_log)).all()
    assert found.state is OrderState.CANCELLED
    assert found.events[-1].note == "cancel_order: orders.cancel_until_sent 1"
    assert (refund.amount, refund.state, refund.method) == (Money(6500, "EUR"), RefundState.APPROVED, "card")
    assert (logged.who, logged.deed, logged.object) == ("shopper", "cancel_order", "order:T-1001")
    assert (logged.details["rule"], logged.details["rule_version"]) == ("orders.cancel_until_sent", "1")


def test_a_refund_over_the_limit_is_only_asked_for(shop: Database) -> None:
    make(shop, cancel(a_case(order(shop), limit=100)))

    with shop.read() as connection:
        assert [refund.state for refund in Refunds(connection).of_order("T-1001")] == [RefundState.REQUESTED]


def test_the_same_key_changes_nothing_twice(shop: Database) -> None:
    change = cancel(a_case(order(shop)))

    for _ in range(3):
        make(shop, change)

    with shop.read() as connection:
        assert len(Refunds(connection).of_order("T-1001")) == 1
        assert len(connection.execute(select(audit_log)).all()) == 1


def test_an_order_that_changed_meanwhile_is_left_as_it_is(shop: Database) -> None:
    late = cancel(a_case(order(shop)))
    with shop.write() as connection:
        Orders(connection).save(order(shop).with_state(OrderState.PACKED), key="warehouse", at=NOW)

    with pytest.raises(ChangedMeanwhile):
        make(shop, late)

    with shop.read() as connection:
        assert order(shop).state is OrderState.PACKED and not Refunds(connection).of_order("T-1001")


def test_a_new_address_is_kept_with_its_rule(shop: Database) -> None:
    found = order(shop)
    assert found.address

    make(shop, change_address(a_case(found), replace(found.address, city="Sevilla")))

    now = order(shop)
    assert now.address and now.address.city == "Sevilla"
    assert (now.state, now.events[-1].note) == (found.state, "change_address: orders.address_until_sent 1")


def test_further_pieces_are_taken_from_the_stock(shop: Database) -> None:
    before = pieces_of(shop, "TOTE-BK")

    make(shop, more_totes(shop, 2))

    assert pieces_of(shop, "TOTE-BK") == before - 2
    assert sum(line.quantity for line in order(shop).lines if line.sku == "TOTE-BK") == 2 + order_quantity(shop)


def order_quantity(shop: Database) -> int:
    return order(shop, "T-1001").line(1).quantity


def test_the_last_piece_goes_to_one_only(shop: Database) -> None:
    change = more_totes(shop, 2)
    with shop.write() as connection:
        connection.execute(
            update(stock).where(stock.c.sku == "TOTE-BK", stock.c.quantity.is_not(None)).values(quantity=1)
        )

    with pytest.raises(NotEnoughInStock):
        make(shop, change)

    assert order(shop) == change.before


def pieces_of(shop: Database, sku: str) -> int:
    with shop.read() as connection:
        rows = connection.execute(select(stock.c.quantity).where(stock.c.sku == sku)).scalars()
        return sum(quantity or 0 for quantity in rows)


def test_an_urgent_order_is_marked_once_and_seen_until_it_leaves(shop: Database) -> None:
    with shop.write() as connection:
        first = Priorities(connection).mark("T-1001", "c-1", NOW)
        again = Priorities(connection).mark("T-1001", "c-2", NOW + timedelta(hours=1))

    with shop.read() as connection:
        marked, waiting = Priorities(connection).marked_at("T-1001"), Priorities(connection).waiting()
    assert (first, again, marked) == (True, False, NOW)
    assert [(each.order_number, each.conversation_id, each.state) for each in waiting] == [
        ("T-1001", "c-1", OrderState.PAID)
    ]
    with shop.write() as connection:
        Orders(connection).save(order(shop).with_state(OrderState.SHIPPED), key="warehouse", at=NOW)
    with shop.read() as connection:
        assert Priorities(connection).waiting() == []
