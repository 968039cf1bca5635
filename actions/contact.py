"""Reaching a person, and what is said of the shop itself."""

from __future__ import annotations

from actions.base import ShopAction
from actions.turn import Turn


class HumanAgent(ShopAction):
    can_follow_up = False

    def name(self) -> str:
        return "action_human_agent"

    def answer(self, turn: Turn) -> None:
        turn.hand_over("asked_for")


class MakeComplaint(ShopAction):
    """A complaint is heard by a person, with a number to refer to."""

    can_follow_up = False

    def name(self) -> str:
        return "action_make_complaint"

    def answer(self, turn: Turn) -> None:
        case = turn.open_case("complaint", said=turn.said.text[:2000], order_number=turn.slot("order_number"))
        turn.hand_over("complaint", "contact-complaint-taken", case_number=case)


class ContestRefusal(ShopAction):
    """The shopper does not accept a refusal: a person decides."""

    can_follow_up = False

    def name(self) -> str:
        return "action_contest_refusal"

    def answer(self, turn: Turn) -> None:
        turn.hand_over("refusal_contested", "contact-refusal-contested")
