"""Orders: where one stands, and what comes next. What may be changed is in `actions/order_changes.py` and beside it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from actions.base import ShopAction
from actions.facts import OF_AN_ORDER
from actions.help_pages import say_help
from actions.order_lines import line_names, unsent_lines
from actions.parcels import parcels_of, words
from actions.turn import Turn
from bot.replies.catalogue import joined
from bot.shop.money import Money
from bot.shop.orders import Order, OrderLine, OrderState, Payment, PaymentState
from bot.shop.parcels import Parcel, ParcelCode

MOST_LINES = 10
# What the shopper may want next, by the state of the order.
NEXT = {
    OrderState.PENDING: ("payment_problem", "cancel_order"),
    OrderState.PAID: ("change_address", "cancel_order"),
    OrderState.PACKED: ("change_address", "cancel_order"),
    OrderState.SHIPPED: ("track_parcel", "delivery_delay"),
    OrderState.DELIVERED: ("return_request", "parcel_not_received"),
    OrderState.CANCELLED: ("refund_status",),
    OrderState.RETURNED: ("refund_status",),
}


class OrderStatus(ShopAction):
    """State and date first, then lines, amounts, payment and parcels, and what comes next."""

    changed_by = OF_AN_ORDER

    def name(self) -> str:
        return "action_order_status"

    def answer(self, turn: Turn) -> None:
        order = turn.proven_order()
        parcels = parcels_of(turn, order)
        unsent = unsent_lines(order, parcels)
        overdue = overdue_since(turn, order)
        names = line_names(turn, order)
        choices = turn.readings(*(("expedite_order",) if overdue else ()), *NEXT[order.state])
        turn.show_table(
            headline(turn, order, bool(parcels and unsent)),
            [turn.text("orders-column-what"), turn.text("orders-column-figure")],
            [*_line_rows(turn, order, names), *_amount_rows(turn, order), *_way_rows(turn, parcels, unsent, names)],
            _of_way(turn, parcels) or _next_step(turn, order, overdue),
            choices,
        )


class HowToOrder(ShopAction):
    """From the help pages."""

    def name(self) -> str:
        return "action_how_to_order"

    def answer(self, turn: Turn) -> None:
        say_help(turn, "how_to_order", "payment_methods", "shipping_cost")


def headline(turn: Turn, order: Order, is_partly_sent: bool) -> str:
    state = "partly-sent" if is_partly_sent and order.state is OrderState.SHIPPED else order.state.value
    if order.state is OrderState.PENDING and _failed(order):
        state = "payment-failed"
    since = (order.reached(order.state) or order.placed_at).date()
    return turn.text(f"orders-status-{state}", order_number=order.number, since=since)


def _failed(order: Order) -> bool:
    return bool(order.payments) and all(payment.state is PaymentState.FAILED for payment in order.payments)


def _line_rows(turn: Turn, order: Order, names: Mapping[int, str]) -> Iterator[list[str]]:
    for line in order.lines[:MOST_LINES]:
        is_cancelled = line.state is OrderState.CANCELLED and order.state is not OrderState.CANCELLED
        text = "orders-line-cancelled" if is_cancelled else "orders-line"
        yield [
            turn.text(text, name=names[line.position], quantity=line.quantity),
            turn.text("orders-amount", amount=line.total),
        ]
    if len(order.lines) > MOST_LINES:
        yield [turn.text("orders-more-lines", count=len(order.lines) - MOST_LINES), "…"]


def _amount_rows(turn: Turn, order: Order) -> Iterator[list[str]]:
    zero = Money(0, order.total.currency)
    discount = zero - order.discount if order.discount else None
    amounts = {"shipping": order.shipping, "discount": discount, "tax": order.tax, "total": order.total}
    for name, amount in amounts.items():
        if amount or name == "total":
            yield [turn.text(f"orders-row-{name}"), turn.text("orders-amount", amount=amount)]
    for payment in order.payments:
        yield [turn.text("orders-row-payment"), _payment(turn, payment)]


def _payment(turn: Turn, payment: Payment) -> str:
    known = next((method for method in turn.rules.shop.payments if method.id == payment.method), None)
    name = known.name(turn.language).split(" (")[0].split("（")[0] if known else payment.method
    return turn.text(f"orders-payment-{payment.state.value}", method=name)


def _way_rows(
    turn: Turn, parcels: Sequence[Parcel], unsent: Sequence[OrderLine], names: Mapping[int, str]
) -> Iterator[list[str]]:
    for parcel in parcels:
        yield [words(turn).name(parcel), words(turn).stage(parcel)]
    if parcels and unsent:
        yield [
            turn.text("orders-row-not-sent"),
            turn.text("orders-names", names=[names[line.position] for line in unsent]),
        ]


def _of_way(turn: Turn, parcels: Sequence[Parcel]) -> str:
    """Return when the only parcel under way should come, or what holds it up; nothing where there are none or several."""
    waiting = [parcel for parcel in parcels if parcel.state is not ParcelCode.DELIVERED]
    return joined(words(turn).notes(waiting[0]), turn.language) if len(waiting) == 1 else ""


def _next_step(turn: Turn, order: Order, overdue: date | None) -> str:
    if order.state in (OrderState.PAID, OrderState.PACKED):
        if overdue:
            return turn.text("orders-next-overdue", leaves_on=overdue)
        return turn.text("orders-next-leaves", leaves_on=leaves_on(turn, order))
    return turn.text(f"orders-next-{order.state.value}")


def overdue_since(turn: Turn, order: Order) -> date | None:
    """Return the day on which a paid order should have left, if that is over."""
    if order.state not in (OrderState.PAID, OrderState.PACKED):
        return None
    due_on = leaves_on(turn, order)
    return due_on if due_on < turn.today else None


def leaves_on(turn: Turn, order: Order) -> date:
    paid_at = order.reached(OrderState.PAID) or order.placed_at
    return turn.rules.shipping.sent_on(paid_at, turn.rules.is_holiday)
