"""When a person is reminded of an appointment."""

import pytest

from tests.core.conftest import Core
from tests.core.tracked import DAY, NOW

MODULE = "extension_src.core.applications.appointments"
HOUR = DAY // 24


def row(*times: int, status: str = "interview") -> dict:
    return {"id": "a", "status": status, "appointments": [{"id": str(at), "at": NOW + at} for at in times]}


@pytest.mark.parametrize(
    "at, since, before",
    [
        (DAY, -HOUR, [DAY]),
        (DAY + 1, -HOUR, []),
        (HOUR, -HOUR, [HOUR]),
        (HOUR // 2, -HOUR, [HOUR]),
        # Already reminded, or over.
        (HOUR, 0, []),
        (0, -HOUR, []),
        (-1, -3 * DAY, []),
        # After days without a browser, once: of the later.
        (HOUR // 2, -3 * DAY, [HOUR]),
    ],
)
def test_the_day_and_the_hour_before(core: Core, at: int, since: int, before: list[int]) -> None:
    found = core(f"{MODULE}:reminded_meetings", [row(at)], NOW + since, NOW)
    assert [one["before"] for one in found] == before
    assert core(f"{MODULE}:reminded_meetings", [row(at, status="rejected")], NOW + since, NOW) == []


@pytest.mark.parametrize(
    "times, expected",
    [([], 0), ([-HOUR], 0), ([HOUR], 0), ([2 * HOUR], HOUR), ([2 * DAY], DAY), ([2 * DAY, 3 * HOUR], 2 * HOUR)],
)
def test_the_next_reminder(core: Core, times: list[int], expected: int) -> None:
    found = core(f"{MODULE}:next_reminder", [row(*times), {"id": "b", "status": "applied"}], NOW)
    assert found == (0 if expected == 0 else NOW + expected)


@pytest.mark.parametrize("times, coming", [((), None), ((-2 * HOUR,), None), ((-2 * HOUR, 1 - HOUR, 5), 1 - HOUR)])
def test_what_comes_next(core: Core, times: tuple[int, ...], coming: int | None) -> None:
    """An appointment still counts as coming in its first hour."""
    found = core(f"{MODULE}:coming_appointment", row(*times), NOW)
    assert (found and found["at"]) == (None if coming is None else NOW + coming)


def test_nothing_comes_without_appointments(core: Core) -> None:
    assert core(f"{MODULE}:coming_appointment", {"id": "a"}, NOW) is None
    assert core(f"{MODULE}:coming_appointment", {"id": "a", "appointments": None}, NOW) is None
