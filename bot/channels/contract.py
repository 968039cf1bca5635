"""What a channel is to the rest: a name, and a table of what its shoppers can be shown.

Capabilities are data; `rendering.py` turns what a channel cannot show into text that loses nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.conversations.messages import KINDS, Kind


@dataclass(frozen=True)
class Capabilities:
    """`kinds` are shown as they are; `text_says_all` adds the choices as numbered lines even where they are shown."""

    kinds: frozenset[Kind]
    text_says_all: bool = False
    is_pushed: bool = False

    @property
    def has_numbered_choices(self) -> bool:
        """The shopper sees numbers, so a number is an answer."""
        return self.text_says_all or "choices" not in self.kinds


CAPABILITIES: dict[str, Capabilities] = {
    "web": Capabilities(kinds=frozenset(KINDS)),
    "rest": Capabilities(kinds=frozenset(KINDS), text_says_all=True),
}
