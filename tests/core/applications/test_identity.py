"""By what a listing is found again, however one came to its address."""

from typing import Any

import pytest

from tests.core.conftest import Core
from tests.core.tracked import application

IDENTITY = "extension_src.core.applications.identity"


@pytest.mark.parametrize(
    "url, expected",
    [
        ("HTTPS://A.example/Path/?b=2&a=1#x", "https://a.example/Path?a=1&b=2"),
        ("https://a.example", "https://a.example"),
        ("https://A.example?x=1", "https://a.example?x=1"),
        ("a.example/X/", "a.example/X"),
        (" https://a.example/x?utm_source=q&trk=1&trackingId=2&refId=3&gclid=4&fbclid=5&lipi=6&eBP=7&mc_cid=8 ", "https://a.example/x"),
        ("https://a.example/x?applicationOrigin=q&id=7", "https://a.example/x?id=7"),
        ("https://a.example/x?id=a?b", "https://a.example/x?id=a?b"),
        ("https://a.example//", "https://a.example"),
    ],
)  # fmt: skip
def test_one_address_however_one_came_to_it(core: Core, url: str, expected: str) -> None:
    assert core(f"{IDENTITY}:canonical_address", url) == expected


@pytest.mark.parametrize(
    "fields, keys",
    [
        ({"board": "indeed", "job_id": "A7"}, ["job|indeed|A7"]),
        ({"board": "", "job_id": "7", "url": "https://a.example/"}, ["url|https://a.example"]),
        ({"board": "indeed", "job_id": "", "url": "https://a.example/"}, ["url|https://a.example"]),
        ({"board": "indeed", "job_id": ""}, []),
        ({"board": "indeed", "job_id": "R7", "sources": {"job_id": "import"}}, ["requisition|r7|post|olmo|cook"]),
        ({"board": "indeed", "job_id": "R7", "company": "", "sources": {"job_id": "import"}}, []),
        ({"board": "indeed", "job_id": "R7", "sources": {"job_id": "page"}}, ["job|indeed|R7"]),
        ({"board": "indeed", "job_id": "", "url": "https://a.example", "sources": {"job_id": "import"}}, ["url|https://a.example"]),
    ],
)  # fmt: skip
def test_by_what_a_listing_is_found_again(core: Core, fields: dict[str, Any], keys: list[str]) -> None:
    assert core(f"{IDENTITY}:identity_keys", application("a", **{"title": "Cook", "company": "Olmo", **fields})) == keys


def test_what_a_person_joined_is_found_by_its_links(core: Core) -> None:
    links = [
        {"label": "x", "url": "https://a.example/", "board": "", "job_id": ""}, {"url": "u", "board": "indeed", "job_id": "7"},
        {"url": "https://own.example"}, {"board": "indeed", "job_id": "9"}, {"url": "https://b.example", "board": "indeed"},
    ]  # fmt: skip
    found = core(f"{IDENTITY}:joined_keys", application("a", links=links))
    assert found == ["url|https://a.example", "job|indeed|7", "url|https://b.example"]
    assert core(f"{IDENTITY}:joined_keys", application("a", links=None)) == []
