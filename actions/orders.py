"""Orders: where one stands, and what may still be done with it; the change itself is made by a person."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from actions.base import ShopAction
from actions.facts import OF_AN_ORDER
from actions.help_pages import say_help
from actions.order_lines import line_names, unsent_lines
from actions.parcels import parcels_of, words
from actions.turn import Turn
from bot.replies.catalogue import joined
from bot.shop.customers import Address
from bot.shop.money import Money
from bot.shop.orders import NOT_SENT, Order, OrderLine, OrderState, Payment, PaymentState
from bot.shop.parcels import Parcel, ParcelCode
from bot.shop.return_terms import AlreadyReturned

MOST_LINES = 10
# A street with its number, or a postcode: what tells an address from a wish to change it.
_ADDRESS = re.compile(
    r"\d+\w?,?\s+(?:[\w'’.-]+\s+){0,3}(?:street|st|road|rd|avenue|ave|lane|drive|court|boulevard|blvd|square)\b"
    r"|\b(?:calle|avenida|avda|av|plaza|paseo|camino|carretera|colonia)\b.{1,40}?\d"
    r"|(?:路|街|巷|弄|大道|小区|村).{0,20}\d|\d+室"
    r"|(?<![\w-])(?:\d{5,6}|[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2})(?![\w-])",
    re.IGNORECASE,
)
# What the shopper may want next, by the state of the order.
_NEXT = {
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
        overdue = _overdue_since(turn, order)
        names = line_names(turn, order)
        choices = turn.readings(*(("expedite_order",) if overdue else ()), *_NEXT[order.state])
        turn.show_table(
            _headline(turn, order, bool(parcels and unsent)),
            [turn.text("orders-column-what"), turn.text("orders-column-figure")],
            [*_line_rows(turn, order, names), *_amount_rows(turn, order), *_way_rows(turn, parcels, unsent, names)],
            _of_way(turn, parcels) or _next_step(turn, order, overdue),
            choices,
        )


class _ChangeAction(ShopAction, ABC):
    """Something that can be done until the order leaves; afterwards the rule says no, with a way on."""

    can_follow_up = False

    def answer(self, turn: Turn) -> None:
        order = turn.proven_order()
        self.check(order)
        self.pass_on(turn, order, f"-{order.state.value}")

    @abstractmethod
    def check(self, order: Order) -> None:
        """Raise the refusal of the rule when it is too late."""

    @abstractmethod
    def pass_on(self, turn: Turn, order: Order, state: str) -> None:
        """Say that it is still possible, and hand the wish to a person, who does it."""


class CancelOrder(_ChangeAction):
    def name(self) -> str:
        return "action_cancel_order"

    def check(self, order: Order) -> None:
        if order.state is OrderState.RETURNED:
            raise AlreadyReturned(order_number=order.number)
        order.cancelled()

    def pass_on(self, turn: Turn, order: Order, state: str) -> None:
        turn.open_case("cancel", order_number=order.number, said=turn.wish[:2000])
        turn.hand_over("cancel_order", f"orders-can-cancel{state}", order_number=order.number)


class ChangeOrder(_ChangeAction):
    def name(self) -> str:
        return "action_change_order"

    def check(self, order: Order) -> None:
        order.sent_to(order.address or Address())

    def pass_on(self, turn: Turn, order: Order, state: str) -> None:
        turn.open_case("change", order_number=order.number, said=turn.wish[:2000])
        turn.hand_over("change_order", f"orders-can-change{state}", order_number=order.number)


class ChangeAddress(_ChangeAction):
    """The new address is taken down, so that the person who changes it need not ask."""

    def name(self) -> str:
        return "action_change_address"

    def check(self, order: Order) -> None:
        order.sent_to(order.address or Address())

    def pass_on(self, turn: Turn, order: Order, state: str) -> None:
        wanted = turn.slot("words")
        if wanted is None and _holds_address(turn.wish):
            wanted = turn.wish
        wanted = wanted or turn.need("words", "orders-ask-new-address", order_number=order.number)
        turn.open_case("change_address", order_number=order.number, address=str(wanted)[:2000])
        turn.hand_over("change_address", f"orders-can-change-address{state}", order_number=order.number)


class ExpediteOrder(ShopAction):
    """Why it has not left, by the order's own dates; a person is asked to hurry it."""

    can_follow_up = False

    def name(self) -> str:
        return "action_expedite_order"

    def answer(self, turn: Turn) -> None:
        order = turn.proven_order()
        if order.state not in NOT_SENT or order.sent_at:
            turn.say_text(_headline(turn, order, False), turn.readings(*_NEXT[order.state]))
            return
        if order.state is OrderState.PENDING:
            turn.say_text(_headline(turn, order, False))
            turn.say("orders-next-pending", turn.readings("payment_problem", "human_agent"))
            return
        sentences = [_headline(turn, order, False), _next_step(turn, order, _overdue_since(turn, order))]
        turn.say_text(joined(sentences, turn.language))
        turn.open_case("expedite", order_number=order.number, said=turn.wish[:2000])
        turn.hand_over("expedite_order", "orders-expedite-passed-on", order_number=order.number)


class HowToOrder(ShopAction):
    """From the help pages."""

    def name(self) -> str:
        return "action_how_to_order"

    def answer(self, turn: Turn) -> None:
        say_help(turn, "how_to_order", "payment_methods", "shipping_cost")


def _holds_address(text: str) -> bool:
    return _ADDRESS.search(text) is not None


def _headline(turn: Turn, order: Order, is_partly_sent: bool) -> str:
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
        return turn.text("orders-next-leaves", leaves_on=_leaves_on(turn, order))
    return turn.text(f"orders-next-{order.state.value}")


def _overdue_since(turn: Turn, order: Order) -> date | None:
    """Return the day on which a paid order should have left, if that is over."""
    if order.state not in (OrderState.PAID, OrderState.PACKED):
        return None
    leaves_on = _leaves_on(turn, order)
    return leaves_on if leaves_on < turn.today else None


def _leaves_on(turn: Turn, order: Order) -> date:
    paid_at = order.reached(OrderState.PAID) or order.placed_at
    return turn.rules.shipping.sent_on(paid_at, turn.rules.is_holiday)
