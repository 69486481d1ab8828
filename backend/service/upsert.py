"""INSERT ... ON CONFLICT, which both databases know and SQLAlchemy has in each dialect of its own."""

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection


def insert(connection: AsyncConnection, table: Table) -> postgresql.Insert | sqlite.Insert:
    """The connection's own INSERT."""
    return postgresql.insert(table) if connection.dialect.name == "postgresql" else sqlite.insert(table)
