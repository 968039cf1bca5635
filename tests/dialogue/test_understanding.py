"""The trained model understands the validation messages as well as the figures kept beside them say.

Figures are raised, or lowered where that is meant, by `make evaluate FIGURES=tests/validation/figures.json`: all files
are measured, and the file is committed with what made the difference.
"""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from bot.brain.evaluation import read_labelled, read_with, report
from bot.brain.figures import falls, read_figures
from tests.content.topics import ROOT

FOLDER = ROOT / "tests" / "validation"
FIGURES = FOLDER / "figures.json"
HOW_TO_KEEP = f"where that is meant, run `make evaluate FIGURES={FIGURES.relative_to(ROOT)}` and commit that file"


@pytest.mark.timeout(900)  # thousands of messages, a minute and a half on two idle cores
def test_no_language_is_understood_worse_than_before(brain: Any, loop: asyncio.AbstractEventLoop) -> None:
    assert FIGURES.exists(), f"no figures to compare with: {HOW_TO_KEEP}"
    labelled = [line for path in sorted(FOLDER.glob("*.tsv")) for line in read_labelled(path)]

    reads = read_with(lambda text: loop.run_until_complete(brain.parse(text)), labelled)

    fallen = falls(report(reads), read_figures(FIGURES))
    assert fallen == [], "\n".join(["understanding has fallen:", *fallen, HOW_TO_KEEP])
