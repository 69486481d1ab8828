"""Copies in a folder that the person chose: their names, which are JobTrack's, when one is due, which are removed. Pure.

The record `folder_copy` exists while a folder is chosen:
`{"source", "folder", "wanted_at", "last", "unattended_at", "problem"}`. `source`: the random id in this profile's copies;
`folder`: the folder's name; `wanted_at`: since when a change waits to be copied (ms), 0 when none does; `last`: the last
copy, `{"name", "at", "size", "count", "mark"}`, None before the first; `unattended_at`: when a copy was last written while
no page of JobTrack was open, 0 for never; `problem`: `{"kind", "at"}`, None when the last copy succeeded.
"""

from collections.abc import Mapping

from extension_src.core.applications.merging import copied
from extension_src.core.dates.arithmetic import is_date, iso_date
from extension_src.core.dates.tokens import is_digits
from extension_src.core.native.numbers import whole_number
from extension_src.core.native.records import keys_of
from extension_src.core.types.stored import Copy, FolderCopy

KEY = "folder_copy"
# Copies of this many days are kept; days without a copy do not count.
KEPT = 14
# The highest number in a copy's name: a copy gets the next number when another program's file has its name.
MOST_OF_A_DAY = 9
BEGINNING = "jobtrack-"
ENDING = ".json"
CONTENT = ["app:", "job:", "cv:"]
# The id of the profile that wrote a copy stands within this many characters from its beginning.
HEAD = 400
# Minutes until the next check: after a change (Chrome's shortest alarm), until a first copy was written while no page
# was open, and after a failure that may pass by itself.
SOON = 0.5
UNPROVEN = 1
AGAIN = 5
# The kind of problem for each name of a browser error. Only the person can mend "grant" (the folder is not permitted)
# and "lost" (the browser has lost the folder's handle).
PROBLEMS = {
    "NotAllowedError": "grant",
    "SecurityError": "grant",
    "NotFoundError": "moved",
    "QuotaExceededError": "full",
}
MENDED_BY_HAND = ["grant", "lost"]
KINDS = ["grant", "lost", "moved", "full", "failed"]
FOLDER_NAME_LIMIT = 200


def new_record(source: str, folder: str, now: int) -> FolderCopy:
    """The record of a folder chosen now; its first copy is due at once."""
    return {
        "source": source,
        "folder": folder,
        "wanted_at": now,
        "last": None,
        "unattended_at": 0,
        "problem": None,
    }


def touches_content(keys: list[str]) -> bool:
    """Whether a change of these storage keys changes what a copy holds."""
    for key in keys:
        if key == "settings" or any([key.startswith(beginning) for beginning in CONTENT]):
            return True
    return False


def wanted(record: FolderCopy, now: int) -> FolderCopy:
    """The record, noting that a change waits to be copied."""
    changed = copied(record)
    if changed["wanted_at"] == 0:
        changed["wanted_at"] = now
    return changed


def succeeded(record: FolderCopy, last: Copy | None, is_unattended: bool, changed_at: int, now: int) -> FolderCopy:
    """The record after a copy was written, or was found to be up to date.

    `last`: the copy, as in the record, None where there was nothing to copy yet;
    `is_unattended`: whether it was written while no page of JobTrack was open;
    `changed_at`: when data changed during the writing, 0 when none did.
    """
    changed = copied(record)
    changed["last"] = last
    changed["wanted_at"] = changed_at
    changed["problem"] = None
    if is_unattended:
        changed["unattended_at"] = now
    return changed


def failed(record: FolderCopy, kind: str, now: int) -> FolderCopy:
    """The record after a copy could not be written: the copy is still due, and `problem.at` says when the problem began."""
    changed = wanted(record, now)
    if changed["problem"] is None or changed["problem"]["kind"] != kind:
        changed["problem"] = {"kind": kind, "at": now}
    if kind in MENDED_BY_HAND:
        # When the person permits the folder again, the permission may be for this time only.
        changed["unattended_at"] = 0
    return changed


def problem_of(error_name: str) -> str:
    """The kind of problem that a browser error of this name stands for."""
    return PROBLEMS[error_name] if error_name in PROBLEMS else "failed"


def next_look(record: FolderCopy) -> float:
    """Minutes until the copies are checked again; 0 for not until something changes."""
    if record["problem"] is not None:
        return 0 if record["problem"]["kind"] in MENDED_BY_HAND else AGAIN
    if record["wanted_at"] != 0:
        return SOON
    return UNPROVEN if record["unattended_at"] == 0 and record["last"] is not None else 0


def copy_name(now: int, number: int) -> str:
    """The name of the copy of a local day: `jobtrack-2026-11-27.json`, or `...-27-2.json` for the number 2."""
    suffix = "" if number == 1 else f"-{number}"
    return BEGINNING + iso_date(now) + suffix + ENDING


def copy_day(name: str) -> str:
    """The day in a copy's name as 2026-11-27; '' when no copy has such a name."""
    if not name.startswith(BEGINNING) or not name.endswith(ENDING):
        return ""
    middle = name[len(BEGINNING) : len(name) - len(ENDING)]
    parts = middle.split("-")
    lengths = [4, 2, 2, 1]
    if len(parts) < 3 or len(parts) > 4:
        return ""
    for place in range(len(parts)):
        if len(parts[place]) != lengths[place] or not is_digits(parts[place]):
            return ""
    if not is_date(whole_number(parts[0]), whole_number(parts[1]), whole_number(parts[2])):
        return ""
    if len(parts) == 4 and parts[3] in "01":
        return ""
    return "-".join(parts[:3])


def dropped_copies(names: list[str]) -> list[str]:
    """The copies to remove: all except the copies of the last fourteen days with a copy."""
    days: list[str] = []
    for name in names:
        day = copy_day(name)
        if day != "" and day not in days:
            days.append(day)
    days = list(reversed(sorted(days)))
    kept = days[:KEPT]
    return [name for name in names if copy_day(name) != "" and copy_day(name) not in kept]


def newest_copy(names: list[str]) -> str:
    """The name of the newest copy among a folder's file names; '' when there is none."""
    newest = ""
    for name in names:
        if copy_day(name) != "" and (newest == "" or copy_day(name) >= copy_day(newest)):
            newest = name
    return newest


def copy_record(exported: Mapping[str, object], source: str) -> dict[str, object]:
    """An export (`exporting.exported_json`) as a copy of this profile: `copy_of` is placed before the long fields."""
    record: dict[str, object] = {}
    for name in keys_of(exported):
        if name == "applications":
            record["copy_of"] = source
        record[name] = exported[name]
    return record


def is_own_copy(head: str, source: str) -> bool:
    """Whether a file that begins with `head` is a copy that this profile wrote."""
    if source == "" or not head.startswith('{"format":"jobtrack",'):
        return False
    return f',"copy_of":"{source}","applications":[' in head[:HEAD]


def content_of(text: str) -> str:
    """The part of a copy's text that changes only when the data changes."""
    return text[max(0, text.find('"applications":')) :]
