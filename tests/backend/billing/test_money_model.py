"""Persons, extensions, two instances of the service and Stripe, in every order and with every call failing once.

The model knows who paid, who holds which subscription and what was asked to end. Whatever happens, nothing paid ends
without being asked to, nobody is offered to pay twice, and what is said to be gone is gone at Stripe.
"""

import uuid
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from tests.backend.instance import Caller, Service
from tests.backend.stripe_server import Failing, StripeServer

EXAMPLES, STEPS = 12, 25
PEOPLE = 3
NOW_AND_THEN: list[Failing] = ["before", "after", "saved"]
who = st.integers(0, PEOPLE - 1)
where = st.integers(0, 1)


class Money(RuleBasedStateMachine):
    """One customer's subscription is `paid` from the payment to the moment somebody ends it."""

    instances: tuple[Service, Service]
    payments: StripeServer

    def __init__(self) -> None:
        super().__init__()
        self.payments.reset()
        self.people = [self.instances[0].installation() for _ in range(PEOPLE)]
        self.pages: list[tuple[int, str]] = []
        self.codes: dict[str, str] = {}
        self.used: set[str] = set()
        self.holder: dict[str, int] = {}
        self.paid: set[str] = set()
        self.news: list[dict[str, Any]] = []

    def person(self, number: int, instance: int) -> Caller:
        return self.people[number].at(self.instances[instance])

    def held(self, number: int) -> set[str]:
        return {customer for customer in self.paid if self.holder[customer] == number}

    @rule(number=who, instance=where)
    def asks_to_pay(self, number: int, instance: int) -> None:
        answer = self.person(number, instance)("POST", "/v1/checkout")
        if answer.status_code == 200:
            assert not self.held(number), "offered to pay twice"
            self.pages.append((number, answer.json()["url"]))
        else:
            assert answer.json()["code"] in ("already_subscribed", "payments_unavailable", "conflict")

    @precondition(lambda self: self.pages)
    @rule(data=st.data())
    def pays(self, data: st.DataObject) -> None:
        """On any page ever opened, also one in a forgotten tab."""
        number, url = data.draw(st.sampled_from(self.pages))
        try:
            customer = self.payments.pay(url)["customer"]
        except LookupError:
            return
        assert customer not in self.paid
        assert not self.held(number), "paid twice"
        self.paid.add(customer)
        self.holder[customer] = number
        self.news.append({"object": "subscription", "customer": customer})

    @precondition(lambda self: self.news)
    @rule(data=st.data(), instance=where)
    def news_arrives(self, data: st.DataObject, instance: int) -> None:
        """In any order, more than once, or never."""
        event = {
            "id": f"evt_{uuid.uuid4().hex}",
            "type": "any",
            "data": {"object": data.draw(st.sampled_from(self.news))},
        }
        assert self.instances[instance].deliver(event).status_code in (204, 409, 503)

    @rule(number=who, instance=where, refresh=st.sampled_from(["true", "false"]))
    def returns(self, number: int, instance: int, refresh: str) -> None:
        answer = self.person(number, instance)("GET", "/v1/subscription", params={"refresh": refresh})
        if answer.status_code == 200 and refresh == "true":
            assert answer.json()["pro"] is bool(self.held(number))

    @rule(number=who, instance=where, method=st.sampled_from(["GET", "POST"]))
    def notes_the_code(self, number: int, instance: int, method: str) -> None:
        answer = self.person(number, instance)(method, "/v1/license")
        if answer.status_code == 200 and (held := self.held(number)):
            self.codes[answer.json()["license_code"]] = next(iter(held))

    @precondition(lambda self: self.codes)
    @rule(number=who, instance=where, data=st.data())
    def restores(self, number: int, instance: int, data: st.DataObject) -> None:
        code = data.draw(st.sampled_from(sorted(self.codes)))
        customer = self.codes[code]
        had = self.held(number)
        person = self.person(number, instance)
        answer = person("POST", "/v1/restore", json={"license_code": code})
        if answer.status_code == 200:
            assert had <= {customer}, "a subscription was given up for another"
            assert code not in self.used or self.holder[customer] == number
            self.holder[customer] = number
            self.used.add(code)
        elif answer.status_code == 503:
            # It may have moved, and the answer been lost.
            known = person("GET", "/v1/subscription", params={"refresh": "true"})
            while known.status_code == 503:
                known = person("GET", "/v1/subscription", params={"refresh": "true"})
            if known.json()["pro"] and not had:
                self.holder[customer] = number
                self.used.add(code)

    @rule(number=who, instance=where)
    def erases(self, number: int, instance: int) -> None:
        held = self.held(number)
        answer = self.person(number, instance)("DELETE", "/v1/installation")
        runs_on = {customer for customer in held if self.payments.running(customer)}
        assert answer.status_code == 503 or not runs_on, "said to be gone, and runs on"
        assert answer.status_code in (204, 503)
        self.paid -= held - runs_on

    @precondition(lambda self: self.paid)
    @rule(data=st.data(), is_customer=st.booleans())
    def ends_at_stripe(self, data: st.DataObject, is_customer: bool) -> None:
        """In the portal, or with the customer in the dashboard."""
        customer = data.draw(st.sampled_from(sorted(self.paid)))
        if is_customer:
            self.payments.delete_customer(customer)
        for subscription in self.payments.running(customer) if not is_customer else ():
            self.payments.direct("DELETE", f"/v1/subscriptions/{subscription}")
        self.paid.discard(customer)
        self.news.append({"object": "subscription", "customer": customer})

    @rule(how=st.sampled_from(NOW_AND_THEN), after=st.integers(0, 3))
    def a_call_will_fail(self, how: Failing, after: int) -> None:
        """One of the next calls to Stripe fails, once."""
        self.payments.skip, self.payments.failing["*"] = after, how

    @invariant()
    def nothing_paid_has_ended(self) -> None:
        for customer in self.paid:
            assert len(self.payments.running(customer)) == 1

    def teardown(self) -> None:
        """When everything works again, everybody has what they paid for and nobody else has."""
        self.payments.failing.clear()
        for number in range(PEOPLE):
            answer = self.person(number, 1)("GET", "/v1/subscription", params={"refresh": "true"})
            assert answer.json()["pro"] is bool(self.held(number)), answer.text
            assert len(self.held(number)) <= 1


def test_nothing_paid_is_lost_or_paid_twice(
    database: str, payments: StripeServer, start: Callable[..., Service]
) -> None:
    unlimited = {"ATTEMPTS_A_DAY": "1000000", "MOVES_A_DAY": "1000000", "REQUESTS_A_DAY": "1000000"}
    instances = (start(database, **unlimited), start(database, **unlimited))
    machine = type("MoneyHere", (Money,), {"instances": instances, "payments": payments})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=EXAMPLES,
            stateful_step_count=STEPS,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            print_blob=True,
        ),
    )
    assert "internal_error" not in "".join(instance.output.read_text() for instance in instances)


@pytest.fixture(autouse=True)
def _everything_works_again(payments: StripeServer) -> Any:
    yield
    payments.reset()
