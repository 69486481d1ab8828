"""What is an operation, and what comes back when it is taken back."""

from typing import Any

import pytest

from tests.core.conftest import Core
from tests.core.tracked import DAY, NOW, OPERATION, application

UNDO = "extension_src.core.storage.undo"
BACK = "extension_src.core.storage.taking_back"


def test_what_is_an_operation(core: Core) -> None:
    assert core(f"{UNDO}:is_operation", OPERATION) is True
    for name in ("id", "at", "changed", "deleted", "added", "records", "held"):
        assert core(f"{UNDO}:is_operation", {key: value for key, value in OPERATION.items() if key != name}) is False, (
            name
        )
        if name != "id":
            assert core(f"{UNDO}:is_operation", {**OPERATION, name: "x"}) is False, name


def test_what_an_operation_has_whole(core: Core) -> None:
    gone = application("a2", title="Cook")
    whole = {
        **OPERATION,
        "changed": {"a1": {"fields": {"title": ["Cook", "Chef"]}, "events": [], "gone": []}},
        "deleted": [gone],
        "records": {"cv:c1": {"id": "c1", "name": "Mine", "text": "x"}},
        "forget": ["app:a2", "cv:c1", "file:f1"],
    }
    assert core(f"{UNDO}:is_operation", whole) is True
    assert core(f"{UNDO}:deleted_cv_name", whole) == "Mine"
    assert core(f"{UNDO}:deleted_cv_name", OPERATION) == ""
    assert core(f"{UNDO}:is_operation", OPERATION) is True
    odd: list[tuple[str, Any]] = [
        ("id", 7),
        ("settings", []),
        ("changed", {"a1": None}),
        ("changed", {"a1": {"fields": []}}),
        ("changed", {"a1": {"fields": {"title": ["Cook"]}}}),
        ("changed", {"a1": {"fields": {"title": "Cook"}}}),
        ("deleted", [None]),
        ("deleted", [{**gone, "title": 7}]),
        ("deleted", [gone, {"id": "a3", "title": "x"}]),
        ("records", {}),
        ("records", {"cv:c1": None}),
        ("records", {"cv:c1": {"name": ["Mine"]}}),
        ("forget", ["app:a2", 7]),
        ("forget", ["cv:c2"]),
    ]
    assert [pair for pair in odd if core(f"{UNDO}:is_operation", {**whole, pair[0]: pair[1]}) is not False] == []
    del whole["settings"]
    assert core(f"{UNDO}:is_operation", whole) is False


def test_how_an_operation_is_listed(core: Core) -> None:
    line = {"id": "u1", "until": NOW + DAY, "deletes": False}
    assert core(f"{UNDO}:listed_undo", OPERATION) == line
    assert core(f"{UNDO}:listed_undo", {**OPERATION, "forget": ["app:a"]})["deletes"] is True
    assert core(f"{UNDO}:deleted_applications", {**OPERATION, "forget": ["app:a", "cv:b", "app:c"]}) == 2
    for name in line:
        odd = {key: value for key, value in line.items() if key != name}
        assert core(f"{UNDO}:undo_list", {"undo": [odd, line, "x", {**line, "id": 7}]}) == [line]


@pytest.mark.parametrize(
    "settings, changes, restored",
    [
        ({"theme": "dark"}, {"theme": ["light", "dark"]}, {"theme": "light"}),
        ({"theme": "dark"}, {"theme": [None, "dark"]}, {}),
        ({"theme": "light"}, {"theme": ["", "dark"]}, {"theme": "light"}),
        ({"theme": "dark", "language": "es"}, {"theme": ["light", "dark"]}, {"theme": "light", "language": "es"}),
    ],
)
def test_a_setting_that_was_set_again_stays(core: Core, settings: Any, changes: Any, restored: Any) -> None:
    assert core(f"{BACK}:restored_settings", settings, changes) == restored


def test_an_operation_taken_back_brings_everything_back(core: Core) -> None:
    changed, added, gone = application("a"), application("b"), application("c")
    difference = core("extension_src.core.applications.changes:difference", {**changed, "notes": "old"}, changed)
    record = {
        **OPERATION, "changed": {"a": difference, "x": difference}, "added": ["b", "y"], "deleted": [gone, {**changed}],
        "settings": {"theme": ["light", "dark"]}, "records": {"cv:1": {"id": "1"}, "cv:2": None},
    }  # fmt: skip
    assert core(f"{BACK}:keys_to_take_back", record) == [
        "app:a",
        "app:x",
        "app:c",
        "app:a",
        "app:b",
        "app:y",
        "settings",
        "undo",
    ]
    line = {"id": "u1", "until": NOW + DAY, "deletes": False}
    stored = {"app:a": changed, "app:b": added, "settings": {"theme": "dark"}, "undo": [line, {**line, "id": "u2"}]}
    taken = core(f"{BACK}:taken_back", record, stored, NOW)
    assert [[pair[0] and pair[0]["id"], pair[1] and pair[1]["id"]] for pair in taken["pairs"]] == [
        ["a", "a"],
        [None, "c"],
        ["b", None],
    ]
    assert taken["pairs"][0][1]["notes"] == "old"
    assert taken["records"] == {"undo": [{**line, "id": "u2"}], "settings": {"theme": "light"}, "cv:1": {"id": "1"}}
    assert sorted(taken["removals"]) == ["cv:2", "job:b", "undo:u1"]
    none = core(f"{BACK}:taken_back", OPERATION, {"settings": {"theme": "dark"}, "undo": [line]}, NOW)
    assert (none["records"], none["removals"]) == ({"undo": []}, ["undo:u1"])
