"""Follows the tab in front of the panel's window: shows its listing, and shows it anew each time the page says that it changed.

Chrome names only the addresses of the boards' pages to who has no `tabs` permission; of any other tab no more is known than
that it is in front. A page is read while the panel is connected to it, so closing the panel ends that.
"""

from typing import Any

from extension_src.browser.errors import JavaScriptError
from extension_src.browser.tabs.beside_page import connected_page
from extension_src.browser.turns import Turns, begun


class Following:
    """The panel's connection with the page in front."""

    def __init__(self, overview):
        self.overview = overview
        self.window_id = -1
        self.port: Any = None
        self.turns = Turns()

    async def start(self) -> None:
        # Settings may say now that a page is read, or no longer.
        self.overview.look = self.look
        window = await chrome.windows.getCurrent()
        self.window_id = window["id"]
        chrome.tabs.onActivated.addListener(self.on_activated)
        chrome.tabs.onUpdated.addListener(self.on_updated)
        await self.look()

    def on_activated(self, change) -> None:
        if change["windowId"] == self.window_id:
            begun(self.look())

    def on_updated(self, tab_id: int, change, tab) -> None:
        if tab["active"] and tab["windowId"] == self.window_id and ("url" in change or "status" in change):
            begun(self.look())

    def look(self):
        """A promise that the tab in front is shown and connected."""
        return self.turns.in_turn(self.connect)

    async def connect(self) -> None:
        tab = await self.overview.tab.look()
        self.disconnect()
        if tab is None or self.overview.page.state["tab_kind"] != "board":
            return
        try:
            self.port = await connected_page(tab["id"], lambda: begun(self.overview.tab.look()))
        except JavaScriptError:
            # The page is going, or an error page: what comes next is heard of.
            return

    def disconnect(self) -> None:
        if self.port is not None:
            self.port.disconnect()
            self.port = None
