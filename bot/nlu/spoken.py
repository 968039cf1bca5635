"""Names of languages, by CLDR in all our languages: "habla español", 说英语."""

from __future__ import annotations

from functools import cached_property

from babel import Locale
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.component import ShopComponent, add_entity
from bot.nlu.lexicons import lexicon
from bot.nlu.phrases import Phrases
from bot.nlu.places import LOCALES


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class SpokenExtractor(ShopComponent):
    """Adds `spoken` entities: the ISO code of a language named in the message."""

    @cached_property
    def _languages(self) -> Phrases[str]:
        known = {code: code.split("_")[0] for code in LOCALES} | {"zh_Hans": "zh", "zh_Hant": "zh-Hant", "sv": "sv", "uk": "uk", "el": "el", "hi": "hi", "he": "he", "vi": "vi", "id": "id"}  # fmt: skip
        named = [
            (Locale.parse(locale).languages.get(code, ""), ours)
            for locale in LOCALES
            for code, ours in {**known, "zh": "zh"}.items()
        ]
        return Phrases([*named, *((word, code) for code, spoken in lexicon("languages").items() for word in spoken)])

    def read(self, message: Message) -> None:
        for match in self._languages.find(message.get(TEXT) or ""):
            add_entity(message, "SpokenExtractor", "spoken", match.values[0], match.start, match.end)
