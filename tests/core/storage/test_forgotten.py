"""What was deleted for good, and copies without it."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.conftest import Core
from tests.core.tracked import DAY, NOW, application

MODULE = "extension_src.core.storage.forgotten"


def export(*ids: str) -> dict[str, Any]:
    cvs = [{"id": "c1", "name": "CV", "text": "One"}, {"id": "c2", "name": "CV", "text": "Two"}]
    listings = {identifier: f"Text {identifier}" for identifier in ids}
    return {"format": "jobtrack", "applications": [application(name) for name in ids], "listings": listings, "cvs": cvs}


def test_a_copy_lets_go_of_the_record_its_text_and_the_cv(core: Core) -> None:
    gone = core(f"{MODULE}:gone_from", [["app:a1", NOW], ["cv:c2", NOW]], NOW - DAY)
    without = core(f"{MODULE}:export_without", export("a1", "a2"), gone)
    assert [made["id"] for made in without["applications"]] == ["a2"]
    assert without["listings"] == {"a2": "Text a2"}
    assert [cv["id"] for cv in without["cvs"]] == ["c1"]
    assert without["format"] == "jobtrack"


def test_a_copy_that_holds_nothing_of_it_stays_as_it_is(core: Core) -> None:
    gone = core(f"{MODULE}:gone_from", [["app:a7", NOW]], 0)
    assert core(f"{MODULE}:export_without", export("a1"), gone) is None


def test_a_copy_made_after_the_deletion_holds_what_was_brought_back(core: Core) -> None:
    assert core(f"{MODULE}:gone_from", [["app:a1", NOW]], NOW + 1) == {}
    assert core(f"{MODULE}:gone_from", [["app:a1", NOW]], NOW) == {"app:a1": True, "job:a1": True}


def test_the_copy_of_before_a_migration(core: Core) -> None:
    text = '{"app:a1": {"id": "a1"}, "job:a1": "Text", "app:a2": {"id": "a2"}, "settings": {}}'
    gone = core(f"{MODULE}:gone_from", [["app:a1", NOW]], 0)
    assert core(f"{MODULE}:kept_text_without", text, gone) == {"app:a2": {"id": "a2"}, "settings": {}}
    assert core(f"{MODULE}:kept_text_without", text, {"app:a9": True}) is None


@pytest.mark.parametrize("text", ["", "{", "null", "[]", "5"])
def test_a_kept_copy_of_any_shape_is_left(core: Core, text: str) -> None:
    assert core(f"{MODULE}:kept_text_without", text, {"app:a1": True}) is None


@pytest.mark.parametrize(
    "data", [{}, {"applications": 5, "cvs": None, "listings": []}, {"applications": [None, 3, {}]}]
)
def test_an_export_of_any_shape_is_left(core: Core, data: Any) -> None:
    assert core(f"{MODULE}:export_without", data, {"app:a1": True}) is None


def test_only_the_latest_are_remembered_and_only_while_copies_elsewhere_live(core: Core) -> None:
    stored = {"forgotten": core(f"{MODULE}:with_forgotten", {}, [["app:a1", NOW - 30 * DAY], ["app:a2", NOW - DAY]])}
    assert core(f"{MODULE}:is_due", stored) is True
    stored = {"forgotten": core(f"{MODULE}:settled_forgotten", stored, NOW)}
    assert stored["forgotten"] == {"records": [["app:a2", NOW - DAY]], "is_due": False}
    many = {"forgotten": {"records": [[f"app:{number}", NOW] for number in range(20001)], "is_due": True}}
    settled = core(f"{MODULE}:settled_forgotten", many, NOW)["records"]
    assert (len(settled), settled[0]) == (20000, ["app:1", NOW])


@pytest.mark.parametrize(
    "forgotten", [None, 5, "x", [], {}, {"records": 5}, {"records": [5, [], ["app:a1"], [5, NOW]]}]
)
def test_what_is_no_list_of_the_forgotten_is_an_empty_one(core: Core, forgotten: Any) -> None:
    assert core(f"{MODULE}:forgotten_records", {"forgotten": forgotten}) == []
    assert core(f"{MODULE}:is_due", {"forgotten": forgotten}) is False


@given(
    ids=st.lists(st.sampled_from("abcdefgh"), unique=True),
    gone=st.lists(st.tuples(st.sampled_from("abcdefgh"), st.integers(0, 4))),
    made_at=st.integers(0, 4),
)
def test_no_copy_holds_what_was_deleted_after_it(both: Core, ids: list[str], gone: list[Any], made_at: int) -> None:
    forgotten = [[f"app:{name}", at] for name, at in gone]
    keys = both(f"{MODULE}:gone_from", forgotten, made_at)
    without = both(f"{MODULE}:export_without", export(*ids), keys) or export(*ids)
    expected = [name for name in ids if not any(name == other and at >= made_at for other, at in gone)]
    assert [made["id"] for made in without["applications"]] == expected
    assert sorted(without["listings"]) == sorted(expected)
    assert both(f"{MODULE}:export_without", without, keys) is None
