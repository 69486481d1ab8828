"""The tracker's table. Of ten thousand rows only those on the screen are described; spacers stand for the rest."""

from extension_src.browser.format import date_and_time, number, short_date
from extension_src.browser.i18n import counted, filled, text
from extension_src.browser.view import h
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


class TableRows:
    """Descriptions of rows, kept while nothing of the row changed: Preact passes over what is the same object."""

    def __init__(self, tracker):
        self.tracker = tracker
        self.kept = __new__(Map())

    def forget(self) -> None:
        """Describe every row anew: the language or the settings changed."""
        self.kept = __new__(Map())

    def row(self, row, position: int, state):
        """The description of a row at its position in the list."""
        identifier = row["id"]
        is_selected = identifier in state["selected"]
        is_open = state["open"] == identifier
        known = self.kept.js_get(identifier)
        # Sums of text and numbers, not f-strings: those cost Transcrypt more than the row itself.
        slots = described_count(state["height"])
        is_first_view = not state["complete"]
        sign = position * 8 + (4 if is_first_view else 0) + (2 if is_selected else 0) + (1 if is_open else 0)
        if known and known["row"] is row and known["sign"] == sign:
            return known["view"]
        # The nodes of a row that left the screen serve the one that came: making them is what scrolling costs.
        status = self.status(row, state["settings"], is_first_view)
        view = _row(row, position, position % slots, is_selected, is_open, status, self.tracker)
        self.kept.set(identifier, {"row": row, "sign": sign, "view": view})
        return view

    def status(self, row, settings, is_first_view: bool):
        """The status of a row, to be changed in place."""
        identifier = row["id"]
        label = filled("status_of", {"title": title_of(row)})

        def changed(status):
            self.tracker.set_status(identifier, status)

        return status_select(row, label, settings, changed, is_first_view)


def _row(row, position: int, slot: int, is_selected: bool, is_open: bool, status, tracker):
    identifier = row["id"]
    title = title_of(row)
    check = {
        "type": "checkbox",
        "checked": is_selected,
        "aria-label": filled("select_row", {"title": title}),
        "onClick": lambda event: tracker.selection.toggle(identifier, event.shiftKey),
    }
    opened = {"type": "button", "class": "row-open", "onClick": lambda event: tracker.open(identifier)}
    fit = "" if row["fit"] is None else number(row["fit"])
    moment = {"dateTime": __new__(Date(row["applied_at"])).toISOString(), "title": date_and_time(row["applied_at"])}
    properties = {
        "key": slot,
        "data-app-id": identifier,
        "aria-rowindex": position + 2,
        "class": "open" if is_open else "",
    }
    words = [h("button", opened, [title]), h("p", {"class": "company"}, [row["company"] or " "])]
    return h(
        "tr",
        properties,
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


def table_view(state, tracker, rows_kept: TableRows):
    """The table of the rows that pass the filters."""
    rows = state["shown"]
    first = min(state["first"], max(0, len(rows) - 1))
    last = min(len(rows), first + described_count(state["height"]))
    body = []
    if first > 0:
        body.append(_spacer("above", first))
    for position in range(first, last):
        body.append(rows_kept.row(rows[position], position, state))
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
