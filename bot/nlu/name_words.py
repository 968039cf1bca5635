"""The telling words of products' names, and which products share most of them with a message.

Words are cut to their roots, so that plurals meet; a word that no name has stands for the nearest one that does.
In scripts without spaces two characters at a time are a word. What is rare in the catalogue weighs most.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from runpy import run_path

import numpy as np
import spacy.lang
from rapidfuzz import fuzz, process

from bot.nlu.phrases import fold, words

# Languages whose names begin with what the thing is; in the others it stands at the end of the first part.
NOUN_FIRST = frozenset({"ar", "es", "fr", "it", "pt", "th"})
# Misspelt or inflected: "wireles", "polarized". Below 84 "charged" is a charger and "parcel" a pencil.
SPELT_AT_LEAST = 84.0
SPELT_FROM_LETTERS = 5
MOST_TERMS = 40
MOST_SCORED = 40
MOST_POSTED = 4000
NUMBER_WEIGHT = 0.25
NOUN_WEIGHT = 1.5
_STOP_LANGUAGES = ("ar", "de", "en", "es", "fr", "it", "nl", "pl", "pt", "ru", "tr")
_PART = re.compile(r"[,，(（]|\s(?:with|for|of|and|mit|für|met|voor|z|dla|для|с)\s")
# Said in any shop of anything: as a single word of a name it tells nothing.
_EVERYDAY = (
    "set pack pair piece pcs size sizes colour color box item order number new small large big medium time day daily free delivery ship "
    "card gift match clear light hand top way case match money back code return label link address phone email price sale good best change "
    "charge charged use used wear kid child baby man woman tamaño talla color juego pieza par unidad caja pedido numero nuevo grande pequeño tiempo "
    "dia diario gratis envio tarjeta regalo claro mano casa dinero codigo devolucion direccion telefono correo precio cambio cargo cargar "
    "uso niño niña bebe hombre mujer cliente tienda fuerte luz photo foto phone mobile tablet celular movil robot human humano paquete parcel package correo mail"
)


@dataclass(frozen=True)
class Term:
    form: str
    start: int
    end: int


@dataclass(frozen=True)
class Likeness:
    """How much a product's best name shares with a message: both shares are of weight, from 0 to 1."""

    product_id: str
    of_name: float
    of_message: float
    has_noun: bool
    start: int
    end: int
    matched: frozenset[str]

    @property
    def score(self) -> float:
        return 0.5 * self.of_name + 0.5 * self.of_message


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


@lru_cache(maxsize=1 << 16)
def root(form: str) -> str:
    one = singular(form)
    return one[:-1] if len(one) > 4 and one[-1] in "aeo" else one


def is_unspaced(form: str) -> bool:
    return len(form) == 1 and not form.isascii() and form.isalpha()


@cache
def _stop_words(language: str) -> frozenset[str]:
    """Return a language's words without meaning of their own; those of all languages for ``""``."""
    if not language:
        return frozenset[str]().union(*(_stop_words(each) for each in _STOP_LANGUAGES))
    if language not in _STOP_LANGUAGES:
        return frozenset()
    # The file alone: importing a language compiles its tokenizer's rules, eight seconds for French.
    listed = run_path(str(Path(spacy.lang.__file__).parent / language / "stop_words.py"))["STOP_WORDS"]
    return frozenset(root(word.form) for text in listed for word in words(text))


@lru_cache(maxsize=1)
def _everyday() -> frozenset[str]:
    return frozenset(root(fold(word)) for word in _EVERYDAY.split())


def terms(text: str, language: str = "zh") -> list[Term]:
    """Return the words that tell something in a language, and the pairs of characters, in order."""
    stop = _stop_words(language)
    found = words(text)
    listed = []
    for at, word in enumerate(found):
        if is_unspaced(word.form):
            following = found[at + 1] if at + 1 < len(found) else None
            if following and following.start == word.end and is_unspaced(following.form):
                listed.append(Term(word.form + following.form, word.start, following.end))
            continue
        form = root(word.form)
        if form not in stop and (len(form) > 1 or form.isdigit()):
            listed.append(Term(form, word.start, word.end))
    return listed


def telling(text: str) -> str:
    """Return the text without the words that every message has; as it is where words have no spaces between."""
    found = words(text)
    if any(is_unspaced(word.form) for word in found):
        return text
    return " ".join(text[word.start : word.end] for word in found if root(word.form) not in _stop_words(""))


