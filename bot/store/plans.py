"""How the database finds what it is asked for: the statements that ran, and those of them that read a large table whole."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import event, text
from sqlalchemy.engine import Connection

from bot.store.database import Database
from bot.store.tables import all_tables

LARGE_ROWS = 1000
_SELECT = re.compile(r"\s*(?:SELECT|WITH)\b", re.IGNORECASE)
_SQLITE_SCAN = re.compile(r"^SCAN (?:TABLE )?(\w+)(?! USING)")


@dataclass(frozen=True)
class Scan:
    """A statement that reads a large table from one end to the other."""

    table: str
    rows: int
    statement: str


@dataclass
class Statements:
    """Each statement that ran once, with the parameters it last had."""

    seen: dict[str, Any] = field(default_factory=dict)


@contextmanager
def watched(database: Database) -> Iterator[Statements]:
    """Note the queries that run on the database meanwhile."""
    statements = Statements()

    def note(_connection: Any, _cursor: Any, statement: str, parameters: Any, _context: Any, many: bool) -> None:
        if _SELECT.match(statement) and not many:
            statements.seen[statement] = parameters

    event.listen(database.engine, "before_cursor_execute", note)
    try:
        yield statements
    finally:
        event.remove(database.engine, "before_cursor_execute", note)


def gather_statistics(database: Database) -> None:
    """Let the database see how large its tables are, as it does by itself after a while."""
    with database.write() as connection:
        connection.execute(text("ANALYZE"))


def scans(database: Database, statements: Statements, least_rows: int = LARGE_ROWS) -> list[Scan]:
    """Return what the database's own plans say of the statements: tables of so many rows that no index was used for."""
    found = []
    with database.read() as connection:
        large = {name: rows for name in all_tables().tables if (rows := _count(connection, name)) >= least_rows}
        for statement, parameters in statements.seen.items():
            plan = _sqlite_scans if database.is_sqlite else _postgres_scans
            tables = [table for table in plan(connection, statement, parameters) if table in large]
            found += [Scan(table, large[table], " ".join(statement.split())) for table in tables]
    return found


def _sqlite_scans(connection: Connection, statement: str, parameters: Any) -> list[str]:
    rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
    return [match.group(1) for row in rows if (match := _SQLITE_SCAN.match(row.detail))]


def _postgres_scans(connection: Connection, statement: str, parameters: Any) -> list[str]:
    plan = connection.exec_driver_sql(f"EXPLAIN (FORMAT JSON) {statement}", parameters).scalar_one()
    return list(_whole_reads(plan[0]["Plan"]))


def _whole_reads(node: dict[str, Any]) -> Iterator[str]:
    if node["Node Type"] == "Seq Scan":
        yield node["Relation Name"]
    for below in node.get("Plans", ()):
        yield from _whole_reads(below)


def _count(connection: Connection, table: str) -> int:
    return int(connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one())
