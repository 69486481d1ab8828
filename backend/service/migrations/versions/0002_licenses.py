"""License codes are random and kept as a hash; failed payment pages are counted.

Revision ID: 0002
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("installations", sa.Column("checkouts", sa.Integer, nullable=False, server_default="0"))
    for name in ("license_seed", "license_hash", "license_used"):
        op.add_column("installations", sa.Column(name, sa.String(64)))
    op.create_index("ix_installations_license_hash", "installations", ["license_hash"], unique=True)
