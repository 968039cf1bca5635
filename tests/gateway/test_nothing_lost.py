"""Killing a process between any two steps of a message's way loses no message and repeats no answer."""

from __future__ import annotations

import socket
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import pytest
from sqlalchemy import select

from bot.store.database import Database
from bot.store.tables_conversations import inbox, messages, outbox
from tests.gateway.conftest import FakePlatform, Gateway, wait_for
from tests.gateway.fake_brain import FakeBrain

pytestmark = pytest.mark.slow

POINTS = [
    *("1-before", "1-after", "2-before", "2-after", "3-before", "3-after", "4-before", "4-after"),
    *("5-before", "5-after", "6-before", "6-after", "7-before", "7-claimed", "7-sent", "7-after"),
]
SAID = ["one", "two", "three"]


def rows(database: Database, table: Any) -> list[Any]:
    with database.read() as connection:
        return list(connection.execute(select(table).order_by(table.c.id)).all())


def wait_until_all_is_sent(database: Database, gateway: Gateway, platform: FakePlatform, count: int) -> None:
    def is_done() -> bool:
        if not gateway.is_running():
            gateway.start()
        sends = rows(database, outbox)
        return len(sends) == count and all(row.state == "sent" for row in sends)

    wait_for(is_done, "not everything is sent")


def assert_exact(database: Database, brain: FakeBrain, platform: FakePlatform, repeated: int = 0) -> None:
    received = rows(database, inbox)
    assert sorted(row.platform_id for row in received) == sorted(f"id-{text}" for text in SAID)
    assert {row.outcome for row in received} == {"answered"}

    lines = rows(database, messages)
    assert [line.text for line in lines if line.sender == "shopper"] == SAID
    assert [line.text for line in lines if line.sender == "bot"] == [f"You said: {text}" for text in SAID]
    assert {row.id: 1 for row in received} == dict(brain.runs)

    assert platform.texts == [f"You said: {text}" for text in SAID]
    assert sorted(platform.sends) == sorted(row.id for row in rows(database, outbox))
    assert sum(platform.sends.values()) == len(SAID) + repeated


@pytest.mark.parametrize("point", POINTS)
def test_a_kill_at_any_point_loses_and_doubles_nothing(
    point: str,
    database_url: str,
    database: Database,
    make_gateway: Callable[..., Gateway],
    brain: FakeBrain,
    platform: FakePlatform,
    tmp_path: Path,
) -> None:
    gateway = make_gateway(database_url, crash_at=point)
    gateway.start()
    before = gateway.process_id

    for text in SAID:
        gateway.push(f"id-{text}", text)
    wait_until_all_is_sent(database, gateway, platform, len(SAID))

    assert (tmp_path / "crashed").exists()
    assert gateway.process_id != before
    # Only a send whose answer we did not live to write down is repeated, and the count of tries tells.
    assert_exact(database, brain, platform, repeated=1 if point == "7-sent" else 0)
    if point == "7-sent":
        assert max(row.tries for row in rows(database, outbox)) == 2


class Relay:
    """A TCP relay to PostgreSQL that can be cut."""

    def __init__(self, port: int) -> None:
        self._target = port
        self._sockets: list[socket.socket] = []
        self._is_cut = False
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def cut(self) -> None:
        self._is_cut = True
        for end in self._sockets:
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()
        self._sockets.clear()

    def mend(self) -> None:
        self._is_cut = False

    def close(self) -> None:
        self._listener.close()
        self.cut()

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._listener.accept()
            except OSError:
                return
            if self._is_cut:
                near.close()
                continue
            far = socket.create_connection(("127.0.0.1", self._target))
            self._sockets += [near, far]
            for ends in ((near, far), (far, near)):
                threading.Thread(target=self._carry, args=ends, daemon=True).start()

    def _carry(self, source: socket.socket, target: socket.socket) -> None:
        with suppress(OSError):
            while content := source.recv(65536):
                target.sendall(content)
        for end in (source, target):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)


@pytest.fixture
def away(database_url: str) -> Iterator[tuple[str, Callable[[float], None]]]:
    """A URL of the database, and what takes it away for some seconds."""
    if database_url.startswith("sqlite"):
        yield database_url, lambda seconds: _lock(database_url.removeprefix("sqlite:///"), seconds)
        return
    parts = urlsplit(database_url)
    relay = Relay(parts.port or 5432)
    host = (
        f"{parts.username}@127.0.0.1:{relay.port}"
        if not parts.password
        else f"{parts.username}:{parts.password}@127.0.0.1:{relay.port}"
    )

    def take_away(seconds: float) -> None:
        relay.cut()
        threading.Timer(seconds, relay.mend).start()

    yield urlunsplit(parts._replace(netloc=host)), take_away
    relay.close()


def _lock(path: str, seconds: float) -> None:
    """Hold SQLite's only write lock, as a long import or a stuck process would."""
    is_held = threading.Event()

    def hold() -> None:
        with sqlite3.connect(path, isolation_level=None) as connection:
            connection.execute("BEGIN EXCLUSIVE")
            is_held.set()
            time.sleep(seconds)
            connection.execute("ROLLBACK")
        connection.close()

    threading.Thread(target=hold, daemon=True).start()
    assert is_held.wait(10)


def test_a_turn_during_which_the_database_is_away_is_answered_once(
    away: tuple[str, Callable[[float], None]],
    database: Database,
    make_gateway: Callable[..., Gateway],
    brain: FakeBrain,
    platform: FakePlatform,
) -> None:
    url, take_away = away
    gateway = make_gateway(url)
    gateway.start()
    answer = brain.answer

    def answer_while_away(turn: dict[str, Any]) -> list[dict[str, Any]]:
        if turn["message"] == "one":
            take_away(7)  # longer than the gateway waits for a lock
        return answer(turn)

    brain.answer = answer_while_away
    for text in SAID:
        gateway.push(f"id-{text}", text)
    wait_until_all_is_sent(database, gateway, platform, len(SAID))

    assert_exact(database, brain, platform)


def test_two_gateways_on_one_database_answer_each_message_once_and_in_order(
    database_url: str,
    database: Database,
    make_gateway: Callable[..., Gateway],
    brain: FakeBrain,
    platform: FakePlatform,
) -> None:
    gateways = [make_gateway(database_url), make_gateway(database_url)]
    for gateway in gateways:
        gateway.start()
    brain.seconds = 0.05

    for number, text in enumerate(SAID):
        gateways[number % 2].push(f"id-{text}", text)
    wait_until_all_is_sent(database, gateways[0], platform, len(SAID))

    assert_exact(database, brain, platform)
