from __future__ import annotations

import asyncio
import re
from typing import Any

import pytest

from bot.brain.splitting import split

INTENTS = {"is the lamp in stock": "check_stock", "shipping to chile": "shipping_cost", "my friend loves lamps": "give_praise", "hi": "greet", "这个有货吗": "check_stock", "运费多少": "shipping_cost"}  # fmt: skip


async def _parse(text: str) -> dict[str, Any]:
    """Read a text as a pipeline that is sure of the sentences above and of nothing else."""
    words = text.lower().strip(" ?!.。？,").removeprefix("and ")
    known = INTENTS.get(words)
    first = {"name": known or "product_info", "confidence": 0.95 if known else 0.3}
    language = {"name": "zh" if re.search("[一-鿿]", text) else "en"}
    return {"text": text, "intent": first, "intent_ranking": [first], "entities": [], "language": language}


def _texts(message: str) -> list[str]:
    return [part.text for part in asyncio.run(split(message, _parse))]


def test_two_sure_questions_are_two_parts_in_order() -> None:
    assert _texts("Is the lamp in stock? Shipping to Chile?") == ["Is the lamp in stock?", "Shipping to Chile?"]


def test_chinese_is_cut_at_its_own_marks() -> None:
    assert _texts("这个有货吗？运费多少？") == ["这个有货吗？", "运费多少？"]


@pytest.mark.parametrize(
    "message", ["Hi! Is the lamp in stock?", "It was a gift. Is the lamp in stock?", "is the lamp in stock"]
)
def test_talk_and_unsure_sentences_are_no_questions_of_their_own(message: str) -> None:
    assert _texts(message) == [message]


def test_an_option_after_a_comma_is_of_the_wish_before_it() -> None:
    async def parse(text: str) -> dict[str, Any]:
        at = text.find("41")
        found = [{"entity": "size", "start": at, "end": at + 2}] if at >= 0 else []
        first = {"name": "size_advice" if text.startswith("size") else "check_stock", "confidence": 0.95}
        return {"text": text, "intent": first, "intent_ranking": [first], "entities": found, "language": {"name": "en"}}

    parts = asyncio.run(split("any black boots left, size 41?", parse))

    assert [part.text for part in parts] == ["any black boots left, size 41?"]


def test_the_same_wish_twice_is_one() -> None:
    assert len(_texts("Is the lamp in stock? Is the lamp in stock?")) == 1


def test_what_a_joining_word_cuts_off_counts_in_its_own_language_only() -> None:
    assert _texts("is the lamp in stock and shipping to chile") == ["is the lamp in stock", "and shipping to chile"]
    assert _texts("is the lamp in stock und shipping to chile") == ["is the lamp in stock und shipping to chile"]
