"""Stripe's SDK: loaded on first use, with one typed refusal for whatever fails."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from backend.service import logs
from backend.service.problems import Problem
from backend.settings import Settings

if TYPE_CHECKING:
    import stripe

RETRIES = 2


class CustomerGone(Exception):  # noqa: N818 - an answer of Stripe's, not an error
    """Stripe says that this customer was deleted."""


class Missing(Exception):  # noqa: N818
    """Stripe does not know the customer: it was deleted, or the key is another account's or mode's."""


class Frozen(Exception):  # noqa: N818
    """Stripe failed with a saved answer: it gives the same one to the same idempotency key for a day."""


class StripeClient:
    """One account at Stripe."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._client: stripe.StripeClient | None = None
        self._connecting = asyncio.Lock()

    async def load(self) -> None:
        """Load the SDK, which takes longer than a request may, off the loop's thread."""
        if self._client is None:
            async with self._connecting:
                self._client = self._client or await asyncio.to_thread(self._connected)

    @asynccontextmanager
    async def calls(self, *names: str) -> AsyncIterator["stripe.StripeClient"]:
        """The SDK's client. Raises Problem `not_configured` unless the key and these settings are there,
        `payments_unavailable` when Stripe fails, Missing and Frozen.
        """
        self.require(*names)
        await self.load()
        assert self._client is not None
        import stripe

        try:
            async with asyncio.timeout(self._settings.stripe_seconds):
                yield self._client
        except stripe.InvalidRequestError as error:
            logs.event("payments", error=error)
            if error.code == "resource_missing" and error.param in ("customer", "id"):
                raise Missing from error
            raise Problem("payments_unavailable") from error
        except (stripe.StripeError, TimeoutError) as error:
            logs.event("payments", error=error)
            if isinstance(error, stripe.APIError) and (error.http_status or 0) >= 500:
                raise Frozen from error
            raise Problem("payments_unavailable") from error

    def require(self, *names: str) -> None:
        """Raise Problem `not_configured` unless the key and these settings are there."""
        if missing := self._settings.missing("stripe_secret_key", *names):
            raise Problem("not_configured", missing=missing)

    def _connected(self) -> "stripe.StripeClient | None":
        import stripe

        # Otherwise the SDK reports the timing of each request back with the next one.
        stripe.enable_telemetry = False
        if self._settings.stripe_secret_key is None:
            return None
        base = self._settings.stripe_api_base
        return stripe.StripeClient(
            self._settings.stripe_secret_key.get_secret_value(),
            base_addresses={"api": base} if base else None,
            max_network_retries=RETRIES,
            # The HTTP client has an asynchronous side only and is told to say so.
            http_client=stripe.HTTPXClient(timeout=self._settings.stripe_seconds / 2, allow_sync_methods=False),
        )
