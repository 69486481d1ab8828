"""Which backups are made and kept."""

from tests.core.conftest import Core
from tests.core.tracked import DAY, NOW, application

MODULE = "extension_src.core.storage.backups"


def test_a_backup_a_day_of_data_that_changed(core: Core) -> None:
    record = core(f"{MODULE}:backup_record", "{}", 3, "m1", ["f1"], NOW)
    assert record == {
        "format": "jobtrack",
        "at": NOW,
        "day": "2026-03-02",
        "count": 3,
        "size": 2,
        "mark": "m1",
        "files": ["f1"],
        "text": "{}",
    }
    assert core(f"{MODULE}:backup_key", NOW) == "backup:2026-03-02"
    assert core(f"{MODULE}:backup_due", [], 3, "m1", NOW) is True
    assert core(f"{MODULE}:backup_due", [], 0, "m0", NOW) is False
    assert core(f"{MODULE}:backup_due", [record], 3, "m2", NOW) is False
    assert core(f"{MODULE}:backup_due", [record], 3, "m2", NOW + DAY) is True
    assert core(f"{MODULE}:backup_due", [record], 3, "m1", NOW + DAY) is False
    assert core(f"{MODULE}:backup_due", [record], 0, "m0", NOW + DAY) is False


def test_the_last_seven_are_kept(core: Core) -> None:
    backups = [core(f"{MODULE}:backup_record", "{}", 1, "m", [], NOW + n * DAY) for n in (3, 0, 8, 1, 2, 7, 5, 6, 4)]
    assert core(f"{MODULE}:dropped_backups", backups) == ["2026-03-03", "2026-03-02"]
    assert core(f"{MODULE}:dropped_backups", backups[:7]) == []


def test_the_mark_changes_with_the_data(core: Core) -> None:
    rows = [application("a"), application("b")]
    mark = core(f"{MODULE}:content_mark", rows, [])
    assert core(f"{MODULE}:content_mark", rows, []) == mark
    assert core(f"{MODULE}:content_mark", rows[:1], []) != mark
    assert core(f"{MODULE}:content_mark", [rows[0], {**rows[1], "updated_at": NOW}], []) != mark
    assert core(f"{MODULE}:content_mark", rows, [{"added_at": 5}]) != mark
