"""All orders of the demo: gives each story its number, its customer and its place in time, and hands out the tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from random import Random

from demo.generate.aftermath import Aftermath, follow
from demo.generate.catalogue import read_catalogue
from demo.generate.clock import at
from demo.generate.orders import Order, OrderMaker
from demo.generate.people import Customer, make_customers, read_countries
from demo.generate.stories import ORDERS, STORIES, Story
from demo.generate.tables import Table, tables

SEED = "harbour and lane"
TRIES = 20_000


def make_tables(shop: Path) -> Mapping[str, Table]:
    catalogue = read_catalogue(shop)
    customers = make_customers(read_countries(), catalogue.anchor, SEED)
    chance = Random(f"{SEED}/orders")
    orders = _orders(OrderMaker(catalogue, chance), customers, chance)
    now = at(catalogue.anchor, 0)
    told: list[tuple[Order, Aftermath]] = [(order, follow(order, now, chance)) for order in orders]
    return tables(customers, told)


def _orders(maker: OrderMaker, customers: list[Customer], chance: Random) -> list[Order]:
    """Return the orders by the time they were placed; every customer has at least one."""
    numbers = iter(chance.sample(range(100_000, 1_000_000), ORDERS))
    bought: Counter[str] = Counter()
    orders = []
    for story in STORIES:
        for _ in range(story.count):
            order = _told(story, f"HL-{next(numbers)}", maker, customers, bought, chance)
            bought[order.customer.id] += 1
            orders.append(order)
    return sorted(orders, key=lambda order: (order.placed_at, order.number))


def _told(
    story: Story, number: str, maker: OrderMaker, customers: list[Customer], bought: Counter[str], chance: Random
) -> Order:
    fitting = [
        customer for customer in customers if customer.country.code in (story.countries or (customer.country.code,))
    ]
    fresh = [customer for customer in fitting if not bought[customer.id]]
    for _ in range(TRIES):
        customer = chance.choice(fresh or fitting)
        if order := maker.make(story, number, customer, not bought[customer.id]):
            return order
    raise RuntimeError(f"no order fits the story {story}")
