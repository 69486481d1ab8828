"""Whether an installation may use Pro now."""

import time

from backend import records
from backend.problems import Problem
from backend.records import Record
from backend.refresh import refresh
from backend.services import Services


async def current(services: Services, installation: str, *, ask_stripe: bool = False) -> Record | None:
    """The installation's record; counted as a request. Stripe is asked where the period has run out, or on
    demand.

    Raises Problem `limit_reached`, `storage_unavailable`; `payments_unavailable` only on demand.
    """
    async with services.store.transaction(durable=False) as connection:
        await services.limits.count(connection, "requests", installation)
        record = await records.of_installation(connection, installation)
    if record is None:
        return None
    if ask_stripe:
        return await refresh(services, record.customer)
    if record.subscription.outdated(time.time()):
        try:
            return await refresh(services, record.customer)
        except Problem as problem:
            if problem.code not in ("payments_unavailable", "not_configured", "conflict"):
                raise
    return record


async def require_pro(services: Services, installation: str) -> Record:
    """The record of an installation that may use Pro. Raises `subscription_required`, `payment_due`."""
    record = await current(services, installation)
    if record is None:
        raise Problem("subscription_required")
    if not record.subscription.entitles(time.time()):
        overdue = record.subscription.status in ("past_due", "unpaid")
        raise Problem("payment_due" if overdue else "subscription_required")
    return record
