"""The language of a message, from its text, the conversation so far and the page's locale together.

Scripts decide where they can; a model of our own languages weighs the rest; langdetect alone knows a language that is none
of ours.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu import language_model
from bot.nlu.component import TrainedComponent
from bot.nlu.examples import read_examples
from bot.nlu.language_model import LanguageModel

OURS = ("ar", "de", "en", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "th", "tr", "zh", "zh-Hant")
_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]")
_KANA = re.compile("[\u3040-\u30ff]")
_SCRIPTS = {
    "ko": re.compile("[\u1100-\u11ff\uac00-\ud7af]"),
    "th": re.compile("[\u0e00-\u0e7f]"),
    "ar": re.compile("[\u0600-\u06ff]"),
    "ru": re.compile("[\u0400-\u04ff]"),
}
# Letters of other languages in a script of ours: Ukrainian, Belarusian, Serbian, Macedonian; Persian and Urdu.
_NOT_OURS = {"ru": re.compile("[іїєґўјљњђћџѓќѕ]", re.IGNORECASE), "ar": re.compile("[پژگکیٹڈںے]")}
_LATIN = re.compile(r"[^\W\d_]")
_SPANISH = re.compile("[ñ¿¡]", re.IGNORECASE)
# Addresses, numbers of orders and parcels, and one key held down are of no language.
_CODES = re.compile(r"\S*(?:@|://|www\.)\S*|[\w-]*\d\d[\w-]*|(\w)\1{4,}", re.ASCII)
# What the conversation so far and the page add to what the text says, as factors on odds.
_SO_FAR = 4.0
_LOCALE = 2.0
# Below so many letters a text alone says little.
_SHORT = 12
_OTHER_AT_LEAST = 0.99
# What no language of ours is likelier for says nothing: keys hit at random, a name.
_NOTHING = 0.1


@dataclass(frozen=True)
class Guess:
    """`language` is one of ours; `other` the ISO code of a language that is none of ours, when sure of it."""

    language: str
    confidence: float
    other: str | None = None


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=True)
class LanguageIdentifier(TrainedComponent[LanguageModel]):
    """Sets `language` {name, confidence, other?} on the message; reads `locale` and `language_so_far` of its metadata."""

    FILE = "languages.npz"

    def learn(self, training_data: TrainingData) -> LanguageModel:
        """Learn from the examples' files: the training data does not say which language an example is in."""
        examples = read_examples()
        return language_model.fit([each.text for each in examples], [each.language for each in examples])

    def keep_learnt(self, path: Path) -> None:
        assert self.learnt is not None, "trained first"
        self.learnt.save(path)

    @classmethod
    def read_learnt(cls, path: Path) -> LanguageModel:
        return language_model.load(path)

    def read(self, message: Message) -> None:
        metadata = message.get("metadata") or {}
        guess = self.identify(message.get(TEXT) or "", metadata.get("language_so_far"), metadata.get("locale"))
        found = {"name": guess.language, "confidence": round(guess.confidence, 3), "other": guess.other}
        message.set("language", found, add_to_output=True)

    def identify(self, text: str, so_far: str | None = None, locale: str | None = None) -> Guess:
        """Return the most likely of our languages; without letters, what was spoken so far."""
        page = of_locale(locale)
        if by_script := _by_script(text):
            language = by_script if by_script != "zh" else self._chinese(text, so_far, page)
            return Guess(language, 0.99, None if language == so_far else _other_in_script(language, text))
        bare = _CODES.sub(" ", text)
        letters = len(_LATIN.findall(bare))
        if letters < 2:
            return Guess(so_far or page or "en", 0.5)
        odds = self._weigh(bare)
        by_text, sure = max(odds.items(), key=lambda item: item[1])
        if sure < _NOTHING and (so_far or page):
            return Guess(so_far or page or "en", 0.5, self._other(text, letters, sure))
        if _SPANISH.search(text):
            odds["es"] = odds.get("es", 0.0) + 1.0
        _favour(odds, so_far, _SO_FAR if letters >= _SHORT else _SO_FAR * 5)
        _favour(odds, page, _LOCALE if letters >= _SHORT or so_far else _LOCALE * 4)
        language = max(odds, key=lambda name: odds[name])
        share = odds[language] / (sum(odds.values()) or 1.0)
        # Who goes on in the language of the conversation is not asked for a seventeenth one.
        return Guess(language, share, None if by_text == so_far else self._other(text, letters, sure))

    @cached_property
    def _scripts(self) -> tuple[Any, Any]:
        from opencc import OpenCC

        return OpenCC("s2t"), OpenCC("t2s")

    def _chinese(self, text: str, so_far: str | None, page: str | None) -> str:
        """Return the way of writing that more characters belong to; where all belong to both, what was written so far."""
        to_traditional, to_simplified = self._scripts
        simplified = sum(a != b for a, b in zip(text, to_traditional.convert(text)))
        traditional = sum(a != b for a, b in zip(text, to_simplified.convert(text)))
        if simplified != traditional:
            return "zh" if simplified > traditional else "zh-Hant"
        odds = self._weigh(text)
        likely = "zh" if odds.get("zh", 0.0) >= odds.get("zh-Hant", 0.0) else "zh-Hant"
        return next((name for name in (so_far, page) if name in ("zh", "zh-Hant")), likely)

    def _weigh(self, text: str) -> dict[str, float]:
        assert self.learnt is not None, "trained or loaded first"
        return self.learnt.shares(text)

    def _other(self, text: str, letters: int, sure: float) -> str | None:
        return None if letters < 25 or sure > 0.9 else _detected(text)


def of_locale(locale: str | None) -> str | None:
    """Return our language for a BCP 47 or POSIX locale: zh-TW is zh-Hant, pt-BR is pt."""
    if not locale:
        return None
    parts = re.split("[-_]", locale)
    language = parts[0].lower()
    if language == "zh" and {part.lower() for part in parts[1:]} & {"hant", "tw", "hk", "mo"}:
        return "zh-Hant"
    return language if language in OURS else None


def _other_in_script(language: str, text: str) -> str | None:
    letters = _NOT_OURS.get(language)
    return _detected(text) if letters and len(letters.findall(text)) > 1 else None


def _detected(text: str) -> str | None:
    """Return the language that langdetect surely names, unless it is one of ours."""
    from langdetect import DetectorFactory, LangDetectException, detect_langs

    DetectorFactory.seed = 0
    try:
        first = detect_langs(text)[0]
    except LangDetectException:
        return None
    is_ours = first.lang.split("-")[0] in {name.split("-")[0] for name in OURS}
    return None if is_ours or first.prob < _OTHER_AT_LEAST else str(first.lang)


def _by_script(text: str) -> str | None:
    """Return the language whose script the text is in, zh for either way of writing Chinese."""
    if _KANA.search(text):
        return "ja"
    counts = {language: len(script.findall(text)) for language, script in _SCRIPTS.items()}
    language, count = max(counts.items(), key=lambda item: item[1])
    han = len(_HAN.findall(text))
    if count > han and count * 3 >= len(_LATIN.findall(text)):
        return language
    # One Han character says what two or three Latin letters say.
    if han and han * 4 >= len(_LATIN.findall(text)):
        return "zh"
    return None


def _favour(odds: dict[str, float], language: str | None, factor: float) -> None:
    if language and language in odds:
        odds[language] = max(odds[language], 0.01) * factor
