"""The tracker page: every application, searched, filtered, sorted and edited."""

from extension_src.browser.i18n import filled, text
from extension_src.browser.index_rows import IndexRows
from extension_src.browser.page_state import PageState, first_painted
from extension_src.browser.stored import application, cvs, first_view, follow, listing_text, settings, use_settings
from extension_src.browser.tasks import begun
from extension_src.core.applications.filtering import no_filters
from extension_src.core.applications.follow_ups import ghosted_suggestions
from extension_src.pages.parts.actions import Actions
from extension_src.pages.parts.autosave import Autosave
from extension_src.pages.parts.copies.warning import warn_of_copies
from extension_src.pages.parts.earlier_posting import earlier_posting
from extension_src.pages.parts.focus import focus_on, focus_on_application
from extension_src.pages.parts.scoring_progress import scoring_round
from extension_src.pages.parts.shown_rows import FALLING, search_text, shown_rows
from extension_src.pages.parts.status_select import offered_statuses, status_label
from extension_src.pages.tracker.adding import NOTHING_ADDED, added_message
from extension_src.pages.tracker.board import refocused
from extension_src.pages.tracker.board_health import BoardHealth
from extension_src.pages.tracker.keys import TrackerKeys
from extension_src.pages.tracker.selection import Selection
from extension_src.pages.tracker.table import ROW_HEIGHT, described_count, first_described
from extension_src.pages.tracker.text_search import TextSearch
from extension_src.pages.tracker.view import VIEWS, tracker_view

# How many rows get their search text in one idle moment.
IDLE_ROWS = 500


def named_view(shown: str) -> str:
    """The view that the address names, or `shown`, the present view."""
    place = location.hash[1:]
    return place if place in VIEWS else shown


