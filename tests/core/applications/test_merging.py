"""Two applications that a person says are one: no word of either is lost."""

import pytest

from tests.core.conftest import Core
from tests.core.tracked import DAY, NOW, application

PUT_TOGETHER = "extension_src.core.applications.merging:put_together"
PLACES = {"saved": 0, "applied": 1, "interview": 2, "rejected": 4}


def test_the_one_that_stays_has_everything(core: Core) -> None:
    kept = application("a", way=[(9, "applied")], notes="Ask Ana", url="https://a.example/1", tags=["remote"])
    other = application(
        "b", way=[(8, "applied"), (2, "interview")], notes="Call Eva", url="https://b.example/1", tags=["dream"],
        contacts=[{"name": "Eva"}], confirmed=False, title="Cook (m/f)",
    )  # fmt: skip
    made = core(PUT_TOGETHER, kept, other, PLACES)
    assert (made["id"], made["url"], made["status"]) == ("a", "https://a.example/1", "interview")
    assert made["notes"] == "Ask Ana\nCall Eva\nCook (m/f) · Company b"
    assert made["tags"] == ["remote", "dream"]
    assert made["contacts"] == [{"name": "Eva"}]
    assert made["links"] == [{"label": "Cook (m/f)", "url": "https://b.example/1", "board": "", "job_id": ""}]
    assert [event["at"] for event in made["history"]] == [NOW - 9 * DAY, NOW - 8 * DAY, NOW - 2 * DAY]
    assert made["confirmed"] is True
    taken = core("extension_src.core.applications.changes:difference", kept, made)
    assert core("extension_src.core.applications.changes:undone_application", made, taken, 5)["notes"] == "Ask Ana"


@pytest.mark.parametrize(
    "listing",
    [
        {"board": "glassdoor", "job_id": "1009", "url": "https://www.glassdoor.es/job-listing/j?jl=1009"},
        {"board": "", "job_id": "", "url": "https://jobs.b.example/cook?id=7"},
    ],
)
def test_both_listings_are_known_to_be_the_one_that_stays(core: Core, listing: dict[str, str]) -> None:
    kept = application("a", board="linkedin", job_id="4000001", url="https://www.linkedin.com/jobs/view/4000001")
    made = core(PUT_TOGETHER, kept, application("b", **listing), PLACES)
    index = "extension_src.core.storage.identity_index"
    # The one that becomes part of it is stored no longer, and what it was found by leads to the other.
    stored = core(f"{index}:identity_writes", [[kept, made], [application("b", **listing), None]], {})
    assert core(f"{index}:tracked_ids", [listing, kept], stored) == ["a", "a"]
    assert len(core("extension_src.core.storage.transaction:moved_pairs", [[kept, made]])) == 1


def test_one_address_is_no_link(core: Core) -> None:
    kept = application("a", url="https://a.example/1")
    assert "links" not in core(
        PUT_TOGETHER, kept, application("b", url="https://a.example/1", title="Title a", company="Company a"), PLACES
    )
    assert "links" not in core(PUT_TOGETHER, kept, application("b"), PLACES)
