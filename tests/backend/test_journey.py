"""Upgrade, pay, letter, cancel, move, erase: the SDKs against localstripe and the model server."""

import json
import time
from collections.abc import Callable

import pytest

from tests.backend.instance import CV, JOB, Service, events
from tests.backend.model_server import LETTER, ModelServer, Script
from tests.backend.processes import until
from tests.backend.stripe_server import StripeServer


def test_from_upgrade_to_erased(service: Service, payments: StripeServer, model: ModelServer) -> None:
    me = service.installation()
    assert me.letter().json()["code"] == "subscription_required"
    assert model.asked == []
    me.subscribe(payments)
    answer = me.letter(tone="warm", length="short")
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/event-stream")
    heard = events(answer.text)
    assert [name for name, _ in heard] == ["text", "text", "text", "done"]
    assert "".join(data["text"] for name, data in heard if name == "text") == LETTER
    assert heard[-1][1] == {"language": "en", "stop_reason": "end_turn"}
    assert me("POST", "/v1/portal").json()["url"].endswith("/p/session/test")
    assert me("DELETE", "/v1/installation").status_code == 204
    assert me("GET", "/v1/subscription").json()["status"] == "none"
    assert me.letter().json()["code"] == "subscription_required"
    assert me("DELETE", "/v1/installation").status_code == 204


def test_erasing_ends_the_subscription_at_stripe(service: Service, payments: StripeServer) -> None:
    me = service.installation()
    customer = me.subscribe(payments)
    assert me("DELETE", "/v1/installation").status_code == 204
    subscriptions = payments.direct("GET", "/v1/subscriptions?status=all&limit=1000")["data"]
    mine = [each["status"] for each in subscriptions if each["customer"] == customer]
    assert mine == ["canceled"]
    customers = payments.direct("GET", "/v1/customers?limit=1000")["data"]
    assert customer not in [each["id"] for each in customers]


def test_nothing_is_erased_that_stripe_did_not_end(service: Service, payments: StripeServer) -> None:
    me = service.installation()
    me.subscribe(payments)
    payments.down = True
    refused = me("DELETE", "/v1/installation")
    assert (refused.status_code, refused.json()["code"]) == (503, "payments_unavailable")
    payments.down = False
    assert me("GET", "/v1/subscription").json()["pro"] is True
    assert me("DELETE", "/v1/installation").status_code == 204


def test_paying_is_heard_by_webhook_alone(service: Service, payments: StripeServer) -> None:
    payments.send_webhooks_to(f"{service.url}/v1/stripe/webhook")
    me = service.installation()
    payments.pay(me("POST", "/v1/checkout").json()["url"])
    until(lambda: me("GET", "/v1/subscription").json()["pro"], "localstripe's own webhook to be heard")


def test_checkout_is_one_page_until_it_is_used(service: Service, payments: StripeServer) -> None:
    me = service.installation()
    first = me("POST", "/v1/checkout").json()["url"]
    assert me("POST", "/v1/checkout").json()["url"] == first
    payments.pay(first)
    assert me("GET", "/v1/subscription", params={"refresh": "true"}).json()["status"] == "active"
    again = me("POST", "/v1/checkout")
    assert (again.status_code, again.json()["code"]) == (409, "already_subscribed")


def test_checkout_survives_a_customer_deleted_at_stripe(service: Service, payments: StripeServer) -> None:
    me = service.installation()
    me("POST", "/v1/checkout")
    payments.delete_customer(payments.sessions[0]["customer"])
    assert me("POST", "/v1/portal").json()["code"] == "no_customer"
    me("POST", "/v1/checkout")
    assert me.subscribe(payments) != payments.sessions[0]["customer"]
    payments.delete_customer(payments.sessions[-1]["customer"])
    assert me("DELETE", "/v1/installation").status_code == 204


def test_checkout_gives_up_on_customers_that_go_as_they_come(service: Service, payments: StripeServer) -> None:
    me = service.installation()
    payments.after_customer = payments.delete_customer
    answer = me("POST", "/v1/checkout")
    assert (answer.status_code, answer.json()["code"]) == (409, "conflict")


def test_who_never_paid_has_nothing_to_manage_or_move(service: Service) -> None:
    me = service.installation()
    for answer in (me("POST", "/v1/portal"), me("GET", "/v1/license")):
        assert (answer.status_code, answer.json()["code"]) == (404, "no_customer")


def test_a_checkout_that_stripe_cannot_make_is_told(
    service: Service, start: Callable[..., Service], payments: StripeServer
) -> None:
    unpriced = service.installation().at(start(service.database, STRIPE_PRICE_ID="price_gone"))
    payments.after_session = lambda session: session.update(url=None)
    for me in (unpriced, service.installation()):
        answer = me("POST", "/v1/checkout")
        assert (answer.status_code, answer.json()["code"]) == (503, "payments_unavailable")


