"""The days ahead of which To do speaks, and what stages there may be."""

from typing import Any

import pytest

from tests.core.conftest import Core
from tests.core.tracked import DAY, NOW, application

AGENDA = "extension_src.core.applications.agenda"
STATUSES = "extension_src.core.applications.statuses"


def shown(core: Core, kind: str, **fields: Any) -> bool:
    row = core("extension_src.core.storage.index:row_of", application("a", **fields))
    return kind in [group["kind"] for group in core(f"{AGENDA}:to_do", [row], {}, NOW)]


@pytest.mark.parametrize(
    "hours, is_shown",
    [(-13, False), (-12, True), (0, True), (7 * 24, True), (7 * 24 + 11, True), (7 * 24 + 12, False), (8 * 24, False)],
)
def test_the_days_ahead_that_are_shown(core: Core, hours: int, is_shown: bool) -> None:
    at = core("extension_src.core.dates.arithmetic:local_day", NOW)
    noon = core("extension_src.core.dates.arithmetic:time_at", at, 12 * DAY // 24)
    moment = noon + hours * DAY // 24
    assert shown(core, "meeting", way=[(3, "interview")], appointments=[{"id": "m", "at": moment}]) is is_shown
    if moment >= NOW or moment < noon:
        assert shown(core, "closing", way=[(3, "saved")], closes_at=moment) is (is_shown and moment >= NOW)


def test_a_row_without_a_closing_day_closes_never(core: Core) -> None:
    row = core("extension_src.core.storage.index:row_of", application("a", way=[(3, "saved")]))
    for closes in ({"closes_at": None}, {}):
        assert core(f"{AGENDA}:to_do", [{**row, **closes}], {}, NOW) == []
        assert core(f"{AGENDA}:next_step", {**row, **closes}, {}, NOW) == {"kind": "", "at": 0}


def test_what_a_stage_may_be_called_and_how_many_there_may_be(core: Core) -> None:
    stages = [{"id": f"own-{number}", "label": f"Stage {number}", "after": "applied"} for number in range(12)]
    assert core(f"{STATUSES}:stage_problem", "Trial", stages[:11], []) == ""
    assert core(f"{STATUSES}:stage_problem", "Trial", stages, []) == "stages-full"
    assert core(f"{STATUSES}:stage_problem", " " + "x" * 40 + " ", [], []) == ""
    assert core(f"{STATUSES}:stage_problem", "x" * 41, [], []) == "stage-long-name"
    for taken in ("SAVED", " stage  3", "Entrevista"):
        assert core(f"{STATUSES}:stage_problem", taken, stages[:5], ["Entrevista"]) == "stage-name-taken"
