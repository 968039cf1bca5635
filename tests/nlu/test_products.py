"""Products named in shoppers' own words, on the demo shop's catalogue."""

from __future__ import annotations

from typing import Any

import pytest

from tests.nlu.conftest import Find
from tests.nlu.other_mentions import IN_OTHER_LANGUAGES
from tests.nlu.product_mentions import IN_SENTENCES, KEPT_APART, NO_PRODUCT, SEEN, mentions, sentences

FOUND_AT_LEAST = 0.9
FALSE_AT_MOST = 0.05
FOUND_IN_OTHER_LANGUAGES = 0.75


@pytest.mark.parametrize("language", ["en", "es", "zh"])
@pytest.mark.parametrize("part", [SEEN, KEPT_APART, IN_SENTENCES], ids=["seen", "kept apart", "in sentences"])
def test_products_in_shoppers_words_are_among_the_candidates(part: dict[str, str], language: str, find: Find) -> None:
    expected = mentions(part, language)

    missed = [wording for wording, ids in expected if not ids & candidates(find(wording))]

    assert len(expected) - len(missed) >= FOUND_AT_LEAST * len(expected), missed


@pytest.mark.parametrize("language", IN_OTHER_LANGUAGES)
def test_a_product_alone_is_found_in_languages_without_names(language: str, find: Find) -> None:
    expected = mentions(IN_OTHER_LANGUAGES, language)

    missed = [wording for wording, ids in expected if not ids & candidates(find(wording))]

    assert len(expected) - len(missed) >= FOUND_IN_OTHER_LANGUAGES * len(expected), missed


@pytest.mark.parametrize("language", ["en", "es", "zh"])
def test_sentences_that_name_no_product_yield_none(language: str, find: Find) -> None:
    texts = sentences(NO_PRODUCT, language)

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


@pytest.mark.parametrize("text", ["do the curtains shrink", "¿las cortinas encogen?", "窗帘会缩水吗"])
def test_a_single_word_that_is_surely_meant_is_taken_for_the_name(text: str, find: Find) -> None:
    (found,) = find(text)

    assert found["value"] == "curtain-blackout" and found["score"] >= 0.85 and "guessed" not in found


def candidates(found: list[dict[str, Any]]) -> set[str]:
    return {product for each in found for product in each.get("candidates", ())}
