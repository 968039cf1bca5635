"""What the demo shop holds on the day of the test, and how it is written: expected values come from here."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, timezone
from functools import cached_property
from pathlib import Path

from sqlalchemy import select

from actions.tools import Rules
from bot.replies.catalogue import Catalogue, country_name, shown_value
from bot.shop.money import Money
from bot.shop.offers import Offer, Promotion, best_offer
from bot.shop.orders import Order
from bot.shop.parcels import Parcel
from bot.shop.products import Availability, Product, Variant
from bot.store.bookkeeping import ShopFiles
from bot.store.cases import Case, Cases
from bot.store.database import Database
from bot.store.exchange import Exchange
from bot.store.offers import Offers
from bot.store.orders import Orders
from bot.store.parcels import Parcels
from bot.store.products import Products
from bot.store.returns import Claims
from bot.store.shop_file import read_shop_file
from bot.store.shop_shipping import read_customs, read_shipping
from bot.store.tables_desk import restock_wishes
from bot.store.tables_orders import orders

LANGUAGES = ("en", "es", "zh")


class Known:
    def __init__(self, database: Database) -> None:
        self._database = database
        self._texts = Catalogue(Path("locales"))

    @property
    def now(self) -> datetime:
        return datetime.now(timezone.utc)

    @property
    def today(self) -> date:
        return self.now.date()

    @cached_property
    def rules(self) -> Rules:
        with self._database.read() as connection:
            file = read_shop_file(ShopFiles(connection).text() or "")
        exchange = Exchange(self.today, file.currency, file.shop.rates)
        return Rules(file.shop, read_shipping(file.shipping, file.currency), read_customs(file.customs), exchange)

    # Products.

    @cached_property
    def products(self) -> list[Product]:
        with self._database.read() as connection:
            return Products(connection, self.today).all()

    @cached_property
    def promotions(self) -> list[Promotion]:
        with self._database.read() as connection:
            return Offers(connection).running(self.today)

    @cached_property
    def codes(self) -> list[Promotion]:
        with self._database.read() as connection:
            return [each for each in Offers(connection).all() if each.code]

    @cached_property
    def categories(self) -> dict[str, dict[str, str]]:
        with self._database.read() as connection:
            return {category: dict(names) for category, names in Products(connection).categories().items()}

    @cached_property
    def warehouse_countries(self) -> dict[str, str]:
        with self._database.read() as connection:
            return dict(Products(connection).warehouse_countries())

    def product(self, fits: Callable[[Product], bool]) -> Product:
        """Return the first product that fits."""
        return next(each for each in self.products if fits(each))

    def variant(
        self,
        state: Availability,
        fits: Callable[[Variant], bool] = lambda _: True,
        options: tuple[str, ...] = (),
        of: tuple[str, ...] = (),
    ) -> tuple[Product, Variant]:
        """Return the first variant in that state that has just these options, of one of the categories, and its product."""
        return next(
            (product, each)
            for product in self.products
            for each in product.variants
            if each.availability() is state
            and set(each.options) == set(options)
            and fits(each)
            and (not of or product.category in of)
        )

    def product_of(self, sku: str) -> Product:
        return self.product(lambda product: any(each.sku == sku for each in product.variants))

    def by_name(self, name: str, language: str) -> Product:
        return self.product(lambda product: product.name(language) == name)

    def offer(self, product: Product, variant: Variant, country: str | None = None) -> Offer:
        return best_offer(product, variant, self.promotions, self.today, country)

    def cheapest(self, product: Product) -> Variant:
        """Return the variant that costs least of those that can be had."""
        can = [
            each for each in product.variants if each.availability() in (Availability.IN_STOCK, Availability.FEW_LEFT)
        ]
        return min(can, key=lambda each: each.price.minor)

    # Orders.

    def order(self, fits: Callable[[Order], bool]) -> Order:
        """Return the newest order with an e-mail address that fits."""
        return next(order for order in self._orders() if order.email and fits(order))

    def order_with_parcel(self, fits: Callable[[Parcel], bool]) -> tuple[Order, Parcel]:
        """Return the newest order with just one parcel, which fits."""
        for order in self._orders():
            parcels = self.parcels(order)
            if order.email and len(parcels) == 1 and fits(parcels[0]):
                return order, parcels[0]
        raise LookupError("no order with such a parcel")

    def parcels(self, order: Order) -> list[Parcel]:
        with self._database.read() as connection:
            return Parcels(connection).of_order(order.number)

    def has_claim(self, parcel: Parcel) -> bool:
        with self._database.read() as connection:
            return bool(Claims(connection).of_order(parcel.order_number))

    def case_of(self, conversation_id: str) -> Case:
        """Return the only case that a conversation has opened."""
        with self._database.read() as connection:
            [case] = [each for each in Cases(connection).all_open() if each.conversation_id == conversation_id]
        return case

    def restock_addresses(self, conversation_id: str) -> list[str]:
        """Return the addresses that are written to when what this conversation wished for is back."""
        wishes = restock_wishes.c
        with self._database.read() as connection:
            query = select(wishes.email).where(wishes.conversation_id == conversation_id)
            return list(connection.execute(query).scalars().all())

    def _orders(self) -> Iterator[Order]:
        with self._database.read() as connection:
            numbers = connection.execute(select(orders.c.number).order_by(orders.c.placed_at.desc())).scalars().all()
            for number in numbers:
                yield Orders(connection).get(number)

    # Words.

    def text(self, text_id: str, language: str, country: str | None = None, /, **facts: object) -> str:
        return self._texts.text(text_id, language, country, **facts)

    def shown(self, value: object, language: str, country: str | None = None) -> str:
        return str(shown_value(value, language, country))

    def converted(self, amount: Money, currency: str) -> Money:
        found = self.rules.exchange.convert(amount, currency)
        assert found is not None, currency
        return found.amount

    def option(self, key: str, value: str, language: str) -> str:
        """Return a colour or size as people of the language write it."""
        text_id = f"products-{key}-{value.lower().replace(' ', '-')}"
        return self.text(text_id, language) if self._texts.has(text_id, language) else value

    def place(self, country: str, language: str) -> str:
        """Return a country's name as it stands within a sentence."""
        return self.text("shipping-place", language, iso=country, country=country_name(country, language))

    def category(self, category: str, language: str) -> str:
        return self.categories[category][language]
