"""Which operations can be taken back, and for how long. Pure.

`undo` lists the operations, oldest first: [{"id", "until", "deletes"}]; `until` is in ms, `deletes` says whether a person deleted
something with it. `undo:<id>` is the operation's record (`new_undo`). A deletion can be taken back for a day; another change for
a day too, as long as it is among the last CHANGES_KEPT. What a record held is removed for good together with the record.
"""

from collections.abc import Mapping
from typing import Any

from extension_src.core.applications.merging import copied
from extension_src.core.dates.arithmetic import DAY
from extension_src.core.native.records import is_list, is_number, is_record, is_text, keys_of
from extension_src.core.storage.files import KEY as FILE_KEY
from extension_src.core.storage.files import mentioned
from extension_src.core.storage.forgotten import with_forgotten
from extension_src.core.types.applications import Difference
from extension_src.core.types.stored import Change, Forgotten, Operation, Plan, Stored, UndoLine

CHANGES_KEPT = 20
HELD = "job:"


def new_undo(identifier: str, now: int) -> Operation:
    """An empty record of what to restore when an operation is taken back.

    changed: {application id: difference}; deleted: [applications]; added: [application ids];
    records: {key: value before or None}; held: keys that stay stored only until this record is removed;
    settings: {name: [before or None, after]}; forget: keys of the records that a person deleted, which are
    removed from the copies too once this record is removed.
    """
    return {
        "id": identifier,
        "at": now,
        "changed": {},
        "deleted": [],
        "added": [],
        "records": {},
        "held": [],
        "settings": {},
        "forget": [],
    }


def is_operation(record: object) -> bool:
    """Whether a stored value has all that takes an operation back, and all that pages say of it. Another program may have
    written it."""
    if not is_record(record) or not _has_texts(record, ["id"]) or "at" not in record or not is_number(record["at"]):
        return False
    if any([name not in record or not is_record(record[name]) for name in ["changed", "records", "settings"]]):
        return False
    if any([name not in record or not is_list(record[name]) for name in ["deleted", "added", "held"]]):
        return False
    if any([not _is_difference(record["changed"][identifier]) for identifier in keys_of(record["changed"])]):
        return False
    if any([not _has_texts(application, ["id", "title", "company"]) for application in record["deleted"]]):
        return False
    return all([_is_named(record["records"], key) for key in _texts(record, "forget")])


def _is_difference(value: object) -> bool:
    if not is_record(value) or "fields" not in value or not is_record(value["fields"]):
        return False
    pairs = [value["fields"][name] for name in keys_of(value["fields"])]
    return all([is_list(pair) and len(pair) == 2 for pair in pairs])


def _has_texts(value: object, names: list[str]) -> bool:
    return is_record(value) and all([name in value and is_text(value[name]) for name in names])


def _is_named(records: object, key: object) -> bool:
    """Whether the operation can say what it deleted under a key: applications and files are named by others of its parts."""
    if not is_text(key) or not key.startswith("cv:"):
        return is_text(key)
    return is_record(records) and key in records and _has_texts(records[key], ["name"])


def deleted_applications(record: Operation) -> int:
    """How many applications a person deleted with the operation."""
    return len([key for key in _texts(record, "forget") if key.startswith("app:")])


def deleted_cv_name(record: Operation) -> str:
    """The name of the CV that a person deleted with the operation; "" where it deleted none."""
    names = [record["records"][key]["name"] for key in _texts(record, "forget") if key.startswith("cv:")]
    return names[0] if len(names) > 0 else ""


def undo_key(identifier: str) -> str:
    """The storage key of an operation's record."""
    return "undo:" + identifier


def listed_undo(record: Operation) -> UndoLine:
    """The line of an operation in `undo`."""
    return {"id": record["id"], "until": record["at"] + DAY, "deletes": len(_texts(record, "forget")) > 0}


def undo_list(stored: Stored) -> list[UndoLine]:
    """The lines of the operations that can be taken back, oldest first; `stored` holds `undo` if it exists."""
    if "undo" not in stored or not is_list(stored["undo"]):
        return []
    return [entry for entry in stored["undo"] if _is_listed(entry)]


def _is_listed(entry: object) -> bool:
    return is_record(entry) and "id" in entry and is_text(entry["id"]) and "until" in entry and "deletes" in entry


def is_over(entry: UndoLine, now: int) -> bool:
    """Whether the operation can no longer be taken back: its day is over, or `until` came from a clock that was wrong."""
    until = entry["until"]
    return not is_number(until) or until <= now or until > now + DAY


def without_undo(stored: Stored, identifier: str) -> list[UndoLine]:
    """The lines of `undo` without the line of an operation that was taken back."""
    return [entry for entry in undo_list(stored) if entry["id"] != identifier]


