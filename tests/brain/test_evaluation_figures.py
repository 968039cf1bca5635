from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from bot.brain.figures import falls, read_figures, write_figures


def a_report(accuracy: float, **languages: float) -> dict[str, Any]:
    return {
        "accuracy": accuracy,
        "messages": 424,
        "languages": {language: {"accuracy": each, "top3": 0.99} for language, each in languages.items()},
    }


@pytest.fixture
def kept(tmp_path: Path) -> dict[str, Any]:
    write_figures(a_report(0.9, de=0.88, en=0.92), tmp_path / "new" / "figures.json")
    return read_figures(tmp_path / "new" / "figures.json")


def test_only_accuracies_are_kept(kept: dict[str, Any]) -> None:
    assert kept == {"accuracy": 0.9, "messages": 424, "languages": {"de": 0.88, "en": 0.92}}


@pytest.mark.parametrize("now", [a_report(0.9, de=0.88, en=0.92), a_report(0.89, de=0.85, en=0.93)])
def test_a_small_fall_is_none(kept: dict[str, Any], now: dict[str, Any]) -> None:
    assert falls(now, kept) == []


def test_more_than_a_point_over_all_is_a_fall(kept: dict[str, Any]) -> None:
    assert falls(a_report(0.8899, de=0.87, en=0.91), kept) == [
        "all languages: 90.0% of the first readings were right, now 89.0%"
    ]


def test_more_than_three_points_in_a_language_are_a_fall_that_names_it(kept: dict[str, Any]) -> None:
    assert falls(a_report(0.9, de=0.8443, en=0.95), kept) == ["de: 88.0% of the first readings were right, now 84.4%"]


def test_a_language_that_only_one_side_has_is_named(kept: dict[str, Any]) -> None:
    assert falls(a_report(0.9, de=0.88, th=0.9), kept) == [
        "en: no longer measured",
        "th: measured, but no figure is kept",
    ]
