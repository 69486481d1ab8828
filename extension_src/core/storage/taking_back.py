"""Taking an operation back: its record (`undo.new_undo`) gives the change that restores the earlier state. Pure.

A value that was changed again after the operation stays as it is.
"""

from typing import Any

from extension_src.core.applications.changes import undone_application
from extension_src.core.native.records import keys_of, same_json
from extension_src.core.storage.schema import application_under
from extension_src.core.storage.undo import undo_key, without_undo
from extension_src.core.types.applications import Application, Pair
from extension_src.core.types.stored import Operation, Stored, TakenBack


def keys_to_take_back(record: Operation) -> list[str]:
    """The storage keys that `taken_back` reads."""
    ids = keys_of(record["changed"])
    ids.extend([application["id"] for application in record["deleted"]])
    ids.extend(record["added"])
    keys = ["app:" + identifier for identifier in ids]
    keys.extend(["settings", "undo"])
    return keys


def taken_back(record: Operation, stored: Stored, now: int) -> TakenBack:
    """{"pairs", "records", "removals"} of the change that takes the operation back."""
    pairs: list[Pair] = []
    for identifier in keys_of(record["changed"]):
        application = _application(identifier, stored)
        if application is not None:
            pairs.append([application, undone_application(application, record["changed"][identifier], now)])
    pairs.extend([[None, deleted] for deleted in record["deleted"] if _application(deleted["id"], stored) is None])
    removals = [undo_key(record["id"])]
    for identifier in record["added"]:
        application = _application(identifier, stored)
        if application is not None:
            pairs.append([application, None])
            removals.append("job:" + identifier)
    records: Stored = {"undo": without_undo(stored, record["id"])}
    if len(keys_of(record["settings"])) > 0 and "settings" in stored:
        records["settings"] = restored_settings(stored["settings"], record["settings"])
    for name in keys_of(record["records"]):
        if record["records"][name] is None:
            removals.append(name)
        else:
            records[name] = record["records"][name]
    return {"pairs": pairs, "records": records, "removals": removals}


def restored_settings(settings: Stored, changes: dict[str, list[Any]]) -> Stored:
    """The settings with the changes {name: [before or None, after]} taken back; a setting that was set again since stays."""
    restored: Stored = {}
    for name in keys_of(settings):
        if name not in changes or not same_json(settings[name], changes[name][1]):
            restored[name] = settings[name]
        elif changes[name][0] is not None:
            restored[name] = changes[name][0]
    return restored


def _application(identifier: str, stored: Stored) -> Application | None:
    key = "app:" + identifier
    return application_under(key, stored[key]) if key in stored else None
