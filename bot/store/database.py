"""The database: one URL, SQLite or PostgreSQL, handed out as short read and write transactions.

What lies in it is in the topic modules beside this one. Nothing outside `bot/store` sees an engine,
apart from Rasa's tracker store, whose `events` table stays Rasa's own.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import Connection, Engine, create_engine
from sqlalchemy.engine.url import URL, make_url
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.pool import QueuePool

from bot.errors import BadSetting, Unavailable

BUSY_SECONDS = 5
POOL_SECONDS = 10
STATEMENT_SECONDS = 15
CONNECTIONS = 10
MORE_CONNECTIONS = 20

# What SQLite says when trying again may help; its other operational errors ("no such table") are bugs.
_SQLITE_PASSING = (
    "is locked",
    "unable to open database",
    "disk i/o error",
    "disk is full",
    "readonly database",
    "interrupted",
)

_DECODER = json.JSONDecoder()


class Database:
    """One database; usable from any thread, a connection from one thread at a time."""

    def __init__(self, url: str) -> None:
        self._url = _driver_url(url)
        self._writing = Lock()
        self._engine = _sqlite_engine(self._url) if self.is_sqlite else _postgres_engine(self._url)

    @property
    def url(self) -> str:
        return self._url.render_as_string(hide_password=False)

    @property
    def engine(self) -> Engine:
        return self._engine

    @property
    def is_sqlite(self) -> bool:
        return self._url.get_backend_name() == "sqlite"

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Open a transaction that sees one state of the data throughout and changes nothing."""
        with (
            _translated(),
            self._engine.connect() as plain,
            _as_reader(plain, self.is_sqlite) as connection,
            connection.begin(),
        ):
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """Open a transaction that commits at the end and rolls back on any error."""
        with self._turn_to_write(), _translated(), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def _turn_to_write(self) -> Iterator[None]:
        """Let this process's writers queue: SQLite lets them all poll, and who is lucky goes first."""
        if not self.is_sqlite:
            yield
            return
        if not self._writing.acquire(timeout=BUSY_SECONDS):
            raise Unavailable(what="database", why="other writers take too long")
        try:
            yield
        finally:
            self._writing.release()

    @contextmanager
    def connect(self) -> Iterator[Connection]:
        """Open a connection for several transactions in a row, which the caller begins and ends."""
        with _translated(), self._engine.connect() as connection:
            yield connection

    def migrate(self) -> None:
        """Bring the tables to the newest migration; safe when several processes start at once."""
        from bot.store.migrate import upgrade

        with _translated():
            upgrade(self)

    def close(self) -> None:
        """Close the idle connections; those in use close when they are given back."""
        self._engine.dispose()


def _driver_url(text: str) -> URL:
    url = make_url(text)
    if url.get_backend_name() not in ("sqlite", "postgresql"):
        raise BadSetting("DATABASE_URL", "a URL that begins with sqlite:/// or postgresql://", text)
    return url


def _sqlite_engine(url: URL) -> Engine:
    if not url.database or url.database == ":memory:":
        raise BadSetting("DATABASE_URL", "a file, such as sqlite:///var/crossdesk.db", str(url))
    Path(url.database).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(
        url,
        future=True,
        json_deserializer=_from_json,
        poolclass=QueuePool,
        pool_size=CONNECTIONS,
        max_overflow=MORE_CONNECTIONS,
        pool_timeout=POOL_SECONDS,
        connect_args={"check_same_thread": False, "timeout": BUSY_SECONDS},
    )
    event.listen(engine, "connect", _set_up_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _from_json(text: str) -> Any:
    """Read what json.dumps wrote, without looking for white space around it: a catalogue has 100,000 of these."""
    return _DECODER.raw_decode(text)[0]


def _set_up_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    # Python's driver would begin transactions by itself, and only before some statements: `_begin_sqlite` does it.
    connection.isolation_level = None
    connection.execute("PRAGMA journal_mode = WAL")
    # With WAL a killed process loses nothing that was committed; only a power cut may lose the last moments.
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("PRAGMA foreign_keys = ON")


def _begin_sqlite(connection: Connection) -> None:
    """Take the write lock at once, so that two writers wait for each other instead of failing halfway."""
    kind = connection.get_execution_options().get("sqlite_begin", "IMMEDIATE")
    connection.exec_driver_sql(f"BEGIN {kind}")


def _postgres_engine(url: URL) -> Engine:
    engine = create_engine(
        url,
        future=True,
        json_deserializer=_from_json,
        pool_size=CONNECTIONS,
        max_overflow=MORE_CONNECTIONS,
        pool_timeout=POOL_SECONDS,
        pool_pre_ping=True,
        connect_args={"connect_timeout": BUSY_SECONDS, "keepalives_idle": 30},
    )
    event.listen(engine, "connect", _set_up_postgres)
    return engine


def _set_up_postgres(connection: Any, _record: object) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT set_config('lock_timeout', %s, false), set_config('statement_timeout', %s, false), "
            "set_config('timezone', 'UTC', false)",
            (f"{BUSY_SECONDS}s", f"{STATEMENT_SECONDS}s"),
        )
    connection.commit()


@contextmanager
def _as_reader(connection: Connection, is_sqlite: bool) -> Iterator[Connection]:
    if is_sqlite:
        driver: Any = connection.connection.driver_connection
        driver.execute("PRAGMA query_only = ON")
        try:
            yield connection.execution_options(sqlite_begin="DEFERRED")
        finally:
            driver.execute("PRAGMA query_only = OFF")
        return
    yield connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)


@contextmanager
def _translated() -> Iterator[None]:
    """Turn a database that is away, locked out or too slow into Unavailable; everything else is a bug and passes."""
    try:
        yield
    except PoolTimeout as error:
        raise Unavailable(what="database", why="no free connection") from error
    except DBAPIError as error:
        if not _is_passing(error):
            raise
        raise Unavailable(what="database", why=str(error.orig).strip().splitlines()[0]) from error


def _is_passing(error: DBAPIError) -> bool:
    if isinstance(error.orig, sqlite3.Error):
        text = str(error.orig).lower()
        return isinstance(error, OperationalError) and any(word in text for word in _SQLITE_PASSING)
    return error.connection_invalidated or isinstance(error, (OperationalError, InterfaceError))
