"""Methods, prices, windows and what may not travel."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone
from typing import Any

import pytest

from bot.facts import load_restrictions
from bot.shop.admission import Banned, NeedsAPerson, check_admission
from bot.shop.calendar import add_working_days
from bot.shop.cut_off import CutOff, cut_off
from bot.shop.money import Money
from bot.shop.shipping import (
    Band,
    Further,
    GoodsNotTaken,
    Method,
    NoMethod,
    NotServed,
    ParcelSize,
    ShippingQuote,
    ShippingRules,
    WhyNot,
    Wish,
    ZoneService,
    offered,
    quotes,
)

# A Wednesday, 10:00 in Shanghai.
WEDNESDAY_MORNING = datetime(2026, 11, 18, 2, 0, tzinfo=timezone.utc)


def usd(amount: str) -> Money:
    return Money.of(amount, "USD")


def no_holidays(_country: str, _day: date) -> bool:
    return False


def a_service(**changes: Any) -> ZoneService:
    values: dict[str, Any] = {
        "least_days": 5,
        "most_days": 10,
        "bands": (Band(500, usd("5.00")), Band(1000, usd("8.00"))),
        "further": None,
    }
    return ZoneService(**{**values, **changes})


def a_method(id: str = "standard", **changes: Any) -> Method:
    values: dict[str, Any] = {
        "names": {"en": id},
        "mode": "line",
        "carrier": "yunexpress",
        "service": "line",
        "warehouses": ("SZX",),
        "is_tracked": True,
        "max_weight_grams": 20_000,
        "zones": {"europe": a_service()},
    }
    return Method(id=id, **{**values, **changes})


def rules(*methods: Method, **changes: Any) -> ShippingRules:
    values: dict[str, Any] = {
        "time_zone": "Asia/Shanghai",
        "cut_off": time(16),
        "working_days": frozenset(range(6)),
        "handling_days": 1,
        "zones": {"europe": frozenset({"DE", "FR", "GB", "SA"})},
        "methods": methods or (a_method(),),
    }
    return ShippingRules(**{**values, **changes})


def quote(
    found: ShippingRules,
    country: str = "DE",
    *,
    grams: int = 400,
    flags: frozenset[str] = frozenset(),
    wish: Wish | None = None,
    parcel: ParcelSize | None = None,
    on: datetime = WEDNESDAY_MORNING,
) -> list[ShippingQuote]:
    return quotes(
        found,
        country,
        parcel or ParcelSize(grams),
        flags,
        on,
        restrictions=load_restrictions(),
        is_holiday=no_holidays,
        wish=wish,
    )


@pytest.mark.parametrize(
    ("grams", "price"), [(1, "5.00"), (500, "5.00"), (501, "8.00"), (1001, "10.00"), (1500, "10.00"), (1501, "12.00")]
)
def test_the_price_follows_the_bands_and_then_each_started_step(grams: int, price: str):
    method = a_method(zones={"europe": a_service(further=Further(500, usd("2.00")))})

    assert quote(rules(method), grams=grams)[0].price == usd(price)


def test_a_parcel_above_the_last_band_is_too_heavy():
    assert quote(rules(), grams=1001)[0].why_not is WhyNot.TOO_HEAVY


def test_a_method_takes_nothing_above_its_greatest_weight_even_with_further_steps():
    method = a_method(zones={"europe": a_service(further=Further(500, usd("2.00")))}, max_weight_grams=2000)

    assert quote(rules(method), grams=2001)[0].why_not is WhyNot.TOO_HEAVY


def test_volume_weight_counts_where_it_is_more():
    # 20 x 20 x 10 cm = 4,000 cm³; / 5,000 = 0.8 kg.
    parcel = ParcelSize(300, longest_mm=200, volume_mm3=4_000_000)

    assert quote(rules(a_method(volume_divisor=5000)), parcel=parcel)[0].price == usd("8.00")


def test_a_long_parcel_is_refused():
    method = a_method(max_length_mm=600)

    assert quote(rules(method), parcel=ParcelSize(300, longest_mm=601))[0].why_not is WhyNot.TOO_LONG


def test_paid_before_the_cut_off_it_leaves_the_next_working_day():
    # Wednesday 18th, leaves Thursday 19th; 5 working days from there end on Thursday 26th, 10 on December 3rd.
    window = quote(rules())[0].window

    assert window is not None
    assert (window.sent_on, window.earliest, window.latest) == (
        date(2026, 11, 19),
        date(2026, 11, 26),
        date(2026, 12, 3),
    )


def test_paid_at_the_cut_off_it_counts_from_the_next_day():
    at_four = datetime(2026, 11, 18, 8, 0, tzinfo=timezone.utc)

    assert rules().sent_on(at_four, no_holidays) == date(2026, 11, 20)


def test_a_saturday_is_a_working_day_of_the_warehouse_and_a_sunday_is_not():
    friday = datetime(2026, 11, 20, 2, 0, tzinfo=timezone.utc)
    sunday = datetime(2026, 11, 22, 2, 0, tzinfo=timezone.utc)

    assert rules().sent_on(friday, no_holidays) == date(2026, 11, 21)
    assert rules().sent_on(sunday, no_holidays) == date(2026, 11, 24)


def test_holidays_of_the_warehouse_delay_the_sending_and_those_of_the_destination_the_arrival():
    def is_holiday(country: str, day: date) -> bool:
        return (country, day) in {("CN", date(2026, 11, 19)), ("DE", date(2026, 11, 24))}

    found = quotes(
        rules(),
        "DE",
        ParcelSize(400),
        frozenset(),
        WEDNESDAY_MORNING,
        restrictions=load_restrictions(),
        is_holiday=is_holiday,
    )

    window = found[0].window
    assert window is not None
    assert (window.sent_on, window.earliest) == (date(2026, 11, 20), date(2026, 11, 30))


def test_the_weekend_is_that_of_the_destination():
    thursday = date(2026, 11, 19)

    assert add_working_days(thursday, 1, "DE", no_holidays) == date(2026, 11, 20)
    assert add_working_days(thursday, 1, "SA", no_holidays) == date(2026, 11, 22)


def test_a_country_in_no_zone_or_left_out_is_not_served():
    found = rules(not_served=frozenset({"FR"}))

    assert found.served() == {"DE", "GB", "SA"}
    for country in ("US", "FR"):
        with pytest.raises(NotServed) as refusal:
            quote(found, country)
        assert refusal.value.facts == {"country": country}


def test_a_country_that_every_method_leaves_out_is_not_served():
    assert not rules(a_method(not_to=frozenset({"DE"}))).is_served("DE")


def test_offered_methods_come_first_and_the_cheapest_of_them_leads():
    dear = a_method("dear", zones={"europe": a_service(bands=(Band(1000, usd("9")),))})
    light = a_method("light", zones={"europe": a_service(bands=(Band(100, usd("1")),))})

    found = quote(rules(light, dear, a_method("cheap")))

    assert [(quote.method.id, quote.is_offered) for quote in found] == [
        ("cheap", True),
        ("dear", True),
        ("light", False),
    ]


def test_when_nothing_takes_the_parcel_the_reasons_are_told():
    with pytest.raises(NoMethod) as refusal:
        offered(quote(rules(), grams=5000), "DE")

    assert refusal.value.facts == {"country": "DE", "reasons": ("too-heavy",)}


def test_goods_that_every_method_refuses_are_named():
    with pytest.raises(GoodsNotTaken) as refusal:
        offered(quote(rules(), flags=frozenset({"vehicle_battery"})), "DE")

    assert refusal.value.facts["flags"] == ("vehicle_battery",)


def test_po_boxes_pick_up_points_and_stock_are_wishes_a_method_may_refuse():
    wishes = [Wish(po_box=True), Wish(pick_up_point=True), Wish(warehouses=frozenset({"RTM"}))]

    assert [quote(rules(), wish=wish)[0].why_not for wish in wishes] == [
        WhyNot.PO_BOX,
        WhyNot.PICK_UP_POINT,
        WhyNot.WAREHOUSE,
    ]


def test_goods_with_a_battery_need_a_method_that_accepts_it():
    plain, special = a_method("plain"), a_method("special", accepts=frozenset({"battery_installed"}))

    found = quote(rules(plain, special), flags=frozenset({"battery_installed", "fragile"}))

    assert [(quote.method.id, quote.why_not) for quote in found] == [("special", None), ("plain", WhyNot.SPECIAL)]


def test_a_power_bank_never_goes_by_post_even_when_the_method_says_so():
    post = a_method("post", mode="post", accepts=frozenset({"battery_loose"}))

    assert quote(rules(post), flags=frozenset({"battery_loose"}))[0].why_not is WhyNot.REFUSED


def test_knives_are_not_sent_to_britain_and_ask_a_person_for_germany():
    knife = frozenset({"blade"})

    assert quote(rules(), "GB", flags=knife)[0].why_not is WhyNot.BANNED
    assert quote(rules(), "DE", flags=knife)[0].why_not is WhyNot.ASK
    assert quote(rules(), "FR", flags=knife)[0].why_not is None


def test_goods_that_no_way_of_travelling_admits_are_refused_with_their_flags():
    with pytest.raises(Banned) as refusal:
        check_admission(frozenset({"aerosol", "cosmetic"}), "FR", load_restrictions())

    assert refusal.value.facts == {"country": "FR", "flags": ("aerosol",)}


def test_food_is_for_a_person_to_decide():
    with pytest.raises(NeedsAPerson):
        check_admission(frozenset({"food"}), "US", load_restrictions())


def test_conditions_of_the_destination_are_named():
    conditions = check_admission(frozenset({"radio", "battery_installed"}), "BR", load_restrictions())

    assert [(hurdle.flag, hurdle.condition) for hurdle in conditions] == [("radio", "anatel")]


@pytest.mark.parametrize(
    ("handling_days", "expected"),
    [
        (0, CutOff(timedelta(hours=2, minutes=10), date(2026, 11, 18), is_today=True)),
        (1, CutOff(timedelta(hours=2, minutes=10), date(2026, 11, 19), is_today=False)),
    ],
)
def test_before_the_cut_off_the_time_that_is_left_is_known(handling_days: int, expected: CutOff) -> None:
    now = datetime(2026, 11, 18, 5, 50, tzinfo=timezone.utc)

    assert cut_off(rules(handling_days=handling_days), now, no_holidays) == expected


@pytest.mark.parametrize(
    "now", [datetime(2026, 11, 18, 8, tzinfo=timezone.utc), datetime(2026, 11, 22, 2, tzinfo=timezone.utc)]
)
def test_after_the_cut_off_and_on_days_off_nothing_leaves_sooner_for_haste(now: datetime) -> None:
    assert cut_off(rules(), now, no_holidays) is None


def test_on_a_holiday_there_is_no_cut_off() -> None:
    assert cut_off(rules(), WEDNESDAY_MORNING, lambda country, _day: country == "CN") is None


@pytest.mark.parametrize(("value", "why_not"), [("99.99", None), ("100.00", None), ("100.01", WhyNot.TOO_VALUABLE)])
def test_what_is_worth_more_than_a_method_takes_goes_another_way(value: str, why_not: WhyNot | None) -> None:
    [found] = quotes(
        rules(a_method(max_value=usd("100.00"))),
        "DE",
        ParcelSize(400),
        frozenset(),
        WEDNESDAY_MORNING,
        restrictions=load_restrictions(),
        is_holiday=no_holidays,
        wish=Wish(value=usd(value)),
    )

    assert found.why_not is why_not
