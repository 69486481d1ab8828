"""The one thing kept about anyone: by fingerprint of the installation, its Stripe customer and subscription
status.
"""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Table, delete, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from backend.billing.subscription import Subscription
from backend.service.schema import EVENTS, INSTALLATIONS


@dataclass(frozen=True)
class Record:
    """A row of `installations`."""

    installation: str
    customer: str
    subscription: Subscription
    revision: int


async def of_installation(connection: AsyncConnection, installation: str) -> Record | None:
    """The record of an installation, by fingerprint."""
    return await _one(connection, INSTALLATIONS.c.installation == installation)


async def of_customer(connection: AsyncConnection, customer: str) -> Record | None:
    """The record of a Stripe customer."""
    return await _one(connection, INSTALLATIONS.c.customer == customer)


async def add(connection: AsyncConnection, installation: str, customer: str) -> Record:
    """The installation's record: a new one with this customer, or the one that was there first."""
    values = _unsubscribed(installation, customer)
    await connection.execute(insert(connection, INSTALLATIONS).values(values).on_conflict_do_nothing())
    record = await of_installation(connection, installation)
    assert record, "a customer just made belongs to no other installation"
    return record


async def replace_customer(connection: AsyncConnection, record: Record, customer: str) -> None:
    """Give the installation another customer, unless somebody else did so since `record` was read."""
    row = INSTALLATIONS.c
    await connection.execute(
        update(INSTALLATIONS)
        .where(row.installation == record.installation, row.customer == record.customer)
        .values(customer=customer, status="none", period_end=None, cancels=False, grace_until=None)
        .values(revision=row.revision + 1)
    )


async def move(connection: AsyncConnection, customer: str, installation: str) -> None:
    """Make `installation` the only one of this customer; what it had before is dropped."""
    row = INSTALLATIONS.c
    await connection.execute(delete(INSTALLATIONS).where(row.installation == installation, row.customer != customer))
    values = _unsubscribed(installation, customer)
    await connection.execute(
        insert(connection, INSTALLATIONS)
        .values(values)
        .on_conflict_do_update(
            index_elements=["customer"],
            set_={"installation": installation, "revision": row.revision + 1},
        )
    )


async def save(connection: AsyncConnection, customer: str, subscription: Subscription, revision: int) -> bool:
    """Write what Stripe said, unless the record changed since `revision` was read: then False, and nothing is
    written.
    """
    row = INSTALLATIONS.c
    result = await connection.execute(
        update(INSTALLATIONS)
        .where(row.customer == customer, row.revision == revision)
        .values(
            status=subscription.status,
            period_end=subscription.period_end,
            cancels=subscription.cancels,
            grace_until=subscription.grace_until,
            revision=revision + 1,
        )
    )
    return result.rowcount == 1


async def erase(connection: AsyncConnection, installation: str) -> None:
    """Forget the installation."""
    await connection.execute(delete(INSTALLATIONS).where(INSTALLATIONS.c.installation == installation))


async def event_seen(connection: AsyncConnection, event: str) -> bool:
    """Whether this Stripe event was processed before."""
    return await connection.scalar(select(EVENTS.c.id).where(EVENTS.c.id == event)) is not None


async def remember_event(connection: AsyncConnection, event: str, day: int) -> None:
    """Keep the id of a processed event against replays."""
    await connection.execute(insert(connection, EVENTS).values(id=event, day=day).on_conflict_do_nothing())


def insert(connection: AsyncConnection, table: Table) -> postgresql.Insert | sqlite.Insert:
    """The dialect's own INSERT, which knows ON CONFLICT."""
    return postgresql.insert(table) if connection.dialect.name == "postgresql" else sqlite.insert(table)


def _unsubscribed(installation: str, customer: str) -> dict[str, object]:
    """The row of an installation whose customer has no subscription that we know of."""
    return {"installation": installation, "customer": customer, "status": "none", "cancels": False, "revision": 0}


async def _one(connection: AsyncConnection, condition: ColumnElement[bool]) -> Record | None:
    row = (await connection.execute(select(INSTALLATIONS).where(condition))).one_or_none()
    if row is None:
        return None
    subscription = Subscription(row.status, row.period_end, row.cancels, row.grace_until)
    return Record(row.installation, row.customer, subscription, row.revision)
