"""The application that the pane shows: opened, edited, closed."""

from typing import Any

from extension_src.browser.i18n import text
from extension_src.browser.stored import application, listing_text
from extension_src.browser.turns import begun
from extension_src.core.applications.appointments import coming_appointment
from extension_src.core.transfer.calendar import appointment_calendar
from extension_src.core.transfer.exporting import file_name
from extension_src.pages.parts.calendar_texts import calendar_texts
from extension_src.pages.parts.earlier_posting import earlier_posting
from extension_src.pages.parts.focus import focus_drawn, focus_unless_moved, title_selector
from extension_src.pages.parts.keeping.autosave import Autosave
from extension_src.pages.parts.keeping.saving import Saving
from extension_src.pages.parts.saved_file import save_file
from extension_src.pages.parts.status_select import answer_of
from extension_src.pages.tracker.card.appointments import Meetings
from extension_src.pages.tracker.card.files import AttachedFiles


class OpenedApplication:
    """Shows and edits one application; `tracker` is the page."""

    def __init__(self, tracker):
        self.tracker = tracker
        self.page = tracker.page
        self.actions = tracker.actions
        self.autosave = Autosave(tracker.page, self.save)
        self.saving = Saving(self.read)
        self.meetings = Meetings(self)
        self.files = AttachedFiles(self)

    async def open(self, identifier: str) -> None:
        """Show one application beside the list."""
        self.autosave.leave()
        self.tracker.answers.close()
        closed = {"adding": None, "meeting": "", "tags_asked": False, "is_why": False}
        self.page.update(Object.assign(closed, {"open": identifier}))
        await self.read()

    async def open_unfolded(self, identifier: str, is_why: bool) -> None:
        """Show one application, with the reasons of its number unfolded where they are asked for."""
        await self.open(identifier)
        if self.is_open(identifier):
            self.page.update({"is_why": is_why})

    async def opened(self, event, identifier: str) -> None:
        """Show the application whose row was clicked; with the keyboard, go into the pane."""
        origin = document.activeElement
        await self.open(identifier)
        # The browser counts the clicks of a mouse; those that a key makes have none.
        if event.detail == 0:
            focus_unless_moved(self.page, origin, ".pane")

    async def open_at(self, identifier: str, field: str) -> None:
        """Show the application with the focus in this field of its card."""
        origin = document.activeElement
        if self.page.state["open"] != identifier:
            await self.open(identifier)
        else:
            await self.read()
        if self.is_open(identifier):
            self.page.update({"tags_asked": field == "#field-tags"})
            focus_unless_moved(self.page, origin, field)

    async def open_and_ask(self, identifier: str) -> None:
        """Show the application, and ask when its interview is."""
        await self.open(identifier)
        if self.is_open(identifier):
            self.ask_appointment()

    def is_open(self, identifier: str) -> bool:
        """Whether it is still the one that is shown: another key may have opened the next one while this one was read."""
        return self.page.state["open"] == identifier

    def shown_id(self) -> str:
        """The application whose fields are on the screen, which is not yet the one that is being opened."""
        shown = self.page.state["application"]
        return self.page.state["open"] if shown is None else shown["id"]

    async def open_listing(self, identifier: str) -> None:
        """Open the listing's page in a new tab."""
        record = await application(identifier)
        if record is not None and record["url"] != "":
            chrome.tabs.create({"url": record["url"]})

    async def read(self) -> None:
        """Read the open application and what is shown with it."""
        identifier, begun_saves = self.page.state["open"], self.saving.begun
        record = await application(identifier)
        listing = await listing_text(identifier)
        earlier = await earlier_posting(record)
        # The person may have opened another application while this one was read.
        if self.page.state["open"] == identifier and not self.saving.is_overtaken(begun_saves):
            self.page.update({"application": record, "listing": listing, "earlier": earlier})

    def close(self) -> None:
        """Show the list alone; what the answers cover is shown again."""
        identifier = self.page.state["open"]
        if self.page.state["answers"] is not None:
            self.tracker.answers.close()
            return
        self.autosave.leave()
        self.page.update({"open": "", "application": None, "listing": "", "adding": None})
        focus_drawn(self.page, title_selector(identifier))

    def save(self, identifier: str, fields: dict[str, object]) -> None:
        begun(self.saving.through(lambda: self.actions.change([identifier], fields, "")))

    def edit(self, field: str, value) -> None:
        self.autosave.edit(self.shown_id(), field, value)

    def edit_at_once(self, field: str, value) -> None:
        """Save a field that was chosen, not typed, at once; the notice offers to undo it."""
        self.autosave.flush()
        identifier = self.shown_id()
        fields = answer_of(self.page.state["application"], value) if field == "status" else {field: value}
        self.page.update({"application": Object.assign({}, self.page.state["application"], fields)})
        self.save(identifier, fields)
        if field == "status" and value == "interview":
            self.ask_appointment()

    def edit_part(self, field: str, change) -> None:
        """Save a field that is made of what it is: `change` gets the present value, or None where there is none. The view that
        was drawn last may be older than what was chosen just before."""
        record = self.page.state["application"]
        self.edit_at_once(field, change(record[field] if field in record else None))

    def ask_appointment(self) -> None:
        """Ask when the interview is, unless one is planned already."""
        record = self.page.state["application"]
        if record is not None and coming_appointment(record, Date.now()) is None:
            self.meetings.ask()

    def correct(self, change: dict[str, Any]) -> None:
        """Correct the history of the open application; the notice offers to undo it."""
        self.autosave.flush()
        begun(self.actions.change([self.shown_id()], {"event": change}, text("history_changed")))

    def paste_listing(self, words: str) -> None:
        """Keep the text of the open application's listing; the notice offers to undo it."""
        if words.strip() != "":
            begun(self.actions.change([self.shown_id()], {"description": words}, text("letter_listing_kept")))

    def save_calendar(self, record, appointment) -> None:
        """Save the appointment as a calendar file."""
        content = appointment_calendar(record, appointment, calendar_texts(), Date.now())
        save_file(content, file_name("ics", Date.now()), "text/calendar")
