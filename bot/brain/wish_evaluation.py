"""How messages of several wishes are cut, and whether those of one wish stay whole."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from bot.brain.evaluation import Labelled, Parse, share
from bot.brain.splitting import first_choice, split


@dataclass(frozen=True)
class Cut:
    """A message, labelled with its intents in order and `+` between them, and the parts it was cut into."""

    said: Labelled
    parts: tuple[tuple[str, str], ...]

    @property
    def wishes(self) -> list[str]:
        return self.said.intent.split("+")

    @property
    def is_right(self) -> bool:
        return [intent for intent, _ in self.parts] == self.wishes

    @property
    def is_whole(self) -> bool:
        return len(self.parts) == 1


def cut_with(parse: Callable[[str], Parse], labelled: Iterable[Labelled]) -> list[Cut]:
    return asyncio.run(_cut_all(parse, labelled))


async def _cut_all(parse: Callable[[str], Parse], labelled: Iterable[Labelled]) -> list[Cut]:
    async def read(text: str) -> Parse:
        return parse(text)

    cuts = []
    for each in labelled:
        parts = await split(each.text, read)
        cuts.append(Cut(each, tuple((first_choice(part.parse)[0] or "", part.text) for part in parts)))
    return cuts


def wish_report(several: Sequence[Cut], single: Sequence[Cut]) -> dict[str, Any]:
    """Return the figures of both: `exact` and `whole` are shares of the several, `cut` of the single ones."""
    languages = sorted({each.said.language for each in (*several, *single)})
    return {
        **_figures(several, single),
        "languages": {
            language: _figures(
                [each for each in several if each.said.language == language],
                [each for each in single if each.said.language == language],
            )
            for language in languages
        },
        "misses": [_shown(each) for each in several if not each.is_right],
        "wrong_cuts": [_shown(each) for each in single if not each.is_whole],
    }


def _figures(several: Sequence[Cut], single: Sequence[Cut]) -> dict[str, Any]:
    return {
        "exact": share(sum(each.is_right for each in several), len(several)),
        "whole": share(sum(each.is_whole for each in several), len(several)),
        "messages": len(several),
        "single": {
            "cut": share(sum(not each.is_whole for each in single), len(single)),
            "messages": len(single),
        },
    }


def _shown(cut: Cut) -> dict[str, Any]:
    return {
        "language": cut.said.language,
        "said": cut.wishes,
        "text": cut.said.text,
        "parts": [{"intent": intent, "text": text} for intent, text in cut.parts],
    }
