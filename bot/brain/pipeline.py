"""The NLU pipeline of a trained model by itself, without trackers, actions or a shop's catalogue."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from rasa.core.channels.channel import UserMessage
from rasa.core.lock_store import InMemoryLockStore
from rasa.core.nlg.response import TemplatedNaturalLanguageGenerator
from rasa.core.tracker_store import InMemoryTrackerStore
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.log_utils import configure_structlog

from bot.brain.processor import QuickProcessor
from bot.nlu.products import read_names_from

Parse = dict[str, Any]


class NoNames:
    """A catalogue without products: what a text says of them has no part in what it wants."""

    def version(self) -> str:
        return ""

    def names(self) -> list[tuple[str, str, str]]:
        return []

    def categories(self) -> Mapping[str, Mapping[str, str]]:
        return {}


def load_pipeline(model: Path) -> Callable[[str], Parse]:
    """Return a function that reads a text as the brain does."""
    configure_structlog(logging.WARNING)
    read_names_from(NoNames)
    processor = QuickProcessor(
        model, InMemoryTrackerStore(None), InMemoryLockStore(), TemplatedNaturalLanguageGenerator({})
    )
    tracker = DialogueStateTracker.from_events("evaluation", [])

    def parse(text: str) -> Parse:
        return processor._parse_message_with_graph(UserMessage(text), tracker)

    return parse
