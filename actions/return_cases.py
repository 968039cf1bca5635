"""What every wish about a delivered item shares: which item, when it came, the verdict, and the case for a person."""

from __future__ import annotations

from abc import ABC, abstractmethod
from datetime import date

from actions.base import ShopAction
from actions.facts import Answered
from actions.order_lines import line_products, the_line
from actions.return_policy import terms_for
from actions.turn import Turn
from bot.shop.orders import Order, OrderLine
from bot.shop.return_terms import NotReturnable, ReturnTooLate, check_sent_and_arrived
from bot.shop.returns import Return, ReturnState
from bot.store.parcels import Parcels
from bot.store.returns import Returns

_OPEN_RETURN = frozenset({ReturnState.REQUESTED, ReturnState.APPROVED, ReturnState.SENT_BACK, ReturnState.RECEIVED})


class LineAction(ShopAction, ABC):
    """Something wrong with, or unwanted of, one line of a proven order."""

    can_follow_up = False

    def answer(self, turn: Turn) -> None:
        order = turn.proven_order()
        self.check_order(turn, order)
        self.settle(turn, order, the_line(turn, order))

    def check_order(self, turn: Turn, order: Order) -> None:
        """Raise what stands in the way whichever line is meant, before that is asked."""

    @abstractmethod
    def settle(self, turn: Turn, order: Order, line: OrderLine) -> None: ...


def verdict(turn: Turn, order: Order, line: OrderLine, item: str) -> tuple[date, bool]:
    """Return the last day to send it back, and whether the law makes the shop pay the way now; raise why it cannot be."""
    country = (order.address and order.address.country) or turn.country or ""
    terms = terms_for(turn, category_of(turn, order, line), country)
    if terms.days == 0:
        raise NotReturnable(item=item)
    arrived = arrived_on(turn, order, line)
    last_day = terms.last_day(arrived, country, turn.rules.is_holiday)
    if turn.today > last_day:
        raise ReturnTooLate(item=item, ended_on=last_day)
    return last_day, (turn.today - arrived).days <= terms.paid_days


def arrived_on(turn: Turn, order: Order, line: OrderLine | None) -> date:
    """Return the day the line, or anything of the order, arrived; raise why nothing can be sent back yet."""
    with turn.reading() as connection:
        parcels = Parcels(connection).of_order(order.number)
    days = [
        parcel.delivered_at.date()
        for parcel in parcels
        if parcel.delivered_at and (line is None or not parcel.lines or line.position in parcel.lines)
    ]
    return check_sent_and_arrived(order, max(days, default=None))


def tell_open_return(turn: Turn, order: Order) -> None:
    """Tell of a return that is under way, instead of beginning another."""
    with turn.reading() as connection:
        open_ones = [each for each in Returns(connection).of_order(order.number) if each.state in _OPEN_RETURN]
    if not open_ones:
        return
    newest: Return = open_ones[-1]
    state = newest.state.value.replace("_", "-")
    turn.say(f"returns-open-{state}", opened_on=newest.opened_at.date())
    turn.say("returns-offer-person", turn.yes_or_no())
    turn.memory.set("offered", "person")
    raise Answered


def category_of(turn: Turn, order: Order, line: OrderLine) -> str | None:
    product = line_products(turn, order).get(line.position)
    return product.category if product else None


def pass_on(turn: Turn, order: Order, line: OrderLine, kind: str, text_id: str = "returns-case-taken") -> None:
    """Open the case and hand over; the picked line is done with."""
    details = {"order_number": order.number, "position": line.position, "sku": line.sku, "said": turn.wish[:2000]}
    case = turn.open_case(kind, **details)
    turn.memory.forget("position")
    turn.hand_over(kind, text_id, case_number=case)
