"""The training examples: every intent in every language, where it belongs, enough of them, none twice."""

from __future__ import annotations

from collections import Counter, defaultdict

import pytest

from tests.content.examples import FOLDER, Example, all_examples, languages
from tests.content.topics import INTENTS, INTENTS_OF, LANGUAGES

ENOUGH = 25
ENOUGH_OF_TALK = 15
MARKS_OF_RASA = frozenset("[](){}")


def of_language(language: str) -> list[Example]:
    return [example for example in all_examples() if example.language == language]


def same(text: str) -> str:
    return " ".join(text.casefold().split())


def test_the_languages_that_the_bot_speaks_are_there() -> None:
    assert set(LANGUAGES) <= set(languages())


@pytest.mark.parametrize("language", languages())
def test_each_topic_has_its_file_and_nothing_else_lies_there(language: str) -> None:
    assert {path.name for path in (FOLDER / language).iterdir()} == {f"{topic}.yml" for topic in INTENTS_OF}


@pytest.mark.parametrize("language", languages())
def test_a_file_holds_the_intents_of_its_topic_and_all_of_them(language: str) -> None:
    found: dict[str, set[str]] = defaultdict(set)
    for example in of_language(language):
        found[example.topic].add(example.intent)

    assert found == {topic: set(intents) for topic, intents in INTENTS_OF.items()}


@pytest.mark.parametrize("language", languages())
def test_each_intent_has_enough_examples(language: str) -> None:
    counts = Counter(example.intent for example in of_language(language))

    too_few = {
        intent: counts[intent]
        for intent in INTENTS
        if counts[intent] < (ENOUGH_OF_TALK if intent in INTENTS_OF["talk"] else ENOUGH)
    }

    assert too_few == {}


@pytest.mark.parametrize("language", languages())
def test_no_example_stands_twice(language: str) -> None:
    counts = Counter(same(example.text) for example in of_language(language))

    assert [text for text, count in counts.items() if count > 1] == []


def test_an_example_is_what_people_type_and_nothing_that_rasa_would_read() -> None:
    odd = [
        str(example)
        for example in all_examples()
        if not example.text or example.text.startswith("/") or MARKS_OF_RASA & set(example.text)
    ]

    assert odd == []