class NameWords:
    """An inverted index over (product id, language, name)."""

    def __init__(self, names: Sequence[tuple[str, str, str]]) -> None:
        self._ids = list(dict.fromkeys(product_id for product_id, _, _ in names))
        place = {product_id: at for at, product_id in enumerate(self._ids)}
        self._names: list[list[tuple[frozenset[str], str]]] = [[] for _ in self._ids]
        posted: dict[str, set[int]] = defaultdict(set)
        for product_id, language, name in names:
            found = [term.form for term in terms(name, language)]
            if not found:
                continue
            self._names[place[product_id]].append((frozenset(found), _noun(name, language, found)))
            for form in found:
                posted[form].add(place[product_id])
        self._posted = {form: np.fromiter(at, dtype=np.int32) for form, at in posted.items()}
        self._weights = {form: self._weight(form, len(at)) for form, at in self._posted.items()}
        self._by_letter: dict[str, list[str]] = defaultdict(list)
        for form in self._posted:
            if len(form) >= SPELT_FROM_LETTERS:
                self._by_letter[form[0]].append(form)

    def _weight(self, form: str, products: int) -> float:
        weight = float(np.log(1 + len(self._ids) / products))
        return weight * NUMBER_WEIGHT if any(char.isdigit() for char in form) or form in _everyday() else weight

    def find(self, text: str) -> list[Likeness]:
        """Return the products that share words with the text, most first."""
        heard = self._heard(terms(text)[:MOST_TERMS])
        if not heard or heard.keys() <= _everyday():
            return []
        mass = np.zeros(len(self._ids), dtype=np.float32)
        for form, (sureness, _) in heard.items():
            mass[self._posted[form][:MOST_POSTED]] += self._weights[form] * sureness
        many = min(MOST_SCORED, len(mass) - 1)
        top = np.argpartition(-mass, many)[: many + 1]
        whole = sum(self._weights[form] * sureness for form, (sureness, _) in heard.items())
        found = [
            each for at in top if mass[at] > 0 and not (each := self._likeness(at, heard, whole)).matched <= _everyday()
        ]
        return sorted(found, key=lambda each: (-each.score, each.product_id))

    def _heard(self, said: Iterable[Term]) -> dict[str, tuple[float, Term]]:
        """Return the words of names in a message: how sure each is, and where it stands."""
        heard: dict[str, tuple[float, Term]] = {}
        for term in said:
            form, sureness = (term.form, 1.0) if term.form in self._posted else self._nearest(term.form)
            if form and sureness > heard.get(form, (0.0, term))[0]:
                heard[form] = (sureness, term)
        return heard

    def _nearest(self, form: str) -> tuple[str, float]:
        if len(form) < SPELT_FROM_LETTERS or form in _everyday() or form in _stop_words(""):
            return "", 0.0
        best = process.extractOne(
            form, self._by_letter.get(form[0], ()), scorer=fuzz.ratio, score_cutoff=SPELT_AT_LEAST
        )
        return (best[0], best[1] / 100) if best else ("", 0.0)

    def _likeness(self, at: int, heard: dict[str, tuple[float, Term]], whole: float) -> Likeness:
        best, noun_found = 0.0, False
        matched: set[str] = set()
        for forms, noun in self._names[at]:
            shared = forms & heard.keys()
            if not shared:
                continue
            matched |= shared
            noun_found = noun_found or noun in shared
            weights = {form: self._weights[form] * (NOUN_WEIGHT if form == noun else 1.0) for form in forms}
            likeness = sum(weights[form] * heard[form][0] for form in shared) / sum(weights.values())
            best = max(best, likeness)
        said = [heard[form][1] for form in matched]
        of_message = sum(self._weights[form] * heard[form][0] for form in matched) / whole
        return Likeness(
            self._ids[at], best, of_message, noun_found,
            min(term.start for term in said), max(term.end for term in said), frozenset(matched),
        )  # fmt: skip


def _noun(name: str, language: str, found: Sequence[str]) -> str:
    """Return the word that says what the thing is: "Maleta de cabina, 38 l", "Cabin suitcase, 38 l"."""
    head = _PART.split(name, maxsplit=1)[0]
    first = found if head == name else [term.form for term in terms(head, language)] or found
    first = [form for form in first if not any(char.isdigit() for char in form)] or first
    return first[0] if language in NOUN_FIRST else first[-1]
