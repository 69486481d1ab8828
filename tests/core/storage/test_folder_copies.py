"""Copies in a person's folder: names, whose they are, which go, what is due."""

import json
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extension_src.core.storage import folder_copies
from tests.core.conftest import Core
from tests.core.tracked import DAY, NOW, application

MODULE = "extension_src.core.storage.folder_copies"
EXPORTING = "extension_src.core.transfer.exporting"
SOURCE = "0mwzeoaz4-19u7kb8139"
LAST = {"name": "jobtrack-2026-03-02.json", "at": NOW, "size": 5, "count": 1, "mark": "m"}


def names_of(days: list[date]) -> list[str]:
    return [f"jobtrack-{day.isoformat()}.json" for day in days]


def test_a_copy_is_named_by_its_local_day(core: Core) -> None:
    assert core(f"{MODULE}:copy_name", NOW, 1) == "jobtrack-2026-03-02.json"
    assert core(f"{MODULE}:copy_name", NOW, 2) == "jobtrack-2026-03-02-2.json"
    assert core(f"{MODULE}:copy_name", NOW, 9) == "jobtrack-2026-03-02-9.json"


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("jobtrack-2026-03-02.json", "2026-03-02"),
        ("jobtrack-2026-03-02-2.json", "2026-03-02"),
        ("jobtrack-2024-02-29.json", "2024-02-29"),
        ("jobtrack-2026-03-02-1.json", ""),
        ("jobtrack-2026-03-02-0.json", ""),
        ("jobtrack-2026-03-02-10.json", ""),
        ("jobtrack-2026-02-29.json", ""),
        ("jobtrack-2026-00-10.json", ""),
        ("jobtrack-2026-13-01.json", ""),
        ("jobtrack-2026-3-2.json", ""),
        ("jobtrack-26-03-02.json", ""),
        ("jobtrack-2026-03-02.JSON", ""),
        ("Jobtrack-2026-03-02.json", ""),
        ("jobtrack-2026-03-02.json.bak", ""),
        ("jobtrack-2026-03-02 (1).json", ""),
        ("jobtrack-2026-03-02.json.crswap", ""),
        (" jobtrack-2026-03-02.json", ""),
        ("jobtrack-٢٠٢٦-03-02.json", ""),
        ("jobtrack-2026-03-0a.json", ""),
        ("jobtrack--2026-03-02.json", ""),
        ("jobtrack-2026-03-02-.json", ""),
        ("jobtrack-.json", ""),
        ("jobtrack-2026-03-02.csv", ""),
        ("", ""),
    ],
)
def test_only_exact_names_are_copies(core: Core, name: str, day: str) -> None:
    assert core(f"{MODULE}:copy_day", name) == day


@given(st.text(max_size=30))
def test_any_name_has_an_answer(name: str) -> None:
    day = folder_copies.copy_day(name)
    assert day == "" or (name.startswith("jobtrack-") and date.fromisoformat(day))


def test_the_last_fourteen_days_are_kept_whatever_their_order(core: Core) -> None:
    days = [date(2026, 1, 20) + timedelta(days=3 * number) for number in range(16)]
    names = names_of(days)
    mixed = [*names[8:], *names[:8], "jobtrack-2026-01-20-2.json"]
    assert sorted(core(f"{MODULE}:dropped_copies", mixed)) == sorted([*names[:2], "jobtrack-2026-01-20-2.json"])
    assert core(f"{MODULE}:dropped_copies", names[2:]) == []
    assert core(f"{MODULE}:dropped_copies", []) == []


@given(st.lists(st.dates(date(1990, 1, 1), date(2090, 1, 1)), max_size=40), st.randoms())
@settings(max_examples=200)
def test_what_goes_is_older_than_all_that_stays(days: list[date], chance: Any) -> None:
    names = names_of(days)
    dropped = folder_copies.dropped_copies(names)
    kept = [name for name in names if name not in dropped]
    assert len(set(kept)) == min(14, len(set(names)))
    assert all(one < other for one in dropped for other in kept)
    chance.shuffle(names)
    assert sorted(folder_copies.dropped_copies(names)) == sorted(dropped)


def test_the_newest_copy_of_a_folder(core: Core) -> None:
    names = ["notes.txt", "jobtrack-2026-03-01.json", "jobtrack-2026-03-09.json", "jobtrack-2026-03-08.json"]
    assert core(f"{MODULE}:newest_copy", names) == "jobtrack-2026-03-09.json"
    assert core(f"{MODULE}:newest_copy", ["notes.txt"]) == ""


def copied_text(core: Core, applications: list[Any], source: str = SOURCE, now: int = NOW) -> str:
    exported = core(f"{EXPORTING}:exported_json", applications, {"a": "text"}, [], {}, {"follow_up_days": 7}, 1, now)
    copy = core(f"{MODULE}:copy_record", exported, source)
    assert {key: value for key, value in copy.items() if key != "copy_of"} == exported
    return json.dumps(copy, ensure_ascii=False, separators=(",", ":"))


