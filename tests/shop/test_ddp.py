"""The owner takes over, destination by destination, what is due on import."""

from __future__ import annotations

import pytest

from bot.shop.consignment import Ddp, SellerModes
from bot.shop.landed_cost import Kind, LandedCost, When
from tests.shop.reckoning import T_SHIRT, TOY, amount, reckon

CHECKOUT, INCLUDED = SellerModes(ddp={"GB": Ddp.CHECKOUT}), SellerModes(ddp={"GB": Ddp.INCLUDED})


def shirts(seller: SellerModes, to: str = "GB") -> LandedCost:
    return reckon(to, [("200", T_SHIRT, 1)], "10", currency="GBP", seller=seller)


def paid(cost: LandedCost) -> list[str]:
    """Return what is paid at the checkout and at the door."""
    sums = [cost.due(when) for when in (When.CHECKOUT, When.DELIVERY)]
    assert all(due is not None and due[0] == due[1] for due in sums)
    return [str(due[0].amount) for due in sums if due]


def test_without_it_duty_and_tax_are_paid_at_the_door() -> None:
    # 12 % of 210 = 25.20, 20 % of 235.20 = 47.04, and Royal Mail's 8.
    assert paid(shirts(SellerModes())) == ["210.00", "80.24"]


def test_taken_at_the_checkout_the_same_sums_are_paid_there() -> None:
    cost = shirts(CHECKOUT)

    assert paid(cost) == ["282.24", "0.00"]
    assert (amount(cost, Kind.DUTY), amount(cost, Kind.TAX)) == ("25.20", "47.04")
    assert "ddp" in cost.notes


def test_included_in_the_prices_nothing_is_added() -> None:
    cost = shirts(INCLUDED)

    assert paid(cost) == ["210.00", "0.00"]
    assert "prepaid" in cost.notes


@pytest.mark.parametrize("seller", [CHECKOUT, INCLUDED])
def test_the_post_collects_nothing_and_takes_no_fee(seller: SellerModes) -> None:
    cost = reckon("GB", [("200", T_SHIRT, 1)], currency="GBP", seller=seller, mode="post")

    assert [line.rule for line in cost.lines if line.kind is Kind.CLEARANCE_FEE] == []


def test_another_destination_is_left_as_it_is() -> None:
    cost = reckon("CH", [("200", TOY, 1)], currency="CHF", seller=CHECKOUT)

    # 8.1 % of 200 = 16.20, and 16 + 3 % of 200 for Swiss Post.
    assert paid(cost) == ["200.00", "38.20"]


def test_the_union_stands_for_members_without_an_entry_of_their_own() -> None:
    seller = SellerModes(ddp={"EU": Ddp.CHECKOUT, "FR": Ddp.INCLUDED})

    german, french = (reckon(to, [("40", T_SHIRT, 1)], currency="EUR", seller=seller) for to in ("DE", "FR"))

    # 3 and 19 % of 43 = 8.17.
    assert paid(german) == ["51.17", "0.00"]
    assert paid(french) == ["40.00", "0.00"]
