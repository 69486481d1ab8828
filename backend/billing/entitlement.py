"""Whether an installation may use Pro now."""

import time

from backend.billing import records
from backend.billing.context import Billing
from backend.billing.records import Record
from backend.billing.refresh import refresh
from backend.service.identity import Caller
from backend.service.problems import Problem


async def current(billing: Billing, caller: Caller, *, ask_stripe: bool = False) -> Record | None:
    """The caller's record. Stripe is asked where the period has run out, or on demand.

    Counted as a request: of the installation, or of the address where nobody knows the installation, since
    anyone can make up another. Raises Problem `limit_reached`, `storage_unavailable`; `payments_unavailable` only on demand.
    """
    async with billing.store.reading() as connection:
        record = await records.of_installation(connection, caller.installation)
    await billing.limits.request(record.installation if record else caller.address)
    if record is None:
        return None
    if ask_stripe:
        return await refresh(billing, record.customer)
    if record.subscription.outdated(time.time()):
        try:
            return await refresh(billing, record.customer)
        except Problem as problem:
            if problem.code not in ("payments_unavailable", "not_configured", "conflict"):
                raise
    return record


async def require_pro(billing: Billing, caller: Caller) -> Record:
    """The record of a caller who may use Pro. Raises `subscription_required`, `payment_due`."""
    record = await current(billing, caller)
    if record is None:
        raise Problem("subscription_required")
    if not record.subscription.entitles(time.time()):
        raise Problem("payment_due" if record.subscription.overdue else "subscription_required")
    return record
