"""The demo's parcels: their scans agree with the orders, their windows with today, their numbers with the carriers' forms."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime, time, timezone
from pathlib import Path

import pytest

from bot.store.shop_folder import ShopFolder, read_folder
from demo.generate.tracking import dhl_express, is_s10, s10
from tests.content.shop_rows import of_order, scans_of_order

FOLDER = Path("demo")


@pytest.fixture(scope="module")
def shop() -> ShopFolder:
    return read_folder(FOLDER)


@pytest.fixture(scope="module")
def now(shop: ShopFolder) -> datetime:
    assert shop.shop.demo_anchor
    return datetime.combine(shop.shop.demo_anchor, time(), timezone.utc)


def test_parcels_agree_with_the_order_they_belong_to(shop: ShopFolder, now: datetime):
    parcels, events = scans_of_order(shop), of_order(shop, "order_events")

    for order in shop.rows["orders"]:
        ways = parcels[order["number"]]
        reached = {event["state"]: event["at"] for event in events[order["number"]]}
        assert bool(ways) == ("shipped" in reached), order["number"]
        for scans in ways:
            times = [scan["at"] for scan in scans]
            assert times == sorted(times) and times[-1] <= now, order["number"]
            assert scans[0]["code"] == "label" and scans[1]["code"] == "picked_up", order["number"]
        if "delivered" in reached:
            assert {scans[-1]["code"] for scans in ways} == {"delivered"}
            assert max(scans[-1]["at"] for scans in ways) == reached["delivered"], order["number"]
        elif order["state"] == "shipped":
            assert any(scans[-1]["code"] != "delivered" for scans in ways), order["number"]


def test_a_parcel_ends_in_the_country_it_was_sent_to(shop: ShopFolder):
    countries = {row["number"]: row["address_id"] for row in shop.rows["orders"]}
    addresses = {row["id"]: row for row in shop.rows["addresses"]}

    for number, ways in scans_of_order(shop).items():
        for scans in ways:
            address = addresses[countries[number]]
            assert scans[0]["country"] == ("CN" if scans[0]["place"] in ("Shenzhen", "深圳") else "NL")
            if scans[-1]["code"] == "delivered":
                assert (scans[-1]["country"], scans[-1]["place"]) == (address["country"], address["city"])


def test_parcels_hold_every_line_that_was_sent_once(shop: ShopFolder):
    order_of = {row["id"]: row["order_number"] for row in shop.rows["shipments"]}
    lines = of_order(shop, "order_lines")
    sent: dict[str, list[int]] = defaultdict(list)
    for parcel in shop.rows["parcels"]:
        sent[order_of[parcel["shipment_id"]]] += parcel["lines"]

    for number, positions in sent.items():
        waiting = [line["position"] for line in lines[number] if line["state"] == "paid"]
        assert sorted(positions + waiting) == [line["position"] for line in lines[number]], number


def test_a_window_was_promised_and_only_troubled_parcels_are_past_it(shop: ShopFolder):
    ways = scans_of_order(shop)
    states = {order["number"]: order["state"] for order in shop.rows["orders"]}
    troubled = {"line_haul", "import_hold", "lost", "returned"}

    for shipment in shop.rows["shipments"]:
        assert shipment["sent_at"].date() < shipment["promised_from"] <= shipment["promised_to"]
        number = shipment["order_number"]
        if states[number] == "shipped" and shipment["promised_to"] < shop.shop.demo_anchor:
            assert {scans[-1]["code"] for scans in ways[number]} & (troubled | {"delivered"}), number


def test_tracking_numbers_have_the_carrier_s_form_and_check_digit(shop: ShopFolder):
    carriers = {row["id"]: row["carrier"] for row in shop.rows["shipments"]}
    numbers = [(carriers[row["shipment_id"]], row["tracking_number"]) for row in shop.rows["parcels"]]

    assert len({number for _, number in numbers}) == len(numbers)
    for carrier, number in numbers:
        if carrier == "china_post":
            assert is_s10(number) and number.endswith("CN")
        elif carrier == "dhl_express":
            assert number == dhl_express(int(number[:9]))
        else:
            assert number.startswith({"yunexpress": "YT", "postnl": "3S", "sf_express": "SF"}[carrier])


def test_the_check_digit_of_postal_items_is_that_of_the_standard():
    assert s10("RA", 47312482, "US") == "RA473124829US"
    assert is_s10("LX123456785CN") and is_s10("RR123456785CN")
