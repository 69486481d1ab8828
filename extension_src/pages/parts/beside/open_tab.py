"""The tab in front: its listing, and the application for it."""

from extension_src.browser.errors import JavaScriptError
from extension_src.browser.stored import application
from extension_src.pages.parts.beside.open_listing import (
    active_tab,
    is_loading,
    is_web_page,
    kind_of_page,
    open_listing,
)


class OpenTab:
    """What is shown of the tab in front, and the person's acts on it."""

    def __init__(self, overview):
        self.overview = overview
        self.page = overview.page
        self.looks = 0

    async def look(self):
        """Show the listing in the active tab; gives the tab, or None. Of two that overlap, the later one counts."""
        self.looks += 1
        look: int = self.looks
        tab = await active_tab()
        tab_id = tab["id"] if is_web_page(tab) else None
        found = await open_listing(tab_id)
        if found is not None and found["listing"]["title"] == "" and is_loading(tab):
            # More of it is on its way.
            found = None
        tracked = await application(found["id"]) if found is not None and found["id"] != "" else None
        if look == self.looks:
            kind = kind_of_page(tab, self.page.state["settings"])
            self.page.update(
                {"tab_id": tab_id, "tab_kind": kind, "window_id": None if tab is None else tab["windowId"]}
            )
            self.show(found, tracked)
        return tab

    def show(self, found, tracked) -> None:
        """Show a listing and its application. Where the tab has none, a panel keeps the last one at hand: one applies on the
        employer's pages too."""
        before = self.page.state["tracked"]
        is_kept = found is None and self.page.state["is_panel"]
        self.page.update({"is_listing_here": found is not None})
        if not is_kept:
            if before is not None and (tracked is None or tracked["id"] != before["id"]):
                self.overview.opened.autosave.leave()
            self.page.update({"listing": found, "tracked": tracked})

    def note(self, notes: str) -> None:
        """Keep what is being typed about the listing in the tab."""
        self.overview.opened.autosave.edit(self.page.state["tracked"]["id"], "notes", notes)

    async def open_panel(self) -> None:
        """Open the side panel in the popup's place; Chrome allows it after a click or a key."""
        try:
            await chrome.sidePanel.open({"windowId": self.page.state["window_id"]})
        except JavaScriptError:
            self.overview.actions.fail("panel-failed")
            return
        window.close()
