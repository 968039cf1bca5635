"""A session ends after four hours: language and destination stay in mind, the rest starts anew."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActionExecuted, SessionStarted, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

SURVIVE = ("language", "destination", "city", "currency", "greeted", "told_languages")


class ActionSessionStart(Action):
    def name(self) -> str:
        return "action_session_start"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[dict[str, Any]]:
        kept = [SlotSet(slot, tracker.slots[slot]) for slot in SURVIVE if tracker.slots.get(slot) is not None]
        return [SessionStarted(), *kept, ActionExecuted("action_listen")]
