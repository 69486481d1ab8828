"""SQLite on the loop's own thread gives what a thread would give, and waits for nobody."""

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import bindparam, select, text

from backend.service import sqlite as sqlite_module
from backend.service.limits import TAKE
from backend.service.problems import Problem
from backend.service.schema import COUNTERS
from backend.service.store import Store
from tests.backend.service.test_store import run

USED = select(COUNTERS).where(COUNTERS.c.subject == bindparam("subject"))
ONE = {"day": 1, "subject": "who", "first": 1, "most": 1, "allowed": 10**6}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "turns.db"


@pytest.fixture
def database(file: Path) -> str:
    return f"sqlite:///{file}"


@pytest.fixture
def other(file: Path) -> Iterator[sqlite3.Connection]:
    """Another program's connection."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        yield connection


async def used(store: Store) -> int:
    async with store.reading() as connection:
        found: int = (await connection.execute(USED, {"subject": "who"})).one_or_none().used
    return found


def test_a_change_waits_for_its_turn_and_nobody_waits_for_it(database: str, other: sqlite3.Connection) -> None:
    async def work(stores: list[Store]) -> tuple[list[int], list[int]]:
        await stores[0].statement(TAKE, ONE)
        other.execute("BEGIN IMMEDIATE")
        waiting = [asyncio.create_task(stores[0].statement(TAKE, ONE)) for _ in range(3)]
        read = []
        for _ in range(50):
            await asyncio.sleep(0)
            read.append(await used(stores[0]))
        assert not any(task.done() for task in waiting)
        other.execute("COMMIT")
        return read, [row.used for row in await asyncio.gather(*waiting)]

    # Less time than the driver waits by itself: were that on the loop's own thread, nothing would come in time.
    assert run(database, work, seconds=4) == ([1] * 50, [2, 3, 4])


def test_a_change_whose_turn_does_not_come_is_a_problem_and_changes_nothing(
    database: str, other: sqlite3.Connection
) -> None:
    async def work(stores: list[Store]) -> int:
        await stores[0].statement(TAKE, ONE)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Problem) as refused:
            await stores[0].statement(TAKE, ONE)
        other.execute("COMMIT")
        assert refused.value.code == "storage_unavailable"
        return await used(stores[0])

    assert run(database, work, seconds=0.3) == 1


@pytest.mark.parametrize("long_way", [1, 2, 200])
def test_changes_of_both_ways_are_each_made_once(database: str, monkeypatch: pytest.MonkeyPatch, long_way: int) -> None:
    monkeypatch.setattr(sqlite_module, "LONG_WAY", long_way)

    async def work(stores: list[Store]) -> list[int]:
        rows = await asyncio.gather(*(store.statement(TAKE, ONE) for store in stores * 15))
        return sorted(row.used for row in rows)

    assert run(database, work, stores=2) == list(range(1, 31))


def test_the_write_ahead_log_does_not_grow_with_the_changes(database: str, file: Path) -> None:
    async def work(stores: list[Store]) -> int:
        for number in range(4000):
            await stores[0].statement(TAKE, {**ONE, "subject": str(number % 100)})
        return file.with_name(f"{file.name}-wal").stat().st_size

    # SQLite moves it at 1,000 pages of 4,096 bytes; a change writes one or two.
    assert run(database, work) < 2000 * 4096


def test_a_statement_that_finds_nothing_has_no_row(database: str) -> None:
    async def work(stores: list[Store]) -> list[object]:
        return [await stores[0].statement(text(sql), {}) for sql in ("DELETE FROM events", "SELECT 1 WHERE 1 = 2")]

    assert run(database, work) == [None, None]
