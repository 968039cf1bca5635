"""The languages that words of a message may be in: a word counts only where its language may be spoken."""

from __future__ import annotations

from rasa.shared.nlu.training_data.message import Message

from bot.nlu.language import OURS

# Below this the identified language is right less often than nine times in ten.
_SURE = 0.7
# Written alike: what one of them calls a thing is often what the other does.
KIN = {"zh": ("zh-Hant",), "zh-Hant": ("zh",)}


def likely_languages(message: Message) -> tuple[str, ...]:
    """Return the languages in which to look words up, the likeliest first; all of ours where none is identified."""
    found = message.get("language") or {}
    so_far = (message.get("metadata") or {}).get("language_so_far")
    if not found:
        return OURS
    likely = [found["name"], *KIN.get(found["name"], ()), so_far, "en"]
    if found["confidence"] < _SURE:
        likely += OURS
    return tuple(dict.fromkeys(each for each in likely if each in OURS))
