"""Which language to answer in."""

from __future__ import annotations

import re
from collections.abc import Collection

from actions.said import Said
from bot.replies.catalogue import joined as joined

SURE = 0.75
SHORT = 12
# Addresses and numbers are in no language.
_NO_WORDS = re.compile(r"\S+@\S+|https?://\S+|\S*\d\S*")


def spoken(said: Said, so_far: str | None, served: Collection[str]) -> str:
    """Return the language of the answer: the message's, unless it is too short to overrule the conversation.

    A language that no texts exist in gives the page's, else English.
    """
    guess, sure = said.language.get("name"), said.language.get("confidence", 0.0)
    if so_far in served and (said.is_button or not guess or guess not in served):
        return str(so_far)
    is_short = len(_NO_WORDS.sub("", said.text).strip()) < SHORT
    if so_far in served and guess != so_far and (sure < SURE or is_short) and guess not in ("zh", "zh-Hant"):
        return str(so_far)
    if guess in served and not said.is_button:
        return str(guess)
    page = (said.metadata.get("locale") or "").split("-")[0].split("_")[0].lower()
    return page if page in served else "en"


def is_foreign(said: Said, served: Collection[str]) -> bool:
    """Say whether the message is surely in a language that we have no texts in."""
    if said.is_button or not said.language:
        return False
    if said.language.get("other"):
        return True
    return (
        said.language["name"] not in served and said.language.get("confidence", 0.0) >= SURE and len(said.text) >= SHORT
    )
