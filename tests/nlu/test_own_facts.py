"""Facts in messages of our own, in all languages, found by the components one after the other as the pipeline runs them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from rasa.shared.nlu.training_data.message import Message

from bot.brain.fact_evaluation import Finding, LabelledFact, findings, read_facts, shares
from bot.nlu.dates import DateExtractor
from bot.nlu.language import LanguageIdentifier
from bot.nlu.patterns import PatternExtractor
from bot.nlu.places import PlaceExtractor
from bot.nlu.spoken import SpokenExtractor

FACTS = Path(__file__).parents[1] / "own" / "facts.tsv"
# All but one or two of some forty to sixty messages each.
AT_LEAST = 0.95


@pytest.fixture(scope="module")
def found(identifier: LanguageIdentifier) -> list[Finding]:
    pipeline = [identifier, DateExtractor({}), PatternExtractor({}), PlaceExtractor({}), SpokenExtractor({})]

    def parse(text: str) -> list[dict[str, object]]:
        message = Message({"text": text})
        for component in pipeline:
            component.process([message])
        return list(message.get("entities", []))

    return findings(read_facts(FACTS), parse)


def _kind(fact: LabelledFact) -> str:
    return fact.kind


def _language(fact: LabelledFact) -> str:
    return fact.language


@pytest.mark.parametrize("group", [_kind, _language])
def test_most_facts_of_each_kind_and_language_are_found(
    found: list[Finding], group: Callable[[LabelledFact], str]
) -> None:
    missed = [f"{each.fact.text}: {each.fact.value}, not {each.values}" for each in found if not each.is_right]

    assert {name: share for name, share in shares(found, group).items() if share < AT_LEAST} == {}, missed


def test_hardly_any_other_value_is_found_beside_the_right_one(found: list[Finding]) -> None:
    beside = [each for each in found if each.is_right and len(set(each.values)) > 1]

    assert len(beside) <= 0.01 * len(found)
