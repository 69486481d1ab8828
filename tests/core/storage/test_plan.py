"""One plan of all that a change writes: after any changes the lists say what the records say, and undoing restores."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.conftest import Core
from tests.core.storage.storing import PLAN, Memory
from tests.core.tracked import DAY, NOW, application

IDENTITY = "extension_src.core.applications.identity"
# Few of each, so that moments, addresses and companies meet.
KINDS = ["add", "change", "delete", "save-cv", "delete-cv", "take-back"]
STEPS = st.lists(
    st.tuples(st.sampled_from(KINDS), st.integers(0, 6), st.integers(0, 3), st.integers(0, 2), st.booleans()),
    max_size=25,
)


def take_step(memory: Memory, number: int, step: tuple[str, int, int, int, bool]) -> None:
    kind, target, small, other, has_text = step
    identifier = f"a{target}"
    undo = f"u{number}"
    is_there = f"app:{identifier}" in memory.stored
    if kind == "add" and not is_there:
        memory.add(
            identifier, "Text" if has_text else "", undo, board="indeed" if other else "", job_id=str(small) if other else "",
            url=f"https://www.example.com/{small}", company=f"Casa {other}", title=f"Cook {small}", applied_at=small,
        )  # fmt: skip
    elif kind == "change" and is_there:
        memory.change(
            identifier, undo, url=f"https://www.example.com/{other}", title=f"Cook {small}", notes=f"Note {number}"
        )
    elif kind == "delete" and is_there:
        memory.delete(identifier, undo)
    elif kind == "save-cv":
        memory.save_cv(f"c{small}", f"CV {number}", undo)
    elif kind == "delete-cv" and f"cv:c{small}" in memory.stored:
        memory.delete_cv(f"c{small}", undo)
    elif kind == "take-back" and memory.undoable():
        memory.take_back(memory.undoable()[-1])


def assert_lists_are_right(memory: Memory) -> None:
    """The index lists exactly the applications, newest first; every key leads to those that have it, and no other."""
    rows = memory.listed()
    assert sorted(row["id"] for row in rows) == sorted(made["id"] for made in memory.applications())
    assert [row["applied_at"] for row in rows] == sorted((row["applied_at"] for row in rows), reverse=True)
    for row in rows:
        made = memory.stored[f"app:{row['id']}"]
        assert (row["title"], row["note"]) == (made["title"], made["notes"][:120])
    expected: dict[str, list[str]] = {}
    for made in memory.applications():
        keys = memory.core(f"{IDENTITY}:identity_keys", made)
        posting = memory.core(f"{IDENTITY}:posting_key", made)
        for key in [*keys, posting] if posting else keys:
            expected.setdefault(key, []).append(made["id"])
    assert {key: sorted(ids) for key, ids in memory.holders().items()} == {
        key: sorted(ids) for key, ids in expected.items()
    }


def assert_undo_is_right(memory: Memory) -> None:
    """Each listed operation has its record, each record its line; a text without an application is held by one."""
    records = {key.removeprefix("undo:") for key in memory.stored if key.startswith("undo:")}
    assert records == set(memory.undoable())
    held = {key for name in records for key in memory.stored[f"undo:{name}"]["held"]}
    for key in memory.stored:
        if key.startswith("job:"):
            assert f"app:{key.removeprefix('job:')}" in memory.stored or key in held


@settings(max_examples=25, deadline=None)
@given(steps=STEPS)
def test_after_any_changes_the_lists_say_what_the_records_say(both: Core, steps: list[Any]) -> None:
    memory = Memory(both)
    for number, step in enumerate(steps):
        take_step(memory, number, step)
    assert_lists_are_right(memory)
    assert_undo_is_right(memory)


@settings(max_examples=25, deadline=None)
@given(steps=STEPS, last=STEPS.filter(lambda steps: len(steps) > 0))
def test_whatever_was_done_last_can_be_taken_back(both: Core, steps: list[Any], last: list[Any]) -> None:
    memory = Memory(both)
    for number, step in enumerate(steps):
        take_step(memory, number, step)
    before = memory.of_the_person()
    operations = memory.undoable()
    take_step(memory, len(steps), last[0])
    if f"u{len(steps)}" in memory.undoable():
        memory.take_back(f"u{len(steps)}")
        assert memory.of_the_person() == before
        assert memory.undoable() == operations[-20:]
        assert_lists_are_right(memory)


@settings(max_examples=15, deadline=None)
@given(steps=STEPS)
def test_after_a_day_nothing_is_left_of_what_was_deleted(both: Core, steps: list[Any]) -> None:
    memory = Memory(both)
    for number, step in enumerate(steps):
        take_step(memory, number, step)
    deleted = {key for name in memory.undoable() for key in memory.stored[f"undo:{name}"]["forget"]}
    memory.now += DAY
    memory.commit([], {"settings": {"theme": "dark"}})
    assert memory.undoable() == []
    assert_undo_is_right(memory)
    forgotten = {key for key, _ in memory.stored.get("forgotten", {"records": []})["records"]}
    assert forgotten == {key for key in deleted if key not in memory.stored}


def test_one_plan_names_all_that_a_new_listing_writes(core: Core) -> None:
    memory = Memory(core)
    plan = memory.commit([[None, application("a1", board="indeed", job_id="7")]], {"job:a1": "Text"})
    buckets = {key for key in plan["writes"] if key.startswith("same:")}
    assert len(buckets) == 2
    assert set(plan["writes"]) - buckets == {"app:a1", "job:a1", "index", "index:0", "unscored"}
    assert plan["removals"] == []
    # What is known by its key, then the chunk that the index named.
    memory.add("a2")
    assert memory.readings == 2


def test_a_change_that_lists_do_not_show_writes_its_record_alone(core: Core) -> None:
    memory = Memory(core)
    memory.add("a1")
    before = memory.stored["app:a1"]
    plan = memory.commit([[before, {**before, "contacts": [{"name": "Olmo"}]}]])
    assert set(plan["writes"]) == {"app:a1"}


def test_the_last_application_of_a_chunk_takes_it_along(core: Core) -> None:
    memory = Memory(core)
    memory.add("a1")
    memory.delete("a1", "u1")
    assert [key for key in memory.stored if key.startswith("index:")] == []
    assert memory.listed() == []


def test_many_at_once_read_every_chunk(core: Core) -> None:
    memory = Memory(core)
    made = [application(f"a{number:03d}", applied_at=number * 7 % 50) for number in range(250)]
    memory.commit([[None, one] for one in made])
    assert_lists_are_right(memory)
    memory.commit([[one, {**one, "title": "Other"}] for one in made])
    assert_lists_are_right(memory)
    assert memory.stored["rescoring"]["id"] == "round-1"
    memory.commit([[memory.stored[f"app:{one['id']}"], None] for one in made[:240]])
    assert_lists_are_right(memory)


def test_lists_alone_are_planned_for_what_another_program_wrote(core: Core) -> None:
    made = application("a1", board="indeed", job_id="7")
    change = core(f"{PLAN}:described_change", [[None, made]], {}, [], None, NOW, "")
    keys = core(f"{PLAN}:keys_of_lists", change, {})
    assert "index" in keys
    assert not {"undo", "settings", "unscored"} & set(keys)
    lists = core(f"{PLAN}:planned_lists", change, {})
    assert "app:a1" not in lists["writes"]
    assert "index:0" in lists["writes"]


@pytest.mark.parametrize("is_other", [False, True])
def test_of_two_applications_with_one_address_each_is_found_when_the_other_goes(core: Core, is_other: bool) -> None:
    memory = Memory(core)
    url = "https://www.example.com/jobs/7"
    memory.add("a1", url=url)
    memory.add("a2", url=url)
    assert memory.holders()[f"url|{url}"] == ["a1", "a2"]
    memory.delete("a2" if is_other else "a1", "u1")
    assert memory.holders()[f"url|{url}"] == ["a1" if is_other else "a2"]
