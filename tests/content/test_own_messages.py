"""Our own messages to measure with: out of scope, of several wishes, with facts; written by people who knew no training data."""

from __future__ import annotations

import csv
from collections import Counter

import pytest

from tests.content.examples import all_examples
from tests.content.likeness import Likeness, is_long_enough
from tests.content.topics import INTENTS, ROOT

FOLDER = ROOT / "tests" / "own"
SIXTEEN = {path.stem for path in (ROOT / "tests" / "validation").glob("*.tsv")}
# By file: how many fields a line has, and how many messages there are at least.
FILES = {"several": (3, 200), "out_of_scope": (3, 300), "facts": (4, 600)}
LIKE = 0.8


def lines(name: str) -> list[list[str]]:
    with (FOLDER / f"{name}.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.mark.parametrize("name", FILES)
def test_every_language_is_there_and_no_message_stands_twice(name: str) -> None:
    fields, least = FILES[name]
    found = lines(name)

    assert {len(line) for line in found} == {fields}
    assert len(found) >= least and {line[0] for line in found} == SIXTEEN
    assert [text for text, count in Counter(line[-1] for line in found).items() if count > 1] == []


def test_several_wishes_are_intents_of_ours() -> None:
    wishes = [line[1].split("+") for line in lines("several")]

    assert {intent for each in wishes for intent in each} <= INTENTS
    assert {len(each) for each in wishes} <= {2, 3}


@pytest.mark.parametrize("name", FILES)
def test_none_is_trained_on(name: str) -> None:
    likeness = Likeness(example.text for example in all_examples())

    nearest = [(line[-1], *likeness.nearest(line[-1])) for line in lines(name) if is_long_enough(line[-1])]

    assert [(text, trained) for text, trained, share in nearest if share >= LIKE] == []
