"""A change of the law is one new entry in a fact file, from its day on; the days before stay as they were."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from bot.facts.customs_file import read_customs
from bot.facts.duty_rates import read_duty_rates
from bot.facts.reading import read_file
from bot.shop.consignment import BasketItem, SellerModes, Shipment
from bot.shop.customs import landed_cost
from bot.shop.landed_cost import Kind
from bot.shop.money import Money

LAST_DAY, FIRST_DAY = date(2026, 12, 31), date(2027, 1, 1)
FROM = {"valid_from": "2027-01-01", "valid_to": None, "confidence": "high"}
Entry = Callable[[dict[str, Any], dict[str, Any]], None]


def destination(customs: dict[str, Any], iso: str) -> Any:
    return next(row for row in customs["destinations"] if row["iso"] == iso)


def higher_vat_in_germany(customs: dict[str, Any], _: dict[str, Any]) -> None:
    member = next(row for row in customs["eu_members"] if row["iso"] == "DE")
    member["vat_earlier"] = [{"standard_rate": 20, **FROM}]


def five_euros_a_line(customs: dict[str, Any], _: dict[str, Any]) -> None:
    flat = {"up_to": 150, "currency": "EUR", "amount_eur_per_item": 5, **FROM}
    destination(customs, "EU")["duty"]["flat"].append(flat)


def no_relief_in_korea(customs: dict[str, Any], _: dict[str, Any]) -> None:
    destination(customs, "KR")["duty"]["earlier"] = [{"amount": 0, "currency": "USD", **FROM}]


def dearer_post_in_canada(customs: dict[str, Any], _: dict[str, Any]) -> None:
    fees = destination(customs, "CA")["fees"]
    post = next(fee for fee in fees if fee["id"] == "canada_post")
    fees.append({**post, "amount": 12, **FROM})


def higher_duty_on_knitwear(_: dict[str, Any], duty_rates: dict[str, Any]) -> None:
    knitwear = next(row for row in duty_rates["rates"] if row["id"] == "knitwear")
    knitwear["KR"]["changes"] = [{"rate": 20, **FROM}]


def less_left_alone_in_switzerland(customs: dict[str, Any], _: dict[str, Any]) -> None:
    figures = destination(customs, "CH")["figures"]
    figures.append({"id": "tax_left_alone", "value": 2, "currency": "CHF", **FROM})


@pytest.mark.parametrize(
    ("entry", "to", "price", "currency", "kind", "before", "after"),
    [
        # 19 % x (100 + 3) = 19.57; 20 % x 103 = 20.60.
        (higher_vat_in_germany, "DE", "100", "EUR", Kind.TAX, "19.57", "20.60"),
        (five_euros_a_line, "DE", "100", "EUR", Kind.DUTY, "3.00", "5.00"),
        # Below the limit nothing; without a limit 13 % x 100.
        (no_relief_in_korea, "KR", "100", "USD", Kind.DUTY, "0.00", "13.00"),
        (dearer_post_in_canada, "CA", "60", "CAD", Kind.CLEARANCE_FEE, "9.95", "12.00"),
        # 13 % and 20 % x 200.
        (higher_duty_on_knitwear, "KR", "200", "USD", Kind.DUTY, "26.00", "40.00"),
        # 8.1 % x 40 = 3.24, to 5 rappen 3.25: at or below 5 left alone, above 2 not.
        (less_left_alone_in_switzerland, "CH", "40", "CHF", Kind.TAX, "0.00", "3.25"),
    ],
    ids=lambda value: value.__name__ if callable(value) else None,
)
def test_one_new_entry_counts_from_its_day_on(
    entry: Entry, to: str, price: str, currency: str, kind: Kind, before: str, after: str
) -> None:
    customs, duty_rates = (deepcopy(dict(read_file(name))) for name in ("customs.yml", "duty_rates.yml"))
    entry(customs, duty_rates)

    def due(on: date) -> str:
        cost = landed_cost(
            [BasketItem("shirt", Money.of(price, currency), hs="610910")],
            Shipment(Money(0, currency), "post"),
            to,
            customs=read_customs(customs),
            duty_rates=read_duty_rates(duty_rates),
            seller=SellerModes({"EU": "ioss"}),
            rate=lambda source, target: Decimal(1),
            on=on,
            currency=currency,
        )
        [line] = [line for line in cost.lines if line.kind is kind and line.is_added]
        assert line.low is not None
        assert line.low == line.high
        return f"{line.low.amount:.2f}"

    assert (due(LAST_DAY), due(FIRST_DAY)) == (before, after)
