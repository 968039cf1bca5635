"""`make` lists the commands."""

from __future__ import annotations

import re
import subprocess

import click

from bot.__main__ import main
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


# What `python -m bot` offers, and the commands of its groups.
OFFERED = {
    "brain": [],
    "train": [],
    "gateway": [],
    "run": [],
    "import": [],
    "migrate": [],
    "migration": [],
    "demo": ["export", "list"],
    "chat": [],
    "evaluate": [],
    "tune": [],
    "bench": ["answers"],
    "customs": ["check", "work-out"],
}


def test_python_m_bot_lists_the_commands_with_a_line_each() -> None:
    context = click.Context(main)

    found = {name: main.get_command(context, name) for name in main.list_commands(context)}

    assert sorted(found) == sorted(OFFERED)
    assert all(command is not None and command.get_short_help_str() for command in found.values())
    groups = {name: sorted(each.commands) for name, each in found.items() if isinstance(each, click.Group)}
    assert groups == {name: commands for name, commands in OFFERED.items() if commands}
