"""Two questions in one message: where it is cut, and when the cut is real."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

Parse = dict[str, Any]
Parser = Callable[[str], Awaitable[Parse]]

MOST_PIECES = 6
MOST_PARTS = 3


@dataclass(frozen=True)
class Sureness:
    """A piece counts as a question of its own from `alone` on, or from `heard` where the whole message has `share` of its wish too."""

    alone: float
    heard: float
    share: float


# For a sentence, and for what a comma or a joining word cuts off: measured in docs/adr/0006.
SENTENCE = Sureness(alone=0.80, heard=0.70, share=0.05)
WITHIN = Sureness(alone=0.85, heard=0.60, share=0.02)

_SENTENCE_END = re.compile(r"(?<=[!?。！？；;؟؛\n])\s*|(?<=[^\s.]{2}\.)\s+|(?<=…)\s*")
# Where a second wish may begin within a sentence, beside a comma: words that join, most of them things of one wish, by language.
_JOINING = {
    "de": "und|außerdem|ausserdem|übrigens|sowie|dann|aber",
    "en": "and|plus|also|then|btw|by the way|but",
    "es": "y|e|además|también|por cierto|otra cosa|pero",
    "fr": "et|aussi|au fait|sinon|ensuite|mais|puis",
    "it": "e|ed|inoltre|anche|poi|ma",
    "ko": "그리고|또|근데|그런데|참고로",
    "nl": "en|ook|trouwens|verder|daarnaast|maar",
    "pl": "i|a|oraz|także|poza tym|przy okazji|ale",
    "pt": "e|também|além disso|aliás|mas",
    "ru": "и|а|ещё|еще|также|кстати|но",
    "tr": "ve|ayrıca|bir de|bi de|birde|hem de|hem|bu arada|ama|peki",
    "ar": "كمان|وكمان|أيضا|وأيضا|بعد|وبعد|كذلك|برضو|وبرضو|بس|w|ou|wa",
}
# Scripts that join without a space, and ends of words that join: Arabic's "and" is a letter before the word, Korean's an ending.
_GLUED = {
    "ar": r"\s+(?=و[\u0621-\u064a]{3})",
    "ja": "(?=それと|それから|また、|あと|ちなみに|ついでに)",
    "ko": r"(?<=[고데만까요])\s+",
    "th": "(?<=[\u0e00-\u0e7f]) +(?=[\u0e00-\u0e7f])|(?=แล้ว|และ|อีกอย่าง|อีกเรื่อง|ส่วน|กับ)",
    "zh": "(?<=[\u4e00-\u9fff]) +(?=[\u4e00-\u9fff])|(?=另外|还有|顺便|对了|以及|同时|然后|再问)",
    "zh-Hant": "(?<=[\u4e00-\u9fff]) +(?=[\u4e00-\u9fff])|(?=另外|還有|順便|對了|以及|同時|然後|再問)",
}
# "size 41?" after a comma is of the wish before it: such facts with few letters beside them are no wish.
_OPTIONS = ("color", "size", "number", "quantity")
_MOST_BESIDE = 8
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

    groups = _groups(await _pieces(text, known[text], read), known[text], SENTENCE)
    if len(groups) < 2:
        return [Part(text, known[text])]
    return [await _joined(text, group, read) for group in groups[:MOST_PARTS]]


def first_choice(parse: Parse) -> tuple[str | None, float]:
    """Return the best reading and its confidence, before any threshold."""
    for each in parse.get("intent_ranking") or [parse["intent"]]:
        if each["name"] != "nlu_fallback":
            return each["name"], float(each["confidence"])
    return None, 0.0


async def _pieces(text: str, whole: Parse, parse: Parser) -> list[Piece]:
    """Return the sentences; one that surely holds several wishes is cut into what joins them."""
    sentences = _between(_SENTENCE_END, text, 0, len(text))
    if len(sentences) > MOST_PIECES:
        return []
    join = _join(whole["language"]["name"])
    pieces = []
    for start, end in sentences:
        spans = _between(join, text, start, end)
        within = [Piece(*span, await parse(text[slice(*span)])) for span in spans] if len(spans) <= MOST_PIECES else []
        is_cut = len(_groups(within, whole, WITHIN)) > 1
        pieces += within if is_cut else [Piece(start, end, await parse(text[start:end]))]
    return pieces


@cache
def _join(language: str) -> re.Pattern[str]:
    """Return where a sentence of this language may go on to another wish."""
    places = [r"\s*[,，、،]\s*"]
    if words := _JOINING.get(language):
        places = [rf"\s*[,，、،]\s*(?:(?:{words})\b)?", rf"\s+(?=(?:{words})\b)"]
    if glued := _GLUED.get(language):
        places.append(glued)
    return re.compile("|".join(places), re.IGNORECASE)


def _between(cut: re.Pattern[str], text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the stretches between the cuts that hold anything but marks."""
    cuts = [match.span() for match in cut.finditer(text, start, end)]
    starts, ends = [start, *(after for _, after in cuts)], [*(before for before, _ in cuts), end]
    return [(a, b) for a, b in zip(starts, ends) if any(char.isalnum() for char in text[a:b])]


def _groups(pieces: Sequence[Piece], whole: Parse, sure: Sureness) -> list[list[Piece]]:
    """Gather the pieces around those that surely want something; the unsure ones go with the one before, else the one after."""
    shares = {each["name"]: each["confidence"] for each in whole["intent_ranking"]}
    groups: list[list[Piece]] = []
    wishes: list[str] = []
    loose: list[Piece] = []
    for piece in pieces:
        intent, confidence = first_choice(piece.parse)
        is_sure = confidence >= sure.alone or (confidence >= sure.heard and shares.get(intent, 0.0) >= sure.share)
        if intent in TALK or not is_sure or intent is None or _is_option(piece.parse):
            (groups[-1] if groups else loose).append(piece)
        elif wishes and wishes[-1] == intent:
            groups[-1].append(piece)
        else:
            groups.append([*loose, piece])
            wishes.append(intent)
            loose = []
    return groups if len(set(wishes)) == len(wishes) else []


def _is_option(parse: Parse) -> bool:
    spans = [range(each["start"], each["end"]) for each in parse["entities"] if each["entity"] in _OPTIONS]
    beside = sum(char.isalnum() for at, char in enumerate(parse["text"]) if not any(at in span for span in spans))
    return bool(spans) and beside <= _MOST_BESIDE


async def _joined(message: str, group: Sequence[Piece], parse: Parser) -> Part:
    """Return the group as one part: the sure piece's intent, the facts of all its pieces."""
    text = message[group[0].start : group[-1].end].strip()
    if len(group) == 1:
        return Part(text, group[0].parse)
    readings = [(first_choice(piece.parse), piece.parse) for piece in group]
    _, sure = max(readings, key=lambda reading: reading[0][1] if reading[0][0] not in TALK else 0.0)
    return Part(text, {**sure, "text": text, "entities": (await parse(text))["entities"]})
