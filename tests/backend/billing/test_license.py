"""License codes: used once, replaced at will, and limited."""

import base64
import hashlib
import hmac
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.billing import licenses
from tests.backend.instance import Caller, Service, configuration
from tests.backend.stripe_server import StripeServer

KEYS = [key.encode() for key in configuration("", "", "")["SECRET_KEYS"].split(",")]


def code_of(me: Caller) -> str:
    code: str = me("GET", "/v1/license").json()["license_code"]
    return code


def restore(me: Caller, code: str) -> tuple[int, str]:
    """The status, and the problem's code or the subscription's status."""
    answer = me("POST", "/v1/restore", json={"license_code": code})
    document = answer.json()
    return answer.status_code, document.get("code") or document["status"]


def test_of_twenty_who_use_a_code_at_once_one_holds_and_nineteen_are_refused(
    service: Service, partner: Service, payments: StripeServer
) -> None:
    owner = service.installation()
    owner.subscribe(payments)
    code = code_of(owner)
    takers = [(service, partner)[number % 2].installation() for number in range(20)]
    with ThreadPoolExecutor(20) as pool:
        told = list(pool.map(lambda taker: restore(taker, code), takers))
    assert sorted(told) == [(200, "active")] + [(404, "license_unknown")] * 19
    holders = [taker for taker in takers if taker("GET", "/v1/subscription").json()["pro"]]
    assert [takers.index(holder) for holder in holders] == [told.index((200, "active"))]
    assert owner("GET", "/v1/subscription").json()["pro"] is False


def test_who_read_the_code_before_a_move_cannot_take_the_subscription_back(
    service: Service, payments: StripeServer
) -> None:
    """A thief of the old installation's id reads the code; its owner moves on, and the thief is left behind."""
    owner, thief, browser = service.installation(), service.installation(), service.installation()
    owner.subscribe(payments)
    read = code_of(owner)
    assert restore(browser, read) == (200, "active")
    assert restore(thief, read) == (404, "license_unknown")
    assert restore(owner, read) == (404, "license_unknown")
    assert code_of(browser) != read
    assert owner("GET", "/v1/license").json()["code"] == "no_customer"


def test_a_code_stays_until_it_is_used_or_replaced(service: Service, payments: StripeServer) -> None:
    owner, other = service.installation(), service.installation()
    owner.subscribe(payments)
    code = code_of(owner)
    assert code_of(owner) == code
    fresh = owner("POST", "/v1/license").json()["license_code"]
    assert fresh != code
    assert code_of(owner) == fresh
    assert restore(other, code) == (404, "license_unknown")
    assert restore(other, f" {fresh.lower().replace('-', ' ')}\n") == (200, "active"), "typed by hand"


def test_an_answer_that_got_lost_can_be_asked_for_again_by_who_moved(service: Service, payments: StripeServer) -> None:
    owner, other = service.installation(), service.installation()
    owner.subscribe(payments)
    code = code_of(owner)
    assert [restore(other, code) for _ in range(2)] == [(200, "active")] * 2
    assert restore(service.installation(), code) == (404, "license_unknown")


def test_a_subscription_moves_five_times_a_day(service: Service, payments: StripeServer) -> None:
    holder = service.installation()
    holder.subscribe(payments)
    for _ in range(5):
        following = service.installation()
        assert restore(following, code_of(holder)) == (200, "active")
        holder = following
    refused = service.installation()("POST", "/v1/restore", json={"license_code": code_of(holder)})
    assert (refused.status_code, refused.json()["limit"]) == (429, "moves")
    assert holder("GET", "/v1/subscription").json()["pro"] is True


def former_code(customer: str, key: bytes) -> str:
    """A code as this service made them before: the customer and a MAC of it."""
    mac = hmac.new(key, b"jobtrack license\0" + customer.encode(), hashlib.sha256).digest()[:16]
    return f"JT1-{customer.removeprefix('cus_')}-{base64.b32encode(mac).decode().rstrip('=')}"


@pytest.mark.parametrize("key", KEYS)
def test_a_code_of_before_works_once(service: Service, payments: StripeServer, key: bytes) -> None:
    owner, other, third = (service.installation() for _ in range(3))
    code = former_code(owner.subscribe(payments), key)
    assert restore(other, code) == (200, "active")
    assert restore(third, code) == (404, "license_unknown")
    assert restore(owner, code) == (404, "license_unknown")
    assert restore(third, code_of(other)) == (200, "active")


def test_a_newer_code_ends_the_one_of_before(service: Service, payments: StripeServer) -> None:
    owner = service.installation()
    code = former_code(owner.subscribe(payments), KEYS[0])
    code_of(owner)
    assert restore(service.installation(), code) == (404, "license_unknown")


def test_a_key_that_goes_leaves_the_codes_that_were_written_down(
    start: Callable[..., Service], new_database: Callable[[str], str], payments: StripeServer
) -> None:
    first = start(new_database("sqlite"))
    owner = first.installation()
    owner.subscribe(payments)
    code = code_of(owner)
    old = configuration("", "", "")["SECRET_KEYS"].split(",")[0]
    rotated = start(first.database, SECRET_KEYS=f"a-new-key-of-more-than-32-characters-0123,{old}")
    assert code_of(owner.at(rotated)) == code
    other = rotated.installation()
    gone = start(first.database, SECRET_KEYS="a-new-key-of-more-than-32-characters-0123")
    assert restore(other.at(gone), code) == (200, "active")
    assert code_of(other.at(gone)).startswith("JT2-")


@given(seed=st.binary(min_size=32, max_size=32), key=st.binary(min_size=32, max_size=64))
def test_a_license_tells_its_code_to_who_has_the_key_alone(seed: bytes, key: bytes) -> None:
    code = licenses._code(seed.hex(), key)
    known = licenses.License(seed.hex(), licenses.hash_of(code))
    assert licenses.code_of(known, [b"other" * 8, key]) == code
    assert licenses.code_of(known, [b"other" * 8]) is None
    assert len(code) == 3 + 4 * 9


@given(code=st.text(max_size=200))
def test_any_text_has_a_hash_and_is_no_code_of_before(code: str) -> None:
    assert len(licenses.hash_of(code)) == 64
    assert licenses.former_customer(code, KEYS) is None
