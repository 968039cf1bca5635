"""A stock `rasa run` with a stock action server stands in the brain's place: the contract is Rasa's own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
import requests
import yaml

from bot.brain.training import train_if_needed
from bot.commands.processes import wait_until_up
from bot.store.database import Database
from bot.store.demo import load_demo
from tests.gateway.conftest import free_port

# Starting everything takes its time on a busy machine.
pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a gateway whose brain is a stock Rasa."""
    folder = tmp_path_factory.mktemp("stock")
    url = f"sqlite:///{folder / 'crossdesk.db'}"
    database = Database(url)
    database.migrate()
    load_demo(database, date.today())
    database.close()
    model = train_if_needed(ROOT / "models")
    actions_port, rasa_port, port = free_port(), free_port(), free_port()
    (folder / "endpoints.yml").write_text(
        yaml.safe_dump(
            {
                "action_endpoint": {"url": f"http://127.0.0.1:{actions_port}/webhook"},
                "nlg": {"type": "bot.brain.texts.CatalogueResponses"},
            }
        )
    )
    (folder / "credentials.yml").write_text("rest:\n")
    settings = {
        "DATABASE_URL": url,
        "ACTIONS_PORT": str(actions_port),
        "BRAIN_URL": f"http://127.0.0.1:{rasa_port}",
        "PORT": str(port),
        "RASA_TELEMETRY_ENABLED": "false",
        "PYTHONPATH": str(ROOT),
        "LOG_LEVEL": "WARNING",
    }
    rasa = ["rasa", "run", "-m", str(model.resolve()), "-p", str(rasa_port), "-i", "127.0.0.1"]
    rasa += ["--endpoints", str(folder / "endpoints.yml"), "--credentials", str(folder / "credentials.yml")]
    with ExitStack() as stack, (folder / "said.log").open("w") as said:
        for command in (["bot.brain.action_server"], rasa, ["bot", "gateway"]):
            process = subprocess.Popen(
                [sys.executable, "-m", *command], cwd=ROOT, env={**os.environ, **settings}, stdout=said, stderr=said
            )
            stack.callback(process.wait, 30)
            stack.callback(process.terminate)
        for address in (
            f"http://127.0.0.1:{actions_port}/health",
            f"http://127.0.0.1:{rasa_port}/",
            f"http://127.0.0.1:{port}/health/live",
        ):
            wait_until_up(address, folder / "said.log")
        yield f"http://127.0.0.1:{port}"


def test_a_question_is_answered_through_it(gateway: str) -> None:
    metadata = {"locale": "en-US", "message_id": uuid4().hex}
    body: dict[str, Any] = {
        "sender": uuid4().hex,
        "message": "which payment methods do you accept?",
        "metadata": metadata,
    }

    # A stock Rasa loads at its first message, so the door may give up first; the same message id is safe to send again.
    for _ in range(6):
        answer = requests.post(f"{gateway}/webhooks/rest/webhook", json=body, timeout=60)
        if answer.status_code != 504:
            break

    assert answer.status_code == 200
    assert "PayPal" in "".join(entry.get("text", "") for entry in answer.json())
