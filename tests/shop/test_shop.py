"""The hours and choices of the shop."""

from __future__ import annotations

from datetime import date, datetime, time, timezone
from decimal import Decimal

from bot.shop.money import Money
from bot.shop.shop import BulkPrice, Holiday, Hours, Limits, PaymentMethod

WEEKDAYS = {day: ((time(9), time(18)),) for day in range(5)}
HOURS = Hours("Asia/Shanghai", WEEKDAYS, (Holiday(date(2026, 1, 1)),))


def utc(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 1, day, hour, minute, tzinfo=timezone.utc)


def test_hours_are_those_of_the_shops_clock() -> None:
    # Friday the 2nd: nine to six in Shanghai is one to ten in UTC.
    assert [HOURS.is_open(utc(2, hour)) for hour in (0, 1, 9, 10)] == [False, True, True, False]


def test_nobody_is_there_on_a_holiday() -> None:
    assert not HOURS.is_open(utc(1, 5))


def test_the_next_opening_skips_the_weekend() -> None:
    assert HOURS.opens_at(utc(2, 12)) == utc(5, 1)


def test_an_open_shop_opens_now() -> None:
    assert HOURS.opens_at(utc(2, 5)) == utc(2, 5)


def test_a_shop_without_hours_never_opens() -> None:
    assert Hours("UTC", {}).opens_at(utc(2, 5)) is None


def test_a_payment_method_serves_its_countries() -> None:
    pix = PaymentMethod("pix", {"en": "Pix"}, countries=frozenset({"BR"}))
    card = PaymentMethod("card", {"en": "Card"}, not_in=frozenset({"RU"}))

    assert [pix.serves(country) for country in ("BR", "CL", None)] == [True, False, False]
    assert [card.serves(country) for country in ("BR", "RU", None)] == [True, False, True]


def test_the_largest_price_break_reached_counts() -> None:
    limits = Limits(Money(0, "EUR"), bulk=(BulkPrice(10, Decimal(5)), BulkPrice(50, Decimal(8))))

    assert [limits.bulk_percent(quantity) for quantity in (9, 10, 60)] == [None, Decimal(5), Decimal(8)]
