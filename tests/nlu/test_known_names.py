"""The catalogue's names while the brain runs: seen when they change, and found in a large catalogue."""

from __future__ import annotations

import time
from collections.abc import Mapping

import numpy as np
import pytest

from bot.nlu import known_names
from bot.nlu.known_names import Names
from bot.nlu.name_words import NameWords, singular
from bot.nlu.phrases import Phrases

KINDS = ("lamp", "kettle", "backpack", "blanket", "puzzle", "necklace", "charger", "sandals")
LIKE = ("small", "wooden", "folding", "striped", "electric", "waterproof", "silk", "round", "classic", "magnetic")


class ChangingNames:
    def __init__(self) -> None:
        self.listed = [("lamp", "en", "Desk lamp")]

    def version(self) -> str:
        return str(len(self.listed))

    def names(self) -> list[tuple[str, str, str]]:
        return list(self.listed)

    def categories(self) -> Mapping[str, Mapping[str, str]]:
        return {}


def test_a_new_product_is_known_at_the_next_look(demo_names: Names, monkeypatch: pytest.MonkeyPatch) -> None:
    source = ChangingNames()
    names = Names(source)
    names.known()

    source.listed.append(("harp", "en", "Celtic harp"))
    before = names.known().ids
    monkeypatch.setattr(known_names, "SECONDS_BETWEEN_LOOKS", 0.0)
    after = names.known().ids

    assert before == ["lamp"] and after == ["lamp", "harp"]


def test_the_nearest_in_few_directions_are_the_nearest(demo_names: Names) -> None:
    meanings = demo_names.known().meanings
    said = known_names.meaning("something to carry my laptop in")

    found = meanings.nearest(said, 5)

    all_rows = np.argsort(-(meanings.vectors @ said))
    assert [product_id for product_id, _ in found] == list(dict.fromkeys(meanings.owners[row] for row in all_rows))[:5]


@pytest.mark.slow
def test_twenty_thousand_products_are_read_in_eight_seconds() -> None:
    names = [
        (f"p{number}", "en", name)
        for number in range(20_000)
        for like, kind in [(LIKE[number % 10], KINDS[number % 8])]
        for name in (f"Model{number} {like} {kind}, {number % 90} cm", f"{like} {kind}", f"{kind} model{number}")
    ]

    before = time.process_time()
    phrases = Phrases([(name, product_id) for product_id, _, name in names], singular)
    words = NameWords(names)
    took = time.process_time() - before
    ((best, *_),) = words.find("is the model776 lamp in stock")

    assert took < 8
    assert phrases.find("the lamp model816, please")[0].values == ("p816",) and best.product_id == "p776"
