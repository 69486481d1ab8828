"""The tracker page: every application, searched, filtered, sorted and edited."""

from typing import Any

from extension_src.browser.index_rows import IndexRows
from extension_src.browser.page_state import PageState, first_painted
from extension_src.browser.stored import cvs, first_view, follow, settings, use_settings
from extension_src.browser.turns import begun
from extension_src.core.applications.agenda import to_do
from extension_src.core.applications.filtering import no_filters
from extension_src.pages.parts.actions import Actions
from extension_src.pages.parts.answers.acts import AnswerActs
from extension_src.pages.parts.copies.warning import warn_of_copies
from extension_src.pages.parts.scoring_progress import scoring_round
from extension_src.pages.parts.shown_rows import OPEN
from extension_src.pages.tracker.board import refocused
from extension_src.pages.tracker.board_health import BoardHealth
from extension_src.pages.tracker.card.opened import OpenedApplication
from extension_src.pages.tracker.changes import Changes
from extension_src.pages.tracker.commands.keys import TrackerKeys
from extension_src.pages.tracker.commands.palette import Palette
from extension_src.pages.tracker.listed.address import read_address
from extension_src.pages.tracker.listed.row_list import RowList
from extension_src.pages.tracker.listed.saved_views import SavedViews
from extension_src.pages.tracker.listed.selection import Selection
from extension_src.pages.tracker.to_do_acts import ToDoActs
from extension_src.pages.tracker.view import VIEWS, tracker_view


def named_view(shown: str) -> str:
    """The view that the address names, or `shown`, the present view."""
    place = location.hash[1:].split("?")[0]
    return place if place in VIEWS else shown


class Tracker:
    """The tracker's state, and what follows the storage and the address; acts stand in parts of their own."""

    def __init__(self, root):
        state = {
            "settings": None,
            "rows": [],
            "complete": False,
            "shown": [],
            "counts": {"": 0},
            "query": "",
            # The passages found in texts that rows do not hold, by application id.
            "in_texts": {},
            "filters": no_filters(),
            "filters_open": False,
            # Whether the filters were open once.
            "filters_made": False,
            # The id of the saved view that is shown, as it was saved.
            "saved_view": "",
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
            "answers": None,
            "cvs": [],
            "todo": [],
            "meeting": "",
            "new_meeting": {},
            "tags_asked": False,
            "is_why": False,
            "palette": None,
            "unfolded": {},
            "todo_more": {},
            "scope": OPEN,
            "changed_boards": [],
            "scoring": None,
            "notice": None,
        }
        self.page = PageState(state, self.view, root)
        self.actions = Actions(self.page)
        self.index = IndexRows()
        self.answers = AnswerActs(self.page, self.actions)
        self.listed = RowList(self)
        self.card = OpenedApplication(self)
        self.changes = Changes(self)
        self.selection = Selection(self)
        self.board_health = BoardHealth(self)
        self.to_do_acts = ToDoActs(self)
        self.saved_views = SavedViews(self)
        self.palette = Palette(self)
        self.keys = TrackerKeys(self)
        self.page.on_drawn = self.listed.drawn
        # The card that gets the focus back after a key moved it to another column: {id, origin}, see `focus_unless_moved`.
        self.refocus: Any = None

    def view(self, state):
        return tracker_view(state, self)

    async def start(self) -> None:
        first = await first_view()
        await use_settings(first["settings"])
        self.page.state["settings"] = first["settings"]
        self.page.state["rows"] = first["rows"]
        # Set before the first drawing, so that the other view is not shown first.
        self.page.state["view"] = named_view("") or self.default_view()
        self.list_to_do()
        self.take_address()
        self.page.draw_now()
        await first_painted()
        warn_of_copies()
        # Before the rows are read: what changes meanwhile is read after them.
        follow(self.stored_changed)
        await self.read_rows([])
        if location.hash == "" and self.page.state["view"] == "table":
            # The first rows had nothing to do, but older ones may.
            self.show(self.default_view())
        document.documentElement.dataset.ready = "true"
        document.addEventListener("keydown", self.keys.pressed)
        document.addEventListener("pointerdown", self.pressed_beside)
        window.addEventListener("resize", self.resized)
        window.addEventListener("hashchange", lambda event: self.follow_address())
        self.follow_address()
        self.listed.prepare_search(0)
        self.page.update({"cvs": await cvs(), "scoring": await scoring_round()})
        await self.board_health.look()

    def list_to_do(self) -> None:
        """List what needs the person now, while that is shown: it goes through every row."""
        state = self.page.state
        if state["view"] == "todo":
            self.page.update({"todo": to_do(state["rows"], state["settings"], Date.now())})

    def default_view(self) -> str:
        """To do when something is in it, else the table."""
        state = self.page.state
        return "todo" if len(to_do(state["rows"], state["settings"], Date.now())) > 0 else "table"

    def pressed_beside(self, event) -> None:
        """Close what is open when something beside it is pressed."""
        for sheet in Array["from"](document.querySelectorAll("details.filters[open]")):
            if not sheet.contains(event.target):
                sheet.open = False

    def resized(self, event) -> None:
        self.page.update({"height": window.innerHeight})

    def follow_address(self) -> None:
        """Show the view or the application that the address names: `#todo`, `#table`, `#board` or `#app:<id>`."""
        place = location.hash[1:]
        if place.startswith("app:"):
            begun(self.card.open(decodeURIComponent(place[4:])))
        else:
            self.show(named_view(self.page.state["view"]))
            self.take_address()

    def take_address(self) -> None:
        """Show what the address asks for besides the view; where it asks for nothing, what was asked before goes on."""
        asked = read_address(location.hash)
        if asked is None:
            self.listed.recompute()
            self.listed.name_address()
        elif asked["saved_view"] != "":
            self.saved_views.choose_named(asked["saved_view"])
        else:
            asked["query"] = self.page.state["query"]
            self.listed.take(asked)

    def show(self, view: str) -> None:
        """Show this view from its top: another one scrolled, or is about other rows."""
        if view != self.page.state["view"]:
            self.page.update({"view": view})
            self.list_to_do()
            self.listed.to_top()
            self.listed.recompute()

    def unfold(self, status: str, is_open: bool) -> None:
        """Open a column of the board that is over, or fold it to a strip."""
        unfolded = self.page.state["unfolded"].copy()
        if is_open:
            unfolded[status] = True
        elif status in unfolded:
            unfolded.pop(status)
        self.page.update({"unfolded": unfolded})

    async def stored_changed(self, keys: list[str]) -> None:
        """Update the page after these storage keys changed, whether this window, another one or a board's page caused it."""
        if "settings" in keys:
            chosen = await settings()
            await use_settings(chosen)
            self.page.update({"settings": chosen})
            self.list_to_do()
        if any([key.startswith("cv:") for key in keys]):
            self.page.update({"cvs": await cvs()})
        if "rescoring" in keys:
            self.page.update({"scoring": await scoring_round()})
        if any([key.startswith("index") for key in keys]):
            await self.read_rows(keys)
            refocused(self)
        await self.board_health.follow(keys)
        identifier = self.page.state["open"]
        if identifier != "" and (f"app:{identifier}" in keys or f"job:{identifier}" in keys):
            await self.card.read()

    async def read_rows(self, keys: list[str]) -> None:
        """Read every row; rows of index chunks that did not change come from memory."""
        self.page.state["rows"] = await self.index.refresh(keys)
        self.page.state["complete"] = True
        self.list_to_do()
        self.listed.recompute()


begun(Tracker(document.getElementById("page")).start())
