"""The database: short transactions and single statements on SQLite or PostgreSQL.

Nothing of it outlives a request in memory.
"""

import asyncio
import importlib
import sqlite3
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, TypeVar, Union

from sqlalchemy import Connection, Engine, Executable, Result, create_engine, event, make_url, text
from sqlalchemy.exc import DisconnectionError, IntegrityError, OperationalError, ProgrammingError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import AsyncAdaptedQueuePool, Pool, QueuePool
from sqlalchemy.util import await_only

from backend.service import logs
from backend.service.problems import Problem
from backend.service.schema import NEWEST, upgrade

if TYPE_CHECKING:
    from backend.service.direct import DirectReader

MIGRATION_SECONDS = 60
TRUSTED_SECONDS = 5
"""A connection used this recently is taken to be alive; an older one is asked first."""
SWEEPS = 50
"""Attempts to empty SQLite's write-ahead log, which waits for every reader to be done."""


class AtOnce:
    """A connection that waits for nothing, with those methods of an AsyncConnection that reading takes."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def execute(self, statement: Executable, parameters: Mapping[str, object] | None = None) -> Result[Any]:
        """As AsyncConnection's."""
        return self._connection.execute(statement, parameters)


Reading = Union[AsyncConnection, AtOnce, "DirectReader"]
Known = TypeVar("Known", AsyncEngine, Engine)


class Store:
    """Hands out transactions and statements; the first one of a process brings the schema up to date.

    Each raises Problem `storage_unavailable` where the database does not answer in time, `conflict` where another
    writer came first, `not_configured` where there is no database.
    """

    def __init__(self, address: str | None, *, seconds: float, connections: int) -> None:
        self._seconds = seconds
        self._is_file = bool(address) and make_url(address or "").get_backend_name() == "sqlite"
        self._engine = self._light = None
        self._reader: Engine | None = None
        self._direct: DirectReader | None = None
        if address and self._is_file:
            # One writer at a time is SQLite's own rule: queueing in a pool of one is fair, its busy wait is not.
            self._engine = _sqlite(address, seconds, "FULL")
            self._light = _sqlite(
                address, seconds, "NORMAL", isolation_level="AUTOCOMMIT", skip_autocommit_rollback=True
            )
            self._reader = _sqlite_reader(address, seconds)
        elif address:
            direct = importlib.import_module("backend.service.direct")
            readers = connections // 2
            self._light = _postgresql(address, seconds, connections - readers)
            self._direct = direct.DirectReader(self._light, readers, **_options(seconds))
            # This way round: switching a connection over and back costs as much as a read.
            self._engine = self._light.execution_options(isolation_level="READ COMMITTED")
        self._migrated = False
        self._migrating = asyncio.Lock()

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[AsyncConnection]:
        """One transaction, on disk when it ends, rolled back on any exception."""
        async with self._refusing(), asyncio.timeout(self._seconds), self._begin() as connection:
            yield connection

    @asynccontextmanager
    async def statement(self) -> AsyncIterator[AsyncConnection]:
        """A connection for one statement, which is a transaction by itself.

        SQLite does not wait for the disk: for reading, and for what may be lost with the machine's power.
        """
        async with self._refusing(), asyncio.timeout(self._seconds), _known(self._light).connect() as connection:
            yield connection

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Reading]:
        """A connection for one statement that reads what is committed.

        SQLite reads at once, on the loop's own thread: in WAL nobody keeps a reader waiting, and a row costs less
        than the way to another thread and back.
        """
        async with self._refusing(), asyncio.timeout(self._seconds):
            if self._direct:
                yield self._direct
            else:
                with _known(self._reader).connect() as connection:
                    yield AtOnce(connection)

    async def leave_no_trace(self) -> None:
        """Take what was deleted off the disk: SQLite's write-ahead log still holds it."""
        if not self._is_file:
            return
        for _ in range(SWEEPS):
            async with self.statement() as connection:
                row = (await connection.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))).one()
            if row[0] == 0:
                return
            await asyncio.sleep(0.1)
        logs.event("trace_left")

    async def close(self) -> None:
        """Let go of every connection."""
        for engine in (self._engine, self._light):
            if engine:
                await engine.dispose()
        if self._reader:
            self._reader.dispose()
        if self._direct:
            await self._direct.close()

    @asynccontextmanager
    async def _refusing(self) -> AsyncIterator[None]:
        try:
            if not self._migrated:
                await self._migrate()
            yield
        except IntegrityError as error:
            raise Problem("conflict") from error
        except (SQLAlchemyError, TimeoutError, OSError) as error:
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
            async with asyncio.timeout(self._seconds), _known(self._light).connect() as connection:
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


def _known(engine: Known | None) -> Known:
    if engine is None:
        raise Problem("not_configured", missing=["DATABASE_URL"])
    return engine


def _sqlite(address: str, seconds: float, synchronous: str, **more: Any) -> AsyncEngine:
    engine = create_async_engine(address, **_of_one(AsyncAdaptedQueuePool, seconds), **more)

    def prepare(connection: Any, _record: Any) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout={int(seconds * 1000)}")
        _write_ahead(cursor, seconds)
        cursor.execute("PRAGMA secure_delete=ON")
        cursor.execute(f"PRAGMA synchronous={synchronous}")
        cursor.close()

    event.listen(engine.sync_engine, "connect", prepare)
    return engine


def _sqlite_reader(address: str, seconds: float) -> Engine:
    engine = create_engine(
        make_url(address).set(drivername="sqlite"),
        **_of_one(QueuePool, seconds),
        isolation_level="AUTOCOMMIT",
        skip_autocommit_rollback=True,
        connect_args={"check_same_thread": False, "timeout": seconds},
    )
    event.listen(engine, "connect", lambda connection, _record: connection.execute("PRAGMA query_only=ON"))
    return engine


def _of_one(pool: type[Pool], seconds: float) -> dict[str, Any]:
    """What engines with a single connection have in common."""
    return {
        "poolclass": pool,
        "pool_size": 1,
        "max_overflow": 0,
        "pool_timeout": seconds,
        # Every transaction here ends in its own commit or rollback; another one costs a thread's turn.
        "pool_reset_on_return": None,
        "hide_parameters": True,
    }


def _postgresql(address: str, seconds: float, connections: int) -> AsyncEngine:
    engine = create_async_engine(
        address,
        pool_size=connections,
        max_overflow=0,
        pool_timeout=seconds,
        pool_recycle=300,
        hide_parameters=True,
        isolation_level="AUTOCOMMIT",
        # A statement leaves nothing to roll back, and a transaction is rolled back where it ends.
        skip_autocommit_rollback=True,
        pool_reset_on_return=None,
        connect_args=_options(seconds),
    )

    def trusted(connection: Any, record: Any, _proxy: Any) -> None:
        now = time.monotonic()
        last, record.info["used"] = record.info.get("used", now), now
        if now - last <= TRUSTED_SECONDS:
            return
        try:
            engine.dialect.do_ping(connection)
        except engine.dialect.loaded_dbapi.Error as error:
            raise DisconnectionError from error

    event.listen(engine.sync_engine, "checkout", trusted)
    return engine


def _options(seconds: float) -> dict[str, Any]:
    # Prepared statements do not survive the connection poolers in front of hosted databases.
    return {"connect_timeout": max(2, int(seconds)), "prepare_threshold": None}


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
