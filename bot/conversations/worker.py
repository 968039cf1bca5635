"""The worker: takes conversations that have open messages, asks the brain, and brings the answers to the desk.

Threads, because the brain's client and the database wait. A message's own gateway works on it at once; the look
around once a second finds what a process that died, or a brain that was away, has left.
"""

from __future__ import annotations

import heapq
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from threading import Condition, Thread
from time import monotonic

from bot.conversations.brain import Brain, BrainAway
from bot.conversations.desk import Desk, Ended, LeaseLost, Turn, pass_by
from bot.conversations.events import Events
from bot.conversations.turns import BrainFailed, request_for
from bot.errors import Unavailable

log = logging.getLogger(__name__)

THREADS = 32
LOOK_SECONDS = 1.0
# Alive means that the look around came by lately; it may wait for the database in between.
ALIVE_SECONDS = 15.0


class Worker:
    """Works on conversations until it is stopped."""

    def __init__(
        self,
        desk: Desk,
        brain: Brain,
        events: Events,
        clock: Callable[[], datetime],
        answered: Callable[[], None],
        reach: Callable[[str], None] = pass_by,
    ) -> None:
        """`answered` is called when there may be something to send."""
        self._desk, self._brain, self._events, self._clock = desk, brain, events, clock
        self._answered, self._reach = answered, reach
        self._pool = ThreadPoolExecutor(THREADS, "turn")
        self._round = Thread(target=self._go_round, name="worker", daemon=True)
        self._condition = Condition()
        # Conversations in work; True when something new came for one meanwhile.
        self._active: dict[str, bool] = {}
        self._due: list[float] = []
        self._is_stopped = False
        self._seen_at = self._renewed_at = monotonic()

    def start(self) -> None:
        self._round.start()

    def stop(self) -> None:
        """Let the turns in work end; what is still open stays in the inbox."""
        with self._condition:
            self._is_stopped = True
            self._condition.notify_all()
        self._round.join()
        self._pool.shutdown(wait=True, cancel_futures=True)

    @property
    def is_alive(self) -> bool:
        return self._round.is_alive() and monotonic() - self._seen_at < ALIVE_SECONDS

    def wake(self, conversation_id: str) -> None:
        """Work on the conversation now, or once more when it is in work already."""
        with self._condition:
            if self._is_stopped:
                return
            if conversation_id in self._active:
                self._active[conversation_id] = True
                return
            self._active[conversation_id] = False
        self._pool.submit(self._work, conversation_id)

    def _go_round(self) -> None:
        while not self._is_stopped:
            self._seen_at = monotonic()
            try:
                self._renew()
                for conversation_id in self._desk.workable(list(self._active), THREADS):
                    self.wake(conversation_id)
            except Unavailable as error:
                log.warning("the worker waits for the database: %s", error)
            except Exception:
                log.exception("the worker's round failed")
            with self._condition:
                self._condition.wait_for(lambda: self._is_stopped, self._pause())

    def _pause(self) -> float:
        now = monotonic()
        while self._due and self._due[0] <= now:
            heapq.heappop(self._due)
        return min(LOOK_SECONDS, self._due[0] - now if self._due else LOOK_SECONDS)

    def _renew(self) -> None:
        busy = list(self._active)
        if busy and monotonic() - self._renewed_at > self._desk.lease_seconds / 4:
            self._desk.renew(busy)
            self._renewed_at = monotonic()

    def _work(self, conversation_id: str) -> None:
        try:
            self._work_off(conversation_id)
        except LeaseLost:
            log.info("conversation %s is worked on elsewhere", conversation_id)
        except Unavailable as error:
            log.warning("conversation %s waits for the database: %s", conversation_id, error)
        except Exception:
            log.exception("conversation %s", conversation_id)
        finally:
            self._events.end_typing(conversation_id)
            with self._condition:
                is_wanted_again = self._active.pop(conversation_id)
            if is_wanted_again:
                self.wake(conversation_id)

    def _work_off(self, conversation_id: str) -> None:
        ended: Ended | None = None
        while (ended is None or ended.has_next) and not self._is_stopped:
            self._reach("3-before")
            turn = self._desk.begin(conversation_id)
            if turn is None:
                return
            self._reach("3-after")
            try:
                ended = self._take(turn)
            except Unavailable:
                raise
            except Exception as error:
                log.exception("conversation %s", conversation_id)
                ended = self._fail(turn, error, is_away=False)
            self._reach("6-after")
            if ended is None:
                return
            self._events.answer(conversation_id, turn.received.id, ended.answer)
            self._answered()

    def _take(self, turn: Turn) -> Ended | None:
        self._reach("4-before")
        if not turn.is_for_the_brain:
            self._reach("4-after")
            self._reach("6-before")
            return self._desk.keep(turn)
        self._reach("4-after")
        self._events.begin_typing(turn.conversation.id)
        request = request_for(turn.conversation, turn.received, turn.message, turn.button is not None, self._clock())
        try:
            self._reach("5-before")
            reply = self._brain.answer(request)
            self._reach("5-after")
        except BrainAway as error:
            return self._fail(turn, error, is_away=True)
        except BrainFailed as error:
            return self._fail(turn, error, is_away=False)
        self._reach("6-before")
        return self._desk.finish(turn, reply)

    def _fail(self, turn: Turn, error: Exception, is_away: bool) -> Ended | None:
        """Return how it ended, or None where it is tried again later."""
        log.warning("conversation %s: no answer from the brain: %s", turn.conversation.id, error)
        due = self._desk.postpone(turn, is_away)
        if due is None:
            return self._desk.give_up(turn)
        with self._condition:
            heapq.heappush(self._due, monotonic() + (due - self._clock()).total_seconds())
            self._condition.notify_all()
        return None
