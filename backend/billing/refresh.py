"""Bringing a record up to what Stripe says now, whatever arrives in which order and on which instance."""

import asyncio
import time
from dataclasses import replace

from backend.billing import records
from backend.billing.context import Billing
from backend.billing.records import Record
from backend.service.problems import Problem

ATTEMPTS = 10
DAY = 86_400


async def refresh(billing: Billing, customer: str, *, event: str | None = None) -> Record | None:
    """Ask Stripe and save the answer, with the event that gave cause; None where nobody here has that
    customer.

    An answer is only saved if the record did not change while Stripe was asked, else Stripe is asked again:
    so an older answer never replaces a newer one, and events need no order. Raises Problem `conflict` after
    ten collisions.
    """
    lock = billing.refreshing.setdefault(customer, asyncio.Lock())
    async with lock:
        for _ in range(ATTEMPTS):
            async with billing.store.reading() as connection:
                record = await records.of_customer(connection, customer)
            if record is None:
                if event:
                    await remember(billing, event)
                return None
            subscription = await billing.payments.subscription_of(customer)
            async with billing.store.transaction() as connection:
                if await records.save(connection, customer, subscription, record.revision):
                    if event:
                        await records.remember_event(connection, event, int(time.time()) // DAY)
                    return replace(record, subscription=subscription, revision=record.revision + 1)
    raise Problem("conflict")


async def remember(billing: Billing, event: str) -> None:
    """Keep the id of an event that changes nothing here."""
    async with billing.store.transaction() as connection:
        await records.remember_event(connection, event, int(time.time()) // DAY)
