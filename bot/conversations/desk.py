"""The desk: takes in what shoppers write, decides whether bot or agent answers, and writes down what was answered.

These are steps 2, 3, 4 and 6 of a message's way, each one transaction. Who calls them, and the calls that leave
the process, are in `worker.py` and `sender.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

from bot.conversations import patience, typed
from bot.conversations.choices import BACK, numbered_choice
from bot.conversations.lines import LineWriter
from bot.conversations.messages import HandoverWish, Inbound, Offer, Outbound, Reply
from bot.conversations.speech import Speech
from bot.errors import Unavailable
from bot.shop.conversations import BOT, QUEUE, Button, Conversation, Handover, Line, Outcome, Received, Sender
from bot.store.conversations import Conversations
from bot.store.database import Connection, Database
from bot.store.handovers import Handovers
from bot.store.inbox import Inbox
from bot.store.signals import signal
from bot.store.transcript import Transcript

LEASE_SECONDS = 20
WAITING_SECONDS = 60


def pass_by(_point: str) -> None:
    """Called at each point of a message's way; tests put a crash there."""


class LeaseLost(Unavailable):
    """Another worker has taken the conversation over; what this one did is dropped, the other does it again."""


@dataclass(frozen=True)
class Receipt:
    """The message is in the inbox; a repeat is the one that came before."""

    inbox_id: str
    conversation_id: str
    is_repeat: bool


@dataclass(frozen=True)
class Turn:
    """A message whose conversation this worker holds; `button` is what the shopper pressed, or named by its number."""

    conversation: Conversation
    received: Received
    button: Button | None

    @property
    def is_for_the_brain(self) -> bool:
        return self.conversation.is_bots and not self.is_way_back

    @property
    def is_way_back(self) -> bool:
        return self.button is not None and self.button.payload == BACK

    @property
    def message(self) -> str:
        """What the brain reads: a payload that we kept, or what was typed, which is never a command."""
        return self.button.payload if self.button else typed.without_slashes(self.received.text)


@dataclass(frozen=True)
class Ended:
    """A message is worked off: what answered it, as the shopper sees it, and whether the next can be worked at once."""

    answer: tuple[Line, ...]
    has_next: bool


