"""Keep the mark on orders that shoppers asked to hurry."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.store import tables

revision = "2026_11_22_urgent_orders"
down_revision = "2026_11_22_promises"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "order_priorities",
        sa.Column("order_number", sa.String(), nullable=False),
        sa.Column("conversation_id", sa.String(), nullable=False),
        sa.Column("marked_at", tables.UtcDateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("order_number", name=op.f("pk_order_priorities")),
    )


def downgrade() -> None:
    op.drop_table("order_priorities")
