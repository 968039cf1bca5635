"""Until when goods may come back: policy or law, whichever is better for the buyer."""

from __future__ import annotations

from datetime import date, datetime, timezone

import pytest

from bot.errors import Refusal
from bot.facts.consumer_rights import find_consumer_right
from bot.shop.money import Money
from bot.shop.orders import AlreadyCancelled, Order, OrderEvent, OrderState
from bot.shop.return_terms import (
    AlreadyReturned,
    NotArrivedYet,
    NotSentYet,
    add_months,
    check_sent_and_arrived,
    return_terms,
    warranty_ends_on,
)
from bot.shop.shop import Payer, ReturnPolicy, Warranty

NOON = datetime(2026, 1, 2, 12, tzinfo=timezone.utc)
ARRIVED = date(2026, 1, 10)


def a_policy(window_days: int = 30, paid_by: Payer = Payer.BUYER) -> ReturnPolicy:
    return ReturnPolicy(window_days, paid_by, Payer.SHOP, "CN", 5, True, frozenset({"beauty"}))


def an_order(state: OrderState) -> Order:
    events = (OrderEvent(state, NOON),)
    return Order("T-1", state, Money(1000, "EUR"), NOON, events=events)


def never(_country: str, _day: date) -> bool:
    return False


def test_the_longer_of_policy_and_law_counts() -> None:
    german = find_consumer_right("DE")

    assert (return_terms(a_policy(30), None, german).days, return_terms(a_policy(30), None, german).by_law) == (
        30,
        False,
    )
    assert (return_terms(a_policy(7), None, german).days, return_terms(a_policy(7), None, german).by_law) == (14, True)
    assert return_terms(a_policy(7), None, None).days == 7


def test_for_excluded_goods_only_the_law_gives_days() -> None:
    assert return_terms(a_policy(), "beauty", find_consumer_right("US")).days == 0
    assert return_terms(a_policy(), "beauty", find_consumer_right("GB")).days == 14
    assert return_terms(a_policy(), "shoes", find_consumer_right("US")).days == 30


def test_where_the_law_makes_the_seller_pay_it_does_so_for_the_days_of_the_law() -> None:
    assert return_terms(a_policy(), None, find_consumer_right("BR")).paid_days == 7
    assert return_terms(a_policy(paid_by=Payer.SHOP), None, find_consumer_right("BR")).paid_days == 0
    assert return_terms(a_policy(), None, find_consumer_right("DE")).paid_days == 0


def test_days_of_the_law_are_working_days_where_it_says_so() -> None:
    mexican = return_terms(a_policy(), "beauty", find_consumer_right("MX"))

    assert mexican.last_day(date(2026, 1, 9), "MX", never) == date(2026, 1, 16)
    assert return_terms(a_policy(), None, None).last_day(ARRIVED, "MX", never) == date(2026, 2, 9)


def test_a_right_that_hangs_on_a_fault_of_the_seller_is_no_general_one() -> None:
    assert return_terms(a_policy(7), None, find_consumer_right("VN")).days == 7


@pytest.mark.parametrize(
    ("state", "refusal"),
    [
        (OrderState.PENDING, NotSentYet),
        (OrderState.PACKED, NotSentYet),
        (OrderState.SHIPPED, NotArrivedYet),
        (OrderState.CANCELLED, AlreadyCancelled),
        (OrderState.RETURNED, AlreadyReturned),
    ],
)
def test_what_is_not_with_the_buyer_cannot_come_back(state: OrderState, refusal: type[Refusal]) -> None:
    with pytest.raises(refusal):
        check_sent_and_arrived(an_order(state), None)


def test_the_carriers_word_counts_before_the_orders() -> None:
    assert check_sent_and_arrived(an_order(OrderState.SHIPPED), ARRIVED) == ARRIVED
    assert check_sent_and_arrived(an_order(OrderState.DELIVERED), None) == NOON.date()


def test_the_longer_warranty_counts() -> None:
    warranty = Warranty(12, {"lights": 24})

    assert warranty_ends_on(warranty, "shoes", None, ARRIVED) == date(2027, 1, 10)
    assert warranty_ends_on(warranty, "lights", None, ARRIVED) == date(2028, 1, 10)
    assert warranty_ends_on(warranty, None, 36, ARRIVED) == date(2029, 1, 10)


def test_a_month_later_is_the_last_day_where_that_month_is_shorter() -> None:
    assert add_months(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert add_months(date(2026, 11, 30), 14) == date(2028, 1, 30)
