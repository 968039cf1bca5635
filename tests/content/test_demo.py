"""What the demo shop sells is complete in all our languages, consistent, and as varied as its conversations need."""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import date, timedelta
from pathlib import Path
from xml.etree import ElementTree

import pytest

from bot.facts.duty_rates import load_duty_rates
from bot.facts.restrictions import Verdict, load_restrictions
from bot.shop.shipping import ShippingRules
from bot.store.shop_folder import ShopFolder, read_folder
from bot.store.shop_shipping import read_customs, read_shipping
from tests.content import topics

FOLDER = Path("demo")
LANGUAGES = set(topics.LANGUAGES)
# A brand is called the same everywhere.
BRAND = {"en"}
# Goods of headings for which the facts have no duty: the answer must say so instead of guessing.
WITHOUT_DUTY = {"beanie-cove", "pet-fountain", "bottle-insulated"}


@pytest.fixture(scope="module")
def shop() -> ShopFolder:
    return read_folder(FOLDER)


@pytest.fixture(scope="module")
def today(shop: ShopFolder) -> date:
    assert shop.shop.demo_anchor
    return shop.shop.demo_anchor


@pytest.fixture(scope="module")
def shipping(shop: ShopFolder) -> ShippingRules:
    return read_shipping(shop.shop.shipping, currency="USD")


def test_there_are_enough_products_in_twelve_categories(shop: ShopFolder):
    by_category: dict[str, int] = defaultdict(int)
    for product in shop.rows["products"]:
        by_category[product["category"]] += 1

    assert len(by_category) == len(shop.rows["categories"]) == 12
    assert min(by_category.values()) >= 5 and len(shop.rows["products"]) >= 66
    assert len(shop.rows["variants"]) >= 250


def test_every_product_and_category_has_a_name_and_a_description_in_each_language(shop: ShopFolder):
    spoken = defaultdict(set)
    for text in shop.rows["product_texts"]:
        assert text["name"] and text["description"] and text["also_called"], text["product_id"]
        spoken[text["product_id"]].add(text["language"])

    assert {product["id"] for product in shop.rows["products"]} == set(spoken)
    assert all(languages == LANGUAGES for languages in spoken.values())
    assert all(set(category["names"]) == LANGUAGES for category in shop.rows["categories"])


def test_no_two_products_have_the_same_name(shop: ShopFolder):
    names = [(text["language"], text["name"].lower()) for text in shop.rows["product_texts"]]

    assert len(names) == len(set(names))


def test_facts_in_another_language_are_facts_of_the_product(shop: ShopFolder):
    facts = {product["id"]: set(product["facts"]) for product in shop.rows["products"]}

    for text in shop.rows["product_texts"]:
        assert set(text["facts"]) <= facts[text["product_id"]], text["product_id"]


def test_weights_sizes_and_prices_are_those_of_parcels_that_can_be_sent(shop: ShopFolder):
    priced = {price["sku"] for price in shop.rows["prices"] if price["valid_to"] is None and price["amount_minor"] > 0}

    for variant in shop.rows["variants"]:
        assert 20 <= variant["weight_grams"] <= 10_000, variant["sku"]
        assert 2 * variant["length_mm"] + variant["width_mm"] + variant["height_mm"] <= 3000, variant["sku"]
        assert variant["sku"] in priced


def test_every_price_change_leaves_no_day_without_a_price(shop: ShopFolder):
    ends = {price["sku"]: price["valid_to"] for price in shop.rows["prices"] if price["valid_to"]}
    begins = {price["sku"]: price["valid_from"] for price in shop.rows["prices"] if price["valid_to"] is None}

    assert ends
    assert all(begins[sku] == end + timedelta(days=1) for sku, end in ends.items())


def test_customs_codes_fit_their_headings_and_the_facts_know_nearly_all(shop: ShopFolder):
    rates = load_duty_rates()
    for product in shop.rows["products"]:
        assert re.fullmatch(r"\d{6}", product["hs6"]) and product["hs6"].startswith(product["hs_heading"]), product[
            "id"
        ]

    unknown = {product["id"] for product in shop.rows["products"] if not rates.find(product["hs6"])}
    assert unknown == WITHOUT_DUTY


def test_restricted_goods_have_known_flags_and_a_way_to_some_country(shop: ShopFolder, shipping: ShippingRules):
    restrictions = load_restrictions()
    accepted = {flag for method in shipping.methods for flag in method.accepts}

    for product in shop.rows["products"]:
        flags = set(product["restricted"])
        assert flags <= set(restrictions), product["id"]
        assert {flag for flag in flags if _is_special(flag)} <= accepted, product["id"]


