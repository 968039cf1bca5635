"""Every story of data/stories is needed: what it decides here, no rule decides."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.dialogue.conftest import Talk

BY_STORY = "MemoizationPolicy"


@pytest.mark.parametrize(
    ("first", "then", "action"),
    [
        ("/return_policy", "/deny", "action_contest_refusal"),
        ("/cancel_order", "/deny", "action_contest_refusal"),
        ("/warranty_policy", "/deny", "action_contest_refusal"),
        ("/return_policy", "/affirm", "action_return_request"),
        ("/warranty_policy", "/affirm", "action_warranty_repair"),
        ("/ask_price", "/affirm", "action_how_to_order"),
        ("/track_parcel", "/deny", "action_parcel_not_received"),
    ],
)
def test_a_story_decides_what_a_yes_or_no_means(first: str, then: str, action: str, talk: Callable[..., Talk]) -> None:
    shopper = talk()
    policies = shopper.brain._processor
    tracker = shopper.loop.run_until_complete(_after(policies, first, then))

    prediction = policies.predict_next_with_tracker(tracker)

    best = max(prediction["scores"], key=lambda score: score["score"])
    assert (best["action"], prediction["policy"].split("_")[-1]) == (action, BY_STORY)


async def _after(processor: object, first: str, then: str) -> object:
    """Return the tracker of a conversation in which `first` was answered whole and `then` was said."""
    from rasa.shared.core.events import ActionExecuted, UserUttered
    from rasa.shared.core.trackers import DialogueStateTracker

    intent, reaction = first.lstrip("/"), then.lstrip("/")
    events = [
        ActionExecuted("action_session_start"),
        ActionExecuted("action_listen"),
        UserUttered(first, {"name": intent, "confidence": 1.0}),
        ActionExecuted(f"action_{intent}"),
        ActionExecuted("action_listen"),
        UserUttered(then, {"name": reaction, "confidence": 1.0}),
    ]
    return DialogueStateTracker.from_events("story", events, processor.domain.slots)  # type: ignore[attr-defined]
