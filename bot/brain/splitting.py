"""Two questions in one message: where it is cut, and when the cut is real."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any

Parse = dict[str, Any]
Parser = Callable[[str], Awaitable[Parse]]

MOST_PIECES = 6
MOST_PARTS = 3
# A piece counts as a question of its own at this confidence. On the validation messages in en, es and zh, which have
# one intent each, 9 of 636 were cut at 0.60 and 7 at 0.75, before the list of connecting words below grew.
SURE = 0.60

_SENTENCE_END = re.compile(r"(?<=[!?。！？；;\n])\s*|(?<=[^\s.]{2}\.)\s+|(?<=…)\s*")
# Words that begin a second wish within a sentence; a cut there is tried, and kept only where both sides are sure.
_SECOND_WISH = re.compile(
    r",?\s+(?=(?:and (?:also|how|what|can|could|do|does|where|is|are|when|will|which)|also|plus,|by the way|btw)\b)"
    r"|,?\s+(?=(?:y (?:además|también|cuánto|cuanto|cuándo|cuando|cuál|cual|cómo|como|dónde|donde|qué|que|si|se puede|puedo|hay|tienen|hacen)"
    r"|además|también quiero|por cierto|otra cosa)\b)"
    r"|[，,、\s]*(?=另外|还有|顺便|对了|以及|同时)",
    re.IGNORECASE,
)
TALK = frozenset(
    {"greet", "goodbye", "thanks", "affirm", "deny", "inform", "bot_challenge", "out_of_scope", "nlu_fallback", None}
)


@dataclass(frozen=True)
class Part:
    """A stretch of the message that wants one thing."""

    text: str
    parse: Parse


async def split(text: str, parse: Parser) -> list[Part]:
    """Return the parts of a message, usually one: the whole."""
    whole = Part(text, await parse(text))
    pieces = _pieces(text)
    if len(pieces) < 2:
        return [whole]
    parsed = [Part(piece, await parse(piece)) for piece in pieces]
    groups = _groups(parsed)
    if len(groups) < 2:
        return [whole]
    return [await _joined(group, parse) for group in groups[:MOST_PARTS]]


def first_choice(parse: Parse) -> tuple[str | None, float]:
    """Return the best reading and its confidence, before any threshold."""
    for each in parse.get("intent_ranking") or [parse["intent"]]:
        if each["name"] != "nlu_fallback":
            return each["name"], float(each["confidence"])
    return None, 0.0


def _pieces(text: str) -> list[str]:
    sentences = [piece for piece in _SENTENCE_END.split(text) if piece and piece.strip()]
    pieces = [
        piece.strip(" ,，")
        for sentence in sentences
        for piece in _SECOND_WISH.split(sentence)
        if piece and piece.strip(" ,，")
    ]
    return pieces if len(pieces) <= MOST_PIECES else []


def _groups(parts: Sequence[Part]) -> list[list[Part]]:
    """Gather the pieces around those that surely want something; the unsure ones go with the one before, else the one after."""
    groups: list[list[Part]] = []
    wishes: list[str] = []
    loose: list[Part] = []
    for part in parts:
        intent, confidence = first_choice(part.parse)
        if intent in TALK or confidence < SURE or intent is None:
            (groups[-1] if groups else loose).append(part)
        elif wishes and wishes[-1] == intent:
            groups[-1].append(part)
        else:
            groups.append([*loose, part])
            wishes.append(intent)
            loose = []
    return groups if len(set(wishes)) == len(wishes) else []


async def _joined(group: Sequence[Part], parse: Parser) -> Part:
    """Return the group as one part: the sure piece's intent, the facts of all its pieces."""
    if len(group) == 1:
        return group[0]
    text = " ".join(part.text for part in group)
    sure = max(group, key=lambda part: first_choice(part.parse)[1] if first_choice(part.parse)[0] not in TALK else 0.0)
    entities = (await parse(text))["entities"]
    return Part(text, {**sure.parse, "text": text, "entities": entities})
