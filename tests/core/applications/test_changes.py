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


@pytest.mark.parametrize(
    "status, confirmed",
    [
        ("interview", True),
        ("rejected", True),
        ("ghosted", True),
        ("applied", True),
        ("trial", True),
        ("withdrawn", False),
        ("saved", False),
    ],
)
def test_a_status_that_a_person_gives_confirms(core: Core, status: str, confirmed: bool) -> None:
    before = {**tracked(core), "confirmed": False, "status": "applied"}
    after = changed(core, before, {"status": status})
    assert (after["status"], after["confirmed"]) == (status, confirmed)
    undone = core(f"{MODULE}:undone_application", after, core(f"{MODULE}:difference", before, after), 3000)
    assert (undone["status"], undone["confirmed"], undone["history"]) == ("applied", False, before["history"])


def test_not_sent_after_all_takes_the_confirmation_back(core: Core) -> None:
    sent = changed(core, tracked(core), {"confirmed": True})
    assert changed(core, sent, {"status": "saved"})["confirmed"] is False


def test_applied_said_of_what_was_asked_is_an_answer(core: Core) -> None:
    before = {**tracked(core), "confirmed": False, "status": "applied"}
    after = changed(core, before, {"status": "applied"})
    assert (after["confirmed"], after["history"]) == (True, before["history"])


def with_history(core: Core, *events: tuple[int, str]) -> Any:
    history = [{"at": at, "event": event} for at, event in events]
    return {**tracked(core), "history": history, "status": history[-1]["event"], "applied_at": history[0]["at"]}


def test_a_status_has_the_day_that_is_said(core: Core) -> None:
    before = with_history(core, (100, "applied"), (900, "clicked"))
    before["status"] = "applied"
    after = changed(core, before, {"status": "rejected", "status_at": 500})
    assert [(event["at"], event["event"]) for event in after["history"]] == [
        (100, "applied"), (500, "rejected"), (900, "clicked"),
    ]  # fmt: skip
    again = changed(core, after, {"status": "rejected", "status_at": 400})
    assert [event["at"] for event in again["history"]] == [100, 400, 900]
    # Nothing has happened that is yet to come.
    assert changed(core, before, {"status": "rejected", "status_at": 9999})["history"][-1]["at"] == 2000


def test_what_was_saved_and_then_sent_was_sent_on_the_day_said(core: Core) -> None:
    saved = with_history(core, (100, "saved"))
    assert changed(core, saved, {"status": "applied", "status_at": 700})["applied_at"] == 700
    assert changed(core, saved, {"status": "applied"})["applied_at"] == 2000
    assert changed(core, saved, {"status": "interview"})["applied_at"] == 100


@pytest.mark.parametrize(
    "event, history, status",
    [
        (
            {"act": "move", "at": 300, "event": "interview", "to": 150},
            [(100, "applied"), (150, "interview")],
            "interview",
        ),
        ({"act": "remove", "at": 300, "event": "interview"}, [(100, "applied")], "applied"),
        ({"act": "remove", "at": 301, "event": "interview"}, [(100, "applied"), (300, "interview")], "interview"),
        ({"act": "move", "at": 300, "event": "interview"}, [(100, "applied"), (300, "interview")], "interview"),
        (
            {"act": "add", "at": 200, "note": " Called "},
            [(100, "applied"), (200, "note"), (300, "interview")],
            "interview",
        ),
        ({"act": "add", "at": 200, "note": " "}, [(100, "applied"), (300, "interview")], "interview"),
    ],
)
def test_the_history_is_corrected_and_taken_back(core: Core, event: Any, history: Any, status: str) -> None:
    before = with_history(core, (100, "applied"), (300, "interview"))
    after = changed(core, before, {"event": event})
    assert ([(one["at"], one["event"]) for one in after["history"]], after["status"]) == (history, status)
    undone = core(f"{MODULE}:undone_application", after, core(f"{MODULE}:difference", before, after), 3000)
    assert (undone["history"], undone["status"]) == (before["history"], "interview")


