"""What the tracker's address says of the list: `#table?status=interview,offer&fit=70`, or `?view=<id>` for a saved view.

What a person typed is not in it (a search, a company, a tag, the name of a view): the browser keeps addresses in its history.
"""

from extension_src.core.applications.filtering import FLAGS, NUMBERS, kept_filters
from extension_src.pages.parts.shown_rows import OPEN
from extension_src.pages.tracker.listed.columns import SORTED

# The filters whose values are ids, never words of the person.
LISTS = ["boards", "statuses", "workplaces", "kinds", "cvs"]


def address_of(state) -> str:
    """The address of what is shown."""
    place = f"#{state['view']}"
    asked = __new__(URLSearchParams())
    if state["saved_view"] != "":
        asked.set("view", state["saved_view"])
        return f"{place}?{asked.toString()}"
    filters = state["filters"]
    if state["scope"] != OPEN:
        asked.set("show", state["scope"])
    for name in LISTS:
        if len(filters[name]) > 0:
            asked.set(name, ",".join(filters[name]))
    for name in NUMBERS:
        if filters[name] is not None:
            asked.set(name, f"{filters[name]}")
    for name in FLAGS:
        if filters[name]:
            asked.set(name, "1")
    by: str = state["sort"]["by"]
    falling = state["sort"]["falling"]
    if by != "applied_at" or not falling:
        asked.set("sort", by if falling else f"-{by}")
    words = asked.toString()
    return place if words == "" else f"{place}?{words}"


def read_address(place: str):
    """What an address asks for: {saved_view, filters, scope, sort, query}; None where it asks for nothing."""
    if "?" not in place:
        return None
    asked = __new__(URLSearchParams(place[place.find("?") + 1 :]))
    raw = {}
    for name in LISTS:
        if asked.has(name):
            raw[name] = asked.js_get(name).split(",")
    for name in NUMBERS:
        if asked.has(name):
            raw[name] = Number(asked.js_get(name))
    for name in FLAGS:
        raw[name] = asked.has(name)
    by: str = asked.js_get("sort") or ""
    falling = not by.startswith("-")
    by = by if falling else by[1:]
    return {
        "saved_view": asked.js_get("view") or "",
        "filters": kept_filters(raw),
        "scope": asked.js_get("show") or OPEN,
        "sort": {"by": by, "falling": falling} if by in SORTED else {"by": "applied_at", "falling": True},
        "query": "",
    }
