"""The ways to settle a return or a claim as the shopper sees them: a table with what each costs, a choice, a summary."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NoReturn

from actions.catalogue import label, options_text
from actions.drafts import Draft
from actions.facts import Choice, Missing, inform
from actions.order_lines import line_products
from actions.turn import Turn
from bot.shop.money import Money
from bot.shop.order_shares import paid_for
from bot.shop.orders import Order, OrderLine
from bot.shop.products import Product, Variant
from bot.shop.settlements import Goods, Option
from bot.store.database import Connection
from bot.store.returns import Returns
from bot.store.settling import pieces_back
from bot.store.verdicts import write_verdict

MOST_WANTED = 8


def goods_of(turn: Turn, order: Order, pieces: Mapping[int, int]) -> Goods:
    """Return what was paid for so many pieces of each line, and whether all of them lie in stock."""
    with turn.reading() as connection:
        returns = Returns(connection).of_order(order.number)
    paid = Money(0, order.total.currency)
    for position, count in pieces.items():
        paid += paid_for(order, position, count, pieces_back(returns, position))
    variants = [find_variant(turn, order, order.line(position)) for position in pieces]
    counts = pieces.values()
    in_stock = all(variant is not None and has(variant, count) for variant, count in zip(variants, counts))
    return Goods(paid, worth(turn, paid), in_stock)


def worth(turn: Turn, amount: Money) -> Money | None:
    """Return the amount in the shop's currency, in which its limits are; None where no rate is known."""
    found = turn.rules.exchange.convert(amount, turn.rules.exchange.shop_currency)
    return found.amount if found else None


def find_variant(turn: Turn, order: Order, line: OrderLine) -> Variant | None:
    product = line_products(turn, order).get(line.position)
    return next((each for each in product.variants if each.sku == line.sku), None) if product else None


def has(variant: Variant, count: int) -> bool:
    """Whether so many pieces surely lie in stock."""
    return not variant.is_discontinued and (variant.quantity() or 0) >= count


def swaps(turn: Turn, order: Order, line: OrderLine, count: int) -> tuple[Product | None, list[Variant]]:
    """Return what the line can be exchanged for: variants of its product at the same price, in stock."""
    product, own = line_products(turn, order).get(line.position), find_variant(turn, order, line)
    if product is None or own is None:
        return None, []
    same_price = [each for each in product.variants if each.sku != own.sku and each.price == own.price]
    return product, [each for each in same_price if has(each, count)]


def the_wanted(turn: Turn, draft: Draft, product: Product, variants: Sequence[Variant]) -> Variant:
    """Return what is wanted instead: as picked, or the only one of the colour and size that were told."""
    for variant in variants:
        if variant.sku == draft.get("wanted"):
            return variant
    told = {key: turn.said.first(key) for key in ("size", "color") if turn.said.first(key)}
    fits = [each for each in variants if told and all(each.options.get(key) == said for key, said in told.items())]
    if len(fits) == 1:
        draft.tell("wanted", fits[0].sku)
        return fits[0]
    choices = [Choice(options_text(turn, each.options), inform(wanted=each.sku)) for each in variants[:MOST_WANTED]]
    raise Missing("wanted", "returns-ask-wanted", choices)


def choose(turn: Turn, draft: Draft, options: Sequence[Option], items: Sequence[str]) -> Option:
    """Return the way that was chosen, the only one where there is one; else show them with what each costs."""
    told = draft.get("settlement")
    for option in options:
        if option.settlement.value == told or len(options) == 1:
            return option
    ask(turn, options, items)


def ask(turn: Turn, options: Sequence[Option], items: Sequence[str]) -> NoReturn:
    columns = [turn.text("returns-column-option"), turn.text("returns-column-cost")]
    rows = [[name(turn, option), means(turn, option)] for option in options]
    turn.show_table(turn.text("returns-options-of", items=list(items)), columns, rows)
    choices = [Choice(name(turn, option), inform(settlement=option.settlement.value)) for option in options]
    raise Missing("settlement", "returns-ask-option", choices)


def name(turn: Turn, option: Option) -> str:
    return turn.text(f"returns-option-{option.settlement.value.replace('_', '-')}")


def means(turn: Turn, option: Option) -> str:
    """Return what the shopper gets and what it costs them."""
    parts = []
    if option.refund is not None:
        parts.append(turn.text("returns-gets-back", amount=option.refund))
    if option.kept_back:
        parts.append(turn.text("returns-kept-back", amount=option.kept_back))
    if option.way_back is None:
        parts.append(turn.text("returns-no-way-back"))
    else:
        parts.append(turn.text(f"returns-pays-{option.way_back.value}"))
    if option.way_out is not None:
        parts.append(turn.text(f"returns-way-out-{option.way_out.value}"))
    return turn.text("returns-semicolon").join(parts)


def summary(turn: Turn, order: Order, option: Option, items: Sequence[str], wanted: str | None = None) -> str:
    """Return in one text what would be done."""
    text_id = "returns-summary-wanted" if wanted else "returns-summary"
    facts = {"wanted": wanted} if wanted else {}
    return turn.text(
        text_id,
        order_number=order.number,
        items=list(items),
        option=name(turn, option),
        means=means(turn, option),
        **facts,
    )


def agreed_on(option: Option, pieces: Mapping[int, int], wanted: str | None = None) -> dict[str, object]:
    """Return what a yes counts for: if any of it is another by then, it is shown and asked anew."""
    return {
        "settlement": option.settlement.value,
        "refund": option.refund.minor if option.refund else None,
        "way_back": option.way_back.value if option.way_back else None,
        "person": option.needs_person,
        "pieces": {str(position): count for position, count in pieces.items()},
        "wanted": wanted,
    }


def write(turn: Turn, connection: Connection, deed: str, order: Order, rule_id: str, **details: object) -> None:
    """Write a verdict or a change of this order into the audit log."""
    write_verdict(connection, deed, order.number, rule_id, turn.rules.shop.version, turn.now, details)


def write_verdict_once(turn: Turn, deed: str, order: Order, position: int, rule_id: str, **details: object) -> None:
    """Write a verdict down once for this message, whether it was a yes or a no."""

    def make(connection: Connection) -> Mapping[str, object]:
        write(turn, connection, deed, order, rule_id, position=position, **details)
        return {}

    turn.once(f"{deed}:{order.number}:{position}", make)


def variant_label(turn: Turn, product: Product, variant: Variant) -> str:
    return label(turn, product, variant.options)
