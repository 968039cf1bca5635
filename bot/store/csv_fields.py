"""A column of the owner's CSV files, and the few that are more than one cell: names by language, what a promotion is worth."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from sqlalchemy.schema import Table

from bot.store.csv_cells import Amount, Cell, Text, empty, read_decimal

Row = dict[str, Any]
Cells = Mapping[str, str]


@dataclass(frozen=True)
class Field:
    """One column of a file; `refers_to` names the file whose key the value must be."""

    name: str
    cell: Cell = Text()
    needed: bool = False
    refers_to: str | None = None

    # Worked out once: a large shop has millions of cells.
    @cached_property
    def column(self) -> str:
        return f"{self.name}_minor" if isinstance(self.cell, Amount) else self.name

    @cached_property
    def _nothing(self) -> Any:
        return empty(self.cell)

    def read(self, cells: Cells, currency: str | None) -> Row:
        text = cells.get(self.name, "")
        if text:
            return {self.column: self.cell.read(text, currency)}
        if self.needed:
            raise ValueError("expected something, found nothing")
        return {self.column: self._nothing}

    def write(self, row: Row, currency: str | None) -> dict[str, str]:
        value = row[self.column]
        return {self.name: "" if value is None else self.cell.write(value, currency)}


@dataclass(frozen=True)
class Names(Field):
    """The columns `name_en`, `name_zh`, …: one mapping of language to name."""

    prefix = "name_"

    def read(self, cells: Cells, currency: str | None) -> Row:
        # In order of language, so that the order of the columns makes no difference.
        names = {name[len(self.prefix) :]: cells[name] for name in sorted(cells) if self.is_mine(name) and cells[name]}
        if not names:
            raise ValueError("expected a name in at least one language")
        return {"names": names}

    def write(self, row: Row, currency: str | None) -> dict[str, str]:
        return {f"{self.prefix}{language}": name for language, name in row["names"].items()}

    def is_mine(self, name: str) -> bool:
        return name.startswith(self.prefix)


@dataclass(frozen=True)
class PromotionValue(Field):
    """What a promotion takes off: an amount where it is one, a percentage where it is one, else nothing."""

    def read(self, cells: Cells, currency: str | None) -> Row:
        text, kind = cells.get("value", ""), cells.get("kind")
        row: Row = {"percent_hundredths": None, "amount_minor": None}
        if kind in ("free_shipping", "buy_x_get_y"):
            return row | self._no_value(text)
        if not text:
            raise ValueError("expected an amount or a percentage")
        if kind == "amount" or (kind == "code" and currency):
            return row | {"amount_minor": Amount().read(text, currency)}
        hundredths = read_decimal(text) * 100
        if hundredths > 10_000 or hundredths != hundredths.to_integral_value():
            raise ValueError("expected a percentage from 0 to 100 with at most two digits after the point")
        return row | {"percent_hundredths": int(hundredths)}

    def write(self, row: Row, currency: str | None) -> dict[str, str]:
        if row["amount_minor"] is not None:
            return {"value": Amount().write(row["amount_minor"], currency)}
        hundredths = row["percent_hundredths"]
        return {"value": "" if hundredths is None else f"{hundredths / 100:g}"}

    @staticmethod
    def _no_value(text: str) -> Row:
        if text:
            raise ValueError("expected nothing for this kind")
        return {}


@dataclass(frozen=True)
class CsvFile:
    """One file. `counted_by` names what its rows are numbered within, where they have no key of their own."""

    table: Table
    fields: tuple[Field, ...]
    counted_by: tuple[str, ...] = ()
    needed: bool = False

    @property
    def name(self) -> str:
        return f"{self.table.name}.csv"

    @cached_property
    def key(self) -> tuple[str, ...]:
        return tuple(column.name for column in self.table.primary_key)
