"""What the components of this part share: how Rasa makes them, and where one keeps what it learnt."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar, Generic, TypeVar

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

Learnt = TypeVar("Learnt")


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


class TrainedComponent(ShopComponent, Generic[Learnt]):
    """A component that learns from the examples and keeps what it learnt in one file of the model."""

    FILE: ClassVar[str]
    _kept_in: tuple[ModelStorage, Resource]

    def __init__(self, config: dict[str, Any], learnt: Learnt | None = None) -> None:
        super().__init__(config)
        self.learnt = learnt

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> TrainedComponent[Learnt]:
        component = cls(config)
        component._kept_in = (model_storage, resource)
        return component

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> TrainedComponent[Learnt]:
        with model_storage.read_from(resource) as folder:
            return cls(config, cls.read_learnt(Path(folder) / cls.FILE))

    def train(self, training_data: TrainingData) -> Resource:
        self.learnt = self.learn(training_data)
        storage, resource = self._kept_in
        with storage.write_to(resource) as folder:
            self.keep_learnt(Path(folder) / self.FILE)
        return resource

    def learn(self, training_data: TrainingData) -> Learnt:
        raise NotImplementedError

    def keep_learnt(self, path: Path) -> None:
        raise NotImplementedError

    @classmethod
    def read_learnt(cls, path: Path) -> Learnt:
        raise NotImplementedError


def add_entity(message: Message, extractor: str, entity: str, value: Any, start: int, end: int, **more: Any) -> None:
    """Add an entity with a normalised value; `start` and `end` are character offsets in the text."""
    found = {"entity": entity, "value": value, "start": start, "end": end, "extractor": extractor, **more}
    message.set(ENTITIES, [*message.get(ENTITIES, []), found], add_to_output=True)
