"""One turn of a conversation: understood, answered by actions, saved once together with its answer."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any
from weakref import WeakValueDictionary

from rasa.core.channels.channel import CollectingOutputChannel, UserMessage
from rasa.core.processor import MessageProcessor
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.core.training_data.story_reader.yaml_story_reader import YAMLStoryReader
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.brain.answering import as_answer, as_follow_up, payload_of_typed_choice, settled
from bot.brain.splitting import Parse, Part, split
from bot.brain.trackers import Answer, TurnTrackerStore, turn
from bot.errors import BadPayload, Unavailable


class Brain:
    """Answers turns; one conversation's turns one after another, a finished turn's answer from the store."""

    def __init__(self, processor: MessageProcessor, trackers: TurnTrackerStore, now: Callable[[], datetime]) -> None:
        self._processor = processor
        self._trackers = trackers
        self._now = now
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def answer(self, sender: str, text: str, metadata: Mapping[str, Any]) -> Answer:
        """Return Rasa's message list. Raises Unavailable when the store or an action failed: nothing was saved then."""
        inbox_id = metadata.get("inbox_id")
        if not inbox_id or not sender or not text:
            raise BadPayload(field="inbox_id, sender and message", expected="text")
        lock = self._locks.setdefault(sender, asyncio.Lock())
        async with lock:
            return await self._run(sender, text, inbox_id, metadata)

    async def parse(self, text: str, metadata: Mapping[str, Any] | None = None) -> Parse:
        """Return what the pipeline reads in a text."""
        message = UserMessage(text, metadata=dict(metadata or {}))
        nobody = DialogueStateTracker.from_events(message.sender_id, [])
        # In a thread: the encoders let other turns go on meanwhile.
        return await asyncio.to_thread(self._processor._parse_message_with_graph, message, nobody)

    async def _run(self, sender: str, text: str, inbox_id: str, metadata: Mapping[str, Any]) -> Answer:
        channel = CollectingOutputChannel()
        with turn(inbox_id, sender) as opened:
            if finished := await asyncio.to_thread(self._trackers.begin, opened):
                return finished
            tracker = opened.tracker
            questions = (tracker.get_slot("questions") if tracker else None) or []
            has_answered = tracker is not None and tracker.get_slot("last_answer") is not None
            parts = await self._parts(text, metadata, questions[-1] if questions else None, has_answered)
            for number, part in enumerate(parts):
                about = {**metadata, "part": number, "more_parts_follow": number + 1 < len(parts)}
                await self._processor.handle_message(
                    UserMessage(part.text, channel, sender, part.parse, metadata["channel"], inbox_id, metadata=about)
                )
                if opened.failure is not None:
                    raise Unavailable(what="action", why=repr(opened.failure)) from opened.failure
            answer = _tidied(channel.messages)
            if not any("text" in entry or "image" in entry for entry in answer):
                raise Unavailable(what="answer", why="nothing was said")
            await asyncio.to_thread(self._trackers.finish, opened, answer, self._now())
            return answer

    async def _parts(
        self, text: str, metadata: Mapping[str, Any], question: Mapping[str, Any] | None, has_answered: bool
    ) -> list[Part]:
        if metadata.get("button"):
            return [self._button(text)]
        # Rasa would take a leading slash for a command.
        text = text.lstrip("/ ") or "?"
        if question and (payload := payload_of_typed_choice(text, question)):
            return [self._button(payload)]
        found = await split(text, lambda piece: self.parse(piece, metadata))
        parts = [Part(part.text, settled(part.parse)) for part in found]
        if question and len(parts) == 1:
            return [Part(part.text, as_answer(part.parse, question)) for part in parts]
        if has_answered and len(parts) == 1:
            return [Part(part.text, as_follow_up(part.parse)) for part in parts]
        return parts

    def _button(self, payload: str) -> Part:
        message = YAMLStoryReader.unpack_regex_message(Message({TEXT: payload}), self._processor.domain)
        return Part(
            payload,
            {"text": payload, "intent_ranking": [], "entities": [], **message.as_dict(only_output_properties=True)},
        )


def _tidied(messages: Answer) -> Answer:
    """Return the messages with the language told once, at the end."""
    languages = [entry for entry in messages if entry.get("custom", {}).get("type") == "language"]
    others = [entry for entry in messages if entry.get("custom", {}).get("type") != "language"]
    return [*others, *languages[-1:]]
