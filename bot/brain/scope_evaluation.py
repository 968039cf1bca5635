"""What becomes of messages that no shop can answer: said so, asked back, mere talk, or taken for a shop question."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from bot.brain.evaluation import Read, grouped, share


def scope_report(reads: Sequence[Read]) -> dict[str, Any]:
    """Return the figures of out-of-scope messages; what they are labelled with is a kind, for reading only."""
    by_language = grouped(reads, lambda read: read.said.language)
    return {
        **_figures(reads),
        "languages": {language: _figures(group) for language, group in sorted(by_language.items())},
        "taken_for": _taken_for([read for read in reads if read.is_taken_for_the_shop]),
    }


def _figures(reads: Sequence[Read]) -> dict[str, Any]:
    outcomes = Counter(map(_outcome, reads))
    return {
        "recall": share(len(reads) - outcomes["shop"], len(reads)),
        "messages": len(reads),
        **{outcome: share(outcomes[outcome], len(reads)) for outcome in ("said_so", "asked_back", "talk", "shop")},
    }


def _outcome(read: Read) -> str:
    if not read.is_answered:
        return "asked_back"
    if read.understood == "out_of_scope":
        return "said_so"
    return "shop" if read.is_taken_for_the_shop else "talk"


def _taken_for(wrong: Sequence[Read]) -> list[dict[str, Any]]:
    by_intent = grouped(wrong, lambda read: read.understood)
    return [
        {
            "understood": intent,
            "count": len(group),
            "messages": [
                {
                    "language": read.said.language,
                    "kind": read.said.intent,
                    "confidence": read.confidence,
                    "text": read.said.text,
                }
                for read in group
            ],
        }
        for intent, group in sorted(by_intent.items(), key=lambda each: (-len(each[1]), each[0]))
    ]
