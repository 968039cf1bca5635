"""The catalogue of texts: Project Fluent files in `locales/<language>/<topic>.ftl`.

Values go in as they are (Money, dates, Decimals, lists of text) and are formatted for the
conversation's language and the shopper's country; a missing text or variable raises.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from pathlib import Path

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_time, get_datetime_format, get_timezone_gmt, get_timezone_name
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal, get_currency_name
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import FluentInt, FluentNumber
from fluent.syntax.ast import Junk

from bot.shop.money import Money

RIGHT_TO_LEFT = frozenset({"ar"})
UNSPACED = frozenset({"zh", "zh-Hant", "ja"})


class MissingText(LookupError):
    """No file of the language has this id."""


class MissingVariable(LookupError):
    """The text names a variable or a term that was not given."""


class Catalogue:
    """All languages that have a folder below `folder`."""

    def __init__(self, folder: Path) -> None:
        self._files = {path.name: sorted(path.glob("*.ftl")) for path in sorted(folder.iterdir()) if path.is_dir()}
        # Read when a language is first spoken: parsing all of them takes seconds.
        self._bundles: dict[str, FluentBundle] = {}

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(self._files)

    def ids(self, language: str) -> frozenset[str]:
        return frozenset(self._bundle(language)._messages)

    def has(self, text_id: str, language: str) -> bool:
        return self._bundle(language).has_message(text_id)

    def text(self, text_id: str, language: str, country: str | None = None, /, **facts: object) -> str:
        """Return the text in `language`, values written as people of `country` write them.

        A fact may be called `country` too: the shopper's own is given by position. Raises MissingText or MissingVariable, also for a value that no language can show.
        """
        bundle = self._bundle(language)
        if not bundle.has_message(text_id):
            raise MissingText(f"{language}: {text_id}")
        pattern = bundle.get_message(text_id).value
        if pattern is None:
            raise MissingText(f"{language}: {text_id} has no value")
        shown = {name: shown_value(value, language, country) for name, value in facts.items()}
        text, errors = bundle.format_pattern(pattern, shown)
        if errors:
            raise MissingVariable(f"{language}: {text_id}: {errors[0]}")
        return str(text)

    def _bundle(self, language: str) -> FluentBundle:
        if language not in self._files:
            raise MissingText(f"{language}: no texts at all")
        if language not in self._bundles:
            self._bundles[language] = _bundle(language, self._files[language])
        return self._bundles[language]

    def texts(self, language: str, prefix: str) -> dict[str, str]:
        """Return the texts without variables whose ids begin with `prefix`, for pages that fill them in the browser."""
        return {
            text_id: self.text(text_id, language)
            for text_id in sorted(self.ids(language))
            if text_id.startswith(prefix)
        }


def _bundle(language: str, files: Sequence[Path]) -> FluentBundle:
    bundle = FluentBundle([_locale(language, None).replace("_", "-")], use_isolating=language in RIGHT_TO_LEFT)
    for path in files:
        resource = FluentResource(path.read_text(encoding="utf-8"))
        junk = [entry for entry in resource.body if isinstance(entry, Junk)]
        if junk:
            raise ValueError(f"{path}: not Fluent: {(junk[0].content or '').strip()[:80]!r}")
        bundle.add_resource(resource)
    return bundle


@lru_cache(maxsize=512)
def _locale(language: str, country: str | None) -> str:
    """Return the Babel locale for a language spoken in a country, as exactly as CLDR knows it."""
    base = {"zh": "zh_Hans", "zh-Hant": "zh_Hant"}.get(language, language)
    for name in (f"{base}_{country}" if country else base, base):
        try:
            return str(Locale.parse(name))
        except (UnknownLocaleError, ValueError):
            continue
    return "en"


def shown_value(value: object, language: str, country: str | None = None) -> str | FluentNumber:
    """Return a value as people write it; plain integers stay numbers, for plural rules."""
    locale = _locale(language, country)
    if isinstance(value, Money):
        return format_currency(value.amount, value.currency, locale=locale)
    if isinstance(value, datetime):
        zone = get_timezone_name(value, width="short", locale=locale)
        if zone.startswith(("+", "-")):
            zone = get_timezone_gmt(value, width="long", locale=locale)
        day, moment = (
            format_date(value, "long", locale=locale),
            format_time(value, "short", tzinfo=value.tzinfo, locale=locale),
        )
        both = str(get_datetime_format("medium", locale=locale)).replace("'", "")
        return f"{both.replace('{0}', moment).replace('{1}', day)} ({zone})"
    if isinstance(value, date):
        return format_date(value, "long", locale=locale)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return FluentInt(value)
    if isinstance(value, (float, Decimal)):
        return format_decimal(value, locale=locale)
    if isinstance(value, str):
        return value
    if isinstance(value, (list, tuple)):
        return format_list([str(shown_value(each, language, country)) for each in value], locale=locale)
    if value is None:
        raise MissingVariable("None cannot be shown")
    raise TypeError(f"cannot show {type(value).__name__}")


def joined(sentences: Iterable[str], language: str) -> str:
    """Return sentences as one text, with blanks between them where the language has blanks."""
    return ("" if language in UNSPACED else " ").join(sentence for sentence in sentences if sentence)


def country_name(code: str, language: str) -> str:
    """Return the country's name in the language, by CLDR; the code itself where it has none."""
    return Locale.parse(_locale(language, None)).territories.get(code, code)


def language_name(code: str, language: str) -> str:
    names: Mapping[str, str] = Locale.parse(_locale(language, None)).languages
    return names.get({"zh": "zh_Hans", "zh-Hant": "zh_Hant"}.get(code, code), code)


def currency_name(code: str, language: str) -> str:
    """Return the currency's name as in "paid in US dollars", by CLDR; the code itself where it has none."""
    # Two of them are in the genitive in Russian.
    return get_currency_name(code, count=None if language == "ru" else 2, locale=_locale(language, None))
