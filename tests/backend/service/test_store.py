"""The store on SQLite and PostgreSQL: the same behaviour, with writers at the same time."""

import asyncio
import threading
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from backend.billing import records
from backend.billing.licenses import License
from backend.billing.records import Record
from backend.billing.subscription import Subscription
from backend.service.problems import Problem
from backend.service.schema import METADATA, NEWEST, upgrade
from backend.service.store import Store
from backend.settings import Settings

KEYS = ["k" * 40]
ACTIVE = Subscription("active", 2_000_000_000)
LICENSES = {"0001": None, "0002": License("seed", "hash")}
SCHEMAS = Path(__file__).with_name("schemas")
MIGRATIONS = SCHEMAS.parents[3] / "backend" / "service" / "migrations"
Result = TypeVar("Result")


def settings(database: str, **changes: object) -> Settings:
    values = {"database_url": database, "secret_keys": KEYS, **changes}
    return Settings.model_validate(values)


def run(
    database: str, work: Callable[[list[Store]], Awaitable[Result]], *, stores: int = 1, seconds: float = 20
) -> Result:
    """Run `work` with so many stores on the same database, as that many instances would have them."""

    async def whole() -> Result:
        made = [Store(settings(database).database(), seconds=seconds, connections=5) for _ in range(stores)]
        try:
            return await work(made)
        finally:
            for store in made:
                await store.close()
            await without_threads()

    return asyncio.run(whole())


async def without_threads() -> None:
    """Wait for the threads of SQLite's connections: that of one that failed tells the loop so when it ends, and a loop
    that is gone by then fails whatever test runs next."""
    while any("_connection_worker_thread" in thread.name for thread in threading.enumerate()):
        await asyncio.sleep(0.001)


def test_the_migrations_make_the_schema_the_code_uses(database: str) -> None:
    def differences(connection: Connection) -> list[object]:
        found = compare_metadata(MigrationContext.configure(connection), METADATA)
        # The comments are for who reads the code.
        return [each for each in found if not (isinstance(each, list) and each[0][0] == "modify_comment")]

    async def work(stores: list[Store]) -> list[object]:
        async with stores[0].transaction() as connection:
            return await connection.run_sync(differences)

    assert run(database, work) == []


def test_every_older_schema_is_brought_up_to_date_with_what_it_holds(database: str) -> None:
    """`tests/backend/service/schemas/<revision>.sql` is a row of each table as that revision had it."""
    script = ScriptDirectory(str(MIGRATIONS))
    revisions = [step.revision for step in script.walk_revisions()]
    assert sorted(revisions) == sorted(path.stem for path in SCHEMAS.iterdir())

    async def work(stores: list[Store]) -> None:
        for revision in revisions:
            async with stores[0]._begin() as connection:
                await connection.execute(text("DROP TABLE IF EXISTS alembic_version"))
                await connection.run_sync(lambda made, to=revision: (METADATA.drop_all(made), upgrade(made, to)))
                for row in (SCHEMAS / f"{revision}.sql").read_text().splitlines():
                    await connection.execute(text(row))
            newer = Store(settings(database).database(), seconds=20, connections=5)
            async with newer.transaction() as connection:
                record = await records.of_installation(connection, "old")
                is_event_seen = await records.event_seen(connection, "evt_old")
            await newer.close()
            known = LICENSES[revision]
            assert record == Record("old", "cus_old", Subscription("active", 2_000_000_000), 3, 0, known)
            assert is_event_seen

    run(database, work)


def test_the_newest_revision_is_the_one_that_needs_no_migration() -> None:
    assert ScriptDirectory(str(MIGRATIONS)).get_current_head() == NEWEST


def test_a_schema_newer_than_the_code_is_left_alone(database: str) -> None:
    async def work(stores: list[Store]) -> None:
        async with stores[0].transaction() as connection:
            await connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        with pytest.raises(Problem) as refused:
            async with stores[1].transaction():
                pass
        assert refused.value.code == "storage_unavailable"

    run(database, work, stores=2)


def test_the_database_holds_nothing_else_about_anyone() -> None:
    assert {name: sorted(table.columns.keys()) for name, table in METADATA.tables.items()} == {
        "installations": [
            *("cancels", "checkouts", "customer", "grace_until", "installation"),
            *("license_hash", "license_seed", "license_used", "period_end", "revision", "status"),
        ],
        "events": ["day", "id"],
        "counters": ["day", "subject", "used"],
        "salts": ["day", "salt"],
    }


def test_instances_that_start_together_migrate_once(database: str) -> None:
    async def work(stores: list[Store]) -> list[int]:
        async def first_use(store: Store) -> int:
            async with store.transaction() as connection:
                return int(await connection.scalar(text("SELECT count(*) FROM alembic_version")) or 0)

        return await asyncio.gather(*(first_use(store) for store in stores))

    assert run(database, work, stores=4) == [1, 1, 1, 1]


def test_an_installation_keeps_the_customer_that_came_first(database: str) -> None:
    async def work(stores: list[Store]) -> set[str]:
        async def add(store: Store, customer: str) -> str:
            async with store.transaction() as connection:
                return (await records.add(connection, "installation", customer)).customer

        return set(await asyncio.gather(*(add(store, f"cus_{at}") for at, store in enumerate(stores))))

    assert len(run(database, work, stores=5)) == 1


def test_only_one_of_many_writes_to_the_same_revision_is_kept(database: str) -> None:
    async def work(stores: list[Store]) -> list[bool]:
        async with stores[0].transaction() as connection:
            await records.add(connection, "installation", "cus_1")

        async def save(store: Store, end: int) -> bool:
            async with store.transaction() as connection:
                return await records.save(connection, "cus_1", Subscription("active", end), 0)

        return await asyncio.gather(*(save(store, end) for end, store in enumerate(stores * 5)))

    assert sorted(run(database, work, stores=3)) == [False] * 14 + [True]


def test_a_moved_subscription_has_one_installation(database: str) -> None:
    async def work(stores: list[Store]) -> list[str | None]:
        async with stores[0].transaction() as connection:
            await records.add(connection, "old", "cus_1")
            await records.save(connection, "cus_1", ACTIVE, 0)
            had = await records.add(connection, "new", "cus_2")
            target = await records.of_customer(connection, "cus_1")
        assert target

        async def move(store: Store, number: int) -> bool:
            fresh = License(f"seed {number}", f"hash {number}")
            async with store.transaction() as connection:
                return await records.move(connection, target, "used", "new", had, fresh)

        moved = await asyncio.gather(*(move(store, number) for number, store in enumerate(stores)))
        assert sorted(moved) == [False, False, True]
        async with stores[0].transaction() as connection:
            found = [await records.of_installation(connection, name) for name in ("old", "new")]
            lost = await records.of_customer(connection, "cus_2")
        assert found[1] is not None
        assert found[1].subscription == ACTIVE
        return [record and record.customer for record in [*found, lost]]

    assert run(database, work, stores=3) == [None, "cus_1", None]


def test_a_failure_in_a_transaction_leaves_nothing(database: str) -> None:
    async def work(stores: list[Store]) -> object:
        async def fail() -> None:
            async with stores[0].transaction() as connection:
                await records.add(connection, "installation", "cus_1")
                raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            await fail()
        async with stores[0].transaction() as connection:
            return await records.of_installation(connection, "installation")

    assert run(database, work) is None
