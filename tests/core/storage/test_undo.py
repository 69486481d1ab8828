"""What can be taken back, for how long, and what goes with it."""

from typing import Any

import pytest

from tests.core.conftest import Core
from tests.core.storage.storing import UNDO, Memory
from tests.core.tracked import DAY, NOW


def test_a_deletion_is_kept_a_day_however_much_follows(core: Core) -> None:
    memory = Memory(core)
    memory.add("a1", "Text")
    memory.add("a2")
    memory.delete("a1", "u0")
    for number in range(1, 30):
        memory.change("a2", f"u{number}", notes=str(number))
    assert memory.undoable() == ["u0", *[f"u{number}" for number in range(10, 30)]]
    memory.now += DAY - 1
    memory.commit([], {"settings": {}})
    assert "u0" in memory.undoable()
    assert memory.stored["job:a1"] == "Text"
    memory.now += 1
    memory.commit([], {"settings": {}})
    assert memory.undoable() == []
    assert not [key for key in memory.stored if key.startswith(("undo:", "job:"))]
    assert memory.stored["forgotten"] == {"records": [["app:a1", NOW]], "is_due": True}


def test_a_deletion_takes_no_change_s_place(core: Core) -> None:
    memory = Memory(core)
    memory.add("a1")
    memory.add("a2")
    for number in range(20):
        memory.change("a2", f"u{number}", notes=str(number))
    memory.delete("a1", "u20")
    assert memory.undoable() == [f"u{number}" for number in range(21)]


def test_what_is_back_is_not_forgotten(core: Core) -> None:
    memory = Memory(core)
    memory.add("a1", "Text")
    memory.save_cv("c1", "CV", "u0")
    memory.delete("a1", "u1")
    memory.delete_cv("c1", "u2")
    # As an import of a copy brings it back.
    memory.add("a1", "Other")
    memory.save_cv("c1", "CV", "u3")
    memory.now += DAY
    memory.commit([], {"settings": {}})
    assert "forgotten" not in memory.stored
    assert memory.stored["job:a1"] == "Other"
    assert "cv:c1" in memory.stored


def test_what_comes_back_with_the_very_change_is_not_forgotten(core: Core) -> None:
    memory = Memory(core)
    memory.add("a1", "Text")
    memory.delete("a1", "u1")
    memory.now += DAY
    memory.add("a1", "Other")
    assert memory.undoable() == []
    assert "forgotten" not in memory.stored
    assert memory.stored["job:a1"] == "Other"


def test_a_deletion_that_was_taken_back_forgets_nothing(core: Core) -> None:
    memory = Memory(core)
    memory.add("a1", "Text")
    memory.delete("a1", "u1")
    memory.take_back("u1")
    memory.now += 2 * DAY
    memory.commit([], {"settings": {}})
    assert "forgotten" not in memory.stored
    assert memory.stored["job:a1"] == "Text"


@pytest.mark.parametrize("until", [NOW, 0, NOW + DAY + 1, 1e300, "tomorrow", None])
def test_a_day_that_is_over_or_was_never_one(core: Core, until: Any) -> None:
    assert core(f"{UNDO}:is_over", {"id": "u1", "until": until, "deletes": True}, NOW) is True


@pytest.mark.parametrize("until", [NOW + 1, NOW + DAY])
def test_a_day_that_is_not_over(core: Core, until: int) -> None:
    assert core(f"{UNDO}:is_over", {"id": "u1", "until": until, "deletes": True}, NOW) is False


@pytest.mark.parametrize(
    "listed", [None, 5, "u1", {}, ["u1", None, 3, {"id": 4, "until": 1, "deletes": True}, {"id": "u2"}]]
)
def test_a_list_of_any_shape_is_an_empty_one(core: Core, listed: Any) -> None:
    memory = Memory(core, {"undo": listed})
    memory.add("a1", undo="u9")
    assert memory.undoable() == ["u9"]


def test_one_operation_ends_at_once_and_no_other(core: Core) -> None:
    memory = Memory(core)
    memory.add("a1", "Text")
    memory.add("a2", "Text")
    memory.delete("a1", "u1")
    memory.delete("a2", "u2")
    memory.end("u1")
    assert memory.undoable() == ["u2"]
    assert memory.stored["forgotten"]["records"] == [["app:a1", NOW]]
    assert "job:a1" not in memory.stored
    assert "job:a2" in memory.stored


def test_other_operations_let_go_of_what_is_deleted_for_good(core: Core) -> None:
    memory = Memory(core)
    memory.add("a1", "Text")
    memory.add("a2", "Text")
    memory.change("a1", "u1", notes="secret")
    record = memory.stored["undo:u1"]
    record["changed"]["a2"] = record["changed"]["a1"]
    record["records"] = {"job:a1": "secret", "job:a2": "kept", "cv:c1": {"text": "kept"}}
    record["deleted"] = [memory.stored["app:a1"], memory.stored["app:a2"]]
    memory.delete("a1", "u2")
    memory.end("u2")
    cleared = memory.stored["undo:u1"]
    assert list(cleared["changed"]) == ["a2"]
    assert cleared["records"] == {"job:a2": "kept", "cv:c1": {"text": "kept"}}
    assert [made["id"] for made in cleared["deleted"]] == ["a2"]
    assert {name: cleared[name] for name in ("id", "at", "added", "settings", "forget")} == {
        name: record[name] for name in ("id", "at", "added", "settings", "forget")
    }
    assert memory.undoable() == ["u1"]


def test_an_earlier_text_of_a_cv_goes_with_it(core: Core) -> None:
    memory = Memory(core)
    memory.save_cv("c1", "secret", "u1")
    memory.save_cv("c1", "Other", "u2")
    memory.delete_cv("c1", "u3")
    memory.end("u3")
    assert "secret" not in str(memory.stored)
    assert "Other" not in str(memory.stored)


def test_what_is_over_anyway_is_not_kept_by_the_end_of_another(core: Core) -> None:
    memory = Memory(core)
    memory.add("a1")
    memory.delete("a1", "u1")
    memory.stored["undo"].insert(0, {"id": "u0", "until": memory.now, "deletes": False})
    memory.stored["undo:u0"] = memory.undo_record("u0", at=NOW - DAY)
    memory.end("u1")
    assert memory.undoable() == []
    assert not [key for key in memory.stored if key.startswith("undo:")]


@pytest.mark.parametrize(
    "record", [None, 5, "text", [], {}, {"id": "u1", "at": "x"}, {"id": "u1", "at": 5, "changed": []}]
)
def test_what_is_no_record_of_an_operation(core: Core, record: Any) -> None:
    assert core(f"{UNDO}:is_operation", record) is False
    assert core(f"{UNDO}:is_operation", Memory(core).undo_record("u1")) is True
