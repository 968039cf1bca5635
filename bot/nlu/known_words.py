"""Words of the lexicons in a text, all topics found in one pass; a word counts where its language may be spoken."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from babel import Locale

from bot.nlu.endings import INFLECTED, stems
from bot.nlu.language import OURS
from bot.nlu.lexicons import entries
from bot.nlu.likely_languages import KIN
from bot.nlu.phrases import Match, Phrases, Word, fold, longest

TOPICS = (
    "again", "aspects", "colors", "counted", "currencies", "currency_units", "doubtful_colors", "months", "not_colors", "not_counted", "numbers",
    "options", "ordinals", "size_regions", "size_words", "sizes", "threats", "troubles", "units", "wishes",
)  # fmt: skip
# More languages than these are likely only where none is sure.
_FEW = 5
# Small words that are others in the next language, "on" (ten in Turkish), count in the likeliest alone.
_OF_ONE_LANGUAGE = frozenset({"counted", "not_counted", "numbers", "ordinals", "sizes", "wishes"})
# Months of the Levant and the Maghreb have other names than those of Egypt and the Gulf.
_CALENDARS = {"ar": ("ar", "ar_SY", "ar_DZ", "ar_MA"), "zh": (), "zh-Hant": (), "ja": (), "ko": ()}
_LETTERS = re.compile(r"[^\W\d_]+")
_GAP = re.compile(r"[ \u00a0\u202f-]?")


class Meaning(NamedTuple):
    topic: str
    language: str
    value: str


class KnownWords:
    """`languages` are those that the text may be in, the likeliest first: its meaning of a word wins."""

    def __init__(self, text: str, languages: Sequence[str]) -> None:
        self.text = text
        self.languages = tuple(languages)
        self._rank = {language: place for place, language in enumerate(self.languages)}
        if len(self.languages) > _FEW:
            self._rank_by_words(_phrases().all(text))
        self._own = (self.languages[0], *KIN.get(self.languages[0], ()))
        self._found: defaultdict[str, list[Match[Meaning]]] = defaultdict(list)
        for match in _phrases().all(text, self._likely):
            for topic in dict.fromkeys(meaning.topic for meaning in match.values):
                self._found[topic].append(_only(match, topic))

    def _rank_by_words(self, matches: Sequence[Match[Meaning]]) -> None:
        """Put the language first that most letters are known in, where the text is too short to tell otherwise."""
        letters = dict.fromkeys(self.languages, 0)
        for match in matches:
            for language in {meaning.language for meaning in match.values} & letters.keys():
                letters[language] += match.end - match.start
        first = max(self.languages, key=lambda language: letters[language])
        self.languages = (first, *(language for language in self.languages if language != first))
        self._rank = {language: place for place, language in enumerate(self.languages)}

    def _likely(self, meanings: Sequence[Meaning]) -> list[Meaning]:
        likely = [
            meaning
            for meaning in meanings
            if meaning.language in self._rank
            and (meaning.topic not in _OF_ONE_LANGUAGE or meaning.language in self._own)
        ]
        return likely if len(likely) < 2 else sorted(likely, key=lambda meaning: self._rank[meaning.language])

    def of(self, *topics: str) -> list[Match[Meaning]]:
        """Return the longest words of some topics, from left to right; a longer one of these topics hides a shorter one."""
        found = [match for topic in topics for match in self._found[topic]]
        # Of two meanings of the same words the likelier language's comes first.
        return longest(
            found if len(topics) < 2 else sorted(found, key=lambda match: self._rank[match.values[0].language])
        )

    def after(self, end: int, topic: str) -> Match[Meaning] | None:
        """Return the longest word of a topic that begins at or one blank after a place, glued to a number or not."""
        gap = _GAP.match(self.text, end)
        starts = (end, gap.end() if gap else end)
        found = [match for match in self._found[topic] if match.start in starts]
        return max(found, key=lambda match: match.words, default=None) or self._glued(end, topic)

    def before(self, start: int, topic: str) -> Match[Meaning] | None:
        """Return the longest word of a topic that ends at or one blank before a place."""
        found = [match for match in self._found[topic] if _GAP.fullmatch(self.text, match.end, start)]
        return max(found, key=lambda match: match.words, default=None)

    def _glued(self, end: int, topic: str) -> Match[Meaning] | None:
        """Return the letters at a place as a word: the matcher takes 40stk for one word."""
        letters = _LETTERS.match(self.text, end)
        if not letters or not end or not self.text[end - 1].isdigit():
            return None
        known = [each for each in self._likely(_phrases().meanings(fold(letters.group()))) if each.topic == topic]
        return Match(tuple(known), letters.start(), letters.end(), letters.group()) if known else None


@lru_cache(maxsize=64)
def known_words(text: str, languages: Sequence[str] = OURS) -> KnownWords:
    """Return the known words of a text; several components ask for the same."""
    return KnownWords(text, languages)


@cache
def _phrases() -> Phrases[Meaning]:
    listed = [(entry.word, Meaning(topic, entry.language, entry.value)) for topic in TOPICS for entry in entries(topic)]
    return Phrases([*listed, *_months()])


def _months() -> Iterator[tuple[str, Meaning]]:
    for language in OURS:
        for locale in _CALENDARS.get(language, (language,)):
            for forms in Locale.parse(locale).months.values():
                for width, topic in (("wide", "months"), ("abbreviated", "short_months")):
                    for number, name in forms[width].items():
                        yield name, Meaning(topic, language, str(number))


def _only(match: Match[Meaning], topic: str) -> Match[Meaning]:
    values = tuple(meaning for meaning in match.values if meaning.topic == topic)
    return match if len(values) == len(match.values) else Match(values, match.start, match.end, match.text, match.words)


def lone(
    said: Sequence[Word], found: Sequence[Match[Meaning]], topic: str, languages: Sequence[str]
) -> list[Match[Meaning]]:
    """Return the words of a topic that have endings or prefixes which no list has, in the likeliest language."""
    if not languages or languages[0] not in INFLECTED:
        return []
    return [
        Match(tuple(known), word.start, word.end, word.form)
        for word in said
        if len(word.form) > 3 and not any(match.start <= word.start < match.end for match in found)
        if (known := stemmed(word.form, topic, languages[0]))
    ]


@lru_cache(maxsize=1 << 14)
def stemmed(form: str, topic: str, language: str) -> list[Meaning]:
    if _phrases().meanings(form):
        return []
    for stem in stems(form, language):
        if known := [each for each in _phrases().meanings(stem) if each.topic == topic and each.language == language]:
            return known
    return []
