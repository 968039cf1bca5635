"""The base of every action: takes in the facts, answers, and comes back to what is still open.

The one place where refusals become replies; anything unexpected leaves the process as a failure, for
the turn to be tried again.
"""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.codes import names_code
from actions.facts import OF_THE_GOODS, Answered, Missing
from actions.tools import the_tools
from actions.turn import Turn
from actions.way_on import way_on
from bot.errors import NotFound, Refusal

MOST_AT_ONCE = 3
# "Does SPRING5 still work?" reads like a question about a product.
ABOUT_CODES = "action_ask_promotion"


class ShopAction(Action, ABC):
    """An answer to one wish. Subclasses say their `name` and `answer`."""

    # Whether "and to Chile?" after this answer means the same again with another fact.
    can_follow_up = True
    # The facts that make it another question, by entity.
    changed_by: tuple[str, ...] = OF_THE_GOODS

    def is_changed(self, turn: Turn) -> bool:
        """Whether the message holds such a fact."""
        return bool(turn.said.all(*self.changed_by))

    @abstractmethod
    def name(self) -> str: ...

    @abstractmethod
    def answer(self, turn: Turn) -> None:
        """Say the answer; `turn.need` asks for what is missing, a Refusal or NotFound becomes its reply."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[dict[str, Any]]:
        # The store is waited for, so the event loop must not be.
        return await asyncio.to_thread(self._run, dispatcher, tracker)

    def _run(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        turn = Turn(self.name(), dispatcher, tracker, the_tools())
        if turn.is_first and turn.channel != "web":
            turn.say("contact-introduction")
        if turn.is_foreign and not turn.slot("told_languages"):
            turn.memory.set("told_languages", True)
            turn.say("talk-languages-we-speak", languages=turn.served_languages)
        answer(self, turn)
        _go_on(turn)
        # An answer ends the turn: without this the policies would be asked, under slots that the answer has changed.
        return [*turn.events(), FollowupAction("action_listen")]


def actions_by_name() -> dict[str, ShopAction]:
    """Return every action of the shop; those that follow a question up need to reach the one that asked."""
    found: dict[str, ShopAction] = {}
    waiting = [ShopAction]
    while waiting:
        for kind in waiting.pop().__subclasses__():
            waiting.append(kind)
            if not getattr(kind, "__abstractmethods__", None):
                action = kind()
                found[action.name()] = action
    return found


def answer(action: ShopAction, turn: Turn) -> bool:
    """Run one answer and say whether it was given whole, not just asked back."""
    turn.action = action.name()
    asked_before = turn.asked_before = turn.memory.questions
    turn.memory.questions = [each for each in asked_before if each.action != action.name()]
    turn.wish = next((each.wish for each in asked_before if each.action == action.name() and each.wish), turn.said.text)
    turn.memory.set("offered", None)
    try:
        action.answer(turn)
    except Missing as missing:
        if missing.fact == "product" and action.name() != ABOUT_CODES and names_code(turn):
            return answer(actions_by_name()[ABOUT_CODES], turn)
        # What it asked before and knows by now must not stay below the next question.
        mine_known = [
            each
            for each in asked_before
            if each.action == action.name() and (turn.memory.get(each.fact) is not None or each.fact in turn.settled)
        ]
        turn.memory.questions = [each for each in asked_before if each not in mine_known]
        turn.ask(missing)
        return False
    except (Refusal, NotFound) as refusal:
        turn.refuse(refusal, way_on(refusal))
    except Answered:
        pass
    if action.can_follow_up:
        turn.memory.set("last_answer", action.name())
        turn.memory.set("misses", 0)
    return True


def _go_on(turn: Turn) -> None:
    """After an answer, answer what became answerable, or ask again what is still open."""
    if turn.has_asked or turn.more_parts_follow:
        return
    for _ in range(MOST_AT_ONCE):
        top = turn.memory.top
        if top is None:
            return
        if turn.memory.get(top.fact) is None and top.fact not in turn.settled:
            turn.ask_again()
            return
        if not answer(actions_by_name()[top.action], turn):
            return
