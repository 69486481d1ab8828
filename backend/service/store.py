"""The database: short transactions on SQLite or PostgreSQL, and nothing that outlives a request in memory."""

import asyncio
import sqlite3
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from alembic.util import CommandError
from sqlalchemy import event, make_url, text
from sqlalchemy.exc import IntegrityError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import AsyncAdaptedQueuePool
from sqlalchemy.util import await_only

from backend.service import logs
from backend.service.problems import Problem
from backend.service.schema import upgrade

MIGRATION_SECONDS = 60


class Store:
    """Hands out transactions; the first one of a process brings the schema up to date."""

    def __init__(self, address: str | None, *, seconds: float) -> None:
        self._seconds = seconds
        self._engine = _engine(address, seconds) if address else None
        self._migrated = False
        self._migrating = asyncio.Lock()

    @asynccontextmanager
    async def transaction(self, *, durable: bool = True) -> AsyncIterator[AsyncConnection]:
        """One transaction, rolled back on any exception.

        `durable=False` is for counters: SQLite then need not wait for the disk. Raises Problem
        `storage_unavailable` where the database does not answer in time, `conflict` where another writer came
        first.
        """
        try:
            if not self._migrated:
                await self._migrate()
            async with asyncio.timeout(self._seconds), self._begin(durable) as connection:
                yield connection
        except IntegrityError as error:
            raise Problem("conflict") from error
        except (SQLAlchemyError, CommandError, TimeoutError, OSError) as error:
            logs.event("database", error=error)
            raise Problem("storage_unavailable") from error

    async def close(self) -> None:
        """Let go of every connection."""
        if self._engine:
            await self._engine.dispose()

    async def _migrate(self) -> None:
        async with self._migrating, asyncio.timeout(MIGRATION_SECONDS):
            if not self._migrated:
                async with self._begin(durable=True) as connection:
                    await connection.run_sync(upgrade)
                self._migrated = True

    @asynccontextmanager
    async def _begin(self, durable: bool) -> AsyncIterator[AsyncConnection]:
        if self._engine is None:
            raise Problem("not_configured", missing=["DATABASE_URL"])
        async with self._engine.connect() as connection:
            if self._engine.dialect.name == "sqlite":
                await _synchronous(connection, "FULL" if durable else "NORMAL")
                # A deferred transaction that turns to writing fails at once under concurrency instead of
                # waiting.
                await connection.execute(text("BEGIN IMMEDIATE"))
            yield connection
            await connection.commit()


def _engine(address: str, seconds: float) -> AsyncEngine:
    if make_url(address).get_backend_name() == "sqlite":
        engine = create_async_engine(
            address,
            # One writer at a time is SQLite's own rule: queueing here is fair, its busy wait is not.
            poolclass=AsyncAdaptedQueuePool,
            pool_size=1,
            max_overflow=0,
            pool_timeout=seconds,
            # Every transaction here ends in its own commit or rollback; another one costs a thread's turn.
            pool_reset_on_return=None,
            hide_parameters=True,
        )
        event.listen(engine.sync_engine, "connect", _prepare_sqlite(seconds))
        return engine
    return create_async_engine(
        address,
        pool_size=10,
        max_overflow=10,
        pool_timeout=seconds,
        pool_pre_ping=True,
        pool_recycle=300,
        hide_parameters=True,
        # Prepared statements do not survive the connection poolers in front of hosted databases.
        connect_args={"connect_timeout": max(2, int(seconds)), "prepare_threshold": None},
    )


async def _synchronous(connection: AsyncConnection, wanted: str) -> None:
    """Say how far SQLite waits for the disk, where this connection does not know it yet."""
    known = connection.sync_connection.info if connection.sync_connection else {}
    if known.pop("synchronous", None) != wanted:
        await connection.execute(text(f"PRAGMA synchronous={wanted}"))
    known["synchronous"] = wanted


def _prepare_sqlite(seconds: float) -> Any:
    def prepare(connection: Any, _record: Any) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout={int(seconds * 1000)}")
        _write_ahead(cursor, seconds)
        cursor.execute("PRAGMA secure_delete=ON")
        cursor.close()

    return prepare


def _write_ahead(cursor: Any, seconds: float) -> None:
    """Switch to WAL. SQLite does not wait here as it does elsewhere when another instance switches too."""
    deadline = time.monotonic() + seconds
    while True:
        try:
            cursor.execute("PRAGMA journal_mode=WAL")
            return
        except sqlite3.OperationalError:
            if time.monotonic() > deadline:
                raise
            await_only(asyncio.sleep(0.01))  # pragma: no cover - two instances that begin in the same moment
