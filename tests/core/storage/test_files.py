"""Files kept whole: who names them, what a deletion takes with it, and what an undo brings back, on both runtimes."""

import base64
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.conftest import Core

FILES = "extension_src.core.storage.files"
CHANGES = "extension_src.core.applications.changes"
FORGOTTEN = "extension_src.core.storage.forgotten"
UNDO = "extension_src.core.storage.undo"
KEPT = "extension_src.core.storage.kept"


def file(number: int) -> dict[str, Any]:
    return {"id": f"f{number}", "name": f"{number}.pdf", "size": 10 * number, "added_at": number}


def tracked(*numbers: int) -> dict[str, Any]:
    return {"id": "a1", "files": [file(number) for number in numbers], "history": [], "updated_at": 1}


@given(st.binary(max_size=50))
def test_the_size_of_a_content_is_that_of_its_bytes(both: Core, content: bytes) -> None:
    text = base64.b64encode(content).decode()
    assert both(f"{FILES}:content_size", text) == len(content)
    assert both(f"{FILES}:longest_content", len(content)) == len(text)


def test_all_files_have_48_megabytes(both: Core) -> None:
    taken = 15 * len(base64.b64encode(bytes(3 * 2**20)))
    for size, is_kept in ((3 * 2**20, True), (3 * 2**20 + 1, False)):
        assert both(f"{FILES}:fits", size, taken) is is_kept


def test_what_names_a_file_keeps_it(core: Core) -> None:
    cv = {"id": "c1", "file": file(3)}
    assert core(f"{FILES}:ids_of_files", [tracked(1, 2), {"id": "a2"}], [cv]) == ["f1", "f2", "f3"]
    lines = [{"day": "2026-11-27", "files": ["f2"]}, {"deleted": [tracked(4)]}]
    assert core(f"{FILES}:mentioned", ["file:f1", "file:f2", "file:f4", "file:f"], lines) == ["file:f2", "file:f4"]


@pytest.mark.parametrize("damaged", [None, "f1", [None, 3, {"name": "x"}], {"id": "f1"}])
def test_a_damaged_list_names_nothing(core: Core, damaged: Any) -> None:
    assert core(f"{FILES}:files_of", {"files": damaged, "file": "f1"}) == []


@given(
    st.lists(st.integers(1, 6), unique=True),
    st.lists(st.integers(1, 6), unique=True),
    st.lists(st.integers(7, 9), unique=True),
)
def test_a_change_of_files_is_taken_back_whatever_was_attached_since(
    both: Core, before: list[int], after: list[int], since: list[int]
) -> None:
    change = both(f"{CHANGES}:difference", tracked(*before), tracked(*after))
    undone = both(f"{CHANGES}:undone_application", tracked(*after, *since), change, 5)
    assert {one["id"] for one in undone["files"]} == {f"f{number}" for number in {*before, *since}}
    assert len(undone["files"]) == len({*before, *since})


def test_a_copy_forgets_a_file_and_keeps_its_application(core: Core) -> None:
    data = {"applications": [tracked(1, 2)], "cvs": [{"id": "c1", "file": file(3)}], "listings": {}}
    rest = core(f"{FORGOTTEN}:export_without", data, {"file:f1": True, "file:f3": True})
    assert rest["applications"][0]["files"] == [file(2)]
    assert rest["cvs"] == [{"id": "c1"}]
    assert core(f"{FORGOTTEN}:export_without", data, {"file:f9": True}) is None
    kept = core(
        f"{FORGOTTEN}:kept_text_without", '{"app:a1": {"id": "a1", "files": [{"id": "f1"}]}}', {"file:f1": True}
    )
    assert kept == {"app:a1": {"id": "a1", "files": []}}


def test_deleted_for_good_no_other_operation_names_the_file(core: Core) -> None:
    added = core(f"{UNDO}:new_undo", "u1", 1000)
    added["changed"]["a1"] = core(f"{CHANGES}:difference", tracked(), tracked(1))
    added["changed"]["a1"]["fields"]["notes"] = ["", "kept"]
    added["records"]["file:f1"] = None
    removed = core(f"{UNDO}:new_undo", "u2", 2000)
    removed["changed"]["a1"] = core(f"{CHANGES}:difference", tracked(1), tracked())
    removed["forget"] = ["file:f1"]
    assert core(f"{FILES}:name_of_removed", removed) == "1.pdf"
    assert core(f"{FILES}:name_of_removed", added) == ""
    listed = [core(f"{UNDO}:listed_undo", record) for record in (added, removed)]
    stored = {"undo": listed, "undo:u1": added, "undo:u2": removed}
    records = core(f"{UNDO}:ended_operation", "u2", stored, 3000)
    assert records["undo:u1"]["changed"]["a1"]["fields"] == {"notes": ["", "kept"]}
    assert "f1" not in str(records["undo:u1"])
    change = {"undo": None, "writes": records, "removals": [], "now": 3000}
    plan = core(f"{UNDO}:undo_plan", change, {**stored, "file:f1": "YWJj"})
    assert plan["writes"]["forgotten"]["records"] == [["file:f1", 2000]]


def test_what_is_stored_under_a_file_is_a_text_of_bounded_length(core: Core) -> None:
    assert core(f"{KEPT}:kept_value", "file:f1", "YWJj") == "YWJj"
    assert core(f"{KEPT}:kept_value", "file:f1", {"a": 1}) is None
    assert core(f"{KEPT}:cv_under", "cv:c1", {"id": "c1", "text": "Cook", "file": file(1)})["file"] == file(1)
    assert "file" not in core(f"{KEPT}:cv_under", "cv:c1", {"id": "c1", "text": "Cook", "file": {"id": "f1"}})
