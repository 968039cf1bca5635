"""What a shopper has told so far of a return or a claim: one draft an order, kept from message to message.

Each step returns what was told, or asks for it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from actions.facts import Choice, Missing, inform
from actions.order_lines import the_line
from actions.turn import Turn
from bot.shop.orders import Order, OrderLine, OrderState

STEPS = ("position", "pieces", "reason", "wanted", "settlement", "confirmed")
_TOLD_BY_BUTTONS = ("reason", "wanted", "settlement")
EVERYTHING = 0
REASONS = ("too_small", "too_large", "not_as_expected", "changed_mind", "defective", "none")
WITHDRAWAL = "withdrawal"
MOST_PIECES = 8
MOST_WORDS = 200


class Draft:
    """What was told for one order. It is kept while a step of it is asked for; a wish that comes anew begins anew."""

    def __init__(self, turn: Turn, order: Order) -> None:
        kept = turn.slot("draft") or {}
        self._turn = turn
        self._order_number = order.number
        self._open = next((each.fact for each in reversed(turn.asked_before) if each.fact in STEPS), None)
        is_kept = kept.get("order_number") == order.number and (self._open or self._pressed())
        self._told: dict[str, Any] = dict(kept["told"]) if is_kept else {}
        # Another wish for the same things takes the place of what was asked for the first one.
        turn.memory.questions = [each for each in turn.memory.questions if each.fact not in STEPS]
        self._notice()

    def get(self, step: str) -> Any:
        return self._told.get(step)

    def tell(self, step: str, value: Any) -> None:
        self._told[step] = value
        self._keep()

    def forget(self, *steps: str) -> None:
        for step in steps:
            self._told.pop(step, None)
        self._keep()

    @property
    def is_new(self) -> bool:
        """Whether no more is told than which line it is about."""
        return not set(self._told) - {"position", "reason"}

    def _notice(self) -> None:
        """Take what this message told; what hangs on an answer that has changed is asked anew."""
        turn = self._turn
        told = {step: turn.slot(step) for step in STEPS if turn.slot(step) is not None} | self._pressed()
        if self._open == "reason" and not told and turn.said.intent not in ("affirm", "deny"):
            told["reason"] = turn.said.text.strip()
        for step in STEPS:
            if step in told and told[step] != self._told.get(step):
                for later in STEPS[STEPS.index(step) + 1 :]:
                    self._told.pop(later, None)
        self._told |= told
        turn.memory.forget(*STEPS)
        self._keep()

    def _pressed(self) -> dict[str, Any]:
        said = self._turn.said
        return {step: told for step in _TOLD_BY_BUTTONS if said.is_button and (told := said.first(step)) is not None}

    def _keep(self) -> None:
        self._turn.memory.set("draft", {"order_number": self._order_number, "told": self._told})


def the_lines(turn: Turn, order: Order, draft: Draft, *, can_be_all: bool = False) -> list[OrderLine]:
    """Return the line that is meant, or all of them where that was chosen."""
    if can_be_all and draft.get("position") == EVERYTHING:
        return [line for line in order.lines if line.state is not OrderState.CANCELLED]
    turn.memory.set("position", draft.get("position"))
    try:
        line = the_line(turn, order)
    except Missing as missing:
        everything = [turn.choice("returns-all-of-it", inform(number=EVERYTHING))] if can_be_all else []
        raise Missing(missing.fact, missing.question, [*missing.choices, *everything]) from None
    finally:
        turn.memory.forget("position")
    draft.tell("position", line.position)
    return [line]


def the_pieces(draft: Draft, most: int) -> int:
    """Return how many pieces it is about; asks only where there are several."""
    told = draft.get("pieces")
    if most == 1 or (isinstance(told, int) and 1 <= told <= most):
        return 1 if most == 1 else int(told)
    choices = [Choice(str(count), inform(number=count)) for count in range(1, min(most, MOST_PIECES) + 1)]
    raise Missing("pieces", "returns-ask-pieces", choices, count=most)


def the_reason(turn: Turn, draft: Draft, *, can_withdraw: bool) -> str:
    """Return why it comes back: one of ours, or the shopper's own words; nobody has to give one."""
    if told := draft.get("reason"):
        return str(told)[:MOST_WORDS]
    choices = [turn.choice(f"returns-reason-{each.replace('_', '-')}", inform(reason=each)) for each in REASONS]
    if can_withdraw:
        choices.append(turn.choice("returns-withdraw", inform(reason=WITHDRAWAL)))
    raise Missing("reason", "returns-ask-reason", choices)


def confirm(turn: Turn, draft: Draft, summary: str, agreed_on: Mapping[str, Any], yes: Sequence[Choice] = ()) -> None:
    """Return when the shopper has said yes to exactly this; else show what would be done and ask."""
    if draft.get("confirmed") and draft.get("shown") == agreed_on:
        return
    draft.forget("confirmed")
    draft.tell("shown", dict(agreed_on))
    turn.say_text(summary)
    raise Missing("confirmed", "returns-ask-confirm", [*yes, *turn.yes_or_no()[1 if yes else 0 :]])
