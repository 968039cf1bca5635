"""Sizes: "EU 42", "taille 38", XL, "extra large", 24號, and numbers beside what is worn."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.nlu.fact import Fact
from bot.nlu.known_words import KnownWords, Meaning
from bot.nlu.name_words import stop_words
from bot.nlu.numbers import Number
from bot.nlu.phrases import Match, fold

_REGION_SIZE = re.compile(
    r"(?<![A-Z0-9])(EU|US|UK|CN|JP)\s?(\d{1,2}(?:[.,]5)?)(?!\d|[.,]\d)|(?<![\d.,])(\d{1,2}(?:[.,]5)?)\s?(EU|US|UK)(?![A-Z])",
    re.ASCII,
)
_LATIN = r"0-9A-Za-zÀ-ɏ"
_LETTER_SIZE = re.compile(rf"(?<![{_LATIN}'’/.-])((?:[2-6]?X{{1,4}}[SL])|[2-6]XL|XS|S|M|L)(?![{_LATIN}'’/-])(?!\.\w)")
_UNSPACED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
_AFTER_DIGIT = re.compile(r"\d\s?$")
_SIZE = re.compile(r"\d{1,3}(?:\.5)?")
# 140x260 and 17TRACK are no sizes, nor +90.
_MORE = re.compile(r"\s?[x×*]\s?\d|[A-Za-z]{2}")
_CENTIMETRES = re.compile(r"\s?(?:cm|センチ)", re.IGNORECASE)
# Between a word that tells a size and its number: "size is 42", サイズは28, "EU size: 43".
_FEW = re.compile(r"[^\d.,;!?。！？、，]{0,14}")
_NEXT = re.compile(r"[ \u00a0]([^\W\d_]+)")
_LETTERS = re.compile(r"[^\W\d_]+")
_MOST_WORDS_BETWEEN = 2
# Shoes and clothes; Korean shoes are in millimetres.
_WORN = (32, 60)
_FEET_MM = (220, 300)
_FEET_CM = (21, 31)


def find_sizes(known: KnownWords, upper: str, numbers: Sequence[Number]) -> Iterator[Fact]:
    shown = known.text
    for match in _REGION_SIZE.finditer(upper):
        region, number = (match.group(1), match.group(2)) if match.group(1) else (match.group(4), match.group(3))
        if not known.after(match.end(), "not_counted") and (
            shown[match.start() : match.end()] != "us" or match.group(1)
        ):
            yield Fact("size", f"{region} {number.replace(',', '.')}", match.start(), match.end())
    for number in numbers:
        if not number.is_in_words and (size := _of_number(known, number)):
            yield size
    for word in known.of("sizes"):
        if word.values[0].language in _own(known):
            yield Fact("size", word.values[0].value, word.start, word.end)
    yield from _letters(known, upper)


def told_sizes(known: KnownWords) -> Iterator[Fact]:
    """Yield sizes in several words: of "talla grande" no part is anything else."""
    for word in known.of("sizes"):
        if word.words > 1 and word.values[0].language in _own(known) and not _UNSPACED.match(word.text):
            yield Fact("size", word.values[0].value, word.start, word.end)


def _own(known: KnownWords) -> tuple[str, ...]:
    """Return the languages but English, if that is only one that may be mixed in: French "large" is wide."""
    return known.languages if known.languages[0] == "en" else tuple(each for each in known.languages if each != "en")


def _of_number(known: KnownWords, number: Number) -> Fact | None:
    value = number.amount.replace(",", ".")
    if not _SIZE.fullmatch(value) or known.text[: number.start].endswith("+"):
        return None
    if _is_feet_in_centimetres(known, number):
        return Fact("size", f"JP {value}", number.start, number.end)
    if _MORE.match(known.text, number.end):
        return None
    words = known.of("size_words")
    before = _nearest([each for each in words if each.values[0].value == "before"], number, known.text)
    after = known.after(number.end, "size_words")
    is_told = before is not None or after is not None and any(each.value == "after" for each in after.values)
    region = _region(known, number, after)
    is_plausible = float(value) <= _WORN[1] or is_told and float(value) <= _FEET_MM[1]
    if region and is_plausible and (is_told or not known.after(number.end, "not_counted")):
        return Fact("size", f"{region[1].value} {value}", number.start, number.end)
    if is_told or _is_worn(known, number, float(value), words):
        return Fact("size", value, number.start, number.end)
    return None


def _region(known: KnownWords, number: Number, after: Match[Meaning] | None) -> tuple[int, Meaning] | None:
    """Return whose size a number is: a word right after it, after its size word, or a little before it."""
    for place in (number.end, after.end if after else number.end):
        if (region := known.after(place, "size_regions")) and _is_of(region, known):
            return region.start, region.values[0]
    told = [each for each in known.of("size_regions") if _is_of(each, known)]
    if before := _nearest(told, number, known.text):
        return before.start, before.values[0]
    apart = [each for each in told if each.text.endswith(("码", "碼", "标", "標")) and each.start >= number.end]
    return (apart[0].start, apart[0].values[0]) if apart else None


def _is_of(region: Match[Meaning], known: KnownWords) -> bool:
    return region.values[0].language == known.languages[0] or len(known.languages) > 4 or region.text.isupper()


def _nearest(words: Sequence[Match[Meaning]], number: Number, text: str) -> Match[Meaning] | None:
    """Return the word before a number with at most two others between."""
    for word in reversed(words):
        if word.end <= number.start and _FEW.fullmatch(text, word.end, number.start):
            between = text[word.end : number.start]
            if len(_LETTERS.findall(between)) <= _MOST_WORDS_BETWEEN:
                return word
    return None


def _is_feet_in_centimetres(known: KnownWords, number: Number) -> bool:
    low, high = _FEET_CM
    is_near = low <= float(number.amount) <= high and bool(_CENTIMETRES.match(known.text, number.end))
    return is_near and bool(known.of("size_words")) and known.languages[0] == "ja"


def _is_worn(known: KnownWords, number: Number, value: float, words: Sequence[Match[Meaning]]) -> bool:
    """Whether a number is likely a size by what is worn or who wears it."""
    if any(
        known.after(number.end, topic) for topic in ("not_counted", "units", "currencies", "months", "short_months")
    ):
        return False
    wearing = [each for each in words if each.values[0].value == "wear"]
    if _nearest(wearing, number, known.text) and value < _FEET_MM[1]:
        return True
    is_size = _WORN[0] <= value <= _WORN[1] or known.languages[0] == "ko" and _FEET_MM[0] <= value <= _FEET_MM[1]
    if not is_size or _is_of_something(known, number):
        return False
    numbered = [each for each in words if any(value.value == "number" for value in each.values)]
    if _nearest(numbered, number, known.text):
        return True
    who = [each for each in words if each.values[0].value == "who" and not known.text[each.end : number.start].strip()]
    return bool(who) or any(each.value == "worn" for word in words for each in word.values)


def _is_of_something(known: KnownWords, number: Number) -> bool:
    """Whether a thing follows: "42 boots" are a quantity, "42 in boots" is a size."""
    followed = _NEXT.match(known.text, number.end)
    if followed is None or known.languages[0] in ("ja", "ko", "th", "zh", "zh-Hant"):
        worn = known.after(number.end, "size_words")
        return worn is not None and any(each.value == "worn" for each in worn.values)
    return (
        fold(followed[1]) not in stop_words(known.languages[0])
        and not known.after(number.end, "size_words")
        and not known.after(number.end, "size_regions")
        and not known.after(number.end, "wishes")
        or bool((worn := known.after(number.end, "size_words")) and any(each.value == "worn" for each in worn.values))
    )


def _letters(known: KnownWords, upper: str) -> Iterator[Fact]:
    for match in _LETTER_SIZE.finditer(upper):
        # A lone small "m" or "s" is a slip or a unit more often than a size.
        if len(match.group()) > 1 or known.text[match.start()].isupper() or _is_told(known, match):
            yield Fact("size", letters(match.group()), match.start(), match.end())


def _is_told(known: KnownWords, match: re.Match[str]) -> bool:
    """Whether a lone small letter is a size: beside a word for it, or in a script that is not its own."""
    if _AFTER_DIGIT.search(known.text[: match.start()]):
        return False
    beside = (known.before(match.start(), "size_words"), known.after(match.end(), "size_words"))
    is_told = any(each and each.values[0].value in ("before", "after") for each in beside)
    next_to = known.text[max(0, match.start() - 1) : match.end() + 1]
    return is_told or bool(_UNSPACED.search(next_to))


def letters(size: str) -> str:
    """Return XXL as 2XL, the form that variants carry."""
    crosses = size.count("X")
    return f"{crosses}X{size[-1]}" if crosses > 1 and not size[0].isdigit() else size
