"""What only a real server shows: frames that are too big, and a gateway that goes and comes back."""

from __future__ import annotations

import base64
import json
import os
import socket
from collections.abc import Callable
from contextlib import closing
from uuid import uuid4

import pytest
import wsproto
from wsproto.events import AcceptConnection, CloseConnection, Request, TextMessage

from bot.commands.gateway import LONGEST_FRAME
from bot.store.database import Database
from tests.gateway.conftest import Gateway
from tests.gateway.fake_brain import FakeBrain

pytestmark = pytest.mark.slow


class Browser:
    """A plain websocket client."""

    def __init__(self, gateway: Gateway) -> None:
        port = gateway.start_with.port
        self._socket = socket.create_connection(("127.0.0.1", port), 20)
        self._protocol = wsproto.WSConnection(wsproto.ConnectionType.CLIENT)
        self._events: list[object] = []
        self._text = ""
        self._put(Request(host=f"127.0.0.1:{port}", target="/chat/socket"))
        assert isinstance(self._next(), AcceptConnection)

    def send(self, **frame: object) -> None:
        self.send_text(json.dumps(frame))

    def send_text(self, text: str) -> None:
        self._put(TextMessage(data=text))

    def until(self, kind: str) -> dict[str, object]:
        while True:
            event = self._next()
            assert isinstance(event, TextMessage), event
            self._text += event.data
            if event.message_finished:
                frame = json.loads(self._text)
                self._text = ""
                if frame["type"] == kind:
                    return dict(frame)

    def closed_with(self) -> int:
        while not isinstance(event := self._next(), CloseConnection):
            continue
        return int(event.code)

    def close(self) -> None:
        self._socket.close()

    def _put(self, event: wsproto.events.Event) -> None:
        self._socket.sendall(self._protocol.send(event))

    def _next(self) -> object:
        while not self._events:
            self._protocol.receive_data(self._socket.recv(65536) or None)
            self._events += self._protocol.events()
        return self._events.pop(0)


def test_a_frame_that_is_too_big_closes_its_socket_only(
    sqlite_database: Database, make_gateway: Callable[..., Gateway], brain: FakeBrain
) -> None:
    gateway = make_gateway(sqlite_database.url)
    gateway.start()
    with closing(Browser(gateway)) as other, closing(Browser(gateway)) as browser:
        browser.send(type="hello", session=None, after=0, locale="en", token=None)
        browser.until("welcome")

        browser.send_text(base64.b64encode(os.urandom(LONGEST_FRAME)).decode())

        assert browser.closed_with() == 1009
        other.send(type="hello", session=None, after=0, locale="en", token=None)
        other.until("welcome")


def test_a_page_goes_on_where_it_was_after_the_gateway_was_killed(
    sqlite_database: Database, make_gateway: Callable[..., Gateway], brain: FakeBrain
) -> None:
    gateway = make_gateway(sqlite_database.url)
    gateway.start()
    with closing(Browser(gateway)) as browser:
        browser.send(type="hello", session=None, after=0, locale="en", token=None)
        session = browser.until("welcome")["session"]
        browser.send(type="say", id=str(uuid4()), text="one")
        browser.until("received")
        gateway.kill()
    gateway.start()

    with closing(Browser(gateway)) as browser:
        browser.send(type="hello", session=session, after=0, locale="en", token=None)

        assert browser.until("message")["text"] == "one"
        assert browser.until("message")["text"] == "You said: one"
    assert len(brain.turns) == 1
