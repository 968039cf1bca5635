"""Calls to a carrier's API: each with a timeout, tried again with growing pauses, and left alone for a while when it is down."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any

import requests

from bot.errors import Unavailable

# To connect, and to wait for each piece of the answer.
TIMEOUT_SECONDS = (3.05, 10)
TRIES = 3
FIRST_PAUSE_SECONDS = 0.5
LONGEST_PAUSE_SECONDS = 10.0
# So many calls in a row that failed open the circuit, for so long.
FAILURES = 3
OPEN_SECONDS = 60.0
_AGAIN = frozenset({408, 425, 429, 500, 502, 503, 504})


class CircuitBreaker:
    """Keeps calls from a service that is down; after a pause one call is let through to see whether it is back."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._failures = 0
        self._open_until = 0.0

    @property
    def is_open(self) -> bool:
        return self._failures >= FAILURES and self._clock() < self._open_until

    def succeeded(self) -> None:
        self._failures = 0

    def failed(self) -> None:
        self._failures += 1
        self._open_until = self._clock() + OPEN_SECONDS


class Calls:
    """Calls one service; raises Unavailable for all that keeps it from answering, a wrong key included."""

    def __init__(
        self,
        name: str,
        base_url: str,
        headers: Mapping[str, str],
        sleep: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._name, self._base_url, self._sleep = name, base_url.rstrip("/"), sleep
        self._breaker = CircuitBreaker(clock)
        self._session = requests.Session()
        self._session.headers.update({**headers, "Accept": "application/json"})

    def call(self, method: str, path: str, body: Any = None, query: Mapping[str, str] | None = None) -> tuple[int, Any]:
        """Return the status and the JSON of the answer, whose own errors the caller reads. Raises Unavailable."""
        if self._breaker.is_open:
            raise Unavailable(what=self._name, why="it failed several times and is left alone for a while")
        try:
            answer = self._try(method, path, body, query)
        except Unavailable:
            self._breaker.failed()
            raise
        self._breaker.succeeded()
        return answer

    def _try(self, method: str, path: str, body: Any, query: Mapping[str, str] | None) -> tuple[int, Any]:
        why = ""
        for number in range(TRIES):
            pause = FIRST_PAUSE_SECONDS * 2**number
            try:
                response = self._session.request(
                    method, f"{self._base_url}{path}", json=body, params=query, timeout=TIMEOUT_SECONDS
                )
            except requests.RequestException as error:
                why = type(error).__name__
            else:
                if response.status_code not in _AGAIN:
                    return self._read(response)
                why = f"status {response.status_code}"
                pause = max(pause, _asked_pause(response))
            if number < TRIES - 1:
                self._sleep(min(pause, LONGEST_PAUSE_SECONDS))
        raise Unavailable(what=self._name, why=why)

    def _read(self, response: requests.Response) -> tuple[int, Any]:
        if response.status_code in (401, 403):
            raise Unavailable(what=self._name, why="it does not take the key in TRACKING_KEY")
        try:
            return response.status_code, response.json()
        except ValueError as error:
            raise Unavailable(what=self._name, why=f"status {response.status_code} without JSON") from error


def _asked_pause(response: requests.Response) -> float:
    asked = response.headers.get("Retry-After", "")
    return float(asked) if asked.isdigit() else 0.0
