"""A shop of any size for measuring: the demo shop's products and orders over and over, each time under other numbers."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from itertools import count, islice
from pathlib import Path

from bot.store.csv_files import CATALOGUE_FILES, FILES
from bot.store.demo import FOLDER
from bot.store.online_retail import COLUMNS

# Columns that name a row of the same copy; all others are the same in each.
_NUMBERED = frozenset(
    [
        "id",
        "product_id",
        "sku",
        "number",
        "order_number",
        "customer_id",
        "address_id",
        "shipment_id",
        "parcel_id",
        "tracking_number",
        "return_id",
        "email",
    ]
)
# These belong to the shop itself and stand there once.
_ONCE = frozenset({"categories.csv", "warehouses.csv", "promotions.csv", "promotion_texts.csv"})
_CATALOGUE = frozenset(file.name for file in CATALOGUE_FILES) - _ONCE
FIRST_ORDER = 100_000
# As in the data set: 541,909 lines of 25,900 invoices.
LINES_AN_INVOICE = 21


def write_shop(folder: Path, *, orders: int, products: int) -> dict[str, int]:
    """Write the shop's files and return how many rows each has; a copy is whole, so that there may be a few more."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "shop.yml").write_bytes((FOLDER / "shop.yml").read_bytes())
    rows = {file.name: _rows(FOLDER / file.name) for file in FILES}
    numbers = {row["number"]: at for at, row in enumerate(rows["orders.csv"])}
    copies = {
        "products": -(-products // len(rows["products.csv"])),
        "orders": -(-orders // len(rows["orders.csv"])),
    }
    return {name: _write(folder / name, name, rows[name], numbers, copies) for name in rows}


def write_retail(path: Path, lines: int) -> None:
    """Write a file of so many order lines in the form of the Online Retail data set: invoices of 21 lines."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(COLUMNS)
        for line in range(lines):
            invoice, goods = line // LINES_AN_INVOICE, line * 7919 % 4000
            day, hour = invoice % 28 + 1, invoice % 12 + 8
            description, price = f"WHITE HANGING HEART {goods} HOLDER", f"{goods % 1450 / 100 + 0.5:.2f}"
            customer = 12_000 + invoice % 4000
            sold_at = f"12-{day:02d}-2010 {hour:02d}:26"
            writer.writerow(
                [
                    536_365 + invoice,
                    10_000 + goods,
                    description,
                    line % 24 + 1,
                    sold_at,
                    price,
                    customer,
                    "United Kingdom",
                ]
            )


def some_orders(folder: Path, wanted: int) -> list[Mapping[str, str]]:
    """Return orders from all over the file that have an e-mail address and a parcel."""
    sent = {row["order_number"] for row in _rows(folder / "shipments.csv")}
    good = [row for row in _rows(folder / "orders.csv") if row["email"] and row["number"] in sent]
    return list(islice(good[:: max(1, len(good) // wanted)], wanted))


def _write(
    path: Path, name: str, rows: list[dict[str, str]], numbers: Mapping[str, int], copies: Mapping[str, int]
) -> int:
    times = 1 if name in _ONCE else copies["products" if name in _CATALOGUE else "orders"]
    written = count()
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        for copy in range(times):
            writer.writerows(_copied(name, rows, copy, numbers, copies["products"], written))
    return next(written)


def _copied(
    name: str,
    rows: list[dict[str, str]],
    copy: int,
    numbers: Mapping[str, int],
    product_copies: int,
    written: Iterator[int],
) -> Iterator[dict[str, str]]:
    for row in rows:
        next(written)
        yield {column: _cell(name, row, column, copy, numbers, product_copies) for column in row}


def _cell(
    name: str, row: Mapping[str, str], column: str, copy: int, numbers: Mapping[str, int], product_copies: int
) -> str:
    text = row[column]
    if not text or name in _ONCE:
        return text
    if text in numbers and column in ("number", "order_number"):
        return f"HL-{FIRST_ORDER + copy * len(numbers) + numbers[text]}"
    if column == "sku" and name == "order_lines.csv":
        copy %= product_copies
    if not copy:
        return text
    if name == "product_texts.csv" and column == "name":
        return f"{text} {copy}"
    if column == "email":
        return f"{copy}.{text}"
    return f"{text}-{copy}" if column in _NUMBERED else text


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))
