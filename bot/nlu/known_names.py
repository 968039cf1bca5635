"""The names of the shop's catalogue by now, ready to be found: as phrases, by their words and by their meaning.

Names come from the store while the brain runs: an import needs no training. What a message names is not decided here.
"""

from __future__ import annotations

import threading
import time
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import Protocol

import numpy as np

from bot.nlu.encoders import encoders
from bot.nlu.name_words import NameWords, singular
from bot.nlu.phrases import Phrases, without_collecting

SECONDS_BETWEEN_LOOKS = 2.0
# Of more names than this only the first of each language has a vector, and they are made while messages are answered already.
MOST_VECTORS_AT_ONCE = 10_000
NUMBERS_OF_USE = 512
# Shop talk has far fewer directions than USE: all products are compared in these, the first few of them then in all.
DIRECTIONS = 96
FIRST_FEW = 80

Name = tuple[str, str, str]
Value = tuple[str, str]


class NameSource(Protocol):
    """Where the catalogue's names come from."""

    def version(self) -> str: ...

    def names(self) -> list[Name]:
        """Return (product id, language, name), several names for one product allowed."""
        ...

    def categories(self) -> Mapping[str, Mapping[str, str]]: ...


@dataclass(frozen=True)
class Meanings:
    """A vector for each product and language, and the same in few directions; no rows before they are made."""

    owners: Sequence[str]
    vectors: np.ndarray
    directions: np.ndarray
    short: np.ndarray

    def __len__(self) -> int:
        return len(self.vectors)

    @cached_property
    def _rows(self) -> Mapping[str, list[int]]:
        rows: defaultdict[str, list[int]] = defaultdict(list)
        for row, owner in enumerate(self.owners):
            rows[owner].append(row)
        return rows

    def nearness(self, vector: np.ndarray, product_id: str) -> float:
        """Return how near the product's names are, in the language in which they are nearest."""
        return float((self.vectors[self._rows[product_id]] @ vector).max())

    def nearest(self, vector: np.ndarray, many: int) -> list[tuple[str, float]]:
        """Return the nearest products and how near each is."""
        about = self.short @ (vector @ self.directions)
        few = np.argpartition(-about, min(FIRST_FEW, len(about) - 1))[:FIRST_FEW]
        near = self.vectors[few] @ vector
        best: dict[str, float] = {}
        for at in np.argsort(-near):
            best.setdefault(self.owners[few[at]], float(near[at]))
        return list(best.items())[:many]


@dataclass(frozen=True)
class KnownNames:
    phrases: Phrases[Value]
    words: NameWords
    ids: list[str]
    meanings: Meanings


class Names:
    """The names by now: looks for a newer catalogue at most every two seconds."""

    def __init__(self, source: NameSource) -> None:
        self._source = source
        self._version = ""
        self._looked_at = 0.0
        self._lock = threading.Lock()
        self._known = KnownNames(Phrases([]), NameWords([]), [], _meanings([]))

    def known(self) -> KnownNames:
        with self._lock:
            if time.monotonic() - self._looked_at > SECONDS_BETWEEN_LOOKS:
                version = self._source.version()
                if version != self._version:
                    with without_collecting():
                        self._known = self._load()
                    self._version = version
                self._looked_at = time.monotonic()
            return self._known

    def _load(self) -> KnownNames:
        names = self._source.names()
        categories = [
            (name, ("category", category))
            for category, by_language in self._source.categories().items()
            for name in by_language.values()
        ]
        phrases = Phrases([*((name, ("product", product_id)) for product_id, _, name in names), *categories], singular)
        ids = list(dict.fromkeys(product_id for product_id, _, _ in names))
        if len(names) <= MOST_VECTORS_AT_ONCE:
            return KnownNames(phrases, NameWords(names), ids, _meanings(names))
        known = KnownNames(phrases, NameWords(names), ids, _meanings([]))
        threading.Thread(target=self._add_meanings, args=(known, names), daemon=True).start()
        return known

    def _add_meanings(self, known: KnownNames, names: Sequence[Name]) -> None:
        first = {(product_id, language): (product_id, language, name) for product_id, language, name in reversed(names)}
        meanings = _meanings(list(first.values()))
        with self._lock:
            if self._known is known:
                self._known = replace(known, meanings=meanings)


@lru_cache(maxsize=1024)
def meaning(text: str) -> np.ndarray:
    """Return the vector of what a shopper says: milliseconds, and the same things are named again and again."""
    return np.asarray(encoders().use([text])[0])


def _meanings(names: Sequence[Name]) -> Meanings:
    """Return the middle of each product's names in a language: one odd name alone draws nothing near, as "dije" does "bye"."""
    rows = {each: row for row, each in enumerate(dict.fromkeys(name[:2] for name in names))}
    vectors = np.zeros((len(rows), NUMBERS_OF_USE), dtype=np.float32)
    if names:
        np.add.at(vectors, [rows[name[:2]] for name in names], encoders().use([name[2] for name in names], keep=True))
    vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-6)
    # The directions in which the products differ most: principal components, from a matrix of 512 by 512.
    directions = np.linalg.eigh(vectors.T @ vectors)[1][:, -DIRECTIONS:].astype(np.float32)
    return Meanings([product_id for product_id, _ in rows], vectors, directions, vectors @ directions)
