"""Questions to ask a shop: the sentences of `questions.yml` with names filled in from its present data."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from string import Formatter

import yaml

from bot.shop.products import FEW_LEFT
from bot.store.csv_fields import Row

Rows = Mapping[str, list[Row]]

PLENTY = 30
# What goes only by road, see bot/shop/shipping.py.
ROAD_ONLY = frozenset({"battery_loose", "flammable"})


def questions(folder: Path, rows: Rows, today: date) -> dict[str, list[str]]:
    """Return the questions by language; one whose names the data does not offer is left out. Empty without a file."""
    file = folder / "questions.yml"
    if not file.is_file():
        return {}
    sentences = yaml.safe_load(file.read_text(encoding="utf-8"))
    things = {name: find(rows, today) for name, find in _THINGS.items()}
    return {language: _filled(texts, language, things, rows) for language, texts in sentences.items()}


def _filled(texts: list[str], language: str, things: Mapping[str, str | None], rows: Rows) -> list[str]:
    names = {(row["product_id"], row["language"]): row["name"] for row in rows["product_texts"]}
    spoken = {name: names.get((thing or "", language), thing) for name, thing in things.items()}
    return [text.format(**spoken) for text in texts if all(spoken[field] for field in _fields(text))]


def _fields(text: str) -> list[str]:
    return [field for _, field, _, _ in Formatter().parse(text) if field]


def _pieces(rows: Rows) -> dict[str, int]:
    """Return the pieces of each variant in all warehouses; unknown counts as none here."""
    pieces: Counter[str] = Counter()
    for row in rows["stock"]:
        pieces[row["sku"]] += row["quantity"] or 0
    return pieces


def _product(rows: Rows, fits: Callable[[list[int]], bool]) -> str | None:
    """Return the first product whose variants' pieces fit, leaving out what is gone."""
    pieces, held = _pieces(rows), defaultdict(list)
    for row in rows["variants"]:
        if not row["is_discontinued"]:
            held[row["product_id"]].append(pieces[row["sku"]])
    return next((product_id for product_id, counts in held.items() if fits(counts)), None)


def _flagged(rows: Rows, flags: frozenset[str]) -> str | None:
    return next((row["id"] for row in rows["products"] if flags & set(row["restricted"])), None)


def _runs(row: Row, today: date) -> bool:
    begun = row["valid_from"] is None or row["valid_from"] <= today
    return begun and (row["valid_to"] is None or today <= row["valid_to"]) and row["uses_left"] != 0


def _code(rows: Rows, fits: Callable[[Row], bool]) -> str | None:
    return next((row["code"] for row in rows["promotions"] if row["code"] and fits(row)), None)


def _on_sale(rows: Rows, today: date) -> str | None:
    for row in rows["promotions"]:
        if row["percent_hundredths"] and not row["code"] and _runs(row, today):
            of_category = (product["id"] for product in rows["products"] if product["category"] == row["category"])
            return row["product_id"] or next(of_category, None)
    return None


_THINGS: dict[str, Callable[[Rows, date], str | None]] = {
    "in_stock": lambda rows, today: _product(rows, lambda counts: min(counts) > PLENTY),
    "few_left": lambda rows, today: _product(rows, lambda counts: 0 < sum(counts) <= FEW_LEFT),
    "sold_out": lambda rows, today: _product(rows, lambda counts: not any(counts)),
    "on_sale": _on_sale,
    "with_battery": lambda rows, today: _flagged(rows, frozenset({"battery_installed"})),
    "road_only": lambda rows, today: _flagged(rows, ROAD_ONLY),
    "pair": lambda rows, today: _product(rows, lambda counts: len(counts) > 1 and min(counts) > PLENTY),
    "running_code": lambda rows, today: _code(rows, lambda row: _runs(row, today) and not row["countries"]),
    "latin_code": lambda rows, today: _code(rows, lambda row: _runs(row, today) and "CL" in row["countries"]),
    "ended_code": lambda rows, today: _code(rows, lambda row: row["valid_to"] is not None and row["valid_to"] < today),
    "delivered_order": lambda rows, today: next(
        (row["number"] for row in rows["orders"] if row["state"] == "delivered"), None
    ),
}
