"""Lets schemathesis sign what it sends to the webhook, as Stripe would."""

import json
import time
from typing import Any

import schemathesis
import stripe
from schemathesis.core import NotSet

from tests.backend.stripe_server import SECRET


@schemathesis.hook
def before_call(_context: Any, case: Any, kwargs: dict[str, Any]) -> None:
    """Add the signature of the body, unless schemathesis tries what happens without one."""
    signed = "Stripe-Signature" in (case.headers or {})
    if case.path == "/v1/stripe/webhook" and signed and not isinstance(case.body, NotSet):
        case.headers["Content-Type"] = "application/json"
        body = json.dumps(case.body)
        case.headers["Stripe-Signature"] = stripe.WebhookSignature.generate_signature_header(
            body, SECRET, int(time.time())
        )
