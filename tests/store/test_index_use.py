"""What an answer asks the store for is found by an index: no large table is read from one end to the other."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from pathlib import Path

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Connection

from bot.store.customers import Customers
from bot.store.database import Database
from bot.store.orders import Orders
from bot.store.parcels import Parcels
from bot.store.plans import scans, watched
from bot.store.products import Products
from bot.store.proofs import Proofs
from bot.store.returns import Claims, Refunds, Returns
from bot.store.shop_import import import_folder
from bot.store.trackings import Trackings
from bot.store.watches import Watches
from tests.store.folders import a_folder

NOW = datetime(2025, 12, 24, 12, tzinfo=timezone.utc)

ASKED: dict[str, Callable[[Connection], object]] = {
    "an order": lambda connection: Orders(connection).find("T-1002"),
    "its contact": lambda connection: Orders(connection).find_contact("T-1002"),
    "orders of an address": lambda connection: Orders(connection).of_email("ana@example.com"),
    "orders of a customer": lambda connection: Orders(connection).of_customer("c1"),
    "an order that can be proven": lambda connection: Orders(connection).can_prove_any(),
    "invoices": lambda connection: Orders(connection).invoices("T-1001"),
    "a customer": lambda connection: Customers(connection).find_email("ana@example.com"),
    "parcels": lambda connection: Parcels(connection).of_order("T-1002"),
    "a tracking number": lambda connection: Parcels(connection).find_tracking("JD0001"),
    "returns": lambda connection: Returns(connection).of_order("T-1002"),
    "refunds": lambda connection: Refunds(connection).of_order("T-1002"),
    "claims": lambda connection: Claims(connection).of_order("T-1002"),
    "a proof": lambda connection: Proofs(connection, "c-1", NOW).has("T-1002"),
    "a product": lambda connection: Products(connection, NOW.date()).get("tote"),
    "a watch": lambda connection: Watches(connection).find("c-1", "T-1002"),
    "open chats": lambda connection: list(Watches(connection).open_chats(NOW)),
    "running watches": lambda connection: Watches(connection).running(NOW),
}


@pytest.fixture
def shop(database: Database, tmp_path: Path) -> Database:
    import_folder(database, a_folder(tmp_path / "shop"))
    if not database.is_sqlite:
        # So small a table is always read whole; without that way, the plan shows whether there is another.
        event.listen(
            database.engine, "begin", lambda connection: connection.exec_driver_sql("SET enable_seqscan = off")
        )
    return database


@pytest.mark.parametrize("name", ASKED)
def test_it_is_found_by_an_index(shop: Database, name: str) -> None:
    with watched(shop) as statements, shop.read() as connection:
        ASKED[name](connection)

    assert statements.seen
    assert [(scan.table, scan.statement) for scan in scans(shop, statements, least_rows=0)] == []


def test_parcels_to_ask_for_are_found_by_the_day_they_were_sent(shop: Database) -> None:
    with watched(shop) as statements, shop.write() as connection:
        Trackings(connection).claim_due(NOW, 40)

    assert {scan.table for scan in scans(shop, statements, least_rows=0)} <= {"trackings"}


def test_a_table_that_is_read_whole_is_found_out(shop: Database) -> None:
    with watched(shop) as statements, shop.read() as connection:
        connection.exec_driver_sql("SELECT name FROM order_lines WHERE name = 'Tote'").all()

    assert [scan.table for scan in scans(shop, statements, least_rows=0)] == ["order_lines"]
