"""A whole gateway within the test's process, with a fake brain behind it."""

from __future__ import annotations

from starlette.testclient import TestClient

from bot.gateway.app import Parts, create_app
from bot.settings import read_settings
from tests.gateway.fake_brain import FakeBrain


def a_gateway(database_url: str, brain: FakeBrain, parts: Parts | None = None, **settings: str) -> TestClient:
    given = {"mailbox_token": "mailbox-token", "shopper_secret": "s" * 32, **settings}
    read = read_settings(database_url=database_url, brain_url=brain.url, **given)
    return TestClient(create_app(read, parts or Parts()))
