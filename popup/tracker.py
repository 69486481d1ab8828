"""The tracker page: every application, searched, filtered, sorted and edited."""

from extension_src.browser.i18n import filled, text
from extension_src.browser.index_rows import IndexRows
from extension_src.browser.page_state import PageState
from extension_src.browser.stored import application, cvs, follow, listing_text, settings, use_settings
from extension_src.core.filtering import no_filters
from extension_src.core.follow_ups import ghosted_suggestions
from popup.actions import Actions
from popup.autosave import Autosave
from popup.focus import focus_on, focus_on_application
from popup.shown_rows import FALLING, search_text, shown_rows
from popup.status_select import stages_of, status_label
from popup.tracker_adding import NOTHING_ADDED, added_message
from popup.tracker_board import refocused
from popup.tracker_keys import TrackerKeys
from popup.tracker_table import ROW_HEIGHT, TableRows, first_described
from popup.tracker_view import VIEWS, tracker_view

# Rows whose search text is made in one idle moment.
IDLE_ROWS = 500


class Tracker:
    """The tracker's acts on its state."""

    def __init__(self, root):
        state = {
            "settings": None,
            "rows": [],
            "shown": [],
            "counts": {"": 0},
            "query": "",
            "filters": no_filters(),
            "filters_open": False,
            "sort": {"by": "applied_at", "falling": True},
            "view": "table",
            "first": 0,
            "height": window.innerHeight,
            "selected": {},
            "anchor": "",
            "open": "",
            "application": None,
            "listing": "",
            "draft": {},
            "adding": None,
            "cvs": [],
            "silent": [],
            "notice": None,
        }
        self.page = PageState(state, self.view, root)
        self.actions = Actions(self.page)
        self.autosave = Autosave(self.page, self.save)
        self.index = IndexRows()
        self.table_rows = TableRows(self)
        self.keys = TrackerKeys(self)
        # The card to give the focus back to when a key moved it to another column.
        self.refocus = ""

    def view(self, state):
        return tracker_view(state, self)

    async def start(self) -> None:
        chosen = await settings()
        rows = await self.index.load()
        await use_settings(chosen)
        self.page.state["settings"] = chosen
        self.page.state["rows"] = rows
        self.recompute()
        self.page.draw_now()
        document.documentElement.dataset.ready = "true"
        follow(self.stored_changed)
        document.addEventListener("keydown", self.keys.pressed)
        window.addEventListener("resize", lambda event: self.page.update({"height": window.innerHeight}))
        window.addEventListener("hashchange", lambda event: self.follow_address())
        self.follow_address()
        self.prepare_search(0)
        self.page.update({"cvs": await cvs()})
        self.suggest_ghosted()

    def suggest_ghosted(self) -> None:
        """Look for applications without an answer for too long."""
        state = self.page.state
        silent = ghosted_suggestions(state["rows"], state["settings"], Date.now())
        self.page.update({"silent": [row["id"] for row in silent]})

    def prepare_search(self, position: int) -> None:
        """Make the rows' search texts in idle moments, so that the first key of a search does not wait for them."""
        rows = self.page.state["rows"]
        if position >= len(rows):
            return

        def prepare(deadline):
            for place in range(position, min(position + IDLE_ROWS, len(rows))):
                search_text(rows[place])
            self.prepare_search(position + IDLE_ROWS)

        requestIdleCallback(prepare)

    def follow_address(self) -> None:
        """Show what the address names: `#board`, or `#app:<id>`."""
        place = location.hash[1:]
        if place.startswith("app:"):
            self.open(decodeURIComponent(place[4:]))
        elif place in VIEWS:
            self.page.update({"view": place})

    async def stored_changed(self, keys: list) -> None:
        """Follow what this window, another one or a board's page changed."""
        if "settings" in keys:
            chosen = await settings()
            await use_settings(chosen)
            self.table_rows.forget()
            self.page.update({"settings": chosen})
        if any([key.startswith("index") for key in keys]):
            self.page.state["rows"] = await self.index.refresh(keys)
            self.recompute()
            if len(self.page.state["silent"]) > 0:
                self.suggest_ghosted()
            self.page.after_draw(lambda: refocused(self))
        identifier = self.page.state["open"]
        if identifier != "" and (f"app:{identifier}" in keys or f"job:{identifier}" in keys):
            await self.read_open(identifier)

    def recompute(self) -> None:
        """Find again which rows are shown, after the rows, the search, a filter or the order changed."""
        state = self.page.state
        stages = stages_of(state["settings"])
        shown = shown_rows(state["rows"], state["query"], state["filters"], state["sort"], stages)
        self.page.update({"shown": shown["rows"], "counts": shown["counts"]})

    def search(self, query: str) -> None:
        self.page.state["query"] = query
        self.to_top()
        self.recompute()

    def filter(self, name: str, value) -> None:
        """Set one filter of core.filtering."""
        fields = {}
        fields[name] = value
        self.page.state["filters"] = Object.assign({}, self.page.state["filters"], fields)
        self.to_top()
        self.recompute()

    def clear_filters(self) -> None:
        self.page.state["filters"] = no_filters()
        self.search("")

    def sort(self, by: str) -> None:
        """Sort by the column, or the other way round when it is sorted already."""
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

    def bring_into_view(self, position: int) -> None:
        """Scroll the table so that this row can take the focus."""
        scroller = document.getElementById("list")
        above = position * ROW_HEIGHT
        if above < scroller.scrollTop:
            scroller.scrollTop = above
        elif above + 2 * ROW_HEIGHT > scroller.scrollTop + scroller.clientHeight:
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
        # Another one may have been opened while this one was read.
        if self.page.state["open"] == identifier:
            self.page.update({"application": record, "listing": listing})

    def close(self) -> None:
        identifier = self.page.state["open"]
        self.autosave.leave()
        self.page.update({"open": "", "application": None, "listing": "", "adding": None})
        self.page.after_draw(lambda: focus_on_application(identifier))

    def edit(self, field: str, value) -> None:
        self.autosave.edit(self.page.state["open"], field, value)

    def edit_at_once(self, field: str, value) -> None:
        """A choice, not typing: saved now, with a way back."""
        self.autosave.flush()
        identifier = self.page.state["open"]
        fields = {field: value}
        self.page.update({"application": Object.assign({}, self.page.state["application"], fields)})
        self.save(identifier, fields)

    def save(self, identifier: str, fields: dict) -> None:
        self.actions.change([identifier], fields, "")

    def set_status(self, identifier: str, status: str) -> None:
        self.move([identifier], status)

    def move(self, ids: list, status: str) -> None:
        """Give the applications a status; the notice has the way back."""
        label = status_label(status, self.page.state["settings"])
        words = (
            filled("moved_to", {"status": label})
            if len(ids) == 1
            else filled("moved_many", {"status": label, "count": len(ids)})
        )
        self.actions.change(ids, {"status": status}, words)

    def select(self, identifier: str, through: bool) -> None:
        """Select or leave out a row; `through` takes all from the last one selected to it."""
        selected = self.page.state["selected"].copy()
        anchor = self.page.state["anchor"]
        ids = [row["id"] for row in self.page.state["shown"]]
        if through and anchor in ids:
            places = [ids.indexOf(anchor), ids.indexOf(identifier)]
            for place in range(min(places), max(places) + 1):
                selected[ids[place]] = True
        elif identifier in selected:
            selected.pop(identifier)
        else:
            selected[identifier] = True
        self.page.update({"selected": selected, "anchor": identifier})

    def select_all(self, is_all: bool) -> None:
        selected = {}
        if is_all:
            for row in self.page.state["shown"]:
                selected[row["id"]] = True
        self.page.update({"selected": selected})

    def select_none(self) -> None:
        self.page.update({"selected": {}})
        self.page.after_draw(lambda: focus_on("#search"))

    def selected_ids(self) -> list:
        return [identifier for identifier in self.page.state["selected"].keys()]

    def set_status_of_selected(self, status: str) -> None:
        self.move(self.selected_ids(), status)

    def delete_selected(self) -> None:
        self.delete(self.selected_ids())

    async def delete(self, ids: list) -> None:
        """Delete applications; the notice has the way back."""
        self.autosave.leave()
        if self.page.state["open"] in ids:
            self.close()
        if await self.actions.delete(ids):
            self.page.update({"selected": {}})

    def add(self) -> None:
        """Show the form of an application added by hand."""
        self.autosave.leave()
        self.page.update({"adding": NOTHING_ADDED.copy(), "open": "", "application": None})
        self.page.after_draw(lambda: focus_on("#field-title"))

    def edit_added(self, field: str, value) -> None:
        adding = self.page.state["adding"].copy()
        adding[field] = value
        self.page.update({"adding": adding})

    async def keep_added(self) -> None:
        """Store the application added by hand, and open it."""
        message = added_message(self.page.state["adding"])
        answer = await self.actions.request(message)
        if answer is not None:
            self.actions.say(text("added"), answer["undo"])
            await self.open(answer["id"])


Tracker(document.getElementById("page")).start()
