"""`shop.yml` is read whole, and a mistake in it names the key."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal

import pytest

from bot.errors import BadSetting
from bot.shop.money import Money
from bot.shop.shop import Payer
from bot.store.online_retail import SHOP_FILE
from bot.store.shop_file import read_shop_file
from tests.store.folders import SHOP


def test_a_shop_file_becomes_the_shop() -> None:
    found = read_shop_file(SHOP)
    shop = found.shop

    assert (shop.name, shop.currency, shop.languages, found.demo_anchor) == (
        "Test shop",
        "EUR",
        ("en", "es"),
        date(2026, 1, 1),
    )
    assert shop.hours.spans[0] == ((time(9), time(12)), (time(13), time(18)))
    assert shop.returns.keep_it_below == Money(1000, "EUR")
    assert shop.returns.change_of_mind_paid_by is Payer.BUYER
    assert shop.limits.bulk_percent(12) == Decimal(8)
    assert found.shipping["time_zone"] == "Europe/Berlin"


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("currency: EUR", "currency: EUD", "currency"),
        ("home_country: DE", "home_country: Germany", "home_country"),
        ("name: Test shop", "nam: Test shop", "name"),
        ("name: Test shop", "name: Test shop\ncolour: red", "colour"),
        ("time_zone: Europe/Berlin\n", "time_zone: Berlin\n", "hours.time_zone"),
        ('"13:00-18:00"', '"18:00-13:00"', "hours.mon"),
        ('"13:00-18:00"', '"after lunch"', "hours.mon"),
        ("window_days: 30", "window_days: a month", "returns.window_days"),
        ("change_of_mind_paid_by: buyer", "change_of_mind_paid_by: nobody", "returns.change_of_mind_paid_by"),
        ("countries: [BR]", "countries: [BRA]", "payments.pix.countries.0"),
        ('percent: "8"', 'percent: "800"', "limits.bulk.0.percent"),
        ('negotiate_percent: "5"', "late_days: 0", "limits.late_days"),
        ('negotiate_percent: "5"', 'reship_without_agent: "-1"', "limits.reship_without_agent"),
        ("refund_days: 5", "refund_days: 5\n  send_back_days: 7", "returns.send_back_days"),
        ("refund_days: 5", "refund_days: 5\n  addresses: {France: {address: 1 Rue X Lyon}}", "returns.addresses"),
        ("refund_days: 5", "refund_days: 5\n  addresses: {FR: {address: Lyon}}", "returns.addresses.FR.address"),
        (
            "refund_days: 5",
            'refund_days: 5\n  addresses: {FR: {address: 1 Rue X Lyon, label: "https://x.example/{name}"}}',
            "returns.addresses.FR.label",
        ),
        ("warranty: {", "complaints: {high: 0}\nwarranty: {", "complaints.high"),
        ("months: 24", "months: -1", "warranty.months"),
        ("on: 2026-12-25", "on: Christmas", "holidays.0.on"),
        ("shipping: {", "shipment: {", "shipping"),
        ("languages: [en, es]", "languages: [en, es", "line"),
    ],
)
def test_a_mistake_names_the_key(old: str, new: str, key: str) -> None:
    assert old in SHOP

    with pytest.raises(BadSetting) as refusal:
        read_shop_file(SHOP.replace(old, new))

    assert str(refusal.value.facts["key"]).startswith(key)


def test_where_goods_go_back_to_and_how_far_the_bot_goes() -> None:
    addresses = 'addresses: {EU: {address: 1 Rue X Lyon, label: "https://x.example/{return_number}"}}'
    text = SHOP.replace("refund_days: 5", f"refund_days: 5\n  {addresses}").replace(
        "limits: {", 'limits: {reship_without_agent: "30.00", partial_refund_percent: "20", late_days: 7, '
    )

    shop = read_shop_file(text).shop

    assert shop.returns.addresses["EU"].label == "https://x.example/{return_number}"
    assert (shop.returns.send_back_days, shop.complaints.high) == (14, 1)
    assert (shop.limits.reship_without_agent, shop.limits.late_days) == (Money(3000, "EUR"), 7)


def test_another_file_is_another_version() -> None:
    versions = {read_shop_file(text).shop.version for text in (SHOP, SHOP, SHOP.replace("months: 24", "months: 36"))}

    assert len(versions) == 2 and all(versions)


def test_norway_is_a_country_and_on_is_a_key() -> None:
    shop = read_shop_file(SHOP.replace("countries: [BR]", "countries: [NO]")).shop

    assert shop.payments[1].countries == {"NO"}
    assert shop.hours.holidays[0].on == date(2026, 12, 25)


def test_the_shop_of_online_retail_is_a_good_one() -> None:
    assert read_shop_file(SHOP_FILE.read_text("utf-8")).shop.currency == "GBP"