class Desk:
    """One gateway's desk; `worker` is its name in leases."""

    def __init__(
        self,
        database: Database,
        speech: Speech,
        lines: LineWriter,
        clock: Callable[[], datetime],
        numbered: frozenset[str] = frozenset(),
        lease_seconds: float = LEASE_SECONDS,
        reach: Callable[[str], None] = pass_by,
    ) -> None:
        """`numbered` names the channels whose choices are numbered lines of text."""
        self.worker = uuid4().hex
        self.lease_seconds = lease_seconds
        self._database = database
        self._speech = speech
        self._lines = lines
        self._clock = clock
        self._numbered = numbered
        self._reach = reach

    def receive(self, inbound: Inbound) -> Receipt:
        """Put the message into inbox and transcript; raises EmptyMessage or TooLong for what nobody could answer."""
        text = typed.clean(inbound.text)
        if not inbound.button_id and not typed.without_slashes(text):
            raise typed.EmptyMessage(field="text")
        now = self._clock()
        self._reach("2-before")
        with self._database.write() as connection:
            inbox, transcript = Inbox(connection), Transcript(connection)
            conversation = Conversations(connection).open(inbound.channel, inbound.shopper_id, inbound.locale, now)
            known = inbox.find(inbound.channel, inbound.platform_id)
            if known:
                return Receipt(known.id, known.conversation_id, is_repeat=True)
            button = inbound.button_id and transcript.find_button(conversation.id, inbound.button_id)
            inbox_id = uuid4().hex
            line = transcript.add(
                conversation.id,
                "shopper",
                button.title if button else text,
                at=now,
                language=self._speech.language_of(conversation),
                inbox_id=inbox_id,
                client_id=inbound.client_id,
            )
            inbox.add(_received(inbox_id, inbound, line, button.id if button else None), inbound.platform_id)
            Conversations(connection).note_message(conversation, inbound.locale, inbound.signed, now)
            signal(connection, conversation.id)
        self._reach("2-after")
        return Receipt(inbox_id, conversation.id, is_repeat=False)

    def begin(self, conversation_id: str) -> Turn | None:
        """Take the lease and return the oldest open message, if it may be tried now and nobody else works on it."""
        now = self._clock()
        with self._database.write() as connection:
            conversations = Conversations(connection)
            if not conversations.take_lease(conversation_id, self.worker, now, self._lease_end(now)):
                return None
            received, due = Inbox(connection).next_of(conversation_id) or (None, now)
            if received is None or due > now:
                conversations.end_lease(conversation_id, self.worker)
                return None
            return Turn(conversations.get(conversation_id), received, self._button(Transcript(connection), received))

    def _button(self, transcript: Transcript, received: Received) -> Button | None:
        if received.button_id:
            return transcript.find_button(received.conversation_id, received.button_id)
        number = numbered_choice(received.text) if received.channel in self._numbered else None
        if number is None:
            return None
        return transcript.find_numbered(received.conversation_id, number, received.line_id)

    def keep(self, turn: Turn) -> Ended:
        """End a message that does not go to the brain."""
        now = self._clock()
        with self._database.write() as connection:
            conversation = Conversations(connection).lock(turn.conversation.id)
            owner = BOT if turn.is_way_back and conversation.is_waiting else conversation.owner
            outcome, answer = self._kept(connection, conversation, turn, now)
            if outcome == "returned":
                Handovers(connection).close(conversation.id, "shopper", now)
            Inbox(connection).end(turn.received.id, outcome, now)
            return Ended(tuple(answer), self._end(connection, conversation, owner, conversation.language, now))

    def _kept(
        self, connection: Connection, conversation: Conversation, turn: Turn, now: datetime
    ) -> tuple[Outcome, list[Line]]:
        language = self._speech.language_of(conversation)
        if turn.is_way_back and (conversation.is_waiting or conversation.is_bots):
            said = Outbound("text", self._speech.say("contact-back-with-assistant", language))
            written = self._lines.write(connection, conversation, [said], "system", language, now, turn.received.id)
            return "returned", written
        if not conversation.is_waiting:
            return "kept", []
        is_silent_since = now - timedelta(seconds=WAITING_SECONDS)
        if Conversations(connection).tell_waiting(conversation.id, now, is_silent_since):
            way_back = Offer(self._speech.say("contact-back-to-assistant", language), BACK)
            said = Outbound("choices", self._speech.say("contact-waiting", language), (way_back,))
            self._lines.write(connection, conversation, [said], "system", language, now)
        return "waiting", []

    def finish(self, turn: Turn, reply: Reply, sender: Sender = "bot") -> Ended:
        """Write the reply, the sends and the end of the message at once.

        An agent who took over while the brain thought sees the reply; the shopper does not. Raises LeaseLost.
        """
        now = self._clock()
        with self._database.write() as connection:
            conversation = Conversations(connection).lock(turn.conversation.id)
            language = reply.language or conversation.language
            spoken = self._speech.nearest(language, turn.received.locale, conversation.locale)
            is_shown = conversation.is_bots
            answer = self._lines.write(
                connection, conversation, reply.messages, sender, language or spoken, now, turn.received.id, is_shown
            )
            owner = conversation.owner
            if reply.handover and is_shown:
                owner = QUEUE
                answer += self._hand_over(connection, conversation, reply.handover, spoken, now, turn.received.id)
            outcome: Outcome = "handed_over" if owner == QUEUE else "answered"
            if not Inbox(connection).end(turn.received.id, outcome, now):
                raise LeaseLost(conversation=conversation.id)
            has_next = self._end(connection, conversation, owner, language, now)
            return Ended(tuple(answer) if is_shown else (), has_next)

    def _hand_over(
        self,
        connection: Connection,
        conversation: Conversation,
        wish: HandoverWish,
        language: str,
        now: datetime,
        inbox_id: str,
    ) -> list[Line]:
        Handovers(connection).open(Handover(conversation.id, wish.reason, wish.card, now))
        notice = Outbound("handed_over", self._speech.say("contact-handed-over", language), (), {"type": "handed_over"})
        return self._lines.write(connection, conversation, [notice], "system", language, now, inbox_id)

    def _end(
        self, connection: Connection, conversation: Conversation, owner: str, language: str | None, now: datetime
    ) -> bool:
        waiting = Inbox(connection).next_of(conversation.id)
        has_next = waiting is not None and waiting[1] <= now
        is_kept = Conversations(connection).finish_turn(
            conversation,
            self.worker,
            owner=owner,
            language=language,
            lease_until=self._lease_end(now) if has_next else None,
            now=now,
        )
        if not is_kept:
            raise LeaseLost(conversation=conversation.id)
        signal(connection, conversation.id)
        return has_next

    def postpone(self, turn: Turn, is_away: bool) -> datetime | None:
        """Note that the brain did not answer and return when to try again; None when it is time to give up."""
        now, received = self._clock(), turn.received
        if is_away:
            if patience.is_away_too_long(received.received_at, now):
                return None
            tries, due = received.tries, now + patience.away_pause(received.received_at, now)
        else:
            tries = received.tries + 1
            if tries >= patience.TURN_TRIES:
                return None
            due = now + patience.turn_pause(tries)
        with self._database.write() as connection:
            Inbox(connection).try_later(received.id, tries, due)
            Conversations(connection).end_lease(turn.conversation.id, self.worker)
        return due

    def give_up(self, turn: Turn) -> Ended:
        """Apologise and hand the conversation to people, because the brain could not answer."""
        language = self._speech.nearest(turn.conversation.language, turn.received.locale, turn.conversation.locale)
        card: dict[str, Any] = {
            "wants": turn.received.text,
            "facts": {},
            "order": None,
            "tried": [],
            "language": language,
            "mood": None,
            "since": turn.received.received_at.isoformat(),
        }
        sorry = Outbound("text", self._speech.say("contact-apology", language))
        return self.finish(turn, Reply((sorry,), HandoverWish("unavailable", card)), sender="system")

    def stop_waiting(self, inbox_id: str) -> None:
        """Nobody waits for this answer any more: it is fetched later."""
        with self._database.write() as connection:
            Inbox(connection).mark_late([inbox_id])

    def renew(self, conversation_ids: list[str]) -> None:
        """Keep the leases of conversations that are worked on just now."""
        with self._database.write() as connection:
            Conversations(connection).renew_leases(self.worker, conversation_ids, self._lease_end(self._clock()))

    def workable(self, busy: list[str], limit: int) -> list[str]:
        with self._database.read() as connection:
            return Inbox(connection).workable(self.worker, busy, self._clock(), limit)

    def _lease_end(self, now: datetime) -> datetime:
        return now + timedelta(seconds=self.lease_seconds)


def _received(inbox_id: str, inbound: Inbound, line: Line, button_id: str | None) -> Received:
    return Received(
        id=inbox_id,
        conversation_id=line.conversation_id,
        line_id=line.id,
        channel=inbound.channel,
        text=line.text,
        button_id=button_id,
        locale=inbound.locale,
        signed=inbound.signed,
        tries=0,
        received_at=line.at,
    )
