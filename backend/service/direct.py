"""Reading from PostgreSQL with its driver alone: SQLAlchemy's way to a row takes three times as long as the row."""

import asyncio
from collections.abc import Mapping
from typing import Any

import psycopg
from psycopg.rows import namedtuple_row
from sqlalchemy import Compiled, Executable
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine


class ReadFailed(SQLAlchemyError):  # noqa: N818 - told to the reader as a Problem
    """The database did not answer."""


class Rows:
    """What a statement found."""

    def __init__(self, rows: list[Any]) -> None:
        self._rows = rows

    def one_or_none(self) -> Any:
        """The row, whose columns are its attributes; None where there is none."""
        return self._rows[0] if self._rows else None


class DirectReader:
    """Some connections of its own to the engine's database, each of which carries one statement at a time.

    A statement found again in the same object is compiled once. Raises ReadFailed.
    """

    def __init__(self, engine: AsyncEngine, connections: int, **options: Any) -> None:
        self._dialect = engine.dialect
        _, named = engine.dialect.create_connect_args(engine.url)
        self._options = {**named, **options}
        self._idle: list[psycopg.AsyncConnection[Any]] = []
        self._free = asyncio.Semaphore(connections)
        self._compiled: dict[Executable, Compiled] = {}

    async def execute(self, statement: Executable, parameters: Mapping[str, object] | None = None) -> Rows:
        """As AsyncConnection's, for a statement that changes nothing: it may be sent twice."""
        if statement not in self._compiled:
            self._compiled[statement] = statement.compile(dialect=self._dialect)  # type: ignore[attr-defined]
        query = self._compiled[statement].string.encode()
        async with self._free:
            while self._idle:
                try:
                    return await self._read(self._idle.pop(), query, parameters)
                except psycopg.OperationalError:
                    continue  # The database has closed it since.
            try:
                return await self._read(await self._connected(), query, parameters)
            except psycopg.Error as error:
                raise ReadFailed from error

    async def close(self) -> None:
        """Let go of every connection."""
        while self._idle:
            await self._idle.pop().close()

    async def _connected(self) -> psycopg.AsyncConnection[Any]:
        return await psycopg.AsyncConnection.connect(autocommit=True, row_factory=namedtuple_row, **self._options)

    async def _read(
        self, connection: psycopg.AsyncConnection[Any], query: bytes, parameters: Mapping[str, object] | None
    ) -> Rows:
        try:
            rows = await (await connection.execute(query, parameters)).fetchall()
        except BaseException:
            # Whatever ended it, time or the reader's leaving, its answer must be no other statement's.
            await connection.close()
            raise
        self._idle.append(connection)
        return Rows(rows)
