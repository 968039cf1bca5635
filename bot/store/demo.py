"""The demo shop, loaded so that its days count from today.

Loading it again is harmless. On the same day nothing changes: the orders that shoppers changed in the
chat stay as they are. On another day every order moves along, and their changes are gone with it.
Conversations and proofs are never touched.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from bot.errors import BadSetting
from bot.store.csv_fields import Row
from bot.store.database import Database
from bot.store.shop_folder import ShopFolder, read_folder
from bot.store.swap import Differences, swap_in

FOLDER = Path("demo")


def load_demo(database: Database, today: date, folder: Path = FOLDER) -> Differences:
    """Put the demo shop into the database as of `today`."""
    return swap_in(database, moved(read_folder(folder), today))


def moved(folder: ShopFolder, today: date) -> ShopFolder:
    """Return the shop with all its days moved by as many as lie between its anchor and `today`."""
    anchor = folder.shop.demo_anchor
    if anchor is None:
        raise BadSetting("demo_anchor", "the day that the demo's dates are written for", None)
    by = today - anchor
    text = re.sub(r"(?m)^(demo_anchor:\s*)[^\s#]+", rf"\g<1>{today.isoformat()}", folder.shop_text)
    rows = {name: [_row(row, by) for row in table] for name, table in folder.rows.items()}
    return ShopFolder(text, replace(folder.shop, demo_anchor=today), rows)


def _row(row: Mapping[str, Any], by: timedelta) -> Row:
    # A datetime is a date too.
    return {name: value + by if isinstance(value, date) else value for name, value in row.items()}
