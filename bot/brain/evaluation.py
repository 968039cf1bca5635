"""How well the pipeline understands labelled messages: shares by language and intent, and what was taken for what."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.errors import BadPayload

Parse = dict[str, Any]
TOP = 3


@dataclass(frozen=True)
class Labelled:
    language: str
    intent: str
    text: str


@dataclass(frozen=True)
class Read:
    """What was said, and the pipeline's ranking (best first, before any threshold) and language."""

    said: Labelled
    ranking: tuple[str, ...]
    language: str

    @property
    def understood(self) -> str:
        return self.ranking[0] if self.ranking else ""

    @property
    def is_right(self) -> bool:
        return self.understood == self.said.intent


def read_labelled(path: Path) -> Iterator[Labelled]:
    """Yield the lines `language<TAB>intent<TAB>text`; raise BadPayload that names file and line for any other."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip():
            continue
        fields = line.split("\t")
        if len(fields) != 3 or not all(field.strip() for field in fields):
            raise BadPayload(file=str(path), line=number, expected="language<TAB>intent<TAB>text")
        yield Labelled(*fields)


def read_with(parse: Callable[[str], Parse], labelled: Iterable[Labelled]) -> list[Read]:
    return [_read(each, parse(each.text)) for each in labelled]


def _read(said: Labelled, parse: Parse) -> Read:
    ranking = [each["name"] for each in parse.get("intent_ranking") or [parse["intent"]]]
    return Read(said, tuple(name for name in ranking if name and name != "nlu_fallback"), parse["language"]["name"])


def report(reads: Sequence[Read]) -> dict[str, Any]:
    """Return the figures of `python -m bot evaluate`: shares as fractions of one."""
    by_language = _grouped(reads, lambda read: read.said.language)
    by_intent = _grouped(reads, lambda read: read.said.intent)
    return {
        **_figures(reads),
        "languages": {language: _figures(group) for language, group in sorted(by_language.items())},
        "intents": {intent: _figures(group) for intent, group in sorted(by_intent.items())},
        "confusions": _confusions(reads),
    }


def _grouped(reads: Iterable[Read], key: Callable[[Read], str]) -> dict[str, list[Read]]:
    groups: dict[str, list[Read]] = defaultdict(list)
    for read in reads:
        groups[key(read)].append(read)
    return groups


def _figures(reads: Sequence[Read]) -> dict[str, Any]:
    count = len(reads)
    return {
        "accuracy": _share(sum(read.is_right for read in reads), count),
        "top3": _share(sum(read.said.intent in read.ranking[:TOP] for read in reads), count),
        "language_accuracy": _share(sum(read.language == read.said.language for read in reads), count),
        "messages": count,
    }


def _share(part: int, whole: int) -> float:
    return round(part / whole, 4) if whole else 0.0


def _confusions(reads: Sequence[Read]) -> list[dict[str, Any]]:
    misses = [read for read in reads if not read.is_right]
    counts = Counter((read.said.intent, read.understood) for read in misses)
    examples = {(read.said.intent, read.understood): read.said.text for read in reversed(misses)}
    return [
        {"said": said, "understood": understood, "count": count, "example": examples[said, understood]}
        for (said, understood), count in counts.most_common()
    ]
