"""Moving a subscription to another installation by its license code."""

import time
from typing import Annotated

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict, StringConstraints

from backend.billing import licenses, records
from backend.billing.context import Billing, Using
from backend.billing.endpoints import EVERYWHERE, PAID, STORED, SubscriptionAnswer, count_attempt
from backend.billing.entitlement import current
from backend.billing.payments import Subscribed
from backend.billing.records import Record
from backend.billing.refresh import refresh
from backend.service.identity import Asking, Caller
from backend.service.problems import Problem, responses

router = APIRouter()


class License(BaseModel):
    """The code that moves the subscription to another installation, once."""

    license_code: str


class Restore(BaseModel):
    """A license code the user kept."""

    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True)
    license_code: Annotated[str, StringConstraints(min_length=1, max_length=200)]


@router.get("/v1/license", responses=responses(*EVERYWHERE, *STORED, "no_customer"))
async def license_code(caller: Asking, billing: Using) -> License:
    """The license code of the installation's subscription, to be kept by the user."""
    return await _license(billing, caller, fresh=False)


@router.post("/v1/license", responses=responses(*EVERYWHERE, *STORED, "no_customer"))
async def new_license_code(caller: Asking, billing: Using) -> License:
    """A new license code; the one before works no longer."""
    return await _license(billing, caller, fresh=True)


@router.post(
    "/v1/restore",
    responses=responses(*EVERYWHERE, *STORED, *PAID, "license_unknown", "subscription_ended", "already_subscribed"),
)
async def restore(wanted: Restore, caller: Asking, billing: Using) -> SubscriptionAnswer:
    """Move the subscription of a license code to this installation; the one that had it loses it, and the code too."""
    await count_attempt(billing, caller)
    had = await current(billing, caller)
    used = licenses.hash_of(wanted.license_code)
    async with billing.store.reading() as connection:
        here = await records.moved_by(connection, used, caller.installation)
    if here:
        return SubscriptionAnswer.of(await refresh(billing, here.customer))
    target = await _target(billing, wanted.license_code)
    found = await billing.payments.subscription_of(target.customer)
    # One that waits for a payment moves too: only here can the person still reach the portal to pay it.
    if not (found.entitles(time.time()) or found.overdue):
        raise Problem("subscription_ended")
    if had and had.customer != target.customer:
        try:
            # A page on which the former customer could still pay must not outlive it.
            await billing.payments.erase_unpaid(had.customer)
        except Subscribed as error:
            await refresh(billing, had.customer)
            raise Problem("already_subscribed") from error
    moves = await billing.limits.charge("moves", target.customer)
    async with billing.store.transaction() as connection:
        fresh = licenses.new_license(_keys(billing))
        if not await records.move(connection, target, used, caller.installation, had, fresh):
            raise Problem("license_unknown")
        await billing.limits.take(connection, moves)
    return SubscriptionAnswer.of(await refresh(billing, target.customer))


async def _target(billing: Billing, code: str) -> Record:
    """Whose subscription a code moves. Raises Problem `license_unknown`."""
    async with billing.store.reading() as connection:
        record = await records.of_license(connection, licenses.hash_of(code))
    if record is None and (former := licenses.former_customer(code, _keys(billing))):
        async with billing.store.reading() as connection:
            record = await records.of_customer(connection, former)
        # A code of before counts until there is a newer one.
        record = None if record and record.license else record
    if record is None:
        raise Problem("license_unknown")
    return record


async def _license(billing: Billing, caller: Caller, *, fresh: bool) -> License:
    record = await current(billing, caller)
    keys = _keys(billing)
    for _ in range(2):
        if record is None:
            raise Problem("no_customer")
        code = licenses.code_of(record.license, keys) if record.license else None
        if code and not fresh:
            return License(license_code=code)
        made, fresh = licenses.new_license(keys), False
        async with billing.store.transaction() as connection:
            await records.set_license(connection, record, made)
            record = await records.of_installation(connection, caller.installation)
    if record and record.license and (code := licenses.code_of(record.license, keys)):
        return License(license_code=code)
    raise Problem("conflict")


def _keys(billing: Billing) -> list[bytes]:
    # Counting the request refused already where there is none.
    return [key.get_secret_value().encode() for key in billing.settings.secret_keys]