def test_a_copy_says_whose_it_is_before_all_that_is_long(core: Core) -> None:
    text = copied_text(core, [application("a", notes="x" * 5000)])
    head = text[: folder_copies.HEAD]
    assert core(f"{MODULE}:is_own_copy", head, SOURCE) is True
    assert core(f"{MODULE}:is_own_copy", head, "another") is False
    assert core(f"{MODULE}:is_own_copy", head, "") is False
    # Cut short or without the mark it may be anybody's.
    assert core(f"{MODULE}:is_own_copy", head[:60], SOURCE) is False
    assert core(f"{MODULE}:is_own_copy", "", SOURCE) is False
    assert core(f"{MODULE}:is_own_copy", text.replace(f'"copy_of":"{SOURCE}",', "")[:400], SOURCE) is False


def test_a_note_cannot_make_a_file_ours(core: Core) -> None:
    """Another profile's copy whose first application names our mark."""
    said = f',"copy_of":"{SOURCE}","applications":['
    text = copied_text(core, [application("a", title=said)], "another")
    assert core(f"{MODULE}:is_own_copy", text[:400], SOURCE) is False


def test_the_same_data_has_the_same_content_at_any_time(core: Core) -> None:
    one = core(f"{MODULE}:content_of", copied_text(core, [application("a")]))
    assert one.startswith('"applications":')
    assert core(f"{MODULE}:content_of", copied_text(core, [application("a")], now=NOW + DAY)) == one
    assert core(f"{MODULE}:content_of", copied_text(core, [application("b")])) != one


@pytest.mark.parametrize(
    ("keys", "touches"),
    [
        (["app:a"], True),
        (["index", "job:a"], True),
        (["cv:1"], True),
        (["settings"], True),
        (["index", "index:0", "same:3", "undo", "undo:x", "last_write", "folder_copy", "backups", "schema"], False),
        ([], False),
    ],
)
def test_what_a_copy_holds(core: Core, keys: list[str], touches: bool) -> None:
    assert core(f"{MODULE}:touches_content", keys) is touches


def test_the_life_of_a_record(core: Core) -> None:
    record = core(f"{MODULE}:new_record", SOURCE, "Copies", NOW)
    assert record["wanted_at"] == NOW
    assert core(f"{MODULE}:next_look", record) == 0.5
    copied = core(f"{MODULE}:succeeded", record, LAST, False, 0, NOW + 5)
    assert copied["wanted_at"] == 0
    assert copied["last"] == LAST
    # Written, but with a page open: it is looked again whether it works without one.
    assert copied["unattended_at"] == 0
    assert core(f"{MODULE}:next_look", copied) == 1
    proven = core(f"{MODULE}:succeeded", copied, LAST, True, 0, NOW + 9)
    assert proven["unattended_at"] == NOW + 9
    assert core(f"{MODULE}:next_look", proven) == 0
    waiting = core(f"{MODULE}:wanted", proven, NOW + 20)
    assert waiting["wanted_at"] == NOW + 20
    assert core(f"{MODULE}:wanted", waiting, NOW + 30)["wanted_at"] == NOW + 20
    assert core(f"{MODULE}:next_look", waiting) == 0.5
    # Changed again while it was written.
    assert core(f"{MODULE}:succeeded", waiting, LAST, False, NOW + 25, NOW + 26)["wanted_at"] == NOW + 25
    # Once proven it stays so with a page open.
    assert core(f"{MODULE}:succeeded", waiting, LAST, False, 0, NOW + 26)["unattended_at"] == NOW + 9


def test_nothing_to_copy_is_looked_at_no_further(core: Core) -> None:
    record = core(f"{MODULE}:new_record", SOURCE, "Copies", NOW)
    assert core(f"{MODULE}:next_look", core(f"{MODULE}:succeeded", record, None, False, 0, NOW)) == 0


@pytest.mark.parametrize(
    ("error", "kind", "again"),
    [
        ("NotAllowedError", "grant", 0),
        ("SecurityError", "grant", 0),
        ("NotFoundError", "moved", 5),
        ("QuotaExceededError", "full", 5),
        ("NoModificationAllowedError", "failed", 5),
        ("InvalidStateError", "failed", 5),
        ("TypeError", "failed", 5),
        ("", "failed", 5),
    ],
)
def test_a_failure_is_wanted_again_and_dated_from_its_beginning(core: Core, error: str, kind: str, again: int) -> None:
    assert core(f"{MODULE}:problem_of", error) == kind
    record = core(f"{MODULE}:new_record", SOURCE, "Copies", NOW)
    proven = core(f"{MODULE}:succeeded", record, LAST, True, 0, NOW + 1)
    failed = core(f"{MODULE}:failed", proven, kind, NOW + 2)
    assert failed["problem"] == {"kind": kind, "at": NOW + 2}
    assert failed["wanted_at"] == NOW + 2
    assert failed["last"] == LAST
    assert core(f"{MODULE}:failed", failed, kind, NOW + 9)["problem"]["at"] == NOW + 2
    assert core(f"{MODULE}:next_look", failed) == again
    # What may have been allowed for one time only has to be seen to work again.
    assert (failed["unattended_at"] == 0) is (kind == "grant")
    mended = core(f"{MODULE}:succeeded", failed, LAST, False, 0, NOW + 10)
    assert mended["problem"] is None
    assert mended["wanted_at"] == 0
