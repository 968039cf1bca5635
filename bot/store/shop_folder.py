"""A shop as a folder: CSV files and `shop.yml`. Reads it whole, gathering every mistake by file, line and column.

A file that is missing is an empty table, unless the shop cannot do without it. Nothing here touches the database.
"""

from __future__ import annotations

import csv
import dataclasses
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.errors import BadSetting, ShopError
from bot.store.bookkeeping import SHOP_FILE
from bot.store.csv_cells import Amount
from bot.store.csv_fields import CsvFile, Field, Names, Row
from bot.store.csv_files import FILES
from bot.store.shop_file import ShopFile, read_shop_file
from bot.store.shop_shipping import read_customs, read_shipping

SHOWN_MISTAKES = 50

Progress = Callable[[int], None]


@dataclass(frozen=True)
class Mistake:
    """What is wrong and where; `line` and `column` are None where the whole file is meant."""

    file: str
    line: int | None
    column: str | None
    problem: str

    def __str__(self) -> str:
        place = [
            self.file,
            f"line {self.line}" if self.line else None,
            f"column {self.column}" if self.column else None,
        ]
        return f"{', '.join(part for part in place if part)}: {self.problem}"


class BadFolder(ShopError):
    """The folder cannot be imported; `mistakes` says all that is wrong with it."""

    def __init__(self, mistakes: list[Mistake]) -> None:
        super().__init__(mistakes=mistakes)
        self.mistakes = mistakes

    def __str__(self) -> str:
        more = len(self.mistakes) - SHOWN_MISTAKES
        shown = [str(mistake) for mistake in self.mistakes[:SHOWN_MISTAKES]]
        return "\n".join(shown + ([f"and {more} more"] if more > 0 else []))


@dataclass(frozen=True)
class ShopFolder:
    """The whole of a shop, as rows of the tables; `lines` tells where in its file each row began."""

    shop_text: str
    shop: ShopFile
    rows: Mapping[str, list[Row]]


@dataclass
class _Reading:
    """The rows read so far, the keys seen and the mistakes found."""

    rows: dict[str, list[Row]] = dataclasses.field(default_factory=dict)
    lines: dict[str, list[int]] = dataclasses.field(default_factory=lambda: defaultdict(list))
    mistakes: list[Mistake] = dataclasses.field(default_factory=list)
    order_currencies: dict[str, str] = dataclasses.field(default_factory=dict)

    def wrong(self, file: str, line: int | None, column: str | None, problem: str) -> None:
        self.mistakes.append(Mistake(file, line, column, problem))


def read_folder(folder: Path, progress: Progress = lambda _: None) -> ShopFolder:
    """Return what is in the folder; raise BadFolder with every mistake found. `progress` is told of bytes read."""
    if not folder.is_dir():
        raise BadFolder([Mistake(str(folder), None, None, "expected a folder, found none")])
    reading = _Reading()
    text, shop = _shop_file(folder, reading)
    for file in FILES:
        reading.rows[file.table.name] = list(_read_file(folder, file, reading, progress))
    _check_references(reading)
    _check_shop(reading, shop)
    if reading.mistakes or shop is None:
        raise BadFolder(reading.mistakes)
    return ShopFolder(text, shop, reading.rows)


def folder_bytes(folder: Path) -> int:
    return sum(path.stat().st_size for file in FILES if (path := folder / file.name).is_file())


def checked_shop_file(text: str) -> ShopFile:
    """Return what a `shop.yml` says, every section of it checked; raise BadSetting that names the wrong key."""
    shop = read_shop_file(text)
    read_shipping(shop.shipping, currency=shop.currency, home_country=shop.shop.home_country)
    read_customs(shop.customs)
    return shop


def _shop_file(folder: Path, reading: _Reading) -> tuple[str, ShopFile | None]:
    try:
        text = (folder / SHOP_FILE).read_text("utf-8")
        return text, checked_shop_file(text)
    except FileNotFoundError:
        reading.wrong(SHOP_FILE, None, None, "is missing")
    except UnicodeDecodeError:
        reading.wrong(SHOP_FILE, None, None, "expected UTF-8")
    except BadSetting as error:
        reading.wrong(SHOP_FILE, None, None, str(error))
    return "", None


def _read_file(folder: Path, file: CsvFile, reading: _Reading, progress: Progress) -> Iterator[Row]:
    path = folder / file.name
    if not path.is_file():
        if file.needed:
            reading.wrong(file.name, None, None, "is missing")
        return
    with path.open(encoding="utf-8-sig", newline="") as stream:
        rows = csv.reader(_counted(stream, progress), strict=True)
        try:
            header = [name.strip() for name in next(rows, [])]
            if _header_is_good(file, header, reading):
                yield from _read_rows(file, header, rows, reading)
        except UnicodeDecodeError as error:
            reading.wrong(
                file.name, rows.line_num + 1, None, f"expected UTF-8, found the byte {error.object[error.start]:#x}"
            )
        except csv.Error as error:
            reading.wrong(file.name, rows.line_num, None, str(error))


def _counted(stream: Iterable[str], progress: Progress) -> Iterator[str]:
    for line in stream:
        progress(len(line.encode()))
        yield line


