"""Daily copies of all data, kept in the browser: when one is made, what it holds, which are kept. Pure.

A copy holds the export (`exporting.exported_json`) as JSON text, with `{"at", "day", "count", "size", "mark", "files"}` beside
it.
"""

from extension_src.core.dates.arithmetic import iso_date
from extension_src.core.native.records import is_number, is_record, is_text
from extension_src.core.storage.schema import FORMAT
from extension_src.core.types.applications import Row
from extension_src.core.types.stored import Backup, BackupLine, Cv

KEY = "backup:"
KEPT = 7
# Sums of times stay below this, so that V8's numbers hold them exactly.
MARK_LIMIT = 1000000000000


def backup_key(now: int) -> str:
    """The storage key of the copy made on the local day of `now`."""
    return KEY + iso_date(now)


def backup_record(text: str, count: int, mark: str, files: list[str], now: int) -> Backup:
    """The record of a copy: `text` is the JSON export, `count` its applications, `mark` its `content_mark`, `files` the ids of
    the files that it names; their content stays under its own key as long as a copy names it."""
    return {
        "format": FORMAT,
        "at": now,
        "day": iso_date(now),
        "count": count,
        "size": len(text),
        "mark": mark,
        "files": files,
        "text": text,
    }


def is_backup(value: object) -> bool:
    """Whether a stored value is a copy: it has the time it was made and its packed text."""
    if not is_record(value) or "at" not in value or "text" not in value:
        return False
    return is_number(value["at"]) and is_text(value["text"])


def backup_due(backups: list[BackupLine], count: int, mark: str, now: int) -> bool:
    """Whether to make a copy now: today has none, there is something to copy, and it differs from the newest copy.

    So seven copies are seven different states of the data, and data deleted by accident never pushes out the full
    copies. `backups`: the copies' records (`text` may be missing); `mark`: `content_mark` of the data to be copied.
    """
    if count == 0:
        return False
    newest = newest_first(backups)
    if len(newest) == 0:
        return True
    if newest[0]["day"] == iso_date(now):
        return False
    return newest[0]["mark"] != mark


def dropped_backups(backups: list[BackupLine]) -> list[str]:
    """The days of the copies to remove: all but the newest seven."""
    ordered = newest_first(backups)
    # In V8 a slice that starts beyond the end gives the last element.
    return [backup["day"] for backup in ordered[KEPT:]] if len(ordered) > KEPT else []


def newest_first(backups: list[BackupLine]) -> list[BackupLine]:
    """The copies, newest first."""
    return sorted(backups, key=lambda backup: 0 - backup["at"])


def content_mark(rows: list[Row], cvs: list[Cv]) -> str:
    """A short mark, made of counts and sums of times: it changes when an application or CV is added, changed or removed."""
    times = 0
    for row in rows:
        changed: int = row["updated_at"]
        times = (times + changed) % MARK_LIMIT
    for cv in cvs:
        added: int = cv["added_at"]
        times = (times + added) % MARK_LIMIT
    return f"{len(rows)}-{len(cvs)}-{times}"
