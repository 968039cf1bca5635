"""What promotions are worth, and why a code does not count."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from bot.shop import offers
from bot.shop.money import Money
from bot.shop.offers import Promotion, PromotionKind, best_offer
from bot.shop.products import Product, Variant

TODAY = date(2026, 1, 15)
BAG = Variant("TOTE", "tote", {}, 300, Money(1999, "EUR"))
TOTE = Product("tote", {"en": "Tote"}, "bags", None, None, variants=(BAG,))


def percent(value: str = "10", **rules: object) -> Promotion:
    return replace(Promotion("p", PromotionKind.PERCENT, percent=Decimal(value)), **rules)  # type: ignore[arg-type]


def amount(minor: int, currency: str = "EUR", **rules: object) -> Promotion:
    return replace(Promotion("a", PromotionKind.AMOUNT, amount=Money(minor, currency)), **rules)  # type: ignore[arg-type]


def test_the_lowest_price_counts_and_promotions_do_not_add_up() -> None:
    offer = best_offer(TOTE, BAG, [percent("10"), amount(500), percent("5")], TODAY)

    assert (offer.price, offer.promotion and offer.promotion.id) == (Money(1499, "EUR"), "a")


def test_without_promotions_the_price_stays() -> None:
    assert best_offer(TOTE, BAG, [], TODAY) == offers.Offer(BAG.price, None)


@pytest.mark.parametrize(
    "promotion",
    [
        percent(code="TEN"),
        percent(category="lights"),
        percent(product_id="lamp"),
        percent(valid_to=date(2026, 1, 14)),
        percent(valid_from=date(2026, 1, 16)),
        percent(uses_left=0),
        percent(min_subtotal=Money(1, "EUR")),
        percent(new_customers_only=True),
        percent(countries=frozenset({"DE"})),
        amount(500, "USD"),
        Promotion("b", PromotionKind.BUY_X_GET_Y, buy_quantity=2, get_quantity=1),
        Promotion("f", PromotionKind.FREE_SHIPPING),
    ],
)
def test_what_does_not_come_off_for_everybody_is_not_in_the_price(promotion: Promotion) -> None:
    assert best_offer(TOTE, BAG, [promotion], TODAY).promotion is None


def test_an_offer_for_a_country_counts_there() -> None:
    promotion = percent(countries=frozenset({"DE"}))

    assert best_offer(TOTE, BAG, [promotion], TODAY, "DE").price == Money(1799, "EUR")


def test_a_price_never_falls_below_nothing() -> None:
    assert amount(5000).reduced(BAG.price) == Money(0, "EUR")


@pytest.mark.parametrize(
    ("promotion", "refusal"),
    [
        (percent(valid_from=date(2026, 2, 1)), offers.CodeNotYet),
        (percent(valid_to=date(2026, 1, 1)), offers.CodeEnded),
        (percent(uses_left=0), offers.CodeUsedUp),
        (percent(countries=frozenset({"DE"})), offers.CodeNotForCountry),
        (percent(new_customers_only=True), offers.CodeForNewCustomers),
        (percent(min_subtotal=Money(5000, "EUR")), offers.CodeNeedsMore),
    ],
)
def test_a_code_that_does_not_count_says_why(promotion: Promotion, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        promotion.check(TODAY, "CL", Money(3000, "EUR"), is_new_customer=False)


def test_what_is_not_known_is_not_held_against_a_code() -> None:
    percent(countries=frozenset({"DE"}), new_customers_only=True, min_subtotal=Money(5000, "EUR")).check(TODAY)
