"""The shopper's account, and what they want to happen with their data."""

from __future__ import annotations

from actions.base import ShopAction
from actions.facts import OF_AN_ORDER
from actions.help_pages import say_help
from actions.proof import proven_email
from actions.turn import Turn
from bot.shop.proofs import masked_email


class AccountHelp(ShopAction):
    """From the help pages."""

    changed_by = OF_AN_ORDER

    def name(self) -> str:
        return "action_account_help"

    def answer(self, turn: Turn) -> None:
        say_help(turn, "account_help")


class PrivacyRequest(ShopAction):
    """Whoever proves an address gets a numbered case about the data kept under it; a person works on it."""

    can_follow_up = False

    def name(self) -> str:
        return "action_privacy_request"

    def answer(self, turn: Turn) -> None:
        email = proven_email(turn)
        case = turn.open_case("privacy", email=email, said=turn.wish[:2000])
        turn.hand_over("privacy", "account-privacy-taken", case_number=case, email=masked_email(email))
