"""What an import would do, row by row, before anything is stored: the preview and the records are one plan. Pure.

A plan is `{"error", "kind", "mode", "rows", "counts", "removed", "records", "cvs", "settings"}`:
`error` is '' or why nothing of the file can be taken; `kind` "jobtrack", "csv", "linkedin-applied" or "linkedin-saved";
`rows` is `[{"row", "outcome", "reason", "warnings", "id", "title", "company", "changes"}]`, `outcome` one of added,
merged, unchanged, refused; `counts` how many of each; `removed` how many applications a replacing import takes away;
`records` is `[{"application", "description"}]` to be stored all together, `id` '' where a new one is to be given, and
a `description` of '' leaves the listing's text as it is. `settings` are the fields to set, None for none.
"""

from typing import Any, TypeAlias

from extension_src.core.csv_text import parsed_rows, undefused
from extension_src.core.date_texts import column_order, has_open_order
from extension_src.core.import_columns import (
    file_kind,
    looks_like_headers,
    mapping_problem,
    notes_column,
    recognised_columns,
)
from extension_src.core.import_index import enter, found, index_of, new_entry
from extension_src.core.import_rows import read_row
from extension_src.core.merging import changed_fields, merged
from extension_src.core.stages import ranks
from extension_src.core.status_texts import status_names

Plan: TypeAlias = dict[str, Any]

MODES = ["merge", "replace"]
MOST_ROWS = 100000


def csv_table(text: str, delimiter: str, column_labels: dict[str, str], date_order: str) -> dict[str, Any]:
    """A CSV text as a table to be looked at and corrected before it is planned.

    `{"error", "kind", "delimiter", "headers", "first_row", "rows", "mapping", "notes_column", "order", "order_certain",
    "order_matters", "stray_quote_row"}`. `column_labels`: the interface's names of the fields
    (`import_columns.FIELDS`);
    `date_order`: "dmy" or "mdy", what the interface's language would write, for dates that decide nothing.
    """
    parsed = parsed_rows(text, delimiter)
    rows = parsed["rows"]
    headers: list[str] = []
    # LinkedIn's other files have notes above the headers; so do people's.
    start = 0
    for place in range(min(len(rows), 10)):
        if looks_like_headers(rows[place], column_labels):
            headers = [undefused(cell).strip() for cell in rows[place]]
            start = place + 1
            break
    body = rows[start:]
    error = ""
    if len(body) == 0:
        error = "import-empty"
    elif len(body) > MOST_ROWS:
        error = "import-too-many"
    if len(headers) == 0 and len(rows) > 0:
        headers = ["" for _ in rows[0]]
    kind = file_kind(headers)
    mapping = recognised_columns(headers, column_labels)
    table = {
        "error": error,
        "kind": kind,
        "delimiter": parsed["delimiter"],
        "headers": headers,
        "first_row": start + 1,
        "rows": body,
        "mapping": mapping,
        "notes_column": notes_column(headers, column_labels),
        "stray_quote_row": parsed["stray_quote_row"],
    }
    # LinkedIn writes American dates in every language.
    decided = dates_of(table, mapping, date_order if kind == "csv" else "mdy")
    table["order"] = decided["order"]
    table["order_certain"] = decided["certain"]
    table["order_matters"] = decided["matters"]
    return table


def dates_of(table: Any, mapping: list[str], date_order: str) -> dict[str, Any]:
    """`{"order", "certain", "matters"}` of the date columns of a table under a mapping, looked at as one."""
    texts: list[str] = []
    for field in ["applied_at", "updated_at"]:
        if field in mapping:
            place = mapping.index(field)
            texts.extend([undefused(row[place]) for row in table["rows"] if place < len(row)])
    decided = column_order(texts, date_order)
    return {"order": decided["order"], "certain": decided["certain"], "matters": has_open_order(texts)}


def csv_plan(table: Any, mapping: list[str], order: str, mode: str, existing: list[Any], context: Any) -> Plan:
    """The plan of a table from `csv_table` under the mapping and date order that a person agreed to.

    `existing`: the applications there are; `context`: `{"stages", "status_labels", "described", "now"}`, `described`
    a record with the id of every application that has its listing's text.
    """
    planning = csv_planning(table, mapping, order, mode, existing, context)
    plan_rows(planning, len(table["rows"]))
    return finished(planning["plan"], context["now"])


def csv_planning(table: Any, mapping: list[str], order: str, mode: str, existing: list[Any], context: Any) -> Any:
    """A planning that has not begun, as `csv_plan` takes it: a page goes on with it by `plan_rows` as it has time, until
    `next` is the number of the table's rows or `plan` has an error, and then takes `finished`."""
    error = table["error"] if table["error"] != "" else mapping_problem(mapping)
    reading = {
        "order": order,
        "statuses": status_names(context["stages"], context["status_labels"]),
        "status": "saved" if table["kind"] == "linkedin-saved" else "applied",
        "notes_column": table["notes_column"],
        "now": context["now"],
    }
    return {
        "plan": new_plan(error, table["kind"], mode, existing),
        "table": table,
        "mapping": mapping,
        "reading": reading,
        "index": index_of(existing if mode == "merge" and error == "" else [], context["described"]),
        "places": ranks(context["stages"]),
        "next": 0,
    }


def plan_rows(planning: Any, count: int) -> None:
    """Plan the next `count` rows; nothing where the plan has an error."""
    plan = planning["plan"]
    table = planning["table"]
    if plan["error"] != "":
        return
    end = min(planning["next"] + count, len(table["rows"]))
    for place in range(planning["next"], end):
        number = table["first_row"] + place
        read = read_row(table["rows"][place], table["headers"], planning["mapping"], planning["reading"])
        if read["reason"] != "":
            refuse(plan, number, read["reason"])
        else:
            # A row without a date of its own has none to be told apart by.
            is_dated = "import-no-date" not in read["warnings"] and "import-date-unread" not in read["warnings"]
            take(plan, planning["index"], number, read, is_dated, planning["places"])
    planning["next"] = end


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
    plan["rows"].append(_line(number, "refused", reason, [], {"id": "", "title": "", "company": ""}, []))


def take(plan: Plan, index: Any, number: int, read: Any, is_dated: bool, places: dict[str, int]) -> None:
    """Add one read application to the plan: merged into the one it is the same as, else added."""
    incoming = read["application"]
    entry = found(index, incoming, is_dated, places)
    if entry is None:
        entry = new_entry(incoming, read["description"], read["description"] != "")
        _keep(plan, index, entry)
        plan["rows"].append(_line(number, "added", "", read["warnings"], incoming, []))
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
    plan["rows"].append(_line(number, outcome, "", read["warnings"], result, changes))


def finished(plan: Plan, now: int) -> Plan:
    """The plan with its counts, and its records without what was only for planning."""
    for row in plan["rows"]:
        plan["counts"][row["outcome"]] += 1
    records: list[Any] = []
    for entry in plan["records"]:
        if entry["application"]["updated_at"] == 0:
            entry["application"]["updated_at"] = now
        records.append({"application": entry["application"], "description": entry["description"]})
    plan["records"] = records
    return plan


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
