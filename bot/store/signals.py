"""Word from one gateway to the others that a conversation has something new: PostgreSQL's LISTEN and NOTIFY.

A signal says only where to look; what happened is read from the tables. SQLite has no such thing,
so gateways that share a file look once a second, as they also do when a signal is lost.
"""

from __future__ import annotations

import select
from collections.abc import Callable
from threading import Event

import psycopg2
from psycopg2 import extensions
from sqlalchemy import bindparam, func
from sqlalchemy import select as query
from sqlalchemy.engine import Connection

from bot.errors import Unavailable
from bot.store.database import Database

CHANNEL = "crossdesk_conversations"
CONNECT_SECONDS = 5

_NOTIFY = query(func.pg_notify(CHANNEL, bindparam("conversation")))


def signal(connection: Connection, conversation_id: str) -> None:
    """Tell the other gateways when this transaction commits."""
    if connection.dialect.name == "postgresql":
        connection.execute(_NOTIFY, {"conversation": conversation_id})


def listen(database: Database, heard: Callable[[str], None], stop: Event) -> None:
    """Call `heard` with the id of each conversation that changed, until `stop`; raises Unavailable when cut off."""
    url = database.engine.url
    try:
        connection = psycopg2.connect(
            **url.translate_connect_args(username="user", database="dbname"), connect_timeout=CONNECT_SECONDS
        )
    except psycopg2.OperationalError as error:
        raise Unavailable(what="database", why=str(error).strip()) from error
    try:
        _listen(connection, heard, stop)
    except psycopg2.Error as error:
        raise Unavailable(what="database", why=str(error).strip()) from error
    finally:
        connection.close()


def _listen(connection: extensions.connection, heard: Callable[[str], None], stop: Event) -> None:
    connection.set_isolation_level(extensions.ISOLATION_LEVEL_AUTOCOMMIT)
    connection.cursor().execute(f"LISTEN {CHANNEL}")
    while not stop.is_set():
        readable, _, _ = select.select([connection], [], [], 1.0)
        if readable:
            connection.poll()
        while connection.notifies:
            heard(connection.notifies.pop(0).payload)
