"""Reads texts with one component, as the pipeline would; products are those of the demo shop."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from rasa.shared.nlu.training_data.message import Message

from bot.nlu import known_names, language_model
from bot.nlu.component import ShopComponent
from bot.nlu.encoders import Encoders
from bot.nlu.examples import read_examples
from bot.nlu.known_names import Names
from bot.nlu.language import LanguageIdentifier
from bot.nlu.products import ProductExtractor

DEMO = Path(__file__).parents[2] / "demo"

Reader = Callable[[ShopComponent, str], list[tuple[str, Any]]]
Find = Callable[[str], list[dict[str, Any]]]


class DemoNames:
    def version(self) -> str:
        return "1"

    def names(self) -> list[tuple[str, str, str]]:
        return [
            (row["product_id"], row["language"], name)
            for row in _rows("product_texts")
            for name in (row["name"], *row["also_called"].split("|"))
            if name
        ]

    def categories(self) -> Mapping[str, Mapping[str, str]]:
        return {
            row["id"]: {language: row[f"name_{language}"] for language in ("en", "es", "zh")}
            for row in _rows("categories")
        }


def _rows(table: str) -> list[dict[str, str]]:
    with (DEMO / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="session")
def demo_names(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Names]:
    """The demo shop's names, their vectors made once for all tests."""
    encoders = Encoders(keep_in=tmp_path_factory.mktemp("vectors"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(known_names, "encoders", lambda: encoders)
        yield Names(DemoNames())


@pytest.fixture(scope="session")
def find(demo_names: Names) -> Find:
    """Return a function that gives the product and category entities of a text."""
    extractor = ProductExtractor({})
    extractor._names = demo_names

    def read(text: str) -> list[dict[str, Any]]:
        message = Message({"text": text})
        extractor.process([message])
        return list(message.get("entities", []))

    return read


@pytest.fixture(scope="session")
def identifier() -> LanguageIdentifier:
    """The first component, which has learnt the languages from the training examples."""
    examples = read_examples()
    identifier = LanguageIdentifier({})
    identifier.learnt = language_model.fit([each.text for each in examples], [each.language for each in examples])
    return identifier


@pytest.fixture
def facts_in(identifier: LanguageIdentifier) -> Reader:
    """Return a function that gives (entity, value) of every fact that a component finds in a text."""

    def read(component: ShopComponent, text: str) -> list[tuple[str, Any]]:
        message = Message({"text": text})
        identifier.process([message])
        component.process([message])
        return [(each["entity"], each["value"]) for each in message.get("entities", [])]

    return read
