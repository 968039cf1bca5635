"""Reaching a person, and what is said of the shop itself."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from actions.base import ShopAction
from actions.facts import Choice
from actions.turn import Turn
from bot.shop.complaints import VERSION, Cause, due_at, severity
from bot.store.audit import AuditLog
from bot.store.cases import Case, Cases
from bot.store.changes import Changes
from bot.store.database import Connection

COMPLAINT = "complaint"
KEY = f"case:{COMPLAINT}"
_NUMBER = re.compile(r"(?<!\d)\d{4,9}(?!\d)")
# What a complaint is about, by what else its words sound like.
_CAUSES = {
    Cause.DELIVERY: (
        "track_parcel", "delivery_delay", "parcel_not_received", "customs_problem", "expedite_order", "shipping_time", "order_status",
    ),
    Cause.GOODS: (
        "damaged_item", "wrong_item", "missing_item", "warranty_repair", "return_request", "exchange_request", "ask_authenticity",
    ),
    Cause.MONEY: ("refund_request", "refund_status", "payment_problem", "customs_tax", "ask_price", "ask_promotion"),
}  # fmt: skip
_CAUSE_OF = {intent: cause for cause, intents in _CAUSES.items() for intent in intents}


class HumanAgent(ShopAction):
    can_follow_up = False

    def name(self) -> str:
        return "action_human_agent"

    def answer(self, turn: Turn) -> None:
        turn.hand_over("asked_for")


class MakeComplaint(ShopAction):
    """A complaint gets a number and a time by which it is answered, and goes to a person; asked again, it tells its state."""

    can_follow_up = False

    def name(self) -> str:
        return "action_make_complaint"

    def answer(self, turn: Turn) -> None:
        with turn.reading() as connection:
            was_made = Changes(connection).find(turn.inbox_id, self.name(), KEY) is not None
            known = Cases(connection).of_conversation(turn.conversation_id, COMPLAINT)
        named = [case for case in known if str(case.number) in _NUMBER.findall(turn.said.text)]
        open_ones = [case for case in known if case.state == "open"]
        is_threat = bool(turn.said.all("threat"))
        is_another = is_threat or turn.said.first("again") == COMPLAINT
        if (named or open_ones) and not is_another and not was_made:
            _tell_state(turn, (named or open_ones)[-1])
        else:
            _register(turn, is_threat=is_threat, is_again=bool(open_ones))


class ContestRefusal(ShopAction):
    """The shopper does not accept a refusal: a person decides."""

    can_follow_up = False

    def name(self) -> str:
        return "action_contest_refusal"

    def answer(self, turn: Turn) -> None:
        turn.hand_over("refusal_contested", "contact-refusal-contested")


def _register(turn: Turn, *, is_threat: bool, is_again: bool) -> None:
    order_number = turn.slot("order_number")
    cause = next((_CAUSE_OF[intent] for intent in turn.said.ranking if intent in _CAUSE_OF), Cause.SERVICE)
    how_bad = severity(cause, is_threat=is_threat, is_again=is_again, has_order=order_number is not None)
    due = due_at(turn.rules.shop, how_bad, turn.now)
    details = {"said": turn.said.text[:2000], "order_number": order_number}

    def make(connection: Connection) -> Mapping[str, object]:
        judged = {"severity": how_bad.value, "cause": cause.value}
        case = Cases(connection).open(COMPLAINT, turn.conversation_id, details, turn.now, due_at=due, **judged)
        rule = {"rule": "complaints.severity", "version": VERSION}
        AuditLog(connection).add("bot", "complaint", str(case.number), turn.now, {**rule, **judged})
        return {"number": case.number, "due_at": due.isoformat() if due else None}

    made = turn.once(KEY, make)
    number = str(made["number"])
    if made["due_at"]:
        answered_by = datetime.fromisoformat(made["due_at"])
        turn.hand_over("complaint", "contact-complaint-taken-until", case_number=number, due_at=answered_by)
    else:
        turn.hand_over("complaint", "contact-complaint-taken", case_number=number)


def _tell_state(turn: Turn, case: Case) -> None:
    """Say how a complaint stands; one that should have been answered by now goes to a person at once."""
    facts = {"case_number": str(case.number), "opened_on": case.opened_at.date()}
    zone = ZoneInfo(turn.rules.shop.hours.time_zone)
    if case.settled_at:
        turn.say("contact-complaint-settled", [_another(turn)], settled_on=case.settled_at.date(), **facts)
    elif case.due_at and case.due_at < turn.now:
        turn.hand_over("complaint", "contact-complaint-overdue", due_at=case.due_at.astimezone(zone), **facts)
    elif case.due_at:
        choices = [_another(turn), *turn.readings("human_agent")]
        turn.say("contact-complaint-open", choices, due_at=case.due_at.astimezone(zone), **facts)
    else:
        turn.say("contact-complaint-open-undated", [_another(turn), *turn.readings("human_agent")], **facts)


def _another(turn: Turn) -> Choice:
    return turn.choice("contact-complaint-another", f'/make_complaint{{"again": "{COMPLAINT}"}}')
