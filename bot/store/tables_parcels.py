"""The tables of what is done about parcels: when their carriers were asked, and who is told of what about an order.

Neither refers to the rows that an import replaces, so that a parcel may go while a note of it stays.
"""

from __future__ import annotations

from sqlalchemy import JSON, Column, Index, Integer, String, Table, UniqueConstraint

from bot.store.tables import UtcDateTime, metadata

trackings = Table(
    "trackings",
    metadata,
    Column("parcel_id", String, primary_key=True),
    # None: it has ended, and nobody is asked any more.
    Column("ask_after", UtcDateTime),
    Column("registered_at", UtcDateTime),
    Column("answered_at", UtcDateTime),
    Column("unanswered_since", UtcDateTime),
    Index(None, "ask_after"),
)

# One row for each conversation that hears of an order: while its proof runs, or without end where the shopper agreed.
order_watches = Table(
    "order_watches",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("conversation_id", String(200), nullable=False),
    Column("order_number", String(64), nullable=False),
    # What was seen of the order, as `bot/shop/parcel_news.py` tells it; it changes with `version`.
    Column("seen", JSON, nullable=False),
    Column("version", Integer, nullable=False),
    Column("agreed_at", UtcDateTime),
    Column("email", String(254)),
    Column("ends_at", UtcDateTime),
    UniqueConstraint("conversation_id", "order_number"),
    Index(None, "ends_at"),
    sqlite_autoincrement=True,
)