class Tracker:
    """The tracker's state and every action that changes it."""

    def __init__(self, root):
        state = {
            "settings": None,
            "rows": [],
            "complete": False,
            "shown": [],
            "counts": {"": 0},
            "query": "",
            "in_texts": {},
            "filters": no_filters(),
            "filters_open": False,
            "sort": {"by": "applied_at", "falling": True},
            "view": "table",
            "first": 0,
            "height": window.innerHeight,
            "selected": {},
            "open": "",
            "application": None,
            "earlier": None,
            "listing": "",
            "draft": {},
            "adding": None,
            "cvs": [],
            "silent": [],
            "changed_boards": [],
            "scoring": None,
            "notice": None,
        }
        self.page = PageState(state, self.view, root)
        self.actions = Actions(self.page)
        self.autosave = Autosave(self.page, self.save)
        self.index = IndexRows()
        self.selection = Selection(self)
        self.board_health = BoardHealth(self)
        self.text_search = TextSearch(self.found_in_texts)
        self.keys = TrackerKeys(self)
        # The id of the card that gets the focus back after a key moved it to another column.
        self.refocus = ""

    def view(self, state):
        return tracker_view(state, self)

    async def start(self) -> None:
        # The first view's rows are read again below: a change made before `follow` would be missed.
        first = await first_view()
        await use_settings(first["settings"])
        self.page.state["settings"] = first["settings"]
        self.page.state["rows"] = first["rows"]
        # Set before the first drawing, so that the other view is not shown first.
        self.page.state["view"] = named_view(self.page.state["view"])
        self.recompute()
        self.page.draw_now()
        await first_painted()
        warn_of_copies()
        await self.read_rows([])
        document.documentElement.dataset.ready = "true"
        follow(self.stored_changed)
        document.addEventListener("keydown", self.keys.pressed)
        window.addEventListener("resize", self.resized)
        window.addEventListener("hashchange", lambda event: self.follow_address())
        self.follow_address()
        self.prepare_search(0)
        self.page.update({"cvs": await cvs(), "scoring": await scoring_round()})
        self.suggest_ghosted()
        await self.board_health.look()

    def suggest_ghosted(self) -> None:
        """Find the applications that have had no answer for too long."""
        state = self.page.state
        silent = ghosted_suggestions(state["rows"], state["settings"], Date.now())
        self.page.update({"silent": [row["id"] for row in silent]})

    def resized(self, event) -> None:
        self.page.update({"height": window.innerHeight})

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

    def follow_address(self) -> None:
        """Show the view or the application that the address names: `#table`, `#board` or `#app:<id>`."""
        place = location.hash[1:]
        if place.startswith("app:"):
            begun(self.open(decodeURIComponent(place[4:])))
        else:
            self.page.update({"view": named_view(self.page.state["view"])})

    async def stored_changed(self, keys: list) -> None:
        """Update the page after these storage keys changed, whether this window, another one or a board's page caused it."""
        if "settings" in keys:
            chosen = await settings()
            await use_settings(chosen)
            self.page.update({"settings": chosen})
        if "rescoring" in keys:
            self.page.update({"scoring": await scoring_round()})
        if any([key.startswith("index") for key in keys]):
            await self.read_rows(keys)
            if len(self.page.state["silent"]) > 0:
                self.suggest_ghosted()
            self.page.after_draw(lambda: refocused(self))
        await self.board_health.follow(keys)
        identifier = self.page.state["open"]
        if identifier != "" and (f"app:{identifier}" in keys or f"job:{identifier}" in keys):
            await self.read_open(identifier)

    async def read_rows(self, keys: list) -> None:
        """Read every row; rows of index chunks that did not change come from memory."""
        self.page.state["rows"] = await self.index.refresh(keys)
        self.page.state["complete"] = True
        self.recompute()

    def recompute(self) -> None:
        """Compute which rows are shown, after the rows, the search, a filter or the order changed."""
        state = self.page.state
        stages = offered_statuses(state["settings"])
        shown = shown_rows(state["rows"], state["query"], state["in_texts"], state["filters"], state["sort"], stages)
        self.page.update({"shown": shown["rows"], "counts": shown["counts"]})

    def search(self, query: str) -> None:
        self.page.state["query"] = query
        self.page.state["in_texts"] = {}
        self.text_search.start(query, [row["id"] for row in self.page.state["rows"]])
        self.to_top()
        self.recompute()

    def found_in_texts(self, found: dict) -> None:
        self.page.state["in_texts"] = found
        self.recompute()

    def filter(self, name: str, value) -> None:
        """Set one filter of core.applications.filtering."""
        fields = {}
        fields[name] = value
        self.page.state["filters"] = Object.assign({}, self.page.state["filters"], fields)
        self.to_top()
        self.recompute()

    def clear_filters(self) -> None:
        self.page.state["filters"] = no_filters()
        self.search("")

    def sort(self, by: str) -> None:
        """Sort by the column, or reverse the order when the list is already sorted by it."""
        sort = self.page.state["sort"]
        falling = not sort["falling"] if sort["by"] == by else by in FALLING
        self.page.state["sort"] = {"by": by, "falling": falling}
        self.to_top()
        self.recompute()

    def to_top(self) -> None:
        self.page.state["first"] = 0
        focused = document.getElementById("list")
        if focused is not None:
            focused.scrollTop = 0

    def scrolled(self, event) -> None:
        first = first_described(event.target.scrollTop)
        if first != self.page.state["first"]:
            self.page.update({"first": first})
            self.keep_focus(first)

    def keep_focus(self, first: int) -> None:
        """Move the focus to the list when the focused row leaves the screen, because its nodes are reused for another row."""
        row = document.activeElement.closest("tr[data-app-id]")
        if row is not None:
            position = Number(row.getAttribute("aria-rowindex")) - 2
            if position < first or position >= first + described_count(self.page.state["height"]):
                document.getElementById("list").focus()

    def bring_into_view(self, position: int) -> None:
        """Scroll the table until this row is on the screen, so that it can take the focus."""
        scroller = document.getElementById("list")
        above = position * ROW_HEIGHT
        top: int = scroller.scrollTop
        if above < scroller.scrollTop:
            scroller.scrollTop = above
        elif above + 2 * ROW_HEIGHT > top + scroller.clientHeight:
            scroller.scrollTop = above + 2 * ROW_HEIGHT - scroller.clientHeight
        self.page.update({"first": first_described(scroller.scrollTop)})

    async def open(self, identifier: str) -> None:
        """Show one application beside the list."""
        self.autosave.leave()
        self.page.update({"open": identifier, "adding": None})
        await self.read_open(identifier)

    async def read_open(self, identifier: str) -> None:
        record = await application(identifier)
        listing = await listing_text(identifier)
        earlier = await earlier_posting(record)
        # The person may have opened another application while this one was read.
        if self.page.state["open"] == identifier:
            self.page.update({"application": record, "listing": listing, "earlier": earlier})

    def close(self) -> None:
        identifier = self.page.state["open"]
        self.autosave.leave()
        self.page.update({"open": "", "application": None, "listing": "", "adding": None})
        self.page.after_draw(lambda: focus_on_application(identifier))

    def edit(self, field: str, value) -> None:
        self.autosave.edit(self.page.state["open"], field, value)

    def edit_at_once(self, field: str, value) -> None:
        """Save a field that was chosen, not typed, at once; the notice offers to undo it."""
        self.autosave.flush()
        identifier = self.page.state["open"]
        fields = {field: value}
        self.page.update({"application": Object.assign({}, self.page.state["application"], fields)})
        self.save(identifier, fields)

    def save(self, identifier: str, fields: dict) -> None:
        begun(self.actions.change([identifier], fields, ""))

    def set_status(self, identifier: str, status: str) -> None:
        self.move([identifier], status)

    def move(self, ids: list, status: str) -> None:
        """Give the applications a status; the notice offers to undo it."""
        label = status_label(status, self.page.state["settings"])
        words = (
            filled("moved_to", {"status": label})
            if len(ids) == 1
            else filled("moved_many", {"status": label, "count": len(ids)})
        )
        begun(self.actions.change(ids, {"status": status}, words))

    async def delete(self, ids: list) -> None:
        """Delete applications; the notice offers to undo it."""
        self.autosave.leave()
        if self.page.state["open"] in ids:
            self.close()
        if await self.actions.delete(ids):
            self.page.update({"selected": {}})

    def add(self) -> None:
        """Show the form for adding an application by hand."""
        self.autosave.leave()
        self.page.update({"adding": NOTHING_ADDED.copy(), "open": "", "application": None})
        self.page.after_draw(lambda: focus_on("#field-title"))

    def edit_added(self, field: str, value) -> None:
        adding = self.page.state["adding"].copy()
        adding[field] = value
        self.page.update({"adding": adding})

    async def keep_added(self) -> None:
        """Store the application that was added by hand, and open it."""
        message = added_message(self.page.state["adding"])
        answer = await self.actions.request(message)
        if answer is not None:
            self.actions.say(text("added"), answer["undo"])
            await self.open(answer["id"])


begun(Tracker(document.getElementById("page")).start())
