"""Identity keys: the same job is found again, whatever was changed, deleted or moved."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.conftest import Core
from tests.core.listings.test_capture import tracked

MODULE = "extension_src.core.storage.identity_index"


def change(core: Core, stored: dict[str, str], *pairs: list[Any]) -> dict[str, str]:
    """What is stored after these pairs; only the buckets that their keys name are handed over."""
    applications = [application for pair in pairs for application in pair if application is not None]
    named = core(f"{MODULE}:buckets_for", applications)
    writes = core(f"{MODULE}:identity_writes", pairs, {key: stored[key] for key in named if key in stored})
    assert set(writes) <= set(named)
    return {**stored, **writes}


def entries(stored: dict[str, str]) -> dict[str, Any]:
    return {key: value for text in stored.values() for key, value in json.loads(text).items()}


def ids(core: Core, stored: dict[str, str], *listings: dict[str, Any]) -> list[str]:
    return list(core(f"{MODULE}:tracked_ids", listings, stored))


def test_a_new_application_is_found_by_board_and_job(core: Core) -> None:
    stored = change(core, {}, [None, tracked(core)])
    assert entries(stored) == {"job|infojobs|abc123": ["a1"], "post|casa ejemplo|cocinero": ["a1"]}
    assert ids(core, stored, tracked(core), tracked(core, job_id="another")) == ["a1", ""]


def test_without_a_job_id_the_address_identifies(core: Core) -> None:
    application = tracked(core, board="infojobs", job_id="", url="https://a.example/x/?utm_source=y#z")
    stored = change(core, {}, [None, application])
    assert "url|https://a.example/x" in entries(stored)
    assert ids(core, stored, {**application, "url": "https://a.example/x"}) == ["a1"]


def test_a_deleted_application_leaves_no_key(core: Core) -> None:
    stored = change(core, {}, [None, tracked(core)])
    assert entries(change(core, stored, [tracked(core), None])) == {}


def test_a_deleted_copy_leaves_the_key_of_the_one_that_stands(core: Core) -> None:
    first = tracked(core)
    copy = {**first, "id": "a2"}
    stored = change(core, change(core, {}, [None, first]), [None, copy])
    assert ids(core, stored, first) == ["a2"]
    for gone, left in [(first, "a2"), (copy, "a1")]:
        assert entries(change(core, stored, [gone, None])) == {
            "job|infojobs|abc123": [left],
            "post|casa ejemplo|cocinero": [left],
        }


def test_a_corrected_title_moves_the_posting_key(core: Core) -> None:
    before = tracked(core)
    stored = change(core, {}, [None, {**before, "id": "a0", "job_id": "abc122"}], [None, before])
    stored = change(core, stored, [before, {**before, "title": "Cocinera jefa"}])
    assert entries(stored)["post|casa ejemplo|cocinero"] == ["a0"]
    assert entries(stored)["post|casa ejemplo|cocinera jefa"] == ["a1"]


def test_the_latest_of_many_postings_are_kept(core: Core) -> None:
    base = tracked(core)
    posted = [[None, {**base, "id": f"a{number}", "job_id": str(number)}] for number in range(30)]
    stored = change(core, {}, *posted)
    earlier = core(f"{MODULE}:earlier_postings", base, stored)
    assert earlier == [f"a{number}" for number in range(10, 30)]
    assert core(f"{MODULE}:earlier_postings", {**base, "title": ""}, stored) == []


STEPS = st.lists(
    st.tuples(st.sampled_from(["add", "change", "remove"]), st.integers(0, 9), st.integers(0, 4), st.text(max_size=4)),
    max_size=30,
)


@settings(max_examples=60, deadline=None)
@given(steps=STEPS)
def test_any_changes_leave_what_the_applications_say(both: Core, steps: list[tuple[str, int, int, str]]) -> None:
    stored: dict[str, str] = {}
    applications: dict[str, dict[str, Any]] = {}
    for step, number, job, title in steps:
        before = applications.get(f"a{number}")
        # No two of one job at once: what then stands under its key is the last one's.
        after: dict[str, Any] | None = {
            "id": f"a{number}", "board": "indeed", "job_id": f"j{number}-{job}", "url": "", "company": "Casa", "title": title,
        }  # fmt: skip
        if step == "remove":
            after = None
        if before is None and after is None:
            continue
        stored = change(both, stored, [before, after])
        applications.pop(f"a{number}", None)
        if after is not None:
            applications[after["id"]] = after
    listed = list(applications.values())
    assert ids(both, stored, *listed) == [application["id"] for application in listed]
    fresh = both(f"{MODULE}:identity_writes", [[None, application] for application in listed], {})
    assert {key: sorted(value) for key, value in entries(stored).items()} == {
        key: sorted(value) for key, value in entries(fresh).items()
    }


def test_buckets_are_few_and_even(core: Core) -> None:
    keys = [f"job|linkedin|{4000000000 + number}" for number in range(3000)]
    counts: dict[str, int] = {}
    for key in keys:
        (bucket,) = core(f"{MODULE}:buckets_of", [key])
        counts[bucket] = counts.get(bucket, 0) + 1
    assert 800 < len(counts) <= 1024
    assert max(counts.values()) < 20


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://WWW.Example.com/Jobs/", "https://www.example.com/Jobs"),
        ("https://example.com/j?b=2&a=1&utm_medium=x&gclid=3", "https://example.com/j?a=1&b=2"),
        ("https://example.com/j?ref=77#top", "https://example.com/j?ref=77"),
        ("https://example.com", "https://example.com"),
        ("", ""),
    ],
)
def test_canonical_address(core: Core, url: str, expected: str) -> None:
    assert core("extension_src.core.applications.identity:canonical_address", url) == expected
