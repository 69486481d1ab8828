"""PostgreSQL: connections of SQLAlchemy's for transactions, and some of the driver's alone for single statements."""

import asyncio
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import Any

import psycopg
from psycopg.rows import namedtuple_row
from sqlalchemy import Executable, event
from sqlalchemy.exc import DisconnectionError, IntegrityError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from backend.service.statements import Rows, Statements

TRUSTED_SECONDS = 5
"""A connection used this recently is taken to be alive; an older one is asked first."""

Parameters = Mapping[str, object]
Connection = psycopg.AsyncConnection[Any]


class Failed(SQLAlchemyError):  # noqa: N818 - told to the reader as a Problem
    """The database did not answer, or not with what was asked."""


def pooled(address: str, seconds: float, connections: int) -> AsyncEngine:
    """An engine of so many connections, which are waited for so long."""
    engine = create_async_engine(
        address,
        pool_size=connections,
        max_overflow=0,
        pool_timeout=seconds,
        pool_recycle=300,
        hide_parameters=True,
        isolation_level="READ COMMITTED",
        # A transaction is rolled back where it ends.
        pool_reset_on_return=None,
        connect_args=options(seconds),
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


class Direct:
    """Some connections of its own to the engine's database, each of which carries one statement at a time.

    Each statement is a transaction by itself. Raises SQLAlchemyError.
    """

    def __init__(self, engine: AsyncEngine, seconds: float, connections: int) -> None:
        self._statements = Statements(engine.dialect)
        _, named = engine.dialect.create_connect_args(engine.url)
        self._options = {**named, **options(seconds)}
        self._idle: list[tuple[Connection, float]] = []
        self._free = asyncio.Semaphore(connections)
        # Changes may wait for each other's rows: the last connection is left to those who read.
        self._changing = asyncio.Semaphore(max(1, connections - 1))

    async def execute(self, statement: Executable, parameters: Parameters | None = None) -> Rows:
        """As AsyncConnection's, for a statement that changes nothing: it may be sent twice."""
        query = self._statements[statement].encode()
        async with self._free:
            while self._idle:
                # The database may have closed it since.
                with suppress(psycopg.OperationalError):
                    return await self._carry(self._idle.pop()[0], query, parameters)
            with _told():
                return await self._carry(await self._connected(), query, parameters)

    async def change(self, statement: Executable, parameters: Parameters | None = None) -> Rows:
        """As `execute`, for a statement that changes something: it is sent once, whatever becomes of it."""
        query = self._statements[statement].encode()
        async with self._changing, self._free:
            with _told():
                return await self._carry(await self._trusted(), query, parameters)

    async def close(self) -> None:
        """Let go of every connection."""
        while self._idle:
            await self._idle.pop()[0].close()

    async def _connected(self) -> Connection:
        return await psycopg.AsyncConnection.connect(autocommit=True, row_factory=namedtuple_row, **self._options)

    async def _trusted(self) -> Connection:
        """A connection that lives, as far as asking it can tell."""
        while self._idle:
            connection, used = self._idle.pop()
            if time.monotonic() - used <= TRUSTED_SECONDS:
                return connection
            with suppress(psycopg.OperationalError):
                await self._carry(connection, b"SELECT 1", None)
                return self._idle.pop()[0]
        return await self._connected()

    async def _carry(self, connection: Connection, query: bytes, parameters: Parameters | None) -> Rows:
        try:
            cursor = await connection.execute(query, parameters)
            rows = Rows(await cursor.fetchall() if cursor.description else [])
        except BaseException:
            # Whatever ended it, time or the reader's leaving, its answer must be no other statement's.
            await connection.close()
            raise
        self._idle.append((connection, time.monotonic()))
        return rows


def options(seconds: float) -> dict[str, Any]:
    """Of a connection, whoever makes it."""
    # Prepared statements do not survive the connection poolers in front of hosted databases.
    return {"connect_timeout": max(2, int(seconds)), "prepare_threshold": None}


@contextmanager
def _told() -> Iterator[None]:
    """The driver's errors, as the store tells them apart."""
    try:
        yield
    except psycopg.IntegrityError as error:
        raise IntegrityError(None, None, error) from error
    except psycopg.Error as error:
        raise Failed from error
