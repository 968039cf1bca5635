"""How well the pipeline understands labelled messages: shares by language and intent, and what was taken for what.

How sure it is and how long it takes are here too; out-of-scope messages of our own are in `scope_evaluation`, messages of
several wishes in `wish_evaluation`, the page in `evaluation_page`.
"""

from __future__ import annotations

import math
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rasa.shared.constants import DEFAULT_NLU_FALLBACK_INTENT_NAME

from bot.brain.splitting import TALK, first_choice
from bot.errors import BadPayload

Parse = dict[str, Any]
TOP = 3
BINS = 10


@dataclass(frozen=True)
class Labelled:
    language: str
    intent: str
    text: str


@dataclass(frozen=True)
class Read:
    """What was said, and the pipeline's ranking (best first, before any threshold) and language.

    `confidence` is that of the first. Below the threshold it is not answered: the bot asks back.
    """

    said: Labelled
    ranking: tuple[str, ...]
    language: str
    confidence: float = 1.0
    is_answered: bool = True
    asked_e5: bool = False
    seconds: float = 0.0

    @property
    def understood(self) -> str:
        return self.ranking[0] if self.ranking else ""

    @property
    def is_right(self) -> bool:
        return self.understood == self.said.intent

    @property
    def is_taken_for_the_shop(self) -> bool:
        """Say whether it is answered as a shop question: neither out of scope nor mere talk."""
        return self.is_answered and self.understood not in TALK


def read_labelled(path: Path) -> Iterator[Labelled]:
    """Yield the lines `language<TAB>intent<TAB>text`; raise BadPayload that names file and line for any other."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip():
            continue
        fields = line.split("\t")
        if len(fields) != 3 or not all(field.strip() for field in fields):
            raise BadPayload(file=str(path), line=number, expected="language<TAB>intent<TAB>text")
        yield Labelled(*fields)


def read_with(
    parse: Callable[[str], Parse], labelled: Iterable[Labelled], clock: Callable[[], float] = time.perf_counter
) -> list[Read]:
    return [_read(each, parse, clock) for each in labelled]


def _read(said: Labelled, parse: Callable[[str], Parse], clock: Callable[[], float]) -> Read:
    began = clock()
    found = parse(said.text)
    seconds = clock() - began
    ranking = [each["name"] for each in found.get("intent_ranking") or [found["intent"]]]
    return Read(
        said,
        tuple(name for name in ranking if name and name != DEFAULT_NLU_FALLBACK_INTENT_NAME),
        found["language"]["name"],
        confidence=first_choice(found)[1],
        is_answered=found["intent"]["name"] not in (None, DEFAULT_NLU_FALLBACK_INTENT_NAME),
        asked_e5=bool(found.get("asked_e5")),
        seconds=seconds,
    )


def report(reads: Sequence[Read]) -> dict[str, Any]:
    """Return the figures of `python -m bot evaluate`: shares as fractions of one, None where nothing was to be shared."""
    by_language = grouped(reads, lambda read: read.said.language)
    by_intent = grouped(reads, lambda read: read.said.intent)
    return {
        **_figures(reads),
        **_after_the_threshold(reads),
        "languages": {
            language: {**_figures(group), **_after_the_threshold(group)}
            for language, group in sorted(by_language.items())
        },
        "intents": {intent: _figures(group) for intent, group in sorted(by_intent.items())},
        "confusions": _confusions(reads),
        "calibration": _calibration(reads),
        "speed": _speed(reads),
    }


def grouped(reads: Iterable[Read], key: Callable[[Read], str]) -> dict[str, list[Read]]:
    groups: dict[str, list[Read]] = defaultdict(list)
    for read in reads:
        groups[key(read)].append(read)
    return groups


def share(part: int, whole: int) -> float | None:
    """Return the part as a fraction; None of nothing."""
    return round(part / whole, 4) if whole else None


def misses(reads: Iterable[Read]) -> list[dict[str, Any]]:
    """Return every message whose first reading is wrong; `place` is where the right one stands in the ranking, from 1."""
    return [
        {
            "language": read.said.language,
            "said": read.said.intent,
            "understood": read.understood,
            "confidence": read.confidence,
            "is_answered": read.is_answered,
            "place": read.ranking.index(read.said.intent) + 1 if read.said.intent in read.ranking else None,
            "text": read.said.text,
        }
        for read in reads
        if not read.is_right
    ]


def _figures(reads: Sequence[Read]) -> dict[str, Any]:
    count = len(reads)
    return {
        "accuracy": share(sum(read.is_right for read in reads), count) or 0.0,
        "top3": share(sum(read.said.intent in read.ranking[:TOP] for read in reads), count) or 0.0,
        "language_accuracy": share(sum(read.language == read.said.language for read in reads), count) or 0.0,
        "messages": count,
    }


def _after_the_threshold(reads: Sequence[Read]) -> dict[str, Any]:
    answered = [read for read in reads if read.is_answered]
    out_of_scope = [read for read in reads if read.said.intent == "out_of_scope"]
    return {
        "answered": {
            "share": share(len(answered), len(reads)),
            "accuracy": share(sum(read.is_right for read in answered), len(answered)),
        },
        "out_of_scope_recall": share(sum(not read.is_taken_for_the_shop for read in out_of_scope), len(out_of_scope)),
    }


def _confusions(reads: Sequence[Read]) -> list[dict[str, Any]]:
    wrong = [read for read in reads if not read.is_right]
    counts = Counter((read.said.intent, read.understood) for read in wrong)
    examples = {(read.said.intent, read.understood): read.said.text for read in reversed(wrong)}
    return [
        {"said": said, "understood": understood, "count": count, "example": examples[said, understood]}
        for (said, understood), count in counts.most_common()
    ]


def _calibration(reads: Sequence[Read]) -> list[dict[str, Any]]:
    """Return bins of equal width; a pipeline that knows how sure it is has the same confidence and accuracy in each."""
    bins: list[list[Read]] = [[] for _ in range(BINS)]
    for read in reads:
        bins[min(int(read.confidence * BINS), BINS - 1)].append(read)
    return [
        {
            "from": number / BINS,
            "to": (number + 1) / BINS,
            "count": len(group),
            "confidence": round(sum(read.confidence for read in group) / len(group), 4) if group else None,
            "accuracy": share(sum(read.is_right for read in group), len(group)),
        }
        for number, group in enumerate(bins)
    ]


def _speed(reads: Sequence[Read]) -> dict[str, float | None]:
    """Return milliseconds of understanding one message, and the share of messages that e5 was asked about."""
    taken = sorted(read.seconds for read in reads)
    return {
        "p50_ms": _percentile(taken, 0.5),
        "p99_ms": _percentile(taken, 0.99),
        "asked_e5": share(sum(read.asked_e5 for read in reads), len(reads)),
    }


def _percentile(seconds: Sequence[float], at: float) -> float | None:
    """Return the smallest time, in milliseconds, that so large a part of all does not exceed."""
    return round(seconds[math.ceil(at * len(seconds)) - 1] * 1000, 1) if seconds else None
