"""What may stand in a cell of the owner's CSV files: each kind reads a text and writes the same text back.

A wrong cell raises ValueError with what was expected; where it stands is added by `shop_folder.py`.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timezone
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import Any

from babel import Locale

from bot.shop.money import Money, exponent

# What PostgreSQL's integer and bigint hold; SQLite would take more.
LARGEST_INTEGER = 2**31 - 1
LARGEST_AMOUNT = 2**63 - 1


class Cell(ABC):
    """One kind of cell. `currency` is that of the row, for the kinds that are money."""

    @abstractmethod
    def read(self, text: str, currency: str | None) -> Any: ...

    def write(self, value: Any, currency: str | None) -> str:
        return str(value)


class Text(Cell):
    def read(self, text: str, currency: str | None) -> str:
        if "\x00" in text:
            raise ValueError("expected text without NUL characters")
        return text


class Email(Cell):
    """An e-mail address; small letters, so that it is found however the shopper types it."""

    def read(self, text: str, currency: str | None) -> str:
        if not re.fullmatch(r"[^@\s]+@[^@\s]+", text):
            raise ValueError("expected an e-mail address")
        return text.lower()


@dataclass(frozen=True)
class OneOf(Cell):
    words: tuple[str, ...]

    def read(self, text: str, currency: str | None) -> str:
        if text not in self.words:
            raise ValueError(f"expected one of {', '.join(self.words)}")
        return text


@dataclass(frozen=True)
class Integer(Cell):
    least: int = 0

    def read(self, text: str, currency: str | None) -> int:
        if not re.fullmatch(r"-?\d{1,10}", text, re.ASCII) or not self.least <= int(text) <= LARGEST_INTEGER:
            raise ValueError(f"expected a whole number of at least {self.least}")
        return int(text)


class Truth(Cell):
    def read(self, text: str, currency: str | None) -> bool:
        if text.lower() not in ("true", "false"):
            raise ValueError("expected true or false")
        return text.lower() == "true"

    def write(self, value: Any, currency: str | None) -> str:
        return "true" if value else "false"


class Day(Cell):
    def read(self, text: str, currency: str | None) -> date:
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise ValueError("expected a date such as 2026-01-31") from None

    def write(self, value: Any, currency: str | None) -> str:
        return str(value.isoformat())


class Moment(Cell):
    """A time with its zone; one without a zone is taken as UTC."""

    def read(self, text: str, currency: str | None) -> datetime:
        try:
            moment = datetime.fromisoformat(f"{text[:-1]}+00:00" if text[-1] in "zZ" else text)
        except ValueError:
            raise ValueError("expected a time such as 2026-01-31T18:05:00Z") from None
        return (moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)).astimezone(timezone.utc)

    def write(self, value: Any, currency: str | None) -> str:
        return str(value.isoformat().replace("+00:00", "Z"))


class Country(Cell):
    def read(self, text: str, currency: str | None) -> str:
        if text not in countries():
            raise ValueError("expected a country by its two capital letters, such as BR")
        return text


class Currency(Cell):
    def read(self, text: str, currency: str | None) -> str:
        if text not in currencies():
            raise ValueError("expected a currency by its three capital letters, such as EUR")
        return text


class Language(Cell):
    def read(self, text: str, currency: str | None) -> str:
        if not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", text):
            raise ValueError("expected a language such as en or zh-Hant")
        return text


class Amount(Cell):
    """Money in major units with a point, never with more digits than its currency has."""

    def read(self, text: str, currency: str | None) -> int:
        if currency is None:
            raise ValueError("expected a currency beside the amount")
        amount = read_decimal(text)
        minor = amount.scaleb(exponent(currency))
        if minor != minor.to_integral_value():
            raise ValueError(f"expected at most {exponent(currency)} digits after the point for {currency}")
        if abs(minor) > LARGEST_AMOUNT:
            raise ValueError("expected a smaller amount")
        return int(minor)

    def write(self, value: Any, currency: str | None) -> str:
        return str(Money(value, currency or "").amount)


class Words(Cell):
    """Several texts joined by `|`."""

    def read(self, text: str, currency: str | None) -> list[str]:
        return [word.strip() for word in text.split("|") if word.strip()]

    def write(self, value: Any, currency: str | None) -> str:
        return "|".join(value)


@dataclass(frozen=True)
class Several(Cell):
    """Several cells of one kind joined by `|`."""

    cell: Cell

    def read(self, text: str, currency: str | None) -> list[Any]:
        return [self.cell.read(word.strip(), currency) for word in text.split("|")]

    def write(self, value: Any, currency: str | None) -> str:
        return "|".join(self.cell.write(one, currency) for one in value)


class Pairs(Cell):
    """`key=value` joined by `|`, in the order given."""

    def read(self, text: str, currency: str | None) -> dict[str, str]:
        found: dict[str, str] = {}
        for pair in text.split("|"):
            key, equals, value = (part.strip() for part in pair.partition("="))
            if not (key and equals and value):
                raise ValueError("expected key=value, several joined by |")
            if key in found:
                raise ValueError(f"expected {key} once")
            found[key] = value
        return found

    def write(self, value: Mapping[str, str], currency: str | None) -> str:
        return "|".join(f"{key}={text}" for key, text in value.items())


def read_decimal(text: str) -> Decimal:
    try:
        amount = Decimal(text) if re.fullmatch(r"-?\d+(\.\d+)?", text, re.ASCII) else Decimal("nan")
    except InvalidOperation:
        amount = Decimal("nan")
    if not amount.is_finite() or amount < 0:
        raise ValueError("expected an amount such as 12.50, without a sign of its currency")
    return amount


def empty(kind: Cell) -> Any:
    """Return what an empty cell means: nothing for collections, unknown for all else."""
    if isinstance(kind, Pairs):
        return {}
    return [] if isinstance(kind, (Words, Several)) else None


@cache
def countries() -> frozenset[str]:
    """The two-letter codes of countries; Babel also lists parts of the world and test codes."""
    not_countries = {"EU", "EZ", "UN", "QO", "ZZ", "XA", "XB"}
    return frozenset(str(code) for code in Locale("en").territories if len(str(code)) == 2) - not_countries


@cache
def currencies() -> frozenset[str]:
    return frozenset(Locale("en").currencies)
