"""The lines of an order: what they are called, which have not left, and which one the shopper means."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from actions.facts import Choice, Missing, inform
from actions.turn import Turn
from bot.shop.orders import Order, OrderLine, OrderState
from bot.shop.parcels import Parcel
from bot.shop.products import Product
from bot.store.products import Products


def unsent_lines(order: Order, parcels: Sequence[Parcel]) -> list[OrderLine]:
    """Return the lines that lie in no parcel yet; none where the parcels do not tell what is in them."""
    if any(not parcel.lines for parcel in parcels):
        return []
    sent = {position for parcel in parcels for position in parcel.lines}
    return [line for line in order.lines if line.position not in sent and line.state is not OrderState.CANCELLED]


def line_names(turn: Turn, order: Order) -> Mapping[int, str]:
    """Return what each line is called in the conversation's language, else as it was sold, by position."""
    products = line_products(turn, order)
    return {
        line.position: products[line.position].name(turn.language) if line.position in products else line.name
        for line in order.lines
    }


def line_products(turn: Turn, order: Order) -> Mapping[int, Product]:
    """Return the product of each line that the shop still has, by position."""
    with turn.reading() as connection:
        products = Products(connection, turn.today).by_sku(line.sku for line in order.lines if line.sku)
    return {line.position: products[line.sku] for line in order.lines if line.sku and line.sku in products}


def the_line(turn: Turn, order: Order) -> OrderLine:
    """Return the line that is meant: the only one, that of the product talked about, or the one picked.

    Raises Missing where that is open.
    """
    lines = [line for line in order.lines if line.state is not OrderState.CANCELLED] or list(order.lines)
    if len(lines) == 1:
        return lines[0]
    products = line_products(turn, order)
    product_id = turn.slot("product")
    named = [line for line in lines if line.position in products and products[line.position].id == product_id]
    picked = [line for line in lines if line.position == turn.slot("position")]
    for found in (picked, named):
        if len(found) == 1:
            return found[0]
    names = line_names(turn, order)
    choices = [Choice(names[line.position], inform(number=line.position)) for line in lines]
    raise Missing("position", "returns-ask-line", choices)
