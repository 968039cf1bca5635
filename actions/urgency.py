"""An order that should leave sooner: when it is due, and a mark by which agents see it first."""

from __future__ import annotations

from actions.order_changes import ConfirmedChange, Plan
from actions.orders import NEXT, headline, leaves_on, overdue_since
from actions.turn import Turn
from bot.shop.order_changes import URGENT
from bot.shop.orders import NOT_SENT, Order, OrderState
from bot.store.database import Connection
from bot.store.order_changes import OrderChanges
from bot.store.priorities import Priorities


class ExpediteOrder(ConfirmedChange):
    """A mark makes no day certain, and says so; an order that should have left already becomes a case beside it."""

    def name(self) -> str:
        return "action_expedite_order"

    def plan(self, turn: Turn, order: Order) -> Plan | None:
        if order.state not in NOT_SENT:
            turn.say_text(headline(turn, order, False), turn.readings(*NEXT[order.state]))
            return None
        if order.state is OrderState.PENDING:
            turn.say_text(headline(turn, order, False))
            turn.say("orders-next-pending", turn.readings("payment_problem", "human_agent"))
            return None
        overdue = overdue_since(turn, order)
        due = "orders-next-overdue" if overdue else "orders-next-leaves"
        stands = [headline(turn, order, False), turn.text(due, leaves_on=overdue or leaves_on(turn, order))]
        with turn.reading() as connection:
            marked_at = Priorities(connection).marked_at(order.number)
        if marked_at:
            already = turn.text("orders-urgent-already", order_number=order.number, since=marked_at.date())
            turn.say_text(turn.joined([*stands, already]), turn.readings("human_agent", "cancel_order"))
            return None

        def make(connection: Connection) -> None:
            Priorities(connection).mark(order.number, turn.conversation_id, turn.now)
            OrderChanges(connection, turn.conversation_id, turn.now).note("mark_urgent", order.number, URGENT)

        return Plan(
            key=f"urgent:{order.number}",
            summary=turn.joined([*stands, turn.text("orders-summary-urgent")]),
            done=turn.text("orders-done-urgent", order_number=order.number),
            make=make,
            details={"leaves_on": str(overdue or leaves_on(turn, order))},
            to_follow_up="expedite_order" if overdue else None,
        )
