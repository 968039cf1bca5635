"""Nothing grows past what is read at one go."""

from __future__ import annotations

from pathlib import Path

from tests.repo.modules import ROOT, modules

MOST_LINES = 300
# Data, as many rows as the world has; the training examples; tables as they were written down once.
OF_ANY_LENGTH = ("data/nlu", "bot/facts", "domain.yml", "bot/store/migrations/versions")


def lines(path: Path) -> int:
    return len(path.read_text("utf-8").splitlines())


def too_long(paths: list[Path]) -> dict[str, int]:
    inside = {str(path.relative_to(ROOT)): path for path in paths}
    counts = {name: lines(path) for name, path in inside.items() if not name.startswith(OF_ANY_LENGTH)}
    return {name: count for name, count in counts.items() if count > MOST_LINES}


def test_a_module_is_at_most_300_lines() -> None:
    assert too_long([*(module.path for module in modules()), *(ROOT / "widget").rglob("*.js")]) == {}


def test_a_yaml_file_is_at_most_300_lines() -> None:
    folders = ("actions", "bot", "data", "demo", "tests")

    assert (
        too_long([*ROOT.glob("*.yml"), *(path for folder in folders for path in (ROOT / folder).rglob("*.yml"))]) == {}
    )
