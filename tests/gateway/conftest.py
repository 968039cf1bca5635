"""A brain, a platform, and gateways that can be killed, for tests of whole messages' ways."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import requests

from tests.gateway.fake_brain import FakeBrain
from tests.gateway.faulty_gateway import Start, as_line

ROOT = Path(__file__).parents[2]


class FakePlatform:
    """Takes pushed lines and counts how often each came."""

    def __init__(self) -> None:
        self.sends: Counter[str] = Counter()
        self.texts: list[str] = []
        self.fail_next = 0
        platform = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                content = json.loads(self.rfile.read(int(self.headers["content-length"])))
                if platform.fail_next:
                    platform.fail_next -= 1
                    self.send_error(500)
                    return
                platform.sends[content["key"]] += 1
                if platform.sends[content["key"]] == 1:
                    platform.texts.append(content["text"])
                body = json.dumps({"id": f"p-{content['key']}"}).encode()
                self.send_response(200)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_arguments: object) -> None:
                return

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}/"
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


class Gateway:
    """One gateway process after another, on one database and one port."""

    def __init__(self, nursery: subprocess.Popen[str], start: Start) -> None:
        self._nursery, self.start_with = nursery, start
        self.url = f"http://127.0.0.1:{start.port}"
        self.process_id = 0

    def start(self) -> None:
        assert self._nursery.stdin and self._nursery.stdout
        self._nursery.stdin.write(as_line(self.start_with))
        self._nursery.stdin.flush()
        self.process_id = int(self._nursery.stdout.readline())
        wait_for(self._answers, "the gateway does not start")

    def _answers(self) -> bool:
        with suppress(requests.RequestException):
            return requests.get(f"{self.url}/health/live", timeout=1).ok
        return False

    def is_running(self) -> bool:
        try:
            os.kill(self.process_id, 0)
        except ProcessLookupError:
            return False
        return True

    def kill(self) -> None:
        if self.process_id:
            with suppress(ProcessLookupError):
                os.kill(self.process_id, signal.SIGKILL)
            wait_for(lambda: not self.is_running(), "the gateway does not die")

    def push(self, message_id: str, text: str, sender: str = "shopper") -> None:
        """Hand a message in as a platform does: again and again until it is told 200."""

        def is_taken() -> bool:
            if not self.is_running():
                self.start()
            with suppress(requests.RequestException):
                content: Any = {"from": sender, "id": message_id, "text": text}
                return requests.post(f"{self.url}/push", json=content, timeout=20).ok
            return False

        wait_for(is_taken, f"{message_id} is not taken")


def wait_for(condition: Callable[[], bool], problem: str, seconds: float = 60) -> None:
    ends_at = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < ends_at, problem
        time.sleep(0.02)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="session")
def nursery() -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.gateway.faulty_gateway"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    yield process
    process.kill()
    process.wait()


@pytest.fixture
def brain() -> Iterator[FakeBrain]:
    brain = FakeBrain()
    yield brain
    brain.close()


@pytest.fixture
def platform() -> Iterator[FakePlatform]:
    platform = FakePlatform()
    yield platform
    platform.close()


@pytest.fixture
def make_gateway(
    nursery: subprocess.Popen[str], brain: FakeBrain, platform: FakePlatform, tmp_path: Path
) -> Iterator[Callable[..., Gateway]]:
    made: list[Gateway] = []

    def make(database_url: str, crash_at: str = "") -> Gateway:
        start = Start(
            database_url,
            free_port(),
            brain.url,
            platform.url,
            log=str(tmp_path / "gateway.log"),
            crash_at=crash_at,
            marker=str(tmp_path / "crashed"),
        )
        made.append(Gateway(nursery, start))
        return made[-1]

    yield make
    for gateway in made:
        gateway.kill()
