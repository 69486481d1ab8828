"""The tracker's board: one column for each status. A card is moved by dragging, by Alt and an arrow key, or by its select."""

from typing import Any

from extension_src.browser.format import number
from extension_src.browser.i18n import filled, text
from extension_src.browser.turns import begun
from extension_src.browser.view import h
from extension_src.core.applications.board_order import by_height
from extension_src.core.applications.record import is_unfinished
from extension_src.core.applications.statuses import CLOSED_STATUSES
from extension_src.core.native.lists import place_of
from extension_src.core.types.applications import Row
from extension_src.pages.parts.focus import focus_unless_moved, title_selector
from extension_src.pages.parts.icons import icon_button
from extension_src.pages.parts.status_select import offered_statuses, status_heading
from extension_src.pages.tracker.board_card import DRAGGED, card_view
from extension_src.pages.tracker.dropping import hide_drop, place_below, show_drop

# The most cards that a column shows; the filters and the table find the others.
CARDS = 50


def _column(status: str, rows: list[Row], count: int, asked: int, state, tracker):
    settings = state["settings"]

    def over(event):
        if event.dataTransfer.types.includes(DRAGGED):
            event.preventDefault()
            show_drop(event)

    def left(event):
        # Leaving for a card of the same column is not leaving it.
        if not event.currentTarget.contains(event.relatedTarget):
            hide_drop(event.currentTarget)

    def dropped(event):
        event.preventDefault()
        place = place_below(event)
        hide_drop(event.currentTarget)
        identifier: str = event.dataTransfer.getData(DRAGGED)
        if identifier == "":
            return
        ids: list[str] = [row["id"] for row in rows]
        if place < 0 and identifier not in ids:
            tracker.changes.set_status(identifier, status)
            return
        place = min(len(ids), CARDS) if place < 0 else place
        # The card itself leaves a gap above where it is put.
        if identifier in ids and place_of(identifier, ids) < place:
            place -= 1
        begun(tracker.changes.place(identifier, status, rows, place))

    is_folded = status in CLOSED_STATUSES and status not in state["unfolded"]
    label = status_heading(status, settings)
    words = [label, h("span", {"class": "count"}, [number(count - asked)])]
    if asked > 0:
        # What nobody confirmed stands in the column, but is not counted as sent.
        words.append(h("span", {"class": "count"}, [f"{text('status_unconfirmed')} {number(asked)}"]))
    heading = {"id": f"column-{status}", "data-status": status}
    if status in CLOSED_STATUSES:
        # A strip that opens: what is over need not take the room of what is not.
        fold = {
            "type": "button",
            "aria-expanded": "false" if is_folded else "true",
            "onClick": lambda event: tracker.unfold(status, is_folded),
        }
        words = [h("button", fold, words)]
    head = [h("h2", heading, words)]
    if not is_folded:
        label = filled("column_add", {"status": label})
        head.append(icon_button("plus", label, lambda event: tracker.changes.add(status)))
    children = [h("header", {"key": "head"}, head)]
    if not is_folded:
        cards = [card_view(row, rows, state, tracker) for row in rows[:CARDS]]
        if count > len(cards):
            more = filled("column_more", {"count": number(count - len(cards))})
            cards.append(h("li", {"key": "more", "class": "more"}, [more]))
        children.append(h("ul", {}, cards))
    properties = {
        "key": status,
        "class": "column folded" if is_folded else "column",
        "aria-labelledby": f"column-{status}",
        "onDragOver": over,
        "onDragLeave": left,
        "onDrop": dropped,
    }
    return h("section", properties, children)


def board_view(state, tracker):
    """One column for each status, in the order of the statuses; those that are over are folded to strips."""
    stages: list[str] = offered_statuses(state["settings"])
    columns: dict[str, Any] = {}
    counts = {}
    asked = 0
    for stage in stages:
        columns[stage] = []
        counts[stage] = 0
    for row in state["shown"]:
        status = row["status"]
        if status in columns:
            counts[status] += 1
            asked += 1 if is_unfinished(row) else 0
            columns[status].append(row)
    views = [
        _column(stage, by_height(columns[stage]), counts[stage], asked if stage == "applied" else 0, state, tracker)
        for stage in stages
    ]
    return h("div", {"class": "columns", "tabIndex": 0, "role": "region", "aria-label": text("view_board")}, views)


def refocused(tracker) -> None:
    """Give the focus back to the card that a key moved."""
    moved = tracker.refocus
    tracker.refocus = None
    if moved is not None:
        focus_unless_moved(tracker.page, moved["origin"], title_selector(moved["id"]))
