"""Names of languages, by CLDR in all our languages: "habla español", 说英语."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from babel import Locale
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.component import ShopComponent, add_entity
from bot.nlu.lexicons import entries
from bot.nlu.likely_languages import likely_languages
from bot.nlu.phrases import Match, Phrases

# In CLDR's spelling and ours.
LOCALES = {"ar": "ar", "de": "de", "en": "en", "es": "es", "fr": "fr", "it": "it", "ja": "ja", "ko": "ko", "nl": "nl", "pl": "pl", "pt": "pt", "ru": "ru", "th": "th",
           "tr": "tr", "zh_Hans": "zh", "zh_Hant": "zh-Hant"}  # fmt: skip
_NAMED = {**LOCALES, "zh": "zh", "sv": "sv", "uk": "uk", "el": "el", "hi": "hi", "he": "he", "vi": "vi", "id": "id"}

# (language of the name, language named)
Named = tuple[str, str]


@cache
def _languages() -> Phrases[Named]:
    named = [
        (Locale.parse(locale).languages.get(code, ""), (language, ours))
        for locale, language in LOCALES.items()
        for code, ours in _NAMED.items()
    ]
    return Phrases([*named, *((entry.word, (entry.language, entry.value)) for entry in entries("languages"))])


def find_languages(text: str, languages: Iterable[str]) -> list[Match[Named]]:
    """Return the languages named in a text that may be in some languages; each also by its own name."""
    likely = frozenset(languages)
    return _languages().find(text, lambda named: [each for each in named if each[0] in likely or each[0] == each[1]])


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class SpokenExtractor(ShopComponent):
    """Adds `spoken` entities: the ISO code of a language named in the message."""

    def read(self, message: Message) -> None:
        for match in find_languages(message.get(TEXT) or "", likely_languages(message)):
            add_entity(message, "SpokenExtractor", "spoken", match.values[0][1], match.start, match.end)
