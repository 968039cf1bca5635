"""`make` lists the commands."""

from __future__ import annotations

import re
import subprocess

from tests.repo.modules import ROOT

COMMANDS = [
    "setup",
    "run",
    "demo",
    "chat",
    "train",
    "test",
    "quick",
    "check",
    "fix",
    "evaluate",
    "tune",
    "bench",
    "migration",
    "migrate",
]


def test_make_alone_lists_the_commands_with_a_line_each() -> None:
    ran = subprocess.run(["make"], cwd=ROOT, capture_output=True, text=True, timeout=20, check=True)

    assert re.findall(r"^  make (\w+) +\S", ran.stdout, re.MULTILINE) == COMMANDS
