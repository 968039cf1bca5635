"""Importing a module does nothing: no connection, no file of ours, no process, no environment variable."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.repo.modules import ROOT, Module, modules

# Run in a process of its own: imports all modules and prints what Python's audit events show of each.
WATCHED = f"""
import importlib, sys, warnings
warnings.simplefilter("ignore")
ROOT, seen, now = {str(ROOT)!r}, [], [""]

def watch(event, arguments):
    if event == "open" and str(arguments[0]).startswith(ROOT + "/") and not str(arguments[0]).endswith((".py", ".pyc")):
        if "/.venv/" not in str(arguments[0]) and "__pycache__" not in str(arguments[0]):
            seen.append((now[0], event, arguments[0]))
    elif event in ("socket.connect", "sqlite3.connect"):
        seen.append((now[0], event, arguments[-1]))

sys.addaudithook(watch)
for now[0] in sys.argv[1:]:
    importlib.import_module(now[0])
print(*seen, sep="\\n")
"""
# They are run, not imported: Alembic's environment is itself the deed.
RUN_BY_OTHERS = ("bot.__main__", "bot.store.migrations")
# What only `make tune` installs, see requirements-tune.in.
FOR_TUNING = "bot.tuning"


@pytest.mark.parametrize("module", modules(), ids=str)
def test_the_environment_is_read_inside_functions_only(module: Module) -> None:
    reads = [ast.unparse(node) for node in _outside_functions(module.tree) if _is_environment(node)]

    assert reads == []


@pytest.mark.slow
def test_no_file_is_opened_and_nothing_connected() -> None:
    left_out = RUN_BY_OTHERS if find_spec("torch") else (*RUN_BY_OTHERS, FOR_TUNING)
    names = [module.name for module in modules() if not module.name.startswith(left_out)]

    ran = subprocess.run([sys.executable, "-c", WATCHED, *names], cwd=ROOT, capture_output=True, text=True, timeout=240)

    assert ran.returncode == 0, ran.stderr[-3000:]
    assert ran.stdout.strip() == ""


def _outside_functions(node: ast.AST) -> Iterator[ast.AST]:
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)) and not _is_main(child):
            yield child
            yield from _outside_functions(child)


def _is_main(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and "__main__" in ast.unparse(node.test)


def _is_environment(node: ast.AST) -> bool:
    return isinstance(node, ast.Attribute) and node.attr in ("environ", "getenv")


def test_the_watch_sees_a_file_read_at_import(tmp_path: Path) -> None:
    (tmp_path / "reads.py").write_text(f"open({str(ROOT / 'domain.yml')!r}).close()")

    ran = subprocess.run(
        [sys.executable, "-c", WATCHED, "reads"], cwd=tmp_path, capture_output=True, text=True, timeout=60, check=True
    )

    assert "domain.yml" in ran.stdout
