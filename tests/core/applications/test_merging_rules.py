"""Two records become one: what each rule of merging is for."""

from typing import Any

import pytest

from tests.core.conftest import Core
from tests.core.tracked import DAY, NOW, application

MERGING = "extension_src.core.applications.merging"
PLACES = {"saved": 0, "applied": 1, "interview": 2, "offer": 3, "rejected": 7, "ghosted": 7, "withdrawn": 7}


def merged(core: Core, existing: dict[str, Any], incoming: dict[str, Any]) -> Any:
    return core(f"{MERGING}:merged", existing, incoming, PLACES)


@pytest.mark.parametrize(
    "mine, theirs, kept",
    [
        ({"location": "Madrid"}, {"location": "Vigo"}, {"location": "Vigo"}),
        ({"location": "Madrid"}, {"location": "Vigo", "updated_at": 0}, {"location": "Madrid"}),
        ({"location": "Madrid"}, {"location": ""}, {"location": "Madrid"}),
        ({"location": ""}, {"location": "Vigo", "updated_at": 1}, {"location": "Vigo"}),
        ({"title": "(untitled)"}, {"title": "Cook", "updated_at": 1}, {"title": "Cook"}),
        ({"title": "Cook"}, {"title": "(untitled)"}, {"title": "Cook"}),
        ({}, {"contract": "Permanent", "updated_at": 1}, {"contract": "Permanent"}),
        ({"match": None}, {"match": {"fit": 70}, "updated_at": 1}, {"match": {"fit": 70}}),
        ({"match": {"fit": 60}}, {"match": None}, {"match": {"fit": 60}}),
        ({"archived": True}, {"archived": False}, {"archived": False}),
        ({"tags": ["a"]}, {"tags": ["b", "a"]}, {"tags": ["a", "b"]}),
        ({}, {"tags": ["b"]}, {"tags": ["b"]}),
        ({"links": [{"url": "x"}]}, {"links": []}, {"links": [{"url": "x"}]}),
        ({"board": "", "job_id": ""}, {"board": "indeed", "job_id": "7"}, {"board": "indeed", "job_id": "7"}),
        ({"board": "indeed", "job_id": ""}, {"board": "indeed", "job_id": "7"}, {"board": "indeed", "job_id": "7"}),
        ({"board": "linkedin", "job_id": ""}, {"board": "indeed", "job_id": "7"}, {"board": "linkedin", "job_id": ""}),
        ({"board": "indeed", "job_id": "6"}, {"board": "indeed", "job_id": "7"}, {"board": "indeed", "job_id": "6"}),
        ({"board": "", "job_id": "6"}, {"board": "indeed", "job_id": "7"}, {"board": "indeed", "job_id": "6"}),
        ({"board": "", "job_id": ""}, {"board": "indeed", "job_id": ""}, {"board": "indeed", "job_id": ""}),
        ({"notes": "a\nb"}, {"notes": "b\nc"}, {"notes": "a\nb\nc"}),
        ({"notes": "a"}, {"notes": "b\na"}, {"notes": "b\na"}),
        ({"notes": ""}, {"notes": "b"}, {"notes": "b"}),
        ({"notes": "a\nb"}, {"notes": "a"}, {"notes": "a\nb"}),
        ({"notes": "a"}, {"notes": "\n"}, {"notes": "a"}),
        ({"confirmed": False}, {"confirmed": True}, {"confirmed": True}),
        ({"confirmed": True}, {"confirmed": False}, {"confirmed": True}),
        ({"confirmed": False}, {"confirmed": False}, {"confirmed": False}),
        ({"sources": {"url": "user"}}, {"sources": {"url": "page", "pay": "page"}}, {"sources": {"url": "user", "pay": "page"}}),
        ({"job_id": "6"}, {"job_id": "7", "sources": {"job_id": "import"}}, {"sources": {}}),
        ({"job_id": ""}, {"job_id": "7", "board": "indeed", "sources": {"job_id": "import"}}, {"sources": {"job_id": "import"}}),
        ({"job_id": "6", "sources": {"job_id": "import"}}, {"job_id": "7"}, {"sources": {"job_id": "import"}}),
        ({"updated_at": 5}, {"updated_at": 3}, {"updated_at": 5}),
        ({"updated_at": 3}, {"updated_at": 5}, {"updated_at": 5}),
        (
            {"appointments": [{"id": "a", "at": 5, "place": "Sala 1"}]},
            {"appointments": [{"id": "b", "at": 3}, {"id": "a", "at": 6, "place": "Sala 2"}]},
            {"appointments": [{"id": "b", "at": 3}, {"id": "a", "at": 6, "place": "Sala 2"}]},
        ),
        (
            {"appointments": [{"id": "a", "at": 5}]},
            {"updated_at": 1, "appointments": [{"id": "a", "at": 6}, {"id": "b", "at": 3}]},
            {"appointments": [{"id": "b", "at": 3}, {"id": "a", "at": 5}]},
        ),
        ({"appointments": [{"id": "a", "at": 5}]}, {}, {"appointments": [{"id": "a", "at": 5}]}),
    ],
)  # fmt: skip
def test_two_records_are_one(core: Core, mine: Any, theirs: Any, kept: Any) -> None:
    same = {"title": "Cook", "company": "Olmo"}
    made = merged(
        core, application("a", **{**same, **mine}), application("b", **{**same, "updated_at": NOW + 5, **theirs})
    )
    assert {name: made[name] for name in kept} == kept
    assert made["id"] == "a"


