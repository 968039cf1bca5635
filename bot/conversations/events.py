"""Live events within one gateway: whoever shows a conversation hears at once that it has something new.

An event says only that; what is new is read from the transcript by cursor, so a lost or doubled
event does no harm. Who waits for one answer is given it with the event, and need not read it again.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from threading import Lock
from types import MappingProxyType

from bot.shop.conversations import Line


class Subscription:
    """One listener's place: `has_news` until they are taken, `is_typing` as it was last heard."""

    def __init__(self, loop: asyncio.AbstractEventLoop, is_typing: bool) -> None:
        self.is_typing = is_typing
        self._has_news = False
        self._answers: dict[str, Sequence[Line]] = {}
        self._heard = asyncio.Event()
        self._loop = loop

    def take_news(self) -> bool:
        """Return whether there is something new to read, and take it as read."""
        has_news, self._has_news = self._has_news, False
        return has_news

    def take_answer(self, inbox_id: str) -> Sequence[Line] | None:
        """Return what answered the message, if that was heard here; empty where a person will answer."""
        return self._answers.pop(inbox_id, None)

    async def wait(self, seconds: float) -> bool:
        """Wait for the next event and return whether one came."""
        try:
            await asyncio.wait_for(self._heard.wait(), seconds)
        except asyncio.TimeoutError:
            return False
        self._heard.clear()
        return True

    def hear(self, has_news: bool, is_typing: bool, answers: Mapping[str, Sequence[Line]]) -> None:
        """Called from any thread."""
        try:
            self._loop.call_soon_threadsafe(self._hear, has_news, is_typing, answers)
        except RuntimeError:  # the loop has closed: nobody listens any more
            return

    def _hear(self, has_news: bool, is_typing: bool, answers: Mapping[str, Sequence[Line]]) -> None:
        self.is_typing = is_typing
        self._answers.update(answers)
        self._has_news = self._has_news or has_news
        self._heard.set()


class Events:
    """Who listens to which conversation."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._listeners: defaultdict[str, set[Subscription]] = defaultdict(set)
        self._typing: set[str] = set()

    @contextmanager
    def listening(self, conversation_id: str) -> Iterator[Subscription]:
        with self._lock:
            subscription = Subscription(asyncio.get_running_loop(), conversation_id in self._typing)
            self._listeners[conversation_id].add(subscription)
        try:
            yield subscription
        finally:
            self._leave(conversation_id, subscription)

    def _leave(self, conversation_id: str, subscription: Subscription) -> None:
        with self._lock:
            self._listeners[conversation_id].discard(subscription)
            if not self._listeners[conversation_id]:
                del self._listeners[conversation_id]

    def tell(self, conversation_id: str) -> None:
        """Say that there is something new to read."""
        with self._lock:
            self._pass_on(conversation_id, has_news=True)

    def begin_typing(self, conversation_id: str) -> None:
        with self._lock:
            self._typing.add(conversation_id)
            self._pass_on(conversation_id, has_news=False)

    def end_typing(self, conversation_id: str) -> None:
        """Say that nothing comes after all."""
        with self._lock:
            if conversation_id in self._typing:
                self._typing.discard(conversation_id)
                self._pass_on(conversation_id, has_news=True)

    def answer(self, conversation_id: str, inbox_id: str, lines: Sequence[Line]) -> None:
        """Say that a message is worked off, and what answered it."""
        with self._lock:
            self._typing.discard(conversation_id)
            self._pass_on(conversation_id, has_news=True, answers={inbox_id: lines})

    def _pass_on(
        self, conversation_id: str, has_news: bool, answers: Mapping[str, Sequence[Line]] = MappingProxyType({})
    ) -> None:
        for subscription in self._listeners.get(conversation_id, ()):
            subscription.hear(has_news, conversation_id in self._typing, answers)
