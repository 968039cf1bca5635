"""The words of products' names, and which products a message may name by them.

In scripts without spaces two characters at a time are a word. What is rare in the catalogue weighs most, and what
the thing is weighs more than what it is like. Whether the meaning fits too is not decided here.
"""

from __future__ import annotations

import importlib
import re
from array import array
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

import numpy as np
from rapidfuzz import fuzz, process

from bot.nlu.lexicons import lexicon
from bot.nlu.phrases import fold, forms, runs, words

# Languages whose names begin with what the thing is; in the others it stands at the end of the first part.
NOUN_FIRST = frozenset({"ar", "es", "fr", "it", "pl", "pt", "ru", "th"})
# Misspelt or inflected: "wireles", "polarized". Below 90 a "projector" is a protector and a "cartero" (postman) a "cartera" (wallet).
SPELT_AT_LEAST = 90.0
SPELT_FROM_LETTERS = 5
NOUN_WEIGHT = 1.5
# Numbers, units and what stands after the first comma: "6 mm", "set of 4".
ASIDE_WEIGHT = 0.25
MOST_TERMS = 40
MOST_POSTED = 10_000
MOST_LIKE = 8
# Names, of which a product may have many.
MOST_LOOKED_AT = 60
_STOP_LANGUAGES = ("ar", "de", "en", "es", "fr", "it", "nl", "pl", "pt", "ru", "tr")
_ASIDE = re.compile(r"[,，]\s.*|[(（].*|\d[\d.,]*\s?[^\W\d]{0,3}(?=$|[\s,，)）])")
_PART = re.compile(r"\s(?:with|for|of|and|mit|für|met|voor|z|dla|для|с)\s")
_PAUSE = re.compile(r"[.,;:!?¿¡。，；：！？、\n]")


class Term(NamedTuple):
    form: str
    start: int
    end: int


@dataclass(frozen=True)
class Heard:
    """A word of the catalogue in a message, and how sure it is that it is meant."""

    term: Term
    word: int
    form: str
    sureness: float


@dataclass(frozen=True)
class Likeness:
    """How well words of a message that stand together fit one of a product's names.

    `of_name` is the share of the name's weight that was said, `has_noun` whether what the thing is was said,
    `several` whether it was more than one word, `said` the words as they are spelt in the name.
    """

    product_id: str
    of_name: float
    has_noun: bool
    several: bool
    is_misspelt: bool
    said: str
    start: int
    end: int


@lru_cache(maxsize=1 << 16)
def singular(form: str) -> str:
    """Return a folded word without its English or Spanish plural."""
    if (
        len(form) < 4
        or not form.isascii()
        and "ñ" not in form
        or form.endswith(("ss", "us", "is"))
        or not form.endswith("s")
    ):
        return form
    for ending, instead in (
        ("ches", "ch"),
        ("shes", "sh"),
        ("sses", "ss"),
        ("xes", "x"),
        ("ies", "y"),
        ("ces", "z"),
        ("ives", "ife"),
    ):
        if form.endswith(ending) and len(form) > len(ending) + 1:
            return form.removesuffix(ending) + instead
    return form[:-1]


def is_unspaced(form: str) -> bool:
    return len(form) == 1 and not form.isascii() and form.isalpha()


@cache
def stop_words(language: str) -> frozenset[str]:
    """Return a language's words without meaning of their own; those of all languages for ``""``."""
    if not language:
        return frozenset[str]().union(*(stop_words(each) for each in _STOP_LANGUAGES))
    if language not in _STOP_LANGUAGES:
        return frozenset()
    listed = importlib.import_module(f"spacy.lang.{language}.stop_words").STOP_WORDS
    return frozenset(singular(form) for text in listed for form in forms(text))


@cache
def everyday() -> frozenset[str]:
    """Return what is said in any shop of anything: alone such a word names no product."""
    return frozenset(singular(fold(word)) for word in lexicon("everyday")["word"])


