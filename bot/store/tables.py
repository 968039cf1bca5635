"""What all tables share: one MetaData, the names of constraints, and the types that mean the same on both databases.

The tables themselves are in `tables_<topic>.py`; `all_tables()` imports them for the migrations.
"""

from __future__ import annotations

from datetime import datetime, timezone
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

from sqlalchemy import DateTime, MetaData
from sqlalchemy.engine.interfaces import Dialect
from sqlalchemy.types import TypeDecorator

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class UtcDateTime(TypeDecorator):
    """A moment, aware and in UTC on the way in and out; a naive one is a bug and raises ValueError."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a time needs a time zone: {value!r}")
        utc = value.astimezone(timezone.utc)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=timezone.utc) if value.tzinfo is None else value.astimezone(timezone.utc)


def all_tables() -> MetaData:
    """Return the metadata with every table of the store on it."""
    import bot.store

    for module in iter_modules(bot.store.__path__):
        if module.name.startswith("tables_"):
            import_module(f"bot.store.{module.name}")
    return metadata
