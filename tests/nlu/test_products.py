"""Products named in shoppers' own words, on the demo shop's catalogue."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from rasa.shared.nlu.training_data.message import Message

from bot.nlu import products
from bot.nlu.encoders import Encoders
from bot.nlu.products import Names, ProductExtractor
from tests.nlu.product_mentions import IN_SENTENCES, KEPT_APART, SEEN, mentions, sentences

DEMO = Path(__file__).parents[2] / "demo"
FOUND_AT_LEAST = 0.9
FALSE_AT_MOST = 0.05

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


@pytest.fixture(scope="module")
def find(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Find]:
    """Return a function that gives the product and category entities of a text."""
    encoders = Encoders(keep_in=tmp_path_factory.mktemp("vectors"))
    extractor = ProductExtractor({})
    extractor._names = Names(DemoNames())

    def read(text: str) -> list[dict[str, Any]]:
        message = Message({"text": text})
        extractor.process([message])
        return message.get("entities", [])

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(products, "encoders", lambda: encoders)
        yield read


@pytest.mark.parametrize("language", ["en", "es", "zh"])
@pytest.mark.parametrize("part", [SEEN, KEPT_APART, IN_SENTENCES], ids=["seen", "kept apart", "in sentences"])
def test_products_in_shoppers_words_are_among_the_candidates(part: dict[str, str], language: str, find: Find) -> None:
    expected = mentions(part, language)

    missed = [
        wording
        for wording, ids in expected
        if not ids & {each for found in find(wording) for each in found.get("candidates", ())}
    ]

    assert len(missed) <= (1 - FOUND_AT_LEAST) * len(expected), missed


@pytest.mark.parametrize("language", ["en", "es", "zh"])
def test_sentences_that_name_no_product_yield_none(language: str, find: Find) -> None:
    texts = sentences(language)

    false = [text for text in texts if any(each["entity"] == "product" for each in find(text))]

    assert len(false) <= FALSE_AT_MOST * len(texts), false


@pytest.mark.parametrize(
    "text", ["reloj inteligente", "el reloj inteligente, ¿sirve para nadar?", "智能手表", "smart watch"]
)
def test_a_word_beside_the_name_of_one_product_makes_it_another(text: str, find: Find) -> None:
    assert [each["value"] for each in find(text)] == ["watch-tide"]


def test_a_name_as_it_stands_is_no_guess(find: Find) -> None:
    (found,) = find("do you have the Cabin suitcases, 38 l?")

    assert found["value"] == "suitcase-cabin" and found["score"] == 1.0 and "guessed" not in found


def test_words_of_several_products_give_choices(find: Find) -> None:
    (found,) = find("the lamp")

    assert found["guessed"] and 2 <= len(found["candidates"]) <= 5


def test_a_category_alone_is_no_product(find: Find) -> None:
    assert [each["entity"] for each in find("do you sell shoes")] == ["category"]
