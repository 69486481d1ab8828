"""What a preview of a restoring says, and which settings come with it."""

from typing import Any

import pytest

from tests.core.conftest import Core
from tests.core.tracked import NOW, application

MODULE = "extension_src.core.transfer.restoring"
PLANS = "extension_src.core.transfer.own_export"
STAGE = {"id": "own-1", "label": "Test task", "after": "interview"}
OTHER = {"id": "own-2", "label": "Second talk", "after": "interview"}
DEFAULTS = {"language": "", "theme": "", "follow_up_days": 7, "default_cv": "", "welcomed": False, "stages": []}
CV = {"id": "c1", "name": "CV", "text": "Nurse", "added_at": NOW}


def exported(applications: list[Any], **fields: Any) -> dict[str, Any]:
    data = {"format": "jobtrack", "version": 1, "schema": 1, "exported_at": "2026-03-02T12:00:00Z"}
    return {**data, "applications": applications, "listings": {}, "cvs": [], "settings": {}, **fields}


def plan_of(core: Core, data: Any, mode: str, existing: list[Any]) -> Any:
    context = {"stages": [], "status_labels": {}, "described": {}, "now": NOW}
    return core(f"{PLANS}:export_plan", data, mode, existing, context)


def names(lines: list[Any]) -> list[str]:
    return [line["id"] for line in lines]


def test_what_is_in_a_copy(core: Core) -> None:
    made = [application(f"a{number}", way=[(number, "applied")]) for number in (4, 2, 9, 1, 7, 3)]
    made[0]["letters"] = [{"id": "l1"}, {"id": "l2"}]
    data = exported([*made, {"id": "broken"}], cvs=[CV], settings={"stages": [STAGE]})
    summary = core(f"{MODULE}:copy_summary", data, plan_of(core, data, "merge", []))
    assert names(summary.pop("newest")) == ["a1", "a2", "a3", "a4", "a7"]
    assert summary == {
        "made": "2026-03-02T12:00:00Z",
        "applications": 6,
        "cvs": 1,
        "letters": 2,
        "files": 0,
        "stages": 1,
        "refused": 1,
    }


def test_what_is_here_already_is_in_the_copy_all_the_same(core: Core) -> None:
    made = [application("a"), application("b")]
    data = exported(made)
    summary = core(f"{MODULE}:copy_summary", data, plan_of(core, data, "merge", made))
    assert summary["applications"] == 2
    assert names(summary["newest"]) == ["a", "b"]


@pytest.mark.parametrize("said", [None, 5, {}, []])
def test_a_copy_without_its_date_has_none(core: Core, said: Any) -> None:
    data = exported([application("a")], exported_at=said)
    assert core(f"{MODULE}:copy_summary", data, plan_of(core, data, "merge", []))["made"] == ""


@pytest.mark.parametrize("stages", [None, 5, "x", {}])
def test_settings_of_any_shape_are_looked_through(core: Core, stages: Any) -> None:
    data = exported([application("a")], settings={"stages": stages})
    assert core(f"{MODULE}:copy_summary", data, plan_of(core, data, "merge", []))["stages"] == 0
    assert core(f"{MODULE}:restored_settings", data, {}, {}, False) is None


def test_what_a_daily_copy_would_change(core: Core) -> None:
    same, then, gone, new = application("same"), application("other"), application("gone"), application("new")
    now = {**then, "title": "Changed since", "notes": "More"}
    data = exported([same, then, gone])
    changes = core(f"{MODULE}:replaced", plan_of(core, data, "replace", []), [same, now, new], [])
    assert names(changes["added"]) == ["gone"]
    assert names(changes["changed"]) == ["other"]
    assert names(changes["removed"]) == ["new"]
    assert changes["changed"][0]["title"] == then["title"]


def test_a_field_only_one_side_has_is_a_change(core: Core) -> None:
    then = application("a")
    data = exported([then])
    plan = plan_of(core, data, "replace", [])
    for now in ({**then, "tags": ["remote"]}, {**then, "notes": "x"}):
        assert names(core(f"{MODULE}:replaced", plan, [now], [])["changed"]) == ["a"]
    assert core(f"{MODULE}:replaced", plan, [then], [])["changed"] == []


def test_the_cvs_a_daily_copy_would_change(core: Core) -> None:
    def cvs_of(theirs: list[Any], here: list[Any]) -> list[int]:
        data = exported([application("a")], cvs=theirs)
        changes = core(f"{MODULE}:replaced", plan_of(core, data, "replace", []), [], here)
        return [changes["cvs_added"], changes["cvs_changed"], changes["cvs_removed"]]

    other = {**CV, "id": "c2"}
    assert cvs_of([CV], [CV]) == [0, 0, 0]
    assert cvs_of([CV, other], [{**CV, "text": "Cook"}]) == [1, 1, 0]
    assert cvs_of([CV], [CV, other]) == [0, 0, 1]
    # A copy without any leaves those there are.
    assert cvs_of([], [CV, other]) == [0, 0, 0]


def test_settings_made_since_stay_unless_chosen(core: Core) -> None:
    data = exported([application("a")], settings={"stages": [STAGE], "follow_up_days": 3, "theme": "dark"})
    here = {"stages": [OTHER], "follow_up_days": 9, "language": "es"}
    # An application may stand in a stage of the copy: it is added, and the person's own stay.
    kept = core(f"{MODULE}:restored_settings", data, here, DEFAULTS, False)
    assert kept == {"stages": [OTHER, STAGE]}
    taken = core(f"{MODULE}:restored_settings", data, here, DEFAULTS, True)
    # The language was chosen since: as it was then is the browser's own.
    assert taken == {"stages": [OTHER, STAGE], "follow_up_days": 3, "theme": "dark", "language": ""}
    changed = core(f"{MODULE}:changed_settings", here, taken)
    assert sorted(changed) == ["follow_up_days", "language", "stages", "theme"]
    assert core(f"{MODULE}:changed_settings", here, None) == []
    same = exported([application("a")], settings={**here, "theme": ""})
    here = {**here, "theme": ""}
    assert core(f"{MODULE}:restored_settings", same, here, DEFAULTS, False) is None
    assert (
        core(f"{MODULE}:changed_settings", here, core(f"{MODULE}:restored_settings", same, here, DEFAULTS, True)) == []
    )


def test_an_agreement_is_no_setting_to_bring_back(core: Core) -> None:
    agreed = {"agreed_at": 5, "letters_agreed": 6, "welcomed": True, "health_seen": {"indeed": 1}}
    data = exported([application("a")], settings={**agreed, "follow_up_days": 3})
    assert core(f"{MODULE}:restored_settings", data, {}, {}, True) == {"follow_up_days": 3}


def test_answers_and_templates_written_since_stay_beside_those_of_the_copy(core: Core) -> None:
    old = {"id": "a", "question": "Pay expected", "answer": "28.000 €"}
    new = {"id": "b", "question": "Notice", "answer": "Two weeks"}
    mine = {"kind": "thanks", "language": "es", "subject": "a", "body": "b"}
    data = {"settings": {"answers": [old], "letter_templates": [{**mine, "body": "c"}], "follow_up_days": 3}}
    here = {"answers": [new], "letter_templates": [mine]}
    kept = core(f"{MODULE}:restored_settings", data, here, {}, False)
    assert kept == {"answers": [new, old]}
    taken = core(f"{MODULE}:restored_settings", data, here, {}, True)
    assert taken == {"answers": [new, old], "letter_templates": [mine], "follow_up_days": 3}
