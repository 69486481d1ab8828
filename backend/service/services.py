"""What the routes work with, made once for an application."""

import asyncio
from dataclasses import dataclass, field
from typing import Annotated
from weakref import WeakValueDictionary

from fastapi import Depends, Request

from backend.billing.payments import Payments
from backend.letters.model import Model
from backend.service.limits import Limits
from backend.service.store import Store
from backend.settings import Settings


@dataclass
class Services:
    """The settings, and one of each thing that holds connections."""

    settings: Settings
    store: Store
    payments: Payments
    model: Model
    limits: Limits
    refreshing: WeakValueDictionary[str, asyncio.Lock] = field(default_factory=WeakValueDictionary)
    """A lock a customer: within an instance, refreshes of one customer take turns instead of racing."""

    @classmethod
    def of(cls, settings: Settings) -> "Services":
        """The services these settings describe."""
        store = Store(settings.database(), seconds=settings.database_seconds)
        return cls(settings, store, Payments(settings), Model(settings), Limits(settings))

    async def close(self) -> None:
        """Let go of every connection."""
        await self.model.close()
        await self.store.close()


def services(request: Request) -> Services:
    """The application's services."""
    found: Services = request.app.state.services
    return found


Using = Annotated[Services, Depends(services)]