def test_license_code_moves_the_subscription(service: Service, payments: StripeServer) -> None:
    old, new = service.installation(), service.installation()
    old.subscribe(payments)
    code = old("GET", "/v1/license").json()["license_code"]
    new("POST", "/v1/checkout")
    moved = new("POST", "/v1/restore", json={"license_code": code})
    assert moved.json()["pro"] is True
    assert new.letter().status_code == 200
    assert old.letter().json()["code"] == "subscription_required"
    assert new("POST", "/v1/restore", json={"license_code": code}).json()["pro"] is True
    new("DELETE", "/v1/installation")
    late = old("POST", "/v1/restore", json={"license_code": code})
    assert (late.status_code, late.json()["code"]) == (404, "license_unknown")


def test_an_unpaid_subscription_moves_to_where_it_can_be_paid(service: Service, payments: StripeServer) -> None:
    old, new = service.installation(), service.installation()
    customer = old.subscribe(payments)
    code = old("GET", "/v1/license").json()["license_code"]
    payments.patches[customer] = {"status": "unpaid"}
    moved = new("POST", "/v1/restore", json={"license_code": code}).json()
    assert (moved["pro"], moved["status"]) == (False, "unpaid")
    assert new.letter().json()["code"] == "payment_due"
    assert new("POST", "/v1/checkout").json()["code"] == "already_subscribed"
    assert new("POST", "/v1/portal").status_code == 200


def test_limits_count_the_unknown_by_address_and_let_everybody_leave(
    start: Callable[..., Service], new_database: Callable[[str], str], payments: StripeServer, model: ModelServer
) -> None:
    service = start(new_database("sqlite"), REQUESTS_A_DAY="3")
    me = service.installation()
    me.subscribe(payments)
    asked = [service.installation()("GET", "/v1/subscription").status_code for _ in range(3)]
    # The first request of `me` was nobody's yet.
    assert asked == [200, 200, 429]
    assert [me("GET", "/v1/subscription").status_code for _ in range(3)] == [200, 200, 429]
    assert me("DELETE", "/v1/installation").status_code == 204


def test_a_subscriber_cannot_lose_a_subscription_to_another(service: Service, payments: StripeServer) -> None:
    one, two = service.installation(), service.installation()
    one.subscribe(payments)
    two.subscribe(payments)
    code = one("GET", "/v1/license").json()["license_code"]
    assert two("POST", "/v1/restore", json={"license_code": code}).json()["code"] == "already_subscribed"
    assert one("GET", "/v1/subscription").json()["pro"] is True


@pytest.mark.parametrize("code", ["JT1-abc-AAAAAAAAAAAAAAAAAAAAAAAAAA", "x", "JT1--", "JT1-é-Ñ", "JT1-a-b-c"])
def test_made_up_license_codes_are_refused(service: Service, code: str) -> None:
    answer = service.installation()("POST", "/v1/restore", json={"license_code": code})
    assert (answer.status_code, answer.json()["code"]) == (404, "license_unknown")


PERIOD = {"current_period_start": int(time.time()) - 1000, "current_period_end": int(time.time()) + 1_000_000}
LONG_AGO = {"current_period_start": 1_600_000_000, "current_period_end": 1_600_100_000}


@pytest.mark.parametrize(
    ("patch", "pro", "refusal"),
    [
        ({"status": "trialing"}, True, None),
        ({"status": "past_due", "items": {"data": []}, **PERIOD}, True, None),
        ({"status": "past_due", "items": {"data": []}, **LONG_AGO}, False, "payment_due"),
        ({"status": "unpaid"}, False, "payment_due"),
        ({"status": "canceled"}, False, "subscription_required"),
        ({"status": "paused"}, False, "subscription_required"),
        ({"status": "incomplete"}, False, "subscription_required"),
        ({"status": "invented_tomorrow"}, False, "subscription_required"),
        ({"cancel_at_period_end": True}, True, None),
        ({"cancel_at_period_end": True, "items": {"data": []}, **LONG_AGO}, False, "subscription_required"),
    ],
)
def test_each_state_entitles_as_it_should(
    service: Service, payments: StripeServer, patch: dict[str, object], pro: bool, refusal: str | None
) -> None:
    me = service.installation()
    customer = me.subscribe(payments)
    payments.patches[customer] = patch
    answer = me("GET", "/v1/subscription", params={"refresh": "true"}).json()
    assert answer["pro"] is pro
    assert answer["cancels"] is bool(patch.get("cancel_at_period_end"))
    assert (answer["grace_until"] is not None) is (patch.get("status") == "past_due")
    letter = me.letter()
    assert letter.status_code == (200 if pro else 402)
    assert refusal is None or letter.json()["code"] == refusal


