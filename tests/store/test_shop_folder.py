"""Every mistake in a folder is told by file, line and column, and all of them at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.store.shop_folder import BadFolder, read_folder
from tests.store.folders import FILES, SHOP, a_folder


def mistakes(folder: Path) -> list[str]:
    with pytest.raises(BadFolder) as refusal:
        read_folder(folder)
    return [str(mistake) for mistake in refusal.value.mistakes]


def test_a_good_folder_is_read(tmp_path: Path) -> None:
    folder = read_folder(a_folder(tmp_path))

    assert folder.shop.shop.name == "Test shop"
    assert folder.rows["product_texts"][0]["also_called"] == ["shopper", "beach bag"]


def test_empty_cells_are_unknown_and_not_zero(tmp_path: Path) -> None:
    rows = read_folder(a_folder(tmp_path)).rows

    assert rows["stock"][1]["quantity"] is None
    assert rows["variants"][1]["weight_grams"] is None
    assert rows["orders"][0]["tax_minor"] is None
    assert rows["orders"][1]["discount_minor"] == 0


def test_amounts_count_in_the_minor_unit_of_their_currency(tmp_path: Path) -> None:
    rows = read_folder(a_folder(tmp_path)).rows

    assert [row["amount_minor"] for row in rows["prices"][:3]] == [2000, 1500, 3200]
    assert rows["order_lines"][3]["unit_price_minor"] == 3200


@pytest.mark.parametrize(
    ("file", "text", "mistake"),
    [
        (
            "prices",
            "TOTE-BK,EUR,12.345,,\n",
            "line 7, column amount: expected at most 2 digits after the point for EUR",
        ),
        ("prices", "TOTE-BK,JPY,12.5,,\n", "line 7, column amount: expected at most 0 digits after the point for JPY"),
        ("prices", "TOTE-BK,EUR,-1,,\n", "line 7, column amount: expected an amount such as 12.50"),
        ("prices", 'TOTE-BK,EUR,"1,50",,\n', "line 7, column amount: expected an amount such as 12.50"),
        ("prices", "TOTE-BK,EUD,1.50,,\n", "line 7, column currency: expected a currency"),
        ("prices", "TOTE-BK,EUR,1.50,01/02/2026,\n", "line 7, column valid_from: expected a date such as 2026-01-31"),
        ("prices", "NO-SUCH,EUR,1.50,,\n", "line 7, column sku: 'NO-SUCH' is not in variants.csv"),
        ("prices", "TOTE-BK,EUR,1.50\n", "line 7: expected 5 cells, found 3"),
        ("stock", "LAMP,BER,4,\n", "line 5, column sku: sku LAMP, warehouse BER is on line 4 already"),
        ("stock", "LAMP,SZX,many,\n", "line 5, column quantity: expected a whole number of at least 0, found 'many'"),
        ("stock", "LAMP,SZX,-3,\n", "line 5, column quantity: expected a whole number of at least 0, found '-3'"),
        ("stock", "LAMP,SZX,99999999999,\n", "line 5, column quantity: expected a whole number"),
        ("variants", "X,tote,black,,,,,false\n", "line 5, column options: expected key=value"),
        ("variants", "X,tote,,,,,,maybe\n", "line 5, column is_discontinued: expected true or false, found 'maybe'"),
        ("variants", "X,tote,,,,,,false\n", "line 5, column sku: 'X' has no price in EUR in prices.csv"),
        ("products", "x,bags,,,CN,,,,,\n", "line 4, column id: 'x' has no name in product_texts.csv"),
        ("products", "x,cars,,,CN,,,,,\n", "line 4, column category: 'cars' is not in categories.csv"),
        ("products", "x,bags,,,China,,,,,\n", "line 4, column origin: expected a country by its two capital letters"),
        ("categories", "empty,,\n", "line 4, column names: expected a name in at least one language"),
        ("customers", "c3,,nobody,,,,,\n", "line 4, column email: expected an e-mail address"),
        (
            "orders",
            "T-9,,,,,EUR,,,,,1,lost,2026-01-01T00:00Z,,\n",
            "line 5, column state: expected one of pending, paid",
        ),
        ("orders", "T-9,,,,,EUR,,,,,1,paid,yesterday,,\n", "line 5, column placed_at: expected a time such as"),
        ("order_lines", "T-7,1,,Mug,1,2.00,\n", "line 6, column order_number: 'T-7' is not in orders.csv"),
        ("promotions", "p,percent,120,,,,,,,,,,,false,\n", "line 5, column value: expected a percentage from 0 to 100"),
        ("promotions", "p,amount,5,,,,,,,,,,,false,\n", "line 5, column value: expected a currency beside the amount"),
        ("promotions", "p,free_shipping,5,,,,,,,,,,,false,\n", "line 5, column value: expected nothing"),
        ("promotions", "p,percent,5,,,,,,,,,,,false,DE|XQ\n", "line 5, column countries: expected a country"),
        ("parcel_events", "k1,2026-01-01,teleported,,,,\n", "line 4, column code: expected one of label, picked_up"),
    ],
)
def test_a_wrong_line_is_told_with_its_place(tmp_path: Path, file: str, text: str, mistake: str) -> None:
    folder = a_folder(tmp_path, **{file: FILES[f"{file}.csv"] + text})

    assert any(found.startswith(f"{file}.csv, {mistake}") for found in mistakes(folder)), mistakes(folder)


def test_a_mistake_in_the_shop_file_names_its_key(tmp_path: Path) -> None:
    shop = SHOP.replace("window_days: 30", "window_days: 30\n  excluded_categories: [cars]")

    assert mistakes(a_folder(tmp_path, shop=shop)) == [
        "shop.yml: returns.excluded_categories: 'cars' is not in categories.csv"
    ]
    assert mistakes(a_folder(tmp_path, shop=SHOP.replace("handling_days: 1", "handling_days: soon")))[0].startswith(
        "shop.yml: shipping.handling_days: expected"
    )


def test_all_mistakes_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    folder = a_folder(
        tmp_path,
        stock=FILES["stock.csv"] + "LAMP,SZX,many,soon\n",
        customers=FILES["customers.csv"] + "c3,,nobody,,,,,\n",
        shop=SHOP.replace("EUR", "EUD"),
    )

    assert [found.split(":")[0] for found in mistakes(folder)] == [
        "shop.yml",
        "stock.csv, line 5, column quantity",
        "stock.csv, line 5, column restock_on",
        "customers.csv, line 4, column email",
    ]


def test_a_wrong_line_is_not_blamed_for_what_refers_to_it(tmp_path: Path) -> None:
    folder = a_folder(tmp_path, orders=FILES["orders.csv"].replace(",EUR,60.00", ",EUD,60.00"))

    assert [found.split(":")[0] for found in mistakes(folder)] == ["orders.csv, line 2, column currency"]


def test_lines_are_counted_as_an_editor_shows_them(tmp_path: Path) -> None:
    texts = FILES["product_texts.csv"] + "lamp,English,Lamp,,,\n"

    # The second text spans two lines.
    assert mistakes(a_folder(tmp_path, product_texts=texts))[0].startswith("product_texts.csv, line 6, column language")


@pytest.mark.parametrize(
    ("header", "mistake"),
    [
        ("id;name;country", "warehouses.csv, line 1: expected columns separated by commas"),
        ("id,country", "warehouses.csv, line 1, column name: is missing"),
        ("id,name,country,colour", "warehouses.csv, line 1, column colour: is not a column of this file"),
        ("id,name,name", "warehouses.csv, line 1, column name: stands there twice"),
    ],
)
def test_a_wrong_header_is_told(tmp_path: Path, header: str, mistake: str) -> None:
    assert mistakes(a_folder(tmp_path, warehouses=f"{header}\n"))[0].startswith(mistake)


def test_columns_may_be_left_out_and_stand_in_any_order(tmp_path: Path) -> None:
    rows = read_folder(a_folder(tmp_path, warehouses="name,id\nBerlin,BER\nShenzhen,SZX\n")).rows

    assert rows["warehouses"][0] == {"id": "BER", "name": "Berlin", "country": None}


def test_a_needed_file_that_is_missing_is_told(tmp_path: Path) -> None:
    assert mistakes(a_folder(tmp_path, variants=None))[0] == "variants.csv: is missing"


def test_a_folder_that_is_missing_is_told(tmp_path: Path) -> None:
    assert mistakes(tmp_path / "nowhere")[0].endswith("expected a folder, found none")


def test_bytes_that_are_not_utf8_are_told(tmp_path: Path) -> None:
    folder = a_folder(tmp_path)
    (folder / "warehouses.csv").write_bytes("id,name,country\nBER,Köln,DE\n".encode("latin-1"))

    assert any(
        "warehouses.csv" in found and "expected UTF-8, found the byte 0xf6" in found for found in mistakes(folder)
    )


def test_a_byte_order_mark_windows_line_ends_and_empty_lines_are_harmless(tmp_path: Path) -> None:
    folder = a_folder(tmp_path)
    (folder / "warehouses.csv").write_bytes(
        b"\xef\xbb\xbfid,name,country\r\nBER,Berlin,DE\r\n,,\r\n\r\nSZX,Shenzhen,CN\r\n"
    )

    assert [row["id"] for row in read_folder(folder).rows["warehouses"]] == ["BER", "SZX"]


def test_only_the_first_mistakes_are_shown(tmp_path: Path) -> None:
    folder = a_folder(tmp_path, claims=FILES["claims.csv"] + "".join(f"x{number},,,,,,,\n" for number in range(40)))

    with pytest.raises(BadFolder) as refusal:
        read_folder(folder)

    assert str(refusal.value).splitlines()[-1] == "and 110 more"
