"""What stands beside a page, in popup and side panel: the listing in the tab, what needs the person now, then the latest
applications."""

from typing import Any

from extension_src.browser.i18n import counted, filled, text
from extension_src.browser.index_rows import IndexRows
from extension_src.browser.page_state import PageState, first_painted
from extension_src.browser.stored import application, first_view, follow, last_undo, settings, stored_one, use_settings
from extension_src.browser.turns import begun
from extension_src.core.applications.agenda import put_off
from extension_src.core.applications.follow_ups import asked, dismissed, snoozed
from extension_src.core.listings.agreement import has_agreed
from extension_src.core.news.changes import news_since
from extension_src.core.storage.folder_copies import KEY as FOLDER
from extension_src.core.storage.undo import deleted_applications
from extension_src.core.types.applications import Row
from extension_src.pages.parts.actions import Actions
from extension_src.pages.parts.answers.acts import AnswerActs
from extension_src.pages.parts.beside.open_tab import OpenTab
from extension_src.pages.parts.beside.opened import OpenedApplication
from extension_src.pages.parts.beside.page_report import PageReport
from extension_src.pages.parts.beside.unfinished import unfinished_rows
from extension_src.pages.parts.beside.view import beside_view
from extension_src.pages.parts.focus import focus_drawn, focus_on, has_modifier, is_typing
from extension_src.pages.parts.shown_rows import rows_searched
from extension_src.pages.parts.status_select import answer_of, status_label
from extension_src.pages.parts.writing.composing import stored_draft_address

# Milliseconds after a deletion during which a newly opened popup offers to undo it.
OFFERED = 5 * 60 * 1000


