"""One shopper, one conversation: who owns it, what was said, what waits to be answered.

How messages come and go is in `bot/conversations` and `bot/channels`; here is only what they are.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

# The owner of a conversation is one of these two, or an agent's id.
BOT = "bot"
QUEUE = "queue"

Sender = Literal["shopper", "bot", "agent", "system"]
Outcome = Literal["answered", "kept", "waiting", "returned", "handed_over"]


@dataclass(frozen=True)
class Signed:
    """Who the shop's page, or the platform, says the shopper is, and until when that holds."""

    subject: str
    email: str | None
    name: str | None
    until: datetime


@dataclass(frozen=True)
class Conversation:
    """`shopper_id` is the shopper's id on the channel; `language` is None until the brain has told it."""

    id: str
    channel: str
    shopper_id: str
    owner: str
    language: str | None
    locale: str | None
    customer_subject: str | None = None
    customer_email: str | None = None
    waiting_told_at: datetime | None = None

    @property
    def is_bots(self) -> bool:
        return self.owner == BOT

    @property
    def is_waiting(self) -> bool:
        return self.owner == QUEUE


@dataclass(frozen=True)
class Choice:
    """A button as the shopper sees it; `id` is opaque and good in its conversation only."""

    id: str
    title: str


@dataclass(frozen=True)
class Button:
    """What the gateway keeps of a button: the payload never leaves it."""

    id: str
    number: int
    title: str
    payload: str


@dataclass(frozen=True)
class Line:
    """One line of the transcript; one that is not shown is for the agents only."""

    id: int
    conversation_id: str
    inbox_id: str | None
    sender: Sender
    client_id: str | None
    at: datetime
    kind: str
    text: str
    choices: tuple[Choice, ...]
    body: Mapping[str, Any] | None
    language: str
    is_shown: bool = True


@dataclass(frozen=True)
class Received:
    """A message in the inbox; `line_id` is its place in the transcript, and orders it."""

    id: str
    conversation_id: str
    line_id: int
    channel: str
    text: str
    button_id: str | None
    locale: str | None
    signed: Signed | None
    tries: int
    received_at: datetime
    outcome: Outcome | None = None

    @property
    def is_done(self) -> bool:
        return self.outcome is not None


@dataclass(frozen=True)
class Sending:
    """A line on its way to a platform; `id` is the key that makes a repeated send harmless where there is one."""

    id: str
    conversation_id: str
    channel: str
    address: str
    line: Line
    tries: int


@dataclass(frozen=True)
class Handover:
    """A conversation handed to people: why, and the card that tells an agent what is known."""

    conversation_id: str
    reason: str
    card: Mapping[str, Any]
    opened_at: datetime


@dataclass(frozen=True)
class Agent:
    """A person who works in the console."""

    id: str
    email: str
    name: str
