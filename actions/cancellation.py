"""Cancelling an order, or lines of it, until it leaves."""

from __future__ import annotations

from collections.abc import Collection

from actions.order_changes import ConfirmedChange, Plan, case_of, plan_of
from actions.order_lines import line_names, line_products
from actions.turn import Turn
from bot.shop.order_changes import Deed, cancel
from bot.shop.orders import Order


class CancelOrder(ConfirmedChange):
    """The whole order, what has not left of it, or the goods that were named."""

    def name(self) -> str:
        return "action_cancel_order"

    def plan(self, turn: Turn, order: Order) -> Plan:
        return cancellation(turn, order, _named(turn, order), "cancel_order")


def cancellation(turn: Turn, order: Order, positions: Collection[int], kind: str) -> Plan:
    """Return the plan to cancel these lines, all that can be where none are named."""
    change = cancel(case_of(turn, order), positions)
    names = line_names(turn, order)
    gone = [
        turn.text("orders-line", name=names[before.position], quantity=before.quantity)
        for before, after in zip(change.before.lines, change.after.lines)
        if before.state is not after.state
    ]
    deed = "cancel" if change.deed is Deed.CANCEL else "cancel-lines"
    return plan_of(
        turn,
        change,
        turn.text(f"orders-summary-{deed}", order_number=order.number, names=gone),
        turn.text(f"orders-done-{deed}", order_number=order.number, names=gone),
        kind,
        positions=sorted(positions),
    )


def _named(turn: Turn, order: Order) -> list[int]:
    """Return the lines of the product that was named with the wish; none where that is all there is."""
    wanted, lines = turn.slot("product"), order.open_lines
    if not wanted or len(lines) < 2:
        return []
    products = line_products(turn, order)
    found = [line.position for line in lines if line.position in products and products[line.position].id == wanted]
    return found if len(found) < len(lines) else []
