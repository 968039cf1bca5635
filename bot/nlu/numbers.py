"""Numbers in a message, in digits and in words of its language: 3万, "85 mil", siebenundzwanzig, 三百五."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from bot.nlu.known_words import KnownWords
from bot.nlu.lexicons import entries
from bot.nlu.phrases import fold, words

AMOUNT = r"\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?"
_DIGITS = re.compile(rf"(?<![A-Za-z0-9_.,-])(?:{AMOUNT})(?![\d%])")
_LETTER = re.compile("[A-Za-zА-яё]")
_BLANK = re.compile(r"[ \u00a0\u202f-]*")
_TAKEN_APART = ("ar", "de", "it", "nl", "tr")
# Ten is a digit's place: 三十 and สามสิบ are three tens.
_TENS_MULTIPLY = ("ja", "ko", "th", "zh", "zh-Hant")
# Three hundred and five tens: 三百五 is 350.
_LAST_IS_TENTHS = ("zh", "zh-Hant")


@dataclass(frozen=True)
class Number:
    """`amount` is a decimal as '1234.50'."""

    amount: str
    start: int
    end: int
    is_in_words: bool

    @property
    def whole(self) -> int | None:
        return int(self.amount) if self.amount.isdigit() else None


@dataclass(frozen=True)
class _Part:
    value: Decimal
    written: str
    start: int
    end: int
    is_joined: bool = False


def find_numbers(known: KnownWords) -> list[Number]:
    """Return the numbers from left to right; words of numbers only of the likeliest language."""
    language = known.languages[0]
    parts = sorted(_parts(known, language), key=lambda part: (part.start, part.end))
    found: list[Number] = []
    group: list[_Part] = []
    total = Decimal(0)
    for part in parts:
        if group and part.start < group[-1].end:
            continue
        summed = _added(total, group, part, known.text, language) if group else None
        if summed is None:
            found += _number(group, total, language)
            group, total = [part], part.value
        else:
            group, total = [*group, part], summed
    return found + _number(group, total, language)


def _parts(known: KnownWords, language: str) -> Iterable[_Part]:
    digits = [_Part(Decimal(amount(each.group())), each.group(), *each.span()) for each in _DIGITS.finditer(known.text)]
    yield from digits
    for match in known.of("numbers"):
        value = next((each.value for each in match.values if each.language == language), None)
        # A single letter, as in 5k, only multiplies what stands before it.
        if value and _is_spelt(match.text, language) and (len(match.text) > 1 or not _LETTER.match(match.text)):
            yield _Part(Decimal(value), "", match.start, match.end)
    for each in digits:
        multiplier = known.after(each.end, "numbers")
        if multiplier and multiplier.start == each.end and Decimal(multiplier.values[0].value) >= 1000:
            yield _Part(Decimal(multiplier.values[0].value), "", multiplier.start, multiplier.end)
    if language in _TAKEN_APART:
        yield from _compounds(known.text, language)


def _is_spelt(word: str, language: str) -> bool:
    """Whether a number word has the accents it is written with, or none: Thai four is no colour, nor Turkish "ön" ten."""
    return word.isascii() or word.casefold() in _spellings(language)


@cache
def _spellings(language: str) -> frozenset[str]:
    return frozenset(entry.word.casefold() for entry in entries("numbers") if entry.language == language)


def _compounds(text: str, language: str) -> Iterable[_Part]:
    """Yield the parts of words that are numbers written together; the whole word where each part stands."""
    values, pattern = _apart(language)
    for word in words(text):
        if len(word.form) > 3 and word.form not in values and (pattern.fullmatch(word.form)):
            total, group = Decimal(0), list[_Part]()
            joint = ""
            for piece in re.findall("|".join(_by_length([*values, *_joints(language)])), word.form):
                if piece in values:
                    part = _Part(values[piece], "", 0, 0, bool(joint))
                    summed = _added(total, group, part, "", language) if group else part.value
                    if summed is None:
                        break
                    total, group = summed, [*group, part]
                joint = piece if piece not in values else ""
            else:
                is_joined = any(word.form.startswith(each) for each in _joints(language)) and language == "ar"
                yield _Part(total, "", word.start, word.end, is_joined)


@cache
def _apart(language: str) -> tuple[dict[str, Decimal], re.Pattern[str]]:
    values = {
        fold(entry.word): Decimal(entry.value)
        for entry in entries("numbers")
        if entry.language == language and " " not in entry.word and len(entry.word) > 1
    }
    number, joint = "|".join(_by_length(values)), "|".join(_joints(language)) or "(?!)"
    lead = f"(?:{joint})?" if language == "ar" else ""
    return values, re.compile(f"{lead}(?:{number})(?:(?:{joint})?(?:{number}))*")


@cache
def _joints(language: str) -> tuple[str, ...]:
    return tuple(fold(entry.word) for entry in entries("number_joints") if entry.language == language)


def _by_length(forms: Iterable[str]) -> list[str]:
    return sorted(map(re.escape, forms), key=lambda form: -len(form))


def _added(total: Decimal, group: Sequence[_Part], part: _Part, text: str, language: str) -> Decimal | None:
    """Return the sum of number words with one more, None where the next word begins another number."""
    last = group[-1]
    between = fold(text[last.end : part.start])
    is_joined = part.is_joined or between.strip(" -") in _joints(language) and bool(between.strip(" -"))
    if not is_joined and not _BLANK.fullmatch(between):
        return None
    value = part.value
    if between and language in _TENS_MULTIPLY and last.value < 1000:
        return None
    if last.written and part.written and last.value < 1000:
        return None
    if value >= 100 and not part.written or value == 10 and language in _TENS_MULTIPLY and not part.written:
        tail = total % value
        if tail and not (last.written and part.start - last.end > 1 and len(group) > 1):
            return total - tail + tail * value
        return total + value if not last.written and total and total % value == 0 and total != value else None
    if is_joined and 0 < total % 10 < 10 and value in (20, 30, 40, 50, 60, 70, 80, 90) and total % 100 < 10:
        return total + value
    if language == "fr" and total % 100 in (60, 80) and 10 <= value < 20:
        return total + value
    if language in _TENS_MULTIPLY and not last.written and last.value >= 10 and value < last.value:
        return total + value
    if last.written and not part.written or part.written and not last.written and last.value < 1000:
        return None
    return total + value if 0 < value < 1000 and total % 10 ** len(str(int(value))) == 0 and total > value else None


def _number(group: Sequence[_Part], total: Decimal, language: str) -> list[Number]:
    if not group:
        return []
    first, last = group[0], group[-1]
    if len(group) == 1 and first.written:
        return [Number(amount(first.written), first.start, first.end, False)]
    if language in _LAST_IS_TENTHS and len(group) > 1 and group[-2].value >= 100 and last.value < 10 and total > 100:
        total += last.value * (group[-2].value / 10 - 1)
    written = f"{total.normalize():f}"
    return [Number(written, first.start, last.end, not any(part.written for part in group))]


def amount(written: str) -> str:
    """Return a decimal as '1234.50' from any way of grouping: the last mark with one or two digits is the point."""
    digits = re.sub(r"[ '’\u00a0\u202f]", "", written)
    head, mark, tail = digits.rpartition("." if digits.rfind(".") > digits.rfind(",") else ",")
    if not mark or len(tail) == 3:
        return re.sub(r"[.,]", "", digits)
    return f"{re.sub(r'[.,]', '', head)}.{tail}"
