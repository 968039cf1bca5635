"""`python -m bot bench answers`: how long the brain takes for an answer in a large shop, and how quickly one is imported.

Each database is filled with the same shop, then asked the same questions, one at a time, each in a conversation of its own
and about other products and orders. What its answers read without an index is told.
"""

from __future__ import annotations

import asyncio
import csv
import json
import os
import statistics
import time
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import uuid4

import click
import yaml

from bot.commands.bench_shop import some_orders, write_retail, write_shop
from bot.settings import read_settings

LIMIT_MS = 150.0
WARM_UP = 2

ABOUT_GOODS = (
    "Do you have the {product} in stock?",
    "How much is the {product}?",
    "How much is shipping for the {product} to Chile?",
    "When would the {product} arrive in Germany?",
    "How much tax will I pay on two {product} to Brazil?",
    "Tell me more about the {product}",
    "Can you recommend me a present for my mother?",
    "Do you ship to Japan?",
    "What payment methods do you accept?",
    "What is your return policy?",
    "Are there any discount codes at the moment?",
)
ABOUT_ORDERS = (
    "Where is my parcel of order {order}?",
    "What is the status of order {order}?",
    "Why is my order {order} so late?",
    "I want to cancel order {order}",
    "I want to return something from order {order}",
    "Where is the refund for order {order}?",
    "I need the invoice of order {order}",
    "What is happening with my orders?",
)


@dataclass(frozen=True)
class Shop:
    """What questions are about: names of products, and orders with the e-mail address of each."""

    products: Sequence[str]
    orders: Sequence[Mapping[str, str]]


@click.command()
@click.option("--orders", default=100_000, show_default=True)
@click.option("--products", default=20_000, show_default=True)
@click.option("--lines", default=200_000, show_default=True, help="Lines of the Online Retail file that is imported.")
@click.option("--times", default=10, show_default=True, help="How often each question is asked.")
@click.option(
    "--database", "urls", multiple=True, help="An empty database; without any, a SQLite file that goes again."
)
@click.option("--json", "as_json", is_flag=True, help="Print the figures as JSON only.")
def answers(orders: int, products: int, lines: int, times: int, urls: Sequence[str], as_json: bool) -> None:
    """Measure the brain's answers and the import in a large shop."""
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    with TemporaryDirectory() as name:
        work = Path(name)
        counts = write_shop(work / "shop", orders=orders, products=products)
        write_retail(work / "retail.csv", lines)
        shop = _shop(work / "shop", times)
        found: dict[str, Any] = {
            "orders": counts["orders.csv"],
            "products": counts["products.csv"],
            "rows": sum(counts.values()),
        }
        for url in urls or [f"sqlite:///{work}/bench.db"]:
            kind = url.partition(":")[0]
            click.echo(f"{kind}: importing", err=True)
            imported = _import(url, work, sum(counts.values()), lines)
            click.echo(f"{kind}: asking", err=True)
            found[kind] = {**imported, **_ask(url, shop, times)}
    click.echo(json.dumps(found, indent=2) if as_json else yaml.safe_dump(found, sort_keys=False, width=160).rstrip())
    slow = [kind for kind, each in found.items() if isinstance(each, dict) and each["p95_ms"] > LIMIT_MS]
    if slow:
        raise click.ClickException(f"over {LIMIT_MS:.0f} ms at p95: {', '.join(slow)}")


def _import(url: str, work: Path, rows: int, lines: int) -> dict[str, int]:
    """Import an Online Retail file, then the shop in its place; return lines and rows a second, reading and checking included."""
    from bot.store.bookkeeping import ShopFiles
    from bot.store.database import Database
    from bot.store.online_retail import read_online_retail
    from bot.store.plans import gather_statistics
    from bot.store.shop_import import import_folder
    from bot.store.swap import swap_in

    database = Database(url)
    database.migrate()
    with database.read() as connection:
        if ShopFiles(connection).text() is not None:
            raise click.ClickException(f"{url}: expected an empty database, found a shop in it")
    retail = _seconds(lambda: swap_in(database, read_online_retail(work / "retail.csv").folder))
    own = _seconds(lambda: import_folder(database, work / "shop"))
    gather_statistics(database)
    database.close()
    return {"order_lines_a_second": round(lines / retail), "rows_a_second": round(rows / own)}


def _ask(url: str, shop: Shop, times: int) -> dict[str, Any]:
    from bot.brain.assembly import assemble
    from bot.brain.training import train_if_needed
    from bot.store.database import Database
    from bot.store.plans import scans, watched

    database = Database(url)
    brain = assemble(train_if_needed(read_settings().models), database)
    milliseconds: dict[str, list[float]] = defaultdict(list)
    of_processor: list[float] = []
    read_whole: dict[str, set[str]] = defaultdict(set)
    for question in (*ABOUT_GOODS, *ABOUT_ORDERS):
        with watched(database) as statements:
            for at in range(-WARM_UP, times):
                text, metadata = _turn(question, shop, at)
                before = time.process_time()
                took = _seconds(lambda: asyncio.run(brain.answer(uuid4().hex, text, metadata)))  # noqa: B023
                if at >= 0:
                    milliseconds[question].append(took * 1000)
                    of_processor.append((time.process_time() - before) * 1000)
        for scan in scans(database, statements):
            read_whole[f"{scan.table} ({scan.rows} rows): {scan.statement[:160]}"].add(question)
    database.close()
    everything = [each for found in milliseconds.values() for each in found]
    return {
        "p50_ms": round(statistics.median(everything), 1),
        "p95_ms": _p95(everything),
        # What it takes on a machine with nothing else to do; more than the former means several threads at once.
        "processor_p95_ms": _p95(of_processor),
        "p95_ms_by_question": {question: _p95(found) for question, found in milliseconds.items()},
        "read_without_an_index": {statement: sorted(questions) for statement, questions in read_whole.items()},
    }


def _turn(question: str, shop: Shop, at: int) -> tuple[str, dict[str, Any]]:
    order = shop.orders[at % len(shop.orders)]
    signed = {"level": "signed", "email": order["email"]} if question in ABOUT_ORDERS else {"level": "none"}
    about = {"inbox_id": uuid4().hex, "channel": "web", "locale": "en", "language_so_far": "en", "proof": signed}
    return question.format(product=shop.products[at % len(shop.products)], order=order["number"]), about


def _shop(folder: Path, times: int) -> Shop:
    with (folder / "product_texts.csv").open(encoding="utf-8", newline="") as stream:
        names = [row["name"] for row in csv.DictReader(stream) if row["language"] == "en"]
    wanted = times + WARM_UP
    return Shop(list(islice(names[:: max(1, len(names) // wanted)], wanted)), some_orders(folder, wanted))


def _p95(found: Sequence[float]) -> float:
    return round(statistics.quantiles(found, n=20, method="inclusive")[18], 1)


def _seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began
