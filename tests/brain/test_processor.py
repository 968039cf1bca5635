"""What the policies are shown of a conversation says the same of its last turns as the whole would."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, Event, Restarted, SessionStarted, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.brain.processor import TURNS, recent
from tests.content.topics import ROOT


@pytest.fixture(scope="module")
def domain() -> Domain:
    return Domain.load(ROOT / "domain.yml")


def conversation(turns: int) -> Iterator[Event]:
    yield ActionExecuted("action_session_start")
    yield SessionStarted()
    yield ActionExecuted("action_listen")
    for number in range(turns):
        yield UserUttered(f"message {number}", {"name": "ask_price" if number % 2 else "check_stock"})
        yield SlotSet("product", f"product-{number}")
        yield ActionExecuted("action_ask_price" if number % 2 else "action_check_stock")
        yield SlotSet("question_open", number < 2)
        yield ActionExecuted("action_listen")


def tracker(domain: Domain, events: list[Event]) -> DialogueStateTracker:
    return DialogueStateTracker.from_events("shopper", events, domain.slots)


def states(of: DialogueStateTracker, domain: Domain) -> list[Any]:
    return of.past_states(domain)


@pytest.mark.parametrize("turns", [1, TURNS, TURNS + 1, 3 * TURNS])
def test_the_last_turns_are_seen_as_in_the_whole_conversation(domain: Domain, turns: int) -> None:
    whole = tracker(domain, [*conversation(turns), UserUttered("the last", {"name": "thanks"})])

    seen = recent(whole, domain)

    last = 2 * (TURNS - 1)
    assert states(seen, domain)[-last:] == states(whole, domain)[-last:]
    assert len(states(seen, domain)) <= 2 * TURNS + 1


def test_what_was_set_before_them_still_holds(domain: Domain) -> None:
    whole = tracker(domain, [SlotSet("offered", "person"), *conversation(3 * TURNS)])

    seen = recent(whole, domain)

    assert seen.get_slot("offered") == "person"
    assert seen.get_slot("question_open") is False
    assert "product" not in seen.slots


def test_what_was_said_before_a_restart_is_forgotten(domain: Domain) -> None:
    whole = tracker(domain, [*conversation(6), Restarted(), ActionExecuted("action_listen"), UserUttered("hello")])

    assert [event.text for event in recent(whole, domain).events if isinstance(event, UserUttered)] == ["hello"]
