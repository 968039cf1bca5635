"""The processes that the launcher watches: started, restarted when they die, and gone when the launcher is gone."""

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from time import monotonic, sleep

import click
import requests

# Pause before a restart by how often it died in a row; one that lived long enough begins anew.
PAUSES = (0.5, 1, 2, 4, 8, 15, 30)
STEADY_SECONDS = 60
STOP_SECONDS = 10
START_SECONDS = 180
_PR_SET_PDEATHSIG = 1


class Process:
    """One child of the launcher, whose output goes to a log file."""

    def __init__(self, name: str, command: Sequence[str], environment: Mapping[str, str], log: Path) -> None:
        self.name, self.log = name, log
        self._command, self._environment = command, environment
        self._child: subprocess.Popen[bytes] | None = None
        self._started_at = self._start_at = 0.0
        self._deaths = 0

    def start(self) -> None:
        self.log.parent.mkdir(parents=True, exist_ok=True)
        with self.log.open("ab") as log:
            self._child = subprocess.Popen(
                self._command,
                env={**os.environ, **self._environment},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                # Ctrl-C in the terminal goes to the launcher alone, which then stops its children in order.
                start_new_session=True,
                preexec_fn=_die_with_parent if sys.platform == "linux" else None,
            )
        self._started_at, self._start_at = monotonic(), 0.0

    def watch(self, say: Callable[[str], None]) -> None:
        """Start it again, after a pause, when it has died."""
        now = monotonic()
        if self._start_at:
            if now >= self._start_at:
                self.start()
            return
        if self._child is None or self._child.poll() is None:
            return
        self._deaths = 1 if now - self._started_at > STEADY_SECONDS else self._deaths + 1
        pause = PAUSES[min(self._deaths, len(PAUSES)) - 1]
        self._start_at = now + pause
        say(f"The {self.name} ended with {self._ending()}; it starts again in {pause} s. Its log: {self.log}")

    def _ending(self) -> str:
        code = self._child.returncode if self._child else 0
        return f"signal {signal.Signals(-code).name}" if code < 0 else f"code {code}"

    def poll(self) -> int | None:
        """Return the code it ended with, None while it runs."""
        return self._child.poll() if self._child else None

    def stop(self) -> None:
        """Ask it to end, and make it."""
        if self._child is None or self._child.poll() is not None:
            return
        self._child.terminate()
        try:
            self._child.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._child.kill()
            self._child.wait()

    def last_words(self, lines: int = 15) -> str:
        if not self.log.exists():
            return ""
        return "\n".join(self.log.read_text("utf-8", errors="replace").splitlines()[-lines:])


def wait_until_up(url: str, log: Path, seconds: float = START_SECONDS) -> None:
    """Return once the address answers with success; else raises with the end of the log of who should answer."""
    ends = monotonic() + seconds
    while monotonic() < ends:
        with suppress(requests.RequestException):
            if requests.get(url, timeout=2).ok:
                return
        sleep(0.2)
    raise click.ClickException(f"{url} did not come up:\n{log.read_text('utf-8', errors='replace')[-3000:]}")


def _die_with_parent() -> None:
    """End with the launcher, also when it is killed (Linux; elsewhere a killed launcher leaves its children)."""
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)
