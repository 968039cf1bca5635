"""What is imported is asked for, what is asked for is pinned, and the pins are ones that any index serves."""

from __future__ import annotations

import ast
import re
import sys
from importlib.metadata import distributions

import pytest

from tests.repo.modules import ROOT, modules

PINS = ("requirements.txt", "requirements-dev.txt", "requirements-tune.txt")
OURS = {path.stem for path in ROOT.iterdir()}


def asked_for(name: str) -> set[str]:
    lines = (ROOT / name.replace(".txt", ".in")).read_text("utf-8")
    return {_plain(each) for each in re.findall(r"^[A-Za-z][\w.-]*", lines, re.MULTILINE)}


def test_what_the_code_imports_is_asked_for() -> None:
    imported = {name.split(".")[0] for module in modules() if module.part != "tuning" for name in module.imports()}

    assert _not_asked_for(imported, asked_for("requirements.txt")) == {}


def test_what_tuning_imports_is_asked_for() -> None:
    imported = {name.split(".")[0] for module in modules() if module.part == "tuning" for name in module.imports()}

    others = imported - sys.stdlib_module_names - OURS
    assert others - {"babel", "numpy", "sklearn"} == asked_for("requirements-tune.txt")


def test_what_the_tests_import_is_asked_for() -> None:
    trees = [ast.parse(path.read_text("utf-8")) for path in (ROOT / "tests").rglob("*.py")]
    nodes = [node for tree in trees for node in ast.walk(tree)]
    imported = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    imported |= {node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module}

    known = asked_for("requirements.txt") | asked_for("requirements-dev.txt")
    assert _not_asked_for({name.split(".")[0] for name in imported}, known) == {}


@pytest.mark.parametrize("name", PINS)
def test_every_pin_has_a_hash_and_no_address(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    pins = re.findall(r"^[A-Za-z0-9_.-]+==\S+ \\\n    --hash=sha256:", text, re.MULTILINE)

    assert len(pins) == len(re.findall(r"^[^\s#]", text, re.MULTILINE))
    assert re.findall(r"://|--[a-z-]*(?:url|host|links)", text) == []


@pytest.mark.parametrize("name", PINS)
def test_what_is_asked_for_is_pinned(name: str) -> None:
    pinned = re.findall(r"^[A-Za-z0-9][\w.-]*(?===)", (ROOT / name).read_text("utf-8"), re.MULTILINE)

    assert asked_for(name) <= {_plain(each) for each in pinned}


def _not_asked_for(imported: set[str], known: set[str]) -> dict[str, list[str]]:
    """Return the imports that come with none of the distributions, each with those that would bring it."""
    others = imported - sys.stdlib_module_names - OURS
    brought_by: dict[str, list[str]] = {name: [] for name in sorted(others)}
    for distribution in distributions():
        for name in {file.parts[0].split(".")[0] for file in distribution.files or ()} & others:
            brought_by[name].append(_plain(distribution.metadata["Name"]))
    return {name: brought for name, brought in brought_by.items() if not known & set(brought)}


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
