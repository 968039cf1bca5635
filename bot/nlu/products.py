"""Products of the shop's own catalogue, in whatever language the shopper names them.

The catalogue is read from the store while the brain runs: an import needs no training.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

import numpy as np
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.component import ShopComponent, add_entity
from bot.nlu.encoders import encoders
from bot.nlu.name_words import Likeness, NameWords, singular, telling
from bot.nlu.phrases import Match, Phrases

SECONDS_BETWEEN_LOOKS = 2.0
# Measured with tests/nlu/test_products.py on the demo shop. Among the candidates are, of wordings not used to set these:
# alone en 30 of 30, es 30 of 30, zh 30 of 30; in sentences 15, 15 and 14 of 15. Of 89 sentences without a product none
# yields one, but "case", "box" and such were added to the everyday words after looking at them.
SHARED_AT_LEAST = 0.25
NEAR_WITH_NOUN = 0.35
NEAR_WITH_WORDS = 0.40
NEAR_WITH_A_WORD = 0.60
NEAR_ALONE = 0.68
MOST_LETTERS_ALONE = 40
LIKE_AHEAD_BY = 0.15
NEAR_AHEAD_BY = 0.04
# An exact name of one short word in a long message may be a verb: "ring me back", "dije que no".
SHORT_NAME = 5
NEAR_WITH_SHORT_NAME = 0.15
MOST_CANDIDATES = 5
# Of more names than this only the first of each language has a vector, and they are made while messages are answered already.
MOST_VECTORS_AT_ONCE = 4000
# How far from an exact name the words stand that make it another product's: "reloj" in "reloj inteligente".
LETTERS_BESIDE = 24


class NameSource(Protocol):
    """Where the catalogue's names come from."""

    def version(self) -> str: ...

    def names(self) -> list[tuple[str, str, str]]:
        """Return (product id, language, name), several names for one product allowed."""
        ...

    def categories(self) -> Mapping[str, Mapping[str, str]]: ...


Value = tuple[str, str]


@dataclass(frozen=True)
class KnownNames:
    """All names by now; `vectors` has a row a product, and none before they are made."""

    phrases: Phrases[Value]
    words: NameWords
    ids: list[str]
    places: Mapping[str, int]
    vectors: np.ndarray


_source: Callable[[], NameSource] | None = None


def read_names_from(source: Callable[[], NameSource] | None) -> None:
    """Set where catalogue names come from; the brain does so at start, a stock Rasa leaves the default."""
    global _source
    _source = source


def _default_source() -> NameSource:
    from bot.settings import read_settings
    from bot.store.database import Database
    from bot.store.names import CatalogueNames

    return CatalogueNames(Database(read_settings().database_url))


class Names:
    """The names by now: looks for a newer catalogue at most every two seconds."""

    def __init__(self, source: NameSource) -> None:
        self._source = source
        self._version = ""
        self._looked_at = 0.0
        self._lock = threading.Lock()
        self._known = KnownNames(Phrases([]), NameWords([]), [], {}, _no_vectors())

    def known(self) -> KnownNames:
        with self._lock:
            if time.monotonic() - self._looked_at > SECONDS_BETWEEN_LOOKS:
                version = self._source.version()
                if version != self._version:
                    self._known = self._load()
                    self._version = version
                self._looked_at = time.monotonic()
            return self._known

    def _load(self) -> KnownNames:
        rows = self._source.names()
        categories = [
            (name, ("category", category))
            for category, names in self._source.categories().items()
            for name in names.values()
        ]
        phrases = Phrases([*((name, ("product", product_id)) for product_id, _, name in rows), *categories], singular)
        ids = list(dict.fromkeys(product_id for product_id, _, _ in rows))
        places = {product_id: at for at, product_id in enumerate(ids)}
        if len(rows) <= MOST_VECTORS_AT_ONCE:
            return KnownNames(phrases, NameWords(rows), ids, places, _vectors(rows, places))
        known = KnownNames(phrases, NameWords(rows), ids, places, _no_vectors())
        threading.Thread(target=self._add_vectors, args=(known, rows), daemon=True).start()
        return known

    def _add_vectors(self, known: KnownNames, rows: Sequence[tuple[str, str, str]]) -> None:
        first = {(product_id, language): (product_id, language, name) for product_id, language, name in reversed(rows)}
        vectors = _vectors(list(first.values()), known.places)
        with self._lock:
            if self._known is known:
                self._known = replace(known, vectors=vectors)


def _no_vectors() -> np.ndarray:
    return np.zeros((0, 512), dtype=np.float32)


