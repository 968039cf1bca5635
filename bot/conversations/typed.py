"""What shoppers type, made safe to keep and to hand on: never a command, never longer than a chat message."""

from __future__ import annotations

import unicodedata
from typing import Final

from bot.errors import BadPayload

LONGEST: Final = 2000

# Controls that turn or hide the text after them; the marks that Arabic, Hebrew, Persian and emoji need stay.
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
_KEPT_CONTROLS = frozenset("\n\t")


class EmptyMessage(BadPayload):
    """Nothing was typed that anybody could see."""

    reply = "contact-empty-message"


class TooLong(BadPayload):
    """More was typed than a chat message holds."""

    reply = "contact-too-long"


def clean(text: str) -> str:
    """Return the text without controls; raises EmptyMessage or TooLong, whose facts name field and limit."""
    if len(text) > LONGEST:
        raise TooLong(field="text", limit=LONGEST)
    kept = "".join(letter for letter in text.replace("\r\n", "\n") if _is_kept(letter)).strip()
    if not any(_is_seen(letter) for letter in kept):
        raise EmptyMessage(field="text")
    return kept


def without_slashes(text: str) -> str:
    """Return what the brain may read: Rasa would take `/restart` or `/intent{…}` as a command.

    Letters that are not seen count as nothing, and so do other slashes that a normaliser would make plain.
    Empty when nothing else was typed.
    """
    start = 0
    for position, letter in enumerate(text):
        if unicodedata.normalize("NFKC", letter) == "/":
            start = position + 1
        elif _is_seen(letter):
            break
    return text[start:].strip() if start else text


def _is_kept(letter: str) -> bool:
    if letter in _KEPT_CONTROLS:
        return True
    return letter not in _TURNING and unicodedata.category(letter) not in ("Cc", "Cs")


def _is_seen(letter: str) -> bool:
    return not letter.isspace() and unicodedata.category(letter) not in ("Cf", "Mn", "Me", "Cc")
