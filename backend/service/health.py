"""`GET /healthz`: whether the service can do its work, and what it lacks. `GET /tasks/forget`: a cron's errand."""

from typing import Literal

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel
from sqlalchemy import text

from backend.service.address import address_of, is_header_missing
from backend.service.pace import Pace
from backend.service.problems import Problem, responses
from backend.service.services import Using
from backend.settings import EVERYTHING

router = APIRouter()
ALIVE = text("SELECT 1")
TOO_OFTEN = responses("limit_reached")
A_MINUTE = 120
"""Requests for either from one address that one instance answers in a minute."""


class Health(BaseModel):
    """`incomplete` works as far as it is set up; `down` cannot reach its database."""

    status: Literal["ok", "incomplete", "down"]
    missing: list[str]


@router.get(
    "/healthz",
    responses={503: {"model": Health, "description": "The database is away."}, **TOO_OFTEN},
)
async def health(request: Request, response: Response, services: Using) -> Health:
    """How the service is. Reads, and changes nothing."""
    _pace(request).step(address_of(request, services.settings.trusted_header()))
    missing = services.settings.missing(*EVERYTHING)
    if is_header_missing(request, services.settings.trusted_header()):
        missing.append("ADDRESS_HEADER")
    try:
        async with services.store.reading() as connection:
            await connection.execute(ALIVE)
    except Problem:
        response.status_code = 503
        return Health(status="down", missing=missing)
    return Health(status="incomplete" if missing else "ok", missing=missing)


@router.head(
    "/healthz", response_class=Response, responses={503: {"description": "The database is away."}, **TOO_OFTEN}
)
async def health_without_words(request: Request, response: Response, services: Using) -> Response:
    """Whether the service is there, for who looks at the status alone."""
    await health(request, response, services)
    return Response(status_code=response.status_code or 200)


@router.get(
    "/tasks/forget",
    status_code=204,
    response_class=Response,
    responses=responses("limit_reached", "storage_unavailable", "conflict", "not_configured"),
)
async def forget(request: Request, services: Using) -> None:
    """Delete what is kept of days gone by. Anybody may ask: it is due, or it is done already."""
    _pace(request).step(address_of(request, services.settings.trusted_header()))
    await services.limits.forget_past()


def _pace(request: Request) -> Pace:
    pace: Pace = request.app.state.pace
    return pace
