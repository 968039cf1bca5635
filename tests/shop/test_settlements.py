"""Ways to settle returns and claims: what each costs the shopper, and when a person decides."""

from __future__ import annotations

import random
from datetime import datetime, timezone
from decimal import Decimal
from typing import Any

import pytest

from bot.shop.complaints import Cause, Severity, due_at, severity
from bot.shop.money import Money
from bot.shop.order_shares import paid_for
from bot.shop.orders import Order, OrderLine, OrderState
from bot.shop.returns import ClaimKind
from bot.shop.settlements import Goods, Settlement, claim_options, late_option, repair_options, return_options
from bot.shop.shop import Limits, Payer, ReturnAddress, ReturnPolicy
from bot.store.shop_file import read_shop_file
from tests.store.folders import SHOP

NOON = datetime(2026, 11, 23, 12, tzinfo=timezone.utc)


def eur(amount: str) -> Money:
    return Money.of(amount, "EUR")


def a_policy(restocking: str = "0", exchange: bool = True) -> ReturnPolicy:
    return ReturnPolicy(
        30, Payer.BUYER, Payer.SHOP, "DE", 5, exchange, keep_it_below=eur("12"), restocking_percent=Decimal(restocking)
    )


LIMITS = Limits(eur("50"), reship_without_agent=eur("30"), partial_refund_percent=Decimal(20), late_days=7)


def goods(amount: str, is_in_stock: bool = True) -> Goods:
    return Goods(eur(amount), eur(amount), is_in_stock)


def an_order(*lines: tuple[int, int], discount: int = 0, tax: int = 0, shipping: int = 500) -> Order:
    made = tuple(
        OrderLine(at, None, "x", quantity, Money(price, "EUR"), OrderState.DELIVERED)
        for at, (quantity, price) in enumerate(lines, 1)
    )
    subtotal = sum(line.total.minor for line in made)
    total = subtotal - discount + tax + shipping
    amounts = {"subtotal": subtotal, "discount": discount, "tax": tax, "shipping": shipping}
    money: dict[str, Any] = {name: Money(minor, "EUR") for name, minor in amounts.items()}
    return Order("T-1", OrderState.DELIVERED, Money(total, "EUR"), NOON, made, **money)


def test_a_change_of_mind_costs_what_the_policy_says() -> None:
    refund, exchange = return_options(a_policy("10"), goods("40"), Payer.BUYER, is_whole_price=False, can_exchange=True)

    assert (refund.refund, refund.kept_back, refund.way_back) == (eur("36"), eur("4"), Payer.BUYER)
    assert (exchange.settlement, exchange.way_out, exchange.is_free) == (Settlement.EXCHANGE, Payer.BUYER, False)


def test_where_the_law_gives_the_whole_price_nothing_is_kept_back() -> None:
    (refund,) = return_options(a_policy("10"), goods("40"), Payer.SHOP, is_whole_price=True, can_exchange=False)

    assert (refund.refund, refund.kept_back, refund.is_free) == (eur("40"), None, True)


def test_a_cheap_damaged_thing_need_not_travel_back() -> None:
    options = claim_options(ClaimKind.DAMAGED, goods("12"), a_policy(), LIMITS, was_settled=False)

    assert [option.settlement for option in options] == [Settlement.KEEP_IT, Settlement.RESHIP]
    assert all(option.way_back is None and option.is_free and not option.needs_person for option in options)


def test_a_dear_damaged_thing_is_resent_partly_paid_back_or_returned_at_the_shops_cost() -> None:
    again, part, back = claim_options(ClaimKind.DAMAGED, goods("40"), a_policy(), LIMITS, was_settled=False)

    assert (again.settlement, again.needs_person, again.way_back) == (Settlement.RESHIP, True, Payer.SHOP)
    assert (part.settlement, part.refund, part.needs_person) == (Settlement.PARTIAL, eur("8"), False)
    assert (back.settlement, back.refund, back.way_back) == (Settlement.REFUND, eur("40"), Payer.SHOP)
    assert not back.needs_person


@pytest.mark.parametrize(("amount", "is_person"), [("50", False), ("50.01", True)])
def test_what_is_missing_is_paid_back_up_to_the_limit(amount: str, is_person: bool) -> None:
    (money,) = claim_options(ClaimKind.MISSING, goods(amount, False), a_policy(), LIMITS, was_settled=False)

    assert (money.refund, money.way_back, money.needs_person) == (eur(amount), None, is_person)


