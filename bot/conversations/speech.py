"""The few lines that the gateway itself says, and in which language: texts from the catalogue."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from bot.replies.catalogue import Catalogue
from bot.replies.parcel_words import ParcelWords, Reading
from bot.shop.conversations import Conversation

_TRADITIONAL = ("hant", "tw", "hk", "mo")


class Speech:
    """Says a line in the language nearest to the asked one."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def of_parcels(self, language: str, today: date, read: Reading) -> ParcelWords:
        return ParcelWords(self._catalogue, language, None, today, read)

    @property
    def languages(self) -> tuple[str, ...]:
        return self._catalogue.languages

    def say(self, text_id: str, language: str, **facts: Any) -> str:
        return self._catalogue.text(text_id, language, **facts)

    def language_of(self, conversation: Conversation) -> str:
        return self.nearest(conversation.language, conversation.locale)

    def nearest(self, *wishes: str | None) -> str:
        """Return the first wished language or locale that there are texts in, else English."""
        for wish in wishes:
            found = wish and self._find(wish)
            if found:
                return found
        return "en"

    def _find(self, locale: str) -> str | None:
        parts = re.split(r"[-_]", locale.lower())
        if parts[0] == "zh" and "hans" not in parts and any(part in _TRADITIONAL for part in parts):
            parts = ["zh-Hant"] if "zh-Hant" in self.languages else ["zh"]
        return parts[0] if parts[0] in self.languages else None
