"""What the last import left beside the data: the version of the catalogue and the shop's own file, word for word."""

from __future__ import annotations

from typing import Any

from sqlalchemy import delete, insert, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Connection
from sqlalchemy.schema import Table

from bot.store.tables_desk import data_versions, shop_files

SHOP_FILE = "shop.yml"


def insert_if_absent(connection: Connection, table: Table, **values: Any) -> bool:
    """Insert the row unless its key is there, and say whether it was inserted; waits for another who inserts it now."""
    dialect = sqlite if connection.dialect.name == "sqlite" else postgresql
    statement: Any = dialect.insert(table).values(**values).on_conflict_do_nothing()
    return bool(connection.execute(statement).rowcount == 1)


class Versions:
    """Named values of the last import, such as `catalogue` and `currency`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def find(self, name: str) -> str | None:
        statement = select(data_versions.c.value).where(data_versions.c.name == name)
        return self._connection.execute(statement).scalar_one_or_none()

    def set(self, name: str, value: str) -> None:
        self._connection.execute(delete(data_versions).where(data_versions.c.name == name))
        self._connection.execute(insert(data_versions).values(name=name, value=value))


class ShopFiles:
    """The text of `shop.yml` as it was imported, so that every process reads the same one."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def text(self) -> str | None:
        statement = select(shop_files.c.text).where(shop_files.c.name == SHOP_FILE)
        return self._connection.execute(statement).scalar_one_or_none()

    def keep(self, text: str) -> None:
        if self.text() == text:
            return
        self._connection.execute(delete(shop_files).where(shop_files.c.name == SHOP_FILE))
        self._connection.execute(insert(shop_files).values(name=SHOP_FILE, text=text))
