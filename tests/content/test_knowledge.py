"""What the help pages say: answers that stand alone, the same in each language, and nothing that `shop.yml` contradicts.

Their front matter is checked in `test_help_pages.py`.
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import pytest

from bot.brain.help import read_page
from bot.store.shop_folder import ShopFolder, read_folder

PATHS = sorted(Path("knowledge").rglob("*.md"))
# A section is one answer in the chat.
LONGEST_ANSWER = 600


@pytest.fixture(scope="module")
def folder() -> ShopFolder:
    return read_folder(Path("demo"))


@pytest.mark.parametrize("path", PATHS, ids=str)
def test_every_section_is_one_answer(path: Path):
    sections = read_page(path)

    assert len({section.title for section in sections}) == len(sections) >= 3
    assert all(15 <= len(section.text) <= LONGEST_ANSWER for section in sections)


def test_every_language_has_the_same_number_of_sections_on_each_page():
    counts: dict[str, dict[str, int]] = defaultdict(dict)
    for path in PATHS:
        counts[path.parent.name][path.stem] = len(read_page(path))

    assert counts["zh"] == counts["es"] == counts["en"]


@pytest.mark.parametrize("language", ["en", "zh", "es"])
def test_the_pages_state_the_figures_of_the_shop(language: str, folder: ShopFolder):
    shop, shipping = folder.shop.shop, folder.shop.shipping
    texts = {path.stem: path.read_text(encoding="utf-8") for path in PATHS if path.parent.name == language}

    assert str(shop.returns.window_days) in texts["returns"]
    assert shop.returns.keep_it_below and f"{shop.returns.keep_it_below.amount:.0f}" in texts["returns"]
    assert str(shop.warranty.months) in texts["warranty"]
    assert all(str(months) in texts["warranty"] for months in shop.warranty.by_category.values())
    assert shop.email and shop.email in texts["contact"]
    assert shipping["cut_off"] in texts["ordering"]
    free = next(row for row in folder.rows["promotions"] if row["kind"] == "free_shipping")
    assert str(free["min_subtotal_minor"] // 100) in texts["shipping"]
