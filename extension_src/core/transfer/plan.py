"""What an import would do, row by row, before anything is stored: the preview and the records are one plan. Pure.

A plan is `{"error", "kind", "mode", "rows", "counts", "removed", "records", "cvs", "settings"}`:
`error` is '' or why nothing of the file can be taken; `kind` "jobtrack", "csv", "linkedin-applied" or "linkedin-saved";
`rows` is `[{"row", "outcome", "reason", "warnings", "id", "title", "company", "changes"}]`, `outcome` one of added,
merged, unchanged, refused; `counts` how many of each; `removed` how many applications a replacing import takes away;
`records` is `[{"application", "description"}]` to be stored all together, `id` '' where a new one is to be given, and
a `description` of '' leaves the listing's text as it is. `settings` are the fields to set, None for none.
"""

from collections.abc import Iterator
from typing import Any, TypeAlias

from extension_src.core.applications.merging import changed_fields, merged
from extension_src.core.applications.statuses import ranks
from extension_src.core.transfer.columns import mapping_problem
from extension_src.core.transfer.recognition import enter, found, index_steps, new_entry
from extension_src.core.transfer.rows import read_row
from extension_src.core.transfer.status_texts import status_names

Plan: TypeAlias = dict[str, Any]

MODES = ["merge", "replace"]
# Rows, and finished records, between which a page may have its turn.
STEP = 20
MANY = 1000


def csv_plan_steps(
    table: Any, mapping: list[str], order: str, mode: str, existing: list[Any], context: Any, made: dict[str, Any]
) -> Iterator[float]:
    """Gives `made` the plan of a table from `table.table_steps` under the mapping and date order that a person agreed
    to, as `plan`; yields how far it is, 0 to 1, for a page to have its turn.

    `existing`: the applications there are; `context`: `{"stages", "status_labels", "described", "now"}`, `described`
    a record with the id of every application that has its listing's text.
    """
    error = table["error"] if table["error"] != "" else mapping_problem(mapping)
    reading = {
        "order": order,
        "statuses": status_names(context["stages"], context["status_labels"]),
        "status": "saved" if table["kind"] == "linkedin-saved" else "applied",
        "notes_column": table["notes_column"],
        "now": context["now"],
    }
    plan = new_plan(error, table["kind"], mode, existing)
    places = ranks(context["stages"])
    rows = table["rows"] if error == "" else []
    index: dict[str, Any] = {}
    if mode == "merge" and len(rows) > 0:
        yield from index_steps(existing, context["described"], index)
    for place in range(len(rows)):
        number = table["first_row"] + place
        read = read_row(rows[place], table["headers"], mapping, reading)
        if read["reason"] != "":
            refuse(plan, number, read["reason"])
        else:
            # A row without a date of its own has none to be told apart by.
            is_dated = "import-no-date" not in read["warnings"] and "import-date-unread" not in read["warnings"]
            take(plan, index, number, read, is_dated, places)
        if place % STEP == 0:
            yield place / len(rows)
    yield from finishing_steps(plan, context["now"])
    made["plan"] = plan


def new_plan(error: str, kind: str, mode: str, existing: list[Any]) -> Plan:
    """A plan of nothing yet."""
    return {
        "error": error,
        "kind": kind,
        "mode": mode,
        "rows": [],
        "counts": {"added": 0, "merged": 0, "unchanged": 0, "refused": 0},
        "removed": len(existing) if mode == "replace" and error == "" else 0,
        "records": [],
        "cvs": [],
        "settings": None,
    }


def refuse(plan: Plan, number: int, reason: str) -> None:
    """Note a row that is not taken."""
    _note(plan, _line(number, "refused", reason, [], {"id": "", "title": "", "company": ""}, []))


def take(plan: Plan, index: Any, number: int, read: Any, is_dated: bool, places: dict[str, int]) -> None:
    """Add one read application to the plan: merged into the one it is the same as, else added."""
    incoming = read["application"]
    entry = found(index, incoming, is_dated, places)
    if entry is None:
        entry = new_entry(incoming, read["description"], read["description"] != "")
        _keep(plan, index, entry)
        _note(plan, _line(number, "added", "", read["warnings"], incoming, []))
        return
    before = entry["application"]
    result = merged(before, incoming, places)
    changes = changed_fields(before, result)
    # The listing's text stands apart from the record: given only where the row brings one.
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
    """Ends a plan: its records without what was only for planning."""
    records: list[Any] = []
    for entry in plan["records"]:
        if entry["application"]["updated_at"] == 0:
            entry["application"]["updated_at"] = now
        records.append({"application": entry["application"], "description": entry["description"]})
        if len(records) % MANY == 0:
            yield 1
    plan["records"] = records


def _note(plan: Plan, line: dict[str, Any]) -> None:
    plan["rows"].append(line)
    plan["counts"][line["outcome"]] += 1


def _line(
    number: int, outcome: str, reason: str, warnings: list[str], application: Any, changes: list[str]
) -> dict[str, Any]:
    return {
        "row": number,
        "outcome": outcome,
        "reason": reason,
        "warnings": warnings,
        "id": application["id"],
        "title": application["title"],
        "company": application["company"],
        "changes": changes,
    }


def _keep(plan: Plan, index: Any, entry: Any) -> None:
    if not entry["is_kept"]:
        entry["is_kept"] = True
        plan["records"].append(entry)
    enter(index, entry)
