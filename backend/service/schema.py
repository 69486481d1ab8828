"""The whole database, and the way from any older one to it.

What each column is for stands in docs/privacy/kept.toml in both languages: the policy is made from these tables.
"""

from pathlib import Path

from sqlalchemy import BigInteger, Boolean, Column, Connection, Integer, MetaData, String, Table, text

METADATA = MetaData()

INSTALLATIONS = Table(
    "installations",
    METADATA,
    Column("installation", String(64), primary_key=True, comment="SHA-256 of the installation id"),
    Column("customer", String(255), nullable=False, unique=True, comment="Stripe customer id"),
    Column("status", String(32), nullable=False),
    Column("period_end", BigInteger, comment="s since the epoch"),
    Column("cancels", Boolean, nullable=False),
    Column("grace_until", BigInteger, comment="s since the epoch"),
    Column("revision", Integer, nullable=False, comment="grows with each change; a stale write is refused"),
    Column("checkouts", Integer, nullable=False, comment="payment pages Stripe failed to make; in the next one's key"),
    Column("license_seed", String(64), comment="random; with a key of SECRET_KEYS it makes the license code"),
    Column("license_hash", String(64), unique=True, index=True, comment="SHA-256 of the license code"),
    Column("license_used", String(64), comment="SHA-256 of the code that moved the subscription here"),
)
EVENTS = Table(
    "events",
    METADATA,
    Column("id", String(255), primary_key=True, comment="Stripe event id"),
    Column("day", Integer, nullable=False, index=True, comment="days since the epoch"),
)
COUNTERS = Table(
    "counters",
    METADATA,
    Column("day", Integer, primary_key=True),
    Column("subject", String(64), primary_key=True, comment="keyed hash; its key goes with the day"),
    Column("used", Integer, nullable=False),
)
SALTS = Table(
    "salts",
    METADATA,
    Column("day", Integer, primary_key=True, autoincrement=False),
    Column("salt", String(64), nullable=False),
)

NEWEST = "0002"
"""The newest revision: a database that has it needs no Alembic, whose loading would double a cold start."""
MIGRATION_LOCK = 6_702_447_310
"""Any constant: the PostgreSQL advisory lock that keeps two instances from migrating at once."""


def upgrade(connection: Connection, revision: str = "head") -> None:
    """Bring the database to the newest schema, or another, inside the caller's transaction."""
    from alembic import command
    from alembic.config import Config

    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": MIGRATION_LOCK})
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    command.upgrade(config, revision)
