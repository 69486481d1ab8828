"""The tracker's board: one column for each status. A card is moved by dragging, by Alt and an arrow key, or by its select."""

from extension_src.browser.format import number, short_date
from extension_src.browser.i18n import filled, text
from extension_src.browser.lists import place_of
from extension_src.browser.view import h
from extension_src.pages.parts.application_row import title_of
from extension_src.pages.parts.boards import board_name
from extension_src.pages.parts.focus import focus_on_application
from extension_src.pages.parts.status_select import offered_statuses, status_label, status_select

# The most cards that a column shows; the filters and the table find the others.
CARDS = 50
DRAGGED = "application/x-jobtrack-id"


def _card(row, settings, tracker):
    identifier = row["id"]
    title = title_of(row)
    label = filled("status_of", {"title": title})
    opened = {"type": "button", "class": "row-open", "onClick": lambda event: tracker.open(identifier)}
    places = [part for part in [row["company"], board_name(row["board"]), short_date(row["applied_at"])] if part != ""]
    children = [h("button", opened, [title]), h("p", {"class": "company"}, [" · ".join(places)])]
    # The row's note is the beginning of the notes, as the index keeps it; another program's row may have none.
    if "note" in row and row["note"].strip() != "":
        children.append(h("p", {"class": "note"}, [row["note"]]))
    foot = [status_select(row, label, settings, lambda status: tracker.set_status(identifier, status))]
    if row["fit"] is not None:
        foot.append(h("span", {"class": "fit", "title": text("column_fit")}, [number(row["fit"])]))
    children.append(h("div", {"class": "card-foot"}, foot))
    properties = {
        "key": identifier,
        "class": "card",
        "data-app-id": identifier,
        "draggable": True,
        "onDragStart": lambda event: event.dataTransfer.setData(DRAGGED, identifier),
        "onKeyDown": lambda event: _moved_by_key(event, row, settings, tracker),
    }
    return h("li", properties, children)


def _moved_by_key(event, row, settings, tracker) -> None:
    """Alt and an arrow key move the card to the neighbouring column; the focus follows it."""
    if not event.altKey or event.key not in ["ArrowLeft", "ArrowRight"]:
        return
    event.preventDefault()
    stages = offered_statuses(settings)
    place = place_of(row["status"], stages) + (1 if event.key == "ArrowRight" else -1)
    if place < 0 or place >= len(stages):
        return
    tracker.refocus = row["id"]
    tracker.set_status(row["id"], stages[place])


def _column(status: str, rows: list, count: int, settings, tracker):
    label = status_label(status, settings)

    def over(event):
        if event.dataTransfer.types.includes(DRAGGED):
            event.preventDefault()

    def dropped(event):
        event.preventDefault()
        identifier = event.dataTransfer.getData(DRAGGED)
        if identifier != "":
            tracker.set_status(identifier, status)

    cards = [_card(row, settings, tracker) for row in rows]
    if count > len(rows):
        cards.append(
            h("li", {"key": "more", "class": "more"}, [filled("column_more", {"count": number(count - len(rows))})])
        )
    heading = h(
        "h2",
        {"id": f"column-{status}", "data-status": status},
        [label, h("span", {"class": "count"}, [number(count)])],
    )
    properties = {
        "key": status,
        "class": "column",
        "aria-labelledby": f"column-{status}",
        "onDragOver": over,
        "onDrop": dropped,
    }
    return h("section", properties, [heading, h("ul", {}, cards)])


def board_view(state, tracker):
    """One column for each status, in the order of the statuses."""
    settings = state["settings"]
    stages: list[str] = offered_statuses(settings)
    columns = {}
    counts = {}
    for stage in stages:
        columns[stage] = []
        counts[stage] = 0
    for row in state["shown"]:
        status = row["status"]
        if status in columns:
            counts[status] += 1
            if len(columns[status]) < CARDS:
                columns[status].append(row)
    views = [_column(stage, columns[stage], counts[stage], settings, tracker) for stage in stages]
    return h("div", {"class": "columns", "tabIndex": 0, "role": "region", "aria-label": text("view_board")}, views)


def refocused(tracker) -> None:
    """Give the focus back to the card that a key moved."""
    if tracker.refocus != "":
        focus_on_application(tracker.refocus)
        tracker.refocus = ""
