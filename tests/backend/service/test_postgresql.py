"""Reading past SQLAlchemy gives what it would give, whatever becomes of a connection."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from sqlalchemy import bindparam, select, text

from backend.service.postgresql import TRUSTED_SECONDS, Direct, Failed
from backend.service.schema import EVENTS
from backend.service.store import Store
from tests.backend.postgres import Cluster
from tests.backend.service.test_store import run

ONE = select(EVENTS).where(EVENTS.c.id == bindparam("event"))
WHO = text("SELECT pg_backend_pid() AS pid")
LATER = text("UPDATE events SET day = day + 1 RETURNING day")
SLOW = text("SELECT 'late' AS id, pg_sleep(60)")


@pytest.fixture
def reading(new_database: Callable[[str], str]) -> Callable[[Callable[[Store, Direct], Awaitable[Any]]], Any]:
    """Runs work with a store that has one event, and its reader."""

    def do(work: Callable[[Store, Direct], Awaitable[Any]]) -> Any:
        async def whole(stores: list[Store]) -> Any:
            async with stores[0].transaction() as connection:
                await connection.execute(EVENTS.insert().values(id="evt_1", day=3))
            assert isinstance(stores[0]._direct, Direct)
            return await work(stores[0], stores[0]._direct)

        return run(new_database("postgresql"), whole)

    return do


def test_a_row_has_its_columns_and_none_is_none(reading: Callable[..., Any]) -> None:
    async def work(_store: Store, reader: Direct) -> list[object]:
        rows = [(await reader.execute(ONE, {"event": name})).one_or_none() for name in ("evt_1", "evt_%s", "'")]
        return [row and (row.id, row.day) for row in rows]

    assert reading(work) == [("evt_1", 3), None, None]


def test_a_connection_that_the_database_closed_is_replaced(reading: Callable[..., Any]) -> None:
    async def work(store: Store, reader: Direct) -> tuple[bool, int]:
        pids = [(await reader.execute(WHO)).one_or_none().pid for _ in range(2)]
        assert pids[0] == pids[1], "one after the other takes the same"
        async with store.transaction() as connection:
            await connection.execute(text("SELECT pg_terminate_backend(:pid, 10000)"), {"pid": pids[0]})
        again = (await reader.execute(WHO)).one_or_none().pid
        return again != pids[0], len(reader._idle)

    assert reading(work) == (True, 1)


def test_an_answer_that_came_too_late_is_nobody_s(reading: Callable[..., Any]) -> None:
    async def work(_store: Store, reader: Direct) -> str:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.1):
                await reader.execute(SLOW)
        assert reader._idle == []
        found: str = (await reader.execute(ONE, {"event": "evt_1"})).one_or_none().id
        return found

    assert reading(work) == "evt_1"


def test_no_more_connections_than_it_may_have(reading: Callable[..., Any]) -> None:
    async def work(_store: Store, reader: Direct) -> int:
        found = await asyncio.gather(*(reader.execute(WHO) for _ in range(30)))
        return len({rows.one_or_none().pid for rows in found})

    assert reading(work) == 2


def test_a_database_that_is_away_or_refuses_is_told(reading: Callable[..., Any], postgresql: Cluster) -> None:
    async def work(_store: Store, reader: Direct) -> None:
        with pytest.raises(Failed):
            await reader.execute(text("SELECT nothing FROM nowhere"))
        reader._options["dbname"] = "not_there"
        with pytest.raises(Failed):
            await reader.execute(WHO)

    reading(work)


def test_a_change_is_sent_once_however_its_connection_fares(reading: Callable[..., Any]) -> None:
    """One that was just used is taken to live; an older one is asked, and replaced where the database has closed it."""

    async def work(store: Store, reader: Direct) -> list[object]:
        async def close_all() -> None:
            async with store.transaction() as connection:
                closed = "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity"
                mine = "datname = current_database() AND pid <> pg_backend_pid()"
                await connection.execute(text(f"{closed} WHERE {mine}"))

        told: list[object] = [(await reader.change(LATER)).one_or_none().day]
        await close_all()
        with pytest.raises(Failed):
            await reader.change(LATER)
        assert reader._idle == []
        told.append((await reader.change(LATER)).one_or_none().day)
        await close_all()
        reader._idle = [(connection, used - TRUSTED_SECONDS - 1) for connection, used in reader._idle]
        told.append((await reader.change(LATER)).one_or_none().day)
        reader._idle = [(connection, used - TRUSTED_SECONDS - 1) for connection, used in reader._idle]
        told.append((await reader.change(LATER)).one_or_none().day)
        return [*told, len(reader._idle)]

    assert reading(work) == [4, 5, 6, 7, 1]


def test_changes_that_wait_for_a_row_keep_no_reader_waiting(reading: Callable[..., Any]) -> None:
    async def work(store: Store, reader: Direct) -> tuple[list[str], list[int]]:
        async with store.transaction() as connection:
            await connection.execute(LATER)
            waiting = [asyncio.create_task(reader.change(LATER)) for _ in range(5)]
            found = [(await reader.execute(ONE, {"event": "evt_1"})).one_or_none().id for _ in range(3)]
            assert not any(task.done() for task in waiting)
        return found, sorted(rows.one_or_none().day for rows in await asyncio.gather(*waiting))

    assert reading(work) == (["evt_1"] * 3, [5, 6, 7, 8, 9])
