"""Goods as they are typed at a command: an HS code, or the words of a category, to the code that duty is looked up with."""

from __future__ import annotations

import re
from os.path import commonprefix

from bot.facts.duty_rates import DutyRates
from bot.facts.rates import digits

_CODE = re.compile(r"\d{4}[\d. ]*")
_LEAST, _MOST = 4, 10
_HEADING = 4
_WORD = re.compile(r"\w+")


class UnknownGoods(ValueError):
    """Words that name no goods of the facts, or several; says which there are."""


def code_of(typed: str, rates: DutyRates) -> str:
    """Return the digits of an HS code, or the heading or subheading of the goods that the words name."""
    if re.fullmatch(r"[\d. ]+", typed.strip()):
        code = digits(typed)
        if not _CODE.fullmatch(typed.strip()) or not _LEAST <= len(code) <= _MOST:
            raise UnknownGoods(f"an HS code has {_LEAST} to {_MOST} digits, not {typed!r}")
        return code
    found = _exactly(typed, rates) or _by_words(typed, rates)
    if not found:
        kinds = ", ".join(kind.id for kind in rates.kinds)
        raise UnknownGoods(f"{typed!r} is neither an HS code nor a kind of goods; the kinds are {kinds}")
    shared = commonprefix(sorted(found))
    if len(shared) < _HEADING:
        those = ", ".join(f"{code} {name}" for code, name in sorted(found.items()))
        raise UnknownGoods(f"{typed!r} can be {those}; give one of these codes")
    return shared if len(shared) >= len(min(found, key=len)) else shared[:_HEADING]


def _exactly(typed: str, rates: DutyRates) -> dict[str, str]:
    """Return the headings of the one kind that is called so."""
    wanted = typed.strip().casefold()
    for kind in rates.kinds:
        if wanted in (name.casefold() for name in kind.names):
            return dict.fromkeys(kind.prefixes[:1], kind.names[1])
    return {}


def _by_words(typed: str, rates: DutyRates) -> dict[str, str]:
    """Return the examples that have all the words, else the first headings of the kinds that have them."""
    wanted = _words(typed)
    goods = {code: name for kind in rates.kinds for code, name in kind.goods.items() if wanted <= _words(name)}
    return goods or {kind.prefixes[0]: kind.names[1] for kind in rates.kinds if wanted <= _words(kind.names[1])}


def _words(text: str) -> frozenset[str]:
    """Return the words, those of several as of one."""
    return frozenset(word.removesuffix("s") for word in _WORD.findall(text.casefold()))
