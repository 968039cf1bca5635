"""Changing the goods of an order until it leaves: another size or colour, more or fewer pieces, or one taken out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NoReturn

from actions.cancellation import cancellation
from actions.catalogue import ask_option, label, the_wish
from actions.facts import Answered, Choice, Missing, inform
from actions.order_changes import ConfirmedChange, Plan, case_of, draft, forget_draft, kept, plan_of
from actions.order_lines import line_names, line_products
from actions.turn import Turn
from bot.shop.options import fitting, undecided
from bot.shop.order_changes import change_line, check_lines_can_change
from bot.shop.orders import Order, OrderLine
from bot.shop.products import Product, Variant

# What the change of a line may be beside the name of one of its options.
QUANTITY, REMOVE, OTHER = "quantity", "remove", "other"
KIND = "change_order"


class ChangeOrder(ConfirmedChange):
    """What is wished for beyond that, such as another product or orders combined, is for a person."""

    def name(self) -> str:
        return "action_change_order"

    def plan(self, turn: Turn, order: Order) -> Plan:
        check_lines_can_change(order)
        line, products = _line(turn, order), line_products(turn, order)
        product = products.get(line.position)
        present = _variant(product, line) if product else None
        change = _change(turn, order, line, product if present else None)
        if change == REMOVE:
            return cancellation(turn, order, [line.position], KIND)
        if change == OTHER or product is None or present is None:
            _pass_on(turn, order, line)
        wanted = present if change == QUANTITY else _wanted(turn, product, present, change)
        quantity = _quantity(turn, order, line, is_asked=change == QUANTITY)
        if quantity == 0:
            return cancellation(turn, order, [line.position], KIND)
        if wanted.price_in(order.total.currency) is None:
            _pass_on(turn, order, line, sku=wanted.sku, quantity=quantity)
        return _swap(turn, order, line, product, wanted, quantity)


def _line(turn: Turn, order: Order) -> OrderLine:
    """Return the line that is meant: the only one, the one picked, or that of the product named; asks where that is open."""
    lines = order.open_lines
    if len(lines) == 1:
        return lines[0]
    picked, products = kept(turn, "position"), line_products(turn, order)
    named = [each for each in lines if each.position in products and products[each.position].id == turn.slot("product")]
    for found in ([each for each in lines if each.position == picked], named):
        if len(found) == 1:
            return found[0]
    names = line_names(turn, order)
    choices = [Choice(names[each.position], inform(number=each.position)) for each in lines]
    raise Missing("position", "returns-ask-line", choices)


def _change(turn: Turn, order: Order, line: OrderLine, product: Product | None) -> str:
    """Return what is to become another: an option, told or named, the quantity, or all of it; asks where that is open."""
    if told := kept(turn, "change"):
        return str(told)
    if product and any(turn.slot(option) for option in ("color", "size", "option")):
        return "option"
    if kept(turn, "quantity") is not None:
        return QUANTITY
    options = undecided(_sold(product)) if product else []
    known = [key for key in options if key in ("color", "size")]
    other = [key for key in options if key not in known][:1]
    choices = [turn.choice(f"orders-change-{key}", inform(change=key)) for key in known]
    choices += [turn.choice("orders-change-option", inform(change=key)) for key in other]
    choices += [turn.choice(f"orders-change-{key}", inform(change=key)) for key in (QUANTITY, REMOVE, OTHER)]
    raise Missing("change", "orders-ask-change", choices, item=_item(turn, order, line))


def _quantity(turn: Turn, order: Order, line: OrderLine, *, is_asked: bool) -> int:
    told = kept(turn, "quantity")
    if told is None and is_asked:
        raise Missing("quantity", "orders-ask-quantity", item=_item(turn, order, line))
    return line.quantity if told is None else max(0, int(told))


def _wanted(turn: Turn, product: Product, present: Variant, change: str) -> Variant:
    """Return the variant that is to come instead; asks for what is open, the other options staying as they are."""
    chosen = dict(the_wish(turn, product).chosen)
    for key in ("color", "size"):
        # "From M to L": the one that the line does not have is meant.
        named = [value for value in draft(turn).get(key) or () if value != present.options.get(key)]
        if named and chosen.get(key) == present.options.get(key):
            turn.memory.set(key, named[-1])
            chosen = dict(the_wish(turn, product).chosen)
    new = {key: value for key, value in chosen.items() if present.options.get(key) != value}
    sold = _sold(product)
    others = [each for each in sold if each.sku != present.sku]
    if not new or (change in present.options and change not in new):
        asked = change if change in undecided(sold) else None
        differing = [each for each in others if asked is None or each.options.get(asked) != present.options.get(asked)]
        ask_option(turn, product, differing or others, asked)
    same = [each for each in fitting(product, {**present.options, **new}) if each in others]
    near = same or [each for each in fitting(product, new) if each in others]
    if len(near) == 1:
        return near[0]
    ask_option(turn, product, near or others)


def _swap(turn: Turn, order: Order, line: OrderLine, product: Product, wanted: Variant, quantity: int) -> Plan:
    change = change_line(case_of(turn, order), line.position, wanted, quantity, _variant(product, line))
    options = wanted.options if len(product.variants) > 1 else None
    after = turn.text("orders-line", name=label(turn, product, options), quantity=quantity)
    return plan_of(
        turn,
        change,
        turn.text("orders-summary-change", order_number=order.number, item=_item(turn, order, line), after=after),
        turn.text("orders-done-change", order_number=order.number, after=after),
        KIND,
        position=line.position,
        sku=wanted.sku,
        quantity=quantity,
    )


def _pass_on(turn: Turn, order: Order, line: OrderLine, **details: Any) -> NoReturn:
    """Leave what the bot cannot do to a person."""
    told: Mapping[str, Any] = {"order_number": order.number, "position": line.position, "said": turn.wish[:2000]}
    turn.open_case(KIND, **told, **details)
    forget_draft(turn)
    turn.hand_over(KIND, f"orders-can-change-{line.state.value}", order_number=order.number)
    raise Answered


def _item(turn: Turn, order: Order, line: OrderLine) -> str:
    """Return what the line holds now: "Linen shirt (black, size M) × 2"."""
    product = line_products(turn, order).get(line.position)
    variant = _variant(product, line) if product else None
    name = line_names(turn, order)[line.position]
    if product and variant and len(product.variants) > 1:
        name = label(turn, product, variant.options)
    return turn.text("orders-line", name=name, quantity=line.quantity)


def _variant(product: Product, line: OrderLine) -> Variant | None:
    return next((each for each in product.variants if each.sku == line.sku), None)


def _sold(product: Product) -> list[Variant]:
    return [each for each in product.variants if not each.is_discontinued]
