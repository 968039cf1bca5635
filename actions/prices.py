"""What a piece costs a shopper today: the best promotion, and their own currency with the rate's date."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from actions.turn import Turn
from bot.shop.money import Money
from bot.shop.offers import Offer, Promotion, PromotionKind, best_offer
from bot.shop.options import undecided
from bot.shop.products import Product, Variant
from bot.store.offers import Offers

# More than any basket in any currency: beyond it a number is a slip or a joke.
MOST_MONEY = Decimal(10) ** 12


@dataclass(frozen=True)
class Priced:
    """A variant with what one piece of it costs; `listed` is without the promotion."""

    variant: Variant
    listed: Money
    offer: Offer

    @property
    def price(self) -> Money:
        return self.offer.price


def running(turn: Turn) -> list[Promotion]:
    with turn.reading() as connection:
        return Offers(connection).running(turn.today)


def announced(turn: Turn, promotions: Iterable[Promotion]) -> list[Promotion]:
    """Return those the shopper can use as far as known; one without a text is not for telling."""
    country = turn.country
    return [each for each in promotions if each.text(turn.language) and (country is None or each.serves(country))]


def priced(turn: Turn, product: Product, variants: Sequence[Variant], promotions: Sequence[Promotion]) -> list[Priced]:
    """Return the variants with their prices, cheapest first; the shop's own price in the shopper's currency counts."""
    currency = wanted_currency(turn)
    own = [price for each in variants if (price := each.price_in(currency or "")) is not None]
    found = []
    for variant in variants:
        # In one answer all amounts are in one currency.
        price = variant.price_in(currency or "") if len(own) == len(variants) else None
        local = replace(variant, price=price) if price else variant
        found.append(Priced(variant, local.price, best_offer(product, local, promotions, turn.today, turn.country)))
    return sorted(found, key=lambda each: each.price.minor)


def deciding(found: Sequence[Priced]) -> list[str]:
    """Return the options on which the price depends."""
    return [key for key in undecided([each.variant for each in found]) if _decides(key, found)]


def _decides(key: str, found: Sequence[Priced]) -> bool:
    """Whether the price differs between the values of an option, the others left as they are."""
    by_rest: dict[tuple[tuple[str, str], ...], set[int]] = {}
    for each in found:
        rest = tuple(sorted((name, value) for name, value in each.variant.options.items() if name != key))
        by_rest.setdefault(rest, set()).add(each.price.minor)
    return any(len(prices) > 1 for prices in by_rest.values())


def wanted_currency(turn: Turn) -> str | None:
    """Return the currency asked for or reckoned in, else that of the shopper's country; None where neither is known."""
    exchange, budget = turn.rules.exchange, turn.slot("budget")
    of_budget = budget.get("currency") if isinstance(budget, dict) else None
    asked = turn.slot("currency") or (of_budget if of_budget != exchange.shop_currency else None)
    return asked or (exchange.currency_of(turn.country) if turn.country else None)


def converted_text(turn: Turn, amounts: Sequence[Money]) -> str | None:
    """Say amounts in the shopper's currency with the rate's day and source, or that there is no rate for one asked for."""
    currency = wanted_currency(turn)
    if currency is None or currency == amounts[0].currency:
        return None
    found = [turn.rules.exchange.convert(each, currency) for each in amounts]
    known = [each for each in found if each is not None]
    if len(known) < len(found):
        return (
            turn.text("products-no-rate", currency=amounts[0].currency, wanted=currency)
            if turn.slot("currency")
            else None
        )
    facts = {"amount": known[0].amount, "on": known[0].on, "source": known[0].source}
    if len(known) == 2:
        return turn.text("products-converted-range", **facts, most=known[1].amount)
    return turn.text("products-converted", **facts)


def several_for_less(turn: Turn, product: Product, quantity: int, promotions: Iterable[Promotion]) -> Promotion | None:
    """Return the offer by which some of so many pieces are free, if there is one for this shopper."""
    return next(
        (
            each
            for each in announced(turn, promotions)
            if each.kind is PromotionKind.BUY_X_GET_Y
            and each.applies_to(product)
            and each.code is None
            and quantity >= (each.buy_quantity or 0) + (each.get_quantity or 0)
        ),
        None,
    )


def total_of(product: Product, price: Money, quantity: int, promotions: Iterable[Promotion]) -> Money:
    """Return what a number of equal pieces costs, free ones of "buy two, get one" left out."""
    free = max(
        (
            quantity // (each.buy_quantity + each.get_quantity) * each.get_quantity
            for each in promotions
            if each.kind is PromotionKind.BUY_X_GET_Y
            and each.applies_to(product)
            and each.buy_quantity
            and each.get_quantity
        ),
        default=0,
    )
    return price * (quantity - free)


def said_money(turn: Turn, said: object) -> Money | None:
    """Return an amount a shopper named as they named it; a bare $ is taken for the shop's own currency."""
    if not isinstance(said, dict) or said.get("amount") is None:
        return None
    number = Decimal(str(said["amount"]))
    return Money.of(number, said.get("currency") or turn.rules.exchange.shop_currency) if number <= MOST_MONEY else None


def as_money(turn: Turn, said: object) -> Money | None:
    """Return an amount a shopper named, in the shop's currency; None where there is no rate for it."""
    amount = said_money(turn, said)
    converted = turn.rules.exchange.convert(amount, turn.rules.exchange.shop_currency) if amount else None
    return converted.amount if converted else None
