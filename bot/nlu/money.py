"""Amounts of money and currencies named: a sign, a code or a word beside a number."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bot.nlu.fact import Fact
from bot.nlu.known_words import KnownWords
from bot.nlu.numbers import Number

_SIGNS = {"US$": "USD", "A$": "AUD", "C$": "CAD", "CA$": "CAD", "AU$": "AUD", "R$": "BRL", "MX$": "MXN", "S/": "PEN", "HK$": "HKD", "NT$": "TWD",
          "€": "EUR", "£": "GBP", "¥": "CNY", "￥": "CNY", "₩": "KRW", "₹": "INR", "₽": "RUB", "₺": "TRY", "₦": "NGN", "฿": "THB", "₴": "UAH", "₸": "KZT",
          "₫": "VND", "₪": "ILS", "$": None}  # fmt: skip
_SIGN = re.compile("|".join(re.escape(sign) for sign in sorted(_SIGNS, key=len, reverse=True)))
# 12€90, as in France.
_CENTS = re.compile(r"(?<![\d.,])(\d+)\s?([€£])\s?(\d\d)(?!\d)")
_BLANK = re.compile(r"[ \u00a0\u202f]?")
_CODE = re.compile("[A-Za-z]{3}")
# What ¥ means where no other country's money is likely.
_YEN = {"ja": "JPY"}


class _Named(NamedTuple):
    """A currency named; the surer of two beside one number is meant: 新台幣1280元."""

    code: str | None
    start: int
    end: int
    sureness: int
    may_lead: bool


def find_money(known: KnownWords, numbers: Sequence[Number]) -> Iterator[Fact]:
    """Yield amounts with their currency, then currencies named without an amount."""
    for match in _CENTS.finditer(known.text):
        yield Fact("money", {"amount": f"{match[1]}.{match[3]}", "currency": _SIGNS[match[2]]}, *match.span())
    named = [*_signs(known), *_words(known)]
    by_start: dict[int, _Named] = {}
    by_end: dict[int, _Named] = {}
    for each in named:
        by_start.setdefault(each.start, each)
        by_end[each.end] = each
    for number in numbers:
        beside = [*_before(known, number, by_end), *_after(known, number, by_start)]
        if beside and number.amount != "0.5":
            best = max(beside, key=lambda each: (each.sureness, each.start))
            start, end = min(number.start, *(each.start for each in beside)), max(number.end, *(each.end for each in beside))  # fmt: skip
            yield Fact("money", {"amount": number.amount, "currency": best.code}, start, end)
    for each in named:
        if each.sureness == 3:
            yield Fact("currency", each.code, each.start, each.end)


def _signs(known: KnownWords) -> Iterator[_Named]:
    for match in _SIGN.finditer(known.text):
        code = _SIGNS[match.group()]
        if match.group() in "¥￥":
            code = _YEN.get(known.languages[0], code)
        yield _Named(code, match.start(), match.end(), 1 if code else 0, True)


def _words(known: KnownWords) -> Iterator[_Named]:
    for match in known.of("currencies", "currency_units"):
        is_short = len(match.text) == 1 if not match.text.isascii() else len(match.text) < 3
        is_unit = is_short or match.values[0].topic == "currency_units"
        is_word = match.text.isascii() and not _CODE.fullmatch(match.text)
        may_lead = not is_short and not is_word
        yield _Named(match.values[0].value, match.start, match.end, 2 if is_unit else 3, may_lead)


def _before(known: KnownWords, number: Number, by_end: dict[int, _Named]) -> Iterator[_Named]:
    for place in (number.start, number.start - 1):
        if (each := by_end.get(place)) and each.may_lead and _BLANK.fullmatch(known.text, place, number.start):
            yield each
            return


def _after(known: KnownWords, number: Number, by_start: dict[int, _Named]) -> Iterator[_Named]:
    """Yield the currencies after a number: 三百蚊港紙, "$5 USD"."""
    place = number.end
    for _ in range(2):
        found = by_start.get(place) or (_BLANK.match(known.text, place) and by_start.get(place + 1))
        if not found and place == number.end:
            glued = known.after(place, "currencies") or known.after(place, "currency_units")
            found = _Named(glued.values[0].value, glued.start, glued.end, 2, False) if glued else None
        if not found or not _BLANK.fullmatch(known.text, place, found.start):
            return
        yield found
        place = found.end
