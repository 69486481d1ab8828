"""The one thing kept about anyone: by fingerprint of the installation, its Stripe customer and subscription
status.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, bindparam, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from backend.billing.licenses import License
from backend.billing.subscription import Subscription
from backend.service.schema import EVENTS, INSTALLATIONS
from backend.service.store import Reading
from backend.service.upsert import insert

ROW = INSTALLATIONS.c

# Made once: making a statement takes longer than a row.
OF_INSTALLATION = select(INSTALLATIONS).where(ROW.installation == bindparam("installation"))
OF_CUSTOMER = select(INSTALLATIONS).where(ROW.customer == bindparam("customer"))
OF_LICENSE = select(INSTALLATIONS).where(ROW.license_hash == bindparam("hashed"))
EVENT = select(EVENTS.c.id).where(EVENTS.c.id == bindparam("event"))
MOVED_BY = OF_INSTALLATION.where(ROW.license_used == bindparam("hashed"))


@dataclass(frozen=True)
class Record:
    """A row of `installations`."""

    installation: str
    customer: str
    subscription: Subscription
    revision: int
    checkouts: int = 0
    """How many payment pages Stripe failed to make."""
    license: License | None = None


async def of_installation(connection: Reading, installation: str) -> Record | None:
    """The record of an installation, by fingerprint."""
    return await _one(connection, OF_INSTALLATION, installation=installation)


async def of_customer(connection: Reading, customer: str) -> Record | None:
    """The record of a Stripe customer."""
    return await _one(connection, OF_CUSTOMER, customer=customer)


async def of_license(connection: Reading, hashed: str) -> Record | None:
    """The record that a license code moves, by the code's hash."""
    return await _one(connection, OF_LICENSE, hashed=hashed)


async def moved_by(connection: Reading, hashed: str, installation: str) -> Record | None:
    """The installation's record, if this code moved it here: an answer that got lost is asked for again."""
    return await _one(connection, MOVED_BY, hashed=hashed, installation=installation)


async def add(connection: AsyncConnection, installation: str, customer: str) -> Record:
    """The installation's record: a new one with this customer, or the one that was there first."""
    values = _unsubscribed(installation, customer)
    await connection.execute(insert(connection, INSTALLATIONS).values(values).on_conflict_do_nothing())
    record = await of_installation(connection, installation)
    assert record, "a customer just made belongs to no other installation"
    return record


async def replace_customer(connection: AsyncConnection, record: Record, customer: str) -> None:
    """Give the installation another customer, unless somebody else did so since `record` was read."""
    fresh = {**_unsubscribed(record.installation, customer), "revision": ROW.revision + 1}
    await connection.execute(
        update(INSTALLATIONS)
        .where(ROW.installation == record.installation, ROW.customer == record.customer)
        .values(fresh | {"license_seed": None, "license_hash": None, "license_used": None})
    )


async def count_failed_checkout(connection: AsyncConnection, record: Record) -> None:
    """Note that Stripe failed to make a payment page; whoever failed with this record counts once."""
    await connection.execute(
        update(INSTALLATIONS)
        .where(ROW.customer == record.customer, ROW.checkouts == record.checkouts)
        .values(checkouts=record.checkouts + 1)
    )


async def set_license(connection: AsyncConnection, record: Record, fresh: License) -> None:
    """Replace the license, unless somebody else did so since `record` was read."""
    known = ROW.license_hash == record.license.hashed if record.license else ROW.license_hash.is_(None)
    await connection.execute(
        update(INSTALLATIONS)
        .where(ROW.customer == record.customer, known)
        .values(license_seed=fresh.seed, license_hash=fresh.hashed)
    )


async def move(
    connection: AsyncConnection, target: Record, used: str, installation: str, had: Record | None, fresh: License
) -> bool:
    """Make `installation` the only one of the target's customer, with a fresh license; what it `had` is dropped.

    False, and nothing is to be kept of the transaction, where the license is no longer the one that was read: of
    many who use a code at once, one moves. What the installation has got since, and may have paid, is not dropped:
    then the database refuses, as a conflict.
    """
    if had and had.customer != target.customer:
        await connection.execute(
            delete(INSTALLATIONS).where(ROW.installation == installation, ROW.customer == had.customer)
        )
    known = ROW.license_hash == target.license.hashed if target.license else ROW.license_hash.is_(None)
    moved = {"installation": installation, "license_used": used}
    result = await connection.execute(
        update(INSTALLATIONS)
        .where(ROW.customer == target.customer, known)
        .values(moved | {"license_seed": fresh.seed, "license_hash": fresh.hashed, "revision": ROW.revision + 1})
    )
    return result.rowcount == 1


async def save(connection: AsyncConnection, customer: str, subscription: Subscription, revision: int) -> bool:
    """Write what Stripe said, unless the record changed since `revision` was read: then False, and nothing is
    written.
    """
    result = await connection.execute(
        update(INSTALLATIONS)
        .where(ROW.customer == customer, ROW.revision == revision)
        .values(
            status=subscription.status,
            period_end=subscription.period_end,
            cancels=subscription.cancels,
            grace_until=subscription.grace_until,
            revision=revision + 1,
        )
    )
    return result.rowcount == 1


async def erase(connection: AsyncConnection, customer: str) -> None:
    """Forget the customer, and whose it was."""
    await connection.execute(delete(INSTALLATIONS).where(ROW.customer == customer))


async def event_seen(connection: Reading, event: str) -> bool:
    """Whether this Stripe event was processed before."""
    return (await connection.execute(EVENT, {"event": event})).one_or_none() is not None


async def remember_event(connection: AsyncConnection, event: str, day: int) -> None:
    """Keep the id of a processed event against replays."""
    await connection.execute(insert(connection, EVENTS).values(id=event, day=day).on_conflict_do_nothing())


def _unsubscribed(installation: str, customer: str) -> dict[str, object]:
    """The row of an installation whose customer has no subscription that we know of."""
    known = {"installation": installation, "customer": customer, "status": "none", "cancels": False, "revision": 0}
    return {**known, "period_end": None, "grace_until": None, "checkouts": 0}


async def _one(connection: Reading, statement: Select[Any], **values: str) -> Record | None:
    row = (await connection.execute(statement, values)).one_or_none()
    if row is None:
        return None
    subscription = Subscription(row.status, row.period_end, bool(row.cancels), row.grace_until)
    known = License(row.license_seed, row.license_hash) if row.license_hash else None
    return Record(row.installation, row.customer, subscription, row.revision, row.checkouts, known)
