"""What To do shows, and in which order."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st

from extension_src.core.applications.statuses import STATUSES
from tests.core.conftest import Core
from tests.core.tracked import DAY, NOW, application

MODULE = "extension_src.core.applications.agenda"
HOUR = DAY // 24


def lines(core: Core, applications: list, settings: dict | None = None) -> dict[str, list[str]]:
    rows = [core("extension_src.core.storage.index:row_of", one) for one in applications]
    groups = core(f"{MODULE}:to_do", rows, settings or {}, NOW)
    return {group["kind"]: [line["row"]["id"] for line in group["lines"]] for group in groups}


def test_each_kind_in_its_order(core: Core) -> None:
    applications = [
        application("met", way=[(3, "applied"), (1, "interview")], appointments=[{"id": "m", "at": NOW + 2 * DAY}]),
        application("soon", way=[(3, "applied")], appointments=[{"id": "m", "at": NOW + HOUR}]),
        application("far", way=[(3, "applied")], appointments=[{"id": "m", "at": NOW + 20 * DAY}]),
        application("unsent", way=[(2, "applied")], confirmed=False, kind="easy"),
        application("newer", way=[(1, "applied")], confirmed=False, kind="easy"),
        application("due", way=[(9, "applied")]),
        application("just", way=[(8, "applied")]),
        application("silent", way=[(40, "applied")]),
        application("longer", way=[(60, "applied")]),
        application("closing", way=[(1, "saved")], closes_at=NOW + 3 * DAY),
        application("closed", way=[(1, "saved")], closes_at=NOW - DAY),
        application("offer", way=[(20, "applied"), (2, "offer")], offer={"amount": "1", "answer_by": NOW + DAY}),
        application("undated", way=[(20, "applied"), (2, "offer")]),
        application("over", way=[(60, "applied"), (1, "rejected")], appointments=[{"id": "m", "at": NOW + HOUR}]),
    ]
    assert lines(core, applications) == {
        "meeting": ["soon", "met"],
        "unsent": ["newer", "unsent"],
        "due": ["just", "due"],
        "silent": ["longer", "silent"],
        "closing": ["closing"],
        "answer": ["offer", "undated"],
    }
    assert lines(core, applications[:0]) == {}
    rows = [core("extension_src.core.storage.index:row_of", one) for one in applications]
    groups = core(f"{MODULE}:to_do", rows, {}, NOW)
    assert {group["kind"]: [(line["at"] - NOW) / DAY for line in group["lines"] if line["at"]] for group in groups} == {
        "meeting": [1 / 24, 2],
        "unsent": [-1, -2],
        "due": [-1, -2],
        "silent": [-60, -40],
        "closing": [3],
        "answer": [1],
    }


@pytest.mark.parametrize("fields", [{"archived": True}, {"put_off": NOW + 1}])
def test_what_was_put_off_is_not_asked_but_an_appointment_is_shown(core: Core, fields: dict) -> None:
    applications = [
        application("unsent", confirmed=False, kind="easy", **fields),
        application("due", **fields),
        application("silent", way=[(60, "applied")], **fields),
        application("offer", way=[(3, "offer")], **fields),
    ]
    assert lines(core, applications) == {}
    meeting = application("a", appointments=[{"id": "m", "at": NOW + HOUR}], **fields)
    assert lines(core, [meeting]) == {"meeting": ["a"]}
    assert lines(core, [application("back", put_off=NOW)]) == {"due": ["back"]}


def test_reminders_that_are_switched_off_are_not_shown(core: Core) -> None:
    applications = [application("due"), application("silent", way=[(60, "applied")])]
    assert lines(core, applications, {"follow_up_days": 0, "ghosted_days": 0}) == {}
    assert core(f"{MODULE}:put_off", NOW) == NOW + 7 * DAY


ROWS = st.lists(
    st.fixed_dictionaries(
        {
            "status": st.sampled_from(STATUSES),
            "days": st.integers(0, 120),
            "confirmed": st.booleans(),
            "kind": st.sampled_from(["easy", "manual"]),
        },
        optional={
            "follow_up": st.integers(-20, 20).map(lambda days: {"at": NOW + days * DAY}),
            "put_off": st.integers(-5, 5).map(lambda days: NOW + days * DAY),
            "archived": st.booleans(),
        },
    ),
    max_size=8,
)


@examples(max_examples=100)
@given(rows=ROWS)
def test_the_popup_asks_of_as_many_as_to_do_shows(both: Core, rows: list[dict[str, Any]]) -> None:
    made = [application(str(place), way=[(row.pop("days"), row["status"])], **row) for place, row in enumerate(rows)]
    shown = lines(both, made)
    indexed = [both("extension_src.core.storage.index:row_of", one) for one in made]
    asked = both("extension_src.core.applications.follow_ups:asked", indexed, {}, NOW)
    for kind in ("due", "silent"):
        ids = shown.get(kind, [])
        assert asked[kind]["count"] == len(ids)
        assert asked[kind]["first"] is None if not ids else asked[kind]["first"]["id"] in ids


@pytest.mark.parametrize(
    "fields, kind, days",
    [
        ({"way": [(3, "applied"), (1, "interview")], "appointments": [{"id": "m", "at": NOW + 2 * DAY}]}, "meeting", 2),
        ({"way": [(3, "applied"), (1, "interview")], "appointments": [{"id": "m", "at": NOW - 2 * DAY}]}, "", None),
        ({"way": [(2, "applied")], "confirmed": False, "kind": "easy"}, "unsent", -2),
        ({"way": [(9, "applied")]}, "due", -2),
        ({"way": [(3, "applied")]}, "later", 4),
        ({"way": [(3, "applied")], "follow_up": {"at": 0}}, "", None),
        ({"way": [(60, "applied")]}, "silent", -60),
        ({"way": [(1, "saved")], "closes_at": NOW + 30 * DAY}, "closing", 30),
        ({"way": [(1, "saved")], "closes_at": NOW - DAY}, "", None),
        ({"way": [(1, "saved")]}, "", None),
        ({"way": [(9, "offer")], "offer": {"answer_by": NOW + DAY}}, "answer", 1),
        ({"way": [(9, "offer")]}, "answer", None),
        ({"way": [(60, "applied"), (1, "rejected")], "appointments": [{"id": "m", "at": NOW + DAY}]}, "", None),
        ({"way": [(9, "applied")], "archived": True}, "", None),
    ],
)
def test_the_next_step(core: Core, fields: dict[str, Any], kind: str, days: int | None) -> None:
    row = core("extension_src.core.storage.index:row_of", application("a", **fields))
    expected = {"kind": kind, "at": 0 if days is None else NOW + days * DAY}
    assert core(f"{MODULE}:next_step", row, {}, NOW) == expected
