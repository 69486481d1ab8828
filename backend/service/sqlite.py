"""SQLite: connections whose threads wait for their turn, and one on the loop's own thread, which waits for nothing."""

import asyncio
import itertools
import sqlite3
import time
from collections import namedtuple
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from sqlalchemy import Executable, event
from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import AsyncAdaptedQueuePool
from sqlalchemy.util import await_only

from backend.service.statements import Rows, Statements

LONG_WAY = 200
"""Every such change takes the long way, on which SQLite moves its write-ahead log into the file once it is long: that
waits for the disk."""

Parameters = Mapping[str, object]


def waiting(address: str, seconds: float) -> AsyncEngine:
    """An engine of a single connection in a thread of its own, which waits so long for other writers.

    One writer at a time is SQLite's own rule: queueing in a pool of one is fair, its busy wait is not.
    """
    engine = create_async_engine(
        address,
        poolclass=AsyncAdaptedQueuePool,
        pool_size=1,
        max_overflow=0,
        pool_timeout=seconds,
        # Every transaction here ends in its own commit or rollback; another one costs a thread's turn.
        pool_reset_on_return=None,
        hide_parameters=True,
    )

    def prepare(connection: Any, _record: Any) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout={int(seconds * 1000)}")
        _write_ahead(cursor, seconds)
        cursor.execute("PRAGMA secure_delete=ON")
        cursor.execute("PRAGMA synchronous=FULL")
        cursor.close()

    event.listen(engine.sync_engine, "connect", prepare)
    return engine


class AtOnce:
    """A connection on the loop's own thread for single statements, each a transaction by itself.

    In WAL nobody keeps a reader waiting, a change waits for no disk, and either costs less than the way to another
    thread and back. What would have to wait for another writer has done nothing yet: it goes through `waiting`.
    """

    def __init__(self, waiting: AsyncEngine) -> None:
        self._waiting = waiting
        self._statements = Statements(dialect(paramstyle="named"))
        self._connection: sqlite3.Connection | None = None
        self._changes = itertools.count(1)

    async def execute(self, statement: Executable, parameters: Parameters | None = None) -> Rows:
        """As AsyncConnection's. Raises sqlite3.Error and SQLAlchemyError."""
        try:
            return Rows(self._connected().execute(self._statements[statement], parameters or {}).fetchall())
        except sqlite3.OperationalError as error:
            if not _is_busy(error):
                raise
        return await self._in_turn(statement, parameters)

    async def change(self, statement: Executable, parameters: Parameters | None = None) -> Rows:
        """As `execute`, for a statement that changes something."""
        if next(self._changes) % LONG_WAY == 0:
            return await self._in_turn(statement, parameters)
        return await self.execute(statement, parameters)

    async def close(self) -> None:
        """Let go of the connection."""
        if self._connection:
            self._connection.close()

    async def _in_turn(self, statement: Executable, parameters: Parameters | None) -> Rows:
        async with self._waiting.connect() as connection:
            result = await connection.execute(statement, parameters)
            return Rows(result.all() if result.returns_rows else [])

    def _connected(self) -> sqlite3.Connection:
        if self._connection is None:
            (place,), given = self._waiting.dialect.create_connect_args(self._waiting.url)
            options: dict[str, Any] = {**given, "timeout": 0, "isolation_level": None}
            self._connection = sqlite3.connect(place, **options)
            self._connection.row_factory = _named
            for setting in ("secure_delete=ON", "synchronous=NORMAL", "wal_autocheckpoint=0"):
                self._connection.execute(f"PRAGMA {setting}")
        return self._connection


def _is_busy(error: sqlite3.Error) -> bool:
    # The low byte is the kind: waiting for a lock, for a snapshot, for another's recovery.
    return error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY


def _named(cursor: sqlite3.Cursor, row: tuple[Any, ...]) -> Any:
    return _row_of(tuple(column[0] for column in cursor.description))(*row)


@lru_cache
def _row_of(columns: tuple[str, ...]) -> type[tuple[Any, ...]]:
    return namedtuple("Row", columns, rename=True)


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
