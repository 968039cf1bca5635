from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from bot.brain.evaluation import Labelled, Read, misses, read_labelled, read_with, report
from bot.brain.scope_evaluation import scope_report
from bot.errors import BadPayload


def a_read(said: str = "ask_price", understood: str = "", **more: Any) -> Read:
    """Return a message read rightly, unless `understood` is something else."""
    language, text = more.pop("language", "en"), more.pop("text", f"a message about {said}")
    ranking = more.pop("ranking", (understood or said,))
    return Read(Labelled(language, said, text), ranking, more.pop("named", language), **more)


def a_parse(*ranking: tuple[str, float], first: str = "", **more: Any) -> dict[str, Any]:
    readings = [{"name": name, "confidence": confidence} for name, confidence in ranking]
    intent = {"name": first, "confidence": 0.35} if first else readings[0]
    return {"intent": intent, "intent_ranking": readings, "language": {"name": "en"}, **more}


def test_shares_are_told_for_all_by_language_and_by_intent() -> None:
    reads = [
        a_read("ask_price"),
        a_read("ask_price", ranking=("check_stock", "ask_price")),
        a_read("check_stock", language="de", named="nl"),
    ]

    figures = report(reads)

    assert (figures["accuracy"], figures["top3"], figures["language_accuracy"]) == (0.6667, 1.0, 0.6667)
    assert figures["messages"] == 3
    assert {language: each["accuracy"] for language, each in figures["languages"].items()} == {"de": 1.0, "en": 0.5}
    assert figures["intents"]["ask_price"] == {"accuracy": 0.5, "top3": 1.0, "language_accuracy": 1.0, "messages": 2}
    assert figures["confusions"] == [
        {"said": "ask_price", "understood": "check_stock", "count": 1, "example": "a message about ask_price"}
    ]


def test_what_the_bot_asks_back_about_is_not_answered() -> None:
    reads = [
        a_read(),
        a_read("ask_price", "check_stock"),
        a_read("ask_price", "check_stock", is_answered=False, language="de"),
    ]

    figures = report(reads)

    assert figures["accuracy"] == 0.3333
    assert figures["answered"] == {"share": 0.6667, "accuracy": 0.5}
    assert figures["languages"]["en"]["answered"] == {"share": 1.0, "accuracy": 0.5}
    assert figures["languages"]["de"]["answered"] == {"share": 0.0, "accuracy": None}


@pytest.mark.parametrize(
    ("read", "recall"),
    [
        (a_read("out_of_scope"), 1.0),
        (a_read("out_of_scope", "bot_challenge"), 1.0),
        (a_read("out_of_scope", "ask_price", is_answered=False), 1.0),
        (a_read("out_of_scope", "ask_price"), 0.0),
    ],
    ids=["said so", "mere talk", "asked back", "taken for a shop question"],
)
def test_out_of_scope_is_seen_unless_a_shop_question_is_answered(read: Read, recall: float) -> None:
    figures = report([read, a_read(language="de")])

    assert figures["out_of_scope_recall"] == recall
    assert figures["languages"]["en"]["out_of_scope_recall"] == recall
    assert figures["languages"]["de"]["out_of_scope_recall"] is None


def test_a_bin_of_confidence_has_its_mean_and_its_accuracy() -> None:
    reads = [a_read(confidence=0.92), a_read("ask_price", "check_stock", confidence=0.98), a_read(confidence=1.0)]

    bins = report(reads)["calibration"]

    assert bins[9] == {"from": 0.9, "to": 1.0, "count": 3, "confidence": 0.9667, "accuracy": 0.6667}
    assert bins[0] == {"from": 0.0, "to": 0.1, "count": 0, "confidence": None, "accuracy": None}
    assert [each["count"] for each in bins] == [0] * 9 + [3]


def test_speed_is_told_in_milliseconds() -> None:
    reads = [a_read(seconds=number / 1000, asked_e5=number > 75) for number in range(1, 101)]

    assert report(reads)["speed"] == {"p50_ms": 50.0, "p99_ms": 99.0, "asked_e5": 0.25}


def test_of_no_messages_there_are_no_figures() -> None:
    figures = report([])

    assert (figures["accuracy"], figures["messages"], figures["languages"]) == (0.0, 0, {})
    assert figures["answered"] == {"share": None, "accuracy": None}
    assert figures["out_of_scope_recall"] is None
    assert figures["speed"] == {"p50_ms": None, "p99_ms": None, "asked_e5": None}
    assert {each["count"] for each in figures["calibration"]} == {0}


def test_a_message_is_read_with_what_the_pipeline_says_of_it() -> None:
    ticks = iter([10.0, 10.25])
    parse = a_parse(
        ("nlu_fallback", 0.35), ("ask_price", 0.3), ("check_stock", 0.2), first="nlu_fallback", asked_e5=True
    )

    [read] = read_with(lambda _: parse, [Labelled("en", "ask_price", "how much")], lambda: next(ticks))

    assert read.ranking == ("ask_price", "check_stock")
    assert (read.confidence, read.is_answered, read.asked_e5, read.seconds) == (0.3, False, True, 0.25)
    assert read.is_right


def test_a_message_without_a_reading_is_a_miss() -> None:
    parse = {"intent": {"name": None, "confidence": 0.0}, "language": {"name": "en"}}

    [read] = read_with(lambda _: parse, [Labelled("en", "ask_price", "…")])

    assert (read.understood, read.confidence, read.is_answered) == ("", 0.0, False)
    assert report([read])["accuracy"] == 0.0


def test_a_miss_says_where_the_right_reading_stood() -> None:
    reads = [a_read(), a_read("ask_price", ranking=("check_stock", "ask_price")), a_read("ask_price", "greet")]

    assert [miss["place"] for miss in misses(reads)] == [2, None]


def test_a_line_that_is_no_labelled_message_is_named(tmp_path: Path) -> None:
    file = tmp_path / "en.tsv"
    file.write_text("en\task_price\thow much\n\nen\tno text here\n", encoding="utf-8")

    with pytest.raises(BadPayload) as refused:
        list(read_labelled(file))

    assert (refused.value.facts["file"], refused.value.facts["line"]) == (str(file), 3)


def test_what_becomes_of_our_own_out_of_scope_messages_is_told() -> None:
    reads = [
        a_read("weather", "out_of_scope"),
        a_read("joke", "bot_challenge"),
        a_read("gold", "ask_price", is_answered=False),
        a_read("salary", "customs_tax", language="de", text="Was verdient man beim Zoll?", confidence=0.8),
    ]

    figures = scope_report(reads)

    shares = {name: figures[name] for name in ("recall", "said_so", "asked_back", "talk", "shop")}
    assert shares == {"recall": 0.75, "said_so": 0.25, "asked_back": 0.25, "talk": 0.25, "shop": 0.25}
    assert {language: each["recall"] for language, each in figures["languages"].items()} == {"de": 0.0, "en": 1.0}
    [taken] = figures["taken_for"]
    assert (taken["understood"], taken["count"]) == ("customs_tax", 1)
    assert taken["messages"] == [
        {"language": "de", "kind": "salary", "confidence": 0.8, "text": "Was verdient man beim Zoll?"}
    ]


def test_without_out_of_scope_messages_there_is_no_recall() -> None:
    figures = scope_report([])

    assert (figures["recall"], figures["messages"], figures["taken_for"]) == (None, 0, [])