def test_one_connection_to_the_model_serves_letter_after_letter(
    service: Service, payments: StripeServer, model: ModelServer
) -> None:
    me = service.installation()
    me.subscribe(payments)
    assert [me.letter().status_code for _ in range(3)] == [200] * 3
    assert len(model.connections) == 1


def test_only_what_is_named_goes_to_the_model(service: Service, payments: StripeServer, model: ModelServer) -> None:
    me = service.installation()
    me.subscribe(payments)
    me.letter(instruction="Mention the tests.")
    (asked,) = model.asked
    content = asked["messages"][0]["content"]
    assert sorted(asked) == ["max_tokens", "messages", "model", "stream", "system", "thinking"]
    assert json.loads(content.split("The documents:\n")[1]) == {"cv": CV, "listing": JOB}
    assert "Mention the tests." in content
    assert me.identity not in str(asked)


@pytest.mark.parametrize("character", ["a", "ñ", "漢", "😀"])
def test_longer_texts_are_refused_and_not_cut(
    start: Callable[..., Service],
    new_database: Callable[[str], str],
    payments: StripeServer,
    model: ModelServer,
    character: str,
) -> None:
    """Counted as the extension counts them, in characters, whatever they take as bytes or UTF-16."""
    me = start(new_database("sqlite"), LETTERS_A_DAY="2").installation()
    me.subscribe(payments)
    # With a letter: a text without any is refused as empty.
    whole = {"cv": "a" + character * 2999, "job": "a" + character * 1499, "instruction": "a" + character * 299}
    escaped = json.dumps(whole).encode()
    assert me("POST", "/v1/letters", content=escaped, headers={"Content-Type": "application/json"}).status_code == 200
    for field, text in whole.items():
        refused = me.letter(**{**whole, field: text + character})
        assert refused.status_code == 422
        assert refused.json()["errors"] == [{"field": f"body.{field}", "rule": "string_too_long"}]
    # None of them was counted.
    assert me.letter(**whole).status_code == 200
    assert me.letter(**whole).json()["code"] == "limit_reached"
    assert len(model.asked) == 2


@pytest.mark.parametrize("text", ["\u200b", " \n", "<br><p>", "<!-- only a remark -->", "\x00\ufeff", "\U000e0041"])
@pytest.mark.parametrize("field", ["cv", "job"])
def test_a_text_of_which_nothing_can_be_read_is_refused_before_it_counts(
    service: Service, payments: StripeServer, model: ModelServer, field: str, text: str
) -> None:
    me = service.installation()
    refused = me.letter(**{field: text})
    # Nor is anybody asked whether there is a subscription.
    assert refused.status_code == 422
    (error,) = refused.json()["errors"]
    assert error["field"] == f"body.{field}"
    assert error["rule"] in ("nothing_visible", "string_pattern_mismatch")
    assert model.asked == []


@pytest.mark.parametrize(
    ("job", "wanted", "told"),
    [
        (JOB, {}, "Language: English."),
        ("Buscamos a una persona para el equipo de reservas de la empresa en Bilbao.", {}, "Language: Spanish."),
        (JOB, {"language": "es"}, "Language: Spanish."),
        ("Python. Django. Bilbao.", {}, "Language: the one the listing is written in."),
    ],
)
def test_language_follows_the_listing_unless_chosen(
    service: Service, payments: StripeServer, model: ModelServer, job: str, wanted: dict[str, str], told: str
) -> None:
    me = service.installation()
    me.subscribe(payments)
    me.letter(job=job, **wanted)
    assert told in model.asked[0]["messages"][0]["content"]


def test_a_letter_that_came_to_nothing_is_not_counted(
    start: Callable[..., Service], new_database: Callable[[str], str], payments: StripeServer, model: ModelServer
) -> None:
    me = start(new_database("sqlite"), LETTERS_A_DAY="2").installation()
    me.subscribe(payments)
    model.script = lambda _request: Script(status=500)
    assert [me.letter().json()["code"] for _ in range(3)] == ["model_unavailable"] * 3
    model.script = lambda _request: Script()
    assert [me.letter().status_code for _ in range(3)] == [200, 200, 429]
    refused = me.letter()
    tomorrow = (int(time.time()) // 86_400 + 1) * 86_400_000
    assert (refused.json()["limit"], refused.json()["retry_at"]) == ("letters", tomorrow)
    assert 0 < int(refused.headers["retry-after"]) <= 86_400
