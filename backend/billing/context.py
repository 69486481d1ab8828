"""What the billing routes work with: the service's parts and Stripe."""

import asyncio
from dataclasses import dataclass, field
from typing import Annotated
from weakref import WeakValueDictionary

from fastapi import Depends, Request

from backend.billing.payments import Payments
from backend.service.limits import Limits
from backend.service.services import Services
from backend.service.store import Store
from backend.settings import Settings


@dataclass
class Billing:
    """Made once for an application."""

    settings: Settings
    store: Store
    limits: Limits
    payments: Payments
    refreshing: WeakValueDictionary[str, asyncio.Lock] = field(default_factory=WeakValueDictionary)
    """A lock a customer: within an instance, refreshes of one customer take turns instead of racing."""

    @classmethod
    def of(cls, services: Services) -> "Billing":
        """Billing on these services."""
        return cls(services.settings, services.store, services.limits, Payments(services.settings))


async def billing(request: Request) -> Billing:
    """The application's billing."""
    found: Billing = request.app.state.billing
    return found


Using = Annotated[Billing, Depends(billing)]
