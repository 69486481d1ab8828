"""Which of the tracker's rows a search and the filters leave. Pure, and fast, because every keystroke goes through every row."""

from typing import Any

from extension_src.core.applications.follow_ups import asks
from extension_src.core.applications.searching import has_near_words, query_words
from extension_src.core.native.records import is_list, is_number, is_record, is_text
from extension_src.core.native.words import folded
from extension_src.core.types.applications import Row
from extension_src.core.types.lists import CompanyCount, Filters, FlagName, ListName, NumberName
from extension_src.core.types.settings import Settings

LISTS: list[ListName] = ["boards", "statuses", "companies", "tags", "workplaces", "kinds", "cvs"]
# Of each of these lists, the field of the row that must have one of its values.
ONE_OF: dict[ListName, str] = {
    "boards": "board",
    "statuses": "status",
    "workplaces": "workplace",
    "kinds": "kind",
    "cvs": "cv",
}
NUMBERS: list[NumberName] = ["from", "to", "lowest_fit", "posted_from", "lowest_pay"]
FLAGS: list[FlagName] = ["unconfirmed", "noted", "due", "silent"]
ASKED: list[FlagName] = ["due", "silent"]
# How often a year what is named is paid; of days and hours about as many as a full-time year has.
YEARLY = {"year": 1, "month": 12, "week": 52, "day": 225, "hour": 1800}


def found_rows(rows: list[Row], texts: list[str], query: str, filters: Filters) -> list[Row]:
    """The rows that contain every word of the query and pass every filter, in the order given. Where no row does, one slip in
    each word is forgiven.

    `texts`: the result of `searchable` for each row. `filters`: `{"boards", "statuses", "companies", "tags", "workplaces",
    "kinds", "cvs": lists, one of whose values must match (an empty list passes all; of a company, a part of its name);
    "from", "to", "posted_from": ms or None, included; "lowest_fit": 0..100 or None; "lowest_pay": a year's pay or None (a row
    without the number passes neither); "unconfirmed", "noted": True for rows that are unconfirmed, or have notes, only; "due",
    "silent": see `asking_rows`}`.
    """
    words = query_words(query)
    is_filtered = has_filters(filters)
    companies = [folded(company) for company in filters["companies"]]
    found: list[Any] = []
    # One loop without calls where it can be: every key of a search goes through every row.
    for place in range(len(rows)):
        text = texts[place]
        is_found = True
        for word in words:
            if text.find(word) < 0:
                is_found = False
                break
        if is_found and (not is_filtered or _passes(rows[place], filters, companies)):
            found.append(rows[place])
    if len(found) > 0 or len(words) == 0:
        return found
    near = [rows[place] for place in range(len(rows)) if has_near_words(texts[place], words)]
    return [row for row in near if not is_filtered or _passes(row, filters, companies)]


def asking_rows(rows: list[Row], filters: Filters, settings: Settings, now: int) -> list[Row]:
    """The rows whose follow-up is due (`due`), or that have had no news for long (`silent`); all where neither is asked for."""
    wanted = [name for name in ASKED if filters[name]]
    return rows if len(wanted) == 0 else [row for row in rows if asks(row, settings, now) in wanted]


def has_filters(filters: Filters) -> bool:
    """Whether any filter is set."""
    return filter_count(filters, LISTS) > 0


def filter_count(filters: Filters, lists: list[ListName]) -> int:
    """How many filters are set; of the lists only these are counted."""
    count = 0
    for name in lists:
        count += len(filters[name])
    for number in NUMBERS:
        count += 1 if filters[number] is not None else 0
    for flag in FLAGS:
        count += 1 if filters[flag] else 0
    return count


def no_filters() -> Filters:
    """Filters that every row passes."""
    filters: Any = {}
    for name in LISTS:
        filters[name] = []
    for number in NUMBERS:
        filters[number] = None
    for flag in FLAGS:
        filters[flag] = False
    whole: Filters = filters
    return whole


def companies_of(rows: list[Row]) -> list[CompanyCount]:
    """`[{"company", "count"}]` sorted by name, to choose from; spellings that differ only in case or accents count as one."""
    counts: dict[str, CompanyCount] = {}
    for row in rows:
        key = "company|" + folded(row["company"])
        if row["company"] != "":
            if key not in counts:
                counts[key] = {"company": row["company"], "count": 0}
            counts[key]["count"] += 1
    return [counts[key] for key in sorted(counts.keys())]


def _passes(row: Row, filters: Filters, companies: list[str]) -> bool:
    for name in ONE_OF.keys():
        if len(filters[name]) > 0:
            field = ONE_OF[name]
            wanted: list[str] = filters[name]
            value: str = row[field] if field in row else ""  # type: ignore[literal-required]
            if value not in wanted:
                return False
    if filters["from"] is not None and row["applied_at"] < filters["from"]:
        return False
    if filters["to"] is not None and row["applied_at"] > filters["to"]:
        return False
    posted_at: int = row["posted_at"] if "posted_at" in row else 0
    if filters["posted_from"] is not None and posted_at < filters["posted_from"]:
        return False
    lowest = filters["lowest_fit"]
    if lowest is not None and (row["fit"] is None or row["fit"] < lowest):
        return False
    least: float | None = filters["lowest_pay"]
    if least is not None and yearly_pay(row) < least:
        return False
    if filters["unconfirmed"] and (row["confirmed"] or row["status"] == "saved"):
        return False
    if filters["noted"] and row["note"].strip() == "":
        return False
    if len(filters["tags"]) > 0 and not _has_tag(row, filters["tags"]):
        return False
    its_company = folded(row["company"])
    return len(companies) == 0 or any([its_company.find(company) >= 0 for company in companies])


def yearly_pay(row: Row) -> float:
    """What the listing pays at most in a year; -1 where it does not say, or not for which time."""
    if "pay" not in row or row["pay"]["period"] not in YEARLY:
        return -1
    most: float | None = row["pay"]["max"] if row["pay"]["max"] is not None else row["pay"]["min"]
    return -1 if most is None else most * YEARLY[row["pay"]["period"]]


def _has_tag(row: Row, tags: list[str]) -> bool:
    return "tags" in row and any([tag in tags for tag in row["tags"]])


def tags_in(rows: list[Row]) -> list[str]:
    """Every tag of the rows once, in their order as texts."""
    known: dict[str, str] = {}
    for row in rows:
        for tag in row["tags"] if "tags" in row else []:
            known["tag|" + folded(tag)] = tag
    return [known[key] for key in sorted(known.keys())]


def kept_filters(raw: object) -> Filters:
    """The filters of a saved view, each of the kind it must be; what does not fit is left out."""
    filters: Any = no_filters()
    if not is_record(raw):
        return no_filters()
    for name in LISTS:
        if name in raw and is_list(raw[name]) and all([is_text(value) for value in raw[name]]):
            filters[name] = list(raw[name])
    for number in NUMBERS:
        if number in raw and is_number(raw[number]):
            filters[number] = raw[number]
    for flag in FLAGS:
        filters[flag] = flag in raw and raw[flag] is True
    whole: Filters = filters
    return whole
