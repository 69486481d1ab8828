"""Who counts as one address, and which header says so."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.requests import Request

from backend.service.address import address_of, counted, is_header_missing
from backend.settings import Settings


def request(client: str | None = "127.0.0.1", **headers: str) -> Request:
    named = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    return Request({"type": "http", "headers": named, "client": (client, 1) if client else None})


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("203.0.113.9", "203.0.113.9"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2:ffff::", "2001:db8:1:2::/64"),
        ("2001:db8:1:3::1", "2001:db8:1:3::/64"),
        ("[2001:db8:1:2::1]", "2001:db8:1:2::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("::ffff:203.0.113.9", "203.0.113.9"),
        ("::1", "::/64"),
        ("testclient", "testclient"),
        ("", ""),
    ],
)
def test_an_address_is_counted_by_who_may_change_it(address: str, expected: str) -> None:
    assert counted(address) == expected


@given(low=st.integers(0, 2**64 - 1), prefix=st.integers(1, 2**61 - 1))
def test_all_addresses_of_a_64_are_one(low: int, prefix: int) -> None:
    # Above 2^125 everything is global unicast, reserved or local: no IPv4 in disguise.
    from ipaddress import IPv6Address

    first = (1 << 125) | (prefix << 64)
    assert counted(str(IPv6Address(first | low))) == counted(str(IPv6Address(first)))


@given(st.text(max_size=300))
def test_any_text_is_an_address_of_its_own(text: str) -> None:
    assert len(counted(text)) <= 64


def test_the_trusted_header_goes_before_the_connection_and_its_last_address_counts() -> None:
    asked = request("10.0.0.1", x_real_ip="203.0.113.9", x_forwarded_for="6.6.6.6, 203.0.113.9")
    assert address_of(asked, None) == "10.0.0.1"
    assert address_of(asked, "X-Real-IP") == "203.0.113.9"
    # Whoever asks may write addresses before the proxy writes theirs.
    assert address_of(asked, "X-Forwarded-For") == "203.0.113.9"
    assert address_of(asked, "absent") == "10.0.0.1"
    assert address_of(request(None), None) == ""


@pytest.mark.parametrize(
    ("variables", "header"),
    [
        ({}, None),
        ({"VERCEL": "1"}, "x-real-ip"),
        ({"VERCEL": "1", "ADDRESS_HEADER": "x-vercel-forwarded-for"}, "x-vercel-forwarded-for"),
        ({"ADDRESS_HEADER": "X-Real-IP"}, "X-Real-IP"),
    ],
)
def test_vercel_has_its_header_by_itself(
    variables: dict[str, str], header: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("VERCEL", "ADDRESS_HEADER"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert Settings().trusted_header() == header


@pytest.mark.parametrize(
    ("headers", "header", "is_missing"),
    [
        ({}, None, False),
        ({"x_forwarded_for": "203.0.113.9"}, None, True),
        ({"forwarded": "for=203.0.113.9"}, None, True),
        ({"x_real_ip": "203.0.113.9"}, "X-Real-IP", False),
        ({"x_forwarded_for": "203.0.113.9"}, "X-Real-IP", True),
        ({}, "X-Real-IP", True),
    ],
)
def test_a_header_that_is_missing_is_noticed(headers: dict[str, Any], header: str | None, is_missing: bool) -> None:
    assert is_header_missing(request(**headers), header) is is_missing
