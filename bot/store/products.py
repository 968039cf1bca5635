"""The catalogue: products with their variants, today's prices and what the warehouses hold."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta, timezone
from typing import Any, TypeVar

from sqlalchemy import String, cast, func, literal, or_, select
from sqlalchemy.engine import Connection
from sqlalchemy.schema import Column
from sqlalchemy.sql import Select

from bot.errors import NotFound
from bot.shop.money import Money
from bot.shop.orders import OrderState
from bot.shop.products import Product, Stock, Variant, Warehouse
from bot.store.bookkeeping import Versions
from bot.store.tables_catalogue import (
    categories,
    prices,
    product_texts,
    products,
    stock,
    variants,
    warehouses,
)
from bot.store.tables_orders import order_lines, orders

CATALOGUE = "catalogue"
CURRENCY = "currency"
MOST_MENTIONS = 12
MENTIONS_A_PAGE = 200
MOST_KEPT = 500
_BEST_SELLERS: dict[tuple[object, ...], tuple[str, ...]] = {}

_Value = TypeVar("_Value")
_ByLanguage = defaultdict[str, dict[str, _Value]]


class NoSuchProduct(NotFound):
    reply = "products-not-found"


class Products:
    """The catalogue as it stands `on` a day, today where none is given."""

    def __init__(self, connection: Connection, on: date | None = None) -> None:
        self._connection = connection
        self._on = on or datetime.now(timezone.utc).date()

    def version(self) -> str:
        """Return a text that changes whenever the catalogue does; empty before the first import."""
        return Versions(self._connection).find(CATALOGUE) or ""

    def all(self) -> list[Product]:
        return self._load(None)

    def get(self, product_id: str) -> Product:
        for product in self.some([product_id]):
            return product
        raise NoSuchProduct(product_id=product_id)

    def some(self, product_ids: Iterable[str]) -> list[Product]:
        """Return those of the products that exist, in the order asked for."""
        wanted = list(dict.fromkeys(product_ids))
        found = {product.id: product for product in self._load(wanted)} if wanted else {}
        return [found[product_id] for product_id in wanted if product_id in found]

    def by_sku(self, skus: Iterable[str]) -> Mapping[str, Product]:
        """Return the products of those of the SKUs that still exist."""
        statement = select(variants.c.sku, variants.c.product_id).where(variants.c.sku.in_(list(skus)))
        product_ids = {row.sku: row.product_id for row in self._connection.execute(statement)}
        found = {product.id: product for product in self.some(product_ids.values())}
        return {sku: found[product_id] for sku, product_id in product_ids.items()}

    def find_variant(self, sku: str) -> Variant | None:
        statement = select(variants.c.product_id).where(variants.c.sku == sku)
        product_id = self._connection.execute(statement).scalar_one_or_none()
        if product_id is None:
            return None
        return next(variant for variant in self.get(product_id).variants if variant.sku == sku)

    def names(self) -> list[tuple[str, str, str]]:
        """Return (product id, language, name) for every name, those that people also use included."""
        columns = (
            product_texts.c.product_id,
            product_texts.c.language,
            product_texts.c.name,
            product_texts.c.also_called,
        )
        found = []
        for product_id, language, name, also_called in self._connection.execute(select(*columns)):
            found += [(product_id, language, text) for text in (name, *also_called)]
        return found

    def categories(self) -> Mapping[str, Mapping[str, str]]:
        """Return the names of each category by language."""
        rows = self._connection.execute(select(categories.c.id, categories.c.names))
        return {row.id: row.names for row in rows}

    def warehouse_countries(self) -> Mapping[str, str]:
        """Return the country of each warehouse."""
        rows = self._connection.execute(select(warehouses.c.id, warehouses.c.country))
        return {row.id: row.country for row in rows}

    def warehouses(self) -> Mapping[str, Warehouse]:
        return {row.id: Warehouse(row.id, row.name, row.country) for row in self._rows(select(warehouses))}

    def of_category(self, category: str, near: Money, limit: int) -> list[Product]:
        """Return products of a category, those whose cheapest variant costs about `near` first."""
        cheapest = func.min(prices.c.amount_minor)
        statement = (
            select(products.c.id)
            .join(variants, variants.c.product_id == products.c.id)
            .join(prices, prices.c.sku == variants.c.sku)
            .where(products.c.category == category, prices.c.currency == near.currency)
            .group_by(products.c.id)
            .order_by(func.abs(cheapest - near.minor), products.c.id)
            .limit(limit)
        )
        return self.some(self._connection.execute(statement).scalars().all())

    def mentioning(
        self, words: Sequence[str], language: str, limit: int, names_only: bool = False
    ) -> list[tuple[Product, list[str]]]:
        """Return the products whose texts in the language have some of the words, those with the rarest first.

        A word that many products have says nothing of what is looked for, and is left out.
        """
        heard = self._mentions(words, language, names_only)
        telling = {word: ids for word, ids in heard.items() if 0 < len(ids) <= MOST_MENTIONS}
        found: dict[str, list[str]] = defaultdict(list)
        for word, ids in telling.items():
            for id in ids:
                found[id].append(word)
        weights = {id: sum(1 / len(telling[word]) for word in mentioned) for id, mentioned in found.items()}
        ranked = sorted(found, key=lambda id: (-weights[id], id))
        return [(product, found[product.id]) for product in self.some(ranked[:limit])]

    def _mentions(self, words: Sequence[str], language: str, names_only: bool) -> dict[str, list[str]]:
        """Return the products whose texts have each word, no more than it takes to see that they are too many."""
        texts = product_texts.c
        described = literal("") if names_only else func.coalesce(texts.description, "")
        spoken = func.lower(texts.name + " " + described + " " + cast(texts.also_called, String))
        columns = select(texts.product_id, texts.name, described.label("described"), texts.also_called)
        page = columns.where(texts.language == language).order_by(texts.product_id).limit(MENTIONS_A_PAGE)
        found: dict[str, list[str]] = {word: [] for word in words}
        open_words, last = list(found), ""
        while open_words:
            hits = [spoken.contains(each, autoescape=True) for word in open_words for each in _written(word)]
            rows = self._rows(page.where(texts.product_id > last, or_(*hits)))
            for row in rows:
                text = " ".join([row.name, row.described, *row.also_called]).casefold()
                for word in open_words:
                    found[word] += [row.product_id] if _has(text, word) else []
            if len(rows) < MENTIONS_A_PAGE:
                break
            last = rows[-1].product_id
            open_words = [word for word in open_words if len(found[word]) <= MOST_MENTIONS]
        return found

    def best_sellers(self, limit: int, today: date, days: int = 90, category: str | None = None) -> list[Product]:
        """Return what sold most pieces in the last `days`; of all time where nothing sold in them."""
        since = datetime.combine(today - timedelta(days=days), time(), timezone.utc)
        sold = _most_sold(limit, category)
        # The same for everybody all day, and a large shop takes a tenth of a second to count it.
        key = (str(self._connection.engine.url), self.version(), since, category, limit)
        if key not in _BEST_SELLERS:
            ids = self._connection.execute(sold.where(orders.c.placed_at >= since)).scalars().all()
            if len(_BEST_SELLERS) >= MOST_KEPT:
                _BEST_SELLERS.clear()
            _BEST_SELLERS[key] = tuple(ids or self._connection.execute(sold).scalars())
        return self.some(_BEST_SELLERS[key])

    def _load(self, ids: list[str] | None) -> list[Product]:
        names, descriptions, local_facts = self._texts(ids)
        by_product = self._variants(ids)
        statement = _limited(select(products), products.c.id, ids).order_by(products.c.id)
        return [
            Product(
                id=id,
                names=names[id],
                category=category,
                hs_heading=hs_heading,
                origin=origin,
                descriptions=descriptions[id],
                facts=facts,
                restricted=frozenset(restricted),
                variants=tuple(by_product[id]),
                image=image,
                hs6=hs6,
                brand=brand,
                url=url,
                local_facts=local_facts[id],
            )
            for id, category, hs_heading, hs6, origin, restricted, facts, brand, image, url in self._rows(statement)
        ]

    def _texts(self, ids: list[str] | None) -> tuple[_ByLanguage[str], _ByLanguage[str], _ByLanguage[dict[str, str]]]:
        """Return the names, the descriptions and the facts of each product by language."""
        names: _ByLanguage[str] = defaultdict(dict)
        descriptions: _ByLanguage[str] = defaultdict(dict)
        facts: _ByLanguage[dict[str, str]] = defaultdict(dict)
        columns = [product_texts.c[name] for name in ("product_id", "language", "name", "description", "facts")]
        for product_id, language, name, description, local_facts in self._rows(
            _limited(select(*columns), columns[0], ids)
        ):
            names[product_id][language] = name
            if description:
                descriptions[product_id][language] = description
            if local_facts:
                facts[product_id][language] = local_facts
        return names, descriptions, facts

    def _variants(self, ids: list[str] | None) -> dict[str, list[Variant]]:
        by_currency = self._prices(ids)
        by_sku = self._stock(ids)
        main = Versions(self._connection).find(CURRENCY)
        found: dict[str, list[Variant]] = defaultdict(list)
        statement = _limited(select(variants), variants.c.product_id, ids).order_by(variants.c.sku)
        for sku, product_id, options, weight, length, width, height, is_discontinued in self._rows(statement):
            own = by_currency[sku]
            price = own.pop(main) if main in own else own.pop(next(iter(own)))
            size = (length, width, height) if length and width and height else None
            found[product_id].append(
                Variant(sku, product_id, options, weight, price, tuple(by_sku.get(sku, ())), is_discontinued, own, size)
            )
        return found

    def _prices(self, ids: list[str] | None) -> dict[str, dict[str, Money]]:
        """Return each variant's present price by currency."""
        columns = prices.c.sku, prices.c.currency, prices.c.amount_minor, prices.c.valid_from, prices.c.valid_to
        best: dict[str, dict[str, tuple[Any, int]]] = defaultdict(dict)
        statement = self._of_variants(select(*columns), columns[0], ids)
        for sku, currency, minor, valid_from, valid_to in self._rows(statement.order_by(*prices.primary_key)):
            rank = _price_rank(valid_from, valid_to, self._on)
            if currency not in best[sku] or rank > best[sku][currency][0]:
                best[sku][currency] = (rank, minor)
        return {
            sku: {currency: Money(minor, currency) for currency, (_, minor) in found.items()}
            for sku, found in best.items()
        }

    def _stock(self, ids: list[str] | None) -> dict[str, list[Stock]]:
        columns = stock.c.sku, stock.c.warehouse, stock.c.quantity, stock.c.restock_on
        found: dict[str, list[Stock]] = defaultdict(list)
        statement = self._of_variants(select(*columns), columns[0], ids)
        for sku, warehouse, quantity, restock_on in self._rows(statement.order_by(*stock.primary_key)):
            found[sku].append(Stock(warehouse, quantity, restock_on))
        return found

    def _of_variants(self, statement: Select, sku: Column[str], ids: list[str] | None) -> Select:
        if ids is None:
            return statement
        return statement.where(sku.in_(select(variants.c.sku).where(variants.c.product_id.in_(ids))))

    def _rows(self, statement: Select) -> list[Any]:
        found: list[Any] = self._connection.execute(statement).all()
        return found


