"""Which rows the tracker shows, and in which order. Pure, but for the search text kept on each row."""

from extension_src.browser.format import DAY, from_input_date
from popup.boards import board_name
from popup.row_search import folded, row_matches, search_words

NO_FILTERS = {"status": "", "board": "", "company": "", "from": "", "to": "", "fit": ""}
# The columns that sort from small to large at the first click; the others begin with the largest.
RISING = ["title", "company", "board", "location", "status"]


def active_count(filters) -> int:
    """How many filters are set, the status apart: it has its own row of buttons."""
    return len([name for name in filters.keys() if name != "status" and filters[name] != ""])


def _moment(day: str, days_later: int):
    if day == "":
        return None
    midnight = __new__(Date(2000, 0, 1)).getTime()
    moment = from_input_date(day, midnight)
    return None if moment is None else moment + days_later * DAY


def rows_passing(rows: list, query: str, filters) -> dict:
    """{rows, counts}: the rows that pass, and how many each status has when the status filter is left out."""
    words = search_words(query)
    company = folded(filters["company"])
    earliest = _moment(filters["from"], 0)
    latest = _moment(filters["to"], 1)
    least = Number(filters["fit"]) if filters["fit"] else None
    board = filters["board"]
    status = filters["status"]
    counts = {"": 0}
    passing = []
    for row in rows:
        if board != "" and row["board"] != board:
            continue
        if earliest is not None and row["applied_at"] < earliest:
            continue
        if latest is not None and row["applied_at"] >= latest:
            continue
        if least is not None and (row["fit"] is None or row["fit"] < least):
            continue
        if company != "" and not folded(row["company"]).includes(company):
            continue
        if len(words) > 0 and not row_matches(row, words):
            continue
        counts[""] += 1
        counts[row["status"]] = counts[row["status"]] + 1 if row["status"] in counts else 1
        if status == "" or row["status"] == status:
            passing.append(row)
    return {"rows": passing, "counts": counts}


def _sort_value(row, by: str):
    if by == "fit":
        return -1 if row["fit"] is None else row["fit"]
    if by == "applied_at":
        return row["applied_at"]
    if by == "board":
        return board_name(row["board"])
    return folded(row[by])


def rows_in_order(rows: list, by: str, is_falling: bool) -> list:
    """The rows sorted by a column; rows come newest first, and stay so where the column is equal."""
    if by == "applied_at":
        return rows if is_falling else rows.slice().reverse()
    pairs = [[_sort_value(row, by), row] for row in rows]
    down = -1 if is_falling else 1

    def compare(one, other):
        if one[0] == other[0]:
            return 0
        return down if one[0] > other[0] else -down

    pairs.js_sort(compare)
    return [pair[1] for pair in pairs]
