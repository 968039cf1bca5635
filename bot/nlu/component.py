"""What every component of this part shares: Rasa's construction, untrained and without resources."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES
from rasa.shared.nlu.training_data.message import Message


class ShopComponent(GraphComponent):
    """A component that only processes messages; `config` is its part of config.yml."""

    def __init__(self, config: dict[str, Any]) -> None:
        self._config = config

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> ShopComponent:
        return cls(config)

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            self.read(message)
        return messages

    def read(self, message: Message) -> None:
        raise NotImplementedError


def add_entity(message: Message, extractor: str, entity: str, value: Any, start: int, end: int, **more: Any) -> None:
    """Add an entity with a normalised value; `start` and `end` are character offsets in the text."""
    found = {"entity": entity, "value": value, "start": start, "end": end, "extractor": extractor, **more}
    message.set(ENTITIES, [*message.get(ENTITIES, []), found], add_to_output=True)