def _is_special(flag: str) -> bool:
    return Verdict.SPECIAL in load_restrictions()[flag].by_mode.values()


def test_stock_has_plenty_few_none_with_a_date_and_goods_that_are_gone(shop: ShopFolder, today: date):
    pieces: dict[str, int] = defaultdict(int)
    dates: dict[str, list[date]] = defaultdict(list)
    places = {warehouse["id"] for warehouse in shop.rows["warehouses"]}
    for row in shop.rows["stock"]:
        pieces[row["sku"]] += row["quantity"]
        dates[row["sku"]] += [row["restock_on"]] if row["restock_on"] else []
    gone = {variant["sku"] for variant in shop.rows["variants"] if variant["is_discontinued"]}
    out = {sku for sku, count in pieces.items() if count == 0} - gone

    assert places == {"SZX", "RTM"} and len(shop.rows["stock"]) == 2 * len(shop.rows["variants"])
    assert len([sku for sku, count in pieces.items() if 1 <= count <= 5]) >= 8
    assert len(gone) >= 5 and not any(dates[sku] or pieces[sku] for sku in gone)
    assert len([sku for sku in out if dates[sku]]) >= 10
    assert all(day > today for days in dates.values() for day in days)


def test_promotions_cover_every_way_a_code_can_fail(shop: ShopFolder, today: date):
    rows = shop.rows["promotions"]
    running = [row for row in rows if _runs(row, today)]

    assert {row["kind"] for row in running} == {"percent", "amount", "free_shipping", "buy_x_get_y"}
    assert any(row["code"] and row["min_subtotal_minor"] and not row["countries"] for row in running)
    assert any(row["code"] and row["new_customers_only"] for row in running)
    assert any(row["code"] and row["countries"] for row in running)
    assert any(row["code"] and row["valid_to"] and row["valid_to"] < today for row in rows)
    assert any(row["code"] and row["uses_left"] == 0 for row in rows)
    assert any(row["valid_from"] > today for row in rows)


def _runs(row: dict, today: date) -> bool:
    return (
        row["valid_from"] <= today and (row["valid_to"] is None or row["valid_to"] >= today) and row["uses_left"] != 0
    )


def test_the_text_of_a_promotion_names_its_code_and_figures_in_each_language(shop: ShopFolder):
    promotions = {row["id"]: row for row in shop.rows["promotions"]}
    spoken = defaultdict(set)

    for text in shop.rows["promotion_texts"]:
        promotion = promotions[text["promotion_id"]]
        spoken[text["promotion_id"]].add(text["language"])
        assert not promotion["code"] or promotion["code"] in text["text"]
        assert not promotion["min_subtotal_minor"] or str(promotion["min_subtotal_minor"] // 100) in text["text"]
    assert set(spoken) == set(promotions) and all(languages == LANGUAGES for languages in spoken.values())


def test_every_product_has_a_picture_of_its_own_that_loads_nothing(shop: ShopFolder):
    for product in shop.rows["products"]:
        picture = ElementTree.parse(FOLDER / product["image"]).getroot()
        assert product["image"] == f"images/{product['id']}.svg"
        assert not [element for element in picture.iter() if "href" in str(element.attrib) or "script" in element.tag]
    assert len(list((FOLDER / "images").iterdir())) == len(shop.rows["products"])


def test_the_shop_serves_most_of_the_world_and_every_method_has_a_name_in_each_language(
    shop: ShopFolder, shipping: ShippingRules
):
    customs = read_customs(shop.shop.customs)
    warehouses = {warehouse["id"] for warehouse in shop.rows["warehouses"]}

    assert len(shipping.served()) >= 80
    assert {"KP", "SY", "CU", "IR"}.isdisjoint(shipping.served())
    assert set(customs.registered) - {"EU"} <= shipping.served()
    for method in shipping.methods:
        assert set(method.names) in (LANGUAGES, BRAND) and set(method.warehouses) <= warehouses


def test_everybody_who_is_served_can_pay(shop: ShopFolder, shipping: ShippingRules):
    about = shop.shop.shop

    assert all(about.payments_in(country) for country in shipping.served())
    assert all(set(method.names) in (LANGUAGES, BRAND) for method in about.payments)
