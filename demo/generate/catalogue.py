"""What the shop sells and how it sends it, as far as orders need it: read from the hand-written files beside this folder."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from math import ceil, prod
from pathlib import Path
from typing import Any

import yaml

CENT = Decimal("0.01")
# The flags that only some methods carry; the others never hinder a parcel.
SPECIAL = {"battery_installed", "battery_packed", "battery_loose", "magnet", "liquid", "flammable", "precious"}
_MEMBERS = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE"
EU = frozenset(_MEMBERS.split())


@dataclass(frozen=True)
class Item:
    """One variant that can be put into an order; `warehouses` are those that keep its product."""

    sku: str
    product_id: str
    category: str
    names: Mapping[str, str]
    options: str
    weight_grams: int
    volume_mm3: int
    longest_mm: int
    flags: frozenset[str]
    has_blade: bool
    warehouses: frozenset[str]
    prices: tuple[tuple[Decimal, str, str], ...]
    in_stock: Mapping[str, int]
    restocked_in: frozenset[str]
    is_discontinued: bool

    def price(self, on: date) -> Decimal:
        day = on.isoformat()
        return next(amount for amount, begins, ends in self.prices if begins <= day and (not ends or day <= ends))

    def name(self, language: str) -> str:
        return self.names.get(language) or self.names.get(language.partition("-")[0], self.names["en"])


@dataclass(frozen=True)
class Method:
    """One way of shipping of `shop.yml`, with what it takes for a zone and a weight."""

    id: str
    carrier: str
    service: str
    warehouse: str
    accepts: frozenset[str]
    not_to: frozenset[str]
    max_weight_grams: int
    max_length_mm: int | None
    volume_divisor: int | None
    zones: Mapping[str, Mapping[str, Any]]

    def carries(self, items: list[tuple[Item, int]], zone: str, country: str) -> bool:
        if zone not in self.zones or country in self.not_to:
            return False
        flags: set[str] = set().union(*(item.flags for item, _ in items))
        kept = all(self.warehouse in item.warehouses for item, _ in items)
        if self.max_length_mm is not None and max(item.longest_mm for item, _ in items) > self.max_length_mm:
            return False
        return kept and flags <= self.accepts and self.price(items, zone) is not None

    def price(self, items: list[tuple[Item, int]], zone: str) -> Decimal | None:
        """Return what it costs, None when the parcel is too heavy."""
        grams = self.chargeable_grams(items)
        if grams > self.max_weight_grams:
            return None
        rates = self.zones[zone]
        for band in rates["prices"]:
            if grams <= band["up_to_grams"]:
                return Decimal(band["price"])
        further = rates.get("each_further")
        if not further:
            return None
        steps: int = -(-(grams - band["up_to_grams"]) // further["grams"])
        return Decimal(band["price"]) + steps * Decimal(further["price"])

    def chargeable_grams(self, items: list[tuple[Item, int]]) -> int:
        grams = sum(item.weight_grams * quantity for item, quantity in items)
        if self.volume_divisor is None:
            return grams
        volume = sum(item.volume_mm3 * quantity for item, quantity in items)
        return max(grams, ceil(volume / self.volume_divisor))

    def days(self, zone: str) -> tuple[int, int]:
        least, most = self.zones[zone]["days"]
        return least, most


@dataclass(frozen=True)
class Catalogue:
    items: tuple[Item, ...]
    methods: Mapping[str, Method]
    anchor: date
    zones: Mapping[str, list[str]] = field(default_factory=dict)

    def zone(self, country: str) -> str:
        return next(id for id, places in self.zones.items() if country in places or (country in EU and "EU" in places))


def read_catalogue(folder: Path) -> Catalogue:
    shop = yaml.safe_load((folder / "shop.yml").read_text(encoding="utf-8"))
    shipping = shop["shipping"]
    methods = {id: _method(id, about) for id, about in shipping["methods"].items()}
    zones = {id: zone["countries"] for id, zone in shipping["zones"].items()}
    return Catalogue(tuple(_items(folder)), methods, shop["demo_anchor"], zones)


def _method(id: str, about: Mapping[str, Any]) -> Method:
    return Method(
        id=id,
        carrier=about["carrier"],
        service=about["service"],
        warehouse=about["warehouses"][0],
        accepts=frozenset(about["accepts"]),
        not_to=frozenset(about.get("not_to", [])),
        max_weight_grams=about["max_weight_grams"],
        max_length_mm=about.get("max_length_mm"),
        volume_divisor=about["volume_divisor"],
        zones=about["zones"],
    )


def _items(folder: Path) -> list[Item]:
    products = {row["id"]: row for row in rows(folder, "products")}
    names: dict[str, dict[str, str]] = defaultdict(dict)
    for row in rows(folder, "product_texts"):
        names[row["product_id"]][row["language"]] = row["name"]
    prices: dict[str, list[tuple[Decimal, str, str]]] = defaultdict(list)
    for row in rows(folder, "prices"):
        prices[row["sku"]].append((Decimal(row["amount"]), row["valid_from"], row["valid_to"]))
    variants = rows(folder, "variants")
    stock, restocks = _stock(folder)
    kept: dict[str, set[str]] = defaultdict(set)
    for variant in variants:
        kept[variant["product_id"]] |= {place for place, quantity in stock[variant["sku"]].items() if quantity}
    return [_item(row, products[row["product_id"]], names, prices, stock, restocks, kept) for row in variants]


def _stock(folder: Path) -> tuple[dict[str, dict[str, int]], dict[str, set[str]]]:
    """Return the pieces by SKU and warehouse, and by SKU the warehouses that expect more."""
    stock: dict[str, dict[str, int]] = defaultdict(dict)
    restocks: dict[str, set[str]] = defaultdict(set)
    for row in rows(folder, "stock"):
        stock[row["sku"]][row["warehouse"]] = int(row["quantity"])
        if row["restock_on"]:
            restocks[row["sku"]].add(row["warehouse"])
    return stock, restocks


def _item(
    row: Mapping[str, str],
    product: Mapping[str, str],
    names: Mapping[str, Mapping[str, str]],
    prices: Mapping[str, list[tuple[Decimal, str, str]]],
    stock: Mapping[str, Mapping[str, int]],
    restocks: Mapping[str, set[str]],
    kept: Mapping[str, set[str]],
) -> Item:
    sides = [int(row[side]) for side in ("length_mm", "width_mm", "height_mm")]
    return Item(
        sku=row["sku"],
        product_id=row["product_id"],
        category=product["category"],
        names=names[row["product_id"]],
        options=row["options"],
        weight_grams=int(row["weight_grams"]),
        volume_mm3=prod(sides),
        longest_mm=max(sides),
        flags=frozenset(product["restricted"].split("|")) & SPECIAL,
        has_blade="blade" in product["restricted"],
        warehouses=frozenset(kept[row["product_id"]]),
        prices=tuple(prices[row["sku"]]),
        in_stock=stock[row["sku"]],
        restocked_in=frozenset(restocks[row["sku"]]),
        is_discontinued=row["is_discontinued"] == "true",
    )


def rows(folder: Path, table: str) -> list[dict[str, str]]:
    with (folder / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def cents(amount: Decimal) -> Decimal:
    return amount.quantize(CENT, ROUND_HALF_UP)
