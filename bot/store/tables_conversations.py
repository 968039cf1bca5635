"""The tables of the conversation's side: conversations, inbox, transcript, outbox, hand-overs, agents, mail."""

from __future__ import annotations

from sqlalchemy import JSON, Boolean, Column, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint, text

from bot.store.tables import UtcDateTime, metadata

ID = String(32)

conversations = Table(
    "conversations",
    metadata,
    Column("id", ID, primary_key=True),
    Column("channel", String(32), nullable=False),
    Column("shopper_id", String(200), nullable=False),
    Column("owner", String(32), nullable=False),
    Column("language", String(16)),
    Column("locale", String(35)),
    Column("lease_owner", ID),
    Column("lease_until", UtcDateTime),
    Column("waiting_told_at", UtcDateTime),
    Column("customer_subject", String(200)),
    Column("customer_email", String(254)),
    Column("customer_name", String(200)),
    Column("customer_until", UtcDateTime),
    Column("created_at", UtcDateTime, nullable=False),
    Column("updated_at", UtcDateTime, nullable=False),
    UniqueConstraint("channel", "shopper_id"),
    Index(None, "owner"),
    Index(None, "customer_until"),
)

messages = Table(
    "messages",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("conversation_id", ID, ForeignKey("conversations.id", ondelete="CASCADE"), nullable=False),
    # The inbox row that this line came in with or answers; no foreign key, because the inbox refers to this table.
    Column("inbox_id", ID),
    Column("sender", String(8), nullable=False),
    Column("agent_id", ID),
    Column("client_id", String(64)),
    Column("at", UtcDateTime, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("text", Text, nullable=False),
    Column("choices", JSON, nullable=False),
    Column("body", JSON(none_as_null=True)),
    Column("language", String(16), nullable=False),
    Column("is_shown", Boolean, nullable=False),
    Index(None, "conversation_id", "id"),
    Index(None, "inbox_id"),
    sqlite_autoincrement=True,
)

buttons = Table(
    "buttons",
    metadata,
    Column("id", ID, primary_key=True),
    Column("conversation_id", ID, ForeignKey("conversations.id", ondelete="CASCADE"), nullable=False),
    Column("message_id", Integer, ForeignKey("messages.id", ondelete="CASCADE"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("title", Text, nullable=False),
    Column("payload", Text, nullable=False),
    Index(None, "conversation_id"),
    Index(None, "message_id"),
)

inbox = Table(
    "inbox",
    metadata,
    Column("id", ID, primary_key=True),
    Column("channel", String(32), nullable=False),
    Column("platform_id", String(420), nullable=False),
    Column("conversation_id", ID, ForeignKey("conversations.id", ondelete="CASCADE"), nullable=False),
    Column("message_id", Integer, ForeignKey("messages.id", ondelete="CASCADE"), nullable=False),
    Column("text", Text, nullable=False),
    Column("button_id", String(64)),
    Column("locale", String(35)),
    Column("signed", JSON(none_as_null=True)),
    Column("tries", Integer, nullable=False),
    Column("try_after", UtcDateTime, nullable=False),
    Column("received_at", UtcDateTime, nullable=False),
    Column("outcome", String(16)),
    Column("ended_at", UtcDateTime),
    # The door that waited for the answer gave up, so the answer is fetched later.
    Column("is_late", Boolean, nullable=False),
    UniqueConstraint("channel", "platform_id"),
    Index(None, "conversation_id"),
    Index(None, "message_id"),
    Index(
        "ix_inbox_open",
        "conversation_id",
        "message_id",
        sqlite_where=text("outcome IS NULL"),
        postgresql_where=text("outcome IS NULL"),
    ),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", ID, primary_key=True),
    Column("conversation_id", ID, ForeignKey("conversations.id", ondelete="CASCADE"), nullable=False),
    Column("message_id", Integer, ForeignKey("messages.id", ondelete="CASCADE"), nullable=False),
    Column("channel", String(32), nullable=False),
    Column("address", String(200), nullable=False),
    Column("state", String(8), nullable=False),
    # A second try after a process died may repeat a send: the count tells.
    Column("tries", Integer, nullable=False),
    Column("try_after", UtcDateTime, nullable=False),
    Column("claimed_by", ID),
    Column("claimed_until", UtcDateTime),
    Column("sent_at", UtcDateTime),
    Column("platform_id", String(200)),
    Column("error", Text),
    Index(None, "conversation_id"),
    Index(None, "message_id"),
    Index(
        "ix_outbox_open",
        "conversation_id",
        "message_id",
        sqlite_where=text("state = 'waiting'"),
        postgresql_where=text("state = 'waiting'"),
    ),
)

handovers = Table(
    "handovers",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("conversation_id", ID, ForeignKey("conversations.id", ondelete="CASCADE"), nullable=False),
    Column("reason", String(64), nullable=False),
    Column("card", JSON, nullable=False),
    Column("opened_at", UtcDateTime, nullable=False),
    Column("closed_at", UtcDateTime),
    Column("closed_by", String(32)),
    Index(None, "conversation_id"),
)

agents = Table(
    "agents",
    metadata,
    Column("id", ID, primary_key=True),
    Column("email", String(254), nullable=False),
    Column("name", String(200), nullable=False),
    Column("password_hash", Text, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    UniqueConstraint("email"),
)

agent_sessions = Table(
    "agent_sessions",
    metadata,
    Column("token_hash", String(64), primary_key=True),
    Column("agent_id", ID, ForeignKey("agents.id", ondelete="CASCADE"), nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("ends_at", UtcDateTime, nullable=False),
    Index(None, "agent_id"),
)

login_failures = Table(
    "login_failures",
    metadata,
    Column("id", Integer, primary_key=True),
    # What is counted: an e-mail address or a network address, hashed.
    Column("subject_hash", String(64), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Index(None, "subject_hash", "at"),
)

mailbox = Table(
    "mailbox",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("to_address", String(254), nullable=False),
    Column("subject", Text, nullable=False),
    Column("text", Text, nullable=False),
    # The sender's key: the same mail handed in twice is kept once.
    Column("key", String(200)),
    Column("sent_at", UtcDateTime, nullable=False),
    UniqueConstraint("key"),
    Index(None, "to_address"),
)

audit_log = Table(
    "audit_log",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", UtcDateTime, nullable=False),
    Column("who", String(254), nullable=False),
    Column("deed", String(64), nullable=False),
    Column("object", String(200), nullable=False),
    Column("details", JSON, nullable=False),
    Index(None, "at"),
)
