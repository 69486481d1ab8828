"""What every route works with, made once for an application."""

from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Request

from backend.service.limits import Limits
from backend.service.store import Store
from backend.settings import Settings


@dataclass
class Services:
    """The settings, the database, and the day's limits."""

    settings: Settings
    store: Store
    limits: Limits

    @classmethod
    def of(cls, settings: Settings) -> "Services":
        """The services these settings describe."""
        store = Store(settings.database(), seconds=settings.database_seconds, connections=settings.database_connections)
        return cls(settings, store, Limits(settings, store))

    async def close(self) -> None:
        """Let go of every connection."""
        await self.store.close()


async def services(request: Request) -> Services:
    """The application's services."""
    found: Services = request.app.state.services
    return found


Using = Annotated[Services, Depends(services)]
