"""Money back: where a refund is, what else of the order is being settled, and asking for one."""

from __future__ import annotations

from actions.base import ShopAction
from actions.claims import say_claims
from actions.facts import OF_AN_ORDER, Answered
from actions.parcels import parcels_of
from actions.return_cases import arrived_on, say_return, tell_open_return
from actions.returns import ReturnRequest
from actions.turn import Turn
from bot.shop.orders import Order, OrderState
from bot.shop.parcels import ParcelCode
from bot.shop.returns import Refund, RefundState
from bot.shop.settlements import Settlement
from bot.store.returns import Claims, Refunds, Returns


class RefundStatus(ShopAction):
    """Each refund of the order by amount, stage and day, then its returns and what was reported of it."""

    changed_by = OF_AN_ORDER

    def name(self) -> str:
        return "action_refund_status"

    def answer(self, turn: Turn) -> None:
        order = turn.proven_order()
        with turn.reading() as connection:
            refunds = Refunds(connection).of_order(order.number)
            returns = Returns(connection).of_order(order.number)
            claims = Claims(connection).of_order(order.number)
        _say_refunds(turn, order, refunds)
        paid = {refund.return_id for refund in refunds}
        for each in returns:
            if each.id not in paid:
                say_return(turn, order, each)
        say_claims(turn, order, claims)
        is_late = any(_is_overdue(turn, refund) for refund in refunds)
        if not refunds:
            turn.say("returns-no-refund", order_number=order.number, days=turn.rules.shop.returns.refund_days)
        if is_late or not refunds:
            turn.say("returns-offer-person", turn.yes_or_no())
            turn.memory.set("offered", "person")


class RefundRequest(ReturnRequest):
    """Money back: a refund that is under way is told; for the rest the return's verdict, or a person, decides."""

    settlement = Settlement.REFUND

    def name(self) -> str:
        return "action_refund_request"

    def check_order(self, turn: Turn, order: Order) -> None:
        with turn.reading() as connection:
            refunds = Refunds(connection).of_order(order.number)
        if refunds:
            _say_refunds(turn, order, refunds)
            turn.say("returns-refund-known", turn.readings("human_agent"))
            turn.memory.set("offered", "person")
            raise Answered
        if order.state is OrderState.CANCELLED or _has_lost_parcel(turn, order):
            case = turn.open_case("refund", order_number=order.number, said=turn.wish[:2000])
            turn.hand_over("refund", "returns-refund-case", case_number=case, order_number=order.number)
            raise Answered
        arrived_on(turn, order, None)
        tell_open_return(turn, order)


def _is_overdue(turn: Turn, refund: Refund) -> bool:
    """Whether a refund has waited longer than the shop says it takes; a week of days holds five working ones."""
    days = turn.rules.shop.returns.refund_days * 7 // 5 + 1
    is_open = refund.state in (RefundState.REQUESTED, RefundState.APPROVED)
    return is_open and (turn.today - refund.requested_at.date()).days > days


def _say_refunds(turn: Turn, order: Order, refunds: list[Refund]) -> None:
    for refund in refunds:
        state = "sent" if refund.state is RefundState.ARRIVED and refund.sent_at is None else refund.state.value
        on = refund.sent_at if refund.sent_at and state in ("sent", "arrived") else refund.requested_at
        turn.say(f"returns-refund-{state}", amount=refund.amount, order_number=order.number, on=on.date())


def _has_lost_parcel(turn: Turn, order: Order) -> bool:
    parcels = parcels_of(turn, order)
    return any(parcel.seems_lost(turn.today) or parcel.state is ParcelCode.RETURNED for parcel in parcels)
