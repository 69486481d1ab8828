"""The tracker's table. Only the rows on the screen are rendered, in a window of rows that moves with scrolling."""

from typing import Any

from extension_src.browser.i18n import counted, filled, text
from extension_src.browser.view import h, remembered
from extension_src.pages.parts.application_row import monogram, title_of
from extension_src.pages.parts.status_select import status_select
from extension_src.pages.tracker.card.appointments import short_appointment
from extension_src.pages.tracker.listed.columns import SORTED, cell, shown_columns
from extension_src.pages.tracker.listed.found import hit_words

# Pixels; page.css has the same values.
ROW_HEIGHT = 56
LOW_ROW_HEIGHT = 36
HEAD_HEIGHT = 36
TITLE_WIDTH = 240
COLUMN_WIDTH = 120
STATUS_WIDTH = 180
# The window moves in steps of this many rows, and a row's place is counted from the window's start. Chromium looks up
# computed styles by a hash that ignores inline values: ten thousand different places in styles took it 100 ms a frame.
WINDOW_STEP = 120
# How many rows are rendered beyond the screen's edge, so that a quick scroll shows no gap.
BEYOND = 6


def row_height(settings) -> int:
    """How high a row is (pixels), as the person chose."""
    return LOW_ROW_HEIGHT if settings["compact_rows"] else ROW_HEIGHT


def least_width(settings) -> int:
    """How wide the table must be for its columns (pixels); in a narrower window it scrolls sideways."""
    return TITLE_WIDTH + COLUMN_WIDTH * (len(shown_columns(settings)) - 2) + STATUS_WIDTH


