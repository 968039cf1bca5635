"""The way to the brain: one HTTP call a turn, and the question whether it is there.

Over urllib3 itself: what requests adds takes as long as the desk takes to write a turn down.
"""

from __future__ import annotations

import json
from typing import Any

import urllib3
from urllib3.exceptions import ConnectTimeoutError, HTTPError, NewConnectionError, ProtocolError, TimeoutError

from bot.conversations.messages import Reply
from bot.conversations.turns import BrainFailed, read_answer
from bot.errors import Unavailable

CONNECT_SECONDS = 3
TURN_SECONDS = 25
HEALTH_SECONDS = 2
CONNECTIONS = 64


class BrainAway(Unavailable):
    """Nobody answers at the brain's address, or it is still starting: it did not see the turn."""


class Brain:
    """A brain at a base URL; usable from any thread."""

    def __init__(self, url: str, token: str = "", turn_seconds: float = TURN_SECONDS) -> None:
        self._url = url.rstrip("/")
        self._turn_seconds = turn_seconds
        self._pool = urllib3.PoolManager(maxsize=CONNECTIONS, retries=False)
        self._headers = {"Content-Type": "application/json"}
        if token:
            self._headers["Authorization"] = f"Bearer {token}"

    def answer(self, turn: dict[str, Any]) -> Reply:
        """Return the brain's reply; raises BrainAway or BrainFailed."""
        try:
            response = self._post(json.dumps(turn).encode())
        except (ConnectTimeoutError, NewConnectionError, ProtocolError) as error:
            raise BrainAway(why="no connection") from error
        except TimeoutError as error:
            raise BrainFailed(why=f"no answer within {self._turn_seconds} s") from error
        except HTTPError as error:
            raise BrainFailed(why=str(error)) from error
        if response.status == 503:
            raise BrainAway(why="status 503")
        if response.status != 200:
            raise BrainFailed(why=f"status {response.status}")
        try:
            return read_answer(json.loads(response.data))
        except ValueError as error:
            raise BrainFailed(why="the answer is not JSON") from error

    def _post(self, body: bytes) -> urllib3.BaseHTTPResponse:
        try:
            return self._request("POST", "/webhooks/rest/webhook", self._turn_seconds, body)
        except ProtocolError:
            # Most likely a kept connection that the brain had closed; a turn that it did finish gets the stored answer.
            return self._request("POST", "/webhooks/rest/webhook", self._turn_seconds, body)

    def is_healthy(self) -> bool:
        try:
            return self._request("GET", "/health", HEALTH_SECONDS).status == 200
        except HTTPError:
            return False

    def _request(self, method: str, path: str, seconds: float, body: bytes | None = None) -> urllib3.BaseHTTPResponse:
        timeout = urllib3.Timeout(connect=CONNECT_SECONDS, read=seconds)
        return self._pool.request(method, self._url + path, body=body, headers=self._headers, timeout=timeout)
