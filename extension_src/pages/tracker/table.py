"""The tracker's table. Only the rows on the screen are rendered, in a window of rows that moves with scrolling."""

from extension_src.browser.format import date_and_time, iso_moment, number, short_date
from extension_src.browser.i18n import counted, filled, text
from extension_src.browser.view import h, remembered
from extension_src.pages.parts.application_row import monogram, title_of
from extension_src.pages.parts.boards import board_name
from extension_src.pages.parts.status_select import status_select
from extension_src.pages.tracker.appointments import short_appointment

# Pixels; tracker.css has the same two values.
ROW_HEIGHT = 56
HEAD_HEIGHT = 36
# The window moves in steps of this many rows, and a row's place is counted from the window's start. Chromium looks up
# computed styles by a hash that ignores inline values: ten thousand different places in styles took it 100 ms a frame.
WINDOW_STEP = 120
# How many rows are rendered beyond the screen's edge, so that a quick scroll shows no gap.
BEYOND = 6
COLUMNS = ["title", "board", "location", "applied_at", "fit", "status"]


def first_described(scroll_top: float) -> int:
    """The first row to render. It moves in steps of several rows, so that most scroll events change nothing."""
    step = max(1, BEYOND // 2)
    return max(0, (Math.floor(scroll_top / ROW_HEIGHT) // step) * step - BEYOND)


def described_count(height: float) -> int:
    """How many rows to render in a view of this height (pixels)."""
    return Math.ceil(height / ROW_HEIGHT) + 3 * BEYOND


def last_described(first: int, state) -> int:
    """The row before which rendering stops; the first view renders only as many rows as the screen can show."""
    if state["complete"]:
        return min(len(state["shown"]), first + described_count(state["height"]))
    return min(len(state["shown"]), first + Math.ceil(state["height"] / ROW_HEIGHT))


def window_start(first: int) -> int:
    """The row from which places are counted when `first` is the first row rendered."""
    return first - first % WINDOW_STEP


def _words(words: str) -> str:
    # Preact makes an empty text node anew at every drawing; a space avoids that and keeps the line's height.
    return words or " "


def row_facts(row) -> list:
    """The company, and where there are some, the next appointment and the tags."""
    facts = [row["company"]] if row["company"] != "" else []
    if "appointments" in row:
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
    opened = {"type": "button", "class": "row-open", "onClick": lambda event: tracker.opened(event, identifier)}
    fit = "" if row["fit"] is None else number(row["fit"])
    moment = {"dateTime": iso_moment(row["applied_at"]), "title": date_and_time(row["applied_at"])}
    shown = {
        "style": f"grid-row:{properties['place']}",
        "data-app-id": identifier,
        "aria-rowindex": position + 2,
        "class": "open" if properties["is_open"] else "",
        "data-selected": "" if properties["is_selected"] else None,
    }
    words = [h("button", opened, [title]), h("p", {"class": "company"}, [_words(" · ".join(row_facts(row)))])]
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
            h("td", {"class": "location"}, [_words(row["location"])]),
            h("td", {"class": "applied_at"}, [h("time", moment, [short_date(row["applied_at"])])]),
            h("td", {"class": "fit"}, [_words(fit)]),
            h("td", {"class": "state"}, [status]),
        ],
    )


def _rows(first: int, last: int, state, tracker) -> list:
    """The rows from `first` to before `last`, in the order of their nodes. Nodes stay in place: a row that comes into view
    reuses the nodes of one that left, because making or moving nodes is what makes scrolling slow."""
    slots = max(1, described_count(state["height"]))
    start = window_start(first)
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
    button = {"type": "button", "onClick": lambda event: tracker.sort(column)}
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
    headings.extend([_heading(column, state, tracker) for column in COLUMNS])
    return h("thead", {}, [h("tr", {}, headings)])


def table_view(state, still, tracker):
    """The table of the rows that pass the filters. `still`: the state without what scrolling changes, plus `tracker`."""
    rows = state["shown"]
    first = min(state["first"], max(0, len(rows) - 1))
    table = {
        "style": f"height:{HEAD_HEIGHT + len(rows) * ROW_HEIGHT}px",
        "aria-rowcount": len(rows) + 1,
        "aria-label": counted("applications", len(rows)),
    }

    def clicked(event):
        # What is a control itself does what it says.
        row = event.target.closest("tr")
        if row is not None and event.target.closest("button, input, select") is None:
            tracker.open(row.dataset.appId)

    body = {"key": "body", "onClick": clicked, "style": f"top:{HEAD_HEIGHT + window_start(first) * ROW_HEIGHT}px"}
    described = _rows(first, last_described(first, state), state, tracker)
    return h("table", table, [remembered("head", _head, still), h("tbody", body, described)])