def first_described(scroll_top: float, height: int) -> int:
    """The first row to render. It moves in steps of several rows, so that most scroll events change nothing."""
    step = max(1, BEYOND // 2)
    return max(0, (Math.floor(scroll_top / max(1, height)) // step) * step - BEYOND)


def described_count(state) -> int:
    """How many rows to render in the window."""
    return Math.ceil(state["height"] / max(1, row_height(state["settings"]))) + 3 * BEYOND


def last_described(first: int, state) -> int:
    """The row before which rendering stops; the first view renders only as many rows as the screen can show."""
    if state["complete"]:
        return min(len(state["shown"]), first + described_count(state))
    return min(len(state["shown"]), first + Math.ceil(state["height"] / max(1, row_height(state["settings"]))))


def window_start(first: int) -> int:
    """The row from which places are counted when `first` is the first row rendered."""
    return first - first % WINDOW_STEP


def _words(words: str) -> str:
    # Preact makes an empty text node anew at every drawing; a space avoids that and keeps the line's height.
    return words or " "


def row_facts(row, has_step: bool) -> list[Any]:
    """The company, and where there are some, the next appointment, unless it has a column of its own, and the tags."""
    facts = [row["company"]] if row["company"] != "" else []
    if "appointments" in row and not has_step:
        now = Date.now()
        for one in row["appointments"]:
            if one["at"] > now:
                facts.append(short_appointment(one))
                break
    if "tags" in row:
        facts.extend(row["tags"])
    return facts


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
    opened = {"type": "button", "class": "row-open", "onClick": lambda event: tracker.card.opened(event, identifier)}
    shown = {
        "style": f"grid-row:{properties['place']}",
        "data-app-id": identifier,
        "aria-rowindex": position + 2,
        "class": "open" if properties["is_open"] else "",
        "data-selected": "" if properties["is_selected"] else None,
    }
    facts = row_facts(row, properties["columns"].includes("next_step"))
    if properties["hit"] != "":
        facts.append(properties["hit"])
    company = h("p", {"class": "company"}, [_words(" · ".join(facts))])
    words = [h("button", opened, [title]), company]
    status = status_select(
        row,
        filled("status_of", {"title": title}),
        properties["settings"],
        lambda status: tracker.changes.set_status(identifier, status),
        properties["is_first_view"],
    )
    cells = [
        h("td", {"class": "check"}, [h("input", check, [])]),
        h("td", {"class": "what"}, [h("div", {}, [monogram(row), h("div", {"class": "row-words"}, words)])]),
    ]
    for column in properties["columns"]:
        if column == "location":
            cells.append(h("td", {"class": column}, [_words(row["location"])]))
        elif column != "title" and column != "status":
            cells.append(h("td", {"class": column}, [cell(column, row, properties["settings"])]))
    cells.append(h("td", {"class": "state"}, [status]))
    return h("tr", shown, cells)


def _rows(first: int, last: int, state, tracker) -> list[Any]:
    """The rows from `first` to before `last`, in the order of their nodes. Nodes stay in place: a row that comes into view
    reuses the nodes of one that left, because making or moving nodes is what makes scrolling slow."""
    slots = max(1, described_count(state))
    start = window_start(first)
    columns = shown_columns(state["settings"])
    query: str = state["query"].strip()
    rows = []
    for slot in range(slots):
        position = first + (slot + slots - first % slots) % slots
        if position >= last:
            continue
        row = state["shown"][position]
        identifier = row["id"]
        properties = {
            "row": row,
            "position": position,
            "place": position - start + 1,
            "is_selected": identifier in state["selected"],
            "is_open": state["open"] == identifier,
            "is_first_view": not state["complete"],
            "settings": state["settings"],
            "columns": columns,
            "hit": "" if query == "" else hit_words(row, query, state["in_texts"]),
            "tracker": tracker,
        }
        rows.append(remembered(slot, _row, properties))
    return rows


def _heading(column: str, state, tracker):
    sort = state["sort"]
    is_sorted = sort["by"] == column
    direction = "none"
    if is_sorted:
        direction = "descending" if sort["falling"] else "ascending"
    if column not in SORTED:
        words = h("span", {}, [text(f"column_{column}")])
        return h("th", {"key": column, "scope": "col", "class": column}, [words])
    button = {"type": "button", "onClick": lambda event: tracker.listed.sort(column)}
    properties = {"key": column, "scope": "col", "class": column, "aria-sort": direction}
    return h("th", properties, [h("button", button, [text(f"column_{column}")])])


def _head(state):
    tracker = state["tracker"]
    rows = state["shown"]
    selected = len(state["selected"].keys())
    all_check = {
        "type": "checkbox",
        "checked": selected > 0 and selected == len(rows),
        "indeterminate": selected > 0 and selected < len(rows),
        "aria-label": text("select_all"),
        "onClick": lambda event: tracker.selection.take_all(event.target.checked),
    }
    headings = [h("th", {"key": "check", "class": "check", "scope": "col"}, [h("input", all_check, [])])]
    headings.extend([_heading(column, state, tracker) for column in shown_columns(state["settings"])])
    return h("thead", {}, [h("tr", {}, headings)])


def table_view(state, still, tracker):
    """The table of the rows that pass the filters. `still`: the state without what scrolling changes, plus `tracker`."""
    rows = state["shown"]
    first = min(state["first"], max(0, len(rows) - 1))
    height = row_height(state["settings"])
    table = {
        "class": "low" if state["settings"]["compact_rows"] else "",
        "style": f"height:{HEAD_HEIGHT + len(rows) * height}px;--least:{least_width(state['settings'])}px",
        "aria-rowcount": len(rows) + 1,
        "aria-label": counted("applications", len(rows)),
    }

    def clicked(event):
        # What is a control itself does what it says.
        row = event.target.closest("tr")
        if row is not None and event.target.closest("button, input, select") is None:
            # The number is asked about: its reasons open with the application.
            tracker.card.open_unfolded(row.dataset.appId, event.target.closest("td.fit") is not None)

    body = {"key": "body", "onClick": clicked, "style": f"top:{HEAD_HEIGHT + window_start(first) * height}px"}
    described = _rows(first, last_described(first, state), state, tracker)
    return h("table", table, [remembered("head", _head, still), h("tbody", body, described)])
