"""The first schema.

Revision ID: 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "installations",
        sa.Column("installation", sa.String(64), primary_key=True),
        sa.Column("customer", sa.String(255), nullable=False, unique=True),
        sa.Column("status", sa.String(32), nullable=False),
        sa.Column("period_end", sa.BigInteger),
        sa.Column("cancels", sa.Boolean, nullable=False),
        sa.Column("grace_until", sa.BigInteger),
        sa.Column("revision", sa.Integer, nullable=False),
    )
    op.create_table(
        "events",
        sa.Column("id", sa.String(255), primary_key=True),
        sa.Column("day", sa.Integer, nullable=False),
    )
    op.create_index("ix_events_day", "events", ["day"])
    op.create_table(
        "counters",
        sa.Column("day", sa.Integer, primary_key=True),
        sa.Column("subject", sa.String(64), primary_key=True),
        sa.Column("used", sa.Integer, nullable=False),
    )
    op.create_table(
        "salts",
        sa.Column("day", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("salt", sa.String(64), nullable=False),
    )
