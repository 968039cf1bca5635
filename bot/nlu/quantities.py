"""How many of a thing are meant: "24 unidades", "drei Stück", "half a dozen", 俩, "I need four"; not "3 days"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.nlu.fact import Fact
from bot.nlu.known_words import KnownWords, Meaning
from bot.nlu.name_words import stop_words
from bot.nlu.numbers import Number
from bot.nlu.phrases import Match, fold, forms

MOST = 99_999
_TIMES = re.compile(r"(?<![\w-])(?<!\d )x\s?(\d{1,4})\b")
_BEGIN = re.compile(r"[\s\"'«“(¿¡-]*")
_ENDS = re.compile(r"[\s.!?。！？~)]*")
_A_WORD = re.compile(r"[ \u00a0]([^\W\d_]{3,})")
# A letter or mark glued to a number makes it something else.
_GLUED = re.compile(r"[^\W\d_]|[/:%°º-]\w|[%°]")
_GAP = re.compile(r"[^\d.,;:!?。！？、，]*")
# Sino-Korean digits and powers of ten, which are other words where they stand alone.
_KOREAN = frozenset("일이삼사오육칠팔구십백천만억")
_HANGUL = re.compile("[\uac00-\ud7af]")
_UNSPACED_LANGUAGES = ("ja", "ko", "th", "zh", "zh-Hant")
_MOST_WORDS_AT_THE_BEGINNING = 6
_MOST_BETWEEN = 20
# Longer numbers after a verb are orders, years and houses.
_MOST_WITHOUT_UNIT = 999


def find_quantities(known: KnownWords, numbers: Sequence[Number]) -> Iterator[Fact]:
    """Yield quantities; a number may be another fact that stands there, which the caller knows."""
    for match in _TIMES.finditer(known.text):
        yield Fact("quantity", int(match.group(1)), match.start(), match.end())
    counted = set()
    for number in numbers:
        unit = _unit(known, number)
        many = _times(number, unit) if unit else None
        if unit and many and _is_counted(known, number, unit, many):
            counted.add(unit.start)
            yield Fact("quantity", many, number.start, unit.end)
    for word in known.of("counted", "not_counted"):
        is_sure = word.values[0].value != "1" or _is_asked(known, word.start, word.end)
        if word.values[0].topic == "counted" and is_sure:
            yield Fact("quantity", int(word.values[0].value), word.start, word.end)
    for word in known.of("units"):
        if word.values[0].value != "1" and word.start not in counted and _is_alone(word):
            yield Fact("quantity", int(word.values[0].value), word.start, word.end)
    for number in numbers:
        if number.whole and number.whole <= MOST and _is_wished(known, number):
            yield Fact("quantity", number.whole, number.start, number.end)


def _unit(known: KnownWords, number: Number) -> Match[Meaning] | None:
    """Return what a number counts, if a longer word there is not another thing: 个月 is a month."""
    unit, other = known.after(number.end, "units"), known.after(number.end, "not_counted")
    # 140x190 and 3XL are sizes.
    if unit is None or unit.text == "X" or unit.text == "x" and known.text[unit.end : unit.end + 1].isdigit():
        return None
    return None if other and other.end > unit.end else unit


def _is_counted(known: KnownWords, number: Number, unit: Match[Meaning], many: int) -> bool:
    """Whether a number of units is told; "a box" and 一个 are mostly no number, and Korean 이 is "this"."""
    if not number.is_in_words:
        return True
    word = known.text[number.start : number.end]
    if known.languages[0] == "ko" and (word in _KOREAN or _HANGUL.match(known.text[number.start - 1 : number.start])):
        return False
    return many != 1 or _is_asked(known, number.start, unit.end)


def _is_asked(known: KnownWords, start: int, end: int) -> bool:
    """Whether a verb or a please stands beside, or nothing else is said."""
    if _ENDS.fullmatch(known.text, 0, start) and _ENDS.fullmatch(known.text, end):
        return True
    return _is_wish_before(known, start, ("before",)) or _is_wish_after(known, end)


def _times(number: Number, unit: Match[Meaning]) -> int | None:
    many = float(number.amount) * int(unit.values[0].value)
    return int(many) if many == int(many) and 0 < many <= MOST else None


def _is_alone(unit: Match[Meaning]) -> bool:
    return unit.values[0].language not in _UNSPACED_LANGUAGES


def _is_wished(known: KnownWords, number: Number) -> bool:
    """Whether words beside a number make it a quantity: a verb, a please, or nothing else but a thing."""
    # "One" and "a" are no numbers most of the time.
    if number.is_in_words and number.whole == 1 or _GLUED.match(known.text, number.end) and not _is_unspaced(known):
        return False
    if any(known.after(number.end, topic) for topic in ("not_counted", "currencies", "months", "short_months")):
        return False
    followed = _A_WORD.match(known.text, number.end)
    is_of_things = followed is not None and fold(followed[1]) not in stop_words(known.languages[0])
    if not number.is_in_words and (number.whole or 0) > _MOST_WITHOUT_UNIT and not is_of_things:
        return False
    is_first = bool(_BEGIN.fullmatch(known.text, 0, number.start))
    if _is_wish_before(known, number.start, ("before", "wanted") if is_of_things else ("before",)):
        return not _is_unspaced(known) or bool(_ENDS.fullmatch(known.text, number.end))
    # "1010 please" within a message is a house, a size or an order.
    if (number.is_in_words or is_first or known.languages[0] == "tr") and _is_wish_after(known, number.end):
        return True
    if not is_first or followed is None or _is_unspaced(known) or not _is_short(known.text):
        return False
    # Italian "sei" is "you are" where no plural follows; "mil gracias" counts nothing.
    is_plural = known.languages[0] != "it" or followed[1].endswith(("e", "i"))
    return is_plural and not (number.is_in_words and (number.whole or 0) >= 100)


def _is_wish_before(known: KnownWords, start: int, kinds: Sequence[str]) -> bool:
    return any(
        each.value in kinds and _is_beside(known, wish.end, start)
        for wish in known.of("wishes")
        for each in wish.values
    )


def _is_wish_after(known: KnownWords, end: int) -> bool:
    return any(
        each.value == "after" and _is_beside(known, end, wish.start)
        for wish in known.of("wishes")
        for each in wish.values
    )


def _is_unspaced(known: KnownWords) -> bool:
    return known.languages[0] in _UNSPACED_LANGUAGES


def _is_beside(known: KnownWords, end: int, start: int) -> bool:
    """Whether nothing but words such as "about" and "only" stands between two places."""
    if end > start or start - end > _MOST_BETWEEN or not _GAP.fullmatch(known.text, end, start):
        return False
    between = [each for each in known.of("wishes") if end <= each.start and each.end <= start]
    told = sum(each.words for each in between if any(value.value == "between" for value in each.values))
    return len(forms(known.text[end:start])) == told


def _is_short(text: str) -> bool:
    return len(text.split()) <= _MOST_WORDS_AT_THE_BEGINNING
