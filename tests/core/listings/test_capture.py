"""Reports of content scripts: what is refused, what becomes an application, what a second report adds."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extension_src.core.listings.boards import BOARDS
from tests.core.conftest import Core, Raised

NOW = 1_772_452_800_000
MODULE = "extension_src.core.listings.capture"
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**9), 10**9) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


def report(**fields: Any) -> dict[str, Any]:
    return {
        "board": "infojobs",
        "job_id": "abc123",
        "url": "https://www.infojobs.net/of-iabc123",
        "title": "Cocinero",
        "company": "Casa Ejemplo",
        "location": "Lugo",
        "salary": "",
        "description": "Cocina de mercado.",
        "sources": {"title": "dom", "company": "state", "location": "dom", "description": "state"},
        "kind": "easy",
        "event": "click",
        "click": "c1",
        "seen_at": 1000,
        "facts": [["line", "hace 3 días", "dom"]],
        **fields,
    }


def checked(core: Core, **fields: Any) -> Any:
    return core(f"{MODULE}:checked_capture", report(**fields), BOARDS, NOW)


def tracked(core: Core, **fields: Any) -> Any:
    return core(f"{MODULE}:application_of", "a1", checked(core, **fields))


def events(application: dict[str, Any]) -> list[str]:
    return [entry["event"] for entry in application["history"]]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("board", "monster"),
        ("board", 7),
        ("kind", "manual"),
        ("event", "erase"),
        ("click", ""),
        ("title", ["Cocinero"]),
        ("seen_at", "now"),
        ("seen_at", None),
        ("description", {"html": "<b>"}),
    ],
)
def test_a_report_that_no_part_of_ours_would_send_is_refused(core: Core, field: str, value: Any) -> None:
    with pytest.raises(Raised) as refusal:
        checked(core, **{field: value})
    assert refusal.value.kind == "Refused"


@settings(max_examples=150, deadline=None)
@given(field=st.sampled_from(sorted(report())), value=JSON)
def test_any_field_may_hold_anything(both: Core, field: str, value: Any) -> None:
    try:
        result = both(f"{MODULE}:checked_capture", report(**{field: value}), BOARDS, NOW)
    except Raised as refusal:
        assert refusal.kind == "Refused"
        return
    assert set(result) == set(report())
    facts = {"posted_at", "closes_at", "workplace", "contract", "pay", "apply_url"}
    assert set(result["sources"]) <= {"title", "company", "location", "salary", "description", *facts}
    assert set(result["facts"]) <= set(result["sources"]) & facts


def test_long_texts_are_cut(core: Core) -> None:
    capture = checked(core, title="x" * 5000, description="y" * 100000)
    assert len(capture["title"]) == 300
    assert len(capture["description"]) == 60000


def test_a_click_is_intent(core: Core) -> None:
    application = tracked(core)
    assert (application["status"], application["confirmed"]) == ("applied", False)


def test_a_sign_in_wall_is_only_saved(core: Core) -> None:
    assert tracked(core, kind="sign-in")["status"] == "saved"


def test_a_second_click_adds_to_the_history(core: Core) -> None:
    again = core(f"{MODULE}:merged_application", tracked(core), checked(core, click="c2", seen_at=2000), False)
    assert events(again) == ["applied", "clicked"]
    assert again["applied_at"] == 1000


def test_the_same_report_again_changes_nothing(core: Core) -> None:
    application = tracked(core)
    assert core(f"{MODULE}:merged_application", application, checked(core), True) == application


def test_a_listing_seen_again_as_closed_says_so_once(core: Core) -> None:
    closed = core(
        f"{MODULE}:merged_application", tracked(core), checked(core, event="closed", click="c2", seen_at=2000), False
    )
    assert events(closed) == ["applied", "listing-closed"]
    assert (closed["closes_at"], closed["status"], closed["confirmed"]) == (2000, "applied", False)
    again = core(f"{MODULE}:merged_application", closed, checked(core, event="closed", click="c3", seen_at=3000), False)
    assert again == closed


def test_a_late_report_fills_what_was_missing(core: Core) -> None:
    application = tracked(core, title="", location="", sources={"company": "state"})
    later = core(f"{MODULE}:merged_application", application, checked(core, company="Otra"), True)
    assert (later["title"], later["location"], later["company"]) == ("Cocinero", "Lugo", "Casa Ejemplo")
    assert later["sources"]["title"] == "dom"
    assert events(later) == ["applied"]


def test_what_a_person_corrected_is_never_overwritten(core: Core) -> None:
    edited = core(
        "extension_src.core.applications.changes:changed_application", tracked(core), {"company": "Casa Buena"}, 1500
    )
    again = core(f"{MODULE}:merged_application", edited, checked(core, click="c2", company="Casa Mala"), False)
    assert again["company"] == "Casa Buena"
    assert again["sources"]["company"] == "user"


def test_saved_becomes_applied_by_a_real_apply(core: Core) -> None:
    saved = tracked(core, kind="sign-in")
    applied = core(f"{MODULE}:merged_application", saved, checked(core, click="c2", seen_at=2000), False)
    assert (applied["status"], applied["applied_at"], applied["kind"]) == ("applied", 2000, "easy")
    assert events(applied) == ["saved", "applied"]


def test_a_confirmation_confirms_once(core: Core) -> None:
    confirmation = checked(core, event="confirmation", click="c2", seen_at=2000)
    once = core(f"{MODULE}:merged_application", tracked(core), confirmation, False)
    assert once["confirmed"] is True
    twice = core(f"{MODULE}:merged_application", once, {**confirmation, "click": "c3"}, False)
    assert events(twice) == ["applied", "confirmed"]


def test_a_confirmation_of_an_unknown_job_is_an_application(core: Core) -> None:
    application = tracked(core, event="confirmation")
    assert (application["status"], application["confirmed"]) == ("applied", True)


def test_a_confirmation_does_not_take_back_an_interview(core: Core) -> None:
    interview = {**tracked(core), "status": "interview"}
    confirmation = checked(core, event="confirmation", click="c2")
    assert core(f"{MODULE}:merged_application", interview, confirmation, False)["status"] == "interview"


def test_what_is_no_record_is_refused(core: Core) -> None:
    for function, more in [("checked_capture", [NOW]), ("checked_page", [5])]:
        with pytest.raises(Raised) as refusal:
            core(f"{MODULE}:{function}", ["infojobs"], BOARDS, *more)
        assert refusal.value.kind == "Refused"


def test_a_page_that_a_person_saves_is_of_any_board_or_none(core: Core) -> None:
    page = {
        name: value for name, value in report(board="").items() if name not in ("kind", "event", "click", "seen_at")
    }
    saved = core(f"{MODULE}:checked_page", page, BOARDS, 5000)
    assert (saved["board"], saved["kind"], saved["seen_at"]) == ("", "manual", 5000)
    with pytest.raises(Raised):
        core(f"{MODULE}:checked_page", {**page, "board": "elsewhere"}, BOARDS, 5000)


def test_a_click_that_leads_to_a_sign_in_is_no_second_application(core: Core) -> None:
    wall = checked(core, kind="sign-in", click="c2", seen_at=2000)
    again = core(f"{MODULE}:merged_application", tracked(core), wall, False)
    assert (again["status"], events(again)) == ("applied", ["applied", "sign-in"])
