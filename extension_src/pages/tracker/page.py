"""The tracker page: every application, searched, filtered, sorted and edited."""

from extension_src.browser.i18n import filled, text
from extension_src.browser.index_rows import IndexRows
from extension_src.browser.page_state import PageState, first_painted
from extension_src.browser.stored import application, cvs, first_view, follow, listing_text, settings, use_settings
from extension_src.browser.turns import begun
from extension_src.core.applications.agenda import to_do
from extension_src.core.applications.filtering import no_filters
from extension_src.core.transfer.calendar import appointment_calendar
from extension_src.core.transfer.exporting import file_name
from extension_src.pages.parts.actions import Actions
from extension_src.pages.parts.answers.acts import AnswerActs
from extension_src.pages.parts.autosave import Autosave
from extension_src.pages.parts.calendar_texts import calendar_texts
from extension_src.pages.parts.copies.warning import warn_of_copies
from extension_src.pages.parts.earlier_posting import earlier_posting
from extension_src.pages.parts.focus import focus_on, focus_on_application
from extension_src.pages.parts.saved_file import save_file
from extension_src.pages.parts.scoring_progress import scoring_round
from extension_src.pages.parts.shown_rows import ALL, FALLING, OPEN, search_text, shown_rows
from extension_src.pages.parts.status_select import answer_of, offered_statuses, status_label
from extension_src.pages.tracker.adding import NOTHING_ADDED, added_message
from extension_src.pages.tracker.appointments import Meetings, next_appointment
from extension_src.pages.tracker.board import refocused
from extension_src.pages.tracker.board_health import BoardHealth
from extension_src.pages.tracker.keys import TrackerKeys
from extension_src.pages.tracker.saved_views import SavedViews
from extension_src.pages.tracker.selection import Selection
from extension_src.pages.tracker.table import ROW_HEIGHT, described_count, first_described
from extension_src.pages.tracker.text_search import TextSearch
from extension_src.pages.tracker.to_do_acts import ToDoActs
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
            "todo": [],
            "answers": None,
            "meeting": "",
            "new_meeting": {},
            "tags_asked": False,
            "unfolded": {},
            "todo_more": {},
            "scope": OPEN,
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
        self.to_do_acts = ToDoActs(self)
        self.meetings = Meetings(self)
        self.saved_views = SavedViews(self)
        self.answers = AnswerActs(self.page, self.actions)
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
        self.list_to_do()
        # Set before the first drawing, so that the other view is not shown first.
        self.page.state["view"] = named_view(self.default_view())
        self.recompute()
        self.page.draw_now()
        await first_painted()
        warn_of_copies()
        await self.read_rows([])
        if location.hash == "" and self.page.state["view"] == "table":
            # The first rows had nothing to do, but older ones may.
            self.page.update({"view": self.default_view()})
        document.documentElement.dataset.ready = "true"
        follow(self.stored_changed)
        document.addEventListener("keydown", self.keys.pressed)
        document.addEventListener("pointerdown", self.pressed_beside)
        window.addEventListener("resize", self.resized)
        window.addEventListener("hashchange", lambda event: self.follow_address())
        self.follow_address()
        self.prepare_search(0)
        self.page.update({"cvs": await cvs(), "scoring": await scoring_round()})
        await self.board_health.look()

    def list_to_do(self) -> None:
        """List what needs the person now."""
        state = self.page.state
        self.page.update({"todo": to_do(state["rows"], state["settings"], Date.now())})

    def default_view(self) -> str:
        """To do when something is in it, else the table."""
        return "todo" if len(self.page.state["todo"]) > 0 else "table"

    def pressed_beside(self, event) -> None:
        """Close the filters when something beside them is pressed."""
        if self.page.state["filters_open"] and event.target.closest(".filters") is None:
            self.page.update({"filters_open": False})

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
        """Show the view or the application that the address names: `#todo`, `#table`, `#board` or `#app:<id>`."""
        place = location.hash[1:]
        if place.startswith("app:"):
            begun(self.open(decodeURIComponent(place[4:])))
        else:
            self.show(named_view(self.page.state["view"]))

    def show(self, view: str) -> None:
        """Show this view from its top: another one scrolled, or is about other rows."""
        if view != self.page.state["view"]:
            self.page.update({"view": view})
            self.to_top()
            self.recompute()

    async def stored_changed(self, keys: list) -> None:
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
            self.page.after_draw(lambda: refocused(self))
        await self.board_health.follow(keys)
        identifier = self.page.state["open"]
        if identifier != "" and (f"app:{identifier}" in keys or f"job:{identifier}" in keys):
            await self.read_open(identifier)

    async def read_rows(self, keys: list) -> None:
        """Read every row; rows of index chunks that did not change come from memory."""
        self.page.state["rows"] = await self.index.refresh(keys)
        self.page.state["complete"] = True
        self.list_to_do()
        self.recompute()

    def recompute(self) -> None:
        """Compute which rows are shown, after the rows, the search, a filter or the order changed."""
        state = self.page.state
        stages = offered_statuses(state["settings"])
        scope = ALL if state["view"] == "board" and state["scope"] == OPEN else state["scope"]
        asked = {"query": state["query"], "in_texts": state["in_texts"], "filters": state["filters"], "scope": scope}
        shown = shown_rows(state["rows"], asked, state["sort"], stages)
        self.page.update({"shown": shown["rows"], "counts": shown["counts"]})

    def search(self, query: str) -> None:
        self.page.state["query"] = query
        if query != "" and self.page.state["view"] == "todo":
            self.page.state["view"] = "table"
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

    def choose_scope(self, scope: str, statuses: list) -> None:
        """Show the open applications, all, the archived ones, or those of these statuses."""
        self.page.state["scope"] = scope
        self.filter("statuses", statuses)

    def clear_filters(self) -> None:
        self.page.state["filters"] = no_filters()
        self.page.state["scope"] = OPEN
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
        self.answers.close()
        self.page.update({"open": identifier, "adding": None, "meeting": "", "tags_asked": False})
        await self.read_open(identifier)

    async def opened(self, event, identifier: str) -> None:
        """Show the application whose row was clicked; with the keyboard, go into the pane."""
        await self.open(identifier)
        # The browser counts the clicks of a mouse; those that a key makes have none.
        if event.detail == 0:
            self.page.after_draw(lambda: focus_on(".pane"))

    async def open_at(self, identifier: str, field: str) -> None:
        """Show the application with the focus in this field of its card."""
        if self.page.state["open"] != identifier:
            await self.open(identifier)
        self.page.update({"tags_asked": field == "#field-tags"})
        self.page.after_draw(lambda: focus_on(field))

    async def open_listing(self, identifier: str) -> None:
        """Open the listing's page in a new tab."""
        record = await application(identifier)
        if record is not None and record["url"] != "":
            chrome.tabs.create({"url": record["url"]})

    async def read_open(self, identifier: str) -> None:
        record = await application(identifier)
        listing = await listing_text(identifier)
        earlier = await earlier_posting(record)
        # The person may have opened another application while this one was read.
        if self.page.state["open"] == identifier:
            self.page.update({"application": record, "listing": listing, "earlier": earlier})

    def close(self) -> None:
        """Show the list alone; what the answers cover is shown again."""
        identifier = self.page.state["open"]
        if self.page.state["answers"] is not None:
            self.answers.close()
            self.page.after_draw(lambda: focus_on(".show-answers"))
            return
        self.autosave.leave()
        self.page.update({"open": "", "application": None, "listing": "", "adding": None})
        self.page.after_draw(lambda: focus_on_application(identifier))

    def unfold(self, status: str, is_open: bool) -> None:
        """Open a column of the board that is over, or fold it to a strip."""
        unfolded = self.page.state["unfolded"].copy()
        if is_open:
            unfolded[status] = True
        elif status in unfolded:
            unfolded.pop(status)
        self.page.update({"unfolded": unfolded})

    def edit(self, field: str, value) -> None:
        self.autosave.edit(self.page.state["open"], field, value)

    def edit_at_once(self, field: str, value) -> None:
        """Save a field that was chosen, not typed, at once; the notice offers to undo it."""
        self.autosave.flush()
        identifier = self.page.state["open"]
        fields = answer_of(self.page.state["application"], value) if field == "status" else {field: value}
        self.page.update({"application": Object.assign({}, self.page.state["application"], fields)})
        self.save(identifier, fields)
        if field == "status" and value == "interview":
            self.ask_appointment()

    def ask_appointment(self) -> None:
        """Ask when the interview is, unless one is planned already."""
        record = self.page.state["application"]
        if record is not None and next_appointment(record, Date.now()) is None:
            self.meetings.ask()

    def correct(self, change: dict) -> None:
        """Correct the history of the open application; the notice offers to undo it."""
        self.autosave.flush()
        begun(self.actions.change([self.page.state["open"]], {"event": change}, text("history_changed")))

    def save_calendar(self, record, appointment) -> None:
        """Save the appointment as a calendar file."""
        content = appointment_calendar(record, appointment, calendar_texts(), Date.now())
        save_file(content, file_name("ics", Date.now()), "text/calendar")

    def paste_listing(self, words: str) -> None:
        """Keep the text of the open application's listing; the notice offers to undo it."""
        if words.strip() != "":
            begun(self.actions.change([self.page.state["open"]], {"description": words}, text("letter_listing_kept")))

    def archive(self, ids: list, is_archived: bool) -> None:
        """Take applications out of the lists, or bring them back; the notice offers to undo it."""
        words = text("archived_done") if is_archived else text("unarchived_done")
        begun(self.actions.change(ids, {"archived": is_archived}, words))

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
        fields = {"status": status}
        if len(ids) == 1:
            for row in self.page.state["rows"]:
                if row["id"] == ids[0]:
                    fields = answer_of(row, status)
        act = None
        if status == "interview" and len(ids) == 1:
            act = {"label": text("meeting_when"), "run": lambda: self.open_and_ask(ids[0])}
        begun(self.actions.change(ids, fields, words, act))

    async def open_and_ask(self, identifier: str) -> None:
        """Show the application, and ask when its interview is."""
        await self.open(identifier)
        self.ask_appointment()

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
        self.answers.close()
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
