"""Sending back, swapping and repairing items of a proven order; policies are in `actions/return_policy.py`.

Verdict, reason, the ways to settle it with what each costs, a summary, a yes; then it is done, once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from actions.base import actions_by_name, answer
from actions.claims import tell_what_was_given
from actions.drafts import WITHDRAWAL, Draft, confirm, the_pieces, the_reason
from actions.facts import Answered
from actions.order_lines import line_names
from actions.return_cases import (
    LineAction,
    Verdict,
    arrived_on,
    right_of,
    scanned_on,
    tell_open_return,
    verdicts,
    warranty_until,
)
from actions.settled import agree_return
from actions.settlements import (
    agreed_on,
    choose,
    goods_of,
    summary,
    swaps,
    the_wanted,
    variant_label,
)
from actions.turn import Turn
from actions.withdrawal import withdraw
from bot.shop.orders import NOT_SENT, Order, OrderLine, OrderState
from bot.shop.products import Product, Variant
from bot.shop.return_terms import can_withdraw
from bot.shop.settlements import Option, Settlement, repair_options, return_options
from bot.shop.shop import Payer
from bot.store.settling import AlreadyUnderWay, Part


class ReturnRequest(LineAction):
    """By policy or law, until when and at whose cost, and what is wanted for it."""

    can_be_all = True
    # What the wish itself chooses already.
    settlement: Settlement | None = None

    def name(self) -> str:
        return "action_return_request"

    def check_order(self, turn: Turn, order: Order) -> None:
        if not (order.state is OrderState.SHIPPED and can_withdraw(right_of(turn, order), None, turn.today)):
            arrived_on(turn, order, None)
        tell_open_return(turn, order)

    def settle(self, turn: Turn, order: Order, draft: Draft, lines: Sequence[OrderLine]) -> None:
        if len(lines) == 1:
            tell_open_return(turn, order, lines[0])
        is_withdrawal = _may_withdraw(turn, order, lines)
        if is_withdrawal and (draft.get("reason") == WITHDRAWAL or _is_under_way(turn, order)):
            withdraw(turn, order, draft, lines)
            return
        tell_what_was_given(turn, order, lines)
        found = [each for each in verdicts(turn, order, lines) if each.most > 0]
        if not found:
            raise AlreadyUnderWay(order_number=order.number)
        pieces = {each.line.position: each.most for each in found}
        if len(lines) == 1:
            pieces = {found[0].line.position: the_pieces(draft, found[0].most)}
        reason = the_reason(turn, draft, can_withdraw=is_withdrawal)
        if reason == "defective":
            answer(actions_by_name()["action_damaged_item"], turn)
            raise Answered
        self._agree(turn, order, draft, found, pieces, reason)

    def _agree(
        self,
        turn: Turn,
        order: Order,
        draft: Draft,
        found: Sequence[Verdict],
        pieces: Mapping[int, int],
        reason: str,
    ) -> None:
        items = [each.item for each in found]
        product: Product | None = None
        others: Sequence[Variant] = ()
        if len(found) == 1:
            product, others = swaps(turn, order, found[0].line, pieces[found[0].line.position])
        # One box, one way to settle it: the terms that are best for the shopper.
        terms = [(each.terms, (turn.today - each.arrived_on).days) for each in found]
        is_shops = any(each.way_back(days) is Payer.SHOP for each, days in terms)
        options = return_options(
            turn.rules.shop.returns,
            goods_of(turn, order, pieces),
            Payer.SHOP if is_shops else Payer.BUYER,
            is_whole_price=any(each.is_whole_price(days) for each, days in terms),
            can_exchange=bool(others),
        )
        self._prefer(turn, draft, options)
        option = choose(turn, draft, options, items)
        wanted = None
        if option.settlement is Settlement.EXCHANGE and product:
            wanted = the_wanted(turn, draft, product, others)
        shown = variant_label(turn, product, wanted) if wanted and product else None
        agreed = agreed_on(option, pieces, wanted.sku if wanted else None)
        confirm(turn, draft, summary(turn, order, option, items, shown), agreed)
        parts = [Part(position, count, reason) for position, count in pieces.items()]
        agree_return(turn, order, option, parts, [shown] if shown else items, wanted.sku if wanted else None)

    def _prefer(self, turn: Turn, draft: Draft, options: Sequence[Option]) -> None:
        """Take the way that the wish itself names; where it is not open, say so, and the others are shown."""
        if self.settlement is None or draft.get("settlement"):
            return
        if any(option.settlement is self.settlement for option in options):
            draft.tell("settlement", self.settlement.value)
        elif self.settlement is Settlement.EXCHANGE:
            turn.say("returns-no-exchange" if not turn.rules.shop.returns.exchange else "returns-nothing-to-swap")


class ExchangeRequest(ReturnRequest):
    settlement = Settlement.EXCHANGE
    can_be_all = False

    def name(self) -> str:
        return "action_exchange_request"

    def check_order(self, turn: Turn, order: Order) -> None:
        arrived_on(turn, order, None)
        tell_open_return(turn, order)


class WarrantyRepair(LineAction):
    """Within the shop's months or the law's, whichever run longer: repaired, or another one, at no cost."""

    def name(self) -> str:
        return "action_warranty_repair"

    def check_order(self, turn: Turn, order: Order) -> None:
        arrived_on(turn, order, None)
        tell_open_return(turn, order)

    def settle(self, turn: Turn, order: Order, draft: Draft, lines: Sequence[OrderLine]) -> None:
        (line,) = lines
        tell_open_return(turn, order, line)
        ends_on = warranty_until(turn, order, line)
        item = line_names(turn, order)[line.position]
        if draft.is_new:
            turn.say("returns-warranty-runs", item=item, ends_on=ends_on)
        pieces = {line.position: the_pieces(draft, line.quantity)}
        option = choose(turn, draft, repair_options(goods_of(turn, order, pieces), turn.rules.shop.returns), [item])
        confirm(turn, draft, summary(turn, order, option, [item]), agreed_on(option, pieces))
        parts = [Part(position, count, "defective") for position, count in pieces.items()]
        agree_return(turn, order, option, parts, [item], line.sku)


def _is_under_way(turn: Turn, order: Order) -> bool:
    return order.state is OrderState.SHIPPED and scanned_on(turn, order, None) is None


def _may_withdraw(turn: Turn, order: Order, lines: Sequence[OrderLine]) -> bool:
    if order.state in NOT_SENT or order.state is OrderState.CANCELLED:
        return False
    days = [scanned_on(turn, order, line) for line in lines]
    # By law the days begin with the last of the goods.
    arrived = None if _is_under_way(turn, order) else max((day for day in days if day), default=None)
    if arrived is None and not _is_under_way(turn, order):
        arrived = arrived_on(turn, order, None)
    return can_withdraw(right_of(turn, order), arrived, turn.today)
