"""Keep documents for shoppers to download, and send them with mail."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.store import tables

revision = "2026_11_22_documents"
down_revision = "2026_11_22_urgent_orders"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "documents",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("order_number", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("made_at", tables.UtcDateTime(timezone=True), nullable=False),
        sa.Column("ends_at", tables.UtcDateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_documents")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_documents_token_hash")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("documents", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_documents_ends_at"), ["ends_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_documents_order_number"), ["order_number"], unique=False)

    with op.batch_alter_table("outgoing_mail", schema=None) as batch_op:
        batch_op.add_column(sa.Column("document_id", sa.Integer(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("outgoing_mail", schema=None) as batch_op:
        batch_op.drop_column("document_id")

    with op.batch_alter_table("documents", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_documents_order_number"))
        batch_op.drop_index(batch_op.f("ix_documents_ends_at"))

    op.drop_table("documents")
