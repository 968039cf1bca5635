"""A desk with a clock that tests move."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path
from uuid import uuid4

import pytest

from bot.conversations.desk import Desk, Ended, Receipt
from bot.conversations.lines import LineWriter
from bot.conversations.messages import Inbound, Outbound, Reply
from bot.conversations.reading import Reading
from bot.conversations.speech import Speech
from bot.replies.catalogue import Catalogue
from bot.store.database import Database

NOON = datetime(2026, 11, 21, 12, tzinfo=timezone.utc)
LOCALES = Path(__file__).parents[2] / "locales"


class Clock:
    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now

    def tick(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


class DeskTalk:
    """Says things to a desk and answers for the brain."""

    def __init__(self, database: Database, clock: Clock, speech: Speech) -> None:
        self.database, self.clock, self.speech = database, clock, speech
        self.desk = self.another_desk()
        self.reading = Reading(database)

    def another_desk(self) -> Desk:
        return Desk(
            self.database, self.speech, LineWriter(frozenset({"push"})), self.clock, frozenset({"rest", "push"})
        )

    def say(self, text: str = "hello", channel: str = "rest", **parts: object) -> Receipt:
        given = {"platform_id": uuid4().hex, "shopper_id": "s1", "sent_at": self.clock.now, **parts}
        return self.desk.receive(Inbound(channel=channel, text=text, **given))  # type: ignore[arg-type]

    def answer(self, receipt: Receipt, *messages: Outbound, **parts: object) -> Ended:
        turn = self.desk.begin(receipt.conversation_id)
        assert turn is not None and turn.is_for_the_brain
        reply = Reply(messages or (Outbound("text", "answer"),), **parts)  # type: ignore[arg-type]
        return self.desk.finish(turn, reply)

    def lines(self, receipt: Receipt) -> list[tuple[str, str]]:
        _, lines = self.reading.show(receipt.conversation_id, 0)
        return [(line.sender, line.text) for line in lines]

    def owner(self, receipt: Receipt) -> str:
        return self.reading.show(receipt.conversation_id, 0)[0].owner


@pytest.fixture(scope="session")
def speech() -> Speech:
    return Speech(Catalogue(LOCALES))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def talk(database: Database, clock: Clock, speech: Speech) -> DeskTalk:
    return DeskTalk(database, clock, speech)
