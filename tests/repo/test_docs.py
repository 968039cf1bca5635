"""The docs name only what exists: paths, links, commands, settings."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.__main__ import COMMANDS
from bot.settings import Settings
from tests.repo.modules import ROOT
from tests.repo.test_commands import COMMANDS as MAKE_COMMANDS

DOCS = [ROOT / name for name in ("README.md", "CHANGELOG.md", "NOTICE")] + sorted((ROOT / "docs").rglob("*.md"))
NEEDED = "README.md docs/glossary.md docs/one-message.md docs/architecture.md docs/add-an-intent.md docs/add-a-channel.md docs/add-a-language.md"
# They come to be while the project runs.
MADE = (".venv", ".env", "var", "models")
# What a folder of the repository begins with; anything else with a slash in it is no path of ours.
OURS = tuple(path.name for path in ROOT.iterdir())

_CODE = re.compile(r"`([^`\n]+)`")
_PATH = re.compile(r"[\w.<>*-]+(?:/[\w.<>*-]+)*/?")
_LINK = re.compile(r"\]\(([^)\s]+)\)")


def paths(text: str) -> list[str]:
    """Return what stands in backticks and begins with a file or folder of ours."""
    return [
        code
        for code in _CODE.findall(text)
        if _PATH.fullmatch(code) and code.split("/")[0] in OURS and not code.startswith(MADE)
    ]


def exists(path: str) -> bool:
    """Say whether a file is there; `<topic>` stands for any one name."""
    return any(ROOT.glob(re.sub(r"<[^>]+>", "*", path).rstrip("/")))


@pytest.mark.parametrize("name", NEEDED.split())
def test_what_a_newcomer_reads_is_there(name: str) -> None:
    assert (ROOT / name).is_file()


@pytest.mark.parametrize("doc", DOCS, ids=lambda doc: str(doc.relative_to(ROOT)))
def test_named_paths_exist(doc: Path) -> None:
    assert [path for path in paths(doc.read_text("utf-8")) if not exists(path)] == []


@pytest.mark.parametrize("doc", DOCS, ids=lambda doc: str(doc.relative_to(ROOT)))
def test_links_lead_somewhere(doc: Path) -> None:
    links = [link for link in _LINK.findall(doc.read_text("utf-8")) if "://" not in link]

    assert [link for link in links if not (doc.parent / link.split("#")[0]).exists()] == []


@pytest.mark.parametrize("doc", DOCS, ids=lambda doc: str(doc.relative_to(ROOT)))
def test_named_commands_exist(doc: Path) -> None:
    text = doc.read_text("utf-8")

    assert set(re.findall(r"(?:^|`|\n    )make ([a-z]+)", text)) <= set(MAKE_COMMANDS)
    assert set(re.findall(r"python -m bot ([a-z]+)", text)) <= set(COMMANDS)


@pytest.mark.parametrize("doc", DOCS, ids=lambda doc: str(doc.relative_to(ROOT)))
def test_named_settings_exist(doc: Path) -> None:
    known = {name.upper() for name in Settings.__fields__}
    named = re.findall(r"`([A-Z]+(?:_[A-Z]+)+)(?:=[^`]*)?`", doc.read_text("utf-8"))

    assert {name for name in named if name not in known and not _is_of_the_tests(name)} == set()


@pytest.mark.parametrize("path", ["bot/shop", "data/nlu/<language>/<topic>.yml", "docs/"])
def test_a_path_that_is_there_is_found(path: str) -> None:
    assert paths(f"see `{path}`") == [path]
    assert exists(path)


@pytest.mark.parametrize("path", ["bot/nothing.py", "data/nlu/<language>/<topic>.csv"])
def test_a_path_that_is_not_there_is_missed(path: str) -> None:
    assert paths(f"see `{path}`") == [path]
    assert not exists(path)


def _is_of_the_tests(name: str) -> bool:
    return any(name in path.read_text("utf-8") for path in (ROOT / "tests/machine.py", ROOT / "scripts/environment.sh"))
