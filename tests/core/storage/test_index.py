"""The index in chunks: whatever comes and goes, it holds the rows of the applications, newest first."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.conftest import Core

MODULE = "extension_src.core.storage.index"
# Few moments, so that many rows share one, as in an import of dates without times.
MOMENTS = st.integers(min_value=0, max_value=40)
STEPS = st.lists(st.tuples(st.sampled_from(["add", "move", "remove"]), MOMENTS, st.integers(0, 10**6)), max_size=60)


def application(number: int, applied_at: int) -> dict[str, Any]:
    return {
        "id": f"a{number}",
        "board": "indeed",
        "title": "Cook",
        "company": "Casa Ejemplo",
        "location": "",
        "salary": "",
        "status": "applied",
        "confirmed": False,
        "kind": "easy",
        "applied_at": applied_at,
        "updated_at": applied_at,
        "notes": "n" * 300,
        "match": {"fit": 71, "word": "same-field"},
        "follow_up": None,
    }


def apply_change(
    core: Core, root: Any, chunks: dict[int, Any], before: dict[str, Any] | None, after: dict[str, Any] | None
) -> Any:
    """One change as the worker makes it: only the chunks that are named are loaded."""
    changes = core("extension_src.core.storage.transaction:index_changes", [[before, after]])
    moments = [row["applied_at"] for row in [*changes["removed"], *changes["added"]]]
    wanted = sorted({chunk for moment in moments for chunk in core(f"{MODULE}:chunk_ids_for", root, moment)})
    loaded = [[number, chunks[number]] for number in wanted]
    result = core(f"{MODULE}:changed_index", root, loaded, changes["removed"], changes["added"])
    for number, rows in result["chunks"]:
        chunks[number] = rows
    for number in result["dropped"]:
        del chunks[number]
    return result["root"]


def rows_in_order(root: Any, chunks: dict[int, Any]) -> list[Any]:
    assert root["counts"] == [len(chunks[number]) for number in root["ids"]]
    assert root["from"] == [chunks[number][0]["applied_at"] for number in root["ids"]]
    assert len(set(root["ids"])) == len(root["ids"])
    assert all(number < root["next"] for number in root["ids"])
    return [row for number in root["ids"] for row in chunks[number]]


def expected_order(applications: dict[str, dict[str, Any]]) -> list[str]:
    return [a["id"] for a in sorted(applications.values(), key=lambda a: (-a["applied_at"], a["id"]))]


@settings(max_examples=60, deadline=None)
@given(steps=STEPS)
def test_any_changes_leave_all_rows_in_order(both: Core, steps: list[tuple[str, int, int]]) -> None:
    root: Any = both(f"{MODULE}:empty_root")
    chunks: dict[int, Any] = {}
    stored: dict[str, dict[str, Any]] = {}
    for number, (step, moment, choice) in enumerate(steps):
        chosen = list(stored.values())[choice % len(stored)] if stored else None
        if step == "add" or chosen is None:
            added = application(number, moment)
            root = apply_change(both, root, chunks, None, added)
            stored[added["id"]] = added
        elif step == "move":
            moved = {**chosen, "applied_at": moment}
            root = apply_change(both, root, chunks, chosen, moved)
            stored[moved["id"]] = moved
        else:
            root = apply_change(both, root, chunks, chosen, None)
            del stored[chosen["id"]]
    assert [row["id"] for row in rows_in_order(root, chunks)] == expected_order(stored)


def test_chunks_split_when_they_are_full_and_go_when_empty(core: Core) -> None:
    everything = {f"a{n}": application(n, n // 7) for n in range(1000)}
    index = core(f"{MODULE}:built_index", list(everything.values()))
    chunks = dict(index["chunks"])
    root = index["root"]
    assert max(len(rows) for rows in chunks.values()) <= 60
    assert [row["id"] for row in rows_in_order(root, chunks)] == expected_order(everything)
    for identifier in list(everything)[:990]:
        root = apply_change(core, root, chunks, everything.pop(identifier), None)
    assert [row["id"] for row in rows_in_order(root, chunks)] == expected_order(everything)
    assert len(root["ids"]) == len(chunks)


def test_what_is_stored_of_an_index_is_read_again(core: Core) -> None:
    index = core(f"{MODULE}:built_index", [application(n, n) for n in range(100)])
    records = core(f"{MODULE}:index_records", index)
    assert core(f"{MODULE}:root_in", records) == index["root"]
    assert {f"index:{number}": json.loads(records[f"index:{number}"]) for number, _ in index["chunks"]} == {
        f"index:{number}": rows for number, rows in index["chunks"]
    }


@pytest.mark.parametrize("root", [None, {"chunks": [], "next": 1}, "{}", "[", '{"layout": 1, "ids": []}'])
def test_a_root_of_another_layout_is_none(core: Core, root: Any) -> None:
    stored = {} if root is None else {"index": root}
    assert core(f"{MODULE}:root_in", stored) is None
    assert core(f"{MODULE}:root_or_empty", stored) == core(f"{MODULE}:empty_root")


def test_a_row_carries_what_lists_show(core: Core) -> None:
    row = core(f"{MODULE}:row_of", application(1, 5))
    assert row["fit"] == 71
    assert row["word"] == "same-field"
    assert row["note"] == "n" * 120
    assert row["follow_up_at"] is None


def test_a_row_that_is_there_already_stands_once(core: Core) -> None:
    index = core(f"{MODULE}:built_index", [application(1, 5), application(2, 7)])
    ((number, rows),) = index["chunks"]
    again = core(f"{MODULE}:row_of", application(1, 5))
    changed = core(f"{MODULE}:changed_index", index["root"], [[number, rows]], [], [again])
    assert [row["id"] for row in changed["chunks"][0][1]] == ["a2", "a1"]


def test_a_row_goes_into_the_chunk_of_its_time(core: Core) -> None:
    everything = {f"a{n}": application(n, n) for n in range(900)}
    index = core(f"{MODULE}:built_index", list(everything.values()))
    root, chunks = index["root"], dict(index["chunks"])
    assert len(chunks) > 2
    for number, moment in [(1000, 5), (1001, 450), (1002, 2000)]:
        everything[f"a{number}"] = application(number, moment)
        root = apply_change(core, root, chunks, None, everything[f"a{number}"])
    assert [row["id"] for row in rows_in_order(root, chunks)] == expected_order(everything)
