"""The page of an evaluation: one HTML file that needs nothing beside it, and the same as JSON next to it."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from babel.numbers import format_decimal
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.replies.catalogue import language_name

TEMPLATES = Path(__file__).parent / "templates"
# What an evaluation may hold beside the labelled messages, each shown by the template `_<name>.html` under this title.
SECTIONS = {"out_of_scope": "Out of scope", "several": "Several wishes", "facts": "Facts"}

Miss = Mapping[str, Any]


@dataclass(frozen=True)
class Confusion:
    """Messages that say one thing and were understood as another."""

    number: int
    said: str
    understood: str
    misses: Sequence[Miss]


@dataclass(frozen=True)
class Picture:
    """What is confused in one language: intents with a miss down, what they were taken for across."""

    language: str
    said: tuple[str, ...]
    understood: tuple[str, ...]
    counts: Mapping[tuple[str, str], int]

    @property
    def misses(self) -> int:
        return sum(self.counts.values())

    @property
    def most(self) -> int:
        return max(self.counts.values())


def write_page(evaluation: Mapping[str, Any], path: Path) -> None:
    """Write the page, and the evaluation as it is to the same name with `.json`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(page(evaluation), encoding="utf-8")
    as_json = json.dumps(evaluation, ensure_ascii=False, indent=2)
    path.with_suffix(".json").write_text(as_json + "\n", encoding="utf-8")


def page(evaluation: Mapping[str, Any]) -> str:
    """Return the HTML of `evaluation`: the report, its `misses`, what was `measured`, and any of the sections."""
    templates = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    templates.filters.update(percent=percent, milliseconds=milliseconds, language=named)
    confusions = confusions_of(evaluation["misses"])
    return templates.get_template("evaluation.html").render(
        evaluation=evaluation,
        sections={name: title for name, title in SECTIONS.items() if name in evaluation},
        confusions=confusions,
        numbers={(each.said, each.understood): each.number for each in confusions},
        pictures=pictures(evaluation["misses"]),
        mostly=most_taken_for(confusions),
    )


def confusions_of(misses: Sequence[Miss]) -> list[Confusion]:
    """Return the confusions, the most frequent first."""
    pairs: dict[tuple[str, str], list[Miss]] = defaultdict(list)
    for miss in misses:
        pairs[miss["said"], miss["understood"]].append(miss)
    ordered = sorted(pairs.items(), key=lambda pair: (-len(pair[1]), pair[0]))
    return [Confusion(number, *pair, found) for number, (pair, found) in enumerate(ordered, 1)]


def most_taken_for(confusions: Sequence[Confusion]) -> dict[str, Confusion]:
    """Return the most frequent confusion of each intent that has one."""
    return {each.said: each for each in reversed(confusions)}


def pictures(misses: Sequence[Miss]) -> list[Picture]:
    """Return one for each language in which something was misread."""
    by_language: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
    for miss in misses:
        by_language[miss["language"]][miss["said"], miss["understood"]] += 1
    return [_picture(language, counts) for language, counts in sorted(by_language.items())]


def _picture(language: str, counts: Counter[tuple[str, str]]) -> Picture:
    """Return it with the intents that have most misses on top, and across in the order in which the rows reach them."""
    totals: Counter[str] = Counter()
    for (said, _), count in counts.items():
        totals[said] += count
    rows = sorted(totals, key=lambda intent: (-totals[intent], intent))
    columns = dict.fromkeys(pair[1] for said in rows for pair in sorted(counts) if pair[0] == said)
    return Picture(language, tuple(rows), tuple(columns), counts)


def percent(share: float | None) -> str:
    """Return a share as in "90.1 %", a dash where there is none."""
    return "–" if share is None else f"{share * 100:.1f} %"


def milliseconds(taken: float | None) -> str:
    return "–" if taken is None else f"{format_decimal(taken, format='#,##0.#', locale='en')} ms"


def named(language: str) -> str:
    """Return the language's English name; the code where it has none."""
    return language_name(language, "en")
