"""Colours in a message. Words that are mostly something else, such as "clear" or "vino" (came), count only where a colour is told."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from bot.nlu.lexicons import lexicon
from bot.nlu.phrases import Match, Phrases, Word, fold, words


class Colors:
    @cached_property
    def _phrases(self) -> Phrases[str]:
        named = [(word, color) for color, spoken in lexicon("colors").items() for word in spoken]
        # Longer phrases win: 蓝牙 (Bluetooth) hides the 蓝 (blue) in it.
        return Phrases([*named, *((word, "") for word in lexicon("not_colors")["word"])])

    @cached_property
    def _telling(self) -> dict[str, frozenset[str]]:
        """The words that are doubtful, and those that tell a colour, by where they stand."""
        return {place: frozenset(map(fold, spoken)) for place, spoken in lexicon("doubtful_colors").items()}

    def find(self, text: str) -> list[Match[str]]:
        found = [match for match in self._phrases.find(text) if match.values[0]]
        if not any(self._is_doubtful(match) for match in found):
            return found
        said = words(text)
        return [match for match in found if not self._is_doubtful(match) or self._is_told(match, found, said)]

    def _is_doubtful(self, match: Match[str]) -> bool:
        return fold(match.text) in self._telling["doubtful"]

    def _is_told(self, match: Match[str], found: Sequence[Match[str]], said: Sequence[Word]) -> bool:
        """Whether a word beside it says that this is a colour, or nothing else is said at all."""
        before = [word for word in said if word.end <= match.start]
        after = [word.form for word in said if word.start >= match.end]
        # In "black or clear" the word before both counts.
        while before and (before[-1].form in self._telling["joined"] or _is_in(before[-1], found)):
            before.pop()
        if before and before[-1].form in self._telling["before"] or after and after[0] in self._telling["after"]:
            return True
        small = self._telling["joined"] | self._telling["before"] | self._telling["alone"]
        return all(word.form in small or _is_in(word, found) for word in said)


def _is_in(word: Word, found: Sequence[Match[str]]) -> bool:
    return any(match.start <= word.start and word.end <= match.end for match in found)
