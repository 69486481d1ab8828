"""Stripe is asked where money moves: nothing paid is lost or paid twice, whatever was heard of it."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.backend.instance import Caller, Service
from tests.backend.stripe_server import StripeServer


def page_of(me: Caller) -> str:
    answer = me("POST", "/v1/checkout")
    assert answer.status_code == 200, answer.text
    url: str = answer.json()["url"]
    return url


def test_no_second_page_while_the_news_of_the_payment_is_on_its_way(service: Service, payments: StripeServer) -> None:
    me = service.installation()
    payments.pay(page_of(me))
    again = me("POST", "/v1/checkout")
    assert (again.status_code, again.json()["code"]) == (409, "already_subscribed")
    assert me("GET", "/v1/subscription").json()["pro"] is True, "asking told the service what it had missed"
    assert len(payments.sessions) == 1


def test_a_page_that_was_paid_counts_before_stripe_lists_the_subscription(
    service: Service, payments: StripeServer
) -> None:
    me = service.installation()
    page_of(me)
    payments.sessions[0] |= {"status": "complete", "url": None, "subscription": "sub_on_its_way"}
    assert me("POST", "/v1/checkout").json()["code"] == "already_subscribed"


def test_who_was_subscribed_once_may_subscribe_again(service: Service, payments: StripeServer) -> None:
    me = service.installation()
    customer = me.subscribe(payments)
    for subscription in payments.running(customer):
        payments.direct("DELETE", f"/v1/subscriptions/{subscription}")
    payments.pay(page_of(me))
    assert me("GET", "/v1/subscription?refresh=true").json()["pro"] is True
    assert len(payments.running(customer)) == 1


@pytest.mark.parametrize("status", ["past_due", "unpaid", "incomplete", "paused", "invented_tomorrow"])
def test_no_second_subscription_beside_one_that_may_yet_be_paid(
    service: Service, payments: StripeServer, status: str
) -> None:
    me = service.installation()
    payments.patches[me.subscribe(payments)] = {"status": status}
    assert me("POST", "/v1/checkout").json()["code"] == "already_subscribed"


def test_a_move_erases_no_customer_who_has_just_paid(service: Service, payments: StripeServer) -> None:
    old, new = service.installation(), service.installation()
    old.subscribe(payments)
    code = old("GET", "/v1/license").json()["license_code"]
    paid = payments.pay(page_of(new))["customer"]
    answer = new("POST", "/v1/restore", json={"license_code": code})
    assert (answer.status_code, answer.json()["code"]) == (409, "already_subscribed")
    assert len(payments.running(paid)) == 1
    assert new("GET", "/v1/subscription").json()["pro"] is True
    assert old("GET", "/v1/subscription").json()["pro"] is True


def test_what_is_paid_while_a_code_is_being_used_is_kept(
    service: Service, partner: Service, payments: StripeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The former customer is gone and the move not yet written, when another tab begins and pays anew."""
    old, new = service.installation(), service.installation()
    old.subscribe(payments)
    code = old("GET", "/v1/license").json()["license_code"]
    page_of(new)
    ends, paid = payments.delete_customer, []

    def then_pays(customer: str) -> None:
        ends(customer)
        paid.append(payments.pay(page_of(new.at(partner)))["customer"])

    monkeypatch.setattr(payments, "delete_customer", then_pays)
    answer = new("POST", "/v1/restore", json={"license_code": code})
    assert (answer.status_code, answer.json()["code"]) == (409, "conflict")
    assert new("GET", "/v1/subscription?refresh=true").json()["pro"] is True
    assert len(payments.running(paid[0])) == 1
    assert new("POST", "/v1/restore", json={"license_code": code}).json()["code"] == "already_subscribed"
    assert old("GET", "/v1/subscription").json()["pro"] is True


def test_nobody_can_pay_on_a_page_whose_customer_moved_away(service: Service, payments: StripeServer) -> None:
    old, new = service.installation(), service.installation()
    old.subscribe(payments)
    url = page_of(new)
    code = old("GET", "/v1/license").json()["license_code"]
    assert new("POST", "/v1/restore", json={"license_code": code}).status_code == 200
    with pytest.raises(LookupError):
        payments.pay(url)


