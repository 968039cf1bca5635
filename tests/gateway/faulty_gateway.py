"""Real gateway processes for tests, each forked from one that has imported everything, with a crash on demand.

Reads one JSON object a line from stdin (`Start`), forks a gateway, and prints its process id. Beside the usual
channels the gateway has `push`, whose platform is a web server of the test.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import requests
import uvicorn
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.channels.threads import in_thread
from bot.commands.gateway import server_options
from bot.conversations.desk import Desk
from bot.conversations.messages import Inbound
from bot.errors import Unavailable
from bot.gateway.app import Parts, create_app, utc_now
from bot.settings import read_settings
from bot.shop.conversations import Sending


@dataclass(frozen=True)
class Start:
    database_url: str
    port: int
    brain_url: str
    platform_url: str
    log: str
    # Where to die, once: the marker file says that it has been done.
    crash_at: str = ""
    marker: str = ""


class WebPlatform:
    """Pushes lines to the test's server."""

    def __init__(self, url: str) -> None:
        self._url = url

    def send(self, sending: Sending) -> str | None:
        content = {"key": sending.id, "to": sending.address, "text": sending.line.text}
        try:
            answer = requests.post(self._url, json=content, timeout=5)
            answer.raise_for_status()
        except requests.RequestException as error:
            raise Unavailable(why=str(error)) from error
        return str(answer.json()["id"])


def crash_once(point: str, marker: Path) -> Callable[[str], None]:
    def reach(here: str) -> None:
        if here == point and not marker.exists():
            marker.touch()
            os.kill(os.getpid(), signal.SIGKILL)

    return reach


def push_channel(reach: Callable[[str], None]) -> Callable[[Desk, Callable[[str], None]], list[Any]]:
    """The door of the `push` channel: like a messaging platform's webhook, told 200 only when the inbox has it."""

    def routes(desk: Desk, wake: Callable[[str], None]) -> list[Any]:
        async def webhook(request: Request) -> Response:
            reach("1-before")
            content = await request.json()
            inbound = Inbound("push", content["from"], content["id"], content["text"], utc_now())
            reach("1-after")
            receipt = await in_thread(desk.receive, inbound)
            wake(receipt.conversation_id)
            return JSONResponse({"repeat": receipt.is_repeat})

        return [Route("/push", webhook, methods=["POST"])]

    return routes


def serve(start: Start) -> None:
    log = os.open(start.log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.dup2(log, 1)
    os.dup2(log, 2)
    settings = read_settings(
        database_url=start.database_url, port=start.port, brain_url=start.brain_url, mailbox_token="mailbox"
    )
    reach = crash_once(start.crash_at, Path(start.marker))
    parts = Parts(
        platforms={"push": WebPlatform(start.platform_url)},
        routes=push_channel(reach),
        reach=reach,
        lease_seconds=1.5,
        claim_seconds=1.5,
        turn_seconds=5,
    )
    uvicorn.run(create_app(settings, parts), **server_options(settings))


def main() -> None:
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    for line in sys.stdin:
        start = Start(**json.loads(line))
        child = os.fork()
        if child == 0:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            serve(start)
            os._exit(0)
        print(child, flush=True)


def as_line(start: Start) -> str:
    return json.dumps(asdict(start)) + "\n"


if __name__ == "__main__":
    main()
