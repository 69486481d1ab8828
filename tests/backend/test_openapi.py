"""The OpenAPI description is exact: schemathesis tries every operation and finds nothing."""

import json
import time
from collections.abc import Callable
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, settings

from tests.backend.model_server import ModelServer
from tests.backend.service import Service
from tests.backend.stripe_server import SECRET, StripeServer

EXAMPLES = 25


@pytest.fixture(scope="module")
def described(
    start: Callable[..., Service],
    new_database: Callable[[str], str],
    payments_server: StripeServer,
    model_server: ModelServer,
) -> tuple[Any, str]:
    """The schema of a complete service without limits, and a subscriber's id."""
    payments_server.reset()
    model_server.reset()
    service = start(new_database("sqlite"), LETTERS_A_DAY="100000", REQUESTS_A_DAY="100000")
    me = service.installation()
    me.subscribe(payments_server)
    document = service.http.get("/openapi.json").json()
    # Erasing the one subscriber would leave nothing to try the letters with: the journey erases.
    document["paths"].pop("/v1/installation")
    schema = schemathesis.openapi.from_dict(document)
    schema.config.update(base_url=service.url)
    return schema, me.identity


schema = schemathesis.pytest.from_fixture("exact")


@pytest.fixture
def exact(described: tuple[Any, str]) -> Any:
    return described[0]


@schema.parametrize()
@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
def test_the_description_is_exact(case: Any, described: tuple[Any, str]) -> None:
    headers = {"Authorization": f"Bearer {described[1]}"}
    if case.path == "/v1/stripe/webhook":
        headers = signature(case)
    case.call_and_validate(headers=headers, timeout=30)


def signature(case: Any) -> dict[str, str]:
    """Stripe's signature of what this case is about to send."""
    import stripe

    request = case.as_transport_kwargs()
    body = json.dumps(request["json"]) if "json" in request else str(request.get("data", ""))
    header = stripe.WebhookSignature.generate_signature_header(body, SECRET, int(time.time()))
    return {"Stripe-Signature": header}
