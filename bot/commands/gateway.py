"""`python -m bot gateway`: the web process alone, for a brain that runs elsewhere or beside it."""

from __future__ import annotations

import logging
from typing import Any

import click
import uvicorn

from bot.gateway.app import create_app
from bot.settings import Settings, read_settings

# A friendly answer to a long message needs the whole message; what is bigger closes the socket.
LONGEST_FRAME = 256 * 1024
# Sockets stay open for ever: they are closed after this, and the widget comes back to the next process.
GRACE_SECONDS = 5


@click.command()
def gateway() -> None:
    """Serve widget, console and channels."""
    serve(read_settings())


def serve(settings: Settings) -> None:
    """Serve until the process is told to stop."""
    logging.basicConfig(level=settings.log_level, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    logging.getLogger("urllib3").setLevel("ERROR")
    uvicorn.run(create_app(settings), **server_options(settings))


def server_options(settings: Settings) -> dict[str, Any]:
    return {
        "host": settings.host,
        "port": settings.port,
        "ws": "wsproto",
        "ws_max_size": LONGEST_FRAME,
        "log_config": None,
        "log_level": "warning",
        "access_log": False,
        "server_header": False,
        "timeout_graceful_shutdown": GRACE_SECONDS,
    }