def _header_is_good(file: CsvFile, header: list[str], reading: _Reading) -> bool:
    before = len(reading.mistakes)
    if len(header) == 1 and any(mark in header[0] for mark in ";\t"):
        reading.wrong(file.name, 1, None, "expected columns separated by commas")
        return False
    for name in sorted({name for name in header if header.count(name) > 1}):
        reading.wrong(file.name, 1, name or None, "stands there twice")
    known = {field.name for field in file.fields}
    for name in header:
        if name not in known and not any(isinstance(field, Names) and field.is_mine(name) for field in file.fields):
            reading.wrong(file.name, 1, name, f"is not a column of this file; expected {', '.join(sorted(known))}")
    for field in file.fields:
        if field.needed and not isinstance(field, Names) and field.name not in header:
            reading.wrong(file.name, 1, field.name, "is missing")
    return len(reading.mistakes) == before


def _read_rows(file: CsvFile, header: list[str], rows: Any, reading: _Reading) -> Iterator[Row]:
    seen: dict[tuple[Any, ...], int] = {}
    counts: dict[tuple[Any, ...], int] = defaultdict(int)
    line = rows.line_num + 1
    for cells in rows:
        if any(cell.strip() for cell in cells):
            row = _read_row(file, header, cells, line, reading)
            if row is not None and _is_new(file, row, line, seen, counts, reading):
                reading.lines[file.table.name].append(line)
                yield row
        line = rows.line_num + 1


def _read_row(file: CsvFile, header: list[str], texts: list[str], line: int, reading: _Reading) -> Row | None:
    if len(texts) != len(header):
        reading.wrong(file.name, line, None, f"expected {len(header)} cells, found {len(texts)}")
        return None
    cells = {name: text.strip() for name, text in zip(header, texts)}
    currency = cells.get("currency") or reading.order_currencies.get(cells.get("order_number", ""))
    row: Row = {}
    is_good = True
    for field in file.fields:
        try:
            row |= field.read(cells, currency)
        except ValueError as error:  # noqa: PERF203  # every cell has its own mistake
            is_good = False
            _blame(file, field, cells, line, str(error), reading)
    if file.table.name == "orders" and currency:
        reading.order_currencies[cells.get("number", "")] = currency
    return row if is_good else None


def _blame(file: CsvFile, field: Field, cells: Mapping[str, str], line: int, problem: str, reading: _Reading) -> None:
    """Say what is wrong with a cell; an amount whose order is missing is not what is wrong."""
    order_number = cells.get("order_number")
    is_of_order = isinstance(field.cell, Amount) and order_number and "currency" not in cells
    if is_of_order and order_number not in reading.order_currencies:
        # A mistake in the order's own line is told there.
        if not any(mistake.file == "orders.csv" for mistake in reading.mistakes):
            reading.wrong(file.name, line, "order_number", f"{order_number!r} is not in orders.csv")
        return
    found = cells.get(field.name, "")
    reading.wrong(file.name, line, field.name, f"{problem}, found {found!r}" if found else problem)


def _is_new(
    file: CsvFile,
    row: Row,
    line: int,
    seen: dict[tuple[Any, ...], int],
    counts: dict[tuple[Any, ...], int],
    reading: _Reading,
) -> bool:
    """Number a row that has no key of its own; refuse one whose key was there before."""
    if file.counted_by:
        group = tuple(row[name] for name in file.counted_by)
        counts[group] += 1
        row["position"] = counts[group]
        return True
    key = tuple(row[name] for name in file.key)
    if key in seen:
        named = ", ".join(f"{name} {value}" for name, value in zip(file.key, key))
        reading.wrong(file.name, line, file.key[0], f"{named} is on line {seen[key]} already")
        return False
    seen[key] = line
    return True


def _check_references(reading: _Reading) -> None:
    keys = {
        file.table.name: {row[file.key[0]] for row in reading.rows[file.table.name]}
        for file in FILES
        if len(file.key) == 1
    }
    wrong_files = {mistake.file for mistake in reading.mistakes}
    for file in FILES:
        for field in file.fields:
            if not field.refers_to or f"{field.refers_to}.csv" in wrong_files:
                continue  # rows with mistakes of their own are not among the keys
            for row, line in zip(reading.rows[file.table.name], reading.lines[file.table.name]):
                if (value := row[field.name]) is not None and value not in keys[field.refers_to]:
                    reading.wrong(file.name, line, field.name, f"{value!r} is not in {field.refers_to}.csv")


def _check_shop(reading: _Reading, shop: ShopFile | None) -> None:
    """Every variant has a price in the shop's currency, every product a name, and `shop.yml` names what exists."""
    if reading.mistakes or shop is None:
        return
    priced = {row["sku"] for row in reading.rows["prices"] if row["currency"] == shop.currency}
    for row, line in zip(reading.rows["variants"], reading.lines["variants"]):
        if row["sku"] not in priced:
            reading.wrong("variants.csv", line, "sku", f"{row['sku']!r} has no price in {shop.currency} in prices.csv")
    named = {row["product_id"] for row in reading.rows["product_texts"]}
    for row, line in zip(reading.rows["products"], reading.lines["products"]):
        if row["id"] not in named:
            reading.wrong("products.csv", line, "id", f"{row['id']!r} has no name in product_texts.csv")
    _check_shop_file(reading, shop)


def _check_shop_file(reading: _Reading, shop: ShopFile) -> None:
    methods = shop.shipping.get("methods", {})
    named = {
        ("categories", "returns.excluded_categories"): shop.shop.returns.excluded_categories,
        ("categories", "warranty.by_category"): shop.shop.warranty.by_category,
        **{
            ("warehouses", f"shipping.methods.{id}.warehouses"): method.get("warehouses", ())
            for id, method in methods.items()
        },
    }
    for (table, key), ids in named.items():
        for id in sorted(set(ids) - {row["id"] for row in reading.rows[table]}):
            reading.wrong(SHOP_FILE, None, None, f"{key}: {id!r} is not in {table}.csv")
