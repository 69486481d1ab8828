"""Addresses, boards, hosts, redirects and the health of boards: what each clause of their rules is for."""

from typing import Any

import pytest

from tests.core.conftest import Core
from tests.core.listings.test_health import WHOLE, capture, changed

HEALTH = "extension_src.core.listings.health"
ADDRESS = "extension_src.core.listings.address"
BOARDS = "extension_src.core.listings.board_addresses"
REDIRECT = "extension_src.core.listings.facts.apply_address"
SITE = "extension_src.core.listings.facts.site"
AGREED = "extension_src.core.listings.agreement"
PACE = "extension_src.core.listings.pace"


@pytest.mark.parametrize(
    "url, host, path",
    [
        ("https://A.example:80/x/y?z#w", "a.example", "/x/y"),
        ("https://a.example", "a.example", "/"),
        ("https://a.example?x=/y", "a.example", "/"),
        ("https://a.example#x/y", "a.example", "/"),
        ("a.example/x", "", ""),
        ("", "", ""),
        ("://x/y", "x", "/y"),
    ],
)
def test_the_parts_of_an_address(core: Core, url: str, host: str, path: str) -> None:
    assert (core(f"{ADDRESS}:host_of", url), core(f"{ADDRESS}:path_of", url)) == (host, path)


@pytest.mark.parametrize(
    "url, pattern, covered",
    [
        ("https://a.example/jobs/1", "https://a.example/jobs/*", True),
        ("https://a.example/job", "https://a.example/jobs/*", False),
        ("https://b.a.example/jobs/1", "https://a.example/jobs/*", False),
        ("https://b.a.example/jobs/1", "https://*.a.example/jobs/*", True),
        ("https://a.example/jobs/1", "https://*.a.example/jobs/*", True),
        ("https://xa.example/jobs/1", "https://*.a.example/jobs/*", False),
        ("http://a.example/jobs/1", "https://a.example/jobs/*", False),
        ("https://a.example/jobs/1", "https://a.example/jobs/", True),
        ("https://a.example/jobs", "https://a.example/jobs/", False),
        ("https://a.example/x", "https://a.example/*", True),
    ],
)
def test_what_a_match_pattern_covers(core: Core, url: str, pattern: str, covered: bool) -> None:
    assert core(f"{ADDRESS}:is_covered", url, ["https://other.example/*", pattern]) is covered


@pytest.mark.parametrize(
    "host, board",
    [
        ("www.linkedin.com", "linkedin"),
        ("es.indeed.com", "indeed"),
        ("www.glassdoor.co.uk", "glassdoor"),
        ("www.glassdoor.com.au", "glassdoor"),
        ("www.infojobs.net", "infojobs"),
        ("www.tecnoempleo.com", "tecnoempleo"),
        ("linkedin.com", "linkedin"),
        ("indeed.evil.example", ""),
        ("indeed.com.evil.example", ""),
        ("indeed.info", ""),
        ("indeed.org.uk", ""),
        ("notindeed.com", ""),
        ("indeed", ""),
        ("indeed.co.uk.x", ""),
        ("a.b.c.indeed.com", "indeed"),
    ],
)
def test_whose_host_it_is(core: Core, host: str, board: str) -> None:
    assert core(f"{BOARDS}:board_of", f"https://{host}/x") == board


@pytest.mark.parametrize(
    "board, number, is_job",
    [
        ("linkedin", "123456", True),
        ("linkedin", "12345", False),
        ("indeed", "0123456789abcdef", True),
        ("indeed", "0123456789abcde", False),
        ("infojobs", "a" * 20, True),
        ("infojobs", "a" * 19, False),
        ("glassdoor", "123456", True),
        ("glassdoor", "12345", False),
        ("tecnoempleo", "abcdef012345", True),
        ("tecnoempleo", "abcdef01234", False),
        ("", "123456", False),
        ("other", "123456", False),
        ("linkedin", "R-123456", False),
    ],
)
def test_what_is_a_boards_own_number(core: Core, board: str, number: str, is_job: bool) -> None:
    assert core(f"{BOARDS}:is_board_job", board, number) is is_job


@pytest.mark.parametrize(
    "name",
    [
        "url",
        "dest",
        "destination",
        "redirect",
        "redirecturl",
        "redirect_url",
        "target",
        "adurl",
        "continue",
        "to",
        "URL",
    ],
)
def test_a_redirect_leads_to_the_employer(core: Core, name: str) -> None:
    inner = "https%3A%2F%2Fjobs.olmo.example%2F7"
    assert (
        core(f"{REDIRECT}:employer_address", f"https://www.linkedin.com/go?x=1&{name}={inner}#z")
        == "https://jobs.olmo.example/7"
    )
    assert core(f"{REDIRECT}:employer_address", f"https://www.linkedin.com/go?x{name}={inner}") == ""


