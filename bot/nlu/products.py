"""Products of the shop's own catalogue, in whatever language the shopper names them.

A name of several words as it stands is certain. Anything else gets a score: how likely it is that the message names
one of the candidates, from how well its words and its meaning fit their names.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.component import ShopComponent, add_entity
from bot.nlu.known_names import KnownNames, Names, NameSource, Value, meaning
from bot.nlu.name_words import Likeness, everyday, singular, terms
from bot.nlu.phrases import Match, fold

# A logistic regression over the words that training examples share with names of the demo shop, en, es and zh, where
# by eye the product was meant, nearly meant (half) or not; tests/nlu/test_scores.py measures it on other messages.
BIAS = -7.8
OF_NAME = 2.4
HAS_NOUN = 2.0
SEVERAL_WORDS = 1.6
NEARNESS = 7.9
# Most words that are nearly one of a name are other words; the rest is worth a question. The regression says -4.2.
MISSPELT = -1.5
# Before vectors are made; and what a part of a name hardly ever comes to.
USUAL_NEARNESS = 0.55
MOST_NEARNESS = 0.85
# Whole messages that name a product are as near as this to its names as often as those that name none.
EVEN_NEARNESS = 0.6
NEARNESS_ALONE = 15.0
GUESSED_FROM = 0.5
# A name of one word, which may be another thing's or a verb as well: "ring light", "ring me back".
NAMED_FROM = 0.85
AHEAD_BY = 1.0
MOST_GROUPS = 2
MOST_LETTERS_ALONE = 40
MOST_CANDIDATES = 5


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


@dataclass(frozen=True)
class Found:
    """Products that words of a message may mean, best first."""

    candidates: tuple[str, ...]
    score: float
    start: int
    end: int
    is_guess: bool = True


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class ProductExtractor(ShopComponent):
    """Adds `category`, and `product`: a product id, `candidates`, `score` from 0 to 1, `guessed` unless a name stands there."""

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
        exact = known.phrases.find(text)
        kinds = [match for match in exact if not _ids(match)]
        for match in kinds:
            add_entity(message, "ProductExtractor", "category", match.values[0][1], match.start, match.end)
        for found in _products(text, [match for match in exact if _ids(match)], kinds, known):
            more = {"guessed": True} if found.is_guess else {}
            add_entity(
                message, "ProductExtractor", "product", found.candidates[0], found.start, found.end,
                candidates=list(found.candidates), score=round(found.score, 2), **more,
            )  # fmt: skip


def _products(
    text: str, exact: Sequence[Match[Value]], kinds: Sequence[Match[Value]], known: KnownNames
) -> list[Found]:
    certain = [match for match in exact if len(terms(match.text)) > 1]
    if certain:
        return [Found(_unique(_ids(match)), 1.0, match.start, match.end, False) for match in certain]
    groups = [group for group in known.words.find(text) if not _is_within(group[0], kinds)]
    groups += [
        _as_group(match)
        for match in exact
        if singular(fold(match.text)) not in everyday() and not any(_overlap(group[0], match) for group in groups)
    ]
    likely = sorted((group for group in groups if _odds(group[0], MOST_NEARNESS) > 0), key=_by_words)[:MOST_GROUPS]
    found = [each for group in likely if (each := _best(group, exact, known))]
    if found or kinds:
        return found
    alone = _by_meaning(text, known)
    return [alone] if alone else []


def _ids(match: Match[Value]) -> list[str]:
    return [value for kind, value in match.values if kind == "product"]


def _is_within(like: Likeness, matches: Sequence[Match[Value]]) -> bool:
    """Whether all that is shared is a category's name: "shoes" are no product."""
    return any(match.start <= like.start and like.end <= match.end for match in matches)


def _overlap(like: Likeness, match: Match[Value]) -> bool:
    return like.start < match.end and match.start < like.end


def _as_group(match: Match[Value]) -> list[Likeness]:
    return [
        Likeness(product_id, 1.0, True, False, False, match.text, match.start, match.end) for product_id in _ids(match)
    ]


def _by_words(group: Sequence[Likeness]) -> float:
    return -_odds(group[0], USUAL_NEARNESS)


def _odds(like: Likeness, near: float) -> float:
    """Return the logarithm of the odds that the product is meant."""
    by_words = (
        OF_NAME * like.of_name + HAS_NOUN * like.has_noun + SEVERAL_WORDS * like.several + MISSPELT * like.is_misspelt
    )
    return BIAS + by_words + NEARNESS * near


def _best(group: Sequence[Likeness], exact: Sequence[Match[Value]], known: KnownNames) -> Found | None:
    """Return the products of a group of words that are likely meant, None where none is."""
    ranked = sorted(zip(_all_odds(group, known), group), key=lambda pair: -pair[0])
    most, best = ranked[0]
    if _share(most) < GUESSED_FROM:
        return None
    candidates = _unique(like.product_id for odds, like in ranked if odds >= most - AHEAD_BY)
    is_name = any(
        (match.start, match.end) == (best.start, best.end) and best.product_id in _ids(match) for match in exact
    )
    return Found(candidates, _share(most), best.start, best.end, not (is_name and _share(most) >= NAMED_FROM))


def _all_odds(group: Sequence[Likeness], known: KnownNames) -> list[float]:
    if not len(known.meanings):
        return [_odds(like, USUAL_NEARNESS) for like in group]
    # Each text costs milliseconds: what the first shares with the message stands for what all do.
    said = meaning(group[0].said)
    return [_odds(like, known.meanings.nearness(said, like.product_id)) for like in group]


def _by_meaning(text: str, known: KnownNames) -> Found | None:
    """Return the products whose names mean about the same as the whole message."""
    if not 2 <= len(text.strip()) <= MOST_LETTERS_ALONE or not len(known.meanings):
        return None
    nearest = known.meanings.nearest(meaning(text.strip()), MOST_CANDIDATES)
    odds = [NEARNESS_ALONE * (near - EVEN_NEARNESS) for _, near in nearest]
    if _share(odds[0]) < GUESSED_FROM:
        return None
    ids = [product_id for (product_id, _), each in zip(nearest, odds) if each >= odds[0] - AHEAD_BY]
    return Found(_unique(ids), _share(odds[0]), 0, len(text))


def _share(odds: float) -> float:
    return 1 / (1 + math.exp(-odds))


def _unique(ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(ids))[:MOST_CANDIDATES]