def _vectors(rows: Sequence[tuple[str, str, str]], places: Mapping[str, int]) -> np.ndarray:
    """Return the middle of each product's names: one odd name alone draws nothing near, as "dije" does "bye"."""
    if not rows:
        return _no_vectors()
    sums = np.zeros((len(places), 512), dtype=np.float32)
    np.add.at(
        sums,
        [places[product_id] for product_id, _, _ in rows],
        encoders().use([name for _, _, name in rows], keep=True),
    )
    return sums / np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), 1e-6)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class ProductExtractor(ShopComponent):
    """Adds `product` (value: product id; `candidates`, best first; `score`; `guessed` unless a name stands there) and `category`."""

    def __init__(self, config: dict[str, Any]) -> None:
        super().__init__(config)
        self._names: Names | None = None

    def read(self, message: Message) -> None:
        text = message.get(TEXT) or ""
        if self._names is None:
            self._names = Names((_source or _default_source)())
        known = self._names.known()
        # A button's text is no words.
        if not known.ids or not text.strip() or text.startswith("/"):
            return
        like = known.words.find(text)
        exact = known.phrases.find(text)
        named = [match for match in exact if _ids(match) and not _is_by_chance(match, text, known)]
        kinds = [match for match in exact if not _ids(match)]
        for match in kinds:
            add_entity(message, "ProductExtractor", "category", match.values[0][1], match.start, match.end)
        for match in named:
            self._add_named(message, match, like)
        if not named:
            self._add_guess(message, text, [each for each in like if not _is_within(each, kinds)], known, bool(kinds))

    def _add_named(self, message: Message, match: Match[Value], like: Sequence[Likeness]) -> None:
        ids = _ids(match)
        more = _better_than(match, ids, like)
        candidates = _unique([*more, *sorted(ids, key=_order(like))])
        guessed = {"guessed": True} if more and more[0] not in ids else {}
        if more:
            candidates = candidates[:1]
        score = next((each.score for each in like if each.product_id == candidates[0]), 1.0) if guessed else 1.0
        add_entity(
            message, "ProductExtractor", "product", candidates[0], match.start, match.end,
            candidates=candidates, score=round(score, 2), **guessed,
        )  # fmt: skip

    def _add_guess(
        self, message: Message, text: str, like: Sequence[Likeness], known: KnownNames, has_category: bool
    ) -> None:
        like = [each for each in like if each.of_name >= SHARED_AT_LEAST][:MOST_CANDIDATES]
        found = _by_words(text, like, known) if like else None if has_category else _by_meaning(text, known)
        if found:
            candidates, score, start, end = found
            add_entity(
                message, "ProductExtractor", "product", candidates[0], start, end,
                candidates=candidates, score=round(score, 2), guessed=True,
            )  # fmt: skip


Guess = tuple[list[str], float, int, int]


def _ids(match: Match[Value]) -> list[str]:
    return [value for kind, value in match.values if kind == "product"]


def _is_within(like: Likeness, matches: Sequence[Match[Value]]) -> bool:
    """Whether all that is shared is a category's name: "shoes" are no product."""
    return any(match.start <= like.start and like.end <= match.end for match in matches)


def _is_by_chance(match: Match[Value], text: str, known: KnownNames) -> bool:
    if (
        len(match.text) > SHORT_NAME
        or not match.text.isalpha()
        or not match.text.isascii()
        or len(text.split()) < 3
        or not len(known.vectors)
    ):
        return False
    near = known.vectors[[known.places[each] for each in _ids(match)]] @ encoders().use([text])[0]
    return bool(near.max() < NEAR_WITH_SHORT_NAME)


def _better_than(match: Match[Value], ids: Sequence[str], like: Sequence[Likeness]) -> list[str]:
    """Return the product that has the words of an exact name and the words beside it as well: "smart" and "watch"."""
    shared = {each.product_id: each for each in like}
    named = [shared[each].matched for each in ids if each in shared]
    for each in like[:MOST_CANDIDATES]:
        is_beside = each.start >= match.start - LETTERS_BESIDE and each.end <= match.end + LETTERS_BESIDE
        others = [
            matched
            for product_id, matched in ((one, shared[one].matched) for one in ids if one in shared)
            if product_id != each.product_id
        ]
        if named and others and is_beside and all(each.matched > matched for matched in others):
            return [each.product_id]
    return []


def _order(like: Sequence[Likeness]) -> Callable[[str], float]:
    scores = {each.product_id: each.score for each in like}
    return lambda product_id: -scores.get(product_id, 0.0)


def _by_words(text: str, like: Sequence[Likeness], known: KnownNames) -> Guess | None:
    """Return the products that share telling words with the message, and are near in meaning to those words."""
    near = _nearness([(text[each.start : each.end], each.product_id) for each in like], known)
    sure = [each for each, nearness in zip(like, near) if nearness >= _needed(each)]
    if not sure:
        return None
    best = sure[0]
    several = [each.product_id for each in sure if each.score >= best.score - LIKE_AHEAD_BY]
    return _unique(several), best.score, best.start, best.end


def _nearness(pairs: Sequence[tuple[str, str]], known: KnownNames) -> list[float]:
    """Return how near each text is to its product."""
    if not len(known.vectors):
        return [NEAR_WITH_WORDS for _ in pairs]
    # Each text costs milliseconds: past the second another product's words stand for one's own.
    texts = list(dict.fromkeys(text for text, _ in pairs))[:2]
    vectors = dict(zip(texts, encoders().use(texts)))
    return [
        float(vectors.get(text, vectors[texts[0]]) @ known.vectors[known.places[product_id]])
        for text, product_id in pairs
    ]


def _needed(like: Likeness) -> float:
    if like.has_noun:
        return NEAR_WITH_NOUN
    return NEAR_WITH_WORDS if len(like.matched) > 1 else NEAR_WITH_A_WORD


def _by_meaning(text: str, known: KnownNames) -> Guess | None:
    """Return the products whose names mean about the same as the whole message."""
    said = telling(text)
    if not 2 <= len(said) <= MOST_LETTERS_ALONE or not len(known.vectors):
        return None
    scores = known.vectors @ encoders().use([said])[0]
    best = float(scores.max())
    if best < NEAR_ALONE:
        return None
    few = min(MOST_CANDIDATES, len(scores))
    near = sorted(np.argpartition(-scores, few - 1)[:few], key=lambda at: -scores[at])
    return [known.ids[at] for at in near if scores[at] >= best - NEAR_AHEAD_BY], best, 0, len(text)


def _unique(ids: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(ids))[:MOST_CANDIDATES]
