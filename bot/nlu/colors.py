"""Colours in a message. Words that are mostly something else, such as "clear" or "vino" (came), count only where a colour is told."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import cache

from bot.nlu.endings import stems
from bot.nlu.known_words import KnownWords, Meaning, lone
from bot.nlu.lexicons import entries
from bot.nlu.phrases import Match, Word, fold, words


def find_colors(known: KnownWords) -> list[Match[Meaning]]:
    """Return the colours told; of each, the first value is the likeliest."""
    # Longer phrases win: 蓝牙 (Bluetooth) hides the 蓝 (blue) in it.
    both = known.of("colors", "not_colors")
    said = words(known.text)
    found = [match for match in both if match.values[0].topic == "colors"]
    found += lone(said, both, "colors", known.languages)
    if not any(_is_doubtful(match) for match in found):
        return found
    return [match for match in found if not _is_doubtful(match) or _is_told(match, found, said, known.languages)]


@cache
def _telling(place: str) -> dict[str, frozenset[str]]:
    """Return a language's words that are doubtful, or those that tell a colour by where they stand."""
    listed = defaultdict(set)
    for entry in entries("doubtful_colors"):
        if entry.value == place:
            listed[entry.language].add(fold(entry.word))
    return {language: frozenset(folded) for language, folded in listed.items()}


def _tells(place: str, form: str, languages: Sequence[str]) -> bool:
    return any(form in _telling(place).get(language, ()) for language in languages)


def _is_doubtful(match: Match[Meaning]) -> bool:
    """Whether the word is doubtful in the language that it is most likely of: "rose" is a colour in French."""
    language, form = match.values[0].language, fold(match.text)
    return any(_tells("doubtful", each, [language]) for each in (form, *stems(form, language)))


def _is_told(
    match: Match[Meaning], found: Sequence[Match[Meaning]], said: Sequence[Word], languages: Sequence[str]
) -> bool:
    """Whether a word beside it says that this is a colour, or nothing else is said at all."""
    before = [word for word in said if word.end <= match.start]
    after = [word.form for word in said if word.start >= match.end]
    # In "black or clear" the word before both counts.
    while before and (_tells("joined", before[-1].form, languages) or _is_in(before[-1], found)):
        before.pop()
    if before and _tells("before", before[-1].form, languages) or after and _tells("after", after[0], languages):
        return True
    return all(
        _is_in(word, found) or any(_tells(place, word.form, languages) for place in ("joined", "before", "alone"))
        for word in said
    )


def _is_in(word: Word, found: Sequence[Match[Meaning]]) -> bool:
    return any(match.start <= word.start and word.end <= match.end for match in found)
