"""The stored schema's number and the numbered steps that lead to it. Pure.

A step takes and gives {"app": [...], "settings": {...}}: the records it may change. Everything derived (index, identity
keys) is rebuilt after it. Data of a newer schema is not touched: it opens read-only.
"""

from typing import Any

from extension_src.core.applications.merging import copied
from extension_src.core.applications.record import STATUSES, UNTITLED
from extension_src.core.native.numbers import floor
from extension_src.core.native.records import is_number, is_record, is_text

SCHEMA = 1


def schema_of(stored: Any) -> int:
    """The schema of stored data; 0 before schemas were numbered."""
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
    """Records of the first builds had only what was captured: gives every application all its fields."""
    applications = []
    for application in [copied(record) for record in records["app"] if is_record(record)]:
        if "history" in application and isinstance(application["history"], list) and len(application["history"]) == 0:
            application.pop("history")
        # There were no stages of one's own yet.
        if "status" not in application or application["status"] not in STATUSES:
            application["status"] = "applied"
        applications.append(completed_application(application))
    return {"app": applications, "settings": records["settings"]}


def completed_application(application: Any) -> Any:
    """A copy of the application with every field there and of its type."""
    complete = copied(application)
    for field in ["board", "job_id", "company", "url", "location", "salary", "kind", "notes"]:
        if field not in complete or not is_text(complete[field]):
            complete[field] = ""
    if "title" not in complete or not is_text(complete["title"]) or complete["title"] == "":
        complete["title"] = UNTITLED
    if "status" not in complete or not is_text(complete["status"]) or complete["status"] == "":
        complete["status"] = "applied"
    if "confirmed" not in complete:
        complete["confirmed"] = False
    for field in ["applied_at", "updated_at"]:
        if field not in complete or not is_number(complete[field]):
            complete[field] = 0
    if "history" not in complete or not isinstance(complete["history"], list):
        complete["history"] = [{"at": complete["applied_at"], "event": complete["status"]}]
    if "sources" not in complete or not is_record(complete["sources"]):
        complete["sources"] = {}
    for field in ["match", "follow_up"]:
        if field in complete and not is_record(complete[field]):
            complete[field] = None
    if "match" not in complete:
        complete["match"] = None
    return complete


def application_under(key: str, value: Any) -> Any:
    """The application that stands under an `app:` key, whoever wrote it: complete, its id the key's; None for no record."""
    if not is_record(value):
        return None
    complete = completed_application(value)
    complete["id"] = key[len("app:") :]
    return complete


STEPS = [from_0_to_1]
