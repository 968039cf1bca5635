"""`python -m bot run`: starts all, says where, restarts what dies, and leaves nothing behind."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
import requests

from tests.gateway.conftest import free_port, wait_for
from tests.gateway.fake_brain import FakeBrain

ROOT = Path(__file__).parents[2]


class Launcher:
    def __init__(self, folder: Path, **settings: str) -> None:
        self.folder = folder
        self.port = free_port()
        for name in ("demo", "locales", "widget"):
            (folder / name).symlink_to(ROOT / name)
        environment = {
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "PORT": str(self.port),
            "DATABASE_URL": "sqlite:///var/crossdesk.db",
            **settings,
        }
        self.process = subprocess.Popen(
            [sys.executable, "-m", "bot", "run"],
            cwd=folder,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self.said: list[str] = []

    def read_until(self, text: str) -> str:
        assert self.process.stdout
        for line in self.process.stdout:
            self.said.append(line)
            if text in line:
                return line
        raise AssertionError(f"never said {text!r}:\n{''.join(self.said)}")

    def children(self) -> list[int]:
        found = subprocess.run(["pgrep", "-P", str(self.process.pid)], capture_output=True, text=True, check=False)
        return [int(line) for line in found.stdout.split()]

    def is_up(self) -> bool:
        with suppress(requests.RequestException):
            return requests.get(f"http://127.0.0.1:{self.port}/health/ready", timeout=2).ok
        return False


def is_gone(process_id: int) -> bool:
    try:
        os.kill(process_id, 0)
    except ProcessLookupError:
        return True
    return False


@pytest.fixture
def brain() -> Iterator[FakeBrain]:
    brain = FakeBrain()
    yield brain
    brain.close()


@pytest.fixture
def launcher(tmp_path: Path, brain: FakeBrain) -> Iterator[Launcher]:
    launcher = Launcher(tmp_path, BRAIN_URL=brain.url)
    yield launcher
    launcher.process.kill()
    launcher.process.wait()


@pytest.mark.slow
def test_it_starts_says_where_restarts_and_stops(launcher: Launcher, brain: FakeBrain) -> None:
    launcher.read_until("Crossdesk is ready")
    login = launcher.read_until("password")
    mailbox = launcher.read_until("Mailbox").split()[-1]

    kept = json.loads((launcher.folder / "var" / "secrets.json").read_text())
    assert kept["agent_password"] in login
    assert (launcher.folder / "var" / "secrets.json").stat().st_mode & 0o077 == 0
    assert requests.get(mailbox.replace("ADDRESS", "a@example.com"), timeout=5).json() == []

    (gateway,) = launcher.children()
    os.kill(gateway, signal.SIGKILL)
    launcher.read_until("The gateway ended with signal SIGKILL")
    wait_for(launcher.is_up, "the gateway was not started again")

    (gateway,) = launcher.children()
    launcher.process.send_signal(signal.SIGINT)
    assert launcher.process.wait(20) == 0
    assert is_gone(gateway)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="only Linux ends children with their parent")
def test_a_killed_launcher_leaves_nothing_behind(launcher: Launcher) -> None:
    launcher.read_until("Crossdesk is ready")
    children = launcher.children()

    launcher.process.kill()

    wait_for(lambda: all(is_gone(child) for child in children), "a child is left", seconds=20)


def test_a_port_that_is_taken_is_named(tmp_path: Path, brain: FakeBrain) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        launcher = Launcher(tmp_path, BRAIN_URL=brain.url, PORT=str(port))

        assert f"PORT={port + 1}" in launcher.read_until(f"port {port}")
        assert launcher.process.wait(20) == 1


def test_a_wrong_setting_is_named(tmp_path: Path) -> None:
    launcher = Launcher(tmp_path, PORT="eighty")

    launcher.read_until("PORT")
    assert launcher.process.wait(20) == 1


@pytest.mark.parametrize("module", ["bot.commands.run", "bot.commands.gateway", "bot.gateway.app"])
def test_the_light_processes_import_no_rasa(module: str) -> None:
    check = (
        f"import sys, {module}\n"
        "print([name for name in ('rasa', 'rasa_sdk', 'tensorflow', 'spacy', 'numpy') if name in sys.modules])"
    )
    found = subprocess.run([sys.executable, "-c", check], cwd=ROOT, capture_output=True, text=True, check=True)

    assert found.stdout.strip() == "[]"


def test_the_gateway_takes_little_memory(launcher: Launcher) -> None:
    launcher.read_until("Crossdesk is ready")
    (gateway,) = launcher.children()
    time.sleep(1)

    status = Path(f"/proc/{gateway}/status").read_text()

    resident = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS"))
    assert resident < 150 * 1024