def ended_operation(identifier: str, stored: Stored, now: int) -> Stored:
    """The records to write so that an operation ends now, as if its day were over; the records of other operations lose what
    it deleted. `stored`: `undo` and the records of every operation in it."""
    deleted = _texts(stored[undo_key(identifier)], "forget")
    records: Stored = {}
    entries: list[UndoLine] = []
    for entry in undo_list(stored):
        key = undo_key(entry["id"])
        is_ended = entry["id"] == identifier
        entries.append({"id": entry["id"], "until": 0 if is_ended else entry["until"], "deletes": entry["deletes"]})
        if not is_ended and not is_over(entry, now) and key in stored:
            records[key] = _without(stored[key], deleted)
    records["undo"] = entries
    return records


def leaving_undo(entries: list[UndoLine], now: int, added: int) -> list[str]:
    """The ids of the operations whose records are removed; `added`: how many changes that delete nothing are new."""
    leaving = [entry["id"] for entry in entries if is_over(entry, now)]
    changes = [entry["id"] for entry in entries if not is_over(entry, now) and not entry["deletes"]]
    too_many = len(changes) + added - CHANGES_KEPT
    if too_many > 0:
        leaving.extend(changes[:too_many])
    return leaving


def undo_keys(change: Change, stored: Stored) -> list[str]:
    """The storage keys that `undo_plan` reads, as far as `stored` can tell."""
    keys = ["undo"]
    for identifier in _leaving(change, stored):
        key = undo_key(identifier)
        keys.append(key)
        if key in stored:
            keys.extend([_owner(held) for held in _texts(stored[key], "held")])
            if len(_texts(stored[key], "forget")) > 0:
                keys.append("forgotten")
                # The content of a file is large, and nothing depends on it.
                keys.extend([name for name in _texts(stored[key], "forget") if not name.startswith(FILE_KEY)])
    return keys


def undo_plan(change: Change, stored: Stored) -> Plan:
    """{"writes", "removals"}: writes the new record and its line, removes ended records and what they held.

    A held text stays when its application has been restored; a restored record also stays in the copies.
    """
    writes: Stored = {}
    leaving = _leaving(change, stored)
    removals = [undo_key(identifier) for identifier in leaving]
    forgotten: list[Forgotten] = []
    for key in list(removals):
        if key in stored:
            record = stored[key]
            removals.extend([held for held in _texts(record, "held") if not _stands(_owner(held), change, stored)])
            for name in _texts(record, "forget"):
                # A file is none that anything else would bring back: what still names it keeps it (`files.py`).
                if name.startswith(FILE_KEY) or not _stands(name, change, stored):
                    forgotten.append([name, record["at"]])
    if len(forgotten) > 0:
        writes["forgotten"] = with_forgotten(stored, forgotten)
    if len(leaving) > 0 or change["undo"] is not None:
        kept = [entry for entry in _entries(change, stored) if entry["id"] not in leaving]
        if change["undo"] is not None:
            writes[undo_key(change["undo"]["id"])] = change["undo"]
            kept.append(listed_undo(change["undo"]))
        writes["undo"] = kept
    return {"writes": writes, "removals": removals}


def _without(record: Operation, deleted: list[str]) -> Operation:
    """An operation's record without anything about the deleted records; the rest can still be taken back."""
    result = copied(record)
    ids = [key[len("app:") :] for key in deleted if key.startswith("app:")]
    gone = list(deleted)
    gone.extend([HELD + identifier for identifier in ids])
    result["changed"] = _those_not_among(record["changed"], ids)
    for identifier in keys_of(result["changed"]):
        result["changed"][identifier] = _without_files(result["changed"][identifier], deleted)
    result["records"] = _those_not_among(record["records"], gone)
    result["deleted"] = [application for application in record["deleted"] if application["id"] not in ids]
    return result


def _without_files(difference: Difference, deleted: list[str]) -> Difference:
    """What a change did to an application, without its files where one of them was deleted."""
    if "files" not in difference["fields"]:
        return difference
    if len(mentioned([key for key in deleted if key.startswith(FILE_KEY)], [difference["fields"]["files"]])) == 0:
        return difference
    rest = copied(difference)
    rest["fields"] = _those_not_among(difference["fields"], ["files"])
    return rest


def _those_not_among(records: Mapping[str, Any], names: list[str]) -> dict[str, Any]:
    kept: dict[str, Any] = {}
    for name in keys_of(records):
        if name not in names:
            kept[name] = records[name]
    return kept


def _leaving(change: Change, stored: Stored) -> list[str]:
    is_change = change["undo"] is not None and not listed_undo(change["undo"])["deletes"]
    return leaving_undo(_entries(change, stored), change["now"], 1 if is_change else 0)


def _entries(change: Change, stored: Stored) -> list[UndoLine]:
    """The lines of `undo` after the change's own writes."""
    return undo_list(change["writes"] if "undo" in change["writes"] else stored)


def _stands(key: str, change: Change, stored: Stored) -> bool:
    """Whether the key is stored after the change."""
    return key in change["writes"] or (key in stored and key not in change["removals"])


def _owner(held: str) -> str:
    return "app:" + held[len(HELD) :]


def _texts(record: Mapping[str, Any], field: str) -> list[str]:
    """The field's list of texts; [] where an earlier version did not write the field."""
    return list(record[field]) if field in record and is_list(record[field]) else []
