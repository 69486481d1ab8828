"""Each call to Stripe of a whole journey fails, one journey for each call.

What the random orders of test_money_model.py may miss: here no call is left out.
"""

import itertools

import httpx
import pytest

from tests.backend.instance import Caller, Service
from tests.backend.stripe_server import Failing, StripeServer

TRIES = 3
"""One fails; the second may find that a customer has just gone; the third has no excuse."""


def insisting(me: Caller, method: str, path: str, **more: object) -> httpx.Response:
    """What a person does whose button said "try again in a moment"."""
    for _ in range(TRIES):
        answer = me(method, path, **more)
        if answer.is_success:
            return answer
        assert answer.json()["code"] in ("payments_unavailable", "conflict"), answer.text
    raise AssertionError(answer.text)


def journey(service: Service, payments: StripeServer) -> None:
    """Pay, move to an installation that has a payment page open, open the portal, end it."""
    old, new = service.installation(), service.installation()
    url = insisting(old, "POST", "/v1/checkout").json()["url"]
    customer = payments.pay(url)["customer"]
    again = old("POST", "/v1/checkout")
    assert again.json()["code"] in ("already_subscribed", "payments_unavailable")
    assert insisting(old, "GET", "/v1/subscription?refresh=true").json()["pro"] is True
    code = old("GET", "/v1/license").json()["license_code"]
    left = insisting(new, "POST", "/v1/checkout").json()["url"]
    assert insisting(new, "POST", "/v1/restore", json={"license_code": code}).json()["pro"] is True
    with pytest.raises(LookupError):
        payments.pay(left)
    assert old("GET", "/v1/subscription").json()["pro"] is False
    insisting(new, "POST", "/v1/portal")
    assert len(payments.running(customer)) == 1
    insisting(new, "DELETE", "/v1/installation")
    assert payments.running(customer) == []
    assert new("GET", "/v1/subscription").json()["status"] == "none"


def test_each_call_of_a_journey_may_fail_once(service: Service, payments: StripeServer) -> None:
    """Refused on SQLite; on PostgreSQL done, and the answer lost: each of the two on both took minutes and found as much."""
    how: Failing = "before" if service.database.startswith("sqlite") else "after"
    for number in itertools.count():
        payments.reset()
        payments.skip, payments.failing["*"] = number, how
        journey(service, payments)
        if payments.failing:
            break
    assert number > 20, "every call failed once"
