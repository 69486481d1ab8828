"""Subscribing, managing, moving and ending a subscription."""

import time
from typing import Annotated

from fastapi import APIRouter, Query, Response
from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from backend.billing import licenses, records
from backend.billing.entitlement import current
from backend.billing.payments import CustomerGone
from backend.billing.records import Record
from backend.billing.refresh import refresh
from backend.billing.subscription import NONE, Status
from backend.service.identity import Asking, Caller
from backend.service.problems import Code, Problem, responses
from backend.service.services import Services, Using

router = APIRouter()

EVERYWHERE: tuple[Code, ...] = (
    "installation_required",
    "invalid_request",
    "body_too_large",
    "limit_reached",
    "not_configured",
)
STORED: tuple[Code, ...] = ("storage_unavailable", "conflict")
PAID: tuple[Code, ...] = ("payments_unavailable",)


class Page(BaseModel):
    """A page of Stripe's to open in a tab."""

    url: str


class SubscriptionAnswer(BaseModel):
    """What this installation may do. Times in ms since the epoch."""

    pro: bool = Field(description="Whether letters may be written now.")
    status: Status = Field(description="Stripe's name for it; `none` before the first payment.")
    period_end: int | None = Field(description="When it renews or, with `cancels`, ends.")
    cancels: bool = Field(description="Whether it ends at `period_end`.")
    grace_until: int | None = Field(description="While a payment is overdue: until when it still counts.")


class License(BaseModel):
    """The code that moves the subscription to another installation."""

    license_code: str


class Restore(BaseModel):
    """A license code the user kept."""

    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True)
    license_code: Annotated[str, StringConstraints(min_length=1, max_length=200)]


@router.get("/v1/subscription", responses=responses(*EVERYWHERE, *STORED, *PAID))
async def subscription(
    caller: Asking,
    services: Using,
    refresh: Annotated[bool, Query(description="Ask Stripe now instead of relying on its last word.")] = False,
) -> SubscriptionAnswer:
    """The installation's subscription."""
    return _answer(await current(services, caller, ask_stripe=refresh))


@router.post("/v1/checkout", responses=responses(*EVERYWHERE, *STORED, *PAID, "already_subscribed"))
async def checkout(caller: Asking, services: Using) -> Page:
    """A page where a subscription can be paid; the same one until it is used or expires."""
    services.payments.require("stripe_price_id", "public_url")
    await _count_attempt(caller, services)
    record = await current(services, caller)
    if record is None:
        record = await _with_new_customer(services, caller.installation)
    elif record.subscription.stands:
        raise Problem("already_subscribed")
    try:
        return Page(url=await services.payments.checkout_url(record.customer))
    except CustomerGone:
        record = await _with_new_customer(services, caller.installation, instead_of=record)
    try:
        return Page(url=await services.payments.checkout_url(record.customer))
    except CustomerGone as error:
        raise Problem("conflict") from error


@router.post("/v1/portal", responses=responses(*EVERYWHERE, *STORED, *PAID, "no_customer"))
async def portal(caller: Asking, services: Using) -> Page:
    """A page where the subscription can be changed, canceled and paid."""
    record = await _customer(services, caller)
    try:
        return Page(url=await services.payments.portal_url(record.customer))
    except CustomerGone as error:
        raise Problem("no_customer") from error


@router.get("/v1/license", responses=responses(*EVERYWHERE, *STORED, "no_customer"))
async def license_code(caller: Asking, services: Using) -> License:
    """The license code of the installation's subscription, to be kept by the user."""
    record = await _customer(services, caller)
    return License(license_code=licenses.code_for(record.customer, _keys(services)[0]))


@router.post(
    "/v1/restore",
    responses=responses(*EVERYWHERE, *STORED, *PAID, "license_unknown", "subscription_ended", "already_subscribed"),
)
async def restore(wanted: Restore, caller: Asking, services: Using) -> SubscriptionAnswer:
    """Move the subscription of a license code to this installation; the one that had it loses it."""
    await _count_attempt(caller, services)
    had = await current(services, caller)
    customer = licenses.customer_of(wanted.license_code, _keys(services))
    if customer is None:
        raise Problem("license_unknown")
    found = await services.payments.subscription_of(customer)
    # One that waits for a payment moves too: only here can the person still reach the portal to pay it.
    if not (found.entitles(time.time()) or found.overdue):
        raise Problem("subscription_ended")
    if had and had.customer != customer:
        if had.subscription.stands:
            raise Problem("already_subscribed")
        # A page on which the former customer could still pay must not outlive it.
        await services.payments.erase(had.customer)
    async with services.store.transaction() as connection:
        await records.move(connection, customer, caller.installation)
    return _answer(await refresh(services, customer))


@router.delete(
    "/v1/installation",
    status_code=204,
    response_class=Response,
    responses=responses(*EVERYWHERE, *STORED, *PAID),
)
async def erase(caller: Asking, services: Using) -> None:
    """End the subscription at once, delete the customer at Stripe, and forget the installation.

    No limit stands in its way.
    """
    async with services.store.transaction(durable=False) as connection:
        record = await records.of_installation(connection, caller.installation)
    if record:
        # Stripe first: forgetting first would leave a subscription that nobody could end any more.
        await services.payments.erase(record.customer)
        async with services.store.transaction() as connection:
            await records.erase(connection, caller.installation)


async def _customer(services: Services, caller: Caller) -> Record:
    record = await current(services, caller)
    if record is None:
        raise Problem("no_customer")
    return record


async def _with_new_customer(services: Services, installation: str, *, instead_of: Record | None = None) -> Record:
    """The installation's record with a customer made now, or by whoever was faster."""
    customer = await services.payments.new_customer()
    async with services.store.transaction() as connection:
        if instead_of:
            await records.replace_customer(connection, instead_of, customer)
        record = await records.add(connection, installation, customer)
    if record.customer != customer:
        await services.payments.erase(customer)
    return record


async def _count_attempt(caller: Caller, services: Services) -> None:
    async with services.store.transaction(durable=False) as connection:
        await services.limits.count(connection, "attempts", caller.address)


def _keys(services: Services) -> list[bytes]:
    # Counting the request refused already where there is none.
    return [key.get_secret_value().encode() for key in services.settings.secret_keys]


def _answer(record: Record | None) -> SubscriptionAnswer:
    known = record.subscription if record else NONE
    return SubscriptionAnswer(
        pro=known.entitles(time.time()),
        status=known.status,
        period_end=_milliseconds(known.period_end),
        cancels=known.cancels,
        grace_until=_milliseconds(known.grace_until),
    )


def _milliseconds(seconds: int | None) -> int | None:
    return None if seconds is None else seconds * 1000
