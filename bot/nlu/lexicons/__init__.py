"""What shoppers call things, a folder a language: `words.yml`, `measures.yml` for numbers and what is measured and counted with
them, and `places.yml` beside the names of CLDR and GeoNames. A word counts where its language may be spoken.

    again            a one-time code is to be sent once more, or did not come
    aspects          what is asked about a product
    colors           by their canonical English names; no single Chinese characters: 蓝 is in 蓝牙 (Bluetooth)
    doubtful_colors  words for a colour that are mostly something else, such as "vino" (came): they count after a word of
                     `before`, before one of `after`, or where nothing is said but them and small words (`joined`, `alone`)
    not_colors       words that begin or end like a colour and are none
    currencies       by ISO code; single characters, such as 元, count only beside a number
    currency_units   the same, words and codes that are mostly something else and count only beside a number: ドル, "cop"
    everyday         said in any shop of anything: as a single word of a product's name it tells nothing
    languages        by our code, or ISO's
    options          versions of a product: plugs, sizes of beds
    threats          what a complaint threatens with: a dispute at the bank, the law, an authority, the public
    troubles         what went wrong with a payment
    countries        by ISO code: nicknames, inflected names
    cities           by `name|ISO country` of GeoNames: nicknames, names in the language where GeoNames has them not
    not_places       names of cities and countries that are everyday words, so that they never mean the place by themselves
    numbers          number words by value; written together (siebenundzwanzig) they are taken apart
    number_joints    words between number words: "hundred and five"
    ordinals         days of a month by value: "the first of May"
    months           by number, where CLDR has them not
    units            what a number counts, by how many one is: pieces, dozens
    counted          a number and its unit in one: 俩, ひとつ
    wishes           words `before` or `after` a number that make it a quantity, or only before one of things (`wanted`); small
                     words that may stand `between`
    not_counted      what follows numbers that are no quantities: "3 days"
    sizes            sizes in words: "extra large"
    size_words       words `before` or `after` a number that make it a size, words for any `number`, verbs of wearing (`wear`),
                     things that are worn (`worn`) and people (`who`) beside which one is likely a size
    size_regions     whose sizes: European, American
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import NamedTuple

import yaml


class Entry(NamedTuple):
    """A word of one language and what it means."""

    language: str
    value: str
    word: str


def lexicon(name: str) -> dict[str, list[str]]:
    """Return the words for each value of a list, all languages together."""
    words: defaultdict[str, list[str]] = defaultdict(list)
    for entry in entries(name):
        words[entry.value].append(entry.word)
    return dict(words)


@cache
def entries(name: str) -> list[Entry]:
    """Return the words of a list, each with its language."""
    return [
        Entry(language, value, word)
        for language, lists in _all()
        for value, spoken in lists.get(name, {}).items()
        for word in spoken
    ]


@cache
def _all() -> list[tuple[str, dict[str, dict[str, list[str]]]]]:
    files = sorted(Path(__file__).parent.glob("*/*.yml"))
    # The parser in C: the other one takes seconds.
    return [(path.parent.name, yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)) for path in files]
