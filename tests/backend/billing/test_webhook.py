"""Signatures, replays, any order, bursts, and two instances at once."""

import asyncio
import threading
import time
import uuid
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext
from typing import Any

import pytest
import stripe
from pydantic import SecretStr

from backend.billing.payments import Payments
from backend.service.problems import Problem
from backend.settings import Settings
from tests.backend.instance import Caller, Service
from tests.backend.stripe_server import RETIRING, SECRET, StripeServer, signed


def event(customer: str, kind: str = "customer.subscription.updated", identity: str | None = None) -> dict[str, Any]:
    made_up = {"object": "subscription", "customer": customer, "status": "made up: must not be believed"}
    return {"id": identity or f"evt_{uuid.uuid4().hex}", "type": kind, "data": {"object": made_up}}


def paying(service: Service, payments: StripeServer) -> tuple[Caller, str]:
    """An installation whose payment nobody has heard of yet."""
    me = service.installation()
    session = payments.pay(me("POST", "/v1/checkout").json()["url"])
    assert me("GET", "/v1/subscription").json()["status"] == "none"
    return me, session["customer"]


def status(me: Caller) -> str:
    found: str = me("GET", "/v1/subscription").json()["status"]
    return found


@pytest.mark.parametrize(("secret", "age", "code"), [(RETIRING, 0, 204), ("whsec_other", 0, 401), (SECRET, 400, 401)])
def test_every_secret_in_use_is_accepted_and_no_other_nor_an_old_signature(
    service: Service, payments: StripeServer, secret: str, age: int, code: int
) -> None:
    me, customer = paying(service, payments)
    assert service.deliver(event(customer), secret=secret, age=age).status_code == code
    assert status(me) == ("active" if code == 204 else "none")


@pytest.mark.parametrize(("age", "is_good"), [(300, True), (301, False)])
def test_a_signature_is_good_for_300_seconds(age: int, is_good: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("time.time", lambda: 1_800_000_000.0)
    body, headers = signed(event("cus_nobody"), age=age)
    payments = Payments(Settings(stripe_secret_key=SecretStr("sk_test_1"), stripe_webhook_secrets=(SecretStr(SECRET),)))
    with nullcontext() if is_good else pytest.raises(Problem, match="signature_invalid"):
        asyncio.run(payments.verify(body, headers["Stripe-Signature"]))


def test_a_changed_body_or_a_missing_signature_is_refused(service: Service) -> None:
    body, headers = signed(event("cus_nobody"))
    for content, sent in [(body + b" ", headers), (body, {}), (body, {"Stripe-Signature": "t=x,v1=é".encode()})]:
        answer = service.http.post("/v1/stripe/webhook", content=content, headers=sent)
        assert (answer.status_code, answer.json()["code"]) == (401, "signature_invalid")


@pytest.mark.parametrize(
    "data",
    [
        {"object": {"object": "charge"}},
        {},
        {"object": None},
        {"object": {"customer": None}},
        {"object": {"customer": {"id": "cus_nobody"}}},
    ],
)
def test_unknown_events_are_taken(service: Service, data: dict[str, Any]) -> None:
    answer = service.deliver({"id": f"evt_{uuid.uuid4().hex}", "type": "never.seen.before", "data": data})
    assert answer.status_code == 204


@pytest.mark.parametrize(
    "body", ["nonsense", [], {"id": 1, "type": "x", "data": {}}, {"id": "evt"}, {"id": "", "type": "x", "data": {}}]
)
def test_signed_nonsense_is_refused(service: Service, body: Any) -> None:
    assert service.deliver(body).status_code == 422


def test_a_signed_body_that_is_no_json_is_refused(service: Service) -> None:
    header = stripe.WebhookSignature.generate_signature_header("{", SECRET, int(time.time()))
    answer = service.http.post("/v1/stripe/webhook", content=b"{", headers={"Stripe-Signature": header})
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_request")


def test_a_replay_changes_nothing_and_asks_nobody(service: Service, payments: StripeServer) -> None:
    me, customer = paying(service, payments)
    once = event(customer)
    assert service.deliver(once).status_code == 204
    asked = len(payments.asked)
    assert service.deliver(once).status_code == 204
    assert len(payments.asked) == asked
    assert status(me) == "active"


def test_the_order_of_events_does_not_matter(service: Service, payments: StripeServer) -> None:
    me, customer = paying(service, payments)
    payments.patches[customer] = {"status": "canceled"}
    for kind in ("customer.subscription.deleted", "customer.subscription.created", "invoice.paid"):
        assert service.deliver(event(customer, kind)).status_code == 204
        assert status(me) == "canceled"


def test_an_event_stripe_could_not_explain_is_kept_for_the_next_delivery(
    service: Service, payments: StripeServer
) -> None:
    me, customer = paying(service, payments)
    waiting = event(customer)
    payments.down = True
    assert service.deliver(waiting).status_code == 503
    payments.down = False
    assert service.deliver(waiting).status_code == 204
    assert status(me) == "active"


def test_an_older_answer_never_replaces_a_newer_one(service: Service, partner: Service, payments: StripeServer) -> None:
    """One instance asks Stripe and hears `active`; before it writes that, its partner hears and writes `canceled`."""
    me, customer = paying(service, payments)
    overtaken = threading.Event()

    def overtake() -> None:
        """Called when Stripe's answer to the first instance is made and not yet sent."""
        payments.after_list = lambda: None
        payments.patches[customer] = {"status": "canceled"}
        assert partner.deliver(event(customer)).status_code == 204
        overtaken.set()

    payments.after_list = overtake
    assert service.deliver(event(customer)).status_code == 204
    assert overtaken.is_set()
    assert status(me) == status(me.at(partner)) == "canceled"


def test_nothing_is_lost_under_a_burst_on_two_instances(
    service: Service, partner: Service, payments: StripeServer
) -> None:
    instances = [service, partner]
    payers = [paying(instances[number % 2], payments) for number in range(6)]
    sent = [event(customer) for _, customer in payers for _ in range(4)]
    tries = [(instance, each) for each in sent for instance in instances]
    with ThreadPoolExecutor(12) as pool:
        codes = list(pool.map(lambda pair: pair[0].deliver(pair[1]).status_code, tries))
    undelivered = [pair for pair, code in zip(tries, codes, strict=True) if code != 204]
    # What Stripe does with anything but 2xx.
    assert all(instance.deliver(each).status_code == 204 for instance, each in undelivered)
    assert [status(me.at(instances[0])) for me, _ in payers] == ["active"] * 6


def test_two_instances_give_one_checkout_page(service: Service, partner: Service, payments: StripeServer) -> None:
    for _ in range(3):
        me = service.installation()
        callers = [me, me.at(partner), me, me.at(partner)]
        with ThreadPoolExecutor(4) as pool:
            answers = list(pool.map(lambda caller: caller("POST", "/v1/checkout"), callers))
        assert len({answer.json()["url"] for answer in answers}) == 1


def test_a_webhook_before_checkout_returns_is_not_lost(service: Service, payments: StripeServer) -> None:
    """The record is there before the page is: an event that outruns the answer finds it."""
    me = service.installation()
    heard: list[int] = []

    def pay_and_tell(session: dict[str, Any]) -> None:
        """Called when the session is made and its address not yet answered."""
        payments.subscribe(session["customer"])
        heard.append(service.deliver(event(session["customer"], "checkout.session.completed")).status_code)

    payments.after_session = pay_and_tell
    assert me("POST", "/v1/checkout").status_code == 200
    assert heard == [204]
    assert status(me) == "active"
