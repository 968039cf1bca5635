"""The domain names what there is, once, and says nothing; the rules use what it names."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.content.topics import INTENTS, INTENTS_OF, ROOT

DOMAIN = yaml.safe_load((ROOT / "domain.yml").read_text("utf-8"))
# Rasa's own, below the threshold.
OF_RASA = {"nlu_fallback"}
RULES = sorted((ROOT / "data" / "rules").glob("*.yml"))
STORIES = sorted((ROOT / "data" / "stories").glob("*.yml"))


class NoKeyTwice(yaml.SafeLoader):
    """Reads YAML and refuses a key that stands twice in one mapping."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        keys = [self.construct_object(key) for key, _ in node.value]
        assert len(keys) == len(set(keys)), f"{node.start_mark}: {keys}"
        return super().construct_mapping(node, deep)


def names(section: str) -> list[str]:
    return [next(iter(each)) if isinstance(each, dict) else each for each in DOMAIN[section]]


def steps(path: Path) -> list[tuple[str, dict[str, Any]]]:
    content = yaml.safe_load(path.read_text("utf-8"))
    told = [(each["rule"], each) for each in content.get("rules", [])]
    told += [(each["story"], each) for each in content.get("stories", [])]
    return [(title, step) for title, each in told for step in each["steps"]]


def test_the_intents_are_those_of_the_contract() -> None:
    assert set(names("intents")) - OF_RASA == INTENTS


@pytest.mark.parametrize("section", ["intents", "entities", "actions"])
def test_no_name_stands_twice(section: str) -> None:
    assert len(names(section)) == len(set(names(section)))


def test_no_key_stands_twice() -> None:
    yaml.load((ROOT / "domain.yml").read_text("utf-8"), NoKeyTwice)


def test_there_is_one_domain_file() -> None:
    sections = re.compile(r"^(intents|entities|slots|responses|actions|forms):", re.MULTILINE)

    assert [path for path in (ROOT / "data").rglob("*.yml") if sections.search(path.read_text("utf-8"))] == []


def test_a_response_is_the_id_of_a_text() -> None:
    for name, variants in DOMAIN["responses"].items():
        assert variants == [{"text": name.removeprefix("utter_").replace("_", "-")}]


@pytest.mark.parametrize("path", RULES, ids=lambda path: path.stem)
def test_a_file_of_rules_is_a_topic(path: Path) -> None:
    assert path.stem in INTENTS_OF


@pytest.mark.parametrize("path", [*RULES, *STORIES], ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_rules_and_stories_use_only_what_the_domain_names(path: Path) -> None:
    known = {"intent": set(names("intents")), "action": {*names("actions"), *DOMAIN["responses"], "action_listen"}}

    unknown = [
        (title, kind, step[kind])
        for title, step in steps(path)
        for kind in known
        if kind in step and step[kind] not in known[kind]
    ]

    assert unknown == []


def test_every_intent_begins_a_rule() -> None:
    begun = {step["intent"] for path in RULES for _, step in steps(path) if "intent" in step}

    assert begun >= INTENTS


@pytest.mark.parametrize("path", [*RULES, *STORIES], ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_titles_are_sentences(path: Path) -> None:
    titles = {title for title, _ in steps(path)}

    assert {title for title in titles if len(title.split()) < 3 or not title[0].isupper()} == set()
