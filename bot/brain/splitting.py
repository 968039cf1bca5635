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
# A piece counts as a question of its own at these confidences: a sentence, and what a comma or a joining word cuts off.
# Measured in en, es and zh with a longer list of joining words: docs/adr/0006.
SURE = 0.70
SURE_WITHIN = 0.90

_SENTENCE_END = re.compile(r"(?<=[!?。！？；;؟؛\n])\s*|(?<=[^\s.]{2}\.)\s+|(?<=…)\s*")
# Where a second wish may begin within a sentence: a comma, or a word that joins. Most join things of one wish.
_SPACED = (
    "and|plus|also|then|btw|by the way|y|además|también|por cierto|otra cosa"  # en, es
    "|und|außerdem|ausserdem|übrigens|sowie|et|aussi|au fait|sinon|ensuite"  # de, fr
    "|e|ed|inoltre|anche|poi|também|além disso|aliás|en|ook|trouwens|verder|daarnaast"  # it, pt, nl
    "|i|oraz|a także|poza tym|przy okazji|и|а также|ещё|еще|кстати|ve|ayrıca|bir de|bu arada"  # pl, ru, tr
    "|وكمان|كمان|وأيضا|أيضا|وبعد|كذلك|그리고|또|근데|그런데|참고로"  # ar, ko
)
_GLUED = (
    "另外|还有|還有|顺便|順便|对了|對了|以及|同时|同時|然后|然後|再问|再問"  # zh, zh-Hant
    "|それと|それから|また、|あと、|ちなみに|ついでに|แล้วก็|และ|อีกอย่าง|อีกเรื่อง"  # ja, th
)
_JOIN = re.compile(
    rf"\s*[,，、،]\s*(?:(?:{_SPACED})\b)?"
    rf"|\s+(?=(?:{_SPACED})\b)"
    r"|\s+(?=و[\u0621-\u064a]{3})"  # the Arabic "and" is a letter before the word
    rf"|\s*(?={_GLUED})"
    r"|(?<=[\u4e00-\u9fff]) +(?=[\u4e00-\u9fff])|(?<=[\u0e00-\u0e7f]) +(?=[\u0e00-\u0e7f])",
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


@dataclass(frozen=True)
class Piece:
    """A stretch between two places where a cut is thinkable, and what it reads as."""

    start: int
    end: int
    parse: Parse


async def split(text: str, parse: Parser) -> list[Part]:
    """Return the parts of a message, usually one: the whole."""
    known = {text: await parse(text)}

    async def read(stretch: str) -> Parse:
        # A sentence that is not cut, or is the whole message, is read once.
        if stretch not in known:
            known[stretch] = await parse(stretch)
        return known[stretch]

    groups = _groups(await _pieces(text, read), SURE)
    if len(groups) < 2:
        return [Part(text, known[text])]
    return [await _joined(text, group, read) for group in groups[:MOST_PARTS]]


def first_choice(parse: Parse) -> tuple[str | None, float]:
    """Return the best reading and its confidence, before any threshold."""
    for each in parse.get("intent_ranking") or [parse["intent"]]:
        if each["name"] != "nlu_fallback":
            return each["name"], float(each["confidence"])
    return None, 0.0


async def _pieces(text: str, parse: Parser) -> list[Piece]:
    """Return the sentences; one that surely holds several wishes is cut into what joins them."""
    sentences = _between(_SENTENCE_END, text, 0, len(text))
    if len(sentences) > MOST_PIECES:
        return []
    pieces = []
    for start, end in sentences:
        spans = _between(_JOIN, text, start, end)
        within = [Piece(*span, await parse(text[slice(*span)])) for span in spans] if len(spans) <= MOST_PIECES else []
        is_cut = len(_groups(within, SURE_WITHIN)) > 1
        pieces += within if is_cut else [Piece(start, end, await parse(text[start:end]))]
    return pieces


def _between(cut: re.Pattern[str], text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the stretches between the cuts that hold anything but marks."""
    cuts = [match.span() for match in cut.finditer(text, start, end)]
    starts, ends = [start, *(after for _, after in cuts)], [*(before for before, _ in cuts), end]
    return [(a, b) for a, b in zip(starts, ends) if any(char.isalnum() for char in text[a:b])]


def _groups(pieces: Sequence[Piece], sure: float) -> list[list[Piece]]:
    """Gather the pieces around those that surely want something; the unsure ones go with the one before, else the one after."""
    groups: list[list[Piece]] = []
    wishes: list[str] = []
    loose: list[Piece] = []
    for piece in pieces:
        intent, confidence = first_choice(piece.parse)
        if intent in TALK or confidence < sure or intent is None:
            (groups[-1] if groups else loose).append(piece)
        elif wishes and wishes[-1] == intent:
            groups[-1].append(piece)
        else:
            groups.append([*loose, piece])
            wishes.append(intent)
            loose = []
    return groups if len(set(wishes)) == len(wishes) else []


async def _joined(message: str, group: Sequence[Piece], parse: Parser) -> Part:
    """Return the group as one part: the sure piece's intent, the facts of all its pieces."""
    text = message[group[0].start : group[-1].end].strip()
    if len(group) == 1:
        return Part(text, group[0].parse)
    readings = [(first_choice(piece.parse), piece.parse) for piece in group]
    _, sure = max(readings, key=lambda reading: reading[0][1] if reading[0][0] not in TALK else 0.0)
    return Part(text, {**sure, "text": text, "entities": (await parse(text))["entities"]})
