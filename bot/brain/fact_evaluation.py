"""How many facts of labelled messages are found, by kind and by language; `tests/own/README.md` says how values are written."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Entity = Mapping[str, Any]
# A message to the entities found in it.
Parse = Callable[[str], Iterable[Entity]]

_SPELLINGS = {"grey": "gray"}


@dataclass(frozen=True)
class LabelledFact:
    language: str
    kind: str
    value: str
    text: str


@dataclass(frozen=True)
class Finding:
    """What was found of the labelled kind: `values` in the order of the message."""

    fact: LabelledFact
    values: tuple[str, ...]

    @property
    def is_right(self) -> bool:
        return _normal(self.fact.kind, self.fact.value) in self.values


def read_facts(path: Path) -> list[LabelledFact]:
    with path.open(encoding="utf-8", newline="") as file:
        return [LabelledFact(*row) for row in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]


def findings(facts: Iterable[LabelledFact], parse: Parse) -> list[Finding]:
    return [Finding(fact, tuple(_values(fact.kind, parse(fact.text)))) for fact in facts]


def shares(found: Sequence[Finding], by: Callable[[LabelledFact], str]) -> dict[str, float]:
    """Return the share of facts found rightly, for each value of `by`."""
    all_of = Counter(by(each.fact) for each in found)
    right = Counter(by(each.fact) for each in found if each.is_right)
    return {name: right[name] / count for name, count in sorted(all_of.items())}


def _values(kind: str, entities: Iterable[Entity]) -> Iterable[str]:
    for entity in entities:
        if kind == "city" and entity.get("city"):
            yield f"{entity['city']}|{entity['value']}"
        elif kind == "money" and entity["entity"] == "money":
            yield _normal(kind, f"{entity['value']['currency']} {entity['value']['amount']}")
        elif entity["entity"] == kind:
            yield _normal(kind, str(entity["value"]))


def _normal(kind: str, value: str) -> str:
    """Return a value as it is compared: letters and zeros may be written in two ways."""
    if kind == "money":
        code, _, amount = value.partition(" ")
        return f"{code} {float(amount):.2f}"
    if kind == "size" and value.endswith(("XXL", "XXS")):
        crosses = value.count("X")
        return f"{crosses}X{value[-1]}"
    if kind == "order_number":
        return value.replace("-", "")
    return _SPELLINGS.get(value, value)
