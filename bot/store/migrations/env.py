"""Where Alembic meets our tables; `bot/store/migrate.py` hands over the connection."""

from __future__ import annotations

from typing import Any, Literal

from alembic import context

from bot.store.tables import UtcDateTime, all_tables

# Rasa makes and changes `events` itself, SQLite its sequences.
NOT_OURS = {"events", "sqlite_sequence"}


def is_ours(name: str | None, kind: str, _parents: object) -> bool:
    return not (kind == "table" and name in NOT_OURS)


def as_code(kind: str, item: Any, _context: object) -> str | Literal[False]:
    return "tables.UtcDateTime()" if kind == "type" and isinstance(item, UtcDateTime) else False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=all_tables(),
    include_name=is_ours,
    render_as_batch=True,
    compare_type=True,
    transactional_ddl=True,
    render_item=as_code,
)
with context.begin_transaction():
    context.run_migrations()
