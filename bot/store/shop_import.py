"""A shop's folder into the database and out of it again; importing what was exported changes nothing."""

from __future__ import annotations

import csv
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.engine import Connection

from bot.store.bookkeeping import SHOP_FILE, ShopFiles
from bot.store.csv_fields import CsvFile, Names, Row
from bot.store.csv_files import FILES
from bot.store.database import Database
from bot.store.shop_folder import Progress, read_folder
from bot.store.swap import Differences, swap_in


def import_folder(
    database: Database, folder: Path, *, is_dry_run: bool = False, progress: Progress = lambda _: None
) -> Differences:
    """Put the folder's shop in place of the present one; raise BadFolder, having changed nothing, when it is wrong."""
    return swap_in(database, read_folder(folder, progress), is_dry_run=is_dry_run)


def export_folder(database: Database, folder: Path) -> None:
    """Write the shop as it stands; files of the same names are replaced."""
    folder.mkdir(parents=True, exist_ok=True)
    with database.read() as connection:
        rows = {file.table.name: _rows(connection, file) for file in FILES}
        shop_text = ShopFiles(connection).text() or ""
    # Bytes, because Windows would make the line ends of text its own.
    (folder / SHOP_FILE).write_bytes(shop_text.encode())
    order_currencies = {row["number"]: row["currency"] for row in rows["orders"]}
    for file in FILES:
        _write(folder / file.name, file, rows[file.table.name], order_currencies)


def _rows(connection: Connection, file: CsvFile) -> list[Row]:
    """Return the table's rows by key, sorted here because the two databases sort text differently."""
    found = [dict(row._mapping) for row in connection.execute(select(file.table))]
    return sorted(found, key=lambda row: tuple(row[name] for name in file.key))


def _write(path: Path, file: CsvFile, rows: list[Row], order_currencies: dict[str, str]) -> None:
    lines = []
    for row in rows:
        currency = row.get("currency") or order_currencies.get(row.get("order_number", ""))
        lines.append({name: text for field in file.fields for name, text in field.write(row, currency).items()})
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, _header(file, lines), restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(lines)


def _header(file: CsvFile, lines: list[dict[str, str]]) -> list[str]:
    header: list[str] = []
    for field in file.fields:
        if isinstance(field, Names):
            header += sorted({name for line in lines for name in line if field.is_mine(name)})
        else:
            header.append(field.name)
    return header
