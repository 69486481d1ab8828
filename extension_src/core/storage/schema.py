"""The number of the stored schema, and the numbered migration steps that lead to it. Pure.

A step takes and returns the records it may change: {"app": [...], "settings": {...}}, and for stored data (not for an import)
"undo": {"listed": `undo`, "records": {id: record}, "keys": every stored key}. Everything derived (index, identity keys) is
rebuilt afterwards. Data of a newer schema is not changed: it opens read-only.
"""

from typing import Any

from extension_src.core.applications.fields import APPLICATION, FIELDS
from extension_src.core.applications.merging import copied
from extension_src.core.applications.record import UNTITLED, started
from extension_src.core.applications.shapes import fitted, is_identifier
from extension_src.core.applications.statuses import STATUSES
from extension_src.core.applications.values import whole_match
from extension_src.core.applications.web_address import with_web_address
from extension_src.core.native.numbers import floor
from extension_src.core.native.records import is_number, is_record, is_text, keys_of
from extension_src.core.storage.undo import listed_undo
from extension_src.core.types.applications import Application
from extension_src.core.types.stored import Operation, Stored

SCHEMA = 2
# The name and the version of the format, as written in a JSON export and in every copy.
FORMAT = "jobtrack"
VERSION = 1


def schema_of(stored: Stored) -> int:
    """The schema of stored data; 0 for data from before schemas were numbered."""
    if "schema" in stored and is_number(stored["schema"]):
        return floor(stored["schema"])
    return 0


def migrated(records: Any, schema: int) -> Any:
    """The records brought from `schema` to SCHEMA."""
    current = records
    for number in range(schema, SCHEMA):
        current = STEPS[number](current)
    return current


def from_0_to_1(records: Any) -> Any:
    """The records with every field in each application; the first builds stored only the captured fields."""
    applications = []
    for application in [copied(record) for record in records["app"] if is_record(record)]:
        if "history" in application and isinstance(application["history"], list) and len(application["history"]) == 0:
            application.pop("history")
        # Own stages did not exist yet, so every other status is unknown.
        if "status" not in application or application["status"] not in STATUSES:
            application["status"] = "applied"
        applications.append(completed_application(application))
    completed = copied(records)
    completed["app"] = applications
    return completed


def from_1_to_2(records: Any) -> Any:
    """The records with new `undo` lines: schema 1 listed only the ids of the last twenty operations. Each operation can now
    be taken back for a day from its own time, and a deletion names what it deleted. Applications and settings stay."""
    migrated_records = copied(records)
    if "undo" in records:
        listed: list[Any] = []
        operations: dict[str, Any] = {}
        for entry in records["undo"]["listed"]:
            # After an interrupted migration the entry is a line of this schema already.
            said = entry["id"] if is_record(entry) and "id" in entry else entry
            identifier: str = said if is_text(said) else ""
            if identifier in records["undo"]["records"]:
                operation = copied(records["undo"]["records"][identifier])
                if "forget" not in operation:
                    operation["forget"] = _deleted_by(operation, records["undo"]["keys"])
                operations[identifier] = operation
                listed.append(listed_undo(operation))
        migrated_records["undo"] = {"listed": listed, "records": operations, "keys": records["undo"]["keys"]}
    return migrated_records


def _deleted_by(operation: Operation, keys: list[str]) -> list[str]:
    """The keys of what a person deleted with an operation of schema 1, if it did nothing else. `keys`: every stored key."""
    if len(keys_of(operation["changed"])) > 0 or len(operation["added"]) > 0:
        return []
    replaced = keys_of(operation["records"])
    if len(replaced) == 0:
        return ["app:" + application["id"] for application in operation["deleted"]]
    if len(operation["deleted"]) > 0:
        return []
    return [key for key in replaced if key.startswith("cv:") and key not in keys]


def completed_application(application: object) -> Application:
    """A copy of the application in which every field exists and can be shown (`core/applications/fields.py`)."""
    complete: Any = fitted(application, APPLICATION)
    has_history = "history" in complete
    for field in FIELDS.keys():
        if field not in complete and "start" in FIELDS[field]:
            complete[field] = started(field)
    if complete["title"] == "":
        complete["title"] = UNTITLED
    if complete["status"] == "":
        complete["status"] = started("status")
    if not has_history:
        complete["history"] = [{"at": complete["applied_at"], "event": complete["status"]}]
    complete["match"] = whole_match(complete["match"])
    with_web_address(complete)
    made: Application = complete
    return made


def application_under(key: str, value: object) -> Application | None:
    """The application stored under an `app:` key, made complete whoever wrote it, with its id taken from the key. None when
    the value is no record, or when the id cannot be used as one."""
    identifier = key[len("app:") :]
    if not is_record(value) or not is_identifier(identifier):
        return None
    complete = completed_application(value)
    complete["id"] = identifier
    return complete


STEPS = [from_0_to_1, from_1_to_2]
