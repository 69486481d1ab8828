"""Which rows the tracker shows, in which order, and where they stand on the screen."""

from __future__ import annotations

from typing import Any

from extension_src.core.applications.filtering import no_filters
from extension_src.core.native.records import same_json
from extension_src.pages.parts.focus import focus_within
from extension_src.pages.parts.shown_rows import ALL, FALLING, OPEN, search_text, shown_rows
from extension_src.pages.parts.status_select import offered_statuses
from extension_src.pages.tracker.listed.address import address_of
from extension_src.pages.tracker.listed.found import highlight_found
from extension_src.pages.tracker.listed.table import described_count, first_described, row_height
from extension_src.pages.tracker.listed.text_search import TextSearch

# How many rows get their search text in one idle moment.
IDLE_ROWS = 500


class RowList:
    """Searches, filters, sorts and scrolls; `tracker` is the page."""

    def __init__(self, tracker):
        self.tracker = tracker
        self.page = tracker.page
        self.text_search = TextSearch(self.found_in_texts)

    def recompute(self) -> None:
        """Compute which rows are shown, after the rows, the search, a filter or the order changed."""
        state = self.page.state
        scope = ALL if state["view"] == "board" and state["scope"] == OPEN else state["scope"]
        asked = {
            "query": state["query"],
            "in_texts": state["in_texts"],
            "filters": state["filters"],
            "scope": scope,
            "settings": state["settings"],
            "now": Date.now(),
        }
        shown = shown_rows(state["rows"], asked, state["sort"], offered_statuses(state["settings"]))
        self.page.update({"shown": shown["rows"], "counts": shown["counts"]})
        row = document.activeElement.closest("tr[data-app-id]")
        if row is not None:
            identifier = row.dataset.appId
            self.page.after_draw(lambda: self.follow_focus(identifier))

    def changed(self) -> None:
        """Show what is asked for now, from the top, and name it in the address."""
        self.to_top()
        self.recompute()
        self.name_address()

    def name_address(self) -> None:
        """Keep in the address what can be found again there: a reload shows the same."""
        place = address_of(self.page.state)
        # The first view has no name of its own until something is chosen.
        is_plain = "?" not in place and not location.hash.includes("?")
        if place != location.hash and not is_plain:
            history.replaceState(None, "", place)

    def search(self, query: str) -> None:
        state = self.page.state
        state["query"] = query
        state["saved_view"] = ""
        if query != "" and state["view"] == "todo":
            state["view"] = "table"
        state["in_texts"] = {}
        self.text_search.start(query, state["rows"])
        self.changed()

    def found_in_texts(self, found: dict[str, object]) -> None:
        self.page.state["in_texts"] = found
        self.recompute()

    def unfold_filters(self, is_open: bool) -> None:
        """Follow the sheet of filters, which the browser itself unfolds and folds."""
        self.page.update({"filters_open": is_open, "filters_made": self.page.state["filters_made"] or is_open})

    def filter(self, name: str, value) -> None:
        """Set one filter of core.applications.filtering."""
        fields = {}
        fields[name] = value
        self.page.state["filters"] = Object.assign({}, self.page.state["filters"], fields)
        self.page.state["saved_view"] = ""
        self.changed()

    def choose_scope(self, scope: str, statuses: list[str]) -> None:
        """Show the open applications, all, the archived ones, or those of these statuses."""
        self.page.state["scope"] = scope
        self.filter("statuses", statuses)

    def toggle_status(self, status: str) -> None:
        """Show the applications of this status besides those of the others that are chosen, or no longer."""
        chosen = [other for other in self.page.state["filters"]["statuses"] if other != status]
        if len(chosen) == len(self.page.state["filters"]["statuses"]):
            chosen.append(status)
        self.choose_scope(ALL if len(chosen) > 0 else OPEN, chosen)

    def clear_filters(self) -> None:
        self.page.state["filters"] = no_filters()
        self.page.state["scope"] = OPEN
        self.search("")

    def take(self, asked: dict[str, Any]) -> None:
        """Show what an address or a saved view names: {filters, scope, sort, query, saved_view}."""
        state = self.page.state
        for name in ["filters", "scope", "sort"]:
            state[name] = asked[name]
        self.search(asked["query"])
        state["saved_view"] = asked["saved_view"]
        self.name_address()

    def is_everything(self) -> bool:
        """Whether nothing is searched or filtered."""
        state = self.page.state
        return state["query"] == "" and state["scope"] == OPEN and same_json(state["filters"], no_filters())

    def sort(self, by: str) -> None:
        """Sort by the column, or reverse the order when the list is already sorted by it."""
        sort = self.page.state["sort"]
        falling = not sort["falling"] if sort["by"] == by else by in FALLING
        self.page.state["sort"] = {"by": by, "falling": falling}
        self.changed()

    def drawn(self) -> None:
        """Highlight what the search found: a drawing, as one after scrolling, may show other rows."""
        query = "" if self.page.state["view"] == "todo" else self.page.state["query"]
        highlight_found(query)

    def to_top(self) -> None:
        self.page.state["first"] = 0
        focused = document.getElementById("list")
        if focused is not None:
            focused.scrollTop = 0

    def scrolled(self, event) -> None:
        first = first_described(event.target.scrollTop, row_height(self.page.state["settings"]))
        if first != self.page.state["first"]:
            self.page.update({"first": first})
            self.keep_focus(first)

    def follow_focus(self, identifier: str) -> None:
        """Keep the focus at the application that had it: its row's nodes may show another one now, on which the next key would
        act. Where it left the list, its neighbour's title gets the focus, and no control that a key changes."""
        element = document.activeElement
        row = element.closest("tr[data-app-id]")
        if row is None or row.dataset.appId == identifier:
            return
        own = document.querySelector(f'tr[data-app-id="{CSS.escape(identifier)}"]')
        if own is not None:
            focus_within(own, control_selector(element))
        elif any([other["id"] == identifier for other in self.page.state["shown"]]):
            document.getElementById("list").focus()
        else:
            focus_within(row, ".row-open")

    def keep_focus(self, first: int) -> None:
        """Move the focus to the list when the focused row leaves the screen, because its nodes are reused for another row."""
        row = document.activeElement.closest("tr[data-app-id]")
        if row is not None:
            position = Number(row.getAttribute("aria-rowindex")) - 2
            if position < first or position >= first + described_count(self.page.state):
                document.getElementById("list").focus()

    def bring_into_view(self, position: int) -> None:
        """Scroll the table until this row is on the screen, so that it can take the focus."""
        scroller = document.getElementById("list")
        height = row_height(self.page.state["settings"])
        above = position * height
        top: float = scroller.scrollTop
        if above < scroller.scrollTop:
            scroller.scrollTop = above
        elif above + 2 * height > top + scroller.clientHeight:
            scroller.scrollTop = above + 2 * height - scroller.clientHeight
        self.page.update({"first": first_described(scroller.scrollTop, height)})

    def prepare_search(self, position: int) -> None:
        """Make the rows' search texts in idle moments, so that the first key press of a search need not wait for them."""
        rows = self.page.state["rows"]
        if position >= len(rows):
            return

        def prepare(deadline):
            for place in range(position, min(position + IDLE_ROWS, len(rows))):
                search_text(rows[place])
            self.prepare_search(position + IDLE_ROWS)

        requestIdleCallback(prepare)


def control_selector(element: Element) -> str:
    """Finds in another row the control that the element is in its own."""
    for selector in ["select", "[type=checkbox]"]:
        if element.matches(selector):
            return selector
    return ".row-open"
