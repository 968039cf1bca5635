"""The UCI Online Retail file becomes a shop, and what is left out is counted by reason."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path

import pytest

from bot.errors import BadSetting
from bot.shop.money import Money
from bot.shop.orders import OrderState
from bot.shop.products import Availability
from bot.store.customers import Customers
from bot.store.database import Database
from bot.store.online_retail import Retail, read_online_retail
from bot.store.online_retail_words import country_code, is_name, no_goods, title
from bot.store.orders import Orders
from bot.store.products import Products
from bot.store.shop_folder import BadFolder
from bot.store.swap import swap_in
from tests.store.folders import SHOP

HEADER = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n"


def read(folder: Path, *lines: str) -> Retail:
    path = folder / "retail.csv"
    path.write_text(HEADER + "".join(f"{line}\n" for line in lines), "utf-8")
    return read_online_retail(path)


def utc(*parts: int) -> datetime:
    year, month, day, hour, minute = parts
    return datetime(year, month, day, hour, minute, tzinfo=timezone.utc)


def skipped(retail: Retail) -> dict[str, list[int]]:
    return {skipped.reason: skipped.lines for skipped in retail.skipped}


def a_sale(invoice: str = "536365", **changed: str) -> str:
    values = {
        "code": "85123a",
        "description": "WHITE HANGING HEART T-LIGHT HOLDER",
        "quantity": "6",
        "at": "12-01-2010 08:26",
        "price": "2.55",
        "customer": "17850",
        "country": "United Kingdom",
    } | changed
    return ",".join([invoice, *values.values()])


def test_an_invoice_becomes_an_order(database: Database, tmp_path: Path) -> None:
    retail = read(tmp_path, a_sale(), a_sale(code="71053", description="WHITE METAL LANTERN", price="3.39"))

    swap_in(database, retail.folder)

    with database.read() as connection:
        order = Orders(connection).get("536365")
        customer = Customers(connection).get("17850")
        product = Products(connection).get("85123A")
    assert (order.state, order.total, order.shipping) == (OrderState.PAID, Money(3564, "GBP"), None)
    assert order.placed_at == datetime(2010, 12, 1, 8, 26, tzinfo=timezone.utc)
    assert [(line.name, line.quantity) for line in order.lines] == [
        ("White Hanging Heart T-Light Holder", 6),
        ("White Metal Lantern", 6),
    ]
    assert (customer.country, customer.email, order.can_be_proven) == ("GB", None, False)
    assert product.names == {"en": "White Hanging Heart T-Light Holder"}
    assert product.variants[0].price == Money(255, "GBP")
    assert product.variants[0].availability() is Availability.UNKNOWN
    assert product.variants[0].weight_grams is None


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("12-01-2010 08:26", utc(2010, 12, 1, 8, 26)),
        ("12/1/2010 8:26", utc(2010, 12, 1, 8, 26)),
        ("1/13/2011 17:05", utc(2011, 1, 13, 17, 5)),
        ("07-02-2011 12:00", utc(2011, 7, 2, 11, 0)),  # British summer time
    ],
)
def test_the_month_stands_first(tmp_path: Path, written: str, meant: datetime) -> None:
    order = read(tmp_path, a_sale(at=written)).folder.rows["orders"][0]

    assert order["placed_at"] == meant


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (a_sale(code="POST", description="POSTAGE", price="18"), "no goods: postage"),
        (a_sale(code="DOT", description="DOTCOM POSTAGE", price="18"), "no goods: postage"),
        (a_sale(code="C2", description="CARRIAGE", price="50"), "no goods: postage"),
        (a_sale(code="M", description="Manual"), "no goods: manual entry"),
        (a_sale(code="D", description="Discount"), "no goods: discount"),
        (a_sale(code="BANK CHARGES", description="Bank Charges"), "no goods: bank charges"),
        (a_sale(code="AMAZONFEE", description="AMAZON FEE"), "no goods: fee of a marketplace"),
        (a_sale(code="gift_0001_20", description="Gift voucher"), "no goods: gift voucher"),
        (a_sale(code="XYZ", description="SOMETHING ELSE"), "no goods: unknown stock code"),
        (a_sale(quantity="-10", price="0", description="", customer=""), "stock adjustment"),
        (a_sale(quantity="-10", price="0", description="?", customer=""), "stock adjustment"),
        (a_sale(quantity="0"), "stock adjustment"),
        (a_sale(price="0", description="found", customer=""), "no price: written off or given away"),
        (a_sale(price="0.001"), "no price: written off or given away"),
        (a_sale(code="22139", description="damaged?"), "goods without a usable name"),
        (a_sale(code="22139", description="lost"), "goods without a usable name"),
        (a_sale(at="2010-12-01"), "unreadable date, quantity or price"),
        (a_sale(at="13-13-2010 08:00"), "unreadable date, quantity or price"),
        (a_sale(quantity="six"), "unreadable date, quantity or price"),
        (a_sale(price="free"), "unreadable date, quantity or price"),
        (a_sale(price="NaN"), "unreadable date, quantity or price"),
        (a_sale(code=""), "cells missing"),
        ("536366,71053", "cells missing"),
        (a_sale("C536366", quantity="-6", code="99999"), "credit note for goods that this file does not sell"),
        (a_sale("C536366", quantity="-6", customer=""), "credit note without a customer"),
    ],
)
def test_what_is_left_out_is_listed_by_reason(tmp_path: Path, line: str, reason: str) -> None:
    retail = read(tmp_path, a_sale(), line)

    assert skipped(retail) == {reason: [3]}
    assert len(retail.folder.rows["order_lines"]) == 1


def test_postage_is_the_orders_shipping(tmp_path: Path) -> None:
    order = read(tmp_path, a_sale(), a_sale(code="POST", quantity="1", price="18")).folder.rows["orders"][0]

    assert (order["subtotal_minor"], order["shipping_minor"], order["total_minor"]) == (1530, 1800, 3330)


def test_an_order_of_nobody_known_stays_an_order(tmp_path: Path) -> None:
    retail = read(tmp_path, a_sale(customer=""))

    assert retail.folder.rows["orders"][0]["customer_id"] is None
    assert (retail.without_customer, retail.folder.rows["customers"]) == (1, [])


def test_a_credit_note_the_same_day_cancels(tmp_path: Path) -> None:
    retail = read(tmp_path, a_sale(), a_sale("C536370", quantity="-6", at="12-01-2010 15:00"))

    assert retail.folder.rows["orders"][0]["state"] == "cancelled"
    assert skipped(retail) == {}


def test_a_later_credit_note_for_a_part_returns_that_part(tmp_path: Path) -> None:
    rows = read(tmp_path, a_sale(), a_sale("C536370", quantity="-2", at="12-09-2010 15:00")).folder.rows

    assert rows["orders"][0]["state"] == "paid"
    assert [(line["position"], line["quantity"], line["state"]) for line in rows["order_lines"]] == [
        (1, 4, None),
        (2, 2, "returned"),
    ]


def test_a_credit_note_takes_back_from_the_youngest_sale_before_it(tmp_path: Path) -> None:
    rows = read(
        tmp_path,
        a_sale("1", at="12-01-2010 08:00"),
        a_sale("2", at="12-02-2010 08:00"),
        a_sale("3", at="12-05-2010 08:00"),
        a_sale("C4", quantity="-8", at="12-04-2010 08:00"),
    ).folder.rows

    assert [(line["order_number"], line["quantity"], line["state"]) for line in rows["order_lines"]] == [
        ("1", 4, None),
        ("1", 2, "returned"),
        ("2", 6, None),
        ("3", 6, None),
    ]
    assert [order["state"] for order in rows["orders"]] == ["paid", "returned", "paid"]


def test_the_most_frequent_good_description_is_the_name_and_the_others_are_kept(tmp_path: Path) -> None:
    retail = read(
        tmp_path,
        a_sale("1", description="GLASS CLOCHE LARGE"),
        a_sale("2", description="GLASS BELL JAR LARGE"),
        a_sale("3", description="GLASS BELL JAR LARGE "),
        a_sale("4", description="smashed"),
    )

    text = retail.folder.rows["product_texts"][0]
    assert (text["name"], text["also_called"]) == ("Glass Bell Jar Large", ["Glass Cloche Large"])


def test_the_price_is_the_most_frequent_one_then_the_most_recent(tmp_path: Path) -> None:
    frequent = read(tmp_path, a_sale("1"), a_sale("2"), a_sale("3", price="5.06", at="12-03-2010 08:00"))
    recent = read(tmp_path, a_sale("1"), a_sale("3", price="5.06", at="12-03-2010 08:00"))

    assert frequent.folder.rows["prices"][0]["amount_minor"] == 255
    assert recent.folder.rows["prices"][0]["amount_minor"] == 506


def test_a_file_of_other_columns_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.csv"
    path.write_text("id,name\n1,x\n", "utf-8")

    with pytest.raises(BadFolder, match="other.csv, line 1, column InvoiceNo: is missing"):
        read_online_retail(path)


def test_a_shop_file_of_another_currency_is_refused(tmp_path: Path) -> None:
    (tmp_path / "shop.yml").write_text(SHOP, "utf-8")

    with pytest.raises(BadSetting, match="currency: expected GBP"):
        read_online_retail(tmp_path / "retail.csv", tmp_path / "shop.yml")


def test_both_encodings_the_file_goes_round_in_are_read(tmp_path: Path) -> None:
    path = tmp_path / "retail.csv"
    path.write_bytes((HEADER + a_sale(description="DOLLY £1 CUPBOARD") + "\n").encode("cp1252"))

    assert read_online_retail(path).folder.rows["product_texts"][0]["name"] == "Dolly £1 Cupboard"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("CREAM CUPID HEARTS COAT HANGER", "Cream Cupid Hearts Coat Hanger"),
        ("SET OF 3 COLOURED  FLYING DUCKS", "Set of 3 Coloured Flying Ducks"),
        ("CHILDREN'S SPACEBOY MUG", "Children's Spaceboy Mug"),
        ("BAG 500g SWIRLY MARBLES", "Bag 500g Swirly Marbles"),
        ("HOOK, 1 HANGER ,MAGIC GARDEN", "Hook, 1 Hanger, Magic Garden"),
        ("THE KING GIFT BAG", "The King Gift Bag"),
        ('LETTER "A" BLING KEY RING', 'Letter "A" Bling Key Ring'),
        ("3 TRADITIONAl BISCUIT CUTTERS  SET", "3 Traditional Biscuit Cutters Set"),
    ],
)
def test_names_in_capitals_are_read_as_titles(written: str, read: str) -> None:
    assert title(written) == read


def test_notes_are_not_names() -> None:
    notes = [
        "?",
        "??",
        "",
        "damaged?",
        "lost",
        "check",
        "amazon",
        "wet/rusty",
        "thrown away",
        "Unsaleable, destroyed.",
        "20713",
    ]

    assert [note for note in notes if is_name(note)] == []
    assert is_name("Dr. Jam's Arouzer Stress Ball") and is_name("POLYESTER FILLER PAD 45x45cm")


def test_countries_are_known_by_the_names_of_the_file() -> None:
    names = ["United Kingdom", "EIRE", "RSA", "USA", "Hong Kong", "Czech Republic", "Unspecified", "European Community"]

    assert [country_code(name) for name in names] == ["GB", "IE", "ZA", "US", "HK", "CZ", None, None]
    assert no_goods("85123A") is no_goods("DCGS0058") is None
