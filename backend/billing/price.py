"""`GET /v1/price`: what Pro costs, as Stripe says it."""

from fastapi import APIRouter
from pydantic import BaseModel, Field

from backend.billing.context import Using
from backend.service.identity import Asking
from backend.service.problems import responses

router = APIRouter()


class Price(BaseModel):
    """The price of Pro, as it is before the taxes that Stripe's page may add."""

    amount: float = Field(description="In the currency's own unit: 4.99 of euros.")
    currency: str = Field(description="ISO 4217, in capitals.")
    period: str = Field(description="What is paid for each time: day, week, month or year.")
    count: int = Field(description="How many of these.")


@router.get(
    "/v1/price",
    responses=responses(
        "installation_required", "limit_reached", "not_configured", "payments_unavailable", "invalid_request"
    ),
)
async def price(caller: Asking, billing: Using) -> Price:
    """What Pro costs. Stripe is asked once an hour."""
    said = await billing.payments.price()
    return Price(
        amount=said["amount"],
        currency=said["currency"],
        period=said["period"],
        count=said["count"],
    )
