"""The landed cost: what is reckoned with, and how the result is said as a table."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from actions.catalogue import capital
from actions.consignment import TYPICAL_GRAMS, Consignment, find_consignment, quotes_to
from actions.facts import Choice, Missing, inform
from actions.prices import as_money
from actions.promises import keep_promise
from actions.shipping import NONE, goods_name, offer_of_free_shipping, rate_note
from actions.turn import Turn
from bot.facts import load_customs, load_duty_rates
from bot.shop.consignment import BasketItem, Shipment
from bot.shop.customs import landed_cost
from bot.shop.landed_cost import Collector, Kind, LandedCost, LandedCostLine, When
from bot.shop.landed_cost_record import record
from bot.shop.money import Money
from bot.shop.shipping import ShippingQuote, offered
from bot.store.products import Products

MOST_CHOICES = 4
MANY = 100
# What a shopper who pays nothing at the door need not know.
MOOT_WHEN_PREPAID = frozenset(
    {"seller_not_registered", "region_unknown", "amount_unknown", "kind_unknown", "origin_not_covered", "hs_unknown"}
)
MOOT_WITH_DDP = frozenset({"seller_not_registered"})
# The line `needs_person` and the rows of the table say these already.
SAID_BY_THE_TABLE = frozenset({"amount_unknown"})


@dataclass(frozen=True)
class Basket:
    """The goods that are reckoned with, how the shopper knows them, the way they travel, and what may make that free."""

    item: BasketItem
    name: str
    quote: ShippingQuote
    grams: int
    offer: str | None = None


def reckoned(turn: Turn, country: str) -> tuple[Basket, LandedCost]:
    """Return the cost by the cheapest way of shipping whose charges are known, else by the cheapest."""
    goods, amount = _goods(turn)
    good = offered(quotes_to(turn, country, goods), country)
    found = [
        (basket := _basket(turn, country, goods, amount, quote), _landed_cost(turn, country, basket)) for quote in good
    ]
    return next(((basket, cost) for basket, cost in found if not cost.needs_person), found[0])


def _goods(turn: Turn) -> tuple[Consignment | None, Money | None]:
    """Return the goods in mind, else what they are worth; asks for either. An amount told just now goes first."""
    amount = as_money(turn, turn.slot("budget")) or as_money(turn, turn.slot("goods"))
    if amount and turn.said.first("money") and not turn.said.all("product"):
        return None, amount
    goods = find_consignment(turn)
    if goods is None and amount is None:
        raise Missing("goods", choices=_goods_choices(turn))
    return goods, amount


def _basket(turn: Turn, country: str, goods: Consignment | None, amount: Money | None, quote: ShippingQuote) -> Basket:
    if goods is None:
        assert amount is not None
        item = BasketItem("amount", amount, origin=None)
        return Basket(item, turn.text("shipping-customs-amount", amount=amount), quote, TYPICAL_GRAMS)
    product = goods.product
    item = BasketItem(
        product.id,
        goods.price,
        goods.quantity,
        hs=product.hs6 or product.hs_heading,
        origin=product.origin,
        flags=product.restricted,
    )
    offer = offer_of_free_shipping(turn, country, goods)
    return Basket(item, goods_name(turn, goods), quote, goods.parcel.weight_grams, offer)


def _goods_choices(turn: Turn) -> list[Choice]:
    with turn.reading() as connection:
        products = Products(connection, on=turn.today)
        category = turn.slot("category")
        best = products.best_sellers(MANY if category else MOST_CHOICES, turn.today)
    fitting = [each for each in best if category in (None, each.category)][:MOST_CHOICES]
    return [Choice(product.name(turn.language), inform(product=product.id)) for product in fitting]


def _landed_cost(turn: Turn, country: str, basket: Basket) -> LandedCost:
    method, price = basket.quote.method, basket.quote.price
    assert price is not None
    exchange = turn.rules.exchange

    def rate(source: str, target: str) -> Decimal | None:
        found = exchange.find_rate(source, target)
        return found.value if found else None

    with turn.reading() as connection:
        sent_from = Products(connection).warehouse_countries()
    home = turn.rules.shipping.home_country
    warehouse = next(iter(basket.quote.served_by), "")
    return landed_cost(
        [basket.item],
        Shipment(price, method.mode, method.carrier, method.is_prepaid, basket.grams, sent_from.get(warehouse, home)),
        country,
        customs=load_customs(),
        duty_rates=load_duty_rates(),
        seller=turn.rules.customs,
        rate=rate,
        on=turn.today,
        currency=turn.slot("currency"),
    )


def show(turn: Turn, cost: LandedCost, basket: Basket) -> None:
    """Show a row for each charge: how much, when and to whom; below them how old and how sure the rules are.

    What is shown is kept as a promise.
    """
    title = capital(_title(turn, cost, basket))
    keep_promise(
        turn,
        "landed_cost",
        cost.destination,
        title,
        rules=(line.rule for line in cost.lines),
        version=cost.version,
        content={
            "product": basket.item.product_id,
            "quantity": basket.item.quantity,
            "method": basket.quote.method.id,
            **record(cost),
        },
    )
    turn.show_table(
        title,
        [turn.text(f"shipping-customs-column-{name}") for name in ("part", "amount", "paid")],
        [*(_row(turn, cost, line, basket) for line in cost.lines), *_due_rows(turn, cost), _total_row(turn, cost)],
        turn.joined([_as_of(turn, cost), *rate_note(turn, basket.quote.price)]),
    )


def _title(turn: Turn, cost: LandedCost, basket: Basket) -> str:
    given: dict[str, Any] = {"goods": basket.name, "country": turn.country_name(cost.destination)}
    if cost.total_low is None or cost.total_high is None:
        return turn.text("shipping-customs-title-open", **given)
    given["total"] = _range(turn, cost.total_low, cost.total_high)
    due = cost.due(When.DELIVERY)
    if due is None or not due[1]:
        return turn.text("shipping-customs-title-nothing-due", **given)
    return turn.text("shipping-customs-title-due", **given, due=_range(turn, *due))


def _row(turn: Turn, cost: LandedCost, line: LandedCostLine, basket: Basket) -> list[str]:
    return [_part(turn, cost, line, basket), _amount_text(turn, line), _paid(turn, line)]


def _due_rows(turn: Turn, cost: LandedCost) -> list[list[str]]:
    """Return what is paid at the checkout and what at the door, where both are known."""
    sums = {when: cost.due(when) for when in (When.CHECKOUT, When.DELIVERY)}
    return [
        [capital(turn.text(f"shipping-customs-when-{when.value}")), _sum_text(turn, *due), NONE]
        for when, due in sums.items()
        if due is not None and all(sums.values())
    ]


def _sum_text(turn: Turn, low: Money, high: Money) -> str:
    return _range(turn, low, high) if high else turn.text("shipping-customs-nothing")


def _total_row(turn: Turn, cost: LandedCost) -> list[str]:
    low, high = cost.total_low, cost.total_high
    if low is None or high is None:
        return [turn.text("shipping-customs-total"), turn.text("shipping-customs-not-known"), NONE]
    shop_currency = turn.rules.shop.currency
    found = [turn.rules.exchange.convert(each, shop_currency) for each in (low, high)]
    text = _range(turn, low, high)
    if cost.currency != shop_currency and found[0] and found[1]:
        text = turn.text("shipping-price-both", price=text, local=_range(turn, found[0].amount, found[1].amount))
    return [turn.text("shipping-customs-total"), text, NONE]


def _part(turn: Turn, cost: LandedCost, line: LandedCostLine, basket: Basket) -> str:
    if line.kind is Kind.GOODS:
        return capital(basket.name)
    if line.kind is Kind.SHIPPING:
        return turn.text("shipping-customs-shipping", method=basket.quote.method.name(turn.language))
    by_rule = f"shipping-customs-rule-{line.rule.replace('_', '-')}"
    if turn.tools.texts.has(by_rule, turn.language):
        name = turn.text(by_rule)
    elif line.kind is Kind.TAX and cost.tax_name:
        code = cost.tax_name.lower().replace(" ", "-")
        name = turn.text("shipping-customs-tax-name", code=code, name=cost.tax_name)
    else:
        name = turn.text(f"shipping-customs-kind-{line.kind.value.replace('_', '-')}")
    if line.rate_low is None or line.rate_high is None or not line.rate_high:
        return name
    low, high = (_percent(rate) for rate in (line.rate_low, line.rate_high))
    rate = low if low == high else turn.text("shipping-customs-range", low=low, high=high)
    return turn.text("shipping-customs-rate", part=name, rate=rate)


def _percent(rate: Decimal) -> Decimal:
    """Return the rate as people say it: 19, not 19.00."""
    return rate.quantize(Decimal(1)) if rate == rate.to_integral() else rate.normalize()


def _amount_text(turn: Turn, line: LandedCostLine) -> str:
    if line.when is When.INCLUDED:
        return turn.text("shipping-customs-not-yours")
    if line.low is None or line.high is None:
        return turn.text("shipping-customs-not-known")
    if not line.high:
        return turn.text("shipping-price-free" if line.kind is Kind.SHIPPING else "shipping-customs-nothing")
    return _range(turn, line.low, line.high)


def _range(turn: Turn, low: Money, high: Money) -> str:
    if low == high:
        return turn.text("shipping-price", price=low)
    return turn.text("shipping-customs-range", low=low, high=high)


def _paid(turn: Turn, line: LandedCostLine) -> str:
    if line.high is not None and not line.high:
        return NONE
    when = turn.text(f"shipping-customs-when-{line.when.value}")
    if line.when is When.INCLUDED or line.collector is Collector.UNKNOWN:
        return when
    return turn.text(
        "shipping-customs-paid", when=when, collector=turn.text(f"shipping-customs-collector-{line.collector.value}")
    )


def _as_of(turn: Turn, cost: LandedCost) -> str:
    # A month is said by its first day, as with the rights of buyers.
    day = f"{cost.as_of}-01" if re.fullmatch(r"\d{4}-\d{2}", cost.as_of) else cost.as_of
    as_of: date | str = date.fromisoformat(day) if len(day) == 10 else day
    sure = turn.text(f"shipping-customs-confidence-{cost.confidence.name.lower()}")
    return turn.text("shipping-customs-as-of", as_of=as_of, confidence=sure)


def remarks(turn: Turn, cost: LandedCost, basket: Basket) -> str:
    """Return the papers the buyer must give and what else is to be known, a line each."""
    if "prepaid" in cost.notes:
        left_out = SAID_BY_THE_TABLE | MOOT_WHEN_PREPAID
    else:
        left_out = SAID_BY_THE_TABLE | (MOOT_WITH_DDP if "ddp" in cost.notes else frozenset())
    lines = [turn.text("shipping-customs-papers", papers=papers_text(turn, cost.papers))] if cost.papers else []
    lines += [
        turn.text(f"shipping-customs-note-{note.replace('_', '-')}") for note in cost.notes if note not in left_out
    ]
    return "\n".join([*lines, *([basket.offer] if basket.offer else [])])


def papers_text(turn: Turn, papers: tuple[str, ...]) -> list[str]:
    return [turn.text(f"shipping-customs-paper-{paper.replace('_', '-')}") for paper in papers]
