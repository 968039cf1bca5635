"""A service that is slow, limited or down: tried again with growing pauses, then left alone for a while."""

from __future__ import annotations

import pytest

from bot.carriers.calls import FAILURES, OPEN_SECONDS, TRIES, Calls
from bot.errors import Unavailable
from tests.carriers.recorded_service import RecordedService


class Time:
    def __init__(self) -> None:
        self.now = 0.0
        self.slept: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def calls(service: RecordedService, time: Time) -> Calls:
    return Calls("17track", service.url, {"17token": "k"}, sleep=time.sleep, clock=lambda: time.now)


def test_a_call_is_tried_again_with_growing_pauses(service: RecordedService, calls: Calls, time: Time) -> None:
    service.answers = [(503, None), (500, None), (200, "17track_register")]

    status, answer = calls.call("POST", "/register", [])

    assert (status, answer["code"]) == (200, 0)
    assert time.slept == [0.5, 1.0]


def test_who_is_asked_to_wait_waits(service: RecordedService, calls: Calls, time: Time) -> None:
    service.answer_headers = {"Retry-After": "3"}
    service.answers = [(429, None), (200, "17track_register")]

    calls.call("POST", "/register", [])

    assert time.slept == [3.0]


def test_a_service_that_does_not_answer_is_unavailable(service: RecordedService, calls: Calls, time: Time) -> None:
    service.answers = [(502, None)] * TRIES

    with pytest.raises(Unavailable, match="status 502"):
        calls.call("POST", "/register", [])

    assert len(service.asked) == TRIES


def test_a_service_that_nobody_reaches_is_unavailable(time: Time) -> None:
    calls = Calls("17track", "http://127.0.0.1:1", {}, sleep=time.sleep)

    with pytest.raises(Unavailable, match="ConnectionError"):
        calls.call("POST", "/register", [])


@pytest.mark.parametrize(("status", "why"), [(401, "TRACKING_KEY"), (200, "without JSON")])
def test_an_answer_that_no_try_mends_is_not_tried_again(
    service: RecordedService, calls: Calls, status: int, why: str
) -> None:
    service.answers = [(status, None)]

    with pytest.raises(Unavailable, match=why):
        calls.call("POST", "/register", [])

    assert len(service.asked) == 1


def test_a_service_that_keeps_failing_is_left_alone_until_a_call_finds_it_back(
    service: RecordedService, calls: Calls, time: Time
) -> None:
    service.answers = [(503, None)] * (TRIES * FAILURES)
    for _ in range(FAILURES):
        with pytest.raises(Unavailable):
            calls.call("POST", "/register", [])
    asked = len(service.asked)

    with pytest.raises(Unavailable, match="left alone"):
        calls.call("POST", "/register", [])
    assert len(service.asked) == asked

    time.now = OPEN_SECONDS + 1
    service.answers = [(200, "17track_register")] * 2
    calls.call("POST", "/register", [])
    calls.call("POST", "/register", [])
    assert len(service.asked) == asked + 2
