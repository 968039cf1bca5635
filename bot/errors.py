"""The ways a request can fail that are not bugs.

Each carries a reply id and facts, never text; the edge (`actions/base.py`, `bot/gateway/errors.py`)
turns them into what a shopper or a caller reads.
"""

from __future__ import annotations


class ShopError(Exception):
    """Base of every expected failure; `facts` fill the variables of the reply."""

    reply = "talk-unavailable"

    def __init__(self, **facts: object) -> None:
        super().__init__(", ".join(f"{name}={value}" for name, value in facts.items()) or self.reply)
        self.facts = facts


class Refusal(ShopError):
    """The shop's rules say no."""


class NotFound(ShopError):
    """The thing asked for does not exist, or not for this shopper."""

    reply = "talk-not-found"


class Unavailable(ShopError):
    """Something outside did not answer in time: tried again, then an agent takes over."""


class BadPayload(ShopError):
    """What a caller sent breaks the contract; a 400 that names the field."""

    reply = "talk-bad-payload"


class BadSetting(ShopError):
    """A setting or an owner's file is wrong; names the key and what was expected."""

    def __init__(self, key: str, expected: str, got: object) -> None:
        super().__init__(key=key, expected=expected, got=got)

    def __str__(self) -> str:
        return f"{self.facts['key']}: expected {self.facts['expected']}, got {self.facts['got']!r}"
