"""Subscribing, managing and ending a subscription."""

import time
from typing import Annotated

from fastapi import APIRouter, Query, Response
from pydantic import BaseModel, Field

from backend.billing import records
from backend.billing.context import Billing, Using
from backend.billing.entitlement import current
from backend.billing.payments import CheckoutFailed, Subscribed
from backend.billing.records import Record
from backend.billing.refresh import refresh as refreshed
from backend.billing.stripe_client import CustomerGone
from backend.billing.subscription import NONE, Status
from backend.service.identity import Asking, Caller
from backend.service.problems import Code, Problem, responses

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
ATTEMPTS = 3
"""At a payment page, whose customer may be deleted or replaced meanwhile, and at erasing."""


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

    @classmethod
    def of(cls, record: Record | None) -> "SubscriptionAnswer":
        """What a record says now."""
        known = record.subscription if record else NONE
        return cls(
            pro=known.entitles(time.time()),
            status=known.status,
            period_end=_milliseconds(known.period_end),
            cancels=known.cancels,
            grace_until=_milliseconds(known.grace_until),
        )


@router.get("/v1/subscription", responses=responses(*EVERYWHERE, *STORED, *PAID))
async def subscription(
    caller: Asking,
    billing: Using,
    refresh: Annotated[bool, Query(description="Ask Stripe now instead of relying on its last word.")] = False,
) -> SubscriptionAnswer:
    """The installation's subscription."""
    return SubscriptionAnswer.of(await current(billing, caller, ask_stripe=refresh))


@router.post("/v1/checkout", responses=responses(*EVERYWHERE, *STORED, *PAID, "already_subscribed"))
async def checkout(caller: Asking, billing: Using) -> Page:
    """A page where a subscription can be paid; the same one until it is used or expires.

    Stripe is asked first, so that nobody pays twice while the news of the first payment is on its way.
    """
    billing.payments.require("stripe_price_id", "public_url")
    await count_attempt(billing, caller)
    record = await current(billing, caller)
    for _ in range(ATTEMPTS):
        record = record or await _with_new_customer(billing, caller.installation)
        try:
            return Page(url=await billing.payments.checkout_url(record))
        except Subscribed as error:
            await refreshed(billing, record.customer)
            raise Problem("already_subscribed") from error
        except CustomerGone:
            record = await _with_new_customer(billing, caller.installation, instead_of=record)
        except CheckoutFailed:
            async with billing.store.transaction() as connection:
                await records.count_failed_checkout(connection, record)
                record = await records.of_installation(connection, caller.installation)
    raise Problem("payments_unavailable" if record and record.checkouts else "conflict")


@router.post("/v1/portal", responses=responses(*EVERYWHERE, *STORED, *PAID, "no_customer"))
async def portal(caller: Asking, billing: Using) -> Page:
    """A page where the subscription can be changed, canceled and paid."""
    record = await current(billing, caller)
    if record is None:
        raise Problem("no_customer")
    try:
        return Page(url=await billing.payments.portal_url(record.customer))
    except CustomerGone as error:
        raise Problem("no_customer") from error


@router.delete(
    "/v1/installation",
    status_code=204,
    response_class=Response,
    responses=responses(*EVERYWHERE, *STORED, *PAID),
)
async def erase(caller: Asking, billing: Using) -> None:
    """End the subscription at once, delete the customer at Stripe, and forget the installation.

    No limit stands in its way.
    """
    for _ in range(ATTEMPTS):
        async with billing.store.reading() as connection:
            record = await records.of_installation(connection, caller.installation)
        if record is None:
            return
        # Stripe first: forgetting first would leave a subscription that nobody could end any more.
        await billing.payments.erase(record.customer)
        async with billing.store.transaction() as connection:
            await records.erase(connection, record.customer)
    raise Problem("conflict")


async def count_attempt(billing: Billing, caller: Caller) -> None:
    """Count what makes customers or tries codes, by address: anyone can make up installations."""
    await billing.limits.use("attempts", caller.address)


async def _with_new_customer(billing: Billing, installation: str, *, instead_of: Record | None = None) -> Record:
    """The installation's record with a customer made now, or by whoever was faster."""
    customer = await billing.payments.new_customer()
    async with billing.store.transaction() as connection:
        if instead_of:
            await records.replace_customer(connection, instead_of, customer)
        record = await records.add(connection, installation, customer)
    if record.customer != customer:
        await billing.payments.erase_unpaid(customer)
    return record


def _milliseconds(seconds: int | None) -> int | None:
    return None if seconds is None else seconds * 1000
