"""Known phrases found in running text of any script.

Text is folded (case, width, accents) and cut into words; in scripts written without spaces every
character is a word. spaCy's PhraseMatcher then finds hundreds of thousands of phrases in one pass.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, NamedTuple, TypeVar

from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

T = TypeVar("T")

# Han, kana, hangul, Thai: no spaces, or endings glued to the word.
_UNSPACED = "\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff"
_WORD = re.compile(rf"[{_UNSPACED}]|[^\W_{_UNSPACED}]+(?:['’][^\W_{_UNSPACED}]+)*")
_UNKNOWN = "\0"
_RUN = re.compile(rf"[{_UNSPACED}]+|[^\W_{_UNSPACED}]+(?:['’][^\W_{_UNSPACED}]+)*")


class Word(NamedTuple):
    """A folded word and where it stands in the text as written."""

    form: str
    start: int
    end: int


def fold(text: str) -> str:
    """Return the text without case, width and accents; ñ stays a letter of its own."""
    if text.isascii():
        return text.casefold()
    kept = text.casefold().replace("ñ", "\ue000")
    bare = "".join(char for char in unicodedata.normalize("NFKD", kept) if not unicodedata.combining(char))
    return unicodedata.normalize("NFC", bare).replace("\ue000", "ñ")


def words(text: str) -> list[Word]:
    found = [Word(_folded(match.group()), *match.span()) for match in _WORD.finditer(text)]
    return [word for word in found if word.form]


def forms(text: str) -> list[str]:
    """Return the words without where they stand: half the time, which counts where a catalogue's names are read."""
    return [form for word in _WORD.findall(text) if (form := _folded(word))]


def runs(text: str) -> list[str]:
    """Return the words, folded, with those of scripts without spaces left together."""
    return [form for run in _RUN.findall(text) if (form := _folded(run))]


@lru_cache(maxsize=1 << 16)
def _folded(word: str) -> str:
    """Return a word folded; some characters fold to more than one word."""
    return "".join(fold(word).split())


@dataclass(frozen=True)
class Match(Generic[T]):
    values: tuple[T, ...]
    start: int
    end: int
    text: str


class Phrases(Generic[T]):
    """A set of phrases with what each means; one phrase may mean several things.

    `form` makes words alike that shall match each other, such as a singular and its plural.
    """

    def __init__(self, phrases: Iterable[tuple[str, T]], form: Callable[[str], str] = str) -> None:
        self._form = form
        self._meanings: dict[str, list[T]] = {}
        for phrase, meaning in phrases:
            key = " ".join(form(word) for word in forms(phrase))
            if key and meaning not in (known := self._meanings.setdefault(key, [])):
                known.append(meaning)
        self._vocab = Vocab()
        self._hashes = {
            word: self._vocab.strings.add(word) for word in {word for key in self._meanings for word in key.split(" ")}
        }
        self._matcher = PhraseMatcher(self._vocab, attr="ORTH")
        # The matcher takes a phrase's hashes as they are, for it was made to be unpickled; a Doc each takes ten times as long.
        self._matcher.add("phrase", [[self._hashes[word] for word in key.split(" ")] for key in self._meanings])

    def __len__(self) -> int:
        return len(self._meanings)

    def find(self, text: str) -> list[Match[T]]:
        """Return the longest matches from left to right, without overlaps."""
        found = words(text)
        if not found:
            return []
        said = [self._form(word.form) for word in found]
        # Unknown words become one placeholder, or spaCy's vocabulary would grow with every message.
        doc = Doc(self._vocab, words=[word if word in self._hashes else _UNKNOWN for word in said])
        spans = [(start, end) for _, start, end in self._matcher(doc)]
        taken: set[int] = set()
        matches = []
        for start, end in sorted(spans, key=lambda span: (span[0] - span[1], span[0])):
            if taken.isdisjoint(range(start, end)):
                taken.update(range(start, end))
                first, last = found[start].start, found[end - 1].end
                meanings = self._meanings[" ".join(said[start:end])]
                matches.append(Match(tuple(meanings), first, last, text[first:last]))
        return sorted(matches, key=lambda match: match.start)
