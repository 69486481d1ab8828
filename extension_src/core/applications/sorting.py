"""The order of the tracker's rows. Pure, and fast, because there may be ten thousand."""

from typing import Any

from extension_src.core.native.words import folded
from extension_src.core.types.applications import Row

TEXT_SORTS = ["title", "company", "board", "location", "workplace"]


def sorted_rows(rows: list[Row], field: str, is_descending: bool, statuses: list[str]) -> list[Row]:
    """The rows sorted by a field; rows with equal values keep their order, rows without a value come last.

    Texts are compared folded, statuses by their place in `statuses` (`statuses.ordered_statuses`).
    """
    known: list[Row] = []
    unknown: list[Row] = []
    for row in rows:
        value = row[field] if field in row else None  # type: ignore[literal-required]
        # In V8 the number 0 equals ''.
        is_missing = value is None or (field in TEXT_SORTS and value == "") or (field == "follow_up_at" and value == 0)
        if is_missing:
            unknown.append(row)
        else:
            known.append(row)
    places: dict[str, int] = {}
    for place in range(len(statuses)):
        places[statuses[place]] = place
    # Reversed before and after sorting, so that rows with equal values keep their order in a descending list too.
    if is_descending:
        known.reverse()
    if field in TEXT_SORTS:
        # Each row is folded once here, because V8's twin of `sorted` computes the key at every comparison.
        keyed: list[dict[str, Any]] = [{"key": folded(row[field]), "row": row} for row in known]  # type: ignore[literal-required]
        ordered = [item["row"] for item in sorted(keyed, key=lambda pair: pair["key"])]
    elif field == "status":
        ordered = sorted(known, key=lambda row: places[row["status"]] if row["status"] in places else len(statuses))
    else:
        ordered = sorted(known, key=lambda row: row[field])
    if is_descending:
        ordered.reverse()
    ordered.extend(unknown)
    return ordered
