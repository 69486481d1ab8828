"""Copies in a folder of the person's own: how they are named, which are JobTrack's, when one is due, which go. Pure.

The record `folder_copy` is there while a folder is chosen:
`{"source", "folder", "wanted_at", "last", "unattended_at", "problem"}`: `source` is the random id that this profile's
copies carry; `folder` the folder's name; `wanted_at` since when a change waits to be copied (ms), 0 for none; `last`
`{"name", "at", "size", "count", "mark"}` of the last copy, None before the first; `unattended_at` when a copy was last
written while no page of JobTrack was open, 0 for never; `problem` `{"kind", "at"}`, None when the last copy went well.
"""

from typing import Any

from extension_src.core.applications.merging import copied
from extension_src.core.dates.arithmetic import is_date, iso_date
from extension_src.core.native.numbers import whole_number
from extension_src.core.native.records import keys_of

KEY = "folder_copy"
# How many days with a copy are kept.
KEPT = 14
# Copies of one day when files of others have its name already.
MOST_OF_A_DAY = 9
BEGINNING = "jobtrack-"
ENDING = ".json"
CONTENT = ["app:", "job:", "cv:"]
# A copy says whose it is within its first characters.
HEAD = 400
# Minutes until the next look: after a change (no less than Chrome's shortest alarm), while nobody has seen a copy written
# without a page, and after a failure that may pass by itself.
SOON = 0.5
UNPROVEN = 1
AGAIN = 5
# What fails, by the name of the browser's error. Only the person can mend the first two: a folder that is not permitted,
# a handle that the browser has lost.
PROBLEMS = {
    "NotAllowedError": "grant",
    "SecurityError": "grant",
    "NotFoundError": "moved",
    "QuotaExceededError": "full",
}
MENDED_BY_HAND = ["grant", "lost"]
KINDS = ["grant", "lost", "moved", "full", "failed"]
FOLDER_NAME_LIMIT = 200


def new_record(source: str, folder: str, now: int) -> dict[str, Any]:
    """The record of a folder that was chosen now; its first copy is wanted at once."""
    return {
        "source": source,
        "folder": folder,
        "wanted_at": now,
        "last": None,
        "unattended_at": 0,
        "problem": None,
    }


def touches_content(keys: list[str]) -> bool:
    """Whether a change of these keys of the storage changes what a copy holds."""
    for key in keys:
        if key == "settings" or any([key.startswith(beginning) for beginning in CONTENT]):
            return True
    return False


def wanted(record: Any, now: int) -> dict[str, Any]:
    """The record with a change that waits to be copied."""
    changed: dict[str, Any] = copied(record)
    if changed["wanted_at"] == 0:
        changed["wanted_at"] = now
    return changed


def succeeded(record: Any, last: Any, is_unattended: bool, changed_at: int, now: int) -> dict[str, Any]:
    """The record after a copy was written or found to be up to date.

    `last`: what is to be known of it; `is_unattended`: whether it was written while no page of JobTrack was open;
    `changed_at`: when something was changed while it was written, 0 when nothing was.
    """
    changed: dict[str, Any] = copied(record)
    changed["last"] = last
    changed["wanted_at"] = changed_at
    changed["problem"] = None
    if is_unattended:
        changed["unattended_at"] = now
    return changed


def failed(record: Any, kind: str, now: int) -> dict[str, Any]:
    """The record after a copy could not be written: it is still wanted, and the problem is dated from its beginning."""
    changed = wanted(record, now)
    if changed["problem"] is None or changed["problem"]["kind"] != kind:
        changed["problem"] = {"kind": kind, "at": now}
    if kind in MENDED_BY_HAND:
        # A folder that is permitted anew may be permitted for this time alone.
        changed["unattended_at"] = 0
    return changed


def problem_of(error_name: str) -> str:
    """The kind of a problem by the name of the browser's error."""
    return PROBLEMS[error_name] if error_name in PROBLEMS else "failed"


def next_look(record: Any) -> float:
    """In how many minutes to look after the copies again, 0 for not before something happens."""
    if record["problem"] is not None:
        return 0 if record["problem"]["kind"] in MENDED_BY_HAND else AGAIN
    if record["wanted_at"] != 0:
        return SOON
    return UNPROVEN if record["unattended_at"] == 0 and record["last"] is not None else 0


def copy_name(now: int, number: int) -> str:
    """The name of the copy of a local day: `jobtrack-2026-11-27.json`, and with a number above 1 `...-27-2.json`."""
    suffix = "" if number == 1 else f"-{number}"
    return BEGINNING + iso_date(now) + suffix + ENDING


def copy_day(name: str) -> str:
    """The day in a copy's name as 2026-11-27, '' when the name is no copy's."""
    if not name.startswith(BEGINNING) or not name.endswith(ENDING):
        return ""
    middle = name[len(BEGINNING) : len(name) - len(ENDING)]
    parts = middle.split("-")
    lengths = [4, 2, 2, 1]
    if len(parts) < 3 or len(parts) > 4:
        return ""
    for place in range(len(parts)):
        if len(parts[place]) != lengths[place] or not _is_digits(parts[place]):
            return ""
    if not is_date(whole_number(parts[0]), whole_number(parts[1]), whole_number(parts[2])):
        return ""
    if len(parts) == 4 and parts[3] in "01":
        return ""
    return "-".join(parts[:3])


def dropped_copies(names: list[str]) -> list[str]:
    """Which of these copies go: those of all days but the last fourteen that have one."""
    days: list[str] = []
    for name in names:
        day = copy_day(name)
        if day != "" and day not in days:
            days.append(day)
    days = list(reversed(sorted(days)))
    kept = days[:KEPT]
    return [name for name in names if copy_day(name) != "" and copy_day(name) not in kept]


def newest_copy(names: list[str]) -> str:
    """The name of the newest copy among the names of a folder, '' when there is none."""
    newest = ""
    for name in names:
        if copy_day(name) != "" and (newest == "" or copy_day(name) >= copy_day(newest)):
            newest = name
    return newest


def copy_record(exported: Any, source: str) -> dict[str, Any]:
    """An export (`exporting.exported_json`) as a copy of this profile: `copy_of` stands before all that is long."""
    record: dict[str, Any] = {}
    for name in keys_of(exported):
        if name == "applications":
            record["copy_of"] = source
        record[name] = exported[name]
    return record


def is_own_copy(head: str, source: str) -> bool:
    """Whether a file that begins so is a copy that this profile wrote."""
    if source == "" or not head.startswith('{"format":"jobtrack",'):
        return False
    return f',"copy_of":"{source}","applications":[' in head[:HEAD]


def content_of(text: str) -> str:
    """The part of a copy's text that is other only when the data is."""
    return text[max(0, text.find('"applications":')) :]


def _is_digits(text: str) -> bool:
    for character in text:
        if character not in "0123456789":
            return False
    return text != ""
