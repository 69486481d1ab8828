"""`GET /healthz`: whether the service can do its work, and what it lacks. Also forgets the past day's
counters.
"""

from typing import Literal

from fastapi import APIRouter, Response
from pydantic import BaseModel

from backend.service.limits import forget_past
from backend.service.problems import Problem, responses
from backend.service.services import Using
from backend.settings import EVERYTHING

router = APIRouter()


class Health(BaseModel):
    """`incomplete` works as far as it is set up; `down` cannot reach its database."""

    status: Literal["ok", "incomplete", "down"]
    missing: list[str]


@router.get(
    "/healthz",
    responses={503: {"model": Health, "description": "The database is away."}, 500: responses()[500]},
)
async def health(response: Response, services: Using) -> Health:
    """How the service is."""
    missing = services.settings.missing(*EVERYTHING)
    try:
        async with services.store.transaction(durable=False) as connection:
            await forget_past(connection)
    except Problem:
        response.status_code = 503
        return Health(status="down", missing=missing)
    return Health(status="incomplete" if missing else "ok", missing=missing)
