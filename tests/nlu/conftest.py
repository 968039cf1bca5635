"""Reads texts with one component, as the pipeline would."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.component import ShopComponent

Reader = Callable[[ShopComponent, str], list[tuple[str, Any]]]


@pytest.fixture
def facts_in() -> Reader:
    """Return a function that gives (entity, value) of every fact that a component finds in a text."""

    def read(component: ShopComponent, text: str) -> list[tuple[str, Any]]:
        message = Message({"text": text})
        component.process([message])
        return [(each["entity"], each["value"]) for each in message.get("entities", [])]

    return read
