"""What the catalogue calls its products, for the part that reads messages: short looks at the store."""

from __future__ import annotations

from collections.abc import Mapping

from bot.store.database import Database
from bot.store.products import Products


class CatalogueNames:
    """Opens a read transaction for each question."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def version(self) -> str:
        with self._database.read() as connection:
            return Products(connection).version()

    def names(self) -> list[tuple[str, str, str]]:
        """Return (product id, language, name)."""
        with self._database.read() as connection:
            return Products(connection).names()

    def categories(self) -> Mapping[str, Mapping[str, str]]:
        with self._database.read() as connection:
            return Products(connection).categories()
