"""A gateway on SQLite with a fake brain, in the test's process."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from bot.gateway.app import Parts
from bot.store.database import Database
from tests.gateway.desk_app import a_gateway
from tests.gateway.fake_brain import FakeBrain


@pytest.fixture
def brain() -> Iterator[FakeBrain]:
    brain = FakeBrain()
    yield brain
    brain.close()


@pytest.fixture
def client(sqlite_database: Database, brain: FakeBrain) -> Iterator[TestClient]:
    with a_gateway(sqlite_database.url, brain, Parts(answer_seconds=0.7)) as client:
        yield client
