"""The database keeps its promises the same on SQLite and PostgreSQL."""

from __future__ import annotations

import threading
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import Column, MetaData, String, Table, insert, select, text
from sqlalchemy.exc import DBAPIError

from bot.errors import BadSetting, Unavailable
from bot.store import migrate
from bot.store.database import Database
from bot.store.tables import UtcDateTime
from bot.store.tables_desk import data_versions


def versions(database: Database) -> dict[str, str]:
    with database.read() as connection:
        return {row.name: row.value for row in connection.execute(select(data_versions))}


def test_a_write_is_kept(database: Database) -> None:
    with database.write() as connection:
        connection.execute(insert(data_versions).values(name="a", value="1"))

    assert versions(database) == {"a": "1"}


def test_a_failed_write_leaves_nothing(database: Database) -> None:
    with pytest.raises(KeyError), database.write() as connection:
        connection.execute(insert(data_versions).values(name="a", value="1"))
        raise KeyError("in between")

    assert versions(database) == {}


def test_a_reader_cannot_write(database: Database) -> None:
    with pytest.raises((DBAPIError, Unavailable)), database.read() as connection:
        connection.execute(insert(data_versions).values(name="a", value="1"))

    assert versions(database) == {}
    with database.write() as connection:
        connection.execute(insert(data_versions).values(name="a", value="1"))


def test_a_reader_sees_one_state_throughout(database: Database) -> None:
    with database.read() as reader:
        before = reader.execute(select(data_versions)).all()
        with database.write() as writer:
            writer.execute(insert(data_versions).values(name="a", value="1"))

        assert reader.execute(select(data_versions)).all() == before == []
    assert versions(database) == {"a": "1"}


def test_many_threads_write_without_losing_one(database: Database) -> None:
    def count(name: str) -> None:
        for turn in range(10):
            with database.write() as connection:
                connection.execute(insert(data_versions).values(name=f"{name}-{turn}", value=""))

    threads = [threading.Thread(target=count, args=(str(number),)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(versions(database)) == 80


def test_a_bug_in_a_statement_is_not_called_an_outage(database: Database) -> None:
    with pytest.raises(DBAPIError), database.read() as connection:
        connection.execute(text("SELECT * FROM no_such_table"))


def test_a_postgres_that_is_away_is_unavailable() -> None:
    database = Database("postgresql://postgres@127.0.0.1:9/nowhere")

    with pytest.raises(Unavailable), database.read():
        pass


def test_a_locked_sqlite_is_unavailable(sqlite_database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.store.database.BUSY_SECONDS", 0)
    other = Database(sqlite_database.url)

    with sqlite_database.write(), pytest.raises(Unavailable), other.write():
        pass


@pytest.mark.parametrize("url", ["mysql://localhost/shop", "sqlite://", "sqlite:///:memory:"])
def test_a_url_that_cannot_work_is_named(url: str) -> None:
    with pytest.raises(BadSetting) as refusal:
        Database(url)

    assert refusal.value.facts["key"] == "DATABASE_URL"


def test_a_time_comes_back_as_the_same_moment_in_utc(database: Database) -> None:
    table = Table("moments", MetaData(), Column("name", String, primary_key=True), Column("at", UtcDateTime))
    in_chile = datetime(2026, 3, 1, 22, 30, 5, 123456, timezone(timedelta(hours=-4)))

    with database.write() as connection:
        table.create(connection)
        connection.execute(insert(table).values(name="a", at=in_chile))
        read = connection.execute(select(table.c.at)).scalar_one()

    assert (read, read.tzinfo) == (in_chile, timezone.utc)


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        UtcDateTime().process_bind_param(datetime(2026, 3, 1), None)  # noqa: DTZ001  # what is refused


def test_migrations_go_down_and_up_again(database: Database) -> None:
    migrate.downgrade(database)
    with database.read() as connection, pytest.raises(DBAPIError):
        connection.execute(select(data_versions))

    migrate.upgrade(database)

    assert versions(database) == {}


def test_migrating_twice_changes_nothing(database: Database) -> None:
    with database.write() as connection:
        connection.execute(insert(data_versions).values(name="a", value="1"))

    database.migrate()

    assert versions(database) == {"a": "1"}


def test_the_migrations_make_what_the_tables_say(database: Database) -> None:
    with database.write() as connection:
        connection.execute(text("CREATE TABLE events (id INTEGER PRIMARY KEY)"))  # Rasa's own, left alone

    migrate.check(database)


def test_several_processes_may_migrate_at_once(tmp_path: Path) -> None:
    failures: list[Exception] = []

    def start() -> None:
        try:
            Database(f"sqlite:///{tmp_path / 'new.db'}").migrate()
        except Exception as error:  # noqa: BLE001  # a thread's failure is asserted below
            failures.append(error)

    threads = [threading.Thread(target=start) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert failures == []
