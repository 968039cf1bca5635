"""A folder goes in whole or not at all, and comes out as it went in."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date, datetime, timezone
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.shop.orders import OrderState
from bot.store.bookkeeping import ShopFiles
from bot.store.csv_files import FILES as TABLES
from bot.store.database import Database
from bot.store.demo import load_demo
from bot.store.orders import Orders
from bot.store.parcels import Parcels
from bot.store.products import Products
from bot.store.returns import Returns
from bot.store.shop_folder import BadFolder, folder_bytes
from bot.store.shop_import import export_folder, import_folder
from bot.store.tables_orders import orders
from tests.store.folders import FILES, a_folder

NOW = datetime(2026, 1, 2, 12, tzinfo=timezone.utc)


def contents(database: Database) -> dict[str, set[str]]:
    """Everything that the files hold, row by row."""
    with database.read() as connection:
        return {
            file.name: {
                str([value for name, value in row._mapping.items() if name not in ("imported_as", "changed_at")])
                for row in connection.execute(select(file.table))
            }
            for file in TABLES
        }


def version(database: Database) -> str:
    with database.read() as connection:
        return Products(connection).version()


def cancel(database: Database, number: str) -> None:
    with database.write() as connection:
        store = Orders(connection)
        store.save(store.get(number).cancelled(), key="turn-1", at=NOW)


def state(database: Database, number: str) -> OrderState:
    with database.read() as connection:
        return Orders(connection).get(number).state


def test_every_row_goes_in(database: Database, tmp_path: Path) -> None:
    differences = import_folder(database, a_folder(tmp_path / "shop"))

    assert {name: difference.added for name, difference in differences.items()} == {
        Path(name).stem: len(list(lines_of(text))) for name, text in FILES.items() if name.endswith(".csv")
    }


def lines_of(text: str) -> list[str]:
    return text.replace("beach,\n", "beach, ").splitlines()[1:]


def test_importing_again_changes_nothing(database: Database, tmp_path: Path) -> None:
    import_folder(database, a_folder(tmp_path / "shop"))
    before = contents(database), version(database)

    differences = import_folder(database, a_folder(tmp_path / "shop"))

    assert not any(differences.values())
    assert (contents(database), version(database)) == before


def test_what_is_exported_and_imported_is_the_same(database: Database, tmp_path: Path) -> None:
    import_folder(database, a_folder(tmp_path / "shop"))
    before = contents(database), version(database)

    export_folder(database, tmp_path / "once")
    differences = import_folder(database, tmp_path / "once")
    export_folder(database, tmp_path / "twice")

    assert not any(differences.values())
    assert (contents(database), version(database)) == before
    for name in FILES:
        assert (tmp_path / "once" / name).read_bytes() == (tmp_path / "twice" / name).read_bytes()


def test_an_export_reads_like_the_file_it_came_from(sqlite_database: Database, tmp_path: Path) -> None:
    import_folder(sqlite_database, a_folder(tmp_path / "shop"))

    export_folder(sqlite_database, tmp_path / "out")

    for name, text in FILES.items():
        assert sorted((tmp_path / "out" / name).read_text("utf-8").splitlines()) == sorted(text.splitlines()), name


def test_changed_added_and_removed_rows_are_counted(database: Database, tmp_path: Path) -> None:
    import_folder(database, a_folder(tmp_path / "shop"))
    before = version(database)
    stock = "sku,warehouse,quantity,restock_on\nTOTE-BK,BER,2,\nLAMP,BER,0,2026-02-01\nLAMP,SZX,9,\n"

    difference = import_folder(database, a_folder(tmp_path / "shop", stock=stock))["stock"]

    assert (difference.added, difference.changed, difference.removed) == (1, 1, 1)
    assert version(database) != before


def test_a_dry_run_says_what_would_change_and_changes_nothing(database: Database, tmp_path: Path) -> None:
    differences = import_folder(database, a_folder(tmp_path / "shop"), is_dry_run=True)

    assert differences["products"].added == 2
    assert (contents(database)["products.csv"], version(database)) == (set(), "")


def test_a_folder_with_mistakes_changes_nothing(database: Database, tmp_path: Path) -> None:
    import_folder(database, a_folder(tmp_path / "shop"))
    before = contents(database)

    with pytest.raises(BadFolder):
        import_folder(
            database, a_folder(tmp_path / "shop", claims="id,order_number,kind,state,opened_at,note\nx,,,,,\n")
        )

    assert contents(database) == before


def test_another_shop_takes_the_place_of_the_first(database: Database, tmp_path: Path) -> None:
    import_folder(database, a_folder(tmp_path / "shop"))
    left_out = dict.fromkeys(
        ["stock", "warehouses", "promotions", "promotion_texts", "customers", "addresses", "orders", "order_lines"]
        + [
            "order_events",
            "payments",
            "shipments",
            "parcels",
            "parcel_events",
            "returns",
            "refunds",
            "claims",
            "invoices",
        ]
    )

    import_folder(database, a_folder(tmp_path / "other", shop=FILES["shop.yml"].replace("Test", "Other"), **left_out))

    assert contents(database)["orders.csv"] == set()
    with database.read() as connection:
        assert "name: Other shop" in (ShopFiles(connection).text() or "")


def test_readers_see_the_old_shop_or_the_new_one(database: Database, tmp_path: Path) -> None:
    old, new = (
        a_folder(tmp_path / "old"),
        a_folder(tmp_path / "new", stock=FILES["stock.csv"].replace("BER,3", "BER,7")),
    )
    import_folder(database, old)
    seen: set[tuple[str, int | None]] = set()
    is_over = threading.Event()

    def look() -> None:
        while not is_over.wait(0.002):
            with database.read() as connection:
                products = Products(connection)
                before = products.version()
                variant = products.find_variant("TOTE-BK")
                seen.add((before, variant.stock[0].quantity if variant else None))

    reader = threading.Thread(target=look)
    reader.start()
    for folder in (new, old):
        import_folder(database, folder)
    is_over.set()
    reader.join()

    assert {quantity for _, quantity in seen} <= {3, 7}
    assert len(seen) <= 2


def test_an_order_changed_in_the_chat_survives_the_same_file(database: Database, tmp_path: Path) -> None:
    import_folder(database, a_folder(tmp_path / "shop"))
    cancel(database, "T-1001")

    import_folder(database, a_folder(tmp_path / "shop"))

    assert state(database, "T-1001") is OrderState.CANCELLED


def test_exporting_a_changed_order_and_importing_it_back_changes_nothing(database: Database, tmp_path: Path) -> None:
    import_folder(database, a_folder(tmp_path / "shop"))
    cancel(database, "T-1001")

    export_folder(database, tmp_path / "out")

    assert not any(import_folder(database, tmp_path / "out").values())
    assert not any(import_folder(database, tmp_path / "shop").values())


def test_an_order_changed_in_the_chat_gives_way_to_news_from_the_shop(database: Database, tmp_path: Path) -> None:
    import_folder(database, a_folder(tmp_path / "shop"))
    cancel(database, "T-1001")
    news = FILES["order_events.csv"] + "T-1001,packed,2026-01-03T09:00:00Z,\n"

    import_folder(database, a_folder(tmp_path / "shop", order_events=news))

    assert state(database, "T-1001") is OrderState.PAID


def test_a_changed_address_survives_and_the_others_keep_theirs(database: Database, tmp_path: Path) -> None:
    import_folder(database, a_folder(tmp_path / "shop"))
    with database.write() as connection:
        store = Orders(connection)
        order = store.get("T-1001")
        assert order.address
        store.save(order.sent_to(replace(order.address, city="Sevilla")), key="turn-1", at=NOW)

    import_folder(database, a_folder(tmp_path / "shop"))

    with database.read() as connection:
        cities = {order.number: order.address and order.address.city for order in Orders(connection).of_customer("c1")}
    assert cities == {"T-1001": "Sevilla", "T-1002": "Madrid"}


def test_what_belongs_to_a_changed_order_survives_with_it(database: Database, tmp_path: Path) -> None:
    import_folder(database, a_folder(tmp_path / "shop"))
    with database.write() as connection:
        connection.execute(orders.update().where(orders.c.number == "T-1002").values(changed_at=NOW))

    import_folder(database, a_folder(tmp_path / "shop"))

    with database.read() as connection:
        assert [parcel.tracking_number for parcel in Parcels(connection).of_order("T-1002")] == ["JD0001"]
        assert [found.id for found in Returns(connection).of_order("T-1002")] == ["r1"]


def test_progress_reaches_the_size_of_the_files(sqlite_database: Database, tmp_path: Path) -> None:
    folder = a_folder(tmp_path / "shop")
    told: list[int] = []

    import_folder(sqlite_database, folder, progress=told.append)

    assert sum(told) == folder_bytes(folder)


def test_the_demo_moves_to_the_day_it_is_loaded_on(database: Database, tmp_path: Path) -> None:
    folder = a_folder(tmp_path / "demo")

    load_demo(database, date(2026, 1, 11), folder)

    with database.read() as connection:
        order = Orders(connection).get("T-1001")
        parcel = Parcels(connection).of_order("T-1002")[0]
        assert "demo_anchor: 2026-01-11 # the first of January" in (ShopFiles(connection).text() or "")
    assert order.placed_at == datetime(2026, 1, 9, 10, tzinfo=timezone.utc)
    assert parcel.promised_to == date(2026, 1, 6)


def test_loading_the_demo_again_on_the_same_day_keeps_what_shoppers_changed(database: Database, tmp_path: Path) -> None:
    folder = a_folder(tmp_path / "demo")
    load_demo(database, date(2026, 1, 11), folder)
    cancel(database, "T-1001")

    differences = load_demo(database, date(2026, 1, 11), folder)

    assert not any(differences.values())
    assert state(database, "T-1001") is OrderState.CANCELLED


def test_the_demo_of_another_day_starts_afresh(database: Database, tmp_path: Path) -> None:
    folder = a_folder(tmp_path / "demo")
    load_demo(database, date(2026, 1, 11), folder)
    cancel(database, "T-1001")

    load_demo(database, date(2026, 1, 12), folder)

    assert state(database, "T-1001") is OrderState.PAID


def test_an_exported_demo_imported_back_changes_nothing(database: Database, tmp_path: Path) -> None:
    load_demo(database, date(2026, 1, 11), a_folder(tmp_path / "demo"))

    export_folder(database, tmp_path / "out")

    assert not any(import_folder(database, tmp_path / "out").values())
    assert not any(load_demo(database, date(2026, 1, 11), tmp_path / "out").values())
