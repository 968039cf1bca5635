"""What may travel: by kind of goods, way of travelling and destination."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import lru_cache
from typing import Any

from bot.facts.reading import Confidence, FactError, read_file

MODES = ("post", "line", "express", "sea")


class Verdict(Enum):
    """From free to forbidden; SPECIAL needs a method that accepts the goods, REFUSED closes one way, BANNED all of them."""

    ADMITTED = "admitted"
    SPECIAL = "special"
    ASK = "ask"
    REFUSED = "refused"
    BANNED = "banned"


@dataclass(frozen=True)
class Restriction:
    """The rules for one flag of goods; `conditions` are codes of what a destination asks for, by country."""

    flag: str
    by_mode: Mapping[str, Verdict]
    confidence: Confidence
    banned_in: frozenset[str] = frozenset()
    ask_in: frozenset[str] = frozenset()
    conditions: Mapping[str, str] = field(default_factory=dict)

    def verdict(self, mode: str, country: str) -> Verdict:
        if country in self.banned_in:
            return Verdict.BANNED
        found = self.by_mode.get(mode, Verdict.ADMITTED)
        return Verdict.ASK if country in self.ask_in and found in (Verdict.ADMITTED, Verdict.SPECIAL) else found


def _restriction(raw: Mapping[str, Any]) -> Restriction:
    place = f"restrictions.yml {raw['flag']}"
    if set(raw["verdict"]) != set(MODES):
        raise FactError(f"{place}.verdict: expected {MODES}")
    return Restriction(
        flag=raw["flag"],
        by_mode={mode: Verdict(word) for mode, word in raw["verdict"].items()},
        confidence=Confidence.read(raw["confidence"], place),
        banned_in=frozenset(raw.get("banned_in", ())),
        ask_in=frozenset(raw.get("ask_in", ())),
        conditions=raw.get("conditions_in", {}),
    )


@lru_cache(maxsize=1)
def load_restrictions() -> Mapping[str, Restriction]:
    """Return the restrictions by flag."""
    return {raw["flag"]: _restriction(raw) for raw in read_file("restrictions.yml")["restrictions"]}
