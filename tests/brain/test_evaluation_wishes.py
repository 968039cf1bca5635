from __future__ import annotations

from typing import Any

from bot.brain.evaluation import Labelled
from bot.brain.wish_evaluation import Cut, cut_with, wish_report

WISHES = {"is it in stock?": "check_stock", "how much is it?": "ask_price"}


def _parse(text: str) -> dict[str, Any]:
    intent = {"name": WISHES.get(text, "check_stock"), "confidence": 0.95}
    return {"text": text, "intent": intent, "intent_ranking": [intent], "entities": [], "language": {"name": "en"}}


def a_cut(said: str, *intents: str, language: str = "en") -> Cut:
    return Cut(Labelled(language, said, f"{said}?"), tuple((intent, f"about {intent}") for intent in intents))


def test_messages_are_cut_as_the_brain_cuts_them() -> None:
    several = Labelled("en", "check_stock+ask_price", "is it in stock? how much is it?")
    single = Labelled("en", "ask_price", "how much is it?")

    cuts = cut_with(_parse, [several, single])

    assert [cut.parts for cut in cuts] == [
        (("check_stock", "is it in stock?"), ("ask_price", "how much is it?")),
        (("ask_price", "how much is it?"),),
    ]
    assert all(cut.is_right for cut in cuts)


def test_only_the_labelled_wishes_in_their_order_are_exact() -> None:
    several = [
        a_cut("check_stock+ask_price", "check_stock", "ask_price"),
        a_cut("check_stock+ask_price", "ask_price", "check_stock"),
        a_cut("check_stock+ask_price", "check_stock", "ask_price", "greet", language="de"),
        a_cut("check_stock+ask_price", "check_stock", language="de"),
    ]

    figures = wish_report(several, [])

    assert (figures["exact"], figures["whole"], figures["messages"]) == (0.25, 0.25, 4)
    assert {language: each["exact"] for language, each in figures["languages"].items()} == {"de": 0.0, "en": 0.5}
    assert len(figures["misses"]) == 3


def test_a_single_wish_is_cut_wrongly_when_it_is_cut_at_all() -> None:
    single = [a_cut("ask_price", "ask_price"), a_cut("ask_price", "check_stock"), a_cut("greet", "greet", "ask_price")]

    figures = wish_report([], single)

    assert figures["single"] == {"cut": 0.3333, "messages": 3}
    assert figures["exact"] is None
    [wrong] = figures["wrong_cuts"]
    assert (wrong["said"], [part["intent"] for part in wrong["parts"]]) == (["greet"], ["greet", "ask_price"])


def test_of_no_messages_there_are_no_figures() -> None:
    figures = wish_report([], [])

    assert (figures["exact"], figures["single"]["cut"], figures["languages"]) == (None, None, {})
