"""The tables of what the chat itself adds to the store, and the bookkeeping of imports."""

from __future__ import annotations

from sqlalchemy import JSON, BigInteger, Column, Date, Integer, LargeBinary, String, Table, UniqueConstraint

from bot.store.tables import UtcDateTime, metadata

restock_wishes = Table(
    "restock_wishes",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("sku", String, nullable=False),
    Column("conversation_id", String, nullable=False, index=True),
    Column("email", String),
    Column("language", String, nullable=False),
    Column("wished_at", UtcDateTime, nullable=False),
    Column("told_at", UtcDateTime),
    UniqueConstraint("sku", "conversation_id"),
    sqlite_autoincrement=True,
)

quotes = Table(
    "quotes",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("conversation_id", String, nullable=False, index=True),
    Column("lines", JSON, nullable=False),
    Column("total_minor", BigInteger),
    Column("currency", String),
    Column("state", String, nullable=False),
    Column("asked_at", UtcDateTime, nullable=False),
    Column("valid_to", Date),
    sqlite_autoincrement=True,
)

cases = Table(
    "cases",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("kind", String, nullable=False),
    Column("conversation_id", String, nullable=False, index=True),
    Column("details", JSON, nullable=False),
    Column("state", String, nullable=False),
    Column("opened_at", UtcDateTime, nullable=False),
    sqlite_autoincrement=True,
)

changes = Table(
    "changes",
    metadata,
    Column("inbox_id", String, primary_key=True),
    Column("action", String, primary_key=True),
    Column("object", String, primary_key=True),
    Column("result", JSON, nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
)

# Orders that a shopper asked to hurry: agents see them first. No foreign key, so that an import leaves the mark.
order_priorities = Table(
    "order_priorities",
    metadata,
    Column("order_number", String, primary_key=True),
    Column("conversation_id", String, nullable=False),
    Column("marked_at", UtcDateTime, nullable=False),
)

# What a shopper may download for a while, by a link that nobody can guess; the store knows the link's hash alone.
documents = Table(
    "documents",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("token_hash", String(64), nullable=False),
    Column("order_number", String, nullable=False, index=True),
    Column("name", String, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
    Column("ends_at", UtcDateTime, nullable=False, index=True),
    UniqueConstraint("token_hash"),
    sqlite_autoincrement=True,
)

data_versions = Table(
    "data_versions",
    metadata,
    Column("name", String, primary_key=True),
    Column("value", String, nullable=False),
)

shop_files = Table(
    "shop_files",
    metadata,
    Column("name", String, primary_key=True),
    Column("text", String, nullable=False),
)