@pytest.mark.parametrize("why", ["was_settled", "is_doubtful", "no rate"])
def test_a_person_decides_on_second_gifts_doubts_and_unknown_worth(why: str) -> None:
    worth = None if why == "no rate" else eur("9")
    found = claim_options(
        ClaimKind.LOST,
        Goods(eur("9"), worth, True),
        a_policy(),
        LIMITS,
        was_settled=why == "was_settled",
        is_doubtful=why == "is_doubtful",
    )

    assert [option.settlement for option in found] == [Settlement.RESHIP, Settlement.REFUND]
    assert all(option.needs_person for option in found)


def test_without_a_limit_of_its_own_sending_anew_is_a_persons() -> None:
    options = claim_options(ClaimKind.WRONG, goods("9"), a_policy(), Limits(eur("50")), was_settled=False)

    assert [(option.settlement, option.needs_person) for option in options] == [
        (Settlement.KEEP_IT, False),
        (Settlement.RESHIP, True),
    ]


def test_a_fault_is_repaired_or_exchanged_at_no_cost() -> None:
    assert [option.settlement for option in repair_options(goods("40"), a_policy())] == [
        Settlement.REPAIR,
        Settlement.EXCHANGE,
    ]
    assert all(option.is_free for option in repair_options(goods("40", False), a_policy()))


@pytest.mark.parametrize(("days", "gives"), [(6, False), (7, True)])
def test_the_shipping_of_a_late_parcel_is_given_back_from_the_owners_day_on(days: int, gives: bool) -> None:
    option = late_option(eur("5"), eur("5"), days, LIMITS, was_settled=False)

    assert (option is not None) == gives
    assert late_option(None, None, days, LIMITS, was_settled=False) is None


@pytest.mark.parametrize("seed", range(60))
def test_the_shares_of_all_pieces_are_what_was_paid_however_they_come_back(seed: int) -> None:
    chance = random.Random(seed)
    lines = [(chance.randint(1, 5), chance.randint(1, 9999)) for _ in range(chance.randint(1, 5))]
    subtotal = sum(quantity * price for quantity, price in lines)
    order = an_order(*lines, discount=chance.randint(0, subtotal), tax=chance.randint(0, 500))

    by_piece = sum(
        paid_for(order, line.position, 1, before).minor for line in order.lines for before in range(line.quantity)
    )
    by_line = sum(paid_for(order, line.position, line.quantity).minor for line in order.lines)

    assert by_piece == by_line == order.total.minor - 500
    assert all(paid_for(order, line.position, line.quantity).minor >= 0 for line in order.lines)


def test_a_line_that_was_cancelled_has_no_share_once_the_amounts_are_without_it() -> None:
    order = an_order((1, 1000), (1, 3000))
    gone = OrderLine(3, None, "x", 1, Money(7000, "EUR"), OrderState.CANCELLED)
    order = Order(**{**vars(order), "lines": (*order.lines, gone)})

    assert [paid_for(order, position, 1).minor for position in (1, 2, 3)] == [1000, 3000, 0]


def test_goods_go_back_to_the_address_of_their_country_of_the_union_or_of_all() -> None:
    policy = ReturnPolicy(
        30,
        Payer.BUYER,
        Payer.SHOP,
        "CN",
        5,
        True,
        addresses={"FR": ReturnAddress("Lyon"), "EU": ReturnAddress("Rotterdam"), "*": ReturnAddress("Shenzhen")},
    )

    found = [policy.address_for(country) for country in ("FR", "DE", "BR")]

    assert [address.address for address in found if address] == ["Lyon", "Rotterdam", "Shenzhen"]
    assert a_policy().address_for("FR") is None


@pytest.mark.parametrize(
    ("cause", "facts", "expected"),
    [
        (Cause.SERVICE, {}, Severity.LOW),
        (Cause.MONEY, {}, Severity.NORMAL),
        (Cause.SERVICE, {"has_order": True}, Severity.NORMAL),
        (Cause.SERVICE, {"is_threat": True}, Severity.HIGH),
        (Cause.GOODS, {"is_again": True}, Severity.HIGH),
    ],
)
def test_how_bad_a_complaint_is(cause: Cause, facts: dict[str, bool], expected: Severity) -> None:
    told = {"is_threat": False, "is_again": False, "has_order": False}

    assert severity(cause, **{**told, **facts}) is expected


def test_a_complaint_is_due_when_people_stop_answering_on_its_last_open_day() -> None:
    shop = read_shop_file(SHOP).shop

    due = due_at(shop, Severity.HIGH, NOON)

    assert due and (due.date().isoformat(), due.hour) == ("2026-11-30", 18)
