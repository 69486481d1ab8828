"""Finds the rows that a list shows, with the search, filters and order of core.applications.filtering. Each row keeps its
search text."""

from extension_src.core.applications.filtering import found_rows, no_filters, searchable, sorted_rows

# The columns that sort from large to small at the first click.
FALLING = ["applied_at", "fit"]


def search_text(row) -> str:
    """The text that a search looks through, made once for each row and kept in the row."""
    if "found_by" not in row:
        row["found_by"] = searchable(row)
    return row["found_by"]


def rows_found(rows: list, query: str, filters) -> list:
    """The rows that pass the search and the filters, in the order of `rows`."""
    return found_rows(rows, [search_text(row) for row in rows], query, filters)


def rows_searched(rows: list, query: str) -> list:
    """The rows that pass the search alone."""
    return rows_found(rows, query, no_filters())


def shown_rows(rows: list, query: str, in_texts: dict, filters, sort, stages: list) -> dict:
    """{rows, counts}: the rows to show, in order, and the number of rows by status, '' for all, before the status filter.

    `in_texts`: the ids of applications whose texts contain the query, even where their rows do not.
    """
    is_plain = query.strip() == "" and filter_count(filters) == 0
    any_status = Object.assign({}, filters, {"statuses": []})
    found = rows if is_plain else rows_found(rows, query, any_status)
    if len(in_texts.keys()) > 0:
        known = {row["id"]: True for row in found}
        passing = rows_found(rows, "", any_status)
        found = [row for row in passing if row["id"] in known or row["id"] in in_texts]
    counts = {"": len(found)}
    for row in found:
        status = row["status"]
        counts[status] = counts[status] + 1 if status in counts else 1
    statuses = filters["statuses"]
    if len(statuses) > 0:
        found = [row for row in found if row["status"] in statuses]
    # The index already has this order.
    if sort["by"] != "applied_at" or not sort["falling"]:
        found = sorted_rows(found, sort["by"], sort["falling"], stages)
    return {"rows": found, "counts": counts}


def filter_count(filters) -> int:
    """How many filters are set, without the status, which has its own row of buttons."""
    count = len(filters["boards"]) + len(filters["companies"])
    for name in ["from", "to", "lowest_fit"]:
        if filters[name] is not None:
            count += 1
    return count + 1 if filters["unconfirmed"] else count
