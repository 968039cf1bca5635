"""The texts: the same in every language, each where its id says, none unused and none missing."""

from __future__ import annotations

import re

import pytest
from fluent.syntax import ast

from tests.content.fluent_texts import FOLDER, entries, languages, texts
from tests.content.text_uses import named_ids, patterns
from tests.content.topics import INTENTS_OF, LANGUAGES

OF_PAGES = ("widget", "console", "demo")
TOPICS = {*INTENTS_OF, *OF_PAGES}


def test_the_languages_that_the_bot_speaks_are_there() -> None:
    assert set(LANGUAGES) <= set(languages())


@pytest.mark.parametrize("language", languages())
def test_every_file_is_a_topic_and_every_line_fluent(language: str) -> None:
    files = sorted((FOLDER / language).iterdir())

    assert {path.stem for path in files} <= TOPICS
    assert [(path.name, each.content) for path in files for each in entries(path) if isinstance(each, ast.Junk)] == []


@pytest.mark.parametrize("language", languages())
def test_an_id_begins_with_its_topic_and_stands_once(language: str) -> None:
    ids = [
        (path.stem, entry.id.name)
        for path in (FOLDER / language).glob("*.ftl")
        for entry in entries(path)
        if isinstance(entry, ast.Message)
    ]

    assert [(topic, name) for topic, name in ids if not name.startswith(f"{topic}-")] == []
    assert len({name for _, name in ids}) == len(ids)


@pytest.mark.parametrize("language", [language for language in languages() if language != "en"])
def test_every_language_has_the_ids_of_english(language: str) -> None:
    assert texts(language).keys() - texts("en").keys() == set(), "only there"
    assert texts("en").keys() - texts(language).keys() == set(), "missing there"


@pytest.mark.parametrize("language", [language for language in languages() if language != "en"])
def test_every_language_has_the_variables_of_english(language: str) -> None:
    english = texts("en")

    differing = {
        name: sorted(text.variables ^ english[name].variables)
        for name, text in texts(language).items()
        if name in english and text.variables != english[name].variables
    }

    assert differing == {}


@pytest.mark.parametrize("language", languages())
def test_what_a_text_refers_to_is_there(language: str) -> None:
    known = texts(language)

    assert {name: text.refers_to - known.keys() for name, text in known.items() if text.refers_to - known.keys()} == {}


def test_every_text_that_the_code_names_is_there() -> None:
    known = texts("en").keys()

    assert {name: place for name, place in named_ids().items() if name not in known} == {}
    assert {
        pattern: place
        for pattern, place in patterns().items()
        if not any(re.fullmatch(pattern, name) for name in known)
    } == {}


def test_every_text_is_used() -> None:
    english = texts("en")
    referred_to = {name for text in english.values() for name in text.refers_to}
    used = re.compile("|".join(patterns()) or "$^")

    unused = [
        name
        for name, text in english.items()
        if text.topic != "widget" and name not in named_ids() and name not in referred_to and not used.fullmatch(name)
    ]

    assert unused == []
