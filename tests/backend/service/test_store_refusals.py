"""What the store cannot do is a problem with a code."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from pydantic import ValidationError
from sqlalchemy import text

from backend.service.problems import Problem
from backend.service.store import Store
from tests.backend.service.test_store import run, settings, without_threads

EVENT = text("INSERT INTO events (id, day) VALUES ('evt_1', 1)")


def test_a_database_that_cannot_be_reached_is_a_problem() -> None:
    async def work(stores: list[Store]) -> None:
        async with stores[0].transaction():
            pass

    for address in ("postgresql://nobody@127.0.0.1:1/none", "sqlite:////nowhere/at/all.db"):
        with pytest.raises(Problem) as refused:
            run(address, work)
        assert refused.value.code == "storage_unavailable"


def test_two_that_may_not_both_be_are_a_conflict(database: str) -> None:
    async def in_a_transaction(stores: list[Store]) -> None:
        async with stores[0].transaction() as connection:
            for _ in range(2):
                await connection.execute(EVENT)

    async def by_themselves(stores: list[Store]) -> None:
        for _ in range(2):
            await stores[0].statement(EVENT, {})

    for work in (in_a_transaction, by_themselves):
        with pytest.raises(Problem) as refused:
            run(database, work)
        assert refused.value.code == "conflict"


def test_a_statement_that_cannot_be_is_a_problem(database: str) -> None:
    async def work(stores: list[Store]) -> None:
        await stores[0].statement(text("DELETE FROM nowhere"), {})

    with pytest.raises(Problem) as refused:
        run(database, work)
    assert refused.value.code == "storage_unavailable"


def test_a_database_file_that_another_program_holds_is_a_problem(tmp_path: Path) -> None:
    async def work() -> None:
        store = Store(f"sqlite+aiosqlite:///{tmp_path}/held.db", seconds=0.2, connections=5)
        try:
            async with store.transaction():
                pass
        finally:
            await store.close()
            await without_threads()

    with closing(sqlite3.connect(tmp_path / "held.db", isolation_level=None)) as holder:
        holder.execute("BEGIN EXCLUSIVE")
        with pytest.raises(Problem) as refused:
            asyncio.run(work())
    assert refused.value.code == "storage_unavailable"


def test_a_disk_that_forgets_is_no_store() -> None:
    async def work() -> None:
        async with Store(
            settings("sqlite:///forgotten.db", vercel=True).database(), seconds=1, connections=5
        ).transaction():
            pass

    with pytest.raises(Problem) as refused:
        asyncio.run(work())
    assert refused.value.code == "not_configured"


def test_a_short_secret_is_refused_and_not_told() -> None:
    with pytest.raises(ValidationError, match="at least 32") as refused:
        settings("sqlite:///any.db", secret_keys=["too-short"])
    assert "too-short" not in str(refused.value)
