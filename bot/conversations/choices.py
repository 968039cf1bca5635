"""Buttons: what the gateway keeps of them, and how a shopper names one by its number."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from secrets import token_urlsafe
from typing import Any

from bot.conversations.messages import Outbound
from bot.shop.conversations import Button, Choice

# The payload of the way back from the queue: the desk's own, the brain never sees it.
BACK = "desk:back"

_NUMBER = re.compile(r"[(#]?\s*(\d{1,2})\s*[.)]?")


def numbered_choice(text: str) -> int | None:
    """Return the number that was typed and nothing else: 2, 2., (2), ２, ②."""
    found = _NUMBER.fullmatch(unicodedata.normalize("NFKC", text).strip())
    return int(found.group(1)) if found else None


class ButtonMaker:
    """Makes the buttons of one reply; numbers go on through its messages, one payload is one button."""

    def __init__(self) -> None:
        self._made: dict[tuple[str, str], Button] = {}
        self._new: list[Button] = []

    def choices(self, message: Outbound) -> tuple[Choice, ...]:
        return tuple(self._choice(offer.title, offer.payload) for offer in message.offers)

    def body(self, message: Outbound) -> Mapping[str, Any] | None:
        """Return the body with each button's payload replaced by its id."""
        if message.body is None:
            return None
        body = dict(message.body)
        if "buttons" in body:
            body["buttons"] = self._buttons(body["buttons"])
        if "cards" in body:
            body["cards"] = [{**card, "buttons": self._buttons(card.get("buttons") or ())} for card in body["cards"]]
        return body

    def take_new(self) -> list[Button]:
        """Return the buttons made since the last call."""
        new, self._new = self._new, []
        return new

    def _buttons(self, buttons: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
        return [self._shown(button) for button in buttons]

    def _shown(self, button: Mapping[str, Any]) -> dict[str, Any]:
        if "payload" not in button:
            return {"title": str(button["title"]), "url": str(button["url"])}
        choice = self._choice(str(button["title"]), str(button["payload"]))
        return {"title": choice.title, "id": choice.id}

    def _choice(self, title: str, payload: str) -> Choice:
        button = self._made.get((title, payload))
        if button is None:
            button = Button(token_urlsafe(16), len(self._made) + 1, title, payload)
            self._made[title, payload] = button
            self._new.append(button)
        return Choice(button.id, title)
