"""The tracker's table. Of ten thousand rows only those on the screen are described; spacers stand for the rest."""

from extension_src.browser.format import date_and_time, number, short_date
from extension_src.browser.i18n import counted, filled, text
from extension_src.browser.view import h, remembered
from popup.application_row import monogram, title_of
from popup.boards import board_name
from popup.status_select import status_select

# Pixels; tracker.css has the same.
ROW_HEIGHT = 56
# Rows described beyond the screen's edge, so that a quick scroll meets no gap.
BEYOND = 6
COLUMNS = ["title", "board", "location", "applied_at", "fit", "status"]


def first_described(scroll_top: float) -> int:
    """The first row to describe; steps of several rows, so that most scroll events change nothing."""
    step = BEYOND // 2
    return max(0, (Math.floor(scroll_top / ROW_HEIGHT) // step) * step - BEYOND)


def described_count(height: float) -> int:
    """How many rows to describe for a view of that height."""
    return Math.ceil(height / ROW_HEIGHT) + 3 * BEYOND


def _row(properties):
    row = properties["row"]
    tracker = properties["tracker"]
    position = properties["position"]
    identifier = row["id"]
    title = title_of(row)
    check = {
        "type": "checkbox",
        "checked": properties["is_selected"],
        "aria-label": filled("select_row", {"title": title}),
        "onClick": lambda event: tracker.selection.toggle(identifier, event.shiftKey),
    }
    opened = {"type": "button", "class": "row-open", "onClick": lambda event: tracker.open(identifier)}
    fit = "" if row["fit"] is None else number(row["fit"])
    moment = {"dateTime": __new__(Date(row["applied_at"])).toISOString(), "title": date_and_time(row["applied_at"])}
    shown = {
        "data-app-id": identifier,
        "aria-rowindex": position + 2,
        "class": "open" if properties["is_open"] else "",
    }
    words = [h("button", opened, [title]), h("p", {"class": "company"}, [row["company"] or " "])]
    status = status_select(
        row,
        filled("status_of", {"title": title}),
        properties["settings"],
        lambda status: tracker.set_status(identifier, status),
        properties["is_first_view"],
    )
    return h(
        "tr",
        shown,
        [
            h("td", {"class": "check"}, [h("input", check, [])]),
            h("td", {"class": "what"}, [h("div", {}, [monogram(row), h("div", {"class": "row-words"}, words)])]),
            h("td", {"class": "board"}, [board_name(row["board"])]),
            h("td", {"class": "location"}, [row["location"]]),
            h("td", {"class": "applied_at"}, [h("time", moment, [short_date(row["applied_at"])])]),
            h("td", {"class": "fit"}, [fit]),
            h("td", {"class": "state"}, [status]),
        ],
    )


def _rows(first: int, last: int, state, tracker) -> list:
    """The rows from `first` to before `last`. The nodes of one that left the screen serve the one that came: making
    them is what scrolling costs."""
    slots = described_count(state["height"])
    rows = []
    for position in range(first, last):
        row = state["shown"][position]
        identifier = row["id"]
        properties = {
            "row": row,
            "position": position,
            "is_selected": identifier in state["selected"],
            "is_open": state["open"] == identifier,
            "is_first_view": not state["complete"],
            "settings": state["settings"],
            "tracker": tracker,
        }
        rows.append(remembered(position % slots, _row, properties))
    return rows


def _heading(column: str, state, tracker):
    sort = state["sort"]
    is_sorted = sort["by"] == column
    direction = "none"
    if is_sorted:
        direction = "descending" if sort["falling"] else "ascending"
    button = {"type": "button", "onClick": lambda event: tracker.sort(column)}
    properties = {"key": column, "scope": "col", "class": column, "aria-sort": direction}
    return h("th", properties, [h("button", button, [text(f"column_{column}")])])


def _spacer(key: str, rows: int):
    # One cell: a span over all columns would bring back those that a narrow window hides.
    cell = h("td", {"style": f"height: {rows * ROW_HEIGHT}px"}, [])
    return h("tr", {"key": key, "class": "spacer", "aria-hidden": "true"}, [cell])


def table_view(state, tracker):
    """The table of the rows that pass the filters."""
    rows = state["shown"]
    first = min(state["first"], max(0, len(rows) - 1))
    last = min(len(rows), first + described_count(state["height"]))
    body = []
    if first > 0:
        body.append(_spacer("above", first))
    body.extend(_rows(first, last, state, tracker))
    if last < len(rows):
        body.append(_spacer("below", len(rows) - last))
    selected = len(state["selected"].keys())
    all_check = {
        "type": "checkbox",
        "checked": selected > 0 and selected == len(rows),
        "indeterminate": selected > 0 and selected < len(rows),
        "aria-label": text("select_all"),
        "onClick": lambda event: tracker.selection.take_all(event.target.checked),
    }
    headings = [h("th", {"key": "check", "class": "check", "scope": "col"}, [h("input", all_check, [])])]
    headings.extend([_heading(column, state, tracker) for column in COLUMNS])
    return h(
        "table",
        {"aria-rowcount": len(rows) + 1, "aria-label": counted("applications", len(rows))},
        [h("thead", {"key": "head"}, [h("tr", {}, headings)]), h("tbody", {"key": "body"}, body)],
    )
