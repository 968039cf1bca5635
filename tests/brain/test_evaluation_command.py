"""`python -m bot evaluate` with a pipeline that knows words, in place of a trained one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from bot.brain import pipeline, training
from bot.commands.evaluate import evaluate

WORDS = {"how much": "ask_price", "in stock": "check_stock", "weather": "out_of_scope"}


def _parse(text: str) -> dict[str, Any]:
    found = [intent for words, intent in WORDS.items() if words in text]
    ranking = [{"name": intent, "confidence": 0.95} for intent in found or ["greet"]]
    return {"text": text, "intent": ranking[0], "intent_ranking": ranking, "entities": [], "language": {"name": "en"}}


@pytest.fixture(autouse=True)
def knows_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(training, "train_if_needed", lambda models: models / "crossdesk-0.tar.gz")
    monkeypatch.setattr(pipeline, "load_pipeline", lambda model: _parse)


@pytest.fixture
def messages(tmp_path: Path) -> Path:
    return a_file(tmp_path / "en.tsv", ["ask_price\thow much", "check_stock\tgot any?", "ask_price\twas: in stock"])


def a_file(path: Path, lines: list[str]) -> Path:
    path.write_text("".join(f"en\t{line}\n" for line in lines), encoding="utf-8")
    return path


def run(*arguments: object) -> Result:
    return CliRunner().invoke(evaluate, [str(each) for each in arguments])


def test_stdout_is_one_json_object(messages: Path) -> None:
    ran = run(messages)

    figures = json.loads(ran.stdout)
    assert (figures["accuracy"], figures["messages"]) == (0.3333, 3)
    assert {"out_of_scope", "several", "misses"} & set(figures) == set()


def test_the_page_its_json_and_the_figures_are_written(messages: Path, tmp_path: Path) -> None:
    html, kept = tmp_path / "var" / "index.html", tmp_path / "figures.json"

    ran = run(messages, "--report", html, "--figures", kept)

    assert json.loads(ran.stdout)["accuracy"] == 0.3333
    assert "<title>" in html.read_text("utf-8")
    written = json.loads(html.with_suffix(".json").read_text("utf-8"))
    assert (written["measured"]["model"], len(written["misses"])) == ("crossdesk-0.tar.gz", 2)
    assert json.loads(kept.read_text("utf-8"))["languages"] == {"en": 0.3333}
    assert "33.3 %" in ran.stderr and str(html) in ran.stderr


def test_our_own_messages_are_measured_too(messages: Path, tmp_path: Path) -> None:
    unfit = a_file(tmp_path / "unfit.tsv", ["weather\twhat weather", "salary\thow much do they earn"])
    several = a_file(tmp_path / "several.tsv", ["check_stock+ask_price\tis it in stock? how much is it?"])

    facts = a_file(tmp_path / "facts.tsv", ["money\tGBP 5.00\tis it £5?"])

    figures = json.loads(run(messages, "--out-of-scope", unfit, "--several", several, "--facts", facts).stdout)

    assert (figures["out_of_scope"]["recall"], figures["out_of_scope"]["messages"]) == (0.5, 2)
    assert figures["several"]["exact"] == 1.0
    assert (figures["facts"]["right"], figures["facts"]["kinds"]) == (0.0, {"money": 0.0})
    assert figures["several"]["single"] == {"cut": 0.0, "messages": 3}


def test_misses_are_written_as_a_table(messages: Path, tmp_path: Path) -> None:
    run(messages, "--errors", tmp_path / "misses.tsv")

    assert (tmp_path / "misses.tsv").read_text("utf-8").splitlines() == [
        "language\tsaid\tunderstood\tunderstood_language\ttext",
        "en\tcheck_stock\tgreet\ten\tgot any?",
        "en\task_price\tcheck_stock\ten\twas: in stock",
    ]


def test_a_wrong_line_is_named(tmp_path: Path) -> None:
    ran = run(a_file(tmp_path / "en.tsv", ["no text here"]))

    assert ran.exit_code == 1
    assert "en.tsv, line 1: expected language<TAB>intent<TAB>text" in ran.stderr


def test_a_wrong_line_of_facts_is_named(messages: Path, tmp_path: Path) -> None:
    facts = a_file(tmp_path / "facts.tsv", ["money\tGBP 5.00"])

    ran = run(messages, "--facts", facts)

    assert ran.exit_code == 1
    assert "facts.tsv, line 1: expected language<TAB>kind<TAB>value<TAB>message" in ran.stderr


def test_a_page_is_not_put_where_its_json_goes(messages: Path, tmp_path: Path) -> None:
    ran = run(messages, "--report", tmp_path / "index.json")

    assert ran.exit_code == 2
    assert not (tmp_path / "index.json").exists()
