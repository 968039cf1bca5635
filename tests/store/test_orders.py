"""Orders come out whole, and are changed once by key."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date, datetime, timezone
from pathlib import Path

import pytest

from bot.errors import NotFound
from bot.shop.money import Money
from bot.shop.orders import NoSuchOrder, Order, OrderState, PaymentState
from bot.shop.parcels import ParcelCode
from bot.shop.returns import ClaimKind, RefundState, ReturnState
from bot.store.cases import Cases, RestockWishes
from bot.store.changes import Changes
from bot.store.customers import Customers
from bot.store.database import Database
from bot.store.orders import Orders
from bot.store.parcels import Parcels
from bot.store.returns import Claims, Refunds, Returns
from bot.store.shop_import import import_folder
from tests.store.folders import a_folder

NOW = datetime(2026, 1, 2, 12, tzinfo=timezone.utc)


@pytest.fixture
def shop(database: Database, tmp_path: Path) -> Database:
    import_folder(database, a_folder(tmp_path / "shop"))
    return database


def order(shop: Database, number: str = "T-1001") -> Order:
    with shop.read() as connection:
        return Orders(connection).get(number)


def test_an_order_comes_with_all_that_belongs_to_it(shop: Database) -> None:
    found = order(shop)

    assert (found.total, found.shipping, found.tax) == (Money(6500, "EUR"), Money(500, "EUR"), None)
    assert [(line.sku, line.state) for line in found.lines] == [
        ("TOTE-BK", OrderState.PAID),
        ("GONE-1", OrderState.CANCELLED),
    ]
    assert [event.state for event in found.events] == [OrderState.PENDING, OrderState.PAID]
    assert found.payments[0].state is PaymentState.CAPTURED
    assert found.address and found.address.city == "Madrid"


def test_an_order_is_found_however_its_number_is_typed(shop: Database) -> None:
    with shop.read() as connection:
        assert Orders(connection).find(" t-1001 ") is not None
        assert Orders(connection).find("T-9999") is None
        with pytest.raises(NoSuchOrder):
            Orders(connection).get("T-9999")


def test_the_orders_of_a_buyer_are_found_newest_first(shop: Database) -> None:
    with shop.read() as connection:
        numbers = [found.number for found in Orders(connection).of_email("ANA@example.com")]
        customer = Customers(connection).find_email("Ana@Example.com")

    assert numbers == ["T-1001", "T-1002"]
    assert customer and customer.consent_marketing is True


def test_what_is_unknown_of_a_customer_stays_unknown(shop: Database) -> None:
    with shop.read() as connection:
        customer = Customers(connection).get("c2")

    assert (customer.name, customer.email, customer.consent_marketing) == (None, None, None)


def test_a_cancelled_order_is_stored_with_its_history(shop: Database) -> None:
    with shop.write() as connection:
        store = Orders(connection)
        store.save(store.get_to_change("T-1001").cancelled(), key="turn-1", at=NOW)

    found = order(shop)
    assert found.state is OrderState.CANCELLED
    assert [(event.state, event.at) for event in found.events][-1] == (OrderState.CANCELLED, NOW)
    assert {line.state for line in found.lines} == {OrderState.CANCELLED}


def test_the_same_key_saves_once(shop: Database) -> None:
    changed = order(shop).cancelled()

    for _ in range(2):
        with shop.write() as connection:
            Orders(connection).save(changed, key="turn-1", at=NOW)

    assert len(order(shop).events) == 3


def test_an_unchanged_line_keeps_its_own_state(shop: Database) -> None:
    with shop.write() as connection:
        store = Orders(connection)
        store.save(store.get("T-1001").with_state(OrderState.PACKED), key="turn-1", at=NOW)

    assert [line.state for line in order(shop).lines] == [OrderState.PACKED, OrderState.CANCELLED]


def test_a_changed_address_is_stored_for_this_order_alone(shop: Database) -> None:
    for turn, city in enumerate(["Sevilla", "Granada"]):
        with shop.write() as connection:
            store = Orders(connection)
            found = store.get("T-1001")
            assert found.address
            store.save(found.sent_to(replace(found.address, city=city)), key=f"turn-{turn}", at=NOW)

    assert [(order(shop, number).address or order(shop).address).city for number in ("T-1001", "T-1002")] == [  # type: ignore[union-attr]
        "Granada",
        "Madrid",
    ]


def test_saving_an_order_that_is_gone_is_told(shop: Database) -> None:
    unknown = replace(order(shop), number="T-9")

    with pytest.raises(NotFound), shop.write() as connection:
        Orders(connection).save(unknown, key="turn-1")


def test_a_parcel_comes_with_its_scans_in_order(shop: Database) -> None:
    with shop.read() as connection:
        [parcel] = Parcels(connection).of_order("T-1002")
        same = Parcels(connection).find_tracking("jd 0001")

    assert parcel == same
    assert [event.code for event in parcel.events] == [ParcelCode.PICKED_UP, ParcelCode.LINE_HAUL]
    assert (parcel.state, parcel.lines, parcel.promised_to) == (ParcelCode.LINE_HAUL, (1,), date(2025, 12, 27))


def test_what_comes_back_is_found_by_order(shop: Database) -> None:
    with shop.read() as connection:
        [given_back] = Returns(connection).of_order("T-1002")
        [refund] = Refunds(connection).of_order("T-1002")
        [claim] = Claims(connection).of_order("T-1002")
        [invoice] = Orders(connection).invoices("T-1001")

    assert (given_back.state, refund.state, claim.kind) == (
        ReturnState.REQUESTED,
        RefundState.REQUESTED,
        ClaimKind.DAMAGED,
    )
    assert (refund.amount, refund.return_id, invoice.total) == (Money(4990, "EUR"), "r1", Money(6500, "EUR"))


def test_a_change_is_made_once_and_answers_the_same(database: Database) -> None:
    made: list[int] = []

    def change() -> dict[str, int]:
        made.append(1)
        return {"number": len(made)}

    for _ in range(2):
        with database.write() as connection:
            result = Changes(connection).once("inbox-1", "open_case", "T-1", change)

    assert (result, made) == ({"number": 1}, [1])


def _fail() -> dict[str, int]:
    raise KeyError("in between")


def test_a_change_that_failed_is_made_anew(database: Database) -> None:
    with pytest.raises(KeyError), database.write() as connection:
        Changes(connection).once("inbox-1", "open_case", "T-1", _fail)

    with database.write() as connection:
        assert Changes(connection).once("inbox-1", "open_case", "T-1", lambda: {"number": 7}) == {"number": 7}


def test_two_at_once_make_one_change(database: Database) -> None:
    results: list[object] = []
    start = threading.Barrier(4)

    def turn(number: int) -> None:
        start.wait()
        with database.write() as connection:
            results.append(Changes(connection).once("inbox-1", "cancel", "T-1", lambda: {"by": number}))

    threads = [threading.Thread(target=turn, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(results) == 4
    assert all(result == results[0] for result in results)


def test_cases_are_numbered_one_after_the_other(database: Database) -> None:
    with database.write() as connection:
        numbers = [Cases(connection).open("privacy", "web:1", {"wants": "erase"}, NOW).number for _ in range(2)]

    with database.read() as connection:
        opened = Cases(connection).all_open()
    assert numbers == [case.number for case in opened] == [1001, 1002]
    assert (opened[0].details, opened[0].opened_at) == ({"wants": "erase"}, NOW)


def test_a_conversation_wishes_for_a_thing_once(database: Database) -> None:
    with database.write() as connection:
        wishes = RestockWishes(connection)

        assert [wishes.add("LAMP", "web:1", None, "en", NOW), wishes.add("LAMP", "web:1", None, "en", NOW)] == [
            True,
            False,
        ]
        assert wishes.add("LAMP", "web:2", "a@example.com", "en", NOW)
