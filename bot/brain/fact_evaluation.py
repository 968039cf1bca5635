"""How many facts of labelled messages are found, by kind and by language; `tests/own/README.md` says how values are written."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from bot.brain.evaluation import share
from bot.errors import BadPayload

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
    """Return the labelled facts of a TSV file; raises BadPayload with `file`, `line` and what was `expected`."""
    with path.open(encoding="utf-8", newline="") as file:
        return [
            _fact(path, number, row)
            for number, row in enumerate(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE), 1)
        ]


def _fact(path: Path, number: int, row: Sequence[str]) -> LabelledFact:
    if len(row) != len(fields(LabelledFact)) or not all(row):
        raise BadPayload(file=str(path), line=number, expected="language<TAB>kind<TAB>value<TAB>message")
    return LabelledFact(*row)


def findings(facts: Iterable[LabelledFact], parse: Parse) -> list[Finding]:
    return [Finding(fact, tuple(_values(fact.kind, parse(fact.text)))) for fact in facts]


def shares(found: Sequence[Finding], by: Callable[[LabelledFact], str]) -> dict[str, float]:
    """Return the share of facts found rightly, for each value of `by`."""
    all_of = Counter(by(each.fact) for each in found)
    right = Counter(by(each.fact) for each in found if each.is_right)
    return {name: right[name] / count for name, count in sorted(all_of.items())}


def fact_report(found: Sequence[Finding]) -> dict[str, Any]:
    """Return the share found rightly, over all, by kind and by language, and what was found in the place of each other."""
    return {
        "messages": len(found),
        "right": share(sum(each.is_right for each in found), len(found)),
        "kinds": shares(found, lambda fact: fact.kind),
        "languages": shares(found, lambda fact: fact.language),
        "misses": [
            {**asdict(each.fact), "found": list(each.values)}
            for each in sorted(found, key=lambda each: each.fact.kind)
            if not each.is_right
        ],
    }


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
