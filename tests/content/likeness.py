"""How much of one text stands in another: the share of its runs of four characters."""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable

RUN = 4
# Below this length a text is one that many people type.
WORDS = 4
CHARACTERS = 12
_WITHOUT_SPACES = ("CJK", "HIRAGANA", "KATAKANA", "THAI")
_NO_LETTERS = ("P", "S", "Z", "C")


def plain(text: str) -> str:
    """Return the text in small letters, without punctuation and symbols, one space between words."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return " ".join("".join(" " if unicodedata.category(c)[0] in _NO_LETTERS else c for c in folded).split())


def is_long_enough(text: str) -> bool:
    """Say whether the text is of four words or more, or of twelve characters in a script without spaces."""
    bare = plain(text)
    spaceless = [c for c in bare if c.isalpha() and unicodedata.name(c, "").startswith(_WITHOUT_SPACES)]
    if len(spaceless) * 2 > len(bare.replace(" ", "")):
        return len(bare.replace(" ", "")) >= CHARACTERS
    return len(bare.split()) >= WORDS


class Likeness:
    """Finds, for a text, which of many it shares most with."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts = list(texts)
        self._equal = {plain(text): text for text in self._texts}
        self._numbers: dict[str, list[int]] = defaultdict(list)
        for number, text in enumerate(self._texts):
            for run in _runs(plain(text)):
                self._numbers[run].append(number)

    def nearest(self, text: str) -> tuple[str, float]:
        """Return the text that holds the largest share of this one's runs, and the share."""
        bare = plain(text)
        if bare in self._equal:
            return self._equal[bare], 1.0
        runs = _runs(bare)
        counts = Counter(number for run in runs for number in self._numbers.get(run, ()))
        if not counts:
            return "", 0.0
        number, count = counts.most_common(1)[0]
        return self._texts[number], count / len(runs)


def _runs(text: str) -> set[str]:
    return {text[at : at + RUN] for at in range(len(text) - RUN + 1)}