def _written(word: str) -> set[str]:
    """Return the word as columns hold it; in those of JSON other letters than ASCII are escaped."""
    return {word, json.dumps(word)[1:-1]}


def _has(text: str, word: str) -> bool:
    """Whether the word stands in the text, in the plural too; in Chinese, where none is set apart, whether it is in there."""
    is_unspaced = word >= "\u3040"
    return re.search(re.escape(word) if is_unspaced else rf"\b{re.escape(word)}(?:s|es)?\b", text) is not None


def _limited(statement: Select, column: Column[str], ids: list[str] | None) -> Select:
    return statement if ids is None else statement.where(column.in_(ids))


def _price_rank(valid_from: date | None, valid_to: date | None, on: date) -> tuple[int, date, bool]:
    """Rank a variant's prices: running ones, ended ones, coming ones; of running ones the youngest, then the one that ends."""
    if valid_from and valid_from > on:
        return 0, date.fromordinal(date.max.toordinal() - valid_from.toordinal()), False
    if valid_to and valid_to < on:
        return 1, valid_to, False
    return 2, valid_from or date.min, valid_to is not None


def _most_sold(limit: int, category: str | None) -> Select:
    sold = select(variants.c.product_id).join(order_lines, order_lines.c.sku == variants.c.sku)
    if category:
        sold = sold.join(products, products.c.id == variants.c.product_id).where(products.c.category == category)
    return (
        sold.join(orders, orders.c.number == order_lines.c.order_number)
        .where(orders.c.state != OrderState.CANCELLED.value)
        .group_by(variants.c.product_id)
        .order_by(func.sum(order_lines.c.quantity).desc(), variants.c.product_id)
        .limit(limit)
    )
