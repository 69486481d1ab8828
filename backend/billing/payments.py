"""Stripe, through its SDK: the few calls this service makes, and one typed refusal when they fail."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import stripe

from backend.billing.subscription import Subscription, from_stripe
from backend.service import logs
from backend.service.problems import Problem
from backend.settings import Settings

TOLERANCE = 300
"""Seconds a webhook's signature stays valid."""

ENDED = ("canceled", "incomplete_expired")


class CustomerGone(Exception):  # noqa: N818 - an answer of Stripe's, not an error
    """Stripe does not know this customer any more."""


class Payments:
    """One account at Stripe. Every method raises Problem `not_configured` or `payments_unavailable`."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._client: stripe.StripeClient | None = None
        # Otherwise the SDK reports the timing of each request back with the next one.
        stripe.enable_telemetry = False
        if settings.stripe_secret_key:
            # The HTTP client has an asynchronous side only and is told to say so.
            transport = stripe.HTTPXClient(timeout=settings.stripe_seconds / 2, allow_sync_methods=False)
            self._client = stripe.StripeClient(
                settings.stripe_secret_key.get_secret_value(),
                base_addresses={"api": settings.stripe_api_base} if settings.stripe_api_base else None,
                max_network_retries=2,
                http_client=transport,
            )

    async def new_customer(self) -> str:
        """The id of a new customer about whom Stripe is told nothing."""
        async with self._calls() as client:
            return (await client.v1.customers.create_async()).id

    async def subscription_of(self, customer: str) -> Subscription:
        """What the customer has now, asked of Stripe; `canceled` where the customer is gone."""
        try:
            async with self._calls() as client:
                found = await client.v1.subscriptions.list_async({"customer": customer, "status": "all", "limit": 100})
                return from_stripe((each.to_dict() for each in found.data), grace_days=self._settings.grace_days)
        except CustomerGone:
            return Subscription("canceled")

    async def checkout_url(self, customer: str) -> str:
        """Where this customer can pay. The same page for everybody who asks before it is used or expires.

        Raises CustomerGone.
        """
        price, home = self._settings.stripe_price_id or "", (self._settings.public_url or "").rstrip("/")
        async with self._calls("stripe_price_id", "public_url") as client:
            sessions = (await client.v1.checkout.sessions.list_async({"customer": customer, "limit": 1})).data
            latest = sessions[0] if sessions else None
            if (
                latest
                and latest.status == "open"
                and latest.url
                and latest.to_dict().get("metadata", {}).get("price") == price
            ):
                return latest.url
            # Two instances that ask at once see the same latest session, so Stripe gives both the same new
            # one: nobody pays twice in two tabs.
            created = await client.v1.checkout.sessions.create_async(
                {
                    "mode": "subscription",
                    "customer": customer,
                    "line_items": [{"price": price, "quantity": 1}],
                    "metadata": {"price": price},
                    "success_url": f"{home}/checkout/done",
                    "cancel_url": f"{home}/checkout/canceled",
                },
                {"idempotency_key": f"checkout {customer} {price} {latest.id if latest else 'first'}"},
            )
            if not created.url:
                raise Problem("payments_unavailable")
            return created.url

    async def portal_url(self, customer: str) -> str:
        """Where this customer manages the subscription. Raises CustomerGone."""
        home = (self._settings.public_url or "").rstrip("/")
        async with self._calls("public_url") as client:
            session = await client.v1.billing_portal.sessions.create_async(
                {"customer": customer, "return_url": f"{home}/checkout/done"}
            )
            return session.url

    async def erase(self, customer: str) -> None:
        """End the customer's subscriptions at once, then delete the customer. Doing it twice is as good as
        once.
        """
        try:
            async with self._calls() as client:
                listing = await client.v1.subscriptions.list_async(
                    {"customer": customer, "status": "all", "limit": 100}
                )
                for found in listing.data:
                    if found.status not in ENDED:
                        await client.v1.subscriptions.cancel_async(found.id)
                await client.v1.customers.delete_async(customer)
        except CustomerGone:
            return

    def verify(self, body: bytes, signature: str) -> None:
        """Check a webhook's signature against every secret in use. Raises Problem `signature_invalid`."""
        self.require("stripe_webhook_secrets")
        for secret in self._settings.stripe_webhook_secrets:
            try:
                stripe.WebhookSignature.verify_header(body, signature, secret.get_secret_value(), TOLERANCE)
                return
            except (stripe.SignatureVerificationError, UnicodeDecodeError):
                continue
        raise Problem("signature_invalid")

    def require(self, *names: str) -> None:
        """Raise Problem `not_configured` unless the key and these settings are there."""
        if missing := self._settings.missing("stripe_secret_key", *names):
            raise Problem("not_configured", missing=missing)

    @asynccontextmanager
    async def _calls(self, *names: str) -> AsyncIterator[stripe.StripeClient]:
        self.require(*names)
        assert self._client is not None
        try:
            async with asyncio.timeout(self._settings.stripe_seconds):
                yield self._client
        except stripe.InvalidRequestError as error:
            if error.http_status == 404 or (error.code == "resource_missing" and error.param in ("customer", "id")):
                raise CustomerGone from error
            logs.event("payments", error=error)
            raise Problem("payments_unavailable") from error
        except (stripe.StripeError, TimeoutError) as error:
            logs.event("payments", error=error)
            raise Problem("payments_unavailable") from error


def event_customer(event: dict[str, Any]) -> str | None:
    """The customer an event is about; None where it is about none."""
    data = event.get("data")
    subject = data.get("object") if isinstance(data, dict) else None
    if not isinstance(subject, dict):
        return None
    customer = subject.get("id") if subject.get("object") == "customer" else subject.get("customer")
    if isinstance(customer, dict):
        customer = customer.get("id")
    return customer if isinstance(customer, str) and customer.startswith("cus_") else None
