"""What this service does at Stripe. Where money moves, Stripe is asked first: what is stored here may be late."""

import hashlib
import json
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, cast

from backend.billing.records import Record
from backend.billing.stripe_client import CustomerGone, Frozen, Missing, StripeClient
from backend.billing.subscription import ENDED, Subscription, from_stripe
from backend.service import logs
from backend.service.problems import Problem
from backend.settings import Settings

if TYPE_CHECKING:
    import stripe

TOLERANCE = 300
"""Seconds a webhook's signature stays valid."""
MOST = 100
"""Subscriptions and payment pages of a customer that are looked at: the newest. Stripe's own largest page."""


PRICE_SECONDS = 3600
WHOLE = {"BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "MGA", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"}
THOUSANDTHS = {"BHD", "JOD", "KWD", "OMR", "TND"}
"""Currencies without two decimals: docs.stripe.com/currencies."""


class Subscribed(Exception):  # noqa: N818 - an answer of Stripe's, not an error
    """The customer has a subscription that has not ended, or has just paid for one."""


class CheckoutFailed(Exception):  # noqa: N818
    """Stripe failed to make a payment page, and would go on saying so to the same request."""


class Payments:
    """One account at Stripe. Every method raises Problem `not_configured` or `payments_unavailable`."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._stripe = StripeClient(settings)
        self._price: tuple[float, dict[str, Any]] | None = None

    def require(self, *names: str) -> None:
        """Raise Problem `not_configured` unless the key and these settings are there."""
        self._stripe.require(*names)

    async def price(self) -> dict[str, Any]:
        """What Pro costs: amount, currency, period, count. Stripe is asked once an hour."""
        if self._price is None or time.monotonic() - self._price[0] > PRICE_SECONDS:
            try:
                async with self._asking("stripe_price_id") as client:
                    found = (await client.v1.prices.retrieve_async(self._settings.stripe_price_id or "")).to_dict()
            except Missing as error:
                raise Problem("not_configured", missing=["STRIPE_PRICE_ID"]) from error
            each = found.get("recurring") or {}
            currency = str(found["currency"]).upper()
            said = {
                "amount": float(found["unit_amount_decimal"])
                / 10 ** (0 if currency in WHOLE else 3 if currency in THOUSANDTHS else 2),
                "currency": currency,
                "period": each.get("interval", "month"),
                "count": each.get("interval_count", 1),
            }
            self._price = (time.monotonic(), said)
        return self._price[1]

    async def load_if_set(self) -> None:
        """Load the SDK where there is a key to use it with."""
        if not self._settings.missing("stripe_secret_key"):
            await self._stripe.load()

    async def new_customer(self) -> str:
        """The id of a new customer about whom Stripe is told nothing."""
        async with self._asking() as client:
            return (await client.v1.customers.create_async()).id

    async def subscription_of(self, customer: str) -> Subscription:
        """What the customer has now, asked of Stripe; `canceled` where Stripe says that it was deleted."""
        try:
            return from_stripe(await self._subscriptions(customer), grace_days=self._settings.grace_days)
        except CustomerGone:
            return Subscription("canceled")

    async def checkout_url(self, record: Record) -> str:
        """Where this customer can pay. The same page for everybody who asks before it is used or expires.

        Raises Subscribed, CustomerGone, CheckoutFailed.
        """
        found = await self._subscriptions(record.customer)
        pages = await self._pages(record.customer)
        _refuse_paid(found, pages)
        if url := await self._one_of(pages):
            return url
        # Two instances that ask at once have seen the same pages and failures, so Stripe gives both the same
        # new page: nobody pays twice in two tabs. A failure that Stripe has saved is counted, and so left behind.
        wanted = self._wanted(record.customer)
        latest = pages[0]["id"] if pages else "first"
        key = f"checkout {record.customer} {_digest(wanted)} {latest} {record.checkouts}"
        try:
            async with self._asking("stripe_price_id", "public_url", frozen=True) as client:
                await client.v1.checkout.sessions.create_async(
                    cast("stripe.params.checkout.SessionCreateParams", wanted), {"idempotency_key": key}
                )
        except Missing as error:
            raise await self._gone(record.customer) from error
        except Frozen as error:
            raise CheckoutFailed from error
        # Instances of different settings make different pages: all of them give the oldest.
        pages = await self._pages(record.customer)
        _refuse_paid(found, pages)
        if url := await self._one_of(pages):
            return url
        raise Problem("payments_unavailable")

    async def portal_url(self, customer: str) -> str:
        """Where this customer manages the subscription. Raises CustomerGone."""
        home = (self._settings.public_url or "").rstrip("/")
        try:
            async with self._asking("public_url") as client:
                session = await client.v1.billing_portal.sessions.create_async(
                    {"customer": customer, "return_url": f"{home}/checkout/done"}
                )
                return session.url
        except Missing as error:
            raise await self._gone(customer) from error

    async def erase(self, customer: str) -> None:
        """End the customer's subscriptions at once, then delete the customer. Doing it twice is as good as once.

        Returns only when Stripe said that the customer is deleted, and with it whatever ran.
        """
        try:
            await self._close(await self._pages(customer))
            for found in await self._subscriptions(customer):
                if found["status"] not in ENDED:
                    async with self._asking() as client:
                        await client.v1.subscriptions.cancel_async(found["id"])
            await self._delete(customer)
        except CustomerGone:
            return

    async def erase_unpaid(self, customer: str) -> None:
        """Delete a customer who never paid. Raises Subscribed, and deletes nothing, where that is not so."""
        try:
            pages = await self._pages(customer)
            await self._close(pages)
            # Only now can nothing more be paid: what was paid until now, Stripe says.
            _refuse_paid(await self._subscriptions(customer), await self._pages(customer))
            await self._delete(customer)
        except CustomerGone:
            return

    async def verify(self, body: bytes, signature: str) -> None:
        """Check a webhook's signature against every secret in use. Raises Problem `signature_invalid`."""
        self.require("stripe_webhook_secrets")
        await self._stripe.load()
        import stripe

        for secret in self._settings.stripe_webhook_secrets:
            try:
                # A signature is hexadecimal: the SDK cannot compare other letters, nor read other bodies than UTF-8.
                if signature.isascii():
                    stripe.WebhookSignature.verify_header(body, signature, secret.get_secret_value(), TOLERANCE)
                    return
            except (stripe.SignatureVerificationError, ValueError):
                continue
        raise Problem("signature_invalid")

    def _wanted(self, customer: str) -> dict[str, Any]:
        """A payment page as it is asked for."""
        home = (self._settings.public_url or "").rstrip("/")
        wanted: dict[str, Any] = {
            "mode": "subscription",
            "customer": customer,
            "line_items": [{"price": self._settings.stripe_price_id or "", "quantity": 1}],
            "metadata": self._sold(),
            "success_url": f"{home}/checkout/done",
            "cancel_url": f"{home}/checkout/canceled",
        }
        if self._settings.stripe_tax:
            # The tax depends on where the buyer is; a company of the European Union gives its number.
            wanted["automatic_tax"] = {"enabled": True}
            wanted["tax_id_collection"] = {"enabled": True}
            wanted["customer_update"] = {"address": "auto", "name": "auto"}
        if self._settings.stripe_terms:
            wanted["consent_collection"] = {"terms_of_service": "required"}
        return wanted

    async def _one_of(self, pages: list[dict[str, Any]]) -> str | None:
        """The page to pay on: the oldest that is as it is wanted now. Closes every other, on which one could pay too.

        Pages made by earlier versions say their price alone.
        """
        sold = self._sold()
        open_pages = [page for page in pages if page["status"] == "open" and page["url"]]
        known = [page.get("metadata") or {} for page in open_pages]
        wanted = [
            page
            for page, of in zip(open_pages, known, strict=True)
            if of.get("price") == sold["price"] and of.get("made_from", sold["made_from"]) == sold["made_from"]
        ]
        await self._close([page for page in open_pages if page not in wanted[-1:]])
        return str(wanted[-1]["url"]) if wanted else None

    def _sold(self) -> dict[str, str]:
        """What a page sells, and on which terms: not where it leads back to."""
        price = self._settings.stripe_price_id or ""
        return {"price": price, "made_from": _digest([price, self._settings.stripe_tax, self._settings.stripe_terms])}

    async def _subscriptions(self, customer: str) -> list[dict[str, Any]]:
        """The customer's subscriptions. Raises CustomerGone.

        A key of another account finds nothing too: none is believed only of a customer whom Stripe knows.
        """
        try:
            async with self._asking() as client:
                listing = await client.v1.subscriptions.list_async(
                    {"customer": customer, "status": "all", "limit": MOST}
                )
        except Missing as error:
            raise await self._gone(customer) from error
        found = [each.to_dict() for each in listing.data]
        if all(each["status"] in ENDED for each in found):
            await self._known(customer)
        return found

    async def _pages(self, customer: str) -> list[dict[str, Any]]:
        """The customer's payment pages, newest first. Raises CustomerGone."""
        try:
            async with self._asking() as client:
                listing = await client.v1.checkout.sessions.list_async({"customer": customer, "limit": MOST})
                return [each.to_dict() for each in listing.data]
        except Missing as error:
            raise await self._gone(customer) from error

    async def _close(self, pages: list[dict[str, Any]]) -> None:
        """Let nobody pay on these pages any more. One that is just being paid stays."""
        for page in pages:
            if page["status"] == "open":
                try:
                    async with self._asking() as client:
                        await client.v1.checkout.sessions.expire_async(page["id"])
                except (Problem, Missing) as error:
                    logs.event("page_stays", error=error)

    async def _delete(self, customer: str) -> None:
        try:
            async with self._asking() as client:
                answer = await client.v1.customers.delete_async(customer)
        except Missing as error:
            raise await self._gone(customer) from error
        if answer.to_dict().get("deleted") is not True:
            raise Problem("payments_unavailable")

    async def _known(self, customer: str) -> None:
        """Make sure that Stripe knows the customer. Raises CustomerGone, Problem `payments_unavailable`."""
        try:
            async with self._asking() as client:
                found = (await client.v1.customers.retrieve_async(customer)).to_dict()
        except Missing as error:
            raise Problem("payments_unavailable") from error
        if found.get("deleted") is True:
            raise CustomerGone
        if found.get("id") != customer:
            raise Problem("payments_unavailable")

    async def _gone(self, customer: str) -> Exception:
        """What to make of a customer that a call did not find: CustomerGone where Stripe says that it was deleted.

        A key of another account or mode does not find it either, and must not end what is paid.
        """
        try:
            await self._known(customer)
        except CustomerGone as gone:
            return gone
        except Problem as problem:
            return problem
        return Problem("payments_unavailable")

    @asynccontextmanager
    async def _asking(self, *names: str, frozen: bool = False) -> AsyncIterator["stripe.StripeClient"]:
        try:
            async with self._stripe.calls(*names) as client:
                yield client
        except Frozen as error:
            if frozen:
                raise
            raise Problem("payments_unavailable") from error


def _refuse_paid(found: list[dict[str, Any]], pages: list[dict[str, Any]]) -> None:
    """Raise Subscribed where a subscription runs, or the latest page was paid and Stripe does not list it as ended."""
    if any(each["status"] not in ENDED for each in found):
        raise Subscribed
    paid = next((page for page in pages if page["status"] == "complete"), None)
    if paid and _id(paid.get("subscription")) not in {each["id"] for each in found}:
        raise Subscribed


def _digest(what: Any) -> str:
    """Short, and the same for the same: Stripe's keys and metadata are limited in length."""
    return hashlib.sha256(json.dumps(what, sort_keys=True).encode()).hexdigest()[:32]


def _id(reference: Any) -> Any:
    """The id of what Stripe names by its id or, expanded, as a whole."""
    return reference.get("id") if isinstance(reference, dict) else reference


def event_customer(event: dict[str, Any]) -> str | None:
    """The customer an event is about; None where it is about none."""
    data = event.get("data")
    subject = data.get("object") if isinstance(data, dict) else None
    if not isinstance(subject, dict):
        return None
    customer = subject.get("id") if subject.get("object") == "customer" else subject.get("customer")
    customer = _id(customer)
    return customer if isinstance(customer, str) and customer.startswith("cus_") else None
