"""The figures that understanding is held to: kept in a file with the validation messages, and compared with new ones."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

# How far first readings may fall, as fractions: a language has 212 messages, so that a point is two of them.
MOST_OVER_ALL = 0.01
MOST_IN_A_LANGUAGE = 0.03
# Figures have four decimals.
_ROUNDING = 0.00005


def write_figures(report: Mapping[str, Any], path: Path) -> None:
    """Keep what `python -m bot evaluate` measured; only the accuracies, for only they are compared."""
    kept = {
        "accuracy": report["accuracy"],
        "messages": report["messages"],
        "languages": {language: each["accuracy"] for language, each in report["languages"].items()},
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(kept, indent=2) + "\n", encoding="utf-8")


def read_figures(path: Path) -> dict[str, Any]:
    kept: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return kept


def falls(report: Mapping[str, Any], kept: Mapping[str, Any]) -> list[str]:
    """Return a line for each figure that fell too far, and for each language that only one of the two has."""
    now = {language: each["accuracy"] for language, each in report["languages"].items()}
    compared = [("all languages", kept["accuracy"], report["accuracy"], MOST_OVER_ALL)]
    compared += [
        (language, before, now[language], MOST_IN_A_LANGUAGE)
        for language, before in kept["languages"].items()
        if language in now
    ]
    fallen = [
        f"{name}: {before:.1%} of the first readings were right, now {after:.1%}"
        for name, before, after, most in compared
        if before - after > most + _ROUNDING
    ]
    fallen += [f"{language}: no longer measured" for language in kept["languages"] if language not in now]
    return fallen + [
        f"{language}: measured, but no figure is kept" for language in now if language not in kept["languages"]
    ]
