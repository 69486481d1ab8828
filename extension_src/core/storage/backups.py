"""The daily copies of everything that stay in the browser: when one is made, what it holds, which are kept. Pure.

A copy is the record of `exporting.exported_json` as text beside `{"at", "day", "count", "size", "mark"}`.
"""

from typing import Any

from extension_src.core.dates.arithmetic import iso_date
from extension_src.core.storage.schema import FORMAT

KEY = "backup:"
KEPT = 7
# Keeps sums of times exact in V8's numbers.
MARK_LIMIT = 1000000000000


def backup_key(now: int) -> str:
    """The storage key of the copy of a local day."""
    return KEY + iso_date(now)


def backup_record(text: str, count: int, mark: str, now: int) -> dict[str, Any]:
    """The record of a copy: `text` is the JSON export, `count` its applications, `mark` its `content_mark`."""
    return {
        "format": FORMAT,
        "at": now,
        "day": iso_date(now),
        "count": count,
        "size": len(text),
        "mark": mark,
        "text": text,
    }


def backup_due(backups: list[Any], count: int, mark: str, now: int) -> bool:
    """Whether a copy is to be made now: none of today, something to copy, and something other than in the newest.

    So seven copies are seven states of the data, and a store that was emptied by accident never pushes out the full
    ones. `backups`: their records, without `text` will do; `mark`: `content_mark` of what would be copied.
    """
    if count == 0:
        return False
    newest = newest_first(backups)
    if len(newest) == 0:
        return True
    if newest[0]["day"] == iso_date(now):
        return False
    return bool(newest[0]["mark"] != mark)


def dropped_backups(backups: list[Any]) -> list[str]:
    """The days of the copies to be removed: all but the last seven."""
    ordered = newest_first(backups)
    # In V8 a slice from beyond the end is the last element.
    return [backup["day"] for backup in ordered[KEPT:]] if len(ordered) > KEPT else []


def newest_first(backups: list[Any]) -> list[Any]:
    """The copies, newest first."""
    return sorted(backups, key=lambda backup: 0 - backup["at"])


def content_mark(rows: list[Any], cvs: list[Any]) -> str:
    """A short mark that changes when an application or a CV comes, goes or is changed: counts and sums of times."""
    times = 0
    for row in rows:
        times = (times + row["updated_at"]) % MARK_LIMIT
    for cv in cvs:
        times = (times + cv["added_at"]) % MARK_LIMIT
    return f"{len(rows)}-{len(cvs)}-{times}"
