"""Finds the rows that a list shows, with the search, filters and order of core.applications. Each row keeps its search
text."""

from typing import Any

from extension_src.core.applications.filtering import LISTS, asking_rows, filter_count, found_rows, no_filters
from extension_src.core.applications.record import is_unfinished
from extension_src.core.applications.searching import searchable
from extension_src.core.applications.sorting import sorted_rows
from extension_src.core.applications.statuses import CLOSED_STATUSES

# The columns that sort from large to small at the first click.
FALLING = ["applied_at", "fit"]
# What a list shows of all applications: those that are not over, all but the archived ones, or these alone. The board shows
# the closed ones too, folded.
OPEN = "open"
ALL = "all"
ARCHIVED = "archived"
# Of the rows that were shown last, in their order, what every key of a search asks of every row.
_known: dict[str, Any] = {"searched": None, "texts": [], "counted": None}
# The status of what was begun and not confirmed, where applications are counted; the select has an option of this name.
ASKED = "asked"


def search_text(row) -> str:
    """The text that a search looks through, made once for each row and kept in the row."""
    if "found_by" not in row:
        row["found_by"] = searchable(row)
    return row["found_by"]


def rows_found(rows: list[Any], query: str, filters) -> list[Any]:
    """The rows that pass the search and the filters, in the order of `rows`."""
    return found_rows(rows, _search_texts(rows), query, filters)


def _search_texts(rows: list[Any]) -> list[str]:
    if _known["searched"] is not rows:
        _known["searched"] = rows
        _known["texts"] = [search_text(row) for row in rows]
    return _known["texts"]


def rows_searched(rows: list[Any], query: str) -> list[Any]:
    """The rows that pass the search alone."""
    return rows_found(rows, query, no_filters())


def shown_status(row) -> str:
    """The status that a list counts the row under: what nobody confirmed is not counted among what was sent."""
    return ASKED if is_unfinished(row) else row["status"]


def _count(rows: list[Any]) -> None:
    """Keep in each row as what a list counts it (`counted`) and in which scope (`scope`)."""
    if _known["counted"] is rows:
        return
    _known["counted"] = rows
    for row in rows:
        row["counted"] = shown_status(row)
        is_archived = "archived" in row and row["archived"]
        row["scope"] = ARCHIVED if is_archived else ("" if row["counted"] in CLOSED_STATUSES else OPEN)


def shown_rows(rows: list[Any], asked: dict[str, Any], sort, stages: list[Any]) -> dict[str, Any]:
    """{rows, counts}: the rows to show, in order, and how many rows there are by scope ('' for all) and by status, before
    scope and status are chosen.

    `asked`: {query, in_texts, filters, scope, settings, now}; `in_texts`: by id, what was found in texts of applications whose
    rows may not contain the query. A search goes through everything that is not archived, or through that.
    """
    _count(rows)
    query: str = asked["query"]
    filters = asked["filters"]
    is_plain = query.strip() == "" and set_filters(filters) == 0
    any_status = Object.assign({}, filters, {"statuses": []})
    found: list[Any] = rows if is_plain else rows_found(rows, query, any_status)
    if len(asked["in_texts"].keys()) > 0:
        known = {row["id"]: True for row in found}
        passing = rows_found(rows, "", any_status)
        found = [row for row in passing if row["id"] in known or row["id"] in asked["in_texts"]]
    asking: list[Any] = asking_rows(found, filters, asked["settings"], asked["now"])
    counts: dict[str, int] = {"": 0, OPEN: 0, ARCHIVED: 0}
    statuses = filters["statuses"]
    scope = ALL if asked["scope"] == OPEN and query.strip() != "" else asked["scope"]
    within = []
    # One pass: every key of a search goes through every row.
    for row in asking:
        its_scope: str = row["scope"]
        if its_scope == ARCHIVED:
            counts[ARCHIVED] += 1
            if scope == ARCHIVED:
                within.append(row)
            continue
        status: str = row["counted"]
        counts[status] = counts[status] + 1 if status in counts else 1
        if its_scope == OPEN:
            counts[OPEN] += 1
        if scope == ALL or scope == its_scope:
            within.append(row)
    counts[""] = len(asking) - counts[ARCHIVED]
    found = within if len(statuses) == 0 else [row for row in within if statuses.includes(row["counted"])]
    # The index already has this order.
    if sort["by"] != "applied_at" or not sort["falling"]:
        found = sorted_rows(found, sort["by"], sort["falling"], stages)
    return {"rows": found, "counts": counts}


def set_filters(filters) -> int:
    """How many filters are set, without the status, which has its own row of buttons."""
    return filter_count(filters, [name for name in LISTS if name != "statuses"])
