"""Known phrases found in running text of any script.

Text is folded (case, width, accents) and cut into words; in scripts written without spaces every
character is a word. spaCy's PhraseMatcher then finds hundreds of thousands of phrases in one pass.
"""

from __future__ import annotations

import gc
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, NamedTuple, TypeVar

from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

T = TypeVar("T")


@contextmanager
def without_collecting() -> Iterator[None]:
    """Tens of thousands of names are made and kept: looking for garbage among them takes a third of the time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


# Han, kana, hangul, Thai: no spaces, or endings glued to the word.
_UNSPACED = "\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff"
# What French and Italian glue to the next word: l'orologio, d'argent.
_ELIDED = r"(?i:[cdjlmnst]|(?:jus|lors|puis)?qu|(?:[dns]e|a|da|su|que)ll|un|quest|gl)(?=['’]\w\w)"
_SPACED = rf"{_ELIDED}|[^\W_{_UNSPACED}]+(?:['’][^\W_{_UNSPACED}]+)*"
_WORD = re.compile(rf"[{_UNSPACED}]|{_SPACED}")
_UNKNOWN = "\0"
# Thai: what cannot begin a word, and what cannot end one.
_THAI_TONES = re.compile("[\u0e3a\u0e48-\u0e4b]+")
_THAI_AFTER = re.compile("[\u0e30-\u0e39\u0e45\u0e47\u0e4c-\u0e4e]")
_THAI_BEFORE = re.compile("[\u0e40-\u0e44]")
# Letters that people type for each other: Turkish ı, Polish ł, Arabic ة and ى, 臺.
_ALIKE = str.maketrans("ı’łøةى臺", "i'loهي台")
# Marks that make another letter: ポ is not ホ; Thai u.
_LETTERS = "\u3099\u309a\u0e38\u0e39"
_MARKS = re.compile(
    f"[{''.join(c for c in map(chr, range(0x300, 0x3100)) if unicodedata.combining(c) and c not in _LETTERS)}]+"
)
_RUN = re.compile(rf"[{_UNSPACED}]+|{_SPACED}")


class Word(NamedTuple):
    """A folded word and where it stands in the text as written."""

    form: str
    start: int
    end: int


def fold(text: str) -> str:
    """Return the text without case, width and accents; ñ stays a letter of its own, Turkish ı is none, ’ is '."""
    if text.isascii():
        return text.casefold()
    kept = text.casefold().translate(_ALIKE).replace("ñ", "\ue000")
    bare = _MARKS.sub("", unicodedata.normalize("NFKD", kept))
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
    words: int = 1


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

    def meanings(self, form: str) -> tuple[T, ...]:
        """Return what one folded word means, nothing where it is no phrase."""
        return tuple(self._meanings.get(form, ()))

    def find(self, text: str, told: Callable[[list[T]], Sequence[T]] = tuple) -> list[Match[T]]:
        """Return the longest matches from left to right, without overlaps.

        `told` chooses among the meanings of a phrase; one without any left hides no other phrase.
        """
        return longest(self.all(text, told))

    def all(self, text: str, told: Callable[[list[T]], Sequence[T]] = tuple) -> list[Match[T]]:
        """Return every match, those within others too."""
        found = words(text)
        if not found:
            return []
        said = [self._form(word.form) for word in found]
        # Unknown words become one placeholder, or spaCy's vocabulary would grow with every message.
        doc = Doc(self._vocab, words=[word if word in self._hashes else _UNKNOWN for word in said])
        matches = []
        for _, start, end in self._matcher(doc):
            if meanings := tuple(told(self._meanings[" ".join(said[start:end])])):
                first, last = found[start].start, _with_marks(text, found[end - 1].end)
                if _is_cut(text, first, last):
                    continue
                matches.append(Match(meanings, first, last, text[first:last], end - start))
        return matches


def _with_marks(text: str, end: int) -> int:
    """Return the end of a word with the Thai tone marks that folding takes away."""
    marks = _THAI_TONES.match(text, end)
    return marks.end() if marks else end


def _is_cut(text: str, start: int, end: int) -> bool:
    """Whether a match begins or ends within a Thai syllable: โซล (Seoul) in โซลาร์ (solar)."""
    return bool(_THAI_AFTER.match(text, end) or start and _THAI_BEFORE.match(text, start - 1))


def longest(matches: Iterable[Match[T]]) -> list[Match[T]]:
    """Return the matches of most words, and among equals the first, that overlap no other."""
    taken: set[int] = set()
    kept = []
    for match in sorted(matches, key=lambda match: (-match.words, match.start)):
        if taken.isdisjoint(range(match.start, match.end)):
            taken.update(range(match.start, match.end))
            kept.append(match)
    return sorted(kept, key=lambda match: match.start)
