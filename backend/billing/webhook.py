"""`POST /v1/stripe/webhook`: an event only says that something changed; what, Stripe is asked."""

import json
from typing import Annotated, Any

from fastapi import APIRouter, Request, Response, Security
from fastapi.security import APIKeyHeader

from backend.billing import records
from backend.billing.context import Using
from backend.billing.payments import event_customer
from backend.billing.refresh import refresh, remember
from backend.service.problems import Problem, responses

router = APIRouter()

_signature = APIKeyHeader(
    name="Stripe-Signature",
    auto_error=False,
    scheme_name="stripe",
    description="Stripe's signature of the raw body: `t=<seconds>,v1=<HMAC-SHA-256>`.",
)
EVENT: dict[str, Any] = {
    "type": "object",
    "required": ["id", "type", "data"],
    "properties": {
        "id": {"type": "string", "minLength": 1, "maxLength": 255},
        "type": {"type": "string"},
        "data": {"type": "object"},
    },
}


@router.post(
    "/v1/stripe/webhook",
    status_code=204,
    response_class=Response,
    responses=responses(
        "signature_invalid",
        "invalid_request",
        "body_too_large",
        "not_configured",
        "payments_unavailable",
        "storage_unavailable",
        "conflict",
    ),
    openapi_extra={"requestBody": {"required": True, "content": {"application/json": {"schema": EVENT}}}},
)
async def webhook(
    request: Request, billing: Using, signature: Annotated[str | None, Security(_signature)] = None
) -> None:
    """Take note of an event. Anything but 204 makes Stripe send it again."""
    body = await request.body()
    await billing.payments.verify(body, signature or "")
    event = _event(body)
    async with billing.store.reading() as connection:
        is_known = await records.event_seen(connection, event["id"])
    if is_known:
        return
    if customer := event_customer(event):
        await refresh(billing, customer, event=event["id"])
    else:
        await remember(billing, event["id"])


def _event(body: bytes) -> dict[str, Any]:
    try:
        event = json.loads(body)
    except (ValueError, RecursionError) as error:  # Brackets within brackets, a thousand deep.
        raise Problem("invalid_request") from error
    if not isinstance(event, dict) or not isinstance(event.get("data"), dict):
        raise Problem("invalid_request")
    if not isinstance(event.get("type"), str) or not isinstance(event.get("id"), str):
        raise Problem("invalid_request")
    if not 0 < len(event["id"]) <= 255:
        raise Problem("invalid_request")
    return event
