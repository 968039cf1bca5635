"""The sender: brings lines from the outbox to the platforms that want them pushed.

A row is claimed and its try counted before the platform is called. A send may happen twice only when this
process dies between the platform's answer and our commit; the row's id is the key that platforms take against that.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from threading import Event, Thread
from typing import Protocol
from uuid import uuid4

from bot.conversations import patience
from bot.conversations.desk import pass_by
from bot.conversations.worker import LOOK_SECONDS
from bot.errors import Refusal, Unavailable
from bot.shop.conversations import Sending
from bot.store.database import Database
from bot.store.outbox import Outbox

log = logging.getLogger(__name__)

THREADS = 8
# Longer than any platform call may take.
CLAIM_SECONDS = 60


class Platform(Protocol):
    """Where a channel's lines are pushed to."""

    def send(self, sending: Sending) -> str | None:
        """Deliver the line and return the platform's id for it; raises Unavailable to be tried again, Refusal when
        no try will help."""


class Sender:
    """Sends until it is stopped; does nothing where no channel is pushed to."""

    def __init__(
        self,
        database: Database,
        platforms: Mapping[str, Platform],
        clock: Callable[[], datetime],
        reach: Callable[[str], None] = pass_by,
        claim_seconds: float = CLAIM_SECONDS,
    ) -> None:
        self._database, self._platforms, self._clock, self._reach = database, platforms, clock, reach
        self._claim_seconds = claim_seconds
        self._name = uuid4().hex
        self._pool = ThreadPoolExecutor(THREADS, "send")
        self._round = Thread(target=self._go_round, name="sender", daemon=True)
        self._woken = Event()
        self._is_stopped = False

    def start(self) -> None:
        if self._platforms:
            self._round.start()

    def stop(self) -> None:
        self._is_stopped = True
        self._woken.set()
        if self._platforms:
            self._round.join()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def wake(self) -> None:
        self._woken.set()

    def _go_round(self) -> None:
        while not self._is_stopped:
            self._woken.wait(LOOK_SECONDS)
            self._woken.clear()
            try:
                self._send_due()
            except Unavailable as error:
                log.warning("the sender waits for the database: %s", error)
            except Exception:
                log.exception("the sender's round failed")

    def _send_due(self) -> None:
        with self._database.read() as connection:
            due = Outbox(connection).due(self._clock(), THREADS)
        sent = [result for result in self._pool.map(self._send, due) if result]
        if sent:  # what waited behind these lines in the same conversations is due now
            self._woken.set()

    def _send(self, sending_id: str) -> bool:
        """Try one line; return whether the next of its conversation may go."""
        self._reach("7-before")
        now = self._clock()
        with self._database.write() as connection:
            until = now + timedelta(seconds=self._claim_seconds)
            sending = Outbox(connection).claim(sending_id, self._name, now, until)
        if sending is None:
            return False
        self._reach("7-claimed")
        try:
            platform_id = self._platforms[sending.channel].send(sending)
        except (Unavailable, Refusal) as error:
            return self._note_failure(sending, error)
        except Exception as error:
            log.exception("conversation %s: sending failed", sending.conversation_id)
            return self._note_failure(sending, error)
        self._reach("7-sent")
        with self._database.write() as connection:
            Outbox(connection).sent(sending.id, platform_id, self._clock())
        self._reach("7-after")
        return True

    def _note_failure(self, sending: Sending, error: Exception) -> bool:
        is_hopeless = isinstance(error, Refusal) or sending.tries >= patience.SEND_TRIES
        log.warning("conversation %s: not sent, try %s: %r", sending.conversation_id, sending.tries, error)
        try_after = None if is_hopeless else self._clock() + patience.send_pause(sending.tries)
        with self._database.write() as connection:
            Outbox(connection).failed(sending.id, str(error) or repr(error), try_after)
        return is_hopeless