@pytest.mark.parametrize(
    "mine, theirs, status, applied_at, events",
    [
        # The record changed later has the status and the day applied.
        (
            [(9, "applied")],
            [(8, "applied"), (2, "interview")],
            "interview",
            8,
            ["applied 9", "applied 8", "interview 2"],
        ),
        (
            [(9, "applied"), (2, "interview")],
            [(8, "applied")],
            "interview",
            9,
            ["applied 9", "applied 8", "interview 2"],
        ),
        ([(9, "saved")], [(8, "applied")], "applied", 8, ["saved 9", "applied 8"]),
        ([(9, "applied")], [(9, "applied")], "applied", 9, ["applied 9"]),
    ],
)
def test_the_status_and_history_of_both(
    core: Core, mine: Any, theirs: Any, status: str, applied_at: int, events: list[str]
) -> None:
    made = merged(core, application("a", way=mine), application("b", way=theirs))
    assert (made["status"], made["applied_at"]) == (status, NOW - applied_at * DAY)
    assert [f"{event['event']} {(NOW - event['at']) // DAY}" for event in made["history"]] == events


@pytest.mark.parametrize(
    "status, theirs, taken",
    [
        ("applied", "interview", True), ("interview", "applied", False), ("applied", "applied", False),
        ("offer", "rejected", True), ("rejected", "ghosted", False), ("own-1", "interview", False), ("applied", "own-1", False),
    ],
)  # fmt: skip
def test_without_a_day_the_further_status_counts(core: Core, status: str, theirs: str, taken: bool) -> None:
    known = application("a", way=[(9, status)], updated_at=NOW)
    # A file knows days alone: what is there on that day is not there twice.
    file = application("b", way=[(9, theirs)], updated_at=0)
    file["history"] = [
        {"at": NOW - 9 * DAY + 5, "event": status},
        {"at": NOW - 9 * DAY + 5, "event": theirs, "imported": True},
    ]
    made = merged(core, known, file)
    is_taken = taken or theirs == status
    assert made["status"] == (theirs if taken else status)
    assert len(made["history"]) == (2 if taken else 1), is_taken
    assert made["applied_at"] == NOW - 9 * DAY


def test_a_day_that_nobody_knew_is_taken_and_a_guessed_one_is_not(core: Core) -> None:
    unknown = application("a", way=[(9, "applied")], applied_at=0)
    assert merged(core, unknown, application("b", way=[(20, "applied")]))["applied_at"] == NOW - 20 * DAY
    guessed = application("b", way=[(1, "interview")])
    guessed["history"][0]["imported"] = True
    assert merged(core, application("a", way=[(9, "applied")]), guessed)["applied_at"] == NOW - 9 * DAY


def test_names_that_every_object_has_are_not_copied(core: Core) -> None:
    assert core(f"{MERGING}:copied", {"title": "Cook", "py_get": 1, "__x": 2}) == {"title": "Cook"}


def test_the_day_tells_one_of_many_applications_with_one_title(core: Core) -> None:
    keys = [
        core(f"{MERGING}:day_key", application("a", way=[(days, "applied")], title="Cook", company="Olmo"))
        for days in (1, 2)
    ]
    assert keys[0] != keys[1]
    assert keys[0].startswith("post|olmo|cook|")
    assert core(f"{MERGING}:day_key", application("a", company="")) == ""


@pytest.mark.parametrize(
    "other, changed",
    [
        ({"location": "Vigo"}, ["location"]), ({"updated_at": 9, "sources": {"title": "x"}}, []), ({"tags": []}, []),
        ({"tags": ["x"]}, ["tags"]), ({"follow_up": None}, []), ({"title": "(untitled)"}, ["title"]),
    ],
)  # fmt: skip
def test_what_a_merge_changed(core: Core, other: dict[str, Any], changed: list[str]) -> None:
    record = application("a")
    assert core(f"{MERGING}:changed_fields", record, {**record, **other}) == changed
