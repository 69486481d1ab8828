"""The tracker's frame: bar, filters, list and pane, rendered from the page's state alone."""

from typing import Any

from extension_src.browser.i18n import text
from extension_src.browser.view import h, remembered
from extension_src.core.native.lists import joined
from extension_src.pages.parts.bar import bar
from extension_src.pages.parts.icons import icon, icon_button, mark
from extension_src.pages.parts.notice import notice_view
from extension_src.pages.parts.scoring_progress import scoring_view
from extension_src.pages.tracker.board import board_view
from extension_src.pages.tracker.board_health import health_views
from extension_src.pages.tracker.card.pane import pane_view
from extension_src.pages.tracker.commands.palette import palette_dialog
from extension_src.pages.tracker.commands.shortcut_help import help_dialog, show_help
from extension_src.pages.tracker.listed.columns import columns_dialog
from extension_src.pages.tracker.listed.filters import filters_view, search_view, status_buttons
from extension_src.pages.tracker.listed.saved_views import views_menu
from extension_src.pages.tracker.listed.selection_bar import selection_view
from extension_src.pages.tracker.listed.table import table_view
from extension_src.pages.tracker.to_do import to_do_view

VIEWS = ["todo", "table", "board"]


def tracker_view(state, tracker):
    """The whole page."""
    # Scrolling changes which rows are rendered; with `still`, nothing else is rendered again.
    still = Object.assign({}, state, {"first": 0, "tracker": tracker})
    content = _empty(tracker) if len(state["rows"]) == 0 else _content(state, still, tracker)
    children = [remembered("above", _above, still), content, remembered("beside", _beside, still)]
    is_split = state["open"] != "" or state["adding"] is not None or state["answers"] is not None
    return h("div", {"class": "tracker split" if is_split else "tracker"}, children)


def _above(state) -> list[Any]:
    tracker = state["tracker"]
    return [_bar(state, tracker), _tools(state, tracker) if len(state["rows"]) > 0 else None]


def _beside(state) -> list[Any]:
    tracker = state["tracker"]
    notice = notice_view(state["notice"], tracker.actions)
    chosen = {"settings": state["settings"], "tracker": tracker}
    dialogs = [
        remembered("shortcuts", help_dialog, chosen),
        remembered("columns", columns_dialog, chosen),
        palette_dialog(state["palette"], tracker.palette),
    ]
    return joined([pane_view(state, tracker), notice], dialogs)


def _bar(state, tracker):
    add = h(
        "button",
        {"type": "button", "onClick": lambda event: tracker.changes.add()},
        [icon("plus"), h("span", {"class": "wide"}, [text("add")])],
    )
    keys = icon_button("help", text("shortcuts"), lambda event: show_help())
    return bar(f"tracker.html#{state['view']}", "h1", [add, keys])


def _tools(state, tracker):
    children = [search_view(state, tracker)]
    # To do shows what is due, whatever the lists are filtered by.
    if state["view"] != "todo":
        # The bar of what is selected stands in the place of the statuses, so that nothing moves under the pointer.
        chosen = selection_view(state, tracker)
        children.extend([filters_view(state, tracker), views_menu(state, tracker)])
        children.append(status_buttons(state, tracker) if chosen is None else chosen)
    children.append(scoring_view(state["scoring"]))
    return h("div", {"class": "tools", "key": "tools", "role": "search"}, children)


def _asked(state) -> list[Any]:
    tracker = state["tracker"]
    return health_views(state["changed_boards"], tracker.board_health)


def _content(state, still, tracker):
    if state["view"] == "todo":
        return to_do_view(state, tracker.to_do_acts)
    if len(state["shown"]) == 0:
        clear = {"type": "button", "onClick": lambda event: tracker.listed.clear_filters()}
        nothing = [h("p", {}, [text("nothing_passes")]), h("button", clear, [text("filters_clear")])]
        return h("main", {"class": "nothing", "key": "nothing"}, nothing)
    if state["view"] == "board":
        return h("main", {"class": "board-view", "key": "board"}, [board_view(state, tracker)])
    table = table_view(state, still, tracker)
    # The scroller can take the focus, so that the keyboard can scroll it.
    scroller = {
        "class": "list",
        "id": "list",
        "tabIndex": 0,
        "role": "region",
        "aria-label": text("list"),
        "onScroll": tracker.listed.scrolled,
    }
    children = [remembered("asked", _asked, still), h("div", scroller, [table])]
    return h("main", {"class": "table-view", "key": "table"}, children)


def _empty(tracker):
    add = {"type": "button", "class": "primary", "onClick": lambda event: tracker.changes.add()}
    children = [
        mark(),
        h("h2", {}, [text("empty_title")]),
        h("p", {}, [text("empty_apply_anywhere")]),
        h("button", add, [text("add_by_hand")]),
        h("a", {"href": "transfer.html"}, [text("empty_import")]),
    ]
    return h("main", {"class": "empty", "key": "empty"}, children)
