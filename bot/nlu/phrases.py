"""Known phrases found in running text of any script.

Text is folded (case, width, accents) and cut into words; in scripts written without spaces every
character is a word. spaCy's PhraseMatcher then finds thousands of phrases in one pass.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

T = TypeVar("T")

# Han, kana, hangul, Thai: no spaces, or endings glued to the word.
_UNSPACED = "\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff"
_WORD = re.compile(rf"[{_UNSPACED}]|[^\W_{_UNSPACED}]+(?:['’][^\W_{_UNSPACED}]+)*")
_UNKNOWN = "\0"


@dataclass(frozen=True)
class Word:
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
    found = (Word("".join(fold(match.group()).split()), match.start(), match.end()) for match in _WORD.finditer(text))
    return [word for word in found if word.form]


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
            key = " ".join(form(word.form) for word in words(phrase))
            if key and meaning not in (known := self._meanings.setdefault(key, [])):
                known.append(meaning)
        self._known = {form for key in self._meanings for form in key.split(" ")}
        self._vocab = Vocab()
        self._matcher = PhraseMatcher(self._vocab, attr="ORTH")
        # The matcher takes a phrase's hashes as they are, for it was made to be unpickled; a Doc each takes ten times as long.
        hashes = {form: self._vocab.strings.add(form) for form in self._known}
        self._matcher.add("phrase", [[hashes[form] for form in key.split(" ")] for key in self._meanings])

    def __len__(self) -> int:
        return len(self._meanings)

    def find(self, text: str) -> list[Match[T]]:
        """Return the longest matches from left to right, without overlaps."""
        found = words(text)
        if not found:
            return []
        forms = [self._form(word.form) for word in found]
        # Unknown words become one placeholder, or spaCy's vocabulary would grow with every message.
        doc = Doc(self._vocab, words=[form if form in self._known else _UNKNOWN for form in forms])
        spans = sorted(
            ((start, end) for _, start, end in self._matcher(doc)), key=lambda span: (span[0] - span[1], span[0])
        )
        taken: set[int] = set()
        matches = []
        for start, end in spans:
            if taken.isdisjoint(range(start, end)):
                taken.update(range(start, end))
                first, last = found[start].start, found[end - 1].end
                key = " ".join(forms[start:end])
                matches.append(Match(tuple(self._meanings[key]), first, last, text[first:last]))
        return sorted(matches, key=lambda match: match.start)
