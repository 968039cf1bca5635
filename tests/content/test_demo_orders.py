"""The demo's orders hold together: sums to the cent, histories that run forward, and every state there is."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import datetime, time, timezone
from decimal import Decimal
from pathlib import Path

import pytest

from bot.facts.restrictions import load_restrictions
from bot.shop.orders import OrderState
from bot.shop.parcels import ParcelCode
from bot.shop.shipping import ParcelSize, quotes
from bot.store.shop_folder import ShopFolder, read_folder
from bot.store.shop_shipping import read_shipping
from demo.generate.baskets import BOOTS_FROM, BOOTS_PERCENT, FREE_SHIPPING_FROM, LIGHTS_FROM, LIGHTS_PERCENT
from demo.generate.shop import make_tables
from demo.generate.tables import COLUMNS, write_tables
from tests.content.shop_rows import of_order, scans_of_order

FOLDER = Path("demo")


@pytest.fixture(scope="module")
def shop() -> ShopFolder:
    return read_folder(FOLDER)


@pytest.fixture(scope="module")
def now(shop: ShopFolder) -> datetime:
    assert shop.shop.demo_anchor
    return datetime.combine(shop.shop.demo_anchor, time(), timezone.utc)


def test_the_generator_makes_exactly_the_committed_files(tmp_path: Path):
    write_tables(tmp_path, make_tables(FOLDER))

    for table in COLUMNS:
        assert (tmp_path / f"{table}.csv").read_bytes() == (FOLDER / f"{table}.csv").read_bytes(), table


def test_there_are_300_orders_of_200_customers_in_more_than_25_countries(shop: ShopFolder):
    customers = shop.rows["customers"]

    assert len(shop.rows["orders"]) == 300 and len(customers) == 200
    assert {order["customer_id"] for order in shop.rows["orders"]} == {customer["id"] for customer in customers}
    assert len({customer["country"] for customer in customers}) >= 25
    assert len({customer["email"] for customer in customers}) == 200


def test_every_state_and_every_stage_of_a_parcel_occurs(shop: ShopFolder):
    states = Counter(order["state"] for order in shop.rows["orders"])
    last = Counter(scans[-1]["code"] for parcels in scans_of_order(shop).values() for scans in parcels)

    assert set(states) == {state.value for state in OrderState} and min(states.values()) >= 8
    assert set(last) >= {code.value for code in ParcelCode} - {ParcelCode.LABEL.value}


def test_nobody_can_be_reached_by_the_addresses(shop: ShopFolder):
    """E-mail domains are those reserved for examples; there is no telephone number in use."""
    for customer in shop.rows["customers"]:
        assert customer["email"].partition("@")[2] in ("example.com", "example.org", "example.net")
        assert customer["phone"].startswith("+") and customer["phone"][1:].isdigit()
    assert len({customer["phone"] for customer in shop.rows["customers"]}) == 200


def test_order_numbers_do_not_tell_how_many_there_were(shop: ShopFolder):
    numbers = [int(order["number"].removeprefix("HL-")) for order in shop.rows["orders"]]

    assert all(100_000 <= number <= 999_999 for number in numbers) and len(set(numbers)) == 300
    assert numbers != sorted(numbers)


def test_sums_add_up_to_the_cent(shop: ShopFolder):
    lines = of_order(shop, "order_lines")

    for order in shop.rows["orders"]:
        subtotal = sum(line["unit_price_minor"] * line["quantity"] for line in lines[order["number"]])
        parts = order["subtotal_minor"] + order["shipping_minor"] - order["discount_minor"] + order["tax_minor"]
        assert order["subtotal_minor"] == subtotal and order["total_minor"] == parts > 0, order["number"]


def test_every_line_has_the_price_of_the_day(shop: ShopFolder):
    prices = defaultdict(list)
    for row in shop.rows["prices"]:
        prices[row["sku"]].append(row)
    placed = {order["number"]: order["placed_at"].date() for order in shop.rows["orders"]}

    for line in shop.rows["order_lines"]:
        day = placed[line["order_number"]]
        right = [
            p for p in prices[line["sku"]] if p["valid_from"] <= day and (not p["valid_to"] or day <= p["valid_to"])
        ]
        assert [line["unit_price_minor"]] == [price["amount_minor"] for price in right]


def test_shipping_cost_what_the_rules_of_the_shop_say_and_the_goods_may_go_that_way(shop: ShopFolder, now: datetime):
    rules = read_shipping(shop.shop.shipping, currency="USD")
    variants = {row["sku"]: row for row in shop.rows["variants"]}
    flags = {row["id"]: row["restricted"] for row in shop.rows["products"]}
    countries = {row["id"]: row["country"] for row in shop.rows["addresses"]}
    lines = of_order(shop, "order_lines")

    for order in shop.rows["orders"]:
        goods = [(variants[line["sku"]], line["quantity"]) for line in lines[order["number"]]]
        found = quotes(
            rules,
            countries[order["address_id"]],
            _size(goods),
            frozenset(flag for variant, _ in goods for flag in flags[variant["product_id"]]),
            now,
            restrictions=load_restrictions(),
            is_holiday=lambda country, day: False,
        )
        quote = next(quote for quote in found if quote.method.id == order["shipping_method"])
        assert quote.is_offered and quote.price, order["number"]
        is_free = order["subtotal_minor"] >= FREE_SHIPPING_FROM * 100 and "express" not in order["shipping_method"]
        assert order["shipping_minor"] == (0 if is_free else quote.price.minor), order["number"]


def _size(goods: list[tuple[dict, int]]) -> ParcelSize:
    volume = sum(row["length_mm"] * row["width_mm"] * row["height_mm"] * quantity for row, quantity in goods)
    weight = sum(row["weight_grams"] * quantity for row, quantity in goods)
    return ParcelSize(weight, max(row["length_mm"] for row, _ in goods), volume)


def test_the_generator_takes_off_what_the_promotions_say(shop: ShopFolder):
    promotions = {row["id"]: row for row in shop.rows["promotions"]}
    lights, boots = promotions["lights-15"], promotions["boots-20"]

    assert promotions["free-shipping-60"]["min_subtotal_minor"] == FREE_SHIPPING_FROM * 100
    assert (lights["percent_hundredths"], lights["valid_from"]) == (LIGHTS_PERCENT * 100, LIGHTS_FROM)
    assert (boots["percent_hundredths"], boots["valid_from"]) == (BOOTS_PERCENT * 100, BOOTS_FROM)


def test_payments_are_of_the_total_and_by_a_method_of_the_country(shop: ShopFolder):
    about = shop.shop.shop
    countries = {row["id"]: row["country"] for row in shop.rows["customers"]}
    payments = of_order(shop, "payments")

    for order in shop.rows["orders"]:
        offered = {method.id for method in about.payments_in(countries[order["customer_id"]])}
        assert payments[order["number"]], order["number"]
        for payment in payments[order["number"]]:
            assert payment["amount_minor"] == order["total_minor"] and payment["method"] in offered, order["number"]
        states = {payment["state"] for payment in payments[order["number"]]}
        assert states <= ({"pending", "failed"} if order["state"] == "pending" else {"captured", "refunded", "failed"})


def test_histories_run_forward_and_end_in_the_order_s_state(shop: ShopFolder, now: datetime):
    events = of_order(shop, "order_events")
    path = ["pending", "paid", "packed", "shipped", "delivered", "returned"]

    for order in shop.rows["orders"]:
        history = events[order["number"]]
        states = [event["state"] for event in history]
        assert history[0]["at"] == order["placed_at"] and states[-1] == order["state"], order["number"]
        assert [event["at"] for event in history] == sorted(event["at"] for event in history)
        assert history[-1]["at"] <= now
        assert states[:-1] == path[: len(states) - 1], order["number"]


def test_the_cases_that_shoppers_write_about_are_there(shop: ShopFolder):
    last = [(scans[-1]["code"], scans[-1]["country"], scans[-1]["carrier_text"])
            for ways in scans_of_order(shop).values() for scans in ways]  # fmt: skip

    assert any(code == "import_hold" and country == "BR" and "CPF" in text for code, country, text in last)
    assert any(code == "delivered" and "neighbour" in text for code, _, text in last)
    assert any(code == "last_mile" and "collection" in text for code, _, text in last)
    assert {claim["kind"] for claim in shop.rows["claims"]} == {"lost", "damaged", "missing", "wrong", "customs"}
    assert {row["kind"] for row in shop.rows["returns"]} == {"return", "exchange", "repair"}
    assert {row["state"] for row in shop.rows["returns"]} == {
        *("requested", "approved", "sent_back", "received", "closed", "refused")
    }
    assert {row["state"] for row in shop.rows["refunds"]} >= {"approved", "sent", "arrived"}
    assert any(len(payments) > 1 for payments in of_order(shop, "payments").values())


def test_returns_keep_to_the_policy(shop: ShopFolder):
    policy = shop.shop.shop.returns
    events = of_order(shop, "order_events")
    category = {row["id"]: row["category"] for row in shop.rows["products"]}
    product = {row["sku"]: row["product_id"] for row in shop.rows["variants"]}
    lines = {(row["order_number"], row["position"]): row for row in shop.rows["order_lines"]}

    for row in shop.rows["returns"]:
        line = lines[row["order_number"], row["position"]]
        delivered = next(event["at"] for event in events[row["order_number"]] if event["state"] == "delivered")
        assert row["quantity"] <= line["quantity"] and row["opened_at"] > delivered
        if row["kind"] != "repair":
            assert (row["opened_at"] - delivered).days <= policy.window_days
        is_excluded = category[product[line["sku"]]] in policy.excluded_categories
        assert is_excluded == (row["state"] == "refused"), row["id"]


def test_refunds_give_back_no_more_than_was_paid(shop: ShopFolder):
    orders = {row["number"]: row for row in shop.rows["orders"]}
    returns = {row["id"] for row in shop.rows["returns"]}

    for refund in shop.rows["refunds"]:
        order = orders[refund["order_number"]]
        assert 0 < refund["amount_minor"] <= order["total_minor"] and refund["currency"] == "USD"
        assert refund["return_id"] is None or refund["return_id"] in returns
        assert (refund["sent_at"] is not None) == (refund["state"] in ("sent", "arrived"))


def test_tax_is_collected_only_where_the_shop_is_registered_or_sends_from_within(shop: ShopFolder):
    countries = {row["id"]: row["country"] for row in shop.rows["addresses"]}
    registered = set(shop.shop.customs["registered"])

    for order in shop.rows["orders"]:
        from_within = order["shipping_method"].startswith("europe")
        has_tax = order["tax_minor"] > 0
        assert has_tax == (from_within or countries[order["address_id"]] in registered), order["number"]


def test_every_packed_order_has_one_invoice_over_its_total(shop: ShopFolder):
    invoices, events = of_order(shop, "invoices"), of_order(shop, "order_events")

    for order in shop.rows["orders"]:
        was_packed = any(event["state"] == "packed" for event in events[order["number"]])
        totals = [Decimal(invoice["total_minor"]) for invoice in invoices[order["number"]]]
        assert totals == ([order["total_minor"]] if was_packed else []), order["number"]
