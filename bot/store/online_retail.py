"""The UCI Online Retail file as a shop: its invoices are orders, its stock codes products with one variant each.

The file knows no stock, no weights, no addresses and no e-mails: they stay unknown, and no order of it can be
proven. What is left out is counted by reason. A credit note (an invoice that begins with C) takes back the
youngest matching lines of the same customer: within a day they were cancelled, later they were returned.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal, InvalidOperation
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.errors import BadSetting
from bot.shop.money import Money
from bot.store.online_retail_rows import CURRENCY, Charges, Sale, goods_of, shop_rows, take_back
from bot.store.online_retail_words import POSTAGE, no_goods
from bot.store.shop_folder import BadFolder, Mistake, Progress, ShopFolder, checked_shop_file

COLUMNS = ("InvoiceNo", "StockCode", "Description", "Quantity", "InvoiceDate", "UnitPrice", "CustomerID", "Country")
SHOP_FILE = Path(__file__).with_name("online_retail.yml")
SHOWN_LINES = 5

_ZONE = ZoneInfo("Europe/London")
_DATE = re.compile(r"(\d{1,2})[-/](\d{1,2})[-/](\d{4})[ T]+(\d{1,2}):(\d{2})(?::(\d{2}))?")


@dataclass
class Skipped:
    """The lines left out for one reason; the first few are kept to look at."""

    reason: str
    count: int = 0
    lines: list[int] = field(default_factory=list)


@dataclass(frozen=True)
class Retail:
    """The file as a shop, what was left out of it, and how much went in."""

    folder: ShopFolder
    skipped: list[Skipped]
    lines: int
    without_customer: int


@dataclass
class _Reading:
    sales: list[Sale] = field(default_factory=list)
    credits: list[Sale] = field(default_factory=list)
    charges: Charges = field(default_factory=Charges)
    skipped: dict[str, Skipped] = field(default_factory=dict)
    lines: int = 0

    def skip(self, reason: str, line: int) -> None:
        found = self.skipped.setdefault(reason, Skipped(reason))
        found.count += 1
        if len(found.lines) < SHOWN_LINES:
            found.lines.append(line)


def read_online_retail(path: Path, shop_file: Path = SHOP_FILE, progress: Progress = lambda _: None) -> Retail:
    """Return the file as a shop; raise BadFolder where it is not such a file. `progress` is told of bytes read."""
    text = shop_file.read_text("utf-8")
    shop = checked_shop_file(text)
    if shop.currency != CURRENCY:
        raise BadSetting("currency", f"{CURRENCY}, which the prices of the file are in", shop.currency)
    reading = _Reading()
    for line, cells in _cells(path, progress):
        reading.lines += 1
        _read(line, cells, reading)
    goods = goods_of(reading.sales)
    for sale in reading.sales:
        if sale.sku not in goods:
            reading.skip("goods without a usable name", sale.line)
    sold = [sale for sale in reading.sales if sale.sku in goods]
    for reason, line in take_back(reading.credits, sold):
        reading.skip(reason, line)
    folder = ShopFolder(text, shop, shop_rows(goods, sold, reading.charges))
    skipped = sorted(reading.skipped.values(), key=lambda skipped: (-skipped.count, skipped.reason))
    return Retail(folder, skipped, reading.lines, sum(sale.customer is None for sale in sold))


def _cells(path: Path, progress: Progress) -> Iterator[tuple[int, dict[str, str]]]:
    with path.open(encoding=_encoding(path), newline="") as stream:
        rows = csv.reader(stream)
        header = [name.strip() for name in next(rows, [])]
        if missing := [name for name in COLUMNS if name not in header]:
            raise BadFolder([Mistake(path.name, 1, name, "is missing") for name in missing])
        for texts in rows:
            progress(sum(len(text) + 1 for text in texts))
            if texts:
                yield rows.line_num, dict(zip(header, (text.strip() for text in texts)))


def _encoding(path: Path) -> str:
    """The file goes round in two encodings; the pound sign tells them apart."""
    try:
        with path.open(encoding="utf-8-sig") as stream:
            for _ in stream:
                pass
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8-sig"


def _read(line: int, cells: dict[str, str], reading: _Reading) -> None:
    read = _sale(line, cells, reading)
    if isinstance(read, str):
        reading.skip(read, line)
    elif read.invoice.upper().startswith("C"):
        reading.credits.append(read)
    else:
        reading.sales.append(read)


def _sale(line: int, cells: dict[str, str], reading: _Reading) -> Sale | str:
    """Return what the line sold or took back, or why it is left out."""
    if any(name not in cells for name in COLUMNS) or not (cells["InvoiceNo"] and cells["StockCode"]):
        return "cells missing"
    at, quantity, price = _moment(cells["InvoiceDate"]), _whole(cells["Quantity"]), _pounds(cells["UnitPrice"])
    if at is None or quantity is None or price is None:
        return "unreadable date, quantity or price"
    invoice, sku = cells["InvoiceNo"], cells["StockCode"].upper()
    if why := no_goods(sku):
        _charge(why, invoice, (price * quantity).minor, reading)
        return f"no goods: {why}"
    if (quantity < 0) != invoice.upper().startswith("C") or quantity == 0:
        return "stock adjustment"
    if price.minor <= 0:
        return "no price: written off or given away"
    # Programs that know only decimals write the customer as 17850.0.
    customer = re.sub(r"\.0$", "", cells["CustomerID"]) or None
    return Sale(line, invoice, sku, cells["Description"], abs(quantity), at, price, customer, cells["Country"])


def _charge(why: str, invoice: str, minor: int, reading: _Reading) -> None:
    """Count what was charged beside goods: it belongs to the invoice's total, and postage to its shipping."""
    (reading.charges.postage if why == POSTAGE else reading.charges.other)[invoice] += minor


def _moment(text: str) -> datetime | None:
    """Read a British local time whose month stands first."""
    if not (found := _DATE.fullmatch(text)):
        return None
    month, day, year, hour, minute, second = (int(part or 0) for part in found.groups())
    try:
        return datetime(year, month, day, hour, minute, second, tzinfo=_ZONE)
    except ValueError:
        return None


def _whole(text: str) -> int | None:
    return int(text) if re.fullmatch(r"-?\d{1,9}", text, re.ASCII) else None


def _pounds(text: str) -> Money | None:
    try:
        amount = Decimal(text)
    except InvalidOperation:
        return None
    return Money.of(amount, CURRENCY) if amount.is_finite() and abs(amount) < 10**9 else None
