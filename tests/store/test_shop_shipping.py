"""The sections `shipping` and `customs` of shop.yml: what is read, and which key a mistake names."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from decimal import Decimal
from typing import Any

import pytest

from bot.errors import BadSetting
from bot.shop.consignment import Ddp
from bot.shop.lanes import PATIENCE
from bot.shop.money import Money
from bot.store.shop_shipping import read_customs, read_shipping


def a_section() -> dict[str, Any]:
    return {
        "time_zone": "Asia/Shanghai",
        "cut_off": "16:00",
        "working_days": ["mon", "sat"],
        "handling_days": 1,
        "not_served": ["SY"],
        "zones": {"europe": {"countries": ["EU", "GB"]}, "middle": {"countries": ["SY", "SA"]}},
        "methods": {
            "standard": {
                "names": {"en": "Standard"},
                "mode": "line",
                "carrier": "yunexpress",
                "service": "line",
                "warehouses": ["SZX"],
                "tracked": True,
                "insured_up_to": "50",
                "duties": "prepaid",
                "max_weight_grams": 2000,
                "accepts": ["liquid"],
                "zones": {"europe": {"days": [5, 9], "prices": [{"up_to_grams": 500, "price": "4.90"}]}},
            }
        },
    }


def test_the_union_stands_for_its_members_and_money_is_the_shops():
    rules = read_shipping(a_section(), "USD")

    method = rules.methods_to("PT")[0]
    assert len(rules.served()) == 28
    assert (rules.cut_off, rules.working_days, rules.home_country) == (time(16), frozenset({0, 5}), "CN")
    assert (method.is_prepaid, method.insured_up_to) == (True, Money(5000, "USD"))
    assert method.zones["europe"].price(500) == Money(490, "USD")


def test_how_long_late_parcels_are_waited_for_is_the_modes_unless_the_owner_says():
    section = a_section()
    section["methods"]["standard"] |= {"search_after_days": 4, "max_value": "150"}

    method = read_shipping(section, "USD").methods_to("PT")[0]

    assert method.patience == replace(PATIENCE["line"], search_after_days=4)
    assert method.max_value == Money(15000, "USD")


def change(section: dict[str, Any], path: str, value: object) -> None:
    *parents, last = path.split(".")
    for name in parents:
        section = section[name]
    section[last] = value


@pytest.mark.parametrize(
    ("path", "value", "key"),
    [
        ("methods.standard.search_after_days", 0, "shipping.methods.standard.search_after_days"),
        ("methods.standard.lost_after_days", 3, "shipping.methods.standard"),
        ("methods.standard.max_value", 0, "shipping.methods.standard.max_value"),
        ("time_zone", "Mars", "shipping.time_zone"),
        ("cut_off", "25:00", "shipping.cut_off"),
        ("working_days", ["monday"], "shipping.working_days.0"),
        ("handling_days", -1, "shipping.handling_days"),
        ("not_served", ["UK"], "shipping.not_served.0"),
        ("zones.middle.countries", ["DE"], "shipping.zones"),
        ("methods.standard.mode", "train", "shipping.methods.standard.mode"),
        ("methods.standard.duties", "never", "shipping.methods.standard.duties"),
        ("methods.standard.accepts", ["dynamite"], "shipping.methods.standard.accepts.0"),
        ("methods.standard.max_weight_grams", 0, "shipping.methods.standard.max_weight_grams"),
        ("methods.standard.speed", 3, "shipping.methods.standard.speed"),
        ("methods.standard.zones.europe.days", [9, 5], "shipping.methods.standard.zones.europe.days"),
        ("methods.standard.zones.europe.prices", [], "shipping.methods.standard.zones.europe.prices"),
        ("methods.standard.zones", {"asia": {"days": [1, 2], "prices": [{"up_to_grams": 1, "price": 1}]}}, "shipping"),
    ],
)
def test_a_mistake_names_its_key(path: str, value: object, key: str):
    section = a_section()
    change(section, path, value)

    with pytest.raises(BadSetting) as refusal:
        read_shipping(section, "USD")

    assert refusal.value.facts["key"] == key


def test_a_missing_key_is_named():
    section = a_section()
    del section["methods"]["standard"]["carrier"]

    with pytest.raises(BadSetting, match=r"shipping\.methods\.standard\.carrier"):
        read_shipping(section, "USD")


def test_how_the_shop_stands_with_the_authorities():
    modes = read_customs(
        {"registered": {"EU": "ioss"}, "origin_proofs": ["AU"], "eu_handling_fee": "2", "ddp": {"EU": "checkout"}}
    )

    assert modes.registered == {"EU": "ioss"}
    assert modes.origin_proofs == {"AU"}
    assert modes.eu_handling_fee == Decimal(2)
    assert modes.ddp == {"EU": Ddp.CHECKOUT}


@pytest.mark.parametrize(
    "section",
    [
        {"registered": {"XX": "yes"}},
        {"origin_proofs": ["US"]},
        {"eu_handling_fee": -1},
        {"ddp": {"XX": "checkout"}},
        {"ddp": {"US": "always"}},
    ],
)
def test_a_wrong_standing_is_refused(section: dict[str, Any]):
    with pytest.raises(BadSetting, match=r"^customs\."):
        read_customs(section)
