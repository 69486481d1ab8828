"""Search, filters and order of the tracker's rows. Pure, and fast, because every keystroke goes through every row.

`searchable` folds a row's text once, and the text is kept beside the row; a search is then a few `in` for each row.
"""

from typing import Any

from extension_src.core.applications.fields import marked
from extension_src.core.native.records import is_list, is_number, is_record, is_text
from extension_src.core.native.strings import split_words
from extension_src.core.native.words import folded

# Fields of a row in which a search looks: a text, or a list of texts.
SEARCHED = marked("searched")
SEARCHED.append("note")
LISTS = ["boards", "statuses", "companies", "tags"]
TEXT_SORTS = ["title", "company", "board", "location"]


def searchable(row: Any) -> str:
    """The row's folded text for searching, with line ends between the fields so that no match spans two of them."""
    parts: list[str] = []
    for field in SEARCHED:
        if field in row and is_list(row[field]):
            parts.extend(row[field])
        elif field in row and row[field] is not None and row[field] != "":
            parts.append(row[field])
    return folded("\n".join(parts))


def found_rows(rows: list[Any], texts: list[str], query: str, filters: Any) -> list[Any]:
    """The rows that contain every word of the query and pass every filter, in the order given.

    `texts`: the result of `searchable` for each row. `filters`: `{"boards", "statuses", "companies": lists, one of whose
    values must match (an empty list passes all; of a company, a part of its name); "from", "to": ms or None, both included;
    "lowest_fit": 0..100 or None (a row without a score does not pass a number); "unconfirmed", "noted":
    True for rows that are unconfirmed, or have notes, only}`.
    """
    words = query_words(query)
    is_filtered = has_filters(filters)
    companies = [folded(company) for company in filters["companies"]]
    found: list[Any] = []
    for place in range(len(rows)):
        text = texts[place]
        is_found = True
        for word in words:
            if text.find(word) < 0:
                is_found = False
                break
        if is_found and (not is_filtered or _passes(rows[place], filters, companies)):
            found.append(rows[place])
    return found


def query_words(query: str) -> list[str]:
    """The folded words of a query."""
    return split_words(folded(query))


def has_filters(filters: Any) -> bool:
    """Whether any filter is set."""
    for field in LISTS:
        if len(filters[field]) > 0:
            return True
    for field in ["from", "to", "lowest_fit"]:
        if filters[field] is not None:
            return True
    return bool(filters["unconfirmed"]) or bool(filters["noted"])


def no_filters() -> dict[str, Any]:
    """Filters that every row passes."""
    return {
        "boards": [],
        "statuses": [],
        "companies": [],
        "tags": [],
        "from": None,
        "to": None,
        "lowest_fit": None,
        "unconfirmed": False,
        "noted": False,
    }


def sorted_rows(rows: list[Any], field: str, is_descending: bool, statuses: list[str]) -> list[Any]:
    """The rows sorted by a field; rows with equal values keep their order, rows without a value come last.

    Texts are compared folded, statuses by their place in `statuses` (`statuses.ordered_statuses`).
    """
    known: list[Any] = []
    unknown: list[Any] = []
    for row in rows:
        value = row[field]
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
        keyed = [{"key": folded(row[field]), "row": row} for row in known]
        ordered = [item["row"] for item in sorted(keyed, key=lambda pair: pair["key"])]
    elif field == "status":
        ordered = sorted(known, key=lambda row: places[row["status"]] if row["status"] in places else len(statuses))
    else:
        ordered = sorted(known, key=lambda row: row[field])
    if is_descending:
        ordered.reverse()
    ordered.extend(unknown)
    return ordered


def companies_of(rows: list[Any]) -> list[dict[str, Any]]:
    """`[{"company", "count"}]` sorted by name, to choose from; spellings that differ only in case or accents count as one."""
    counts: dict[str, Any] = {}
    for row in rows:
        key = "company|" + folded(row["company"])
        if row["company"] != "":
            if key not in counts:
                counts[key] = {"company": row["company"], "count": 0}
            counts[key]["count"] += 1
    return [counts[key] for key in sorted(counts.keys())]


def _passes(row: Any, filters: Any, companies: list[str]) -> bool:
    if len(filters["boards"]) > 0 and row["board"] not in filters["boards"]:
        return False
    if len(filters["statuses"]) > 0 and row["status"] not in filters["statuses"]:
        return False
    if filters["from"] is not None and row["applied_at"] < filters["from"]:
        return False
    if filters["to"] is not None and row["applied_at"] > filters["to"]:
        return False
    lowest = filters["lowest_fit"]
    if lowest is not None and (row["fit"] is None or row["fit"] < lowest):
        return False
    if filters["unconfirmed"] and (row["confirmed"] or row["status"] == "saved"):
        return False
    if filters["noted"] and row["note"].strip() == "":
        return False
    if len(filters["tags"]) > 0 and not _has_tag(row, filters["tags"]):
        return False
    name = folded(row["company"])
    return len(companies) == 0 or any([name.find(company) >= 0 for company in companies])


def _has_tag(row: Any, tags: list[str]) -> bool:
    return "tags" in row and any([tag in tags for tag in row["tags"]])


def tags_in(rows: list[Any]) -> list[str]:
    """Every tag of the rows once, in their order as texts."""
    known: dict[str, str] = {}
    for row in rows:
        for tag in row["tags"] if "tags" in row else []:
            known["tag|" + folded(tag)] = tag
    return [known[key] for key in sorted(known.keys())]


def kept_filters(raw: Any) -> dict[str, Any]:
    """The filters of a saved view, each of the kind it must be; what does not fit is left out."""
    filters = no_filters()
    if not is_record(raw):
        return filters
    for name in LISTS:
        if name in raw and is_list(raw[name]) and all([is_text(value) for value in raw[name]]):
            filters[name] = list(raw[name])
    for name in ["from", "to", "lowest_fit"]:
        if name in raw and is_number(raw[name]):
            filters[name] = raw[name]
    for name in ["unconfirmed", "noted"]:
        filters[name] = name in raw and raw[name] is True
    return filters
