"""The plan (`plan.py`) of an import of a table: a CSV, a sheet or pasted rows. Pure."""

from collections.abc import Iterator

from extension_src.core.applications.statuses import ranks
from extension_src.core.transfer.columns import is_answer_column, mapping_problem
from extension_src.core.transfer.plan import STEP, finishing_steps, new_plan, refuse, take
from extension_src.core.transfer.recognition import index_steps
from extension_src.core.transfer.rows import NOES, YESES, asked_key, read_row
from extension_src.core.transfer.status_texts import status_names
from extension_src.core.types.applications import Application
from extension_src.core.types.transfer import Asked, Context, Entries, MadePlan, Plan, Reading, Table

# The most status texts that a person is asked about.
MOST_ASKED = 40


def csv_plan_steps(
    table: Table,
    mapping: list[str],
    order: str,
    mode: str,
    existing: list[Application],
    context: Context,
    made: MadePlan,
) -> Iterator[float]:
    """Puts the plan of a table (`table.table_steps`) into `made` as `plan`, using the mapping and date order that the
    person confirmed; yields how far it is, 0 to 1, so that a page gets its turn.

    `existing`: the stored applications; `context`: `{"stages", "status_labels", "described", "now"}`, where `described`
    is a record with the id of every application whose listing's text is stored.
    """
    error = table["error"] if table["error"] != "" else mapping_problem(mapping)
    reading: Reading = {
        "order": order,
        "statuses": status_names(context["stages"], context["status_labels"]),
        "status": "saved" if table["kind"] == "linkedin-saved" else "applied",
        "meanings": context["meanings"] if "meanings" in context else {},
        "notes_column": table["notes_column"],
        "now": context["now"],
    }
    if is_answer_column(table["headers"], mapping):
        for answer in NOES:
            reading["statuses"][answer] = "saved"
        for answer in YESES:
            reading["statuses"][answer] = "applied"
    plan = new_plan(error, table["kind"], mode, existing)
    places = ranks(context["stages"])
    rows = table["rows"] if error == "" else []
    index: Entries = {}
    asked: dict[str, Asked] = {}
    if mode == "merge" and len(rows) > 0:
        yield from index_steps(existing, context["described"], index)
    for place in range(len(rows)):
        number = table["first_row"] + place
        read = read_row(rows[place], table["headers"], mapping, reading)
        if read["reason"] != "":
            refuse(plan, number, read["reason"])
        else:
            # A row without its own date cannot be told apart from others by its date.
            is_dated = "import-no-date" not in read["warnings"] and "import-date-unread" not in read["warnings"]
            take(plan, index, number, read, is_dated, places)
            ask(plan, asked, read["unread_status"])
        if place % STEP == 0:
            yield place / len(rows)
    yield from finishing_steps(plan, context["now"])
    made["plan"] = plan


def ask(plan: Plan, asked: dict[str, Asked], text: str) -> None:
    """Note in the plan a status text that nothing names; `asked`: those noted so far, by key."""
    if text == "":
        return
    key = asked_key(text)
    if key in asked:
        asked[key]["count"] += 1
    elif len(plan["unread"]) < MOST_ASKED:
        asked[key] = {"text": text, "key": key, "count": 1}
        plan["unread"].append(asked[key])
