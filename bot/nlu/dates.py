"""Dates told by day and month, with or without a year, in figures or words of any of our languages; no "tomorrow" or "last week"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.component import ShopComponent, add_entity
from bot.nlu.digits import plain
from bot.nlu.endings import INFLECTED
from bot.nlu.fact import Fact
from bot.nlu.known_words import KnownWords, Meaning, known_words, stemmed
from bot.nlu.likely_languages import likely_languages
from bot.nlu.numbers import Number, find_numbers
from bot.nlu.phrases import Match, fold, words

# The year before the first of each era: Reiwa, Heisei, Showa, Minguo.
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911}
_BUDDHIST = 543
_YEARS = range(1900, 2101)
# A year in which every day is.
_LEAP = 2024
_WORDS = {"pl": ("sie", "maj"), "it": ("set",), "pt": ("set",), "es": ("set",), "tr": ("ara",), "de": ("mar",)}
_YEAR_FIRST = ("ja", "ko", "zh", "zh-Hant")
_BY_YEAR = re.compile(r"(?<![A-Za-z0-9_./-])(\d{4})([-/.])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d)(?![-/.]\d)")
_BY_DAY = re.compile(r"(?<![A-Za-z0-9_./-])(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)(?![-/.,]\d)")
_SHORT = re.compile(r"(?<![A-Za-z0-9_./-])(0[1-9]|[12]\d|3[01])(?:/(0[1-9]|1[0-2])(?![\d/])|\.(0[1-9]|1[0-2])\.(?!\d))")
_HAN = "〇零一二三四五六七八九十廿"
_FIGURE = rf"\d{{1,2}}|[{_HAN}]{{1,3}}"
_EAST = re.compile(
    rf"(?:(?P<era>{'|'.join(_ERAS)})?\s?(?P<year>\d{{1,4}}|元|[{_HAN}]{{1,4}})\s?[年년]\s?)?"
    rf"(?<![\d.])(?P<month>{_FIGURE})\s?[月월]\s?(?:(?P<day>{_FIGURE})\s?[日號号일]|(?P<bare>\d{{1,2}})(?!\d))"
)
_SINO = str.maketrans("일이삼사오육칠팔구십", "一二三四五六七八九十")
_KOREAN = re.compile(r"(?:([일이삼사오육칠팔구십]{1,3}|유|시)월)\s?([일이삼사오육칠팔구십]{1,4})일|(?!)")
_DAY_MARK = r"\s?(?:\.|º|ª|°|ste|te|de|er|e|st|nd|rd|th|-?го|-?е|-?ое|ᵉʳ)?"
_TO_MONTH = re.compile(rf"(?:{_DAY_MARK})[\s,]*(?:(?:of|de|di|del|d'|von|van|เดือน|من|شهر)\s*)?(?:de\s)?", re.IGNORECASE)
_TO_DAY = re.compile(r"[\s.]*(?:the\s|le\s|el\s)?", re.IGNORECASE)
_TO_YEAR = re.compile(
    r"\.?,?\s?(?:de\s|del\s|dell'|of\s|г\.?\s|ปี\s?|พ\.?ศ\.?\s?|عام\s|سنة\s)?\s?(\d{4})(?!\d)", re.IGNORECASE
)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class DateExtractor(ShopComponent):
    """Adds `date` entities: `YYYY-MM-DD`, or `--MM-DD` where no year is told."""

    def read(self, message: Message) -> None:
        known = known_words(plain(message.get(TEXT) or ""), likely_languages(message))
        for fact in find_dates(known):
            add_entity(message, "DateExtractor", fact.entity, fact.value, fact.start, fact.end)


def find_dates(known: KnownWords) -> list[Fact]:
    """Return the dates of a text whose digits are ASCII, none within another."""
    found: list[Fact] = []
    for fact in (*_in_figures(known), *_eastern(known), *_named(known)):
        if all(fact.end <= each.start or fact.start >= each.end for each in found):
            found.append(fact)
    return found


def _in_figures(known: KnownWords) -> Iterator[Fact]:
    for match in _BY_YEAR.finditer(known.text):
        yield from _fact(int(match[1]), int(match[3]), int(match[4]), match.start(), match.end())
    for match in _BY_DAY.finditer(known.text):
        first, second, last = int(match[1]), int(match[3]), int(match[4])
        if len(match[4]) == 2 and known.languages[0] in _YEAR_FIRST:
            yield from _fact(2000 + first, second, last, match.start(), match.end())
            continue
        day, month = (second, first) if second > 12 else (first, second)
        yield from _fact(last if len(match[4]) == 4 else 2000 + last, month, day, match.start(), match.end())
    for match in _SHORT.finditer(known.text):
        # "10/10" is a mark.
        if match[1] != match[2]:
            yield from _fact(None, int(match[2] or match[3]), int(match[1]), match.start(), match.end())


def _eastern(known: KnownWords) -> Iterator[Fact]:
    for match in _EAST.finditer(known.text):
        year = _year(match["year"], match["era"]) if match["year"] else None
        yield from _fact(
            year, _count(match["month"]), _count(match["day"] or match["bare"]), match.start(), match.end()
        )
    if known.languages[0] == "ko":
        for match in _KOREAN.finditer(known.text):
            month = {"유": 6, "시": 10}.get(match[1]) or _count(match[1].translate(_SINO))
            yield from _fact(None, month, _count(match[2].translate(_SINO)), match.start(), match.end())


def _year(written: str, era: str | None) -> int:
    year = 1 if written == "元" else _count(written)
    if era:
        return _ERAS[era] + year
    # A year of three figures is one of Minguo.
    return 2000 + year if year < 100 else year + 1911 if year < 200 else year


def _count(figures: str) -> int:
    """Return a number below a hundred, or the digits of a year, in Western or Han figures."""
    if figures.isdigit() and figures.isascii():
        return int(figures)
    digits = figures.replace("廿", "二十").replace("〇", "零")
    values = ["零一二三四五六七八九".find(figure) for figure in digits if figure != "十"]
    if "十" not in digits:
        return int("".join(map(str, values)) or 0)
    tens, _, ones = digits.partition("十")
    return 10 * ("零一二三四五六七八九".find(tens) if tens else 1) + ("零一二三四五六七八九".find(ones) if ones else 0)


def _named(known: KnownWords) -> Iterator[Fact]:
    months = [*known.of("months", "short_months"), *_inflected(known)]
    if not months:
        return
    days = _days(known)
    figures = {(start, end) for _, start, end in days if known.text[start].isdigit()}
    for month in months:
        number = int(month.values[0].value)
        before = next((day for day in days if _TO_MONTH.fullmatch(known.text, day[2], month.start)), None)
        after = next((day for day in days if _TO_DAY.fullmatch(known.text, month.end, day[1])), None)
        if not (told := before or after):
            continue
        # Short names are words too: "un set", "bir ara", "się dwa".
        if month.values[0].topic == "short_months" and not (told[1:] in figures and _is_month(month)):
            continue
        value, start, end = told
        year = _TO_YEAR.match(known.text, max(end, month.end))
        if not before and year is None and known.text[end : end + 1].isdigit():
            continue
        yield from _fact(
            int(year[1]) if year else None, number, value, min(start, month.start), year.end() if year else max(end, month.end)
        )  # fmt: skip


def _is_month(month: Match[Meaning]) -> bool:
    return fold(month.text) not in _WORDS.get(month.values[0].language, ())


def _inflected(known: KnownWords) -> list[Match[Meaning]]:
    """Return months with an ending: Turkish "ekimde", "Mayıs'a"."""
    return [
        Match(tuple(found), word.start, word.end, word.form)
        for language in known.languages
        if language in INFLECTED
        for word in words(known.text)
        if (found := stemmed(word.form, "months", language))
    ]


def _days(known: KnownWords) -> list[tuple[int, int, int]]:
    """Return what may be days of a month: numbers from 1 to 31 in figures or words, and ordinals."""
    numbers: Sequence[Number] = find_numbers(known)
    days = [(each.whole, each.start, each.end) for each in numbers if each.whole and each.whole <= 31]
    figures = [
        (int(each[1]), each.start(), each.end())
        for each in re.finditer(
            r"(?<![\w.,-])(\d{1,2})(?:st|nd|rd|th|er|e|º|ª|°|-?го|-?ое|-?е|te|ste|ᵉʳ)?(?![\d])", known.text
        )
        if 1 <= int(each[1]) <= 31
    ]
    language = known.languages[0]
    ordinals = [
        (int(each.value), match.start, match.end)
        for match in known.of("ordinals")
        for each in match.values[:1]
        if each.language == language
    ]
    # "двадцать первого": the ten before the ordinal.
    joined = [
        (ten + one, start, end)
        for ten, start, ten_end in days
        for one, one_start, end in ordinals
        if ten in (20, 30) and one < 10 and not known.text[ten_end:one_start].strip()
    ]
    return [*joined, *figures, *ordinals, *days]


def _fact(year: int | None, month: int, day: int, start: int, end: int) -> Iterator[Fact]:
    """Yield a date, nothing where there is no such day."""
    if year is not None and year not in _YEARS:
        year -= _BUDDHIST
        if year not in _YEARS:
            return
    try:
        date(year or _LEAP, month, day)
    except ValueError:
        return
    yield Fact("date", f"{year or '-'}-{month:02}-{day:02}", start, end)