def test_redirects_within_redirects_end(core: Core) -> None:
    def wrapped(times: int) -> str:
        url = "https://jobs.olmo.example/7"
        for _ in range(times):
            url = "https://www.linkedin.com/go?url=" + url.replace("%", "%25").replace(":", "%3A").replace(
                "/", "%2F"
            ).replace("?", "%3F").replace("=", "%3D")
        return url

    assert [core(f"{REDIRECT}:employer_address", wrapped(times)) != "" for times in (0, 1, 3, 4)] == [
        True,
        True,
        True,
        False,
    ]
    for url in (
        "https://www.linkedin.com/go",
        "https://www.linkedin.com/go?url=ftp%3A%2F%2Fx",
        "x",
        "",
        "https://www.linkedin.com/go?=https://x.example",
    ):
        assert core(f"{REDIRECT}:employer_address", url) == "", url
    assert (
        core(f"{REDIRECT}:employer_address", "https://www.linkedin.com/go?url=http%3A%2F%2Folmo.example")
        == "http://olmo.example"
    )


@pytest.mark.parametrize(
    "host, country",
    [
        ("www.indeed.com", "us"),
        ("www.glassdoor.com", "us"),
        ("www.linkedin.com", "us"),
        ("es.indeed.com", "es"),
        ("www.glassdoor.com.au", "au"),
        ("www.glassdoor.co.uk", "uk"),
        ("www.infojobs.net", ""),
        ("de.example.org", ""),
        ("ca.example.net", "ca"),
        ("ca.example.co", "co"),
        ("jobs.example.com", ""),
    ],
)
def test_the_country_of_a_site(core: Core, host: str, country: str) -> None:
    assert core(f"{SITE}:country_of", f"https://{host}/x") == country


def test_no_board_is_read_before_the_person_agreed(core: Core) -> None:
    boards = ["linkedin", "indeed", "glassdoor", "infojobs", "tecnoempleo"]
    for nothing in (None, {}, {"agreed_at": 0}):
        assert core(f"{AGREED}:boards_read", nothing) == []
    assert sorted(core(f"{AGREED}:boards_read", {"agreed_at": 1})) == sorted(boards)
    for board in boards:
        assert board not in core(f"{AGREED}:boards_read", {"agreed_at": 1, "boards_off": [board]})


def test_a_pace_is_a_burst_and_then_one_each_time(core: Core) -> None:
    pace = {"burst": 2, "each": 1000}
    first = core(f"{PACE}:after_capture", None, pace, 5)
    assert first == {"left": 1, "at": 5}
    second = core(f"{PACE}:after_capture", first, pace, 5)
    assert second == {"left": 0, "at": 5}
    assert core(f"{PACE}:after_capture", second, pace, 1004) is None
    assert core(f"{PACE}:after_capture", second, pace, 1005) == {"left": 0, "at": 1005}
    assert core(f"{PACE}:after_capture", second, pace, 9005) == {"left": 1, "at": 9005}


def lacking(count: int, **fields: Any) -> list[dict[str, Any]]:
    return [capture(at, lacking="company", **fields) for at in range(20, 20 + count)]


def test_most_earlier_captures_had_the_field(core: Core) -> None:
    had = [capture(at) for at in range(1, 9)]
    two_without = [capture(at, lacking="company") for at in (-1, 0)]
    assert changed(core, [*had, *two_without, *lacking(3)]) != []
    assert changed(core, [*had[1:], *two_without, *lacking(3)]) == []
    # Only the twenty before count.
    long_ago = [capture(at, lacking="company") for at in range(-40, 0)]
    twenty = [capture(at) for at in range(0, 20)]
    assert changed(core, [*long_ago, *twenty, *lacking(3)]) != []
    assert changed(core, lacking(3)) == []


@pytest.mark.parametrize(
    "source, is_change",
    [("dom", False), ("json-ld", False), ("state", False), ("meta", False), ("title", True), ("user", True)],
)
def test_where_a_field_was_read_from_counts(core: Core, source: str, is_change: bool) -> None:
    latest = [{**one, "company": "x", "sources": {**one["sources"], "company": source}} for one in lacking(3)]
    found = changed(core, [*WHOLE, *latest])
    assert (found != []) is is_change
    if is_change:
        assert found[0]["ids"] == ([] if source == "user" else ["infojobs22", "infojobs21", "infojobs20"])


def test_only_captures_of_that_board_count(core: Core) -> None:
    for fields in ({"kind": "manual"}, {"kind": "sign-in"}, {"board": ""}):
        assert changed(core, [*WHOLE, *lacking(3, **fields)]) == []
    assert changed(core, [*WHOLE, *lacking(3, kind="external")]) != []
    rows = [capture(at) for at in range(70)]
    assert len(core(f"{HEALTH}:ids_to_look_at", rows, ["infojobs", "indeed"])) == 60
    both = [*WHOLE, *lacking(3), *[capture(at, lacking="title") for at in (30, 31, 32)]]
    (found,) = changed(core, both)
    assert (found["fields"], found["since"]) == (["title"], 30)
    seen = core(f"{HEALTH}:not_seen", [found], {"infojobs": 29})
    assert seen == [found]
    assert core(f"{HEALTH}:not_seen", [found], {"infojobs": 30}) == []
    assert core(f"{HEALTH}:not_seen", [found], {"indeed": 99}) == [found]
