"""A tracking service that answers what was recorded."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.carriers.recorded_service import RecordedService


@pytest.fixture
def service() -> Iterator[RecordedService]:
    service = RecordedService()
    yield service
    service.close()
