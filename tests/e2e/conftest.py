"""The real thing: launcher, gateway, brain and, where a test asks, a browser; one start for all tests that change nothing."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
import requests

from bot.commands.processes import wait_until_up
from tests.gateway.conftest import free_port

ROOT = Path(__file__).parents[2]
START_SECONDS = 300


@dataclass
class Desk:
    """A running shop: its address, its secrets, and how to talk with it over the REST door."""

    address: str
    process: subprocess.Popen[str]
    secrets: dict[str, str]

    def ask(self, sender: str, message: str, locale: str | None = None) -> list[dict[str, Any]]:
        metadata = {"message_id": uuid4().hex, **({"locale": locale} if locale else {})}
        body: dict[str, Any] = {"sender": sender, "message": message, "metadata": metadata}
        response = requests.post(f"{self.address}/webhooks/rest/webhook", json=body, timeout=60)
        response.raise_for_status()
        return list(response.json())

    def mails(self, address: str) -> list[dict[str, Any]]:
        headers = {"Authorization": f"Bearer {self.secrets['mailbox_token']}"}
        response = requests.get(f"{self.address}/mailbox.json", params={"to": address}, headers=headers, timeout=10)
        response.raise_for_status()
        return list(response.json())

    def mailed_code(self, address: str) -> str:
        """Wait for the code that was sent to the address and return it."""
        for _ in range(100):
            for mail in self.mails(address):
                if found := re.search(r"(?<!\d)\d{6}(?!\d)", mail["text"]):
                    return found.group()
            time.sleep(0.1)
        raise AssertionError(f"no code came to {address}")

    def brain_process(self) -> int:
        """Return the process id of the brain that the launcher started."""
        found = subprocess.run(
            ["pgrep", "-P", str(self.process.pid), "-f", "bot brain"], capture_output=True, text=True, check=True
        )
        return int(found.stdout.split()[0])


def text_of(entries: list[dict[str, Any]]) -> str:
    return "\n".join(entry["text"] for entry in entries if entry.get("text"))


@pytest.fixture(scope="session")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The demo shop, started as `make run` does, in a folder of its own."""
    folder = tmp_path_factory.mktemp("shop")
    for name in (
        "actions",
        "bot",
        "config.yml",
        "data",
        "demo",
        "domain.yml",
        "knowledge",
        "locales",
        "models",
        "widget",
    ):
        (ROOT / "models").mkdir(exist_ok=True)
        (folder / name).symlink_to(ROOT / name)
    (folder / "var").mkdir()
    if (ROOT / "var" / "vectors").exists():
        (folder / "var" / "vectors").symlink_to(ROOT / "var" / "vectors")
    port = free_port()
    environment = {**os.environ, "PORT": str(port), "BRAIN_PORT": str(free_port()), "PYTHONPATH": str(ROOT)}
    with (folder / "said.log").open("w") as said:
        process = subprocess.Popen(
            [sys.executable, "-m", "bot", "run"], cwd=folder, env=environment, stdout=said, stderr=said, text=True
        )
    running = Desk(f"http://127.0.0.1:{port}", process, {})
    try:
        wait_until_up(f"{running.address}/health/ready", folder / "said.log", START_SECONDS)
        running.secrets.update(json.loads((folder / "var" / "secrets.json").read_text()))
        yield running
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(60)
