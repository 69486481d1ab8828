"""What a person changes, and takes back."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extension_src.core.native.visible import visible
from tests.core.conftest import Core, Raised
from tests.core.listings.test_capture import JSON, tracked

MODULE = "extension_src.core.applications.changes"
FIELDS = st.fixed_dictionaries(
    {},
    optional={
        "title": st.text(max_size=10),
        "company": st.text(max_size=10),
        "notes": st.text(max_size=10),
        "status": st.sampled_from(["saved", "applied", "interview", "offer"]),
        "confirmed": st.booleans(),
        "applied_at": st.integers(0, 10**13),
    },
)


def changed(core: Core, application: Any, fields: dict[str, Any], now: int = 2000) -> Any:
    return core(f"{MODULE}:changed_application", application, core(f"{MODULE}:checked_fields", fields, ["trial"]), now)


@pytest.mark.parametrize(
    "fields",
    [
        {"id": "b"},
        {"history": []},
        {"status": "hired"},
        {"title": 4},
        {"confirmed": "yes"},
        {"applied_at": -1},
        {"applied_at": 1e300},
        [],
    ],
)
def test_what_a_person_may_not_set_is_refused(core: Core, fields: Any) -> None:
    with pytest.raises(Raised) as refusal:
        core(f"{MODULE}:checked_fields", fields, [])
    assert refusal.value.kind == "Refused"


@settings(max_examples=100, deadline=None)
@given(fields=JSON)
def test_any_fields_are_taken_or_refused(both: Core, fields: Any) -> None:
    try:
        both(f"{MODULE}:checked_fields", fields, [])
    except Raised as refusal:
        assert refusal.kind == "Refused"


def test_a_status_goes_into_the_history(core: Core) -> None:
    application = changed(core, tracked(core), {"status": "interview"})
    assert application["history"][-1] == {"at": 2000, "event": "interview"}
    assert application["updated_at"] == 2000


def test_an_own_stage_is_a_status(core: Core) -> None:
    assert changed(core, tracked(core), {"status": "trial"})["status"] == "trial"


def test_the_same_status_again_is_no_event(core: Core) -> None:
    assert len(changed(core, tracked(core), {"status": "applied"})["history"]) == 1


def test_an_emptied_title_says_so(core: Core) -> None:
    assert changed(core, tracked(core), {"title": "  "})["title"] == "(untitled)"


@settings(max_examples=150, deadline=None)
@given(fields=FIELDS)
def test_undo_puts_back_what_was(both: Core, fields: dict[str, Any]) -> None:
    before = tracked(both)
    after = changed(both, before, fields)
    undone = both(f"{MODULE}:undone_application", after, both(f"{MODULE}:difference", before, after), 3000)
    assert {**undone, "updated_at": 0} == {**before, "updated_at": 0}


def test_undo_leaves_later_changes_alone(core: Core) -> None:
    before = tracked(core)
    first = changed(core, before, {"status": "interview", "location": "Madrid"})
    second = changed(core, first, {"notes": "Llamar el lunes", "location": "Vigo"}, 2500)
    undone = core(f"{MODULE}:undone_application", second, core(f"{MODULE}:difference", before, first), 3000)
    assert (undone["status"], undone["notes"], undone["location"]) == ("applied", "Llamar el lunes", "Vigo")


@given(text=st.text(alphabet=st.sampled_from("a \t\n\x1c\x1f\x85\xa0\u2028\u3000\ufeff\u200b"), max_size=8))
def test_white_space_around_a_title_goes_and_what_nobody_sees(both: Core, text: str) -> None:
    assert changed(both, tracked(both), {"company": text})["company"] == visible(text).strip()


def test_each_field_is_taken_at_its_length_or_refused(core: Core) -> None:
    links = [{"label": "Portfolio", "url": "https://olmo.example"}]
    fields = {"description": "x" * 70_000, "cv": "c" * 300, "links": links}
    taken = core(f"{MODULE}:checked_fields", fields, [])
    assert (len(taken["description"]), len(taken["cv"]), taken["links"]) == (60_000, 200, links)
    for wrong in ({"description": 4}, {"cv": ["cv-1"]}):
        with pytest.raises(Raised):
            core(f"{MODULE}:checked_fields", wrong, [])


def test_what_a_person_chose_says_so(core: Core) -> None:
    application = changed(core, tracked(core), {"description": "Another text", "cv": "cv-1"})
    assert (application["sources"]["description"], application["sources"]["cv"]) == ("user", "user")
    assert application["cv"] == "cv-1"
    assert "Another text" not in str(application)


def test_undo_brings_back_events_in_their_order(core: Core) -> None:
    before = changed(core, tracked(core), {"status": "interview"})
    after = {**before, "history": before["history"][1:]}
    difference = core(f"{MODULE}:difference", before, after)
    assert core(f"{MODULE}:undone_application", after, difference, 3000)["history"] == before["history"]