def other_key(payments: StripeServer) -> Callable[[Any], Any]:
    """Stripe, to a key of another account or mode: it knows nobody of this one."""

    async def nobody(_customer: str) -> bool:
        return False

    return nobody


@pytest.mark.parametrize("wrong", ["another address", "another account"])
def test_who_does_not_know_a_customer_ends_nothing(
    service: Service, payments: StripeServer, monkeypatch: pytest.MonkeyPatch, wrong: str
) -> None:
    me = service.installation()
    customer = me.subscribe(payments)
    with monkeypatch.context() as elsewhere:
        if wrong == "another address":
            elsewhere.setattr(payments, "unreachable", True)
        else:
            elsewhere.setattr(payments, "_knows", other_key(payments))
        asked = [
            me("GET", "/v1/subscription", params={"refresh": "true"}),
            me("POST", "/v1/checkout"),
            me("POST", "/v1/portal"),
            me("DELETE", "/v1/installation"),
        ]
        assert [(answer.status_code, answer.json()["code"]) for answer in asked] == [(503, "payments_unavailable")] * 4
        assert me.letter().status_code == 200
    assert me("GET", "/v1/subscription").json()["pro"] is True
    assert len(payments.running(customer)) == 1
    assert me("DELETE", "/v1/installation").status_code == 204
    assert payments.running(customer) == []


def test_erasing_is_done_when_stripe_says_so(service: Service, payments: StripeServer) -> None:
    """The customer is deleted and the answer lost: asked again, Stripe says that it is, and only then is it forgotten."""
    me = service.installation()
    customer = me.subscribe(payments)
    payments.failing[f"DELETE /v1/customers/{customer}"] = "after"
    first = me("DELETE", "/v1/installation")
    assert first.status_code == 204
    assert customer in payments.deleted


@pytest.mark.parametrize("failing", ["before", "saved", "after"])
def test_a_failed_page_is_no_failure_for_a_day(service: Service, payments: StripeServer, failing: Any) -> None:
    me = service.installation()
    payments.failing["POST /v1/checkout/sessions"] = failing
    url = page_of(me)
    assert page_of(me) == url
    assert len([each for each in payments.sessions if each["status"] == "open"]) == 1


def test_stripe_that_is_down_for_long_leaves_no_page_stuck(service: Service, payments: StripeServer) -> None:
    me = service.installation()
    page_of(me)
    payments.sessions[0] |= {"status": "expired", "url": None}
    for _ in range(3):
        payments.failing["POST /v1/checkout/sessions"] = "saved"
        page_of(me)
        payments.sessions[-1] |= {"status": "expired", "url": None}
    payments.down = True
    assert me("POST", "/v1/checkout").json()["code"] == "payments_unavailable"
    payments.down = False
    page_of(me)


def test_other_terms_make_another_page_and_close_the_one_before(
    service: Service, start: Callable[..., Service], payments: StripeServer
) -> None:
    me = service.installation()
    first = page_of(me)
    second = page_of(me.at(start(service.database, STRIPE_TAX="false")))
    assert second != first
    with pytest.raises(LookupError):
        payments.pay(first)
    payments.pay(second)


def test_another_address_of_the_service_within_a_day_makes_no_failure(
    service: Service, start: Callable[..., Service], payments: StripeServer
) -> None:
    """Stripe's key of the page before would be refused with other parameters."""
    me = service.installation()
    page_of(me)
    payments.sessions.clear()
    page_of(me.at(start(service.database, PUBLIC_URL="https://pro.jobtrack.example")))
    assert payments.sessions[-1]["success_url"].startswith("https://pro.jobtrack.example/")


def test_a_page_asks_for_what_a_spanish_seller_must_know(
    service: Service, start: Callable[..., Service], payments: StripeServer
) -> None:
    page_of(service.installation())
    page_of(service.installation().at(start(service.database, STRIPE_TAX="false", STRIPE_TERMS="false")))
    asked = {
        "automatic_tax[enabled]": "true",
        "tax_id_collection[enabled]": "true",
        "customer_update[address]": "auto",
        "customer_update[name]": "auto",
        "consent_collection[terms_of_service]": "required",
    }
    assert payments.forms[0].items() >= asked.items()
    assert payments.forms[1].keys().isdisjoint(asked)
