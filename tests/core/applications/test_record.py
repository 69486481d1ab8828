"""An application record, on both runtimes."""

from typing import Any

import pytest

from tests.core.conftest import Core

CAPTURE: dict[str, Any] = {
    "board": "infojobs",
    "job_id": "abc",
    "title": "Cook",
    "company": "Casa Ejemplo",
    "url": "https://www.infojobs.net/of-iabc",
    "location": "",
    "salary": "",
    "kind": "easy",
    "sources": {"title": "dom"},
}


def test_new_application_begins_its_history(core: Core) -> None:
    application = core("extension_src.core.applications.record:new_application", "a1", CAPTURE, "applied", 5)
    assert application["history"] == [{"at": 5, "event": "applied"}]
    assert application["confirmed"] is False
    assert application["title"] == "Cook"


def test_an_application_without_title_says_so(core: Core) -> None:
    application = core(
        "extension_src.core.applications.record:new_application", "a1", {**CAPTURE, "title": ""}, "saved", 5
    )
    assert application["title"] == "(untitled)"


def test_a_full_history_keeps_its_beginning_and_its_end(core: Core) -> None:
    history: list[Any] = [{"at": n, "event": "applied"} for n in range(500)]
    longer = core("extension_src.core.applications.record:with_event", history, 900, "interview")
    assert len(longer) == 500
    assert longer[0]["at"] == 0
    assert longer[-1] == {"at": 900, "event": "interview"}


@pytest.mark.parametrize(
    "status, confirmed, kind, unfinished",
    [
        ("applied", False, "easy", True), ("applied", True, "easy", False), ("saved", False, "easy", False),
        ("applied", False, "manual", False),
    ],
)  # fmt: skip
def test_a_click_on_apply_is_unfinished_until_confirmed(
    core: Core, status: str, confirmed: bool, kind: str, unfinished: bool
) -> None:
    row = {"status": status, "confirmed": confirmed, "kind": kind}
    assert core("extension_src.core.applications.record:is_unfinished", row) is unfinished
