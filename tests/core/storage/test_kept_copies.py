"""When copies are made, what their names say, and which are kept."""

import pytest

from tests.core.conftest import Core
from tests.core.tracked import DAY, NOW

FOLDER = "extension_src.core.storage.folder_copies"
BACKUPS = "extension_src.core.storage.backups"
BEFORE = "extension_src.core.storage.before_update"
FOLDER_COPY = {"source": "s", "folder": "Copies", "wanted_at": 0, "last": None, "unattended_at": 0, "problem": None}


def test_when_a_copy_in_the_folder_is_looked_at_again(core: Core) -> None:
    assert core(f"{FOLDER}:next_look", FOLDER_COPY) == 0
    assert core(f"{FOLDER}:next_look", {**FOLDER_COPY, "wanted_at": 5}) == 0.5
    assert core(f"{FOLDER}:next_look", {**FOLDER_COPY, "last": {"name": "x"}}) == 1
    assert core(f"{FOLDER}:next_look", {**FOLDER_COPY, "last": {"name": "x"}, "unattended_at": 7}) == 0
    for kind, minutes in [("grant", 0), ("lost", 0), ("moved", 5), ("full", 5), ("failed", 5)]:
        assert (
            core(f"{FOLDER}:next_look", {**FOLDER_COPY, "wanted_at": 5, "problem": {"kind": kind, "at": 1}}) == minutes
        )
    names = {
        "NotAllowedError": "grant",
        "SecurityError": "grant",
        "NotFoundError": "moved",
        "QuotaExceededError": "full",
        "x": "failed",
    }
    assert {name: core(f"{FOLDER}:problem_of", name) for name in names} == names
    failed = core(f"{FOLDER}:failed", {**FOLDER_COPY, "unattended_at": 7}, "full", 9)
    assert (failed["wanted_at"], failed["problem"], failed["unattended_at"]) == (9, {"kind": "full", "at": 9}, 7)
    assert core(f"{FOLDER}:failed", failed, "full", 20)["problem"]["at"] == 9
    lost = core(f"{FOLDER}:failed", failed, "grant", 20)
    assert (lost["wanted_at"], lost["problem"], lost["unattended_at"]) == (9, {"kind": "grant", "at": 20}, 0)
    done = core(f"{FOLDER}:succeeded", lost, {"name": "x"}, True, 0, 30)
    assert done == {**FOLDER_COPY, "last": {"name": "x"}, "unattended_at": 30}
    assert core(f"{FOLDER}:succeeded", lost, {"name": "x"}, False, 25, 30)["wanted_at"] == 25
    keys = {"app:a": True, "job:a": True, "cv:a": True, "settings": True, "undo": False, "index:1": False}
    for key, counts in keys.items():
        assert core(f"{FOLDER}:touches_content", ["x", key]) is counts, key


@pytest.mark.parametrize(
    "name, day",
    [
        ("jobtrack-2026-11-27.json", "2026-11-27"),
        ("jobtrack-2026-11-27-2.json", "2026-11-27"),
        ("jobtrack-2026-11-27-9.json", "2026-11-27"),
        ("jobtrack-2026-11-27-0.json", ""),
        ("jobtrack-2026-11-27-1.json", ""),
        ("jobtrack-2026-11-27-10.json", ""),
        ("jobtrack-2026-11.json", ""),
        ("jobtrack-2026-02-30.json", ""),
        ("jobtrack-26-11-27.json", ""),
        ("jobtrack-2026-1-27.json", ""),
        ("jobtrack-2026-11-7.json", ""),
        ("jobtrack-2026-11-27.txt", ""),
        ("x-2026-11-27.json", ""),
        ("jobtrack-2026-11-xx.json", ""),
        ("jobtrack-2026-11-27-2-3.json", ""),
    ],
)
def test_which_files_of_a_folder_are_copies(core: Core, name: str, day: str) -> None:
    assert core(f"{FOLDER}:copy_day", name) == day