def test_a_dated_note_keeps_its_words_and_the_day_applied_goes_with_its_event(core: Core) -> None:
    before = with_history(core, (100, "applied"), (300, "interview"))
    noted = changed(core, before, {"event": {"act": "add", "at": 200, "note": "They called"}})
    assert noted["history"][1] == {"at": 200, "event": "note", "note": "They called"}
    moved = changed(core, before, {"event": {"act": "move", "at": 100, "event": "applied", "to": 50}})
    assert moved["applied_at"] == 50
    one = with_history(core, (100, "applied"))
    assert changed(core, one, {"event": {"act": "remove", "at": 100, "event": "applied"}})["history"] == one["history"]


def test_a_day_an_import_guessed_is_known_once_it_is_said(core: Core) -> None:
    before = with_history(core, (100, "applied"))
    before["history"][0]["imported"] = True
    moved = changed(core, before, {"event": {"act": "move", "at": 100, "event": "applied", "to": 50}})
    assert moved["history"] == [{"at": 50, "event": "applied"}]


def test_tags_are_taken_once_and_appointments_in_their_order(core: Core) -> None:
    tags = [" Remote ", "remote", "REMÓTE", "", "dream  job"]
    meetings = [{"id": "b", "at": 900}, {"id": "a", "at": 500, "place": "Sala 2"}]
    after = changed(core, tracked(core), {"tags": tags, "appointments": meetings, "archived": True})
    assert after["tags"] == ["Remote", "dream job"]
    assert [one["id"] for one in after["appointments"]] == ["a", "b"]
    assert after["archived"] is True


def test_a_tag_joins_those_that_are_there(core: Core) -> None:
    record = {**tracked(core), "tags": ["remote"]}
    assert changed(core, record, {"add_tag": " Dream  job"})["tags"] == ["remote", "Dream job"]
    assert changed(core, record, {"add_tag": "REMOTE"})["tags"] == ["remote"]
    assert changed(core, tracked(core), {"add_tag": "new"})["tags"] == ["new"]
    full = {**record, "tags": [f"tag {number}" for number in range(30)]}
    assert changed(core, full, {"add_tag": "one more"})["tags"] == full["tags"]
    assert "add_tag" not in changed(core, record, {"add_tag": "x"})


@pytest.mark.parametrize(
    "before, status, noted, expected",
    [
        (None, "applied", "", "in-use"),
        (None, "saved", "", ""),
        ("saved", "applied", "", "in-use"),
        ("saved", "applied", "chosen", "chosen"),
        ("applied", "applied", "", ""),
        ("applied", "interview", "", ""),
    ],
)
def test_the_cv_is_the_one_in_use_when_it_is_sent(
    core: Core, before: str | None, status: str, noted: str, expected: str
) -> None:
    record = {**tracked(core), "status": status, "cv": noted}
    earlier = None if before is None else {**record, "status": before}
    assert core(f"{MODULE}:with_cv_in_use", earlier, record, "in-use")["cv"] == expected
    assert core(f"{MODULE}:with_cv_in_use", earlier, record, "")["cv"] == noted


FILES = {
    "early": {"id": "early", "name": "a", "size": 1, "added_at": 5},
    "late": {"id": "late", "name": "b", "size": 1, "added_at": 9},
    "undated": {"id": "undated", "name": "c", "size": 1},
}


@pytest.mark.parametrize(
    "now, before, after, undone",
    [
        # Taken off and put back, it stands in its place by its day; one that another program gave no day comes first.
        ("late", "early late", "late", "early late"),
        ("undated late", "undated early late", "undated late", "undated early late"),
        # What was attached since stays; what the change attached goes.
        ("early late", "", "early", "late"),
        ("late", "early", "", "early late"),
        # What the change did not touch, and was taken off since, stays off.
        ("", "early late", "late", "early"),
        ("early", "early", "early late", "early"),
    ],
)
def test_undo_of_files_is_of_those_that_the_change_was_about(
    core: Core, now: str, before: str, after: str, undone: str
) -> None:
    lists = [[FILES[name] for name in names.split()] for names in (now, before, after)]
    change = {"fields": {"files": lists[1:]}, "events": [], "gone": []}
    application = {"id": "a", "history": [], "files": lists[0], "updated_at": 1}
    found = core(f"{MODULE}:undone_application", application, change, 3000)
    assert [file["id"] for file in found["files"]] == undone.split()
