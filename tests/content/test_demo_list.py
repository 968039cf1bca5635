"""`python -m bot demo` shows something for every case, from the data as it is."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from bot.commands.demo import demo, demo_list, things_to_try
from bot.commands.demo_cases import find_orders
from bot.commands.demo_questions import questions
from bot.store.shop_folder import ShopFolder, read_folder

FOLDER = Path("demo")


@pytest.fixture(scope="module")
def shop() -> ShopFolder:
    return read_folder(FOLDER)


def test_every_case_has_an_order(shop: ShopFolder):
    assert shop.shop.demo_anchor

    found = find_orders(shop.rows, shop.shop.demo_anchor)

    assert [title for title, orders in found.items() if not orders] == []


def test_every_question_can_be_filled_from_the_demo(shop: ShopFolder):
    assert shop.shop.demo_anchor

    asked = questions(FOLDER, shop.rows, shop.shop.demo_anchor)

    written = yaml.safe_load((FOLDER / "questions.yml").read_text(encoding="utf-8"))
    assert set(asked) == set(shop.shop.shop.languages)
    assert {language: len(texts) for language, texts in asked.items()} == {
        language: len(texts) for language, texts in written.items()
    }


def test_the_list_names_orders_with_the_address_that_proves_them(shop: ShopFolder):
    addresses = {order["number"]: order["email"] for order in shop.rows["orders"]}

    result = CliRunner().invoke(demo_list, [str(FOLDER)])

    assert result.exit_code == 0
    named = [line.split() for line in result.output.splitlines() if "@example." in line]
    for words in named:
        number = next(word for word in words if word.startswith("HL-"))
        assert addresses[number] in words
    assert len(named) >= 30


def test_without_a_word_more_the_command_lists():
    assert CliRunner().invoke(demo, []).output == CliRunner().invoke(demo, ["list"]).output


def test_the_list_follows_the_data(tmp_path: Path):
    """Given a shop whose tables hold no orders and no promotions, nothing of them is named."""
    folder = tmp_path / "shop"
    shutil.copytree(FOLDER, folder)
    for table in ("orders", "order_lines", "order_events", "payments", "shipments", "parcels", "parcel_events"):
        (folder / f"{table}.csv").unlink()
    for table in ("returns", "refunds", "claims", "invoices", "promotions", "promotion_texts"):
        (folder / f"{table}.csv").unlink()

    lines = things_to_try(folder, read_folder(folder))

    assert not [line for line in lines if "HL-" in line or "HARBOUR10" in line]
    assert any("Linen doll" in line for line in lines)
