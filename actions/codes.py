"""Coupon codes in a message: the shop's own by their name, others by their shape."""

from __future__ import annotations

import re
from collections.abc import Mapping

from actions.turn import Turn
from bot.shop.offers import Promotion
from bot.store.offers import Offers

# A code as shops write them: letters with digits in one word.
_CODE = re.compile(
    r"(?<![\w-])(?=[A-Za-z0-9-]*\d)(?=[A-Za-z0-9-]*[A-Za-z])[A-Za-z][A-Za-z0-9-]{3,19}(?![A-Za-z0-9-])", re.ASCII
)
_WORD = re.compile(r"[A-Za-z][A-Za-z0-9-]{2,19}", re.ASCII)


def names_code(turn: Turn) -> bool:
    """Say whether the message names a code that the shop has, or had."""
    return not turn.said.is_button and bool(_known(turn))


def find_code(turn: Turn) -> tuple[str | None, Promotion | None]:
    """Return the code that the message names, known or shaped like one."""
    if turn.said.is_button:
        return None, None
    known = _known(turn)
    if known:
        return next(iter(known.items()))
    shaped = [word for word in _CODE.findall(_text(turn)) if not re.fullmatch(r"\d+\w{1,3}", word)]
    if shaped:
        return shaped[0].upper(), None
    # Asked which code it is, any single word is the answer.
    asked = turn.slot("words")
    return (str(asked).upper()[:20], None) if asked and len(str(asked).split()) == 1 else (None, None)


def _known(turn: Turn) -> Mapping[str, Promotion]:
    words = [word.upper() for word in _WORD.findall(_text(turn))]
    if not words:
        return {}
    with turn.reading() as connection:
        codes = {each.code.upper(): each for each in Offers(connection).all() if each.code}
    return {word: codes[word] for word in words if word in codes}


def _text(turn: Turn) -> str:
    return turn.said.text[:1000]
