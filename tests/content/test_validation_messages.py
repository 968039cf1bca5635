"""The validation messages measure understanding, so none may be trained on, nor one that is nearly the same."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import pytest

from tests.content.examples import all_examples, languages
from tests.content.likeness import Likeness, is_long_enough
from tests.content.topics import INTENTS, ROOT

FOLDER = ROOT / "tests" / "validation"
LIKE = 0.8
A_LANGUAGE = 212


def messages(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def leaks(training: list[str], measured: list[str]) -> list[str]:
    likeness = Likeness(training)
    nearest = ((text, *likeness.nearest(text)) for text in measured if is_long_enough(text))
    return [f"{share:.0%} of {text!r} in {trained!r}" for text, trained, share in nearest if share >= LIKE]


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.tsv")), ids=lambda path: path.stem)
def test_each_line_is_a_language_an_intent_and_a_text(path: Path) -> None:
    lines = messages(path)

    assert Counter(len(line) for line in lines) == {3: A_LANGUAGE}
    assert {language for language, _, _ in lines} == {path.stem}
    assert {intent for _, intent, _ in lines} == INTENTS
    assert all(text.strip() for _, _, text in lines)


@pytest.mark.parametrize("language", languages())
def test_no_validation_message_is_trained_on(language: str) -> None:
    training = [example.text for example in all_examples()]

    assert leaks(training, [text for _, _, text in messages(FOLDER / f"{language}.tsv")]) == []


@pytest.mark.parametrize(
    ("trained", "measured"),
    [
        ("Do you ship to Chile?", "do you ship to chile"),
        ("hello, do you ship the blue lamp to Chile please", "Do you ship the blue lamp to Chile?!"),
        ("请问这款台灯可以寄到智利圣地亚哥吗", "这款台灯可以寄到智利圣地亚哥吗？"),
    ],
)
def test_a_message_trained_on_is_found_also_in_other_clothes(trained: str, measured: str) -> None:
    assert leaks(["where is my order", trained], [measured]) != []


@pytest.mark.parametrize(
    ("trained", "measured"),
    [
        ("thanks a lot!", "thanks a lot"),
        ("还有货吗", "还有货吗"),
        ("do you ship to Brazil, and how long does it take", "is the blue lamp shipped to Brazil by sea"),
    ],
)
def test_what_everybody_types_and_what_merely_shares_words_is_no_leak(trained: str, measured: str) -> None:
    assert leaks([trained], [measured]) == []
