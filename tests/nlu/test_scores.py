"""Whether the score of a product says how likely it is meant, on messages that the scores were not set with."""

from __future__ import annotations

import pytest

from actions.memory import SURE
from tests.nlu.conftest import Find
from tests.nlu.other_mentions import OTHER_THINGS
from tests.nlu.product_mentions import IN_SENTENCES, KEPT_APART, NO_PRODUCT, mentions, sentences

LANGUAGES = ("en", "es", "zh")
# One word in another sense, as in "ring me", is told from the name only by luck.
SURELY_FALSE_AT_MOST = 0.07
FALSE_AT_MOST = 0.15


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_names_no_product_gets_none_that_is_sure(language: str, find: Find) -> None:
    texts = sentences(OTHER_THINGS, language)

    guessed = [(text, each["value"], each["score"]) for text in texts for each in find(text) if "score" in each]
    sure = [each for each in guessed if each[2] >= SURE]

    assert len(sure) <= SURELY_FALSE_AT_MOST * len(texts), sure
    assert len(guessed) <= FALSE_AT_MOST * len(texts), guessed


def test_a_sure_product_is_the_right_one_and_most_are_sure(find: Find) -> None:
    messages = [pair for language in LANGUAGES for pair in _messages(language)]
    named = [(right, each) for text, right in messages for each in find(text) if each["entity"] == "product"]

    sure = [each["value"] in right for right, each in named if each["score"] >= SURE]
    unsure = [each["value"] in right for right, each in named if each["score"] < SURE]

    assert sum(sure) >= 0.95 * len(sure)
    assert sum(sure) >= 0.6 * sum(1 for _, right in messages if right)
    # What is asked about is right often enough to be worth a question, and wrong often enough to need one.
    assert 0.4 * len(unsure) <= sum(unsure) <= 0.95 * len(unsure)


def _messages(language: str) -> list[tuple[str, set[str]]]:
    """Return messages with the products that they name."""
    none: list[tuple[str, set[str]]] = [
        (text, set()) for part in (NO_PRODUCT, OTHER_THINGS) for text in sentences(part, language)
    ]
    return [*mentions(KEPT_APART, language), *mentions(IN_SENTENCES, language), *none]
