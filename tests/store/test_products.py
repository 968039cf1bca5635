"""The catalogue comes out as it counts on a day."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path

import pytest

from bot.errors import NotFound
from bot.shop.money import Money
from bot.shop.offers import PromotionKind
from bot.shop.products import Availability
from bot.store.database import Database
from bot.store.offers import Offers
from bot.store.products import Products
from bot.store.shop_import import import_folder
from tests.store.folders import FILES, a_folder

TODAY = date(2026, 1, 15)


@pytest.fixture
def shop(database: Database, tmp_path: Path) -> Database:
    import_folder(database, a_folder(tmp_path / "shop"))
    return database


def test_a_product_comes_with_its_names_facts_and_variants(shop: Database) -> None:
    with shop.read() as connection:
        tote = Products(connection, TODAY).get("tote")

    assert (tote.name("es"), tote.category, tote.origin, tote.hs6, tote.brand) == (
        "Bolsa de playa",
        "bags",
        "CN",
        "420222",
        "Acme",
    )
    assert tote.facts == {"material": "cotton", "wash": "30C"}
    assert tote.facts_in("es") == {"material": "algodón", "wash": "30C"}
    assert [variant.sku for variant in tote.variants] == ["TOTE-BK", "TOTE-RD"]
    assert tote.variants[0].size_mm == (400, 300, 20)
    assert tote.variants[1].weight_grams is None


def test_all_and_one_say_the_same(shop: Database) -> None:
    with shop.read() as connection:
        products = Products(connection, TODAY)

        assert products.all() == [products.get("lamp"), products.get("tote")]
        assert products.some(["tote", "no-such", "lamp", "tote"]) == [products.get("tote"), products.get("lamp")]


def test_a_product_that_is_not_there_is_told(shop: Database) -> None:
    with shop.read() as connection:
        assert Products(connection).find_variant("no-such") is None
        with pytest.raises(NotFound):
            Products(connection).get("no-such")


@pytest.mark.parametrize(
    ("on", "minor"),
    [(date(2025, 12, 31), 2000), (date(2026, 1, 1), 1500), (date(2026, 1, 31), 1500), (date(2026, 2, 1), 2000)],
)
def test_a_sale_price_counts_while_it_runs(shop: Database, on: date, minor: int) -> None:
    with shop.read() as connection:
        variant = Products(connection, on).find_variant("TOTE-BK")

    assert variant and variant.price == Money(minor, "EUR")
    assert variant.price_in("JPY") == Money(3200, "JPY")
    assert variant.price_in("USD") is None


def test_a_price_that_is_over_or_to_come_is_better_than_none(database: Database, tmp_path: Path) -> None:
    prices = FILES["prices.csv"] + "LAMP,EUR,10.00,2027-01-01,\n"
    import_folder(database, a_folder(tmp_path / "shop", prices=prices.replace("2025-06-01,", "2025-06-01,2025-06-30")))

    with database.read() as connection:
        lamp = Products(connection, TODAY).find_variant("LAMP")
    assert lamp and lamp.price == Money(4990, "EUR")


def test_unknown_stock_is_not_out_of_stock(shop: Database) -> None:
    with shop.read() as connection:
        products = Products(connection, TODAY)
        states = {sku: products.find_variant(sku).availability() for sku in ("TOTE-BK", "TOTE-RD", "LAMP")}  # type: ignore[union-attr]

    assert states == {"TOTE-BK": Availability.FEW_LEFT, "TOTE-RD": Availability.GONE, "LAMP": Availability.OUT}


def test_a_warehouse_that_is_out_beside_one_that_does_not_know_is_unknown(database: Database, tmp_path: Path) -> None:
    import_folder(database, a_folder(tmp_path / "shop", stock=FILES["stock.csv"].replace("BER,3", "BER,0")))

    with database.read() as connection:
        variant = Products(connection, TODAY).find_variant("TOTE-BK")
    assert variant and variant.availability() is Availability.UNKNOWN


def test_names_are_those_that_people_use_too(shop: Database) -> None:
    with shop.read() as connection:
        names = Products(connection).names()
        categories = Products(connection).categories()

    assert {("tote", "en", 'Tote "Sea", large'), ("tote", "en", "beach bag"), ("tote", "es", "Bolsa de playa")} < set(
        names
    )
    assert categories["bags"] == {"en": "Bags", "es": "Bolsos"}
    assert categories["lights"] == {"en": "Lights"}


def test_best_sellers_are_those_of_the_last_days_else_of_all_time(shop: Database) -> None:
    with shop.read() as connection:
        products = Products(connection, TODAY)
        sold = [product.id for product in products.best_sellers(5, TODAY)]
        lately = [product.id for product in products.best_sellers(5, date(2025, 12, 30), days=0)]
        long_ago = [product.id for product in products.best_sellers(1, date(2030, 1, 1))]

    assert (sold, lately, long_ago) == (["tote", "lamp"], ["tote"], ["tote"])


def test_promotions_run_on_their_days_and_while_uses_are_left(shop: Database) -> None:
    with shop.read() as connection:
        offers = Offers(connection)

        assert [promotion.id for promotion in offers.running(TODAY)] == ["bags-10", "free"]
        assert [promotion.id for promotion in offers.running(date(2026, 3, 1))] == ["free"]


def test_a_promotion_comes_with_its_rules(shop: Database) -> None:
    with shop.read() as connection:
        bags, free, welcome = Offers(connection).all()

    assert (bags.percent, bags.category, bags.text("es")) == (Decimal("12.5"), "bags", "12.5% off bags")
    assert (free.kind, free.min_subtotal, free.text("en")) == (PromotionKind.FREE_SHIPPING, Money(6000, "EUR"), None)
    assert (welcome.amount, welcome.countries, welcome.uses_left) == (Money(500, "EUR"), frozenset({"DE", "AT"}), 0)


def test_a_code_is_found_however_it_is_typed(shop: Database) -> None:
    with shop.read() as connection:
        found = Offers(connection).find_code(" hello5 ")

        assert found and found.id == "welcome"
        assert Offers(connection).find_code("nope") is None


@pytest.mark.slow
def test_twenty_thousand_products_are_read_in_two_seconds(sqlite_database: Database, tmp_path: Path) -> None:
    numbers = range(20_000)
    left_out = dict.fromkeys(["promotions", "promotion_texts", "stock", "warehouses"])
    folder = a_folder(
        tmp_path / "shop",
        products="id,category\n" + "".join(f"p{n},bags\n" for n in numbers),
        product_texts="product_id,language,name\n" + "".join(f"p{n},en,Bag {n}\n" for n in numbers),
        variants="sku,product_id,is_discontinued\n" + "".join(f"s{n},p{n},false\n" for n in numbers),
        prices="sku,currency,amount\n" + "".join(f"s{n},EUR,{n}.50\n" for n in numbers),
        **left_out,
    )
    import_folder(sqlite_database, folder)

    with sqlite_database.read() as connection:
        before = datetime.now(timezone.utc)
        found = Products(connection, TODAY).all()
        took = datetime.now(timezone.utc) - before

    assert len(found) == 20_000
    assert took < timedelta(seconds=4)  # two on a machine that does nothing else
