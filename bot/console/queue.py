"""What the queue page shows of a conversation that waits: since when, what they want, what is known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.shop.conversations import Conversation, Handover, Line
from bot.store.conversations import Conversations
from bot.store.database import Database
from bot.store.handovers import Handovers, Waiting
from bot.store.outbox import DeadLetter, Outbox
from bot.store.priorities import Priorities, UrgentOrder
from bot.store.promises import Promise, Promises
from bot.store.transcript import Transcript


@dataclass(frozen=True)
class Entry:
    """One waiting conversation, as a row or as the head of its page."""

    conversation: Conversation
    reason: str
    since: datetime
    wants: str
    language: str
    order: str
    mood: str
    tried: tuple[str, ...]
    facts: Mapping[str, str]


@dataclass(frozen=True)
class Queue:
    """What the page shows: who waits, longest first, orders that shoppers hurry, and what could not be sent."""

    entries: list[Entry]
    urgent: list[UrgentOrder]
    dead: list[DeadLetter]


def queue(database: Database) -> Queue:
    with database.read() as connection:
        entries = [_entry(each) for each in Handovers(connection).waiting()]
        return Queue(entries, Priorities(connection).waiting(), Outbox(connection).dead())


def conversation(database: Database, conversation_id: str) -> tuple[Entry | None, list[Line], list[Promise]]:
    """Return the hand-over, while one is open, the transcript and what was promised; raises NotFound."""
    with database.read() as connection:
        found = Conversations(connection).get(conversation_id)
        handover = Handovers(connection).find(conversation_id)
        lines = Transcript(connection).all_of(conversation_id)
        promises = Promises(connection).of_conversation(conversation_id)
    return (_entry(Waiting(found, handover)) if handover else None), lines, promises


def _entry(waiting: Waiting) -> Entry:
    handover: Handover = waiting.handover
    card = handover.card
    facts = card.get("facts")
    tried = card.get("tried") or ()
    return Entry(
        conversation=waiting.conversation,
        reason=handover.reason,
        since=handover.opened_at,
        wants=_text(card.get("said")) or _text(card.get("wants")),
        language=_text(card.get("language")) or waiting.conversation.language or "",
        order=_text(card.get("order")),
        mood=_text(card.get("mood")),
        tried=tuple(map(_text, tried)) if isinstance(tried, (list, tuple)) else (_text(tried),),
        facts={str(name): _text(value) for name, value in facts.items()} if isinstance(facts, dict) else {},
    )


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, (list, tuple)):
        return ", ".join(map(_text, value))
    if isinstance(value, dict):
        return ", ".join(f"{name}: {_text(each)}" for name, each in value.items())
    return str(value)
