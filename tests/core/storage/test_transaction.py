"""What a change of applications changes beside them."""

from typing import Any

import pytest

from tests.core.conftest import Core
from tests.core.listings.test_capture import tracked

MODULE = "extension_src.core.storage.transaction"


def moved(core: Core, pairs: list[Any]) -> list[Any]:
    return list(core(f"{MODULE}:moved_pairs", pairs))


def test_a_score_or_a_note_leaves_identity_alone(core: Core) -> None:
    before = tracked(core)
    after = {**before, "match": {"fit": 3}, "cv": "cv-1", "notes": "mine", "status": "offer", "applied_at": 7}
    assert moved(core, [[before, after]]) == []


@pytest.mark.parametrize("field", ["board", "job_id", "url", "company", "title"])
def test_each_identifying_field_moves_an_application(core: Core, field: str) -> None:
    before = tracked(core)
    pairs = [[None, before], [before, None], [before, {**before, field: "another"}]]
    assert moved(core, pairs) == pairs


def listed(core: Core, application: dict[str, Any] | None) -> str:
    return str(core(f"{MODULE}:listed_text", application))


@pytest.mark.parametrize(
    "field, value", [("title", "Pastelera"), ("status", "offer"), ("job_id", "9"), ("url", "x"), ("applied_at", 1)]
)
def test_what_lists_show_and_find_by_is_told_apart(core: Core, field: str, value: Any) -> None:
    before = tracked(core)
    assert listed(core, before) == listed(core, {**before, "salary": before["salary"]})
    assert len({listed(core, before), listed(core, {**before, field: value}), listed(core, None)}) == 3