def test_the_copies_of_fourteen_days_are_kept(core: Core) -> None:
    names = [f"jobtrack-2026-11-{day:02d}.json" for day in range(1, 16)]
    extra = ["other.json", "jobtrack-2026-11-01-2.json", "jobtrack-2026-11-02-2.json"]
    assert core(f"{FOLDER}:dropped_copies", [*names, *extra]) == [
        "jobtrack-2026-11-01.json",
        "jobtrack-2026-11-01-2.json",
    ]
    assert core(f"{FOLDER}:dropped_copies", names[1:]) == []
    assert (
        core(f"{FOLDER}:newest_copy", [*names, "jobtrack-2026-11-15-2.json", "z.json"]) == "jobtrack-2026-11-15-2.json"
    )
    assert core(f"{FOLDER}:newest_copy", ["z.json"]) == ""
    head = '{"format":"jobtrack","version":1,"copy_of":"me","applications":['
    assert core(f"{FOLDER}:is_own_copy", head, "me") is True
    for other, source in [
        (head, "you"),
        (head.replace('"me"', '""'), ""),
        (head[1:], "me"),
        (head.replace("jobtrack", "x"), "me"),
    ]:
        assert core(f"{FOLDER}:is_own_copy", other, source) is False
    far = head.replace(',"copy_of"', "," + '"x":"' + "y" * 400 + '","copy_of"')
    assert core(f"{FOLDER}:is_own_copy", far, "me") is False
    assert core(f"{FOLDER}:content_of", 'x "applications":[1]') == '"applications":[1]'
    assert core(f"{FOLDER}:content_of", "x") == "x"
    assert list(core(f"{FOLDER}:copy_record", {"format": "jobtrack", "applications": [], "cvs": []}, "me")) == [
        "format",
        "copy_of",
        "applications",
        "cvs",
    ]


def test_when_a_daily_copy_is_made_and_which_are_kept(core: Core) -> None:
    days = [{"at": NOW - day * DAY, "day": f"d{day}", "mark": str(day)} for day in range(9)]
    assert core(f"{BACKUPS}:dropped_backups", list(reversed(days))) == ["d7", "d8"]
    assert core(f"{BACKUPS}:dropped_backups", days[:7]) == []
    today = core(f"{BACKUPS}:backup_key", NOW).removeprefix("backup:")
    assert core(f"{BACKUPS}:backup_due", [], 1, "m", NOW) is True
    assert core(f"{BACKUPS}:backup_due", [], 0, "m", NOW) is False
    assert core(f"{BACKUPS}:backup_due", [{"at": NOW, "day": today, "mark": "x"}], 1, "m", NOW) is False
    for mark, due in (("x", True), ("m", False)):
        assert (
            core(
                f"{BACKUPS}:backup_due",
                [{"at": 1, "day": "old", "mark": "y"}, {"at": 5, "day": "old", "mark": mark}],
                1,
                "m",
                NOW,
            )
            is due
        )
    assert (
        core(f"{BACKUPS}:content_mark", [{"updated_at": 999_999_999_999}, {"updated_at": 2}], [{"added_at": 5}])
        == "2-1-6"
    )
    for odd in (None, {}, {"at": 1}, {"text": "x"}, {"at": "x", "text": "x"}, {"at": 1, "text": 7}):
        assert core(f"{BACKUPS}:is_backup", odd) is False
    assert core(f"{BACKUPS}:is_backup", {"at": 1, "text": "x"}) is True


def test_the_copy_before_an_update_is_kept_a_month(core: Core) -> None:
    key = core(f"{BEFORE}:key_of", 1, NOW)
    assert key == f"before:1:{NOW}"
    for other, is_copy in [(key, True), ("before:1", True), ("before:12:5", False), ("before:2:5", False)]:
        assert core(f"{BEFORE}:is_copy_of", other, 1) is is_copy
    assert [core(f"{BEFORE}:made_at", one) for one in (key, "before:1", "before:1:x", "before:1:5:6")] == [NOW, 0, 0, 0]
    for later, over in [(30 * DAY - 1, False), (30 * DAY, True)]:
        assert core(f"{BEFORE}:is_over", key, NOW + later) is over
    assert core(f"{BEFORE}:is_over", "before:1", NOW) is False
