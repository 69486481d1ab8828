"""Counters on both databases: exact across instances, cheap within one, and gone with their day, on the disk too."""

import asyncio
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from backend.service import limits as limits_module
from backend.service.limits import Limits
from backend.service.pace import Pace
from backend.service.problems import Problem
from backend.service.store import Store
from tests.backend.service.test_store import run, settings

MIDNIGHT = 20_000 * 86_400


def limits_on(database: str, store: Store, **changes: object) -> Limits:
    return Limits(settings(database, **changes), store)


async def used(store: Store) -> list[int]:
    async with store.transaction() as connection:
        return [row[0] for row in await connection.execute(text("SELECT used FROM counters ORDER BY used"))]


def test_a_limit_is_exact_whoever_counts(database: str) -> None:
    async def work(stores: list[Store]) -> list[bool]:
        counting = [limits_on(database, store, letters_a_day=10) for store in stores]

        async def use(limits: Limits) -> bool:
            try:
                await limits.use("letters", "cus_1")
            except Problem as problem:
                return problem.code != "limit_reached"
            return True

        return await asyncio.gather(*(use(limits) for limits in counting * 10))

    assert sum(run(database, work, stores=3)) == 10


def test_a_use_given_back_can_be_used_again(database: str) -> None:
    async def work(stores: list[Store]) -> None:
        limits = limits_on(database, stores[0], letters_a_day=1)
        for _ in range(3):
            await limits.give_back(await limits.use("letters", "cus_1"))

    run(database, work)


@pytest.mark.parametrize(("allowed", "at_most"), [(1, 1), (7, 7), (45, 45), (100, 100)])
def test_requests_out_of_blocks_never_pass_the_limit(database: str, allowed: int, at_most: int) -> None:
    """Two instances share a ceiling; one alone gives all of it."""

    async def work(stores: list[Store]) -> tuple[int, int]:
        counting = [limits_on(database, store, requests_a_day=allowed) for store in stores]
        given = {"both": 0, "alone": 0}

        async def ask(limits: Limits, who: str) -> None:
            try:
                await limits.request(who)
            except Problem as problem:
                assert problem.code == "limit_reached"
            else:
                given[who] += 1

        await asyncio.gather(*(ask(limits, "both") for limits in counting * (allowed + 5)))
        for _ in range(allowed + 5):
            await ask(counting[0], "alone")
        return given["both"], given["alone"]

    both, alone = run(database, work, stores=2)
    assert alone == at_most
    assert both <= at_most
    assert both >= at_most - allowed // 20, "what one instance has left of its last block"


def test_most_requests_write_nothing(database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    async def work(stores: list[Store]) -> list[object]:
        limits = limits_on(database, stores[0])
        asked: list[object] = []
        statement = Store.statement

        async def noted(store: Store, *given: Any) -> object:
            asked.append(given[0])
            return await statement(store, *given)

        monkeypatch.setattr(Store, "statement", noted)
        for _ in range(51):
            await limits.request("who")
        return asked

    assert run(database, work) == [limits_module.TAKE] * 2, "of a block of 50, the first alone"


def test_counters_do_not_outlive_their_day(database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """After midnight neither counter nor salt is there, so nobody can tell whose counters they were."""
    now = [MIDNIGHT - 1]
    monkeypatch.setattr(limits_module.time, "time", lambda: now[0])

    async def rows(store: Store) -> list[tuple[object, ...]]:
        found: list[tuple[object, ...]] = []
        for table in ("counters", "salts"):
            async with store.transaction() as connection:
                found += [tuple(row) for row in await connection.execute(text(f"SELECT * FROM {table}"))]
        return found

    async def work(stores: list[Store]) -> None:
        limits = limits_on(database, stores[0])
        await limits.request("who")
        old = await rows(stores[0])
        assert len(old) == 2
        now[0] = MIDNIGHT
        await limits.request("who")
        new = await rows(stores[0])
        assert len(new) == 2
        assert not {value for row in old for value in row if value != 50} & {v for row in new for v in row}
        now[0] = MIDNIGHT + 86_400
        await limits.forget_past()
        assert await rows(stores[0]) == []

    run(database, work)


def test_no_byte_of_a_salt_is_left_on_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite keeps what was deleted in its write-ahead log until that is emptied."""
    now = [MIDNIGHT - 1]
    monkeypatch.setattr(limits_module.time, "time", lambda: now[0])
    database = f"sqlite:///{tmp_path}/traces.db"

    def on_disk(salt: bytes) -> list[str]:
        return [path.name for path in tmp_path.iterdir() if salt in path.read_bytes()]

    async def work(stores: list[Store]) -> None:
        first, second = (limits_on(database, store) for store in stores)
        await first.request("who")
        salt = await first._salt_of(19_999)
        assert on_disk(salt)
        now[0] = MIDNIGHT
        await second.request("who")
        assert on_disk(salt) == []
        newer = await second._salt_of(20_000)
        now[0] = MIDNIGHT + 86_400
        await second.forget_past()
        assert on_disk(newer) == []

    run(database, work, stores=2)


def test_two_instances_count_under_the_same_salt(database: str) -> None:
    async def work(stores: list[Store]) -> list[int]:
        counting = [limits_on(database, store) for store in stores]
        await asyncio.gather(*(limits.use("letters", "who") for limits in counting))
        return await used(stores[0])

    assert run(database, work, stores=3) == [3]


def test_a_pace_is_an_address_s_own_and_begins_again_each_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [600.0]
    monkeypatch.setattr("time.time", lambda: now[0])
    pace = Pace(2)
    for address in ("a", "b"):
        pace.step(address)
        pace.step(address)
        with pytest.raises(Problem, match="limit_reached"):
            pace.step(address)
    now[0] = 660
    pace.step("a")
