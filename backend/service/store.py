"""The database: short transactions and single statements on SQLite or PostgreSQL.

Nothing of it outlives a request in memory.
"""

import asyncio
import importlib
import sqlite3
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any, TypeVar

from sqlalchemy import Executable, make_url, text
from sqlalchemy.exc import IntegrityError, OperationalError, ProgrammingError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from backend.service import logs
from backend.service.problems import Problem
from backend.service.schema import NEWEST, upgrade
from backend.service.statements import Carrier

MIGRATION_SECONDS = 60
SWEEPS = 50
"""Attempts to empty SQLite's write-ahead log, which waits for every reader to be done."""

Reading = AsyncConnection | Carrier
"""Whatever carries a statement that reads."""
Known = TypeVar("Known")


class Store:
    """Hands out transactions and statements; the first one of a process brings the schema up to date.

    Each raises Problem `storage_unavailable` where the database does not answer in time, `conflict` where another
    writer came first, `not_configured` where there is no database.
    """

    def __init__(self, address: str | None, *, seconds: float, connections: int) -> None:
        self._seconds = seconds
        self._is_file = bool(address) and make_url(address or "").get_backend_name() == "sqlite"
        self._engine: AsyncEngine | None = None
        self._direct: Carrier | None = None
        if address and self._is_file:
            sqlite = importlib.import_module("backend.service.sqlite")
            self._engine = sqlite.waiting(address, seconds)
            self._direct = sqlite.AtOnce(self._engine)
        elif address:
            postgresql = importlib.import_module("backend.service.postgresql")
            direct = connections // 2
            self._engine = postgresql.pooled(address, seconds, connections - direct)
            self._direct = postgresql.Direct(self._engine, seconds, direct)
        self._migrated = False
        self._migrating = asyncio.Lock()

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[AsyncConnection]:
        """One transaction, on disk when it ends, rolled back on any exception."""
        async with self._refusing(), asyncio.timeout(self._seconds), self._begin() as connection:
            yield connection

    async def statement(self, statement: Executable, parameters: Mapping[str, object]) -> Any:
        """The row of one statement that may change something, a transaction by itself; None where it has none.

        Make it once: it is compiled once. SQLite does not wait for the disk: it is for what may be lost with the
        machine's power.
        """
        async with self._refusing(), asyncio.timeout(self._seconds):
            return (await _known(self._direct).change(statement, parameters)).one_or_none()

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Reading]:
        """Carries statements that read what is committed, each by itself."""
        async with self._refusing(), asyncio.timeout(self._seconds):
            yield _known(self._direct)

    async def leave_no_trace(self) -> None:
        """Take what was deleted off the disk: SQLite's write-ahead log still holds it."""
        if not self._is_file:
            return
        for _ in range(SWEEPS):
            async with self._refusing(), asyncio.timeout(self._seconds), _known(self._engine).connect() as connection:
                row = (await connection.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))).one()
            if row[0] == 0:
                return
            await asyncio.sleep(0.1)
        logs.event("trace_left")

    async def close(self) -> None:
        """Let go of every connection."""
        if self._direct:
            await self._direct.close()
        if self._engine:
            await self._engine.dispose()

    @asynccontextmanager
    async def _refusing(self) -> AsyncIterator[None]:
        try:
            if not self._migrated:
                await self._migrate()
            yield
        except (IntegrityError, sqlite3.IntegrityError) as error:
            raise Problem("conflict") from error
        except (SQLAlchemyError, sqlite3.Error, TimeoutError, OSError) as error:
            logs.event("database", error=error)
            raise Problem("storage_unavailable") from error

    async def _migrate(self) -> None:
        if await self._is_newest():
            self._migrated = True
            return
        await asyncio.to_thread(importlib.import_module, "alembic.command")
        from alembic.util import CommandError

        try:
            async with self._migrating, asyncio.timeout(MIGRATION_SECONDS):
                if not self._migrated:
                    async with self._begin() as connection:
                        await connection.run_sync(upgrade)
                    self._migrated = True
        except CommandError as error:
            logs.event("database", error=error)
            raise Problem("storage_unavailable") from error

    async def _is_newest(self) -> bool:
        try:
            async with asyncio.timeout(self._seconds), _known(self._engine).connect() as connection:
                found: str | None = await connection.scalar(text("SELECT version_num FROM alembic_version"))
        except (ProgrammingError, OperationalError):
            # An empty database: PostgreSQL and SQLite say so each in its way. One that is away says so again.
            return False
        return found == NEWEST

    @asynccontextmanager
    async def _begin(self) -> AsyncIterator[AsyncConnection]:
        async with _known(self._engine).connect() as connection:
            if self._is_file:
                # A deferred transaction that turns to writing fails at once under concurrency instead of waiting.
                await connection.execute(text("BEGIN IMMEDIATE"))
            yield connection
            await connection.commit()


def _known(database: Known | None) -> Known:
    if database is None:
        raise Problem("not_configured", missing=["DATABASE_URL"])
    return database