class Overview:
    """The state and every action that changes it. `is_panel`: whether it stays open beside the page, as the popup does not."""

    def __init__(self, root, is_panel: bool):
        state: dict[str, Any] = {
            "is_panel": is_panel,
            "settings": None,
            "folder": None,
            "news": [],
            "rows": [],
            "count": 0,
            "unfinished": [],
            "due": {"first": None, "count": 0},
            "silent": {"first": None, "count": 0},
            "is_first_view": True,
            "query": "",
            "found": None,
            "tab_id": None,
            "tab_kind": "",
            "window_id": None,
            "listing": None,
            "is_listing_here": False,
            "tracked": None,
            "report": None,
            "open": "",
            "application": None,
            "earlier": None,
            "draft": {},
            "answers": None,
            "own_facts": [],
            "notice": None,
        }
        self.page = PageState(state, self.view, root)
        self.actions = Actions(self.page)
        self.opened = OpenedApplication(self)
        self.page_report = PageReport(self)
        self.answers = AnswerActs(self.page, self.actions)
        self.index = IndexRows()
        self.tab = OpenTab(self)
        # A panel looks at the tab to follow it, too.
        self.look = self.tab.look

    def view(self, state):
        return beside_view(state, self)

    async def start(self) -> None:
        """Show the first rows as soon as they are read."""
        first = await first_view()
        await use_settings(first["settings"])
        self.page.state["settings"] = first["settings"]
        self.page.state["folder"] = first["folder"]
        self.show_rows(first["rows"], first["count"])
        self.page.draw_now()
        follow(self.stored_changed)
        document.addEventListener("keydown", self.key_pressed)
        document.documentElement.dataset.ready = "true"
        await first_painted()
        self.page.update({"is_first_view": False})
        # Both at once, because the tab's page may be slow to answer.
        await Promise.all([self.tab.look(), self.read_rows([])])
        await self.offer_undo()
        await self.tell_news()

    async def tell_news(self) -> None:
        """Tell what this version newly reads or keeps, and note that it was told; it stands until the page is closed."""
        chosen = self.page.state["settings"]
        news = news_since(chosen["news_seen"]) if has_agreed(chosen) else []
        if len(news) > 0:
            self.page.update({"news": news})
            seen = {"news_seen": chrome.runtime.getManifest()["version"]}
            await self.actions.request({"type": "settings", "fields": seen})

    def show_rows(self, rows: list[Row], count: int) -> None:
        """Show these rows of `count` applications, and the questions about them."""
        found = asked(rows, self.page.state["settings"], Date.now())
        self.page.update({"rows": rows, "count": count, "unfinished": unfinished_rows(rows)})
        self.page.update(found)

    async def read_rows(self, keys: list[str]) -> None:
        """Read every row, as even the oldest may need the person; rows of unchanged index chunks come from memory."""
        rows = await self.index.refresh(keys)
        self.show_rows(rows, len(rows))
        self.search(self.page.state["query"])

    async def offer_undo(self) -> None:
        """Offer to undo a recent deletion: a popup closes at any click beside it, and the offer made there was lost."""
        last = await last_undo()
        if last is not None and self.page.state["notice"] is None and Date.now() - last["at"] < OFFERED:
            deleted = deleted_applications(last)
            if deleted > 0:
                self.actions.say_deleted(counted("deleted", deleted), last["id"])

    async def stored_changed(self, keys: list[str]) -> None:
        """Update the page after these storage keys changed, whether this window, another one or a board's page caused it."""
        if "settings" in keys:
            chosen = await settings()
            await use_settings(chosen)
            self.page.update({"settings": chosen})
            # The settings decide which follow-ups are due.
            self.show_rows(self.page.state["rows"], self.page.state["count"])
        if FOLDER in keys:
            self.page.update({"folder": await stored_one(FOLDER)})
        await self.opened.stored_changed(keys)
        is_listed_anew = any([key.startswith("index") for key in keys])
        if is_listed_anew:
            await self.read_rows(keys)
        if "settings" in keys:
            # They say which pages are read, and what the person says of their skills.
            await self.look()
        elif is_listed_anew and self.page.state["is_listing_here"]:
            # The listing may be tracked now, or no longer.
            await self.tab.look()

    def search(self, query: str) -> None:
        """Show the applications that match. Shows no matches until all rows are read; `read_rows` then searches again."""
        rows = self.page.state["rows"]
        is_whole = len(rows) >= self.page.state["count"]
        found = rows_searched(rows, query) if is_whole and query.strip() != "" else None
        self.page.update({"query": query, "found": found})

    def searched(self, query: str) -> None:
        """Show what matches as the person types."""
        self.opened.give_up()
        self.search(query)

    def place(self) -> str:
        """Where the person is: another text once they went elsewhere."""
        state = self.page.state
        return f"{state['open']} {state['answers'] is not None} {state['query']}"

    def show_answers(self) -> None:
        self.opened.give_up()
        self.answers.open()

    def close_answers(self) -> None:
        """Go back from the answers to the list."""
        self.answers.close()
        focus_drawn(self.page, ".show-answers")

    async def join(self, kept: str, other: str) -> None:
        """Make one application of two; the one that was open stays open."""
        self.opened.autosave.leave()
        place = self.place()
        answer = await self.actions.request({"type": "join", "ids": [kept, other]})
        if answer is not None:
            self.actions.say(text("joined_done"), answer["undo"])
            if self.page.state["application"] is not None:
                await self.opened.open_from(place, answer["id"])

    def set_status(self, identifier: str, status: str) -> None:
        chosen = status_label(status, self.page.state["settings"])
        fields = {"status": status}
        for row in self.page.state["rows"]:
            if row["id"] == identifier:
                fields = answer_of(row, status)
        begun(self.actions.change([identifier], fields, filled("moved_to", {"status": chosen})))

    def answer(self, identifier: str, finished: bool) -> None:
        """Store the person's answer to "Did you finish applying?"."""
        if finished:
            begun(self.actions.change([identifier], {"confirmed": True}, text("finished_yes_done")))
        else:
            begun(self.actions.change([identifier], {"status": "saved"}, text("finished_no_done")))

    async def write(self, identifier: str) -> None:
        """Open the person's mail program with a draft, and ask again in a week."""
        chrome.tabs.create({"url": await stored_draft_address(identifier)})
        begun(self.actions.change([identifier], {"follow_up": snoozed(7, Date.now())}, text("follow_up_written")))

    def snooze(self, identifier: str, days: int) -> None:
        words = filled("follow_up_snoozed", {"days": days})
        begun(self.actions.change([identifier], {"follow_up": snoozed(days, Date.now())}, words))

    def put_off(self, identifier: str) -> None:
        begun(self.actions.change([identifier], {"put_off": put_off(Date.now())}, text("put_off_done")))

    def dismiss(self, identifier: str) -> None:
        begun(self.actions.change([identifier], {"follow_up": dismissed()}, text("follow_up_dismissed")))

    async def save_page(self) -> None:
        """Save the page in the tab, of any site, and open the application for editing."""
        place = self.place()
        answer = await self.actions.request({"type": "save-page", "tab_id": self.page.state["tab_id"]})
        if answer is not None:
            self.actions.say(text("page_saved") if answer["is_new"] else text("page_known"), answer["undo"])
            await self.opened.open_from(place, answer["id"])

    async def same_as(self, identifier: str) -> None:
        """Make the listing in the tab part of the application with this id, which is for the same job."""
        message = {"type": "save-page", "tab_id": self.page.state["tab_id"], "into": identifier}
        answer = await self.actions.request(message)
        if answer is not None:
            self.actions.say(text("same_done"), answer["undo"])
            # At once, so that the focus has a place: the look that the change sets off may be taken over by another.
            found = Object.assign({}, self.page.state["listing"], {"id": identifier})
            self.tab.show(found, await application(identifier))
            focus_drawn(self.page, ".tracked .answers button")

    def key_pressed(self, event) -> None:
        """Handle a key: `/` moves to the search, `j` and `k` or the arrows walk through the list, `q` shows the answers, Escape
        goes back."""
        # An open dialog has its own keys.
        if event.defaultPrevented or has_modifier(event) or document.querySelector("dialog[open]") is not None:
            return
        key = event.key
        if key == "Escape":
            self.escape(event)
        elif is_typing(event) and not (key == "ArrowDown" and event.target.id == "search"):
            return
        elif key == "/":
            event.preventDefault()
            self.opened.give_up()
            focus_on("#search")
        elif key == "q" and self.page.state["application"] is None and self.page.state["answers"] is None:
            event.preventDefault()
            self.show_answers()
        elif key in ["j", "ArrowDown"]:
            walk(1, event)
        elif key in ["k", "ArrowUp"]:
            walk(-1, event)

    def escape(self, event) -> None:
        # Escape closes a popup, but first it closes the open application or clears the search.
        if self.page.state["open"] != "":
            event.preventDefault()
            self.opened.close()
        elif self.page.state["answers"] is not None:
            event.preventDefault()
            self.close_answers()
        elif self.page.state["query"] != "":
            event.preventDefault()
            self.search("")


def walk(step: int, event) -> None:
    """Move the focus by `step` applications in the list: 1 to the next, -1 to the previous."""
    buttons = Array["from"](document.querySelectorAll(".row-open"))
    if len(buttons) == 0:
        return
    event.preventDefault()
    row = document.activeElement.closest(".row")
    here = -1 if row is None else buttons.indexOf(row.querySelector(".row-open"))
    place = min(max(here + step, 0), len(buttons) - 1)
    buttons[place].focus()
