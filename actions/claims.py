"""What arrived as it should not: damaged, wrong, or not all of it; a person settles it."""

from __future__ import annotations

from abc import ABC

from actions.facts import Answered
from actions.order_lines import line_names, unsent_lines
from actions.return_cases import LineAction, pass_on
from actions.turn import Turn
from bot.shop.orders import NOT_SENT, AlreadyCancelled, Order, OrderLine, OrderState
from bot.shop.parcels import ParcelCode
from bot.shop.return_terms import NotArrivedYet, NotSentYet
from bot.shop.returns import Claim, ClaimKind, ClaimState
from bot.store.parcels import Parcels
from bot.store.returns import Claims

_OPEN_CLAIM = frozenset({ClaimState.OPEN, ClaimState.INVESTIGATING})


class _ClaimAction(LineAction, ABC):
    """Something arrived as it should not: a person settles it, with photos where they help."""

    kind: ClaimKind

    def check_order(self, turn: Turn, order: Order) -> None:
        # A scan may come late, so what has left may well have arrived; what has not left cannot.
        if order.state in NOT_SENT:
            raise NotSentYet(order_number=order.number)
        if order.state is OrderState.CANCELLED:
            raise AlreadyCancelled(order_number=order.number)
        if known := _open_claim(turn, order, self.kind):
            turn.say(
                "returns-claim-known",
                turn.readings("human_agent"),
                opened_on=known.opened_at.date(),
                order_number=order.number,
            )
            turn.memory.set("offered", "person")
            raise Answered

    def settle(self, turn: Turn, order: Order, line: OrderLine) -> None:
        names = line_names(turn, order)
        turn.say(f"returns-sorry-{self.kind.value}", item=names[line.position])
        pass_on(turn, order, line, self.kind.value, "returns-claim-taken")


class DamagedItem(_ClaimAction):
    kind = ClaimKind.DAMAGED

    def name(self) -> str:
        return "action_damaged_item"


class WrongItem(_ClaimAction):
    kind = ClaimKind.WRONG

    def name(self) -> str:
        return "action_wrong_item"


class MissingItem(_ClaimAction):
    """What seems missing may lie in another parcel, or not have left yet."""

    kind = ClaimKind.MISSING

    def name(self) -> str:
        return "action_missing_item"

    def check_order(self, turn: Turn, order: Order) -> None:
        super().check_order(turn, order)
        with turn.reading() as connection:
            parcels = Parcels(connection).of_order(order.number)
        names = line_names(turn, order)
        under_way = [parcel for parcel in parcels if parcel.state is not ParcelCode.DELIVERED]
        if parcels and len(under_way) == len(parcels):
            raise NotArrivedYet(order_number=order.number)
        unsent = unsent_lines(order, parcels)
        for parcel in under_way:
            items = [names[position] for position in parcel.lines if position in names]
            if items and parcel.tracking_number:
                turn.say("returns-in-other-parcel", names=items, tracking_number=parcel.tracking_number)
        if unsent:
            turn.say("parcels-unsent", names=[names[line.position] for line in unsent])
        if under_way or unsent:
            turn.say("returns-missing-later", turn.readings("track_parcel", "human_agent"))
            turn.memory.set("offered", "person")
            raise Answered


def _open_claim(turn: Turn, order: Order, kind: ClaimKind) -> Claim | None:
    with turn.reading() as connection:
        claims = Claims(connection).of_order(order.number)
    return next((claim for claim in claims if claim.kind is kind and claim.state in _OPEN_CLAIM), None)
