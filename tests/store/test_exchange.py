"""Exchange rates: the bank's, the owner's, and one by way of both."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from bot.shop.money import Money
from bot.shop.shop import Rates
from bot.store.exchange import PRESENT_FOR, Exchange, _bank

OWNERS_DAY = date(2026, 11, 16)
OWNER = Rates(OWNERS_DAY, {"CLP": Decimal(938), "SAR": Decimal("3.75")})
BANKS_DAY = _bank()["BRL"][1]


def exchange(today: date = BANKS_DAY, owner: Rates | None = OWNER) -> Exchange:
    return Exchange(today, "USD", owner)


def test_the_banks_present_rate_counts_first():
    rate = exchange().find_rate("USD", "BRL")

    assert rate and (rate.source, rate.on) == ("ECB", BANKS_DAY)


def test_the_owners_rate_counts_where_the_bank_has_none():
    converted = exchange().convert(Money.of(2, "USD"), "CLP")

    assert converted and (converted.amount, converted.on, converted.source) == (
        Money.of(1876, "CLP"),
        OWNERS_DAY,
        "shop",
    )


def test_a_rate_of_the_bank_that_is_too_old_is_none():
    late = BANKS_DAY + PRESENT_FOR + timedelta(days=1)

    assert exchange(late).find_rate("USD", "BRL") is None


def test_where_neither_has_both_currencies_the_way_leads_through_the_shops():
    through = exchange().find_rate("SAR", "BRL")
    second = exchange().find_rate("USD", "BRL")

    assert through and second
    assert round(through.value, 12) == round(second.value / Decimal("3.75"), 12)
    assert through.on == min(OWNERS_DAY, second.on)


def test_without_any_rate_there_is_none():
    assert exchange(owner=None).find_rate("USD", "CLP") is None
    assert exchange(owner=None).find_rate("SAR", "BRL") is None


def test_the_same_currency_needs_no_rate():
    converted = exchange().convert(Money.of(5, "XPF"), "XPF")

    assert converted and converted.amount == Money.of(5, "XPF")