def terms(text: str, language: str = "zh") -> list[Term]:
    """Return the words that tell something in a language, and the pairs of characters, in order."""
    stop = stop_words(language)
    found = words(text)
    listed = []
    for word, following in zip(found, [*found[1:], None]):
        if is_unspaced(word.form):
            if following and following.start == word.end and is_unspaced(following.form):
                listed.append(Term(word.form + following.form, word.start, following.end))
            continue
        form = singular(word.form)
        if form not in stop and (len(form) > 1 or form.isdigit()):
            listed.append(Term(form, word.start, word.end))
    return listed


class NameWords:
    """An inverted index over (product id, language, name): of each word the names that have it, side by side in arrays."""

    def __init__(self, names: Sequence[tuple[str, str, str]]) -> None:
        places: dict[str, int] = {}
        self._known: dict[str, int] = {}
        self._products = np.array([places.setdefault(product_id, len(places)) for product_id, _, _ in names], np.int32)
        self._ids = list(places)
        self._index(names)
        self._by_letter: dict[str, list[str]] = defaultdict(list)
        for form in self._known:
            if len(form) >= SPELT_FROM_LETTERS:
                self._by_letter[form[0]].append(form)

    def _index(self, names: Sequence[tuple[str, str, str]]) -> None:
        """List each word's names side by side, with the share of the name that the word is; `_begins` says from where."""
        words_of, names_of, weights_of, nouns = array("i"), array("i"), array("f"), array("b")
        for at, (_, language, name) in enumerate(names):
            for form, weight, is_noun in weighed(name, language):
                words_of.append(self._known.setdefault(form, len(self._known)))
                names_of.append(at)
                weights_of.append(weight)
                nouns.append(is_noun)
        order = np.argsort(np.array(words_of), kind="stable")
        word, self._names, weights, is_noun_of = (
            np.array(column)[order] for column in (words_of, names_of, weights_of, nouns)
        )
        self._is_noun = is_noun_of > 0
        self._begins = np.searchsorted(word, np.arange(len(self._known) + 1))
        weights = weights * self._rareness(word)[word]
        self._shares = weights / np.bincount(self._names, weights, len(names))[self._names]

    def _rareness(self, word: np.ndarray) -> np.ndarray:
        pairs = np.unique(word.astype(np.int64) * len(self._ids) + self._products[self._names])
        products = np.bincount(pairs // max(1, len(self._ids)), minlength=len(self._known))
        return np.asarray(np.log(1 + len(self._ids) / np.maximum(products, 1)))

    def find(self, text: str) -> list[list[Likeness]]:
        """Return, for each group of words that stand together, the products that share them, best first."""
        return [self._like(text, group) for group in self._together(text)]

    def _together(self, text: str) -> Iterator[list[Heard]]:
        """Yield the words of names in a text, in groups: another telling word or a pause between begins a new one."""
        group: list[Heard] = []
        for term in terms(text)[:MOST_TERMS]:
            heard = self._hear(term)
            if heard is None:
                continue
            if group and _is_apart(text[group[-1].term.end : term.start]):
                yield from _telling(group)
                group = []
            group.append(heard)
        yield from _telling(group)

    def _hear(self, term: Term) -> Heard | None:
        # Spanish plurals in -es: "cojines".
        for form in (term.form, term.form.removesuffix("e")):
            if form in self._known:
                return Heard(term, self._known[form], form, 1.0)
        if len(term.form) < SPELT_FROM_LETTERS or term.form in stop_words("") or term.form in everyday():
            return None
        near = self._by_letter.get(term.form[0], ())
        best = process.extractOne(term.form, near, scorer=fuzz.ratio, score_cutoff=SPELT_AT_LEAST)
        # Another ending makes another word: "charge" is no charger.
        if best is None or best[0].startswith(term.form) or term.form.startswith(best[0]):
            return None
        return Heard(term, self._known[best[0]], best[0], best[1] / 100)

    def _like(self, text: str, group: Sequence[Heard]) -> list[Likeness]:
        spans = [(self._begins[each.word], self._begins[each.word + 1]) for each in group]
        spans = [(begin, min(end, begin + MOST_POSTED)) for begin, end in spans]
        entries = np.concatenate([np.arange(begin, end) for begin, end in spans])
        which = np.repeat(np.arange(len(group)), [end - begin for begin, end in spans])
        names, at = np.unique(self._names[entries], return_inverse=True)
        of_name = np.bincount(at, self._shares[entries] * np.array([each.sureness for each in group])[which])
        has_noun = np.bincount(at, self._is_noun[entries]) > 0
        first, last = np.full(len(names), len(group)), np.zeros(len(names), int)
        np.minimum.at(first, at, which)
        np.maximum.at(last, at, which)
        found: dict[str, Likeness] = {}
        ranks = of_name + 0.5 * has_noun + 0.5 * (first < last)
        for best in np.argsort(-ranks, kind="stable")[:MOST_LOOKED_AT]:
            product_id = self._ids[self._products[names[best]]]
            if product_id not in found and len(found) < MOST_LIKE:
                said = group[first[best] : last[best] + 1]
                found[product_id] = Likeness(
                    product_id, float(of_name[best]), bool(has_noun[best]), len(said) > 1,
                    any(each.sureness < 1 for each in said),
                    _spelt_right(text, said), said[0].term.start, said[-1].term.end,
                )  # fmt: skip
        return list(found.values())


def _telling(group: Sequence[Heard]) -> Iterator[list[Heard]]:
    """Yield the group without such as "of" at its ends; nothing where no word in it tells anything."""
    said = [at for at, each in enumerate(group) if each.form not in stop_words("")]
    if any(group[at].form not in everyday() for at in said):
        yield list(group[said[0] : said[-1] + 1])


def _spelt_right(text: str, group: Sequence[Heard]) -> str:
    said, end = "", group[0].term.start
    for each in group:
        if each.sureness < 1:
            said += text[end : each.term.start] + each.form
            end = each.term.end
    return said + text[end : group[-1].term.end]


def weighed(name: str, language: str) -> list[tuple[str, float, bool]]:
    """Return the telling words of a name, what each weighs, and whether it says what the thing is.

    None where only one of several words tells something, as in "carry-on": such a name is known as a phrase alone.
    """
    found = _telling_forms(name, language)
    if len(found) == 1 and len(found[0]) < len(name) - 2:
        return []
    main = _ASIDE.sub(" ", name)
    forms_of_main = found if main == name else _telling_forms(main, language)
    weights = {form: 1.0 for form in forms_of_main if form not in everyday()}
    part = _PART.search(main)
    head = [form for form in _telling_forms(main[: part.start()], language) if form in weights] if part else []
    said = head or list(weights)
    noun = said[0 if language in NOUN_FIRST else -1] if said else ""
    if noun:
        weights[noun] = NOUN_WEIGHT
    return [(form, weights.get(form, ASIDE_WEIGHT), form == noun) for form in found]


def _telling_forms(text: str, language: str) -> list[str]:
    """Return what `terms` returns, each form once and without its place: names are many."""
    stop = stop_words(language)
    found: dict[str, None] = {}
    for run in runs(text):
        if not run.isascii() and is_unspaced(run[0]):
            found.update((run[at : at + 2], None) for at in range(len(run) - 1))
        elif (form := singular(run)) not in stop and (len(form) > 1 or form.isdigit()):
            found[form] = None
    return list(found)


def _is_apart(between: str) -> bool:
    if _PAUSE.search(between):
        return True
    said = [singular(form) for form in forms(between)]
    spaced = [form for form in said if not is_unspaced(form)]
    return len(spaced) > 2 or len(said) - len(spaced) > 1 or any(form not in stop_words("") for form in spaced)
