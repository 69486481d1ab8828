"""The application that stands in the list's place: opened, edited, closed."""

from typing import Any

from extension_src.browser.stored import application
from extension_src.browser.turns import begun
from extension_src.pages.parts.earlier_posting import earlier_posting
from extension_src.pages.parts.focus import focus_drawn, focus_on, title_selector
from extension_src.pages.parts.keeping.autosave import Autosave
from extension_src.pages.parts.keeping.saving import Saving
from extension_src.pages.parts.status_select import answer_of


class OpenedApplication:
    """Shows and edits one application, and keeps what is typed about the one in the tab. `open` in the state is the id of the
    one that was asked for, '' for none; `application` is its record once it is read."""

    def __init__(self, overview):
        self.overview = overview
        self.page = overview.page
        self.actions = overview.actions
        self.autosave = Autosave(overview.page, self.save)
        self.saving = Saving(self.read_again)

    async def open(self, identifier: str) -> None:
        """Show one application for editing."""
        self.autosave.leave()
        self.page.update({"open": identifier})
        # What was typed about it a moment ago is on its way to the storage.
        await self.actions.settled()
        await self.read()

    async def open_from(self, place: str, identifier: str) -> None:
        """Show an application after a wait, unless the person has left the place where they were when it began."""
        if self.overview.place() == place:
            await self.open(identifier)

    def give_up(self) -> None:
        """Let the person go elsewhere while an application is still being read: it must not open over that."""
        if self.page.state["application"] is None:
            self.page.update({"open": ""})

    async def read(self) -> None:
        """Read the application that is to be shown, and show it where the person did not leave or change it meanwhile."""
        identifier, begun_saves = self.page.state["open"], self.saving.begun
        record = await application(identifier)
        earlier = await earlier_posting(record)
        is_first = self.page.state["application"] is None
        if self.page.state["open"] != identifier or (not is_first and self.saving.is_overtaken(begun_saves)):
            return
        if record is None:
            self.page.update({"open": "", "application": None})
            return
        self.page.update({"application": record, "earlier": earlier})
        if is_first:
            self.page.draw_now()
            # What had the focus in the list is gone.
            if document.activeElement is document.body:
                focus_on(".back")

    async def read_tracked(self) -> None:
        """Read the application of the listing in the tab."""
        tracked, begun_saves = self.page.state["tracked"], self.saving.begun
        record = await application(tracked["id"])
        shown = self.page.state["tracked"]
        if shown is not None and shown["id"] == tracked["id"] and not self.saving.is_overtaken(begun_saves):
            self.page.update({"tracked": record})

    async def read_again(self) -> None:
        if self.page.state["open"] != "":
            await self.read()
        if self.page.state["tracked"] is not None:
            await self.read_tracked()

    async def stored_changed(self, keys: list[str]) -> None:
        tracked = self.page.state["tracked"]
        if tracked is not None and f"app:{tracked['id']}" in keys:
            await self.read_tracked()
        shown = self.page.state["open"]
        if shown != "" and f"app:{shown}" in keys:
            await self.read()

    def close(self) -> None:
        """Go back to the list and move the focus to the row that was opened."""
        identifier = self.page.state["open"]
        self.leave()
        focus_drawn(self.page, title_selector(identifier))

    def leave(self) -> None:
        self.autosave.leave()
        self.page.update({"open": "", "application": None})

    def edit(self, field: str, value) -> None:
        """Keep a field: what is typed after a pause, what is chosen at once."""
        shown = self.page.state["application"]
        if field == "status" or field == "applied_at":
            self.autosave.flush()
            fields = answer_of(shown, value) if field == "status" else {field: value}
            self.page.update({"application": Object.assign({}, self.page.state["application"], fields)})
            self.save(shown["id"], fields)
            return
        self.autosave.edit(shown["id"], field, value)

    def save(self, identifier: str, fields: dict[str, object]) -> None:
        tracked = self.page.state["tracked"]
        if tracked is not None and tracked["id"] == identifier:
            self.page.update({"tracked": Object.assign({}, tracked, fields)})
        begun(self.saving.through(lambda: self.actions.change([identifier], fields, "")))

    def correct(self, change: dict[str, Any]) -> None:
        """Correct the history of the application that is shown."""
        self.autosave.flush()
        begun(self.actions.change([self.page.state["application"]["id"]], {"event": change}, ""))

    def delete(self) -> None:
        identifier = self.page.state["application"]["id"]
        self.leave()
        begun(self.actions.delete([identifier]))
        focus_drawn(self.page, "#search")
