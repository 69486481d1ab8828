"""The plan of an import: what it would do, row by row, and the records to store, made before anything is stored. Pure.

A plan is `{"error", "kind", "mode", "rows", "counts", "removed", "records", "unread", "cvs", "settings"}`. `error`: '' or
why nothing in the file can be imported; `kind`: "jobtrack", "csv", "linkedin-applied" or "linkedin-saved"; `rows`: `[{"row",
"outcome", "reason", "warnings", "id", "title", "company", "url", "status", "confirmed", "applied_at", "changes"}]`, with
`outcome` added, merged, unchanged or refused; `counts`: rows by outcome; `removed`: how many applications a replacing import
removes; `records`: `[{"application", "description"}]`, to be stored all together (an `id` of '' asks for a new id, a
`description` of '' leaves the listing's text as it is); `unread`: the status texts that nothing names, about which to ask the
person, `[{"text", "key", "count"}]`, see `csv_plan`; `files`: the files that records and CVs name, `[id, base64]` each;
`settings`: the fields to set, None for none.
"""

from collections.abc import Iterator
from typing import Any

from extension_src.core.applications.merging import changed_fields, merged
from extension_src.core.transfer.recognition import enter, found, new_entry
from extension_src.core.types.applications import Application
from extension_src.core.types.transfer import Entries, Entry, Plan, PlanLine, ReadRecord

MODES = ["merge", "replace"]
# The most applications that one import takes.
MOST_ROWS = 100000
# Rows, or finished records, handled before the page gets its turn.
STEP = 20
MANY = 1000
NOBODY: Application = {
    "id": "", "title": "", "company": "", "url": "", "status": "", "confirmed": False, "applied_at": 0,
}  # fmt: skip


def new_plan(error: str, kind: str, mode: str, existing: list[Application]) -> Plan:
    """A plan without any rows yet."""
    return {
        "error": error,
        "kind": kind,
        "mode": mode,
        "rows": [],
        "counts": {"added": 0, "merged": 0, "unchanged": 0, "refused": 0},
        "removed": len(existing) if mode == "replace" and error == "" else 0,
        "records": [],
        "unread": [],
        "cvs": [],
        "files": [],
        "settings": None,
    }


def refuse(plan: Plan, number: int, reason: str) -> None:
    """Note in the plan that a row is refused."""
    _note(plan, _line(number, "refused", reason, [], NOBODY, []))


def take(plan: Plan, index: Entries, number: int, read: ReadRecord, is_dated: bool, places: dict[str, int]) -> None:
    """Add one read application to the plan: merged into the same application if there is one, else as a new one."""
    incoming: Any = read["application"]
    entry = found(index, incoming, is_dated, places)
    if entry is None:
        entry = new_entry(incoming, read["description"], read["description"] != "")
        _keep(plan, index, entry)
        _note(plan, _line(number, "added", "", read["warnings"], incoming, []))
        return
    before = entry["application"]
    result = merged(before, incoming, places)
    changes = changed_fields(before, result)
    # The listing's text is stored apart from the application, and set only where the row contains one.
    if read["description"] != "" and not entry["has_text"]:
        entry["description"] = read["description"]
        entry["has_text"] = True
        changes.append("description")
    outcome = "merged" if len(changes) > 0 else "unchanged"
    if outcome == "merged" or entry["is_kept"]:
        entry["application"] = result
        _keep(plan, index, entry)
    _note(plan, _line(number, outcome, "", read["warnings"], result, changes))


def finishing_steps(plan: Plan, now: int) -> Iterator[float]:
    """Finishes a plan: removes from its records what was only needed for planning."""
    records: list[Any] = []
    for entry in plan["records"]:
        if entry["application"]["updated_at"] == 0:
            entry["application"]["updated_at"] = now
        records.append({"application": entry["application"], "description": entry["description"]})
        if len(records) % MANY == 0:
            yield 1
    plan["records"] = records


def _note(plan: Plan, line: PlanLine) -> None:
    plan["rows"].append(line)
    count: int = plan["counts"][line["outcome"]]
    plan["counts"][line["outcome"]] = count + 1


def _line(
    number: int, outcome: str, reason: str, warnings: list[str], application: Application, changes: list[str]
) -> PlanLine:
    return {
        "row": number,
        "outcome": outcome,
        "reason": reason,
        "warnings": warnings,
        "id": application["id"],
        "title": application["title"],
        "company": application["company"],
        "url": application["url"],
        "status": application["status"],
        "confirmed": application["confirmed"],
        "applied_at": application["applied_at"],
        "changes": changes,
    }


def _keep(plan: Plan, index: Entries, entry: Entry) -> None:
    if not entry["is_kept"]:
        entry["is_kept"] = True
        plan["records"].append(entry)
    enter(index, entry)
