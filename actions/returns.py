"""Sending back, swapping and repairing an item of a proven order; policies are in `actions/return_policy.py`.

The verdict is the rule's; what follows is done by a person, who gets a numbered case.
"""

from __future__ import annotations

from actions.facts import Answered
from actions.order_lines import line_names
from actions.return_cases import LineAction, arrived_on, category_of, pass_on, tell_open_return, verdict
from actions.turn import Turn
from bot.facts.consumer_rights import find_consumer_right
from bot.shop.orders import Order, OrderLine
from bot.shop.return_terms import WarrantyOver, warranty_ends_on
from bot.shop.shop import Payer


class ReturnRequest(LineAction):
    """By policy or law, until when and at whose cost; then a case for a person, who sends the return's number."""

    deed = "return"

    def name(self) -> str:
        return "action_return_request"

    def check_order(self, turn: Turn, order: Order) -> None:
        arrived_on(turn, order, None)
        tell_open_return(turn, order)

    def settle(self, turn: Turn, order: Order, line: OrderLine) -> None:
        item = line_names(turn, order)[line.position]
        last_day, is_paid = verdict(turn, order, line, item)
        turn.say(f"returns-{self.deed}-until", item=item, last_day=last_day, order_number=order.number)
        payer = "shop" if is_paid or turn.rules.shop.returns.change_of_mind_paid_by is Payer.SHOP else "buyer"
        turn.say(f"returns-way-back-{payer}")
        pass_on(turn, order, line, self.deed)


class ExchangeRequest(ReturnRequest):
    deed = "exchange"

    def name(self) -> str:
        return "action_exchange_request"

    def check_order(self, turn: Turn, order: Order) -> None:
        super().check_order(turn, order)
        if not turn.rules.shop.returns.exchange:
            turn.say("returns-no-exchange", turn.readings("return_request", "human_agent"))
            raise Answered


class WarrantyRepair(LineAction):
    """Within the shop's months or the law's, whichever run longer."""

    def name(self) -> str:
        return "action_warranty_repair"

    def check_order(self, turn: Turn, order: Order) -> None:
        arrived_on(turn, order, None)
        tell_open_return(turn, order)

    def settle(self, turn: Turn, order: Order, line: OrderLine) -> None:
        item = line_names(turn, order)[line.position]
        ends_on = warranty_ends_on(
            turn.rules.shop.warranty,
            category_of(turn, order, line),
            _months_by_law(order),
            arrived_on(turn, order, line),
        )
        if turn.today > ends_on:
            raise WarrantyOver(item=item, ended_on=ends_on)
        turn.say("returns-warranty-runs", item=item, ends_on=ends_on)
        pass_on(turn, order, line, "repair", "returns-claim-taken")


def _months_by_law(order: Order) -> int | None:
    country = order.address.country if order.address else None
    right = find_consumer_right(country) if country else None
    return right.months(country) if right and country else None
