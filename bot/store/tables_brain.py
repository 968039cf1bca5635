"""The tables of the brain: turns it has finished, proofs of who a shopper is, and mail on its way out."""

from __future__ import annotations

from sqlalchemy import JSON, Boolean, Column, Index, Integer, String, Table, Text, UniqueConstraint

from bot.store.tables import UtcDateTime, metadata

finished_turns = Table(
    "finished_turns",
    metadata,
    Column("inbox_id", String(64), primary_key=True),
    Column("conversation_id", String(200), nullable=False),
    Column("answer", JSON, nullable=False),
    Column("finished_at", UtcDateTime, nullable=False),
    Index(None, "conversation_id"),
)

proofs = Table(
    "proofs",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("conversation_id", String(200), nullable=False),
    Column("order_number", String(64), nullable=False),
    Column("level", String(8), nullable=False),
    Column("ends_at", UtcDateTime, nullable=False),
    Index(None, "conversation_id", "order_number"),
)

# One row a code asked for, whether the order and the address exist and belong together or not.
proof_codes = Table(
    "proof_codes",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("conversation_id", String(200), nullable=False),
    Column("order_number", String(64), nullable=False),
    Column("address_hash", String(64), nullable=False),
    Column("salt", String(32), nullable=False),
    Column("code_hash", String(64), nullable=False),
    Column("is_real", Boolean, nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
    Column("ends_at", UtcDateTime, nullable=False),
    Index(None, "conversation_id", "order_number"),
    Index(None, "address_hash", "made_at"),
)

proof_tries = Table(
    "proof_tries",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("conversation_id", String(200), nullable=False),
    Column("order_number", String(64), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Index(None, "conversation_id", "at"),
    Index(None, "order_number", "at"),
)

outgoing_mail = Table(
    "outgoing_mail",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", String(200), nullable=False),
    Column("to_address", String(254), nullable=False),
    Column("subject", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("try_after", UtcDateTime, nullable=False),
    Column("sent_at", UtcDateTime),
    # What goes with it: one of the documents, gone once its time is over.
    Column("document_id", Integer),
    UniqueConstraint("key"),
    Index(None, "sent_at", "try_after"),
)
