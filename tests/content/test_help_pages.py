"""The shop's help pages: the same pages in every language, each of a topic, each for intents that there are."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.content.topics import INTENTS, INTENTS_OF, LANGUAGES, ROOT

FOLDER = ROOT / "knowledge"
PAGES = sorted(FOLDER.rglob("*.md"))
KEYS = {"title", "topic", "language", "intents"}
# They are answered from these pages.
ANSWERED_HERE = {"account_help", "how_to_order", "usage_help", "privacy_request"}


def front_matter(path: Path) -> dict[str, Any]:
    opening, front, _ = path.read_text("utf-8").split("---\n", 2)
    assert opening == "", f"{path}: begins with ---"
    meta = yaml.safe_load(front)
    assert isinstance(meta, dict), f"{path}: no front matter"
    return meta


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(FOLDER)))
def test_a_page_says_what_it_is(page: Path) -> None:
    meta = front_matter(page)

    assert meta.keys() == KEYS
    assert meta["title"].strip()
    assert meta["topic"] in INTENTS_OF
    assert meta["language"] == page.parent.name
    assert set(meta["intents"]) <= INTENTS
    assert page.read_text("utf-8").split("---\n", 2)[2].strip()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_pages_of_english(language: str) -> None:
    def pages(of: str) -> dict[str, Any]:
        return {page.name: front_matter(page)["intents"] for page in PAGES if page.parent.name == of}

    assert pages(language) == pages("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_answered_from_pages_has_one(language: str) -> None:
    answered = {intent for page in PAGES if page.parent.name == language for intent in front_matter(page)["intents"]}

    assert answered >= ANSWERED_HERE
