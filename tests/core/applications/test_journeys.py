"""What an application's history says happened, in order, and how it ended."""

from typing import Any

import pytest

from tests.core.conftest import Core
from tests.core.tracked import application

JOURNEYS = "extension_src.core.applications.journeys"
PLACES = {"saved": 0, "applied": 1, "interview": 2, "offer": 3, "rejected": 7, "ghosted": 7, "withdrawn": 7}


@pytest.mark.parametrize(
    "way, status, expected",
    [
        ([(9, "applied"), (5, "interview"), (3, "rejected")], None, "applied interview rejected"),
        ([(9, "applied"), (5, "rejected"), (3, "interview")], None, "applied interview"),
        ([(9, "applied"), (5, "ghosted"), (3, "rejected")], None, "applied rejected"),
        ([(9, "applied"), (5, "interview"), (3, "applied")], "applied", "applied"),
        ([(9, "applied"), (5, "rejected"), (4, "applied")], "rejected", "applied rejected"),
        ([(9, "saved"), (8, "clicked"), (7, "applied"), (6, "applied")], None, "saved applied"),
        ([(9, "applied")], "offer", "applied offer"),
        ([(9, "applied"), (3, "offer")], "withdrawn", "applied offer withdrawn"),
        ([(9, "applied"), (3, "rejected")], "interview", "applied interview"),
        ([(9, "applied")], "own-9", "applied"),
        ([(9, "rejected"), (3, "interview")], "interview", "interview"),
    ],
)
def test_the_journey_that_led_to_a_status(core: Core, way: Any, status: str | None, expected: str) -> None:
    record = application("a", way=way)
    record["status"] = status or record["status"]
    found = core(f"{JOURNEYS}:journey", record, PLACES)
    assert " ".join(event["event"] for event in found) == expected
    if len(found) > 0 and found[-1].get("imported"):
        assert found[-1]["at"] == record["updated_at"]


@pytest.mark.parametrize(
    "way, sent",
    [
        ([(9, "saved")], False), ([(9, "applied")], True), ([(9, "saved"), (5, "withdrawn")], False),
        ([(9, "sign-in"), (5, "withdrawn")], False), ([(9, "applied"), (5, "withdrawn")], True),
        ([(9, "saved"), (7, "applied"), (5, "withdrawn"), (4, "withdrawn")], True), ([(9, "applied"), (5, "ghosted")], True),
    ],
)  # fmt: skip
def test_what_was_sent(core: Core, way: Any, sent: bool) -> None:
    record = application("a", way=way)
    assert core(f"{JOURNEYS}:was_sent", record) is sent
    assert core(f"{JOURNEYS}:sent_at", record) == (record["applied_at"] if sent else 0)


def test_whether_the_day_is_known(core: Core) -> None:
    record = application("a", way=[(9, "applied"), (5, "interview")])
    assert core(f"{JOURNEYS}:is_date_known", record) is True
    record["history"][1]["imported"] = True
    assert core(f"{JOURNEYS}:is_date_known", record) is True
    record["history"][0]["imported"] = True
    assert core(f"{JOURNEYS}:is_date_known", record) is False
    assert core(f"{JOURNEYS}:is_date_known", {**application("b"), "applied_at": 0}) is False


@pytest.mark.parametrize(
    "way, answer",
    [
        ([(9, "applied"), (5, "interview")], "interview"), ([(9, "saved"), (5, "applied")], None),
        ([(9, "applied"), (5, "ghosted")], None),
        ([(9, "applied"), (5, "withdrawn")], None), ([(9, "applied"), (5, "rejected")], "rejected"),
    ],
)  # fmt: skip
def test_the_first_answer(core: Core, way: Any, answer: str | None) -> None:
    found = core(f"{JOURNEYS}:first_answer", application("a", way=way), PLACES)
    assert (None if found is None else found["event"]) == answer


def test_how_far_a_journey_went(core: Core) -> None:
    way = [{"at": 1, "event": "applied"}, {"at": 2, "event": "interview"}, {"at": 3, "event": "rejected"}]
    assert [core(f"{JOURNEYS}:reached", way, status) for status in ("applied", "offer")] == [True, False]
    past = [core(f"{JOURNEYS}:came_past", way, status, PLACES) for status in ("saved", "applied", "interview", "offer")]
    assert past == [True, True, False, False]
