"""Puts a whole shop in the place of another: staged beside the tables, then swapped in one short transaction.

Only rows that differ are touched, so readers go on meanwhile and what refers to an order or a product
stays. An order that the chat changed is kept, with all that belongs to it, until the owner's file says
something else of it than it did at the import before.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import JSON, Column, MetaData, Table, and_, cast, delete, func, insert, or_, select, text, true
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Connection
from sqlalchemy.sql import ColumnElement, Select
from sqlalchemy.types import String

from bot.store import tables_orders as sold
from bot.store.bookkeeping import ShopFiles, Versions
from bot.store.csv_fields import Row
from bot.store.csv_files import CATALOGUE_FILES, FILES
from bot.store.database import Database
from bot.store.products import CATALOGUE, CURRENCY
from bot.store.shop_folder import Progress, ShopFolder

_TABLES = [table for table in sold.orders.metadata.sorted_tables if table in {file.table for file in FILES}]
# What belongs to an order, parents first.
_BELONGINGS = [table.name for table in _TABLES if "order_number" in table.c or table.name.startswith("parcel")]
# Our own notes in an order, which no file has.
_NOT_SAID = {"imported_as", "changed_at"}
_BATCH = 2000
_AS_TEXT = json.JSONEncoder(default=str, sort_keys=True).encode


@dataclass(frozen=True)
class Difference:
    """How many rows of a table the import adds, changes and takes away."""

    added: int = 0
    changed: int = 0
    removed: int = 0

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed)


Differences = Mapping[str, Difference]


def swap_in(
    database: Database, folder: ShopFolder, *, is_dry_run: bool = False, progress: Progress = lambda _: None
) -> Differences:
    """Make the tables hold what the folder says, and return what differed; a dry run leaves everything as it was.

    `progress` is told of rows staged.
    """
    rows = _with_fingerprints(folder.rows)
    with _staging(database) as connection:
        staged = _stage(connection, rows, progress)
        with connection.begin() as transaction:
            _take_time(connection)
            _keep_changed_orders(connection, staged)
            differences = _swap(connection, staged)
            _note_versions(connection, folder)
            if is_dry_run:
                transaction.rollback()
    return differences


def catalogue_version(folder: ShopFolder) -> str:
    """Return a text that is the same for the same catalogue and shop file, and another for any other."""
    digest = hashlib.sha256(folder.shop_text.encode())
    for file in CATALOGUE_FILES:
        digest.update(_said([[file.name, row] for row in folder.rows[file.table.name]]).encode())
    return digest.hexdigest()[:16]


def _with_fingerprints(rows: Mapping[str, list[Row]]) -> Mapping[str, list[Row]]:
    fingerprints = _fingerprints(rows)
    return {
        **rows,
        "orders": [row | {"imported_as": fingerprints[row["number"]], "changed_at": None} for row in rows["orders"]],
    }


def _fingerprints(rows: Mapping[str, list[Row]]) -> dict[str, str]:
    """Return for each order a text that changes with anything said of it or of what belongs to it."""
    places = {row["id"]: row for row in rows["addresses"]}
    said: dict[str, list[Any]] = {row["number"]: [row, places.get(row["address_id"])] for row in rows["orders"]}
    of_shipment = {row["id"]: row["order_number"] for row in rows["shipments"]}
    of_parcel = {row["id"]: of_shipment[row["shipment_id"]] for row in rows["parcels"]}
    for name in _BELONGINGS:
        for row in rows[name]:
            number = row.get("order_number") or of_shipment.get(row.get("shipment_id")) or of_parcel[row["parcel_id"]]
            said[number].append([name, row])
    return {number: hashlib.sha256(_said(parts).encode()).hexdigest()[:32] for number, parts in said.items()}


def _said(parts: list[Any]) -> str:
    """Return the parts as text, whatever order they and their cells came in."""
    return "\n".join(sorted(map(_AS_TEXT, parts)))


@contextmanager
def _staging(database: Database) -> Iterator[Connection]:
    """Open a connection whose temporary tables are its own and gone at its end."""
    with database.connect() as connection:
        try:
            yield connection
        finally:
            if not connection.closed and not connection.invalidated:
                with connection.begin():
                    for table in _TABLES:
                        connection.execute(text(f"DROP TABLE IF EXISTS staged_{table.name}"))


def _stage(connection: Connection, rows: Mapping[str, list[Row]], progress: Progress) -> dict[str, Table]:
    """Fill a temporary table for each table; temporary ones lock nobody out."""
    staged = {table.name: _staged(table) for table in _TABLES}
    reader = connection.execution_options(sqlite_begin="DEFERRED")
    with reader.begin():
        for name, table in staged.items():
            reader.execute(text(f"DROP TABLE IF EXISTS {table.name}"))
            table.create(reader)
            for begin in range(0, len(rows[name]), _BATCH):
                batch = rows[name][begin : begin + _BATCH]
                reader.execute(insert(table), batch)
                progress(len(batch))
            reader.execute(text(f"ANALYZE {table.name}"))
    connection.execution_options(sqlite_begin="IMMEDIATE")
    return staged


def _staged(table: Table) -> Table:
    columns = [Column(column.name, column.type, primary_key=column.primary_key) for column in table.columns]
    return Table(f"staged_{table.name}", MetaData(), *columns, prefixes=["TEMPORARY"])


def _take_time(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        connection.execute(text("SET LOCAL statement_timeout = '5min'"))


def _keep_changed_orders(connection: Connection, staged: Mapping[str, Table]) -> None:
    """Stage the changed orders as they stand, where the file says what it said before, or what they are by now."""
    orders, new = sold.orders, staged["orders"]
    statement = select(orders.c.number, orders.c.imported_as, new.c.imported_as.label("said"))
    changed = statement.join(new, new.c.number == orders.c.number).where(orders.c.changed_at.is_not(None))
    found = connection.execute(changed).all()
    for begin in range(0, len(found), _BATCH):
        batch = found[begin : begin + _BATCH]
        now = _fingerprints(_standing(connection, [row.number for row in batch]))
        kept = [row.number for row in batch if row.said in (row.imported_as, now[row.number])]
        _stage_as_they_stand(connection, staged, kept)


def _standing(connection: Connection, numbers: Sequence[str]) -> dict[str, list[Row]]:
    """Return the orders and all that belongs to them as the file would say it."""
    live = {table.name: table for table in _TABLES}
    found = {}
    for name in ("addresses", "orders", *_BELONGINGS):
        rows = connection.execute(select(live[name]).where(_is_of(live, name, numbers)))
        found[name] = [{key: row._mapping[key] for key in row._mapping if key not in _NOT_SAID} for row in rows]
    return found


def _stage_as_they_stand(connection: Connection, staged: Mapping[str, Table], numbers: Sequence[str]) -> None:
    live = {table.name: table for table in _TABLES}
    for name in ("addresses", *reversed(_BELONGINGS), "orders"):
        # Parcels before their shipments, orders last: what is asked of the staged rows must still be there.
        standing = _is_of(live, name, numbers)
        # An address may be that of other orders too, so only the one that is put back is taken out.
        mine = select(live[name].c.id).where(standing) if name == "addresses" else None
        old = _is_of(staged, name, numbers) if mine is None else staged[name].c.id.in_(mine)
        connection.execute(delete(staged[name]).where(old))
        columns = [column.name for column in live[name].columns]
        connection.execute(insert(staged[name]).from_select(columns, select(live[name]).where(standing)))


def _is_of(tables: Mapping[str, Table], name: str, numbers: Sequence[str]) -> ColumnElement[bool]:
    """Return the condition that a row belongs to one of the orders."""
    table, orders, shipments, parcels = (tables[each] for each in (name, "orders", "shipments", "parcels"))
    if name == "orders":
        return orders.c.number.in_(numbers)
    if name == "addresses":
        return table.c.id.in_(select(orders.c.address_id).where(orders.c.number.in_(numbers)))
    if "order_number" in table.c:
        return table.c.order_number.in_(numbers)
    sent = select(shipments.c.id).where(shipments.c.order_number.in_(numbers))
    if name == "parcels":
        return table.c.shipment_id.in_(sent)
    return table.c.parcel_id.in_(select(parcels.c.id).where(parcels.c.shipment_id.in_(sent)))


def _swap(connection: Connection, staged: Mapping[str, Table]) -> dict[str, Difference]:
    """Take away what is gone, children first; then add and change, parents first."""
    before = {table.name: _count(connection, table) for table in _TABLES}
    removed = {table.name: _remove(connection, table, staged[table.name]) for table in reversed(_TABLES)}
    found = {}
    for table in _TABLES:
        touched = _put(connection, table, staged[table.name])
        added = _count(connection, table) - before[table.name] + removed[table.name]
        found[table.name] = Difference(added, touched - added, removed[table.name])
    return found


def _count(connection: Connection, table: Table) -> int:
    return int(connection.execute(select(func.count()).select_from(table)).scalar_one())


def _remove(connection: Connection, table: Table, new: Table) -> int:
    same = and_(*(new.c[column.name] == column for column in table.primary_key))
    return connection.execute(delete(table).where(~select(new).where(same).exists())).rowcount


def _put(connection: Connection, table: Table, new: Table) -> int:
    names = [column.name for column in table.columns]
    key = [column.name for column in table.primary_key]
    others = [name for name in names if name not in key]
    dialect: Any = sqlite if connection.dialect.name == "sqlite" else postgresql
    source: Select = select(new).where(true())  # without WHERE, SQLite takes ON CONFLICT for a join's ON
    statement = dialect.insert(table).from_select(names, source)
    statement = statement.on_conflict_do_update(
        index_elements=key,
        set_={name: statement.excluded[name] for name in others},
        where=or_(*(_differs(table.c[name], statement.excluded[name]) for name in others)),
    )
    return int(connection.execute(statement).rowcount)


def _differs(old: ColumnElement[Any], new: ColumnElement[Any]) -> ColumnElement[bool]:
    if isinstance(old.type, JSON):
        return cast(old, String).is_distinct_from(cast(new, String))
    return old.is_distinct_from(new)


def _note_versions(connection: Connection, folder: ShopFolder) -> None:
    ShopFiles(connection).keep(folder.shop_text)
    Versions(connection).set(CURRENCY, folder.shop.currency)
    Versions(connection).set(CATALOGUE, catalogue_version(folder))
