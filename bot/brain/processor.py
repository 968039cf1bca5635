"""Rasa's processor without what takes it most of a turn: planning its graph anew, and going through the whole session."""

from __future__ import annotations

from typing import Any

from rasa.core.policies.policy import PolicyPrediction
from rasa.core.processor import MessageProcessor
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.brain.runner import SequentialRunner

# A story is at most three turns long, see config.yml; a rule is one.
TURNS = 4


class QuickProcessor(MessageProcessor):
    """What is predicted is the same; only the way there is shorter."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self.graph_runner: Any = SequentialRunner(self.graph_runner)

    def _predict_next_with_tracker(self, tracker: DialogueStateTracker) -> PolicyPrediction:
        if tracker.followup_action:
            return super()._predict_next_with_tracker(tracker)
        return super()._predict_next_with_tracker(recent(tracker, self.domain))


def recent(tracker: DialogueStateTracker, domain: Domain) -> DialogueStateTracker:
    """Return what the policies look at: the last turns, and of the slots those that decide.

    They go through all states of a tracker, and copy all its slots for each.
    """
    deciding = [slot for slot in domain.slots if slot.influence_conversation]
    names = {slot.name for slot in deciding}
    events = tracker.events_after_latest_restart()
    begins = _begin(events)
    set_before = {event.key: event for event in events[:begins] if isinstance(event, SlotSet) and event.key in names}
    seen = [event for event in events[begins:] if not isinstance(event, SlotSet) or event.key in names]
    return DialogueStateTracker.from_events(tracker.sender_id, [*set_before.values(), *seen], deciding)


def _begin(events: list[Any]) -> int:
    """Return where the last turns begin: with the listening that their first message ended."""
    said = [at for at, event in enumerate(events) if isinstance(event, UserUttered)]
    if len(said) <= TURNS:
        return 0
    listening = (at for at in range(said[-TURNS], -1, -1) if isinstance(events[at], ActionExecuted))
    return next(listening, 0)
